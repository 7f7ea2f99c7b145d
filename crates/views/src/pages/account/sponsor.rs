//! A sponsor's page: the attendance of the members of one organisation, and what is published of
//! them.

mod figures;

use crate::components::{Notice, empty, notice};
use crate::layout::{Page, Theme, page};
use maud::{Markup, html};
use method::circle::report::Counts;
use method::measure::{Moment, Summary};
use text::Lang;

/// A circle with members of the organisation.
#[derive(Debug, Clone, Default)]
pub struct SponsorCircle {
    /// Its name.
    pub name: String,
    /// From when to when it runs, in words; may be empty.
    pub from_until: String,
    /// Members of the organisation: their name, and for each half-day whether they were there.
    /// `None` where that was not written down.
    pub members: Vec<(String, Vec<Option<bool>>)>,
    /// The half-days that are over, in words.
    pub days: Vec<String>,
    /// Half-days the circle has held.
    pub half_days: usize,
    /// Consultations the circle has held.
    pub consultations: usize,
    /// Where the actions of the organisation's members stand, as published at the cycle's end.
    pub follow_through: Option<Counts>,
    /// What is published of what the organisation's members said of themselves: for each moment
    /// the statements, then how far they are with their goal.
    pub measures: Vec<(Moment, Vec<Option<Summary>>)>,
}

/// What the page shows.
#[derive(Debug, Clone, Default)]
pub struct SponsorPage {
    /// The path of the page.
    pub here: String,
    /// The organisation's name.
    pub organisation: String,
    /// The circles.
    pub circles: Vec<SponsorCircle>,
}

/// The page of a sponsor, at `/organisations/{id}`.
#[must_use]
pub fn sponsor(lang: Lang, theme: Theme, data: &SponsorPage) -> Markup {
    let title = lang.with(
        "sponsor-title",
        &[("organisation", data.organisation.as_str().into())],
    );
    let main = html! {
        div.page.stack {
            h1 { (title) }
            (notice(Notice::Info, &html! {
                p { (lang.t("sponsor-never")) }
                p { (lang.t("sponsor-figures-rule")) }
            }))
            @if data.circles.is_empty() { (empty(&lang.t("sponsor-no-circle"))) }
            @for (nth, circle) in data.circles.iter().enumerate() { (of_circle(lang, nth, circle)) }
        }
    };
    let mut frame = Page::new(lang, theme, title.clone(), &data.here, main);
    frame.sheet = Some("figures.css");
    page(&frame)
}

fn of_circle(lang: Lang, nth: usize, circle: &SponsorCircle) -> Markup {
    html! {
        section.card.stack.sponsored {
            (attendance(lang, circle))
            (figures::figures(lang, nth, circle))
        }
    }
}

fn attendance(lang: Lang, circle: &SponsorCircle) -> Markup {
    html! {
        h2.card-title { (circle.name) }
        @if !circle.from_until.is_empty() { p.hint { (circle.from_until) } }
        @if circle.days.is_empty() {
            p { (lang.t("sponsor-no-day")) }
            ul.plain-list { @for (name, _) in &circle.members { li { (name) } } }
        } @else {
            div.table-scroll tabindex="0" role="region" aria-label=(circle.name) {
                (table(lang, circle))
            }
        }
    }
}

/// The table; on a phone each member is read with their half-days below. Its roles are said, since
/// a table laid out as blocks loses its own.
fn table(lang: Lang, circle: &SponsorCircle) -> Markup {
    let caption = [("circle", circle.name.as_str().into())];
    html! {
        table.figures.rows role="table" {
            caption.visually-hidden { (lang.with("sponsor-caption", &caption)) }
            thead role="rowgroup" {
                tr role="row" {
                    th scope="col" role="columnheader" { (lang.t("sponsor-member")) }
                    @for day in &circle.days { th scope="col" role="columnheader" { (day) } }
                }
            }
            tbody role="rowgroup" {
                @for (name, here) in &circle.members {
                    tr role="row" {
                        th scope="row" role="rowheader" { (name) }
                        @for (day, here) in circle.days.iter().zip(here) {
                            td role="cell" data-head=(day) { (there(lang, *here)) }
                        }
                    }
                }
            }
        }
    }
}

fn there(lang: Lang, here: Option<bool>) -> String {
    match here {
        Some(true) => lang.t("attendance-here"),
        Some(false) => lang.t("attendance-away"),
        None => lang.t("attendance-unknown"),
    }
}

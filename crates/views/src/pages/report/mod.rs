//! The report of a cycle, for the circle itself: what it did, drawn and in tables.
//!
//! Every number stands beside how many people it is of and how far apart they are. Nothing here
//! is said to come of anything else: the page shows, and the circle judges.

mod closing;
mod follow;
mod help;
mod kinds;
mod measures;
mod overview;
mod pulse;
mod receipt;
mod turns;

pub(in crate::pages) use follow::by_state;
pub(in crate::pages) use measures::questions;

use crate::components::{Icon, Tone, button, disclosure, live_region};
use crate::dates;
use crate::figures::{Table, table};
use crate::layout::{Frame, Page, Theme, page};
use jiff::civil::Date;
use maud::{Markup, html};
use method::circle::OrganisationId;
use method::circle::held::Receipt;
use method::circle::report::Report;
use std::collections::BTreeMap;
use text::Lang;

/// What the report of a cycle shows.
#[derive(Debug, Clone)]
pub struct ReportPage<'a> {
    /// The language.
    pub lang: Lang,
    /// The light.
    pub theme: Theme,
    /// `/circles/{id}`, without a slash at the end.
    pub base: &'a str,
    /// The path of the page.
    pub here: &'a str,
    /// The circle's name.
    pub circle: &'a str,
    /// The figures.
    pub report: &'a Report,
    /// The names of organisations.
    pub organisations: &'a BTreeMap<OrganisationId, String>,
    /// The cycle's last day is past.
    pub over: bool,
    /// The last day on which content is kept.
    pub purge_day: Option<Date>,
    /// What was deleted, once it was.
    pub receipt: Option<&'a Receipt>,
    /// The day on which it was.
    pub receipt_day: Option<Date>,
    /// The reader facilitates the circle.
    pub facilitates: bool,
    /// The numbers of the circle's other cycles, from 0.
    pub others: Vec<usize>,
}

/// The page of a cycle's report, at `/circles/{id}/report`, or with its number behind.
#[must_use]
pub fn report(data: &ReportPage<'_>) -> Markup {
    let lang = data.lang;
    let main = html! {
        (live_region())
        div.page.page--narrow.report.stack {
            p.off-paper { a href={ (data.base) "/" } { (lang.t("circle-back")) } }
            (head(data))
            (closing::closing(data))
            (overview::overview(data))
            (figures(data))
            @if !data.over { (receipt::kept_until(data)) }
            (closing::other_cycles(data))
        }
    };
    let mut frame = Page::new(lang, data.theme, lang.t("report-title"), data.here, main);
    frame.frame = Frame::Circle;
    frame.sheet = Some("figures.css");
    // The one script of the page prints it.
    frame.live = true;
    page(&frame)
}

fn head(data: &ReportPage<'_>) -> Markup {
    let (lang, cycle) = (data.lang, data.report.cycle);
    let number = data.report.number + 1;
    html! {
        header.report-head {
            p.eyebrow {
                (data.circle)
                @if !data.others.is_empty() || number > 1 {
                    " · " (lang.with("report-cycle", &[("number", number.into())]))
                }
            }
            h1 { (lang.t("report-title")) }
            @if let Some(cycle) = cycle { p.hint { (dates::period(lang, cycle.from, cycle.until)) } }
            div.off-paper {
                (button(Tone::Quiet, lang.t("report-print")).small().inert().icon(Icon::Print)
                    .attr("data-print", ""))
            }
        }
    }
}

/// Nothing has been held in the cycle.
fn nothing_held(report: &Report) -> bool {
    report.days.is_empty() && report.consultations == 0
}

/// Everything that is drawn, one section below the other.
fn figures(data: &ReportPage<'_>) -> Markup {
    html! {
        (turns::turns(data))
        (turns::attendance(data))
        (follow::follow(data))
        (kinds::kinds(data))
        (help::help(data))
        (measures::about(data.lang))
        (pulse::pulse(data))
        (measures::measures(data))
    }
}

/// A section of the report.
fn section(id: &str, title: &str, inner: &Markup) -> Markup {
    let heading = format!("{id}-title");
    html! {
        section.report-part id=(id) aria-labelledby=(heading) {
            h2 id=(heading) { (title) }
            (inner)
        }
    }
}

/// A picture with a caption, and the table behind it, which unfolds on a screen and is printed.
pub(in crate::pages) fn drawn(
    lang: Lang,
    id: &str,
    picture: &Markup,
    caption: &str,
    numbers: &Table,
) -> Markup {
    // On paper a narrow table stands beside its picture.
    let class = if numbers.narrow {
        "fig-pair"
    } else {
        "fig-one"
    };
    html! {
        div class=(class) {
            figure.fig-frame {
                (picture)
                @if !caption.is_empty() { figcaption { (caption) } }
            }
            (folded(lang, id, numbers))
        }
    }
}

/// The table behind a picture.
pub(in crate::pages) fn folded(lang: Lang, id: &str, numbers: &Table) -> Markup {
    let name = [("name", numbers.caption.as_str().into())];
    let name = lang.with("figure-table-of", &name);
    let scrolls = html! {
        div.table-scroll tabindex="0" role="region" aria-label=(name) { (table(numbers)) }
    };
    disclosure(&format!("{id}-table"), &lang.t("figure-table"), &scrolls)
}

//! All the circles one facilitates: what wants attention first, then how each gets on.

use crate::components::{Icon, Tone, disclosure, empty, icon, link_button};
use crate::dates;
use crate::layout::{Frame, Page, Theme, page};
use jiff::civil::Date;
use maud::{Markup, html};
use method::circle::state::{Cycle, Slot};
use text::{Lang, msg};

/// A circle that one facilitates.
#[derive(Debug, Clone, Default)]
pub struct FacilitatedCircle {
    /// The address of its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// From when to when it runs.
    pub cycle: Option<Cycle>,
    /// Its next half-day.
    pub next: Option<Slot>,
    /// The address of a half-day that is being held.
    pub open_half_day: Option<String>,
    /// The cycle's last day is past.
    pub over: bool,
    /// How many members it has.
    pub members: usize,
    /// Half-days of the cycle: how many are over, and how many are planned and still to come.
    pub half_days: (usize, usize),
    /// Consultations held.
    pub consultations: usize,
    /// Who has not been client, by name.
    pub not_yet_client: Vec<String>,
    /// Who has not accepted the charter.
    pub charter_waits: usize,
    /// Turns that wait for a *yes*.
    pub turns_wait: usize,
    /// Who asks to be let in.
    pub asking: usize,
    /// The last day on which content is kept.
    pub purge_day: Option<Date>,
}

/// What the page shows.
#[derive(Debug, Clone, Default)]
pub struct FacilitationPage {
    /// The path of the page.
    pub here: String,
    /// The circles.
    pub circles: Vec<FacilitatedCircle>,
}

/// The page of the circles one facilitates, at `/facilitation`.
#[must_use]
pub fn facilitation(lang: Lang, theme: Theme, data: &FacilitationPage) -> Markup {
    let mut circles: Vec<&FacilitatedCircle> = data.circles.iter().collect();
    // A half-day that is going on first, then where most waits; else in the order given.
    circles.sort_by_key(|circle| {
        let waits = attention(lang, circle).len();
        (circle.open_half_day.is_none(), std::cmp::Reverse(waits))
    });
    let main = html! {
        div.page.facilitation.stack {
            p { a href="/circles" { (lang.t("circles-title")) } }
            h1 { (lang.t("facilitation-title")) }
            @if circles.is_empty() {
                (empty(&lang.t("facilitation-none")))
                p { (link_button(Tone::Primary, lang.t("circle-new"), "/circles/new")) }
            }
            ul.circles.facilitated {
                @for (nth, circle) in circles.iter().enumerate() { li.card { (one(lang, nth, circle)) } }
            }
        }
    };
    let mut frame = Page::new(lang, theme, lang.t("facilitation-title"), &data.here, main);
    frame.frame = Frame::Circle;
    frame.sheet = Some("figures.css");
    page(&frame)
}

/// An address within the circle.
fn at(circle: &FacilitatedCircle, rest: &str) -> String {
    format!("{}/{rest}", circle.href.trim_end_matches('/'))
}

/// What wants attention: words, and where to go.
fn attention(lang: Lang, circle: &FacilitatedCircle) -> Vec<(String, String)> {
    let counted = [
        (msg("facilitation-asking"), circle.asking, "#zone-conduct"),
        (
            msg("facilitation-turns"),
            circle.turns_wait,
            "#zone-sessions",
        ),
        (
            msg("facilitation-charter"),
            circle.charter_waits,
            "#zone-charter",
        ),
    ];
    let counted = counted.into_iter().filter(|(_, count, _)| *count > 0);
    let mut all: Vec<(String, String)> = counted
        .map(|(id, count, rest)| {
            let words = lang.with(id, &[("count", count.into())]);
            (words, at(circle, rest))
        })
        .collect();
    if circle.over {
        all.push((lang.t("facilitation-over"), at(circle, "report")));
        all.push((lang.t("facilitation-new-cycle"), at(circle, "series")));
    } else if circle.next.is_none() && circle.open_half_day.is_none() {
        all.push((lang.t("facilitation-no-date"), at(circle, "series")));
    }
    all
}

fn one(lang: Lang, nth: usize, circle: &FacilitatedCircle) -> Markup {
    let waits = attention(lang, circle);
    html! {
        h2 { a href=(circle.href) { (circle.name) } }
        @if let Some(href) = &circle.open_half_day {
            p { (link_button(Tone::Primary, lang.t("facilitation-open"), href.as_str())) }
        }
        @if let Some(next) = &circle.next {
            p { (lang.with("circle-next", &[("when", dates::slot(lang, next).into())])) }
        }
        @if waits.is_empty() && circle.open_half_day.is_none() { p.calm { (icon(Icon::Check)) span { (lang.t("facilitation-calm")) } } }
        @else if !waits.is_empty() {
            div.waits {
                ul { @for (words, href) in &waits { li { a href=(href) { (words) } } } }
            }
        }
        (disclosure(&format!("circle-{nth}"), &lang.t("facilitation-state"), &state(lang, circle)))
    }
}

/// How a circle gets on: facts, no score.
fn state(lang: Lang, circle: &FacilitatedCircle) -> Markup {
    let (over, planned) = circle.half_days;
    let days = [("over", over.into()), ("planned", planned.into())];
    let purge = circle.purge_day.map(|day| dates::date(lang, day));
    html! {
        @if let Some(cycle) = circle.cycle {
            p { (lang.with("cycle-is", &[("period", dates::period(lang, cycle.from, cycle.until).into())])) }
        }
        ul.phrases {
            li { (lang.with("members-title", &[("count", circle.members.into())])) }
            li { (lang.with("facilitation-days", &days)) }
            li { (lang.with("facilitation-consultations", &[("count", circle.consultations.into())])) }
            li {
                @if circle.not_yet_client.is_empty() { (lang.t("facilitation-all-clients")) }
                @else {
                    (lang.with("facilitation-not-yet", &[("names", circle.not_yet_client.join(", ").into())]))
                }
            }
            @if let Some(day) = purge { li { (lang.with("purge-title", &[("day", day.into())])) } }
        }
        p.toolbar {
            (link_button(Tone::Quiet, lang.t("turns-link"), at(circle, "turns")).small())
            (link_button(Tone::Quiet, lang.t("report-title"), at(circle, "report")).small())
        }
    }
}

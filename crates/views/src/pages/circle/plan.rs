//! Planning, for facilitators: a whole series, one more half-day, from when to when.

use super::Around;
use super::forms::{Form, period_fields, slot_fields};
use crate::components::{Tone, button, disclosure, link_button};
use crate::dates;
use maud::{Markup, html};
use method::circle::view::Shared;
use text::Lang;

/// The tools to plan.
pub(super) fn plan(data: &Shared, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    html! {
        section.plan aria-labelledby="plan-title" {
            h2 #plan-title { (lang.t("plan-title")) }
            @if let Some(cycle) = data.cycle {
                @let period = dates::period(lang, cycle.from, cycle.until);
                p.hint { (lang.with("cycle-is", &[("period", period.into())])) }
            }
            // Before anything is planned, the series stands above, alone.
            @if data.sessions.iter().any(|session| !session.over) {
                div.toolbar {
                    (link_button(Tone::Secondary, lang.t("series-link"), "series").small())
                    (link_button(Tone::Secondary, lang.t("turns-link"), "turns").small())
                }
            }
            (disclosure("one-more", &lang.t("session-add"), &one_more(lang)))
            (disclosure("cycle", &lang.t("cycle-change"), &cycle(data, lang)))
        }
    }
}

fn one_more(lang: Lang) -> Markup {
    Form::new("plan-sessions", "zone-sessions").around(&html! {
        (slot_fields(lang, "add", None))
        (button(Tone::Secondary, lang.t("session-add-button")))
    })
}

fn cycle(data: &Shared, lang: Lang) -> Markup {
    let (from, until) = match data.cycle {
        Some(cycle) => (cycle.from.to_string(), cycle.until.to_string()),
        None => (String::new(), String::new()),
    };
    Form::new("plan-cycle", "zone-sessions").around(&html! {
        p.hint { (lang.t("cycle-means")) }
        (period_fields(lang, "cycle", &from, &until))
        (button(Tone::Secondary, lang.t("save")))
    })
}

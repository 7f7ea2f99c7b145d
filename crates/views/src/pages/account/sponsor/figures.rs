//! What is published of an organisation's members: counts, plans, and what they said of
//! themselves. Never on fewer people than the least, nor what would leave fewer by subtraction.

use super::SponsorCircle;
use crate::components::empty;
use crate::figures::{Why, shown};
use crate::pages::report::{by_state, questions};
use maud::{Markup, html};
use method::measure::{ITEMS, LEAST};
use text::Lang;

/// Everything below the attendance of a circle. `nth` tells its pictures from those of others.
pub(super) fn figures(lang: Lang, nth: usize, circle: &SponsorCircle) -> Markup {
    html! {
        @if circle.half_days + circle.consultations > 0 { (held(lang, circle)) }
        h3 { (lang.t("sponsor-plans")) }
        (plans(lang, nth, circle))
        h3 { (lang.t("sponsor-measures")) }
        (measures(lang, nth, circle))
    }
}

/// What the whole circle did.
fn held(lang: Lang, circle: &SponsorCircle) -> Markup {
    let args = [
        ("days", circle.half_days.into()),
        ("consultations", circle.consultations.into()),
    ];
    html! { p { (lang.with("sponsor-held", &args)) } }
}

fn plans(lang: Lang, nth: usize, circle: &SponsorCircle) -> Markup {
    let counts = circle.follow_through.as_ref();
    match counts.filter(|counts| counts.people >= LEAST) {
        Some(counts) => by_state(lang, &format!("plans-{nth}"), counts),
        None => empty(&lang.t("sponsor-plans-none")),
    }
}

fn measures(lang: Lang, nth: usize, circle: &SponsorCircle) -> Markup {
    let any = circle.measures.iter().flat_map(|(_, all)| all);
    if !any.into_iter().any(|of| shown(*of).is_some()) {
        return empty(&lang.t("sponsor-measures-none"));
    }
    let cells = |question: usize| {
        let one = circle.measures.iter().map(move |(moment, all)| {
            let of = all.get(question).copied().flatten();
            (*moment, of, Why::LeftOver)
        });
        one.collect()
    };
    let rows: Vec<Vec<_>> = (0..=ITEMS).map(cells).collect();
    let missing = rows.iter().flatten().any(|(_, of, _)| shown(*of).is_none());
    html! {
        p { (lang.t("figures-how")) }
        @if missing { p.hint { (lang.t("sponsor-left-over")) } }
        (questions(lang, &format!("said-{nth}"), &rows))
    }
}

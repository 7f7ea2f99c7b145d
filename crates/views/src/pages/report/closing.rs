//! How a cycle ends: what the circle did, in a few plain sentences, and what comes now.

use super::{ReportPage, nothing_held, receipt};
use crate::components::{Tone, link_button};
use crate::figures::duration;
use maud::{Markup, html};

/// What opens the report once the cycle's last day is past.
pub(super) fn closing(data: &ReportPage<'_>) -> Markup {
    let lang = data.lang;
    html! {
        @if data.over {
            section.closing.stack aria-labelledby="closing-title" {
                h2 #closing-title { (lang.t("closing-title")) }
                @for sentence in sentences(data) { p.lead { (sentence) } }
                @if !nothing_held(data.report) { p { (lang.t("closing-thanks")) } }
                @if data.facilitates {
                    p.off-paper {
                        (link_button(Tone::Primary, lang.t("closing-new-cycle"), format!("{}/series", data.base)))
                    }
                }
            }
            (receipt::deletion(data))
        } @else if data.receipt.is_some() { (receipt::deletion(data)) }
    }
}

/// What the circle did, as one would say it: nothing where nothing happened.
fn sentences(data: &ReportPage<'_>) -> Vec<String> {
    let (lang, report) = (data.lang, data.report);
    let half_days = report.held_days();
    if nothing_held(report) {
        return vec![lang.t("closing-nothing")];
    }
    let clients = report.people.iter().filter(|one| one.client > 0).count();
    let mut said = vec![lang.with(
        "closing-met",
        &[
            ("days", half_days.into()),
            ("consultations", report.consultations.into()),
        ],
    )];
    if report.minutes > 0 {
        let hours = duration(lang, report.minutes);
        said.push(lang.with("closing-hours", &[("hours", hours.into())]));
    }
    if clients > 0 {
        said.push(lang.with("closing-clients", &[("count", clients.into())]));
    }
    if report.across.0 > 0 {
        said.push(lang.with("closing-across", &[("count", report.across.0.into())]));
    }
    said
}

/// The circle's other cycles.
pub(super) fn other_cycles(data: &ReportPage<'_>) -> Markup {
    let lang = data.lang;
    let link = |number: usize| {
        let words = lang.with("report-cycle", &[("number", (number + 1).into())]);
        html! { a href={ (data.base) "/report/" (number) } { (words) } }
    };
    html! {
        @if !data.others.is_empty() {
            nav.other-cycles.off-paper aria-labelledby="others-title" {
                h2 #others-title { (lang.t("report-others")) }
                ul { @for number in &data.others { li { (link(*number)) } } }
            }
        }
    }
}

//! The cycle at a glance, and what its figures are and are not.

use super::{ReportPage, nothing_held};
use crate::figures::duration;
use maud::{Markup, html};
use text::msg;

/// A few numbers in a row, and the sentence about all that follow.
pub(super) fn overview(data: &ReportPage<'_>) -> Markup {
    let (lang, report) = (data.lang, data.report);
    let clients = report.people.iter().filter(|one| one.client > 0).count();
    let many = |id: &'static str, count: usize| {
        (count.to_string(), lang.with(id, &[("count", count.into())]))
    };
    let facts = [
        many(msg("overview-days"), report.held_days()),
        many(msg("overview-consultations"), report.consultations),
        (duration(lang, report.minutes), lang.t("overview-hours")),
        many(msg("overview-clients"), clients),
    ];
    if nothing_held(report) {
        return html! {};
    }
    html! {
        section.overview.stack aria-labelledby="overview-title" {
            h2.visually-hidden #overview-title { (lang.t("overview-title")) }
            // At the end the closing has said all of it.
            @if !data.over {
                ul.facts {
                    @for (number, words) in facts {
                        li { b { (number) } " " span { (words) } }
                    }
                }
            }
            p.about { (lang.t("figures-what")) }
        }
    }
}

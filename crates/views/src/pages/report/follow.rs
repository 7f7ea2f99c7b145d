//! What became of plans: as told at later half-days, and as their authors show them now.

use super::{ReportPage, drawn, section};
use crate::components::empty;
use crate::figures::{Bar, Table, bars};
use maud::{Markup, html};
use method::circle::report::Counts;
use method::half_day::state::Done;
use method::plan::ActionState;
use text::{Lang, msg};

/// Follow-through: two pictures, or one, or a sentence.
pub(super) fn follow(data: &ReportPage<'_>) -> Markup {
    let (lang, report) = (data.lang, data.report);
    let told: u32 = report.followed.values().sum();
    let title = lang.t("report-follow");
    let inner = html! {
        @if report.decided > 0 {
            p { (lang.with("report-decided", &[("count", report.decided.into())])) }
        }
        @if told == 0 && report.actions.total() == 0 { (empty(&lang.t("report-follow-none"))) }
        @if told > 0 {
            h3 { (lang.t("report-told")) }
            (told_at_half_days(data, told))
        }
        @if report.actions.total() > 0 {
            h3 { (lang.t("report-actions")) }
            (by_state(lang, "actions", &report.actions))
        }
    };
    section("follow", &title, &inner)
}

fn told_at_half_days(data: &ReportPage<'_>, told: u32) -> Markup {
    let lang = data.lang;
    let bar = |done: &Done| Bar {
        name: lang.t(done_words(*done)),
        many: data.report.followed.get(done).copied().unwrap_or(0),
    };
    let data: Vec<Bar> = Done::ALL.iter().map(bar).collect();
    let caption = lang.with("report-told-n", &[("count", told.into())]);
    counted(lang, "told", lang.t("report-told"), &data, &caption)
}

/// Actions by where they stand, with how many people they are of.
pub(in crate::pages) fn by_state(lang: Lang, id: &str, counts: &Counts) -> Markup {
    let bar = |state: &ActionState| Bar {
        name: lang.t(state_words(*state)),
        many: counts.states.get(state).copied().unwrap_or(0),
    };
    let data: Vec<Bar> = ActionState::ALL.iter().map(bar).collect();
    let args = [
        ("count", counts.total().into()),
        ("people", counts.people.into()),
    ];
    let caption = lang.with("report-actions-n", &args);
    counted(lang, id, lang.t("report-actions"), &data, &caption)
}

/// Bars, and the same in a table.
pub(super) fn counted(lang: Lang, id: &str, title: String, data: &[Bar], caption: &str) -> Markup {
    let numbers = Table {
        caption: title.clone(),
        heads: vec![lang.t("report-what"), lang.t("report-count")],
        rows: data
            .iter()
            .map(|bar| (bar.name.clone(), vec![bar.many.to_string()]))
            .collect(),
        narrow: true,
    };
    let picture = bars(&format!("fig-{id}"), title, data);
    drawn(lang, id, &picture, caption, &numbers)
}

const fn done_words(done: Done) -> &'static str {
    match done {
        Done::Done => msg("report-done"),
        Done::Partly => msg("report-partly"),
        Done::Not => msg("report-not"),
    }
}

const fn state_words(state: ActionState) -> &'static str {
    match state {
        ActionState::ToDo => msg("report-to-do"),
        ActionState::UnderWay => msg("report-under-way"),
        ActionState::Done => msg("report-done"),
        ActionState::Dropped => msg("report-dropped"),
    }
}

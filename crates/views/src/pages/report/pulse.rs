//! The pulse of half-days, over time.

use super::{ReportPage, folded, section};
use crate::components::empty;
use crate::dates;
use crate::figures::{Day, Table, Why, times, words_of};
use crate::pages::measure::pulse_words;
use maud::{Markup, html};
use method::circle::report::DayLine;
use method::measure::{PULSE, Summary};
use text::Lang;

/// A picture for each statement, and one table for all.
pub(super) fn pulse(data: &ReportPage<'_>) -> Markup {
    let (lang, days) = (data.lang, &data.report.days);
    let title = lang.t("report-pulse");
    let nothing = days.iter().all(|day| day.pulse.is_none());
    if nothing {
        return section("pulse", &title, &empty(&lang.t("report-pulse-none")));
    }
    let inner = html! {
        p { (lang.t("report-pulse-lead")) }
        p.hint { (lang.t("report-pulse-read")) }
        div.fig-panels { @for item in 0..PULSE { (one(lang, item, days)) } }
        (folded(lang, "pulse", &numbers(lang, days)))
    };
    section("pulse", &title, &inner)
}

fn one(lang: Lang, item: usize, days: &[DayLine]) -> Markup {
    let words = pulse_words(lang, item);
    let points: Vec<Day> = days
        .iter()
        .map(|day| {
            let (of, why) = answered(day, item);
            Day {
                short: dates::short(lang, day.starts.date()),
                name: dates::date(lang, day.starts.date()),
                of,
                why,
            }
        })
        .collect();
    html! {
        figure.fig-frame {
            figcaption.statement { (words) }
            (times(lang, &format!("fig-pulse-{item}"), words.clone(), &points))
        }
    }
}

/// What is published of a statement, or why nothing is.
fn answered(day: &DayLine, item: usize) -> (Option<Summary>, Why) {
    match &day.pulse {
        Some(figures) => (figures.all.get(item).copied().flatten(), Why::TooFew),
        None => (None, Why::NotClosed),
    }
}

fn numbers(lang: Lang, days: &[DayLine]) -> Table {
    let items = || 0..PULSE;
    let heads = std::iter::once(lang.t("report-half-day"));
    let row = |day: &DayLine| {
        let cell = |item: usize| {
            let (of, why) = answered(day, item);
            words_of(lang, of, why)
        };
        let date = dates::date(lang, day.starts.date());
        (date, items().map(cell).collect())
    };
    Table {
        caption: lang.t("report-pulse"),
        heads: heads
            .chain(items().map(|item| pulse_words(lang, item)))
            .collect(),
        rows: days.iter().map(row).collect(),
        narrow: false,
    }
}

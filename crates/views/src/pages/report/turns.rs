//! Who was client and consultant, and who was there.

use super::{ReportPage, drawn, section};
use crate::components::empty;
use crate::dates;
use crate::figures::{Line, Table, marks};
use maud::{Markup, html};
use method::circle::report::{DayLine, TurnLine};
use text::Lang;

/// Turns, by person.
pub(super) fn turns(data: &ReportPage<'_>) -> Markup {
    let (lang, people) = (data.lang, &data.report.people);
    let title = lang.t("report-turns");
    if people.iter().all(|one| one.client + one.consultant == 0) {
        return section("turns", &title, &empty(&lang.t("report-turns-none")));
    }
    let lines: Vec<Line> = people.iter().map(|one| line(lang, one)).collect();
    let numbers = Table {
        caption: title.clone(),
        heads: vec![
            lang.t("report-name"),
            lang.t("report-client"),
            lang.t("report-consultant"),
            lang.t("report-here"),
        ],
        rows: people
            .iter()
            .map(|one| {
                let cells = [one.client, one.consultant, one.here];
                (one.name.clone(), cells.map(|it| it.to_string()).to_vec())
            })
            .collect(),
        narrow: true,
    };
    let picture = marks("fig-turns", title.clone(), &lines);
    let inner = html! {
        (legend(lang))
        (drawn(lang, "turns", &picture, &lang.t("report-turns-end"), &numbers))
    };
    section("turns", &title, &inner)
}

fn line(lang: Lang, one: &TurnLine) -> Line {
    let said = [
        ("name", one.name.as_str().into()),
        ("client", one.client.into()),
        ("consultant", one.consultant.into()),
        ("here", one.here.into()),
    ];
    Line {
        name: one.name.clone(),
        squares: one.client,
        circles: one.consultant,
        end: one.here.to_string(),
        said: lang.with("report-turns-said", &said),
    }
}

/// What the marks mean, in words beside their shapes.
fn legend(lang: Lang) -> Markup {
    html! {
        p.legend {
            span { svg aria-hidden="true" viewBox="0 0 12 12" { rect.fig-client x="1" y="1" width="10" height="10" rx="1.5" {} } (lang.t("report-legend-client")) }
            span { svg aria-hidden="true" viewBox="0 0 12 12" { circle.fig-peer cx="6" cy="6" r="4.5" {} } (lang.t("report-legend-consultant")) }
        }
    }
}

/// Attendance, half-day by half-day.
pub(super) fn attendance(data: &ReportPage<'_>) -> Markup {
    let (lang, days) = (data.lang, &data.report.days);
    let title = lang.t("report-attendance");
    if days.is_empty() {
        return section(
            "attendance",
            &title,
            &empty(&lang.t("report-attendance-none")),
        );
    }
    let lines: Vec<Line> = days.iter().map(|day| attended(lang, day)).collect();
    let numbers = Table {
        caption: title.clone(),
        heads: vec![
            lang.t("report-half-day"),
            lang.t("report-present"),
            lang.t("report-consultations"),
        ],
        rows: days
            .iter()
            .map(|day| {
                let cells = vec![here_words(lang, day), day.consultations.to_string()];
                (dates::date(lang, day.starts.date()), cells)
            })
            .collect(),
        narrow: true,
    };
    let picture = marks("fig-attendance", title.clone(), &lines);
    let caption = lang.t("report-attendance-caption");
    let inner = drawn(lang, "attendance", &picture, &caption, &numbers);
    section("attendance", &title, &inner)
}

fn attended(lang: Lang, day: &DayLine) -> Line {
    let date = dates::date(lang, day.starts.date());
    let said = [
        ("name", date.clone().into()),
        ("words", here_words(lang, day).into()),
    ];
    Line {
        name: dates::short(lang, day.starts.date()),
        squares: 0,
        circles: day.here.unwrap_or(0),
        end: day
            .here
            .map_or_else(|| "–".to_owned(), |here| here.to_string()),
        said: lang.with("figure-said", &said),
    }
}

fn here_words(lang: Lang, day: &DayLine) -> String {
    match day.here {
        Some(here) => here.to_string(),
        None => lang.t("attendance-unknown"),
    }
}

//! Before and after: what members said of themselves, moment by moment.

use super::{ReportPage, folded, section};
use crate::components::empty;
use crate::figures::{Point, Scale, Table, Why, points, words_of};
use crate::pages::measure::{item_words, moment_words};
use maud::{Markup, html};
use method::circle::state::Cycle;
use method::measure::{ITEMS, Moment, Summary, window};
use text::Lang;

/// What stands before everything that people said of themselves.
pub(super) fn about(lang: Lang) -> Markup {
    html! {
        section.report-part aria-labelledby="said-title" {
            h2 #said-title { (lang.t("report-said")) }
            p { (lang.t("figures-how")) }
        }
    }
}

/// A question of the self-assessment at one moment: what is published, or why nothing is.
type Cell = (Moment, Option<Summary>, Why);

/// The five statements and the goal.
pub(super) fn measures(data: &ReportPage<'_>) -> Markup {
    let lang = data.lang;
    let title = lang.t("report-measures");
    if data.report.measures.is_empty() {
        return section("measures", &title, &empty(&lang.t("report-measures-none")));
    }
    let rows = rows(data);
    let inner = html! {
        p.hint { (lang.t("report-measures-read")) }
        (questions(lang, "measure", &rows))
    };
    section("measures", &title, &inner)
}

fn rows(data: &ReportPage<'_>) -> Vec<Vec<Cell>> {
    let published = |moment: Moment| {
        let found = data.report.measures.iter().find(|(it, _)| *it == moment);
        found.map(|(_, figures)| figures)
    };
    let cell = |moment: Moment, question: usize| match published(moment) {
        Some(figures) => {
            let of = figures.all.get(question).copied().flatten();
            (moment, of, Why::TooFew)
        }
        None => (moment, None, not_yet(data.report.cycle, moment)),
    };
    (0..=ITEMS)
        .map(|question| {
            let moments = Moment::ALL.iter();
            moments.map(|moment| cell(*moment, question)).collect()
        })
        .collect()
}

/// Why nothing is published of a moment: its form is open or to come, or the cycle too short.
fn not_yet(cycle: Option<Cycle>, moment: Moment) -> Why {
    let asked = cycle.is_none_or(|cycle| {
        let (from, until) = window(cycle, moment);
        from <= until
    });
    if asked { Why::NotClosed } else { Why::NotAsked }
}

/// A picture for each question, and one table for all: a row for each, a column for each moment.
pub(in crate::pages) fn questions(lang: Lang, id: &str, rows: &[Vec<Cell>]) -> Markup {
    html! {
        div.fig-panels {
            @for (question, cells) in rows.iter().enumerate() {
                @let words = question_words(lang, question);
                @let scale = if question < ITEMS { Scale::Statement } else { Scale::Rating };
                figure.fig-frame {
                    figcaption.statement { (words) }
                    (points(lang, &format!("fig-{id}-{question}"), words.clone(), scale, &in_row(lang, cells)))
                }
            }
        }
        (folded(lang, id, &numbers(lang, rows)))
    }
}

fn in_row(lang: Lang, cells: &[Cell]) -> Vec<Point> {
    let point = |(moment, of, why): &Cell| Point {
        name: moment_words(lang, *moment),
        of: *of,
        why: *why,
    };
    cells.iter().map(point).collect()
}

fn numbers(lang: Lang, rows: &[Vec<Cell>]) -> Table {
    let moments = rows.first().map(Vec::as_slice).unwrap_or_default();
    let heads = moments
        .iter()
        .map(|(moment, _, _)| moment_words(lang, *moment));
    let row = |(question, cells): (usize, &Vec<Cell>)| {
        let said = cells.iter().map(|(_, of, why)| words_of(lang, *of, *why));
        (question_words(lang, question), said.collect())
    };
    Table {
        caption: lang.t("report-measures"),
        heads: std::iter::once(lang.t("report-question"))
            .chain(heads)
            .collect(),
        rows: rows.iter().enumerate().map(row).collect(),
        narrow: false,
    }
}

fn question_words(lang: Lang, question: usize) -> String {
    match question < ITEMS {
        true => item_words(lang, question),
        false => lang.t("measure-rating-said"),
    }
}

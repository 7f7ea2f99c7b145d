//! Means over time: half-day after half-day, each with its spread, and how many answered beneath.

use super::number::{Why, said, shown};
use super::picture::{Drawing, WIDTH, count, picture};
use super::points::{Scale, mean_words, reach};
use crate::ring::Num;
use maud::{Markup, html};
use method::measure::Summary;
use text::Lang;

/// One half-day.
#[derive(Debug, Clone)]
pub(crate) struct Day {
    /// Its date, short, for the picture.
    pub short: String,
    /// Its date, for those who do not see the picture.
    pub name: String,
    /// What was answered, when it can be shown.
    pub of: Option<Summary>,
    /// Why not, when it cannot.
    pub why: Why,
}

const TOP: f32 = 16.0;
const BOTTOM: f32 = 116.0;
const LEFT: f32 = 22.0;
/// Dates that fit side by side.
const DATES: usize = 8;

/// The means over time. They are not joined by a line: each half-day stands for itself.
pub(crate) fn times(lang: Lang, id: &str, title: String, data: &[Day]) -> Markup {
    let y = |value: f32| BOTTOM - Scale::Statement.at(value) * (BOTTOM - TOP);
    let column = (WIDTH - LEFT) / count(data.len().max(1));
    let every = data.len().div_ceil(DATES).max(1);
    let drawn = html! {
        @for tick in Scale::Statement.ticks() {
            @let y = y(f32::from(tick));
            line.fig-rule x1=(Num(LEFT - 6.0)) x2=(Num(WIDTH)) y1=(Num(y)) y2=(Num(y)) {}
            text.fig-tick x=(Num(LEFT - 10.0)) y=(Num(y + 4.0)) text-anchor="end" { (tick) }
        }
        @for (nth, day) in data.iter().enumerate() {
            @let x = LEFT + (count(nth) + 0.5) * column;
            (one(lang, day, &y, x, column))
            @if nth % every == 0 {
                text.fig-tick x=(Num(x)) y=(Num(BOTTOM + 31.0)) text-anchor="middle" { (day.short) }
            }
        }
    };
    let said: Vec<String> = data
        .iter()
        .map(|day| said(lang, &day.name, day.of, day.why))
        .collect();
    picture(&Drawing {
        id: id.to_owned(),
        title,
        said: said.join(". "),
        height: BOTTOM + 36.0,
        drawn,
    })
}

fn one(lang: Lang, day: &Day, y: &impl Fn(f32) -> f32, x: f32, column: f32) -> Markup {
    let n = BOTTOM + 17.0;
    html! {
        @match shown(day.of) {
            Some(of) => {
                @let (low, mean, high) = reach(of);
                rect.fig-spread x=(Num(x - 4.0)) y=(Num(y(high))) width="8" height=(Num((y(low) - y(high)).max(1.0))) rx="4" {}
                circle.fig-point cx=(Num(x)) cy=(Num(y(mean))) r="4.5" {}
                @if column >= 32.0 {
                    text.fig-tick x=(Num(x + 8.0)) y=(Num(y(mean) + 3.5)) { (mean_words(lang, of)) }
                }
                text.fig-number x=(Num(x)) y=(Num(n)) text-anchor="middle" { (of.n) }
            }
            None => {
                line.fig-missing x1=(Num(x)) x2=(Num(x)) y1=(Num(TOP)) y2=(Num(BOTTOM)) {}
                text.fig-number x=(Num(x)) y=(Num(n)) text-anchor="middle" { "–" }
            }
        }
    }
}

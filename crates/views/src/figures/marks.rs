//! Marks in rows: a square for each time as client, a circle for each time as consultant, as the
//! seats round the product's table are drawn.

use super::picture::{Drawing, WIDTH, count, fitted, picture};
use crate::ring::Num;
use maud::{Markup, html};

/// A row of marks.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    /// What the row is about.
    pub name: String,
    /// How many squares.
    pub squares: usize,
    /// How many circles behind them.
    pub circles: usize,
    /// What stands at the end of the row.
    pub end: String,
    /// The row in words.
    pub said: String,
}

const ROW: f32 = 24.0;
const NAMES: f32 = 104.0;
/// From one mark to the next, where there is place.
const STEP: f32 = 13.0;
const SIZE: f32 = 10.0;

/// The rows.
pub(crate) fn marks(id: &str, title: String, data: &[Line]) -> Markup {
    let drawn = html! {
        @for (row, line) in data.iter().enumerate() { (one(line, count(row) * ROW)) }
    };
    let said: Vec<&str> = data.iter().map(|line| line.said.as_str()).collect();
    picture(&Drawing {
        id: id.to_owned(),
        title,
        said: said.join(". "),
        height: count(data.len()) * ROW,
        drawn,
    })
}

fn one(line: &Line, top: f32) -> Markup {
    let middle = top + ROW / 2.0;
    let all = line.squares + line.circles;
    let end = if line.end.is_empty() { 0.0 } else { 22.0 };
    let place = WIDTH - NAMES - end;
    let step = STEP.min(place / count(all.max(1)));
    let x = |nth: usize| NAMES + count(nth) * step;
    html! {
        line.fig-rule x1="0" x2=(Num(WIDTH)) y1=(Num(top + ROW)) y2=(Num(top + ROW)) {}
        text.fig-name x="0" y=(Num(middle + 4.0)) { (fitted(&line.name, 15)) }
        @for nth in 0..line.squares {
            rect.fig-client x=(Num(x(nth))) y=(Num(middle - SIZE / 2.0)) width=(Num(SIZE)) height=(Num(SIZE)) rx="1.5" {}
        }
        @for nth in line.squares..all {
            circle.fig-peer cx=(Num(x(nth) + SIZE / 2.0)) cy=(Num(middle)) r=(Num(SIZE / 2.0 - 0.75)) {}
        }
        @if !line.end.is_empty() {
            text.fig-number x=(Num(WIDTH)) y=(Num(middle + 4.0)) text-anchor="end" { (line.end) }
        }
    }
}

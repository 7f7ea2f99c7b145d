//! Means on a scale, one below the other, each with its spread and how many answered.

use super::number::{Why, decimal, said, shown};
use super::picture::{Drawing, WIDTH, count, fitted, picture};
use crate::ring::Num;
use maud::{Markup, html};
use method::measure::{RATING, SCALE, Summary};
use text::Lang;

/// From where to where answers go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scale {
    /// Statements: 1 to 5.
    Statement,
    /// How far one is with one's goal: 0 to 10.
    Rating,
}

impl Scale {
    /// The marks of the scale: the first, the last, and from one to the next.
    const fn marks(self) -> (u8, u8, u8) {
        match self {
            Scale::Statement => (1, SCALE, 1),
            Scale::Rating => (0, RATING, 2),
        }
    }

    /// Every mark of the scale.
    pub(super) fn ticks(self) -> impl Iterator<Item = u8> {
        let (from, to, step) = self.marks();
        (from..=to).step_by(usize::from(step))
    }

    /// Where a value lies, from 0 to 1.
    pub(super) fn at(self, value: f32) -> f32 {
        let (from, to, _) = self.marks();
        let (from, to) = (f32::from(from), f32::from(to));
        ((value - from) / (to - from)).clamp(0.0, 1.0)
    }
}

/// One mean.
#[derive(Debug, Clone)]
pub(crate) struct Point {
    /// Of what.
    pub name: String,
    /// What was answered, when it can be shown.
    pub of: Option<Summary>,
    /// Why not, when it cannot.
    pub why: Why,
}

const ROW: f32 = 26.0;
const NAMES: f32 = 112.0;
const FROM: f32 = NAMES + 8.0;
const TO: f32 = WIDTH - 44.0;

/// The means, in a scale.
pub(crate) fn points(lang: Lang, id: &str, title: String, scale: Scale, data: &[Point]) -> Markup {
    let bottom = count(data.len()) * ROW;
    let x = |value: f32| FROM + scale.at(value) * (TO - FROM);
    let drawn = html! {
        @for tick in scale.ticks() {
            @let x = x(f32::from(tick));
            line.fig-rule x1=(Num(x)) x2=(Num(x)) y1="0" y2=(Num(bottom)) {}
            text.fig-tick x=(Num(x)) y=(Num(bottom + 14.0)) text-anchor="middle" { (tick) }
        }
        @for (row, point) in data.iter().enumerate() {
            (one(lang, point, &x, count(row) * ROW + ROW / 2.0))
        }
    };
    let said: Vec<String> = data
        .iter()
        .map(|point| said(lang, &point.name, point.of, point.why))
        .collect();
    picture(&Drawing {
        id: id.to_owned(),
        title,
        said: said.join(". "),
        height: bottom + 18.0,
        drawn,
    })
}

fn one(lang: Lang, point: &Point, x: &impl Fn(f32) -> f32, y: f32) -> Markup {
    html! {
        text.fig-name x="0" y=(Num(y + 4.0)) { (fitted(&point.name, 17)) }
        @match shown(point.of) {
            Some(of) => {
                @let (low, mean, high) = reach(of);
                @let n = lang.with("figure-n", &[("count", of.n.into())]);
                rect.fig-spread x=(Num(x(low))) y=(Num(y - 4.0)) width=(Num((x(high) - x(low)).max(1.0))) height="8" rx="4" {}
                circle.fig-point cx=(Num(x(mean))) cy=(Num(y)) r="4.5" {}
                (mean_beside(lang, of, x(low), x(high), y))
                text.fig-number x=(Num(WIDTH)) y=(Num(y + 4.0)) text-anchor="end" { (n) }
            }
            None => { text.fig-none x=(Num(FROM + 4.0)) y=(Num(y + 4.0)) { (point.why.words(lang)) } }
        }
    }
}

/// The mean in a number, on the side of its spread where there is place.
fn mean_beside(lang: Lang, of: Summary, low: f32, high: f32, y: f32) -> Markup {
    let (x, anchor) = match high + 24.0 < TO {
        true => (high + 5.0, "start"),
        false => (low - 5.0, "end"),
    };
    html! { text.fig-tick x=(Num(x)) y=(Num(y + 4.0)) text-anchor=(anchor) { (mean_words(lang, of)) } }
}

/// From where to where the mean and its spread reach.
#[allow(clippy::cast_possible_truncation, reason = "a place in a picture")]
pub(super) fn reach(of: Summary) -> (f32, f32, f32) {
    let mean = of.mean().unwrap_or_default() as f32;
    let spread = of.spread().unwrap_or_default() as f32;
    (mean - spread, mean, mean + spread)
}

/// The mean alone, where its spread is drawn beside.
pub(super) fn mean_words(lang: Lang, of: Summary) -> String {
    decimal(lang, of.mean().unwrap_or_default())
}

//! Bars of how many, each with its name above and its number at its end.

use super::picture::{Drawing, WIDTH, count, picture};
use crate::ring::Num;
use maud::{Markup, html};

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bar {
    /// What is counted.
    pub name: String,
    /// How many.
    pub many: u32,
}

const ROW: f32 = 34.0;
/// The number stands in what is left of the width.
const LONGEST: f32 = WIDTH - 34.0;

/// The bars. They differ by their names and numbers alone, never by colour.
pub(crate) fn bars(id: &str, title: String, data: &[Bar]) -> Markup {
    let most = data.iter().map(|bar| bar.many).max().unwrap_or(0).max(1);
    let said: Vec<String> = data
        .iter()
        .map(|bar| format!("{} {}", bar.name, bar.many))
        .collect();
    let drawn = html! {
        @for (row, bar) in data.iter().enumerate() {
            @let top = count(row) * ROW;
            @let width = share(bar.many, most) * LONGEST;
            text.fig-name x="0" y=(Num(top + 12.0)) { (bar.name) }
            line.fig-rule x1="0" x2=(Num(LONGEST)) y1=(Num(top + 23.0)) y2=(Num(top + 23.0)) {}
            @if bar.many > 0 {
                rect.fig-bar x="0" y=(Num(top + 17.0)) width=(Num(width)) height="12" rx="2" {}
            }
            text.fig-number x=(Num(width + 6.0)) y=(Num(top + 27.5)) { (bar.many) }
        }
    };
    picture(&Drawing {
        id: id.to_owned(),
        title,
        said: said.join(", "),
        height: count(data.len()) * ROW,
        drawn,
    })
}

fn share(many: u32, most: u32) -> f32 {
    let small = |number: u32| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    small(many) / small(most)
}

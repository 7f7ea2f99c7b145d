//! Shapes of seats, one for each organisation: who comes from where is never said by colour.

use crate::ring::Num;
use maud::{Markup, html};
use std::f32::consts::TAU;

/// How many shapes there are. With more organisations than shapes they begin anew; the names
/// beside them still tell.
pub(crate) const SHAPES: usize = 6;

/// Corners of a shape, and how far it is turned, in turns. The round one has none.
const fn corners(which: usize) -> Option<(u8, f32)> {
    match which % SHAPES {
        0 => None,
        1 => Some((4, 0.125)),
        2 => Some((3, 0.0)),
        3 => Some((4, 0.0)),
        4 => Some((6, 0.0)),
        _ => Some((5, 0.0)),
    }
}

/// A shape round a point. `None` is where no organisation is known: a dashed circle.
pub(crate) fn shape(which: Option<usize>, x: f32, y: f32, radius: f32) -> Markup {
    let Some(which) = which else {
        return html! { circle.fig-seat.is-unknown cx=(Num(x)) cy=(Num(y)) r=(Num(radius)) {} };
    };
    let Some((corners, turned)) = corners(which) else {
        return html! { circle.fig-seat cx=(Num(x)) cy=(Num(y)) r=(Num(radius)) {} };
    };
    // Shapes with few corners are drawn larger, so that all look of one size.
    let radius = radius * if corners == 3 { 1.35 } else { 1.18 };
    let point = |corner: u8| {
        let angle = (f32::from(corner) / f32::from(corners) + turned) * TAU;
        let (x, y) = (x + radius * angle.sin(), y - radius * angle.cos());
        format!("{x:.1},{y:.1}")
    };
    let points: Vec<String> = (0..corners).map(point).collect();
    html! { polygon.fig-seat points=(points.join(" ")) {} }
}

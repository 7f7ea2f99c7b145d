//! The web of help: seats on a circle, and an arc from each who helped to each they helped, as
//! wide as the times.

use super::picture::{Drawing, WIDTH, count, fitted, picture};
use super::shapes::shape;
use crate::ring::Num;
use maud::{Markup, html};
use std::f32::consts::TAU;

/// Somebody on the circle.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seat {
    /// Their name.
    pub name: String,
    /// The shape of their organisation, when it is known.
    pub shape: Option<usize>,
}

const CENTRE: (f32, f32) = (WIDTH / 2.0, 126.0);
const REACH: f32 = 94.0;
const RADIUS: f32 = 9.0;
/// The widest arc.
const WIDEST: f32 = 5.0;

/// The web. `arcs` are pairs of places among the seats, from whom to whom, with the times.
pub(crate) fn web(
    id: &str,
    title: String,
    said: String,
    seats: &[Seat],
    arcs: &[(usize, usize, usize)],
) -> Markup {
    let most = arcs.iter().map(|(_, _, times)| *times).max().unwrap_or(1);
    let at = |nth: usize| place(nth, seats.len(), REACH);
    let drawn = html! {
        @for (from, to, times) in arcs {
            (arc(at(*from), at(*to), width(*times, most)))
        }
        @for (nth, seat) in seats.iter().enumerate() {
            @let (x, y) = at(nth);
            (shape(seat.shape, x, y, RADIUS))
            (name(seat, nth, seats.len()))
        }
    };
    picture(&Drawing {
        id: id.to_owned(),
        title,
        said,
        height: 2.0 * CENTRE.1,
        drawn,
    })
}

/// How wide an arc is: once is thin, and what happened most is the widest.
fn width(times: usize, most: usize) -> f32 {
    if most <= 1 {
        return 1.4;
    }
    1.0 + (WIDEST - 1.0) * (count(times) - 1.0) / (count(most) - 1.0)
}

fn place(nth: usize, of: usize, reach: f32) -> (f32, f32) {
    let angle = TAU * count(nth) / count(of.max(1));
    (
        CENTRE.0 + reach * angle.sin(),
        CENTRE.1 - reach * angle.cos(),
    )
}

/// An arc that bends to its left, so that help given and help got are two; it ends in a point
/// at whom was helped.
fn arc(from: (f32, f32), to: (f32, f32), width: f32) -> Markup {
    let middle = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let inwards = 0.35;
    let bend = (
        middle.0 + (CENTRE.0 - middle.0) * inwards + dy * 0.12,
        middle.1 + (CENTRE.1 - middle.1) * inwards - dx * 0.12,
    );
    // It stops at the rim of the seat.
    let (ex, ey) = (to.0 - bend.0, to.1 - bend.1);
    let length = (ex * ex + ey * ey).sqrt().max(1.0);
    let end = |back: f32| (to.0 - ex / length * back, to.1 - ey / length * back);
    let (tip, base) = (end(RADIUS + 2.0), end(RADIUS + 8.0));
    let (nx, ny) = (-ey / length, ex / length);
    let half = 2.0 + width / 2.0;
    let head = format!(
        "M{:.1} {:.1}L{:.1} {:.1}L{:.1} {:.1}z",
        tip.0,
        tip.1,
        base.0 + nx * half,
        base.1 + ny * half,
        base.0 - nx * half,
        base.1 - ny * half
    );
    let line = format!(
        "M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}",
        from.0, from.1, bend.0, bend.1, base.0, base.1
    );
    html! {
        path.fig-arc d=(line) fill="none" stroke-width=(Num(width)) {}
        path.fig-tip d=(head) {}
    }
}

/// The name beside its seat, on the side away from the circle.
fn name(seat: &Seat, nth: usize, of: usize) -> Markup {
    let (x, y) = place(nth, of, REACH + RADIUS + 8.0);
    let side = x - CENTRE.0;
    let (anchor, x) = match side {
        side if side > 20.0 => ("start", x - 2.0),
        side if side < -20.0 => ("end", x + 2.0),
        _ => ("middle", x),
    };
    let y = y + 4.0 + 4.0 * (y - CENTRE.1) / REACH;
    html! {
        text.fig-name x=(Num(x)) y=(Num(y)) text-anchor=(anchor) { (fitted(&seat.name, 9)) }
    }
}

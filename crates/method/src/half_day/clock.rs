//! The clock of a half-day: what still fits before its end.

use super::state::{HalfDay, Part, Standing};
use crate::ids::{Span, Time};
use crate::steps::Preset;

/// What the closing round wants.
pub const CLOSING: Span = Span::minutes(10);
/// What a break wants.
pub const BREAK: Span = Span::minutes(10);

/// What still fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// Until the planned end; below zero when it is past.
    pub left: Span,
    /// Of what is left, what a break and the closing still want.
    pub reserved: Span,
    /// For each preset, how many consultations of that length fit beside these.
    pub fits: [(Preset, usize); 3],
}

/// What still fits before `ends`, the planned end. `running` is what the consultation that is on
/// still wants, if one is.
pub fn fit(held: &HalfDay, ends: Time, now: Time, running: Span) -> Fit {
    let left = ends - now;
    let had = |part: Part| held.spent.contains_key(&part) || held.part == part;
    let still = |part: Part, wants: Span| match had(part) {
        true => Span::ZERO,
        false => wants,
    };
    let reserved = match held.standing {
        Standing::Closed => Span::ZERO,
        _ => still(Part::Break, BREAK) + still(Part::Closing, CLOSING),
    };
    let free = (left - reserved - running.at_least_zero()).at_least_zero();
    let count = |preset: Preset| {
        let length: Span = preset.plan().0.iter().copied().sum();
        (
            preset,
            usize::try_from(free.0 / length.0.max(1)).unwrap_or(0),
        )
    };
    Fit {
        left,
        reserved,
        fits: Preset::ALL.map(count),
    }
}

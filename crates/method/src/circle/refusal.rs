//! Why a command is not followed. Each variant is translated for its reader.

use super::state::MemberId;
use crate::words::Unfit;
use thiserror::Error;

/// Why a command is not followed. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Not for this role.
    #[error("not for this role")]
    NotYours,
    /// What it names is not there, or is over.
    #[error("there is no such thing")]
    Unknown,
    /// Somebody changed it meanwhile.
    #[error("it has changed")]
    Changed,
    /// A text does not fit its field.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// A number is outside what the field takes.
    #[error("out of range")]
    OutOfRange,
    /// The circle is full.
    #[error("the circle is full")]
    Full,
    /// This person has a place already.
    #[error("has a place already")]
    AlreadyHere,
    /// The last facilitator stays one.
    #[error("the last facilitator")]
    LastFacilitator,
    /// The end comes before the start.
    #[error("the end comes before the start")]
    EndBeforeStart,
    /// A date that is over.
    #[error("the date is past")]
    Past,
    /// A date outside the cycle.
    #[error("outside the cycle")]
    OutsideCycle,
    /// Two half-days at the same time.
    #[error("overlaps another half-day")]
    Overlapping,
    /// The cycle would end before a half-day that is planned.
    #[error("a half-day stands outside")]
    SessionOutside,
    /// The poll is closed.
    #[error("the poll is closed")]
    PollClosed,
    /// Said to be away on that day.
    #[error("away on that day")]
    Away(MemberId),
    /// The same person twice in one half-day.
    #[error("twice in one half-day")]
    Twice,
    /// Too many of them.
    #[error("too many")]
    TooMany,
    /// A cycle or an absence of more than a year.
    #[error("a year at most")]
    TooLong,
    /// A date of more than two years from now.
    #[error("too far away")]
    TooFar,
    /// Half-days are to come by the clock of another zone.
    #[error("half-days are planned by another clock")]
    ZoneInUse,
}

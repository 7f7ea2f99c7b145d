//! Why what somebody asks of a half-day is not done. Each is translated for whoever asked.

use crate::words::Unfit;
use thiserror::Error;

/// Why a command was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Not for this role.
    #[error("not theirs")]
    NotYours,
    /// There is no such person, plan or pitch.
    #[error("there is no such thing")]
    Unknown,
    /// It was not opened yet.
    #[error("not open yet")]
    NotOpen,
    /// It can be opened from an hour before it begins, and opened or taken up until twelve hours
    /// after its end.
    #[error("not the time of this half-day")]
    NotItsTime,
    /// It was cancelled.
    #[error("cancelled")]
    Cancelled,
    /// It is stopped; it has to be taken up first.
    #[error("stopped")]
    Stopped,
    /// It is over.
    #[error("over")]
    Closed,
    /// It has moved on since.
    #[error("it has moved on")]
    Moved,
    /// Somebody is chosen already.
    #[error("the choice is made")]
    VoteOver,
    /// Whoever is to be client is not here.
    #[error("not here")]
    NotHere,
    /// A text does not fit.
    #[error("a text does not fit")]
    Unfit(#[from] Unfit),
}

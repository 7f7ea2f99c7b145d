//! Why a command is not followed. Each variant is translated for its reader.

use super::missing::Missing;
use crate::words::Unfit;
use thiserror::Error;

/// Why a command is not followed. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// This role may never do this.
    #[error("not for this role")]
    NotYours,
    /// This role may do it, but at another stage.
    #[error("not at this stage")]
    NotNow,
    /// The step this was written in closed more than two minutes ago.
    #[error("the step has closed")]
    StepClosed,
    /// The room has moved since; said of moves.
    #[error("the room has already moved")]
    AlreadyMoved,
    /// The item was changed meanwhile.
    #[error("version {current} stands")]
    Changed {
        /// The version that stands.
        current: u32,
    },
    /// The request was changed meanwhile: what is said of it was said of other words.
    #[error("the request has changed")]
    RequestChanged,
    /// Something is missing: *next* wants a second tap.
    #[error("something is missing")]
    Missing(Vec<Missing>),
    /// The text cannot be taken.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// No such seat, question, contribution, or not in a state for this.
    #[error("no such thing here")]
    Unknown,
    /// The item is somebody else's.
    #[error("somebody else's")]
    NotTheAuthor,
    /// The room has as many people as fit.
    #[error("the room is full")]
    Full,
    /// More items than a consultation holds.
    #[error("too many items")]
    TooMany,
    /// A number outside its range.
    #[error("a number out of range")]
    OutOfRange,
    /// The consultation is over.
    #[error("the consultation is closed")]
    Closed,
    /// Ten seconds have passed, or there is nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The subject has its client, who is in the room: nobody is client in their place.
    #[error("the client is here")]
    ClientIsHere,
    /// The facilitator is here; nobody takes the role.
    #[error("the facilitator is here")]
    FacilitatorIsHere,
    /// *Uncomfortable* is never passed on.
    #[error("never passed on")]
    NeverPassedOn,
    /// A simulated peer facilitates nobody but in a demonstration.
    #[error("a simulated peer does not facilitate people")]
    Simulated,
    /// The client cannot facilitate, nor the facilitator be client.
    #[error("client and facilitation are two people")]
    TwoPeople,
}

//! What is told at the door, to those who are not in the room.

use crate::consultation::state::{Consultation, Standing};
use crate::ids::SeatId;

/// What somebody in the lobby or outside is told: no word of the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// Waits to be admitted. Whether the name they gave is that of somebody in the
    /// room is not told at the door.
    Waiting,
    /// Was not let in.
    TurnedAway,
    /// Was removed.
    Removed,
    /// Left for good.
    Left,
}

/// What stands at the threshold for a seat that is not in the room.
pub fn threshold(state: &Consultation, seat: SeatId) -> Option<Threshold> {
    let held = state.seats.get(&state.acting(seat))?;
    match held.standing {
        Standing::Waiting => Some(Threshold::Waiting),
        Standing::TurnedAway => Some(Threshold::TurnedAway),
        Standing::Removed | Standing::ActsFor(_) => Some(Threshold::Removed),
        Standing::Left => Some(Threshold::Left),
        Standing::In => None,
    }
}

/// The seat of somebody who says at the door that they come back, found by the
/// name they give. A list of names is never shown to somebody outside.
pub fn seat_by_name(state: &Consultation, name: &str) -> Option<SeatId> {
    let name = name.trim().to_lowercase();
    state
        .people()
        .map(|(id, _)| id)
        .filter(|id| state.script(*id).is_none())
        .find(|id| state.display_name(*id).to_lowercase() == name)
}

//! The places of simulated peers: filling them, and people taking them over.

use super::super::decide::Case;
use super::super::event::Event;
use super::super::refusal::Refusal;
use super::super::state::{Consultation, PEOPLE_MAX, Part};
use crate::ids::SeatId;
use crate::rights::Role;
use crate::words;

pub(super) fn fill_seats(
    case: &Case,
    names: &[String],
    script: &str,
) -> Result<Vec<Event>, Refusal> {
    if names.is_empty() {
        return Err(Refusal::OutOfRange);
    }
    let script = words::name(script)?;
    // Two taps at once bring nobody twice.
    let peers = || {
        case.state
            .people()
            .filter(|(_, seat)| seat.script.is_some())
    };
    let here = |name: &String| peers().any(|(_, seat)| seat.name == *name);
    let names = names.iter().filter(|name| !here(name));
    seated(case, &names.collect::<Vec<_>>(), Some(&script))
}

/// Seats for people who are known to come: in, with a device, and not there before it connects.
pub(super) fn expect(case: &Case, names: &[String]) -> Result<Vec<Event>, Refusal> {
    seated(case, &names.iter().collect::<Vec<_>>(), None)
}

/// A consultant's seat for each name, as long as there is room for all.
fn seated(case: &Case, names: &[&String], script: Option<&String>) -> Result<Vec<Event>, Refusal> {
    if case.state.people().count() + names.len() > PEOPLE_MAX {
        return Err(Refusal::Full);
    }
    let arrived = |name: &&String| {
        Ok(Event::Arrived {
            name: words::name(name)?,
            part: Part::Consultant,
            device: true,
            waits: false,
            returning: None,
            script: script.cloned(),
        })
    };
    names.iter().map(arrived).collect()
}

/// The simulated consultants, the last to come first: the places that people who
/// come in take over.
fn places(state: &Consultation) -> impl Iterator<Item = SeatId> {
    let plays = |seat: &SeatId| state.script(*seat).is_some() && state.asked != Some(*seat);
    let mut peers: Vec<SeatId> = state
        .people()
        .map(|(id, _)| id)
        .filter(|id| state.role(*id) == Role::Consultant && plays(id))
        .collect();
    peers.reverse();
    peers.into_iter()
}

/// How many people can still come in.
pub(super) fn free_places(state: &Consultation) -> usize {
    PEOPLE_MAX.saturating_sub(state.people().count()) + places(state).count()
}

/// As many simulated peers give their place up as people come in. What they said
/// stays theirs, marked as such.
pub(super) fn given_up(state: &Consultation, to: usize) -> impl Iterator<Item = Event> {
    places(state).take(to).map(|seat| Event::Removed { seat })
}

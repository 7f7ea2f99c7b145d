//! Folding what happened. Total: every event folds, whatever is left of it.

use super::event::Entry;
use super::state::Consultation;

/// Folds one event into the state.
pub fn evolve(state: &mut Consultation, entry: &Entry) {
    if state.seq == 0 {
        state.opened = entry.at;
    }
    state.seq = entry.seq;
    state.last_at = entry.at;
    let (author, seq, at, event) = (entry.author, entry.seq, entry.at, &entry.event);
    state.fold_interventions(author, event);
    state.fold_seats(author, seq, event);
    state.fold_moves(at, event);
    state.fold_expose(event);
    state.fold_clarification(author, seq, at, event);
    state.fold_contract(author, seq, at, event);
    state.fold_exploration(author, seq, at, event);
    state.fold_synthesis(author, seq, at, event);
    state.fold_learning(author, event);
}

/// Folds a whole stream from its beginning.
pub fn fold<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Consultation {
    let mut state = Consultation::default();
    for entry in entries {
        evolve(&mut state, entry);
    }
    state
}

//! Ways to run step 4, at the facilitation's choice and at any moment of it:
//! writing in silence first, and fair rounds. Free speech is when neither is on.

use crate::consultation::clock::UNDO;
use crate::consultation::command::Command;
use crate::consultation::decide::{Case, unless};
use crate::consultation::event::Event;
use crate::consultation::refusal::Refusal;
use crate::consultation::state::{Consultation, Rounds};
use crate::ids::{SeatId, Span, Time};
use crate::presence::Presence;

pub(in crate::consultation) fn decide(
    case: &Case,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    let state = case.state;
    match command {
        Command::BeginSilence { minutes } if Command::SILENCE.contains(minutes) => {
            let until = case.now + Span::minutes(*minutes);
            Ok(vec![Event::SilenceBegun { until }])
        }
        Command::BeginSilence { .. } => Err(Refusal::OutOfRange),
        Command::Reveal => unless(state.silence_until(case.now).is_none(), Event::Revealed),
        Command::SetRounds { on } => {
            unless(state.rounds.is_some() == *on, Event::RoundsSet { on: *on })
        }
        Command::TakeTurn {
            seat,
            passed,
            round,
        } => take_turn(case, *seat, *passed, *round),
        _ => Err(Refusal::Unknown),
    }
}

/// A person says they have spoken, or let it pass; the facilitation says it for
/// anybody. When nobody present is left in a round, the next turn begins the next.
fn take_turn(case: &Case, seat: SeatId, passed: bool, seen: usize) -> Result<Vec<Event>, Refusal> {
    let state = case.state;
    let rounds = state.rounds.as_ref().ok_or(Refusal::Unknown)?;
    if !case.person(seat)?.consults() {
        return Err(Refusal::Unknown);
    }
    if seat != case.seat && !case.role.facilitates() {
        return Err(Refusal::NotYours);
    }
    let (number, order) = state.round(case.presence, case.now);
    let begins = number != rounds.before + 1;
    if seen != number || !begins && rounds.had.contains_key(&seat) || order.is_empty() {
        return Ok(Vec::new());
    }
    let turn = Event::TurnTaken { seat, passed };
    Ok(if begins {
        vec![Event::RoundBegun, turn]
    } else {
        vec![turn]
    })
}

impl Consultation {
    /// When the silence ends, while it lasts.
    pub fn silence_until(&self, now: Time) -> Option<Time> {
        self.silence.filter(|until| now < *until)
    }

    /// The number of the round, from 1, and who has not had their turn in it, in its
    /// order: each round begins with the next person. Once nobody present is left it is
    /// the next round, whatever made it so. Nobody when there are no rounds.
    pub fn round(&self, presence: &Presence, now: Time) -> (usize, Vec<SeatId>) {
        let Some(rounds) = &self.rounds else {
            return (0, Vec::new());
        };
        let left = self.speaking_order(rounds.before, presence, now);
        let left: Vec<SeatId> = left
            .into_iter()
            .filter(|seat| !rounds.had.contains_key(seat))
            .collect();
        if left.is_empty() {
            let next = rounds.before + 1;
            return (next + 1, self.speaking_order(next, presence, now));
        }
        (rounds.before + 1, left)
    }

    fn speaking_order(&self, rounds_before: usize, presence: &Presence, now: Time) -> Vec<SeatId> {
        let mut order: Vec<SeatId> = self
            .people()
            .map(|(seat, _)| seat)
            .filter(|seat| self.role(*seat).consults())
            .collect();
        let first = rounds_before % order.len().max(1);
        order.rotate_left(first);
        order.retain(|seat| self.present(*seat, presence, now));
        order
    }

    pub(in crate::consultation) fn fold_ways(&mut self, seq: u64, at: Time, event: &Event) {
        match event {
            Event::SilenceBegun { until } => {
                self.silence = Some(*until);
                self.hold(at, |_| *until);
            }
            Event::Revealed => {
                self.silence = None;
                self.hold(at, |_| at);
            }
            Event::RoundsSet { on } => {
                self.rounds = on.then(|| Rounds {
                    since: seq,
                    ..Rounds::default()
                });
            }
            Event::TurnTaken { seat, passed } => {
                self.heard.insert(*seat);
                if let Some(rounds) = &mut self.rounds {
                    rounds.had.insert(*seat, *passed);
                    rounds.since = seq;
                }
            }
            Event::RoundBegun => {
                if let Some(rounds) = &mut self.rounds {
                    rounds.before += 1;
                    rounds.had.clear();
                }
            }
            _ => {}
        }
    }

    /// Once the room has moved on all is shown, but not while the move can be undone.
    pub(in crate::consultation) fn ends_silence(&mut self, at: Time) {
        self.hold(at, |until| until.min(at + UNDO));
    }

    /// A move undone has shown nothing.
    pub(in crate::consultation) fn resumes_silence(&mut self, at: Time) {
        if let Some(until) = self.silence_until(at) {
            self.hold(at, |_| until);
        }
    }

    /// Until when what is written at this moment is not seen. What arrives just after
    /// its step waits only as long as the move can be undone.
    pub(in crate::consultation) fn hidden_until(&self, at: Time, late: bool) -> Option<Time> {
        let silence = self.silence_until(at)?;
        let undo = self.last_move.as_ref().map(|last| last.at + UNDO);
        let until = if late { undo.unwrap_or(at) } else { silence };
        Some(until.min(silence)).filter(|until| at < *until)
    }

    /// Until when what is unseen at this moment stays so.
    fn hold(&mut self, at: Time, until: impl Fn(Time) -> Time) {
        for it in self.contributions.values_mut() {
            it.unseen_until = it.unseen_until.filter(|until| at < *until).map(&until);
        }
    }
}

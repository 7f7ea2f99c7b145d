//! What somebody sees, searched for what they may not.

use super::model::Model;
use super::plant::Plant;
use super::slots::canaries;
use super::table::Hat;
use method::consultation::Consultation;
use method::consultation::state::SignalKind;
use method::consultation::view::{invitation, own, threshold};
use method::{Presence, SeatId, Time};
use std::fmt::Write;

/// The secret part of the invitation link: a canary nobody holds a slot for.
pub(crate) const KEY: u32 = u32::MAX;

/// A look at the room: the state to be looked at and what is known of it.
pub(crate) struct Look<'a> {
    pub(crate) state: &'a Consultation,
    pub(crate) model: &'a Model,
    pub(crate) presence: &'a Presence,
    pub(crate) now: Time,
    pub(crate) plant: Plant,
}

impl Look<'_> {
    /// What a seat is shown that it may not see, or fails to be shown.
    ///
    /// `sight` is used again and again, so that looking asks for no memory.
    pub(crate) fn through(&self, seat: SeatId, sight: &mut String) -> Result<(), String> {
        let hat = self.model.hat(seat);
        let role = self.state.role(seat);
        let room = self.plant.room(self.state, role, self.presence, self.now);
        let own = own(self.state, self.state.acting(seat), self.presence, self.now);
        let who = || format!("seat {} as {hat:?}", seat.0);
        if room.is_some() != hat.sees_the_room() || own.is_some() != hat.person() {
            return Err(format!("{} sees the room or misses it", who()));
        }
        if room.as_ref().is_some_and(|room| room.conduct.is_some()) != hat.conducts() {
            return Err(format!("{} sees the panel or misses it", who()));
        }
        if invitation(self.state, role).is_some() && !hat.conducts() {
            return Err(format!("{} is handed the invitation", who()));
        }
        sight.clear();
        let door = threshold(self.state, seat);
        let written = write!(sight, "{room:?}{own:?}{door:?}");
        if written.is_err() {
            return Err("a view cannot be written".into());
        }
        if let Some(number) =
            canaries(sight).find(|it| !self.model.may_see(seat, hat, *it, self.now))
        {
            return Err(format!("{} sees <c{number}>", who()));
        }
        match self.signal_leak(seat, hat, sight) {
            Some(kind) => Err(format!("{} sees the signal {kind:?}", who())),
            None => Ok(()),
        }
    }

    /// A signal shown to somebody who neither sent it, nor facilitates, nor had
    /// it passed on to them.
    fn signal_leak(&self, seat: SeatId, hat: Hat, sight: &str) -> Option<SignalKind> {
        if hat.conducts() {
            return None;
        }
        let seat = self.model.acting(seat);
        let told = |kind: SignalKind| {
            self.model.signals.values().any(|sent| {
                let own = hat == Hat::Client && sent.by == seat;
                sent.kind == kind && (sent.passed || own)
            })
        };
        SignalKind::ALL
            .iter()
            .copied()
            .filter(|kind| sight.contains(shown(*kind)))
            .find(|kind| !told(*kind))
    }
}

/// As `Debug` writes it.
fn shown(kind: SignalKind) -> &'static str {
    match kind {
        SignalKind::OffRequest => "OffRequest",
        SignalKind::FactMissing => "FactMissing",
        SignalKind::Uncomfortable => "Uncomfortable",
    }
}

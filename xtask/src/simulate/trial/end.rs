//! What must hold at the end of a consultation.

use super::Trial;
use crate::simulate::node::entry;
use crate::simulate::slots::canaries;
use method::consultation::Entry;
use method::consultation::view::room;
use method::{Role, SeatId, Span};
use std::collections::BTreeSet;
use std::fmt::Write;

impl Trial {
    /// The end: everything acknowledged is there, and everybody sees their part.
    pub(super) fn wound_up(&mut self) -> Result<(), String> {
        for node in 0..self.nodes.len() {
            self.crashes(node)?;
        }
        let log = self.shelf.read(0)?;
        let gapless = (1..).zip(&log).all(|(seq, recorded)| recorded.seq == seq);
        if !gapless || log.len() as u64 != self.model.seq {
            return Err("the log has gaps".into());
        }
        let log: Vec<Entry> = log.iter().map(entry).collect();
        self.nothing_acknowledged_is_lost(&log)?;
        let seats: Vec<SeatId> = self.nodes[0].folded.seats.keys().copied().collect();
        let told_apart = self.one_of_each_role(&seats);
        for seat in told_apart {
            self.looks(0, seat)?;
        }
        self.looks(0, SeatId(u64::MAX))
    }

    /// Everybody of one role is shown the same room: one person of each is enough
    /// for the rooms, and each of these is looked at with all that is theirs.
    fn one_of_each_role(&self, seats: &[SeatId]) -> Vec<SeatId> {
        let state = &self.nodes[0].folded;
        let mut seen = BTreeSet::new();
        let fresh = seats.iter().filter(|seat| seen.insert(state.role(**seat)));
        fresh.copied().collect()
    }

    fn nothing_acknowledged_is_lost(&mut self, log: &[Entry]) -> Result<(), String> {
        for it in &self.acknowledged {
            let place = usize::try_from(it.first.saturating_sub(1)).unwrap_or(usize::MAX);
            let Some(entry) = log.get(place).filter(|_| it.last <= log.len() as u64) else {
                return Err(format!("acknowledged and not in the log: {}", it.first));
            };
            let says = it.canary == 0 || {
                let (_, payload) = entry.event.parts();
                canaries(&payload).any(|number| number == it.canary)
            };
            if !says {
                return Err(format!("acknowledged and lost: <c{}>", it.canary));
            }
        }
        self.sight.clear();
        let state = &self.nodes[0].folded;
        // What was written in silence shows in the end.
        let later = self.now + Span::minutes(60);
        let record = room(state, Role::Observer, &self.presence, later);
        if write!(self.sight, "{record:?}").is_err() {
            return Err("a record cannot be written".into());
        }
        let there: BTreeSet<u32> = canaries(&self.sight).collect();
        let standing = self.model.slots.standing();
        match standing.iter().find(|number| !there.contains(number)) {
            Some(number) => Err(format!("written and gone from the record: <c{number}>")),
            None => Ok(()),
        }
    }
}

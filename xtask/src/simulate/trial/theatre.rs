//! The simulated peers among the people: what they do goes by the same letters, and
//! is judged by the same rules.

use super::Trial;
use crate::simulate::crowd::Letter;
use crate::simulate::menu::carried;
use crate::simulate::model::Right;
use crate::simulate::plant::Bug;
use method::consultation::{Author, Command, Envelope, decide};
use peers::play::{Cue, Play};
use std::rc::Rc;

impl Trial {
    /// What the play would do next, seen from a node that may be behind.
    pub(super) fn plays(&mut self) -> Result<(), String> {
        let node = self.chance.below(self.nodes.len());
        let page = Rc::clone(&self.nodes[node].folded);
        let play = Play::of(&page, &self.presence, self.now);
        let Some(Cue { seat, command, .. }) = play.and_then(|play| play.cue()) else {
            return Ok(());
        };
        let command = match self.shelf.plant.is(Bug::PeersOverstep) {
            true => Command::AdmitAll,
            false => command,
        };
        let by = Author::Seat(seat);
        if page.script(seat).is_none() && !page.setup.demonstration {
            return Err(format!("a play speaks for a person: {command:?}"));
        }
        // Seen from where the log stands, a peer never asks for what is not its right.
        let newest = page.seq == self.model.seq;
        let right = self.model.right(by, page.epoch(), self.now, &command);
        if newest && right != Right::Now {
            return Err(format!("a simulated peer oversteps: {command:?}"));
        }
        let asked = Envelope {
            by,
            at: self.now,
            epoch: page.epoch(),
            command: command.clone(),
        };
        if let (true, Err(refusal)) = (newest, decide(&page, &self.presence, &asked)) {
            return Err(format!("a cue is refused: {command:?}: {refusal:?}"));
        }
        let letter = Letter {
            arrives: self.now,
            // Nobody's: only somebody at the door waits for an answer.
            actor: 0,
            by,
            epoch: page.epoch(),
            canary: carried(&command),
            command,
            id: self.new_id(),
            fragile: true,
        };
        self.network.send(letter, self.now, &mut self.chance);
        Ok(())
    }
}

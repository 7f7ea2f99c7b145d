//! What somebody is shown of a half-day, searched for what is not theirs.

use super::model::{Hat, Model};
use super::world::{World, minute, wall};
use crate::simulate::chance::Chance;
use crate::simulate::plant::Plant;
use method::Time;
use method::circle::{MemberId, Role};
use method::half_day::HalfDay;
use method::half_day::view::{Beside, Own, Shared, own};
use std::fmt::Write;

/// How every signature begins, and nothing else.
pub(super) const SIGNED: &str = "M7,7L";

/// A look: the state to be looked at and what is known of it.
pub(super) struct Look<'a> {
    pub(super) held: &'a HalfDay,
    pub(super) model: &'a Model,
    pub(super) world: &'a World,
    pub(super) now: Time,
    pub(super) plant: Plant,
}

impl Look<'_> {
    fn beside(&self) -> Beside {
        Beside {
            at: self.now,
            now: wall(self.now),
            ends: minute(12 * 60 + 30),
            ..Beside::default()
        }
    }

    fn sees(&self, held: &HalfDay, who: MemberId) -> (Option<Shared>, Option<Own>) {
        let (around, beside) = (self.world.around(), self.beside());
        let role = match self.model.hat(who) {
            Hat::Facilitator => Role::Facilitator,
            Hat::Member => Role::Member,
            Hat::Outside => Role::Outsider,
        };
        let shared = self.plant.shared_half_day(held, &around, role, &beside);
        (shared, own(held, &around, who, &beside))
    }

    /// What somebody is shown that is not theirs to see, or is not shown of their own.
    pub(super) fn through(
        &self,
        who: MemberId,
        chance: &mut Chance,
        sight: &mut String,
    ) -> Result<(), String> {
        let (shared, mine) = self.sees(self.held, who);
        let hat = self.model.hat(who);
        let is_in = hat != Hat::Outside;
        if shared.is_some() != is_in || mine.is_some() != is_in {
            return Err(format!("{who:?} as {hat:?} sees the half-day or misses it"));
        }
        let (Some(shared), Some(mine)) = (shared, mine) else {
            return Ok(());
        };
        if !shared.candidates.is_empty() && hat != Hat::Facilitator {
            return Err(format!("{who:?} sees who could be client"));
        }
        self.is_their_own(who, &mine)?;
        self.drawn_by_them(who, &shared, &mine, sight)?;
        self.votes_are_secret(who, (shared, mine), chance)
    }

    /// Own things are one's own, all of them.
    fn is_their_own(&self, who: MemberId, mine: &Own) -> Result<(), String> {
        let model = self.model;
        let votes = model.votes.get(&who) == mine.votes.as_ref();
        let pitch = model.pitches.get(&who).map(|(_, line)| line);
        let pitched = pitch == mine.pitch.as_ref().map(|it| &it.headline);
        let asked = mine.asked == (model.choice == Some((who, None)));
        let plans = mine.follow_ups.iter().all(|it| it.client == who);
        let told = mine.follow_ups.iter().all(|it| {
            let words = it
                .told
                .as_ref()
                .map(|it| (it.came_of.as_str(), it.learned.as_str()));
            let ours = model.told.get(&it.room);
            words == ours.map(|(_, came, learned)| (came.as_str(), learned.as_str()))
        });
        let drawn = mine.signature == model.signature(who);
        match votes && pitched && asked && plans && told && drawn && mine.id == who {
            true => Ok(()),
            false => Err(format!("{who:?} is shown as their own: {mine:?}")),
        }
    }

    /// A signature is in the page of whoever drew it, and in no other.
    fn drawn_by_them(
        &self,
        who: MemberId,
        shared: &Shared,
        mine: &Own,
        sight: &mut String,
    ) -> Result<(), String> {
        sight.clear();
        if write!(sight, "{shared:?}{mine:?}").is_err() {
            return Err("a view cannot be written".into());
        }
        let seen = sight.matches(SIGNED).count();
        let drawn = usize::from(!self.model.signature(who).is_empty());
        match seen == drawn {
            true => Ok(()),
            false => Err(format!("{who:?} sees {seen} signatures")),
        }
    }

    /// Had two others given each other's votes, nobody else would see a difference.
    fn votes_are_secret(
        &self,
        who: MemberId,
        before: (Shared, Own),
        chance: &mut Chance,
    ) -> Result<(), String> {
        let others = || self.model.votes.keys().copied().filter(|it| *it != who);
        let (one, other) = (chance.pick_of(others()), chance.pick_of(others()));
        let (Some(one), Some(other)) = (one, other) else {
            return Ok(());
        };
        let votes = &self.held.votes;
        if votes.get(&one) == votes.get(&other) {
            return Ok(());
        }
        let mut exchanged = self.held.clone();
        if let (Some(a), Some(b)) = (votes.get(&one), votes.get(&other)) {
            exchanged.votes.insert(one, b.clone());
            exchanged.votes.insert(other, a.clone());
        }
        let after = self.sees(&exchanged, who);
        match after == (Some(before.0), Some(before.1)) {
            true => Ok(()),
            false => Err(format!(
                "{who:?} can tell the votes of {one:?} and {other:?}"
            )),
        }
    }
}

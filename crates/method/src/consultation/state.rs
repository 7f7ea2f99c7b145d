//! What a consultation has come to: the fold of its events.

mod choices;
mod items;

pub use choices::*;
pub use items::*;

use super::clock::Clock;
use super::command::Setup;
use super::event::Relay;
use crate::ids::{Epoch, ItemId, SeatId, Time};
use crate::presence::Presence;
use crate::rights::Role;
use crate::steps::{Stage, Step};
use crate::words::SIMULATED;
use std::collections::{BTreeMap, BTreeSet};

/// Most people in a room, screens and those who left not counted.
pub const PEOPLE_MAX: usize = 16;
/// Most shared screens; opening another closes one that nobody looks at.
pub const SCREENS_MAX: usize = 4;
/// Most people who may wait in the lobby at once.
pub const WAITING_MAX: usize = 16;
/// Most items of one kind (questions, wordings, contributions, additions).
pub const ITEMS_MAX: usize = 500;

/// A consultation as its events have made it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consultation {
    /// The last event folded; 0 before the first.
    pub seq: u64,
    /// When the first event was taken.
    pub opened: Time,
    /// When the last event was taken.
    pub last_at: Time,
    /// How it was set up, as changed since.
    pub setup: Setup,
    /// Everybody who ever had a seat.
    pub seats: BTreeMap<SeatId, Seat>,
    /// Who facilitates.
    pub facilitator: SeatId,
    /// Who may take the facilitation back.
    pub former: Option<(SeatId, Relay)>,
    /// Who is client, once they agreed.
    pub client: Option<SeatId>,
    /// Who was asked to be client and has not answered.
    pub asked: Option<SeatId>,
    /// Who was asked last and said not today; the facilitation alone is told.
    pub declined: Option<SeatId>,
    /// Whether somebody was ever removed: from then on the link leads to the lobby.
    pub guarded: bool,
    /// Where it stands.
    pub stage: Stage,
    /// The epochs so far; the last is the current one.
    pub chapters: Vec<Chapter>,
    /// Time.
    pub clock: Clock,
    /// The last move.
    pub last_move: Option<LastMove>,
    /// Moves that need a word of explanation in the record.
    pub remarks: Vec<Remark>,
    /// When its deletion was announced, if it was.
    pub deletion: Option<Time>,
    /// Step 1: the situation sheet.
    pub sheet: BTreeMap<SheetField, Versioned>,
    /// Step 1: told.
    pub told: bool,
    /// Step 2.
    pub questions: BTreeMap<ItemId, Question>,
    /// Step 3.
    pub contract: Contract,
    /// Step 4.
    pub contributions: BTreeMap<ItemId, Contribution>,
    /// Step 4: until when contributions are written unseen, once that was asked for.
    pub silence: Option<Time>,
    /// Step 4: fair rounds, while they are on.
    pub rounds: Option<Rounds>,
    /// Step 4: who had a turn in some round, also once it is over.
    pub heard: BTreeSet<SeatId>,
    /// Step 4: quiet signals.
    pub signals: BTreeMap<ItemId, Signal>,
    /// Step 5.
    pub outcome: Outcome,
    /// Step 6.
    pub turns: BTreeMap<SeatId, Turn>,
    /// What each facilitator did beside going on, and how often.
    pub interventions: BTreeMap<(SeatId, Intervention), usize>,
}

impl Consultation {
    /// The current epoch.
    pub fn epoch(&self) -> Epoch {
        Epoch(u32::try_from(self.chapters.len().saturating_sub(1)).unwrap_or(u32::MAX))
    }

    /// The span of an epoch that has begun.
    pub fn chapter(&self, epoch: Epoch) -> Option<&Chapter> {
        self.chapters.get(usize::try_from(epoch.0).ok()?)
    }

    /// The step, when in one.
    pub fn step(&self) -> Option<Step> {
        self.stage.step()
    }

    /// The seat that a device's seat acts for: itself, unless it came back.
    pub fn acting(&self, seat: SeatId) -> SeatId {
        match self.seats.get(&seat).map(|held| held.standing) {
            Some(Standing::ActsFor(other)) => other,
            _ => seat,
        }
    }

    /// What a seat is at this moment.
    pub fn role(&self, seat: SeatId) -> Role {
        let seat = self.acting(seat);
        let Some(held) = self.seats.get(&seat) else {
            return Role::Newcomer;
        };
        match held.standing {
            Standing::Waiting => Role::Lobby,
            Standing::TurnedAway | Standing::Removed | Standing::Left | Standing::ActsFor(_) => {
                Role::Removed
            }
            Standing::In if seat == self.facilitator => match held.part {
                Part::Consultant => Role::FacilitatorConsultant,
                _ => Role::Facilitator,
            },
            Standing::In if Some(seat) == self.client => Role::Client,
            Standing::In => match held.part {
                Part::Consultant => Role::Consultant,
                Part::Observer => Role::Observer,
                Part::Screen => Role::Screen,
            },
        }
    }

    /// Somebody has agreed to be client and has not left since.
    pub fn has_client(&self) -> bool {
        self.client
            .is_some_and(|seat| self.role(seat) == Role::Client)
    }

    /// Everybody who takes part, in the order they came.
    pub fn people(&self) -> impl Iterator<Item = (SeatId, &Seat)> {
        self.seats
            .iter()
            .map(|(id, seat)| (*id, seat))
            .filter(|(_, seat)| seat.standing == Standing::In && seat.part != Part::Screen)
    }

    /// Everybody who waits in the lobby, in the order they came.
    pub fn waiting(&self) -> impl Iterator<Item = (SeatId, &Seat)> {
        self.seats
            .iter()
            .map(|(id, seat)| (*id, seat))
            .filter(|(_, seat)| seat.standing == Standing::Waiting)
    }

    /// Present: connected within the last minute, or marked as here; and not set aside.
    ///
    /// A seat someone came back to counts through the seat they came back by.
    pub fn present(&self, seat: SeatId, presence: &Presence, now: Time) -> bool {
        let Some(held) = self.seats.get(&seat) else {
            return false;
        };
        let through_another = || {
            self.seats.iter().any(|(other, waiting)| {
                waiting.standing == Standing::ActsFor(seat) && presence.connected(*other, now)
            })
        };
        held.standing == Standing::In
            && !held.aside
            && (held.here || presence.connected(seat, now) || through_another())
    }

    /// The script this seat plays, when it is a simulated peer's.
    pub fn script(&self, seat: SeatId) -> Option<&str> {
        self.seats.get(&seat)?.script.as_deref()
    }

    /// A device can speak for this seat.
    pub fn has_device(&self, seat: SeatId) -> bool {
        self.seats.get(&seat).is_some_and(|held| held.device)
    }

    /// Consultants, facilitator-consultant included, who are present.
    pub fn present_consultants(&self, presence: &Presence, now: Time) -> Vec<SeatId> {
        self.people()
            .map(|(id, _)| id)
            .filter(|id| self.role(*id).consults() && self.present(*id, presence, now))
            .collect()
    }

    /// Everyone with a turn in step 6: client first, then in the order they came.
    pub fn turn_order(&self) -> Vec<SeatId> {
        let mut order: Vec<SeatId> = self
            .people()
            .map(|(id, _)| id)
            .filter(|id| self.role(*id) != Role::Observer)
            .collect();
        order.sort_by_key(|id| Some(*id) != self.client);
        order
    }

    /// Open questions in the fair queue: those who have asked least come first,
    /// then the oldest.
    pub fn queue(&self) -> Vec<ItemId> {
        let mut asked: BTreeMap<SeatId, usize> = BTreeMap::new();
        let mut ranked = Vec::new();
        for (id, question) in &self.questions {
            if question.asked.withdrawn {
                continue;
            }
            let before = asked.entry(question.asked.by).or_default();
            if question.fate == QuestionFate::Open {
                ranked.push((*before, *id));
            }
            *before += 1;
        }
        ranked.sort_unstable();
        ranked.into_iter().map(|(_, id)| id).collect()
    }

    /// The name a person is shown by, wherever it is shown: a second *Anne* is
    /// *Anne (2)*, and stays so when the first has gone, whose words remain. A
    /// simulated peer is marked as such in a way that reads in every language; not
    /// in a demonstration, which says it of the whole page.
    pub fn display_name(&self, seat: SeatId) -> String {
        let name = self.numbered_name(seat);
        match self.script(seat) {
            Some(_) if !self.setup.demonstration => format!("{name}{SIMULATED}"),
            _ => name,
        }
    }

    fn numbered_name(&self, seat: SeatId) -> String {
        let Some(held) = self.seats.get(&seat) else {
            return String::new();
        };
        let same = |other: &Seat| other.name.to_lowercase() == held.name.to_lowercase();
        let before = self
            .seats
            .range(..seat)
            .filter(|(_, other)| {
                // Nobody learns by a number who stands, or stood, at the door.
                other.was_in && same(other)
            })
            .count();
        match before {
            0 => held.name.clone(),
            n => format!("{} ({})", held.name, n + 1),
        }
    }
}

//! When the circle meets: the cycle, its half-days, and who cannot come.

use super::command::Command;
use super::decide::{Case, unless};
use super::event::Event;
use super::refusal::Refusal;
use super::state::{
    Absence, Circle, Cycle, EntryId, MINUTES, MemberId, PLACE, SESSIONS_MAX, Session, SessionId,
    Slot,
};
use crate::words;
use jiff::Span;
use jiff::civil::{Date, DateTime};
use std::collections::BTreeSet;

/// Most absences a member declares.
const ABSENCES_MAX: usize = 50;

pub(crate) fn decide(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::PlanCycle { cycle } => plan_cycle(case, *cycle),
        Command::PlanSessions { slots } => plan_sessions(case, slots),
        Command::MoveSession {
            session,
            slot,
            sequence,
        } => move_session(case, *session, slot, *sequence),
        Command::CancelSession { session } => {
            coming(case, *session)?;
            Ok(vec![Event::SessionCancelled { session: *session }])
        }
        Command::DeclareAbsence { from, until } => declare_absence(case, *from, *until),
        Command::WithdrawAbsence { absence } => {
            let held = case.circle.absences.get(absence).ok_or(Refusal::Unknown)?;
            match held.member == case.member {
                true => Ok(vec![Event::AbsenceWithdrawn { absence: *absence }]),
                false => Err(Refusal::NotYours),
            }
        }
        _ => Err(Refusal::Unknown),
    }
}

fn plan_cycle(case: &Case, cycle: Cycle) -> Result<Vec<Event>, Refusal> {
    if cycle.until < cycle.from {
        return Err(Refusal::EndBeforeStart);
    }
    if cycle.until < case.now.date() {
        return Err(Refusal::Past);
    }
    if cycle.from.saturating_add(Span::new().years(1)) < cycle.until {
        return Err(Refusal::TooLong);
    }
    near(case.now, cycle.until)?;
    let outside = case
        .circle
        .upcoming(case.now)
        .iter()
        .any(|(_, session)| !(cycle.from..=cycle.until).contains(&session.slot.starts.date()));
    if outside {
        return Err(Refusal::SessionOutside);
    }
    unless(
        case.circle.cycle == Some(cycle),
        Event::CyclePlanned { cycle },
    )
}

/// Nobody plans further ahead than this.
fn near(now: DateTime, day: Date) -> Result<(), Refusal> {
    match day <= now.date().saturating_add(Span::new().years(2)) {
        true => Ok(()),
        false => Err(Refusal::TooFar),
    }
}

fn plan_sessions(case: &Case, slots: &[Slot]) -> Result<Vec<Event>, Refusal> {
    room_for(case, slots.len())?;
    let slots = slots
        .iter()
        .map(|slot| checked(case, slot, None))
        .collect::<Result<Vec<Slot>, Refusal>>()?;
    let overlap = |nth: usize, slot: &Slot| slots[..nth].iter().any(|other| other.meets(slot));
    if slots
        .iter()
        .enumerate()
        .any(|(nth, slot)| overlap(nth, slot))
    {
        return Err(Refusal::Overlapping);
    }
    Ok(slots
        .into_iter()
        .map(|slot| Event::SessionPlanned { slot })
        .collect())
}

/// Whether so many more half-days fit.
pub(crate) fn room_for(case: &Case, more: usize) -> Result<(), Refusal> {
    match case.circle.upcoming(case.now).len() + more <= SESSIONS_MAX {
        true => Ok(()),
        false => Err(Refusal::TooMany),
    }
}

/// A slot as it is kept: to come, inside the cycle, apart from all other half-days.
pub(crate) fn checked(case: &Case, slot: &Slot, moved: Option<SessionId>) -> Result<Slot, Refusal> {
    let slot = fitting(case.now, slot)?;
    if let Some(cycle) = case.circle.cycle
        && !(cycle.from..=cycle.until).contains(&slot.starts.date())
    {
        return Err(Refusal::OutsideCycle);
    }
    let meets = |(id, other): &(SessionId, &Session)| Some(*id) != moved && other.slot.meets(&slot);
    match case.circle.standing_sessions().iter().any(meets) {
        true => Err(Refusal::Overlapping),
        false => Ok(slot),
    }
}

/// A slot that could be, whatever else is planned.
pub(crate) fn fitting(now: DateTime, slot: &Slot) -> Result<Slot, Refusal> {
    if !MINUTES.contains(&slot.minutes) {
        return Err(Refusal::OutOfRange);
    }
    if slot.starts <= now {
        return Err(Refusal::Past);
    }
    near(now, slot.starts.date())?;
    Ok(Slot {
        place: words::line(&slot.place, PLACE)?,
        ..slot.clone()
    })
}

/// A half-day that stands and is not over.
pub(crate) fn coming<'a>(case: &Case<'a>, session: SessionId) -> Result<&'a Session, Refusal> {
    let held = case.circle.sessions.get(&session);
    let held = held
        .filter(|held| !held.cancelled)
        .ok_or(Refusal::Unknown)?;
    match held.slot.ends() > case.now {
        true => Ok(held),
        false => Err(Refusal::Past),
    }
}

fn move_session(
    case: &Case,
    session: SessionId,
    slot: &Slot,
    sequence: u32,
) -> Result<Vec<Event>, Refusal> {
    let held = coming(case, session)?;
    if held.sequence != sequence {
        return Err(Refusal::Changed);
    }
    // The place can change to the end, when people ask where it is.
    let same_time = slot.starts == held.slot.starts && slot.minutes == held.slot.minutes;
    let slot = match same_time {
        true => Slot {
            place: words::line(&slot.place, PLACE)?,
            ..held.slot.clone()
        },
        false => checked(case, slot, Some(session))?,
    };
    unless(held.slot == slot, Event::SessionMoved { session, slot })
}

fn declare_absence(case: &Case, from: Date, until: Date) -> Result<Vec<Event>, Refusal> {
    if until < from {
        return Err(Refusal::EndBeforeStart);
    }
    if until < case.now.date() {
        return Err(Refusal::Past);
    }
    if from.saturating_add(Span::new().years(1)) < until {
        return Err(Refusal::TooLong);
    }
    let mine = || {
        let all = case.circle.absences.values();
        all.filter(|absence| absence.member == case.member)
    };
    if mine().count() >= ABSENCES_MAX {
        return Err(Refusal::TooMany);
    }
    let covered = mine().any(|absence| absence.from <= from && until <= absence.until);
    unless(covered, Event::AbsenceDeclared { from, until })
}

impl Circle {
    pub(crate) fn fold_dates(&mut self, author: MemberId, seq: u64, event: &Event) {
        match event {
            Event::CyclePlanned { cycle } => self.plan(*cycle),
            Event::SessionPlanned { slot } => {
                let held = planned(slot, self.number());
                self.sessions.insert(SessionId(seq), held);
            }
            Event::SessionMoved { session, slot } => {
                let day = slot.starts.date();
                let former = self
                    .sessions
                    .get(session)
                    .map(|held| held.slot.starts.date());
                if former != Some(day) {
                    // A trade was for the day it was asked for.
                    self.swaps
                        .retain(|_, swap| swap.mine != *session && swap.theirs != *session);
                }
                if let Some(held) = self.sessions.get_mut(session) {
                    // Who was asked to be client on one day was not asked for another.
                    if held.slot.starts.date() != slot.starts.date() {
                        held.turns.iter_mut().for_each(|turn| turn.agreed = false);
                    }
                    held.slot = slot.clone();
                    held.sequence += 1;
                }
            }
            Event::SessionCancelled { session } => {
                if let Some(held) = self.sessions.get_mut(session) {
                    held.cancelled = true;
                    held.sequence += 1;
                    held.turns.clear();
                }
                self.swaps
                    .retain(|_, swap| swap.mine != *session && swap.theirs != *session);
            }
            Event::AbsenceDeclared { from, until } => {
                let absence = Absence {
                    member: author,
                    from: *from,
                    until: *until,
                };
                self.absences.insert(EntryId(seq), absence);
            }
            Event::AbsenceWithdrawn { absence } => {
                self.absences.remove(absence);
            }
            _ => {}
        }
    }
}

fn planned(slot: &Slot, number: usize) -> Session {
    Session {
        slot: slot.clone(),
        sequence: 0,
        cancelled: false,
        turns: Vec::new(),
        wishes: BTreeSet::new(),
        here: None,
        held: None,
        cycle: number,
    }
}

impl Circle {
    /// A cycle that begins after the end of one in which the circle met is a new one; any other is
    /// the one that is on, planned anew.
    fn plan(&mut self, cycle: Cycle) {
        let met = self.sessions.values();
        let met = met.filter(|held| !held.cancelled && held.cycle == self.number());
        // What was purged is over for good, whatever its dates become.
        let purged = self.purged.contains_key(&self.number());
        if let Some(former) = self.cycle
            && (purged || cycle.from > former.until && met.count() > 0)
        {
            self.former.push(former);
        }
        self.cycle = Some(cycle);
    }
}

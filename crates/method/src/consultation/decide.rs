//! From a command to the events it leads to, or to a refusal.

use super::command::{Author, Command, Envelope, Setup};
use super::event::Event;
use super::refusal::Refusal;
use super::state::Consultation;
use super::{clock, moves, seats, steps};
use crate::ids::{Epoch, SeatId, Time};
use crate::presence::Presence;
use crate::rights::{Act, Role, may, may_ever};
use crate::steps::Stage;
use crate::words;

/// What a decision is made from, once the right to ask was found.
pub(crate) struct Case<'a> {
    pub(crate) state: &'a Consultation,
    pub(crate) presence: &'a Presence,
    /// Who asks, after coming back is accounted for.
    pub(crate) seat: SeatId,
    pub(crate) role: Role,
    pub(crate) now: Time,
    /// The epoch it was written in.
    pub(crate) epoch: Epoch,
    /// Written in a step that closed less than two minutes ago.
    pub(crate) late: bool,
}

/// Opens a consultation: its first event makes the facilitator's seat.
///
/// # Errors
/// [`Refusal::Unfit`] for the name or the headline, [`Refusal::OutOfRange`] for the plan.
pub fn open(name: &str, setup: &Setup) -> Result<Vec<Event>, Refusal> {
    moves::check_plan(&setup.plan)?;
    Ok(vec![Event::Opened {
        name: words::name(name)?,
        setup: Setup {
            headline: words::line(&setup.headline, words::HEADLINE)?,
            ..setup.clone()
        },
    }])
}

/// Decides on a command. Pure: the same arguments always give the same answer.
///
/// An empty answer means that what was asked is so already.
///
/// # Errors
/// A [`Refusal`]; the state is as it was.
pub fn decide(
    state: &Consultation,
    presence: &Presence,
    envelope: &Envelope,
) -> Result<Vec<Event>, Refusal> {
    let (seat, role) = match envelope.by {
        Author::Newcomer => (SeatId::default(), Role::Newcomer),
        Author::Seat(seat) => (state.acting(seat), state.role(seat)),
    };
    let late = is_late(state, role, envelope)?;
    let case = Case {
        state,
        presence,
        seat,
        role,
        now: envelope.at,
        epoch: envelope.epoch,
        late,
    };
    by_kind(&case, &envelope.command)
}

fn by_kind(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command.act() {
        act if act <= Act::TakeBack => seats::decide(case, command),
        act if act <= Act::Close => moves::decide(case, command),
        act if act <= Act::Told => steps::expose::decide(case, command),
        act if act <= Act::TagLens => steps::clarification::decide(case, command),
        act if act <= Act::GroupAgrees => steps::contract::decide(case, command),
        act if act <= Act::DismissSignal => steps::exploration::decide(case, command),
        act if act <= Act::ValidatePlan => steps::synthesis::decide(case, command),
        _ => steps::learning::decide(case, command),
    }
}

/// Whether a role may do this at this stage.
///
/// # Errors
/// [`Refusal::NotYours`] when it never may, [`Refusal::NotNow`] or
/// [`Refusal::Closed`] when it may at another stage.
pub fn permits(role: Role, stage: Stage, act: Act) -> Result<(), Refusal> {
    if may(role, stage, act) {
        return Ok(());
    }
    Err(match stage {
        _ if !may_ever(role, act) => Refusal::NotYours,
        Stage::Closed => Refusal::Closed,
        _ => Refusal::NotNow,
    })
}

/// Whether the command comes in time, or a little late; refused when neither.
///
/// A right at the current stage is enough. Without one, writing that was under
/// way when its step closed is judged by the step it was written in.
fn is_late(state: &Consultation, role: Role, envelope: &Envelope) -> Result<bool, Refusal> {
    let act = envelope.command.act();
    let not_now = match permits(role, state.stage, act) {
        Ok(()) => return Ok(false),
        Err(Refusal::NotYours) => return Err(Refusal::NotYours),
        Err(not_now) => not_now,
    };
    let Some(chapter) = state.chapter(envelope.epoch) else {
        return Err(not_now);
    };
    if !(act.may_arrive_late() && may(role, chapter.stage, act)) {
        return Err(not_now);
    }
    match chapter.closed {
        Some(closed) if envelope.at - closed < clock::LATE => Ok(true),
        _ => Err(Refusal::StepClosed),
    }
}

impl Case<'_> {
    /// Refuses an edit of an older version of an item.
    pub(crate) fn same_version(&self, written: u32, current: u32) -> Result<(), Refusal> {
        if written == current {
            Ok(())
        } else {
            Err(Refusal::Changed { current })
        }
    }

    /// Refuses an item that is somebody else's.
    pub(crate) fn own(&self, by: SeatId) -> Result<(), Refusal> {
        if by == self.seat {
            Ok(())
        } else {
            Err(Refusal::NotTheAuthor)
        }
    }

    /// A person who takes part in the room.
    pub(crate) fn person(&self, seat: SeatId) -> Result<Role, Refusal> {
        let role = self.state.role(seat);
        if self.state.acting(seat) == seat && role.takes_part() {
            Ok(role)
        } else {
            Err(Refusal::Unknown)
        }
    }
}

/// One event, unless it is so already.
pub(crate) fn unless(already: bool, event: Event) -> Result<Vec<Event>, Refusal> {
    Ok(if already { Vec::new() } else { vec![event] })
}

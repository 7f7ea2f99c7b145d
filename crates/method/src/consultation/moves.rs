//! Moving from step to step, the clock, and how the group works.

use super::clock::{UNDO, proposal};
use super::command::{Because, Command};
use super::decide::{Case, unless};
use super::event::{Event, Way};
use super::missing::missing;
use super::refusal::Refusal;
use super::state::{Chapter, Consultation, LastMove, Remark, SheetField};
use crate::ids::{Span, Time};
use crate::steps::{Plan, Stage, Step};
use crate::words;

pub(crate) fn decide(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    let setup = &case.state.setup;
    match command {
        Command::SetPlan { plan } => set_plan(case, plan),
        Command::SetMeeting { meeting } => unless(
            setup.meeting == *meeting,
            Event::MeetingSet { meeting: *meeting },
        ),
        Command::SetSpoken { spoken } => unless(
            setup.spoken == *spoken,
            Event::SpokenSet { spoken: *spoken },
        ),
        Command::SetConsulting { consulting } => unless(
            case.role.consults() == *consulting,
            Event::ConsultingSet {
                consulting: *consulting,
            },
        ),
        Command::AnnounceDeletion { announced } => unless(
            case.state.deletion.is_some() == *announced,
            Event::DeletionAnnounced {
                announced: *announced,
            },
        ),
        Command::Pause => unless(case.state.clock.paused, Event::Paused),
        Command::Resume => unless(!case.state.clock.paused, Event::Resumed),
        Command::Extend { minutes } => extend(case, *minutes),
        Command::AcceptPlan => proposal(&case.state.clock, case.state.stage, case.now)
            .map(|proposal| {
                vec![Event::PlanAccepted {
                    plan: proposal.plan,
                }]
            })
            .ok_or(Refusal::Unknown),
        other => decide_move(case, other),
    }
}

/// A move belongs to the epoch it was tapped in: of two taps one moves the room.
fn decide_move(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    if case.epoch != case.state.epoch() {
        return Err(Refusal::AlreadyMoved);
    }
    match command {
        Command::Next { confirm } => next(case, confirm.as_ref()),
        Command::Back { because } => {
            let to = case.state.stage.back().ok_or(Refusal::NotNow)?;
            moved(to, Way::Back, Vec::new(), Some(because))
        }
        Command::Close { because } => {
            let missing = missing(case.state, case.presence, case.now);
            moved(Stage::Closed, Way::Close, missing, Some(because))
        }
        _ => match &case.state.last_move {
            Some(last) if case.now - last.at < UNDO => Ok(vec![Event::Undone]),
            _ => Err(Refusal::NothingToUndo),
        },
    }
}

fn next(case: &Case, confirm: Option<&Because>) -> Result<Vec<Event>, Refusal> {
    let to = case.state.stage.next().ok_or(Refusal::Closed)?;
    let missing = missing(case.state, case.presence, case.now);
    if !missing.is_empty() && confirm.is_none() {
        return Err(Refusal::Missing(missing));
    }
    let because = confirm.filter(|_| !missing.is_empty());
    moved(to, Way::Next, missing, because)
}

fn moved(
    to: Stage,
    way: Way,
    missing: Vec<super::missing::Missing>,
    because: Option<&Because>,
) -> Result<Vec<Event>, Refusal> {
    let because = because
        .map(|because| {
            words::clean(&because.text, words::SHORT).map(|text| Because {
                reason: because.reason,
                text,
            })
        })
        .transpose()?;
    Ok(vec![Event::Moved {
        to,
        way,
        missing,
        because,
    }])
}

fn extend(case: &Case, minutes: i64) -> Result<Vec<Event>, Refusal> {
    let step = case.state.step().ok_or(Refusal::NotNow)?;
    let by = Span::minutes(minutes);
    let total = case.state.clock.plan.of(step) + by;
    if !Command::MINUTES.contains(&minutes) || total > Span::minutes(*Command::MINUTES.end()) {
        return Err(Refusal::OutOfRange);
    }
    Ok(vec![Event::Extended { step, by }])
}

/// What has been lived through keeps the length it got, whatever the form says.
fn set_plan(case: &Case, wanted: &Plan) -> Result<Vec<Event>, Refusal> {
    let state = case.state;
    let mut plan = *wanted;
    let range = minutes();
    for step in Step::ALL {
        if Stage::Step(step) < state.stage {
            plan.0[step.index()] = state.clock.plan.of(step);
        } else if !range.contains(&plan.of(step)) {
            return Err(Refusal::OutOfRange);
        }
    }
    unless(state.clock.plan == plan, Event::PlanSet { plan })
}

fn minutes() -> std::ops::RangeInclusive<Span> {
    Span::minutes(*Command::MINUTES.start())..=Span::minutes(*Command::MINUTES.end())
}

/// Each step from one minute to three hours.
pub(crate) fn check_plan(plan: &Plan) -> Result<(), Refusal> {
    let range = minutes();
    if plan.0.iter().all(|span| range.contains(span)) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange)
    }
}

/// How long people have to save their own cut before a deletion they were told of.
pub const DELETION_NOTICE: Span = Span::minutes(2);

impl Consultation {
    /// From when on the consultation may be deleted: at once when nobody else
    /// holds a device, else when the announcement has stood for two minutes.
    pub fn deletable_from(&self) -> Option<Time> {
        let others = self
            .people()
            .any(|(id, seat)| id != self.facilitator && seat.device && seat.script.is_none());
        let announced = self.deletion?;
        Some(if others {
            announced + DELETION_NOTICE
        } else {
            announced
        })
    }

    pub(crate) fn fold_moves(&mut self, at: Time, event: &Event) {
        match event {
            Event::PlanSet { plan } => {
                self.clock.plan = *plan;
                self.clock.first_plan = *plan;
                self.setup.plan = *plan;
            }
            Event::PlanAccepted { plan } => self.clock.plan = *plan,
            Event::MeetingSet { meeting } => self.setup.meeting = *meeting,
            Event::SpokenSet { spoken } => self.setup.spoken = *spoken,
            Event::Paused => {
                self.clock.bank(self.stage, at);
                self.clock.paused = true;
            }
            Event::Resumed => {
                self.clock.bank(self.stage, at);
                self.clock.paused = false;
            }
            Event::Extended { step, by } => {
                self.clock.plan.0[step.index()] += *by;
                self.clock.first_plan.0[step.index()] += *by;
            }
            Event::Moved {
                to,
                missing,
                because,
                ..
            } => {
                let remark = because.as_ref().map(|because| Remark {
                    from: self.stage,
                    to: *to,
                    at,
                    missing: missing.clone(),
                    because: Some(because.clone()),
                });
                self.fold_moved(*to, at);
                self.remarks.extend(remark);
            }
            Event::Undone => self.fold_undone(at),
            Event::DeletionAnnounced { announced } => self.deletion = announced.then_some(at),
            _ => {}
        }
    }

    pub(crate) fn open_clock_and_sheet(&mut self) {
        self.clock.plan = self.setup.plan;
        self.clock.first_plan = self.setup.plan;
        if !self.setup.headline.is_empty() {
            let headline = self.setup.headline.clone();
            self.sheet
                .entry(SheetField::Headline)
                .or_default()
                .write(&headline, false);
        }
        self.chapters.push(Chapter {
            stage: Stage::Gathering,
            opened: self.opened,
            closed: None,
            request: 0,
        });
    }

    fn fold_moved(&mut self, to: Stage, at: Time) {
        let before = LastMove {
            from: self.stage,
            at,
            clock: self.clock.clone(),
            settled: self.contract.settled.clone(),
            remarks: self.remarks.len(),
        };
        self.clock.moves(self.stage, to, at);
        if self.stage == Stage::Step(Step::Contract) && to > self.stage {
            let consultants = self.people().map(|(seat, _)| seat);
            let settled = consultants.filter(|seat| self.role(*seat).consults());
            self.contract.settled = Some(settled.collect());
        }
        self.last_move = Some(before);
        self.ends_silence(at);
        self.enter(to, at);
    }

    /// The step left by mistake goes on as if it had not been left: the time
    /// since is spent in it.
    fn fold_undone(&mut self, at: Time) {
        let Some(last) = self.last_move.take() else {
            return;
        };
        self.clock.comes_back(self.stage, &last, at);
        // A request changed meanwhile has lapsed what was settled.
        if self.contract.settled.is_some() {
            self.contract.settled = last.settled;
        }
        self.remarks.truncate(last.remarks);
        self.resumes_silence(at);
        self.enter(last.from, at);
    }

    fn enter(&mut self, stage: Stage, at: Time) {
        if let Some(current) = self.chapters.last_mut() {
            current.closed = Some(at);
            current.request = self.contract.request.version;
        }
        self.chapters.push(Chapter {
            stage,
            opened: at,
            closed: None,
            request: 0,
        });
        self.stage = stage;
    }
}

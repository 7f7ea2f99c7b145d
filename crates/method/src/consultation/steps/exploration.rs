//! Step 4, *Exploration*: the consultants widen the client's view; the client is silent.

use crate::consultation::command::Command;
use crate::consultation::decide::{Case, unless};
use crate::consultation::event::Event;
use crate::consultation::refusal::Refusal;
use crate::consultation::state::{
    Consultation, Contribution, ContributionKind, ITEMS_MAX, Signal, SignalFate, SignalKind,
    Written,
};
use crate::ids::{ItemId, SeatId, Time};
use crate::steps::{Stage, Step};
use crate::words;

pub(in crate::consultation) fn decide(
    case: &Case,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Contribute { kind, text, on } => contribute(case, *kind, text, *on),
        Command::EditContribution {
            contribution,
            kind,
            text,
            version,
        } => reword(case, *contribution, *kind, text, *version),
        Command::WithdrawContribution { contribution } => {
            case.own(find(case, *contribution)?.written.by)?;
            Ok(vec![Event::ContributionWithdrawn {
                item: *contribution,
            }])
        }
        Command::Signal { signal } => send(case, *signal),
        Command::PassSignal { signal } => match open(case, *signal)?.kind {
            SignalKind::Uncomfortable => Err(Refusal::NeverPassedOn),
            _ => Ok(vec![Event::SignalPassed { item: *signal }]),
        },
        Command::DismissSignal { signal } => {
            let found = case.state.signals.get(signal).ok_or(Refusal::Unknown)?;
            let gone = found.fate == SignalFate::Dismissed;
            unless(gone, Event::SignalDismissed { item: *signal })
        }
        other => super::ways::decide(case, other),
    }
}

fn contribute(
    case: &Case,
    kind: ContributionKind,
    text: &str,
    on: Option<ItemId>,
) -> Result<Vec<Event>, Refusal> {
    if case.state.contributions.len() >= ITEMS_MAX {
        return Err(Refusal::TooMany);
    }
    // One builds on what one sees. It may be taken back meanwhile: the thread stays.
    let shown = |item| {
        let found = case.state.contributions.get(&item);
        found.is_some_and(|it| it.written.by == case.seat || it.was_shown(case.now))
    };
    if !on.is_none_or(shown) {
        return Err(Refusal::Unknown);
    }
    Ok(vec![Event::Contributed {
        contribution: kind,
        text: words::required(text, words::SHORT)?,
        late: case.late,
        request: answered(case),
        on,
    }])
}

/// The wording a contribution answers: the one that stood in the epoch it was
/// written in, whatever became of the request since.
fn answered(case: &Case) -> u32 {
    case.state
        .chapter(case.epoch)
        .filter(|chapter| chapter.stage == Stage::Step(Step::Exploration))
        .filter(|chapter| chapter.closed.is_some())
        .map_or(case.state.contract.request.version, |chapter| {
            chapter.request
        })
}

fn reword(
    case: &Case,
    item: ItemId,
    kind: ContributionKind,
    text: &str,
    version: u32,
) -> Result<Vec<Event>, Refusal> {
    let found = find(case, item)?;
    case.own(found.written.by)?;
    let text = words::required(text, words::SHORT)?;
    if found.written.words.text == text && found.kind == kind {
        return Ok(Vec::new());
    }
    case.same_version(version, found.written.words.version)?;
    Ok(vec![Event::ContributionReworded {
        item,
        contribution: kind,
        text,
        late: case.late,
    }])
}

/// A signal already waiting is not sent twice.
fn send(case: &Case, signal: SignalKind) -> Result<Vec<Event>, Refusal> {
    if case.state.signals.len() >= ITEMS_MAX {
        return Err(Refusal::TooMany);
    }
    let waiting = case
        .state
        .signals
        .values()
        .filter(|sent| sent.by == case.seat)
        .any(|sent| sent.kind == signal && sent.fate == SignalFate::Open);
    unless(waiting, Event::Signalled { signal })
}

fn find<'a>(case: &'a Case, item: ItemId) -> Result<&'a Contribution, Refusal> {
    case.state
        .contributions
        .get(&item)
        .filter(|found| !found.written.withdrawn)
        // Of what is not seen, no refusal tells that it exists.
        .filter(|found| found.written.by == case.seat || found.is_seen(case.now))
        .ok_or(Refusal::Unknown)
}

fn open<'a>(case: &'a Case, item: ItemId) -> Result<&'a Signal, Refusal> {
    case.state
        .signals
        .get(&item)
        .filter(|signal| signal.fate == SignalFate::Open)
        .ok_or(Refusal::Unknown)
}

impl Consultation {
    pub(in crate::consultation) fn fold_exploration(
        &mut self,
        author: Option<SeatId>,
        seq: u64,
        at: Time,
        event: &Event,
    ) {
        match event {
            Event::Contributed {
                contribution,
                text,
                late,
                request,
                on,
            } => {
                let contribution = Contribution {
                    written: Written::new(author.unwrap_or_default(), at, text, *late),
                    kind: *contribution,
                    request: *request,
                    on: *on,
                    unseen_until: self.hidden_until(at, *late),
                    kept: false,
                };
                self.contributions.insert(ItemId(seq), contribution);
            }
            Event::ContributionReworded {
                item,
                contribution,
                text,
                late,
            } => {
                if let Some(found) = self.contributions.get_mut(item) {
                    found.written.words.write(text, *late);
                    found.kind = *contribution;
                }
            }
            Event::ContributionWithdrawn { item } => {
                if let Some(found) = self.contributions.get_mut(item) {
                    found.written.withdraw();
                    found.kept = false;
                }
            }
            Event::Signalled { signal } => {
                let signal = Signal {
                    by: author.unwrap_or_default(),
                    kind: *signal,
                    at,
                    fate: SignalFate::Open,
                };
                self.signals.insert(ItemId(seq), signal);
            }
            Event::SignalPassed { item } => self.settle(*item, SignalFate::Passed),
            Event::SignalDismissed { item } => self.settle(*item, SignalFate::Dismissed),
            other => self.fold_ways(seq, at, other),
        }
    }

    fn settle(&mut self, signal: ItemId, fate: SignalFate) {
        if let Some(found) = self.signals.get_mut(&signal) {
            found.fate = fate;
        }
    }
}

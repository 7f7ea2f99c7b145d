//! Step 5, *Synthèse et plan d'action*: what the client keeps and will do.

use crate::consultation::command::Command;
use crate::consultation::decide::{Case, unless};
use crate::consultation::event::Event;
use crate::consultation::refusal::Refusal;
use crate::consultation::state::{
    ACTIONS, ActionField, Addition, Consultation, ITEMS_MAX, Outcome, Written,
};
use crate::ids::{ItemId, SeatId, Time};
use crate::words;

pub(in crate::consultation) fn decide(
    case: &Case,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    let outcome = &case.state.outcome;
    match command {
        Command::WriteSynthesis { text, version } => write_synthesis(case, text, *version),
        Command::WriteAction {
            slot,
            field,
            text,
            version,
        } => write_action(case, *slot, *field, text, *version),
        Command::Keep { contribution, kept } => {
            let found = case
                .state
                .contributions
                .get(contribution)
                .filter(|found| found.is_seen(case.now))
                .ok_or(Refusal::Unknown)?;
            let event = Event::Kept {
                item: *contribution,
                kept: *kept,
            };
            unless(found.kept == *kept, event)
        }
        Command::OfferAddition { text } if outcome.additions.len() < ITEMS_MAX => {
            Ok(vec![Event::AdditionOffered {
                text: words::required(text, words::SHORT)?,
                late: case.late,
            }])
        }
        Command::OfferAddition { .. } => Err(Refusal::TooMany),
        Command::WithdrawAddition { addition } => {
            case.own(find(outcome, *addition)?.written.by)?;
            Ok(vec![Event::AdditionWithdrawn { item: *addition }])
        }
        Command::TakeAddition { addition, taken } => unless(
            find(outcome, *addition)?.taken == Some(*taken),
            Event::AdditionTaken {
                item: *addition,
                taken: *taken,
            },
        ),
        _ => unless(outcome.validated, Event::PlanValidated),
    }
}

fn write_synthesis(case: &Case, text: &str, version: u32) -> Result<Vec<Event>, Refusal> {
    let text = words::clean(text, words::LONG)?;
    let current = &case.state.outcome.synthesis;
    if current.text == text {
        return Ok(Vec::new());
    }
    case.same_version(version, current.version)?;
    Ok(vec![Event::SynthesisWritten {
        text,
        late: case.late,
    }])
}

fn write_action(
    case: &Case,
    slot: usize,
    field: ActionField,
    text: &str,
    version: u32,
) -> Result<Vec<Event>, Refusal> {
    if slot >= ACTIONS {
        return Err(Refusal::OutOfRange);
    }
    let text = match field {
        ActionField::ByWhen => words::day(text).map_err(|_| Refusal::OutOfRange)?,
        ActionField::Confidence => confidence(text)?,
        _ => words::clean(text, words::SHORT)?,
    };
    let current = case.state.outcome.actions[slot].get(&field);
    if current.map_or(text.is_empty(), |current| current.text == text) {
        return Ok(Vec::new());
    }
    case.same_version(version, current.map_or(0, |current| current.version))?;
    Ok(vec![Event::ActionWritten {
        slot,
        field,
        text,
        late: case.late,
    }])
}

/// From 0 to 10, or blank.
fn confidence(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    match text.parse::<u8>() {
        Ok(0..=10) => Ok(text.to_owned()),
        Err(_) if text.is_empty() => Ok(String::new()),
        _ => Err(Refusal::OutOfRange),
    }
}

fn find(outcome: &Outcome, addition: ItemId) -> Result<&Addition, Refusal> {
    outcome
        .additions
        .get(&addition)
        .filter(|found| !found.written.withdrawn)
        .ok_or(Refusal::Unknown)
}

impl Consultation {
    pub(in crate::consultation) fn fold_synthesis(
        &mut self,
        author: Option<SeatId>,
        seq: u64,
        at: Time,
        event: &Event,
    ) {
        let outcome = &mut self.outcome;
        match event {
            Event::SynthesisWritten { text, late } => {
                outcome.synthesis.write(text, *late);
                outcome.validated = false;
            }
            Event::ActionWritten {
                slot,
                field,
                text,
                late,
            } => {
                if let Some(action) = outcome.actions.get_mut(*slot) {
                    action.entry(*field).or_default().write(text, *late);
                    outcome.validated = false;
                }
            }
            Event::Kept { item, kept } => {
                if let Some(found) = self.contributions.get_mut(item) {
                    found.kept = *kept;
                }
            }
            Event::AdditionOffered { text, late } => {
                let addition = Addition {
                    written: Written::new(author.unwrap_or_default(), at, text, *late),
                    taken: None,
                };
                outcome.additions.insert(ItemId(seq), addition);
            }
            Event::AdditionWithdrawn { item } => {
                if let Some(found) = outcome.additions.get_mut(item) {
                    found.written.withdraw();
                }
            }
            Event::AdditionTaken { item, taken } => {
                if let Some(found) = outcome.additions.get_mut(item) {
                    found.taken = Some(*taken);
                }
            }
            Event::PlanValidated => outcome.validated = true,
            _ => {}
        }
    }
}

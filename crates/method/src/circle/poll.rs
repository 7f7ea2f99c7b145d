//! Date polls: asked by a facilitator, answered by members, decided by a facilitator.

use super::command::Command;
use super::dates;
use super::decide::{Case, unless};
use super::event::Event;
use super::refusal::Refusal;
use super::state::{Answer, Circle, Decided, EntryId, MemberId, OPTIONS_MAX, Poll, Slot};
use jiff::civil::DateTime;

/// Most polls that are open at once.
const OPEN_MAX: usize = 5;

pub(crate) fn decide(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::OpenPoll { options, closes } => open(case, options, *closes),
        Command::AnswerPoll { poll, answers } => answer(case, *poll, answers),
        Command::DecidePoll { poll, option } => settle(case, *poll, *option),
        Command::DropPoll { poll } => {
            undecided(case, *poll)?;
            Ok(vec![Event::PollDropped { poll: *poll }])
        }
        _ => Err(Refusal::Unknown),
    }
}

fn open(case: &Case, options: &[Slot], closes: DateTime) -> Result<Vec<Event>, Refusal> {
    if options.is_empty() {
        return Err(Refusal::OutOfRange);
    }
    let open = case.circle.polls.values();
    let open = open.filter(|poll| poll.decided.is_none()).count();
    if options.len() > OPTIONS_MAX || open >= OPEN_MAX {
        return Err(Refusal::TooMany);
    }
    if closes <= case.now {
        return Err(Refusal::Past);
    }
    let mut options = options
        .iter()
        .map(|slot| dates::checked(case, slot, None))
        .collect::<Result<Vec<Slot>, Refusal>>()?;
    options.sort_by_key(|slot| slot.starts);
    options.dedup_by_key(|slot| slot.starts);
    // It makes no sense to answer once all is over.
    if options.iter().all(|slot| slot.starts < closes) {
        return Err(Refusal::EndBeforeStart);
    }
    Ok(vec![Event::PollOpened { options, closes }])
}

fn undecided<'a>(case: &Case<'a>, poll: EntryId) -> Result<&'a Poll, Refusal> {
    let held = case.circle.polls.get(&poll).ok_or(Refusal::Unknown)?;
    match held.decided {
        None => Ok(held),
        Some(_) => Err(Refusal::PollClosed),
    }
}

fn answer(case: &Case, poll: EntryId, answers: &[Answer]) -> Result<Vec<Event>, Refusal> {
    let held = undecided(case, poll)?;
    if held.closes <= case.now {
        return Err(Refusal::PollClosed);
    }
    if answers.len() != held.options.len() {
        return Err(Refusal::OutOfRange);
    }
    let already = held.answers.get(&case.member).map(Vec::as_slice) == Some(answers);
    let answers = answers.to_vec();
    unless(already, Event::PollAnswered { poll, answers })
}

/// The facilitator may decide before the close, and after it.
fn settle(case: &Case, poll: EntryId, option: usize) -> Result<Vec<Event>, Refusal> {
    let held = undecided(case, poll)?;
    let slot = held.options.get(option).ok_or(Refusal::OutOfRange)?;
    let slot = dates::checked(case, slot, None)?;
    dates::room_for(case, 1)?;
    Ok(vec![
        Event::PollDecided { poll, option },
        Event::SessionPlanned { slot },
    ])
}

impl Poll {
    /// How many say this to a date.
    pub fn count(&self, option: usize, answer: Answer) -> usize {
        let said = self.answers.values().filter_map(|said| said.get(option));
        said.filter(|said| **said == answer).count()
    }

    /// The date that suits most: fewest *no*, then most *yes*, then the earliest.
    pub fn best(&self) -> Option<usize> {
        let rank = |option: &usize| {
            let no = self.count(*option, Answer::No);
            (
                no,
                std::cmp::Reverse(self.count(*option, Answer::Yes)),
                *option,
            )
        };
        (0..self.options.len()).min_by_key(rank)
    }
}

impl Circle {
    pub(crate) fn fold_polls(&mut self, author: MemberId, seq: u64, event: &Event) {
        match event {
            Event::PollOpened { options, closes } => {
                let poll = Poll {
                    options: options.clone(),
                    closes: *closes,
                    answers: std::collections::BTreeMap::new(),
                    decided: None,
                };
                self.polls.insert(EntryId(seq), poll);
            }
            Event::PollAnswered { poll, answers } => {
                if let Some(held) = self.polls.get_mut(poll) {
                    held.answers.insert(author, answers.clone());
                }
            }
            Event::PollDecided { poll, option } => {
                if let Some(held) = self.polls.get_mut(poll) {
                    held.decided = Some(Decided::On(*option));
                }
            }
            // What somebody said who has left no longer decides anything.
            Event::Left { member } => {
                for held in self
                    .polls
                    .values_mut()
                    .filter(|held| held.decided.is_none())
                {
                    held.answers.remove(member);
                }
            }
            Event::PollDropped { poll } => {
                if let Some(held) = self.polls.get_mut(poll) {
                    held.decided = Some(Decided::Dropped);
                }
            }
            _ => {}
        }
    }
}

//! Which text stands where: every text is a canary, and a slot holds the last one.

use method::SeatId;
use method::consultation::Event;
use method::consultation::state::{ActionField, SheetField};
use std::collections::{BTreeMap, BTreeSet};

/// A place in the record that holds one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    Sheet(SheetField),
    Question(u64),
    Answer(u64),
    Request,
    Unwanted,
    Wording(u64),
    Unclear(SeatId),
    Contribution(u64),
    Synthesis,
    Action(usize, ActionField),
    Addition(u64),
    Shared(SeatId),
    /// The words of a reason, by the event of the move.
    Reason(u64),
}

/// A text that can be recognised wherever it turns up. 0 is no canary's number.
pub(crate) fn canary(number: u32) -> String {
    format!("mot <c{number}>")
}

/// All the canaries in a text.
pub(crate) fn canaries(text: &str) -> impl Iterator<Item = u32> + '_ {
    text.split("<c").skip(1).filter_map(|rest| {
        let digits = rest.split('>').next()?;
        digits.parse().ok()
    })
}

/// The canary a text was made of, or 0.
pub(crate) fn canary_in(text: &str) -> u32 {
    canaries(text).next().unwrap_or(0)
}

/// The texts that stand.
#[derive(Default)]
pub(crate) struct Slots {
    held: BTreeMap<Slot, u32>,
    /// In how many slots a canary stands: an adopted wording stands in two.
    count: BTreeMap<u32, u32>,
    /// How often each slot was written.
    versions: BTreeMap<Slot, u32>,
}

impl Slots {
    pub(crate) fn write(&mut self, slot: Slot, text: &str) {
        self.clear(slot);
        *self.versions.entry(slot).or_default() += 1;
        let number = canary_in(text);
        if number > 0 {
            self.held.insert(slot, number);
            *self.count.entry(number).or_default() += 1;
        }
    }

    pub(crate) fn clear(&mut self, slot: Slot) {
        if let Some(number) = self.held.remove(&slot)
            && let Some(count) = self.count.get_mut(&number)
        {
            *count = count.saturating_sub(1);
        }
    }

    pub(crate) fn version(&self, slot: Slot) -> u32 {
        self.versions.get(&slot).copied().unwrap_or(0)
    }

    /// Whether it stands anywhere.
    pub(crate) fn stands(&self, number: u32) -> bool {
        self.count.get(&number).is_some_and(|count| *count > 0)
    }

    /// The contribution whose words hold this canary.
    pub(crate) fn contribution_that_says(&self, number: u32) -> Option<u64> {
        self.held.iter().find_map(|(slot, held)| match slot {
            Slot::Contribution(item) if *held == number => Some(*item),
            _ => None,
        })
    }

    /// Everything that stands for the record. (What was unclear to a consultant
    /// is shown only while they are one.)
    pub(crate) fn standing(&self) -> BTreeSet<u32> {
        let held = self.held.iter();
        let lasting = held.filter(|(slot, _)| !matches!(slot, Slot::Unclear(_)));
        lasting.map(|(_, number)| *number).collect()
    }

    /// A changed request lapses what was said to the former one.
    fn lapse(&mut self) {
        let unclear = |slot: &Slot| matches!(slot, Slot::Unclear(_));
        let lapsed: Vec<Slot> = self.held.keys().copied().filter(unclear).collect();
        for slot in lapsed {
            self.clear(slot);
        }
    }

    /// Follows an event of the log.
    pub(crate) fn saw(&mut self, seq: u64, author: SeatId, event: &Event) {
        match event {
            Event::Opened { setup, .. } if !setup.headline.is_empty() => {
                self.write(Slot::Sheet(SheetField::Headline), &setup.headline);
            }
            Event::SheetWritten { field, text, .. } => self.write(Slot::Sheet(*field), text),
            Event::Asked { text, .. } => self.write(Slot::Question(seq), text),
            Event::QuestionReworded { question, text, .. } => {
                self.write(Slot::Question(question.0), text);
            }
            Event::QuestionWithdrawn { question } => {
                self.clear(Slot::Question(question.0));
                self.clear(Slot::Answer(question.0));
            }
            Event::Answered { question, text, .. } => self.write(Slot::Answer(question.0), text),
            Event::RequestWritten { text, unwanted, .. } => {
                self.write(Slot::Request, text);
                self.write(Slot::Unwanted, unwanted);
                self.lapse();
            }
            Event::WordingProposed { text, .. } => self.write(Slot::Wording(seq), text),
            Event::WordingWithdrawn { wording } => self.clear(Slot::Wording(wording.0)),
            Event::FoundUnclear { text, .. } => self.write(Slot::Unclear(author), text),
            Event::Agreed => self.clear(Slot::Unclear(author)),
            Event::ClientAgreed { seat } => self.clear(Slot::Unclear(*seat)),
            other => self.saw_later(seq, author, other),
        }
    }

    fn saw_later(&mut self, seq: u64, author: SeatId, event: &Event) {
        match event {
            Event::Contributed { text, .. } => self.write(Slot::Contribution(seq), text),
            Event::ContributionReworded { item, text, .. } => {
                self.write(Slot::Contribution(item.0), text);
            }
            Event::ContributionWithdrawn { item } => self.clear(Slot::Contribution(item.0)),
            Event::SynthesisWritten { text, .. } => self.write(Slot::Synthesis, text),
            Event::ActionWritten {
                slot, field, text, ..
            } => self.write(Slot::Action(*slot, *field), text),
            Event::AdditionOffered { text, .. } => self.write(Slot::Addition(seq), text),
            Event::AdditionWithdrawn { item } => self.clear(Slot::Addition(item.0)),
            Event::Shared { text, .. } => self.write(Slot::Shared(author), text),
            Event::Moved {
                because: Some(because),
                ..
            } => self.write(Slot::Reason(seq), &because.text),
            _ => {}
        }
    }
}

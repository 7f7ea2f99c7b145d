//! A node of the product that holds a half-day: a fold that may be behind, over a store that is not.

use super::world::World;
use crate::simulate::node::Shelf;
use crate::simulate::plant::Bug;
use method::Time;
use method::circle::MemberId;
use method::half_day::{Entry, Envelope, Event, HalfDay, Refusal, evolve};
use std::rc::Rc;
use store::{CommandId, NewEvent, Outcome, Recorded};

/// A node with what it remembers.
#[derive(Clone, Default)]
pub(super) struct Node {
    pub(super) folded: Rc<HalfDay>,
}

/// What a node answers.
pub(super) enum Answer {
    /// Followed, durably; with the events when it is the first time.
    Done {
        first: u64,
        last: u64,
        new: Option<Vec<Entry>>,
    },
    /// It is so already.
    SoAlready,
    Refused(Refusal),
}

impl Node {
    /// Follows a command: decides on the newest state, appends, and tries again when another node
    /// came first.
    pub(super) fn follow(
        &mut self,
        shelf: &Shelf,
        world: &World,
        told: &Envelope,
        id: CommandId,
    ) -> Result<Answer, String> {
        loop {
            let answer = shelf
                .plant
                .decide_half_day(&self.folded, &world.around(), told);
            let events = match answer {
                Ok(events) if !events.is_empty() => events,
                _ if self.catch_up(shelf)? => continue,
                Ok(_) => return Ok(Answer::SoAlready),
                Err(refusal) => {
                    return Ok(match shelf.answered(id)? {
                        Some((first, last)) => done(first, last),
                        None => Answer::Refused(refusal),
                    });
                }
            };
            let head = self.folded.seq;
            if shelf.plant.is(Bug::DropsAcknowledged) && id.0[0] < 16 {
                return Ok(done(head + 1, head + events.len() as u64));
            }
            match shelf.append(head, id, new_events(told, &events))? {
                Outcome::Appended { first, last } => {
                    let new = Some(self.fold_new(shelf, first, told, events));
                    return Ok(Answer::Done { first, last, new });
                }
                Outcome::Repeated { first, last } => return Ok(done(first, last)),
                Outcome::Conflict { .. } => {
                    if !self.catch_up(shelf)? {
                        return Err("a conflict with nothing new to read".into());
                    }
                }
                other => return Err(format!("an append of a half-day: {other:?}")),
            }
        }
    }

    fn fold_new(
        &mut self,
        shelf: &Shelf,
        first: u64,
        told: &Envelope,
        events: Vec<Event>,
    ) -> Vec<Entry> {
        let (author, at) = (told.by, told.at);
        let entries = (first..).zip(events).map(|(seq, event)| Entry {
            seq,
            author,
            at,
            event,
        });
        let entries: Vec<Entry> = entries.collect();
        for entry in &entries {
            self.fold(shelf, entry);
        }
        entries
    }

    fn fold(&mut self, shelf: &Shelf, entry: &Entry) {
        let held = Rc::make_mut(&mut self.folded);
        evolve(held, entry);
        shelf.plant.after_half_day(held, entry);
    }

    /// Reads what it has missed; says whether there was anything.
    pub(super) fn catch_up(&mut self, shelf: &Shelf) -> Result<bool, String> {
        let news = shelf.read(self.folded.seq)?;
        for recorded in &news {
            self.fold(shelf, &entry(recorded));
        }
        Ok(!news.is_empty())
    }

    /// Crashes and comes back: everything is folded again from the store.
    pub(super) fn refolded(shelf: &Shelf) -> Result<Node, String> {
        let mut node = Node::default();
        let log = shelf.read(0)?;
        let skipped = shelf.plant.is(Bug::SkipsOnRefold).then_some(log.len() / 2);
        for (place, recorded) in log.iter().enumerate() {
            if Some(place) != skipped {
                node.fold(shelf, &entry(recorded));
            }
        }
        Ok(node)
    }
}

fn done(first: u64, last: u64) -> Answer {
    Answer::Done {
        first,
        last,
        new: None,
    }
}

/// Events as the store takes them.
fn new_events(told: &Envelope, events: &[Event]) -> Vec<NewEvent> {
    let new = |event: &Event| {
        let (kind, payload) = event.parts();
        NewEvent {
            kind,
            author: Some(told.by.0),
            at: told.at.0,
            payload,
        }
    };
    events.iter().map(new).collect()
}

/// An event as the store gives it back.
pub(super) fn entry(recorded: &Recorded) -> Entry {
    Entry {
        seq: recorded.seq,
        author: MemberId(recorded.author.unwrap_or_default()),
        at: Time(recorded.at),
        event: Event::from_parts(&recorded.kind, recorded.payload.as_deref()),
    }
}

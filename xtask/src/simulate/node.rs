//! A node of the product: a fold that may be behind, over a store that is not.

use super::plant::{Bug, Plant};
use method::consultation::{Author, Consultation, Entry, Envelope, Event, Refusal, evolve};
use method::{Presence, SeatId, Time};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use store::{
    Append, CommandId, Log, MemoryStore, NewEvent, Outcome, Recorded, StoreError, StreamId,
};

/// A node with what it remembers of the room.
#[derive(Clone, Default)]
pub(crate) struct Node {
    pub(crate) folded: Rc<Consultation>,
}

/// The store all nodes share.
pub(crate) struct Shelf {
    pub(crate) store: MemoryStore,
    pub(crate) stream: StreamId,
    pub(crate) plant: Plant,
}

/// What a node answers.
pub(crate) enum Answer {
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

/// Runs a future that never waits, as those of the memory store.
fn now<T>(future: impl Future<Output = Result<T, StoreError>>) -> Result<T, String> {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(Ok(value)) => Ok(value),
        Poll::Ready(Err(error)) => Err(format!("the store fails: {error}")),
        Poll::Pending => Err("the memory store waits".into()),
    }
}

impl Shelf {
    pub(crate) fn read(&self, after: u64) -> Result<Vec<Recorded>, String> {
        now(self.store.read(&self.stream, after))
    }

    pub(crate) fn answered(&self, id: CommandId) -> Result<Option<(u64, u64)>, String> {
        now(self.store.answered(&self.stream, id))
    }

    pub(crate) fn append(
        &self,
        expected: u64,
        command: CommandId,
        events: Vec<NewEvent>,
    ) -> Result<Outcome, String> {
        now(self.store.append(Append {
            stream: self.stream.clone(),
            expected,
            command,
            events,
            tokens: Vec::new(),
            changes: Vec::new(),
        }))
    }
}

impl Node {
    /// Follows a command: decides on the newest state, appends, and tries again
    /// when another node came first.
    pub(crate) fn follow(
        &mut self,
        shelf: &Shelf,
        presence: &Presence,
        told: &Envelope,
        id: CommandId,
    ) -> Result<Answer, String> {
        loop {
            let author = author(told, &self.folded);
            let events = match shelf.plant.decide(&self.folded, presence, told, author) {
                Ok(events) if !events.is_empty() => events,
                // Refused, or so already, on an older state: the newest one may
                // think otherwise.
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
            match shelf.append(head, id, new_events(author, told.at, &events))? {
                Outcome::Appended { first, last } => {
                    let new = Some(self.fold_new(shelf.plant, first, author, told.at, events));
                    return Ok(Answer::Done { first, last, new });
                }
                Outcome::Repeated { first, last } => return Ok(done(first, last)),
                Outcome::Conflict { .. } => {
                    if !self.catch_up(shelf)? {
                        return Err("a conflict with nothing new to read".into());
                    }
                }
                Outcome::Erased => return Err("erased by nobody".into()),
                Outcome::Refused(_) => return Err("refused by nobody".into()),
            }
        }
    }

    fn fold_new(
        &mut self,
        plant: Plant,
        first: u64,
        author: Option<SeatId>,
        at: Time,
        events: Vec<Event>,
    ) -> Vec<Entry> {
        let entries: Vec<Entry> = (first..)
            .zip(events)
            .map(|(seq, event)| Entry {
                seq,
                author,
                at,
                event,
            })
            .collect();
        for entry in &entries {
            self.fold(plant, entry);
        }
        entries
    }

    fn fold(&mut self, plant: Plant, entry: &Entry) {
        let state = Rc::make_mut(&mut self.folded);
        evolve(state, entry);
        plant.after(state, entry);
    }

    /// Reads what it has missed; says whether there was anything.
    pub(crate) fn catch_up(&mut self, shelf: &Shelf) -> Result<bool, String> {
        let news = shelf.read(self.folded.seq)?;
        for recorded in &news {
            self.fold(shelf.plant, &entry(recorded));
        }
        Ok(!news.is_empty())
    }

    /// Crashes and comes back: everything is folded again from the store.
    pub(crate) fn refolded(shelf: &Shelf) -> Result<Node, String> {
        let mut node = Node::default();
        let log = shelf.read(0)?;
        let skipped = shelf.plant.is(Bug::SkipsOnRefold).then_some(log.len() / 2);
        for (place, recorded) in log.iter().enumerate() {
            if Some(place) != skipped {
                node.fold(shelf.plant, &entry(recorded));
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

fn author(told: &Envelope, state: &Consultation) -> Option<SeatId> {
    match told.by {
        Author::Seat(seat) => Some(state.acting(seat)),
        Author::Newcomer => None,
    }
}

/// Events as the store takes them.
pub(crate) fn new_events(author: Option<SeatId>, at: Time, events: &[Event]) -> Vec<NewEvent> {
    let new = |event: &Event| {
        let (kind, payload) = event.parts();
        NewEvent {
            kind,
            author: author.map(|seat| seat.0),
            at: at.0,
            payload,
        }
    };
    events.iter().map(new).collect()
}

/// An event as the store gives it back.
pub(crate) fn entry(recorded: &Recorded) -> Entry {
    Entry {
        seq: recorded.seq,
        author: recorded.author.map(SeatId),
        at: Time(recorded.at),
        event: Event::from_parts(&recorded.kind, recorded.payload.as_deref()),
    }
}

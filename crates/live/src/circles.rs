//! Circles: from a command to durable events, with the rows and letters that go with them.
//!
//! A circle has some hundreds of events over half a year and is asked for now and then, so it is
//! folded from the log each time: nothing is held, and any node may serve it. Only who waits for
//! news of a circle is known here; a wake-up is a hint.

use crate::RoomId;
use crate::folded::{self, Decided, Folded, Undone};
use method::Time;
use method::circle::{
    Author, Circle, Entry, Envelope, Event, Founding, MemberId, Refusal, decide, evolve, found,
};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::{
    Append, Change, CommandId, NewEvent, Outcome, Recorded, Refused, Status, Store, StoreError,
    StreamId,
};
use thiserror::Error;
use tokio::sync::watch;

/// The name of a circle in its address: 26 letters and digits that cannot be guessed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CircleId(String);

/// How the names of circles' streams begin.
const STREAMS: &str = "circle/";

impl CircleId {
    /// The id of 16 drawn bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> CircleId {
        CircleId(RoomId::from_bytes(bytes).as_str().to_owned())
    }

    /// Reads an id as it stands in an address.
    pub fn parse(text: &str) -> Option<CircleId> {
        RoomId::parse(text).map(|_| CircleId(text.to_owned()))
    }

    /// As it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The stream that keeps this circle.
    pub fn stream(&self) -> StreamId {
        StreamId::new(format!("{STREAMS}{}", self.0))
    }

    /// The circle a stream keeps, if it is one of a circle.
    pub fn of_stream(stream: &StreamId) -> Option<CircleId> {
        CircleId::parse(stream.as_str().strip_prefix(STREAMS)?)
    }
}

/// Why a circle's command was not followed.
#[derive(Debug, Error)]
pub enum CircleFault {
    /// The rules refuse it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// What goes with it was refused: nothing of it was written.
    #[error("a row was refused")]
    Row(Refused),
    /// There is no such circle.
    #[error("no such circle")]
    Unknown,
    /// The circle was deleted.
    #[error("deleted")]
    Erased,
    /// The store failed; nothing was acknowledged.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What happened, with the circle around it.
pub struct Happened<'a> {
    /// The circle before.
    pub before: &'a Circle,
    /// What happened.
    pub entries: &'a [Entry],
    /// The circle after.
    pub after: &'a Circle,
}

/// The rows and letters that go with events, in their transaction.
pub type Beside<'a> = dyn Fn(&Happened<'_>) -> Vec<Change> + Send + Sync + 'a;

/// A command that was followed, durably.
#[derive(Clone, Debug)]
pub struct Followed {
    /// The circle as it stands.
    pub circle: Circle,
    /// The first event it led to; 0 when everything was so already.
    pub first: u64,
}

impl Folded for Circle {
    fn fold(&mut self, recorded: &Recorded) {
        evolve(self, &entry(recorded));
    }
}

/// The circles, and who waits for news of them.
pub struct Circles {
    store: Arc<dyn Store>,
    wakes: Mutex<HashMap<CircleId, watch::Sender<u64>>>,
}

impl Circles {
    /// On this store.
    pub fn new(store: Arc<dyn Store>) -> Circles {
        Circles {
            store,
            wakes: Mutex::default(),
        }
    }

    /// Founds a circle.
    ///
    /// # Errors
    /// A [`CircleFault`] when the founding is refused or the store fails.
    pub async fn found(
        &self,
        id: &CircleId,
        founding: &Founding,
        (command, at): (CommandId, Time),
        beside: &Beside<'_>,
    ) -> Result<(), CircleFault> {
        let entries = entries(0, None, at, found(founding)?);
        let append = appended(id, &Circle::default(), command, &entries, beside);
        match self.store.append(append).await? {
            Outcome::Appended { .. } | Outcome::Repeated { .. } => Ok(()),
            Outcome::Conflict { .. } => Err(CircleFault::Unknown),
            Outcome::Erased => Err(CircleFault::Erased),
            Outcome::Refused(why) => Err(CircleFault::Row(why)),
        }
    }

    /// The circle as it stands.
    ///
    /// # Errors
    /// [`CircleFault::Unknown`], [`CircleFault::Erased`], or the store's.
    pub async fn read(&self, id: &CircleId) -> Result<Circle, CircleFault> {
        match folded::read(&*self.store, &id.stream()).await? {
            Some(circle) => Ok(circle),
            None => Err(self.not_there(id).await?),
        }
    }

    async fn not_there(&self, id: &CircleId) -> Result<CircleFault, StoreError> {
        Ok(match self.store.status(&id.stream()).await? {
            Status::Erased { .. } => CircleFault::Erased,
            _ => CircleFault::Unknown,
        })
    }

    /// Follows a command. Answers only after the durable commit.
    ///
    /// A command id that was followed before gets its first answer again, also when the rules would
    /// refuse it by now.
    ///
    /// # Errors
    /// A [`CircleFault`]; nothing was changed.
    pub async fn follow(
        &self,
        id: &CircleId,
        envelope: &Envelope,
        command: CommandId,
        beside: &Beside<'_>,
    ) -> Result<Followed, CircleFault> {
        let decide = |circle: &Circle| -> Result<_, Option<Refusal>> {
            // A circle begins by being founded.
            if circle.seq == 0 {
                return Err(None);
            }
            let events = decide(circle, envelope).map_err(Some)?;
            if events.is_empty() {
                return Ok(None);
            }
            let entries = entries(circle.seq, author(envelope), envelope.at, events);
            Ok(Some(Decided {
                append: appended(id, circle, command, &entries, beside),
                after: after(circle, &entries),
            }))
        };
        let followed = folded::follow(&*self.store, &id.stream(), command, decide).await;
        let (circle, first) = match followed {
            Ok(followed) => followed,
            Err(Undone::Refused(Some(refusal))) => return Err(refusal.into()),
            Err(Undone::Refused(None)) => return Err(self.not_there(id).await?),
            Err(Undone::Row(why)) => return Err(CircleFault::Row(why)),
            Err(Undone::Erased) => return Err(CircleFault::Erased),
            Err(Undone::Store(error)) => return Err(error.into()),
        };
        if first > 0 {
            self.wake(id, circle.seq);
        }
        Ok(Followed { circle, first })
    }

    /// Changes whenever something has happened in a circle, or beside it ([`Circles::nudge`]).
    pub fn watch(&self, id: &CircleId) -> watch::Receiver<u64> {
        let mut wakes = self.wakes();
        // Whoever waited has gone: forget them.
        wakes.retain(|other, wake| other == id || wake.receiver_count() > 0);
        let wake = wakes
            .entry(id.clone())
            .or_insert_with(|| watch::channel(0).0);
        wake.subscribe()
    }

    /// Something beside the log has changed that pages show: a private row.
    pub fn nudge(&self, id: &CircleId) {
        if let Some(wake) = self.wakes().get(id) {
            wake.send_modify(|_| ());
        }
    }

    fn wake(&self, id: &CircleId, seq: u64) {
        if let Some(wake) = self.wakes().get(id) {
            wake.send_replace(seq);
        }
    }

    /// Wakes everybody who waits, for them to end as the server stops.
    pub fn close(&self) {
        self.wakes().clear();
    }

    fn wakes(&self) -> MutexGuard<'_, HashMap<CircleId, watch::Sender<u64>>> {
        self.wakes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn author(envelope: &Envelope) -> Option<MemberId> {
    match envelope.by {
        Author::Member(member) => Some(member),
        Author::Person(_) | Author::Server => None,
    }
}

fn entries(head: u64, author: Option<MemberId>, at: Time, events: Vec<Event>) -> Vec<Entry> {
    let seqs = head + 1..;
    seqs.zip(events)
        .map(|(seq, event)| Entry {
            seq,
            author,
            at,
            event,
        })
        .collect()
}

fn after(before: &Circle, entries: &[Entry]) -> Circle {
    let mut circle = before.clone();
    for entry in entries {
        evolve(&mut circle, entry);
    }
    circle
}

fn appended(
    id: &CircleId,
    before: &Circle,
    command: CommandId,
    entries: &[Entry],
    beside: &Beside<'_>,
) -> Append {
    let happened = Happened {
        before,
        entries,
        after: &after(before, entries),
    };
    let new = |entry: &Entry| {
        let (kind, payload) = entry.event.parts();
        NewEvent {
            kind,
            author: entry.author.map(|member| member.0),
            at: entry.at.0,
            payload,
        }
    };
    Append {
        stream: id.stream(),
        expected: before.seq,
        command,
        events: entries.iter().map(new).collect(),
        tokens: Vec::new(),
        changes: beside(&happened),
    }
}

fn entry(recorded: &Recorded) -> Entry {
    Entry {
        seq: recorded.seq,
        author: recorded.author.map(MemberId),
        at: Time(recorded.at),
        event: Event::from_parts(&recorded.kind, recorded.payload.as_deref()),
    }
}

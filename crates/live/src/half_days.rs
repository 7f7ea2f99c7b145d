//! Half-days that are held: from a command to durable events. Each is a stream of its own, named
//! after its circle and its number in it, and goes with the content of its cycle.

use crate::CircleId;
use crate::folded::{self, Decided, Folded, Undone};
use method::Time;
use method::circle::{MemberId, SessionId};
use method::half_day::{Around, Entry, Envelope, Event, HalfDay, Refusal, decide, evolve};
use std::sync::Arc;
use store::{Append, CommandId, NewEvent, Recorded, Store, StoreError, StreamId};
use thiserror::Error;

/// How the names of half-days' streams begin.
const STREAMS: &str = "half-day/";

/// The stream of a half-day.
pub fn half_day_stream(circle: &CircleId, session: SessionId) -> StreamId {
    StreamId::new(format!("{STREAMS}{}/{}", circle.as_str(), session.0))
}

/// Why a command was not followed.
#[derive(Debug, Error)]
pub enum HalfDayFault {
    /// The rules refuse it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Its content was deleted.
    #[error("deleted")]
    Erased,
    /// The store failed; nothing was acknowledged.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Folded for HalfDay {
    fn fold(&mut self, recorded: &Recorded) {
        evolve(self, &entry(recorded));
    }
}

/// The half-days of all circles.
pub struct HalfDays {
    store: Arc<dyn Store>,
}

impl HalfDays {
    /// On this store.
    pub fn new(store: Arc<dyn Store>) -> HalfDays {
        HalfDays { store }
    }

    /// A half-day as it stands; one that was not opened, or was deleted, is blank.
    ///
    /// # Errors
    /// The store's.
    pub async fn read(&self, circle: &CircleId, session: SessionId) -> Result<HalfDay, StoreError> {
        let stream = half_day_stream(circle, session);
        let held = folded::read(&*self.store, &stream).await?;
        Ok(held.unwrap_or_default())
    }

    /// Follows a command. Answers only after the durable commit.
    ///
    /// # Errors
    /// A [`HalfDayFault`]; nothing was changed.
    pub async fn follow(
        &self,
        id: &CircleId,
        around: &Around<'_>,
        envelope: &Envelope,
        command: CommandId,
    ) -> Result<HalfDay, HalfDayFault> {
        let stream = half_day_stream(id, around.session);
        let decide = |held: &HalfDay| {
            let events = decide(held, around, envelope)?;
            Ok((!events.is_empty()).then(|| decided(&stream, held, envelope, command, events)))
        };
        let followed = folded::follow(&*self.store, &stream, command, decide).await;
        followed
            .map(|(held, _)| held)
            .map_err(|undone| match undone {
                Undone::Refused(refusal) => HalfDayFault::Refused(refusal),
                Undone::Erased => HalfDayFault::Erased,
                // Nothing goes beside it that could be refused.
                Undone::Row(_) => StoreError::Unavailable("a row".to_owned()).into(),
                Undone::Store(error) => HalfDayFault::Store(error),
            })
    }
}

fn decided(
    stream: &StreamId,
    held: &HalfDay,
    envelope: &Envelope,
    command: CommandId,
    events: Vec<Event>,
) -> Decided<HalfDay> {
    let mut after = held.clone();
    let new = |event: Event| {
        let (kind, payload) = event.parts();
        let entry = Entry {
            seq: after.seq + 1,
            author: envelope.by,
            at: envelope.at,
            event,
        };
        evolve(&mut after, &entry);
        NewEvent {
            kind,
            author: Some(envelope.by.0),
            at: envelope.at.0,
            payload,
        }
    };
    let events = events.into_iter().map(new).collect();
    let append = Append {
        stream: stream.clone(),
        expected: held.seq,
        command,
        events,
        tokens: Vec::new(),
        changes: Vec::new(),
    };
    Decided { append, after }
}

fn entry(recorded: &Recorded) -> Entry {
    Entry {
        seq: recorded.seq,
        author: recorded.author.map(MemberId).unwrap_or_default(),
        at: Time(recorded.at),
        event: Event::from_parts(&recorded.kind, recorded.payload.as_deref()),
    }
}

//! From a command to a durable event: decide, append, fold, wake the screens.

use crate::painter::Painter;
use crate::room::{Room, fold_all};
use method::Time;
use method::consultation::{Author, Consultation, Entry, Envelope, Event, Refusal, decide, evolve};
use std::sync::Arc;
use store::{Append, CommandId, NewEvent, Outcome, Purpose, Store, StoreError, Token, TokenHash};
use thiserror::Error;

/// Why a command was not followed.
#[derive(Debug, Error)]
pub enum Fault {
    /// The rules refuse it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// There is no such room.
    #[error("no such room")]
    Unknown,
    /// The consultation was deleted.
    #[error("deleted")]
    Erased,
    /// The store failed; nothing was acknowledged.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A command that was followed, durably.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// The first event it led to; 0 when everything was so already.
    pub first: u64,
    /// The last event it led to.
    pub last: u64,
}

/// Appends that lose the race for the head are decided again; this many in a
/// row would mean that something other than people writes.
const TRIES: usize = 100;

impl<P: Painter> Room<P> {
    /// Follows a command. Answers only after the durable commit.
    ///
    /// A command id that was followed before gets its first answer again, also
    /// when the rules would refuse it by now. `token` is the secret of the seat
    /// that an arrival makes, written in the same transaction.
    ///
    /// # Errors
    /// A [`Fault`]; nothing was changed.
    pub async fn follow(
        &self,
        store: &dyn Store,
        envelope: &Envelope,
        id: CommandId,
        token: Option<TokenHash>,
    ) -> Result<Done, Fault> {
        let mut folded = self.folded.lock().await;
        let presence = self.presence();
        for _ in 0..TRIES {
            let events = match decide(&folded, &presence, envelope) {
                Ok(events) if !events.is_empty() => events,
                // What would not be written is only said of the newest state:
                // another node may have appended meanwhile.
                _ if self.catch_up(store, &mut folded).await? => continue,
                Ok(_) => return Ok(Done { first: 0, last: 0 }),
                Err(refusal) => return self.first_answer(store, id, refusal).await,
            };
            let append = append(self, &folded, envelope, id, &events, token);
            match store.append(append).await? {
                Outcome::Appended { first, last } => {
                    fold_new(&mut folded, envelope, first, events);
                    drop(folded);
                    self.wake();
                    return Ok(Done { first, last });
                }
                Outcome::Repeated { first, last } => {
                    // The log has what this fold has not seen yet.
                    if self.catch_up(store, &mut folded).await? {
                        self.wake();
                    }
                    return Ok(Done { first, last });
                }
                Outcome::Conflict { .. } => {
                    self.catch_up(store, &mut folded).await?;
                }
                Outcome::Erased => return Err(Fault::Erased),
                Outcome::Refused(refused) => return Err(unasked(refused)),
            }
        }
        Err(StoreError::Busy.into())
    }

    /// Folds what the log has beyond the fold; says whether there was anything.
    async fn catch_up(
        &self,
        store: &dyn Store,
        folded: &mut Arc<Consultation>,
    ) -> Result<bool, Fault> {
        let news = store.read(&self.id.stream(), folded.seq).await?;
        if !news.is_empty() {
            fold_all(Arc::make_mut(folded), &news);
        }
        Ok(!news.is_empty())
    }

    async fn first_answer(
        &self,
        store: &dyn Store,
        id: CommandId,
        refusal: Refusal,
    ) -> Result<Done, Fault> {
        match store.answered(&self.id.stream(), id).await? {
            Some((first, last)) => Ok(Done { first, last }),
            None => Err(refusal.into()),
        }
    }
}

/// An append without changes cannot be refused.
pub(crate) fn unasked(refused: store::Refused) -> Fault {
    StoreError::Unavailable(format!("{refused:?} without a change")).into()
}

fn append<P: Painter>(
    room: &Room<P>,
    state: &Consultation,
    envelope: &Envelope,
    command: CommandId,
    events: &[Event],
    token: Option<TokenHash>,
) -> Append {
    let stream = room.id.stream();
    let at = envelope.at.0;
    Append {
        expected: state.seq,
        command,
        events: new_events(author(envelope, state), envelope.at, events),
        // A seat is named by the event that makes it.
        tokens: token
            .map(|hash| Token {
                hash,
                stream: stream.clone(),
                seat: state.seq + 1,
                purpose: Purpose::Device,
                at,
            })
            .into_iter()
            .collect(),
        changes: Vec::new(),
        stream,
    }
}

fn author(envelope: &Envelope, state: &Consultation) -> Option<u64> {
    match envelope.by {
        Author::Seat(seat) => Some(state.acting(seat).0),
        Author::Newcomer => None,
    }
}

/// Events as the store takes them.
pub(crate) fn new_events(author: Option<u64>, at: Time, events: &[Event]) -> Vec<NewEvent> {
    let new = |event: &Event| {
        let (kind, payload) = event.parts();
        NewEvent {
            kind,
            author,
            at: at.0,
            payload,
        }
    };
    events.iter().map(new).collect()
}

fn fold_new(folded: &mut Arc<Consultation>, envelope: &Envelope, first: u64, events: Vec<Event>) {
    let author = author(envelope, folded).map(method::SeatId);
    let state = Arc::make_mut(folded);
    for (seq, event) in (first..).zip(events) {
        let entry = Entry {
            seq,
            author,
            at: envelope.at,
            event,
        };
        evolve(state, &entry);
    }
}

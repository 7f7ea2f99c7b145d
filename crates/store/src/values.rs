//! The values a store takes and gives.

use std::fmt;

use crate::{Change, Refused, StoreError};

/// A moment: microseconds since 1970-01-01 UTC.
pub type Micros = i64;

/// How many private rows ([`OwnRow`]) one seat of one stream may hold.
pub const OWN_ROWS_MAX: usize = 1000;

/// The name of a stream, such as `consultation/01h…`. It outlives the stream: after an erasure it
/// is all that is left, with the time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId(String);

impl StreamId {
    /// The stream of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The identifier a client gives to a command, the same at each retry, so that a command which
/// arrives twice is done once. Unique within its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandId(pub [u8; 16]);

/// The hash of a person's secret. The secret itself never reaches a store.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenHash(pub [u8; 32]);

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenHash(…)")
    }
}

/// One event to append.
#[derive(Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// Its kind and version, kept when the payload is deleted.
    pub kind: String,
    /// The seat it comes from, if it comes from a person.
    pub author: Option<u64>,
    /// When it happened.
    pub at: Micros,
    /// What it says: opaque to the store, may be empty.
    pub payload: String,
}

impl fmt::Debug for NewEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewEvent")
            .field("kind", &self.kind)
            .field("author", &self.author)
            .field("at", &self.at)
            .field("payload", &Hidden(&self.payload))
            .finish()
    }
}

/// One event as it is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its place in the stream: 1, 2, 3… without gaps.
    pub seq: u64,
    /// Its kind and version.
    pub kind: String,
    /// The seat it comes from, if it comes from a person.
    pub author: Option<u64>,
    /// When it happened.
    pub at: Micros,
    /// What it says; `None` once deleted ([`Log::forget_payload`](crate::Log::forget_payload)).
    pub payload: Option<String>,
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("seq", &self.seq)
            .field("kind", &self.kind)
            .field("author", &self.author)
            .field("at", &self.at)
            .field("payload", &self.payload.as_deref().map(Hidden))
            .finish()
    }
}

/// Events to append to one stream, in one transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Append {
    /// The stream to append to.
    pub stream: StreamId,
    /// The head (last seq) the decision was made on; 0 when the stream must not exist yet.
    pub expected: u64,
    /// The command the events answer.
    pub command: CommandId,
    /// The events, at least one.
    pub events: Vec<NewEvent>,
    /// Tokens of the same stream, written in the same transaction, so that nobody takes a seat
    /// without the secret to come back to it.
    pub tokens: Vec<Token>,
    /// Changes made in the same transaction. If one is refused nothing is written.
    pub changes: Vec<Change>,
}

impl Append {
    /// Refuses what only an error of the program can produce. Every store calls it first.
    ///
    /// # Errors
    /// [`StoreError::EmptyAppend`] without events, [`StoreError::ForeignToken`] with a token of
    /// another stream.
    pub fn check(&self) -> Result<(), StoreError> {
        if self.events.is_empty() {
            return Err(StoreError::EmptyAppend);
        }
        if self.tokens.iter().any(|token| token.stream != self.stream) {
            return Err(StoreError::ForeignToken);
        }
        Ok(())
    }
}

/// What became of an [`Append`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// Written, durably.
    Appended {
        /// Seq of the first event written.
        first: u64,
        /// Seq of the last event written: the new head.
        last: u64,
    },
    /// The stream has this command already: nothing written, these are the events of the first time.
    Repeated {
        /// Seq of the first event of the first time.
        first: u64,
        /// Seq of the last event of the first time; the head may be further by now.
        last: u64,
    },
    /// The stream is not where it was expected: nothing written. Fold the rest and decide again.
    Conflict {
        /// The head of the stream; 0 when there is none.
        head: u64,
    },
    /// The stream was erased: nothing written, nothing ever will be.
    Erased,
    /// One of the changes was refused: nothing written.
    Refused(Refused),
}

/// What is known of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// There never was such a stream.
    Unknown,
    /// It is there.
    Live {
        /// Seq of its last event, at least 1.
        head: u64,
        /// Time of its last event.
        last_at: Micros,
    },
    /// It was erased; only its name and this are left.
    Erased {
        /// When it was erased first.
        at: Micros,
    },
}

/// What a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Held by a device (a cookie); a seat may have several.
    Device,
    /// Kept by the person to come back from another device; a seat has one, the newest.
    Return,
}

/// The secret by which a person holds a seat. Only its hash is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Hash of the secret.
    pub hash: TokenHash,
    /// The stream of the seat.
    pub stream: StreamId,
    /// The seat it opens.
    pub seat: u64,
    /// What it is for.
    pub purpose: Purpose,
    /// When it was made.
    pub at: Micros,
}

/// A short code, typed by hand, that leads to a lobby for a while.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    /// The code, in the one spelling the caller settled on.
    pub code: String,
    /// Where it leads.
    pub stream: StreamId,
    /// From this moment on it leads nowhere.
    pub expires: Micros,
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Code")
            .field("code", &Hidden(&self.code))
            .field("stream", &self.stream)
            .field("expires", &self.expires)
            .finish()
    }
}

/// A row that belongs to one person alone: a private note, a mark, a line of the journal.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnRow {
    /// What sort of row.
    pub kind: String,
    /// Which one of its kind.
    pub key: String,
    /// What it says.
    pub body: String,
    /// When it was last written.
    pub at: Micros,
}

impl fmt::Debug for OwnRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnRow")
            .field("kind", &self.kind)
            .field("key", &Hidden(&self.key))
            .field("body", &Hidden(&self.body))
            .field("at", &self.at)
            .finish()
    }
}

/// What became of a private row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum OwnPut {
    /// Written, durably.
    Saved,
    /// The seat holds [`OWN_ROWS_MAX`] rows already: nothing written. Existing ones can still change.
    Full,
    /// The stream was erased: nothing written.
    Erased,
}

/// Stands for a text that must not reach a log line.
pub(crate) struct Hidden<'a>(pub(crate) &'a str);

impl fmt::Debug for Hidden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_content() {
        let shown = format!(
            "{:?} {:?} {:?} {:?} {:?}",
            NewEvent {
                kind: "kind".into(),
                author: Some(1),
                at: 2,
                payload: "canary".into()
            },
            Recorded {
                seq: 1,
                kind: "kind".into(),
                author: None,
                at: 2,
                payload: Some("canary".into())
            },
            Code {
                code: "canary".into(),
                stream: StreamId::new("s"),
                expires: 3
            },
            OwnRow {
                kind: "note".into(),
                key: "canary".into(),
                body: "canary".into(),
                at: 4
            },
            TokenHash(*b"canarycanarycanarycanarycanaryca"),
        );
        assert!(
            !shown.contains("canary") && !shown.contains("99, 97"),
            "{shown}"
        );
        assert!(shown.contains("<6 bytes>"));
    }
}

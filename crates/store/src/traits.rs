//! What a store does. `contract` tells the same promises as tests.

use async_trait::async_trait;

use crate::{
    Append, Code, CommandId, Micros, Outcome, OwnPut, OwnRow, Recorded, Status, StoreError,
    StreamId, Token, TokenHash,
};

/// The log: streams of events.
///
/// Every method may fail with [`StoreError::Unavailable`], [`StoreError::Busy`] or
/// [`StoreError::DiskFull`]; further errors are named where they happen. What was acknowledged is
/// durable, and every later read sees it.
#[async_trait]
pub trait Log: Send + Sync {
    /// Appends events at the expected head, with their command and tokens, all or nothing.
    ///
    /// A command the stream has already is answered before the head is looked at, so that a client
    /// whose first answer was lost can ask again however stale its head.
    ///
    /// # Errors
    /// Those of [`Append::check`].
    async fn append(&self, append: Append) -> Result<Outcome, StoreError>;

    /// The first and last seq that a command gave, if it was done already: for a command that
    /// would be refused by now although its first answer was lost.
    async fn answered(
        &self,
        stream: &StreamId,
        command: CommandId,
    ) -> Result<Option<(u64, u64)>, StoreError>;

    /// The events after this seq, in order; empty for a stream that is unknown or erased.
    async fn read(&self, stream: &StreamId, after: u64) -> Result<Vec<Recorded>, StoreError>;

    /// Whether the stream is there, and how far it is.
    async fn status(&self, stream: &StreamId) -> Result<Status, StoreError>;

    /// The live streams whose last event is older than this, the quietest first: for the purge.
    async fn quiet_since(&self, before: Micros) -> Result<Vec<StreamId>, StoreError>;

    /// Erases a stream: events, payloads, commands, tokens, codes and private rows. Its name and
    /// the time stay, so that a late visitor can be told. Idempotent: the first time stays. A
    /// stream that never was leaves nothing.
    ///
    /// When this returns nothing of it is left in the files of the store either. That makes it far
    /// slower than an append; erasures asked for together share the work.
    ///
    /// # Errors
    /// On an error the traces in the files may remain: ask again.
    async fn erase(&self, stream: &StreamId, at: Micros) -> Result<(), StoreError>;

    /// Deletes one payload, as thoroughly as [`Log::erase`]; the event keeps its seq, kind, author
    /// and time. Nothing happens when there is no such event.
    ///
    /// # Errors
    /// On an error traces in the files may remain: ask again.
    async fn forget_payload(&self, stream: &StreamId, seq: u64) -> Result<(), StoreError>;
}

/// The directory: who holds which seat, which code leads where, and what belongs to one person.
///
/// Errors are those of [`Log`]. Every `put_…` answers [`StoreError::UnknownStream`] when the
/// stream has no event yet, and writes nothing when it was erased.
#[async_trait]
pub trait Directory: Send + Sync {
    /// The token of this hash.
    async fn token(&self, hash: &TokenHash) -> Result<Option<Token>, StoreError>;

    /// Writes a token. A [`Purpose::Return`](crate::Purpose::Return) token replaces the former one
    /// of the seat; [`Purpose::Device`](crate::Purpose::Device) tokens accumulate.
    async fn put_token(&self, token: Token) -> Result<(), StoreError>;

    /// Drops all tokens of a seat.
    async fn drop_tokens(&self, stream: &StreamId, seat: u64) -> Result<(), StoreError>;

    /// Writes the code of a stream, which replaces its former code, and sweeps the codes that had
    /// expired by the newest event of the store (having no clock, a store cannot know better).
    ///
    /// # Errors
    /// [`StoreError::CodeTaken`] when the code leads elsewhere; the former code stays.
    async fn put_code(&self, code: Code) -> Result<(), StoreError>;

    /// Where a code leads, unless it has expired.
    async fn code(&self, code: &str, now: Micros) -> Result<Option<Code>, StoreError>;

    /// The code that leads to a stream, unless it has expired.
    async fn code_of(&self, stream: &StreamId, now: Micros) -> Result<Option<Code>, StoreError>;

    /// Writes a private row, in place of the one with the same stream, seat, kind and key. (What
    /// is replaced can linger in the files until the next deletion.)
    async fn put_own(
        &self,
        stream: &StreamId,
        seat: u64,
        row: OwnRow,
    ) -> Result<OwnPut, StoreError>;

    /// Deletes a private row, if it is there.
    async fn drop_own(
        &self,
        stream: &StreamId,
        seat: u64,
        kind: &str,
        key: &str,
    ) -> Result<(), StoreError>;

    /// The private rows of a seat, by time, then key, then kind.
    async fn own(&self, stream: &StreamId, seat: u64) -> Result<Vec<OwnRow>, StoreError>;
}

/// Everything a store does. Implemented by whatever is both a [`Log`] and a [`Directory`].
pub trait Store: Log + Directory {}

impl<T: Log + Directory + ?Sized> Store for T {}

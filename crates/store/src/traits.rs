//! What a store does. `contract` tells the same promises as tests.

use async_trait::async_trait;

use crate::{
    Append, Belonging, Change, Code, CodeTry, CommandId, Letter, Micros, Organisation, Outcome,
    OwnPut, OwnRow, Person, PersonRow, Recorded, Refused, Session, Status, StoreError, StreamId,
    Ticket, Token, TokenHash,
};

/// The log: streams of events.
///
/// Every method may fail with [`StoreError::Unavailable`], [`StoreError::Busy`] or
/// [`StoreError::DiskFull`]; further errors are named where they happen. What was acknowledged is
/// durable, and every later read sees it.
#[async_trait]
pub trait Log: Send + Sync {
    /// Appends events at the expected head, with their command, tokens and changes, all or nothing.
    ///
    /// A command the stream has already is answered before the head is looked at, so that a client
    /// whose first answer was lost can ask again however stale its head.
    ///
    /// # Errors
    /// Those of [`Append::check`], and those of its changes.
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

    /// The live streams for the purge, the quietest first: of those that are to be kept until a
    /// certain moment ([`Change::Keep`]) the ones whose moment is not after `now`, of all others
    /// the ones whose last event is older than `before`.
    async fn quiet_since(&self, before: Micros, now: Micros) -> Result<Vec<StreamId>, StoreError>;

    /// Erases a stream: events, payloads, commands, tokens, codes, private rows and places. Its name
    /// and the time stay, so that a late visitor can be told. Idempotent: the first time stays. A
    /// stream that never was leaves nothing. Rows of persons that had to do with it are released, as
    /// by [`People::release_rows`].
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

    /// Deletes every private row of the stream, of all its seats, as thoroughly as [`Log::erase`],
    /// and says how many there were. The stream and its events stay.
    ///
    /// # Errors
    /// On an error traces in the files may remain: ask again.
    async fn drop_all_own(&self, stream: &StreamId) -> Result<usize, StoreError>;
}

/// The people with an account, what they are reached by, and where they belong.
///
/// Errors are those of [`Log`]. Everything is written by [`People::change`], so that what belongs
/// together is one transaction, except what is noted in passing and what becomes of a circle's rows.
/// Texts are compared and ordered by their bytes.
#[async_trait]
pub trait People: Send + Sync {
    /// Makes all these changes in their order, or none of them.
    ///
    /// # Errors
    /// Those named at [`Change`].
    async fn change(&self, changes: Vec<Change>) -> Result<Result<(), Refused>, StoreError>;

    /// The person of this id.
    async fn person(&self, id: &str) -> Result<Option<Person>, StoreError>;

    /// The person with this mail address.
    async fn person_at(&self, address: &str) -> Result<Option<Person>, StoreError>;

    /// The person whose calendar feed has this secret.
    async fn person_of_feed(&self, hash: &TokenHash) -> Result<Option<Person>, StoreError>;

    /// The people who run this place, by name.
    async fn operators(&self) -> Result<Vec<Person>, StoreError>;

    /// The ticket of this hash, unless it was used or has expired. Looking changes nothing.
    async fn ticket(&self, hash: &TokenHash, now: Micros) -> Result<Option<Ticket>, StoreError>;

    /// Tries a code for the ticket of this [`handle`](crate::TicketCode::handle). Wrong ones are
    /// counted, and after [`CODE_TRIES`](crate::CODE_TRIES) of them the code is gone for good.
    async fn try_code(
        &self,
        handle: &TokenHash,
        code: &TokenHash,
        now: Micros,
    ) -> Result<CodeTry, StoreError>;

    /// The session of this hash.
    async fn session(&self, hash: &TokenHash) -> Result<Option<Session>, StoreError>;

    /// The sessions of a person, the one seen last first.
    async fn sessions(&self, person: &str) -> Result<Vec<Session>, StoreError>;

    /// Notes that a session was heard of, if it is there. The time never goes back.
    async fn seen(&self, hash: &TokenHash, at: Micros) -> Result<(), StoreError>;

    /// The places of a person, by stream, then place.
    async fn belongings(&self, person: &str) -> Result<Vec<Belonging>, StoreError>;

    /// The places of an organisation, by stream, then place.
    async fn belongings_of(&self, organisation: &str) -> Result<Vec<Belonging>, StoreError>;

    /// All organisations, by name.
    async fn organisations(&self) -> Result<Vec<Organisation>, StoreError>;

    /// The organisations a person speaks for, by name.
    async fn sponsored_by(&self, person: &str) -> Result<Vec<Organisation>, StoreError>;

    /// The people who speak for an organisation, by name.
    async fn sponsors(&self, organisation: &str) -> Result<Vec<Person>, StoreError>;

    /// The rows of a person of one kind, by time, then key.
    async fn rows(&self, person: &str, kind: &str) -> Result<Vec<PersonRow>, StoreError>;

    /// The row of a person with this kind and key.
    async fn row(
        &self,
        person: &str,
        kind: &str,
        key: &str,
    ) -> Result<Option<PersonRow>, StoreError>;

    /// Everybody's rows of one kind that have to do with this circle, by person, then time, then
    /// key.
    async fn rows_of(&self, circle: &StreamId, kind: &str) -> Result<Vec<PersonRow>, StoreError>;

    /// Deletes everybody's rows of these kinds that have to do with this circle, as thoroughly as
    /// [`Log::erase`], and says how many there were.
    ///
    /// # Errors
    /// On an error traces in the files may remain: ask again.
    async fn forget_rows(&self, circle: &StreamId, kinds: &[&str]) -> Result<usize, StoreError>;

    /// Everybody's rows that have to do with this circle have to do with none any more. They stay
    /// their person's.
    async fn release_rows(&self, circle: &StreamId) -> Result<(), StoreError>;

    /// Takes letters that are due and not sent, the one due first before the others, this many at
    /// most. Each is given with one try more and due again at `now + hold` (all in microseconds):
    /// nobody else takes it before, and if it is heard of no more it is taken again then.
    async fn take_letters(
        &self,
        now: Micros,
        hold: Micros,
        most: usize,
    ) -> Result<Vec<Letter>, StoreError>;

    /// Notes that a letter was sent, or need not be any more. Its key stays, so that it is never
    /// sent again; its body is gone, from the files too when this returns. Idempotent: the first
    /// time stays. Nothing happens when there is no such letter.
    ///
    /// # Errors
    /// On [`StoreError::Busy`] traces of the body may remain in the files: ask again.
    async fn letter_sent(&self, key: &str, at: Micros) -> Result<(), StoreError>;

    /// Notes why a letter could not be sent, without any address, and when to try again. Nothing
    /// happens when there is no such letter or it was sent.
    async fn letter_failed(&self, key: &str, due: Micros, problem: &str) -> Result<(), StoreError>;

    /// The letters not sent whose last try failed, most tries first, at most
    /// [`STUCK_LETTERS_MAX`](crate::STUCK_LETTERS_MAX).
    async fn stuck_letters(&self) -> Result<Vec<Letter>, StoreError>;

    /// Drops the tickets that have expired, and the keys of letters sent more than
    /// [`SENT_KEPT`](crate::SENT_KEPT) ago.
    async fn sweep_people(&self, now: Micros) -> Result<(), StoreError>;
}

/// Everything a store does. Implemented by whatever is a [`Log`], a [`Directory`] and [`People`].
pub trait Store: Log + Directory + People {}

impl<T: Log + Directory + People + ?Sized> Store for T {}

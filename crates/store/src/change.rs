//! Changes of the rows beside the streams.

use crate::{
    Belonging, Letter, Micros, Organisation, Person, PersonRow, Session, StreamId, Ticket,
    TokenHash,
};

/// One change of rows. A list of them is one transaction, done in its order, alone
/// ([`People::change`](crate::People::change)) or with an append
/// ([`Append::changes`](crate::Append::changes)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Writes a person, in place of the one with the same id. Refused with
    /// [`Refused::AddressTaken`]. That the secret of a feed is another person's already is
    /// [`StoreError::Unavailable`](crate::StoreError::Unavailable): draw another one.
    Person(Person),
    /// Writes a ticket, in place of the one with the same hash. Another ticket with the same
    /// [`handle`](crate::TicketCode::handle) loses its code; its link still works.
    Ticket(Ticket),
    /// Drops all tickets of a purpose.
    DropTickets {
        /// The purpose.
        purpose: String,
    },
    /// Uses a ticket up. Refused with [`Refused::TicketGone`].
    Redeem {
        /// The ticket.
        ticket: TokenHash,
        /// The time, for whether it has expired.
        now: Micros,
    },
    /// Writes a session, in place of the one with the same hash.
    Session(Session),
    /// Ends a session, if it is there and this person's.
    EndSession {
        /// The id of the person.
        person: String,
        /// The session.
        hash: TokenHash,
    },
    /// Ends all sessions of a person.
    EndSessions {
        /// The id of the person.
        person: String,
    },
    /// Writes who has a place, instead of who had it.
    ///
    /// Like [`Change::Keep`] it fails with
    /// [`StoreError::UnknownStream`](crate::StoreError::UnknownStream) when the stream has no event
    /// yet (that of the same append counts as begun), and writes nothing when it was erased.
    Belongs(Belonging),
    /// Writes a letter; does nothing when its key is known, sent or not.
    Letter(Letter),
    /// Writes an organisation, in place of the one with the same id.
    Organisation(Organisation),
    /// Says whether a person speaks for an organisation.
    Sponsor {
        /// The id of the person.
        person: String,
        /// The id of the organisation.
        organisation: String,
        /// Whether they do from now on.
        is: bool,
    },
    /// Keeps a stream from the purge until this moment, however quiet it is, and no longer, however
    /// lively. See [`Log::quiet_since`](crate::Log::quiet_since).
    Keep {
        /// The stream.
        stream: StreamId,
        /// From this moment on it is given to the purge.
        until: Micros,
    },
    /// Writes a row of a person, in place of the one with the same person, kind and key. (What is
    /// replaced can linger in the files until the next deletion.) Refused with
    /// [`Refused::RowsFull`].
    ///
    /// If it has to do with a circle, what [`Change::Belongs`] says of its stream holds here too.
    Row(PersonRow),
    /// As [`Change::Row`], but does nothing when there is one with the same person, kind and key.
    RowOnce(PersonRow),
    /// Deletes a row of a person, if it is there, from the files too as
    /// [`Directory::drop_own`](crate::Directory::drop_own) does. With
    /// [`StoreError::Busy`](crate::StoreError::Busy) the list was done, but traces may remain in
    /// the files until the next deletion.
    DropRow {
        /// The id of the person.
        person: String,
        /// The sort of row.
        kind: String,
        /// Which one of its kind.
        key: String,
    },
}

/// Why a list of changes was refused: nothing of it was written, nor of its append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The ticket is unknown, was used, or has expired.
    TicketGone,
    /// Another person has this address.
    AddressTaken,
    /// The person holds [`PERSON_ROWS_MAX`](crate::PERSON_ROWS_MAX) rows already. Existing ones can
    /// still change.
    RowsFull,
}

//! Changes of the rows beside the streams.

use crate::{
    Belonging, Letter, Micros, Organisation, Person, Session, StreamId, Ticket, TokenHash,
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
}

/// Why a list of changes was refused: nothing of it was written, nor of its append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The ticket is unknown, was used, or has expired.
    TicketGone,
    /// Another person has this address.
    AddressTaken,
}

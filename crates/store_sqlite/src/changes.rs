//! Changes of the rows about people: a list of them is done whole or not at all.

use rusqlite::Connection;
use store::{Change, Refused};

use crate::fault::Fallible;
use crate::wipe::Traces;
use crate::{belongings, letters, person_rows, persons, tickets};

/// What was done, or why nothing was.
pub(crate) type Done<T> = Result<T, Refused>;

pub(crate) fn change(db: &Connection, changes: &[Change]) -> Fallible<Done<()>> {
    or_nothing(db, || make_all(db, changes))
}

/// What is to become of what these changes delete. Most of it holds secrets by their hashes only;
/// what people write is to be gone.
pub(crate) fn traces(changes: &[Change]) -> Traces {
    let deletes = |change: &Change| matches!(change, Change::DropRow { .. });
    if changes.iter().any(deletes) {
        Traces::GoneFromWal
    } else {
        Traces::Kept
    }
}

/// Undoes the work if it is refused, which is an answer and no fault. (After a fault the writer
/// undoes it.)
pub(crate) fn or_nothing<T>(
    db: &Connection,
    work: impl FnOnce() -> Fallible<Done<T>>,
) -> Fallible<Done<T>> {
    run(db, "SAVEPOINT change")?;
    let done = work()?;
    if done.is_err() {
        run(db, "ROLLBACK TO change")?;
    }
    run(db, "RELEASE change")?;
    Ok(done)
}

fn run(db: &Connection, sql: &str) -> Fallible<()> {
    db.prepare_cached(sql)?.execute(())?;
    Ok(())
}

/// Makes changes one after the other, up to one that is refused.
pub(crate) fn make_all(db: &Connection, changes: &[Change]) -> Fallible<Done<()>> {
    for change in changes {
        if let Err(refused) = make(db, change)? {
            return Ok(Err(refused));
        }
    }
    Ok(Ok(()))
}

fn make(db: &Connection, change: &Change) -> Fallible<Done<()>> {
    match change {
        Change::Person(person) => return persons::put(db, person),
        Change::Ticket(ticket) => tickets::put(db, ticket)?,
        Change::DropTickets { purpose } => tickets::drop_all(db, purpose)?,
        Change::Redeem { ticket, now } => return tickets::redeem(db, ticket, *now),
        Change::Session(session) => persons::put_session(db, session)?,
        Change::EndSession { person, hash } => persons::end_session(db, person, hash)?,
        Change::EndSessions { person } => persons::end_sessions(db, person)?,
        Change::Belongs(place) => belongings::put(db, place)?,
        Change::Letter(letter) => letters::put(db, letter)?,
        Change::Organisation(organisation) => belongings::put_organisation(db, organisation)?,
        Change::Sponsor {
            person,
            organisation,
            is,
        } => belongings::sponsor(db, person, organisation, *is)?,
        Change::Keep { stream, until } => belongings::keep(db, stream, *until)?,
        Change::Row(row) => return person_rows::put(db, row),
        Change::RowOnce(row) => person_rows::put_once(db, row)?,
        Change::DropRow { person, kind, key } => person_rows::drop_one(db, person, kind, key)?,
    }
    Ok(Ok(()))
}

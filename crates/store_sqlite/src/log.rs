//! The statements of the log.

use rusqlite::{Connection, OptionalExtension, Row};
use store::{Append, CommandId, Micros, Outcome, Recorded, Status, StoreError, StreamId};

use crate::changes;
use crate::directory::write_token;
use crate::fault::Fallible;
use crate::person_rows;
use crate::wipe;

/// A row of `stream`.
struct Found {
    id: i64,
    head: u64,
    last_at: Option<Micros>,
    erased_at: Option<Micros>,
}

pub(crate) fn append(db: &Connection, append: &Append) -> Fallible<Outcome> {
    let found = find(db, &append.stream)?;
    let (id, head) = match &found {
        Some(found) if found.erased_at.is_some() => return Ok(Outcome::Erased),
        Some(found) => (Some(found.id), found.head),
        None => (None, 0),
    };
    if let Some(id) = id
        && let Some((first, last)) = answered(db, id, append.command)?
    {
        return Ok(Outcome::Repeated { first, last });
    }
    if head != append.expected {
        return Ok(Outcome::Conflict { head });
    }
    let (first, last) = (head + 1, head + append.events.len() as u64);
    let written = changes::or_nothing(db, || {
        // First, so that changes find the stream they may be of.
        let id = advance(db, id, last, append)?;
        if let Err(refused) = changes::make_all(db, &append.changes)? {
            return Ok(Err(refused));
        }
        write(db, id, (first, last), append).map(Ok)
    })?;
    Ok(match written {
        Ok(()) => Outcome::Appended { first, last },
        Err(refused) => Outcome::Refused(refused),
    })
}

/// Moves the head of the stream, which begins with it if it has no id yet. Gives its id.
fn advance(db: &Connection, id: Option<i64>, last: u64, append: &Append) -> Fallible<i64> {
    let last_at = append.events.last().map(|event| event.at);
    if let Some(id) = id {
        db.prepare_cached("UPDATE stream SET head = ?2, last_at = ?3 WHERE id = ?1")?
            .execute((id, seq(last), last_at))?;
        return Ok(id);
    }
    db.prepare_cached("INSERT INTO stream (name, head, last_at) VALUES (?1, ?2, ?3)")?
        .execute((append.stream.as_str(), seq(last), last_at))?;
    Ok(db.last_insert_rowid())
}

/// Writes what was found acceptable in the same transaction.
fn write(db: &Connection, id: i64, (first, last): (u64, u64), append: &Append) -> Fallible<()> {
    let mut event = db.prepare_cached(
        "INSERT INTO event (stream, seq, kind, author, at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let mut payload =
        db.prepare_cached("INSERT INTO payload (stream, seq, body) VALUES (?1, ?2, ?3)")?;
    for (nth, new) in (first..).zip(&append.events) {
        let author = new.author.map(u64::cast_signed);
        event.execute((id, seq(nth), &new.kind, author, new.at))?;
        payload.execute((id, seq(nth), &new.payload))?;
    }
    db.prepare_cached(
        "INSERT INTO command (stream, id, first_seq, last_seq) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute((id, append.command.0, seq(first), seq(last)))?;
    for token in &append.tokens {
        write_token(db, id, token)?;
    }
    Ok(())
}

/// The events this command gave, if it was done already.
fn answered(db: &Connection, id: i64, command: CommandId) -> Fallible<Option<(u64, u64)>> {
    let first_answer = db
        .prepare_cached("SELECT first_seq, last_seq FROM command WHERE stream = ?1 AND id = ?2")?
        .query_row((id, command.0), |row| {
            Ok((unsigned(row, 0)?, unsigned(row, 1)?))
        })
        .optional()?;
    Ok(first_answer)
}

pub(crate) fn answered_in(
    db: &Connection,
    stream: &StreamId,
    command: CommandId,
) -> Fallible<Option<(u64, u64)>> {
    match find(db, stream)? {
        Some(found) => answered(db, found.id, command),
        None => Ok(None),
    }
}

pub(crate) fn read(db: &Connection, stream: &StreamId, after: u64) -> Fallible<Vec<Recorded>> {
    let mut statement = db.prepare_cached(
        "SELECT event.seq, event.kind, event.author, event.at, payload.body
         FROM stream
         JOIN event ON event.stream = stream.id
         LEFT JOIN payload ON payload.stream = event.stream AND payload.seq = event.seq
         WHERE stream.name = ?1 AND event.seq > ?2
         ORDER BY event.seq",
    )?;
    let events = statement.query_map((stream.as_str(), seq(after)), |row| {
        Ok(Recorded {
            seq: unsigned(row, 0)?,
            kind: row.get(1)?,
            author: row.get::<_, Option<i64>>(2)?.map(i64::cast_unsigned),
            at: row.get(3)?,
            payload: row.get(4)?,
        })
    })?;
    Ok(events.collect::<Result<_, _>>()?)
}

pub(crate) fn status(db: &Connection, stream: &StreamId) -> Fallible<Status> {
    Ok(match find(db, stream)? {
        None => Status::Unknown,
        Some(Found {
            erased_at: Some(at),
            ..
        }) => Status::Erased { at },
        Some(Found { head, last_at, .. }) => Status::Live {
            head,
            last_at: last_at.unwrap_or_default(),
        },
    })
}

pub(crate) fn quiet_since(db: &Connection, before: Micros, now: Micros) -> Fallible<Vec<StreamId>> {
    // Two searches, as each has an index of its own.
    let mut statement = db.prepare_cached(
        "SELECT name, last_at FROM stream WHERE last_at < ?1 AND keep_until IS NULL
         UNION ALL
         SELECT name, last_at FROM stream WHERE keep_until <= ?2
         ORDER BY last_at, name",
    )?;
    let names = statement.query_map((before, now), |row| {
        row.get::<_, String>(0).map(StreamId::new)
    })?;
    Ok(names.collect::<Result<_, _>>()?)
}

pub(crate) fn erase(db: &Connection, stream: &StreamId, at: Micros) -> Fallible<()> {
    let Some(Found {
        id,
        erased_at: None,
        ..
    }) = find(db, stream)?
    else {
        return Ok(());
    };
    for table in [
        "payload",
        "event",
        "command",
        "token",
        "code",
        "own",
        "belonging",
    ] {
        db.prepare_cached(&format!("DELETE FROM {table} WHERE stream = ?1"))?
            .execute((id,))?;
    }
    person_rows::release(db, stream)?;
    db.prepare_cached(
        "UPDATE stream SET head = 0, last_at = NULL, keep_until = NULL, erased_at = ?2
         WHERE id = ?1",
    )?
    .execute((id, at))?;
    wipe::remember(db)
}

pub(crate) fn forget_payload(db: &Connection, stream: &StreamId, place: u64) -> Fallible<()> {
    db.prepare_cached(
        "DELETE FROM payload
         WHERE stream = (SELECT id FROM stream WHERE name = ?1) AND seq = ?2",
    )?
    .execute((stream.as_str(), seq(place)))?;
    wipe::remember(db)
}

fn find(db: &Connection, stream: &StreamId) -> Fallible<Option<Found>> {
    let found = db
        .prepare_cached("SELECT id, head, last_at, erased_at FROM stream WHERE name = ?1")?
        .query_row((stream.as_str(),), |row| {
            Ok(Found {
                id: row.get(0)?,
                head: unsigned(row, 1)?,
                last_at: row.get(2)?,
                erased_at: row.get(3)?,
            })
        })
        .optional()?;
    Ok(found)
}

/// The id of a stream that is there, `None` if it was erased.
pub(crate) fn live(db: &Connection, stream: &StreamId) -> Fallible<Option<i64>> {
    let found = find(db, stream)?.ok_or(StoreError::UnknownStream)?;
    Ok(found.erased_at.is_none().then_some(found.id))
}

/// A number as SQLite stores it; one that is too large equals none that is stored.
fn seq(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsigned(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    row.get(column).map(i64::cast_unsigned)
}

//! The statements of persons and of their sessions.

use rusqlite::{Connection, OptionalExtension, Params, Row};
use store::{Micros, Person, Refused, Session, TokenHash};

use crate::changes::Done;
use crate::fault::Fallible;

pub(crate) fn put(db: &Connection, person: &Person) -> Fallible<Done<()>> {
    let taken: bool = db
        .prepare_cached("SELECT EXISTS (SELECT * FROM person WHERE address = ?1 AND id <> ?2)")?
        .query_row((&person.address, &person.id), |row| row.get(0))?;
    if taken {
        return Ok(Err(Refused::AddressTaken));
    }
    db.prepare_cached(
        "INSERT INTO person (id, address, name, lang, zone, reminders, operator, feed, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (id) DO UPDATE SET
            address = excluded.address, name = excluded.name, lang = excluded.lang,
            zone = excluded.zone, reminders = excluded.reminders, operator = excluded.operator,
            feed = excluded.feed, at = excluded.at",
    )?
    .execute((
        &person.id,
        &person.address,
        &person.name,
        &person.lang,
        &person.zone,
        person.reminders,
        person.operator,
        person.feed.map(|feed| feed.0),
        person.at,
    ))?;
    Ok(Ok(()))
}

pub(crate) fn by_id(db: &Connection, id: &str) -> Fallible<Option<Person>> {
    Ok(persons(db, "id = ?1", (id,))?.pop())
}

pub(crate) fn by_address(db: &Connection, address: &str) -> Fallible<Option<Person>> {
    Ok(persons(db, "address = ?1", (address,))?.pop())
}

pub(crate) fn by_feed(db: &Connection, feed: &TokenHash) -> Fallible<Option<Person>> {
    Ok(persons(db, "feed = ?1", (feed.0,))?.pop())
}

pub(crate) fn operators(db: &Connection) -> Fallible<Vec<Person>> {
    persons(db, "operator", ())
}

pub(crate) fn sponsors(db: &Connection, organisation: &str) -> Fallible<Vec<Person>> {
    let speaks_for = "id IN (SELECT person FROM sponsor WHERE organisation = ?1)";
    persons(db, speaks_for, (organisation,))
}

/// The persons a condition holds for, by name.
fn persons(db: &Connection, condition: &str, params: impl Params) -> Fallible<Vec<Person>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT id, address, name, lang, zone, reminders, operator, feed, at
         FROM person WHERE {condition} ORDER BY name, id",
    ))?;
    let persons = statement.query_map(params, |row| {
        Ok(Person {
            id: row.get(0)?,
            address: row.get(1)?,
            name: row.get(2)?,
            lang: row.get(3)?,
            zone: row.get(4)?,
            reminders: row.get(5)?,
            operator: row.get(6)?,
            feed: row.get::<_, Option<[u8; 32]>>(7)?.map(TokenHash),
            at: row.get(8)?,
        })
    })?;
    Ok(persons.collect::<Result<_, _>>()?)
}

pub(crate) fn put_session(db: &Connection, session: &Session) -> Fallible<()> {
    db.prepare_cached(
        "INSERT OR REPLACE INTO session (hash, person, device, made, seen)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((
        session.hash.0,
        &session.person,
        &session.device,
        session.made,
        session.seen,
    ))?;
    Ok(())
}

pub(crate) fn end_session(db: &Connection, person: &str, hash: &TokenHash) -> Fallible<()> {
    db.prepare_cached("DELETE FROM session WHERE hash = ?1 AND person = ?2")?
        .execute((hash.0, person))?;
    Ok(())
}

pub(crate) fn end_sessions(db: &Connection, person: &str) -> Fallible<()> {
    db.prepare_cached("DELETE FROM session WHERE person = ?1")?
        .execute((person,))?;
    Ok(())
}

pub(crate) fn session(db: &Connection, hash: &TokenHash) -> Fallible<Option<Session>> {
    let session = db
        .prepare_cached("SELECT hash, person, device, made, seen FROM session WHERE hash = ?1")?
        .query_row((hash.0,), read_session)
        .optional()?;
    Ok(session)
}

pub(crate) fn sessions(db: &Connection, person: &str) -> Fallible<Vec<Session>> {
    let mut statement = db.prepare_cached(
        "SELECT hash, person, device, made, seen FROM session
         WHERE person = ?1 ORDER BY seen DESC, hash",
    )?;
    let sessions = statement.query_map((person,), read_session)?;
    Ok(sessions.collect::<Result<_, _>>()?)
}

pub(crate) fn seen(db: &Connection, hash: &TokenHash, at: Micros) -> Fallible<()> {
    db.prepare_cached("UPDATE session SET seen = ?2 WHERE hash = ?1 AND seen < ?2")?
        .execute((hash.0, at))?;
    Ok(())
}

fn read_session(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        hash: TokenHash(row.get(0)?),
        person: row.get(1)?,
        device: row.get(2)?,
        made: row.get(3)?,
        seen: row.get(4)?,
    })
}

//! The statements of the rows that people hold.

use rusqlite::{Connection, Params};
use store::{PERSON_ROWS_MAX, PersonRow, Refused, StreamId};

use crate::changes::Done;
use crate::fault::Fallible;
use crate::log::live;
use crate::wipe;

pub(crate) fn put(db: &Connection, row: &PersonRow) -> Fallible<Done<()>> {
    let Some(circle) = circle(db, row)? else {
        return Ok(Ok(()));
    };
    let changed = db
        .prepare_cached(
            "UPDATE person_row SET stream = ?4, body = ?5, at = ?6
             WHERE person = ?1 AND kind = ?2 AND key = ?3",
        )?
        .execute((&row.person, &row.kind, &row.key, circle, &row.body, row.at))?;
    if changed > 0 {
        return Ok(Ok(()));
    }
    let held: i64 = db
        .prepare_cached("SELECT count(*) FROM person_row WHERE person = ?1")?
        .query_row((&row.person,), |row| row.get(0))?;
    if held >= PERSON_ROWS_MAX as i64 {
        return Ok(Err(Refused::RowsFull));
    }
    insert(db, row, circle)?;
    Ok(Ok(()))
}

/// However many rows they hold: what the server takes over for somebody is not theirs to hinder.
pub(crate) fn put_once(db: &Connection, row: &PersonRow) -> Fallible<()> {
    let Some(circle) = circle(db, row)? else {
        return Ok(());
    };
    let there: bool = db
        .prepare_cached(
            "SELECT EXISTS (
                SELECT * FROM person_row WHERE person = ?1 AND kind = ?2 AND key = ?3)",
        )?
        .query_row((&row.person, &row.kind, &row.key), |row| row.get(0))?;
    match there {
        true => Ok(()),
        false => insert(db, row, circle),
    }
}

/// The id of the stream a row has to do with, if it has to do with one; `None` if that was erased.
fn circle(db: &Connection, row: &PersonRow) -> Fallible<Option<Option<i64>>> {
    match &row.circle {
        Some(circle) => Ok(live(db, circle)?.map(Some)),
        None => Ok(Some(None)),
    }
}

/// Writes a row that is not there yet.
fn insert(db: &Connection, row: &PersonRow, circle: Option<i64>) -> Fallible<()> {
    db.prepare_cached(
        "INSERT INTO person_row (person, kind, key, stream, body, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((&row.person, &row.kind, &row.key, circle, &row.body, row.at))?;
    Ok(())
}

pub(crate) fn drop_one(db: &Connection, person: &str, kind: &str, key: &str) -> Fallible<()> {
    db.prepare_cached("DELETE FROM person_row WHERE person = ?1 AND kind = ?2 AND key = ?3")?
        .execute((person, kind, key))?;
    Ok(())
}

pub(crate) fn of_kind(db: &Connection, person: &str, kind: &str) -> Fallible<Vec<PersonRow>> {
    let theirs = "person_row.person = ?1 AND person_row.kind = ?2";
    rows(db, theirs, (person, kind))
}

pub(crate) fn one(
    db: &Connection,
    person: &str,
    kind: &str,
    key: &str,
) -> Fallible<Option<PersonRow>> {
    let it = "person_row.person = ?1 AND person_row.kind = ?2 AND person_row.key = ?3";
    Ok(rows(db, it, (person, kind, key))?.pop())
}

pub(crate) fn of_circle(
    db: &Connection,
    circle: &StreamId,
    kind: &str,
) -> Fallible<Vec<PersonRow>> {
    let everybodys = "person_row.stream = (SELECT id FROM stream WHERE name = ?1)
                      AND person_row.kind = ?2";
    rows(db, everybodys, (circle.as_str(), kind))
}

/// The rows a condition holds for, by person, then time, then key.
fn rows(db: &Connection, condition: &str, params: impl Params) -> Fallible<Vec<PersonRow>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT person_row.person, person_row.kind, person_row.key, stream.name,
                person_row.body, person_row.at
         FROM person_row LEFT JOIN stream ON stream.id = person_row.stream
         WHERE {condition}
         ORDER BY person_row.person, person_row.at, person_row.key",
    ))?;
    let rows = statement.query_map(params, |row| {
        Ok(PersonRow {
            person: row.get(0)?,
            kind: row.get(1)?,
            key: row.get(2)?,
            circle: row.get::<_, Option<String>>(3)?.map(StreamId::new),
            body: row.get(4)?,
            at: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn forget(db: &Connection, circle: &StreamId, kinds: &[String]) -> Fallible<usize> {
    let mut delete = db.prepare_cached(
        "DELETE FROM person_row
         WHERE stream = (SELECT id FROM stream WHERE name = ?1) AND kind = ?2",
    )?;
    let mut forgotten = 0;
    for kind in kinds {
        forgotten += delete.execute((circle.as_str(), kind))?;
    }
    wipe::remember(db)?;
    Ok(forgotten)
}

pub(crate) fn release(db: &Connection, circle: &StreamId) -> Fallible<()> {
    db.prepare_cached(
        "UPDATE person_row SET stream = NULL
         WHERE stream = (SELECT id FROM stream WHERE name = ?1)",
    )?
    .execute((circle.as_str(),))?;
    Ok(())
}

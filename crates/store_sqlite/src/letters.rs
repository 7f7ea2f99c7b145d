//! The statements of letters.

use rusqlite::{Connection, Params};
use store::{Letter, Micros, SENT_KEPT, STUCK_LETTERS_MAX};

use crate::fault::Fallible;

pub(crate) fn put(db: &Connection, letter: &Letter) -> Fallible<()> {
    let new = db
        .prepare_cached(
            "INSERT INTO letter (key, due, tries, problem) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (key) DO NOTHING",
        )?
        .execute((&letter.key, letter.due, letter.tries, &letter.problem))?;
    if new > 0 {
        db.prepare_cached("INSERT INTO letter_body (letter, body) VALUES (?1, ?2)")?
            .execute((db.last_insert_rowid(), &letter.body))?;
    }
    Ok(())
}

pub(crate) fn take(
    db: &Connection,
    now: Micros,
    hold: Micros,
    most: usize,
) -> Fallible<Vec<Letter>> {
    let mut due = letters(
        db,
        "letter.due <= ?1 ORDER BY letter.due, letter.key LIMIT ?2",
        (now, i64::try_from(most).unwrap_or(i64::MAX)),
    )?;
    let mut take = db.prepare_cached("UPDATE letter SET due = ?2, tries = ?3 WHERE key = ?1")?;
    for letter in &mut due {
        letter.due = now.saturating_add(hold);
        letter.tries = letter.tries.saturating_add(1);
        take.execute((&letter.key, letter.due, letter.tries))?;
    }
    Ok(due)
}

pub(crate) fn stuck(db: &Connection) -> Fallible<Vec<Letter>> {
    letters(
        db,
        "letter.problem <> '' ORDER BY letter.tries DESC, letter.key LIMIT ?1",
        (STUCK_LETTERS_MAX as i64,),
    )
}

/// The letters not sent yet for which a condition holds, in the order that follows it.
fn letters(db: &Connection, condition: &str, params: impl Params) -> Fallible<Vec<Letter>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT letter.key, letter_body.body, letter.due, letter.tries, letter.problem
         FROM letter JOIN letter_body ON letter_body.letter = letter.id
         WHERE letter.sent_at IS NULL AND {condition}",
    ))?;
    let letters = statement.query_map(params, |row| {
        Ok(Letter {
            key: row.get(0)?,
            body: row.get(1)?,
            due: row.get(2)?,
            tries: row.get(3)?,
            problem: row.get(4)?,
        })
    })?;
    Ok(letters.collect::<Result<_, _>>()?)
}

pub(crate) fn sent(db: &Connection, key: &str, at: Micros) -> Fallible<()> {
    db.prepare_cached(
        "DELETE FROM letter_body WHERE letter = (SELECT id FROM letter WHERE key = ?1)",
    )?
    .execute((key,))?;
    db.prepare_cached("UPDATE letter SET sent_at = ?2 WHERE key = ?1 AND sent_at IS NULL")?
        .execute((key, at))?;
    Ok(())
}

pub(crate) fn failed(db: &Connection, key: &str, due: Micros, problem: &str) -> Fallible<()> {
    db.prepare_cached(
        "UPDATE letter SET due = ?2, problem = ?3 WHERE key = ?1 AND sent_at IS NULL",
    )?
    .execute((key, due, problem))?;
    Ok(())
}

pub(crate) fn sweep(db: &Connection, now: Micros) -> Fallible<()> {
    db.prepare_cached("DELETE FROM letter WHERE sent_at < ?1")?
        .execute((now.saturating_sub(SENT_KEPT),))?;
    Ok(())
}

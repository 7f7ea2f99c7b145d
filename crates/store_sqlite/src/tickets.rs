//! The statements of tickets and their codes.

use rusqlite::{Connection, OptionalExtension, Row};
use store::{CODE_TRIES, CodeTry, Micros, Refused, Ticket, TicketCode, TokenHash};

use crate::changes::Done;
use crate::fault::Fallible;

pub(crate) fn put(db: &Connection, ticket: &Ticket) -> Fallible<()> {
    let handle = ticket.code.map(|code| code.handle.0);
    // A replacement would drop the other ticket of this handle altogether.
    db.prepare_cached("UPDATE ticket SET handle = NULL, code = NULL WHERE handle = ?1")?
        .execute((handle,))?;
    db.prepare_cached(
        "INSERT OR REPLACE INTO ticket (hash, purpose, body, handle, code, wrong, expires)
         VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6)",
    )?
    .execute((
        ticket.hash.0,
        &ticket.purpose,
        &ticket.body,
        handle,
        ticket.code.map(|code| code.hash.0),
        ticket.expires,
    ))?;
    Ok(())
}

pub(crate) fn drop_all(db: &Connection, purpose: &str) -> Fallible<()> {
    db.prepare_cached("DELETE FROM ticket WHERE purpose = ?1")?
        .execute((purpose,))?;
    Ok(())
}

pub(crate) fn redeem(db: &Connection, hash: &TokenHash, now: Micros) -> Fallible<Done<()>> {
    let used = db
        .prepare_cached("DELETE FROM ticket WHERE hash = ?1 AND expires > ?2")?
        .execute((hash.0, now))?;
    Ok(if used == 0 {
        Err(Refused::TicketGone)
    } else {
        Ok(())
    })
}

pub(crate) fn ticket(db: &Connection, hash: &TokenHash, now: Micros) -> Fallible<Option<Ticket>> {
    let found = db
        .prepare_cached(
            "SELECT hash, purpose, body, handle, code, expires FROM ticket
             WHERE hash = ?1 AND expires > ?2",
        )?
        .query_row((hash.0, now), read_ticket)
        .optional()?;
    Ok(found)
}

pub(crate) fn try_code(
    db: &Connection,
    handle: &TokenHash,
    code: &TokenHash,
    now: Micros,
) -> Fallible<CodeTry> {
    let found = db
        .prepare_cached(
            "SELECT hash, purpose, body, handle, code, expires FROM ticket
             WHERE handle = ?1 AND expires > ?2 AND wrong < ?3",
        )?
        .query_row((handle.0, now, CODE_TRIES), read_ticket)
        .optional()?;
    let Some(ticket) = found else {
        return Ok(CodeTry::Gone);
    };
    if ticket.code.is_some_and(|right| right.hash == *code) {
        return Ok(CodeTry::Right(ticket));
    }
    db.prepare_cached("UPDATE ticket SET wrong = wrong + 1 WHERE hash = ?1")?
        .execute((ticket.hash.0,))?;
    Ok(CodeTry::Wrong)
}

pub(crate) fn sweep(db: &Connection, now: Micros) -> Fallible<()> {
    db.prepare_cached("DELETE FROM ticket WHERE expires <= ?1")?
        .execute((now,))?;
    Ok(())
}

fn read_ticket(row: &Row<'_>) -> rusqlite::Result<Ticket> {
    let handle = row.get::<_, Option<[u8; 32]>>(3)?.map(TokenHash);
    let hash = row.get::<_, Option<[u8; 32]>>(4)?.map(TokenHash);
    Ok(Ticket {
        hash: TokenHash(row.get(0)?),
        purpose: row.get(1)?,
        body: row.get(2)?,
        code: handle
            .zip(hash)
            .map(|(handle, hash)| TicketCode { handle, hash }),
        expires: row.get(5)?,
    })
}

//! The statements of the directory.

use rusqlite::{Connection, OptionalExtension, Row};
use store::{
    Code, Micros, OWN_ROWS_MAX, OwnPut, OwnRow, Purpose, StoreError, StreamId, Token, TokenHash,
};

use crate::fault::Fallible;
use crate::log::live;
use crate::wipe;

pub(crate) fn token(db: &Connection, hash: &TokenHash) -> Fallible<Option<Token>> {
    let token = db
        .prepare_cached(
            "SELECT stream.name, token.seat, token.purpose, token.at
             FROM token JOIN stream ON stream.id = token.stream
             WHERE token.hash = ?1",
        )?
        .query_row((hash.0,), |row| {
            Ok(Token {
                hash: *hash,
                stream: stream(row, 0)?,
                seat: row.get(1).map(i64::cast_unsigned)?,
                purpose: match row.get_ref(2)?.as_str()? {
                    "return" => Purpose::Return,
                    _ => Purpose::Device,
                },
                at: row.get(3)?,
            })
        })
        .optional()?;
    Ok(token)
}

pub(crate) fn put_token(db: &Connection, token: &Token) -> Fallible<()> {
    match live(db, &token.stream)? {
        Some(id) => write_token(db, id, token),
        None => Ok(()),
    }
}

/// Writes a token of the live stream with this id.
pub(crate) fn write_token(db: &Connection, id: i64, token: &Token) -> Fallible<()> {
    let seat = token.seat.cast_signed();
    let purpose = match token.purpose {
        Purpose::Device => "device",
        Purpose::Return => "return",
    };
    if token.purpose == Purpose::Return {
        db.prepare_cached(
            "DELETE FROM token WHERE stream = ?1 AND seat = ?2 AND purpose = 'return'",
        )?
        .execute((id, seat))?;
    }
    db.prepare_cached(
        "INSERT OR REPLACE INTO token (hash, stream, seat, purpose, at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((token.hash.0, id, seat, purpose, token.at))?;
    Ok(())
}

pub(crate) fn drop_tokens(db: &Connection, stream: &StreamId, seat: u64) -> Fallible<()> {
    db.prepare_cached(
        "DELETE FROM token
         WHERE stream = (SELECT id FROM stream WHERE name = ?1) AND seat = ?2",
    )?
    .execute((stream.as_str(), seat.cast_signed()))?;
    Ok(())
}

pub(crate) fn put_code(db: &Connection, code: &Code) -> Fallible<()> {
    let Some(id) = live(db, &code.stream)? else {
        return Ok(());
    };
    // Its former code, and those that had expired by the newest event of all.
    db.prepare_cached(
        "DELETE FROM code
         WHERE stream = ?1
            OR expires <= (SELECT max(last_at) FROM stream WHERE last_at IS NOT NULL)",
    )?
    .execute((id,))?;
    let written = db
        .prepare_cached(
            "INSERT INTO code (code, stream, expires) VALUES (?1, ?2, ?3)
             ON CONFLICT (code) DO NOTHING",
        )?
        .execute((&code.code, id, code.expires))?;
    if written == 0 {
        Err(StoreError::CodeTaken.into())
    } else {
        Ok(())
    }
}

pub(crate) fn code(db: &Connection, code: &str, now: Micros) -> Fallible<Option<Code>> {
    let found = db
        .prepare_cached(
            "SELECT code.code, stream.name, code.expires
             FROM code JOIN stream ON stream.id = code.stream
             WHERE code.code = ?1 AND code.expires > ?2",
        )?
        .query_row((code, now), read_code)
        .optional()?;
    Ok(found)
}

pub(crate) fn code_of(db: &Connection, stream: &StreamId, now: Micros) -> Fallible<Option<Code>> {
    let found = db
        .prepare_cached(
            "SELECT code.code, stream.name, code.expires
             FROM stream JOIN code ON code.stream = stream.id
             WHERE stream.name = ?1 AND code.expires > ?2",
        )?
        .query_row((stream.as_str(), now), read_code)
        .optional()?;
    Ok(found)
}

fn read_code(row: &Row<'_>) -> rusqlite::Result<Code> {
    Ok(Code {
        code: row.get(0)?,
        stream: stream(row, 1)?,
        expires: row.get(2)?,
    })
}

pub(crate) fn put_own(
    db: &Connection,
    stream: &StreamId,
    seat: u64,
    row: &OwnRow,
) -> Fallible<OwnPut> {
    let Some(id) = live(db, stream)? else {
        return Ok(OwnPut::Erased);
    };
    let seat = seat.cast_signed();
    let changed = db
        .prepare_cached(
            "UPDATE own SET body = ?5, at = ?6
             WHERE stream = ?1 AND seat = ?2 AND kind = ?3 AND key = ?4",
        )?
        .execute((id, seat, &row.kind, &row.key, &row.body, row.at))?;
    if changed > 0 {
        return Ok(OwnPut::Saved);
    }
    let held: i64 = db
        .prepare_cached("SELECT count(*) FROM own WHERE stream = ?1 AND seat = ?2")?
        .query_row((id, seat), |row| row.get(0))?;
    if held >= OWN_ROWS_MAX as i64 {
        return Ok(OwnPut::Full);
    }
    db.prepare_cached(
        "INSERT INTO own (stream, seat, kind, key, body, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((id, seat, &row.kind, &row.key, &row.body, row.at))?;
    Ok(OwnPut::Saved)
}

pub(crate) fn drop_own(
    db: &Connection,
    stream: &StreamId,
    seat: u64,
    kind: &str,
    key: &str,
) -> Fallible<()> {
    db.prepare_cached(
        "DELETE FROM own
         WHERE stream = (SELECT id FROM stream WHERE name = ?1)
           AND seat = ?2 AND kind = ?3 AND key = ?4",
    )?
    .execute((stream.as_str(), seat.cast_signed(), kind, key))?;
    Ok(())
}

pub(crate) fn own(db: &Connection, stream: &StreamId, seat: u64) -> Fallible<Vec<OwnRow>> {
    let mut statement = db.prepare_cached(
        "SELECT own.kind, own.key, own.body, own.at
         FROM stream JOIN own ON own.stream = stream.id
         WHERE stream.name = ?1 AND own.seat = ?2
         ORDER BY own.at, own.key, own.kind",
    )?;
    let rows = statement.query_map((stream.as_str(), seat.cast_signed()), |row| {
        Ok(OwnRow {
            kind: row.get(0)?,
            key: row.get(1)?,
            body: row.get(2)?,
            at: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn drop_all_own(db: &Connection, stream: &StreamId) -> Fallible<usize> {
    let dropped = db
        .prepare_cached("DELETE FROM own WHERE stream = (SELECT id FROM stream WHERE name = ?1)")?
        .execute((stream.as_str(),))?;
    wipe::remember(db)?;
    Ok(dropped)
}

fn stream(row: &Row<'_>, column: usize) -> rusqlite::Result<StreamId> {
    row.get::<_, String>(column).map(StreamId::new)
}

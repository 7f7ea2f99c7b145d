//! Removing the traces of what was deleted.
//!
//! `secure_delete` overwrites deleted rows and freed pages with zeros, and leaves two kinds of
//! traces:
//!
//! - the write-ahead log still holds the pages as they were, until it is truncated;
//! - when SQLite spreads the rows of a full page over its neighbours, it leaves the bytes of the
//!   rows it moved in the unused middle of the page. Deleting a row does not reach such copies of
//!   it, wherever they are; only writing every page anew (`VACUUM`) does.

use rusqlite::Connection;
use store::StoreError;

use crate::fault::Fallible;

/// Databases up to this size are written anew by way of memory; larger ones by way of a file in the
/// system's folder for temporary files (`SQLITE_TMPDIR`, else `TMPDIR`, else `/var/tmp`), which needs
/// room for it.
const IN_MEMORY_MAX_BYTES: i64 = 32 << 20;

/// Each waits for readers as long as a statement waits for a lock.
const TRUNCATE_TRIES: usize = 3;

/// What is to become of the traces a piece of work leaves, from the cheapest to the dearest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Traces {
    /// Nothing was deleted.
    Kept,
    /// The write-ahead log is truncated: milliseconds. Copies in the unused middle of a page, which
    /// are rare, stay until something is erased.
    GoneFromWal,
    /// Every page is written anew: about 0.6 s for 100 MB, while all other writes wait
    /// (reads go on).
    GoneEverywhere,
}

/// Notes that traces are to be removed, in the transaction that leaves them.
pub(crate) fn remember(db: &Connection) -> Fallible<()> {
    db.prepare_cached("INSERT OR IGNORE INTO unwiped VALUES (1)")?
        .execute(())?;
    Ok(())
}

/// Makes up for what a crash or a failure kept from being wiped.
pub(crate) fn make_up(db: &Connection) -> Fallible<()> {
    let owed: bool = db.query_row("SELECT EXISTS (SELECT * FROM unwiped)", (), |row| {
        row.get(0)
    })?;
    if owed {
        wipe(db, Traces::GoneEverywhere)?;
    }
    Ok(())
}

/// Removes traces, after the commit of what left them.
///
/// Fails with [`StoreError::Busy`] when a reader did not let go of the write-ahead log; traces may
/// remain then.
pub(crate) fn wipe(db: &Connection, traces: Traces) -> Fallible<()> {
    match traces {
        Traces::Kept => Ok(()),
        Traces::GoneFromWal => truncate_wal(db),
        Traces::GoneEverywhere => {
            let written_anew = write_anew(db);
            // Also when that failed: what can be wiped is.
            truncate_wal(db)?;
            written_anew?;
            db.execute("DELETE FROM unwiped", ())?;
            Ok(())
        }
    }
}

fn write_anew(db: &Connection) -> Fallible<()> {
    let pages: i64 = db.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let page_size: i64 = db.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let small = pages * page_size <= IN_MEMORY_MAX_BYTES;
    db.pragma_update(None, "temp_store", if small { "memory" } else { "file" })?;
    db.execute_batch("VACUUM")?;
    Ok(())
}

fn truncate_wal(db: &Connection) -> Fallible<()> {
    for _ in 0..TRUNCATE_TRIES {
        let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get(0))?;
        if !busy {
            return Ok(());
        }
    }
    Err(StoreError::Busy.into())
}

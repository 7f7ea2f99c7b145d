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

/// Databases up to this size are written anew in memory; larger ones need room in the folder for
/// temporary files (`SQLITE_TMPDIR`).
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
    /// Every page is written anew: about a second for 300 MB, while all other writes wait.
    GoneEverywhere,
}

/// Removes traces, after the commit of what left them.
///
/// # Errors
/// [`StoreError::Busy`] when a reader did not let go of the write-ahead log; traces may remain.
pub(crate) fn wipe(db: &Connection, traces: Traces) -> Result<(), StoreError> {
    let written_anew = match traces {
        Traces::Kept => return Ok(()),
        Traces::GoneFromWal => Ok(()),
        Traces::GoneEverywhere => write_anew(db).map_err(StoreError::from),
    };
    // Also when that failed: what can be wiped is.
    truncate_wal(db)?;
    written_anew
}

fn write_anew(db: &Connection) -> Fallible<()> {
    let pages: i64 = db.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let page_size: i64 = db.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let small = pages * page_size <= IN_MEMORY_MAX_BYTES;
    db.pragma_update(None, "temp_store", if small { "memory" } else { "file" })?;
    db.execute_batch("VACUUM")?;
    Ok(())
}

fn truncate_wal(db: &Connection) -> Result<(), StoreError> {
    for _ in 0..TRUNCATE_TRIES {
        let busy: bool = db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get(0))
            .map_err(|error| StoreError::from(crate::fault::Fault::from(error)))?;
        if !busy {
            return Ok(());
        }
    }
    Err(StoreError::Busy)
}

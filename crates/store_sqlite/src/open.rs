//! Opening: connections, their settings, and the schema.

use std::fs::OpenOptions;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use store::StoreError;

use crate::fault::{Fallible, Fault};
use crate::wipe;

/// The schema, one file per version.
const MIGRATIONS: [&str; 3] = [
    include_str!("../migrations/0001.sql"),
    include_str!("../migrations/0002.sql"),
    include_str!("../migrations/0003.sql"),
];

/// How long a statement waits for another program (a backup, say) to let go of the database.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// For each connection. Streams are short: what is read often fits, and memory stays small.
const CACHE_KIB: i32 = 2048;

/// More than the statements of this crate, so that each is prepared once.
const STATEMENTS: usize = 128;

/// The connection that writes, with the schema up to date.
pub(crate) fn writer(path: &Path) -> Result<Connection, StoreError> {
    let cannot_write = |reason: String| StoreError::CannotWrite {
        path: path.to_owned(),
        reason,
    };
    create(path).map_err(|error| cannot_write(error.to_string()))?;
    connect_writer(path).map_err(|fault| match &fault {
        Fault::Sql(error) => match error.sqlite_error_code() {
            Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                cannot_write("the folder, or a file beside it, cannot be written".into())
            }
            _ => fault.into(),
        },
        Fault::Store(_) => fault.into(),
    })
}

/// A connection that reads. It opens the file for writing, as the shared memory of a write-ahead
/// log needs, but refuses every statement that would write.
pub(crate) fn reader(path: &Path) -> Fallible<Connection> {
    let db = connect(path)?;
    db.pragma_update(None, "query_only", true)?;
    Ok(db)
}

/// Creates the file if need be, and finds out whether it can be written with a plainer error than
/// SQLite's. Only its owner may read it; SQLite gives its `-wal` and `-shm` the same rights.
fn create(path: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn connect(path: &Path) -> Fallible<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(BUSY_TIMEOUT)?;
    db.pragma_update(None, "cache_size", -CACHE_KIB)?;
    db.pragma_update(None, "mmap_size", 0)?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(db)
}

fn connect_writer(path: &Path) -> Fallible<Connection> {
    let mut db = connect(path)?;
    // Before anything is written: the database of a newer program is left as it is.
    version(&db)?;
    db.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get::<_, String>(0))?;
    // Durable at each commit, also when the power fails.
    db.pragma_update(None, "synchronous", "full")?;
    // What is deleted is overwritten with zeros; see `wipe` for what that does not reach.
    db.pragma_update_and_check(None, "secure_delete", true, |row| row.get::<_, bool>(0))?;
    migrate(&mut db)?;
    // If it fails the store can be used all the same; the next erasure or opening tries again.
    let _ = wipe::make_up(&db);
    Ok(db)
}

/// How many migrations the database has had.
fn version(db: &Connection) -> Fallible<usize> {
    let found: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match usize::try_from(found) {
        Ok(version) if version <= MIGRATIONS.len() => Ok(version),
        _ => Err(StoreError::NewerDatabase {
            found,
            known: MIGRATIONS.len() as i64,
        }
        .into()),
    }
}

/// Writes even when there is nothing to migrate, so that a database which cannot be written is
/// found out at the start and not by the first person who speaks.
fn migrate(db: &mut Connection) -> Fallible<()> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in &MIGRATIONS[version(&transaction)?..] {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", MIGRATIONS.len() as i64)?;
    transaction.commit()?;
    Ok(())
}

//! What can go wrong in a store.

use std::path::PathBuf;

/// Why a store did not do what was asked.
///
/// What a person may run into (a conflict, an erased stream, too many rows) is no error but a
/// value such as [`Outcome`](crate::Outcome). No variant carries a payload, a token or a code, so
/// an error may be logged as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The database does not answer or answers with a failure; what was asked was not done.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
    /// Someone else held the database for too long. Asking again is safe. After a deletion it
    /// means: deleted, but traces may remain in the files until it is asked again.
    #[error("the database is busy")]
    Busy,
    /// The disk is full; nothing was written.
    #[error("the disk is full")]
    DiskFull,
    /// The database was written by a newer version of this program, and was left untouched.
    #[error("the database has version {found}, this program knows up to {known}")]
    NewerDatabase {
        /// The version found in the database.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// The database file cannot be created or written where it was asked for.
    #[error("cannot write {path}: {reason}")]
    CannotWrite {
        /// The database file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// An append without events: an error of the program.
    #[error("an append must hold an event")]
    EmptyAppend,
    /// An append with a token of another stream: an error of the program.
    #[error("an append may only write tokens of its own stream")]
    ForeignToken,
    /// An append to a passing stream ([`Split`](crate::Split)) with changes: an error of the program.
    /// Its events do not last and its changes would, so they cannot be one transaction.
    #[error("an append to a passing stream must not change what lasts")]
    PassingChanges,
    /// A row for a stream that has no event yet: an error of the program. Such a row would belong
    /// to nothing and never be purged.
    #[error("no such stream")]
    UnknownStream,
    /// The code leads to another stream already: draw another one.
    #[error("the code is taken")]
    CodeTaken,
}

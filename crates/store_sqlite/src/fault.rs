//! From SQLite's errors to those of a store.

use rusqlite::ErrorCode;
use store::StoreError;

/// What a statement or the function around it may fail with.
pub(crate) enum Fault {
    /// SQLite said no.
    Sql(rusqlite::Error),
    /// The store says no, with an answer made for its caller.
    Store(StoreError),
}

/// The result of work on a connection.
pub(crate) type Fallible<T> = Result<T, Fault>;

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Fault> for StoreError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Store(error) => error,
            Fault::Sql(error) => translate(&error),
        }
    }
}

/// Keeps SQLite's code and its fixed description only: its full messages are not ours to vouch for,
/// and an error must never carry content.
fn translate(error: &rusqlite::Error) -> StoreError {
    let Some(failure) = error.sqlite_error() else {
        return StoreError::Unavailable("the database holds something unexpected".into());
    };
    match failure.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy,
        ErrorCode::DiskFull => StoreError::DiskFull,
        _ => StoreError::Unavailable(format!("SQLite: {failure} ({})", failure.extended_code)),
    }
}

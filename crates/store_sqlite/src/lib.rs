//! The store on SQLite: one file, one writer, a few readers.
//!
//! All writes go through one thread that commits whatever waits in one transaction
//! (`writer`); reads go through a small pool (`readers`). The statements stand in `log` and
//! `directory`, those about people in `persons`, `person_rows`, `tickets`, `belongings` and
//! `letters`, tied together by `changes`; all run on a plain connection. `open` prepares a connection, `wipe` removes
//! the traces of what was deleted.

mod belongings;
mod changes;
mod directory;
mod fault;
mod letters;
mod log;
mod open;
mod people;
mod person_rows;
mod persons;
mod readers;
mod tickets;
mod wipe;
mod writer;

pub use store::StoreError;

use std::path::Path;

use async_trait::async_trait;
use store::{
    Append, Code, CommandId, Directory, Log, Micros, Outcome, OwnPut, OwnRow, Recorded, Status,
    StreamId, Token, TokenHash,
};

use readers::Readers;
use wipe::Traces;
use writer::Writer;

/// A store in one SQLite file (with `-wal` and `-shm` beside it while it is open).
///
/// Reads need a tokio runtime. Dropping the store waits until all writes it accepted are committed
/// and the write-ahead log is folded into the file.
pub struct SqliteStore {
    // Before `writer`: fields are dropped in this order, and the last connection to close should
    // be the one that folds the write-ahead log.
    readers: Readers,
    writer: Writer,
}

impl SqliteStore {
    /// Opens the store in this file, which is created (readable by its owner only) or brought up
    /// to date as needed. Its folder must exist.
    ///
    /// # Errors
    /// [`StoreError::CannotWrite`] when the file or its folder cannot be written,
    /// [`StoreError::NewerDatabase`] when a newer program wrote it (it is left untouched),
    /// [`StoreError::Busy`] when another program holds it, [`StoreError::Unavailable`] when it is
    /// no database.
    pub fn open(path: &Path) -> Result<SqliteStore, StoreError> {
        let writer = Writer::start(open::writer(path)?)?;
        Ok(SqliteStore {
            readers: Readers::new(path),
            writer,
        })
    }
}

#[async_trait]
impl Log for SqliteStore {
    async fn append(&self, append: Append) -> Result<Outcome, StoreError> {
        append.check()?;
        self.writer
            .run(changes::traces(&append.changes), move |db| {
                log::append(db, &append)
            })
            .await
    }

    async fn answered(
        &self,
        stream: &StreamId,
        command: CommandId,
    ) -> Result<Option<(u64, u64)>, StoreError> {
        let stream = stream.clone();
        self.readers
            .run(move |db| log::answered_in(db, &stream, command))
            .await
    }

    async fn read(&self, stream: &StreamId, after: u64) -> Result<Vec<Recorded>, StoreError> {
        let stream = stream.clone();
        self.readers
            .run(move |db| log::read(db, &stream, after))
            .await
    }

    async fn status(&self, stream: &StreamId) -> Result<Status, StoreError> {
        let stream = stream.clone();
        self.readers.run(move |db| log::status(db, &stream)).await
    }

    async fn quiet_since(&self, before: Micros, now: Micros) -> Result<Vec<StreamId>, StoreError> {
        self.readers
            .run(move |db| log::quiet_since(db, before, now))
            .await
    }

    async fn erase(&self, stream: &StreamId, at: Micros) -> Result<(), StoreError> {
        let stream = stream.clone();
        self.writer
            .run(Traces::GoneEverywhere, move |db| {
                log::erase(db, &stream, at)
            })
            .await
    }

    async fn forget_payload(&self, stream: &StreamId, seq: u64) -> Result<(), StoreError> {
        let stream = stream.clone();
        self.writer
            .run(Traces::GoneEverywhere, move |db| {
                log::forget_payload(db, &stream, seq)
            })
            .await
    }
}

#[async_trait]
impl Directory for SqliteStore {
    async fn token(&self, hash: &TokenHash) -> Result<Option<Token>, StoreError> {
        let hash = *hash;
        self.readers
            .run(move |db| directory::token(db, &hash))
            .await
    }

    async fn put_token(&self, token: Token) -> Result<(), StoreError> {
        self.writer
            .run(Traces::Kept, move |db| directory::put_token(db, &token))
            .await
    }

    async fn drop_tokens(&self, stream: &StreamId, seat: u64) -> Result<(), StoreError> {
        let stream = stream.clone();
        self.writer
            .run(Traces::GoneFromWal, move |db| {
                directory::drop_tokens(db, &stream, seat)
            })
            .await
    }

    async fn put_code(&self, code: Code) -> Result<(), StoreError> {
        self.writer
            .run(Traces::Kept, move |db| directory::put_code(db, &code))
            .await
    }

    async fn code(&self, code: &str, now: Micros) -> Result<Option<Code>, StoreError> {
        let code = code.to_owned();
        self.readers
            .run(move |db| directory::code(db, &code, now))
            .await
    }

    async fn code_of(&self, stream: &StreamId, now: Micros) -> Result<Option<Code>, StoreError> {
        let stream = stream.clone();
        self.readers
            .run(move |db| directory::code_of(db, &stream, now))
            .await
    }

    async fn put_own(
        &self,
        stream: &StreamId,
        seat: u64,
        row: OwnRow,
    ) -> Result<OwnPut, StoreError> {
        let stream = stream.clone();
        self.writer
            .run(Traces::Kept, move |db| {
                directory::put_own(db, &stream, seat, &row)
            })
            .await
    }

    async fn drop_own(
        &self,
        stream: &StreamId,
        seat: u64,
        kind: &str,
        key: &str,
    ) -> Result<(), StoreError> {
        let (stream, kind, key) = (stream.clone(), kind.to_owned(), key.to_owned());
        self.writer
            .run(Traces::GoneFromWal, move |db| {
                directory::drop_own(db, &stream, seat, &kind, &key)
            })
            .await
    }

    async fn own(&self, stream: &StreamId, seat: u64) -> Result<Vec<OwnRow>, StoreError> {
        let stream = stream.clone();
        self.readers
            .run(move |db| directory::own(db, &stream, seat))
            .await
    }

    async fn drop_all_own(&self, stream: &StreamId) -> Result<usize, StoreError> {
        let stream = stream.clone();
        self.writer
            .run(Traces::GoneEverywhere, move |db| {
                directory::drop_all_own(db, &stream)
            })
            .await
    }
}

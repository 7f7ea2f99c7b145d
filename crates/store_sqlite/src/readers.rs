//! A few connections that read.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use store::StoreError;
use tokio::sync::Semaphore;

use crate::fault::Fallible;
use crate::open;

/// Reads at a time. Each is short, and the machine has few cores.
const READERS: usize = 3;

/// The pool of readers. A connection is opened when it is first needed, and kept.
pub(crate) struct Readers {
    places: Arc<Semaphore>,
    pool: Arc<Pool>,
}

struct Pool {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(crate) fn new(path: &Path) -> Self {
        let pool = Pool {
            path: path.to_owned(),
            idle: Mutex::default(),
        };
        Self {
            places: Arc::new(Semaphore::new(READERS)),
            pool: Arc::new(pool),
        }
    }

    /// Runs a read on a thread where it may block. Every statement sees all commits made before it
    /// began.
    pub(crate) async fn run<T, F>(&self, read: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Fallible<T> + Send + 'static,
    {
        let stopped = || StoreError::Unavailable("the readers have stopped".into());
        let place = Arc::clone(&self.places)
            .acquire_owned()
            .await
            .map_err(|_| stopped())?;
        let pool = Arc::clone(&self.pool);
        let reading = tokio::task::spawn_blocking(move || {
            // Held until the read ends, even when nobody waits for it any more.
            let _place = place;
            pool.run(read)
        });
        Ok(reading.await.map_err(|_| stopped())??)
    }
}

impl Pool {
    fn run<T>(&self, read: impl FnOnce(&Connection) -> Fallible<T>) -> Fallible<T> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = idle().pop();
        let db = kept.map_or_else(|| open::reader(&self.path), Ok)?;
        let result = read(&db);
        idle().push(db);
        result
    }
}

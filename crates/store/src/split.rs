//! A store in two parts: what is to last, and what is only for now.

mod people;

use crate::{
    Append, Code, CommandId, Directory, Log, MemoryStore, Micros, Outcome, OwnPut, OwnRow,
    Recorded, Status, Store, StoreError, StreamId, Token, TokenHash,
};
use async_trait::async_trait;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Most bytes of text that a shelf takes; beyond it is full, as a disk would be.
pub const SHELF_BYTES: usize = 2 * 1024 * 1024;
/// What an event or a row takes beside its text, about.
const EVENT: usize = 200;

/// Streams whose names begin in a certain way live in memory, each on a shelf of its
/// own that goes as a whole; all others in the store that lasts. Nothing of a passing
/// stream is ever written to the lasting store.
pub struct Split {
    lasting: Arc<dyn Store>,
    prefix: &'static str,
    most: usize,
    shelves: Mutex<HashMap<StreamId, Arc<Shelf>>>,
}

/// Where one passing stream lives.
#[derive(Default)]
struct Shelf {
    store: MemoryStore,
    used: AtomicUsize,
}

impl Shelf {
    /// Takes so many bytes more.
    fn takes(&self, bytes: usize) -> Result<(), StoreError> {
        let used = self.used.fetch_add(bytes, Ordering::Relaxed) + bytes;
        if used <= SHELF_BYTES {
            return Ok(());
        }
        self.used.fetch_sub(bytes, Ordering::Relaxed);
        Err(StoreError::DiskFull)
    }
}

impl Split {
    /// Streams named `prefix…` live in memory, so many at most.
    pub fn new(lasting: Arc<dyn Store>, prefix: &'static str, most: usize) -> Split {
        Split {
            lasting,
            prefix,
            most,
            shelves: Mutex::default(),
        }
    }

    /// Makes room for a passing stream; `false` when there are as many as there can be.
    pub fn shelve(&self, stream: &StreamId) -> bool {
        let mut shelves = self.shelves();
        let fits = shelves.len() < self.most;
        if fits {
            shelves.insert(stream.clone(), Arc::default());
        }
        fits
    }

    /// Drops a passing stream with all that is on its shelf.
    pub fn unshelve(&self, stream: &StreamId) {
        self.shelves().remove(stream);
    }

    fn shelves(&self) -> MutexGuard<'_, HashMap<StreamId, Arc<Shelf>>> {
        self.shelves.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where a stream lives; nowhere when its shelf is gone.
    fn home(&self, stream: &StreamId) -> Option<Home> {
        if !self.is_passing(stream) {
            return Some(Home::Lasting(Arc::clone(&self.lasting)));
        }
        self.shelves().get(stream).cloned().map(Home::Shelf)
    }

    fn is_passing(&self, stream: &StreamId) -> bool {
        stream.as_str().starts_with(self.prefix)
    }

    fn all_shelves(&self) -> Vec<Arc<Shelf>> {
        self.shelves().values().cloned().collect()
    }
}

/// Where a stream lives.
enum Home {
    Lasting(Arc<dyn Store>),
    Shelf(Arc<Shelf>),
}

impl Home {
    fn store(&self) -> &dyn Store {
        match self {
            Home::Lasting(store) => &**store,
            Home::Shelf(shelf) => &shelf.store,
        }
    }

    /// A shelf takes so many bytes more; what lasts has its own limits.
    fn takes(&self, bytes: usize) -> Result<(), StoreError> {
        match self {
            Home::Lasting(_) => Ok(()),
            Home::Shelf(shelf) => shelf.takes(bytes),
        }
    }
}

/// A passing stream whose shelf is gone reads as erased.
#[async_trait]
impl Log for Split {
    async fn append(&self, append: Append) -> Result<Outcome, StoreError> {
        if self.is_passing(&append.stream) && !append.changes.is_empty() {
            return Err(StoreError::PassingChanges);
        }
        match self.home(&append.stream) {
            Some(home) => {
                home.takes(
                    append
                        .events
                        .iter()
                        .map(|event| event.payload.len() + EVENT)
                        .sum(),
                )?;
                home.store().append(append).await
            }
            None => Ok(Outcome::Erased),
        }
    }

    async fn answered(
        &self,
        stream: &StreamId,
        command: CommandId,
    ) -> Result<Option<(u64, u64)>, StoreError> {
        match self.home(stream) {
            Some(home) => home.store().answered(stream, command).await,
            None => Ok(None),
        }
    }

    async fn read(&self, stream: &StreamId, after: u64) -> Result<Vec<Recorded>, StoreError> {
        match self.home(stream) {
            Some(home) => home.store().read(stream, after).await,
            None => Ok(Vec::new()),
        }
    }

    async fn status(&self, stream: &StreamId) -> Result<Status, StoreError> {
        match self.home(stream) {
            Some(home) => home.store().status(stream).await,
            None => Ok(Status::Erased { at: 0 }),
        }
    }

    async fn quiet_since(&self, before: Micros, now: Micros) -> Result<Vec<StreamId>, StoreError> {
        self.lasting.quiet_since(before, now).await
    }

    async fn erase(&self, stream: &StreamId, at: Micros) -> Result<(), StoreError> {
        if self.is_passing(stream) {
            self.unshelve(stream);
            return Ok(());
        }
        self.lasting.erase(stream, at).await
    }

    async fn forget_payload(&self, stream: &StreamId, seq: u64) -> Result<(), StoreError> {
        match self.home(stream) {
            Some(home) => home.store().forget_payload(stream, seq).await,
            None => Ok(()),
        }
    }
}

#[async_trait]
impl Directory for Split {
    async fn token(&self, hash: &TokenHash) -> Result<Option<Token>, StoreError> {
        for shelf in self.all_shelves() {
            if let Some(token) = shelf.store.token(hash).await? {
                return Ok(Some(token));
            }
        }
        self.lasting.token(hash).await
    }

    async fn put_token(&self, token: Token) -> Result<(), StoreError> {
        match self.home(&token.stream) {
            Some(home) => home.store().put_token(token).await,
            None => Ok(()),
        }
    }

    async fn drop_tokens(&self, stream: &StreamId, seat: u64) -> Result<(), StoreError> {
        match self.home(stream) {
            Some(home) => home.store().drop_tokens(stream, seat).await,
            None => Ok(()),
        }
    }

    async fn put_code(&self, code: Code) -> Result<(), StoreError> {
        match self.home(&code.stream) {
            Some(home) => home.store().put_code(code).await,
            None => Ok(()),
        }
    }

    async fn code(&self, code: &str, now: Micros) -> Result<Option<Code>, StoreError> {
        for shelf in self.all_shelves() {
            if let Some(code) = shelf.store.code(code, now).await? {
                return Ok(Some(code));
            }
        }
        self.lasting.code(code, now).await
    }

    async fn code_of(&self, stream: &StreamId, now: Micros) -> Result<Option<Code>, StoreError> {
        match self.home(stream) {
            Some(home) => home.store().code_of(stream, now).await,
            None => Ok(None),
        }
    }

    async fn put_own(
        &self,
        stream: &StreamId,
        seat: u64,
        row: OwnRow,
    ) -> Result<OwnPut, StoreError> {
        match self.home(stream) {
            Some(home) => {
                home.takes(row.body.len() + EVENT)?;
                home.store().put_own(stream, seat, row).await
            }
            None => Ok(OwnPut::Erased),
        }
    }

    async fn drop_own(
        &self,
        stream: &StreamId,
        seat: u64,
        kind: &str,
        key: &str,
    ) -> Result<(), StoreError> {
        match self.home(stream) {
            Some(home) => home.store().drop_own(stream, seat, kind, key).await,
            None => Ok(()),
        }
    }

    async fn own(&self, stream: &StreamId, seat: u64) -> Result<Vec<OwnRow>, StoreError> {
        match self.home(stream) {
            Some(home) => home.store().own(stream, seat).await,
            None => Ok(Vec::new()),
        }
    }

    async fn drop_all_own(&self, stream: &StreamId) -> Result<usize, StoreError> {
        match self.home(stream) {
            Some(home) => home.store().drop_all_own(stream).await,
            None => Ok(0),
        }
    }
}

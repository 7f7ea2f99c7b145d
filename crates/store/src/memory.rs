//! A store in memory, for tests, trials and simulations. Nothing outlives the process.

mod people;
mod person_rows;
mod rows;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;

use crate::{
    Append, Code, CommandId, Directory, Log, Micros, OWN_ROWS_MAX, Outcome, OwnPut, OwnRow,
    Purpose, Recorded, Status, StoreError, StreamId, Token, TokenHash,
};
use rows::Rows;

/// A store that keeps everything in memory and does no I/O. No call ever waits for long.
#[derive(Default)]
pub struct MemoryStore {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    streams: HashMap<StreamId, Stream>,
    tokens: HashMap<TokenHash, Token>,
    codes: HashMap<String, Code>,
    rows: Rows,
}

enum Stream {
    Live(Live),
    Erased(Micros),
}

/// Never without events: the last one is the head.
#[derive(Default)]
struct Live {
    events: Vec<Recorded>,
    commands: HashMap<CommandId, (u64, u64)>,
    own: BTreeMap<OwnKey, OwnRow>,
}

/// Seat, kind, key.
type OwnKey = (u64, String, String);

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// A poisoned lock is taken all the same: each change below is made after its last check, so a
    /// panic in another thread leaves nothing half done.
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Live {
    fn head(&self) -> u64 {
        self.events.last().map_or(0, |event| event.seq)
    }

    fn last_at(&self) -> Micros {
        self.events.last().map_or(Micros::MIN, |event| event.at)
    }

    fn push(&mut self, append: Append) -> (u64, u64) {
        let first = self.head() + 1;
        for (seq, event) in (first..).zip(append.events) {
            self.events.push(Recorded {
                seq,
                kind: event.kind,
                author: event.author,
                at: event.at,
                payload: Some(event.payload),
            });
        }
        let last = self.head();
        self.commands.insert(append.command, (first, last));
        (first, last)
    }
}

impl Kept {
    /// The stream if it is there, `None` if it was erased.
    fn live(&mut self, stream: &StreamId) -> Result<Option<&mut Live>, StoreError> {
        match self.streams.get_mut(stream) {
            None => Err(StoreError::UnknownStream),
            Some(Stream::Erased(_)) => Ok(None),
            Some(Stream::Live(live)) => Ok(Some(live)),
        }
    }

    fn append(&mut self, mut append: Append) -> Result<Outcome, StoreError> {
        append.check()?;
        match self.streams.get(&append.stream) {
            Some(Stream::Erased(_)) => return Ok(Outcome::Erased),
            Some(Stream::Live(live)) => {
                if let Some(&(first, last)) = live.commands.get(&append.command) {
                    return Ok(Outcome::Repeated { first, last });
                }
                if live.head() != append.expected {
                    return Ok(Outcome::Conflict { head: live.head() });
                }
            }
            None if append.expected != 0 => return Ok(Outcome::Conflict { head: 0 }),
            None => {}
        }
        let changes = std::mem::take(&mut append.changes);
        // Most appends change nothing: no rows are copied for them.
        if !changes.is_empty() {
            match self.changed(changes, Some(&append.stream))? {
                Ok(rows) => self.rows = rows,
                Err(refused) => return Ok(Outcome::Refused(refused)),
            }
        }
        for token in std::mem::take(&mut append.tokens) {
            self.put_token(token);
        }
        let stream = self
            .streams
            .entry(append.stream.clone())
            .or_insert_with(|| Stream::Live(Live::default()));
        let Stream::Live(live) = stream else {
            return Ok(Outcome::Erased);
        };
        let (first, last) = live.push(append);
        Ok(Outcome::Appended { first, last })
    }

    fn erase(&mut self, stream: &StreamId, at: Micros) {
        if let Some(kept @ Stream::Live(_)) = self.streams.get_mut(stream) {
            *kept = Stream::Erased(at);
            self.tokens.retain(|_, token| token.stream != *stream);
            self.codes.retain(|_, code| code.stream != *stream);
            self.rows.erase(stream);
        }
    }

    fn put_token(&mut self, token: Token) {
        if token.purpose == Purpose::Return {
            self.tokens.retain(|_, former| {
                former.purpose != Purpose::Return
                    || former.stream != token.stream
                    || former.seat != token.seat
            });
        }
        self.tokens.insert(token.hash, token);
    }

    fn put_code(&mut self, code: Code) -> Result<(), StoreError> {
        if self.live(&code.stream)?.is_none() {
            return Ok(());
        }
        let newest = self.streams.values().map(|stream| match stream {
            Stream::Live(live) => live.last_at(),
            Stream::Erased(_) => Micros::MIN,
        });
        let newest = newest.max().unwrap_or(Micros::MIN);
        self.codes.retain(|_, former| former.expires > newest);
        if self
            .codes
            .get(&code.code)
            .is_some_and(|taken| taken.stream != code.stream)
        {
            return Err(StoreError::CodeTaken);
        }
        self.codes.retain(|_, former| former.stream != code.stream);
        self.codes.insert(code.code.clone(), code);
        Ok(())
    }

    fn put_own(&mut self, stream: &StreamId, seat: u64, row: OwnRow) -> Result<OwnPut, StoreError> {
        let Some(live) = self.live(stream)? else {
            return Ok(OwnPut::Erased);
        };
        let key = (seat, row.kind.clone(), row.key.clone());
        let held = live.own.keys().filter(|held| held.0 == seat).count();
        if held >= OWN_ROWS_MAX && !live.own.contains_key(&key) {
            return Ok(OwnPut::Full);
        }
        live.own.insert(key, row);
        Ok(OwnPut::Saved)
    }
}

#[async_trait]
impl Log for MemoryStore {
    async fn append(&self, append: Append) -> Result<Outcome, StoreError> {
        self.kept().append(append)
    }

    async fn answered(
        &self,
        stream: &StreamId,
        command: CommandId,
    ) -> Result<Option<(u64, u64)>, StoreError> {
        Ok(match self.kept().streams.get(stream) {
            Some(Stream::Live(live)) => live.commands.get(&command).copied(),
            _ => None,
        })
    }

    async fn read(&self, stream: &StreamId, after: u64) -> Result<Vec<Recorded>, StoreError> {
        Ok(match self.kept().streams.get(stream) {
            Some(Stream::Live(live)) => live
                .events
                .iter()
                .filter(|event| event.seq > after)
                .cloned()
                .collect(),
            _ => Vec::new(),
        })
    }

    async fn status(&self, stream: &StreamId) -> Result<Status, StoreError> {
        Ok(match self.kept().streams.get(stream) {
            None => Status::Unknown,
            Some(Stream::Erased(at)) => Status::Erased { at: *at },
            Some(Stream::Live(live)) => Status::Live {
                head: live.head(),
                last_at: live.last_at(),
            },
        })
    }

    async fn quiet_since(&self, before: Micros, now: Micros) -> Result<Vec<StreamId>, StoreError> {
        let kept = self.kept();
        let mut quiet: Vec<_> = kept
            .streams
            .iter()
            .filter_map(|(name, stream)| match stream {
                Stream::Live(live) => Some((live.last_at(), name)),
                Stream::Erased(_) => None,
            })
            .filter(|(last_at, name)| match kept.rows.keeps.get(*name) {
                Some(until) => *until <= now,
                None => *last_at < before,
            })
            .collect();
        quiet.sort();
        Ok(quiet.into_iter().map(|(_, name)| name.clone()).collect())
    }

    async fn erase(&self, stream: &StreamId, at: Micros) -> Result<(), StoreError> {
        self.kept().erase(stream, at);
        Ok(())
    }

    async fn forget_payload(&self, stream: &StreamId, seq: u64) -> Result<(), StoreError> {
        if let Some(Stream::Live(live)) = self.kept().streams.get_mut(stream)
            && let Some(event) = live.events.iter_mut().find(|event| event.seq == seq)
        {
            event.payload = None;
        }
        Ok(())
    }
}

#[async_trait]
impl Directory for MemoryStore {
    async fn token(&self, hash: &TokenHash) -> Result<Option<Token>, StoreError> {
        Ok(self.kept().tokens.get(hash).cloned())
    }

    async fn put_token(&self, token: Token) -> Result<(), StoreError> {
        let mut kept = self.kept();
        if kept.live(&token.stream)?.is_some() {
            kept.put_token(token);
        }
        Ok(())
    }

    async fn drop_tokens(&self, stream: &StreamId, seat: u64) -> Result<(), StoreError> {
        self.kept()
            .tokens
            .retain(|_, token| token.stream != *stream || token.seat != seat);
        Ok(())
    }

    async fn put_code(&self, code: Code) -> Result<(), StoreError> {
        self.kept().put_code(code)
    }

    async fn code(&self, code: &str, now: Micros) -> Result<Option<Code>, StoreError> {
        Ok(self
            .kept()
            .codes
            .get(code)
            .filter(|code| code.expires > now)
            .cloned())
    }

    async fn code_of(&self, stream: &StreamId, now: Micros) -> Result<Option<Code>, StoreError> {
        let kept = self.kept();
        let mut valid = kept.codes.values().filter(|code| code.expires > now);
        Ok(valid.find(|code| code.stream == *stream).cloned())
    }

    async fn put_own(
        &self,
        stream: &StreamId,
        seat: u64,
        row: OwnRow,
    ) -> Result<OwnPut, StoreError> {
        self.kept().put_own(stream, seat, row)
    }

    async fn drop_own(
        &self,
        stream: &StreamId,
        seat: u64,
        kind: &str,
        key: &str,
    ) -> Result<(), StoreError> {
        if let Some(Stream::Live(live)) = self.kept().streams.get_mut(stream) {
            live.own.remove(&(seat, kind.to_owned(), key.to_owned()));
        }
        Ok(())
    }

    async fn own(&self, stream: &StreamId, seat: u64) -> Result<Vec<OwnRow>, StoreError> {
        let kept = self.kept();
        let Some(Stream::Live(live)) = kept.streams.get(stream) else {
            return Ok(Vec::new());
        };
        let mine = live.own.iter().filter(|(key, _)| key.0 == seat);
        let mut rows: Vec<_> = mine.map(|(_, row)| row.clone()).collect();
        rows.sort_by(|a, b| (a.at, &a.key, &a.kind).cmp(&(b.at, &b.key, &b.kind)));
        Ok(rows)
    }

    async fn drop_all_own(&self, stream: &StreamId) -> Result<usize, StoreError> {
        Ok(match self.kept().streams.get_mut(stream) {
            Some(Stream::Live(live)) => std::mem::take(&mut live.own).len(),
            _ => 0,
        })
    }
}

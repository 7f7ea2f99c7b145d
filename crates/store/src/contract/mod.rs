//! What every store promises, told as tests. Each story takes an empty store and panics when a
//! promise is broken.
//!
//! A store crate runs [`all`] from a test of its own, with the feature `contract` on. The stories
//! wait with nothing but the standard library, so any runtime will do.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a story fails by panicking"
)]

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;

use crate::{
    Append, Belonging, Change, Code, CommandId, Letter, Micros, NewEvent, Organisation, Outcome,
    OwnRow, Person, Purpose, Session, Store, StreamId, Ticket, Token, TokenHash,
};

pub mod belongings;
pub mod changes;
pub mod directory;
pub mod erasure;
pub mod letters;
pub mod log;
pub mod people;
pub mod rows;
pub mod tickets;
pub mod writers;

/// Runs every story, each on a new, empty store.
///
/// # Panics
/// At the first broken promise.
pub async fn all(make: impl Fn() -> Arc<dyn Store>) {
    log::all(&make).await;
    writers::all(&make).await;
    directory::all(&make).await;
    erasure::all(&make).await;
    people::all(&make).await;
    tickets::all(&make).await;
    changes::all(&make).await;
    belongings::all(&make).await;
    rows::all(&make).await;
    letters::all(&make).await;
}

fn stream(name: &str) -> StreamId {
    StreamId::new(format!("consultation/{name}"))
}

/// A command id that differs for each pair of numbers.
fn command(writer: u64, nth: u64) -> CommandId {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&writer.to_be_bytes());
    id[8..].copy_from_slice(&nth.to_be_bytes());
    CommandId(id)
}

fn event(at: Micros, payload: &str) -> NewEvent {
    NewEvent {
        kind: "said.1".into(),
        author: Some(7),
        at,
        payload: payload.into(),
    }
}

fn append(name: &str, expected: u64, nth: u64, events: Vec<NewEvent>) -> Append {
    let command = command(0, nth);
    Append {
        stream: stream(name),
        expected,
        command,
        events,
        tokens: Vec::new(),
        changes: Vec::new(),
    }
}

fn token(name: &str, seat: u64, purpose: Purpose, hash: u8) -> Token {
    Token {
        hash: TokenHash([hash; 32]),
        stream: stream(name),
        seat,
        purpose,
        at: 5,
    }
}

fn code(text: &str, name: &str, expires: Micros) -> Code {
    Code {
        code: text.into(),
        stream: stream(name),
        expires,
    }
}

fn row(kind: &str, key: &str, body: &str, at: Micros) -> OwnRow {
    OwnRow {
        kind: kind.into(),
        key: key.into(),
        body: body.into(),
        at,
    }
}

fn hash(nth: u8) -> TokenHash {
    TokenHash([nth; 32])
}

fn person(id: &str, address: Option<&str>) -> Person {
    Person {
        id: id.into(),
        address: address.map(Into::into),
        name: "Someone".into(),
        lang: "fr".into(),
        zone: "Europe/Brussels".into(),
        reminders: true,
        operator: false,
        feed: None,
        at: 5,
    }
}

fn session(nth: u8, person: &str, seen: Micros) -> Session {
    Session {
        hash: hash(nth),
        person: person.into(),
        device: "Firefox, Linux".into(),
        made: 5,
        seen,
    }
}

fn organisation(id: &str, name: &str) -> Organisation {
    Organisation {
        id: id.into(),
        name: name.into(),
    }
}

fn ticket(nth: u8, purpose: &str, expires: Micros) -> Ticket {
    Ticket {
        hash: hash(nth),
        purpose: purpose.into(),
        body: format!("for {nth}"),
        code: None,
        expires,
    }
}

fn redeem(nth: u8, now: Micros) -> Change {
    Change::Redeem {
        ticket: hash(nth),
        now,
    }
}

fn belonging(name: &str, place: u64, person: Option<&str>, of: Option<&str>) -> Belonging {
    Belonging {
        stream: stream(name),
        place,
        person: person.map(Into::into),
        organisation: of.map(Into::into),
    }
}

fn letter(key: &str, due: Micros) -> Letter {
    Letter {
        key: key.into(),
        body: format!("Dear {key}"),
        due,
        tries: 0,
        problem: String::new(),
    }
}

/// Makes changes none of which is refused.
async fn change(store: &dyn Store, changes: impl IntoIterator<Item = Change>) {
    let changed = store.change(changes.into_iter().collect()).await;
    assert_eq!(changed, Ok(Ok(())));
}

/// Begins a stream with one event at time 10.
async fn begin(store: &dyn Store, name: &str) {
    let outcome = store
        .append(append(name, 0, 0, vec![event(10, "begun")]))
        .await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 1 }));
}

/// The payloads of a stream in order, each of which must still be there.
async fn payloads(store: &dyn Store, name: &str) -> Vec<String> {
    let events = store.read(&stream(name), 0).await.expect("readable");
    events
        .into_iter()
        .map(|event| event.payload.expect("kept"))
        .collect()
}

/// Drives all futures at once and gives their results in order.
async fn together<'a, T>(futures: Vec<Pin<Box<dyn Future<Output = T> + 'a>>>) -> Vec<T> {
    let mut waiting: Vec<_> = futures.into_iter().map(|future| (future, None)).collect();
    poll_fn(|context| {
        for (future, result) in &mut waiting {
            if result.is_none()
                && let Poll::Ready(value) = future.as_mut().poll(context)
            {
                *result = Some(value);
            }
        }
        let done = waiting.iter().all(|(_, result)| result.is_some());
        if done { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    waiting
        .into_iter()
        .filter_map(|(_, result)| result)
        .collect()
}

/// Lets the others of [`together`] go first, so that even a store that never waits sees its
/// writers interleave.
async fn give_way() {
    let mut given = false;
    poll_fn(|context| {
        if std::mem::replace(&mut given, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

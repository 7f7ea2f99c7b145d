//! Several writers at once.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::{append, begin, command, event, give_way, payloads, stream, together};
use crate::{Append, Outcome, Status, Store, StoreError};

/// As many as sit round a table.
const WRITERS: u64 = 8;
/// Events each of them writes.
const EACH: u64 = 12;

/// One of those who write at once.
pub(super) type Writing<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    eight_writers_on_one_stream_lose_nobody(&*make()).await;
    one_command_sent_by_eight_is_done_once(&*make()).await;
    a_conflict_does_not_fail_its_neighbours(&*make()).await;
    interleaved_streams_do_not_mix(&*make()).await;
}

/// Appends like a room: read the head, append there, and begin again on a conflict. Gives the
/// number of conflicts met.
async fn insist(store: &dyn Store, writer: u64, nth: u64) -> u64 {
    for conflicts in 0.. {
        let head = match store.status(&stream("a")).await.expect("known") {
            Status::Live { head, .. } => head,
            Status::Unknown => 0,
            Status::Erased { .. } => panic!("erased"),
        };
        give_way().await;
        let append = Append {
            stream: stream("a"),
            expected: head,
            command: command(writer, nth),
            events: vec![event(10, &format!("{writer}/{nth}"))],
            tokens: Vec::new(),
            changes: Vec::new(),
        };
        match store.append(append).await.expect("appended") {
            Outcome::Appended { first, last } => {
                assert_eq!((first, last), (head + 1, head + 1));
                return conflicts;
            }
            Outcome::Conflict { head: further } => assert!(further > head),
            other => panic!("unexpected: {other:?}"),
        }
    }
    unreachable!("conflicts are finite")
}

/// Everybody gets through, the seqs have no gap, and each one's events stay in order.
pub async fn eight_writers_on_one_stream_lose_nobody(store: &dyn Store) {
    let write = |writer| async move {
        let mut conflicts = 0;
        for nth in 0..EACH {
            conflicts += insist(store, writer, nth).await;
        }
        conflicts
    };
    let writers = (0..WRITERS).map(|writer| Box::pin(write(writer)) as Writing<u64>);
    let conflicts: u64 = together(writers.collect()).await.into_iter().sum();
    assert!(conflicts > 0, "the writers never met");

    let events = store.read(&stream("a"), 0).await.expect("readable");
    assert!(events.iter().map(|event| event.seq).eq(1..=WRITERS * EACH));
    let texts = payloads(store, "a").await;
    for writer in 0..WRITERS {
        let of = format!("{writer}/");
        let mine = texts.iter().filter(|text| text.starts_with(&of)).cloned();
        assert!(
            mine.eq((0..EACH).map(|nth| format!("{writer}/{nth}"))),
            "writer {writer}"
        );
    }
}

/// A client that sends again while the first try is under way is answered once each, done once.
pub async fn one_command_sent_by_eight_is_done_once(store: &dyn Store) {
    let send = || Box::pin(store.append(append("a", 0, 1, vec![event(1, "once")])));
    let outcomes = together((0..WRITERS).map(|_| send() as Writing<_>).collect()).await;
    let done = |outcome: &&Result<Outcome, StoreError>| {
        **outcome == Ok(Outcome::Appended { first: 1, last: 1 })
    };
    let repeated = |outcome: &&Result<Outcome, StoreError>| {
        **outcome == Ok(Outcome::Repeated { first: 1, last: 1 })
    };
    assert_eq!(outcomes.iter().filter(done).count(), 1);
    assert_eq!(outcomes.iter().filter(repeated).count(), 7);
    assert_eq!(payloads(store, "a").await, ["once"]);
}

/// Among appends that arrive together, one that conflicts or is refused fails alone.
pub async fn a_conflict_does_not_fail_its_neighbours(store: &dyn Store) {
    begin(store, "b").await;
    begin(store, "e").await;
    assert_eq!(store.erase(&stream("e"), 11).await, Ok(()));
    let appends = vec![
        append("a", 0, 1, vec![event(20, "a1"), event(20, "a2")]),
        append("b", 0, 1, vec![event(20, "stale"), event(20, "stale")]),
        append("c", 0, 1, vec![]),
        append("e", 1, 1, vec![event(20, "too late")]),
        append("d", 0, 1, vec![event(20, "d1")]),
    ];
    let writing = appends
        .into_iter()
        .map(|append| Box::pin(store.append(append)) as Writing<_>);
    assert_eq!(
        together(writing.collect()).await,
        [
            Ok(Outcome::Appended { first: 1, last: 2 }),
            Ok(Outcome::Conflict { head: 1 }),
            Err(StoreError::EmptyAppend),
            Ok(Outcome::Erased),
            Ok(Outcome::Appended { first: 1, last: 1 }),
        ]
    );
    assert_eq!(payloads(store, "a").await, ["a1", "a2"]);
    assert_eq!(payloads(store, "b").await, ["begun"]);
    assert_eq!(payloads(store, "d").await, ["d1"]);
}

/// Streams that grow side by side keep to themselves.
pub async fn interleaved_streams_do_not_mix(store: &dyn Store) {
    let names = ["a", "b", "c", "d", "e"];
    for nth in 0..20 {
        let grow = names.map(|name| {
            let next = append(name, nth, nth, vec![event(10, &format!("{name}{nth}"))]);
            Box::pin(store.append(next)) as Writing<_>
        });
        for outcome in together(grow.into()).await {
            assert_eq!(
                outcome,
                Ok(Outcome::Appended {
                    first: nth + 1,
                    last: nth + 1
                })
            );
        }
    }
    for name in names {
        let expected: Vec<_> = (0..20).map(|nth| format!("{name}{nth}")).collect();
        assert_eq!(payloads(store, name).await, expected);
    }
}

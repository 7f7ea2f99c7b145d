//! The store in two parts keeps the contract for what lasts, and lets go of the rest.

#![allow(clippy::expect_used)]

use std::sync::Arc;
use store::{
    Append, CommandId, Directory, Log, MemoryStore, NewEvent, Outcome, SHELF_BYTES, Split, Status,
    Store, StoreError, StreamId, contract,
};

fn split() -> Split {
    Split::new(Arc::new(MemoryStore::new()), "passing/", 2)
}

fn append(stream: &StreamId, expected: u64) -> Append {
    Append {
        stream: stream.clone(),
        expected,
        command: CommandId([u8::try_from(expected).unwrap_or(0); 16]),
        events: vec![NewEvent {
            kind: "told".into(),
            author: None,
            at: 1,
            payload: "null".into(),
        }],
        tokens: Vec::new(),
    }
}

#[tokio::test]
async fn the_store_in_two_parts_keeps_the_contract() {
    contract::all(|| Arc::new(split()) as Arc<dyn Store>).await;
}

#[tokio::test]
async fn a_passing_stream_lives_on_a_shelf_and_goes_with_it() {
    let lasting = Arc::new(MemoryStore::new());
    let split = Split::new(Arc::clone(&lasting) as Arc<dyn Store>, "passing/", 2);
    let stream = StreamId::new("passing/1");
    let nowhere = split.append(append(&stream, 0)).await.expect("answers");
    assert_eq!(nowhere, Outcome::Erased, "nothing is made without a shelf");
    assert!(split.shelve(&stream));
    let first = split.append(append(&stream, 0)).await.expect("answers");
    assert_eq!(first, Outcome::Appended { first: 1, last: 1 });
    assert_eq!(split.read(&stream, 0).await.expect("reads").len(), 1);
    assert_eq!(
        lasting.status(&stream).await.expect("reads"),
        Status::Unknown
    );
    assert!(split.quiet_since(i64::MAX).await.expect("reads").is_empty());
    split.erase(&stream, 2).await.expect("erases");
    assert_eq!(
        split.status(&stream).await.expect("reads"),
        Status::Erased { at: 0 }
    );
    assert!(split.own(&stream, 1).await.expect("reads").is_empty());
}

#[tokio::test]
async fn there_are_so_many_shelves_and_no_more() {
    let split = split();
    let name = |n: u8| StreamId::new(format!("passing/{n}"));
    assert!(split.shelve(&name(1)) && split.shelve(&name(2)));
    assert!(!split.shelve(&name(3)));
    split.erase(&name(1), 1).await.expect("erases");
    assert!(split.shelve(&name(3)));
}

#[tokio::test]
async fn a_shelf_holds_so_much_and_then_is_full() {
    let split = split();
    let stream = StreamId::new("passing/1");
    assert!(split.shelve(&stream));
    let mut expected = 0;
    let full = loop {
        let mut append = append(&stream, expected);
        append.command = CommandId([u8::try_from(expected).unwrap_or(0) + 1; 16]);
        append.events[0].payload = "x".repeat(100_000);
        match split.append(append).await {
            Ok(_) => expected += 1,
            Err(full) => break full,
        }
    };
    assert!(matches!(full, StoreError::DiskFull));
    let bytes = usize::try_from(expected).expect("few") * 100_000;
    assert!((SHELF_BYTES / 2..=SHELF_BYTES).contains(&bytes), "{bytes}");
    assert!(
        split.append(append(&stream, expected)).await.is_ok(),
        "a little fits"
    );
}

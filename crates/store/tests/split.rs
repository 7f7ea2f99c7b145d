//! The store in two parts keeps the contract for what lasts, and lets go of the rest.

#![allow(clippy::expect_used)]

use std::sync::Arc;
use store::{
    Append, Change, CommandId, Directory, Log, MemoryStore, NewEvent, Organisation, Outcome,
    OwnPut, OwnRow, People, SHELF_BYTES, Split, Status, Store, StoreError, StreamId, contract,
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
        changes: Vec::new(),
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
    assert!(
        split
            .quiet_since(i64::MAX, 0)
            .await
            .expect("reads")
            .is_empty()
    );
    let row = OwnRow {
        kind: "note".into(),
        key: "x".into(),
        body: "mine".into(),
        at: 1,
    };
    let put = async || split.put_own(&stream, 1, row.clone()).await;
    assert_eq!(put().await, Ok(OwnPut::Saved));
    assert_eq!(split.drop_all_own(&stream).await, Ok(1));
    assert_eq!(put().await, Ok(OwnPut::Saved));
    split.erase(&stream, 2).await.expect("erases");
    assert_eq!(split.drop_all_own(&stream).await, Ok(0));
    assert_eq!(
        split.status(&stream).await.expect("reads"),
        Status::Erased { at: 0 }
    );
    assert!(split.own(&stream, 1).await.expect("reads").is_empty());
}

#[tokio::test]
async fn a_passing_stream_changes_nothing_that_lasts() {
    let lasting = Arc::new(MemoryStore::new());
    let split = Split::new(Arc::clone(&lasting) as Arc<dyn Store>, "passing/", 2);
    let change = || {
        Change::Organisation(Organisation {
            id: "o".into(),
            name: "Ortie".into(),
        })
    };
    let stream = StreamId::new("passing/1");
    assert!(split.shelve(&stream));
    let changing = |stream: &StreamId| Append {
        changes: vec![change()],
        ..append(stream, 0)
    };
    let refused = split.append(changing(&stream)).await;
    assert_eq!(refused, Err(StoreError::PassingChanges));
    assert_eq!(split.status(&stream).await, Ok(Status::Unknown));
    assert_eq!(lasting.organisations().await, Ok(vec![]));
    let keep = Change::Keep { stream, until: 5 };
    let unknown = split.change(vec![keep, change()]).await;
    assert_eq!(unknown, Err(StoreError::UnknownStream));
    assert_eq!(lasting.organisations().await, Ok(vec![]));

    let stays = split.append(changing(&StreamId::new("staying"))).await;
    assert_eq!(stays, Ok(Outcome::Appended { first: 1, last: 1 }));
    assert_eq!(lasting.organisations().await.expect("reads").len(), 1);
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

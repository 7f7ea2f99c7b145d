//! What concerns the file: it lasts, survives a crash, and is refused when it cannot be used.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use rusqlite::Connection;
use store::{
    Append, CommandId, Directory, Log, NewEvent, Outcome, OwnPut, OwnRow, Purpose, Status,
    StoreError, StreamId, Token, TokenHash,
};
use store_sqlite::SqliteStore;

fn a() -> StreamId {
    StreamId::new("a")
}

fn say(expected: u64, text: &str) -> Append {
    let event = NewEvent {
        kind: "said.1".into(),
        author: None,
        at: 10,
        payload: text.into(),
    };
    let mut command = [0; 16];
    command[..8].copy_from_slice(&expected.to_be_bytes());
    Append {
        stream: a(),
        expected,
        command: CommandId(command),
        events: vec![event],
        tokens: Vec::new(),
    }
}

async fn texts(store: &SqliteStore) -> Vec<String> {
    let events = store.read(&a(), 0).await.unwrap();
    events
        .into_iter()
        .filter_map(|event| event.payload)
        .collect()
}

#[tokio::test]
async fn reopening_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entrepairs.db");
    let token = Token {
        hash: TokenHash([1; 32]),
        stream: a(),
        seat: 1,
        purpose: Purpose::Return,
        at: 5,
    };
    let row = OwnRow {
        kind: "note".into(),
        key: "x".into(),
        body: "mine".into(),
        at: 6,
    };
    {
        let store = SqliteStore::open(&path).unwrap();
        let _ = store.append(say(0, "one")).await.unwrap();
        store.put_token(token.clone()).await.unwrap();
        assert_eq!(store.put_own(&a(), 1, row.clone()).await, Ok(OwnPut::Saved));
    }
    assert!(
        !folder.path().join("entrepairs.db-wal").exists(),
        "folded into the file at the end"
    );

    let store = SqliteStore::open(&path).unwrap();
    assert_eq!(
        store.append(say(0, "one")).await,
        Ok(Outcome::Repeated { first: 1, last: 1 })
    );
    assert_eq!(
        store.append(say(1, "two")).await,
        Ok(Outcome::Appended { first: 2, last: 2 })
    );
    assert_eq!(texts(&store).await, ["one", "two"]);
    assert_eq!(store.token(&token.hash).await, Ok(Some(token)));
    assert_eq!(store.own(&a(), 1).await, Ok(vec![row]));
}

#[tokio::test]
async fn what_was_accepted_is_committed_before_the_store_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entrepairs.db");
    {
        let store = SqliteStore::open(&path).unwrap();
        // Polled once, which queues it, then abandoned like the request of someone who left.
        let append = store.append(say(0, "one"));
        let _ = tokio::time::timeout(std::time::Duration::ZERO, append).await;
    }
    let store = SqliteStore::open(&path).unwrap();
    assert_eq!(texts(&store).await, ["one"]);
}

#[tokio::test]
async fn a_crash_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entrepairs.db");
    let store = SqliteStore::open(&path).unwrap();
    for expected in 0..200 {
        let _ = store
            .append(say(expected, &expected.to_string()))
            .await
            .unwrap();
    }
    // What a crash leaves: the file and the write-ahead log as they are, nothing closed.
    let after = tempfile::tempdir().unwrap();
    for name in ["entrepairs.db", "entrepairs.db-wal"] {
        std::fs::copy(folder.path().join(name), after.path().join(name)).unwrap();
    }
    let recovered = SqliteStore::open(&after.path().join("entrepairs.db")).unwrap();
    assert!(
        texts(&recovered)
            .await
            .into_iter()
            .eq((0..200).map(|nth| nth.to_string()))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_programs_on_one_file_do_not_overwrite_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entrepairs.db");
    let one = SqliteStore::open(&path).unwrap();
    let two = SqliteStore::open(&path).unwrap();
    let _ = one.append(say(0, "one")).await.unwrap();
    let stale = Append {
        command: CommandId([9; 16]),
        ..say(0, "stale")
    };
    assert_eq!(two.append(stale).await, Ok(Outcome::Conflict { head: 1 }));
    assert_eq!(
        two.append(say(1, "two")).await,
        Ok(Outcome::Appended { first: 2, last: 2 })
    );
    assert_eq!(
        one.status(&a()).await,
        Ok(Status::Live {
            head: 2,
            last_at: 10
        })
    );
}

#[tokio::test]
async fn the_database_of_a_newer_program_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entrepairs.db");
    drop(SqliteStore::open(&path).unwrap());
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 1000)
        .unwrap();
    let before = std::fs::read(&path).unwrap();

    let refused = SqliteStore::open(&path).err();
    assert_eq!(
        refused,
        Some(StoreError::NewerDatabase {
            found: 1000,
            known: 1
        })
    );
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_place_that_cannot_be_written_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |path: &Path| match SqliteStore::open(path).err() {
        Some(StoreError::CannotWrite { path: named, .. }) => assert_eq!(named, path),
        other => panic!("unexpected: {other:?}"),
    };
    refused(folder.path());
    refused(&folder.path().join("no such folder").join("entrepairs.db"));
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    let letter = "Chère Amélie, ".repeat(1000);
    std::fs::write(&path, &letter).unwrap();
    let refused = SqliteStore::open(&path).err();
    assert!(
        matches!(refused, Some(StoreError::Unavailable(_))),
        "{refused:?}"
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), letter);
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(&folder.path().join("entrepairs.db")).unwrap();
    let _ = store.append(say(0, "one")).await.unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?}", entry.file_name());
    }
}

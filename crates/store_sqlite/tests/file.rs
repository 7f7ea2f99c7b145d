//! What concerns the file: it lasts, survives a crash, and is refused when it cannot be used.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use rusqlite::Connection;
use store::{
    Append, Belonging, Change, CommandId, Directory, Letter, Log, NewEvent, Outcome, OwnPut,
    OwnRow, People, PersonRow, Purpose, Status, StoreError, StreamId, Ticket, Token, TokenHash,
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
        changes: Vec::new(),
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

/// A change of a row that belongs to the stream, one of a row of its own, and a letter.
fn changes() -> Vec<Change> {
    vec![
        Change::Belongs(Belonging {
            stream: a(),
            place: 1,
            person: Some("p".into()),
            organisation: None,
        }),
        Change::Ticket(Ticket {
            hash: TokenHash([2; 32]),
            purpose: "join".into(),
            body: "a".into(),
            code: None,
            expires: 100,
        }),
        Change::Letter(Letter {
            key: "invitation".into(),
            body: "Come".into(),
            due: 10,
            tries: 0,
            problem: String::new(),
        }),
        Change::Keep {
            stream: a(),
            until: 1000,
        },
        Change::Row(row()),
    ]
}

fn row() -> PersonRow {
    PersonRow {
        person: "p".into(),
        kind: "journal".into(),
        key: "x".into(),
        circle: Some(a()),
        body: "mine".into(),
        at: 6,
    }
}

async fn assert_changed(store: &SqliteStore) {
    assert_eq!(store.belongings("p").await.unwrap().len(), 1);
    let ticket = store.ticket(&TokenHash([2; 32]), 99).await;
    assert!(ticket.unwrap().is_some());
    let letters = store.take_letters(10, 0, 9).await.unwrap();
    assert_eq!(letters[0].body, "Come");
    assert_eq!(store.quiet_since(i64::MAX, 999).await, Ok(vec![]));
    assert_eq!(store.quiet_since(0, 1000).await, Ok(vec![a()]));
    assert_eq!(store.rows_of(&a(), "journal").await, Ok(vec![row()]));
}

#[tokio::test]
async fn reopening_keeps_what_was_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entrepairs.db");
    {
        let store = SqliteStore::open(&path).unwrap();
        let append = Append {
            changes: changes(),
            ..say(0, "one")
        };
        let _ = store.append(append).await.unwrap();
    }
    assert_changed(&SqliteStore::open(&path).unwrap()).await;
}

#[tokio::test]
async fn a_database_from_before_there_were_accounts_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entrepairs.db");
    let db = Connection::open(&path).unwrap();
    db.execute_batch(include_str!("../migrations/0001.sql"))
        .unwrap();
    db.execute_batch(
        "INSERT INTO stream VALUES (1, 'a', 1, 10, NULL), (2, 'gone', 0, NULL, 20);
         INSERT INTO event VALUES (1, 1, 1, 'said.1', NULL, 10);
         INSERT INTO payload VALUES (1, 1, 'one');
         PRAGMA user_version = 1",
    )
    .unwrap();
    drop(db);

    let store = SqliteStore::open(&path).unwrap();
    assert_eq!(texts(&store).await, ["one"]);
    let gone = store.status(&StreamId::new("gone")).await;
    assert_eq!(gone, Ok(Status::Erased { at: 20 }));
    assert_eq!(store.quiet_since(11, 0).await, Ok(vec![a()]));
    assert_eq!(store.change(changes()).await, Ok(Ok(())));
    assert_changed(&store).await;
    let appended = store.append(say(1, "two")).await;
    assert_eq!(appended, Ok(Outcome::Appended { first: 2, last: 2 }));
    drop(store);

    let db = Connection::open(&path).unwrap();
    let version = db.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0));
    assert_eq!(version.unwrap(), 3);
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
            known: 3
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

//! After a deletion nothing of what was deleted is left in the files.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use rusqlite::Connection;
use store::{
    Append, Change, Code, CommandId, Directory, Letter, Log, NewEvent, OwnPut, OwnRow, People,
    PersonRow, Purpose, StreamId, Ticket, Token, TokenHash,
};
use store_sqlite::SqliteStore;

/// Streams that grow side by side, so that their rows share pages and get moved between them.
const STREAMS: u8 = 24;
const ROUNDS: u64 = 25;

/// Stands in everything that belongs to a stream, at the start and again at the end of long texts.
fn canary(stream: u8) -> String {
    format!("canary-{stream:02}-")
}

fn name(stream: u8) -> StreamId {
    StreamId::new(format!("consultation/{stream}"))
}

/// Marks one text at both its ends.
fn mark(stream: u8, kind: char, nth: u64) -> String {
    format!("{}{kind}{nth};", canary(stream))
}

/// From a few bytes to more than a page: in a leaf, or spilled over into pages of its own.
fn text(stream: u8, kind: char, nth: u64) -> String {
    let length = [0, 40, 200, 700, 60, 3000, 20, 9000][(nth as usize * 7 + stream as usize) % 8];
    let mark = mark(stream, kind, nth);
    format!("{mark}{}{mark}", "·".repeat(length / 2))
}

async fn grow(store: &SqliteStore, stream: u8, round: u64) {
    let events = (0..4).map(|nth| NewEvent {
        kind: canary(stream),
        author: Some(1),
        at: 10,
        payload: text(stream, 'e', round * 4 + nth),
    });
    let mut command = [0; 16];
    command[8..].copy_from_slice(&round.to_be_bytes());
    let append = Append {
        stream: name(stream),
        expected: round * 4,
        command: CommandId(command),
        events: events.collect(),
        tokens: vec![Token {
            hash: hash(stream, round),
            stream: name(stream),
            seat: round,
            purpose: Purpose::Return,
            at: 10,
        }],
        changes: Vec::new(),
    };
    let _ = store.append(append).await.unwrap();
    for seat in 0..3 {
        let key = format!("{}{round}", canary(stream));
        let row = OwnRow {
            kind: "note".into(),
            key,
            body: text(stream, 'n', round),
            at: 10,
        };
        assert_eq!(
            store.put_own(&name(stream), seat, row).await,
            Ok(OwnPut::Saved)
        );
    }
    let code = format!("{}{round}", canary(stream));
    store
        .put_code(Code {
            code,
            stream: name(stream),
            expires: 100,
        })
        .await
        .unwrap();
}

/// Begins with the canary, as a whole hash is easy to find and hard to tell.
fn hash(stream: u8, round: u64) -> TokenHash {
    let mut hash = [0x77; 32];
    hash[..10].copy_from_slice(canary(stream).as_bytes());
    hash[24..].copy_from_slice(&round.to_be_bytes());
    TokenHash(hash)
}

/// How often this text stands in any file of the folder.
fn count(folder: &Path, text: &str) -> usize {
    let entries = std::fs::read_dir(folder).unwrap();
    let files = entries.map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    files
        .map(|file| String::from_utf8_lossy(&file).matches(text).count())
        .sum()
}

async fn furnished(folder: &Path) -> SqliteStore {
    let store = SqliteStore::open(&folder.join("entrepairs.db")).unwrap();
    for round in 0..ROUNDS {
        for nth in 0..STREAMS {
            // Never in the order of the streams.
            grow(&store, (nth * 7 % STREAMS + round as u8) % STREAMS, round).await;
        }
    }
    store
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_stream_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = furnished(folder.path()).await;
    for stream in (0..STREAMS).step_by(3) {
        assert!(
            count(folder.path(), &canary(stream)) > 100,
            "nothing to look for"
        );
        // Readers must not keep the write-ahead log from being truncated.
        let (gone, other) = (name(stream), name(stream + 1));
        let (erased, read) = tokio::join!(store.erase(&gone, 50), store.read(&other, 0));
        erased.unwrap();
        assert_eq!(read.unwrap().len() as u64, ROUNDS * 4);
        let traces = count(folder.path(), &canary(stream));
        assert_eq!(traces, 0, "stream {stream}, open");
    }
    drop(store);
    for stream in 0..STREAMS {
        let traces = count(folder.path(), &canary(stream));
        assert_eq!(traces == 0, stream % 3 == 0, "stream {stream}, closed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn erasures_asked_for_together_are_all_done() {
    let folder = tempfile::tempdir().unwrap();
    let store = furnished(folder.path()).await;
    let (one, two, three) = (name(1), name(2), name(3));
    let erased = tokio::join!(
        store.erase(&one, 50),
        store.erase(&two, 50),
        store.erase(&three, 50)
    );
    assert_eq!(erased, (Ok(()), Ok(()), Ok(())));
    for stream in 1..=3 {
        assert_eq!(count(folder.path(), &canary(stream)), 0, "stream {stream}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_payload_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = furnished(folder.path()).await;
    for seq in [1, 2, 50, 51, 99, 100] {
        let mark = mark(5, 'e', seq - 1);
        assert!(count(folder.path(), &mark) > 0, "nothing to look for");
        store.forget_payload(&name(5), seq).await.unwrap();
        assert_eq!(count(folder.path(), &mark), 0, "event {seq}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_private_row_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = furnished(folder.path()).await;
    let secret = "a thought that was taken back";
    let row = |body: &str| OwnRow {
        kind: "note".into(),
        key: "k".into(),
        body: body.into(),
        at: 1,
    };
    assert_eq!(
        store.put_own(&name(1), 1, row(secret)).await,
        Ok(OwnPut::Saved)
    );
    assert!(count(folder.path(), secret) > 0, "nothing to look for");
    store.drop_own(&name(1), 1, "note", "k").await.unwrap();
    assert_eq!(count(folder.path(), secret), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn private_rows_dropped_together_are_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = furnished(folder.path()).await;
    let notes = |stream| format!("{}n", canary(stream));
    for stream in (0..STREAMS).step_by(3) {
        assert!(
            count(folder.path(), &notes(stream)) > 100,
            "nothing to look for"
        );
        let (gone, other) = (name(stream), name(stream + 1));
        let (dropped, read) = tokio::join!(store.drop_all_own(&gone), store.own(&other, 0));
        assert_eq!(dropped, Ok(3 * ROUNDS as usize));
        assert_eq!(read.unwrap().len() as u64, ROUNDS);
        assert_eq!(count(folder.path(), &notes(stream)), 0, "{stream}, open");
        let events = store.read(&gone, 0).await.unwrap();
        assert_eq!(events.len() as u64, ROUNDS * 4, "its events stay");
    }
    drop(store);
    for stream in 0..STREAMS {
        let traces = count(folder.path(), &notes(stream));
        assert_eq!(traces == 0, stream % 3 == 0, "{stream}, closed");
    }
}

/// A row of one of five persons; its key and its body hold the canary of the circle.
fn person_row(circle: u8, kind: char, nth: u64) -> PersonRow {
    PersonRow {
        person: format!("person {}", nth % 5),
        kind: kind.into(),
        key: mark(circle, kind, nth),
        circle: Some(name(circle)),
        body: text(circle, kind, nth),
        at: 10,
    }
}

/// Rows of two kinds (`f` and `j`) for each stream, in turns, so that they share pages; then each
/// is written again at greater length, in another order, so that full pages are spread.
async fn with_rows(store: &SqliteStore) {
    for nth in 0..2 * ROUNDS {
        for circle in 0..STREAMS {
            let short = |kind| PersonRow {
                body: mark(circle, kind, nth),
                ..person_row(circle, kind, nth)
            };
            let written = ['f', 'j'].map(short).map(Change::Row);
            assert_eq!(store.change(written.into()).await, Ok(Ok(())));
        }
    }
    for nth in 0..2 * ROUNDS {
        for circle in 0..STREAMS {
            let nth = (nth * 7 + u64::from(circle)) % (2 * ROUNDS);
            let written = ['j', 'f'].map(|kind| Change::Row(person_row(circle, kind, nth)));
            assert_eq!(store.change(written.into()).await, Ok(Ok(())));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn forgotten_rows_of_persons_are_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = furnished(folder.path()).await;
    with_rows(&store).await;
    let rows = |circle, kind| format!("{}{kind}", canary(circle));
    for circle in (0..STREAMS).step_by(3) {
        let forgotten = rows(circle, 'f');
        assert!(
            count(folder.path(), &forgotten) > 100,
            "nothing to look for"
        );
        let (gone, kinds) = (name(circle), ["f", "other"]);
        let (done, read) = tokio::join!(
            store.forget_rows(&gone, &kinds),
            store.rows("person 1", "j")
        );
        assert_eq!(done, Ok(2 * ROUNDS as usize));
        assert!(!read.unwrap().is_empty());
        assert_eq!(count(folder.path(), &forgotten), 0, "{circle}, open");
        let kept = store.rows_of(&gone, "j").await.unwrap();
        assert_eq!(kept.len() as u64, 2 * ROUNDS, "the other kind stays");
    }
    drop(store);
    for circle in 0..STREAMS {
        let traces = count(folder.path(), &rows(circle, 'f'));
        assert_eq!(traces == 0, circle % 3 == 0, "{circle}, closed");
        assert!(count(folder.path(), &rows(circle, 'j')) > 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_row_of_a_person_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = furnished(folder.path()).await;
    let secret = "a thought that was taken back";
    let row = || PersonRow {
        key: "k".into(),
        body: secret.into(),
        ..person_row(1, 'j', 1)
    };
    let drop_it = || Change::DropRow {
        person: row().person,
        kind: row().kind,
        key: row().key,
    };
    let append = |changes| Append {
        stream: name(1),
        expected: ROUNDS * 4,
        command: CommandId([200; 16]),
        events: vec![NewEvent {
            kind: "said".into(),
            author: None,
            at: 10,
            payload: String::new(),
        }],
        tokens: Vec::new(),
        changes,
    };
    // Alone, and beside an append.
    for beside in [false, true] {
        let written = store.change(vec![Change::Row(row())]).await;
        assert_eq!(written, Ok(Ok(())));
        assert!(count(folder.path(), secret) > 0, "nothing to look for");
        if beside {
            let _ = store.append(append(vec![drop_it()])).await.unwrap();
        } else {
            assert_eq!(store.change(vec![drop_it()]).await, Ok(Ok(())));
        }
        assert_eq!(count(folder.path(), secret), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_sent_letter_said_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(&folder.path().join("entrepairs.db")).unwrap();
    // More than are ever waiting, so that pages fill up and rows are moved.
    let letters: u64 = 200;
    let of = |nth: u64| (nth * 77) % letters;
    for nth in 0..letters {
        let letter = Letter {
            key: format!("letter {}", of(nth)),
            body: text((nth % 8) as u8, 'l', of(nth)),
            due: 10,
            tries: 0,
            problem: String::new(),
        };
        let written = store.change(vec![Change::Letter(letter)]).await;
        assert_eq!(written, Ok(Ok(())));
    }
    let said = |nth: u64| format!("l{};", of(nth));
    for nth in (0..letters).rev().step_by(2).chain((0..letters).step_by(2)) {
        assert!(count(folder.path(), &said(nth)) > 0, "nothing to look for");
        let key = format!("letter {}", of(nth));
        let taken = store.take_letters(10, 0, 3).await;
        assert!(!taken.unwrap().is_empty());
        store.letter_sent(&key, 20).await.unwrap();
        assert_eq!(count(folder.path(), &said(nth)), 0, "{key}, open");
    }
    assert_eq!(store.take_letters(i64::MAX, 0, 9).await, Ok(vec![]));
    drop(store);
    for nth in 0..letters {
        assert_eq!(count(folder.path(), &said(nth)), 0, "closed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_swept_ticket_said_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = furnished(folder.path()).await;
    let address = "who.never.came@example.org";
    let ticket = Ticket {
        hash: TokenHash([1; 32]),
        purpose: "sign-in".into(),
        body: address.into(),
        code: None,
        expires: 100,
    };
    let written = store.change(vec![Change::Ticket(ticket)]).await;
    assert_eq!(written, Ok(Ok(())));
    assert!(count(folder.path(), address) > 0, "nothing to look for");
    store.sweep_people(100).await.unwrap();
    assert_eq!(count(folder.path(), address), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_before_the_traces_are_gone_is_made_up_for() {
    let folder = tempfile::tempdir().unwrap();
    drop(furnished(folder.path()).await);
    let path = folder.path().join("entrepairs.db");
    let left = |db: &Connection| -> i64 {
        db.query_row("SELECT count(*) FROM unwiped", (), |row| row.get(0))
            .unwrap()
    };
    // As far as an erasure gets before a crash; without zeros, so that there is something to find.
    let db = Connection::open(&path).unwrap();
    db.execute_batch(
        "PRAGMA secure_delete = OFF;
         BEGIN;
         DELETE FROM payload WHERE stream = (SELECT id FROM stream WHERE name = 'consultation/3');
         INSERT INTO unwiped VALUES (1);
         COMMIT",
    )
    .unwrap();
    drop(db);
    let payloads = format!("{}e", canary(3));
    assert!(count(folder.path(), &payloads) > 0, "nothing to look for");

    drop(SqliteStore::open(&path).unwrap());
    assert_eq!(count(folder.path(), &payloads), 0);
    assert_eq!(left(&Connection::open(&path).unwrap()), 0);
}

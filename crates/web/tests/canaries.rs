//! Every text field is filled with a marked string, and every byte that any seat
//! can get is searched: nobody receives what they may not see.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod canary;
mod circle;

use axum::http::Method;
use canary::{Circle, PATHS, fields, log};
use circle::{Browser, Group, Server, count};
use std::sync::Arc;
use store::MemoryStore;
use store_sqlite::SqliteStore;

#[tokio::test]
async fn nobody_receives_what_they_may_not_see() {
    for consulting in [false, true] {
        let mut circle = Circle::consults(Server::new(), consulting).await;
        circle.search();
        circle.is_deleted().await;
        circle.search();
    }
}

#[tokio::test]
async fn every_field_that_takes_words_was_marked() {
    let circle = Circle::consults(Server::new(), true).await;
    let unmarked: Vec<_> = circle.offered.difference(&circle.filled).collect();
    assert!(unmarked.is_empty(), "offered by a page: {unmarked:?}");
    let group = Group::gathered(false).await;
    for act in web::ACTS {
        for name in fields::read_as_words(&group.server, &group.removed, act).await {
            let marked = |field: &String| {
                let mut parts = field.split(' ');
                parts.next() == Some(*act) && parts.next_back() == Some(&*name)
            };
            let found = circle.filled.iter().any(marked);
            assert!(found, "{act} takes words as {name}");
        }
    }
}

#[tokio::test]
async fn after_a_deletion_no_file_holds_a_word_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = SqliteStore::open(&folder.path().join("entrepairs.db")).expect("a store");
    let mut circle = Circle::consults(Server::on(Arc::new(store)), false).await;
    for kept in ["canary-contribution", "canary-note-client", "canary-lise"] {
        assert!(count(folder.path(), kept) > 0, "nothing to look for");
    }
    circle.is_deleted().await;
    for mark in circle.marks() {
        assert_eq!(count(folder.path(), mark), 0, "{mark}");
    }
    assert_eq!(count(folder.path(), "canary"), 0);
}

/// A consultation with everything the server said of itself meanwhile, also of
/// writing that failed.
async fn logged() -> (Circle, String) {
    log::keep();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("entrepairs.db");
    let store = SqliteStore::open(&path).expect("a store");
    let mut circle = Circle::consults(Server::on(Arc::new(store)), false).await;
    // Another program holds the database, so that what is being written fails.
    let other = rusqlite::Connection::open(&path).expect("the database");
    other.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    circle.fails_to_keep("canary-not-kept").await;
    drop(other);
    circle.is_deleted().await;
    let lines = log::lines();
    assert!(lines.contains("the store failed"), "nothing to look for");
    (circle, lines)
}

#[tokio::test]
async fn the_log_says_nothing_of_what_was_said_nor_by_whom() {
    let (circle, lines) = logged().await;
    let lines: String = lines.lines().filter(|it| !log::tells_paths(it)).collect();
    for mark in circle.marks() {
        assert!(!lines.contains(mark), "{mark} in the log");
    }
    assert!(!lines.contains("canary"));
}

/// A fault whose message quotes what somebody wrote.
struct Faulty;

impl live::Clock for Faulty {
    fn now(&self) -> method::Time {
        panic!("{} is no time", "canary-quoted");
    }
}

#[tokio::test]
async fn the_message_of_a_panic_is_not_in_the_log() {
    log::keep();
    let server = Server::by(Arc::new(MemoryStore::new()), Arc::new(Faulty));
    let form = Some("name=canary-nora");
    let answer = server.ask(Method::POST, "/start", "", form, false).await;
    assert_eq!(answer.status.as_u16(), 500);
    assert!(!answer.body.contains("canary"));
    assert!(!log::lines().contains("canary"));
}

async fn everything(group: &Group, browser: &Browser) -> String {
    let mut all = String::new();
    for path in PATHS {
        all.push_str(&group.server.get(browser, path).await.body);
    }
    all
}

#[tokio::test]
async fn a_quiet_signal_reaches_the_facilitation_alone_until_it_is_passed_on() {
    let group = Group::gathered(false).await;
    group.reach(4).await;
    let server = &group.server;
    let words = text::Lang::Fr.t("signal-uncomfortable");
    server
        .must(&group.client, "signal", "epoch=4&signal=uncomfortable")
        .await;
    let reaches = async |browser: &Browser| everything(&group, browser).await.contains(&words);
    assert!(reaches(&group.facilitator).await);
    for browser in [
        &group.consultant,
        &group.observer,
        &group.screen,
        &group.lobby,
    ] {
        assert!(!reaches(browser).await);
    }
    let page = server.get(&group.facilitator, "").await.body;
    let id = circle::between(&page, "data-form=\"dismiss-signal-", "\"").expect("a signal");
    let passed = server
        .does(
            &group.facilitator,
            "pass-signal",
            &format!("epoch=4&signal={id}"),
        )
        .await;
    assert_eq!(
        passed.status.as_u16(),
        422,
        "uncomfortable is never passed on"
    );
}

#[tokio::test]
async fn a_private_mark_is_seen_by_the_client_alone() {
    let group = Group::gathered(false).await;
    group.reach(4).await;
    let server = &group.server;
    server
        .must(
            &group.consultant,
            "contribute",
            "epoch=4&kind=lead&text=une-piste",
        )
        .await;
    let note = "epoch=4&text=une-ligne&command=000000000000000000000000000000aa";
    server.must(&group.client, "note", note).await;
    let before = everything(&group, &group.consultant).await;
    let page = server.get(&group.client, "").await.body;
    let id = circle::between(&page, "data-form=\"mark-", "-").expect("a contribution");
    server
        .must(
            &group.client,
            "mark",
            &format!("epoch=4&contribution={id}&mark=touches"),
        )
        .await;
    let mark = "epoch=4&note=000000000000000000000000000000aa&mark=touches";
    server.must(&group.client, "mark-note", mark).await;
    assert_eq!(
        before,
        everything(&group, &group.consultant).await,
        "not a byte differs"
    );
}

#[tokio::test]
async fn after_a_deletion_every_address_says_so_and_nothing_else() {
    let group = Group::gathered(false).await;
    group.reach(1).await;
    let server = &group.server;
    server
        .must(
            &group.client,
            "write-sheet",
            "epoch=1&field=facts&version=0&text=canary",
        )
        .await;
    server
        .must(
            &group.facilitator,
            "announce-deletion",
            "epoch=1&announced=true",
        )
        .await;
    let delete = format!("{}delete", group.facilitator.page);
    let tap = async || {
        let cookie = &group.facilitator.cookie;
        let form = Some("sure=yes");
        server.ask(Method::POST, &delete, cookie, form, false).await
    };
    assert_eq!(
        tap().await.status.as_u16(),
        409,
        "each must first be able to save their part"
    );
    let consultant = server.get(&group.consultant, "").await.body;
    assert!(consultant.contains(&text::Lang::Fr.t("deletion-announced")));
    server.later(method::Span::minutes(2));
    assert_eq!(tap().await.status.as_u16(), 303);
    for path in PATHS {
        let answer = server.get(&group.client, path).await;
        assert_eq!(answer.status.as_u16(), 410, "{path}");
        assert!(!answer.body.contains("canary"));
    }
}

//! Streams: appending, reading, repeating, forgetting.

use std::sync::Arc;

use super::{append, begin, event, payloads, stream, token};
use crate::{NewEvent, Outcome, Purpose, Recorded, Status, Store, StoreError};

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    an_event_is_read_as_it_was_appended(&*make()).await;
    an_unknown_stream_is_empty(&*make()).await;
    a_stream_is_read_from_any_place(&*make()).await;
    a_stale_head_conflicts_and_writes_nothing(&*make()).await;
    a_repeated_command_gives_the_first_answer(&*make()).await;
    a_command_id_belongs_to_its_stream(&*make()).await;
    an_append_without_events_is_refused(&*make()).await;
    tokens_are_written_with_the_append_or_not_at_all(&*make()).await;
    odd_texts_come_back_unchanged(&*make()).await;
    quiet_streams_are_found_for_the_purge(&*make()).await;
    a_forgotten_payload_leaves_its_skeleton(&*make()).await;
}

/// All fields come back, with seqs from 1.
pub async fn an_event_is_read_as_it_was_appended(store: &dyn Store) {
    let by_nobody = NewEvent {
        kind: "opened.1".into(),
        author: None,
        at: -3,
        payload: "{}".into(),
    };
    let by_the_last = NewEvent {
        author: Some(u64::MAX),
        ..event(i64::MAX, "last")
    };
    let outcome = store
        .append(append("a", 0, 1, vec![by_nobody, by_the_last]))
        .await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 2 }));

    let recorded = |seq, kind: &str, author, at, payload: &str| Recorded {
        seq,
        kind: kind.into(),
        author,
        at,
        payload: Some(payload.into()),
    };
    assert_eq!(
        store.read(&stream("a"), 0).await,
        Ok(vec![
            recorded(1, "opened.1", None, -3, "{}"),
            recorded(2, "said.1", Some(u64::MAX), i64::MAX, "last"),
        ])
    );
    let live = Status::Live {
        head: 2,
        last_at: i64::MAX,
    };
    assert_eq!(store.status(&stream("a")).await, Ok(live));
}

/// What never was can be asked for, and everything that could be done to it does nothing.
pub async fn an_unknown_stream_is_empty(store: &dyn Store) {
    assert_eq!(store.read(&stream("a"), 0).await, Ok(vec![]));
    assert_eq!(store.status(&stream("a")).await, Ok(Status::Unknown));
    assert_eq!(store.forget_payload(&stream("a"), 1).await, Ok(()));
    assert_eq!(store.erase(&stream("a"), 1).await, Ok(()));
    assert_eq!(store.status(&stream("a")).await, Ok(Status::Unknown));
    let outcome = store
        .append(append("a", 1, 1, vec![event(1, "early")]))
        .await;
    assert_eq!(outcome, Ok(Outcome::Conflict { head: 0 }));
    assert_eq!(store.status(&stream("a")).await, Ok(Status::Unknown));
}

/// Reading after a seq gives the rest only.
pub async fn a_stream_is_read_from_any_place(store: &dyn Store) {
    let five = (1..=5).map(|at| event(at, "x")).collect();
    let outcome = store.append(append("a", 0, 1, five)).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 5 }));
    for after in [0, 3, 5, 6, u64::MAX] {
        let events = store.read(&stream("a"), after).await.expect("readable");
        let seqs: Vec<u64> = events.iter().map(|event| event.seq).collect();
        let expected: Vec<u64> = (1..=5).filter(|seq| *seq > after).collect();
        assert_eq!(seqs, expected, "after {after}");
    }
}

/// Behind, ahead, or beginning what has begun: the answer is the head, and nothing is written.
pub async fn a_stale_head_conflicts_and_writes_nothing(store: &dyn Store) {
    begin(store, "a").await;
    for (nth, stale) in [(1, 0), (2, 2), (3, u64::MAX)] {
        let outcome = store
            .append(append("a", stale, nth, vec![event(20, "lost")]))
            .await;
        assert_eq!(
            outcome,
            Ok(Outcome::Conflict { head: 1 }),
            "expected {stale}"
        );
    }
    assert_eq!(payloads(store, "a").await, ["begun"]);
    // A command that met a conflict was not done: it can be tried again.
    let outcome = store
        .append(append("a", 1, 1, vec![event(20, "found")]))
        .await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 2, last: 2 }));
}

/// Whatever the head expected and whatever the events: a known command is not done twice.
pub async fn a_repeated_command_gives_the_first_answer(store: &dyn Store) {
    begin(store, "a").await;
    let twice = append("a", 1, 1, vec![event(20, "once"), event(20, "only")]);
    let outcome = store.append(twice.clone()).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 2, last: 3 }));
    let outcome = store
        .append(append("a", 3, 2, vec![event(30, "later")]))
        .await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 4, last: 4 }));

    let first_answer = Ok(Outcome::Repeated { first: 2, last: 3 });
    assert_eq!(
        store.answered(&stream("a"), twice.command).await,
        Ok(Some((2, 3)))
    );
    let unheard = append("a", 0, 9, Vec::new()).command;
    assert_eq!(store.answered(&stream("a"), unheard).await, Ok(None));
    assert_eq!(store.answered(&stream("b"), unheard).await, Ok(None));
    assert_eq!(store.append(twice).await, first_answer);
    for expected in [0, 4, 9] {
        let again = append("a", expected, 1, vec![event(40, "else")]);
        assert_eq!(store.append(again).await, first_answer);
    }
    assert_eq!(
        payloads(store, "a").await,
        ["begun", "once", "only", "later"]
    );
}

/// The same command id in two streams is two commands.
pub async fn a_command_id_belongs_to_its_stream(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "b").await;
    assert_eq!(payloads(store, "b").await, ["begun"]);
}

/// Errors of the program are refused, and leave nothing.
pub async fn an_append_without_events_is_refused(store: &dyn Store) {
    let empty = append("a", 0, 1, vec![]);
    assert_eq!(store.append(empty).await, Err(StoreError::EmptyAppend));
    let mut foreign = append("a", 0, 1, vec![event(1, "x")]);
    foreign.tokens = vec![token("b", 1, Purpose::Device, 1)];
    assert_eq!(store.append(foreign).await, Err(StoreError::ForeignToken));
    assert_eq!(store.status(&stream("a")).await, Ok(Status::Unknown));
}

/// A seat and the secret to come back to it are one transaction.
pub async fn tokens_are_written_with_the_append_or_not_at_all(store: &dyn Store) {
    let mut joining = append("a", 0, 1, vec![event(1, "joined")]);
    let mine = token("a", 1, Purpose::Device, 1);
    joining.tokens = vec![mine.clone(), token("a", 1, Purpose::Return, 2)];
    let outcome = store.append(joining).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 1 }));
    assert_eq!(store.token(&mine.hash).await, Ok(Some(mine)));

    let late = token("a", 2, Purpose::Device, 3);
    let mut stale = append("a", 0, 2, vec![event(2, "late")]);
    stale.tokens = vec![late.clone()];
    let outcome = store.append(stale).await;
    assert_eq!(outcome, Ok(Outcome::Conflict { head: 1 }));
    assert_eq!(store.token(&late.hash).await, Ok(None));
}

/// A store does not normalise, trim, truncate or reinterpret.
pub async fn odd_texts_come_back_unchanged(store: &dyn Store) {
    let long = "é".repeat(100_000);
    let odd = [
        "",
        " ",
        "\r\n\t",
        "« Où est-ce ? » — l’été",
        "e\u{301} é",
        "👩🏽‍🚒 \u{202e}abc\u{feff}",
        "'; DROP TABLE event; --",
        "%s ?1 :x \\ \"",
        "1e3",
        "\u{10ffff}",
        long.as_str(),
    ];
    let events = odd.iter().map(|text| NewEvent {
        kind: (*text).into(),
        ..event(1, text)
    });
    let outcome = store
        .append(append("« ô » 🎈'", 0, 1, events.collect()))
        .await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 11 }));
    assert_eq!(payloads(store, "« ô » 🎈'").await, odd);
    let events = store.read(&stream("« ô » 🎈'"), 0).await.expect("readable");
    assert!(events.iter().map(|event| event.kind.as_str()).eq(odd));
}

/// The quietest first; what was heard of since is not among them.
pub async fn quiet_streams_are_found_for_the_purge(store: &dyn Store) {
    for (name, at) in [
        ("old", 10),
        ("oldest", 5),
        ("new", 30),
        ("woken", 1),
        ("gone", 2),
    ] {
        let outcome = store.append(append(name, 0, 1, vec![event(at, "x")])).await;
        assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 1 }));
    }
    let outcome = store
        .append(append("woken", 1, 2, vec![event(31, "x")]))
        .await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 2, last: 2 }));
    assert_eq!(store.erase(&stream("gone"), 40).await, Ok(()));

    assert_eq!(store.quiet_since(5, i64::MAX).await, Ok(vec![]));
    assert_eq!(
        store.quiet_since(6, i64::MAX).await,
        Ok(vec![stream("oldest")])
    );
    assert_eq!(
        store.quiet_since(30, i64::MAX).await,
        Ok(vec![stream("oldest"), stream("old")])
    );
    let all = ["oldest", "old", "new", "woken"].map(stream).to_vec();
    assert_eq!(store.quiet_since(i64::MAX, i64::MAX).await, Ok(all));
}

/// Seq, kind, author and time stay, and so do the other events.
pub async fn a_forgotten_payload_leaves_its_skeleton(store: &dyn Store) {
    let three = vec![event(1, "one"), event(2, "two"), event(3, "three")];
    let outcome = store.append(append("a", 0, 1, three)).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 3 }));
    for seq in [2, 2, 4, u64::MAX] {
        assert_eq!(store.forget_payload(&stream("a"), seq).await, Ok(()));
    }

    let events = store.read(&stream("a"), 0).await.expect("readable");
    let kept: Vec<_> = events
        .iter()
        .map(|event| event.payload.as_deref())
        .collect();
    assert_eq!(kept, [Some("one"), None, Some("three")]);
    let skeleton = Recorded {
        seq: 2,
        kind: "said.1".into(),
        author: Some(7),
        at: 2,
        payload: None,
    };
    assert_eq!(events[1], skeleton);
    let outcome = store
        .append(append("a", 3, 2, vec![event(4, "four")]))
        .await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 4, last: 4 }));
}

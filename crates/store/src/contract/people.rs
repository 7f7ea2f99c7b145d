//! Persons, their sessions, and the organisations they speak for.

use std::sync::Arc;

use super::{change, hash, organisation, person, session};
use crate::{Change, Organisation, Person, Refused, Session, Store, StoreError};

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    a_person_is_found_as_they_were_written(&*make()).await;
    a_person_is_replaced_by_their_id(&*make()).await;
    an_address_is_one_persons(&*make()).await;
    a_feed_is_one_persons(&*make()).await;
    operators_are_listed_by_name(&*make()).await;
    a_session_lasts_until_it_is_ended(&*make()).await;
    sessions_are_listed_by_when_they_were_seen(&*make()).await;
    a_person_ends_their_own_sessions_only(&*make()).await;
    organisations_are_listed_by_name(&*make()).await;
    people_speak_for_organisations_until_they_no_longer_do(&*make()).await;
}

/// By id, address and feed, with odd texts unchanged; without address and feed by id alone.
pub async fn a_person_is_found_as_they_were_written(store: &dyn Store) {
    let odd = Person {
        id: "« ô » 🎈'".into(),
        address: Some("'; DROP TABLE person; --".into()),
        name: "e\u{301} \r\n\u{202e}abc\u{feff}".into(),
        lang: String::new(),
        zone: "Europe/Paris".into(),
        reminders: true,
        operator: false,
        feed: Some(hash(1)),
        at: -3,
    };
    let bare = Person {
        reminders: false,
        operator: true,
        at: i64::MAX,
        ..person("bare", None)
    };
    let both = [odd.clone(), bare.clone()].map(Change::Person);
    change(store, both).await;

    assert_eq!(store.person(&odd.id).await, Ok(Some(odd.clone())));
    assert_eq!(store.person("bare").await, Ok(Some(bare)));
    assert_eq!(store.person("nobody").await, Ok(None));
    let at = odd.address.clone().expect("given");
    assert_eq!(store.person_at(&at).await, Ok(Some(odd.clone())));
    assert_eq!(store.person_at(&at.to_lowercase()).await, Ok(None));
    assert_eq!(store.person_at("").await, Ok(None));
    assert_eq!(store.person_of_feed(&hash(1)).await, Ok(Some(odd)));
    assert_eq!(store.person_of_feed(&hash(2)).await, Ok(None));
}

/// What they had before leads to nobody.
pub async fn a_person_is_replaced_by_their_id(store: &dyn Store) {
    let former = Person {
        feed: Some(hash(1)),
        ..person("p", Some("old@x"))
    };
    let newer = Person {
        name: "Newer".into(),
        feed: Some(hash(2)),
        ..person("p", Some("new@x"))
    };
    for person in [former, newer.clone(), newer.clone()] {
        change(store, [Change::Person(person)]).await;
    }
    assert_eq!(store.person("p").await, Ok(Some(newer.clone())));
    assert_eq!(store.person_at("old@x").await, Ok(None));
    assert_eq!(store.person_at("new@x").await, Ok(Some(newer)));
    assert_eq!(store.person_of_feed(&hash(1)).await, Ok(None));
}

/// Neither a new person nor an old one takes it over; once it is given up it is free.
pub async fn an_address_is_one_persons(store: &dyn Store) {
    let first = person("first", Some("a@x"));
    let second = person("second", Some("b@x"));
    let there = [first.clone(), second.clone()].map(Change::Person);
    change(store, there).await;
    for id in ["second", "third"] {
        let taking = vec![Change::Person(person(id, Some("a@x")))];
        let refused = store.change(taking).await;
        assert_eq!(refused, Ok(Err(Refused::AddressTaken)), "{id}");
    }
    assert_eq!(store.person_at("a@x").await, Ok(Some(first)));
    assert_eq!(store.person("second").await, Ok(Some(second)));
    assert_eq!(store.person("third").await, Ok(None));

    let third = person("third", Some("a@x"));
    let handed_on = [person("first", None), third.clone()].map(Change::Person);
    change(store, handed_on).await;
    assert_eq!(store.person_at("a@x").await, Ok(Some(third)));
}

/// Chance does not draw the same secret twice: who meets this has made a mistake.
pub async fn a_feed_is_one_persons(store: &dyn Store) {
    let with_feed = |id| Person {
        feed: Some(hash(1)),
        ..person(id, None)
    };
    change(store, [Change::Person(with_feed("first"))]).await;
    let taken = store
        .change(vec![Change::Person(with_feed("second"))])
        .await;
    assert!(
        matches!(taken, Err(StoreError::Unavailable(_))),
        "{taken:?}"
    );
    let of = store.person_of_feed(&hash(1)).await;
    assert_eq!(of, Ok(Some(with_feed("first"))));
    assert_eq!(store.person("second").await, Ok(None));
}

/// By name, then id.
pub async fn operators_are_listed_by_name(store: &dyn Store) {
    assert_eq!(store.operators().await, Ok(vec![]));
    let operator = |id: &str, name: &str| Person {
        name: name.into(),
        operator: true,
        ..person(id, None)
    };
    let ordered = [
        operator("z", "Ada"),
        operator("b", "Zoé"),
        operator("c", "Zoé"),
    ];
    let written = ordered.iter().rev().cloned().chain([person("p", None)]);
    change(store, written.map(Change::Person)).await;
    assert_eq!(store.operators().await, Ok(ordered.to_vec()));
    change(store, [Change::Person(person("b", None))]).await;
    let left = vec![ordered[0].clone(), ordered[2].clone()];
    assert_eq!(store.operators().await, Ok(left));
}

/// It is found by its hash, and can be written anew.
pub async fn a_session_lasts_until_it_is_ended(store: &dyn Store) {
    assert_eq!(store.session(&hash(1)).await, Ok(None));
    let first = session(1, "p", 10);
    change(store, [Change::Session(first.clone())]).await;
    assert_eq!(store.session(&hash(1)).await, Ok(Some(first)));
    let anew = session(1, "q", 20);
    change(store, [Change::Session(anew.clone())]).await;
    assert_eq!(store.session(&hash(1)).await, Ok(Some(anew)));
    assert_eq!(store.sessions("p").await, Ok(vec![]));
    let end = Change::EndSession {
        person: "q".into(),
        hash: hash(1),
    };
    change(store, [end]).await;
    assert_eq!(store.session(&hash(1)).await, Ok(None));
}

/// The one seen last first; being seen late is no step back.
pub async fn sessions_are_listed_by_when_they_were_seen(store: &dyn Store) {
    let sessions = [(1, 10), (2, 30), (3, 20), (4, 20)];
    let sessions = sessions.map(|(nth, seen)| session(nth, "p", seen));
    let other = session(5, "q", 40);
    let written = sessions.into_iter().chain([other.clone()]);
    change(store, written.map(Change::Session)).await;
    let listed = async || {
        let sessions = store.sessions("p").await.expect("readable");
        sessions
            .into_iter()
            .map(|session| (session.hash.0[0], session.seen))
            .collect::<Vec<_>>()
    };
    assert_eq!(listed().await, [(2, 30), (3, 20), (4, 20), (1, 10)]);

    for (nth, at) in [(1, 50), (2, 29), (9, 60)] {
        assert_eq!(store.seen(&hash(nth), at).await, Ok(()));
    }
    assert_eq!(listed().await, [(1, 50), (2, 30), (3, 20), (4, 20)]);
    let seen = Session {
        seen: 50,
        ..session(1, "p", 10)
    };
    assert_eq!(store.session(&hash(1)).await, Ok(Some(seen)));
    assert_eq!(store.session(&hash(9)).await, Ok(None));
    assert_eq!(store.sessions("q").await, Ok(vec![other]));
}

/// One, or all at once, but never another person's.
pub async fn a_person_ends_their_own_sessions_only(store: &dyn Store) {
    let all = [(1, "p"), (2, "p"), (3, "p"), (4, "q")];
    let all = all.map(|(nth, person)| session(nth, person, 10));
    change(store, all.map(Change::Session)).await;
    let end = |nth, person: &str| Change::EndSession {
        person: person.into(),
        hash: hash(nth),
    };
    let count = async |person| store.sessions(person).await.expect("readable").len();
    change(store, [end(1, "p"), end(4, "p"), end(9, "p")]).await;
    assert_eq!((count("p").await, count("q").await), (2, 1));
    let everywhere = |person: &str| Change::EndSessions {
        person: person.into(),
    };
    change(store, [everywhere("p"), everywhere("nobody")]).await;
    assert_eq!((count("p").await, count("q").await), (0, 1));
    assert_eq!(store.session(&hash(2)).await, Ok(None));
}

/// By name, then id; each is replaced by its id.
pub async fn organisations_are_listed_by_name(store: &dyn Store) {
    assert_eq!(store.organisations().await, Ok(vec![]));
    let written = [
        ("c", "Ortie"),
        ("b", "Ortie"),
        ("a", "Ronce"),
        ("b", "Ajonc"),
    ];
    for (id, name) in written {
        change(store, [Change::Organisation(organisation(id, name))]).await;
    }
    let ordered = [("b", "Ajonc"), ("c", "Ortie"), ("a", "Ronce")];
    let ordered: Vec<_> = ordered.map(|(id, name)| organisation(id, name)).into();
    assert_eq!(store.organisations().await, Ok(ordered));
}

/// Said twice is said once; lists show only what is there.
pub async fn people_speak_for_organisations_until_they_no_longer_do(store: &dyn Store) {
    let [ada, zoe] = [("z", "Ada"), ("a", "Zoé")].map(|(id, name)| Person {
        name: name.into(),
        ..person(id, None)
    });
    let [ajonc, ortie] =
        [("o2", "Ajonc"), ("o1", "Ortie")].map(|(id, name)| organisation(id, name));
    change(store, [zoe.clone(), ada.clone()].map(Change::Person)).await;
    let both = [ortie.clone(), ajonc.clone()].map(Change::Organisation);
    change(store, both).await;
    let sponsor = |person: &str, organisation: &str, is| Change::Sponsor {
        person: person.into(),
        organisation: organisation.into(),
        is,
    };
    let said = [("a", "o1"), ("a", "o2"), ("z", "o2"), ("a", "o1")];
    change(store, said.map(|(person, of)| sponsor(person, of, true))).await;
    let unknown = [sponsor("a", "no such", true), sponsor("nobody", "o2", true)];
    change(store, unknown).await;

    let all: Vec<Organisation> = vec![ajonc.clone(), ortie.clone()];
    assert_eq!(store.sponsored_by("a").await, Ok(all));
    assert_eq!(store.sponsored_by("z").await, Ok(vec![ajonc.clone()]));
    assert_eq!(store.sponsors("o1").await, Ok(vec![zoe.clone()]));
    assert_eq!(store.sponsors("o2").await, Ok(vec![ada, zoe.clone()]));

    change(
        store,
        [sponsor("a", "o1", false), sponsor("z", "o2", false)],
    )
    .await;
    assert_eq!(store.sponsored_by("a").await, Ok(vec![ajonc]));
    assert_eq!(store.sponsored_by("z").await, Ok(vec![]));
    assert_eq!(store.sponsors("o1").await, Ok(vec![]));
    assert_eq!(store.sponsors("o2").await, Ok(vec![zoe]));
}

//! Places in circles, and how long a circle is kept.

use std::sync::Arc;

use super::{append, begin, belonging, change, event, stream};
use crate::{Change, Outcome, Status, Store, StoreError};

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    places_are_listed_by_circle_then_number(&*make()).await;
    a_place_is_one_persons_at_a_time(&*make()).await;
    erasing_a_circle_drops_its_places(&*make()).await;
    a_kept_stream_is_quiet_when_its_time_has_come(&*make()).await;
    nothing_is_kept_of_no_stream_and_of_an_erased_one(&*make()).await;
}

fn keep(name: &str, until: i64) -> Change {
    Change::Keep {
        stream: stream(name),
        until,
    }
}

/// Those of a person and those of an organisation.
pub async fn places_are_listed_by_circle_then_number(store: &dyn Store) {
    begin(store, "b").await;
    begin(store, "a").await;
    let ordered = [
        belonging("a", 2, Some("p"), Some("o")),
        belonging("a", 10, Some("p"), None),
        belonging("a", u64::MAX, Some("p"), None),
        belonging("b", 1, Some("p"), Some("o")),
    ];
    let others = [
        belonging("a", 1, Some("q"), Some("o")),
        belonging("a", 3, None, Some("o")),
        belonging("b", 2, None, None),
    ];
    let written = ordered.iter().chain(&others).rev().cloned();
    change(store, written.map(Change::Belongs)).await;

    assert_eq!(store.belongings("p").await, Ok(ordered.to_vec()));
    assert_eq!(store.belongings("q").await, Ok(vec![others[0].clone()]));
    assert_eq!(store.belongings("o").await, Ok(vec![]));
    let of = [&others[0], &ordered[0], &others[1], &ordered[3]];
    let of: Vec<_> = of.into_iter().cloned().collect();
    assert_eq!(store.belongings_of("o").await, Ok(of));
    assert_eq!(store.belongings_of("p").await, Ok(vec![]));
}

/// Whoever is written there last; with nobody, it is nobody's.
pub async fn a_place_is_one_persons_at_a_time(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "b").await;
    let beside = belonging("b", 1, Some("p"), None);
    let latest = belonging("a", 1, Some("q"), None);
    let written = [
        belonging("a", 1, Some("p"), Some("o")),
        beside.clone(),
        latest.clone(),
    ];
    change(store, written.map(Change::Belongs)).await;
    assert_eq!(store.belongings("p").await, Ok(vec![beside.clone()]));
    assert_eq!(store.belongings_of("o").await, Ok(vec![]));
    assert_eq!(store.belongings("q").await, Ok(vec![latest]));

    let nobodys = belonging("a", 1, None, None);
    change(store, [Change::Belongs(nobodys)]).await;
    assert_eq!(store.belongings("q").await, Ok(vec![]));
    assert_eq!(store.belongings("p").await, Ok(vec![beside]));
}

/// All of them, and nobody gets one afterwards; what stands beside it stays.
pub async fn erasing_a_circle_drops_its_places(store: &dyn Store) {
    let beside = belonging("ab", 1, Some("p"), Some("o"));
    for name in ["a", "ab"] {
        begin(store, name).await;
        let place = belonging(name, 1, Some("p"), Some("o"));
        change(store, [Change::Belongs(place), keep(name, 50)]).await;
    }
    assert_eq!(store.erase(&stream("a"), 20).await, Ok(()));
    for _ in 0..2 {
        assert_eq!(store.belongings("p").await, Ok(vec![beside.clone()]));
        assert_eq!(store.belongings_of("o").await, Ok(vec![beside.clone()]));
        let quiet = store.quiet_since(i64::MAX, i64::MAX).await;
        assert_eq!(quiet, Ok(vec![stream("ab")]));
        let late = belonging("a", 1, Some("p"), Some("o"));
        change(store, [Change::Belongs(late), keep("a", 50)]).await;
    }
    let status = store.status(&stream("a")).await;
    assert_eq!(status, Ok(Status::Erased { at: 20 }));
}

/// Its own moment counts for it, not its last event; the newest moment counts, and stays when
/// events follow.
pub async fn a_kept_stream_is_quiet_when_its_time_has_come(store: &dyn Store) {
    for (name, at) in [("old", 10), ("kept", 5), ("ending", 30), ("new", 40)] {
        let outcome = store.append(append(name, 0, 1, vec![event(at, "x")])).await;
        assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 1 }));
    }
    change(store, [keep("kept", 300), keep("ending", 700)]).await;
    change(store, [keep("ending", 100), keep("kept", 200)]).await;
    let quiet = async |before, now| {
        let quiet = store.quiet_since(before, now).await.expect("readable");
        let names = quiet.iter().map(|stream| stream.as_str().to_owned());
        names
            .collect::<Vec<_>>()
            .join(" ")
            .replace("consultation/", "")
    };
    assert_eq!(quiet(0, 99).await, "");
    assert_eq!(quiet(20, 99).await, "old");
    assert_eq!(quiet(0, 100).await, "ending");
    assert_eq!(quiet(20, 199).await, "old ending");
    assert_eq!(quiet(50, 200).await, "kept old ending new");

    let outcome = store
        .append(append("kept", 1, 2, vec![event(150, "x")]))
        .await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 2, last: 2 }));
    assert_eq!(quiet(i64::MAX, 199).await, "old ending new");
    assert_eq!(quiet(50, 200).await, "old ending new kept");
}

/// Such a row would belong to nothing.
pub async fn nothing_is_kept_of_no_stream_and_of_an_erased_one(store: &dyn Store) {
    let place = Change::Belongs(belonging("a", 1, Some("p"), None));
    for unknown in [keep("a", 50), place.clone()] {
        let failed = store.change(vec![unknown]).await;
        assert_eq!(failed, Err(StoreError::UnknownStream));
    }
    begin(store, "a").await;
    assert_eq!(store.belongings("p").await, Ok(vec![]));
    assert_eq!(store.erase(&stream("a"), 20).await, Ok(()));
    change(store, [keep("a", 50), place]).await;
    assert_eq!(store.belongings("p").await, Ok(vec![]));
    assert_eq!(store.quiet_since(i64::MAX, i64::MAX).await, Ok(vec![]));
}

//! Changes: whole or not at all, alone and with an append.

use std::sync::Arc;

use super::{append, begin, belonging, change, event, hash, payloads, person, redeem, stream};
use super::{ticket, token};
use crate::{Append, Change, Outcome, Purpose, Refused, Status, Store, StoreError};

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    an_empty_list_changes_nothing(&*make()).await;
    a_refused_change_undoes_its_list(&*make()).await;
    changes_are_made_with_their_append(&*make()).await;
    a_refused_change_undoes_its_append(&*make()).await;
    an_append_that_is_not_written_changes_nothing(&*make()).await;
    a_repeated_append_changes_nothing_again(&*make()).await;
    a_refusal_does_not_fail_its_neighbours(&*make()).await;
}

fn account(id: &str) -> Change {
    Change::Person(person(id, None))
}

async fn is_there(store: &dyn Store, id: &str) -> bool {
    store.person(id).await.expect("readable").is_some()
}

/// An append of one event to the stream `a`, with these changes.
fn with(expected: u64, nth: u64, changes: Vec<Change>) -> Append {
    Append {
        changes,
        ..append("a", expected, nth, vec![event(20, "x")])
    }
}

/// Nor is it refused.
pub async fn an_empty_list_changes_nothing(store: &dyn Store) {
    assert_eq!(store.change(vec![]).await, Ok(Ok(())));
}

/// What stands before the one that is refused, and what stands after it; also when it is an error.
pub async fn a_refused_change_undoes_its_list(store: &dyn Store) {
    change(store, [Change::Ticket(ticket(1, "join", 100))]).await;
    change(store, [Change::Person(person("p", Some("a@x")))]).await;
    let taking = Change::Person(person("q", Some("a@x")));
    let list = vec![account("before"), redeem(1, 50), taking, account("after")];
    let refused = store.change(list).await;
    assert_eq!(refused, Ok(Err(Refused::AddressTaken)));
    let list = vec![account("before"), redeem(1, 50), redeem(2, 50)];
    let refused = store.change(list).await;
    assert_eq!(refused, Ok(Err(Refused::TicketGone)));
    let nowhere = Change::Belongs(belonging("nowhere", 1, None, None));
    let list = vec![account("before"), redeem(1, 50), nowhere];
    let failed = store.change(list).await;
    assert_eq!(failed, Err(StoreError::UnknownStream));

    for id in ["before", "q", "after"] {
        assert!(!is_there(store, id).await, "{id}");
    }
    assert!(
        store
            .ticket(&hash(1), 50)
            .await
            .expect("readable")
            .is_some()
    );
    change(store, [redeem(1, 50), account("before")]).await;
    assert!(is_there(store, "before").await);
}

/// Also those of the stream that begins with it.
pub async fn changes_are_made_with_their_append(store: &dyn Store) {
    change(store, [Change::Ticket(ticket(1, "join", 100))]).await;
    let place = belonging("a", 1, Some("p"), None);
    let keep = Change::Keep {
        stream: stream("a"),
        until: 500,
    };
    let changes = vec![
        redeem(1, 50),
        account("p"),
        Change::Belongs(place.clone()),
        keep,
    ];
    let outcome = store.append(with(0, 1, changes)).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 1 }));
    assert_eq!(payloads(store, "a").await, ["x"]);
    assert!(is_there(store, "p").await);
    assert_eq!(store.belongings("p").await, Ok(vec![place]));
    assert_eq!(store.ticket(&hash(1), 0).await, Ok(None));
    assert_eq!(store.quiet_since(i64::MAX, 499).await, Ok(vec![]));
}

/// Neither events nor tokens nor command are written, and a stream that would begin does not.
pub async fn a_refused_change_undoes_its_append(store: &dyn Store) {
    let late = token("a", 1, Purpose::Device, 1);
    let refused = |expected, nth| Append {
        tokens: vec![late.clone()],
        ..with(expected, nth, vec![account("p"), redeem(1, 50)])
    };
    let gone = Ok(Outcome::Refused(Refused::TicketGone));
    assert_eq!(store.append(refused(0, 1)).await, gone);
    assert_eq!(store.status(&stream("a")).await, Ok(Status::Unknown));
    begin(store, "a").await;
    assert_eq!(store.append(refused(1, 1)).await, gone);
    let status = store.status(&stream("a")).await;
    let live = Status::Live {
        head: 1,
        last_at: 10,
    };
    assert_eq!(status, Ok(live));
    assert_eq!(payloads(store, "a").await, ["begun"]);
    assert_eq!(store.token(&late.hash).await, Ok(None));
    assert!(!is_there(store, "p").await);

    // It was not done: it can be tried again.
    let nowhere = Change::Belongs(belonging("nowhere", 1, None, None));
    let failed = store.append(with(1, 1, vec![account("p"), nowhere])).await;
    assert_eq!(failed, Err(StoreError::UnknownStream));
    assert!(!is_there(store, "p").await);
    let outcome = store.append(with(1, 1, vec![account("p")])).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 2, last: 2 }));
    assert!(is_there(store, "p").await);
}

/// Whether it conflicts, is empty, or comes too late; and that is told before a refusal.
pub async fn an_append_that_is_not_written_changes_nothing(store: &dyn Store) {
    begin(store, "a").await;
    let changes = || vec![account("p"), redeem(1, 50)];
    let outcome = store.append(with(0, 1, changes())).await;
    assert_eq!(outcome, Ok(Outcome::Conflict { head: 1 }));
    let empty = Append {
        events: vec![],
        ..with(1, 1, vec![account("p")])
    };
    assert_eq!(store.append(empty).await, Err(StoreError::EmptyAppend));
    assert_eq!(store.erase(&stream("a"), 30).await, Ok(()));
    let outcome = store.append(with(1, 1, changes())).await;
    assert_eq!(outcome, Ok(Outcome::Erased));
    let outcome = store.append(with(1, 1, vec![account("p")])).await;
    assert_eq!(outcome, Ok(Outcome::Erased));
    assert!(!is_there(store, "p").await);
}

/// The answer is the first one, also when the changes would be refused by now.
pub async fn a_repeated_append_changes_nothing_again(store: &dyn Store) {
    change(store, [Change::Ticket(ticket(1, "join", 100))]).await;
    let joining = with(0, 1, vec![redeem(1, 50), account("p")]);
    let outcome = store.append(joining.clone()).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 1 }));
    let renamed = crate::Person {
        name: "Renamed".into(),
        ..person("p", None)
    };
    let again = Change::Ticket(ticket(1, "join", 100));
    change(store, [Change::Person(renamed.clone()), again]).await;

    let outcome = store.append(joining.clone()).await;
    assert_eq!(outcome, Ok(Outcome::Repeated { first: 1, last: 1 }));
    assert_eq!(store.person("p").await, Ok(Some(renamed)));
    assert!(
        store
            .ticket(&hash(1), 50)
            .await
            .expect("readable")
            .is_some()
    );
    change(store, [redeem(1, 50)]).await;
    let outcome = store.append(joining).await;
    assert_eq!(outcome, Ok(Outcome::Repeated { first: 1, last: 1 }));
}

/// Among appends that arrive together, one that is refused is undone alone.
pub async fn a_refusal_does_not_fail_its_neighbours(store: &dyn Store) {
    let one = |name, changes| Append {
        changes,
        ..append(name, 0, 1, vec![event(20, name)])
    };
    let appends = [
        one("a", vec![account("a")]),
        one("b", vec![account("b"), redeem(1, 50)]),
        one("c", vec![account("c")]),
    ];
    let writing = appends.map(|append| Box::pin(store.append(append)) as _);
    let written = Ok(Outcome::Appended { first: 1, last: 1 });
    let refused = Ok(Outcome::Refused(Refused::TicketGone));
    let expected = [written.clone(), refused, written];
    assert_eq!(super::together(writing.into()).await, expected);
    for (name, there) in [("a", true), ("b", false), ("c", true)] {
        assert_eq!(is_there(store, name).await, there, "{name}");
        assert_eq!(payloads(store, name).await.len(), usize::from(there));
    }
}

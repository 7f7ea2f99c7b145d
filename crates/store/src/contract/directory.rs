//! Tokens, codes and private rows.

use std::sync::Arc;

use super::{append, begin, code, event, payloads, row, stream, token};
use crate::{OWN_ROWS_MAX, Outcome, OwnPut, Purpose, Status, Store, StoreError, TokenHash};

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    devices_accumulate_and_a_return_token_replaces_the_former(&*make()).await;
    dropping_the_tokens_of_a_seat_spares_the_others(&*make()).await;
    a_code_leads_to_its_lobby_until_it_expires(&*make()).await;
    a_new_code_replaces_the_former(&*make()).await;
    a_code_in_use_is_not_taken_over(&*make()).await;
    private_rows_belong_to_one_seat(&*make()).await;
    private_rows_are_ordered_by_time_then_key(&*make()).await;
    a_seat_holds_a_limited_number_of_rows(&*make()).await;
    all_private_rows_of_a_stream_go_together(&*make()).await;
    nothing_is_kept_for_an_unknown_stream(&*make()).await;
}

/// A seat may be open on several devices, but has one way back.
pub async fn devices_accumulate_and_a_return_token_replaces_the_former(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "b").await;
    let others = [
        token("a", 2, Purpose::Return, 10),
        token("b", 1, Purpose::Return, 11),
    ];
    let devices = [
        token("a", 1, Purpose::Device, 1),
        token("a", 1, Purpose::Device, 2),
    ];
    let former = token("a", 1, Purpose::Return, 3);
    let newest = token("a", 1, Purpose::Return, 4);
    let written = [&others[..], &devices, &[former.clone(), newest.clone()]].concat();
    for token in written {
        assert_eq!(store.put_token(token).await, Ok(()));
    }
    for kept in others.into_iter().chain(devices).chain([newest]) {
        assert_eq!(store.token(&kept.hash).await, Ok(Some(kept)));
    }
    assert_eq!(store.token(&former.hash).await, Ok(None));
    assert_eq!(store.token(&TokenHash([99; 32])).await, Ok(None));

    // The same holds for the tokens of an append.
    let mut again = append("a", 1, 1, vec![event(1, "back")]);
    let last = token("a", 1, Purpose::Return, 5);
    again.tokens = vec![last.clone()];
    let outcome = store.append(again).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 2, last: 2 }));
    assert_eq!(store.token(&TokenHash([4; 32])).await, Ok(None));
    assert_eq!(store.token(&last.hash).await, Ok(Some(last)));
}

/// All of one seat, nothing of the next.
pub async fn dropping_the_tokens_of_a_seat_spares_the_others(store: &dyn Store) {
    begin(store, "a").await;
    let mine = [
        token("a", 1, Purpose::Device, 1),
        token("a", 1, Purpose::Return, 2),
    ];
    let other = token("a", u64::MAX, Purpose::Device, 3);
    for token in mine.iter().chain([&other]) {
        assert_eq!(store.put_token(token.clone()).await, Ok(()));
    }
    assert_eq!(store.drop_tokens(&stream("a"), 1).await, Ok(()));
    assert_eq!(store.drop_tokens(&stream("b"), u64::MAX).await, Ok(()));
    for gone in mine {
        assert_eq!(store.token(&gone.hash).await, Ok(None));
    }
    assert_eq!(store.token(&other.hash).await, Ok(Some(other)));
}

/// Valid before its moment, and at no other spelling.
pub async fn a_code_leads_to_its_lobby_until_it_expires(store: &dyn Store) {
    begin(store, "a").await;
    let hazel = code("HAZEL", "a", 100);
    assert_eq!(store.put_code(hazel.clone()).await, Ok(()));
    assert_eq!(store.code("HAZEL", 99).await, Ok(Some(hazel.clone())));
    assert_eq!(store.code_of(&stream("a"), 99).await, Ok(Some(hazel)));
    assert_eq!(store.code("HAZEL", 100).await, Ok(None));
    assert_eq!(store.code_of(&stream("a"), 100).await, Ok(None));
    assert_eq!(store.code("hazel", 99).await, Ok(None));
    assert_eq!(store.code_of(&stream("b"), 99).await, Ok(None));
}

/// A stream has one code at a time; the same one can be put again to last longer.
pub async fn a_new_code_replaces_the_former(store: &dyn Store) {
    begin(store, "a").await;
    for new in [
        code("HAZEL", "a", 100),
        code("MAPLE", "a", 100),
        code("MAPLE", "a", 200),
    ] {
        assert_eq!(store.put_code(new).await, Ok(()));
    }
    let maple = Ok(Some(code("MAPLE", "a", 200)));
    assert_eq!(store.code("HAZEL", 20).await, Ok(None));
    assert_eq!(store.code("MAPLE", 150).await, maple);
    assert_eq!(store.code_of(&stream("a"), 150).await, maple);
}

/// A code leads to one lobby; once it has expired it is free again.
pub async fn a_code_in_use_is_not_taken_over(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "b").await;
    let hazel = code("HAZEL", "a", 100);
    let maple = code("MAPLE", "b", 100);
    assert_eq!(store.put_code(hazel.clone()).await, Ok(()));
    assert_eq!(store.put_code(maple.clone()).await, Ok(()));
    let taken = store.put_code(code("HAZEL", "b", 300)).await;
    assert_eq!(taken, Err(StoreError::CodeTaken));
    assert_eq!(store.code("HAZEL", 50).await, Ok(Some(hazel)));
    assert_eq!(store.code_of(&stream("b"), 50).await, Ok(Some(maple)));

    let outcome = store
        .append(append("b", 1, 1, vec![event(100, "time goes by")]))
        .await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 2, last: 2 }));
    let free = code("HAZEL", "b", 300);
    assert_eq!(store.put_code(free.clone()).await, Ok(()));
    assert_eq!(store.code("HAZEL", 150).await, Ok(Some(free)));
    assert_eq!(store.code_of(&stream("a"), 50).await, Ok(None));
}

/// Rows of one seat are not those of another seat or stream, and are replaced by their key.
pub async fn private_rows_belong_to_one_seat(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "b").await;
    let puts = [
        ("a", 1, row("note", "x", "first", 1)),
        ("a", 1, row("note", "x", "« mieux » 🎈", 2)),
        ("a", 1, row("mark", "x", "", 3)),
        ("a", 2, row("note", "x", "two", 4)),
        ("b", 1, row("note", "x", "b", 5)),
    ];
    for (name, seat, row) in puts {
        assert_eq!(
            store.put_own(&stream(name), seat, row).await,
            Ok(OwnPut::Saved)
        );
    }
    let mine = vec![row("note", "x", "« mieux » 🎈", 2), row("mark", "x", "", 3)];
    assert_eq!(store.own(&stream("a"), 1).await, Ok(mine.clone()));
    assert_eq!(
        store.own(&stream("a"), 2).await,
        Ok(vec![row("note", "x", "two", 4)])
    );
    assert_eq!(store.own(&stream("a"), 3).await, Ok(vec![]));

    for (name, seat, kind, key) in [
        ("a", 1, "note", "y"),
        ("a", 3, "note", "x"),
        ("c", 1, "note", "x"),
    ] {
        assert_eq!(store.drop_own(&stream(name), seat, kind, key).await, Ok(()));
    }
    assert_eq!(store.own(&stream("a"), 1).await, Ok(mine));
    assert_eq!(store.drop_own(&stream("a"), 1, "note", "x").await, Ok(()));
    assert_eq!(
        store.own(&stream("a"), 1).await,
        Ok(vec![row("mark", "x", "", 3)])
    );
    assert_eq!(
        store.own(&stream("b"), 1).await,
        Ok(vec![row("note", "x", "b", 5)])
    );
    // Private rows are no events.
    assert_eq!(
        store.status(&stream("a")).await,
        Ok(Status::Live {
            head: 1,
            last_at: 10
        })
    );
}

/// By time, then key, then kind, each compared by its bytes.
pub async fn private_rows_are_ordered_by_time_then_key(store: &dyn Store) {
    begin(store, "a").await;
    let ordered = [
        row("note", "z", "", -1),
        row("note", "A", "", 5),
        row("mark", "a", "", 5),
        row("note", "a", "", 5),
        row("note", "é", "", 5),
        row("note", "b", "", 6),
    ];
    for row in ordered.iter().rev() {
        assert_eq!(
            store.put_own(&stream("a"), 1, row.clone()).await,
            Ok(OwnPut::Saved)
        );
    }
    assert_eq!(store.own(&stream("a"), 1).await, Ok(ordered.to_vec()));
}

/// A full seat refuses new rows, and still changes and drops those it has.
pub async fn a_seat_holds_a_limited_number_of_rows(store: &dyn Store) {
    begin(store, "a").await;
    let put = async |seat, key: &str, body: &str| {
        store
            .put_own(&stream("a"), seat, row("note", key, body, 1))
            .await
    };
    for nth in 0..OWN_ROWS_MAX {
        assert_eq!(put(1, &nth.to_string(), "").await, Ok(OwnPut::Saved));
    }
    assert_eq!(put(1, "more", "").await, Ok(OwnPut::Full));
    assert_eq!(put(1, "7", "changed").await, Ok(OwnPut::Saved));
    assert_eq!(put(2, "more", "").await, Ok(OwnPut::Saved));
    assert_eq!(store.drop_own(&stream("a"), 1, "note", "8").await, Ok(()));
    assert_eq!(put(1, "more", "").await, Ok(OwnPut::Saved));
    assert_eq!(
        store.own(&stream("a"), 1).await.expect("readable").len(),
        OWN_ROWS_MAX
    );
}

/// Those of all seats; the stream, its secrets and what stands beside it stay.
pub async fn all_private_rows_of_a_stream_go_together(store: &dyn Store) {
    for name in ["a", "ab"] {
        begin(store, name).await;
        for (seat, key) in [(1, "x"), (1, "y"), (u64::MAX, "x")] {
            let note = row("note", key, "", 1);
            let put = store.put_own(&stream(name), seat, note).await;
            assert_eq!(put, Ok(OwnPut::Saved));
        }
    }
    let kept = token("a", 1, Purpose::Device, 1);
    assert_eq!(store.put_token(kept.clone()).await, Ok(()));
    assert_eq!(store.drop_all_own(&stream("a")).await, Ok(3));
    assert_eq!(store.drop_all_own(&stream("a")).await, Ok(0));
    assert_eq!(store.drop_all_own(&stream("unknown")).await, Ok(0));
    for seat in [1, u64::MAX] {
        assert_eq!(store.own(&stream("a"), seat).await, Ok(vec![]));
        assert!(
            !store
                .own(&stream("ab"), seat)
                .await
                .expect("readable")
                .is_empty()
        );
    }
    assert_eq!(payloads(store, "a").await, ["begun"]);
    assert_eq!(store.token(&kept.hash).await, Ok(Some(kept)));

    let anew = row("note", "x", "anew", 2);
    let put = store.put_own(&stream("a"), 1, anew.clone()).await;
    assert_eq!(put, Ok(OwnPut::Saved));
    assert_eq!(store.own(&stream("a"), 1).await, Ok(vec![anew]));
    assert_eq!(store.erase(&stream("a"), 20).await, Ok(()));
    assert_eq!(store.drop_all_own(&stream("a")).await, Ok(0));
}

/// A row without a stream would never be purged.
pub async fn nothing_is_kept_for_an_unknown_stream(store: &dyn Store) {
    let mine = token("a", 1, Purpose::Device, 1);
    assert_eq!(
        store.put_token(mine.clone()).await,
        Err(StoreError::UnknownStream)
    );
    assert_eq!(
        store.put_code(code("HAZEL", "a", 9)).await,
        Err(StoreError::UnknownStream)
    );
    let put = store
        .put_own(&stream("a"), 1, row("note", "x", "", 1))
        .await;
    assert_eq!(put, Err(StoreError::UnknownStream));
    assert_eq!(store.token(&mine.hash).await, Ok(None));
    assert_eq!(store.code("HAZEL", 1).await, Ok(None));
    assert_eq!(store.own(&stream("a"), 1).await, Ok(vec![]));
    assert_eq!(store.status(&stream("a")).await, Ok(Status::Unknown));
}

//! Erasing a stream.

use std::sync::Arc;

use super::{append, code, event, payloads, row, stream, token};
use crate::{Outcome, OwnPut, Purpose, Status, Store};

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    an_erased_stream_leaves_only_its_name(&*make()).await;
    an_erasure_spares_the_other_streams(&*make()).await;
    an_erasure_can_be_repeated(&*make()).await;
    nothing_is_written_to_an_erased_stream(&*make()).await;
}

/// A stream with something of everything: two events, two tokens, a code, a private row.
async fn furnish(store: &dyn Store, name: &str, hash: u8) {
    let mut append = append(name, 0, 1, vec![event(10, "one"), event(11, "two")]);
    append.tokens = vec![token(name, 1, Purpose::Device, hash)];
    let outcome = store.append(append).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 2 }));
    assert_eq!(
        store
            .put_token(token(name, 1, Purpose::Return, hash + 1))
            .await,
        Ok(())
    );
    assert_eq!(
        store
            .put_code(code(&format!("CODE-{name}"), name, 100))
            .await,
        Ok(())
    );
    let put = store
        .put_own(&stream(name), 1, row("note", "x", "mine", 12))
        .await;
    assert_eq!(put, Ok(OwnPut::Saved));
}

/// Whether tokens, code and private row of [`furnish`] are all there, or all gone.
async fn assert_rows(store: &dyn Store, name: &str, hash: u8, there: bool) {
    for (hash, purpose) in [(hash, Purpose::Device), (hash + 1, Purpose::Return)] {
        let token = token(name, 1, purpose, hash);
        assert_eq!(store.token(&token.hash).await, Ok(there.then_some(token)));
    }
    let code = there.then(|| code(&format!("CODE-{name}"), name, 100));
    assert_eq!(
        store.code(&format!("CODE-{name}"), 50).await,
        Ok(code.clone())
    );
    assert_eq!(store.code_of(&stream(name), 50).await, Ok(code));
    let own = store.own(&stream(name), 1).await.expect("readable");
    assert_eq!(own.len(), usize::from(there));
}

/// Events, tokens, code and private rows are gone; a late visitor can be told since when.
pub async fn an_erased_stream_leaves_only_its_name(store: &dyn Store) {
    furnish(store, "a", 1).await;
    assert_rows(store, "a", 1, true).await;
    assert_eq!(store.erase(&stream("a"), 50).await, Ok(()));

    assert_eq!(
        store.status(&stream("a")).await,
        Ok(Status::Erased { at: 50 })
    );
    assert_eq!(store.read(&stream("a"), 0).await, Ok(vec![]));
    assert_eq!(store.quiet_since(i64::MAX, i64::MAX).await, Ok(vec![]));
    assert_rows(store, "a", 1, false).await;
}

/// What stands beside it stays.
pub async fn an_erasure_spares_the_other_streams(store: &dyn Store) {
    for (name, hash) in [("a", 1), ("ab", 10), ("b", 20)] {
        furnish(store, name, hash).await;
    }
    assert_eq!(store.erase(&stream("a"), 50).await, Ok(()));
    for (name, hash) in [("ab", 10), ("b", 20)] {
        assert_eq!(payloads(store, name).await, ["one", "two"]);
        assert_eq!(
            store.status(&stream(name)).await,
            Ok(Status::Live {
                head: 2,
                last_at: 11
            })
        );
        assert_rows(store, name, hash, true).await;
    }
}

/// The first time stays.
pub async fn an_erasure_can_be_repeated(store: &dyn Store) {
    furnish(store, "a", 1).await;
    for at in [50, 60, 40] {
        assert_eq!(store.erase(&stream("a"), at).await, Ok(()));
        assert_eq!(
            store.status(&stream("a")).await,
            Ok(Status::Erased { at: 50 })
        );
    }
}

/// Not by a new append, not by a repeated one, not by a row.
pub async fn nothing_is_written_to_an_erased_stream(store: &dyn Store) {
    furnish(store, "a", 1).await;
    assert_eq!(store.erase(&stream("a"), 50).await, Ok(()));

    for (expected, nth) in [(0, 1), (2, 1), (0, 2), (2, 2)] {
        let mut late = append("a", expected, nth, vec![event(60, "late")]);
        late.tokens = vec![token("a", 1, Purpose::Device, 1)];
        assert_eq!(store.append(late).await, Ok(Outcome::Erased));
    }
    assert_eq!(
        store.put_token(token("a", 1, Purpose::Return, 2)).await,
        Ok(())
    );
    assert_eq!(store.put_code(code("CODE-a", "a", 100)).await, Ok(()));
    let put = store
        .put_own(&stream("a"), 1, row("note", "x", "late", 60))
        .await;
    assert_eq!(put, Ok(OwnPut::Erased));
    assert_eq!(store.drop_own(&stream("a"), 1, "note", "x").await, Ok(()));
    assert_eq!(store.drop_tokens(&stream("a"), 1).await, Ok(()));
    assert_eq!(store.forget_payload(&stream("a"), 1).await, Ok(()));

    assert_eq!(store.read(&stream("a"), 0).await, Ok(vec![]));
    assert_rows(store, "a", 1, false).await;
}

//! Letters, each of which is sent once.

use std::sync::Arc;

use super::writers::Writing;
use super::{append, change, event, letter, redeem, together};
use crate::{
    Append, Change, Letter, Outcome, Refused, SENT_KEPT, STUCK_LETTERS_MAX, Store, StoreError,
};

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    letters_are_taken_when_they_are_due(&*make()).await;
    the_same_key_is_one_letter(&*make()).await;
    a_letter_is_held_while_it_is_carried(&*make()).await;
    two_postmen_never_carry_the_same_letter(&*make()).await;
    a_letter_that_failed_comes_back_later(&*make()).await;
    a_letter_that_was_sent_is_never_sent_again(&*make()).await;
    a_letter_of_a_refused_append_is_not_written(&*make()).await;
    stuck_letters_are_listed_by_their_tries(&*make()).await;
    keys_of_letters_sent_long_ago_are_swept(&*make()).await;
}

/// How long a postman of these stories may take.
const HOLD: i64 = 60;

async fn post(store: &dyn Store, letters: impl IntoIterator<Item = Letter>) {
    change(store, letters.into_iter().map(Change::Letter)).await;
}

/// The keys of all letters taken at this moment, in order.
async fn taken(store: &dyn Store, now: i64) -> String {
    let letters = store.take_letters(now, HOLD, usize::MAX).await;
    let keys = letters.expect("taken").into_iter().map(|letter| letter.key);
    keys.collect::<Vec<_>>().join(" ")
}

/// The one due first before the others, no more than asked for, as they were written.
pub async fn letters_are_taken_when_they_are_due(store: &dyn Store) {
    assert_eq!(taken(store, i64::MAX).await, "");
    let odd = Letter {
        key: "« ô » 🎈'".into(),
        body: "e\u{301}\r\n'; DROP TABLE letter; --".repeat(1000),
        due: -5,
        tries: 7,
        problem: "was refused".into(),
    };
    let due = [("later", 30), ("b", 10), ("a", 10), ("first", 5)];
    post(store, due.map(|(key, due)| letter(key, due))).await;
    post(store, [odd.clone()]).await;

    assert_eq!(store.take_letters(9, HOLD, 0).await, Ok(vec![]));
    let carried = Letter {
        due: 9 + HOLD,
        tries: 8,
        ..odd
    };
    assert_eq!(store.take_letters(9, HOLD, 1).await, Ok(vec![carried]));
    assert_eq!(taken(store, 10).await, "first a b");
    assert_eq!(taken(store, 29).await, "");
    assert_eq!(taken(store, 30).await, "later");
}

/// Whatever it says, whenever it is due: the first stays.
pub async fn the_same_key_is_one_letter(store: &dyn Store) {
    let first = letter("k", 10);
    let other = Letter {
        body: "other".into(),
        ..letter("k", 0)
    };
    post(store, [first.clone(), other.clone()]).await;
    post(store, [other.clone()]).await;
    assert_eq!(store.take_letters(9, HOLD, 9).await, Ok(vec![]));
    let carried = Letter {
        due: 10 + HOLD,
        tries: 1,
        ..first
    };
    assert_eq!(store.take_letters(10, HOLD, 9).await, Ok(vec![carried]));
    post(store, [other]).await;
    assert_eq!(taken(store, 11).await, "");
}

/// If its postman is heard of no more, another takes it.
pub async fn a_letter_is_held_while_it_is_carried(store: &dyn Store) {
    post(store, [letter("k", 10)]).await;
    for (tries, now) in [(1, 10), (2, 10 + HOLD), (3, 500)] {
        assert_eq!(taken(store, now - 1).await, "", "try {tries}");
        let carried = Letter {
            due: now + HOLD,
            tries,
            ..letter("k", 10)
        };
        let letters = store.take_letters(now, HOLD, 9).await;
        assert_eq!(letters, Ok(vec![carried]));
        assert_eq!(taken(store, now).await, "");
        if tries == 2 {
            // Late enough for the third round, whose `now - 1` must still be held.
            let until = store.letter_failed("k", 500, "").await;
            assert_eq!(until, Ok(()));
        }
    }
    let far = store.take_letters(i64::MAX, HOLD, 9).await.expect("taken");
    assert_eq!(far[0].due, i64::MAX, "no moment is later");
}

/// Each letter is taken by one, however many come for them at once.
pub async fn two_postmen_never_carry_the_same_letter(store: &dyn Store) {
    let keys: Vec<_> = (0..40).map(|nth| format!("{nth:02}")).collect();
    post(store, keys.iter().map(|key| letter(key, 10))).await;
    type Taken = Result<Vec<Letter>, StoreError>;
    let take = || Box::pin(store.take_letters(10, HOLD, 7)) as Writing<Taken>;
    let rounds = together((0..8).map(|_| take()).collect()).await;
    let mut carried = Vec::new();
    for letters in rounds {
        let letters = letters.expect("taken");
        assert!(letters.len() <= 7);
        assert!(letters.iter().all(|letter| letter.tries == 1));
        carried.extend(letters.into_iter().map(|letter| letter.key));
    }
    carried.sort();
    assert_eq!(carried, keys);
}

/// When it was said to, with why.
pub async fn a_letter_that_failed_comes_back_later(store: &dyn Store) {
    post(store, [letter("k", 10), letter("other", 10)]).await;
    assert_eq!(taken(store, 10).await, "k other");
    let failed = store.letter_failed("k", 30, "refused").await;
    assert_eq!(failed, Ok(()));
    assert_eq!(store.letter_failed("unknown", 30, "x").await, Ok(()));
    assert_eq!(taken(store, 29).await, "");
    let again = Letter {
        due: 30 + HOLD,
        tries: 2,
        problem: "refused".into(),
        ..letter("k", 10)
    };
    assert_eq!(store.take_letters(30, HOLD, 9).await, Ok(vec![again]));
    assert_eq!(taken(store, 10 + HOLD).await, "other");
}

/// Not when it is due, not when it is said to have failed, not when it is written again.
pub async fn a_letter_that_was_sent_is_never_sent_again(store: &dyn Store) {
    post(store, [letter("k", 10), letter("waiting", 10)]).await;
    assert_eq!(taken(store, 10).await, "k waiting");
    assert_eq!(store.letter_failed("k", 20, "refused").await, Ok(()));
    assert_eq!(store.letter_sent("k", 21).await, Ok(()));
    for at in [21, 99] {
        assert_eq!(store.letter_failed("k", 30, "late").await, Ok(()));
        post(store, [letter("k", 30)]).await;
        assert_eq!(store.letter_sent("k", at).await, Ok(()));
        assert_eq!(store.stuck_letters().await, Ok(vec![]));
    }
    assert_eq!(store.letter_sent("unknown", 99).await, Ok(()));
    assert_eq!(taken(store, i64::MAX).await, "waiting");
    // Also before it was ever taken: what need not be sent any more.
    post(store, [letter("void", 10), letter("unknown", 10)]).await;
    assert_eq!(store.letter_sent("void", 10).await, Ok(()));
    assert_eq!(taken(store, 10).await, "unknown");
}

/// A letter says what has happened, or is not written.
pub async fn a_letter_of_a_refused_append_is_not_written(store: &dyn Store) {
    let inviting = |changes| Append {
        changes,
        ..append("a", 0, 1, vec![event(10, "invited")])
    };
    let invitation = Change::Letter(letter("k", 10));
    let refused = inviting(vec![invitation.clone(), redeem(1, 5)]);
    let gone: Result<_, StoreError> = Ok(Outcome::Refused(Refused::TicketGone));
    assert_eq!(store.append(refused).await, gone);
    assert_eq!(taken(store, 10).await, "");
    let outcome = store.append(inviting(vec![invitation])).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 1 }));
    assert_eq!(taken(store, 10).await, "k");
}

/// Most tries first, then by key; at most so many, and none that was never tried in vain.
pub async fn stuck_letters_are_listed_by_their_tries(store: &dyn Store) {
    let tried = |nth: usize| Letter {
        tries: u32::try_from(nth / 2).unwrap_or(0),
        problem: "refused".into(),
        ..letter(&format!("{nth:03}"), 10)
    };
    let over = STUCK_LETTERS_MAX + 4;
    post(store, (0..over).map(tried)).await;
    post(store, [letter("waiting", 10)]).await;
    let carried = Letter {
        tries: 999,
        ..letter("carried", 10)
    };
    post(store, [carried]).await;

    let mut expected: Vec<_> = (0..over).map(tried).collect();
    expected.sort_by(|a, b| b.tries.cmp(&a.tries).then(a.key.cmp(&b.key)));
    expected.truncate(STUCK_LETTERS_MAX);
    assert_eq!(store.stuck_letters().await, Ok(expected.clone()));
    assert_eq!(store.letter_sent(&expected[0].key, 20).await, Ok(()));
    let left = store.stuck_letters().await.expect("readable");
    assert_eq!(left[..199], expected[1..]);
}

/// Counted from the first time they were sent. A key is good again then; what waits is not swept, however old.
pub async fn keys_of_letters_sent_long_ago_are_swept(store: &dyn Store) {
    post(
        store,
        ["old", "newer", "waiting"].map(|key| letter(key, 10)),
    )
    .await;
    for (key, at) in [("old", 20), ("newer", 21), ("old", 99), ("newer", 20)] {
        assert_eq!(store.letter_sent(key, at).await, Ok(()));
    }
    for (now, keys) in [(20 + SENT_KEPT, ""), (21 + SENT_KEPT, "old")] {
        assert_eq!(store.sweep_people(now).await, Ok(()));
        post(store, ["old", "newer"].map(|key| letter(key, 5))).await;
        assert_eq!(taken(store, 9).await, keys);
    }
    assert_eq!(taken(store, 10).await, "waiting");
}

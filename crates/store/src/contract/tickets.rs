//! Tickets, which are used once, and their codes.

use std::sync::Arc;

use super::writers::Writing;
use super::{change, hash, person, redeem, ticket, together};
use crate::{CODE_TRIES, Change, CodeTry, Refused, Store, Ticket, TicketCode};

/// As many as are impatient.
const AT_ONCE: usize = 100;

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    a_ticket_is_good_until_it_expires(&*make()).await;
    a_ticket_is_used_once(&*make()).await;
    a_ticket_used_by_a_hundred_at_once_is_used_by_one(&*make()).await;
    dropping_the_tickets_of_a_purpose_spares_the_others(&*make()).await;
    a_code_is_tried_and_the_ticket_stays(&*make()).await;
    after_five_wrong_codes_the_code_is_gone(&*make()).await;
    a_code_goes_with_its_ticket(&*make()).await;
    a_handle_stands_for_the_newest_ticket(&*make()).await;
    expired_tickets_are_swept(&*make()).await;
}

/// A ticket with a code, whose handle and hash follow from this number.
fn coded(nth: u8, expires: i64) -> Ticket {
    Ticket {
        code: Some(TicketCode {
            handle: hash(nth + 100),
            hash: hash(nth + 200),
        }),
        ..ticket(nth, "sign-in", expires)
    }
}

/// Tries a code for the ticket of this number.
async fn tried(store: &dyn Store, nth: u8, code: u8, now: i64) -> CodeTry {
    let tried = store.try_code(&hash(nth + 100), &hash(code), now).await;
    tried.expect("answered")
}

/// Looking changes nothing; writing it again replaces it.
pub async fn a_ticket_is_good_until_it_expires(store: &dyn Store) {
    let first = coded(1, 100);
    change(store, [Change::Ticket(first.clone())]).await;
    for _ in 0..3 {
        assert_eq!(store.ticket(&hash(1), 99).await, Ok(Some(first.clone())));
        assert_eq!(store.ticket(&hash(1), 100).await, Ok(None));
        assert_eq!(store.ticket(&hash(2), 0).await, Ok(None));
    }
    let longer = Ticket {
        body: "« ô » 🎈'".into(),
        ..ticket(1, "", 200)
    };
    change(store, [Change::Ticket(longer.clone())]).await;
    assert_eq!(store.ticket(&hash(1), 199).await, Ok(Some(longer)));
}

/// Unknown, used and expired are told alike.
pub async fn a_ticket_is_used_once(store: &dyn Store) {
    change(
        store,
        [1, 2].map(|nth| Change::Ticket(ticket(nth, "join", 100))),
    )
    .await;
    let gone = Ok(Err(Refused::TicketGone));
    assert_eq!(store.change(vec![redeem(1, 100)]).await, gone);
    assert_eq!(store.change(vec![redeem(3, 0)]).await, gone);
    assert_eq!(store.change(vec![redeem(1, 99)]).await, Ok(Ok(())));
    for now in [0, 99, 100] {
        assert_eq!(store.change(vec![redeem(1, now)]).await, gone);
        assert_eq!(store.ticket(&hash(1), now).await, Ok(None));
    }
    // Nor twice in one list.
    let twice = vec![redeem(2, 0), redeem(2, 0)];
    assert_eq!(store.change(twice).await, gone);
    assert!(store.ticket(&hash(2), 0).await.expect("readable").is_some());
}

/// However many ask at once, one is let in, and nothing of the others is written.
pub async fn a_ticket_used_by_a_hundred_at_once_is_used_by_one(store: &dyn Store) {
    change(store, [Change::Ticket(ticket(1, "sign-in", 100))]).await;
    let ask = |nth: usize| async move {
        let account = Change::Person(person(&nth.to_string(), None));
        store.change(vec![account, redeem(1, 50)]).await
    };
    let asking = (0..AT_ONCE).map(|nth| Box::pin(ask(nth)) as Writing<_>);
    let answers = together(asking.collect()).await;
    let let_in = answers.iter().filter(|answer| **answer == Ok(Ok(())));
    let refused = |answer: &&Result<_, _>| **answer == Ok(Err(Refused::TicketGone));
    assert_eq!(let_in.count(), 1);
    assert_eq!(answers.iter().filter(refused).count(), AT_ONCE - 1);
    for (nth, answer) in answers.iter().enumerate() {
        let account = store.person(&nth.to_string()).await.expect("readable");
        assert_eq!(account.is_some(), *answer == Ok(Ok(())), "{nth}");
    }
}

/// The former ones of one purpose, nothing of the next.
pub async fn dropping_the_tickets_of_a_purpose_spares_the_others(store: &dyn Store) {
    let tickets = [(1, "operator"), (2, "operator"), (3, "operators")];
    let tickets = tickets.map(|(nth, purpose)| ticket(nth, purpose, 100));
    change(store, tickets.clone().map(Change::Ticket)).await;
    let newest = ticket(4, "operator", 100);
    let dropped = Change::DropTickets {
        purpose: "operator".into(),
    };
    change(store, [dropped, Change::Ticket(newest.clone())]).await;
    for nth in [1, 2] {
        assert_eq!(store.ticket(&hash(nth), 0).await, Ok(None));
    }
    let other = tickets[2].clone();
    assert_eq!(store.ticket(&hash(3), 0).await, Ok(Some(other)));
    assert_eq!(store.ticket(&hash(4), 0).await, Ok(Some(newest)));
}

/// The right one gives the ticket as often as it is asked, in the browser that has the handle.
pub async fn a_code_is_tried_and_the_ticket_stays(store: &dyn Store) {
    let [first, second] = [coded(1, 100), coded(2, 100)];
    change(store, [first.clone(), second].map(Change::Ticket)).await;
    let right = CodeTry::Right(first.clone());
    assert_eq!(tried(store, 1, 201, 99).await, right);
    assert_eq!(tried(store, 1, 202, 99).await, CodeTry::Wrong);
    assert_eq!(tried(store, 1, 201, 99).await, right);
    assert_eq!(tried(store, 3, 201, 99).await, CodeTry::Gone);
    assert_eq!(store.ticket(&hash(1), 99).await, Ok(Some(first)));
    assert_eq!(store.change(vec![redeem(1, 99)]).await, Ok(Ok(())));
}

/// Even the right one is of no use then, while the link still is. Those who try at once share
/// the tries, and a neighbour keeps all of theirs.
pub async fn after_five_wrong_codes_the_code_is_gone(store: &dyn Store) {
    let [first, second] = [coded(1, 100), coded(2, 100)];
    change(store, [first.clone(), second.clone()].map(Change::Ticket)).await;
    let guess = || Box::pin(tried(store, 1, 0, 50));
    let guesses = together((0..=CODE_TRIES).map(|_| guess() as Writing<_>).collect()).await;
    let wrong = guesses.iter().filter(|guess| **guess == CodeTry::Wrong);
    assert_eq!(wrong.count(), CODE_TRIES as usize);
    let gone = guesses.iter().filter(|guess| **guess == CodeTry::Gone);
    assert_eq!(gone.count(), 1);

    assert_eq!(tried(store, 1, 201, 50).await, CodeTry::Gone);
    assert_eq!(tried(store, 1, 0, 50).await, CodeTry::Gone);
    assert_eq!(tried(store, 2, 202, 50).await, CodeTry::Right(second));
    assert_eq!(store.ticket(&hash(1), 50).await, Ok(Some(first)));
    assert_eq!(store.change(vec![redeem(1, 50)]).await, Ok(Ok(())));
}

/// Used or expired, it has no code any more.
pub async fn a_code_goes_with_its_ticket(store: &dyn Store) {
    change(store, [coded(1, 100), coded(2, 100)].map(Change::Ticket)).await;
    assert_eq!(tried(store, 1, 201, 100).await, CodeTry::Gone);
    assert_eq!(tried(store, 1, 0, 100).await, CodeTry::Gone);
    assert_eq!(store.change(vec![redeem(2, 50)]).await, Ok(Ok(())));
    assert_eq!(tried(store, 2, 202, 50).await, CodeTry::Gone);
}

/// Who asks twice in one browser types the code of the second letter; both links work.
pub async fn a_handle_stands_for_the_newest_ticket(store: &dyn Store) {
    let former = coded(1, 100);
    let newest = Ticket {
        code: Some(TicketCode {
            handle: hash(101),
            hash: hash(202),
        }),
        ..ticket(2, "sign-in", 100)
    };
    for ticket in [former.clone(), newest.clone()] {
        change(store, [Change::Ticket(ticket)]).await;
    }
    assert_eq!(tried(store, 1, 201, 50).await, CodeTry::Wrong);
    let right = CodeTry::Right(newest.clone());
    assert_eq!(tried(store, 1, 202, 50).await, right);
    let without = Ticket {
        code: None,
        ..former
    };
    assert_eq!(store.ticket(&hash(1), 50).await, Ok(Some(without)));
    assert_eq!(store.ticket(&hash(2), 50).await, Ok(Some(newest)));
}

/// Nobody could use them, so what they said is gone too.
pub async fn expired_tickets_are_swept(store: &dyn Store) {
    let tickets = [100, 101].map(|expires| coded(u8::try_from(expires - 99).unwrap_or(0), expires));
    change(store, tickets.clone().map(Change::Ticket)).await;
    assert_eq!(store.sweep_people(100).await, Ok(()));
    assert_eq!(store.ticket(&hash(1), 0).await, Ok(None));
    assert_eq!(tried(store, 1, 201, 0).await, CodeTry::Gone);
    let kept = tickets[1].clone();
    assert_eq!(store.ticket(&hash(2), 0).await, Ok(Some(kept)));
}

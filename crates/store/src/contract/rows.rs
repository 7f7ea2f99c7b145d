//! Rows of persons.

use std::sync::Arc;

use super::{append, begin, change, event, redeem, stream};
use crate::{
    Append, Change, Micros, Outcome, PERSON_ROWS_MAX, PersonRow, Refused, Status, Store, StoreError,
};

pub(super) async fn all(make: &impl Fn() -> Arc<dyn Store>) {
    a_row_is_one_persons_by_its_kind_and_key(&*make()).await;
    rows_are_ordered_by_time_then_key(&*make()).await;
    the_rows_of_a_circle_are_everybodys(&*make()).await;
    a_row_is_written_once(&*make()).await;
    a_dropped_row_is_gone_alone(&*make()).await;
    a_person_holds_a_limited_number_of_rows(&*make()).await;
    rows_are_written_with_their_append(&*make()).await;
    forgetting_rows_spares_other_kinds_and_circles(&*make()).await;
    released_rows_stay_their_persons(&*make()).await;
    erasing_a_circle_releases_its_rows(&*make()).await;
    nothing_is_written_for_an_unknown_circle(&*make()).await;
}

/// A row that says nothing, at time 5, to do with this circle.
fn of(circle: Option<&str>, person: &str, kind: &str, key: &str) -> PersonRow {
    PersonRow {
        person: person.into(),
        kind: kind.into(),
        key: key.into(),
        circle: circle.map(stream),
        body: String::new(),
        at: 5,
    }
}

fn free(person: &str, kind: &str, key: &str) -> PersonRow {
    of(None, person, kind, key)
}

fn saying(body: &str, at: Micros, row: PersonRow) -> PersonRow {
    PersonRow {
        body: body.into(),
        at,
        ..row
    }
}

fn dropping(person: &str, kind: &str, key: &str) -> Change {
    Change::DropRow {
        person: person.into(),
        kind: kind.into(),
        key: key.into(),
    }
}

async fn write(store: &dyn Store, rows: impl IntoIterator<Item = &PersonRow>) {
    change(store, rows.into_iter().cloned().map(Change::Row)).await;
}

/// Written again it is replaced, with the circle it has to do with.
pub async fn a_row_is_one_persons_by_its_kind_and_key(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "b").await;
    let others = [
        free("p", "journal", "y"),
        free("p", "plan", "x"),
        of(Some("a"), "q", "journal", "x"),
    ];
    let former = saying("first", 1, of(Some("a"), "p", "journal", "x"));
    let row = saying("« mieux » 🎈", 2, of(Some("b"), "p", "journal", "x"));
    write(store, &others).await;
    write(store, [&former, &row]).await;
    assert_eq!(store.row("p", "journal", "x").await, Ok(Some(row.clone())));
    let journal = vec![row.clone(), others[0].clone()];
    assert_eq!(store.rows("p", "journal").await, Ok(journal));
    for other in others {
        let found = store.row(&other.person, &other.kind, &other.key).await;
        assert_eq!(found, Ok(Some(other)));
    }
    assert_eq!(store.row("q", "journal", "y").await, Ok(None));
    assert_eq!(store.row("q", "plan", "x").await, Ok(None));
    assert_eq!(store.rows("q", "plan").await, Ok(vec![]));

    let none = saying("", 3, free("p", "journal", "x"));
    write(store, [&none]).await;
    assert_eq!(store.row("p", "journal", "x").await, Ok(Some(none)));
    let of_b = store.rows_of(&stream("b"), "journal").await;
    assert_eq!(of_b, Ok(vec![]));
}

/// Each compared by its bytes.
pub async fn rows_are_ordered_by_time_then_key(store: &dyn Store) {
    let at = |at, key| saying("", at, free("p", "plan", key));
    let ordered = [at(-1, "z"), at(5, "A"), at(5, "a"), at(5, "é"), at(6, "b")];
    write(store, ordered.iter().rev()).await;
    assert_eq!(store.rows("p", "plan").await, Ok(ordered.to_vec()));
}

/// By person, then time, then key; those of one kind, and of no other circle.
pub async fn the_rows_of_a_circle_are_everybodys(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "ab").await;
    let at = |at, person, key| saying("", at, of(Some("a"), person, "answer", key));
    let ordered = [
        at(9, "P", "x"),
        at(3, "p", "z"),
        at(4, "p", "a"),
        at(4, "p", "b"),
        at(1, "q", "x"),
    ];
    write(store, ordered.iter().rev()).await;
    let others = [
        of(Some("a"), "p", "plan", "z"),
        of(Some("ab"), "p", "answer", "elsewhere"),
        free("p", "answer", "nowhere"),
    ];
    write(store, &others).await;
    let found = store.rows_of(&stream("a"), "answer").await;
    assert_eq!(found, Ok(ordered.to_vec()));
    let found = store.rows_of(&stream("ab"), "answer").await;
    assert_eq!(found, Ok(vec![others[1].clone()]));
    for (name, kind) in [("a", "journal"), ("unknown", "answer")] {
        assert_eq!(store.rows_of(&stream(name), kind).await, Ok(vec![]));
    }
}

/// The first one stays, unless it is written in place.
pub async fn a_row_is_written_once(store: &dyn Store) {
    begin(store, "a").await;
    let once = |row: &PersonRow| Change::RowOnce(row.clone());
    let first = saying("first", 1, free("p", "answer", "x"));
    let second = saying("second", 2, of(Some("a"), "p", "answer", "x"));
    let other = saying("other", 3, of(Some("a"), "p", "answer", "y"));
    change(store, [once(&first), once(&second)]).await;
    change(store, [once(&second), once(&other)]).await;
    let both = vec![first, other];
    assert_eq!(store.rows("p", "answer").await, Ok(both));
    write(store, [&second]).await;
    assert_eq!(store.row("p", "answer", "x").await, Ok(Some(second)));
    let again = saying("again", 4, free("p", "answer", "x"));
    change(store, [dropping("p", "answer", "x"), once(&again)]).await;
    assert_eq!(store.row("p", "answer", "x").await, Ok(Some(again)));
}

/// Nothing happens when it is not there.
pub async fn a_dropped_row_is_gone_alone(store: &dyn Store) {
    let gone = free("p", "plan", "x");
    let others = [
        free("p", "plan", "y"),
        free("p", "journal", "x"),
        free("q", "plan", "x"),
    ];
    write(store, &others).await;
    write(store, [&gone]).await;
    for _ in 0..2 {
        change(store, [dropping("p", "plan", "x")]).await;
        assert_eq!(store.row("p", "plan", "x").await, Ok(None));
    }
    for other in others {
        let found = store.row(&other.person, &other.kind, &other.key).await;
        assert_eq!(found, Ok(Some(other)));
    }
}

/// Of all kinds together. A person who is full can still change and drop those they have.
pub async fn a_person_holds_a_limited_number_of_rows(store: &dyn Store) {
    let kind = |nth: usize| {
        if nth.is_multiple_of(2) {
            "plan"
        } else {
            "journal"
        }
    };
    let rows: Vec<_> = (0..PERSON_ROWS_MAX)
        .map(|nth| free("p", kind(nth), &nth.to_string()))
        .collect();
    write(store, &rows).await;
    let more = free("p", "answer", "more");
    let beside = free("q", "answer", "beside");
    let full = Change::Row(more.clone());
    let refused = store.change(vec![Change::Row(beside.clone()), full]).await;
    assert_eq!(refused, Ok(Err(Refused::RowsFull)));
    assert_eq!(
        store.rows("q", "answer").await,
        Ok(vec![]),
        "all or nothing"
    );

    let changed = saying("changed", 6, free("p", "plan", "8"));
    let kept = Change::RowOnce(saying("no", 7, changed.clone()));
    change(
        store,
        [Change::Row(changed.clone()), kept, Change::Row(beside)],
    )
    .await;
    assert_eq!(store.row("p", "plan", "8").await, Ok(Some(changed)));
    let room = [dropping("p", "plan", "0"), Change::Row(more.clone())];
    change(store, room).await;
    assert_eq!(store.rows("p", "answer").await, Ok(vec![more]));
    let plan = store.rows("p", "plan").await.expect("readable");
    assert_eq!(plan.len(), PERSON_ROWS_MAX / 2 - 1);
    // What is taken over for somebody finds room all the same.
    let taken_over = free("p", "plan", "taken over");
    change(store, [Change::RowOnce(taken_over.clone())]).await;
    let found = store.row("p", "plan", "taken over").await;
    assert_eq!(found, Ok(Some(taken_over)));
}

/// Also when their circle begins with it; and not without it.
pub async fn rows_are_written_with_their_append(store: &dyn Store) {
    let row = of(Some("a"), "p", "answer", "x");
    let with = |expected, nth, changes| Append {
        changes,
        ..append("a", expected, nth, vec![event(20, "x")])
    };
    let refused = vec![Change::Row(row.clone()), redeem(1, 50)];
    let outcome = store.append(with(0, 1, refused)).await;
    assert_eq!(outcome, Ok(Outcome::Refused(Refused::TicketGone)));
    assert_eq!(store.rows("p", "answer").await, Ok(vec![]));
    assert_eq!(store.status(&stream("a")).await, Ok(Status::Unknown));

    let later = Change::RowOnce(saying("later", 9, row.clone()));
    let changes = vec![Change::Row(row.clone()), later];
    let outcome = store.append(with(0, 1, changes)).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 1, last: 1 }));
    let found = store.rows_of(&stream("a"), "answer").await;
    assert_eq!(found, Ok(vec![row]));
    let drop = vec![dropping("p", "answer", "x")];
    let outcome = store.append(with(1, 2, drop)).await;
    assert_eq!(outcome, Ok(Outcome::Appended { first: 2, last: 2 }));
    assert_eq!(store.rows("p", "answer").await, Ok(vec![]));
}

/// It says how many there were, of all persons and of the kinds that were asked for.
pub async fn forgetting_rows_spares_other_kinds_and_circles(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "ab").await;
    let gone = [
        of(Some("a"), "p", "answer", "x"),
        of(Some("a"), "p", "report", "x"),
        of(Some("a"), "q", "answer", "x"),
    ];
    let spared = [
        of(Some("a"), "p", "journal", "x"),
        of(Some("ab"), "p", "answer", "y"),
        free("p", "answer", "z"),
    ];
    write(store, &gone).await;
    write(store, &spared).await;
    let forget = async |name, kinds: &[&str]| store.forget_rows(&stream(name), kinds).await;
    assert_eq!(forget("a", &[]).await, Ok(0));
    assert_eq!(forget("a", &["plan"]).await, Ok(0));
    assert_eq!(forget("unknown", &["answer"]).await, Ok(0));
    let kinds = ["answer", "report", "answer"];
    assert_eq!(forget("a", &kinds).await, Ok(3));
    assert_eq!(forget("a", &kinds).await, Ok(0));
    for row in gone {
        let found = store.row(&row.person, &row.kind, &row.key).await;
        assert_eq!(found, Ok(None));
    }
    for row in spared {
        let found = store.row(&row.person, &row.kind, &row.key).await;
        assert_eq!(found, Ok(Some(row)));
    }
}

/// As they were, but for the circle; those of other circles stay as they are.
pub async fn released_rows_stay_their_persons(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "ab").await;
    let rows = [
        saying("mine", 6, of(Some("a"), "p", "journal", "x")),
        of(Some("a"), "q", "plan", "x"),
    ];
    let other = of(Some("ab"), "p", "plan", "y");
    write(store, &rows).await;
    write(store, [&other]).await;
    assert_eq!(store.release_rows(&stream("a")).await, Ok(()));
    assert_eq!(store.release_rows(&stream("unknown")).await, Ok(()));
    assert_released(store, &rows).await;
    assert_eq!(store.rows("p", "plan").await, Ok(vec![other]));
    assert_eq!(store.forget_rows(&stream("a"), &["plan"]).await, Ok(0));

    // The circle is still there.
    write(store, &rows).await;
    let again = store.rows_of(&stream("a"), "journal").await;
    assert_eq!(again, Ok(vec![rows[0].clone()]));
}

/// These rows are there, and have to do with no circle.
async fn assert_released(store: &dyn Store, rows: &[PersonRow]) {
    for row in rows {
        let released = PersonRow {
            circle: None,
            ..row.clone()
        };
        let found = store.row(&row.person, &row.kind, &row.key).await;
        assert_eq!(found, Ok(Some(released)));
        let of_circle = store.rows_of(&stream("a"), &row.kind).await;
        assert_eq!(of_circle, Ok(vec![]));
    }
}

/// And none is written for it afterwards, also not in place of another.
pub async fn erasing_a_circle_releases_its_rows(store: &dyn Store) {
    begin(store, "a").await;
    begin(store, "ab").await;
    let rows = [
        saying("mine", 6, of(Some("a"), "p", "journal", "x")),
        of(Some("a"), "q", "plan", "x"),
    ];
    let other = of(Some("ab"), "p", "plan", "y");
    write(store, &rows).await;
    write(store, [&other]).await;
    assert_eq!(store.erase(&stream("a"), 20).await, Ok(()));
    assert_released(store, &rows).await;

    let late = of(Some("a"), "p", "journal", "late");
    let once = Change::RowOnce(late.clone());
    let in_place = Change::Row(saying("late", 30, rows[0].clone()));
    change(store, [Change::Row(late), once, in_place]).await;
    assert_eq!(store.row("p", "journal", "late").await, Ok(None));
    assert_released(store, &rows).await;
    assert_eq!(store.release_rows(&stream("a")).await, Ok(()));
    assert_eq!(store.forget_rows(&stream("a"), &["plan"]).await, Ok(0));
    assert_eq!(store.rows("p", "plan").await, Ok(vec![other]));
}

/// Also when there is such a row; nothing else of the list is written.
pub async fn nothing_is_written_for_an_unknown_circle(store: &dyn Store) {
    let there = free("p", "plan", "x");
    write(store, [&there]).await;
    let before = free("p", "plan", "before");
    for unknown in [Change::Row, Change::RowOnce] {
        let unknown = unknown(of(Some("a"), "p", "plan", "x"));
        let failed = store
            .change(vec![Change::Row(before.clone()), unknown])
            .await;
        assert_eq!(failed, Err(StoreError::UnknownStream));
    }
    assert_eq!(store.rows("p", "plan").await, Ok(vec![there]));
    assert_eq!(store.status(&stream("a")).await, Ok(Status::Unknown));
}

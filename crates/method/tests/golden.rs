//! Every kind of event ever shipped still reads back and folds, with its payload
//! and without.
//!
//! `fixtures/events/<kind>.json` is an event as it was stored. These files are
//! never changed: when a kind gains a field, add `<kind>.2.json`.

#![allow(clippy::expect_used)]

use method::consultation::{Entry, Event, fold};
use method::{SeatId, Span, Time};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// What is stored by name.
fn fixtures() -> BTreeMap<String, Value> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/events");
    let files = std::fs::read_dir(folder).expect("the folder of fixtures");
    files
        .map(|file| {
            let path = file.expect("a file").path();
            let text = std::fs::read_to_string(&path).expect("a text");
            let stem = path.file_stem().expect("a name").to_string_lossy();
            let value = serde_json::from_str(&text).expect("JSON");
            (stem.into_owned(), value)
        })
        .collect()
}

/// The kinds there are. The reader lists them when it meets one it does not know.
fn kinds() -> BTreeSet<String> {
    let refusal = Event::deserialize(json!({ "kind": "?" })).expect_err("no such kind");
    let refusal = refusal.to_string();
    let quoted = refusal.split('`').skip(3).step_by(2);
    quoted.map(str::to_owned).collect()
}

fn kind_and_payload(fixture: &Value) -> (&str, Option<String>) {
    let kind = fixture["kind"].as_str().expect("a kind");
    (kind, Some(fixture["payload"].to_string()))
}

#[test]
fn every_kind_has_a_fixture() {
    let kinds = kinds();
    assert!(kinds.contains("opened") && kinds.contains("turns_ticked"));
    let fixtures = fixtures();
    for kind in &kinds {
        assert!(
            fixtures.contains_key(kind),
            "no fixtures/events/{kind}.json"
        );
    }
    for (name, fixture) in &fixtures {
        let kind = name.split('.').next().expect("a kind");
        assert_eq!(fixture["kind"], *kind, "{name}.json");
        assert!(
            kinds.contains(kind),
            "{name}.json is of a kind that is gone"
        );
    }
}

#[test]
fn every_fixture_reads_back_with_all_it_says() {
    for (name, fixture) in fixtures() {
        let (kind, payload) = kind_and_payload(&fixture);
        let event = Event::from_parts(kind, payload.as_deref());
        assert_ne!(event, Event::Unreadable, "{name}");
        let (kind_again, payload_again) = event.parts();
        assert_eq!(kind_again, kind);
        let again: Value = serde_json::from_str(&payload_again).expect("JSON");
        let stored = fixture.get("payload").unwrap_or(&Value::Null);
        assert!(says(&again, stored), "{name}: {again} after {stored}");
    }
}

/// Whether a value says all that was stored; newer fields may stand beside it.
fn says(again: &Value, stored: &Value) -> bool {
    match (again, stored) {
        (Value::Object(again), Value::Object(stored)) => stored
            .iter()
            .all(|(field, value)| again.get(field).is_some_and(|it| says(it, value))),
        _ => again == stored,
    }
}

/// An opened room, then every fixture in turn; `None` for a payload that is gone.
fn log(payload: impl Fn(usize, String) -> Option<String>) -> Vec<Entry> {
    let fixtures = fixtures();
    let opened = &fixtures["opened"];
    let events = [opened].into_iter().chain(fixtures.values());
    (1u64..)
        .zip(events)
        .enumerate()
        .map(|(place, (seq, fixture))| {
            let (kind, stored) = kind_and_payload(fixture);
            let stored = stored.and_then(|stored| payload(place, stored));
            Entry {
                seq,
                author: Some(SeatId(1)),
                at: Time(0) + Span::seconds(i64::try_from(seq).unwrap_or(0)),
                event: Event::from_parts(kind, stored.as_deref()),
            }
        })
        .collect()
}

#[test]
fn every_fixture_folds_whatever_is_left_of_it() {
    let whole = log(|_, payload| Some(payload));
    let count = whole.len() as u64;
    assert_eq!(fold(&whole).seq, count);
    assert_eq!(fold(&log(|_, _| None)).seq, count);
    for gone in 0..whole.len() {
        let without = log(|place, payload| (place != gone).then_some(payload));
        assert_eq!(fold(&without).seq, count);
    }
    for from in 0..whole.len() {
        fold(&whole[from..]);
    }
}

#[test]
fn a_text_that_is_gone_leaves_its_place() {
    for kind in ["asked", "wording_proposed", "addition_offered", "shared"] {
        assert_ne!(Event::from_parts(kind, None), Event::Unreadable, "{kind}");
    }
}

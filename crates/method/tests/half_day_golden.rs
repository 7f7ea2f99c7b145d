//! Every kind of event of a half-day ever shipped still reads back and folds, with its payload and
//! without. `fixtures/half_day/<kind>.json` is never changed: a kind that gains a field gets
//! `<kind>.2.json`.

#![allow(clippy::expect_used)]

use method::circle::MemberId;
use method::half_day::state::{Part, Standing};
use method::half_day::{Entry, Event, HalfDay, fold};
use method::{Span, Time};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn fixtures() -> BTreeMap<String, Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/half_day");
    let files = std::fs::read_dir(folder).expect("the folder of fixtures");
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a text");
        let stem = path.file_stem().expect("a name").to_string_lossy();
        (
            stem.into_owned(),
            serde_json::from_str(&text).expect("JSON"),
        )
    };
    files
        .map(|file| read(file.expect("a file").path()))
        .collect()
}

/// The kinds there are. The reader lists them when it meets one it does not know.
fn kinds() -> BTreeSet<String> {
    let refusal = Event::deserialize(json!({ "kind": "?" })).expect_err("no such kind");
    let refusal = refusal.to_string();
    let quoted = refusal.split('`').skip(3).step_by(2);
    quoted.map(str::to_owned).collect()
}

fn event(fixture: &Value, gone: bool) -> Event {
    let kind = fixture["kind"].as_str().expect("a kind");
    let payload = fixture["payload"].to_string();
    Event::from_parts(kind, (!gone).then_some(payload.as_str()))
}

#[test]
fn every_kind_has_a_fixture_that_reads_back_with_all_it_says() {
    let kinds = kinds();
    assert!(kinds.contains("opened") && kinds.contains("choice_dropped"));
    let fixtures = fixtures();
    for kind in &kinds {
        let known = fixtures.contains_key(kind);
        assert!(known, "no fixtures/half_day/{kind}.json");
    }
    for (name, fixture) in fixtures {
        let kind = fixture["kind"].as_str().expect("a kind");
        assert_eq!(name.split('.').next(), Some(kind));
        assert!(kinds.contains(kind), "{name} is of a kind that is gone");
        let event = event(&fixture, false);
        assert_ne!(event, Event::Unreadable, "{name}");
        let (again, payload) = event.parts();
        let payload: Value = serde_json::from_str(&payload).expect("JSON");
        let read_back = (again.as_str(), &payload);
        assert_eq!(read_back, (kind, &fixture["payload"]), "{name}");
    }
}

#[test]
fn what_cannot_be_read_is_unreadable_and_folds_to_nothing() {
    let unknown = Event::from_parts("sung", Some("{}"));
    let broken = Event::from_parts("came", Some("{\"member\":"));
    let gone = Event::from_parts("came", None);
    for event in [unknown, broken, gone] {
        assert_eq!(event, Event::Unreadable);
        let entry = Entry {
            seq: 1,
            author: MemberId(1),
            at: Time(0),
            event,
        };
        let nothing = HalfDay {
            seq: 1,
            ..HalfDay::default()
        };
        assert_eq!(fold(&[entry]), nothing);
    }
}

/// An opening, then every fixture in turn, a minute apart, some without their payload.
fn log(gone: impl Fn(usize) -> bool) -> Vec<Entry> {
    let fixtures = fixtures();
    let events = [&fixtures["opened"]].into_iter().chain(fixtures.values());
    let entry = |(place, fixture): (usize, &Value)| {
        let seq = place as u64 + 1;
        Entry {
            seq,
            author: MemberId(4),
            at: Time(0) + Span::minutes(i64::try_from(seq).expect("small")),
            event: event(fixture, gone(place)),
        }
    };
    events.enumerate().map(entry).collect()
}

#[test]
fn every_fixture_folds_whatever_is_left_of_it() {
    let count = fixtures().len() + 1;
    let mut logs = vec![log(|_| false), log(|_| true)];
    logs.extend((0..count).map(|at| log(move |place| place == at)));
    for entries in logs {
        let held = fold(&entries);
        assert_eq!(held.seq, count as u64);
        let now = Time(0) + Span::minutes(500);
        let parts = Part::ALL.iter().map(|part| held.spent_in(*part, now));
        let spent: Span = parts.sum();
        assert!(spent >= Span::ZERO && spent <= Span::minutes(500));
    }
    assert_eq!(fold(&log(|_| true)).standing, Standing::Before);
}

#[test]
fn an_event_of_every_kind_says_what_it_always_said() {
    let one = |name: &str| {
        let entry = |seq, event| Entry {
            seq,
            author: MemberId(4),
            at: Time(0),
            event,
        };
        let opened = entry(1, event(&fixtures()["opened"], false));
        fold(&[opened, entry(2, event(&fixtures()[name], false))])
    };
    assert_eq!(one("closed").standing, Standing::Closed);
    assert_eq!(one("stopped").standing, Standing::Stopped);
    assert_eq!(one("part_begun").part, Part::FollowUps);
    assert!(one("came").is_here(MemberId(4)));
    assert_eq!(one("word_said").said.len(), 1);
    assert_eq!(one("followed_up").follow_ups.len(), 1);
    assert_eq!(one("pitched").pitches.len(), 1);
    assert_eq!(one("voted").votes[&MemberId(4)].len(), 2);
    assert!(one("chosen").vote_is_over());
}

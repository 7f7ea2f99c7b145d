//! Every kind of event of a circle ever shipped still reads back and folds, with its payload and
//! without. `fixtures/circle/<kind>.json` is never changed: a kind that gains a field gets
//! `<kind>.2.json`.

#![allow(clippy::expect_used)]

use method::Time;
use method::circle::report::report;
use method::circle::view::{Kept, own, shared};
use method::circle::{Entry, Event, MemberId, Role, fold};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn fixtures() -> BTreeMap<String, Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/circle");
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
    refusal
        .split('`')
        .skip(3)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_kind_has_a_fixture_that_reads_back_with_all_it_says() {
    let fixtures = fixtures();
    for kind in kinds() {
        assert!(
            fixtures.contains_key(&kind),
            "no fixtures/circle/{kind}.json"
        );
    }
    for (name, fixture) in fixtures {
        let kind = fixture["kind"].as_str().expect("a kind");
        assert_eq!(name.split('.').next(), Some(kind));
        let event = Event::from_parts(kind, Some(&fixture["payload"].to_string()));
        assert_ne!(event, Event::Unreadable, "{name}");
        let (again, payload) = event.parts();
        let payload: Value = serde_json::from_str(&payload).expect("JSON");
        assert_eq!(
            (again.as_str(), &payload),
            (kind, &fixture["payload"]),
            "{name}"
        );
    }
}

/// The founding, then every fixture in turn, some without their payload.
fn log(gone: impl Fn(usize) -> bool) -> Vec<Entry> {
    let fixtures = fixtures();
    let events = [&fixtures["founded"]].into_iter().chain(fixtures.values());
    let entry = |(place, fixture): (usize, &Value)| {
        let payload = fixture["payload"].to_string();
        let payload = (!gone(place)).then_some(payload.as_str());
        Entry {
            seq: place as u64 + 1,
            author: Some(MemberId(1)),
            at: Time(0),
            event: Event::from_parts(fixture["kind"].as_str().expect("a kind"), payload),
        }
    };
    events.enumerate().map(entry).collect()
}

#[test]
fn every_fixture_folds_whatever_is_left_of_it() {
    let count = fixtures().len() + 1;
    let mut logs = vec![log(|_| false), log(|_| true)];
    logs.extend((0..count).map(|at| log(move |place| place == at)));
    let now = jiff::civil::date(2027, 1, 10).at(9, 0, 0, 0);
    for entries in logs {
        let circle = fold(&entries);
        assert_eq!(circle.seq, count as u64);
        for role in Role::ALL {
            shared(&circle, role, now);
        }
        for member in circle.members.keys() {
            own(&circle, *member, now, &Kept::default());
        }
        circle.to_plan(now, &BTreeSet::new());
        report(&circle, 0, now, &[]);
    }
    let circle = fold(&log(|_| false));
    assert_eq!(circle.figures.len(), 2);
    assert!(circle.follow_through.contains_key(&0) && circle.purged.contains_key(&0));
}

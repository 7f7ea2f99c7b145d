//! Nothing that is typed in a circle leaves it: random stories in which every field is filled with a
//! text of its own, and the search of everything that reaches a sponsor, the operator, another
//! circle, a mail, a calendar, a report, or the log.

#![allow(
    unreachable_pub,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;
#[path = "canary/log.rs"]
mod log;
mod words_stay {
    pub mod book;
    pub mod chance;
    pub mod days;
    pub mod deeds;
    pub mod fields;
    pub mod outside;
    pub mod own;
    pub mod story;
    pub mod table;
    pub mod world;
}

use std::collections::{BTreeMap, BTreeSet};
use words_stay::book::{Book, Got, Mark, Place, ROOM, Viewer};
use words_stay::chance::{Chance, Kind};
use words_stay::story::story;

/// Stories, each by the seed of its chance.
const SEEDS: std::ops::Range<u64> = 0..1;
/// Played at the same time.
const AT_ONCE: usize = 4;

/// Fields that take something else than words of a case.
const NOT_WORDS: &[(&str, &str)] = &[
    // Names, addresses, places, days: the frame of a circle, which its letters tell.
];

#[test]
fn no_word_leaves_its_circle() {
    log::keep();
    let told = played();
    let books: Vec<&Book> = told.values().collect();
    let marks = || books.iter().flat_map(|book| &book.marks);
    for (seed, book) in &told {
        eprintln!("{seed}: {} texts", book.marks.len());
    }
    let typed: BTreeSet<&str> = marks()
        .filter(|it| it.seen)
        .map(|it| it.field.as_str())
        .collect();
    let refused: BTreeSet<&str> = marks().map(|it| it.field.as_str()).collect();
    eprintln!(
        "never read: {:?}",
        refused.difference(&typed).collect::<Vec<_>>()
    );
    let offered: BTreeSet<&str> = books
        .iter()
        .flat_map(|book| &book.offered)
        .map(String::as_str)
        .collect();
    eprintln!(
        "offered, never typed: {:?}",
        offered.difference(&typed).collect::<Vec<_>>()
    );
    let acts: BTreeSet<_> = books.iter().flat_map(|book| &book.acts).collect();
    for act in web::ACTS {
        if !acts.contains(&("seat", (*act).to_owned())) {
            eprintln!("never done {act}");
        }
    }
    for act in web::HALF_DAY_ACTS {
        if !acts.contains(&("half-day", (*act).to_owned())) {
            eprintln!("never done at half-day {act}");
        }
    }
    let mut searched: BTreeMap<&str, usize> = BTreeMap::new();
    for book in &books {
        for (k, n) in &book.searched {
            *searched.entry(k).or_default() += n;
        }
    }
    eprintln!("{searched:?}");
}

fn played() -> BTreeMap<u64, Book> {
    let next = std::sync::atomic::AtomicU64::new(SEEDS.start);
    let told = std::sync::Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                    if seed >= SEEDS.end {
                        return;
                    }
                    let _seed = Told(seed);
                    let runtime = tokio::runtime::Builder::new_current_thread()
                        .enable_all()
                        .build();
                    let book = runtime.expect("a runtime").block_on(story(seed));
                    told.lock().expect("no story failed").insert(seed, book);
                }
            });
        }
    });
    told.into_inner().expect("no story failed")
}

/// Says which story failed.
struct Told(u64);

impl Drop for Told {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("this was the story of seed {}", self.0);
        }
    }
}

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
#[allow(dead_code, reason = "only what came down a stream is looked at")]
#[path = "canary/wire.rs"]
mod wire;
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

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use words_stay::book::{Book, Got, Mark, NOTE, Place, ROOM, Viewer};
use words_stay::chance::{BEGINS, Chance, Kind};
use words_stay::story::story;

/// Stories, each by the seed of its chance. To play one again, leave it alone in here.
const SEEDS: std::ops::Range<u64> = 0..18;
/// Played at the same time.
const AT_ONCE: usize = 3;

/// Names, places and days: the frame of a circle, which its letters tell; no words of a case.
const NOT_WORDS: [&str; 8] = [
    "/circles/*/change-member name",
    "/circles/*/change-settings name",
    "/circles/*/change-settings zone",
    "/circles/*/change-settings days_off",
    "/circles/*/plan-sessions place",
    "/circles/*/move-session place",
    "/circles/*/open-poll place",
    "/circles/*/write-charter text",
];

/// What must have been searched, or nothing was looked for there.
const SEARCHED: [&str; 9] = [
    "sponsor",
    "operator",
    "report",
    "calendar",
    "calendar with a plan",
    "mail",
    "mail with a date",
    "paper",
    "stranger",
];

#[test]
fn no_word_leaves_its_circle() {
    log::keep();
    let books = played();
    everything_was_done(&books);
    every_field_was_typed_into(&books);
    every_field_was_read_where_it_should(&books);
    for kind in SEARCHED {
        let searched = books.iter().any(|book| book.searched.contains_key(kind));
        assert!(searched, "no {kind} was searched");
    }
    nothing_is_in_the_log(&books);
}

/// All stories, several at once.
fn played() -> Vec<Book> {
    let (next, told) = (AtomicU64::new(SEEDS.start), Mutex::new(Vec::new()));
    let plays = || {
        while let Some(seed) =
            Some(next.fetch_add(1, Ordering::SeqCst)).filter(|it| SEEDS.contains(it))
        {
            let _failing = Failing(seed);
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            let book = runtime.expect("a runtime").block_on(story(seed));
            told.lock().expect("no story failed").push(book);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(plays);
        }
    });
    told.into_inner().expect("no story failed")
}

/// Says which story failed.
struct Failing(u64);

impl Drop for Failing {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("it failed in the story of seed {}", self.0);
        }
    }
}

fn marks(books: &[Book]) -> impl Iterator<Item = &Mark> {
    books.iter().flat_map(|book| &book.marks)
}

fn fields(books: &[Book], which: impl Fn(&Mark) -> bool) -> BTreeSet<&str> {
    let found = marks(books).filter(|mark| which(mark));
    found.map(|mark| mark.field.as_str()).collect()
}

/// Every act of a seat and of a half-day, at least once over all stories.
fn everything_was_done(books: &[Book]) {
    let done = |kind: &'static str, act: &str| {
        let act = (kind, act.to_owned());
        books.iter().any(|book| book.acts.contains(&act))
    };
    let seat = web::ACTS.iter().filter(|act| !done("seat", act));
    let day = web::HALF_DAY_ACTS
        .iter()
        .filter(|act| !done("half-day", act));
    let left: Vec<_> = seat.chain(day).collect();
    assert!(left.is_empty(), "never done: {left:?}");
}

/// Every field that a page offers to words was filled, and the form was followed.
fn every_field_was_typed_into(books: &[Book]) {
    let typed = fields(books, Mark::is_written);
    let offered = books.iter().flat_map(|book| &book.offered);
    let offered: BTreeSet<&str> = offered.map(String::as_str).collect();
    let left = offered.difference(&typed);
    let left: Vec<_> = left.filter(|field| !NOT_WORDS.contains(field)).collect();
    assert!(left.is_empty(), "offered, and never typed into: {left:?}");
    let known = NOT_WORDS.iter().filter(|field| !offered.contains(**field));
    assert_eq!(known.count(), 0, "a field that no page offers");
}

/// What was typed was there to be found: by its author, and by the others where it is for them.
fn every_field_was_read_where_it_should(books: &[Book]) {
    let typed = fields(books, |_| true);
    let read = fields(books, |mark| mark.seen);
    let left: Vec<_> = typed.difference(&read).collect();
    assert!(left.is_empty(), "never read by its author: {left:?}");
    let for_all = fields(books, Mark::is_shared);
    let shared = fields(books, |mark| mark.shared);
    let left: Vec<_> = for_all.difference(&shared).collect();
    assert!(left.is_empty(), "never read by anybody else: {left:?}");
}

/// The log at its most talkative says no word. The lines that tell paths are left out by the
/// program; one line of the test's own shows that the search would find a word.
fn nothing_is_in_the_log(books: &[Book]) {
    tracing::trace!(target: "words_stay", "{}", Chance::of(9).core());
    let lines = log::lines();
    let (paths, others): (Vec<&str>, Vec<&str>) =
        lines.lines().partition(|it| log::tells_paths(it));
    assert!(!paths.is_empty(), "the log is not at its most talkative");
    let told = |line: &&str| line.to_ascii_lowercase().contains(BEGINS);
    let (own, others): (Vec<&str>, Vec<&str>) = others
        .into_iter()
        .partition(|line| line.contains("\"target\":\"words_stay\""));
    assert!(own.iter().any(told), "nothing to look for");
    let line = others.into_iter().find(told);
    let fields = books.iter().flat_map(|book| {
        let known = book.known(line.unwrap_or_default()).into_iter();
        known.map(|at| book.marks[at].field.as_str())
    });
    let fields: Vec<&str> = fields.collect();
    assert_eq!(line, None, "in the log: {fields:?}");
}

/// A book with one text of somebody's.
fn with_one(core: &str) -> Book {
    let mut book = Book::default();
    book.people[0] = [1, 2].into();
    let mark = Mark::new("ask text".to_owned(), Viewer::Person(1), 0, ROOM);
    book.plant(core.to_owned(), mark);
    book
}

#[test]
fn a_leak_is_found_however_it_is_written() {
    let mut chance = Chance::of(7);
    let core = chance.core();
    let book = with_one(&core);
    let (start, end) = core.split_at(11);
    for written in [
        format!("<p>&lt;b&gt;{core}</p>"),
        format!("DESCRIPTION:{start}\r\n {end}"),
        format!("{}…", &core[..8]),
        format!("…{}", &core[12..]),
        core.to_uppercase(),
        format!("\"text\":\"\\u00e9{core}\\n\""),
        format!("q=%C3%A9{core}%22"),
        chance.text(&core, Kind::Area(2_000)),
        chance.text(&core, Kind::Line(40)),
    ] {
        let found = book.find(&written);
        assert!(!found.is_empty(), "{written}");
        assert!(found.iter().all(|alike| alike == &[0]), "{written}");
    }
    assert!(book.find("<p>rien</p>").is_empty());
}

#[test]
fn a_text_may_be_read_by_those_it_is_for_and_nowhere_else() {
    let core = Chance::of(8).core();
    let mut book = with_one(&core);
    let got = |by, place, circle| Got {
        by,
        place,
        circle,
        what: "a page",
    };
    let other = Viewer::Person(2);
    assert_eq!(book.leak(0, got(other, Place::Room, 0)), None);
    for wrong in [
        got(Viewer::Anybody, Place::Outside, 0),
        got(Viewer::Anybody, Place::Room, 0),
        got(other, Place::Outside, 0),
        got(other, Place::Circle, 0),
        got(other, Place::Journal, 0),
        got(other, Place::Room, 1),
        got(Viewer::Person(1), Place::Plan, 0),
    ] {
        assert!(book.leak(0, wrong).is_some(), "{wrong:?}");
    }
    book.marks[0].reach = NOTE;
    book.purged[0] = true;
    assert_eq!(book.leak(0, got(Viewer::Person(1), Place::Plan, 0)), None);
    assert!(book.leak(0, got(other, Place::Plan, 0)).is_some());
    book.marks[0].reach = ROOM;
    assert!(book.leak(0, got(other, Place::Room, 0)).is_some());
}

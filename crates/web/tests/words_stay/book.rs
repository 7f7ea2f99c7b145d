//! Everything that was typed, who may read it where, and the search for it.

use super::chance::{BEGINS, DRAWN, ENDS};
use std::collections::{BTreeMap, BTreeSet};

/// Where words can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The pages of a consultation.
    Room,
    /// The page of a half-day.
    Day,
    /// The page of a circle.
    Circle,
    /// The preparation of a turn.
    Sheet,
    /// A form about oneself.
    Measure,
    /// Somebody's own plan.
    Plan,
    /// Somebody's own journal.
    Journal,
    /// Anywhere else: sponsors, the operator, mails, calendars, reports, certificates, the log.
    Outside,
}

use Place::{Circle, Day, Journal, Measure, Plan, Room, Sheet};

/// Where its author may read a text, and where the others of the circle may.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    own: &'static [Place],
    group: &'static [Place],
}

const fn reach(own: &'static [Place], group: &'static [Place]) -> Reach {
    Reach { own, group }
}

/// Refused: it was never written.
pub const NOWHERE: Reach = reach(&[], &[]);
pub const ROOM: Reach = reach(&[Room], &[Room]);
/// Private rows of a room.
pub const ALONE: Reach = reach(&[Room], &[]);
pub const DAY: Reach = reach(&[Day], &[Day]);
/// A subject put on the table, with which the room of whoever is chosen begins.
pub const PITCHED: Reach = reach(&[Day, Room], &[Day, Room]);
/// What an action is, which the circle sees unless its person says otherwise.
pub const WHAT: Reach = reach(&[Room, Day, Circle, Plan], &[Room, Day, Circle]);
/// The rest of an action, or one that is not shown.
pub const DEED: Reach = reach(&[Room, Plan], &[Room]);
/// What one learned, written in the room or for oneself.
pub const LEARNED: Reach = reach(&[Room, Journal], &[]);
pub const LINE: Reach = reach(&[Journal], &[]);
pub const PREPARED: Reach = reach(&[Sheet], &[]);
/// A preparation that its author has brought into the room.
pub const BROUGHT: Reach = reach(&[Sheet, Room], &[Room]);
pub const GOAL: Reach = reach(&[Measure], &[]);
pub const NOTE: Reach = reach(&[Plan], &[]);
pub const ASK: Reach = reach(&[Plan, Circle], &[Circle]);
pub const OFFER: Reach = reach(&[Circle], &[Circle]);

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Viewer {
    /// Somebody with an account, by their place in the list.
    Person(usize),
    /// Somebody in a room without an account.
    Guest,
    /// Whoever gets what leaves the house.
    Anybody,
}

/// A text that was typed.
#[derive(Debug)]
pub struct Mark {
    /// The field, by its address and its name.
    pub field: String,
    pub by: Viewer,
    /// Which circle it was typed in.
    pub circle: usize,
    pub reach: Reach,
    /// What it is about, where its reach can change later.
    pub about: String,
    /// Somebody else who reads it at a place of their own.
    pub also: Option<(Viewer, Place)>,
    /// Its author read it where they should,
    pub seen: bool,
    /// and somebody else did.
    pub shared: bool,
}

/// Everything typed in a story, and what was come across.
#[derive(Default)]
pub struct Book {
    pub marks: Vec<Mark>,
    by_core: BTreeMap<String, usize>,
    /// Who is in each circle.
    pub people: [BTreeSet<usize>; 2],
    /// Circles whose content was deleted.
    pub purged: [bool; 2],
    /// What was done at seats and at half-days.
    pub acts: BTreeSet<(&'static str, String)>,
    /// Fields that pages offered.
    pub offered: BTreeSet<String>,
    /// How much was searched that leaves the house, by what it is.
    pub searched: BTreeMap<&'static str, usize>,
}

/// A page or anything else that somebody gets.
#[derive(Clone, Copy, Debug)]
pub struct Got<'a> {
    pub by: Viewer,
    pub place: Place,
    pub circle: usize,
    pub what: &'a str,
}

impl Mark {
    /// A text that was just typed.
    pub fn new(field: String, by: Viewer, circle: usize, reach: Reach) -> Mark {
        Mark {
            field,
            by,
            circle,
            reach,
            about: String::new(),
            also: None,
            seen: false,
            shared: false,
        }
    }

    /// Whether it was written, and not refused.
    pub fn is_written(&self) -> bool {
        !self.reach.own.is_empty()
    }

    /// Whether others than its author may read it.
    pub fn is_shared(&self) -> bool {
        !self.reach.group.is_empty()
    }
}

impl Book {
    pub fn plant(&mut self, core: String, mark: Mark) {
        let known = self.by_core.insert(core, self.marks.len());
        assert_eq!(known, None, "drawn twice");
        self.marks.push(mark);
    }

    /// Looks at all that somebody got: every text in it must be one they may read there.
    pub fn reads(&mut self, got: Got<'_>, body: &str) {
        for alike in self.find(body) {
            // Of a text that was cut short, too little may be left to tell it from others.
            let fine = alike.iter().find(|at| self.leak(**at, got).is_none());
            match fine {
                Some(at) => {
                    let mark = &mut self.marks[*at];
                    mark.seen |= mark.by == got.by;
                    mark.shared |= mark.by != got.by;
                }
                None => panic!("{}", self.leak(alike[0], got).unwrap_or_default()),
            }
        }
    }

    /// The texts of which anything stands in this; where several would fit, all of them.
    pub fn find(&self, body: &str) -> Vec<Vec<usize>> {
        let found = cores(body).into_iter();
        found
            .map(|part| match self.alike(&part) {
                none if none.is_empty() => panic!("a text nobody typed: {part}"),
                alike => alike,
            })
            .collect()
    }

    fn alike(&self, part: &str) -> Vec<usize> {
        let known = self.by_core.iter();
        let known = known.filter(|(core, _)| core.contains(part));
        known.map(|(_, at)| *at).collect()
    }

    /// As [`Book::find`], of what may stem from another story.
    pub fn known(&self, body: &str) -> Vec<usize> {
        let found = cores(body).into_iter();
        found.flat_map(|part| self.alike(&part)).collect()
    }

    /// What is wrong with somebody reading a text at a place, in a sentence.
    pub fn leak(&self, at: usize, got: Got<'_>) -> Option<String> {
        let mark = &self.marks[at];
        let mine = mark.by == got.by;
        let personal = matches!(got.place, Plan | Journal);
        let here = personal || got.circle == mark.circle;
        let left = match got.by {
            Viewer::Person(person) => !self.people[mark.circle].contains(&person),
            Viewer::Guest | Viewer::Anybody => true,
        };
        // The rooms one was in stay open to whoever has left; nothing else does.
        let open = personal || got.place == Room || !left;
        let gone = self.purged[mark.circle] && !(mine && personal);
        let may = match mine {
            true => mark.reach.own.contains(&got.place),
            false => {
                let of_all = mark.reach.group.contains(&got.place);
                let known = got.by != Viewer::Anybody;
                known && of_all || mark.also == Some((got.by, got.place))
            }
        };
        let may = may && here && open && !gone;
        (!may).then(|| {
            format!(
                "{} of {:?} in circle {} reached {:?} at {:?}: {}",
                mark.field, mark.by, mark.circle, got.by, got.place, got.what
            )
        })
    }

    /// Another reach for everything of somebody about the same thing.
    pub fn narrow(&mut self, by: Viewer, about: &str, field: &str, reach: Reach) {
        let mine = self.marks.iter_mut().filter(|it| it.by == by);
        let about = mine.filter(|it| it.about == about && it.field.ends_with(field));
        for mark in about {
            mark.reach = match mark.reach.own {
                [] => NOWHERE,
                _ => reach,
            };
        }
    }
}

/// Every core in a text, or what is left of it: found by its beginning or by its end, whatever the
/// case, and also where a calendar folds its lines.
fn cores(body: &str) -> BTreeSet<String> {
    let mut plain = body.to_ascii_lowercase();
    // Only whole again: by its half on a line, a text would be taken for another.
    if plain.contains("\r\n ") || plain.contains("\r\n\t") {
        plain = plain.replace("\r\n ", "").replace("\r\n\t", "");
    }
    let mut found = BTreeSet::new();
    in_plain(&plain, &mut found);
    found
}

fn in_plain(plain: &str, found: &mut BTreeSet<String>) {
    let letter = |byte: &u8| byte.is_ascii_alphanumeric();
    for (at, _) in plain.match_indices(BEGINS) {
        let rest = plain[at..].bytes().take(BEGINS.len() + DRAWN + ENDS.len());
        let part: Vec<u8> = rest.take_while(letter).collect();
        found.insert(String::from_utf8(part).unwrap_or_default());
    }
    for (at, _) in plain.match_indices(ENDS) {
        let end = at + ENDS.len();
        let before = plain[..end].bytes().rev();
        let part = before.take(BEGINS.len() + DRAWN + ENDS.len());
        let mut part: Vec<u8> = part.take_while(letter).collect();
        part.reverse();
        found.insert(String::from_utf8(part).unwrap_or_default());
    }
}

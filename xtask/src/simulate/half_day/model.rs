//! The log of a half-day followed a second time, by rules written from `docs/method.md` and never
//! from the product's own fold.

use method::circle::MemberId;
use method::consultation::state::SubjectKind;
use method::half_day::state::{Done, Standing};
use method::half_day::{Entry, Event, HalfDay, How, Part, Round};
use method::{Span, Time};
use std::collections::{BTreeMap, BTreeSet};

/// What somebody is to the circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hat {
    Facilitator,
    Member,
    Outside,
}

/// Whether it goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Going {
    #[default]
    NotYet,
    On,
    Stopped,
    Over,
}

/// Somebody's attendance.
#[derive(Debug)]
pub(super) struct Stay {
    came: Time,
    pub(super) went: Option<Time>,
    /// 0 when told, 1 when they tapped, 2 when they signed.
    pub(super) known: u8,
    signature: String,
}

/// What a client told of a plan: how far, what came of it, what they learned.
pub(super) type Told = (Done, String, String);

/// What the model knows.
#[derive(Default)]
pub(super) struct Model {
    pub(super) hats: BTreeMap<MemberId, Hat>,
    pub(super) peers: BTreeSet<MemberId>,
    pub(super) clients: BTreeMap<String, MemberId>,
    /// Who said that they cannot come.
    pub(super) away: BTreeSet<MemberId>,
    pub(super) cancelled: bool,
    pub(super) seq: u64,
    pub(super) going: Going,
    pub(super) part: Option<Part>,
    pub(super) moves: u32,
    opened: Option<Time>,
    closed: Option<Time>,
    last: Time,
    /// One stopwatch for each part, and one for the time between a stop and what follows.
    lived: BTreeMap<Part, Span>,
    stood: Span,
    pub(super) stays: BTreeMap<MemberId, Stay>,
    pub(super) said: BTreeMap<(Round, MemberId), String>,
    pub(super) told: BTreeMap<String, Told>,
    pub(super) pitches: BTreeMap<MemberId, (SubjectKind, String)>,
    pub(super) votes: BTreeMap<MemberId, BTreeSet<MemberId>>,
    pub(super) choice: Option<(MemberId, Option<bool>)>,
    chosen: Vec<MemberId>,
}

pub(super) fn rank(how: How) -> u8 {
    match how {
        How::Told => 0,
        How::Tapped => 1,
        How::Signed => 2,
    }
}

impl Model {
    pub(super) fn hat(&self, member: MemberId) -> Hat {
        self.hats.get(&member).copied().unwrap_or(Hat::Outside)
    }

    pub(super) fn is_here(&self, member: MemberId) -> bool {
        self.stays.get(&member).is_some_and(|it| it.went.is_none())
    }

    /// Somebody is asked to be client, or has said yes.
    pub(super) fn is_chosen(&self) -> bool {
        matches!(self.choice, Some((_, None | Some(true))))
    }

    fn tick(&mut self, at: Time) {
        let elapsed = at - self.last;
        match (self.going, self.part) {
            (Going::On, Some(part)) => *self.lived.entry(part).or_default() += elapsed,
            (Going::Stopped | Going::Over, _) => self.stood += elapsed,
            _ => {}
        }
        self.last = at;
    }

    /// Follows an event of the log.
    pub(super) fn saw(&mut self, entry: &Entry) {
        self.tick(entry.at);
        self.seq = entry.seq;
        let (author, at) = (entry.author, entry.at);
        match &entry.event {
            Event::Opened {} => {
                (self.going, self.part) = (Going::On, Some(Part::Opening));
                self.opened = Some(at);
            }
            Event::PartBegun { part } => {
                self.part = Some(*part);
                self.moves += 1;
            }
            Event::Stopped {} => self.going = Going::Stopped,
            Event::TakenUp {} => (self.going, self.closed) = (Going::On, None),
            Event::Closed {} => (self.going, self.closed) = (Going::Over, Some(at)),
            Event::Came { member, how } => self.comes(*member, rank(*how), at),
            Event::Went { member } => {
                if let Some(stay) = self.stays.get_mut(member) {
                    stay.went = Some(at);
                }
            }
            Event::Signed { path } => {
                if let Some(stay) = self.stays.get_mut(&author) {
                    (stay.known, stay.signature) = (2, path.clone());
                }
            }
            other => self.saw_words(author, other),
        }
    }

    fn comes(&mut self, member: MemberId, known: u8, at: Time) {
        let stay = self.stays.entry(member).or_insert(Stay {
            came: at,
            went: None,
            known,
            signature: String::new(),
        });
        stay.went = None;
        stay.known = stay.known.max(known);
    }

    fn saw_words(&mut self, author: MemberId, event: &Event) {
        match event {
            Event::WordSaid {
                round,
                member,
                word,
            } => {
                self.said.insert((*round, *member), word.clone());
            }
            Event::FollowedUp {
                room,
                done,
                came_of,
                learned,
            } => {
                let told = (*done, came_of.clone(), learned.clone());
                self.told.insert(room.clone(), told);
            }
            Event::Pitched { subject, headline } => {
                self.pitches.insert(author, (*subject, headline.clone()));
            }
            Event::PitchWithdrawn {} => {
                self.pitches.remove(&author);
                self.votes.values_mut().for_each(|it| {
                    it.remove(&author);
                });
            }
            Event::Voted { pitches } => {
                self.votes.insert(author, pitches.clone());
            }
            Event::Chosen { member } => self.choice = Some((*member, None)),
            Event::ChoiceAnswered { agreed } => {
                if let Some(choice) = &mut self.choice {
                    choice.1 = Some(*agreed);
                }
            }
            Event::ChoiceDropped {} => {
                if let Some((member, Some(true))) = self.choice.take() {
                    self.chosen.push(member);
                }
                self.votes.clear();
            }
            _ => {}
        }
    }

    /// Whether the product's fold says the same of everything.
    pub(super) fn agrees_with(&self, held: &HalfDay) -> Result<(), String> {
        let standing = match self.going {
            Going::NotYet => Standing::Before,
            Going::On => Standing::Open,
            Going::Stopped => Standing::Stopped,
            Going::Over => Standing::Closed,
        };
        let (stands, moved) = (held.standing == standing, held.epoch.0 == self.moves);
        let at = self.part.is_none_or(|part| part == held.part);
        if (held.seq, held.closed) != (self.seq, self.closed) || !stands || !moved || !at {
            return Err(format!("{:?} in {:?}", held.standing, held.part));
        }
        if !self.attendance_is(held) {
            return Err(format!(
                "attendance: {:?}, not {:?}",
                held.people, self.stays
            ));
        }
        if held.said != self.said {
            return Err(format!("words: {:?}, not {:?}", held.said, self.said));
        }
        if held.votes != self.votes {
            return Err(format!("votes: {:?}, not {:?}", held.votes, self.votes));
        }
        if !self.subjects_are(held) {
            return Err(format!("subjects: {:?}", held.pitches));
        }
        let choice = held.choice.map(|it| (it.member, it.agreed));
        if (choice, &held.chosen) != (self.choice, &self.chosen) {
            return Err(format!("choice: {choice:?} and {:?}", held.chosen));
        }
        Ok(())
    }

    fn attendance_is(&self, held: &HalfDay) -> bool {
        let theirs = held.people.iter().map(|(member, it)| {
            let proof = (it.came, it.went, rank(it.how), it.signature.as_str());
            (*member, proof)
        });
        let ours = self.stays.iter().map(|(member, it)| {
            let proof = (it.came, it.went, it.known, it.signature.as_str());
            (*member, proof)
        });
        theirs.eq(ours)
    }

    fn subjects_are(&self, held: &HalfDay) -> bool {
        let pitches = held.pitches.iter();
        let pitches = pitches.map(|(by, it)| (by, it.kind, it.headline.as_str()));
        let ours = self.pitches.iter();
        let told = held.follow_ups.iter();
        let told = told.map(|(room, it)| (room, it.done, it.came_of.as_str(), it.learned.as_str()));
        let ours_told = self.told.iter();
        pitches.eq(ours.map(|(by, (kind, line))| (by, *kind, line.as_str())))
            && told
                .eq(ours_told
                    .map(|(room, (done, came, learned))| (room, *done, &**came, &**learned)))
    }

    /// Whether every part took the time the stopwatches say, and all of it adds up.
    pub(super) fn time_adds_up(&self, held: &HalfDay, now: Time) -> bool {
        let Some(opened) = self.opened else {
            return true;
        };
        let since = now - self.last;
        let running = |part: Part| self.going == Going::On && self.part == Some(part);
        let stood = self.stood
            + match self.going {
                Going::Stopped | Going::Over => since,
                _ => Span::ZERO,
            };
        let each = Part::ALL.iter().all(|part| {
            let lived = self.lived.get(part).copied().unwrap_or_default();
            let here = if running(*part) { since } else { Span::ZERO };
            held.spent_in(*part, now) == lived + here
        });
        let parts = Part::ALL.iter().map(|part| held.spent_in(*part, now));
        each && parts.sum::<Span>() + stood == now - opened && held.opened == opened
    }

    /// The signature somebody drew, if they did.
    pub(super) fn signature(&self, member: MemberId) -> &str {
        self.stays.get(&member).map_or("", |it| &it.signature)
    }
}

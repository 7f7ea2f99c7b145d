//! What is known of a circle: the fold of its events.

use super::held::{FollowThrough, Held, HeldDay, Receipt, What};
use crate::consultation::state::Meeting;
use crate::half_day::state::Done;
use crate::ids::Time;
use crate::measure::Figures;
use crate::steps::Preset;
use jiff::Span;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Most people a circle holds, those invited included (`docs/method.md`).
pub const MEMBERS_MAX: usize = 16;
/// Most half-days of a circle that are still to come.
pub const SESSIONS_MAX: usize = 40;
/// Most dates of one poll.
pub const OPTIONS_MAX: usize = 12;
/// Outside these the page remarks on it, mildly.
pub const USUAL_SIZE: std::ops::RangeInclusive<usize> = 5..=10;
/// Most consultations of one half-day.
pub const TURNS_MAX: usize = 3;
/// Longest name of a circle, in characters.
pub const CIRCLE_NAME: usize = 80;
/// Shortest and longest half-day, in minutes.
pub const MINUTES: std::ops::RangeInclusive<u16> = 60..=720;
/// Longest place of a half-day, in characters.
pub const PLACE: usize = 200;
/// Content is kept this many months after the cycle's end at most.
pub const KEEP_MONTHS_MAX: u8 = 12;

macro_rules! numbered {
    ($($(#[$about:meta])* $name:ident;)+) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u64);
    )+};
}

numbered! {
    /// A member: the number of the event that made their place.
    MemberId;
    /// A half-day: the number of the event that planned it.
    SessionId;
    /// A date poll, an absence or a swap: the number of the event that made it.
    EntryId;
}

/// A person with an account, whatever circles they are in.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(pub String);

/// An organisation that members come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrganisationId(pub String);

/// Which public holidays are kept free.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holidays {
    /// The eleven of France.
    #[default]
    France,
    /// None by rule; [`Settings::days_off`] holds those of another country.
    None,
}

/// How the circle works, editable by its facilitators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The circle's name.
    pub name: String,
    /// The zone by whose wall clock it meets (IANA name). Checked by whoever knows zones.
    pub zone: String,
    /// Which public holidays are kept free.
    #[serde(default)]
    pub holidays: Holidays,
    /// Other days kept free.
    #[serde(default)]
    pub days_off: BTreeSet<Date>,
    /// The usual length of its consultations.
    #[serde(default)]
    pub preset: Preset,
    /// How it usually meets.
    #[serde(default)]
    pub meeting: Meeting,
    /// Consultations in a half-day, 1 to [`TURNS_MAX`].
    pub per_session: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            name: String::new(),
            zone: "Europe/Paris".to_owned(),
            holidays: Holidays::default(),
            days_off: BTreeSet::new(),
            preset: Preset::default(),
            meeting: Meeting::default(),
            per_session: 2,
        }
    }
}

/// Where somebody stands with the circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Invited, not in yet.
    Invited,
    /// Came by the circle's link and asks to be let in.
    Asking,
    /// A member.
    In,
    /// Was invited or asked, and is not in after all.
    Out,
    /// Was a member.
    Left,
}

/// Somebody in the circle, or on the way in or out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// First name.
    pub name: String,
    /// Their account; nobody's yet for some who are invited.
    pub person: Option<PersonId>,
    /// Where they come from.
    pub organisation: Option<OrganisationId>,
    /// Where they stand.
    pub standing: Standing,
    /// Runs the circle.
    pub facilitates: bool,
    /// Takes turns as client and consults.
    pub peer: bool,
    /// The version of the charter they accepted last; 0 for none.
    pub accepted: u32,
    /// Whose place they take when they join.
    pub replaces: Option<MemberId>,
}

/// What the circle agreed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Charter {
    /// Its text, one line a rule.
    pub text: String,
    /// Content is deleted this many months after the cycle's end.
    pub keep_months: u8,
    /// Raised by every change.
    pub version: u32,
}

/// From when to when the circle runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cycle {
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
}

/// When and where a half-day is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// By the circle's wall clock.
    pub starts: DateTime,
    /// How long.
    pub minutes: u16,
    /// A room, or a link; may be empty. Everybody invited reads it, in their calendar too.
    #[serde(default)]
    pub place: String,
}

impl Slot {
    /// When it ends, by the wall clock.
    pub fn ends(&self) -> DateTime {
        self.starts
            .saturating_add(Span::new().minutes(i64::from(self.minutes)))
    }

    /// Whether the two have a minute in common.
    pub fn meets(&self, other: &Slot) -> bool {
        self.starts < other.ends() && other.starts < self.ends()
    }
}

/// Somebody's turn as client in a half-day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Whose.
    pub member: MemberId,
    /// They said yes.
    pub agreed: bool,
    /// It did not take place after all.
    pub missed: bool,
}

/// A half-day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// When and where.
    pub slot: Slot,
    /// Raised by every change of it: the SEQUENCE of its calendar entry.
    pub sequence: u32,
    /// It will not take place.
    pub cancelled: bool,
    /// Who is client, in order.
    pub turns: Vec<Turn>,
    /// Who would like to be.
    pub wishes: BTreeSet<MemberId>,
    /// Who was there, once that was written down.
    pub here: Option<BTreeSet<MemberId>>,
    /// What it was, once it was held with the product beside it.
    pub held: Option<HeldDay>,
    /// The cycle it is of, by its number.
    pub cycle: usize,
}

impl Session {
    /// The turn of a member in it.
    pub fn turn(&self, member: MemberId) -> Option<&Turn> {
        self.turns.iter().find(|turn| turn.member == member)
    }
}

/// What a member says to a date of a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Cannot.
    No,
    /// Can, if need be.
    IfNeedBe,
    /// Can.
    Yes,
}

impl Answer {
    /// All of them, in the order shown.
    pub const ALL: [Answer; 3] = [Answer::Yes, Answer::IfNeedBe, Answer::No];

    /// Its stable name in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::IfNeedBe => "if-need-be",
            Answer::No => "no",
        }
    }

    /// The answer of a stable name.
    pub fn from_code(code: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

/// How a poll ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// For this date.
    On(usize),
    /// For none.
    Dropped,
}

/// A date poll: which of these suits?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    /// The dates, each a half-day that could be.
    pub options: Vec<Slot>,
    /// Until when it can be answered.
    pub closes: DateTime,
    /// What members said, one answer for each date.
    pub answers: BTreeMap<MemberId, Vec<Answer>>,
    /// How it ended, once it did.
    pub decided: Option<Decided>,
}

/// Days on which somebody cannot come. No reason is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Who.
    pub member: MemberId,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
}

/// One member asks another to trade turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swap {
    /// Who asks.
    pub by: MemberId,
    /// The half-day in which they have their turn.
    pub mine: SessionId,
    /// Who is asked.
    pub with: MemberId,
    /// The half-day in which the other has theirs.
    pub theirs: SessionId,
}

/// A consultation that belongs to the circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consulted {
    /// The room's name.
    pub room: String,
    /// The half-day it was opened from.
    pub session: Option<SessionId>,
    /// When it was opened or brought.
    pub at: Time,
    /// The client, when already known.
    pub client: Option<MemberId>,
    /// The seats made for members.
    pub seats: Vec<(MemberId, u64)>,
    /// What it was, once it is over.
    pub held: Option<Held>,
    /// What was done of its plan, and the half-day at which that was told.
    pub followed: Option<(SessionId, Done)>,
    /// The cycle it is of, by its number.
    pub cycle: usize,
}

/// All that is known of a circle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circle {
    /// The number of its last event.
    pub seq: u64,
    /// When it was founded.
    pub founded: Time,
    /// How it works.
    pub settings: Settings,
    /// The secret part of the link by which people ask to join; blank when there is none.
    pub link: String,
    /// Everybody who ever had a place.
    pub members: BTreeMap<MemberId, Member>,
    /// Who reports to whom, as far as told: (below, above).
    pub lines: BTreeSet<(MemberId, MemberId)>,
    /// What was agreed on.
    pub charter: Charter,
    /// From when to when, once planned.
    pub cycle: Option<Cycle>,
    /// The cycles that are over, in order.
    pub former: Vec<Cycle>,
    /// Figures of forms that have closed, by cycle.
    pub figures: BTreeMap<(usize, What), Figures>,
    /// What became of plans, by cycle.
    pub follow_through: BTreeMap<usize, FollowThrough>,
    /// What was deleted, by cycle.
    pub purged: BTreeMap<usize, Receipt>,
    /// When the day of a purge was last set or moved.
    pub purge_moved: Time,
    /// The half-days.
    pub sessions: BTreeMap<SessionId, Session>,
    /// The date polls.
    pub polls: BTreeMap<EntryId, Poll>,
    /// Who cannot come when.
    pub absences: BTreeMap<EntryId, Absence>,
    /// Trades of turns that wait for an answer.
    pub swaps: BTreeMap<EntryId, Swap>,
    /// Its consultations, oldest first.
    pub consultations: Vec<Consulted>,
}

impl Circle {
    /// Members, in the order they came.
    pub fn people(&self) -> impl Iterator<Item = (MemberId, &Member)> {
        self.members
            .iter()
            .map(|(id, member)| (*id, member))
            .filter(|(_, member)| member.standing == Standing::In)
    }

    /// Members who take turns.
    pub fn peers(&self) -> impl Iterator<Item = (MemberId, &Member)> {
        self.people().filter(|(_, member)| member.peer)
    }

    /// The place of a person: as a member, else invited or asking, else as one who was.
    pub fn place_of(&self, person: &PersonId) -> Option<MemberId> {
        let mine = || {
            self.members
                .iter()
                .filter(|(_, member)| member.person.as_ref() == Some(person))
        };
        let standing = |wanted: &[Standing]| {
            mine()
                .filter(|(_, member)| wanted.contains(&member.standing))
                .map(|(id, _)| *id)
                .next_back()
        };
        standing(&[Standing::In])
            .or_else(|| standing(&[Standing::Invited, Standing::Asking]))
            .or_else(|| standing(&[Standing::Left, Standing::Out]))
    }

    /// Half-days that take place, by date.
    pub fn standing_sessions(&self) -> Vec<(SessionId, &Session)> {
        let mut found: Vec<(SessionId, &Session)> = self
            .sessions
            .iter()
            .map(|(id, session)| (*id, session))
            .filter(|(_, session)| !session.cancelled)
            .collect();
        found.sort_by_key(|(id, session)| (session.slot.starts, *id));
        found
    }

    /// Half-days that are not over, by date.
    pub fn upcoming(&self, now: DateTime) -> Vec<(SessionId, &Session)> {
        let mut found = self.standing_sessions();
        found.retain(|(_, session)| session.slot.ends() > now);
        found
    }

    /// Whether a member said they cannot come on this day.
    pub fn is_away(&self, member: MemberId, day: Date) -> bool {
        self.absences.values().any(|absence| {
            absence.member == member && (absence.from..=absence.until).contains(&day)
        })
    }

    /// Who cannot come on this day, among members.
    pub fn away_on(&self, day: Date) -> Vec<MemberId> {
        self.people()
            .map(|(id, _)| id)
            .filter(|id| self.is_away(*id, day))
            .collect()
    }

    /// How often a member has been client in half-days of this cycle that are over.
    pub fn turns_taken(&self, member: MemberId, now: DateTime) -> usize {
        self.standing_sessions()
            .iter()
            .filter(|(_, session)| session.slot.ends() <= now && session.cycle == self.number())
            .filter_map(|(_, session)| session.turn(member))
            .filter(|turn| !turn.missed)
            .count()
    }

    /// The number of the cycle that is on, from 0.
    pub fn number(&self) -> usize {
        self.former.len()
    }

    /// A cycle, by its number.
    pub fn cycle_of(&self, number: usize) -> Option<Cycle> {
        match self.former.get(number) {
            Some(former) => Some(*former),
            None => self.cycle.filter(|_| number == self.number()),
        }
    }

    /// The day after which the content of the cycle that is on is deleted, once it has an end.
    pub fn purge_day(&self) -> Option<Date> {
        self.purge_day_of(self.number())
    }

    /// The days after which content is deleted that is still there.
    pub fn purges_to_come(&self) -> Vec<Date> {
        (0..=self.number())
            .filter(|number| !self.purged.contains_key(number))
            .filter_map(|number| self.purge_day_of(number))
            .collect()
    }

    /// The day after which the content of a cycle is deleted.
    pub fn purge_day_of(&self, number: usize) -> Option<Date> {
        let months = Span::new().months(i64::from(self.charter.keep_months));
        self.cycle_of(number)
            .map(|cycle| cycle.until.saturating_add(months))
    }

    /// How many more can be invited. Somebody who is to replace a member takes that place.
    pub fn places_left(&self) -> usize {
        let on_the_way = [Standing::In, Standing::Invited, Standing::Asking];
        let held = self.members.values();
        let held =
            held.filter(|held| on_the_way.contains(&held.standing) && held.replaces.is_none());
        MEMBERS_MAX.saturating_sub(held.count())
    }

    /// The name a member is shown by: the second *Anne* of those who came is *Anne (2)*.
    pub fn display_name(&self, member: MemberId) -> String {
        let Some(held) = self.members.get(&member) else {
            return String::new();
        };
        let name = held.name.to_lowercase();
        let before = self
            .members
            .range(..member)
            .filter(|(_, other)| {
                other.standing != Standing::Out && other.name.to_lowercase() == name
            })
            .count();
        match before {
            0 => held.name.clone(),
            n => format!("{} ({})", held.name, n + 1),
        }
    }
}

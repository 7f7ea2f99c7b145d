//! What is known of a half-day that is being held: the fold of its events.

use crate::choices::choices;
use crate::circle::MemberId;
use crate::consultation::state::SubjectKind;
use crate::ids::{Epoch, Span, Time};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Longest word of a round, in characters: one word each, or little more.
pub const WORD: usize = 80;
/// Longest drawn signature, in bytes of its path.
pub const SIGNATURE: usize = 6_000;

choices! {
    /// A part of a half-day. They come in this order, but any of them can be taken up at any time.
    Part {
        /// One word each.
        Opening = "opening",
        /// What became of the last plans.
        FollowUps = "follow-ups",
        /// Pitches, votes, and the choice.
        Choice = "choice",
        /// One to three consultations.
        Consultations = "consultations",
        /// A break.
        Break = "break",
        /// One word each.
        Closing = "closing",
    }
}

choices! {
    /// A round in which everybody says a word.
    Round {
        /// How each arrives.
        Opening = "opening",
        /// How each leaves.
        Closing = "closing",
    }
}

/// How it is known that somebody was there.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The facilitation says so.
    #[default]
    Told,
    /// They said so by a tap.
    Tapped,
    /// They signed.
    Signed,
}

/// Somebody's stay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stay {
    /// When they came.
    pub came: Time,
    /// When they went, if they did before the end.
    pub went: Option<Time>,
    /// How it is known.
    pub how: How,
    /// Their drawn signature: an SVG path.
    pub signature: String,
}

choices! {
    /// What was done of a plan.
    Done {
        /// All that was meant.
        Done = "done",
        /// Part of it.
        Partly = "partly",
        /// Not this time.
        Not = "not",
    }
}

/// What became of a client's plan, told by them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// What was done.
    pub done: Done,
    /// What came of it; may be empty, when told aloud.
    pub came_of: String,
    /// What they learned; may be empty.
    pub learned: String,
}

/// A subject somebody would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pitch {
    /// Problem, preoccupation, project.
    pub kind: SubjectKind,
    /// In one line.
    pub headline: String,
}

/// The choice of a client for the next consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Who was chosen.
    pub member: MemberId,
    /// What they answered, once they did.
    pub agreed: Option<bool>,
}

/// Whether it is going on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Not opened yet.
    #[default]
    Before,
    /// Going on.
    Open,
    /// Stopped half-way, to be taken up again or closed.
    Stopped,
    /// Over.
    Closed,
}

/// A half-day that is held, as its events tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HalfDay {
    /// The seq of its last event.
    pub seq: u64,
    /// When the last event happened.
    pub last_at: Time,
    /// Whether it is going on.
    pub standing: Standing,
    /// When it was opened.
    pub opened: Time,
    /// When it was closed.
    pub closed: Option<Time>,
    /// The part it is in.
    pub part: Part,
    /// How many times it has moved, which a move carries back.
    pub epoch: Epoch,
    /// Since when the clock runs in this part.
    pub since: Time,
    /// Time spent in each part before that.
    pub spent: BTreeMap<Part, Span>,
    /// Who came.
    pub people: BTreeMap<MemberId, Stay>,
    /// What each said in a round; empty when said aloud.
    pub said: BTreeMap<(Round, MemberId), String>,
    /// What became of the last plans, by the room they were made in.
    pub follow_ups: BTreeMap<String, FollowUp>,
    /// The subjects on the table.
    pub pitches: BTreeMap<MemberId, Pitch>,
    /// Who votes for whose.
    pub votes: BTreeMap<MemberId, BTreeSet<MemberId>>,
    /// The choice that is open or agreed.
    pub choice: Option<Choice>,
    /// Clients chosen and agreed, in order: what was chosen before the choice that stands.
    pub chosen: Vec<MemberId>,
}

impl HalfDay {
    /// Whether somebody is here now.
    pub fn is_here(&self, member: MemberId) -> bool {
        self.people
            .get(&member)
            .is_some_and(|stay| stay.went.is_none())
    }

    /// Time spent in a part, up to now.
    pub fn spent_in(&self, part: Part, now: Time) -> Span {
        let before = self.spent.get(&part).copied().unwrap_or_default();
        let running = self.standing == Standing::Open && self.part == part;
        match running {
            true => before + (now - self.since).at_least_zero(),
            false => before,
        }
    }

    /// Whether somebody was chosen here and said yes.
    pub fn has_agreed(&self, member: MemberId) -> bool {
        self.agreed_client() == Some(member) || self.chosen.contains(&member)
    }

    /// Whether the vote is over: somebody is chosen, and has not said no.
    pub fn vote_is_over(&self) -> bool {
        self.choice
            .is_some_and(|choice| choice.agreed != Some(false))
    }

    /// Votes for a pitch.
    pub fn votes_for(&self, member: MemberId) -> usize {
        self.votes
            .values()
            .filter(|votes| votes.contains(&member))
            .count()
    }
}

impl Default for Part {
    /// It begins with a round.
    fn default() -> Part {
        Part::Opening
    }
}

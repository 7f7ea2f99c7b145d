//! What people have, write and do in a consultation.

use super::choices::{ActionField, ContributionKind, Lens, RequestKind, SignalKind};
use crate::consultation::clock::Clock;
use crate::consultation::command::Because;
use crate::consultation::missing::Missing;
use crate::ids::{ItemId, SeatId, Time};
use crate::steps::Stage;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Most actions in a plan.
pub const ACTIONS: usize = 3;

/// What a seat is for, apart from who is client and who facilitates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A peer who consults.
    #[default]
    Consultant,
    /// Somebody who observes (a facilitator who does not consult has this part).
    Observer,
    /// The shared screen.
    Screen,
}

/// Where a seat stands with the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Waits in the lobby.
    Waiting,
    /// In the room.
    In,
    /// Turned away from the lobby, having seen nothing of the room.
    TurnedAway,
    /// Removed from the room.
    Removed,
    /// Left for good.
    Left,
    /// Was confirmed as somebody coming back: acts for that seat, with private
    /// rows of its own.
    ActsFor(SeatId),
}

/// A seat: a person, or the shared screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// First name; empty for a screen.
    pub name: String,
    /// What the seat is for.
    pub part: Part,
    /// Where it stands.
    pub standing: Standing,
    /// Whether a device holds it (a person in the room may have none).
    pub device: bool,
    /// Marked as here by the facilitation.
    pub here: bool,
    /// Set aside for now.
    pub aside: bool,
    /// Was in the room at some time: whoever only waited has no number among namesakes.
    pub was_in: bool,
    /// The seat this person says is theirs, while waiting.
    pub returning: Option<SeatId>,
    /// The script a simulated peer plays; nothing for a person.
    pub script: Option<String>,
}

/// A text with its version; the version counts the writings, from 0 for blank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versioned {
    /// The text as last written.
    pub text: String,
    /// How often it was written.
    pub version: u32,
    /// Whether the last writing arrived just after its step closed.
    pub late: bool,
}

impl Versioned {
    pub(crate) fn write(&mut self, text: &str, late: bool) {
        text.clone_into(&mut self.text);
        self.version += 1;
        self.late = late;
    }

    /// Nothing written but white space.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// An item somebody wrote for the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Whose it is.
    pub by: SeatId,
    /// When it was first written.
    pub at: Time,
    /// Its words.
    pub words: Versioned,
    /// Taken back by its author.
    pub withdrawn: bool,
}

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionFate {
    /// Waits in the queue.
    Open,
    /// Answered in writing.
    Answered,
    /// Answered aloud.
    AnsweredAloud,
    /// Left without answer.
    SetAside,
}

/// Step 2: a question with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question itself.
    pub asked: Written,
    /// The answer, blank when there is none in writing.
    pub answer: Versioned,
    /// What became of it.
    pub fate: QuestionFate,
    /// What it looks at.
    pub lens: Option<Lens>,
}

/// A consultant's stand on the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Agrees.
    Agrees,
    /// Says what is unclear.
    Unclear {
        /// In their words.
        text: String,
        /// It arrived just after its step closed.
        late: bool,
    },
}

/// Step 3: the request and what the group says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contract {
    /// The request; its version is what contributions answer.
    pub request: Versioned,
    /// What kind of help is asked.
    pub kinds: Vec<RequestKind>,
    /// What is not wanted.
    pub unwanted: String,
    /// The client has validated this version.
    pub validated: bool,
    /// The group agreed together, by one tap of the facilitation.
    pub group_agreed: bool,
    /// Stands by a tap, one by one.
    pub stands: BTreeMap<SeatId, Stand>,
    /// Wordings proposed.
    pub wordings: BTreeMap<ItemId, Written>,
    /// The consultants there were when step 3 was left; who came later does not
    /// hold up an agreement already given.
    pub settled: Option<BTreeSet<SeatId>>,
}

/// Step 4: a contribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// Author, words, and whether it was taken back.
    pub written: Written,
    /// What kind it is.
    pub kind: ContributionKind,
    /// The version of the request it answered.
    pub request: u32,
    /// The contribution it builds on.
    pub on: Option<ItemId>,
    /// Written in silence: until then only its author sees it.
    pub unseen_until: Option<Time>,
    /// The client said in front of the group that it is kept.
    pub kept: bool,
}

impl Contribution {
    /// Whether the room sees it: not taken back, and not written in a silence that lasts.
    pub fn is_seen(&self, now: Time) -> bool {
        !self.written.withdrawn && self.was_shown(now)
    }

    /// Whether the room sees it, or did before it was taken back.
    pub fn was_shown(&self, now: Time) -> bool {
        self.unseen_until.is_none_or(|until| now >= until)
    }
}

/// Step 4 in fair rounds: each speaks in turn, and each round begins with the next person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
    /// How many rounds were begun before this one.
    pub before: usize,
    /// Who has had their turn in this round; `true` when they let it pass.
    pub had: BTreeMap<SeatId, bool>,
    /// The event with which the turn that is on began.
    pub since: u64,
}

/// Where a signal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalFate {
    /// Waits for the facilitation.
    Open,
    /// Passed on to the group.
    Passed,
    /// Kept to the facilitation.
    Dismissed,
}

/// A quiet signal of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// The client of that moment; another client never learns of it.
    pub by: SeatId,
    /// Which one.
    pub kind: SignalKind,
    /// When.
    pub at: Time,
    /// What became of it.
    pub fate: SignalFate,
}

/// One of up to three actions: a versioned text for each field.
pub type Action = BTreeMap<ActionField, Versioned>;

/// Step 5: an addition offered to the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
    /// Author and words.
    pub written: Written,
    /// Taken, left, or not yet decided.
    pub taken: Option<bool>,
}

/// Step 5: synthesis and plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The client's synthesis.
    pub synthesis: Versioned,
    /// The actions, always three places; a place with no words is no action.
    pub actions: [Action; ACTIONS],
    /// Additions offered.
    pub additions: BTreeMap<ItemId, Addition>,
    /// The client validated, *nothing kept* included.
    pub validated: bool,
}

/// Step 6: how a person's turn went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Shared a sentence in writing.
    Shared(Versioned),
    /// Spoke.
    Said,
    /// Let it pass.
    Passed,
}

/// The span of one epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Where the consultation stood.
    pub stage: Stage,
    /// When it began.
    pub opened: Time,
    /// When it ended, if it has.
    pub closed: Option<Time>,
    /// The version of the request when it ended.
    pub request: u32,
}

/// The last move, kept while it can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastMove {
    /// The stage it left.
    pub from: Stage,
    /// When.
    pub at: Time,
    /// The clock as it was just before.
    pub clock: Clock,
    /// The settled agreement as it was just before.
    pub settled: Option<BTreeSet<SeatId>>,
    /// How many remarks there were just before.
    pub remarks: usize,
}

/// A move made although something was missing, backwards, or to an early end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The stage that was left.
    pub from: Stage,
    /// The stage that was entered.
    pub to: Stage,
    /// When.
    pub at: Time,
    /// What was missing.
    pub missing: Vec<Missing>,
    /// Why it was done all the same.
    pub because: Option<Because>,
}

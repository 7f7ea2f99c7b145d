//! What a consultation has come to: the fold of its events.

use super::clock::Clock;
use super::command::{Because, Setup};
use super::event::Relay;
use super::missing::Missing;
use crate::ids::{Epoch, ItemId, SeatId, Time};
use crate::presence::Presence;
use crate::rights::Role;
use crate::steps::{Stage, Step};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Most people in a room, screens and those who left not counted.
pub const PEOPLE_MAX: usize = 16;
/// Most shared screens; opening another closes one that nobody looks at.
pub const SCREENS_MAX: usize = 4;
/// Most people who may wait in the lobby at once.
pub const WAITING_MAX: usize = 16;
/// Most items of one kind (questions, wordings, contributions, additions).
pub const ITEMS_MAX: usize = 500;
/// Most actions in a plan.
pub const ACTIONS: usize = 3;

/// Declares an enum of choices with its stable name for forms and messages.
macro_rules! choices {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// All of them, in the order shown.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The stable name used in forms and in the log.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            /// Reads a stable name.
            pub fn from_code(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|choice| choice.code() == code)
            }
        }
    };
}

choices! {
    /// The 3P: what kind of subject the client brings.
    SubjectKind {
        /// Something that does not work as it should.
        Problem = "problem",
        /// Something that weighs on the client.
        Preoccupation = "preoccupation",
        /// Something the client wants to bring about.
        Project = "project",
    }
}

choices! {
    /// How the group meets.
    Meeting {
        /// All in one room.
        Room = "room",
        /// Each on their own device, at a distance.
        Remote = "remote",
        /// Some in a room, some at a distance.
        Hybrid = "hybrid",
    }
}

impl Default for Meeting {
    /// When not said, a group is taken to be hybrid.
    fn default() -> Meeting {
        Meeting::Hybrid
    }
}

choices! {
    /// The fields of the situation sheet, all optional.
    SheetField {
        /// The subject in one line.
        Headline = "headline",
        /// The facts.
        Facts = "facts",
        /// The client's own part.
        MyPart = "my-part",
        /// What was tried.
        Tried = "tried",
        /// What is at stake.
        AtStake = "at-stake",
        /// The client's question.
        Question = "question",
    }
}

choices! {
    /// What a question looks at.
    Lens {
        /// The facts.
        Facts = "facts",
        /// The client's part in it.
        Part = "part",
        /// The organisation.
        Organisation = "organisation",
    }
}

choices! {
    /// What the client asks of the group.
    RequestKind {
        /// Ideas.
        Ideas = "ideas",
        /// Other viewpoints.
        Viewpoints = "viewpoints",
        /// Similar experience.
        Experience = "experience",
        /// Hypotheses.
        Hypotheses = "hypotheses",
        /// Test my plan.
        TestPlan = "test-plan",
        /// Help me choose.
        Choose = "choose",
        /// Rehearse a talk.
        Rehearse = "rehearse",
        /// Restate my problem.
        Restate = "restate",
        /// Contacts.
        Contacts = "contacts",
        /// Support.
        Support = "support",
    }
}

choices! {
    /// What a consultant offers in the exploration.
    ContributionKind {
        /// An analysis.
        Analysis = "analysis",
        /// A lead to follow.
        Lead = "lead",
        /// A suggestion.
        Suggestion = "suggestion",
        /// A feeling.
        Feeling = "feeling",
        /// A hypothesis.
        Hypothesis = "hypothesis",
        /// A comment.
        Comment = "comment",
        /// A question to ponder.
        Question = "question",
        /// A testimony.
        Testimony = "testimony",
        /// A metaphor.
        Metaphor = "metaphor",
    }
}

choices! {
    /// A quiet signal of the silent client to the facilitation.
    SignalKind {
        /// The group drifts off the request.
        OffRequest = "off-request",
        /// A fact is missing.
        FactMissing = "fact-missing",
        /// The client is uncomfortable; never passed on.
        Uncomfortable = "uncomfortable",
    }
}

choices! {
    /// The client's private mark on a contribution: a private row, never an event.
    MarkKind {
        /// It touches me.
        Touches = "touches",
        /// To try.
        ToTry = "to-try",
        /// Not for me.
        NotForMe = "not-for-me",
    }
}

choices! {
    /// The fields of an action.
    ActionField {
        /// What the client will do.
        What = "what",
        /// The first step.
        FirstStep = "first-step",
        /// By when: a day, `YYYY-MM-DD`.
        ByWhen = "by-when",
        /// What could stop it.
        Obstacle = "obstacle",
        /// The sign that it worked.
        Sign = "sign",
        /// Confidence, 0 to 10.
        Confidence = "confidence",
    }
}

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
    /// The seat this person says is theirs, while waiting.
    pub returning: Option<SeatId>,
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
        !self.written.withdrawn && self.unseen_until.is_none_or(|until| now >= until)
    }
}

/// Step 4 in fair rounds: each speaks in turn, and each round begins with the next person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
    /// How many rounds were begun before this one.
    pub before: usize,
    /// Who has had their turn in this round; `true` when they let it pass.
    pub had: BTreeMap<SeatId, bool>,
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

/// A consultation as its events have made it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consultation {
    /// The last event folded; 0 before the first.
    pub seq: u64,
    /// When the first event was taken.
    pub opened: Time,
    /// When the last event was taken.
    pub last_at: Time,
    /// How it was set up, as changed since.
    pub setup: Setup,
    /// Everybody who ever had a seat.
    pub seats: BTreeMap<SeatId, Seat>,
    /// Who facilitates.
    pub facilitator: SeatId,
    /// Who may take the facilitation back.
    pub former: Option<(SeatId, Relay)>,
    /// Who is client, once they agreed.
    pub client: Option<SeatId>,
    /// Who was asked to be client and has not answered.
    pub asked: Option<SeatId>,
    /// Who was asked last and said not today; the facilitation alone is told.
    pub declined: Option<SeatId>,
    /// Whether somebody was ever removed: from then on the link leads to the lobby.
    pub guarded: bool,
    /// Where it stands.
    pub stage: Stage,
    /// The epochs so far; the last is the current one.
    pub chapters: Vec<Chapter>,
    /// Time.
    pub clock: Clock,
    /// The last move.
    pub last_move: Option<LastMove>,
    /// Moves that need a word of explanation in the record.
    pub remarks: Vec<Remark>,
    /// When its deletion was announced, if it was.
    pub deletion: Option<Time>,
    /// Step 1: the situation sheet.
    pub sheet: BTreeMap<SheetField, Versioned>,
    /// Step 1: told.
    pub told: bool,
    /// Step 2.
    pub questions: BTreeMap<ItemId, Question>,
    /// Step 3.
    pub contract: Contract,
    /// Step 4.
    pub contributions: BTreeMap<ItemId, Contribution>,
    /// Step 4: until when contributions are written unseen, once that was asked for.
    pub silence: Option<Time>,
    /// Step 4: fair rounds, while they are on.
    pub rounds: Option<Rounds>,
    /// Step 4: quiet signals.
    pub signals: BTreeMap<ItemId, Signal>,
    /// Step 5.
    pub outcome: Outcome,
    /// Step 6.
    pub turns: BTreeMap<SeatId, Turn>,
}

impl Consultation {
    /// The current epoch.
    pub fn epoch(&self) -> Epoch {
        Epoch(u32::try_from(self.chapters.len().saturating_sub(1)).unwrap_or(u32::MAX))
    }

    /// The span of an epoch that has begun.
    pub fn chapter(&self, epoch: Epoch) -> Option<&Chapter> {
        self.chapters.get(usize::try_from(epoch.0).ok()?)
    }

    /// The step, when in one.
    pub fn step(&self) -> Option<Step> {
        self.stage.step()
    }

    /// The seat that a device's seat acts for: itself, unless it came back.
    pub fn acting(&self, seat: SeatId) -> SeatId {
        match self.seats.get(&seat).map(|held| held.standing) {
            Some(Standing::ActsFor(other)) => other,
            _ => seat,
        }
    }

    /// What a seat is at this moment.
    pub fn role(&self, seat: SeatId) -> Role {
        let seat = self.acting(seat);
        let Some(held) = self.seats.get(&seat) else {
            return Role::Newcomer;
        };
        match held.standing {
            Standing::Waiting => Role::Lobby,
            Standing::TurnedAway | Standing::Removed | Standing::Left | Standing::ActsFor(_) => {
                Role::Removed
            }
            Standing::In if seat == self.facilitator => match held.part {
                Part::Consultant => Role::FacilitatorConsultant,
                _ => Role::Facilitator,
            },
            Standing::In if Some(seat) == self.client => Role::Client,
            Standing::In => match held.part {
                Part::Consultant => Role::Consultant,
                Part::Observer => Role::Observer,
                Part::Screen => Role::Screen,
            },
        }
    }

    /// Somebody has agreed to be client and has not left since.
    pub fn has_client(&self) -> bool {
        self.client
            .is_some_and(|seat| self.role(seat) == Role::Client)
    }

    /// Everybody who takes part, in the order they came.
    pub fn people(&self) -> impl Iterator<Item = (SeatId, &Seat)> {
        self.seats
            .iter()
            .map(|(id, seat)| (*id, seat))
            .filter(|(_, seat)| seat.standing == Standing::In && seat.part != Part::Screen)
    }

    /// Everybody who waits in the lobby, in the order they came.
    pub fn waiting(&self) -> impl Iterator<Item = (SeatId, &Seat)> {
        self.seats
            .iter()
            .map(|(id, seat)| (*id, seat))
            .filter(|(_, seat)| seat.standing == Standing::Waiting)
    }

    /// Present: connected within the last minute, or marked as here; and not set aside.
    ///
    /// A seat someone came back to counts through the seat they came back by.
    pub fn present(&self, seat: SeatId, presence: &Presence, now: Time) -> bool {
        let Some(held) = self.seats.get(&seat) else {
            return false;
        };
        let through_another = || {
            self.seats.iter().any(|(other, waiting)| {
                waiting.standing == Standing::ActsFor(seat) && presence.connected(*other, now)
            })
        };
        held.standing == Standing::In
            && !held.aside
            && (held.here || presence.connected(seat, now) || through_another())
    }

    /// A device can speak for this seat.
    pub fn has_device(&self, seat: SeatId) -> bool {
        self.seats.get(&seat).is_some_and(|held| held.device)
    }

    /// Consultants, facilitator-consultant included, who are present.
    pub fn present_consultants(&self, presence: &Presence, now: Time) -> Vec<SeatId> {
        self.people()
            .map(|(id, _)| id)
            .filter(|id| self.role(*id).consults() && self.present(*id, presence, now))
            .collect()
    }

    /// Everyone with a turn in step 6: client first, then in the order they came.
    pub fn turn_order(&self) -> Vec<SeatId> {
        let mut order: Vec<SeatId> = self
            .people()
            .map(|(id, _)| id)
            .filter(|id| self.role(*id) != Role::Observer)
            .collect();
        order.sort_by_key(|id| Some(*id) != self.client);
        order
    }

    /// Open questions in the fair queue: those who have asked least come first,
    /// then the oldest.
    pub fn queue(&self) -> Vec<ItemId> {
        let mut asked: BTreeMap<SeatId, usize> = BTreeMap::new();
        let mut ranked = Vec::new();
        for (id, question) in &self.questions {
            if question.asked.withdrawn {
                continue;
            }
            let before = asked.entry(question.asked.by).or_default();
            if question.fate == QuestionFate::Open {
                ranked.push((*before, *id));
            }
            *before += 1;
        }
        ranked.sort_unstable();
        ranked.into_iter().map(|(_, id)| id).collect()
    }

    /// The name a person is shown by: a second *Anne* is *Anne (2)*, and stays so
    /// when the first has gone, whose words remain.
    pub fn display_name(&self, seat: SeatId) -> String {
        let Some(held) = self.seats.get(&seat) else {
            return String::new();
        };
        let same = |other: &Seat| other.name.to_lowercase() == held.name.to_lowercase();
        let before = self
            .seats
            .range(..seat)
            .filter(|(_, other)| {
                // Nobody learns by a number who waits, or was not let in.
                let unseen = matches!(other.standing, Standing::Waiting | Standing::TurnedAway);
                !unseen && other.returning.is_none() && same(other)
            })
            .count();
        match before {
            0 => held.name.clone(),
            n => format!("{} ({})", held.name, n + 1),
        }
    }
}

//! The shapes of what is seen: values with no way back to the state.

use crate::consultation::clock::Proposal;
use crate::consultation::command::{Because, Setup};
use crate::consultation::missing::Missing;
use crate::consultation::review::Review;
use crate::consultation::state::{
    Action, ContributionKind, Lens, QuestionFate, RequestKind, SheetField, SignalFate, SignalKind,
    Stand, Turn, Versioned,
};
use crate::ids::{Epoch, ItemId, SeatId, Span, Time};
use crate::rights::Role;
use crate::steps::Stage;
use std::collections::BTreeMap;

/// What everybody of one role sees of a consultation.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// For whom this was made.
    pub role: Role,
    /// Where the consultation stands.
    pub stage: Stage,
    /// The epoch, which every form carries back.
    pub epoch: Epoch,
    /// How it was set up, as changed since.
    pub setup: Setup,
    /// When it was opened.
    pub opened: Time,
    /// When something last happened.
    pub last_at: Time,
    /// The clock.
    pub clock: ClockView,
    /// The people, in the order they came.
    pub people: Vec<Person>,
    /// The client's name, once there is one.
    pub client: Option<Named>,
    /// Who was asked to be client.
    pub asked: Option<Named>,
    /// Who facilitates.
    pub facilitator: Named,
    /// The facilitator is lost, and the group is offered the role.
    pub facilitation_offered: bool,
    /// Step 1: every field, blank ones included.
    pub sheet: BTreeMap<SheetField, Versioned>,
    /// Step 1: told.
    pub told: bool,
    /// Step 2: the queue, in its fair order.
    pub queue: Vec<QuestionView>,
    /// Step 2: the others, in the order they were asked.
    pub dealt_with: Vec<QuestionView>,
    /// Step 3.
    pub contract: ContractView,
    /// Step 4, oldest first.
    pub contributions: Vec<ContributionView>,
    /// Step 4: when what is written unseen shows, while it does not.
    pub silence_until: Option<Time>,
    /// Step 4: fair rounds, while they are on.
    pub rounds: Option<RoundsView>,
    /// Step 4: signals passed on to the group.
    pub passed_signals: Vec<(ItemId, SignalKind)>,
    /// Step 5.
    pub outcome: OutcomeView,
    /// Step 6: everyone's turn, client first.
    pub turns: Vec<(Named, Option<Turn>)>,
    /// Moves that need a word of explanation.
    pub remarks: Vec<RemarkView>,
    /// From when on it may be deleted, once that was announced.
    pub deletable_from: Option<Time>,
    /// Only for the facilitation.
    pub conduct: Option<Conduct>,
}

impl Room {
    /// The subject in a line, once it is written.
    pub fn headline(&self) -> Option<&str> {
        let headline = self.sheet.get(&SheetField::Headline)?;
        (!headline.is_blank()).then_some(headline.text.as_str())
    }
}

/// A person's seat with the name it is shown by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// The seat.
    pub seat: SeatId,
    /// The name shown.
    pub name: String,
}

/// A person as the room sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Seat and name.
    pub who: Named,
    /// Their role.
    pub role: Role,
    /// Present (`docs/method.md`, *Words*).
    pub present: bool,
    /// Marked as here by the facilitation.
    pub here: bool,
    /// Set aside for now.
    pub aside: bool,
    /// Has a device of their own.
    pub device: bool,
    /// Has spoken in the current step.
    pub spoken: bool,
    /// A simulated peer.
    pub simulated: bool,
}

/// Whether the clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockState {
    /// Nothing has started.
    Waiting,
    /// Running.
    Running,
    /// Stopped by a pause.
    Paused,
    /// The consultation is over.
    Closed,
}

/// The clock, as of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockView {
    /// Whether it runs.
    pub state: ClockState,
    /// The moment this was true.
    pub at: Time,
    /// The moment the current stretch began: it stays the same while time only passes.
    pub since: Option<Time>,
    /// Time spent in each step.
    pub spent: [Span; 6],
    /// The plan of each step.
    pub plan: [Span; 6],
    /// Planned for the steps after the current one.
    pub after: Span,
}

/// A question as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionView {
    /// Its id.
    pub id: ItemId,
    /// Its author.
    pub by: Named,
    /// The question.
    pub words: Versioned,
    /// The answer in writing, blank when none.
    pub answer: Versioned,
    /// What became of it.
    pub fate: QuestionFate,
    /// What it looks at.
    pub lens: Option<Lens>,
}

/// An item of words: a wording, an addition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenView {
    /// Its id.
    pub id: ItemId,
    /// Its author.
    pub by: Named,
    /// Its words.
    pub words: Versioned,
}

/// Step 3 as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractView {
    /// The request.
    pub request: Versioned,
    /// What kind of help is asked.
    pub kinds: Vec<RequestKind>,
    /// What is not wanted.
    pub unwanted: String,
    /// Validated by the client.
    pub validated: bool,
    /// Agreed together, by one tap.
    pub group_agreed: bool,
    /// Every consultant's stand; none when they have not answered.
    pub stands: Vec<(Named, Option<Stand>)>,
    /// Wordings proposed.
    pub wordings: Vec<WrittenView>,
}

/// A contribution as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContributionView {
    /// Its id.
    pub id: ItemId,
    /// Its author.
    pub by: Named,
    /// When it was offered.
    pub at: Time,
    /// Its words.
    pub words: Versioned,
    /// Its kind.
    pub kind: ContributionKind,
    /// It answered an earlier wording of the request.
    pub earlier_request: bool,
    /// What it builds on.
    pub on: Option<BuildsOn>,
    /// Kept by the client, said in front of the group.
    pub kept: bool,
}

/// What a contribution builds on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BuildsOn {
    /// Somebody's contribution.
    One(ItemId, Named),
    /// One that was taken back since: the thread stays, its words do not.
    TakenBack,
}

/// Fair rounds as the room sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundsView {
    /// Counts from 1.
    pub number: usize,
    /// Whose turn it is; nobody's when no consultant is present.
    pub turn: Option<Named>,
    /// Who comes next.
    pub next: Option<Named>,
}

/// Step 5 as the room sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutcomeView {
    /// The client's synthesis.
    pub synthesis: Versioned,
    /// The three places for actions.
    pub actions: Vec<Action>,
    /// Additions offered; taken, left, or not yet decided.
    pub additions: Vec<(WrittenView, Option<bool>)>,
    /// Validated by the client.
    pub validated: bool,
}

/// A move with its reason, for the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemarkView {
    /// The stage that was left.
    pub from: Stage,
    /// The stage that was entered.
    pub to: Stage,
    /// When.
    pub at: Time,
    /// What was missing.
    pub missing: Vec<MissingView>,
    /// Why it was done all the same.
    pub because: Option<Because>,
}

/// Something missing, with names in the place of seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingView {
    /// What.
    pub what: Missing,
    /// The names it is about, if any.
    pub names: Vec<String>,
}

/// What only the facilitation sees.
#[derive(Clone, Debug, PartialEq)]
pub struct Conduct {
    /// Who waits, and who they say they are coming back as.
    pub waiting: Vec<(Named, Option<Named>)>,
    /// Quiet signals not yet dealt with.
    pub signals: Vec<(ItemId, SignalKind)>,
    /// What is missing to go on.
    pub missing: Vec<MissingView>,
    /// Where *next* leads.
    pub next: Option<Stage>,
    /// Where *back* leads.
    pub back: Option<Stage>,
    /// Until when the last move can be undone.
    pub undo_until: Option<Time>,
    /// A way to share an overrun out.
    pub proposal: Option<Proposal>,
    /// Present people with something to say in this step who have not spoken.
    pub silent: Vec<Named>,
    /// The client has left for good, or was removed.
    pub client_gone: bool,
    /// Step 4: kinds of contribution nobody has offered; no score, and the group never sees it.
    pub kinds_missing: Vec<ContributionKind>,
    /// Who was asked last to be client and said *not today*.
    pub declined: Option<Named>,
    /// Somebody was removed, so the link leads to the lobby.
    pub guarded: bool,
}

/// What one person sees of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// Seat and name.
    pub who: Named,
    /// The plain first name, for the field that changes it.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// Where the consultation stands.
    pub stage: Stage,
    /// The epoch.
    pub epoch: Epoch,
    /// Is asked to be client.
    pub asked: bool,
    /// Fair rounds: the number of the round, when it is this person's turn.
    pub my_turn: Option<usize>,
    /// The facilitation read again, once it is over, for the one who did it.
    pub review: Option<Review>,
    /// What is written now is not seen by others yet.
    pub unseen: bool,
    /// May take the facilitation back.
    pub may_take_back: bool,
    /// Their own questions still open.
    pub questions: Vec<WrittenView>,
    /// Their own wordings.
    pub wordings: Vec<WrittenView>,
    /// Their stand on the request.
    pub stand: Option<Stand>,
    /// Their own contributions.
    pub contributions: Vec<(WrittenView, ContributionKind)>,
    /// Their own additions, and what became of them.
    pub additions: Vec<(WrittenView, Option<bool>)>,
    /// Their own turn.
    pub turn: Option<Turn>,
    /// Client only: the contributions to mark.
    pub to_mark: Vec<ContributionView>,
    /// Client only: their own signals of this consultation.
    pub signals: Vec<(SignalKind, SignalFate)>,
}

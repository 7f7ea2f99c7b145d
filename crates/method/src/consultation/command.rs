//! What people ask of a consultation.

use super::state::{
    ActionField, ContributionKind, Lens, Meeting, RequestKind, SheetField, SignalKind, SubjectKind,
};
use crate::ids::{Epoch, ItemId, SeatId, Time};
use crate::rights::Act;
use crate::steps::Plan;
use serde::{Deserialize, Serialize};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// Somebody who has a seat.
    Seat(SeatId),
    /// Somebody at the door.
    Newcomer,
}

/// A command with who asks, when it reached the server, and the epoch it was written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Who asks.
    pub by: Author,
    /// When it reached the server.
    pub at: Time,
    /// The epoch the writer saw while writing.
    pub epoch: Epoch,
    /// What is asked.
    pub command: Command,
}

/// How a consultation begins. All of it is optional to whoever starts one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// The subject in a line, when already known.
    #[serde(default)]
    pub headline: String,
    /// Problem, preoccupation or project, when already known.
    #[serde(default)]
    pub kind: Option<SubjectKind>,
    /// Planned lengths.
    #[serde(default)]
    pub plan: Plan,
    /// How the group meets.
    #[serde(default)]
    pub meeting: Meeting,
    /// Whether the group talks rather than types (spoken mode).
    #[serde(default)]
    pub spoken: bool,
    /// Whether the facilitator is also a consultant.
    #[serde(default)]
    pub consulting: bool,
    /// The secret part of the invitation link; the facilitation alone is shown it.
    #[serde(default)]
    pub invite: String,
    /// Whether this is a demonstration: its pages say so, so names need no mark.
    #[serde(default)]
    pub demonstration: bool,
    /// The half-day it was opened from, as its address: blank for one without a circle.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub half_day: String,
}

/// Why a move was made although something was missing, or made backwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It was said aloud.
    SaidAloud,
    /// Time is short.
    ShortOfTime,
    /// Someone is away.
    SomeoneAway,
    /// Something else.
    Other,
}

impl Reason {
    /// All the chips, in the order shown.
    pub const ALL: [Reason; 4] = [
        Reason::SaidAloud,
        Reason::ShortOfTime,
        Reason::SomeoneAway,
        Reason::Other,
    ];
}

/// A reason chip, with optional words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// The chip.
    pub reason: Reason,
    /// Optional words; may be empty.
    #[serde(default)]
    pub text: String,
}

/// How somebody came to the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By the invitation link: admitted directly until step 1 starts.
    Link,
    /// By the short typed code: always through the lobby.
    Code,
}

/// Everything that can be asked of a consultation.
///
/// `version` is the version of the item that the writer saw; an edit of an
/// older version is refused with the text kept on the writer's screen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the fields are named after what they hold
pub enum Command {
    /// Take a seat, the charter accepted. `returning` names the seat of somebody coming back.
    Join {
        name: String,
        way: Way,
        returning: Option<SeatId>,
    },
    /// Change one's own first name.
    Rename { name: String },
    /// Leave for good.
    Leave,
    /// Let in somebody who waits; confirms a return when they come back to a seat.
    Admit { seat: SeatId },
    /// Let in everybody who waits as a newcomer.
    AdmitAll,
    /// Remove somebody, or turn away somebody who waits.
    Remove { seat: SeatId },
    /// Add a person without a device.
    AddSeat { name: String },
    /// Make seats for people who are known to come, before step 1: each enters by another way
    /// than the door, such as the page of their circle.
    Expect { names: Vec<String> },
    /// Fill empty seats with simulated peers of these names, who play this script.
    /// Each gives the place up to the next person who comes.
    FillSeats { names: Vec<String>, script: String },
    /// Mark a person as here, or not, whatever their connection says.
    MarkHere { seat: SeatId, here: bool },
    /// Set a person aside for now: they are not waited for.
    SetAside { seat: SeatId, aside: bool },
    /// Make a person an observer, or a consultant again.
    SetObserver { seat: SeatId, observer: bool },
    /// Open the shared screen of the room.
    OpenScreen,
    /// Ask a person to be the client.
    AskClient { seat: SeatId },
    /// Agree to be the client (the person, or the facilitation for one without a device).
    AgreeClient { seat: SeatId },
    /// Decline to be the client.
    DeclineClient { seat: SeatId },
    /// Hand the facilitation over.
    HandOver { to: SeatId },
    /// Take the facilitation of a facilitator who is lost.
    TakeOver,
    /// Take the facilitation back.
    TakeBack,
    /// Change the planned lengths.
    SetPlan { plan: Plan },
    /// Change how the group meets.
    SetMeeting { meeting: Meeting },
    /// Enter or leave spoken mode.
    SetSpoken { spoken: bool },
    /// Whether the facilitator is also a consultant.
    SetConsulting { consulting: bool },
    /// Go on; a second tap confirms when something is missing.
    Next { confirm: Option<Because> },
    /// Go back a step.
    Back { because: Because },
    /// Undo the last move, within ten seconds.
    Undo,
    /// Stop the clock.
    Pause,
    /// Start it again.
    Resume,
    /// Give the current step more minutes.
    Extend { minutes: i64 },
    /// Accept the proposal that shares an overrun out over the later steps.
    AcceptPlan,
    /// Announce that the consultation will be deleted, so that each person can
    /// save their own cut of the record first; or take that back.
    AnnounceDeletion { announced: bool },
    /// Close here, with the record as it stands.
    Close { because: Because },
    /// Step 1: write one field of the situation sheet.
    WriteSheet {
        field: SheetField,
        text: String,
        version: u32,
    },
    /// Step 1: say whether it is a problem, a preoccupation or a project.
    SetKind { kind: SubjectKind },
    /// Step 1: the situation is told.
    Told,
    /// Step 2: ask one question.
    Ask { text: String },
    /// Step 2: reword one's own question while it is unanswered.
    EditQuestion {
        question: ItemId,
        text: String,
        version: u32,
    },
    /// Step 2: take one's own question back.
    WithdrawQuestion { question: ItemId },
    /// Step 2: answer in writing.
    Answer {
        question: ItemId,
        text: String,
        version: u32,
    },
    /// Step 2: the answer was given aloud.
    MarkAnswered { question: ItemId },
    /// Step 2: leave a question without answer.
    SetQuestionAside { question: ItemId },
    /// Tag a question with a lens, or clear it.
    TagLens {
        question: ItemId,
        lens: Option<Lens>,
    },
    /// Step 3: the client writes the request.
    WriteRequest {
        text: String,
        kinds: Vec<RequestKind>,
        unwanted: String,
        version: u32,
    },
    /// Step 3: propose a wording.
    ProposeWording { text: String },
    /// Step 3: take one's own wording back.
    WithdrawWording { wording: ItemId },
    /// Step 3: the client makes a proposed wording the request.
    AdoptWording { wording: ItemId },
    /// Step 3: the client validates the request. Here and in the three below,
    /// `version` is that of the request: words that changed under the finger are
    /// not what was agreed to.
    ValidateRequest { version: u32 },
    /// Step 3: a consultant agrees.
    Agree { version: u32 },
    /// Step 3: a consultant says what is unclear.
    Unclear { text: String, version: u32 },
    /// Step 3: the facilitator has asked aloud, and the group agrees.
    GroupAgrees { version: u32 },
    /// Step 4: offer a contribution, by itself or building on another.
    Contribute {
        kind: ContributionKind,
        text: String,
        on: Option<ItemId>,
    },
    /// Step 4: reword one's own contribution.
    EditContribution {
        contribution: ItemId,
        kind: ContributionKind,
        text: String,
        version: u32,
    },
    /// Take one's own contribution back.
    WithdrawContribution { contribution: ItemId },
    /// Step 4: from now on contributions are written unseen, for so many minutes.
    BeginSilence { minutes: i64 },
    /// Step 4: what was written unseen is revealed before its time is up.
    Reveal,
    /// Step 4: begin or end fair rounds.
    SetRounds { on: bool },
    /// Step 4: the person whose turn it is has had it, or lets it pass.
    /// `round` is the number they saw: a second tap is no turn of the next round.
    TakeTurn {
        seat: SeatId,
        passed: bool,
        round: usize,
    },
    /// Step 4: a quiet signal of the client to the facilitation.
    Signal { signal: SignalKind },
    /// Step 4: pass a signal on to the group.
    PassSignal { signal: ItemId },
    /// Step 4: keep a signal to the facilitation, or take down one passed on.
    DismissSignal { signal: ItemId },
    /// Step 5: the client's synthesis.
    WriteSynthesis { text: String, version: u32 },
    /// Step 5: one field of one of the three actions.
    WriteAction {
        slot: usize,
        field: ActionField,
        text: String,
        version: u32,
    },
    /// Step 5: say in front of the group that a contribution is kept, or no longer.
    Keep { contribution: ItemId, kept: bool },
    /// Step 5: offer an addition to the plan.
    OfferAddition { text: String },
    /// Step 5: take one's own addition back.
    WithdrawAddition { addition: ItemId },
    /// Step 5: the client takes an addition, or leaves it.
    TakeAddition { addition: ItemId, taken: bool },
    /// Step 5: the client validates; *nothing kept* is valid.
    ValidatePlan,
    /// Step 6: one's shared sentence.
    Share { text: String },
    /// Step 6: let one's turn pass.
    Pass,
    /// Step 6: a person has had their turn aloud.
    TickSaid { seat: SeatId },
    /// Step 6: everyone who remains has spoken.
    TickAll,
}

impl Command {
    /// The row of the rights table this command falls under.
    pub fn act(&self) -> Act {
        match self {
            Command::Join { .. } => Act::Join,
            Command::Rename { .. } => Act::Rename,
            Command::Leave => Act::Leave,
            Command::Admit { .. } => Act::Admit,
            Command::AdmitAll => Act::AdmitAll,
            Command::Remove { .. } => Act::Remove,
            Command::AddSeat { .. } => Act::AddSeat,
            Command::Expect { .. } => Act::Expect,
            Command::FillSeats { .. } => Act::FillSeats,
            Command::MarkHere { .. } => Act::MarkHere,
            Command::SetAside { .. } => Act::SetAside,
            Command::SetObserver { .. } => Act::SetObserver,
            Command::OpenScreen => Act::OpenScreen,
            Command::AskClient { .. } => Act::AskClient,
            Command::AgreeClient { .. } => Act::AgreeClient,
            Command::DeclineClient { .. } => Act::DeclineClient,
            Command::HandOver { .. } => Act::HandOver,
            Command::TakeOver => Act::TakeOver,
            Command::TakeBack => Act::TakeBack,
            Command::SetPlan { .. } => Act::SetPlan,
            Command::SetMeeting { .. } => Act::SetMeeting,
            Command::SetSpoken { .. } => Act::SetSpoken,
            Command::SetConsulting { .. } => Act::SetConsulting,
            Command::Next { .. } => Act::Next,
            Command::Back { .. } => Act::Back,
            Command::Undo => Act::Undo,
            Command::Pause => Act::Pause,
            Command::Resume => Act::Resume,
            Command::Extend { .. } => Act::Extend,
            Command::AcceptPlan => Act::AcceptPlan,
            Command::AnnounceDeletion { .. } => Act::AnnounceDeletion,
            Command::Close { .. } => Act::Close,
            step => step.act_of_a_step(),
        }
    }

    fn act_of_a_step(&self) -> Act {
        match self {
            Command::WriteSheet { .. } => Act::WriteSheet,
            Command::SetKind { .. } => Act::SetKind,
            Command::Told => Act::Told,
            Command::Ask { .. } => Act::Ask,
            Command::EditQuestion { .. } => Act::EditQuestion,
            Command::WithdrawQuestion { .. } => Act::WithdrawQuestion,
            Command::Answer { .. } => Act::Answer,
            Command::MarkAnswered { .. } => Act::MarkAnswered,
            Command::SetQuestionAside { .. } => Act::SetQuestionAside,
            Command::TagLens { .. } => Act::TagLens,
            Command::WriteRequest { .. } => Act::WriteRequest,
            Command::ProposeWording { .. } => Act::ProposeWording,
            Command::WithdrawWording { .. } => Act::WithdrawWording,
            Command::AdoptWording { .. } => Act::AdoptWording,
            Command::ValidateRequest { .. } => Act::ValidateRequest,
            Command::Agree { .. } => Act::Agree,
            Command::Unclear { .. } => Act::Unclear,
            Command::GroupAgrees { .. } => Act::GroupAgrees,
            Command::Contribute { .. } => Act::Contribute,
            Command::EditContribution { .. } => Act::EditContribution,
            Command::WithdrawContribution { .. } => Act::WithdrawContribution,
            Command::BeginSilence { .. } => Act::BeginSilence,
            Command::Reveal => Act::Reveal,
            Command::SetRounds { .. } => Act::SetRounds,
            Command::TakeTurn { .. } => Act::TakeTurn,
            Command::Signal { .. } => Act::Signal,
            Command::PassSignal { .. } => Act::PassSignal,
            Command::DismissSignal { .. } => Act::DismissSignal,
            Command::WriteSynthesis { .. } => Act::WriteSynthesis,
            Command::WriteAction { .. } => Act::WriteAction,
            Command::Keep { .. } => Act::Keep,
            Command::OfferAddition { .. } => Act::OfferAddition,
            Command::WithdrawAddition { .. } => Act::WithdrawAddition,
            Command::TakeAddition { .. } => Act::TakeAddition,
            Command::ValidatePlan => Act::ValidatePlan,
            Command::Share { .. } => Act::Share,
            Command::Pass => Act::Pass,
            Command::TickSaid { .. } => Act::TickSaid,
            _ => Act::TickAll,
        }
    }

    /// The minute limits of [`Command::BeginSilence`].
    pub const SILENCE: std::ops::RangeInclusive<i64> = 1..=30;
    /// The minute limits of one step, for [`Command::SetPlan`] and [`Command::Extend`].
    pub const MINUTES: std::ops::RangeInclusive<i64> = 1..=180;
}

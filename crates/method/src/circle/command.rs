//! What people ask of a circle.

use super::held::{FollowThrough, Held, HeldDay, Receipt, What};
use super::rights::Act;
use super::state::{
    Answer, Cycle, EntryId, MemberId, OrganisationId, PersonId, SessionId, Settings, Slot,
};
use crate::ids::Time;
use crate::measure::Figures;
use jiff::civil::{Date, DateTime};
use std::collections::BTreeSet;

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// Somebody who has a place, in or not yet in.
    Member(MemberId),
    /// Somebody with an account and no place.
    Person(PersonId),
    /// The server itself.
    Server,
}

/// A command with who asks and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Who asks.
    pub by: Author,
    /// When it reached the server.
    pub at: Time,
    /// The same moment by the circle's wall clock.
    pub now: DateTime,
    /// What is asked.
    pub command: Command,
}

/// How a circle begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Founding {
    /// The founder's first name.
    pub name: String,
    /// The founder, who facilitates.
    pub person: PersonId,
    /// Takes turns as well.
    pub peer: bool,
    /// How it works.
    pub settings: Settings,
    /// The charter to begin with.
    pub charter: String,
    /// Months content is kept after the cycle's end.
    pub keep_months: u8,
}

/// Everything that can be asked of a circle.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the fields are named after what they hold
pub enum Command {
    /// Change how the circle works.
    ChangeSettings { settings: Settings },
    /// Make a new link by which people ask to join; blank for none.
    SetLink { link: String },
    /// Invite somebody; `replaces` names the member whose place they take over.
    Invite {
        name: String,
        person: Option<PersonId>,
        organisation: Option<OrganisationId>,
        replaces: Option<MemberId>,
    },
    /// Ask to be let in, having come by the link.
    AskToJoin { name: String },
    /// Join, being invited. `person` is the account they join by.
    Join { person: PersonId, name: String },
    /// Let somebody in who asks.
    LetIn { member: MemberId },
    /// Take an invitation back, or turn away somebody who asks.
    TurnAway { member: MemberId },
    /// Change a member's name, organisation, or whether they take turns.
    ChangeMember {
        member: MemberId,
        name: String,
        organisation: Option<OrganisationId>,
        peer: bool,
    },
    /// Make a member a facilitator, or no longer.
    SetFacilitation { member: MemberId, facilitates: bool },
    /// Tell that one member reports to another, or take that back.
    TellLine {
        below: MemberId,
        above: MemberId,
        told: bool,
    },
    /// Leave; a facilitator can say it of somebody.
    Leave { member: MemberId },
    /// Write the charter anew. `version` is the one the writer saw.
    WriteCharter {
        text: String,
        keep_months: u8,
        version: u32,
    },
    /// Accept the charter as it stands in this version.
    AcceptCharter { version: u32 },
    /// Say from when to when the circle runs.
    PlanCycle { cycle: Cycle },
    /// Plan half-days.
    PlanSessions { slots: Vec<Slot> },
    /// Move a half-day, or change its place. `sequence` is the one the writer saw.
    MoveSession {
        session: SessionId,
        slot: Slot,
        sequence: u32,
    },
    /// Cancel a half-day.
    CancelSession { session: SessionId },
    /// Say that one cannot come on these days.
    DeclareAbsence { from: Date, until: Date },
    /// Take that back.
    WithdrawAbsence { absence: EntryId },
    /// Ask which of these dates suits.
    OpenPoll {
        options: Vec<Slot>,
        closes: DateTime,
    },
    /// Answer, or answer anew: one for each date.
    AnswerPoll { poll: EntryId, answers: Vec<Answer> },
    /// Take one of the dates: a half-day is planned on it.
    DecidePoll { poll: EntryId, option: usize },
    /// End a poll without a date.
    DropPoll { poll: EntryId },
    /// Say that one would like to be client in this half-day, or no longer.
    Wish { session: SessionId, wished: bool },
    /// Say who is client in a half-day, in order.
    SetTurns {
        session: SessionId,
        clients: Vec<MemberId>,
    },
    /// Say yes to one's turn.
    AgreeTurn { session: SessionId },
    /// Say that a turn did not take place, or did after all.
    MarkMissed {
        session: SessionId,
        member: MemberId,
        missed: bool,
    },
    /// Ask another member to trade turns.
    AskSwap {
        mine: SessionId,
        with: MemberId,
        theirs: SessionId,
    },
    /// Answer such a question.
    AnswerSwap { swap: EntryId, agreed: bool },
    /// Take the question back.
    WithdrawSwap { swap: EntryId },
    /// Write down who was there.
    WriteAttendance {
        session: SessionId,
        here: BTreeSet<MemberId>,
    },
    /// A consultation was opened, with seats for these members.
    OpenConsultation {
        room: String,
        session: Option<SessionId>,
        client: Option<MemberId>,
        seats: Vec<(MemberId, u64)>,
    },
    /// A consultation begun elsewhere belongs to the circle from now on.
    BringConsultation { room: String },
    /// A consultation is over.
    NoteConsultation { room: String, held: Held },
    /// A half-day is over.
    NoteSession { session: SessionId, held: HeldDay },
    /// A form has closed, and these are its figures.
    Publish {
        cycle: usize,
        what: What,
        figures: Figures,
    },
    /// A cycle has ended, and this became of its plans.
    PublishFollowThrough {
        cycle: usize,
        figures: FollowThrough,
    },
    /// The content of a cycle was deleted.
    NotePurge { cycle: usize, receipt: Receipt },
}

impl Command {
    /// The right it needs.
    pub fn act(&self) -> Act {
        match self {
            Command::ChangeSettings { .. } => Act::ChangeSettings,
            Command::SetLink { .. } => Act::SetLink,
            Command::Invite { .. } => Act::Invite,
            Command::AskToJoin { .. } => Act::AskToJoin,
            Command::Join { .. } => Act::Join,
            Command::LetIn { .. } => Act::LetIn,
            Command::TurnAway { .. } => Act::TurnAway,
            Command::ChangeMember { .. } => Act::ChangeMember,
            Command::SetFacilitation { .. } => Act::SetFacilitation,
            Command::TellLine { .. } => Act::TellLine,
            Command::Leave { .. } => Act::Leave,
            Command::WriteCharter { .. } => Act::WriteCharter,
            Command::AcceptCharter { .. } => Act::AcceptCharter,
            Command::PlanCycle { .. } => Act::PlanCycle,
            Command::PlanSessions { .. } => Act::PlanSessions,
            Command::MoveSession { .. } => Act::MoveSession,
            Command::CancelSession { .. } => Act::CancelSession,
            Command::DeclareAbsence { .. } => Act::DeclareAbsence,
            Command::WithdrawAbsence { .. } => Act::WithdrawAbsence,
            Command::OpenPoll { .. } => Act::OpenPoll,
            Command::AnswerPoll { .. } => Act::AnswerPoll,
            Command::DecidePoll { .. } => Act::DecidePoll,
            Command::DropPoll { .. } => Act::DropPoll,
            Command::Wish { .. } => Act::Wish,
            Command::SetTurns { .. } => Act::SetTurns,
            Command::AgreeTurn { .. } => Act::AgreeTurn,
            Command::MarkMissed { .. } => Act::MarkMissed,
            Command::AskSwap { .. } => Act::AskSwap,
            Command::AnswerSwap { .. } => Act::AnswerSwap,
            Command::WithdrawSwap { .. } => Act::WithdrawSwap,
            Command::WriteAttendance { .. } => Act::WriteAttendance,
            Command::OpenConsultation { .. } => Act::OpenConsultation,
            Command::BringConsultation { .. } => Act::BringConsultation,
            Command::NoteConsultation { .. } => Act::NoteConsultation,
            Command::NoteSession { .. } => Act::NoteSession,
            Command::Publish { .. } => Act::Publish,
            Command::PublishFollowThrough { .. } => Act::PublishFollowThrough,
            Command::NotePurge { .. } => Act::NotePurge,
        }
    }
}

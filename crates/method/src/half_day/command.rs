//! What people ask of a half-day.

use super::rights::Act;
use super::state::{Done, Part, Round};
use crate::circle::{Circle, MemberId, SessionId};
use crate::consultation::state::SubjectKind;
use crate::ids::{Epoch, Time};
use jiff::civil::DateTime;
use std::collections::BTreeSet;

/// The circle around a half-day.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The circle.
    pub circle: &'a Circle,
    /// Which of its half-days.
    pub session: SessionId,
}

/// A command with who asks and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Who asks.
    pub by: MemberId,
    /// When it reached the server.
    pub at: Time,
    /// The same moment by the circle's wall clock.
    pub now: DateTime,
    /// How far the half-day had moved when it was asked; looked at by moves alone.
    pub epoch: Epoch,
    /// What is asked.
    pub command: Command,
}

/// Everything that can be asked of a half-day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the fields are named after what they hold
pub enum Command {
    /// Open it.
    Open,
    /// Go to a part.
    Begin { part: Part },
    /// Stop half-way.
    Stop,
    /// Take it up again; a closed one as well, as long as it is its time.
    TakeUp,
    /// Close it.
    Close,
    /// Say that one is here.
    Come,
    /// Say that somebody is here.
    MarkHere { member: MemberId },
    /// Say that all members are here, but those who said they cannot come.
    AllHere,
    /// Sign: an SVG path.
    Sign { path: String },
    /// Say that one goes, or that somebody has gone.
    Go { member: MemberId },
    /// Say one's word of a round; empty when said aloud.
    Say { round: Round, word: String },
    /// Tick that somebody said theirs aloud.
    TickSaid { round: Round, member: MemberId },
    /// Tick everybody here who has not.
    TickAll { round: Round },
    /// Say what became of a plan; the facilitation can say it when it was told aloud.
    FollowUp {
        room: String,
        done: Done,
        came_of: String,
        learned: String,
    },
    /// Put a subject on the table, or reword it.
    Pitch {
        subject: SubjectKind,
        headline: String,
    },
    /// Take it back.
    WithdrawPitch,
    /// Say which subjects one would like to work on.
    Vote { pitches: BTreeSet<MemberId> },
    /// Choose who is client next.
    Choose { member: MemberId },
    /// Answer, being chosen; the facilitation can after asking aloud.
    AnswerChoice { agreed: bool },
    /// Choose anew.
    DropChoice,
}

impl Command {
    /// The right it needs.
    pub const fn act(&self) -> Act {
        match self {
            Command::Open => Act::Open,
            Command::Begin { .. } => Act::Begin,
            Command::Stop => Act::Stop,
            Command::TakeUp => Act::TakeUp,
            Command::Close => Act::Close,
            Command::Come => Act::Come,
            Command::MarkHere { .. } => Act::MarkHere,
            Command::AllHere => Act::AllHere,
            Command::Sign { .. } => Act::Sign,
            Command::Go { .. } => Act::Go,
            Command::Say { .. } => Act::Say,
            Command::TickSaid { .. } => Act::TickSaid,
            Command::TickAll { .. } => Act::TickAll,
            Command::FollowUp { .. } => Act::FollowUp,
            Command::Pitch { .. } => Act::Pitch,
            Command::WithdrawPitch => Act::WithdrawPitch,
            Command::Vote { .. } => Act::Vote,
            Command::Choose { .. } => Act::Choose,
            Command::AnswerChoice { .. } => Act::AnswerChoice,
            Command::DropChoice => Act::DropChoice,
        }
    }
}

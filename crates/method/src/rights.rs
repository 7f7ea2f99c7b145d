//! The one table of rights: role × stage × act, and the same for what is seen.
//!
//! Everything that checks a right asks [`may`] or [`sees`]; nothing else in the
//! product decides who may do or see what. The source of each row is the table
//! of the six steps in `docs/method.md`.

use crate::steps::{Stage, Step};

/// What a person is in a room at a given moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Runs the consultation.
    Facilitator,
    /// Runs it and is also a consultant.
    FacilitatorConsultant,
    /// Brings the subject.
    Client,
    /// Helps the client.
    Consultant,
    /// Sees the room and writes private notes.
    Observer,
    /// The shared screen of a room: shows only shared things, does nothing.
    Screen,
    /// Waits to be admitted; sees nothing of the room.
    Lobby,
    /// Was removed, left, or was replaced by a newer seat; sees nothing.
    Removed,
    /// Has no seat yet.
    Newcomer,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 9] = [
        Role::Facilitator,
        Role::FacilitatorConsultant,
        Role::Client,
        Role::Consultant,
        Role::Observer,
        Role::Screen,
        Role::Lobby,
        Role::Removed,
        Role::Newcomer,
    ];

    const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// Runs the consultation, alone or while consulting.
    pub fn facilitates(self) -> bool {
        matches!(self, Role::Facilitator | Role::FacilitatorConsultant)
    }

    /// Is one of the consultants, alone or while facilitating.
    pub fn consults(self) -> bool {
        matches!(self, Role::Consultant | Role::FacilitatorConsultant)
    }

    /// Is in the room as a person (neither a screen nor outside).
    pub fn takes_part(self) -> bool {
        may_be(self, PEOPLE)
    }
}

/// Everything a person can do, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each is documented where its command is
pub enum Act {
    // Seats
    Join,
    Rename,
    Leave,
    Admit,
    AdmitAll,
    Remove,
    AddSeat,
    Expect,
    FillSeats,
    MarkHere,
    SetAside,
    SetObserver,
    OpenScreen,
    AskClient,
    AgreeClient,
    DeclineClient,
    HandOver,
    TakeOver,
    TakeBack,
    // How the group works
    SetPlan,
    SetMeeting,
    SetSpoken,
    SetConsulting,
    // Moves and time
    Next,
    Back,
    Undo,
    Pause,
    Resume,
    Extend,
    AcceptPlan,
    AnnounceDeletion,
    Close,
    // 1 Exposé
    WriteSheet,
    SetKind,
    Told,
    // 2 Clarification
    Ask,
    EditQuestion,
    WithdrawQuestion,
    Answer,
    MarkAnswered,
    SetQuestionAside,
    TagLens,
    // 3 Contrat
    WriteRequest,
    ProposeWording,
    WithdrawWording,
    AdoptWording,
    ValidateRequest,
    Agree,
    Unclear,
    GroupAgrees,
    // 4 Exploration
    Contribute,
    EditContribution,
    WithdrawContribution,
    BeginSilence,
    Reveal,
    SetRounds,
    TakeTurn,
    Signal,
    PassSignal,
    DismissSignal,
    // 5 Synthèse et plan d'action
    WriteSynthesis,
    WriteAction,
    Keep,
    OfferAddition,
    WithdrawAddition,
    TakeAddition,
    ValidatePlan,
    // 6 Apprentissage
    Share,
    Pass,
    TickSaid,
    TickAll,
    // Private rows: no events, the same rights
    Note,
    Mark,
    Park,
    Journal,
}

/// Everything a person can be shown or handed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum See {
    /// The page of one's seat, whatever stands there for one's role.
    Seat,
    /// What the group shares.
    Room,
    /// The conductor's panel: who waits, the signals, what is missing.
    Conduct,
    /// The invitation: link, QR, typed code.
    Invitation,
    /// The record, the group's cut.
    GroupRecord,
    /// The record, one's own cut, and one's private rows.
    OwnRecord,
    /// A personal link back to one's seat.
    ReturnLink,
    /// Deleting the consultation.
    Deletion,
    /// What the one who facilitated reads again of their own facilitation.
    Review,
}

const FACILITATION: u16 = Role::Facilitator.bit() | Role::FacilitatorConsultant.bit();
const CONSULTANTS: u16 = Role::Consultant.bit() | Role::FacilitatorConsultant.bit();
const CLIENT: u16 = Role::Client.bit();
const OBSERVER: u16 = Role::Observer.bit();
const SCREEN: u16 = Role::Screen.bit();
const LOBBY: u16 = Role::Lobby.bit();
const REMOVED: u16 = Role::Removed.bit();
const NEWCOMER: u16 = Role::Newcomer.bit();
const CIRCLE: u16 = FACILITATION | CONSULTANTS | CLIENT;
const PEOPLE: u16 = CIRCLE | OBSERVER;

const fn stage_bit(stage: Stage) -> u8 {
    1 << stage.index()
}
const fn step_bit(step: Step) -> u8 {
    stage_bit(Stage::Step(step))
}

const GATHERING: u8 = stage_bit(Stage::Gathering);
const EXPOSE: u8 = step_bit(Step::Expose);
const CLARIFICATION: u8 = step_bit(Step::Clarification);
const CONTRACT: u8 = step_bit(Step::Contract);
const EXPLORATION: u8 = step_bit(Step::Exploration);
const SYNTHESIS: u8 = step_bit(Step::Synthesis);
const LEARNING: u8 = step_bit(Step::Learning);
const CLOSED: u8 = stage_bit(Stage::Closed);
const STEPS: u8 = EXPOSE | CLARIFICATION | CONTRACT | EXPLORATION | SYNTHESIS | LEARNING;
const OPEN: u8 = GATHERING | STEPS;
const ALWAYS: u8 = OPEN | CLOSED;

/// Who may do one thing, and when.
struct Row<T> {
    what: T,
    roles: u16,
    stages: u8,
}

const fn row<T>(what: T, roles: u16, stages: u8) -> Row<T> {
    Row {
        what,
        roles,
        stages,
    }
}

const ACTS: &[Row<Act>] = &[
    row(Act::Join, NEWCOMER, OPEN),
    row(Act::Rename, PEOPLE | LOBBY, OPEN),
    row(Act::Leave, PEOPLE | SCREEN | LOBBY, ALWAYS),
    row(Act::Admit, FACILITATION, OPEN),
    row(Act::AdmitAll, FACILITATION, OPEN),
    row(Act::Remove, FACILITATION, ALWAYS),
    row(Act::AddSeat, FACILITATION, OPEN),
    row(Act::Expect, FACILITATION, GATHERING),
    row(Act::FillSeats, FACILITATION, OPEN),
    row(Act::MarkHere, FACILITATION, OPEN),
    row(Act::SetAside, FACILITATION, OPEN),
    row(Act::SetObserver, FACILITATION, OPEN),
    row(Act::OpenScreen, FACILITATION, ALWAYS),
    row(Act::AskClient, FACILITATION, OPEN),
    row(Act::AgreeClient, PEOPLE, OPEN),
    row(Act::DeclineClient, PEOPLE, OPEN),
    row(Act::HandOver, FACILITATION, OPEN),
    row(Act::TakeOver, CONSULTANTS | OBSERVER, OPEN),
    row(Act::TakeBack, CONSULTANTS | OBSERVER, OPEN),
    row(Act::SetPlan, FACILITATION, OPEN),
    row(Act::SetMeeting, FACILITATION, OPEN),
    row(Act::SetSpoken, FACILITATION, OPEN),
    row(Act::SetConsulting, FACILITATION, OPEN),
    row(Act::Next, FACILITATION, OPEN),
    // Nothing goes back before step 1.
    row(Act::Back, FACILITATION, STEPS ^ EXPOSE),
    row(Act::Undo, FACILITATION, STEPS | CLOSED),
    row(Act::Pause, FACILITATION, STEPS),
    row(Act::Resume, FACILITATION, STEPS),
    row(Act::Extend, FACILITATION, STEPS),
    row(Act::AcceptPlan, FACILITATION, STEPS),
    row(Act::AnnounceDeletion, FACILITATION, ALWAYS),
    row(Act::Close, FACILITATION, STEPS),
    row(Act::WriteSheet, CLIENT, GATHERING | EXPOSE),
    row(Act::SetKind, CLIENT, GATHERING | EXPOSE),
    row(Act::Told, CLIENT | FACILITATION, EXPOSE),
    row(Act::Ask, CONSULTANTS, CLARIFICATION),
    row(Act::EditQuestion, CONSULTANTS, CLARIFICATION),
    row(Act::WithdrawQuestion, CONSULTANTS, CLARIFICATION),
    row(Act::Answer, CLIENT, CLARIFICATION),
    row(Act::MarkAnswered, CLIENT | FACILITATION, CLARIFICATION),
    row(Act::SetQuestionAside, CLIENT | FACILITATION, CLARIFICATION),
    // The client is silent in step 4, tags included.
    row(
        Act::TagLens,
        CIRCLE,
        CLARIFICATION | CONTRACT | SYNTHESIS | LEARNING,
    ),
    row(Act::WriteRequest, CLIENT, CONTRACT),
    row(Act::ProposeWording, CONSULTANTS, CONTRACT),
    row(Act::WithdrawWording, CONSULTANTS, CONTRACT),
    row(Act::AdoptWording, CLIENT, CONTRACT),
    row(Act::ValidateRequest, CLIENT, CONTRACT),
    row(Act::Agree, CONSULTANTS, CONTRACT),
    row(Act::Unclear, CONSULTANTS, CONTRACT),
    row(Act::GroupAgrees, FACILITATION, CONTRACT),
    row(Act::Contribute, CONSULTANTS, EXPLORATION),
    row(Act::EditContribution, CONSULTANTS, EXPLORATION),
    row(
        Act::WithdrawContribution,
        CONSULTANTS,
        EXPLORATION | SYNTHESIS | LEARNING,
    ),
    row(Act::BeginSilence, FACILITATION, EXPLORATION),
    row(Act::Reveal, FACILITATION, EXPLORATION),
    row(Act::SetRounds, FACILITATION, EXPLORATION),
    // One's own turn, or, for the facilitation, that of whoever speaks.
    row(Act::TakeTurn, CONSULTANTS | FACILITATION, EXPLORATION),
    row(Act::Signal, CLIENT, EXPLORATION),
    row(Act::PassSignal, FACILITATION, EXPLORATION),
    row(Act::DismissSignal, FACILITATION, EXPLORATION),
    row(Act::WriteSynthesis, CLIENT, SYNTHESIS),
    row(Act::WriteAction, CLIENT, SYNTHESIS),
    row(Act::Keep, CLIENT, SYNTHESIS),
    row(Act::OfferAddition, CONSULTANTS, SYNTHESIS),
    row(Act::WithdrawAddition, CONSULTANTS, SYNTHESIS),
    row(Act::TakeAddition, CLIENT, SYNTHESIS),
    row(Act::ValidatePlan, CLIENT, SYNTHESIS),
    row(Act::Share, CIRCLE, LEARNING),
    row(Act::Pass, CIRCLE, LEARNING),
    row(Act::TickSaid, FACILITATION, LEARNING),
    row(Act::TickAll, FACILITATION, LEARNING),
    row(Act::Note, PEOPLE, ALWAYS),
    row(
        Act::Mark,
        CLIENT,
        EXPLORATION | SYNTHESIS | LEARNING | CLOSED,
    ),
    // An idea that comes too early waits for step 4.
    row(
        Act::Park,
        CONSULTANTS,
        CLARIFICATION | CONTRACT | EXPLORATION,
    ),
    row(Act::Journal, PEOPLE, LEARNING | CLOSED),
];

const SIGHTS: &[Row<See>] = &[
    row(See::Seat, PEOPLE | SCREEN | LOBBY | REMOVED, ALWAYS),
    row(See::Room, PEOPLE | SCREEN, ALWAYS),
    row(See::Conduct, FACILITATION, ALWAYS),
    row(See::Invitation, FACILITATION, OPEN),
    row(See::GroupRecord, PEOPLE, ALWAYS),
    row(See::OwnRecord, PEOPLE, ALWAYS),
    row(See::ReturnLink, PEOPLE, ALWAYS),
    row(See::Deletion, FACILITATION, ALWAYS),
    row(See::Review, FACILITATION, CLOSED),
];

const fn may_be(role: Role, roles: u16) -> bool {
    roles & role.bit() != 0
}

fn allowed<T: PartialEq>(table: &[Row<T>], role: Role, stage: Stage, what: &T) -> bool {
    table.iter().any(|row| {
        row.what == *what && may_be(role, row.roles) && row.stages & stage_bit(stage) != 0
    })
}

/// Whether a role may do this at this stage.
pub fn may(role: Role, stage: Stage, act: Act) -> bool {
    allowed(ACTS, role, stage, &act)
}

/// Whether a role may be shown this at this stage.
pub fn sees(role: Role, stage: Stage, what: See) -> bool {
    allowed(SIGHTS, role, stage, &what)
}

/// Every act, in the order of the table.
pub fn acts() -> impl Iterator<Item = Act> {
    ACTS.iter().map(|row| row.what)
}

/// Whether a role may do this at some stage or other: tells *not now* from *not you*.
pub fn may_ever(role: Role, act: Act) -> bool {
    Stage::ALL.iter().any(|stage| may(role, *stage, act))
}

impl Act {
    /// Whether this is writing that may arrive just after its step closed
    /// (`docs/method.md`, *Epochs*). Moves and answers of a moment do not wait.
    pub fn may_arrive_late(self) -> bool {
        matches!(
            self,
            Act::WriteSheet
                | Act::Ask
                | Act::EditQuestion
                | Act::Answer
                | Act::WriteRequest
                | Act::ProposeWording
                | Act::Unclear
                | Act::Contribute
                | Act::EditContribution
                | Act::WriteSynthesis
                | Act::WriteAction
                | Act::OfferAddition
                | Act::Share
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const EXPLORATION_STAGE: Stage = Stage::Step(Step::Exploration);

    #[test]
    fn every_act_and_every_sight_has_exactly_one_row() {
        let acts: BTreeSet<Act> = acts().collect();
        assert_eq!(acts.len(), ACTS.len(), "an act has two rows");
        assert_eq!(acts.last(), Some(&Act::Journal));
        // `Act` is fieldless and dense, so its last value says how many there are.
        assert_eq!(acts.len(), Act::Journal as usize + 1, "an act has no row");
        assert_eq!(SIGHTS.len(), See::Review as usize + 1);
    }

    #[test]
    fn the_client_is_silent_in_the_exploration() {
        let done: Vec<Act> = acts()
            .filter(|act| may(Role::Client, EXPLORATION_STAGE, *act))
            .collect();
        assert_eq!(
            done,
            [
                Act::Rename,
                Act::Leave,
                Act::AgreeClient,
                Act::DeclineClient,
                Act::Signal,
                Act::Note,
                Act::Mark
            ],
            "nothing of these writes to the room"
        );
    }

    #[test]
    fn observers_write_only_private_rows_and_about_their_own_seat() {
        for stage in Stage::ALL {
            for act in acts().filter(|act| may(Role::Observer, stage, *act)) {
                assert!(
                    matches!(
                        act,
                        Act::Rename
                            | Act::Leave
                            | Act::AgreeClient
                            | Act::DeclineClient
                            | Act::TakeOver
                            | Act::TakeBack
                            | Act::Note
                            | Act::Journal
                    ),
                    "{act:?} at {stage:?}"
                );
            }
        }
    }

    #[test]
    fn screens_the_lobby_and_the_removed_do_nothing_in_the_room() {
        for stage in Stage::ALL {
            for role in [Role::Screen, Role::Lobby, Role::Removed] {
                for act in acts().filter(|act| may(role, stage, *act)) {
                    assert!(matches!(act, Act::Leave | Act::Rename), "{role:?} {act:?}");
                }
            }
            assert!(!sees(Role::Lobby, stage, See::Room));
            assert!(!sees(Role::Removed, stage, See::Room));
            assert!(!sees(Role::Screen, stage, See::OwnRecord));
        }
    }

    #[test]
    fn only_the_client_changes_the_request_and_only_facilitation_moves() {
        for stage in Stage::ALL {
            for role in Role::ALL {
                assert!(role == Role::Client || !may(role, stage, Act::WriteRequest));
                for act in [Act::Next, Act::Back, Act::Pause, Act::PassSignal] {
                    assert!(role.facilitates() || !may(role, stage, act));
                }
            }
        }
    }

    #[test]
    fn a_closed_consultation_is_read_not_written() {
        for role in Role::ALL {
            for act in acts().filter(|act| may(role, Stage::Closed, *act)) {
                assert!(
                    !act.may_arrive_late(),
                    "{act:?} writes to the room after its end"
                );
            }
        }
    }
}

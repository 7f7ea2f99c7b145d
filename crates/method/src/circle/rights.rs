//! Who may do and see what in a circle: one table, as `crate::rights` is for a consultation.

/// What a person is to a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Runs it.
    Facilitator,
    /// Is in it.
    Member,
    /// Is invited, and not in yet.
    Invited,
    /// Asks to be let in.
    Asking,
    /// Was in it, or never was.
    Outsider,
    /// The server itself, which notes what happened when it is time.
    Server,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 6] = [
        Role::Facilitator,
        Role::Member,
        Role::Invited,
        Role::Asking,
        Role::Outsider,
        Role::Server,
    ];

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Everything that can be done in a circle, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each is documented where its command is
pub enum Act {
    // Members
    ChangeSettings,
    SetLink,
    Invite,
    AskToJoin,
    Join,
    LetIn,
    TurnAway,
    ChangeMember,
    SetFacilitation,
    TellLine,
    Leave,
    // Charter
    WriteCharter,
    AcceptCharter,
    // Dates
    PlanCycle,
    PlanSessions,
    MoveSession,
    CancelSession,
    DeclareAbsence,
    WithdrawAbsence,
    // Polls
    OpenPoll,
    AnswerPoll,
    DecidePoll,
    DropPoll,
    // Turns
    Wish,
    SetTurns,
    AgreeTurn,
    MarkMissed,
    AskSwap,
    AnswerSwap,
    WithdrawSwap,
    // Half-days
    WriteAttendance,
    OpenConsultation,
    BringConsultation,
    // Noted by the server itself
    NoteConsultation,
    NoteSession,
    Publish,
    PublishFollowThrough,
    NotePurge,
    // Private rows: no events, the same rights
    NotToday,
    WriteSheet,
}

/// Everything that can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum See {
    /// The circle's page, with whatever stands there for one's role.
    Page,
    /// What the circle shares.
    Circle,
    /// What facilitators need: the link, who waits, lines of hierarchy, the proposals.
    Conduct,
}

const FACILITATOR: u8 = Role::Facilitator.bit();
const MEMBERS: u8 = FACILITATOR | Role::Member.bit();
const INVITED: u8 = Role::Invited.bit();
const ASKING: u8 = Role::Asking.bit();
const OUTSIDER: u8 = Role::Outsider.bit();
const SERVER: u8 = Role::Server.bit();

const ACTS: &[(Act, u8)] = &[
    (Act::ChangeSettings, FACILITATOR),
    (Act::SetLink, FACILITATOR),
    (Act::Invite, FACILITATOR),
    (Act::AskToJoin, OUTSIDER),
    (Act::Join, INVITED),
    (Act::LetIn, FACILITATOR),
    (Act::TurnAway, FACILITATOR),
    // Their own name, or anybody's for a facilitator: the rule itself looks closer.
    (Act::ChangeMember, MEMBERS),
    (Act::SetFacilitation, FACILITATOR),
    (Act::TellLine, MEMBERS),
    (Act::Leave, MEMBERS),
    (Act::WriteCharter, FACILITATOR),
    (Act::AcceptCharter, MEMBERS),
    (Act::PlanCycle, FACILITATOR),
    (Act::PlanSessions, FACILITATOR),
    (Act::MoveSession, FACILITATOR),
    (Act::CancelSession, FACILITATOR),
    (Act::DeclareAbsence, MEMBERS),
    (Act::WithdrawAbsence, MEMBERS),
    (Act::OpenPoll, FACILITATOR),
    (Act::AnswerPoll, MEMBERS),
    (Act::DecidePoll, FACILITATOR),
    (Act::DropPoll, FACILITATOR),
    (Act::Wish, MEMBERS),
    (Act::SetTurns, FACILITATOR),
    (Act::AgreeTurn, MEMBERS),
    (Act::MarkMissed, FACILITATOR),
    (Act::AskSwap, MEMBERS),
    (Act::AnswerSwap, MEMBERS),
    (Act::WithdrawSwap, MEMBERS),
    (Act::WriteAttendance, FACILITATOR),
    (Act::OpenConsultation, FACILITATOR),
    (Act::BringConsultation, FACILITATOR),
    (Act::NoteConsultation, SERVER),
    (Act::NoteSession, SERVER),
    (Act::Publish, SERVER),
    (Act::PublishFollowThrough, SERVER),
    (Act::NotePurge, SERVER),
    (Act::NotToday, MEMBERS),
    (Act::WriteSheet, MEMBERS),
];

const SIGHTS: &[(See, u8)] = &[
    (See::Page, MEMBERS | INVITED | ASKING),
    (See::Circle, MEMBERS),
    (See::Conduct, FACILITATOR),
];

/// Whether a role may do this.
pub fn may(role: Role, act: Act) -> bool {
    ACTS.iter()
        .any(|(what, roles)| *what == act && roles & role.bit() != 0)
}

/// Whether a role may be shown this.
pub fn sees(role: Role, what: See) -> bool {
    SIGHTS
        .iter()
        .any(|(sight, roles)| *sight == what && roles & role.bit() != 0)
}

/// Every act, in the order of the table.
pub fn acts() -> impl Iterator<Item = Act> {
    ACTS.iter().map(|(act, _)| *act)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_act_and_every_sight_has_exactly_one_row() {
        let found: BTreeSet<Act> = acts().collect();
        assert_eq!(found.len(), ACTS.len(), "an act has two rows");
        // `Act` is fieldless and dense, so its last value says how many there are.
        assert_eq!(found.len(), Act::WriteSheet as usize + 1);
        assert_eq!(SIGHTS.len(), See::Conduct as usize + 1);
    }

    #[test]
    fn those_outside_do_nothing_but_ask_and_see_nothing() {
        for act in acts().filter(|act| may(Role::Outsider, *act)) {
            assert_eq!(act, Act::AskToJoin);
        }
        for act in acts().filter(|act| may(Role::Invited, *act)) {
            assert_eq!(act, Act::Join);
        }
        assert_eq!(acts().filter(|act| may(Role::Asking, *act)).count(), 0);
        for role in [Role::Invited, Role::Asking, Role::Outsider, Role::Server] {
            assert!(!sees(role, See::Circle) && !sees(role, See::Conduct));
        }
        assert!(!sees(Role::Outsider, See::Page));
    }

    #[test]
    fn a_facilitator_may_do_what_a_member_may() {
        for act in acts().filter(|act| may(Role::Member, *act)) {
            assert!(may(Role::Facilitator, act), "{act:?}");
        }
    }
}

//! Who may do what in a half-day: one table.

use crate::circle::Role;

/// Everything that can be done in a half-day, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each is documented where its command is
pub enum Act {
    Open,
    Begin,
    Stop,
    TakeUp,
    Close,
    Come,
    MarkHere,
    AllHere,
    Sign,
    Go,
    Say,
    TickSaid,
    TickAll,
    FollowUp,
    Pitch,
    WithdrawPitch,
    Vote,
    Choose,
    AnswerChoice,
    DropChoice,
}

/// Each act, and whether every member may do it. Those of members that are about somebody else's
/// attendance, plan or choice are a facilitator's: the rule itself looks closer.
const ACTS: &[(Act, bool)] = &[
    (Act::Open, false),
    (Act::Begin, false),
    (Act::Stop, false),
    (Act::TakeUp, false),
    (Act::Close, false),
    (Act::Come, true),
    (Act::MarkHere, false),
    (Act::AllHere, false),
    (Act::Sign, true),
    (Act::Go, true),
    (Act::Say, true),
    (Act::TickSaid, false),
    (Act::TickAll, false),
    (Act::FollowUp, true),
    (Act::Pitch, true),
    (Act::WithdrawPitch, true),
    (Act::Vote, true),
    (Act::Choose, false),
    (Act::AnswerChoice, true),
    (Act::DropChoice, false),
];

/// Whether what somebody is to the circle may do this.
pub fn may(role: Role, act: Act) -> bool {
    let members_may = ACTS
        .iter()
        .find(|(known, _)| *known == act)
        .map(|(_, members)| *members);
    match role {
        Role::Facilitator => members_may.is_some(),
        Role::Member => members_may == Some(true),
        Role::Invited | Role::Asking | Role::Outsider | Role::Server => false,
    }
}

/// Every act, in the order of the table.
pub fn acts() -> impl Iterator<Item = Act> {
    ACTS.iter().map(|(act, _)| *act)
}

#[cfg(test)]
mod tests {
    use super::{ACTS, Act, acts, may};
    use crate::circle::Role;
    use std::collections::BTreeSet;

    #[test]
    fn every_act_has_exactly_one_row() {
        let found: BTreeSet<Act> = acts().collect();
        assert_eq!(found.len(), ACTS.len(), "an act has two rows");
        assert_eq!(found.len(), Act::DropChoice as usize + 1);
    }

    #[test]
    fn whoever_is_not_in_the_circle_does_nothing() {
        for role in [Role::Invited, Role::Asking, Role::Outsider, Role::Server] {
            assert!(acts().all(|act| !may(role, act)), "{role:?}");
        }
        assert!(acts().all(|act| may(Role::Facilitator, act)));
    }
}

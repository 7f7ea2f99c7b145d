//! What *next* wants at each stage. Nothing here ever locks it: a second tap confirms.

use super::state::{Consultation, Stand};
use crate::ids::{SeatId, Time};
use crate::presence::Presence;
use crate::steps::{Stage, Step};
use serde::{Deserialize, Serialize};

/// Something *next* names as missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Nobody has agreed to be client.
    Client,
    /// Nobody has said the situation is told.
    Told,
    /// Questions neither answered nor set aside.
    OpenQuestions(usize),
    /// The client has written no request.
    Request,
    /// The client has not validated the request.
    Validation,
    /// These consultants have not agreed.
    Agreements(Vec<SeatId>),
    /// The group has not agreed together (spoken mode).
    GroupAgreement,
    /// The client has not validated the plan.
    Plan,
    /// These people have had no turn.
    Turns(Vec<SeatId>),
}

/// What is missing to go on from the current stage.
pub fn missing(state: &Consultation, presence: &Presence, now: Time) -> Vec<Missing> {
    let spoken = state.setup.spoken;
    match state.stage {
        Stage::Gathering => one(!state.has_client(), Missing::Client),
        Stage::Step(Step::Expose) => one(!state.told && !spoken, Missing::Told),
        Stage::Step(Step::Clarification) => {
            let open = state.queue().len();
            one(open > 0 && !spoken, Missing::OpenQuestions(open))
        }
        Stage::Step(Step::Contract) => contract(state, presence, now),
        Stage::Step(Step::Exploration) | Stage::Closed => Vec::new(),
        Stage::Step(Step::Synthesis) => one(!state.outcome.validated && !spoken, Missing::Plan),
        Stage::Step(Step::Learning) => {
            let silent: Vec<SeatId> = state
                .turn_order()
                .into_iter()
                .filter(|seat| !state.turns.contains_key(seat))
                .filter(|seat| state.present(*seat, presence, now))
                .collect();
            one(!silent.is_empty(), Missing::Turns(silent))
        }
    }
}

fn one(is_missing: bool, what: Missing) -> Vec<Missing> {
    if is_missing { vec![what] } else { Vec::new() }
}

fn contract(state: &Consultation, presence: &Presence, now: Time) -> Vec<Missing> {
    let contract = &state.contract;
    if state.setup.spoken {
        return one(!contract.group_agreed, Missing::GroupAgreement);
    }
    let mut missing = one(contract.request.is_blank(), Missing::Request);
    if missing.is_empty() {
        missing.extend(one(!contract.validated, Missing::Validation));
    }
    let unanswered = unanswered(state, presence, now);
    missing.extend(one(
        !contract.group_agreed && !unanswered.is_empty(),
        Missing::Agreements(unanswered),
    ));
    missing
}

/// Present consultants who have not agreed, those who came after an agreement
/// already given left out, and those who have no device to agree by: they are
/// asked aloud.
fn unanswered(state: &Consultation, presence: &Presence, now: Time) -> Vec<SeatId> {
    let settled = state.contract.settled.as_ref();
    state
        .present_consultants(presence, now)
        .into_iter()
        .filter(|seat| state.has_device(*seat))
        .filter(|seat| state.contract.stands.get(seat) != Some(&Stand::Agrees))
        .filter(|seat| settled.is_none_or(|settled| settled.contains(seat)))
        .collect()
}

//! What a consultation was, once it is over: who took part, how much of what, and the client's plan.

use crate::consultation::Consultation;
use crate::consultation::state::{Action, ActionField, ContributionKind};
use crate::ids::{SeatId, Span, Time};
use crate::plan::PlanAction;
use crate::steps::{Stage, Step};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What is noted of a consultation elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Who was client.
    pub client: Option<SeatId>,
    /// Consultants, whether or not they said a word.
    pub consultants: BTreeSet<SeatId>,
    /// Whoever said something, or had a turn.
    pub heard: BTreeSet<SeatId>,
    /// Contributions the room saw, by kind.
    pub kinds: BTreeMap<ContributionKind, u32>,
    /// The plan, by the places of its actions.
    pub actions: Vec<(usize, PlanAction)>,
    /// How long its six steps took.
    pub spent: Span,
}

/// Whether a consultation that is over was one: the group got to work on a request. One that was
/// closed before step 4 was not held.
pub fn was_held(state: &Consultation) -> bool {
    let explored = Stage::Step(Step::Exploration);
    let mut reached = state.chapters.iter().map(|chapter| chapter.stage);
    state.client.is_some() && reached.any(|stage| stage == explored)
}

/// The facts of a consultation on a day.
pub fn facts(state: &Consultation, day: Date, now: Time) -> Facts {
    let consultants = state
        .people()
        .map(|(seat, _)| seat)
        .filter(|seat| state.role(*seat).consults() && Some(*seat) != state.client);
    let spent = Step::ALL.iter();
    Facts {
        client: state.client,
        consultants: consultants.collect(),
        heard: heard(state),
        kinds: kinds(state, now),
        actions: state
            .outcome
            .actions
            .iter()
            .enumerate()
            .filter_map(|(slot, action)| Some((slot, planned(action, day)?)))
            .collect(),
        spent: spent
            .map(|step| state.clock.spent(*step, state.stage, now))
            .sum(),
    }
}

fn heard(state: &Consultation) -> BTreeSet<SeatId> {
    let questions = state.questions.values().map(|it| it.asked.by);
    let contributions = state.contributions.values().map(|it| it.written.by);
    let wordings = state.contract.wordings.values().map(|it| it.by);
    let additions = state.outcome.additions.values().map(|it| it.written.by);
    questions
        .chain(contributions)
        .chain(wordings)
        .chain(additions)
        .chain(state.contract.stands.keys().copied())
        .chain(state.turns.keys().copied())
        .chain(state.heard.iter().copied())
        .collect()
}

fn kinds(state: &Consultation, now: Time) -> BTreeMap<ContributionKind, u32> {
    let mut kinds = BTreeMap::new();
    for contribution in state.contributions.values().filter(|it| it.is_seen(now)) {
        *kinds.entry(contribution.kind).or_default() += 1;
    }
    kinds
}

/// An action as it goes on to live; nothing for a place without words.
fn planned(action: &Action, day: Date) -> Option<PlanAction> {
    let text = |field: ActionField| {
        let written = action.get(&field);
        written.map_or_else(String::new, |it| it.text.trim().to_owned())
    };
    let (what, by_when) = (text(ActionField::What), text(ActionField::ByWhen));
    let due: Option<Date> = by_when.parse().ok();
    (!what.is_empty()).then(|| PlanAction {
        what,
        first_step: text(ActionField::FirstStep),
        by_when: due.map_or(by_when, |_| String::new()),
        due,
        obstacle: text(ActionField::Obstacle),
        sign: text(ActionField::Sign),
        confidence: text(ActionField::Confidence),
        since: Some(day),
        shared: true,
        ..PlanAction::default()
    })
}

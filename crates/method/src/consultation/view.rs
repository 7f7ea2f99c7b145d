//! What may be seen: shared things as a function of the role, private things as
//! a function of the person. The two never meet in one value.

mod door;
mod shapes;

pub use super::review::Review;
pub use door::{Threshold, seat_by_name, threshold};
pub use shapes::*;

use super::clock::{UNDO, proposal};
use super::command::Setup;
use super::missing::{Missing, missing};
use super::state::{
    Consultation, ContributionKind, QuestionFate, SheetField, SignalFate, SignalKind, Turn,
    Versioned, Written,
};
use crate::ids::{ItemId, SeatId, Time};
use crate::presence::Presence;
use crate::rights::{Role, See, sees};
use crate::steps::{Stage, Step};
use std::collections::BTreeMap;

/// What a role sees of the room; nothing for those who are not in it.
pub fn room(state: &Consultation, role: Role, presence: &Presence, now: Time) -> Option<Room> {
    if !sees(role, state.stage, See::Room) {
        return None;
    }
    let queue = state.queue();
    let offered = state.stage != Stage::Closed && state.facilitator_is_lost(presence, now);
    Some(Room {
        role,
        stage: state.stage,
        epoch: state.epoch(),
        setup: Setup {
            invite: String::new(),
            ..state.setup.clone()
        },
        opened: state.opened,
        last_at: state.last_at,
        clock: clock(state, now),
        people: people(state, presence, now),
        client: state.client.map(|seat| state.named(seat)),
        asked: state.asked.map(|seat| state.named(seat)),
        facilitator: state.named(state.facilitator),
        facilitation_offered: offered,
        sheet: sheet(state),
        told: state.told,
        dealt_with: state
            .questions
            .keys()
            .filter(|id| !queue.contains(id))
            .filter_map(|id| question(state, *id))
            .collect(),
        queue: queue.iter().filter_map(|id| question(state, *id)).collect(),
        contract: contract(state),
        contributions: contributions(state, now),
        silence_until: state.silence_until(now).filter(|_| in_exploration(state)),
        rounds: rounds(state, presence, now),
        passed_signals: signals(state, SignalFate::Passed),
        outcome: outcome(state),
        turns: turns(state),
        remarks: remarks(state),
        deletable_from: state.deletable_from(),
        conduct: sees(role, state.stage, See::Conduct).then(|| conduct(state, presence, now)),
    })
}

/// What a person sees of their own; nothing for those who are not in the room.
///
/// `seat` is the seat they act for.
pub fn own(state: &Consultation, seat: SeatId, presence: &Presence, now: Time) -> Option<Own> {
    let role = state.role(seat);
    let held = state.seats.get(&seat)?;
    if !role.takes_part() {
        return None;
    }
    let client = role == Role::Client;
    let open_questions = state
        .questions
        .iter()
        .filter(|(_, question)| question.fate == QuestionFate::Open)
        .map(|(id, question)| (*id, &question.asked));
    let contract = &state.contract;
    let additions = &state.outcome.additions;
    Some(Own {
        who: state.named(seat),
        name: held.name.clone(),
        role,
        stage: state.stage,
        epoch: state.epoch(),
        asked: state.asked == Some(seat),
        may_take_back: state.stage != Stage::Closed
            && state.former.map(|(former, _)| former) == Some(seat)
            && state.client != Some(seat)
            && state.asked != Some(seat),
        questions: mine(state, seat, open_questions),
        wordings: mine(
            state,
            seat,
            contract.wordings.iter().map(|(id, it)| (*id, it)),
        ),
        stand: contract.stands.get(&seat).cloned(),
        contributions: own_contributions(state, seat),
        additions: additions
            .iter()
            .filter(|(_, it)| it.written.by == seat && !it.written.withdrawn)
            .map(|(id, it)| (state.written(*id, &it.written), it.taken))
            .collect(),
        turn: state.turns.get(&seat).cloned(),
        to_mark: if client {
            contributions(state, now)
        } else {
            Vec::new()
        },
        my_turn: my_turn(state, seat, presence, now),
        review: super::review::review(state, seat, now),
        unseen: state.silence_until(now).is_some() && in_exploration(state),
        signals: match client {
            true => state
                .signals
                .values()
                .filter(|it| it.by == seat)
                .map(|it| (it.kind, it.fate))
                .collect(),
            false => Vec::new(),
        },
    })
}

/// The secret part of the invitation link, for those who may show it.
pub fn invitation(state: &Consultation, role: Role) -> Option<&str> {
    sees(role, state.stage, See::Invitation).then_some(state.setup.invite.as_str())
}

/// The next moment at which a view changes although nothing happens.
pub fn next_change(state: &Consultation, presence: &Presence, now: Time) -> Option<Time> {
    let undo = state.last_move.as_ref().map(|last| last.at + UNDO);
    let presence = presence.next_change(state.facilitator, now);
    let unseen = state
        .contributions
        .values()
        .filter_map(|it| it.unseen_until);
    undo.into_iter()
        .chain(state.deletable_from())
        .chain(state.silence)
        .chain(unseen)
        .chain(presence)
        .filter(|moment| *moment > now)
        .min()
}

impl Consultation {
    pub(super) fn named(&self, seat: SeatId) -> Named {
        Named {
            seat,
            name: self.display_name(seat),
        }
    }

    fn written(&self, id: ItemId, written: &Written) -> WrittenView {
        WrittenView {
            id,
            by: self.named(written.by),
            words: written.words.clone(),
        }
    }
}

fn mine<'a>(
    state: &Consultation,
    seat: SeatId,
    items: impl Iterator<Item = (ItemId, &'a Written)>,
) -> Vec<WrittenView> {
    items
        .filter(|(_, it)| it.by == seat && !it.withdrawn)
        .map(|(id, it)| state.written(id, it))
        .collect()
}

fn clock(state: &Consultation, now: Time) -> ClockView {
    let clock = &state.clock;
    let after = Step::ALL
        .iter()
        .filter(|step| Stage::Step(**step) > state.stage)
        .map(|step| clock.plan.of(*step))
        .sum();
    ClockView {
        state: match state.stage {
            Stage::Gathering => ClockState::Waiting,
            Stage::Closed => ClockState::Closed,
            Stage::Step(_) if clock.paused => ClockState::Paused,
            Stage::Step(_) => ClockState::Running,
        },
        at: now,
        since: clock.since,
        spent: Step::ALL.map(|step| clock.spent(step, state.stage, now)),
        plan: clock.plan.0,
        after,
    }
}

fn people(state: &Consultation, presence: &Presence, now: Time) -> Vec<Person> {
    state
        .people()
        .map(|(id, seat)| Person {
            who: state.named(id),
            role: state.role(id),
            present: state.present(id, presence, now),
            here: seat.here,
            aside: seat.aside,
            device: seat.device,
            spoken: state.has_spoken(id, now),
            simulated: seat.script.is_some(),
        })
        .collect()
}

fn sheet(state: &Consultation) -> BTreeMap<SheetField, Versioned> {
    SheetField::ALL
        .iter()
        .map(|field| (*field, state.sheet.get(field).cloned().unwrap_or_default()))
        .collect()
}

fn question(state: &Consultation, id: ItemId) -> Option<QuestionView> {
    let question = state.questions.get(&id).filter(|it| !it.asked.withdrawn)?;
    Some(QuestionView {
        id,
        by: state.named(question.asked.by),
        words: question.asked.words.clone(),
        answer: question.answer.clone(),
        fate: question.fate,
        lens: question.lens,
    })
}

fn contract(state: &Consultation) -> ContractView {
    let contract = &state.contract;
    ContractView {
        request: contract.request.clone(),
        kinds: contract.kinds.clone(),
        unwanted: contract.unwanted.clone(),
        validated: contract.validated,
        group_agreed: contract.group_agreed,
        stands: state
            .people()
            .filter(|(id, _)| state.role(*id).consults())
            .map(|(id, _)| (state.named(id), contract.stands.get(&id).cloned()))
            .collect(),
        wordings: contract
            .wordings
            .iter()
            .filter(|(_, it)| !it.withdrawn)
            .map(|(id, it)| state.written(*id, it))
            .collect(),
    }
}

fn in_exploration(state: &Consultation) -> bool {
    state.step() == Some(Step::Exploration)
}

fn rounds(state: &Consultation, presence: &Presence, now: Time) -> Option<RoundsView> {
    state.rounds.as_ref().filter(|_| in_exploration(state))?;
    let (number, order) = state.round(presence, now);
    let mut order = order.into_iter();
    Some(RoundsView {
        number,
        turn: order.next().map(|seat| state.named(seat)),
        next: order.next().map(|seat| state.named(seat)),
    })
}

/// The number of the round in which it is this person's turn.
fn my_turn(state: &Consultation, seat: SeatId, presence: &Presence, now: Time) -> Option<usize> {
    let (number, order) = state.round(presence, now);
    (in_exploration(state) && order.first() == Some(&seat)).then_some(number)
}

fn builds_on(state: &Consultation, item: ItemId) -> BuildsOn {
    match state.contributions.get(&item) {
        Some(it) if !it.written.withdrawn => BuildsOn::One(item, state.named(it.written.by)),
        _ => BuildsOn::TakenBack,
    }
}

fn contributions(state: &Consultation, now: Time) -> Vec<ContributionView> {
    state
        .contributions
        .iter()
        .filter(|(_, it)| it.is_seen(now))
        .map(|(id, it)| ContributionView {
            id: *id,
            by: state.named(it.written.by),
            at: it.written.at,
            words: it.written.words.clone(),
            kind: it.kind,
            earlier_request: it.request != state.contract.request.version,
            on: it.on.map(|item| builds_on(state, item)),
            kept: it.kept,
        })
        .collect()
}

fn own_contributions(state: &Consultation, seat: SeatId) -> Vec<(WrittenView, ContributionKind)> {
    state
        .contributions
        .iter()
        .filter(|(_, it)| it.written.by == seat && !it.written.withdrawn)
        .map(|(id, it)| (state.written(*id, &it.written), it.kind))
        .collect()
}

fn signals(state: &Consultation, fate: SignalFate) -> Vec<(ItemId, SignalKind)> {
    state
        .signals
        .iter()
        .filter(|(_, signal)| signal.fate == fate)
        .map(|(id, signal)| (*id, signal.kind))
        .collect()
}

fn outcome(state: &Consultation) -> OutcomeView {
    let outcome = &state.outcome;
    OutcomeView {
        synthesis: outcome.synthesis.clone(),
        actions: outcome.actions.to_vec(),
        additions: outcome
            .additions
            .iter()
            .filter(|(_, it)| !it.written.withdrawn)
            .map(|(id, it)| (state.written(*id, &it.written), it.taken))
            .collect(),
        validated: outcome.validated,
    }
}

fn turns(state: &Consultation) -> Vec<(Named, Option<Turn>)> {
    let mut order = state.turn_order();
    // Those who shared and then left are heard all the same.
    let gone = state.turns.keys().filter(|seat| !order.contains(seat));
    let gone: Vec<SeatId> = gone.copied().collect();
    order.extend(gone);
    order
        .into_iter()
        .map(|seat| (state.named(seat), state.turns.get(&seat).cloned()))
        .collect()
}

pub(super) fn remarks(state: &Consultation) -> Vec<RemarkView> {
    let view = |remark: &super::state::Remark| RemarkView {
        from: remark.from,
        to: remark.to,
        at: remark.at,
        missing: missing_views(state, &remark.missing),
        because: remark.because.clone(),
    };
    state.remarks.iter().map(view).collect()
}

fn missing_views(state: &Consultation, missing: &[Missing]) -> Vec<MissingView> {
    let view = |what: &Missing| MissingView {
        names: match what {
            Missing::Agreements(seats) | Missing::Turns(seats) => {
                seats.iter().map(|seat| state.display_name(*seat)).collect()
            }
            _ => Vec::new(),
        },
        what: what.clone(),
    };
    missing.iter().map(view).collect()
}

fn conduct(state: &Consultation, presence: &Presence, now: Time) -> Conduct {
    let undo_until = state
        .last_move
        .as_ref()
        .map(|last| last.at + UNDO)
        .filter(|until| *until > now);
    let has_a_say = |seat: &SeatId| match state.step() {
        Some(Step::Learning) => state.role(*seat) != Role::Observer,
        // The client's own moments.
        Some(Step::Expose | Step::Synthesis) | None => false,
        // What a person without a device says, the product cannot know.
        Some(_) => state.role(*seat).consults() && state.has_device(*seat),
    };
    Conduct {
        waiting: state
            .waiting()
            .map(|(id, seat)| (state.named(id), seat.returning.map(|it| state.named(it))))
            .collect(),
        // A signal concerns the exploration; after it there is nothing to do with it.
        signals: match state.step() {
            Some(Step::Exploration) => signals(state, SignalFate::Open),
            _ => Vec::new(),
        },
        missing: missing_views(state, &missing(state, presence, now)),
        next: state.stage.next(),
        back: state.stage.back(),
        undo_until,
        proposal: proposal(&state.clock, state.stage, now),
        silent: state
            .people()
            .map(|(id, _)| id)
            .filter(has_a_say)
            .filter(|seat| state.present(*seat, presence, now) && !state.has_spoken(*seat, now))
            .map(|seat| state.named(seat))
            .collect(),
        kinds_missing: match state.step() {
            Some(Step::Exploration) => kinds_missing(state, now),
            _ => Vec::new(),
        },
        client_gone: state.client.is_some() && !state.has_client(),
        declined: state.declined.map(|seat| state.named(seat)),
        guarded: state.guarded,
    }
}

/// Kinds that nobody has offered, once enough was offered for it to say something.
fn kinds_missing(state: &Consultation, now: Time) -> Vec<ContributionKind> {
    let offered: Vec<ContributionKind> = state
        .contributions
        .values()
        .filter(|it| it.is_seen(now))
        .map(|it| it.kind)
        .collect();
    let missing = ContributionKind::ALL.iter().copied();
    missing
        .filter(|kind| offered.len() >= 3 && !offered.contains(kind))
        .collect()
}

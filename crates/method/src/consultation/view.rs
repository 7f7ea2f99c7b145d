//! What may be seen: shared things as a function of the role, private things as
//! a function of the person. The two never meet in one value.

use super::clock::{Proposal, UNDO, proposal};
use super::command::{Because, Setup};
use super::missing::{Missing, missing};
use super::state::{
    Action, Consultation, ContributionKind, Lens, QuestionFate, RequestKind, SheetField,
    SignalFate, SignalKind, Stand, Standing, Turn, Versioned, Written,
};
use crate::ids::{Epoch, ItemId, SeatId, Span, Time};
use crate::presence::Presence;
use crate::rights::{Role, See, sees};
use crate::steps::{Stage, Step};
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
    /// Fair rounds: it is this person's turn.
    pub my_turn: bool,
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
        my_turn: in_exploration(state)
            && state.still_to_speak(presence, now).first() == Some(&seat),
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
    fn named(&self, seat: SeatId) -> Named {
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

    /// Has spoken in the current step, so far as the product can know.
    fn has_spoken(&self, seat: SeatId, now: Time) -> bool {
        match self.step() {
            Some(Step::Clarification) => self.questions.values().any(|it| it.asked.by == seat),
            Some(Step::Contract) => {
                self.contract.stands.contains_key(&seat)
                    || self.contract.wordings.values().any(|it| it.by == seat)
            }
            Some(Step::Exploration) => {
                let mut said = self.contributions.values().filter(|it| it.is_seen(now));
                let in_turn = |rounds: &super::state::Rounds| rounds.had.contains_key(&seat);
                said.any(|it| it.written.by == seat) || self.rounds.as_ref().is_some_and(in_turn)
            }
            Some(Step::Synthesis) => {
                let additions = &self.outcome.additions;
                additions.values().any(|it| it.written.by == seat)
            }
            Some(Step::Learning) => self.turns.contains_key(&seat),
            Some(Step::Expose) | None => false,
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
    let rounds = state.rounds.as_ref().filter(|_| in_exploration(state))?;
    let mut left = state.still_to_speak(presence, now).into_iter();
    Some(RoundsView {
        number: rounds.before + 1,
        turn: left.next().map(|seat| state.named(seat)),
        next: left.next().map(|seat| state.named(seat)),
    })
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

fn remarks(state: &Consultation) -> Vec<RemarkView> {
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

/// Kinds that nobody has offered, once somebody has offered something.
fn kinds_missing(state: &Consultation, now: Time) -> Vec<ContributionKind> {
    let offered: Vec<ContributionKind> = state
        .contributions
        .values()
        .filter(|it| it.is_seen(now))
        .map(|it| it.kind)
        .collect();
    let missing = ContributionKind::ALL.iter().copied();
    missing
        .filter(|kind| !offered.is_empty() && !offered.contains(kind))
        .collect()
}

/// What somebody in the lobby or outside is told: no word of the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// Waits to be admitted. Whether the name they gave is that of somebody in the
    /// room is not told at the door.
    Waiting,
    /// Was not let in.
    TurnedAway,
    /// Was removed.
    Removed,
    /// Left for good.
    Left,
}

/// What stands at the threshold for a seat that is not in the room.
pub fn threshold(state: &Consultation, seat: SeatId) -> Option<Threshold> {
    let held = state.seats.get(&state.acting(seat))?;
    match held.standing {
        Standing::Waiting => Some(Threshold::Waiting),
        Standing::TurnedAway | Standing::Removed | Standing::ActsFor(_) => Some(Threshold::Removed),
        Standing::Left => Some(Threshold::Left),
        Standing::In => None,
    }
}

/// The seat of somebody who says at the door that they come back, found by the
/// name they give. A list of names is never shown to somebody outside.
pub fn seat_by_name(state: &Consultation, name: &str) -> Option<SeatId> {
    let name = name.trim().to_lowercase();
    state
        .people()
        .map(|(id, _)| id)
        .find(|id| state.display_name(*id).to_lowercase() == name)
}

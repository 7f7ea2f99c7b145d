//! What the one who facilitated reads again of their own facilitation, once it is
//! over: facts and no score, and nobody else sees them.

use super::event::{Event, Way};
use super::state::{Consultation, Intervention, Stand};
use super::view::{Named, RemarkView, remarks};
use crate::ids::{SeatId, Span, Time};
use crate::rights::{Role, See, sees};
use crate::steps::{Stage, Step};

/// A facilitation, read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// For each step the time it took, and the time it was given before any overrun was
    /// shared out.
    pub time: [(Span, Span); 6],
    /// Everyone with a voice, and the steps in which something of theirs was heard.
    /// What is said aloud in a room is known only where it was ticked.
    pub heard: Vec<(Named, Vec<Step>)>,
    /// What this facilitator did beside going on, and how often.
    pub interventions: Vec<(Intervention, usize)>,
    /// What was skipped, or taken up again.
    pub skipped: Vec<RemarkView>,
}

/// The review, for the one who facilitates at the end.
pub(super) fn review(state: &Consultation, seat: SeatId, now: Time) -> Option<Review> {
    if !sees(state.role(seat), state.stage, See::Review) {
        return None;
    }
    let time = |step: Step| {
        let spent = state.clock.spent(step, state.stage, now);
        (spent, state.clock.first_plan.of(step))
    };
    let voices = state
        .people()
        .map(|(id, _)| id)
        .filter(|id| matches!(state.role(*id), Role::Client) || state.role(*id).consults());
    let heard_in = |seat: SeatId| {
        let steps = Step::ALL.into_iter();
        steps
            .filter(|step| state.was_heard(seat, *step, now))
            .collect()
    };
    let mine = state
        .interventions
        .iter()
        .filter(|((by, _), _)| *by == seat);
    Some(Review {
        time: Step::ALL.map(time),
        heard: voices
            .map(|seat| (state.named(seat), heard_in(seat)))
            .collect(),
        interventions: mine.map(|((_, what), times)| (*what, *times)).collect(),
        skipped: remarks(state),
    })
}

impl Consultation {
    /// Counts what the facilitation did.
    pub(crate) fn fold_interventions(&mut self, author: Option<SeatId>, event: &Event) {
        if author != Some(self.facilitator) {
            return;
        }
        let done = match event {
            Event::Paused => Intervention::Paused,
            Event::Extended { .. } => Intervention::Extended,
            Event::PlanAccepted { .. } => Intervention::PlanAccepted,
            Event::Moved { way: Way::Back, .. } => Intervention::WentBack,
            Event::QuestionSetAside { .. } => Intervention::SetAside,
            Event::SilenceBegun { .. } => Intervention::Silence,
            Event::RoundsSet { on: true } => Intervention::Rounds,
            Event::SignalPassed { .. } => Intervention::PassedSignal,
            Event::Undone => return self.uncount_back(),
            _ => return,
        };
        let key = (self.facilitator, done);
        *self.interventions.entry(key).or_default() += 1;
    }

    /// A step back that was undone was none.
    fn uncount_back(&mut self) {
        let back = self
            .last_move
            .as_ref()
            .is_some_and(|last| last.from > self.stage);
        let key = (self.facilitator, Intervention::WentBack);
        if let Some(times) = self.interventions.get_mut(&key).filter(|_| back) {
            *times -= 1;
        }
        self.interventions.retain(|_, times| *times > 0);
    }

    /// Whether something of this person was heard in a step, so far as the product
    /// can know.
    pub(super) fn was_heard(&self, seat: SeatId, step: Step, now: Time) -> bool {
        let is_client = self.client == Some(seat);
        match step {
            Step::Expose => {
                is_client && (self.told || self.sheet.values().any(|it| it.version > 0))
            }
            Step::Clarification => {
                let mut asked = self.questions.values();
                asked.any(|it| it.asked.by == seat || is_client && it.answer.version > 0)
            }
            Step::Contract => {
                is_client && self.contract.request.version > 0
                    || matches!(
                        self.contract.stands.get(&seat),
                        Some(Stand::Agrees | Stand::Unclear { .. })
                    )
                    || self.contract.wordings.values().any(|it| it.by == seat)
            }
            Step::Exploration => {
                let mut said = self.contributions.values().filter(|it| it.is_seen(now));
                said.any(|it| it.written.by == seat) || self.heard.contains(&seat)
            }
            Step::Synthesis => {
                let mut added = self.outcome.additions.values();
                is_client && self.outcome.synthesis.version > 0
                    || added.any(|it| it.written.by == seat)
            }
            Step::Learning => self.turns.contains_key(&seat),
        }
    }

    /// Has spoken in the current step. The client's own moments do not count: only in
    /// step 6 does the client speak in turn with the others.
    pub(super) fn has_spoken(&self, seat: SeatId, now: Time) -> bool {
        match self.stage {
            Stage::Step(Step::Expose) | Stage::Gathering | Stage::Closed => false,
            Stage::Step(Step::Learning) => self.was_heard(seat, Step::Learning, now),
            Stage::Step(_) if self.client == Some(seat) => false,
            Stage::Step(step) => self.was_heard(seat, step, now),
        }
    }
}

//! The six steps, the stages around them, and their planned lengths.

use crate::ids::Span;
use serde::{Deserialize, Serialize};

/// One of the six steps of a consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// 1. The client lays out the situation.
    Expose,
    /// 2. The consultants understand the client's situation.
    Clarification,
    /// 3. One clear request, shared by all.
    Contract,
    /// 4. The consultants widen the client's view; the client is silent.
    Exploration,
    /// 5. The client says what they keep and will do.
    Synthesis,
    /// 6. Each says how they leave and what they learned.
    Learning,
}

impl Step {
    /// All six, in order.
    pub const ALL: [Step; 6] = [
        Step::Expose,
        Step::Clarification,
        Step::Contract,
        Step::Exploration,
        Step::Synthesis,
        Step::Learning,
    ];

    /// Position from 0 to 5.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The number people use, from 1 to 6.
    pub const fn number(self) -> usize {
        self as usize + 1
    }
}

/// Where a consultation stands: before, in, or after the six steps.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// People arrive; nothing has started.
    #[default]
    Gathering,
    /// In a step.
    Step(Step),
    /// Over. What was written can be read, not changed.
    Closed,
}

impl Stage {
    /// All eight, in order.
    pub const ALL: [Stage; 8] = [
        Stage::Gathering,
        Stage::Step(Step::Expose),
        Stage::Step(Step::Clarification),
        Stage::Step(Step::Contract),
        Stage::Step(Step::Exploration),
        Stage::Step(Step::Synthesis),
        Stage::Step(Step::Learning),
        Stage::Closed,
    ];

    /// Position from 0 (gathering) to 7 (closed).
    pub const fn index(self) -> usize {
        match self {
            Stage::Gathering => 0,
            Stage::Step(step) => step.number(),
            Stage::Closed => 7,
        }
    }

    /// The stage that follows, if any.
    pub fn next(self) -> Option<Stage> {
        Stage::ALL.get(self.index() + 1).copied()
    }

    /// The step before this one. Nothing goes back before step 1, and a closed
    /// consultation stays closed.
    pub fn back(self) -> Option<Stage> {
        match self {
            Stage::Step(step) if step != Step::Expose => Some(Stage::ALL[step.index()]),
            _ => None,
        }
    }

    /// The step, when in one.
    pub fn step(self) -> Option<Step> {
        match self {
            Stage::Step(step) => Some(step),
            _ => None,
        }
    }
}

/// Planned lengths of the six steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Plan(pub [Span; 6]);

impl Plan {
    /// A plan in whole minutes.
    pub const fn of_minutes(minutes: [i64; 6]) -> Plan {
        let mut spans = [Span::ZERO; 6];
        let mut i = 0;
        while i < 6 {
            spans[i] = Span::minutes(minutes[i]);
            i += 1;
        }
        Plan(spans)
    }

    /// The planned length of one step.
    pub fn of(&self, step: Step) -> Span {
        self.0[step.index()]
    }

    /// The planned length of the whole.
    pub fn total(&self) -> Span {
        self.0.iter().copied().sum()
    }
}

impl Default for Plan {
    fn default() -> Plan {
        Preset::default().plan()
    }
}

/// The usual plans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preset {
    /// One hour, a short form.
    Express,
    /// An hour and a half.
    #[default]
    Standard,
    /// Two hours and a half.
    Deep,
}

impl Preset {
    /// All of them, shortest first.
    pub const ALL: [Preset; 3] = [Preset::Express, Preset::Standard, Preset::Deep];

    /// Minutes for steps 1 to 6.
    pub const fn plan(self) -> Plan {
        Plan::of_minutes(match self {
            Preset::Express => [5, 15, 5, 20, 8, 7],
            Preset::Standard => [10, 20, 10, 25, 10, 15],
            Preset::Deep => [15, 40, 15, 35, 15, 30],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_presets_last_what_their_names_say() {
        let minutes = Preset::ALL.map(|preset| preset.plan().total().rounded_minutes());
        assert_eq!(minutes, [60, 90, 150]);
    }

    #[test]
    fn stages_follow_one_another_and_go_back_no_further_than_step_one() {
        for pair in Stage::ALL.windows(2) {
            assert_eq!(pair[0].next(), Some(pair[1]));
        }
        assert_eq!(Stage::Closed.next(), None);
        assert_eq!(Stage::Closed.back(), None);
        assert_eq!(Stage::Step(Step::Expose).back(), None);
        assert_eq!(
            Stage::Step(Step::Exploration).back(),
            Some(Stage::Step(Step::Contract))
        );
    }
}

//! Time: planned, spent, paused; and the elastic clock.
//!
//! Rules in `docs/method.md`, *Time*.

use super::state::LastMove;
use crate::ids::{Span, Time};
use crate::steps::{Plan, Stage, Step};

/// A move can be undone for this long.
pub const UNDO: Span = Span::seconds(10);
/// Writing that was under way when a step closed is accepted for this long.
pub const LATE: Span = Span::minutes(2);
/// Lateness below this asks for no proposal.
pub const TOLERANCE: Span = Span::seconds(60);
/// Shares of an overrun are whole multiples of this.
const GRAIN: Span = Span::seconds(30);

/// The clock of a consultation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// The plan before any overrun was shared out: floors are half of it.
    pub first_plan: Plan,
    /// The plan as it stands.
    pub plan: Plan,
    /// Time spent in each step up to `since`, pauses not counted.
    pub banked: [Span; 6],
    /// When the clock last started, changed step, or stopped.
    pub since: Option<Time>,
    /// Stopped by a pause.
    pub paused: bool,
    /// Time spent paused up to `since`.
    pub paused_for: Span,
}

impl Clock {
    /// Brings the bank up to date, as a move, a pause or the end does.
    pub(crate) fn bank(&mut self, stage: Stage, now: Time) {
        let Some(since) = self.since else { return };
        let span = (now - since).at_least_zero();
        if self.paused {
            self.paused_for += span;
        } else if let Some(step) = stage.step() {
            self.banked[step.index()] += span;
        }
        // Another server's clock may run a little behind: no moment counts twice.
        self.since = Some(now.max(since));
    }

    /// Goes on in another stage: starts with the first step, stops at the end.
    pub(crate) fn moves(&mut self, from: Stage, to: Stage, at: Time) {
        self.bank(from, at);
        if to == Stage::Closed {
            self.since = None;
            self.paused = false;
        } else {
            self.since = self.since.or(Some(at));
        }
    }

    /// Undoes a move: what was spent since then was spent in the stage left by
    /// mistake. Pauses and plans of these seconds stand.
    pub(crate) fn comes_back(&mut self, stage: Stage, last: &LastMove, at: Time) {
        let before = &last.clock;
        self.bank(stage, at);
        match (last.from.step(), stage.step()) {
            (Some(from), Some(step)) => {
                let spent = self.banked[step.index()] - before.banked[step.index()];
                self.banked[step.index()] = before.banked[step.index()];
                self.banked[from.index()] += spent;
            }
            // Closed by mistake: it had not stopped. Started by mistake: it had not started.
            _ => {
                self.since = before.since;
                self.paused = before.paused;
                self.banked = before.banked;
                self.paused_for = before.paused_for;
                self.bank(last.from, at);
            }
        }
    }

    /// Time spent in a step, the current stretch included.
    pub fn spent(&self, step: Step, stage: Stage, now: Time) -> Span {
        let mut clock = self.clone();
        clock.bank(stage, now);
        clock.banked[step.index()]
    }

    /// How much longer the finished steps took than the plan gave them;
    /// negative when they took less.
    pub fn lateness(&self, stage: Stage) -> Span {
        Step::ALL
            .iter()
            .take_while(|step| Stage::Step(**step) < stage)
            .map(|step| self.banked[step.index()] - self.plan.of(*step))
            .sum()
    }
}

/// A way to share an overrun out over the later steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The plan it proposes.
    pub plan: Plan,
    /// How late the finished steps were.
    pub late_by: Span,
    /// How much later the consultation would end all the same.
    pub end_moves_by: Span,
}

/// The proposal for this moment, when the finished steps ran over by a minute
/// or more and a later step can give something.
///
/// No later step is given less than half of its first plan, so that steps 5
/// and 6 keep their place; what cannot be shared out moves the end instead.
pub fn proposal(clock: &Clock, stage: Stage, now: Time) -> Option<Proposal> {
    let current = stage.step()?;
    let late_by = clock.lateness(stage);
    if late_by < TOLERANCE {
        return None;
    }
    let mut plan = clock.plan;
    for step in Step::ALL.iter().take(current.index()) {
        plan.0[step.index()] = clock.banked[step.index()];
    }
    let shares = shares(&clock.slack_from(current, now), late_by);
    for (span, share) in plan.0.iter_mut().zip(shares) {
        *span = *span - share;
    }
    Some(Proposal {
        plan,
        late_by,
        end_moves_by: late_by - shares.iter().copied().sum(),
    })
}

impl Clock {
    /// What each step from the current one on could give.
    fn slack_from(&self, current: Step, now: Time) -> [Span; 6] {
        let spent = self.spent(current, Stage::Step(current), now);
        Step::ALL.map(|step| {
            if step < current {
                return Span::ZERO;
            }
            let half = Span(self.first_plan.of(step).0 / 2);
            let used = if step == current {
                spent.max(half)
            } else {
                half
            };
            (self.plan.of(step) - used).at_least_zero()
        })
    }
}

/// Shares `wanted` out in proportion to the slack, in whole grains, then grain
/// by grain from whoever has most left.
fn shares(slack: &[Span; 6], wanted: Span) -> [Span; 6] {
    let total: i64 = slack.iter().map(|span| span.0).sum();
    if total == 0 {
        return [Span::ZERO; 6];
    }
    let wanted = wanted.0.min(total);
    let mut shares = slack.map(|span| {
        let exact = i128::from(wanted) * i128::from(span.0) / i128::from(total);
        let exact = i64::try_from(exact).unwrap_or(0);
        Span(exact - exact % GRAIN.0)
    });
    loop {
        let given: i64 = shares.iter().map(|span| span.0).sum();
        let most_left = (0..6)
            .max_by_key(|i| slack[*i].0 - shares[*i].0)
            .unwrap_or(0);
        let left = slack[most_left] - shares[most_left];
        if wanted - given < GRAIN.0 || left < GRAIN {
            return shares;
        }
        shares[most_left] += GRAIN;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::Preset;

    fn clock_after(spent_minutes: &[i64]) -> (Clock, Stage) {
        let plan = Preset::Standard.plan();
        let mut clock = Clock {
            first_plan: plan,
            plan,
            ..Clock::default()
        };
        for (bank, minutes) in clock.banked.iter_mut().zip(spent_minutes) {
            *bank = Span::minutes(*minutes);
        }
        (clock, Stage::Step(Step::ALL[spent_minutes.len()]))
    }

    #[test]
    fn on_time_asks_for_nothing() {
        let (clock, stage) = clock_after(&[10, 20]);
        assert_eq!(proposal(&clock, stage, Time(0)), None);
        let (clock, stage) = clock_after(&[5, 20]);
        assert_eq!(proposal(&clock, stage, Time(0)), None);
    }

    #[test]
    fn an_overrun_is_shared_out_over_the_later_steps() {
        let (clock, stage) = clock_after(&[10, 30]);
        let Some(proposal) = proposal(&clock, stage, Time(0)) else {
            panic!("ten minutes late");
        };
        assert_eq!(proposal.late_by, Span::minutes(10));
        assert_eq!(proposal.end_moves_by, Span::ZERO);
        assert_eq!(proposal.plan.total(), Preset::Standard.plan().total());
    }

    #[test]
    fn the_last_steps_keep_half_of_their_plan_and_the_end_moves_instead() {
        let (clock, stage) = clock_after(&[10, 20, 10, 90]);
        let Some(proposal) = proposal(&clock, stage, Time(0)) else {
            panic!("an hour late");
        };
        assert_eq!(proposal.plan.of(Step::Synthesis), Span::minutes(5));
        assert_eq!(proposal.plan.of(Step::Learning), Span::seconds(15 * 60 / 2));
        assert_eq!(
            proposal.end_moves_by,
            Span::minutes(65) - Span::minutes(5) - Span::seconds(450)
        );
    }

    #[test]
    fn an_accepted_proposal_asks_for_nothing_more() {
        let (mut clock, stage) = clock_after(&[18, 31, 12]);
        let Some(first) = proposal(&clock, stage, Time(0)) else {
            panic!("late");
        };
        clock.plan = first.plan;
        assert_eq!(proposal(&clock, stage, Time(0)), None);
    }

    #[test]
    fn a_pause_is_not_spent() {
        let mut clock = Clock {
            since: Some(Time(0)),
            ..Clock::default()
        };
        let stage = Stage::Step(Step::Expose);
        let minute = |n| Time(0) + Span::minutes(n);
        clock.bank(stage, minute(3));
        clock.paused = true;
        assert_eq!(
            clock.spent(Step::Expose, stage, minute(9)),
            Span::minutes(3)
        );
        clock.bank(stage, minute(9));
        clock.paused = false;
        assert_eq!(
            clock.spent(Step::Expose, stage, minute(10)),
            Span::minutes(4)
        );
        assert_eq!(clock.paused_for, Span::minutes(6));
    }
}

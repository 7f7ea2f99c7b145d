//! Time: it adds up, a pause stops it, an overrun is shared out.

use super::*;
use crate::Plan;
use crate::consultation::clock::proposal;

impl Circle {
    /// Time spent in the steps so far, the current stretch included.
    fn spent(&self) -> Span {
        Step::ALL.iter().map(|step| self.spent_in(*step)).sum()
    }

    fn spent_in(&self, step: Step) -> Span {
        self.state.clock.spent(step, self.stage(), self.now)
    }

    fn paused_for(&self) -> Span {
        let mut clock = self.state.clock.clone();
        clock.bank(self.stage(), self.now);
        clock.paused_for
    }
}

/// Chloé is client and step 1 starts at this very moment.
fn started() -> Circle {
    let mut circle = Circle::gathered();
    circle.becomes_client("Chloé");
    circle.does("Farah", next());
    circle
}

#[test]
fn time_spent_and_time_paused_are_the_time_elapsed() {
    let mut circle = started();
    circle.wait(Span::minutes(7));
    circle.does("Farah", Command::Pause);
    circle.wait(Span::minutes(30));
    circle.does("Farah", Command::Resume);
    circle.wait(Span::minutes(2));
    circle.does("Farah", next_because(Reason::Other));
    circle.wait(Span::minutes(20));
    assert_eq!(circle.spent_in(Step::Expose), Span::minutes(9));
    assert_eq!(circle.spent_in(Step::Clarification), Span::minutes(20));
    assert_eq!(circle.paused_for(), Span::minutes(30));
}

#[test]
fn a_step_left_by_mistake_goes_on_as_if_it_had_not_been_left() {
    let mut circle = started();
    circle.wait(Span::minutes(3));
    circle.does("Farah", next_because(Reason::Other));
    circle.wait(Span::seconds(8));
    circle.does("Farah", Command::Undo);
    circle.wait(Span::minutes(1));
    assert_eq!(circle.spent_in(Step::Expose), Span::seconds(248));
    assert_eq!(circle.spent_in(Step::Clarification), Span::ZERO);
}

#[test]
fn a_pause_within_the_ten_seconds_of_an_undo_is_still_a_pause() {
    let mut circle = started();
    circle.does("Farah", next_because(Reason::Other));
    circle.wait(Span::seconds(2));
    circle.does("Farah", Command::Pause);
    circle.wait(Span::seconds(5));
    circle.does("Farah", Command::Undo);
    circle.wait(Span::seconds(60));
    assert!(circle.state.clock.paused);
    assert_eq!(circle.spent(), Span::seconds(2));
    assert_eq!(circle.paused_for(), Span::seconds(65));
}

#[test]
fn a_clock_started_again_within_the_ten_seconds_has_run_since_then() {
    let mut circle = started();
    circle.does("Farah", Command::Pause);
    circle.does("Farah", next_because(Reason::Other));
    circle.wait(Span::seconds(3));
    circle.does("Farah", Command::Resume);
    circle.wait(Span::seconds(4));
    circle.does("Farah", Command::Undo);
    assert!(!circle.state.clock.paused);
    assert_eq!(circle.spent_in(Step::Expose), Span::seconds(4));
    assert_eq!(circle.paused_for(), Span::seconds(3));
}

#[test]
fn step_one_started_by_mistake_has_not_started() {
    let mut circle = started();
    circle.wait(Span::seconds(3));
    circle.does("Farah", Command::Pause);
    circle.does("Farah", Command::Undo);
    circle.wait(Span::minutes(5));
    assert_eq!(circle.spent(), Span::ZERO);
    circle.does("Farah", next());
    circle.wait(Span::minutes(1));
    assert!(!circle.state.clock.paused);
    assert_eq!(circle.spent(), Span::minutes(1));
}

#[test]
fn a_closing_undone_has_not_stopped_the_clock() {
    let mut circle = started();
    let close = Command::Close {
        because: because(Reason::Other),
    };
    circle.wait(Span::minutes(1));
    circle.does("Farah", close);
    circle.wait(Span::seconds(9));
    assert_eq!(circle.spent(), Span::minutes(1));
    circle.does("Farah", Command::Undo);
    assert_eq!(circle.spent(), Span::seconds(69));
}

#[test]
fn a_pause_survives_a_hand_over() {
    let mut circle = started();
    circle.does("Farah", Command::Pause);
    let to = circle.seat("Ana");
    circle.does("Farah", Command::HandOver { to });
    circle.wait(Span::minutes(5));
    assert!(circle.state.clock.paused);
    circle.does("Ana", Command::Resume);
    assert_eq!(circle.spent(), Span::ZERO);
    assert_eq!(circle.paused_for(), Span::minutes(5));
}

#[test]
fn a_pause_goes_with_the_room_from_step_to_step() {
    let mut circle = started();
    circle.does("Farah", Command::Pause);
    circle.does("Farah", next_because(Reason::Other));
    circle.wait(Span::minutes(5));
    assert_eq!(circle.spent(), Span::ZERO);
}

#[test]
fn a_server_whose_clock_runs_behind_counts_no_moment_twice() {
    let mut circle = started();
    circle.wait(Span::minutes(5));
    circle.does("Farah", Command::Pause);
    circle.wait(Span::seconds(-20));
    circle.does("Farah", Command::Resume);
    circle.wait(Span::seconds(-10));
    circle.does("Farah", next_because(Reason::Other));
    circle.wait(Span::seconds(30));
    assert_eq!(circle.spent() + circle.paused_for(), Span::minutes(5));
}

#[test]
fn the_facilitator_gives_a_step_more_minutes_up_to_three_hours() {
    let mut circle = started();
    circle.does("Farah", Command::Extend { minutes: 5 });
    assert_eq!(circle.state.clock.plan.of(Step::Expose), Span::minutes(15));
    for minutes in [0, -1, 166, 181] {
        assert_eq!(
            circle.says("Farah", Command::Extend { minutes }),
            Err(Refusal::OutOfRange)
        );
    }
}

#[test]
fn a_plan_lasts_from_one_minute_to_three_hours_a_step() {
    let mut circle = Circle::gathered();
    for minutes in [[0, 1, 1, 1, 1, 1], [181, 1, 1, 1, 1, 1]] {
        let plan = Plan::of_minutes(minutes);
        assert_eq!(
            circle.says("Farah", Command::SetPlan { plan }),
            Err(Refusal::OutOfRange)
        );
    }
    let plan = Plan::of_minutes([1, 2, 3, 4, 5, 180]);
    circle.does("Farah", Command::SetPlan { plan });
    assert_eq!(circle.state.clock.plan, plan);
}

#[test]
fn an_overrun_is_shared_out_by_a_proposal_only_the_facilitator_sees() {
    let mut circle = started();
    circle.wait(Span::minutes(16));
    circle.does("Farah", next_because(Reason::Other));
    let room = circle.room_of("Farah").expect("in the room");
    let offered = room.conduct.expect("facilitates").proposal.expect("late");
    assert_eq!(offered.late_by, Span::minutes(6));
    assert_eq!(offered.end_moves_by, Span::ZERO);
    assert!(
        circle
            .room_of("Ana")
            .expect("in the room")
            .conduct
            .is_none()
    );
    assert_eq!(
        circle.says("Ana", Command::AcceptPlan),
        Err(Refusal::NotYours)
    );
    circle.does("Farah", Command::AcceptPlan);
    assert_eq!(circle.state.clock.plan, offered.plan);
    assert_eq!(
        circle.says("Farah", Command::AcceptPlan),
        Err(Refusal::Unknown),
        "nothing more to share out"
    );
}

#[test]
fn no_proposal_gives_the_last_steps_less_than_half_of_their_plan() {
    let mut circle = started();
    let floor = |step| Span(circle_plan().of(step).0 / 2);
    for _ in 0..4 {
        circle.wait(Span::minutes(60));
        circle.does("Farah", next_because(Reason::Other));
        let late = proposal(&circle.state.clock, circle.stage(), circle.now).expect("late");
        assert!(late.plan.of(Step::Synthesis) >= floor(Step::Synthesis));
        assert!(late.plan.of(Step::Learning) >= floor(Step::Learning));
        assert!(late.end_moves_by > Span::ZERO, "the end moves instead");
        circle.does("Farah", Command::AcceptPlan);
    }
}

fn circle_plan() -> Plan {
    Setup::default().plan
}

#[test]
fn a_plan_set_within_the_ten_seconds_of_an_undo_keeps_its_floors() {
    let mut circle = started();
    circle.does("Farah", next_because(Reason::Other));
    let plan = Plan::of_minutes([10, 20, 10, 25, 40, 40]);
    circle.does("Farah", Command::SetPlan { plan });
    circle.does("Farah", Command::Undo);
    assert_eq!(circle.state.clock.first_plan, plan);
}

#[test]
fn steps_gone_by_keep_their_length_when_the_plan_is_changed() {
    let mut circle = started();
    circle.wait(Span::minutes(200));
    circle.does("Farah", next_because(Reason::Other));
    circle.does("Farah", Command::AcceptPlan);
    let lived = circle.state.clock.plan.of(Step::Expose);
    assert_eq!(lived, Span::minutes(200), "longer than a form can say");
    let plan = Plan::of_minutes([0, 20, 10, 25, 10, 15]);
    circle.does("Farah", Command::SetPlan { plan });
    assert_eq!(circle.state.clock.plan.of(Step::Expose), lived);
    assert_eq!(
        circle.state.clock.plan.of(Step::Clarification),
        Span::minutes(20)
    );
}

#[test]
fn what_the_current_step_has_used_is_not_shared_out() {
    let mut circle = started();
    circle.wait(Span::minutes(20));
    circle.does("Farah", next_because(Reason::Other));
    circle.wait(Span::minutes(19));
    let late = proposal(&circle.state.clock, circle.stage(), circle.now).expect("late");
    assert!(late.plan.of(Step::Clarification) >= Span::minutes(19));
}

#[test]
fn minutes_given_to_a_step_count_in_its_half() {
    let mut circle = started();
    circle.goes_to(SYNTHESIS);
    circle.does("Farah", Command::Extend { minutes: 10 });
    assert_eq!(
        circle.state.clock.first_plan.of(Step::Synthesis),
        Span::minutes(20)
    );
}

#[test]
fn a_person_told_of_a_deletion_has_two_minutes_to_save() {
    let mut circle = Circle::at(Step::Learning);
    circle.does("Farah", Command::AnnounceDeletion { announced: true });
    let from = circle.now + Span::minutes(2);
    assert_eq!(circle.state.deletable_from(), Some(from));
    circle.does("Farah", Command::AnnounceDeletion { announced: false });
    assert_eq!(circle.state.deletable_from(), None);
}

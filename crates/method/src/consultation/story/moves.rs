//! *Next*, *back*, *undo*, closing, and a client who leaves.

use super::*;

#[test]
fn next_names_what_is_missing_and_a_second_tap_confirms_with_a_reason() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Depuis quand ?"));
    assert_eq!(
        circle.says("Farah", next()),
        Err(Refusal::Missing(vec![Missing::OpenQuestions(1)]))
    );
    assert_eq!(circle.stage(), CLARIFICATION);
    circle.does("Farah", next_because(Reason::ShortOfTime));
    assert_eq!(circle.stage(), CONTRACT);
    let remark = circle.state.remarks.last().expect("a remark");
    assert_eq!(remark.missing, [Missing::OpenQuestions(1)]);
    assert_eq!(remark.because, Some(because(Reason::ShortOfTime)));
}

#[test]
fn a_reason_given_where_nothing_is_missing_is_not_kept() {
    let mut circle = Circle::at(Step::Exploration);
    let before = circle.state.remarks.len();
    circle.does("Farah", next_because(Reason::Other));
    assert_eq!(circle.stage(), SYNTHESIS);
    assert_eq!(circle.state.remarks.len(), before);
}

#[test]
fn a_reason_may_come_with_words() {
    let mut circle = Circle::at(Step::Expose);
    let text = "La salle ferme".to_owned();
    let confirm = Some(Because {
        reason: Reason::Other,
        text: text.clone(),
    });
    circle.does("Farah", Command::Next { confirm });
    let remark = circle.state.remarks.last().expect("a remark");
    assert_eq!(remark.because.as_ref().map(|it| &it.text), Some(&text));
}

#[test]
fn nothing_ever_locks_next() {
    let mut circle = Circle::gathered();
    for stage in &Stage::ALL[1..] {
        circle.does("Farah", next_because(Reason::Other));
        assert_eq!(circle.stage(), *stage, "with a second tap");
    }
}

#[test]
fn next_pressed_twice_moves_once() {
    let mut circle = Circle::at(Step::Exploration);
    let seen = circle.epoch();
    circle.does("Farah", next());
    assert_eq!(
        circle.says_from(seen, "Farah", next()),
        Err(Refusal::AlreadyMoved)
    );
    assert_eq!(circle.stage(), SYNTHESIS);
}

#[test]
fn next_pressed_twice_at_the_end_closes_once() {
    let mut circle = Circle::at(Step::Learning);
    circle.does("Farah", Command::TickAll);
    let seen = circle.epoch();
    circle.does("Farah", next());
    assert_eq!(
        circle.says_from(seen, "Farah", next()),
        Err(Refusal::Closed)
    );
    assert_eq!(circle.stage(), Stage::Closed);
}

#[test]
fn of_two_facilitators_the_second_tap_finds_the_room_moved() {
    let mut circle = Circle::at(Step::Exploration);
    let seen = circle.epoch();
    circle.does("Farah", next());
    let to = circle.seat("Ana");
    circle.does("Farah", Command::HandOver { to });
    assert_eq!(
        circle.says_from(seen, "Ana", next()),
        Err(Refusal::AlreadyMoved)
    );
    assert_eq!(
        circle.says_from(seen, "Farah", next()),
        Err(Refusal::NotYours)
    );
}

#[test]
fn next_can_be_undone_for_ten_seconds() {
    let mut circle = Circle::at(Step::Expose);
    let moved_at = circle.now;
    circle.does("Farah", next_because(Reason::SaidAloud));
    circle.wait(Span::seconds(9));
    let before = circle.epoch();
    circle.does("Farah", Command::Undo);
    assert_eq!(circle.stage(), EXPOSE);
    assert!(circle.epoch() > before, "an undo raises the epoch too");
    assert!(circle.state.remarks.iter().all(|it| it.at != moved_at));
}

#[test]
fn ten_seconds_later_there_is_nothing_to_undo() {
    let mut circle = Circle::at(Step::Expose);
    circle.does("Farah", next_because(Reason::SaidAloud));
    circle.wait(Span::seconds(10));
    assert_eq!(
        circle.says("Farah", Command::Undo),
        Err(Refusal::NothingToUndo)
    );
}

#[test]
fn an_undo_is_not_undone_and_not_made_twice() {
    let mut circle = Circle::at(Step::Expose);
    circle.does("Farah", next_because(Reason::SaidAloud));
    let seen = circle.epoch();
    circle.does("Farah", Command::Undo);
    assert_eq!(
        circle.says_from(seen, "Farah", Command::Undo),
        Err(Refusal::AlreadyMoved)
    );
    assert_eq!(
        circle.says("Farah", Command::Undo),
        Err(Refusal::NothingToUndo)
    );
}

#[test]
fn starting_and_closing_can_be_undone_too() {
    let mut circle = Circle::gathered();
    circle.becomes_client("Chloé");
    circle.does("Farah", next());
    circle.does("Farah", Command::Undo);
    assert_eq!(circle.stage(), Stage::Gathering);
    circle.goes_to(LEARNING);
    circle.does("Farah", next_because(Reason::Other));
    assert_eq!(circle.stage(), Stage::Closed);
    circle.does("Farah", Command::Undo);
    assert_eq!(circle.stage(), LEARNING);
}

#[test]
fn an_undone_move_takes_only_its_own_remark_with_it() {
    let mut circle = Circle::at(Step::Contract);
    circle.does("Farah", back());
    let remarks = circle.state.remarks.clone();
    circle.does("Farah", next_because(Reason::Other));
    circle.does("Farah", Command::Undo);
    assert_eq!(circle.state.remarks, remarks, "in the same microsecond");
}

#[test]
fn going_back_a_step_gives_its_reason_and_keeps_everything() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Depuis quand ?"));
    circle.goes_to(CONTRACT);
    circle.does("Farah", back());
    assert_eq!(circle.stage(), CLARIFICATION);
    assert_eq!(circle.state.questions.len(), 1);
    let remark = circle.state.remarks.last().expect("a remark");
    assert_eq!((remark.from, remark.to), (CONTRACT, CLARIFICATION));
}

#[test]
fn nothing_goes_back_before_step_one() {
    let mut circle = Circle::at(Step::Expose);
    assert_eq!(circle.says("Farah", back()), Err(Refusal::NotNow));
    let mut closed = Circle::at(Step::Learning);
    closed.goes_to(Stage::Closed);
    assert_eq!(closed.says("Farah", back()), Err(Refusal::Closed));
}

#[test]
fn closing_early_records_what_was_missing_and_why() {
    let mut circle = Circle::at(Step::Synthesis);
    let close = Command::Close {
        because: because(Reason::ShortOfTime),
    };
    circle.does("Farah", close);
    assert_eq!(circle.stage(), Stage::Closed);
    let remark = circle.state.remarks.last().expect("a remark");
    assert_eq!(remark.missing, [Missing::Plan]);
}

#[test]
fn only_the_facilitation_moves_the_room() {
    let mut circle = Circle::at(Step::Exploration);
    for who in ["Ana", "Chloé"] {
        for command in [next(), back(), Command::Undo, Command::Pause] {
            assert_eq!(circle.says(who, command), Err(Refusal::NotYours));
        }
    }
}

#[test]
fn next_misses_a_client_also_when_the_client_has_left_before_step_one() {
    let mut circle = Circle::gathered();
    assert_eq!(circle.missing(), [Missing::Client]);
    circle.becomes_client("Chloé");
    assert_eq!(circle.missing(), []);
    circle.does("Chloé", Command::Leave);
    assert_eq!(circle.missing(), [Missing::Client]);
}

/// The client leaves for good in step 4.
fn deserted() -> Circle {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Ana", contribute("Et si…"));
    circle.does("Chloé", Command::Leave);
    circle
}

#[test]
fn when_the_client_leaves_in_step_four_the_facilitator_is_told_and_may_pause() {
    let mut circle = deserted();
    let room = circle.room_of("Farah").expect("in the room");
    assert!(room.conduct.expect("facilitates").client_gone);
    circle.does("Farah", Command::Pause);
}

#[test]
fn when_the_client_leaves_in_step_four_another_may_take_their_place() {
    let mut circle = deserted();
    circle.becomes_client("Diego");
    assert_eq!(circle.role("Diego"), Role::Client);
    assert_eq!(
        circle.says("Diego", contribute("Et si…")),
        Err(Refusal::NotYours)
    );
    let room = circle.room_of("Farah").expect("in the room");
    assert!(!room.conduct.expect("facilitates").client_gone);
    assert_eq!(room.contributions.len(), 1);
}

#[test]
fn when_the_client_leaves_in_step_four_the_facilitator_may_close_with_the_record() {
    let mut circle = deserted();
    let close = Command::Close {
        because: because(Reason::SomeoneAway),
    };
    circle.does("Farah", close);
    assert_eq!(circle.state.contributions.len(), 1);
}

#[test]
fn a_room_left_open_overnight_goes_on_in_the_morning() {
    let mut circle = Circle::at(Step::Synthesis);
    circle.loses("Farah");
    circle.wait(Span::minutes(14 * 60));
    circle.finds_again("Farah");
    circle.does("Farah", next_because(Reason::Other));
    assert_eq!(circle.stage(), LEARNING);
}

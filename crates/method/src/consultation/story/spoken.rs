//! Spoken mode: a group in one room that talks.

use super::*;
use crate::consultation::state::Turn;

fn spoken() -> Circle {
    let setup = Setup {
        spoken: true,
        meeting: Meeting::Room,
        ..Setup::default()
    };
    Circle::gathered_with(&setup)
}

#[test]
fn the_facilitator_runs_a_whole_consultation_with_at_most_fifteen_clicks() {
    let mut circle = spoken();
    let mut clicks = 0;
    let mut click = |circle: &mut Circle, command| {
        circle.does("Farah", command);
        circle.wait(Span::minutes(10));
        clicks += 1;
    };
    let chloe = circle.seat("Chloé");
    click(&mut circle, Command::AskClient { seat: chloe });
    circle.does("Chloé", Command::AgreeClient { seat: chloe });
    while circle.stage() != Stage::Closed {
        match circle.stage() {
            CONTRACT => {
                let agreed = circle.group_agreement();
                click(&mut circle, agreed);
            }
            LEARNING => click(&mut circle, Command::TickAll),
            _ => {}
        }
        click(&mut circle, next());
    }
    assert!(clicks <= 15, "{clicks} clicks");
    assert_eq!(circle.state.remarks, [], "and nothing was ever missing");
}

#[test]
fn nothing_needs_to_be_typed_or_marked_item_by_item() {
    let mut circle = spoken();
    circle.becomes_client("Chloé");
    for expected in [
        vec![],
        vec![],
        vec![],
        vec![Missing::GroupAgreement],
        vec![],
        vec![],
    ] {
        assert_eq!(circle.missing(), expected, "{:?}", circle.stage());
        circle.does("Farah", next_because(Reason::SaidAloud));
    }
    assert!(matches!(circle.missing()[..], [Missing::Turns(_)]));
}

#[test]
fn learnings_are_ticked_as_said_or_all_at_once() {
    let mut circle = spoken();
    circle.becomes_client("Chloé");
    circle.goes_to(LEARNING);
    let order = circle.state.turn_order();
    assert_eq!(order[0], circle.seat("Chloé"), "client first");
    assert_eq!(circle.missing(), [Missing::Turns(order)]);
    let seat = circle.seat("Chloé");
    circle.does("Farah", Command::TickSaid { seat });
    circle.does("Ana", Command::Pass);
    circle.does("Farah", Command::TickAll);
    assert_eq!(circle.missing(), []);
    assert_eq!(circle.state.turns[&circle.seat("Ana")], Turn::Passed);
    assert_eq!(circle.state.turns[&circle.seat("Bruno")], Turn::Said);
}

#[test]
fn everyone_has_spoken_ticks_nobody_who_is_away() {
    let mut circle = spoken();
    circle.becomes_client("Chloé");
    circle.goes_to(LEARNING);
    circle.loses("Diego");
    circle.wait(Span::minutes(1));
    circle.does("Farah", Command::TickAll);
    assert!(!circle.state.turns.contains_key(&circle.seat("Diego")));
    assert_eq!(circle.missing(), []);
}

#[test]
fn a_group_may_begin_to_talk_in_the_middle() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Depuis quand ?"));
    assert_eq!(circle.missing(), [Missing::OpenQuestions(1)]);
    circle.does("Farah", Command::SetSpoken { spoken: true });
    assert_eq!(circle.missing(), []);
}

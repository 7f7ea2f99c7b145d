//! Writing while the room moves on.

use super::*;
use crate::consultation::state::{ContributionKind, SheetField};

#[test]
fn eight_people_writing_at_once_is_the_normal_case() {
    let mut circle = Circle::at(Step::Exploration);
    let seen = circle.epoch();
    for who in ["Ana", "Bruno", "Diego", "Ana", "Bruno", "Diego"] {
        circle
            .says_from(seen, who, contribute("Et si…"))
            .expect("taken");
    }
    assert_eq!(circle.state.contributions.len(), 6);
}

#[test]
fn what_was_being_written_when_a_step_closed_is_taken_for_two_minutes_and_marked() {
    let mut circle = Circle::at(Step::Exploration);
    let seen = circle.epoch();
    circle.does("Farah", next());
    circle.wait(Span::seconds(119));
    circle
        .says_from(seen, "Ana", contribute("Et si…"))
        .expect("taken");
    let item = circle.last_item();
    assert!(circle.state.contributions[&item].written.words.late);
}

#[test]
fn two_minutes_later_it_is_refused_kindly() {
    let mut circle = Circle::at(Step::Exploration);
    let seen = circle.epoch();
    circle.does("Farah", next());
    circle.wait(Span::minutes(2));
    assert_eq!(
        circle.says_from(seen, "Ana", contribute("Et si…")),
        Err(Refusal::StepClosed)
    );
}

#[test]
fn what_is_written_on_a_screen_that_shows_the_new_step_is_not_late_but_out_of_place() {
    let mut circle = Circle::at(Step::Synthesis);
    assert_eq!(
        circle.says("Ana", contribute("Et si…")),
        Err(Refusal::NotNow)
    );
    let future = Epoch(circle.epoch().0 + 1);
    assert_eq!(
        circle.says_from(future, "Ana", contribute("Et si…")),
        Err(Refusal::NotNow)
    );
}

#[test]
fn late_edits_are_marked_like_late_writing() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Ana", contribute("Et si"));
    let contribution = circle.last_item();
    let seen = circle.epoch();
    circle.does("Farah", next());
    let edit = Command::EditContribution {
        contribution,
        kind: ContributionKind::Lead,
        text: "Et si on essayait ?".into(),
        version: 1,
    };
    circle.says_from(seen, "Ana", edit).expect("taken");
    assert!(circle.state.contributions[&contribution].written.words.late);

    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Depuis quand"));
    let question = circle.last_item();
    let seen = circle.epoch();
    circle.does("Farah", next_because(Reason::Other));
    let edit = Command::EditQuestion {
        question,
        text: "Depuis quand ?".into(),
        version: 1,
    };
    circle.says_from(seen, "Ana", edit).expect("taken");
    assert!(circle.state.questions[&question].asked.words.late);
}

#[test]
fn moves_and_taps_of_a_moment_do_not_arrive_late() {
    let mut circle = Circle::at(Step::Contract);
    circle.does("Chloé", request("Aidez-moi à choisir", 0));
    let seen = circle.epoch();
    circle.does("Farah", next_because(Reason::Other));
    for (who, command) in [
        ("Ana", circle.agreement()),
        ("Chloé", circle.validation()),
        ("Farah", circle.group_agreement()),
    ] {
        assert_eq!(circle.says_from(seen, who, command), Err(Refusal::NotNow));
    }
}

#[test]
fn what_was_written_before_an_undo_stays_under_the_step_it_was_written_in() {
    let mut circle = Circle::at(Step::Contract);
    circle.does("Farah", next_because(Reason::SaidAloud));
    circle.does("Ana", contribute("Et si…"));
    let seen = circle.epoch();
    circle.does("Farah", Command::Undo);
    assert_eq!(circle.stage(), CONTRACT);
    assert_eq!(circle.state.contributions.len(), 1);
    circle
        .says_from(seen, "Bruno", contribute("Et pourquoi pas…"))
        .expect("taken a little late");
    assert_eq!(circle.state.contributions.len(), 2);
}

#[test]
fn a_step_the_room_has_come_back_to_is_open_whatever_epoch_the_screen_shows() {
    let mut circle = Circle::at(Step::Clarification);
    let seen = circle.epoch();
    circle.goes_to(CONTRACT);
    circle.does("Farah", back());
    circle.wait(Span::minutes(30));
    circle
        .says_from(seen, "Ana", ask("Depuis quand ?"))
        .expect("taken");
    let item = circle.last_item();
    assert!(!circle.state.questions[&item].asked.words.late);
}

#[test]
fn a_removed_person_writes_nothing_late() {
    let mut circle = Circle::at(Step::Exploration);
    let seen = circle.epoch();
    circle.does("Farah", next());
    let seat = circle.seat("Ana");
    circle.does("Farah", Command::Remove { seat });
    assert_eq!(
        circle.says_from(seen, "Ana", contribute("Et si…")),
        Err(Refusal::NotYours)
    );
}

#[test]
fn the_last_sentence_may_arrive_just_after_the_end() {
    let mut circle = Circle::at(Step::Learning);
    let seen = circle.epoch();
    circle.does("Farah", next_because(Reason::Other));
    let share = Command::Share {
        text: "Merci".into(),
    };
    circle.says_from(seen, "Ana", share.clone()).expect("taken");
    circle.wait(Span::minutes(2));
    assert_eq!(
        circle.says_from(seen, "Bruno", share),
        Err(Refusal::StepClosed)
    );
}

#[test]
fn an_edit_of_an_older_version_is_refused_and_the_standing_one_is_named() {
    let mut circle = Circle::at(Step::Expose);
    let write = |text: &str, version| Command::WriteSheet {
        field: SheetField::Facts,
        text: text.into(),
        version,
    };
    circle.does("Chloé", write("Un", 0));
    circle.does("Chloé", write("Deux", 1));
    assert_eq!(
        circle.says("Chloé", write("Trois", 1)),
        Err(Refusal::Changed { current: 2 })
    );
    assert_eq!(
        circle.says("Chloé", write("Deux", 1)),
        Ok(Vec::new()),
        "the same words are there already"
    );
}

#[test]
fn a_contribution_stays_tied_to_the_wording_it_answered() {
    let mut circle = Circle::at(Step::Contract);
    circle.does("Chloé", request("Première", 0));
    circle.goes_to(EXPLORATION);
    circle.does("Ana", contribute("En temps voulu"));
    let seen = circle.epoch();
    circle.does("Farah", back());
    circle.does("Chloé", request("Deuxième", 1));
    circle
        .says_from(seen, "Bruno", contribute("Un peu tard"))
        .expect("taken");
    circle.does("Farah", next_because(Reason::SaidAloud));
    circle
        .says_from(seen, "Diego", contribute("Écrit avant le retour"))
        .expect("taken");
    circle.does("Ana", contribute("Sur la deuxième"));
    let room = circle.room_of("Ana").expect("in the room");
    let earlier: Vec<bool> = room
        .contributions
        .iter()
        .map(|it| it.earlier_request)
        .collect();
    assert_eq!(earlier, [true, true, true, false]);
}

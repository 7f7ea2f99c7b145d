//! What the one who facilitated reads again at the end.

use super::*;
use crate::consultation::state::Intervention;
use crate::consultation::view::Review;

impl Circle {
    fn review_of(&self, who: &str) -> Option<Review> {
        self.own_of(who)?.review
    }
}

#[test]
fn the_facilitator_reads_their_facilitation_again_and_nobody_else_does() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Ana", contribute("Une piste"));
    circle.does("Farah", Command::SetRounds { on: true });
    circle.does("Farah", Command::Pause);
    circle.does("Farah", Command::Resume);
    assert_eq!(circle.review_of("Farah"), None, "not before the end");
    circle.wait(Span::minutes(7));
    circle.goes_to(Stage::Closed);
    let review = circle.review_of("Farah").expect("a review");
    let (spent, planned) = review.time[Step::Exploration.index()];
    assert_eq!(planned, Span::minutes(25));
    assert_eq!(spent, Span::minutes(7) + Span::seconds(30));
    assert_eq!(
        review.interventions,
        [(Intervention::Paused, 1), (Intervention::Rounds, 1)]
    );
    let heard: Vec<(&str, &[Step])> = review
        .heard
        .iter()
        .map(|(who, steps)| (who.name.as_str(), steps.as_slice()))
        .collect();
    assert_eq!(heard[0], ("Ana", [Step::Exploration].as_slice()));
    assert_eq!(heard[1].1, [], "Bruno was not heard");
    assert!(!review.skipped.is_empty(), "steps were left unfinished");
    for who in ["Ana", "Bruno", "Chloé", "Diego"] {
        assert_eq!(circle.review_of(who), None);
    }
}

#[test]
fn each_facilitator_reads_what_they_did_themselves() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Farah", Command::Pause);
    circle.does("Farah", Command::Resume);
    let to = circle.seat("Ana");
    circle.does("Farah", Command::HandOver { to });
    circle.does("Ana", back());
    circle.does("Ana", Command::Undo);
    circle.does("Ana", Command::Extend { minutes: 2 });
    for _ in 0..5 {
        circle.does("Ana", next_because(Reason::SaidAloud));
        circle.wait(Span::seconds(30));
    }
    let review = circle.review_of("Ana").expect("a review");
    assert_eq!(review.interventions, [(Intervention::Extended, 1)]);
    assert_eq!(circle.review_of("Farah"), None);
}

#[test]
fn what_others_do_is_no_intervention_of_the_facilitator() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Pourquoi pas demain ?"));
    let question = circle.last_item();
    circle.does("Chloé", Command::SetQuestionAside { question });
    circle.goes_to(Stage::Closed);
    let review = circle.review_of("Farah").expect("a review");
    assert_eq!(review.interventions, []);
}

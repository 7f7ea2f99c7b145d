//! Steps 4 to 6, row by row of the table in `docs/method.md`.

use super::*;
use crate::consultation::state::{ActionField, ContributionKind, Turn};

/// Ana has offered a contribution, in step 4.
fn explored() -> (Circle, ItemId) {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Ana", contribute("Et si…"));
    let item = circle.last_item();
    (circle, item)
}

// 4. Exploration

#[test]
fn consultants_offer_contributions_of_every_kind() {
    let mut circle = Circle::at(Step::Exploration);
    for kind in ContributionKind::ALL {
        let text = kind.code().to_owned();
        circle.does(
            "Ana",
            Command::Contribute {
                kind: *kind,
                text,
                on: None,
            },
        );
    }
    let room = circle.room_of("Chloé").expect("in the room");
    assert_eq!(room.contributions.len(), ContributionKind::ALL.len());
    assert!(room.contributions.iter().all(|it| it.by.name == "Ana"));
}

#[test]
fn the_client_is_silent_and_writes_nothing_to_the_room() {
    let (mut circle, contribution) = explored();
    let before = circle.room_of("Ana");
    for command in [
        contribute("Moi aussi"),
        ask("Moi ?"),
        request("Autre", 0),
        Command::ProposeWording { text: "Mot".into() },
        Command::EditContribution {
            contribution,
            kind: ContributionKind::Lead,
            text: "Corrigé".into(),
            version: 1,
        },
        Command::WithdrawContribution { contribution },
        Command::Keep {
            contribution,
            kept: true,
        },
        Command::WriteSynthesis {
            text: "Déjà".into(),
            version: 0,
        },
        Command::Told,
        Command::ValidatePlan,
        Command::Share { text: "Ah".into() },
    ] {
        let shown = format!("{command:?}");
        let answer = circle.says("Chloé", command);
        assert!(
            matches!(answer, Err(Refusal::NotYours | Refusal::NotNow)),
            "{shown}"
        );
    }
    assert_eq!(circle.room_of("Ana"), before);
}

#[test]
fn next_wants_nothing_in_the_exploration() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", next());
    assert_eq!(circle.stage(), SYNTHESIS);
}

#[test]
fn one_rewords_and_takes_back_ones_own_contribution() {
    let (mut circle, contribution) = explored();
    let edit = |text: &str, version| Command::EditContribution {
        contribution,
        kind: ContributionKind::Suggestion,
        text: text.into(),
        version,
    };
    assert_eq!(
        circle.says("Bruno", edit("Moi", 1)),
        Err(Refusal::NotTheAuthor)
    );
    circle.does("Ana", edit("Et si on essayait ?", 1));
    assert_eq!(
        circle.says("Ana", edit("Et sinon ?", 1)),
        Err(Refusal::Changed { current: 2 })
    );
    circle.does("Ana", Command::WithdrawContribution { contribution });
    assert!(!circle.sight_of("Bruno").contains("essayait"));
    assert_eq!(circle.says("Ana", edit("Encore", 2)), Err(Refusal::Unknown));
}

#[test]
fn a_contribution_kept_by_the_client_can_still_be_taken_back_by_its_author() {
    let (mut circle, contribution) = explored();
    circle.goes_to(SYNTHESIS);
    let keep = Command::Keep {
        contribution,
        kept: true,
    };
    circle.does("Chloé", keep);
    circle.does("Ana", Command::WithdrawContribution { contribution });
    let room = circle.room_of("Chloé").expect("in the room");
    assert!(room.contributions.is_empty());
}

#[test]
fn the_words_of_somebody_removed_stay_in_the_record() {
    let (mut circle, _) = explored();
    let seat = circle.seat("Ana");
    circle.does("Farah", Command::Remove { seat });
    let room = circle.room_of("Bruno").expect("in the room");
    assert_eq!(room.contributions[0].by.name, "Ana");
}

// 5. Synthèse et plan d'action

#[test]
fn the_client_writes_synthesis_and_up_to_three_actions() {
    let mut circle = Circle::at(Step::Synthesis);
    let synthesis = Command::WriteSynthesis {
        text: "Je garde l'idée".into(),
        version: 0,
    };
    for who in ["Ana", "Farah"] {
        assert_eq!(circle.says(who, synthesis.clone()), Err(Refusal::NotYours));
    }
    circle.does("Chloé", synthesis);
    let action = |slot, field, text: &str| Command::WriteAction {
        slot,
        field,
        text: text.into(),
        version: 0,
    };
    for (field, text) in [
        (ActionField::What, "Appeler Sam"),
        (ActionField::FirstStep, "Retrouver le numéro"),
        (ActionField::ByWhen, "2027-01-31"),
        (ActionField::Obstacle, "Le temps"),
        (ActionField::Sign, "Il a rappelé"),
        (ActionField::Confidence, "7"),
    ] {
        circle.does("Chloé", action(2, field, text));
    }
    for wrong in [
        action(3, ActionField::What, "Quatrième"),
        action(0, ActionField::ByWhen, "demain"),
        action(0, ActionField::Confidence, "11"),
    ] {
        assert_eq!(circle.says("Chloé", wrong), Err(Refusal::OutOfRange));
    }
    let outcome = circle.room_of("Ana").expect("in the room").outcome;
    assert_eq!(outcome.actions[2][&ActionField::Confidence].text, "7");
}

#[test]
fn consultants_offer_additions_and_the_client_takes_or_leaves_them() {
    let mut circle = Circle::at(Step::Synthesis);
    let offer = |text: &str| Command::OfferAddition { text: text.into() };
    assert_eq!(circle.says("Chloé", offer("Moi")), Err(Refusal::NotYours));
    circle.does("Ana", offer("Avec Bruno ?"));
    let addition = circle.last_item();
    let take = |taken| Command::TakeAddition { addition, taken };
    assert_eq!(circle.says("Ana", take(true)), Err(Refusal::NotYours));
    circle.does("Chloé", take(true));
    circle.does("Chloé", take(false));
    let additions = circle.own_of("Ana").expect("in the room").additions;
    assert_eq!(additions[0].1, Some(false));
    let withdraw = Command::WithdrawAddition { addition };
    assert_eq!(
        circle.says("Bruno", withdraw.clone()),
        Err(Refusal::NotTheAuthor)
    );
    circle.does("Ana", withdraw);
    assert!(!circle.sight_of("Chloé").contains("Avec Bruno"));
}

#[test]
fn the_client_validates_and_nothing_kept_is_valid() {
    let mut circle = Circle::at(Step::Synthesis);
    assert_eq!(circle.missing(), [Missing::Plan]);
    assert_eq!(
        circle.says("Farah", Command::ValidatePlan),
        Err(Refusal::NotYours)
    );
    circle.does("Chloé", Command::ValidatePlan);
    assert_eq!(circle.missing(), []);
    let synthesis = Command::WriteSynthesis {
        text: "Finalement…".into(),
        version: 0,
    };
    circle.does("Chloé", synthesis);
    assert_eq!(
        circle.missing(),
        [Missing::Plan],
        "a new plan is validated anew"
    );
}

#[test]
fn what_is_kept_is_shared_only_when_the_client_says_so() {
    let (mut circle, contribution) = explored();
    circle.goes_to(SYNTHESIS);
    let kept = |circle: &Circle| circle.room_of("Ana").expect("in").contributions[0].kept;
    assert!(!kept(&circle));
    let keep = |kept| Command::Keep { contribution, kept };
    assert_eq!(circle.says("Ana", keep(true)), Err(Refusal::NotYours));
    circle.does("Chloé", keep(true));
    assert!(kept(&circle));
    circle.does("Chloé", keep(false));
    assert!(!kept(&circle));
}

// 6. Apprentissage et débriefing

#[test]
fn everyone_has_a_turn_client_first_or_lets_it_pass() {
    let mut circle = Circle::at(Step::Learning);
    let everyone = ["Chloé", "Farah", "Ana", "Bruno", "Diego"];
    let order: Vec<SeatId> = everyone.iter().map(|name| circle.seat(name)).collect();
    assert_eq!(circle.missing(), [Missing::Turns(order)]);
    for who in everyone {
        circle.does(who, Command::Pass);
    }
    assert_eq!(circle.missing(), []);
}

#[test]
fn one_sentence_is_shared_and_may_be_written_again() {
    let mut circle = Circle::at(Step::Learning);
    let share = |text: &str| Command::Share { text: text.into() };
    circle.does("Ana", share("Écouter"));
    circle.does("Ana", share("Écouter mieux"));
    let ana = circle.seat("Ana");
    let Turn::Shared(said) = &circle.state.turns[&ana] else {
        panic!("shared");
    };
    assert_eq!((said.text.as_str(), said.version), ("Écouter mieux", 2));
    circle.does("Farah", Command::TickAll);
    assert!(
        matches!(&circle.state.turns[&ana], Turn::Shared(_)),
        "ticking takes nothing away"
    );
}

#[test]
fn the_case_is_not_reopened() {
    let (mut circle, contribution) = explored();
    circle.goes_to(LEARNING);
    for (who, command) in [
        ("Ana", contribute("Encore une idée")),
        ("Ana", ask("Au fait ?")),
        ("Chloé", request("Autre", 0)),
        (
            "Ana",
            Command::EditContribution {
                contribution,
                kind: ContributionKind::Lead,
                text: "Mieux".into(),
                version: 1,
            },
        ),
        (
            "Ana",
            Command::OfferAddition {
                text: "Et…".into()
            },
        ),
    ] {
        assert_eq!(circle.says(who, command), Err(Refusal::NotNow));
    }
}

#[test]
fn observers_have_no_turn_and_are_not_waited_for() {
    let mut circle = Circle::at(Step::Learning);
    let seat = circle.seat("Diego");
    let observer = Command::SetObserver {
        seat,
        observer: true,
    };
    circle.does("Farah", observer);
    assert!(!circle.state.turn_order().contains(&seat));
    assert_eq!(
        circle.says("Diego", Command::Share { text: "Moi".into() }),
        Err(Refusal::NotYours)
    );
}

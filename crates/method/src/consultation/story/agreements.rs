//! Step 3: how agreements are given, and how they lapse.

use super::*;

/// A request validated by the client, in step 3.
fn requested() -> Circle {
    let mut circle = Circle::at(Step::Contract);
    circle.does("Chloé", request("Aidez-moi à choisir", 0));
    circle.does("Chloé", circle.validation());
    circle
}

impl Circle {
    fn agree(&mut self, names: &[&str]) {
        for name in names {
            self.does(name, self.agreement());
        }
    }

    fn seats_of(&self, names: &[&str]) -> Vec<SeatId> {
        names.iter().map(|name| self.seat(name)).collect()
    }
}

#[test]
fn next_shows_who_has_not_answered() {
    let mut circle = requested();
    circle.agree(&["Ana"]);
    let silent = circle.seats_of(&["Bruno", "Diego"]);
    assert_eq!(circle.missing(), [Missing::Agreements(silent)]);
    circle.agree(&["Bruno", "Diego"]);
    assert_eq!(circle.missing(), []);
}

#[test]
fn whoever_is_absent_or_set_aside_is_not_waited_for() {
    let mut circle = requested();
    circle.agree(&["Ana"]);
    let seat = circle.seat("Bruno");
    circle.does("Farah", Command::SetAside { seat, aside: true });
    circle.loses("Diego");
    circle.wait(Span::seconds(60));
    assert_eq!(circle.missing(), []);
}

#[test]
fn the_group_agrees_together_by_one_tap_of_the_facilitator() {
    let mut circle = requested();
    assert_eq!(
        circle.says("Ana", circle.group_agreement()),
        Err(Refusal::NotYours)
    );
    circle.does("Farah", circle.group_agreement());
    assert_eq!(circle.missing(), []);
}

#[test]
fn a_facilitator_who_is_also_a_consultant_agrees_too() {
    let consulting = true;
    let mut circle = Circle::at_with(
        Step::Contract,
        &Setup {
            consulting,
            ..Setup::default()
        },
    );
    circle.does("Chloé", request("Aidez-moi", 0));
    circle.does("Chloé", circle.validation());
    circle.agree(&["Ana", "Bruno", "Diego"]);
    let silent = circle.seats_of(&["Farah"]);
    assert_eq!(circle.missing(), [Missing::Agreements(silent)]);
    circle.agree(&["Farah"]);
    assert_eq!(circle.missing(), []);
}

#[test]
fn a_consultant_who_finds_it_unclear_does_not_agree_any_more() {
    let mut circle = requested();
    circle.agree(&["Ana", "Bruno", "Diego"]);
    let text = "Choisir entre quoi ?".into();
    circle.does("Ana", Command::Unclear { text, version: 1 });
    let silent = circle.seats_of(&["Ana"]);
    assert_eq!(circle.missing(), [Missing::Agreements(silent)]);
}

#[test]
fn a_changed_request_lapses_validation_and_agreements() {
    let mut circle = requested();
    circle.agree(&["Ana", "Bruno", "Diego"]);
    circle.goes_to(EXPLORATION);
    circle.does("Farah", back());
    assert_eq!(circle.missing(), [], "coming back alone lapses nothing");
    circle.does("Chloé", request("Aidez-moi à renoncer", 1));
    let silent = circle.seats_of(&["Ana", "Bruno", "Diego"]);
    assert_eq!(
        circle.missing(),
        [Missing::Validation, Missing::Agreements(silent)]
    );
}

#[test]
fn a_consultant_who_arrives_in_step_four_does_not_hold_up_an_agreement_already_given() {
    let mut circle = requested();
    circle.agree(&["Ana", "Bruno", "Diego"]);
    circle.goes_to(EXPLORATION);
    circle.joins("Emma").expect("waits");
    let seat = circle.seat("Emma");
    circle.does("Farah", Command::Admit { seat });
    let room = circle.room_of("Emma").expect("sees the room");
    assert_eq!(room.contract.request.text, "Aidez-moi à choisir");
    circle.does("Farah", back());
    assert_eq!(circle.missing(), []);
    circle.does("Chloé", request("Autre chose", 1));
    circle.does("Chloé", circle.validation());
    circle.agree(&["Ana", "Bruno", "Diego"]);
    assert_eq!(
        circle.missing(),
        [Missing::Agreements(vec![seat])],
        "a new request is asked of everybody"
    );
}

#[test]
fn nor_does_one_who_was_waiting_in_the_lobby_all_through_step_three() {
    let mut circle = requested();
    circle.joins("Emma").expect("waits");
    circle.agree(&["Ana", "Bruno", "Diego"]);
    circle.goes_to(EXPLORATION);
    let seat = circle.seat("Emma");
    circle.does("Farah", Command::Admit { seat });
    circle.does("Farah", back());
    assert_eq!(circle.missing(), []);
}

#[test]
fn nor_does_an_observer_who_consults_from_step_four_on() {
    let mut circle = requested();
    let seat = circle.seat("Diego");
    let observer = |observer| Command::SetObserver { seat, observer };
    circle.does("Farah", observer(true));
    circle.agree(&["Ana", "Bruno"]);
    circle.goes_to(EXPLORATION);
    circle.does("Farah", observer(false));
    circle.does("Farah", back());
    assert_eq!(circle.missing(), []);
}

#[test]
fn a_request_changed_late_is_a_new_request_also_after_an_undo() {
    let mut circle = requested();
    circle.agree(&["Ana", "Bruno", "Diego"]);
    circle.goes_to(EXPLORATION);
    circle.joins("Emma").expect("waits");
    let seat = circle.seat("Emma");
    circle.does("Farah", Command::Admit { seat });
    circle.does("Farah", back());
    let seen = circle.epoch();
    circle.does("Farah", next());
    circle
        .says_from(seen, "Chloé", request("Autre chose", 1))
        .expect("taken a little late");
    circle.does("Farah", Command::Undo);
    let silent = circle.seats_of(&["Ana", "Bruno", "Diego", "Emma"]);
    assert_eq!(
        circle.missing(),
        [Missing::Validation, Missing::Agreements(silent)]
    );
}

#[test]
fn an_undo_takes_the_settlement_back_with_the_move() {
    let mut circle = requested();
    circle.agree(&["Ana", "Bruno", "Diego"]);
    circle.does("Farah", next());
    circle.does("Farah", Command::Undo);
    circle.joins("Emma").expect("waits");
    let seat = circle.seat("Emma");
    circle.does("Farah", Command::Admit { seat });
    assert_eq!(circle.missing(), [Missing::Agreements(vec![seat])]);
}

#[test]
fn a_consultant_who_became_client_has_no_agreement_left() {
    let mut circle = requested();
    circle.agree(&["Ana"]);
    circle.does("Chloé", Command::Leave);
    circle.becomes_client("Ana");
    assert!(
        !circle
            .state
            .contract
            .stands
            .contains_key(&circle.seat("Ana"))
    );
}

#[test]
fn what_is_said_of_words_that_have_changed_since_does_not_count_for_the_new_ones() {
    let mut circle = requested();
    let version = circle.state.contract.request.version;
    circle.does("Chloé", request("Aidez-moi à renoncer", version));
    let text = "Renoncer à quoi ?".to_owned();
    for (who, command) in [
        ("Ana", Command::Agree { version }),
        ("Bruno", Command::Unclear { text, version }),
        ("Chloé", Command::ValidateRequest { version }),
        ("Farah", Command::GroupAgrees { version }),
    ] {
        assert_eq!(circle.says(who, command), Err(Refusal::RequestChanged));
    }
    circle.does("Ana", circle.agreement());
}

#[test]
fn what_was_unclear_when_the_step_closed_is_marked_as_arrived_at_the_end() {
    let mut circle = requested();
    let seen = circle.epoch();
    circle.does("Farah", next_because(Reason::ShortOfTime));
    let text = "Choisir entre quoi ?".to_owned();
    let unclear = Command::Unclear { text, version: 1 };
    let events = circle.says_from(seen, "Ana", unclear).expect("taken");
    assert!(matches!(
        events[..],
        [Event::FoundUnclear { late: true, .. }]
    ));
}

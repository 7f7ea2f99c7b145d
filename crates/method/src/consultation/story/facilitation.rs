//! Who facilitates: handing over, being lost, taking back.

use super::*;

#[test]
fn the_role_is_handed_over_by_one_tap() {
    let mut circle = Circle::at(Step::Clarification);
    let to = circle.seat("Ana");
    circle.does("Farah", Command::HandOver { to });
    assert_eq!(circle.role("Ana"), Role::FacilitatorConsultant);
    assert_eq!(circle.role("Farah"), Role::Observer);
    assert_eq!(circle.says("Farah", next()), Err(Refusal::NotYours));
    circle.does("Ana", next());
}

#[test]
fn a_facilitator_lost_for_three_minutes_leaves_the_role_to_the_first_who_takes_it() {
    let mut circle = Circle::at(Step::Clarification);
    circle.loses("Farah");
    circle.wait(Span::seconds(179));
    assert_eq!(
        circle.says("Ana", Command::TakeOver),
        Err(Refusal::FacilitatorIsHere)
    );
    assert!(!circle.room_of("Ana").expect("in").facilitation_offered);
    circle.wait(Span::seconds(1));
    assert!(circle.room_of("Ana").expect("in").facilitation_offered);
    circle.does("Ana", Command::TakeOver);
    assert_eq!(
        circle.says("Bruno", Command::TakeOver),
        Err(Refusal::FacilitatorIsHere)
    );
    assert_eq!(circle.role("Ana"), Role::FacilitatorConsultant);
}

#[test]
fn the_former_facilitator_takes_the_role_back_with_one_tap() {
    let mut circle = Circle::at(Step::Clarification);
    circle.loses("Farah");
    circle.wait(Span::minutes(3));
    circle.does("Ana", Command::TakeOver);
    circle.finds_again("Farah");
    assert!(circle.own_of("Farah").expect("in").may_take_back);
    assert_eq!(
        circle.says("Bruno", Command::TakeBack),
        Err(Refusal::NotYours)
    );
    circle.does("Farah", Command::TakeBack);
    assert_eq!(circle.role("Farah"), Role::Facilitator);
    assert_eq!(circle.role("Ana"), Role::Consultant);
}

#[test]
fn in_one_room_nobody_takes_the_role_of_a_facilitator_whose_device_is_gone() {
    let mut circle = Circle::at_with(Step::Clarification, &meeting(Meeting::Room));
    circle.loses("Farah");
    circle.wait(Span::minutes(30));
    assert_eq!(
        circle.says("Ana", Command::TakeOver),
        Err(Refusal::FacilitatorIsHere)
    );
}

#[test]
fn a_facilitator_who_leaves_for_good_blocks_nothing_not_even_in_one_room() {
    for how in [Meeting::Room, Meeting::Remote, Meeting::Hybrid] {
        let mut circle = Circle::at_with(Step::Clarification, &meeting(how));
        circle.does("Farah", Command::Leave);
        assert!(circle.room_of("Ana").expect("in").facilitation_offered);
        circle.does("Ana", Command::TakeOver);
        circle.does("Ana", next());
        assert_eq!(circle.stage(), CONTRACT);
    }
}

#[test]
fn a_facilitator_who_came_back_by_another_device_is_not_lost() {
    let mut circle = Circle::at(Step::Clarification);
    let farah = circle.seat("Farah");
    circle
        .joins_as("phone", "Farah", Some(farah))
        .expect("waits");
    let seat = circle.seat("phone");
    circle.does("Farah", Command::Admit { seat });
    circle.loses("Farah");
    circle.wait(Span::minutes(10));
    assert_eq!(
        circle.says("Ana", Command::TakeOver),
        Err(Refusal::FacilitatorIsHere)
    );
    circle.does("phone", next());
}

#[test]
fn the_client_never_facilitates() {
    let mut circle = Circle::at(Step::Clarification);
    let chloe = circle.seat("Chloé");
    assert_eq!(
        circle.says("Farah", Command::HandOver { to: chloe }),
        Err(Refusal::TwoPeople)
    );
    circle.loses("Farah");
    circle.wait(Span::minutes(3));
    assert_eq!(
        circle.says("Chloé", Command::TakeOver),
        Err(Refusal::NotYours)
    );
}

#[test]
fn nor_does_whoever_is_asked_to_be_client_nor_the_facilitator_become_client() {
    let mut circle = Circle::gathered();
    let (ana, farah) = (circle.seat("Ana"), circle.seat("Farah"));
    assert_eq!(
        circle.says("Farah", Command::AskClient { seat: farah }),
        Err(Refusal::TwoPeople)
    );
    circle.does("Farah", Command::AskClient { seat: ana });
    assert_eq!(
        circle.says("Farah", Command::HandOver { to: ana }),
        Err(Refusal::TwoPeople)
    );
}

#[test]
fn a_former_facilitator_who_became_client_takes_nothing_back() {
    let mut circle = Circle::gathered();
    let (ana, farah) = (circle.seat("Ana"), circle.seat("Farah"));
    circle.does("Farah", Command::HandOver { to: ana });
    circle.does("Ana", Command::AskClient { seat: farah });
    assert!(!circle.own_of("Farah").expect("in").may_take_back);
    assert_eq!(
        circle.says("Farah", Command::TakeBack),
        Err(Refusal::TwoPeople)
    );
    circle.does("Farah", Command::AgreeClient { seat: farah });
    assert_eq!(
        circle.says("Farah", Command::TakeBack),
        Err(Refusal::NotYours)
    );
    assert!(!circle.own_of("Farah").expect("in").may_take_back);
}

#[test]
fn the_facilitator_may_consult_and_stop_consulting() {
    let mut circle = Circle::at(Step::Exploration);
    assert_eq!(
        circle.says("Farah", contribute("Et si…")),
        Err(Refusal::NotYours)
    );
    circle.does("Farah", Command::SetConsulting { consulting: true });
    circle.does("Farah", contribute("Et si…"));
    circle.does("Farah", Command::SetConsulting { consulting: false });
    assert_eq!(circle.role("Farah"), Role::Facilitator);
    assert_eq!(circle.state.contributions.len(), 1);
}

#[test]
fn the_facilitator_is_not_removed() {
    let mut circle = Circle::gathered();
    let seat = circle.seat("Farah");
    assert_eq!(
        circle.says("Farah", Command::Remove { seat }),
        Err(Refusal::Unknown)
    );
}

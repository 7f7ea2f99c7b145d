//! Arriving, waiting, leaving, being removed, coming back.

use super::*;
use crate::consultation::state::{PEOPLE_MAX, SCREENS_MAX, WAITING_MAX};
use crate::consultation::view::{Threshold, seat_by_name, threshold};
use crate::words::Unfit;

#[test]
fn before_step_one_the_link_leads_straight_into_the_room() {
    let mut circle = Circle::gathered();
    circle.joins("Emma").expect("joins");
    assert_eq!(circle.role("Emma"), Role::Consultant);
}

#[test]
fn those_who_are_expected_have_their_seats_and_are_present_once_they_connect() {
    let mut circle = Circle::gathered();
    let expect = Command::Expect {
        names: vec!["Emma".into(), "Ana".into()],
    };
    assert_eq!(circle.says("Ana", expect.clone()), Err(Refusal::NotYours));
    circle.does("Farah", expect);
    let seat = SeatId(circle.state.seq - 1);
    assert_eq!(circle.state.role(seat), Role::Consultant);
    assert!(!circle.state.present(seat, &circle.presence, circle.now));
    assert_eq!(circle.state.display_name(SeatId(seat.0 + 1)), "Ana (2)");
    let too_many = vec!["Gil".to_owned(); PEOPLE_MAX];
    let expect = Command::Expect { names: too_many };
    assert_eq!(circle.says("Farah", expect), Err(Refusal::Full));
}

#[test]
fn the_typed_code_always_leads_through_the_lobby() {
    let mut circle = Circle::gathered();
    let join = Command::Join {
        name: "Emma".into(),
        way: Way::Code,
        returning: None,
    };
    circle
        .asks(Author::Newcomer, Epoch(0), join)
        .expect("waits");
    circle.sits("Emma", SeatId(circle.state.seq));
    assert_eq!(circle.role("Emma"), Role::Lobby);
}

#[test]
fn once_step_one_has_started_a_newcomer_waits_and_the_facilitator_lets_them_in() {
    let mut circle = Circle::at(Step::Expose);
    circle.joins("Emma").expect("waits");
    assert_eq!(circle.role("Emma"), Role::Lobby);
    let seat = circle.seat("Emma");
    assert_eq!(
        circle.says("Ana", Command::Admit { seat }),
        Err(Refusal::NotYours)
    );
    circle.does("Farah", Command::Admit { seat });
    assert_eq!(circle.role("Emma"), Role::Consultant);
}

#[test]
fn everybody_who_waits_is_let_in_by_one_tap_but_not_those_who_say_they_come_back() {
    let mut circle = Circle::at(Step::Expose);
    circle.joins("Emma").expect("waits");
    circle.joins("Gil").expect("waits");
    let ana = circle.seat("Ana");
    circle.joins_as("phone", "Ana", Some(ana)).expect("waits");
    circle.does("Farah", Command::AdmitAll);
    assert_eq!(circle.role("Emma"), Role::Consultant);
    assert_eq!(circle.role("Gil"), Role::Consultant);
    assert_eq!(circle.role("phone"), Role::Lobby);
}

#[test]
fn somebody_turned_away_sees_nothing_and_does_nothing() {
    let mut circle = Circle::at(Step::Expose);
    circle.joins("Emma").expect("waits");
    let seat = circle.seat("Emma");
    circle.does("Farah", Command::Remove { seat });
    assert_eq!(circle.role("Emma"), Role::Removed);
    assert_eq!(
        threshold(&circle.state, seat),
        Some(Threshold::TurnedAway),
        "she was never in, and is not told that her place was closed"
    );
    let rename = Command::Rename { name: "Eve".into() };
    assert_eq!(circle.says("Emma", rename), Err(Refusal::NotYours));
}

#[test]
fn a_removed_person_who_comes_again_meets_the_lobby_even_before_step_one() {
    let mut circle = Circle::gathered();
    let seat = circle.seat("Diego");
    circle.does("Farah", Command::Remove { seat });
    assert_eq!(circle.room_of("Diego"), None);
    circle
        .joins_as("Diego again", "Diego", None)
        .expect("waits");
    assert_eq!(circle.role("Diego again"), Role::Lobby);
}

#[test]
fn nobody_comes_back_to_the_seat_of_a_removed_person() {
    let mut circle = Circle::at(Step::Expose);
    let seat = circle.seat("Diego");
    circle.does("Farah", Command::Remove { seat });
    assert_eq!(
        circle.joins_as("phone", "Diego", Some(seat)),
        Err(Refusal::Unknown)
    );
}

#[test]
fn a_person_comes_back_to_their_seat_once_the_facilitator_confirms() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Depuis quand ?"));
    let question = circle.last_item();
    let ana = circle.seat("Ana");
    circle.loses("Ana");
    circle.joins_as("phone", "Ana", Some(ana)).expect("waits");
    assert_eq!(circle.role("phone"), Role::Lobby);
    let waiting = circle.seat("phone");
    circle.does("Farah", Command::Admit { seat: waiting });
    circle.wait(Span::minutes(2));
    assert_eq!(circle.role("phone"), Role::Consultant);
    assert!(circle.state.present(ana, &circle.presence, circle.now));
    let edit = Command::EditQuestion {
        question,
        text: "Depuis combien de temps ?".into(),
        version: 1,
    };
    circle.does("phone", edit);
    assert_eq!(circle.log.last().and_then(|entry| entry.author), Some(ana));
}

#[test]
fn a_seat_removed_takes_its_second_device_with_it() {
    let mut circle = Circle::gathered();
    let ana = circle.seat("Ana");
    circle.joins_as("phone", "Ana", Some(ana)).expect("waits");
    let seat = circle.seat("phone");
    circle.does("Farah", Command::Admit { seat });
    circle.does("Farah", Command::Remove { seat: ana });
    assert_eq!(circle.role("phone"), Role::Removed);
    assert_eq!(threshold(&circle.state, seat), Some(Threshold::Removed));
}

#[test]
fn somebody_who_left_for_good_is_told_so_and_starts_again_at_the_door() {
    let mut circle = Circle::gathered();
    let seat = circle.seat("Diego");
    circle.does("Diego", Command::Leave);
    assert_eq!(circle.role("Diego"), Role::Removed);
    assert_eq!(threshold(&circle.state, seat), Some(Threshold::Left));
    circle
        .joins_as("Diego again", "Diego", None)
        .expect("joins");
    assert_eq!(circle.role("Diego again"), Role::Consultant);
}

#[test]
fn two_people_of_the_same_first_name_are_told_apart() {
    let mut circle = Circle::gathered();
    circle.joins_as("second Ana", "ana", None).expect("joins");
    let (first, second) = (circle.seat("Ana"), circle.seat("second Ana"));
    assert_eq!(circle.state.display_name(first), "Ana");
    assert_eq!(circle.state.display_name(second), "ana (2)");
    assert_eq!(seat_by_name(&circle.state, " Ana (2) "), Some(second));
    assert_eq!(seat_by_name(&circle.state, "ANA"), Some(first));
    assert_eq!(seat_by_name(&circle.state, "Zoé"), None);
}

#[test]
fn a_namesake_keeps_their_number_when_the_first_is_removed() {
    let mut circle = Circle::gathered();
    circle.joins_as("second Ana", "Ana", None).expect("joins");
    let (first, second) = (circle.seat("Ana"), circle.seat("second Ana"));
    circle.does("Farah", Command::Remove { seat: first });
    assert_eq!(circle.state.display_name(second), "Ana (2)");
    circle.joins_as("third Ana", "Ana", None).expect("waits");
    let third = circle.seat("third Ana");
    circle.does("Farah", Command::Remove { seat: third });
    circle.joins_as("fourth Ana", "Ana", None).expect("waits");
    let fourth = circle.seat("fourth Ana");
    circle.does("Farah", Command::Admit { seat: fourth });
    assert_eq!(
        circle.state.display_name(fourth),
        "Ana (3)",
        "whoever was turned away was never one of the room"
    );
}

#[test]
fn nobody_learns_by_a_number_who_came_to_the_door_and_went() {
    let mut circle = Circle::at(Step::Expose);
    circle.joins_as("at the door", "Zoé", None).expect("waits");
    circle.joins_as("inside", "Zoé", None).expect("waits");
    let seat = circle.seat("inside");
    circle.does("Farah", Command::Admit { seat });
    assert_eq!(circle.state.display_name(seat), "Zoé");
    circle.does("at the door", Command::Leave);
    assert_eq!(circle.state.display_name(seat), "Zoé");
}

#[test]
fn opening_one_screen_too_many_closes_one_that_nobody_looks_at() {
    let mut circle = Circle::gathered();
    for n in 0..SCREENS_MAX {
        circle.does("Farah", Command::OpenScreen);
        circle.sits(&format!("screen {n}"), SeatId(circle.state.seq));
    }
    let full = circle.says("Farah", Command::OpenScreen);
    assert_eq!(full, Err(Refusal::Full), "all of them are looked at");
    circle.loses("screen 1");
    circle.wait(Span::seconds(60));
    let opened = SeatId(circle.state.seq + 1);
    circle.does("Farah", Command::OpenScreen);
    assert_eq!(circle.state.role(opened), Role::Screen);
    assert_eq!(circle.role("screen 0"), Role::Screen);
    assert_eq!(circle.role("screen 1"), Role::Removed);
    assert!(!circle.state.guarded, "no person was removed");
}

#[test]
fn a_change_of_name_mid_step_shows_on_everything_the_person_wrote() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Depuis quand ?"));
    circle.does(
        "Ana",
        Command::Rename {
            name: " Anaïs ".into(),
        },
    );
    let room = circle.room_of("Bruno").expect("in the room");
    assert_eq!(room.queue[0].by.name, "Anaïs");
    let control = Command::Rename {
        name: "An\na".into(),
    };
    assert_eq!(circle.says("Ana", control), Err(Unfit::Control.into()));
}

#[test]
fn a_full_room_takes_nobody_more_until_somebody_leaves() {
    let mut circle = Circle::gathered();
    while circle.state.people().count() < PEOPLE_MAX {
        circle.joins("Guest").expect("joins");
    }
    assert_eq!(circle.joins("One more"), Err(Refusal::Full));
    let name = "Without device".to_owned();
    assert_eq!(
        circle.says("Farah", Command::AddSeat { name }),
        Err(Refusal::Full)
    );
    circle.does("Farah", Command::OpenScreen);
    circle.does("Diego", Command::Leave);
    circle.joins("One more").expect("joins");
}

#[test]
fn a_full_room_lets_in_as_many_of_the_lobby_as_fit() {
    let mut circle = Circle::at(Step::Expose);
    for _ in 0..WAITING_MAX {
        circle.joins("Guest").expect("waits");
    }
    assert_eq!(circle.joins("One more"), Err(Refusal::Full));
    circle.does("Farah", Command::AdmitAll);
    assert_eq!(circle.state.people().count(), PEOPLE_MAX);
    assert_eq!(
        circle.says("Farah", Command::AdmitAll),
        Err(Refusal::Full),
        "some still wait"
    );
    let ana = circle.seat("Ana");
    circle.joins_as("phone", "Ana", Some(ana)).expect("waits");
    let seat = circle.seat("phone");
    circle.does("Farah", Command::Admit { seat });
}

#[test]
fn a_person_without_a_device_has_a_seat_is_present_and_gets_turns() {
    let mut circle = Circle::gathered();
    let add = Command::AddSeat { name: "Gil".into() };
    circle.does("Farah", add);
    let gil = SeatId(circle.state.seq);
    assert!(circle.state.present(gil, &circle.presence, circle.now));
    assert!(circle.state.turn_order().contains(&gil));
    let unknown = Command::HandOver { to: gil };
    assert_eq!(circle.says("Farah", unknown), Err(Refusal::Unknown));
    circle.does("Farah", Command::AskClient { seat: gil });
    assert_eq!(
        circle.says("Ana", Command::AgreeClient { seat: gil }),
        Err(Refusal::NotYours)
    );
    circle.does("Farah", Command::AgreeClient { seat: gil });
    assert_eq!(circle.state.role(gil), Role::Client);
}

#[test]
fn the_facilitator_says_who_is_here_and_who_is_set_aside() {
    let mut circle = Circle::gathered();
    let seat = circle.seat("Ana");
    circle.loses("Ana");
    circle.wait(Span::seconds(60));
    assert!(!circle.state.present(seat, &circle.presence, circle.now));
    circle.does("Farah", Command::MarkHere { seat, here: true });
    assert!(circle.state.present(seat, &circle.presence, circle.now));
    circle.does("Farah", Command::SetAside { seat, aside: true });
    assert!(!circle.state.present(seat, &circle.presence, circle.now));
    assert_eq!(
        circle.says("Farah", Command::SetAside { seat, aside: true }),
        Ok(Vec::new()),
        "it is so already"
    );
}

#[test]
fn an_observer_who_is_asked_to_be_client_answers_for_themselves() {
    let mut circle = Circle::gathered();
    let seat = circle.seat("Ana");
    let observer = Command::SetObserver {
        seat,
        observer: true,
    };
    circle.does("Farah", observer);
    assert_eq!(circle.role("Ana"), Role::Observer);
    circle.does("Farah", Command::AskClient { seat });
    circle.does("Ana", Command::DeclineClient { seat });
    assert_eq!(circle.state.asked, None);
    circle.does("Farah", Command::AskClient { seat });
    circle.does("Ana", Command::AgreeClient { seat });
    assert_eq!(circle.role("Ana"), Role::Client);
}

#[test]
fn the_facilitation_takes_its_question_back_from_anybody_but_agrees_for_nobody() {
    let mut circle = Circle::gathered();
    let seat = circle.seat("Ana");
    circle.does("Farah", Command::AskClient { seat });
    assert_eq!(
        circle.says("Farah", Command::AgreeClient { seat }),
        Err(Refusal::NotYours)
    );
    circle.does("Farah", Command::DeclineClient { seat });
    assert_eq!(circle.state.asked, None);
}

#[test]
fn a_closed_consultation_says_so_to_whoever_comes_to_the_door() {
    let mut circle = Circle::at(Step::Learning);
    circle.goes_to(Stage::Closed);
    assert_eq!(circle.joins("Emma"), Err(Refusal::Closed));
}

#[test]
fn the_one_who_is_asked_agrees_and_nobody_in_their_place() {
    let mut circle = Circle::gathered();
    let seat = circle.seat("Chloé");
    assert_eq!(
        circle.says("Chloé", Command::AgreeClient { seat }),
        Err(Refusal::Unknown),
        "nobody asked"
    );
    circle.does("Farah", Command::AskClient { seat });
    for other in ["Ana", "Farah"] {
        assert_eq!(
            circle.says(other, Command::AgreeClient { seat }),
            Err(Refusal::NotYours)
        );
    }
    circle.does("Chloé", Command::AgreeClient { seat });
    assert_eq!(circle.role("Chloé"), Role::Client);
}

#[test]
fn once_step_one_has_started_somebody_else_is_client_only_when_the_client_has_gone() {
    let mut circle = Circle::at(Step::Exploration);
    let seat = circle.seat("Ana");
    let ask = Command::AskClient { seat };
    assert_eq!(
        circle.says("Farah", ask.clone()),
        Err(Refusal::ClientIsHere)
    );
    circle.does("Chloé", Command::Leave);
    circle.does("Farah", ask);
    circle.does("Ana", Command::AgreeClient { seat });
    assert_eq!(circle.role("Ana"), Role::Client);
}

#[test]
fn a_proposal_still_open_when_the_client_starts_is_too_late() {
    let mut circle = Circle::gathered();
    circle.becomes_client("Chloé");
    let seat = circle.seat("Ana");
    circle.does("Farah", Command::AskClient { seat });
    circle.does("Farah", next());
    let late = circle.says("Ana", Command::AgreeClient { seat });
    assert_eq!(late, Err(Refusal::ClientIsHere));
    circle.does("Farah", Command::DeclineClient { seat });
}

#[test]
fn who_says_not_today_says_it_to_the_facilitation_alone() {
    let mut circle = Circle::gathered();
    let seat = circle.seat("Ana");
    circle.does("Farah", Command::AskClient { seat });
    circle.does("Ana", Command::DeclineClient { seat });
    let conduct = circle.room_of("Farah").and_then(|room| room.conduct);
    let declined = conduct.and_then(|conduct| conduct.declined);
    assert_eq!(declined.map(|who| who.seat), Some(seat));
    assert_eq!(circle.room_of("Bruno").and_then(|room| room.conduct), None);
}

//! What is seen, and by whom.

use super::*;
use crate::consultation::state::SignalKind;
use crate::consultation::view::{Threshold, next_change, threshold};

/// Everybody there can be in a room, in step 4, with something to see.
fn everybody() -> Circle {
    let mut circle = Circle::at(Step::Contract);
    circle.does("Chloé", request("Aidez-moi à choisir", 0));
    circle.does("Farah", Command::OpenScreen);
    circle.sits("screen", SeatId(circle.state.seq));
    circle.joins("Emma").expect("waits");
    let seat = circle.seat("Diego");
    circle.does("Farah", Command::Remove { seat });
    let seat = circle.seat("Bruno");
    let observer = true;
    circle.does("Farah", Command::SetObserver { seat, observer });
    circle.goes_to(EXPLORATION);
    circle.does("Ana", contribute("Et si…"));
    let signal = SignalKind::Uncomfortable;
    circle.does("Chloé", Command::Signal { signal });
    circle
}

#[test]
fn the_lobby_and_the_removed_see_nothing_of_the_room() {
    let circle = everybody();
    for who in ["Emma", "Diego"] {
        assert_eq!(circle.room_of(who), None, "{who}");
        assert_eq!(circle.own_of(who), None, "{who}");
    }
    let at_the_door = |who| threshold(&circle.state, circle.seat(who));
    let waiting = Threshold::Waiting;
    assert_eq!(at_the_door("Emma"), Some(waiting));
    assert_eq!(at_the_door("Diego"), Some(Threshold::Removed));
    assert_eq!(at_the_door("Ana"), None);
}

#[test]
fn somebody_with_no_seat_sees_nothing() {
    let circle = everybody();
    let stranger = SeatId(9_999);
    assert_eq!(circle.state.role(stranger), Role::Newcomer);
    let room = super::room(&circle.state, Role::Newcomer, &circle.presence, circle.now);
    assert_eq!(room, None);
    assert_eq!(
        super::own(&circle.state, stranger, &circle.presence, circle.now),
        None
    );
}

#[test]
fn only_the_facilitation_gets_the_panel() {
    let circle = everybody();
    for who in ["Ana", "Bruno", "Chloé", "screen"] {
        let room = circle.room_of(who).expect("in the room");
        assert_eq!(room.conduct, None, "{who}");
    }
    let room = circle.room_of("Farah").expect("in the room");
    let conduct = room.conduct.expect("facilitates");
    assert_eq!(conduct.waiting[0].0.name, "Emma");
    assert!(conduct.guarded);
}

#[test]
fn nobody_in_the_room_is_told_who_waits() {
    let circle = everybody();
    for who in ["Ana", "Bruno", "Chloé", "screen"] {
        assert!(!circle.sight_of(who).contains("Emma"), "{who}");
    }
}

#[test]
fn the_shared_screen_shows_only_shared_things() {
    let circle = everybody();
    assert_eq!(circle.own_of("screen"), None);
    let room = circle.room_of("screen").expect("shows the room");
    assert_eq!(room.contributions.len(), 1);
    assert!(!circle.sight_of("screen").contains("Uncomfortable"));
}

#[test]
fn an_observer_sees_the_room_and_does_nothing_in_it() {
    let mut circle = everybody();
    let room = circle.room_of("Bruno").expect("in the room");
    assert_eq!(room.contributions.len(), 1);
    assert_eq!(
        circle.says("Bruno", contribute("Moi")),
        Err(Refusal::NotYours)
    );
}

#[test]
fn the_same_room_is_made_for_everybody_of_one_role() {
    let circle = Circle::at(Step::Exploration);
    assert_eq!(circle.room_of("Ana"), circle.room_of("Bruno"));
    assert_ne!(circle.own_of("Ana"), circle.own_of("Bruno"));
}

#[test]
fn who_has_spoken_shows_and_the_facilitator_sees_who_has_not() {
    let circle = everybody();
    let room = circle.room_of("Farah").expect("in the room");
    let spoken: Vec<&str> = room
        .people
        .iter()
        .filter(|person| person.spoken)
        .map(|person| person.who.name.as_str())
        .collect();
    assert_eq!(spoken, ["Ana"]);
    assert_eq!(room.conduct.expect("facilitates").silent, []);
}

#[test]
fn a_closed_consultation_can_still_be_read() {
    let mut circle = everybody();
    circle.goes_to(Stage::Closed);
    let room = circle.room_of("Ana").expect("reads it");
    assert_eq!(room.contributions.len(), 1);
    assert_eq!(circle.room_of("Emma"), None);
}

#[test]
fn a_view_changes_by_itself_when_the_undo_ends() {
    let mut circle = Circle::at(Step::Expose);
    circle.does("Farah", next_because(Reason::Other));
    let until = circle.now + Span::seconds(10);
    assert_eq!(
        next_change(&circle.state, &circle.presence, circle.now),
        Some(until)
    );
    assert_eq!(next_change(&circle.state, &circle.presence, until), None);
}

#[test]
fn a_chosen_subject_shows_on_the_sheet() {
    let setup = Setup {
        headline: " Déléguer ".into(),
        ..Setup::default()
    };
    let circle = Circle::gathered_with(&setup);
    assert!(circle.sight_of("Ana").contains("\"Déléguer\""));
}

#[test]
fn the_key_of_the_invitation_link_is_only_for_the_facilitation() {
    let setup = Setup {
        invite: "clef".into(),
        ..Setup::default()
    };
    let circle = Circle::gathered_with(&setup);
    for who in ["Farah", "Ana"] {
        assert!(!circle.sight_of(who).contains("clef"), "{who}");
    }
    let key_for = |who| crate::consultation::view::invitation(&circle.state, circle.role(who));
    assert_eq!(key_for("Farah"), Some("clef"));
    assert_eq!(key_for("Ana"), None);
}

//! Simulated peers in the empty seats of a room, and the people who take over.

use super::*;

const TWELVE: [&str; 12] = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"];

fn fill(names: &[&str]) -> Command {
    Command::FillSeats {
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        script: "fr-case".into(),
    }
}

impl Circle {
    /// Farah's room, three of whose seats are filled with simulated peers.
    fn filled() -> Circle {
        let mut circle = Circle::opened_by("Farah", &Setup::default());
        circle.fills(&["Samir", "Lise", "Tom"]);
        circle
    }

    fn fills(&mut self, names: &[&str]) {
        let first = self.state.seq + 1;
        self.does("Farah", fill(names));
        for (seat, name) in (first..).zip(names) {
            self.seats.insert((*name).to_owned(), SeatId(seat));
        }
    }

    fn names(&self) -> Vec<String> {
        let room = self.room_of("Farah").expect("in the room");
        room.people.into_iter().map(|it| it.who.name).collect()
    }
}

#[test]
fn simulated_peers_are_consultants_like_others_always_here_and_marked_as_such() {
    let mut circle = Circle::filled();
    assert_eq!(
        circle.names(),
        ["Farah", "Samir (sim.)", "Lise (sim.)", "Tom (sim.)"]
    );
    circle.wait(Span::minutes(20));
    let people = circle.room_of("Farah").expect("in the room").people;
    for peer in people.iter().filter(|it| it.simulated) {
        assert!(peer.present && peer.role == Role::Consultant);
    }
    circle.becomes_client("Samir");
    assert_eq!(circle.role("Samir"), Role::Client);
    circle.goes_to(CLARIFICATION);
    circle.does("Lise", ask("Depuis quand ?"));
    assert_eq!(
        circle.says("Lise", next()),
        Err(Refusal::NotYours),
        "no side door"
    );
}

#[test]
fn only_the_facilitation_fills_seats_and_no_more_than_there_are() {
    let mut circle = Circle::gathered();
    assert_eq!(circle.says("Ana", fill(&["Samir"])), Err(Refusal::NotYours));
    assert_eq!(circle.says("Farah", fill(&TWELVE)), Err(Refusal::Full));
    assert_eq!(circle.says("Farah", fill(&[])), Err(Refusal::OutOfRange));
    circle.does("Farah", fill(&TWELVE[1..]));
    assert_eq!(circle.names().len(), 16);
}

#[test]
fn a_person_who_comes_takes_the_place_of_the_last_peer_and_leaves_its_words_to_it() {
    let mut circle = Circle::filled();
    circle.joins("Ana").expect("joins");
    assert_eq!(
        circle.names(),
        ["Farah", "Samir (sim.)", "Lise (sim.)", "Ana"]
    );
    assert_eq!(circle.role("Tom"), Role::Removed);
    circle.becomes_client("Ana");
    circle.goes_to(EXPLORATION);
    circle.does("Lise", contribute("Une piste de pair simulé"));
    circle.joins("Bruno").expect("waits");
    let seat = circle.seat("Bruno");
    circle.does("Farah", Command::Admit { seat });
    assert_eq!(circle.names(), ["Farah", "Samir (sim.)", "Ana", "Bruno"]);
    let said = circle.room_of("Bruno").expect("in the room").contributions;
    assert_eq!(said[0].by.name, "Lise (sim.)");
}

#[test]
fn a_room_full_of_peers_has_place_for_people() {
    let mut circle = Circle::opened_by("Farah", &Setup::default());
    circle.does("Farah", fill(&TWELVE));
    circle.does("Farah", fill(&["M", "N", "O"]));
    circle.joins("Ana").expect("takes a place");
    circle.does(
        "Farah",
        Command::AddSeat {
            name: "Paul".into(),
        },
    );
    assert_eq!(circle.names().len(), 16);
    assert!(
        !circle.state.guarded,
        "nobody was removed who could come back"
    );
}

#[test]
fn those_who_wait_together_take_as_many_places() {
    let mut circle = Circle::filled();
    circle.becomes_client("Samir");
    circle.goes_to(EXPOSE);
    circle.joins("Ana").expect("waits");
    circle.joins("Bruno").expect("waits");
    circle.does("Farah", Command::AdmitAll);
    assert_eq!(circle.names(), ["Farah", "Samir (sim.)", "Ana", "Bruno"]);
    assert_eq!(circle.role("Samir"), Role::Client, "the client stays");
}

#[test]
fn nobody_comes_back_as_a_simulated_peer() {
    let mut circle = Circle::filled();
    let samir = circle.seat("Samir");
    assert_eq!(
        circle.joins_as("Intruder", "Samir", Some(samir)),
        Err(Refusal::Unknown)
    );
    assert_eq!(
        crate::consultation::view::seat_by_name(&circle.state, "Samir (sim.)"),
        None
    );
}

#[test]
fn nobody_hands_people_over_to_a_simulated_facilitator() {
    let mut circle = Circle::filled();
    let to = circle.seat("Samir");
    assert_eq!(
        circle.says("Farah", Command::HandOver { to }),
        Err(Refusal::Simulated)
    );
}

#[test]
fn nobody_passes_for_a_simulated_peer() {
    let mut circle = Circle::filled();
    let marked = Refusal::Unfit(crate::words::Unfit::Marked);
    assert_eq!(circle.joins("Samir (sim.)"), Err(marked));
}

#[test]
fn simulated_peers_hold_no_deletion_up() {
    let mut circle = Circle::filled();
    circle.does("Farah", Command::AnnounceDeletion { announced: true });
    assert_eq!(circle.state.deletable_from(), Some(circle.now));
}

#[test]
fn a_second_tap_brings_nobody_twice() {
    let mut circle = Circle::filled();
    assert_eq!(circle.does("Farah", fill(&["Samir", "Lise"])), []);
    circle.does("Farah", fill(&["Lise", "Noé"]));
    assert_eq!(circle.names().len(), 5);
}

#[test]
fn the_simulated_facilitator_of_a_demonstration_is_never_lost() {
    let setup = Setup {
        demonstration: true,
        ..Setup::default()
    };
    let mut circle = Circle::opened_by("Farah", &setup);
    circle.fills(&["Samir"]);
    let to = circle.seat("Samir");
    circle.does("Farah", Command::HandOver { to });
    circle.wait(Span::minutes(10));
    assert!(
        !circle
            .state
            .facilitator_is_lost(&circle.presence, circle.now)
    );
    circle.does("Farah", Command::TakeBack);
}

#[test]
fn in_a_demonstration_names_carry_no_mark() {
    let setup = Setup {
        demonstration: true,
        ..Setup::default()
    };
    let mut circle = Circle::opened_by("Farah", &setup);
    circle.fills(&["Samir"]);
    assert_eq!(circle.names(), ["Farah", "Samir"]);
}

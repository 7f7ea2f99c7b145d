//! The quiet signals of the client.

use super::*;
use crate::consultation::state::{SignalFate, SignalKind};

fn signal(signal: SignalKind) -> Command {
    Command::Signal { signal }
}

impl Circle {
    fn waiting_signals(&self) -> Vec<SignalKind> {
        let room = self.room_of("Farah").expect("in the room");
        let signals = room.conduct.expect("facilitates").signals;
        signals.into_iter().map(|(_, kind)| kind).collect()
    }
}

#[test]
fn a_signal_reaches_only_the_facilitation_until_it_is_passed_on() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Chloé", signal(SignalKind::OffRequest));
    let item = circle.last_item();
    assert_eq!(circle.waiting_signals(), [SignalKind::OffRequest]);
    assert!(!circle.sight_of("Ana").contains("OffRequest"));
    circle.does("Farah", Command::PassSignal { signal: item });
    assert_eq!(circle.waiting_signals(), []);
    assert!(circle.sight_of("Ana").contains("OffRequest"));
}

#[test]
fn the_facilitator_may_keep_a_signal_to_themselves() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Chloé", signal(SignalKind::FactMissing));
    let item = circle.last_item();
    circle.does("Farah", Command::DismissSignal { signal: item });
    assert!(!circle.sight_of("Ana").contains("FactMissing"));
    assert_eq!(
        circle.says("Farah", Command::PassSignal { signal: item }),
        Err(Refusal::Unknown)
    );
}

#[test]
fn uncomfortable_is_never_passed_on() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Chloé", signal(SignalKind::Uncomfortable));
    let item = circle.last_item();
    assert_eq!(
        circle.says("Farah", Command::PassSignal { signal: item }),
        Err(Refusal::NeverPassedOn)
    );
    assert_eq!(circle.waiting_signals(), [SignalKind::Uncomfortable]);
    assert!(!circle.sight_of("Ana").contains("Uncomfortable"));
}

#[test]
fn a_facilitator_who_also_consults_still_receives_them_and_no_other_consultant() {
    let setup = Setup {
        consulting: true,
        ..Setup::default()
    };
    let mut circle = Circle::at_with(Step::Exploration, &setup);
    circle.does("Chloé", signal(SignalKind::Uncomfortable));
    assert_eq!(circle.role("Farah"), Role::FacilitatorConsultant);
    assert_eq!(circle.waiting_signals(), [SignalKind::Uncomfortable]);
    assert!(!circle.sight_of("Bruno").contains("Uncomfortable"));
}

#[test]
fn only_the_client_signals_and_a_signal_already_waiting_is_not_sent_twice() {
    let mut circle = Circle::at(Step::Exploration);
    let off = || signal(SignalKind::OffRequest);
    assert_eq!(circle.says("Ana", off()), Err(Refusal::NotYours));
    circle.does("Chloé", off());
    assert_eq!(circle.says("Chloé", off()), Ok(Vec::new()));
    let item = ItemId(circle.state.seq);
    circle.does("Farah", Command::DismissSignal { signal: item });
    circle.does("Chloé", off());
    assert_eq!(circle.state.signals.len(), 2);
}

#[test]
fn a_client_sees_what_became_of_their_own_signals() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Chloé", signal(SignalKind::OffRequest));
    let own = circle.own_of("Chloé").expect("in the room");
    assert_eq!(own.signals, [(SignalKind::OffRequest, SignalFate::Open)]);
}

#[test]
fn a_new_client_never_learns_what_the_former_one_signalled() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Chloé", signal(SignalKind::Uncomfortable));
    circle.does("Chloé", Command::Leave);
    circle.becomes_client("Ana");
    assert!(!circle.sight_of("Ana").contains("Uncomfortable"));
    circle.does("Ana", signal(SignalKind::Uncomfortable));
    assert_eq!(
        circle.waiting_signals(),
        [SignalKind::Uncomfortable, SignalKind::Uncomfortable],
        "each of the two is heard"
    );
}

#[test]
fn the_facilitation_takes_down_a_signal_it_has_passed_on() {
    let mut circle = Circle::at(Step::Exploration);
    let signal = SignalKind::OffRequest;
    circle.does("Chloé", Command::Signal { signal });
    let signal = circle.last_item();
    circle.does("Farah", Command::PassSignal { signal });
    circle.does("Farah", Command::DismissSignal { signal });
    let room = circle.room_of("Ana").expect("in the room");
    assert_eq!(room.passed_signals, []);
}

//! What the server notes: that something was held, its figures, what was deleted.

use super::*;
use crate::circle::held::{FollowThrough, Held, HeldDay, Receipt, There, What};
use crate::half_day::state::Done;
use crate::measure::{Figures, Moment};

impl Group {
    fn notes(&mut self, command: Command) -> Vec<Event> {
        self.asks(&Author::Server, command).expect("is noted")
    }

    fn opens(&mut self, nth: usize, room: &str, client: Option<&str>) {
        let open = Command::OpenConsultation {
            room: room.into(),
            session: Some(self.session(nth)),
            client: client.map(|name| self.members[name]),
            seats: Vec::new(),
        };
        self.does("Farah", open);
    }

    fn consulted(&mut self, room: &str, client: &str) -> Vec<Event> {
        let held = Held {
            client: Some(self.members[client]),
            ..Held::default()
        };
        let room = room.to_owned();
        self.notes(Command::NoteConsultation { room, held })
    }

    /// Notes a half-day with these there.
    fn met(&mut self, nth: usize, there: &[&str]) -> Vec<Event> {
        let there = there.iter().map(|name| There {
            member: self.members[name],
            ..There::default()
        });
        let held = HeldDay {
            there: there.collect(),
            ..HeldDay::default()
        };
        let session = self.session(nth);
        self.notes(Command::NoteSession { session, held })
    }

    fn had_turns(&self, name: &str) -> usize {
        let later = date(2027, 7, 2).at(9, 0, 0, 0);
        self.circle.turns_taken(self.members[name], later)
    }
}

fn everything(session: SessionId) -> [Command; 5] {
    let what = What::Moment(Moment::Start);
    [
        Command::NoteConsultation {
            room: "room".into(),
            held: Held::default(),
        },
        Command::NoteSession {
            session,
            held: HeldDay::default(),
        },
        Command::Publish {
            cycle: 0,
            what,
            figures: Figures::default(),
        },
        Command::PublishFollowThrough {
            cycle: 0,
            figures: FollowThrough::default(),
        },
        Command::NotePurge {
            cycle: 0,
            receipt: Receipt::default(),
        },
    ]
}

#[test]
fn what_the_server_notes_nobody_else_does_and_the_server_does_nothing_else() {
    let mut group = Group::planned();
    group.opens(0, "room", Some("Ana"));
    for command in everything(group.session(0)) {
        for name in ["Farah", "Ana"] {
            let refused = group.says(name, command.clone());
            assert_eq!(refused, Err(Refusal::NotYours), "{name}: {command:?}");
        }
        assert_eq!(group.notes(command).len(), 1);
    }
    let link = "secret".to_owned();
    let refused = group.asks(&Author::Server, Command::SetLink { link });
    assert_eq!(refused, Err(Refusal::NotYours));
}

#[test]
fn what_is_not_of_the_circle_is_not_noted() {
    let mut group = Group::planned();
    let elsewhere = SessionId(999);
    for command in &everything(elsewhere)[..2] {
        let refused = group.asks(&Author::Server, command.clone());
        assert_eq!(refused, Err(Refusal::Unknown), "{command:?}");
    }
}

#[test]
fn a_consultation_is_noted_once() {
    let mut group = Group::planned();
    group.opens(0, "room", Some("Ana"));
    assert_eq!(group.consulted("room", "Ana").len(), 1);
    assert_eq!(group.consulted("room", "Bruno"), []);
    let known = &group.circle.consultations[0];
    assert_eq!(known.client, Some(group.members["Ana"]));
    assert!(known.held.is_some());
}

#[test]
fn whoever_turned_out_to_be_client_has_had_a_turn() {
    let mut group = Group::planned();
    group.opens(0, "room", None);
    assert_eq!(group.had_turns("Bruno"), 0);
    group.consulted("room", "Bruno");
    assert_eq!(
        group.circle.consultations[0].client,
        Some(group.members["Bruno"])
    );
    assert_eq!(group.had_turns("Bruno"), 1);
}

#[test]
fn whose_turn_it_was_and_who_did_not_come_has_not_had_it() {
    let mut group = Group::planned();
    group.sets_turns(0, &["Ana", "Bruno"]);
    assert_eq!(group.met(0, &["Farah", "Ana"]).len(), 1);
    assert_eq!(group.met(0, &["Farah", "Ana"]), [], "it is noted already");
    assert_eq!((group.had_turns("Ana"), group.had_turns("Bruno")), (1, 0));
    let here = group.circle.sessions[&group.session(0)].here.clone();
    assert_eq!(
        here,
        Some([group.members["Farah"], group.members["Ana"]].into())
    );
}

#[test]
fn whoever_comes_when_a_half_day_is_taken_up_again_has_had_their_turn() {
    let mut group = Group::planned();
    group.sets_turns(0, &["Ana", "Bruno", "Chloé"]);
    group.met(0, &["Farah"]);
    // Chloé was there without a device, the facilitation says afterwards.
    let (session, member) = (group.session(0), group.members["Chloé"]);
    let missed = false;
    group.does(
        "Farah",
        Command::MarkMissed {
            session,
            member,
            missed,
        },
    );
    group.met(0, &["Farah", "Bruno"]);
    let had = ["Ana", "Bruno", "Chloé"].map(|name| group.had_turns(name));
    assert_eq!(had, [0, 1, 1], "what the facilitation said stands");
}

#[test]
fn whoever_was_client_has_had_their_turn_even_if_nobody_ticked_them() {
    let mut group = Group::planned();
    group.sets_turns(0, &["Ana"]);
    group.opens(0, "room", Some("Ana"));
    group.opens(0, "other", None);
    group.consulted("room", "Ana");
    group.met(0, &["Farah"]);
    // The other room is closed later than the half-day.
    group.consulted("other", "Bruno");
    assert_eq!((group.had_turns("Ana"), group.had_turns("Bruno")), (1, 1));
}

#[test]
fn what_was_done_of_a_plan_is_kept_with_its_consultation() {
    let mut group = Group::planned();
    group.opens(0, "room", Some("Ana"));
    let session = group.session(1);
    let held = HeldDay {
        followed: vec![("room".into(), Done::Partly), ("gone".into(), Done::Not)],
        ..HeldDay::default()
    };
    group.notes(Command::NoteSession { session, held });
    let known = &group.circle.consultations[0];
    assert_eq!(known.followed, Some((session, Done::Partly)));
}

#[test]
fn figures_are_published_once_and_never_computed_anew() {
    let mut group = Group::planned();
    let what = What::Moment(Moment::Start);
    let publish = |people, cycle| Command::Publish {
        cycle,
        what,
        figures: Figures {
            people,
            ..Figures::default()
        },
    };
    assert_eq!(group.notes(publish(7, 0)).len(), 1);
    assert_eq!(group.notes(publish(8, 0)), []);
    let published = group.circle.published(0, what).map(|it| it.people);
    assert_eq!(published, Some(7));
    assert_eq!(group.circle.published(1, what), None);
    let pulse = What::Pulse(group.session(0));
    assert_eq!(group.circle.published(0, pulse), None);
    group.notes(publish(5, 1));
    assert_eq!(group.circle.published(1, what).map(|it| it.people), Some(5));
    let through = || Command::PublishFollowThrough {
        cycle: 0,
        figures: FollowThrough::default(),
    };
    assert_eq!(group.notes(through()).len(), 1);
    assert_eq!(group.notes(through()), []);
}

#[test]
fn a_purge_leaves_a_receipt_of_what_and_when() {
    let mut group = Group::planned();
    let receipt = Receipt {
        consultations: 6,
        ..Receipt::default()
    };
    let noted = group.notes(Command::NotePurge { cycle: 0, receipt });
    let entry = Entry {
        seq: group.circle.seq + 1,
        author: None,
        at: Time(17),
        event: noted[0].clone(),
    };
    let mut later = Circle::default();
    evolve(&mut later, &entry);
    assert_eq!(later.purged[&0].at, Time(17), "the moment of the log");
    assert_eq!(group.circle.purged[&0].consultations, 6);
    assert_eq!(group.notes(Command::NotePurge { cycle: 0, receipt }), []);
}

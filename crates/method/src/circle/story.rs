//! Stories: the rules of a circle told as they happen.

mod held;

use super::notices::{About, notices};
use super::state::{Answer, Cycle, EntryId, Settings, Slot, Standing};
use super::view::{Kept, Waits, own, shared};
use super::*;
use crate::Time;
use jiff::civil::{Date, DateTime, date};
use std::collections::BTreeMap;

type Answered = Result<Vec<Event>, Refusal>;

/// A circle, its log, and a wall clock that moves when the story says so.
struct Group {
    log: Vec<Entry>,
    circle: Circle,
    now: DateTime,
    members: BTreeMap<&'static str, MemberId>,
}

fn founding() -> Founding {
    Founding {
        name: "Farah".into(),
        person: PersonId("farah".into()),
        peer: false,
        settings: Settings {
            name: "Les passeurs".into(),
            ..Settings::default()
        },
        charter: "Ce qui se dit ici ne sort pas d’ici.".into(),
        keep_months: 3,
    }
}

fn slot(day: Date) -> Slot {
    Slot {
        starts: day.at(9, 0, 0, 0),
        minutes: 210,
        place: String::new(),
    }
}

impl Group {
    /// Farah founded it and facilitates; Ana, Bruno, Chloé and Diego are in.
    fn gathered() -> Group {
        let mut group = Group {
            log: Vec::new(),
            circle: Circle::default(),
            now: date(2026, 12, 1).at(10, 0, 0, 0),
            members: BTreeMap::new(),
        };
        group.record(None, found(&founding()).expect("founds"));
        group.members.insert("Farah", MemberId(1));
        for name in ["Ana", "Bruno", "Chloé", "Diego"] {
            group.joins(name);
        }
        group
    }

    /// As [`Group::gathered`], with a cycle and four half-days, three weeks apart.
    fn planned() -> Group {
        let mut group = Group::gathered();
        let cycle = Cycle {
            from: date(2027, 1, 4),
            until: date(2027, 7, 2),
        };
        group.does("Farah", Command::PlanCycle { cycle });
        let days = [(1, 12), (2, 2), (2, 23), (3, 16)];
        let slots = days
            .map(|(month, day)| slot(date(2027, month, day)))
            .to_vec();
        group.does("Farah", Command::PlanSessions { slots });
        group
    }

    fn joins(&mut self, name: &'static str) -> MemberId {
        let person = PersonId(name.to_lowercase());
        let invite = Command::Invite {
            name: name.into(),
            person: Some(person.clone()),
            organisation: None,
            replaces: None,
        };
        self.does("Farah", invite);
        let member = MemberId(self.circle.seq);
        self.members.insert(name, member);
        self.does(
            name,
            Command::Join {
                person,
                name: name.into(),
            },
        );
        member
    }

    fn record(&mut self, author: Option<MemberId>, events: Vec<Event>) {
        for event in events {
            let entry = Entry {
                seq: self.circle.seq + 1,
                author,
                at: Time(0),
                event,
            };
            evolve(&mut self.circle, &entry);
            self.log.push(entry);
        }
    }

    fn asks(&mut self, by: &Author, command: Command) -> Answered {
        let envelope = Envelope {
            by: by.clone(),
            at: Time(0),
            now: self.now,
            command,
        };
        let events = decide(&self.circle, &envelope)?;
        let author = match by {
            Author::Member(member) => Some(*member),
            Author::Person(_) | Author::Server => None,
        };
        self.record(author, events.clone());
        Ok(events)
    }

    fn says(&mut self, name: &str, command: Command) -> Answered {
        let member = self.members[name];
        self.asks(&Author::Member(member), command)
    }

    fn does(&mut self, name: &str, command: Command) -> Vec<Event> {
        self.says(name, command).expect("is followed")
    }

    fn session(&self, nth: usize) -> SessionId {
        self.circle.standing_sessions()[nth].0
    }

    fn turns(&self, nth: usize) -> Vec<MemberId> {
        let turns = &self.circle.sessions[&self.session(nth)].turns;
        turns.iter().map(|turn| turn.member).collect()
    }

    fn sets_turns(&mut self, nth: usize, names: &[&str]) {
        let clients = names.iter().map(|name| self.members[name]).collect();
        let session = self.session(nth);
        self.does("Farah", Command::SetTurns { session, clients });
    }

    fn waits(&self, name: &str) -> Vec<Waits> {
        own(&self.circle, self.members[name], self.now, &Kept::default())
            .expect("a member")
            .waits
    }

    /// The letters that everything since this event led to.
    fn letters(&self, since: u64) -> Vec<(MemberId, About)> {
        let (before, after) = self.log.split_at(usize::try_from(since).expect("small"));
        let found = notices(&fold(before), after, &self.circle, self.now);
        found
            .into_iter()
            .map(|notice| (notice.to, notice.about))
            .collect()
    }
}

#[test]
fn whoever_founds_a_circle_facilitates_it_and_its_log_tells_the_same() {
    let group = Group::planned();
    assert_eq!(group.circle.role(MemberId(1)), Role::Facilitator);
    assert_eq!(group.circle.people().count(), 5);
    assert_eq!(fold(&group.log), group.circle);
}

#[test]
fn a_circle_needs_a_name() {
    let nameless = Founding {
        settings: Settings::default(),
        ..founding()
    };
    assert!(matches!(found(&nameless), Err(Refusal::Unfit(_))));
}

#[test]
fn nobody_is_invited_twice_and_the_circle_has_sixteen_places() {
    let mut group = Group::gathered();
    let invite = |person: &str| Command::Invite {
        name: "Emma".into(),
        person: Some(PersonId(person.into())),
        organisation: None,
        replaces: None,
    };
    assert_eq!(
        group.says("Farah", invite("ana")),
        Err(Refusal::AlreadyHere)
    );
    for nth in 6..=16 {
        group.does("Farah", invite(&nth.to_string()));
    }
    assert_eq!(group.says("Farah", invite("one more")), Err(Refusal::Full));
    assert_eq!(
        group.says("Ana", invite("one more")),
        Err(Refusal::NotYours)
    );
}

#[test]
fn somebody_who_comes_by_the_link_waits_until_a_facilitator_lets_them_in() {
    let mut group = Group::gathered();
    let emma = PersonId("emma".into());
    let ask = Command::AskToJoin {
        name: "Emma".into(),
    };
    group
        .asks(&Author::Person(emma.clone()), ask.clone())
        .expect("asks");
    let member = MemberId(group.circle.seq);
    assert_eq!(group.circle.role(member), Role::Asking);
    assert_eq!(shared(&group.circle, Role::Asking, group.now), None);
    assert_eq!(
        group.asks(&Author::Person(emma), ask),
        Err(Refusal::NotYours)
    );
    assert_eq!(
        group.waits("Farah"),
        [Waits::Charter, Waits::Asking(member)]
    );
    assert_eq!(
        group.says("Ana", Command::LetIn { member }),
        Err(Refusal::NotYours)
    );
    group.does("Farah", Command::LetIn { member });
    assert_eq!(group.circle.role(member), Role::Member);
}

#[test]
fn the_last_facilitator_hands_over_before_leaving() {
    let mut group = Group::gathered();
    let (farah, ana) = (group.members["Farah"], group.members["Ana"]);
    let leave = Command::Leave { member: farah };
    assert_eq!(
        group.says("Farah", leave.clone()),
        Err(Refusal::LastFacilitator)
    );
    group.does(
        "Farah",
        Command::SetFacilitation {
            member: ana,
            facilitates: true,
        },
    );
    group.does("Farah", leave);
    assert_eq!(group.circle.role(ana), Role::Facilitator);
    assert_eq!(group.circle.role(farah), Role::Outsider);
}

#[test]
fn whoever_replaces_a_member_takes_their_turns() {
    let mut group = Group::planned();
    group.sets_turns(0, &["Ana", "Bruno"]);
    let ana = group.members["Ana"];
    let person = PersonId("emma".into());
    let invite = Command::Invite {
        name: "Emma".into(),
        person: Some(person.clone()),
        organisation: None,
        replaces: Some(ana),
    };
    group.does("Farah", invite);
    let emma = MemberId(group.circle.seq);
    group.members.insert("Emma", emma);
    group.does(
        "Emma",
        Command::Join {
            person,
            name: "Emma".into(),
        },
    );
    assert_eq!(group.circle.members[&ana].standing, Standing::Left);
    assert_eq!(group.turns(0), [emma, group.members["Bruno"]]);
    assert_eq!(
        group.waits("Emma"),
        [Waits::Charter, Waits::Turn(group.session(0))]
    );
}

#[test]
fn whoever_leaves_gives_their_turns_to_come_up_and_keeps_those_they_had() {
    let mut group = Group::planned();
    group.sets_turns(0, &["Ana"]);
    group.sets_turns(1, &["Ana", "Bruno"]);
    group.now = date(2027, 1, 20).at(9, 0, 0, 0);
    let ana = group.members["Ana"];
    group.does("Ana", Command::Leave { member: ana });
    assert_eq!(group.turns(0), [ana]);
    assert_eq!(group.turns(1), [group.members["Bruno"]]);
}

#[test]
fn a_new_charter_waits_for_everybodys_yes_again() {
    let mut group = Group::gathered();
    group.does("Ana", Command::AcceptCharter { version: 1 });
    assert_eq!(group.waits("Ana"), []);
    let write = |version| Command::WriteCharter {
        text: "On vient à chaque fois.".into(),
        keep_months: 6,
        version,
    };
    group.does("Farah", write(1));
    assert_eq!(group.waits("Ana"), [Waits::Charter]);
    assert_eq!(group.says("Farah", write(1)), Err(Refusal::Changed));
    assert_eq!(
        group.says("Ana", Command::AcceptCharter { version: 1 }),
        Err(Refusal::Changed)
    );
}

#[test]
fn dates_that_make_no_sense_are_refused_each_for_its_reason() {
    let mut group = Group::planned();
    let mut plan = |day: Date| {
        group.says(
            "Farah",
            Command::PlanSessions {
                slots: vec![slot(day)],
            },
        )
    };
    assert_eq!(plan(date(2026, 11, 30)), Err(Refusal::Past));
    assert_eq!(plan(date(2027, 8, 1)), Err(Refusal::OutsideCycle));
    assert_eq!(plan(date(2027, 2, 2)), Err(Refusal::Overlapping));
    let cycle = |from, until| Command::PlanCycle {
        cycle: Cycle { from, until },
    };
    let (new_year, summer) = (date(2027, 1, 1), date(2027, 7, 1));
    assert_eq!(
        group.says("Farah", cycle(summer, new_year)),
        Err(Refusal::EndBeforeStart)
    );
    assert_eq!(
        group.says("Farah", cycle(date(2025, 1, 1), date(2025, 6, 1))),
        Err(Refusal::Past)
    );
    assert_eq!(
        group.says("Farah", cycle(new_year, date(2028, 6, 1))),
        Err(Refusal::TooLong)
    );
    assert_eq!(
        group.says("Farah", cycle(new_year, date(2027, 2, 1))),
        Err(Refusal::SessionOutside)
    );
    let absence = |from, until| Command::DeclareAbsence { from, until };
    assert_eq!(
        group.says("Ana", absence(summer, new_year)),
        Err(Refusal::EndBeforeStart)
    );
    assert_eq!(
        group.says("Ana", absence(date(2026, 1, 1), date(2026, 1, 2))),
        Err(Refusal::Past)
    );
}

#[test]
fn each_change_of_a_half_day_raises_its_number_and_an_older_view_is_refused() {
    let mut group = Group::planned();
    let session = group.session(0);
    let to = |day, sequence| Command::MoveSession {
        session,
        slot: slot(date(2027, 1, day)),
        sequence,
    };
    group.does("Farah", to(14, 0));
    assert_eq!(group.says("Farah", to(15, 0)), Err(Refusal::Changed));
    assert_eq!(group.circle.sessions[&session].sequence, 1);
    group.does("Farah", Command::CancelSession { session });
    assert_eq!(group.circle.sessions[&session].sequence, 2);
    assert_eq!(group.says("Farah", to(16, 2)), Err(Refusal::Unknown));
}

#[test]
fn a_half_day_goes_to_everybodys_calendar_with_reminders_and_follows_its_changes() {
    let mut group = Group::planned();
    let before = group.circle.seq;
    let session = group.session(0);
    let slot = slot(date(2027, 1, 14));
    group.does(
        "Farah",
        Command::MoveSession {
            session,
            slot,
            sequence: 0,
        },
    );
    let letters = group.letters(before);
    assert_eq!(letters.len(), 5 * 4);
    let ana = group.members["Ana"];
    for about in [
        About::Session(session, 1),
        About::Reminder(session, 1, 7),
        About::Reminder(session, 1, 1),
        About::Pulse(session, 1),
    ] {
        assert!(letters.contains(&(ana, about)), "{about:?}");
    }
    let before = group.circle.seq;
    group.does("Ana", Command::Leave { member: ana });
    let gone: Vec<(MemberId, About)> = group.letters(before);
    assert_eq!(gone.len(), 4);
    assert!(gone.contains(&(ana, About::SessionGone(session, 1))));
    let before = group.circle.seq;
    let emma = group.joins("Emma");
    let letters = group.letters(before);
    assert!(letters.contains(&(emma, About::Session(session, 1))));
}

#[test]
fn a_poll_is_answered_anew_until_it_closes_and_then_decided() {
    let mut group = Group::planned();
    let options = [(4, 6), (4, 7)]
        .map(|(month, day)| slot(date(2027, month, day)))
        .to_vec();
    let closes = date(2026, 12, 20).at(18, 0, 0, 0);
    group.does("Farah", Command::OpenPoll { options, closes });
    let poll = EntryId(group.circle.seq);
    assert_eq!(group.waits("Ana"), [Waits::Charter, Waits::Poll(poll)]);
    let answer = |answers: &[Answer]| Command::AnswerPoll {
        poll,
        answers: answers.to_vec(),
    };
    group.does("Ana", answer(&[Answer::Yes, Answer::No]));
    group.does("Ana", answer(&[Answer::No, Answer::Yes]));
    group.does("Bruno", answer(&[Answer::Yes, Answer::IfNeedBe]));
    assert_eq!(group.circle.polls[&poll].best(), Some(1));
    assert_eq!(
        group.says("Ana", answer(&[Answer::Yes])),
        Err(Refusal::OutOfRange)
    );
    group.now = closes;
    assert_eq!(
        group.says("Ana", answer(&[Answer::Yes, Answer::No])),
        Err(Refusal::PollClosed)
    );
    group.does("Farah", Command::DecidePoll { poll, option: 1 });
    assert_eq!(
        group.circle.sessions[&group.session(4)].slot,
        slot(date(2027, 4, 7))
    );
    assert_eq!(
        group.says("Farah", Command::DropPoll { poll }),
        Err(Refusal::PollClosed)
    );
}

#[test]
fn two_members_trade_their_turns_when_both_agree_and_both_can_come() {
    let mut group = Group::planned();
    group.sets_turns(0, &["Ana"]);
    group.sets_turns(1, &["Bruno"]);
    let (ana, bruno) = (group.members["Ana"], group.members["Bruno"]);
    let ask = Command::AskSwap {
        mine: group.session(0),
        with: bruno,
        theirs: group.session(1),
    };
    group.does("Ana", ask.clone());
    let swap = EntryId(group.circle.seq);
    assert!(group.waits("Bruno").contains(&Waits::Swap(swap)));
    assert_eq!(
        group.says("Chloé", Command::AnswerSwap { swap, agreed: true }),
        Err(Refusal::NotYours)
    );
    let away = Command::DeclareAbsence {
        from: date(2027, 2, 2),
        until: date(2027, 2, 2),
    };
    group.does("Ana", away);
    let yes = Command::AnswerSwap { swap, agreed: true };
    assert_eq!(group.says("Bruno", yes.clone()), Err(Refusal::Away(ana)));
    let absence = EntryId(group.circle.seq);
    group.does("Ana", Command::WithdrawAbsence { absence });
    group.does("Bruno", yes.clone());
    assert_eq!((group.turns(0), group.turns(1)), (vec![bruno], vec![ana]));
    assert_eq!(group.says("Bruno", yes), Err(Refusal::Unknown));
}

#[test]
fn nobody_is_made_client_on_a_day_they_cannot_come() {
    let mut group = Group::planned();
    let ana = group.members["Ana"];
    let away = Command::DeclareAbsence {
        from: date(2027, 1, 10),
        until: date(2027, 1, 16),
    };
    group.does("Ana", away);
    let session = group.session(0);
    let set = Command::SetTurns {
        session,
        clients: vec![ana],
    };
    assert_eq!(group.says("Farah", set), Err(Refusal::Away(ana)));
}

#[test]
fn a_turn_counts_once_its_half_day_is_over_unless_it_did_not_take_place() {
    let mut group = Group::planned();
    group.sets_turns(0, &["Ana"]);
    let (ana, session) = (group.members["Ana"], group.session(0));
    assert_eq!(group.circle.turns_taken(ana, group.now), 0);
    group.now = date(2027, 1, 13).at(9, 0, 0, 0);
    assert_eq!(group.circle.turns_taken(ana, group.now), 1);
    group.does(
        "Farah",
        Command::MarkMissed {
            session,
            member: ana,
            missed: true,
        },
    );
    assert_eq!(group.circle.turns_taken(ana, group.now), 0);
}

#[test]
fn the_day_of_the_purge_follows_the_cycle_and_the_charter() {
    let group = Group::planned();
    assert_eq!(group.circle.purge_day(), Some(date(2027, 10, 2)));
    assert_eq!(Group::gathered().circle.purge_day(), None);
}

#[test]
fn lines_of_hierarchy_are_told_by_those_concerned_and_seen_by_facilitators_alone() {
    let mut group = Group::gathered();
    let (ana, bruno) = (group.members["Ana"], group.members["Bruno"]);
    let tell = Command::TellLine {
        below: ana,
        above: bruno,
        told: true,
    };
    assert_eq!(group.says("Chloé", tell.clone()), Err(Refusal::NotYours));
    group.does("Ana", tell);
    let seen = |role| {
        shared(&group.circle, role, group.now)
            .expect("seen")
            .conduct
    };
    assert_eq!(seen(Role::Facilitator).expect("conducts").lines.len(), 1);
    assert_eq!(seen(Role::Member), None);
}

#[test]
fn a_member_is_replaced_by_one_person_and_the_circle_stays_within_its_places() {
    let mut group = Group::gathered();
    let ana = group.members["Ana"];
    let invite = |name: &str| Command::Invite {
        name: name.into(),
        person: Some(PersonId(name.into())),
        organisation: None,
        replaces: Some(ana),
    };
    group.does("Farah", invite("Emma"));
    let emma = MemberId(group.circle.seq);
    group.members.insert("Emma", emma);
    let second = group.says("Farah", invite("Gil"));
    assert_eq!(second, Err(Refusal::AlreadyHere));
    let left = group.circle.places_left();
    let join = Command::Join {
        person: PersonId("Emma".into()),
        name: "Emma".into(),
    };
    group.does("Emma", join);
    assert_eq!(group.circle.places_left(), left, "one came and one went");
}

#[test]
fn the_clock_is_not_changed_under_half_days_to_come() {
    let mut group = Group::planned();
    let settings = Settings {
        zone: "America/Montreal".into(),
        ..group.circle.settings.clone()
    };
    let change = Command::ChangeSettings { settings };
    assert_eq!(group.says("Farah", change), Err(Refusal::ZoneInUse));
}

#[test]
fn the_place_of_a_half_day_can_change_while_it_goes_on() {
    let mut group = Group::planned();
    let session = group.session(0);
    group.now = date(2027, 1, 12).at(9, 30, 0, 0);
    let mut slot = group.circle.sessions[&session].slot.clone();
    slot.place = "Salle 7".into();
    let moved = Command::MoveSession {
        session,
        slot,
        sequence: 0,
    };
    group.does("Farah", moved);
    assert_eq!(group.circle.sessions[&session].slot.place, "Salle 7");
}

//! Stories: the rules of a half-day told as they happen.

use super::clock::{Fit, fit};
use super::state::{Done, Standing};
use super::view::{Beside, Own, RoomNow, Shared, own, shared};
use super::*;
use crate::circle::held::{Held, HeldDay};
use crate::circle::state::{Cycle, PersonId, Settings, Slot};
use crate::circle::{self, Circle, MemberId, Role, SessionId};
use crate::consultation::state::SubjectKind;
use crate::ids::{Epoch, Span, Time};
use crate::steps::Preset;
use crate::words::Unfit;
use jiff::civil::{DateTime, date};
use std::collections::{BTreeMap, BTreeSet};

type Answered = Result<Vec<Event>, Refusal>;

/// Where Ana was client three weeks ago.
const EARLIER: &str = "room-of-ana";

/// The second half-day of a circle, its log, and a wall clock that moves when the story says so.
struct Morning {
    circle: Circle,
    session: SessionId,
    held: HalfDay,
    log: Vec<Entry>,
    now: DateTime,
    members: BTreeMap<&'static str, MemberId>,
}

/// The moment of a wall clock. Only differences matter here.
fn moment(now: DateTime) -> Time {
    let since = now.duration_since(date(2027, 2, 2).at(0, 0, 0, 0));
    Time(0) + Span::seconds(since.as_secs())
}

impl Morning {
    /// Farah facilitates; Ana, Bruno, Chloé and Diego take turns. They met on 12 January, when
    /// Ana was client and left with two actions, and meet today, 2 February, from 9:00 to 12:30.
    fn planned() -> Morning {
        let mut morning = Morning {
            circle: Circle::default(),
            session: SessionId(0),
            held: HalfDay::default(),
            log: Vec::new(),
            now: date(2026, 12, 1).at(10, 0, 0, 0),
            members: BTreeMap::new(),
        };
        morning.gathers();
        morning.plans();
        let ana = morning.member("Ana");
        let first = morning.sessions()[0];
        morning.now = date(2027, 1, 12).at(10, 0, 0, 0);
        morning.circle_does(
            "Farah",
            circle::Command::OpenConsultation {
                room: EARLIER.into(),
                session: Some(first),
                client: Some(ana),
                seats: Vec::new(),
            },
        );
        let held = Held {
            client: Some(ana),
            consultants: [morning.member("Bruno"), morning.member("Chloé")].into(),
            actions: 2,
            ..Held::default()
        };
        let room = EARLIER.to_owned();
        morning.notes(circle::Command::NoteConsultation { room, held });
        morning.session = morning.sessions()[1];
        morning.clock(9, 0);
        morning
    }

    fn gathers(&mut self) {
        let founding = circle::Founding {
            name: "Farah".into(),
            person: PersonId("Farah".into()),
            peer: false,
            settings: Settings {
                name: "Les passeurs".into(),
                ..Settings::default()
            },
            charter: "Ce qui se dit ici ne sort pas d’ici.".into(),
            keep_months: 3,
        };
        let founded = circle::found(&founding).expect("founds");
        self.record_in_circle(None, founded);
        self.members.insert("Farah", MemberId(1));
        for name in ["Ana", "Bruno", "Chloé", "Diego"] {
            self.invites(name);
            let person = PersonId(name.into());
            let name_again = name.into();
            self.circle_does(
                name,
                circle::Command::Join {
                    person,
                    name: name_again,
                },
            );
        }
    }

    fn plans(&mut self) {
        let cycle = Cycle {
            from: date(2027, 1, 4),
            until: date(2027, 7, 2),
        };
        self.circle_does("Farah", circle::Command::PlanCycle { cycle });
        let slots = [(1, 12), (2, 2), (2, 23)].map(|(month, day)| Slot {
            starts: date(2027, month, day).at(9, 0, 0, 0),
            minutes: 210,
            place: String::new(),
        });
        let slots = slots.to_vec();
        self.circle_does("Farah", circle::Command::PlanSessions { slots });
    }

    /// As [`Morning::planned`], opened at nine.
    fn opened() -> Morning {
        let mut morning = Morning::planned();
        morning.does("Farah", Command::Open);
        morning
    }

    /// As [`Morning::opened`], with everybody here, and Ana's and Bruno's subjects on the table.
    fn choosing() -> Morning {
        let mut morning = Morning::opened();
        morning.does("Farah", Command::AllHere);
        morning.begins(Part::Choice);
        morning.does("Ana", pitch("Une équipe qui se tait"));
        morning.does("Bruno", pitch("Deux chefs"));
        morning
    }

    fn invites(&mut self, name: &'static str) {
        let invite = circle::Command::Invite {
            name: name.into(),
            person: Some(PersonId(name.into())),
            organisation: None,
            replaces: None,
        };
        self.circle_does("Farah", invite);
        self.members.insert(name, MemberId(self.circle.seq));
    }

    fn member(&self, name: &str) -> MemberId {
        self.members[name]
    }

    fn sessions(&self) -> Vec<SessionId> {
        self.circle.sessions.keys().copied().collect()
    }

    /// Today at this hour.
    fn clock(&mut self, hour: i8, minute: i8) {
        self.now = date(2027, 2, 2).at(hour, minute, 0, 0);
    }

    fn at(&self) -> Time {
        moment(self.now)
    }

    fn record_in_circle(&mut self, author: Option<MemberId>, events: Vec<circle::Event>) {
        for event in events {
            let entry = circle::Entry {
                seq: self.circle.seq + 1,
                author,
                at: self.at(),
                event,
            };
            circle::evolve(&mut self.circle, &entry);
        }
    }

    fn asks_circle(&mut self, by: circle::Author, command: circle::Command) {
        let author = match by {
            circle::Author::Member(member) => Some(member),
            _ => None,
        };
        let envelope = circle::Envelope {
            by,
            at: self.at(),
            now: self.now,
            command,
        };
        let events = circle::decide(&self.circle, &envelope).expect("is followed");
        self.record_in_circle(author, events);
    }

    fn circle_does(&mut self, name: &str, command: circle::Command) {
        self.asks_circle(circle::Author::Member(self.member(name)), command);
    }

    fn notes(&mut self, command: circle::Command) {
        self.asks_circle(circle::Author::Server, command);
    }

    fn around(&self) -> Around<'_> {
        Around {
            circle: &self.circle,
            session: self.session,
        }
    }

    /// Asks from a page that showed the half-day at this epoch.
    fn asks(&mut self, name: &str, epoch: Epoch, command: Command) -> Answered {
        let envelope = Envelope {
            by: self.member(name),
            at: self.at(),
            now: self.now,
            epoch,
            command,
        };
        let events = decide(&self.held, &self.around(), &envelope)?;
        for event in &events {
            let entry = Entry {
                seq: self.held.seq + 1,
                author: envelope.by,
                at: envelope.at,
                event: event.clone(),
            };
            evolve(&mut self.held, &entry);
            self.log.push(entry);
        }
        Ok(events)
    }

    fn says(&mut self, name: &str, command: Command) -> Answered {
        self.asks(name, self.held.epoch, command)
    }

    fn does(&mut self, name: &str, command: Command) -> Vec<Event> {
        self.says(name, command).expect("is followed")
    }

    fn begins(&mut self, part: Part) {
        self.does("Farah", Command::Begin { part });
    }

    fn chooses(&mut self, name: &str) -> Answered {
        let member = self.member(name);
        self.says("Farah", Command::Choose { member })
    }

    fn votes(&mut self, name: &str, whose: &[&str]) -> Answered {
        let pitches = whose.iter().map(|name| self.member(name)).collect();
        self.says(name, Command::Vote { pitches })
    }

    fn beside(&self) -> Beside {
        Beside {
            at: self.at(),
            now: self.now,
            ends: moment(date(2027, 2, 2).at(12, 30, 0, 0)),
            ..Beside::default()
        }
    }

    fn shared(&self, role: Role) -> Shared {
        shared(&self.held, &self.around(), role, &self.beside()).expect("is seen")
    }

    fn own(&self, name: &str) -> Own {
        let member = self.member(name);
        own(&self.held, &self.around(), member, &self.beside()).expect("is seen")
    }

    /// Everything there is to ask, by and about Ana.
    fn everything(&self) -> Vec<Command> {
        let (member, round) = (self.member("Ana"), Round::Opening);
        vec![
            Command::Open,
            Command::Begin { part: Part::Break },
            Command::Stop,
            Command::TakeUp,
            Command::Close,
            Command::Come,
            Command::MarkHere { member },
            Command::AllHere,
            Command::Sign {
                path: "M0,0L9,9".into(),
            },
            Command::Go { member },
            say("curieuse"),
            Command::TickSaid { round, member },
            Command::TickAll { round },
            follow_up(Done::Done, "", ""),
            pitch("Deux chefs"),
            Command::WithdrawPitch,
            Command::Vote {
                pitches: BTreeSet::new(),
            },
            Command::Choose { member },
            Command::AnswerChoice { agreed: true },
            Command::DropChoice,
        ]
    }

    /// Time that was spent in parts, all of them together.
    fn spent(&self) -> Span {
        let parts = Part::ALL.iter();
        parts.map(|part| self.held.spent_in(*part, self.at())).sum()
    }
}

fn say(word: &str) -> Command {
    Command::Say {
        round: Round::Opening,
        word: word.into(),
    }
}

fn follow_up(done: Done, came_of: &str, learned: &str) -> Command {
    Command::FollowUp {
        room: EARLIER.into(),
        done,
        came_of: came_of.into(),
        learned: learned.into(),
    }
}

fn pitch(headline: &str) -> Command {
    Command::Pitch {
        subject: SubjectKind::Problem,
        headline: headline.into(),
    }
}

fn came(member: MemberId, how: How) -> Event {
    Event::Came { member, how }
}

fn aloud(member: MemberId) -> Event {
    Event::WordSaid {
        round: Round::Opening,
        member,
        word: String::new(),
    }
}

#[test]
fn everything_that_can_be_asked_is_asked_in_these_stories() {
    let asked: BTreeSet<Act> = Morning::planned()
        .everything()
        .iter()
        .map(Command::act)
        .collect();
    assert_eq!(asked, rights::acts().collect());
}

// The half-day itself

#[test]
fn a_half_day_is_opened_from_an_hour_before_it_begins() {
    let mut morning = Morning::planned();
    morning.clock(7, 59);
    let early = morning.says("Farah", Command::Open);
    assert_eq!(early, Err(Refusal::NotItsTime));
    assert!(!morning.shared(Role::Facilitator).openable);
    morning.clock(8, 0);
    assert!(morning.shared(Role::Facilitator).openable);
    assert_eq!(morning.says("Ana", Command::Open), Err(Refusal::NotYours));
    assert_eq!(morning.does("Farah", Command::Open), [Event::Opened {}]);
    assert_eq!(morning.does("Farah", Command::Open), [], "a second tap");
    assert_eq!(morning.held.opened, morning.at());
}

#[test]
fn a_half_day_that_starts_late_starts_all_the_same() {
    let mut morning = Morning::planned();
    morning.clock(11, 0);
    morning.does("Farah", Command::Open);
    morning.clock(11, 10);
    let here = morning.held.spent_in(Part::Opening, morning.at());
    assert_eq!(here, Span::minutes(10), "what it waited counts for nothing");
    let mut night = Morning::planned();
    night.now = date(2027, 2, 3).at(0, 31, 0, 0);
    assert_eq!(
        night.says("Farah", Command::Open),
        Err(Refusal::NotItsTime),
        "twelve hours after its end"
    );
}

#[test]
fn before_it_is_opened_nothing_can_be_done_in_it() {
    let mut morning = Morning::planned();
    for command in morning.everything() {
        if command != Command::Open {
            let refused = morning.says("Farah", command.clone());
            assert_eq!(refused, Err(Refusal::NotOpen), "{command:?}");
        }
    }
    assert_eq!(morning.log, []);
}

#[test]
fn a_cancelled_half_day_is_not_held() {
    let mut morning = Morning::planned();
    let session = morning.session;
    morning.circle_does("Farah", circle::Command::CancelSession { session });
    for command in morning.everything() {
        let refused = morning.says("Farah", command.clone());
        assert_eq!(refused, Err(Refusal::Cancelled), "{command:?}");
    }
    morning.session = SessionId(999);
    let nowhere = morning.says("Farah", Command::Open);
    assert_eq!(nowhere, Err(Refusal::Unknown), "it was never planned");
}

#[test]
fn two_taps_of_begin_move_once() {
    let mut morning = Morning::opened();
    let begin = |part| Command::Begin { part };
    let shown = morning.held.epoch;
    let first = morning.asks("Farah", shown, begin(Part::FollowUps));
    let part = Part::FollowUps;
    assert_eq!(first, Ok(vec![Event::PartBegun { part }]));
    let second = morning.asks("Farah", shown, begin(Part::FollowUps));
    assert_eq!(second, Ok(vec![]), "it is so already");
    // Somebody else who facilitates moved meanwhile: the older page moves nothing.
    let other = morning.asks("Farah", shown, begin(Part::Choice));
    assert_eq!(other, Err(Refusal::Moved));
    morning.begins(Part::Choice);
    let back = morning.asks("Farah", shown, begin(Part::FollowUps));
    assert_eq!(back, Err(Refusal::Moved), "it has moved on and is not back");
    assert_eq!(
        (morning.held.part, morning.held.epoch),
        (Part::Choice, Epoch(2))
    );
}

#[test]
fn parts_can_be_taken_up_in_any_order_and_again() {
    let mut morning = Morning::opened();
    assert_eq!(morning.held.part, Part::Opening);
    assert_eq!(morning.held.next_part(), Some(Part::FollowUps));
    for part in [Part::Closing, Part::Break, Part::Closing] {
        morning.begins(part);
        assert_eq!(morning.held.part, part);
    }
    assert_eq!(morning.held.next_part(), None);
}

#[test]
fn a_half_day_stopped_half_way_is_taken_up_the_same_day() {
    let mut morning = Morning::opened();
    morning.does("Ana", Command::Come);
    morning.clock(10, 0);
    assert_eq!(morning.does("Farah", Command::Stop), [Event::Stopped {}]);
    assert_eq!(morning.does("Farah", Command::Stop), []);
    let possible = [Act::Open, Act::TakeUp, Act::Stop, Act::Close, Act::Go];
    for command in morning.everything() {
        if !possible.contains(&command.act()) {
            let refused = morning.says("Farah", command.clone());
            assert_eq!(refused, Err(Refusal::Stopped), "{command:?}");
        }
    }
    let ana = morning.member("Ana");
    let gone = morning.does("Farah", Command::Go { member: ana });
    assert_eq!(gone, [Event::Went { member: ana }], "who goes, goes");
    morning.clock(14, 0);
    assert_eq!(morning.does("Farah", Command::TakeUp), [Event::TakenUp {}]);
    assert_eq!(morning.does("Farah", Command::TakeUp), []);
    assert_eq!(morning.held.standing, Standing::Open);
    morning.does("Ana", say("revenue"));
    assert!(morning.held.is_here(ana));
}

#[test]
fn a_closed_half_day_takes_nothing_any_more() {
    let mut morning = Morning::opened();
    morning.clock(12, 20);
    assert_eq!(morning.does("Farah", Command::Close), [Event::Closed {}]);
    assert_eq!(morning.does("Farah", Command::Close), [], "a second tap");
    for command in morning.everything() {
        if !matches!(command.act(), Act::Open | Act::TakeUp | Act::Close) {
            let refused = morning.says("Farah", command.clone());
            assert_eq!(refused, Err(Refusal::Closed), "{command:?}");
        }
    }
    assert_eq!(morning.held.closed, Some(morning.at()));
    assert_eq!(morning.does("Farah", Command::Open), [], "it was opened");
}

#[test]
fn it_can_be_closed_while_it_is_stopped() {
    let mut morning = Morning::opened();
    morning.does("Farah", Command::Stop);
    assert_eq!(morning.does("Farah", Command::Close), [Event::Closed {}]);
    assert_eq!(morning.held.standing, Standing::Closed);
}

#[test]
fn a_half_day_closed_too_early_is_taken_up_again_within_its_time_and_not_after() {
    let mut morning = Morning::opened();
    morning.clock(12, 0);
    morning.does("Farah", Command::Close);
    morning.now = date(2027, 2, 3).at(0, 30, 0, 0);
    assert_eq!(morning.does("Farah", Command::TakeUp), [Event::TakenUp {}]);
    assert_eq!(morning.held.closed, None);
    morning.does("Farah", Command::Close);
    morning.now = date(2027, 2, 3).at(0, 31, 0, 0);
    let refused = morning.says("Farah", Command::TakeUp);
    assert_eq!(refused, Err(Refusal::NotItsTime));
    // One that was left stopped overnight can still be closed.
    let mut night = Morning::opened();
    night.does("Farah", Command::Stop);
    night.now = date(2027, 2, 3).at(8, 0, 0, 0);
    assert_eq!(
        night.says("Farah", Command::TakeUp),
        Err(Refusal::NotItsTime)
    );
    assert_eq!(night.does("Farah", Command::Close), [Event::Closed {}]);
}

#[test]
fn however_much_was_said_it_can_be_closed() {
    let mut morning = Morning::opened();
    morning.held.seq = 5_000;
    assert_eq!(morning.says("Ana", say("encore")), Err(Refusal::Closed));
    assert_eq!(morning.does("Farah", Command::Close), [Event::Closed {}]);
}

#[test]
fn a_member_does_not_do_what_is_the_facilitators() {
    let mut morning = Morning::choosing();
    morning.chooses("Bruno").expect("is chosen");
    let bruno = morning.member("Bruno");
    // Written out, so that a right given by mistake is seen.
    let facilitators = [
        Act::Open,
        Act::Begin,
        Act::Stop,
        Act::TakeUp,
        Act::Close,
        Act::MarkHere,
        Act::AllHere,
        Act::TickSaid,
        Act::TickAll,
        Act::Choose,
        Act::DropChoice,
    ];
    for command in morning.everything() {
        let refused = morning.says("Ana", command.clone()) == Err(Refusal::NotYours);
        // She may answer a choice, but not this one.
        let others = command.act() == Act::AnswerChoice;
        let theirs = facilitators.contains(&command.act()) || others;
        assert_eq!(refused, theirs, "{command:?}");
    }
    // Of what a member may do, not what is somebody else's.
    let others = [
        Command::Go { member: bruno },
        Command::AnswerChoice { agreed: true },
    ];
    for command in others {
        let refused = morning.says("Ana", command.clone());
        assert_eq!(refused, Err(Refusal::NotYours), "{command:?}");
    }
    let told = follow_up(Done::Done, "mes mots", "mes mots");
    let refused = morning.says("Bruno", told);
    assert_eq!(refused, Err(Refusal::NotYours), "it is Ana's plan");
}

#[test]
fn whoever_is_not_in_the_circle_does_and_sees_nothing() {
    let mut morning = Morning::opened();
    morning.invites("Emma");
    let diego = morning.member("Diego");
    morning.circle_does("Diego", circle::Command::Leave { member: diego });
    for name in ["Emma", "Diego"] {
        for command in morning.everything() {
            let refused = morning.says(name, command.clone());
            assert_eq!(refused, Err(Refusal::NotYours), "{name}: {command:?}");
        }
        let member = morning.member(name);
        let seen = own(&morning.held, &morning.around(), member, &morning.beside());
        assert_eq!(seen, None, "{name}");
    }
    for role in Role::ALL {
        let seen = shared(&morning.held, &morning.around(), role, &morning.beside());
        let is_in = matches!(role, Role::Facilitator | Role::Member);
        assert_eq!(seen.is_some(), is_in, "{role:?}");
    }
}

// Attendance

#[test]
fn somebody_comes_late_and_leaves_early_and_comes_back() {
    let mut morning = Morning::opened();
    let chloe = morning.member("Chloé");
    morning.clock(9, 40);
    let tapped = [came(chloe, How::Tapped)];
    assert_eq!(morning.does("Chloé", Command::Come), tapped);
    assert_eq!(morning.does("Chloé", Command::Come), [], "a second tap");
    let arrived = morning.at();
    morning.clock(11, 0);
    let went = [Event::Went { member: chloe }];
    assert_eq!(morning.does("Chloé", Command::Go { member: chloe }), went);
    assert_eq!(morning.does("Chloé", Command::Go { member: chloe }), []);
    let stay = &morning.held.people[&chloe];
    assert_eq!((stay.came, stay.went), (arrived, Some(morning.at())));
    assert!(!morning.own("Chloé").here);
    morning.clock(11, 30);
    assert_eq!(morning.does("Chloé", Command::Come), tapped);
    let stay = &morning.held.people[&chloe];
    assert_eq!((stay.came, stay.went), (arrived, None));
}

#[test]
fn how_it_is_known_that_somebody_is_here_rises_and_never_falls() {
    let mut morning = Morning::opened();
    let ana = morning.member("Ana");
    let mark = Command::MarkHere { member: ana };
    let told = morning.does("Farah", mark.clone());
    assert_eq!(told, [came(ana, How::Told)], "she has no device");
    assert_eq!(morning.does("Farah", mark.clone()), []);
    assert_eq!(
        morning.does("Ana", Command::Come),
        [came(ana, How::Tapped)],
        "she has borrowed one"
    );
    assert_eq!(morning.does("Farah", mark.clone()), []);
    assert_eq!(morning.held.people[&ana].how, How::Tapped);
    let path = "M0,0L12,7".to_owned();
    let signed = morning.does("Ana", Command::Sign { path: path.clone() });
    assert_eq!(signed, [Event::Signed { path: path.clone() }]);
    assert_eq!(morning.does("Ana", Command::Come), []);
    morning.does("Farah", Command::Go { member: ana });
    assert_eq!(morning.does("Farah", mark), [came(ana, How::Told)]);
    let stay = &morning.held.people[&ana];
    assert_eq!((stay.how, &stay.signature), (How::Signed, &path));
}

#[test]
fn whoever_signs_is_here_and_a_signature_is_drawn() {
    let mut morning = Morning::opened();
    let ana = morning.member("Ana");
    let sign = |path: &str| Command::Sign { path: path.into() };
    let refused = |unfit| Err(Refusal::Unfit(unfit));
    assert_eq!(morning.says("Ana", sign("")), refused(Unfit::Empty));
    for no_drawing in ["Ana", "M0,0\"/><script>", "L3,3", "M1.5,2"] {
        let answer = morning.says("Ana", sign(no_drawing));
        assert_eq!(answer, refused(Unfit::Control), "{no_drawing}");
    }
    let long = format!("M{}", "0".repeat(6_000));
    let (length, limit) = (6_001, 6_000);
    let too_long = Unfit::TooLong { length, limit };
    assert_eq!(morning.says("Ana", sign(&long)), refused(too_long));
    let path = "M0,0L12,7".to_owned();
    let signed = [came(ana, How::Tapped), Event::Signed { path }];
    assert_eq!(morning.does("Ana", sign("M0,0L12,7")), signed);
}

#[test]
fn a_signature_is_seen_by_whoever_drew_it_alone() {
    let mut morning = Morning::opened();
    let path = "M17,17L4,2".to_owned();
    morning.does("Ana", Command::Sign { path: path.clone() });
    assert_eq!(morning.own("Ana").signature, path);
    let everybody = morning.shared(Role::Facilitator);
    let ana = everybody.people.iter().find(|it| it.name == "Ana");
    assert_eq!(ana.map(|it| it.how), Some(How::Signed), "that she signed");
    let others = format!("{everybody:?}{:?}", morning.own("Bruno"));
    assert!(!others.contains(&path));
}

#[test]
fn all_are_here_but_those_who_said_they_cannot_come_and_those_who_left() {
    let mut morning = Morning::planned();
    let today = date(2027, 2, 2);
    let away = circle::Command::DeclareAbsence {
        from: today,
        until: today,
    };
    morning.circle_does("Diego", away);
    morning.does("Farah", Command::Open);
    let [farah, ana, bruno, chloe] = ["Farah", "Ana", "Bruno", "Chloé"].map(|name| {
        let member = morning.member(name);
        assert!(!morning.held.is_here(member));
        member
    });
    morning.does("Bruno", Command::Come);
    morning.does("Chloé", Command::Come);
    morning.does("Chloé", Command::Go { member: chloe });
    let all = morning.does("Farah", Command::AllHere);
    assert_eq!(all, [came(farah, How::Told), came(ana, How::Told)]);
    assert_eq!(morning.held.people[&bruno].how, How::Tapped);
    assert!(!morning.held.is_here(chloe), "she has left");
    assert_eq!(morning.does("Farah", Command::AllHere), []);
    // Diego comes after all.
    morning.does("Diego", Command::Come);
    assert!(morning.held.is_here(morning.member("Diego")));
}

#[test]
fn whoever_is_unknown_is_not_marked_here() {
    let mut morning = Morning::opened();
    morning.invites("Emma");
    for member in [morning.member("Emma"), MemberId(999)] {
        let refused = morning.says("Farah", Command::MarkHere { member });
        assert_eq!(refused, Err(Refusal::Unknown));
    }
}

#[test]
fn whoever_does_something_is_here() {
    let mut morning = Morning::opened();
    let ana = morning.member("Ana");
    let said = morning.does("Ana", say("curieuse"));
    assert_eq!(said[0], came(ana, How::Tapped));
    let bruno = morning.member("Bruno");
    assert_eq!(
        morning.does("Bruno", pitch("Deux chefs"))[0],
        came(bruno, How::Tapped)
    );
    morning.does("Bruno", Command::Go { member: bruno });
    morning.does("Bruno", say("de retour"));
    assert!(
        morning.held.is_here(bruno),
        "who had gone and writes is back"
    );
}

#[test]
fn what_is_told_of_somebody_who_has_gone_does_not_bring_them_back() {
    let mut morning = Morning::opened();
    let ana = morning.member("Ana");
    morning.does("Ana", Command::Come);
    morning.clock(10, 0);
    morning.does("Ana", Command::Go { member: ana });
    let left = morning.held.people[&ana].went;
    morning.clock(11, 0);
    let round = Round::Opening;
    let ticked = morning.does("Farah", Command::TickSaid { round, member: ana });
    assert_eq!(ticked, [aloud(ana)], "she had said it");
    morning.does("Farah", follow_up(Done::Partly, "", ""));
    assert_eq!(morning.held.people[&ana].went, left, "her proof says ten");
}

// Rounds

#[test]
fn the_opening_round_is_told_aloud_or_typed_by_each() {
    let mut morning = Morning::opened();
    let [ana, bruno] = ["Ana", "Bruno"].map(|name| morning.member(name));
    let round = Round::Opening;
    let typed = morning.does("Ana", say("  curieuse "));
    let word = "curieuse".to_owned();
    let member = ana;
    let said = Event::WordSaid {
        round,
        member,
        word,
    };
    assert_eq!(typed, [came(ana, How::Tapped), said]);
    let tick = |member| Command::TickSaid { round, member };
    let ticked = morning.does("Farah", tick(bruno));
    assert_eq!(ticked, [came(bruno, How::Told), aloud(bruno)]);
    assert_eq!(morning.does("Farah", tick(bruno)), [], "a second tap");
    assert_eq!(morning.does("Farah", tick(ana)), [], "what she typed stays");
    assert_eq!(morning.held.said[&(round, ana)], "curieuse");
    // Bruno types his after all, and Ana thinks again.
    morning.does("Bruno", say("là"));
    morning.does("Ana", say("attentive"));
    assert_eq!(morning.held.said[&(round, bruno)], "là");
    assert_eq!(morning.held.said[&(round, ana)], "attentive");
}

#[test]
fn a_word_is_a_word_or_little_more() {
    let mut morning = Morning::opened();
    let (length, limit) = (81, 80);
    let long = morning.says("Ana", say(&"a".repeat(length)));
    assert_eq!(long, Err(Refusal::Unfit(Unfit::TooLong { length, limit })));
    let lines = morning.says("Ana", say("deux\nlignes"));
    assert_eq!(lines, Err(Refusal::Unfit(Unfit::Control)));
    assert_eq!(morning.held.people.len(), 0, "nobody came by being refused");
}

#[test]
fn one_tap_ticks_everybody_here_who_has_not_spoken() {
    let mut morning = Morning::opened();
    let [farah, ana, bruno, chloe] =
        ["Farah", "Ana", "Bruno", "Chloé"].map(|name| morning.member(name));
    for member in [farah, bruno, chloe] {
        morning.does("Farah", Command::MarkHere { member });
    }
    morning.does("Ana", say("curieuse"));
    morning.does("Chloé", Command::Go { member: chloe });
    let round = Round::Opening;
    let ticked = morning.does("Farah", Command::TickAll { round });
    assert_eq!(ticked, [aloud(farah), aloud(bruno)]);
    assert_eq!(morning.does("Farah", Command::TickAll { round }), []);
    assert_eq!(morning.held.said[&(round, ana)], "curieuse");
    // The closing round is another one.
    let round = Round::Closing;
    let ticked = morning.does("Farah", Command::TickAll { round });
    assert_eq!(ticked.len(), 3);
}

#[test]
fn the_round_that_is_on_is_shown_to_all() {
    let mut morning = Morning::opened();
    morning.does("Ana", say("curieuse"));
    let shown = morning.shared(Role::Member);
    assert_eq!(shown.round, Some(Round::Opening));
    let ana = shown.people.iter().find(|it| it.name == "Ana");
    assert_eq!(ana.and_then(|it| it.said.as_deref()), Some("curieuse"));
    morning.begins(Part::FollowUps);
    let shown = morning.shared(Role::Member);
    assert_eq!(shown.round, None);
    assert!(shown.people.iter().all(|it| it.said.is_none()));
}

// What became of the last plans

#[test]
fn a_client_tells_what_became_of_their_plan() {
    let mut morning = Morning::opened();
    morning.begins(Part::FollowUps);
    let asked = morning.own("Ana").follow_ups;
    assert_eq!(asked.len(), 1);
    assert_eq!((asked[0].room.as_str(), &asked[0].told), (EARLIER, &None));
    assert_eq!(morning.own("Bruno").follow_ups, [], "it is not his");
    morning.does(
        "Ana",
        follow_up(Done::Partly, "On se parle.", "Demander plus tôt."),
    );
    let told = morning.shared(Role::Member).follow_ups[0].told.clone();
    let told = told.expect("is told");
    assert_eq!(told.done, Done::Partly);
    assert_eq!(
        (told.came_of.as_str(), told.learned.as_str()),
        ("On se parle.", "Demander plus tôt.")
    );
    // She rewords it.
    morning.does(
        "Ana",
        follow_up(Done::Done, "On se parle chaque lundi.", ""),
    );
    let told = &morning.held.follow_ups[EARLIER];
    assert_eq!((told.done, told.learned.as_str()), (Done::Done, ""));
}

#[test]
fn the_facilitation_writes_down_how_far_it_went_and_none_of_the_words() {
    let mut morning = Morning::opened();
    let ana = morning.member("Ana");
    let told = morning.does("Farah", follow_up(Done::Not, "inventé", "inventé"));
    let nothing = Event::FollowedUp {
        room: EARLIER.into(),
        done: Done::Not,
        came_of: String::new(),
        learned: String::new(),
    };
    assert_eq!(told, [came(ana, How::Told), nothing]);
    morning.does(
        "Ana",
        follow_up(Done::Partly, "On se parle.", "Demander plus tôt."),
    );
    morning.does("Farah", follow_up(Done::Done, "", ""));
    let told = &morning.held.follow_ups[EARLIER];
    assert_eq!(
        (told.done, told.came_of.as_str()),
        (Done::Done, "On se parle.")
    );
    assert_eq!(told.learned, "Demander plus tôt.");
}

#[test]
fn a_plan_that_is_not_there_is_not_followed_up() {
    let mut morning = Morning::opened();
    let elsewhere = Command::FollowUp {
        room: "elsewhere".into(),
        done: Done::Done,
        came_of: String::new(),
        learned: String::new(),
    };
    assert_eq!(morning.says("Farah", elsewhere), Err(Refusal::Unknown));
}

#[test]
fn what_was_told_at_one_half_day_is_not_asked_again_at_the_next() {
    let mut morning = Morning::opened();
    morning.does("Farah", follow_up(Done::Partly, "", ""));
    let session = morning.session;
    let held = HeldDay {
        followed: vec![(EARLIER.into(), Done::Partly)],
        ..HeldDay::default()
    };
    morning.notes(circle::Command::NoteSession { session, held });
    // Taken up again, this half-day still shows what was told in it.
    assert_eq!(morning.shared(Role::Member).follow_ups.len(), 1);
    morning.session = morning.sessions()[2];
    morning.held = HalfDay::default();
    assert_eq!(morning.shared(Role::Member).follow_ups, []);
    assert_eq!(morning.own("Ana").follow_ups, []);
}

#[test]
fn what_was_not_told_is_asked_at_the_next_half_day_and_not_of_whoever_has_left() {
    let mut morning = Morning::opened();
    let here = morning.session;
    morning.session = morning.sessions()[2];
    assert_eq!(morning.shared(Role::Member).follow_ups.len(), 1);
    let ana = morning.member("Ana");
    morning.circle_does("Ana", circle::Command::Leave { member: ana });
    morning.session = here;
    let told = morning.says("Farah", follow_up(Done::Done, "", ""));
    assert_eq!(told, Err(Refusal::Unknown));
    assert_eq!(morning.shared(Role::Member).follow_ups, []);
}

// Pitches, votes and the choice

#[test]
fn subjects_are_pitched_voted_on_and_one_is_chosen() {
    let mut morning = Morning::choosing();
    let [ana, bruno] = ["Ana", "Bruno"].map(|name| morning.member(name));
    let voted = morning.votes("Chloé", &["Ana", "Bruno"]);
    let pitches = [ana, bruno].into();
    assert_eq!(voted, Ok(vec![Event::Voted { pitches }]));
    assert_eq!(morning.votes("Chloé", &["Bruno", "Ana"]), Ok(vec![]));
    morning.votes("Diego", &["Ana"]).expect("is counted");
    morning.votes("Diego", &["Bruno"]).expect("thinks again");
    let seen = morning.shared(Role::Member);
    let votes: Vec<usize> = seen.pitches.iter().map(|it| it.votes).collect();
    assert_eq!((votes, seen.voters), (vec![1, 2], 2));
    // Votes are advice: Ana is chosen with the fewer.
    let chosen = Event::Chosen { member: ana };
    assert_eq!(morning.chooses("Ana"), Ok(vec![chosen]));
    assert!(morning.own("Ana").asked && !morning.own("Bruno").asked);
    let yes = Command::AnswerChoice { agreed: true };
    let agreed = Event::ChoiceAnswered { agreed: true };
    assert_eq!(morning.does("Ana", yes.clone()), [agreed]);
    assert_eq!(morning.does("Ana", yes), [], "a second tap");
    assert_eq!(morning.held.agreed_client(), Some(ana));
    let candidates = morning.shared(Role::Facilitator).candidates;
    assert_eq!((candidates[0].id, candidates[0].chosen), (ana, true));
    assert_eq!(morning.shared(Role::Member).candidates, []);
}

#[test]
fn who_voted_for_whom_is_seen_by_nobody_else() {
    let mut morning = Morning::choosing();
    morning.votes("Chloé", &["Ana"]).expect("votes");
    morning.votes("Diego", &["Bruno"]).expect("votes");
    let before = morning.shared(Role::Facilitator);
    let of_bruno = morning.own("Bruno");
    morning.votes("Chloé", &["Bruno"]).expect("votes");
    morning.votes("Diego", &["Ana"]).expect("votes");
    // The two have changed places: nobody can tell.
    assert_eq!(morning.shared(Role::Facilitator), before);
    assert_eq!(morning.own("Bruno"), of_bruno);
    let mine = morning.own("Chloé").votes;
    assert_eq!(mine, Some([morning.member("Bruno")].into()));
}

#[test]
fn a_subject_is_a_line_of_somebody_who_takes_turns() {
    let mut morning = Morning::opened();
    let empty = morning.says("Ana", pitch("  "));
    assert_eq!(empty, Err(Refusal::Unfit(Unfit::Empty)));
    let farah = morning.says("Farah", pitch("Le mien"));
    assert_eq!(farah, Err(Refusal::NotYours), "she takes no turns");
    morning.does("Ana", pitch("Une équipe"));
    morning.does("Ana", pitch(" Une équipe qui se tait "));
    let ana = morning.member("Ana");
    assert_eq!(
        morning.held.pitches[&ana].headline,
        "Une équipe qui se tait"
    );
    assert_eq!(morning.held.pitches.len(), 1);
}

#[test]
fn a_subject_taken_back_takes_its_votes_with_it() {
    let mut morning = Morning::choosing();
    morning.votes("Chloé", &["Ana", "Bruno"]).expect("votes");
    let back = Command::WithdrawPitch;
    assert_eq!(morning.does("Diego", back.clone()), [], "he had none");
    let gone = [Event::PitchWithdrawn {}];
    assert_eq!(morning.does("Ana", back.clone()), gone);
    assert_eq!(morning.does("Ana", back), []);
    let ana = morning.member("Ana");
    assert_eq!(morning.held.votes_for(ana), 0);
    assert_eq!(morning.votes("Diego", &["Ana"]), Err(Refusal::Unknown));
}

#[test]
fn once_somebody_is_chosen_subjects_and_votes_stand() {
    let mut morning = Morning::choosing();
    morning.votes("Chloé", &["Bruno"]).expect("votes");
    let before = (morning.held.votes.clone(), morning.held.pitches.clone());
    for answered in [false, true] {
        match answered {
            false => morning.chooses("Ana").map(drop).expect("is chosen"),
            true => drop(morning.does("Ana", Command::AnswerChoice { agreed: true })),
        }
        assert_eq!(morning.votes("Chloé", &["Ana"]), Err(Refusal::VoteOver));
        assert_eq!(morning.votes("Diego", &["Ana"]), Err(Refusal::VoteOver));
        let again = morning.says("Bruno", pitch("Un autre"));
        assert_eq!(again, Err(Refusal::VoteOver));
        let back = morning.says("Bruno", Command::WithdrawPitch);
        assert_eq!(back, Err(Refusal::VoteOver));
        assert_eq!(morning.chooses("Bruno"), Err(Refusal::VoteOver));
    }
    let after = (morning.held.votes.clone(), morning.held.pitches.clone());
    assert_eq!(before, after);
    assert_eq!(morning.own("Chloé").ballot, []);
}

#[test]
fn whoever_is_chosen_may_say_not_this_time_and_the_vote_goes_on() {
    let mut morning = Morning::choosing();
    morning.votes("Chloé", &["Ana"]).expect("votes");
    morning.chooses("Ana").expect("is chosen");
    let no = Command::AnswerChoice { agreed: false };
    let refused = Event::ChoiceAnswered { agreed: false };
    assert_eq!(morning.does("Ana", no), [refused]);
    assert_eq!(morning.held.agreed_client(), None);
    let [ana, bruno] = ["Ana", "Bruno"].map(|name| morning.member(name));
    assert_eq!(morning.held.votes_for(ana), 1, "what was voted stands");
    morning.votes("Diego", &["Bruno"]).expect("votes");
    morning.chooses("Bruno").expect("is chosen");
    // Asked aloud, he nods: the facilitation writes it down.
    morning.does("Farah", Command::AnswerChoice { agreed: true });
    assert_eq!(morning.held.agreed_client(), Some(bruno));
    assert_eq!(morning.held.chosen, []);
}

#[test]
fn nobody_answers_for_somebody_else_who_was_chosen_meanwhile() {
    let mut morning = Morning::choosing();
    morning.chooses("Ana").expect("is chosen");
    morning.does("Farah", Command::DropChoice);
    let yes = Command::AnswerChoice { agreed: true };
    assert_eq!(morning.says("Ana", yes.clone()), Err(Refusal::Unknown));
    morning.chooses("Bruno").expect("is chosen");
    let late = morning.says("Ana", yes);
    assert_eq!(late, Err(Refusal::NotYours), "it is Bruno who is asked");
    assert_eq!(morning.held.agreed_client(), None);
}

#[test]
fn for_a_second_consultation_the_choice_is_made_anew() {
    let mut morning = Morning::choosing();
    let [ana, bruno] = ["Ana", "Bruno"].map(|name| morning.member(name));
    morning.votes("Chloé", &["Ana"]).expect("votes");
    morning.chooses("Ana").expect("is chosen");
    morning.does("Ana", Command::AnswerChoice { agreed: true });
    let dropped = morning.does("Farah", Command::DropChoice);
    assert_eq!(dropped, [Event::ChoiceDropped {}]);
    assert_eq!(morning.does("Farah", Command::DropChoice), []);
    assert_eq!(morning.held.chosen, [ana]);
    assert!(morning.held.votes.is_empty(), "there is a new vote");
    assert_eq!(morning.held.pitches.len(), 2, "the subjects are the same");
    morning.votes("Chloé", &["Bruno"]).expect("votes");
    morning.chooses("Bruno").expect("is chosen");
    morning.does("Bruno", Command::AnswerChoice { agreed: true });
    assert_eq!(morning.held.agreed_client(), Some(bruno));
    let candidates = morning.shared(Role::Facilitator).candidates;
    let chosen = candidates.iter().filter(|it| it.chosen).count();
    assert_eq!(chosen, 2);
}

#[test]
fn whoever_is_not_here_is_not_chosen() {
    let mut morning = Morning::choosing();
    let ana = morning.member("Ana");
    morning.does("Ana", Command::Go { member: ana });
    assert_eq!(morning.chooses("Ana"), Err(Refusal::NotHere));
    let candidates = morning.shared(Role::Facilitator).candidates;
    assert!(candidates.iter().all(|it| it.id != ana));
    morning.does("Ana", Command::Come);
    assert!(morning.chooses("Ana").is_ok());
    let nobody = Command::Choose {
        member: MemberId(999),
    };
    morning.does("Farah", Command::DropChoice);
    assert_eq!(morning.says("Farah", nobody), Err(Refusal::Unknown));
}

// Time

#[test]
fn time_in_parts_and_time_stopped_are_the_time_that_went_by() {
    let mut morning = Morning::opened();
    let opened = morning.at();
    let mut stopped = Span::ZERO;
    let adds_up = |morning: &Morning, stopped: Span| {
        assert_eq!(morning.spent() + stopped, morning.at() - opened);
    };
    morning.clock(9, 12);
    morning.begins(Part::FollowUps);
    adds_up(&morning, stopped);
    morning.clock(9, 30);
    morning.begins(Part::Consultations);
    morning.clock(10, 0);
    morning.does("Farah", Command::Stop);
    morning.clock(10, 45);
    stopped += Span::minutes(45);
    adds_up(&morning, stopped);
    morning.does("Farah", Command::TakeUp);
    morning.clock(11, 0);
    morning.begins(Part::FollowUps);
    morning.clock(11, 5);
    adds_up(&morning, stopped);
    let follow_ups = morning.held.spent_in(Part::FollowUps, morning.at());
    assert_eq!(follow_ups, Span::minutes(18 + 5), "taken up twice");
    morning.does("Farah", Command::Close);
    morning.clock(11, 20);
    stopped += Span::minutes(15);
    adds_up(&morning, stopped);
    morning.does("Farah", Command::TakeUp);
    morning.clock(11, 30);
    adds_up(&morning, stopped);
    assert_eq!(fold(&morning.log), morning.held, "the log tells the same");
}

fn fits(fit: &Fit) -> [usize; 3] {
    let of = |preset: Preset| {
        let found = fit.fits.iter().find(|(one, _)| *one == preset);
        found.map(|(_, count)| *count).expect("a preset")
    };
    [Preset::Express, Preset::Standard, Preset::Deep].map(of)
}

#[test]
fn the_clock_says_what_still_fits_before_a_break_and_the_closing() {
    let mut morning = Morning::opened();
    let ends = moment(date(2027, 2, 2).at(12, 30, 0, 0));
    let still = |morning: &Morning, running| {
        let fit = fit(&morning.held, ends, morning.at(), Span::minutes(running));
        (fit.left, fit.reserved, fits(&fit))
    };
    let minutes = Span::minutes;
    assert_eq!(still(&morning, 0), (minutes(210), minutes(20), [3, 2, 1]));
    morning.clock(9, 30);
    morning.begins(Part::Consultations);
    // A consultation of an hour and a half is on.
    assert_eq!(still(&morning, 90), (minutes(180), minutes(20), [1, 0, 0]));
    // Half an hour later than planned it still wants forty minutes.
    morning.clock(10, 50);
    assert_eq!(still(&morning, 40), (minutes(100), minutes(20), [0, 0, 0]));
    // It has run over and wants nothing any more by its plan.
    morning.clock(11, 10);
    assert_eq!(still(&morning, -10), (minutes(80), minutes(20), [1, 0, 0]));
    morning.clock(11, 20);
    morning.begins(Part::Break);
    assert_eq!(still(&morning, 0), (minutes(70), minutes(10), [1, 0, 0]));
    morning.clock(11, 21);
    assert_eq!(still(&morning, 0), (minutes(69), minutes(10), [0, 0, 0]));
    morning.begins(Part::Closing);
    assert_eq!(still(&morning, 0), (minutes(69), Span::ZERO, [1, 0, 0]));
    morning.clock(12, 40);
    assert_eq!(still(&morning, 0), (minutes(-10), Span::ZERO, [0, 0, 0]));
    morning.does("Farah", Command::Close);
    assert_eq!(still(&morning, 0).1, Span::ZERO);
}

#[test]
fn what_runs_in_a_room_is_taken_from_what_still_fits() {
    let mut morning = Morning::opened();
    morning.clock(10, 0);
    let wants = |minutes| RoomNow {
        wants: Span::minutes(minutes),
        ..RoomNow::default()
    };
    let beside = Beside {
        rooms: vec![wants(0), wants(45)],
        ..morning.beside()
    };
    let seen = shared(&morning.held, &morning.around(), Role::Member, &beside);
    let fit = seen.expect("is seen").clock.fit;
    assert_eq!(fit.left, Span::minutes(150));
    assert_eq!(fits(&fit), [1, 0, 0], "85 minutes are free");
}

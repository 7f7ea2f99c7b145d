//! A half-day at each of its parts, for the gallery and the tests.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "each of those who use it uses a part; a sample that is broken fails"
)]

use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use maud::Markup;
use method::circle::held::Held;
use method::circle::state::{Consulted, Cycle, Member, Session, Slot, Standing as Place, Turn};
use method::circle::{Circle, MemberId, Role, SessionId};
use method::consultation::state::SubjectKind;
use method::half_day::state::{Choice, Done, FollowUp, Pitch, Standing, Stay};
use method::half_day::view::{self, Beside, Own, RoomNow, Shared};
use method::half_day::{Around, HalfDay, How, Part, Round};
use method::plan::{ActionState, PlanAction};
use method::{Epoch, Span, Stage, Step, Time};
use std::collections::BTreeMap;
use text::Lang;
use views::layout::Theme;
use views::pages::half_day::{HalfDayPage, half_day_page, own, refusal, shared};

/// Facilitates.
pub(crate) const NORA: MemberId = MemberId(1);
/// Told of her plan; is asked to bring the next subject.
pub(crate) const CHLOE: MemberId = MemberId(2);
/// Pitched and voted.
pub(crate) const BRUNO: MemberId = MemberId(3);
/// Is not here yet.
pub(crate) const WEI: MemberId = MemberId(5);

const DAY: SessionId = SessionId(21);
const NAMES: [&str; 8] = [
    "Nora",
    "Chloé",
    "Bruno",
    "Marie-Antoinette",
    "Wei",
    "Anne",
    "Oumou",
    "Anne-Sophie",
];

fn member(name: &str) -> Member {
    Member {
        name: name.to_owned(),
        person: None,
        organisation: None,
        standing: Place::In,
        facilitates: name == "Nora",
        peer: name != "Nora",
        accepted: 1,
        replaces: None,
    }
}

fn session(starts: DateTime, clients: &[(MemberId, bool)]) -> Session {
    let turn = |(member, agreed): &(MemberId, bool)| Turn {
        member: *member,
        agreed: *agreed,
        missed: false,
    };
    Session {
        slot: Slot {
            starts,
            minutes: 210,
            place: "Salle des tilleuls, 2e étage".into(),
        },
        sequence: 0,
        cancelled: false,
        turns: clients.iter().map(turn).collect(),
        wishes: [].into(),
        here: None,
        held: None,
        cycle: 0,
    }
}

fn consulted(room: &str, session: u64, client: MemberId, actions: u32) -> Consulted {
    let held = Held {
        actions,
        ..Held::default()
    };
    Consulted {
        room: room.into(),
        session: Some(SessionId(session)),
        at: Time(0),
        client: Some(client),
        seats: Vec::new(),
        held: (actions > 0).then_some(held),
        followed: None,
        cycle: 0,
    }
}

/// A circle on the day of its second half-day.
fn circle() -> Circle {
    let mut circle = Circle {
        cycle: Some(Cycle {
            from: date(2027, 1, 4),
            until: date(2027, 7, 2),
        }),
        ..Circle::default()
    };
    circle.settings.name = "Cadres de proximité, hiver 2027".into();
    for (id, name) in (1..).zip(NAMES) {
        circle.members.insert(MemberId(id), member(name));
    }
    let before = session(date(2027, 1, 12).at(9, 0, 0, 0), &[(CHLOE, true)]);
    let today = session(
        date(2027, 2, 2).at(9, 0, 0, 0),
        &[(WEI, false), (CHLOE, true)],
    );
    circle.sessions.insert(SessionId(20), before);
    circle.sessions.insert(DAY, today);
    circle.consultations = vec![
        consulted("aaaa", 20, CHLOE, 2),
        consulted("bbbb", 20, BRUNO, 1),
    ];
    circle
}

fn zone() -> TimeZone {
    TimeZone::UTC
}

/// A moment of the day, in minutes after nine.
fn at(minutes: i64) -> Time {
    let nine = zone().to_timestamp(date(2027, 2, 2).at(9, 0, 0, 0));
    Time(nine.expect("a day").as_microsecond()) + Span::minutes(minutes)
}

fn word(held: &mut HalfDay, round: Round, member: MemberId, word: &str) {
    held.said.insert((round, member), word.to_owned());
}

/// All that could be in a half-day at a part, at a time.
fn held(part: Part, minutes: i64) -> HalfDay {
    let mut held = HalfDay {
        standing: Standing::Open,
        opened: at(4),
        part,
        epoch: Epoch(3),
        since: at(minutes - 7),
        spent: BTreeMap::from([(Part::Opening, Span::minutes(9))]),
        ..HalfDay::default()
    };
    for (id, how) in [
        (1, How::Told),
        (2, How::Signed),
        (3, How::Tapped),
        (4, How::Told),
        (8, How::Told),
    ] {
        let came = at(i64::try_from(id).unwrap_or_default());
        let signature = match how {
            How::Signed => "M40 120L90 40L140 150L200 60L260 140L330 90L420 120L540 60".into(),
            _ => String::new(),
        };
        let stay = Stay {
            came,
            went: None,
            how,
            signature,
        };
        held.people.insert(MemberId(id), stay);
    }
    if let Some(stay) = held.people.get_mut(&MemberId(8)) {
        stay.went = Some(at(minutes - 1));
    }
    for round in [Round::Opening, Round::Closing] {
        word(
            &mut held,
            round,
            CHLOE,
            "Un peu pressée, mais contente d’être là",
        );
        word(&mut held, round, NORA, "");
    }
    on_the_table(&mut held);
    held
}

fn on_the_table(held: &mut HalfDay) {
    let told = FollowUp {
        done: Done::Partly,
        came_of: "La réunion a eu lieu, plus courte que prévu.".into(),
        learned: "Demander avant de proposer.".into(),
    };
    held.follow_ups.insert("bbbb".into(), told);
    for (id, kind, headline) in [
        (
            BRUNO,
            SubjectKind::Project,
            "Réunir deux équipes qui ne se connaissent pas encore",
        ),
        (
            MemberId(4),
            SubjectKind::Preoccupation,
            "Je n’arrive plus à dire non",
        ),
    ] {
        let headline = headline.into();
        held.pitches.insert(id, Pitch { kind, headline });
    }
    held.votes.insert(BRUNO, [MemberId(4)].into());
    held.votes.insert(NORA, [BRUNO, MemberId(4)].into());
}

/// A sample and what stands around it.
pub(crate) struct Sample {
    pub(crate) circle: Circle,
    pub(crate) held: HalfDay,
    pub(crate) beside: Beside,
}

impl Sample {
    fn new(held: HalfDay, minutes: i64) -> Sample {
        let action = |what: &str, state| PlanAction {
            what: what.into(),
            state,
            shared: true,
            ..PlanAction::default()
        };
        Sample {
            circle: circle(),
            held,
            beside: Beside {
                at: at(minutes),
                now: date(2027, 2, 2).at(9, 0, 0, 0) + jiff::Span::new().minutes(minutes),
                ends: at(210),
                rooms: Vec::new(),
                actions: vec![
                    (
                        "aaaa".into(),
                        action("Voir chaque personne un quart d’heure", ActionState::Done),
                    ),
                    (
                        "aaaa".into(),
                        action("Écrire la note de cadrage", ActionState::UnderWay),
                    ),
                ],
            },
        }
    }

    /// At a part, in the middle of the morning.
    pub(crate) fn at_part(part: Part) -> Sample {
        let minutes = match part {
            Part::Opening => 12,
            Part::FollowUps => 25,
            Part::Choice => 40,
            Part::Consultations => 75,
            Part::Break => 120,
            Part::Closing => 214,
        };
        let mut sample = Sample::new(held(part, minutes), minutes);
        if part == Part::Choice {
            sample.held.choice = None;
        }
        if part >= Part::Consultations {
            sample.consults(Stage::Step(Step::Exploration), Span::minutes(41));
        }
        if part > Part::Consultations {
            sample.beside.rooms[0] = RoomNow {
                stage: Some(Stage::Closed),
                wants: Span::ZERO,
            };
        }
        sample
    }

    fn consults(&mut self, stage: Stage, wants: Span) {
        self.circle
            .consultations
            .push(consulted("cccc", 21, BRUNO, 0));
        self.beside.rooms.push(RoomNow {
            stage: Some(stage),
            wants,
        });
    }

    /// Somebody was chosen, and has answered or not.
    pub(crate) fn chosen(agreed: Option<bool>) -> Sample {
        let mut sample = Sample::at_part(Part::Choice);
        sample.held.choice = Some(Choice {
            member: CHLOE,
            agreed,
        });
        sample
    }

    fn standing(standing: Standing) -> Sample {
        let mut sample = Sample::at_part(Part::Closing);
        sample.held.standing = standing;
        sample.held.closed = (standing == Standing::Closed).then(|| at(214));
        sample
    }

    fn before(minutes: i64) -> Sample {
        Sample::new(HalfDay::default(), minutes)
    }

    pub(crate) fn shared(&self, role: Role) -> Shared {
        view::shared(&self.held, &self.around(), role, &self.beside).expect("it is planned")
    }

    pub(crate) fn own(&self, member: MemberId) -> Own {
        view::own(&self.held, &self.around(), member, &self.beside).expect("a place")
    }

    fn around(&self) -> Around<'_> {
        Around {
            circle: &self.circle,
            session: DAY,
        }
    }

    pub(crate) fn page(&self, member: MemberId, lang: Lang, theme: Theme) -> Markup {
        let role = self.circle.role(member);
        let all = self.shared(role);
        let late = member == NORA && self.held.part == Part::Choice;
        let why = method::half_day::Refusal::Moved;
        half_day_page(&HalfDayPage {
            lang,
            theme,
            base: "/circles/x",
            session: DAY.0,
            circle: &self.circle.settings.name,
            slot: &self.circle.sessions[&DAY].slot,
            stream: "stream?has=0".into(),
            refused: late.then(|| refusal(lang, &why)),
            shared: shared(&all, lang, &zone()),
            own: own(&self.own(member), lang),
        })
    }
}

/// Nobody is here, nothing was planned, nobody has spoken.
fn bare(part: Part) -> Sample {
    let mut sample = Sample::new(
        HalfDay {
            standing: Standing::Open,
            part,
            since: at(1),
            ..HalfDay::default()
        },
        3,
    );
    sample.circle.consultations.clear();
    sample
        .circle
        .sessions
        .get_mut(&DAY)
        .map(|day| day.turns.clear())
        .expect("a day");
    sample
}

/// Every half-day there is to see, by name.
pub(crate) fn samples() -> Vec<(&'static str, Sample)> {
    let mut deep = Sample::at_part(Part::Consultations);
    deep.beside.rooms[0].wants = Span::minutes(-4);
    deep.beside.at = at(150);
    let mut again = Sample::chosen(Some(true));
    again.consults(Stage::Closed, Span::ZERO);
    if let Some(choice) = &mut again.held.choice {
        choice.member = BRUNO;
    }
    let mut between = Sample::at_part(Part::Consultations);
    between.beside.rooms[0].stage = Some(Stage::Closed);
    between.beside.rooms[0].wants = Span::ZERO;
    vec![
        ("before-early", Sample::before(-120)),
        ("before", Sample::before(-20)),
        ("missed", Sample::before(2000)),
        ("opening", Sample::at_part(Part::Opening)),
        ("opening-bare", bare(Part::Opening)),
        ("follow-ups", Sample::at_part(Part::FollowUps)),
        ("follow-ups-bare", bare(Part::FollowUps)),
        ("choice", Sample::at_part(Part::Choice)),
        ("choice-bare", bare(Part::Choice)),
        ("choice-asked", Sample::chosen(None)),
        ("choice-agreed", Sample::chosen(Some(true))),
        ("choice-declined", Sample::chosen(Some(false))),
        ("consultations", Sample::at_part(Part::Consultations)),
        ("consultations-bare", bare(Part::Consultations)),
        ("consultations-late", deep),
        ("consultations-between", between),
        ("choice-again", again),
        ("break", Sample::at_part(Part::Break)),
        ("closing", Sample::at_part(Part::Closing)),
        ("stopped", Sample::standing(Standing::Stopped)),
        ("closed", Sample::standing(Standing::Closed)),
    ]
}

/// Every page of a half-day: of the one who facilitates, of three members.
pub(crate) fn pages(lang: Lang, theme: Theme) -> Vec<(String, Markup)> {
    let of = |(name, sample): &(&'static str, Sample)| {
        let seen = [
            (NORA, "facilitator"),
            (CHLOE, "member"),
            (BRUNO, "other"),
            (WEI, "late"),
        ];
        seen.map(|(who, role)| {
            let page = sample.page(who, lang, theme);
            (format!("half-day-{name}-{role}"), page)
        })
    };
    samples().iter().flat_map(of).collect()
}

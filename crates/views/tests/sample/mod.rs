//! A circle in the middle of its cycle, for the gallery and the tests.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "each of those who use it uses a part; a sample that is broken fails"
)]

mod pages;

use jiff::civil::{Date, DateTime, date};
use maud::Markup;
use method::circle::state::{
    Absence, Answer, Charter, Consulted, Cycle, EntryId, Member, Poll, Session, Settings, Slot,
    Standing, Swap, Turn,
};
use method::circle::view::{self, Kept};
use method::circle::{Circle, MemberId, OrganisationId, Role, SessionId};
pub(crate) use pages::pages;
use std::collections::{BTreeMap, BTreeSet};
use text::Lang;
use views::layout::Theme;
use views::pages::circle::{Around, CirclePage, Said, circle_page, first_charter, own, shared};

/// Facilitates.
pub(crate) const NORA: MemberId = MemberId(1);
/// Has a turn in the next half-day, and has not said yes.
pub(crate) const CHLOE: MemberId = MemberId(2);

const NAMES: [&str; 8] = [
    "Nora",
    "Chloé",
    "Bruno",
    "Marie-Antoinette",
    "Wei",
    "Anne",
    "Oumou",
    "Anne",
];

fn member(name: &str, standing: Standing) -> Member {
    Member {
        name: name.to_owned(),
        person: None,
        organisation: Some(OrganisationId("north".into())),
        standing,
        facilitates: name == "Nora",
        peer: name != "Nora",
        accepted: 1,
        replaces: None,
    }
}

fn slot(day: Date) -> Slot {
    Slot {
        starts: day.at(9, 0, 0, 0),
        minutes: 210,
        place: "Salle des tilleuls, 2e étage".into(),
    }
}

fn session(day: Date, clients: &[(u64, bool)]) -> Session {
    let turn = |(id, agreed): &(u64, bool)| Turn {
        member: MemberId(*id),
        agreed: *agreed,
        missed: false,
    };
    Session {
        slot: slot(day),
        sequence: 0,
        cancelled: false,
        turns: clients.iter().map(turn).collect(),
        wishes: BTreeSet::new(),
        here: None,
        held: None,
        cycle: 0,
    }
}

/// The wall clock of the sample.
pub(crate) fn now() -> DateTime {
    date(2027, 2, 2).at(8, 40, 0, 0)
}

/// The sample.
pub(crate) fn circle(lang: Lang) -> Circle {
    let mut circle = Circle {
        charter: Charter {
            text: first_charter(lang),
            keep_months: 3,
            version: 1,
        },
        cycle: Some(Cycle {
            from: date(2027, 1, 4),
            until: date(2027, 7, 2),
        }),
        settings: Settings {
            name: "Cadres de proximité, hiver 2027".into(),
            days_off: BTreeSet::from([date(2027, 2, 15)]),
            ..Settings::default()
        },
        link: "abcdefgh".into(),
        ..Circle::default()
    };
    for (at, name) in (1..).zip(NAMES) {
        circle
            .members
            .insert(MemberId(at), member(name, Standing::In));
    }
    people_on_their_way(&mut circle);
    dates(&mut circle);
    around_dates(&mut circle);
    circle
}

fn people_on_their_way(circle: &mut Circle) {
    for (at, name, standing) in [
        (9, "Tiago", Standing::Asking),
        (10, "Élisabeth", Standing::Invited),
    ] {
        circle.members.insert(MemberId(at), member(name, standing));
    }
    let mut change = |id: u64, change: fn(&mut Member)| {
        circle.members.get_mut(&MemberId(id)).map(change);
    };
    change(2, |held| held.accepted = 0);
    change(5, |held| held.accepted = 0);
    change(10, |held| held.replaces = Some(MemberId(7)));
    circle.lines.insert((MemberId(3), MemberId(4)));
}

fn dates(circle: &mut Circle) {
    let days = [
        (20, date(2027, 1, 12), &[(3, true), (4, true)][..]),
        (21, date(2027, 2, 2), &[(2, false), (5, true)]),
        (22, date(2027, 2, 23), &[(6, true)]),
        (23, date(2027, 3, 16), &[]),
        (24, date(2027, 4, 6), &[(2, true), (7, false)]),
        (25, date(2027, 4, 27), &[]),
        (26, date(2027, 5, 18), &[]),
        (27, date(2027, 6, 8), &[]),
    ];
    for (id, day, clients) in days {
        circle.sessions.insert(SessionId(id), session(day, clients));
    }
    let mut change = |id: u64, change: fn(&mut Session)| {
        circle.sessions.get_mut(&SessionId(id)).map(change);
    };
    change(20, |held| {
        held.here = Some([1, 2, 3, 4, 5].map(MemberId).into());
        held.turns[1].missed = true;
    });
    change(23, |held| held.wishes = [MemberId(2), MemberId(8)].into());
    change(22, |held| {
        held.slot.place = "https://visio.example.org/codev".into();
    });
}

fn around_dates(circle: &mut Circle) {
    for (id, member, from, until) in [
        (30, 7, date(2027, 2, 1), date(2027, 2, 5)),
        (31, 2, date(2027, 4, 26), date(2027, 4, 30)),
    ] {
        let member = MemberId(member);
        let absence = Absence {
            member,
            from,
            until,
        };
        circle.absences.insert(EntryId(id), absence);
    }
    let poll = |first: Date, second: Date| Poll {
        options: vec![slot(first), slot(second)],
        closes: date(2027, 2, 9).at(23, 59, 0, 0),
        answers: BTreeMap::new(),
        decided: None,
    };
    let mut answered = poll(date(2027, 6, 22), date(2027, 6, 24));
    for (id, answers) in [
        (3, vec![Answer::Yes, Answer::No]),
        (5, vec![Answer::Yes, Answer::IfNeedBe]),
    ] {
        answered.answers.insert(MemberId(id), answers);
    }
    circle.polls.insert(EntryId(40), answered);
    let mut mine = poll(date(2027, 6, 29), date(2027, 7, 1));
    mine.answers.insert(CHLOE, vec![Answer::Yes, Answer::No]);
    circle.polls.insert(EntryId(41), mine);
    let swap = |by, mine, with, theirs| Swap {
        by: MemberId(by),
        mine: SessionId(mine),
        with: MemberId(with),
        theirs: SessionId(theirs),
    };
    circle.swaps.insert(EntryId(50), swap(6, 22, 2, 24));
    circle.swaps.insert(EntryId(51), swap(2, 24, 5, 21));
    let room = |room: &str, session, client| Consulted {
        room: room.into(),
        session,
        at: method::Time(0),
        client,
        seats: Vec::new(),
        held: None,
        followed: None,
        cycle: 0,
    };
    circle.consultations = vec![
        room("aaaa", Some(SessionId(20)), Some(MemberId(3))),
        room("bbbb", Some(SessionId(21)), Some(MemberId(5))),
        room("cccc", None, None),
    ];
}

fn organisations() -> BTreeMap<OrganisationId, String> {
    let names = [("north", "Hôpital Nord"), ("city", "Ville de Roubaix")];
    names
        .map(|(id, name)| (OrganisationId(id.into()), name.into()))
        .into()
}

/// The page of the sample for one member.
pub(crate) fn page_of(circle: &Circle, member: MemberId, lang: Lang, theme: Theme) -> Markup {
    let organisations = organisations();
    let around = Around {
        lang,
        organisations: &organisations,
        now: now(),
    };
    let facilitates = circle.members[&member].facilitates;
    let role = if facilitates {
        Role::Facilitator
    } else {
        Role::Member
    };
    let kept = Kept {
        prepared: BTreeSet::new(),
        not_today: [SessionId(26)].into(),
        ..Kept::default()
    };
    let all = view::shared(circle, role, now()).expect("in the circle");
    let mine = view::own(circle, member, now(), &kept).expect("a place");
    circle_page(&CirclePage {
        posted: None,
        lang,
        theme,
        base: "/circles/x",
        name: &circle.settings.name,
        refused: facilitates.then(|| Said::UnknownZone.words(lang)),
        link: facilitates.then(|| "https://entrepairs.example.org/circles/x/ask/abcdefgh".into()),
        stream: "/circles/x/stream?has=0".into(),
        shared: shared(&all, &around),
        own: own(&mine, &around),
    })
}

//! The circle around a simulated half-day, and its wall clock.

use crate::simulate::chance::Chance;
use jiff::SignedDuration;
use jiff::civil::{DateTime, date};
use method::Time;
use method::circle::held::Held;
use method::circle::state::{Cycle, Settings, Slot};
use method::circle::{Circle, Entry, Event, MemberId, PersonId, SessionId, evolve};
use method::half_day::Around;
use std::collections::BTreeMap;

/// Midnight before the half-day.
const MIDNIGHT: Time = Time(1_800_000_000_000_000);
/// Members, the facilitators among them.
pub(super) const MEMBERS: usize = 8;

/// What stands around the half-day.
pub(super) struct World {
    circle: Circle,
    session: SessionId,
    /// Who can be there, the facilitator first.
    pub(super) members: Vec<MemberId>,
    /// Somebody invited, somebody who was turned away, and nobody at all.
    pub(super) outside: Vec<MemberId>,
    /// The rooms of earlier consultations, and who was client.
    pub(super) clients: BTreeMap<String, MemberId>,
}

/// So many minutes after midnight.
pub(super) fn minute(minutes: i64) -> Time {
    MIDNIGHT + method::Span::minutes(minutes)
}

/// By the clock on the wall.
pub(super) fn wall(at: Time) -> DateTime {
    let since = SignedDuration::from_micros((at - MIDNIGHT).0);
    date(2027, 2, 2).at(0, 0, 0, 0).saturating_add(since)
}

/// In whole microseconds after midnight, as the model counts.
pub(super) fn since_midnight(at: Time) -> i64 {
    (at - MIDNIGHT).0
}

impl World {
    /// A circle that met before, and meets from nine to half past twelve.
    pub(super) fn new(chance: &mut Chance) -> World {
        let mut world = World {
            circle: Circle::default(),
            session: SessionId(0),
            members: Vec::new(),
            outside: vec![MemberId(9_999)],
            clients: BTreeMap::new(),
        };
        world.gathers(chance);
        let cycle = Cycle {
            from: date(2027, 1, 4),
            until: date(2027, 7, 2),
        };
        world.says(Event::CyclePlanned { cycle });
        let mut days = [(1, 12), (2, 2)].map(|(month, day)| {
            let slot = Slot {
                starts: date(2027, month, day).at(9, 0, 0, 0),
                minutes: 210,
                place: String::new(),
            };
            SessionId(world.says(Event::SessionPlanned { slot }))
        });
        days.sort();
        world.session = days[1];
        for _ in 0..chance.below(3) {
            world.consults(days[0], chance);
        }
        world
    }

    fn gathers(&mut self, chance: &mut Chance) {
        let founder = self.says(Event::Founded {
            name: "Farah".into(),
            person: PersonId("p0".into()),
            peer: chance.percent(30),
            settings: Settings::default(),
            charter: "Ici.".into(),
            keep_months: 3,
        });
        self.members.push(MemberId(founder));
        for nth in 1..MEMBERS + 2 {
            let (name, person) = (format!("Membre {nth}"), PersonId(format!("p{nth}")));
            let member = MemberId(self.says(Event::Invited {
                name: name.clone(),
                person: Some(person.clone()),
                organisation: None,
                replaces: None,
            }));
            match nth {
                MEMBERS => self.outside.push(member),
                nth if nth > MEMBERS => {
                    self.says(Event::NotJoined { member });
                    self.outside.push(member);
                }
                _ => {
                    self.says(Event::Joined {
                        member,
                        person,
                        name,
                    });
                    self.members.push(member);
                }
            }
        }
        if chance.percent(50) {
            self.says(Event::FacilitationSet {
                member: self.members[1],
                facilitates: true,
            });
        }
    }

    /// A consultation of the half-day before, which left a plan.
    fn consults(&mut self, session: SessionId, chance: &mut Chance) {
        let room = format!("room{}", self.clients.len());
        let client = chance.pick(&self.members).unwrap_or_default();
        self.says(Event::ConsultationOpened {
            room: room.clone(),
            session: Some(session),
            client: Some(client),
            seats: Vec::new(),
        });
        let held = Held {
            client: Some(client),
            actions: 2,
            ..Held::default()
        };
        self.says(Event::ConsultationHeld {
            room: room.clone(),
            held,
        });
        self.clients.insert(room, client);
    }

    fn says(&mut self, event: Event) -> u64 {
        self.says_of(self.members.first().copied(), event)
    }

    fn says_of(&mut self, author: Option<MemberId>, event: Event) -> u64 {
        let entry = Entry {
            seq: self.circle.seq + 1,
            author,
            at: MIDNIGHT,
            event,
        };
        evolve(&mut self.circle, &entry);
        entry.seq
    }

    /// Somebody says that they cannot come that day.
    pub(super) fn away(&mut self, member: MemberId) {
        let (from, until) = (date(2027, 2, 1), date(2027, 2, 3));
        self.says_of(Some(member), Event::AbsenceDeclared { from, until });
    }

    /// Somebody leaves the circle for good.
    pub(super) fn leaves(&mut self, member: MemberId) {
        self.says(Event::Left { member });
    }

    /// Somebody facilitates from now on, or no longer.
    pub(super) fn facilitates(&mut self, member: MemberId, facilitates: bool) {
        self.says(Event::FacilitationSet {
            member,
            facilitates,
        });
    }

    /// The half-day is cancelled.
    pub(super) fn cancels(&mut self) {
        let session = self.session;
        self.says(Event::SessionCancelled { session });
    }

    pub(super) fn circle(&self) -> &Circle {
        &self.circle
    }

    pub(super) fn around(&self) -> Around<'_> {
        Around {
            circle: &self.circle,
            session: self.session,
        }
    }
}

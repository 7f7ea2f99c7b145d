//! The log followed a second time, with just what is needed to judge: who is
//! what, where the room stands, who wrote what.

use super::hush::Hush;
use super::slots::{Slot, Slots, canary_in};
use super::table::{self, Hat};
use super::watch::Watch;
use method::consultation::event::Relay;
use method::consultation::state::{Part, SignalKind};
use method::consultation::{Author, Command, Entry, Event};
use method::{Epoch, SeatId, Span, Stage, Time};
use std::collections::BTreeMap;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Lobby,
    Room,
    Out,
    /// Came back, and acts for that seat.
    For(SeatId),
}

struct Person {
    place: Place,
    /// Was in the room at some time: the record may name them.
    was_in: bool,
    part: Part,
    name: u32,
    device: bool,
    simulated: bool,
}

/// A signal of a client.
pub(crate) struct Sent {
    pub(crate) by: SeatId,
    pub(crate) kind: SignalKind,
    pub(crate) passed: bool,
}

/// Whether something was a right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Right {
    /// Now.
    Now,
    /// When it was written, less than two minutes before its step closed.
    Late,
    /// No.
    None,
}

/// What the model knows.
#[derive(Default)]
pub(crate) struct Model {
    people: BTreeMap<SeatId, Person>,
    /// Who goes by a name, by its canary.
    names: BTreeMap<u32, SeatId>,
    conductor: SeatId,
    client: Option<SeatId>,
    asked: Option<SeatId>,
    pub(crate) stage: Stage,
    chapters: Vec<(Stage, Option<Time>)>,
    /// The stage before the last move, and its event.
    last_move: Option<(Stage, u64)>,
    pub(crate) slots: Slots,
    authors: BTreeMap<u64, SeatId>,
    pub(crate) signals: BTreeMap<u64, Sent>,
    pub(crate) watch: Watch,
    pub(crate) hush: Hush,
    pub(crate) seq: u64,
}

impl Model {
    /// The seat a device acts for.
    pub(crate) fn acting(&self, seat: SeatId) -> SeatId {
        match self.people.get(&seat).map(|person| person.place) {
            Some(Place::For(other)) => other,
            _ => seat,
        }
    }

    pub(crate) fn hat(&self, seat: SeatId) -> Hat {
        let seat = self.acting(seat);
        let Some(person) = self.people.get(&seat) else {
            return Hat::Door;
        };
        let consults = person.part == Part::Consultant;
        match person.place {
            Place::Lobby => Hat::Lobby,
            Place::Out | Place::For(_) => Hat::Outside,
            Place::Room if seat == self.conductor => Hat::Conductor { consults },
            Place::Room if Some(seat) == self.client => Hat::Client,
            Place::Room => match person.part {
                Part::Consultant => Hat::Consultant,
                Part::Observer => Hat::Observer,
                Part::Screen => Hat::Screen,
            },
        }
    }

    pub(crate) fn hat_of(&self, by: Author) -> Hat {
        match by {
            Author::Newcomer => Hat::Door,
            Author::Seat(seat) => self.hat(seat),
        }
    }

    /// Whether this is a right of its author, now or a little late.
    pub(crate) fn right(&self, by: Author, epoch: Epoch, at: Time, command: &Command) -> Right {
        let hat = self.hat_of(by);
        if table::allows(hat, self.stage, command) {
            return Right::Now;
        }
        let chapter = self.chapters.get(epoch.0 as usize);
        match chapter {
            Some((stage, Some(closed)))
                if table::is_writing(command)
                    && table::allows(hat, *stage, command)
                    && at - *closed < Span::minutes(2) =>
            {
                Right::Late
            }
            _ => Right::None,
        }
    }

    /// Whether somebody may see a canary that turned up in front of them.
    pub(crate) fn may_see(&self, seat: SeatId, hat: Hat, number: u32, now: Time) -> bool {
        if let Some(seat) = self.names.get(&number) {
            return self
                .people
                .get(seat)
                .is_some_and(|person| match person.place {
                    Place::Lobby => hat.conducts(),
                    _ => person.was_in && hat.sees_the_room(),
                });
        }
        hat.sees_the_room() && self.slots.stands(number) && !self.is_hushed(seat, number, now)
    }

    /// Written in silence by somebody else.
    fn is_hushed(&self, seat: SeatId, number: u32, now: Time) -> bool {
        if self.hush.is_still() {
            return false;
        }
        let contribution = self.slots.contribution_that_says(number);
        contribution.is_some_and(|item| {
            self.hush.hides(item, now) && self.author_of(item) != Some(self.acting(seat))
        })
    }

    pub(crate) fn author_of(&self, item: u64) -> Option<SeatId> {
        self.authors.get(&item).copied()
    }

    pub(crate) fn may_answer_for(&self, seat: SeatId, hat: Hat, by: SeatId) -> bool {
        let device = self.people.get(&seat).is_some_and(|person| person.device);
        self.asked == Some(seat) && (by == seat || hat.conducts() && !device)
    }

    pub(crate) fn client_conducts(&self) -> bool {
        self.client == Some(self.conductor)
    }

    /// A simulated consultant in the room, whose place a person can take.
    pub(crate) fn gives_place(&self, seat: SeatId) -> bool {
        let person = self.people.get(&seat);
        person.is_some_and(|it| it.simulated && it.place == Place::Room)
            && self.hat(seat) == Hat::Consultant
    }

    pub(crate) fn is_simulated(&self, seat: SeatId) -> bool {
        self.people.get(&seat).is_some_and(|it| it.simulated)
    }

    /// Follows an event of the log.
    pub(crate) fn saw(&mut self, entry: &Entry) {
        self.seq = entry.seq;
        let (seq, at) = (entry.seq, entry.at);
        let author = entry.author.unwrap_or_default();
        self.slots.saw(seq, author, &entry.event);
        self.hush.saw(entry);
        match &entry.event {
            Event::Moved { to, .. } => {
                self.last_move = Some((self.stage, seq));
                self.watch.moved(*to, at);
                self.enter(*to, at);
            }
            Event::Undone => {
                if let Some((from, moved)) = self.last_move.take() {
                    self.slots.clear(Slot::Reason(moved));
                    self.watch.undone(from, at);
                    self.enter(from, at);
                }
            }
            Event::Paused => self.watch.pause(true, at),
            Event::Resumed => self.watch.pause(false, at),
            Event::Asked { .. }
            | Event::WordingProposed { .. }
            | Event::Contributed { .. }
            | Event::AdditionOffered { .. } => {
                self.authors.insert(seq, author);
            }
            Event::Signalled { signal } => {
                let sent = Sent {
                    by: author,
                    kind: *signal,
                    passed: false,
                };
                self.signals.insert(seq, sent);
            }
            Event::SignalPassed { item } => {
                if let Some(sent) = self.signals.get_mut(&item.0) {
                    sent.passed = true;
                }
            }
            other => self.saw_people(seq, author, other),
        }
    }

    fn enter(&mut self, stage: Stage, at: Time) {
        if let Some(last) = self.chapters.last_mut() {
            last.1 = Some(at);
        }
        self.chapters.push((stage, None));
        self.stage = stage;
    }

    fn saw_people(&mut self, seq: u64, author: SeatId, event: &Event) {
        match event {
            Event::Opened { name, setup } => {
                self.conductor = SeatId(seq);
                self.chapters.push((Stage::Gathering, None));
                let part = part(setup.consulting);
                self.arrives(seq, name, part, (true, false), Place::Room);
            }
            Event::Arrived {
                name,
                part,
                device,
                waits,
                script,
                ..
            } => {
                let place = if *waits { Place::Lobby } else { Place::Room };
                let held = (*device, script.is_some());
                self.arrives(seq, name, *part, held, place);
            }
            Event::Renamed { name } => {
                if let Some(person) = self.people.get_mut(&author) {
                    self.names.remove(&person.name);
                    person.name = canary_in(name);
                    if person.name > 0 {
                        self.names.insert(person.name, author);
                    }
                }
            }
            Event::Admitted { seat } => self.goes(*seat, Place::Room),
            Event::Returned { waiting, seat } => {
                self.goes(*waiting, Place::For(*seat));
                if let Some(person) = self.people.get_mut(seat) {
                    person.device = true;
                }
            }
            Event::Left => self.goes(author, Place::Out),
            Event::Removed { seat } => self.goes(*seat, Place::Out),
            other => self.saw_roles(author, other),
        }
    }

    fn saw_roles(&mut self, author: SeatId, event: &Event) {
        match event {
            Event::ObserverSet { seat, observer } => self.plays(*seat, part(!observer)),
            Event::ConsultingSet { consulting } => self.plays(self.conductor, part(*consulting)),
            Event::ClientAsked { seat } => self.asked = Some(*seat),
            Event::ClientDeclined { .. } => self.asked = None,
            Event::ClientAgreed { seat } => {
                self.asked = None;
                self.client = Some(*seat);
                self.plays(*seat, Part::Consultant);
            }
            Event::FacilitationPassed { to, relay } => {
                debug_assert!(*relay != Relay::HandedOver || author == self.conductor);
                self.conductor = *to;
            }
            _ => {}
        }
    }

    fn arrives(
        &mut self,
        seq: u64,
        name: &str,
        part: Part,
        (device, simulated): (bool, bool),
        place: Place,
    ) {
        let name = canary_in(name);
        if name > 0 {
            self.names.insert(name, SeatId(seq));
        }
        let was_in = place == Place::Room;
        let person = Person {
            place,
            was_in,
            part,
            name,
            device,
            simulated,
        };
        self.people.insert(SeatId(seq), person);
    }

    fn goes(&mut self, seat: SeatId, place: Place) {
        if let Some(person) = self.people.get_mut(&seat) {
            person.place = place;
            person.was_in |= place == Place::Room;
        }
        if place == Place::Out && self.asked == Some(seat) {
            self.asked = None;
        }
    }

    fn plays(&mut self, seat: SeatId, part: Part) {
        if let Some(person) = self.people.get_mut(&seat) {
            person.part = part;
        }
    }
}

fn part(consults: bool) -> Part {
    if consults {
        Part::Consultant
    } else {
        Part::Observer
    }
}

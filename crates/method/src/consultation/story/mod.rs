//! Stories: the rules of `docs/method.md` told as they happen in a circle.
//!
//! A [`Circle`] is a group of people known by their first names, with a clock
//! that only moves when the story says so.

mod agreements;
mod epochs;
mod facilitation;
mod moves;
mod peers;
mod review;
mod seats;
mod signals;
mod spoken;
mod steps_1_to_3;
mod steps_4_to_6;
mod time;
mod views;
mod ways;

use super::command::Way;
use super::missing::missing;
use super::state::{ContributionKind, Meeting};
use super::view::{Own, Room, own, room};
use super::{
    Author, Because, Command, Consultation, Entry, Envelope, Event, Missing, Reason, Refusal,
    Setup, decide, evolve, fold, open,
};
use crate::{Epoch, ItemId, Presence, Role, SeatId, Span, Stage, Step, Time};
use std::collections::BTreeMap;

type Answer = Result<Vec<Event>, Refusal>;

/// A group of people in a room, and all that has happened there.
struct Circle {
    log: Vec<Entry>,
    state: Consultation,
    presence: Presence,
    now: Time,
    seats: BTreeMap<String, SeatId>,
}

impl Circle {
    /// A room that this person has just opened and facilitates.
    fn opened_by(name: &str, setup: &Setup) -> Circle {
        let now = Time(1_800_000_000_000_000);
        let mut circle = Circle {
            log: Vec::new(),
            state: Consultation::default(),
            presence: Presence::from(now),
            now,
            seats: BTreeMap::new(),
        };
        let events = open(name, setup).expect("opens");
        circle.record(None, events);
        circle.sits(name, SeatId(1));
        circle
    }

    /// Farah facilitates; Ana, Bruno, Chloé and Diego have joined; no client yet.
    fn gathered_with(setup: &Setup) -> Circle {
        let mut circle = Circle::opened_by("Farah", setup);
        for name in ["Ana", "Bruno", "Chloé", "Diego"] {
            circle.joins(name).expect("joins");
        }
        circle
    }

    fn gathered() -> Circle {
        Circle::gathered_with(&Setup::default())
    }

    /// As [`Circle::gathered`], Chloé being client and the group in this step.
    fn at(step: Step) -> Circle {
        Circle::at_with(step, &Setup::default())
    }

    fn at_with(step: Step, setup: &Setup) -> Circle {
        let mut circle = Circle::gathered_with(setup);
        circle.becomes_client("Chloé");
        circle.goes_to(Stage::Step(step));
        circle
    }

    /// Joins by the link; in the room at once only before step 1.
    fn joins(&mut self, name: &str) -> Answer {
        self.joins_as(name, name, None)
    }

    /// Joins by the link under a name; the story calls this device by `nick`.
    fn joins_as(&mut self, nick: &str, name: &str, returning: Option<SeatId>) -> Answer {
        let join = Command::Join {
            name: name.into(),
            way: Way::Link,
            returning,
        };
        let seat = SeatId(self.state.seq + 1);
        let answer = self.asks(Author::Newcomer, self.state.epoch(), join);
        if answer.is_ok() {
            self.sits(nick, seat);
        }
        answer
    }

    fn sits(&mut self, nick: &str, seat: SeatId) {
        self.seats.insert(nick.into(), seat);
        self.presence.seen.insert(seat, None);
    }

    fn becomes_client(&mut self, name: &str) {
        let seat = self.seat(name);
        self.does("Farah", Command::AskClient { seat });
        self.does(name, Command::AgreeClient { seat });
    }

    /// Goes on, saying *said aloud* wherever something is missing. Farah has gone
    /// through with it: the undo of the last move is over.
    fn goes_to(&mut self, stage: Stage) {
        while self.state.stage < stage {
            self.does("Farah", next_because(Reason::SaidAloud));
            self.wait(Span::seconds(30));
        }
    }

    /// Says something now, on a screen that is up to date.
    fn says(&mut self, who: &str, command: Command) -> Answer {
        self.says_from(self.state.epoch(), who, command)
    }

    /// Says something written in an earlier epoch.
    fn says_from(&mut self, epoch: Epoch, who: &str, command: Command) -> Answer {
        let author = Author::Seat(self.seat(who));
        self.asks(author, epoch, command)
    }

    /// As [`Circle::says`], which must be followed.
    fn does(&mut self, who: &str, command: Command) -> Vec<Event> {
        let shown = format!("{who}: {command:?}");
        match self.says(who, command) {
            Ok(events) => events,
            Err(refusal) => panic!("{shown}: {refusal:?}"),
        }
    }

    fn asks(&mut self, by: Author, epoch: Epoch, command: Command) -> Answer {
        let envelope = Envelope {
            by,
            at: self.now,
            epoch,
            command,
        };
        let before = self.state.clone();
        let answer = decide(&self.state, &self.presence, &envelope);
        assert_eq!(before, self.state, "deciding changes nothing");
        if let Ok(events) = &answer {
            let author = match by {
                Author::Seat(seat) => Some(self.state.acting(seat)),
                Author::Newcomer => None,
            };
            self.record(author, events.clone());
        }
        answer
    }

    fn record(&mut self, author: Option<SeatId>, events: Vec<Event>) {
        for event in events {
            let entry = Entry {
                seq: self.state.seq + 1,
                author,
                at: self.now,
                event,
            };
            evolve(&mut self.state, &entry);
            self.log.push(entry);
        }
        assert_eq!(fold(&self.log), self.state, "the log tells the state");
    }

    fn wait(&mut self, span: Span) {
        self.now = self.now + span;
    }

    /// The last stream of this person's device ends.
    fn loses(&mut self, who: &str) {
        let seat = self.seat(who);
        self.presence.seen.insert(seat, Some(self.now));
    }

    fn finds_again(&mut self, who: &str) {
        let seat = self.seat(who);
        self.presence.seen.insert(seat, None);
    }

    fn seat(&self, who: &str) -> SeatId {
        match self.seats.get(who) {
            Some(seat) => *seat,
            None => panic!("nobody is called {who}"),
        }
    }

    /// The client validates the request as it stands.
    fn validation(&self) -> Command {
        let version = self.state.contract.request.version;
        Command::ValidateRequest { version }
    }

    /// A consultant agrees to the request as it stands.
    fn agreement(&self) -> Command {
        let version = self.state.contract.request.version;
        Command::Agree { version }
    }

    /// The group agrees to the request as it stands.
    fn group_agreement(&self) -> Command {
        let version = self.state.contract.request.version;
        Command::GroupAgrees { version }
    }

    /// What was made last: a question, a contribution, a signal.
    fn last_item(&self) -> ItemId {
        ItemId(self.state.seq)
    }

    fn role(&self, who: &str) -> Role {
        self.state.role(self.seat(who))
    }

    fn stage(&self) -> Stage {
        self.state.stage
    }

    fn epoch(&self) -> Epoch {
        self.state.epoch()
    }

    fn missing(&self) -> Vec<Missing> {
        missing(&self.state, &self.presence, self.now)
    }

    /// The shared screen of this person.
    fn room_of(&self, who: &str) -> Option<Room> {
        room(&self.state, self.role(who), &self.presence, self.now)
    }

    /// What this person sees of their own.
    fn own_of(&self, who: &str) -> Option<Own> {
        own(
            &self.state,
            self.state.acting(self.seat(who)),
            &self.presence,
            self.now,
        )
    }

    /// Everything this person sees, as one text to search.
    fn sight_of(&self, who: &str) -> String {
        format!("{:?} {:?}", self.room_of(who), self.own_of(who))
    }
}

fn next() -> Command {
    Command::Next { confirm: None }
}

fn next_because(reason: Reason) -> Command {
    Command::Next {
        confirm: Some(because(reason)),
    }
}

fn because(reason: Reason) -> Because {
    Because {
        reason,
        text: String::new(),
    }
}

fn back() -> Command {
    Command::Back {
        because: because(Reason::Other),
    }
}

fn ask(text: &str) -> Command {
    Command::Ask { text: text.into() }
}

fn contribute(text: &str) -> Command {
    Command::Contribute {
        kind: ContributionKind::Lead,
        text: text.into(),
        on: None,
    }
}

fn request(text: &str, version: u32) -> Command {
    Command::WriteRequest {
        text: text.into(),
        kinds: Vec::new(),
        unwanted: String::new(),
        version,
    }
}

fn meeting(meeting: Meeting) -> Setup {
    Setup {
        meeting,
        ..Setup::default()
    }
}

const EXPOSE: Stage = Stage::Step(Step::Expose);
const CLARIFICATION: Stage = Stage::Step(Step::Clarification);
const CONTRACT: Stage = Stage::Step(Step::Contract);
const EXPLORATION: Stage = Stage::Step(Step::Exploration);
const SYNTHESIS: Stage = Stage::Step(Step::Synthesis);
const LEARNING: Stage = Stage::Step(Step::Learning);

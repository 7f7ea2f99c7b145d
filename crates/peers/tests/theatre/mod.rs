//! A room with simulated peers in it, and a clock that goes by their pace.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses what it needs"
)]

use method::consultation::{
    Author, Because, Command, Consultation, Entry, Envelope, Event, Reason, Refusal, Setup, decide,
    evolve, open,
};
use method::{Presence, SeatId, Stage, Time};
use peers::case::Case;
use peers::hint::Hint;
use peers::play::{Cue, Play};

/// The seat of the person who opened the room.
pub const VISITOR: SeatId = SeatId(1);

/// A room with simulated peers in it.
pub struct Theatre {
    pub state: Consultation,
    pub presence: Presence,
    pub now: Time,
}

impl Theatre {
    /// A person has opened a room.
    pub fn opened(demonstration: bool) -> Theatre {
        let now = Time(1_800_000_000_000_000);
        let mut presence = Presence::from(now);
        presence.seen.insert(VISITOR, None);
        let mut stage = Theatre {
            state: Consultation::default(),
            presence,
            now,
        };
        let setup = Setup {
            demonstration,
            ..Setup::default()
        };
        let opened = open("Camille", &setup).expect("opens");
        stage.record(None, opened);
        stage
    }

    /// A person has opened a room, and the whole cast has come in.
    pub fn filled(case: &'static Case, demonstration: bool) -> Theatre {
        let mut stage = Theatre::opened(demonstration);
        let cast = &case.cast;
        let names = [cast.facilitator, cast.client];
        let names = names.iter().chain(&cast.consultants);
        stage.does(
            VISITOR,
            Command::FillSeats {
                names: names.map(|name| (*name).to_owned()).collect(),
                script: case.id.to_owned(),
            },
        );
        stage
    }

    /// As [`Theatre::filled`], the simulated facilitator having taken over.
    pub fn played(case: &'static Case) -> Theatre {
        let mut stage = Theatre::filled(case, true);
        let to = stage.named(case.cast.facilitator);
        let observer = true;
        stage.does(VISITOR, Command::SetObserver { seat: to, observer });
        stage.does(VISITOR, Command::HandOver { to });
        stage
    }

    /// As [`Theatre::played`], the visitor being client in the place of the one of the cast.
    pub fn with_client(case: &'static Case) -> Theatre {
        let mut stage = Theatre::played(case);
        let (client, facilitator) = (stage.named(case.cast.client), stage.state.facilitator);
        stage.does(client, Command::Leave);
        stage.does(facilitator, Command::AskClient { seat: VISITOR });
        stage.does(VISITOR, Command::AgreeClient { seat: VISITOR });
        stage
    }

    /// As [`Theatre::played`], the visitor being one of the consultants.
    pub fn with_consultant(case: &'static Case) -> Theatre {
        let mut stage = Theatre::played(case);
        let consults = Command::SetObserver {
            seat: VISITOR,
            observer: false,
        };
        stage.does(stage.state.facilitator, consults);
        stage
    }

    pub fn record(&mut self, author: Option<SeatId>, events: Vec<Event>) {
        for event in events {
            let entry = Entry {
                seq: self.state.seq + 1,
                author,
                at: self.now,
                event,
            };
            evolve(&mut self.state, &entry);
        }
    }

    pub fn does(&mut self, seat: SeatId, command: Command) {
        let envelope = Envelope {
            by: Author::Seat(seat),
            at: self.now,
            epoch: self.state.epoch(),
            command,
        };
        match decide(&self.state, &self.presence, &envelope) {
            Ok(events) => {
                assert!(!events.is_empty(), "nothing new: {envelope:?}");
                self.record(Some(seat), events);
            }
            Err(refusal) => panic!("{envelope:?}: {refusal:?}"),
        }
    }

    /// As [`Theatre::does`], for what may be refused.
    pub fn tries(&mut self, seat: SeatId, command: Command) -> Result<(), Refusal> {
        let envelope = Envelope {
            by: Author::Seat(seat),
            at: self.now,
            epoch: self.state.epoch(),
            command,
        };
        let events = decide(&self.state, &self.presence, &envelope)?;
        self.record(Some(seat), events);
        Ok(())
    }

    pub fn play(&self) -> Option<Play<'_>> {
        Play::of(&self.state, &self.presence, self.now)
    }

    pub fn cue(&self) -> Option<Cue> {
        self.play()?.cue()
    }

    /// Plays one cue; whose it was.
    pub fn step(&mut self) -> Option<SeatId> {
        let cue = self.cue()?;
        self.now = self.now + cue.pace;
        self.does(cue.seat, cue.command);
        Some(cue.seat)
    }

    pub fn play_to(&mut self, stage: Stage) {
        while self.state.stage < stage {
            assert!(self.step().is_some(), "stuck at {:?}", self.state.stage);
        }
    }

    pub fn named(&self, name: &str) -> SeatId {
        let mut people = self.state.people();
        let found = people.find(|(_, seat)| seat.name == name);
        found.expect("somebody of that name").0
    }

    pub fn hint(&self) -> Hint {
        self.play().expect("peers").hint(VISITOR).0
    }
}

pub fn said_aloud() -> Command {
    Command::Next {
        confirm: Some(Because {
            reason: Reason::SaidAloud,
            text: String::new(),
        }),
    }
}

//! How a demonstration begins: a room is opened, its seats are filled, the case is
//! played up to the step asked for, and the visitor sits down. All of it is commands,
//! worked out here by the product's own rules and then followed like any others.

use crate::case::Case;
use crate::place::Place;
use crate::play::Play;
use method::consultation::state::Meeting;
use method::consultation::{
    Author, Command, Consultation, Entry, Envelope, Event, Setup, decide, evolve, open,
};
use method::{Epoch, Plan, Presence, SeatId, Span, Stage, Step, Time};

/// What a visitor asks for.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The case.
    pub case: &'static Case,
    /// The seat.
    pub place: Place,
    /// Where to begin.
    pub stage: Stage,
    /// The name the visitor goes by.
    pub name: &'a str,
}

/// One command of the beginning.
#[derive(Clone, Debug, PartialEq)]
pub struct Beat {
    /// Whose.
    pub seat: SeatId,
    /// What.
    pub command: Command,
    /// In which epoch.
    pub epoch: Epoch,
    /// How long after the opening.
    pub at: Span,
}

/// The visitor's seat: they open the room.
pub const VISITOR: SeatId = SeatId(1);

/// How the room is set up: two minutes a step, of which a play that is watched takes
/// one; longer for somebody who takes part.
pub fn setup(wish: &Wish) -> Setup {
    Setup {
        headline: wish.case.expose.headline.to_owned(),
        kind: Some(wish.case.kind),
        plan: Plan::of_minutes(match wish.place {
            Place::Watch => [2; 6],
            _ => [2, 4, 2, 4, 3, 2],
        }),
        meeting: Meeting::Remote,
        demonstration: true,
        ..Setup::default()
    }
}

/// Everything up to the moment the visitor asked for, in its order and at its pace.
pub fn prologue(wish: &Wish) -> Vec<Beat> {
    let mut stage = Prologue {
        case: wish.case,
        state: Consultation::default(),
        presence: Presence::default(),
        at: Span::ZERO,
        beats: Vec::new(),
    };
    stage.record(None, open(wish.name, &setup(wish)).unwrap_or_default());
    stage.fills();
    // Nobody takes a seat once it is over: the visitor sits down just before.
    stage.plays_to(wish.stage.min(Stage::Step(Step::Learning)));
    stage.seats(wish.place);
    stage.plays_to(wish.stage);
    stage.beats
}

struct Prologue {
    case: &'static Case,
    state: Consultation,
    presence: Presence,
    at: Span,
    beats: Vec<Beat>,
}

impl Prologue {
    fn record(&mut self, author: Option<SeatId>, events: Vec<Event>) {
        for event in events {
            let entry = Entry {
                seq: self.state.seq + 1,
                author,
                at: Time(0) + self.at,
                event,
            };
            evolve(&mut self.state, &entry);
        }
    }

    /// One command; whether it led to anything.
    fn does(&mut self, seat: SeatId, command: Command) -> bool {
        let epoch = self.state.epoch();
        let envelope = Envelope {
            by: Author::Seat(seat),
            at: Time(0) + self.at,
            epoch,
            command,
        };
        let events = decide(&self.state, &self.presence, &envelope).unwrap_or_default();
        if events.is_empty() {
            return false;
        }
        self.record(Some(seat), events);
        self.beats.push(Beat {
            seat,
            command: envelope.command,
            epoch,
            at: self.at,
        });
        true
    }

    fn named(&self, name: &str) -> SeatId {
        let mut people = self.state.people();
        let found = people.find(|(id, seat)| seat.name == name && *id != VISITOR);
        found.map(|(id, _)| id).unwrap_or_default()
    }

    /// The whole cast comes in, its facilitator takes over, and its client agrees.
    fn fills(&mut self) {
        let cast = &self.case.cast;
        let names = [cast.facilitator, cast.client];
        let names = names.iter().chain(&cast.consultants);
        let fill = Command::FillSeats {
            names: names.map(|name| (*name).to_owned()).collect(),
            script: self.case.id.to_owned(),
        };
        self.does(VISITOR, fill);
        let (to, seat) = (self.named(cast.facilitator), self.named(cast.client));
        let observes = Command::SetObserver {
            seat: to,
            observer: true,
        };
        self.does(VISITOR, observes);
        self.does(VISITOR, Command::HandOver { to });
        self.does(to, Command::AskClient { seat });
        self.does(seat, Command::AgreeClient { seat });
    }

    fn plays_to(&mut self, stage: Stage) {
        while self.state.stage < stage {
            let now = Time(0) + self.at;
            let play = Play::of(&self.state, &self.presence, now);
            let went_on = match play.and_then(|play| play.cue()) {
                Some(cue) => {
                    self.at += cue.pace;
                    self.does(cue.seat, cue.command)
                }
                None => self.closes(),
            };
            if !went_on {
                return;
            }
        }
    }

    /// The end, for a visitor who facilitates: nobody moves on for them but here.
    fn closes(&mut self) -> bool {
        self.does(VISITOR, Command::TickAll);
        self.does(VISITOR, Command::Next { confirm: None })
    }

    /// The visitor takes a seat, and the peer who had it leaves. Whoever watches keeps
    /// the observer's seat they have.
    fn seats(&mut self, place: Place) {
        let facilitator = self.state.facilitator;
        let cast = &self.case.cast;
        match place {
            Place::Watch => {}
            Place::Facilitator => {
                self.does(facilitator, Command::HandOver { to: VISITOR });
                self.does(facilitator, Command::Leave);
            }
            Place::Client => {
                self.does(self.named(cast.client), Command::Leave);
                self.does(facilitator, Command::AskClient { seat: VISITOR });
                self.does(VISITOR, Command::AgreeClient { seat: VISITOR });
            }
            Place::Consultant => {
                let consults = Command::SetObserver {
                    seat: VISITOR,
                    observer: false,
                };
                self.does(facilitator, consults);
                let last = cast.consultants[cast.consultants.len() - 1];
                self.does(self.named(last), Command::Leave);
            }
        }
    }
}

//! Who does what next: the play of a simulated circle, read off the consultation
//! itself. What was said stands there, so nothing is remembered beside it: a circle
//! that is restarted, taken over or sent back a step simply goes on.

mod first_steps;
mod last_steps;

use crate::case::{By, Case};
use crate::guests::{Guests, guests};
use method::consultation::state::Versioned;
use method::consultation::{Command, Consultation, missing};
use method::{Presence, Role, SeatId, Span, Stage, Step, Time};

/// Whoever it is the turn of is waited for this long.
pub const PATIENCE: Span = Span::seconds(20);
/// A visitor who tells a story of their own has this long before the circle goes on.
const OWN: Span = Span::seconds(60);
/// In a real room a guest lets this much quiet pass before saying anything.
const QUIET: Span = Span::seconds(12);

/// What somebody does next, once so much time has passed since something last happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Cue {
    /// Who.
    pub seat: SeatId,
    /// What.
    pub command: Command,
    /// After how long.
    pub pace: Span,
}

/// A consultation, looked at by its simulated peers.
pub struct Play<'a> {
    pub(crate) state: &'a Consultation,
    pub(crate) presence: &'a Presence,
    pub(crate) now: Time,
    pub(crate) case: &'static Case,
}

impl<'a> Play<'a> {
    /// The play of the script that the first simulated peer brought; nothing when
    /// nobody ever was simulated.
    pub fn of(state: &'a Consultation, presence: &'a Presence, now: Time) -> Option<Play<'a>> {
        let mut scripts = state.seats.values();
        let id = scripts.find_map(|seat| seat.script.as_deref())?;
        Some(Play {
            state,
            presence,
            now,
            case: crate::case(id)?,
        })
    }

    /// What comes next, by whomever: a simulated peer, or, in a demonstration, the
    /// person who plays a part of the case. Nothing when the circle waits: for people
    /// in a real room, for the one who facilitates, or for a paused clock to go on.
    pub fn cue(&self) -> Option<Cue> {
        if let Some(cue) = self.answers_the_call() {
            return Some(cue);
        }
        if self.state.clock.paused || self.waits_for_a_client() {
            return None;
        }
        let cue = match self.state.stage {
            Stage::Gathering => self.gathering(),
            Stage::Step(Step::Expose) => self.expose(),
            Stage::Step(Step::Clarification) => self.clarification(),
            Stage::Step(Step::Contract) => self.contract(),
            Stage::Step(Step::Exploration) => self.exploration(),
            Stage::Step(Step::Synthesis) => self.synthesis(),
            Stage::Step(Step::Learning) => self.learning(),
            Stage::Closed => None,
        };
        cue.or_else(|| self.next())
    }

    /// A simulated peer who is asked to be client agrees, whatever the moment; but not
    /// in the place of a client who is there once step 1 has begun.
    fn answers_the_call(&self) -> Option<Cue> {
        let open = self.state.stage != Stage::Closed;
        let asked = self
            .state
            .asked
            .filter(|seat| open && self.is_simulated(*seat));
        let taken = self.state.stage != Stage::Gathering && self.state.has_client();
        asked.map(|seat| match taken {
            true => self.does(seat, Command::DeclineClient { seat }),
            false => self.does(seat, Command::AgreeClient { seat }),
        })
    }

    /// Nobody speaks to a client who has gone.
    fn waits_for_a_client(&self) -> bool {
        self.state.stage != Stage::Gathering && !self.state.has_client()
    }

    /// *Next*, by a simulated facilitator, when nothing is missing.
    fn next(&self) -> Option<Cue> {
        let facilitator = self.facilitator()?;
        let complete = missing(self.state, self.presence, self.now).is_empty();
        let next = Command::Next { confirm: None };
        (complete && self.state.stage != Stage::Closed).then(|| self.does(facilitator, next))
    }

    /// Somebody does something, at the pace it takes.
    fn does(&self, seat: SeatId, command: Command) -> Cue {
        let pace = match self.is_demonstration() {
            true => pace(&command),
            false => self.guest_pace(seat, &command),
        };
        Cue {
            seat,
            command,
            pace,
        }
    }

    /// What people wait for comes soon; what speaks waits until people are quiet.
    fn guest_pace(&self, seat: SeatId, command: &Command) -> Span {
        // In rounds a guest whose turn it is is waited for.
        let in_turn = self.state.rounds.is_some();
        match command {
            Command::Contribute { .. } if in_turn => pace(command),
            Command::AgreeClient { .. } | Command::Agree { .. } | Command::TakeTurn { .. } => {
                Span::seconds(2)
            }
            // A simulated client is asked, and answers.
            _ if self.client() == Some(seat) => pace(command),
            _ => QUIET,
        }
    }

    /// Where a group talks, the product cannot hear when it is quiet: guests who are
    /// not asked say nothing.
    fn holds_back(&self) -> bool {
        self.state.setup.spoken && !self.is_demonstration()
    }

    /// The case that is played.
    pub fn case(&self) -> &'static Case {
        self.case
    }

    pub(crate) fn is_demonstration(&self) -> bool {
        self.state.setup.demonstration
    }

    pub(crate) fn is_simulated(&self, seat: SeatId) -> bool {
        self.state.script(seat).is_some()
    }

    fn is_in(&self, seat: SeatId) -> bool {
        self.state.role(seat).takes_part()
    }

    /// The client whose lines are the case's: a simulated one, or whoever plays the
    /// client of a demonstration.
    fn client(&self) -> Option<SeatId> {
        let client = self.state.client.filter(|seat| self.is_in(*seat))?;
        (self.is_simulated(client) || self.is_demonstration()).then_some(client)
    }

    /// A simulated facilitator.
    fn facilitator(&self) -> Option<SeatId> {
        Some(self.state.facilitator).filter(|seat| self.is_simulated(*seat) && self.is_in(*seat))
    }

    /// The simulated peer who says this consultant's lines: the one of that name, or, in
    /// a case and where they are not here, another: a case is told whole. A guest has
    /// lines of their own and no others.
    pub(crate) fn consultant(&self, by: By) -> Option<SeatId> {
        let name = self.case.cast.consultants.get(by)?;
        let consults = |id: SeatId| self.state.role(id).consults() && self.is_present(id);
        let peers: Vec<(SeatId, &str)> = self
            .state
            .people()
            .filter(|(id, seat)| seat.script.is_some() && consults(*id))
            .map(|(id, seat)| (id, seat.name.as_str()))
            .collect();
        let named = peers.iter().find(|(_, it)| it == name);
        let other = || {
            peers
                .get(by % peers.len().max(1))
                .filter(|_| self.guests().is_none())
        };
        named.or_else(other).map(|(id, _)| *id)
    }

    /// The visitor who is client tells a story of their own, not the case's: then none
    /// of the case's words are put into it, nor into what comes of it.
    fn is_own_story(&self) -> bool {
        let expose = &self.case.expose;
        let told = [
            expose.headline,
            expose.facts,
            expose.my_part,
            expose.tried,
            expose.at_stake,
            expose.question,
        ];
        self.is_visitors_own(self.state.sheet.values(), &told)
    }

    /// The visitor who is client has written something that is not of the case.
    fn is_visitors_own<'b>(
        &self,
        mut texts: impl Iterator<Item = &'b Versioned>,
        of_the_case: &[&str],
    ) -> bool {
        let client = self.state.client;
        let person = client.is_some_and(|seat| !self.is_simulated(seat));
        let own = |it: &Versioned| !it.is_blank() && !of_the_case.contains(&it.text.as_str());
        person && texts.any(own)
    }

    /// What somebody does once they have had all the time for what is their own.
    fn does_at_length(&self, seat: SeatId, command: Command) -> Cue {
        let mut cue = self.does(seat, command);
        cue.pace = OWN;
        cue
    }

    fn is_present(&self, seat: SeatId) -> bool {
        self.state.present(seat, self.presence, self.now)
    }

    /// The first person with this role: the visitor, in a demonstration.
    pub(crate) fn visitor(&self, role: Role) -> Option<SeatId> {
        let mut people = self.state.people().map(|(id, _)| id);
        people.find(|id| !self.is_simulated(*id) && self.state.role(*id) == role)
    }

    /// The guests' lines, when the client is a person with a subject of their own.
    fn guests(&self) -> Option<&'static Guests> {
        self.client().is_none().then(|| guests(self.case.language))
    }
}

/// How long it takes to say or read this: calm, and yet a whole case in some minutes.
fn pace(command: &Command) -> Span {
    let text = match command {
        Command::WriteSheet { text, .. }
        | Command::Ask { text }
        | Command::Answer { text, .. }
        | Command::WriteRequest { text, .. }
        | Command::Unclear { text, .. }
        | Command::Contribute { text, .. }
        | Command::WriteSynthesis { text, .. }
        | Command::OfferAddition { text }
        | Command::Share { text } => text,
        Command::WriteAction { .. } => return Span::seconds(2),
        Command::Next { .. } => return Span::seconds(4),
        _ => return Span::seconds(1),
    };
    let characters = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    Span(1_500_000 + characters.min(200) * 25_000)
}

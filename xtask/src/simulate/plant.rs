//! Bugs planted on purpose: a simulator that finds nothing counts only when it
//! finds these.

use clap::ValueEnum;
use method::consultation::event::Event;
use method::consultation::state::Signal;
use method::consultation::view::{Room, room};
use method::consultation::{Command, Consultation, Entry, Envelope, Refusal, decide};
use method::{Presence, Role, SeatId, Span, Stage, Step, Time};

/// What can be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Bug {
    /// The client contributes in step 4.
    ClientSpeaks,
    /// Writing is taken however late.
    LateForever,
    /// Anybody rewords anybody's contribution.
    AnybodyRewords,
    /// An edit of an older version overwrites the newer one.
    StaleVersion,
    /// Some writes are acknowledged and not appended.
    DropsAcknowledged,
    /// A command that arrives twice is done twice.
    DoesTwice,
    /// A node that comes back skips an event.
    SkipsOnRefold,
    /// A pause adds a second that nobody lived.
    TimeGrows,
    /// Those in the lobby see the room.
    LobbySees,
    /// Consultants get the panel of the facilitation.
    PanelLeaks,
    /// A new client is shown the signals of the former one.
    SignalsLeak,
    /// The client may also facilitate.
    ClientFacilitates,
    /// What is written in silence shows at once.
    SilenceLeaks,
    /// A simulated peer asks for what is not its right.
    PeersOverstep,
    /// Somebody who comes takes the place of a person.
    TakesAPlace,
    /// Of a half-day: any member says who is here.
    AnybodyMarksHere,
    /// Of a half-day: somebody comes after its end.
    ComesAfterTheEnd,
    /// Of a half-day: a vote is taken once somebody is chosen.
    VotesLate,
    /// Of a half-day: a tick writes over a word that was typed.
    TickErasesWord,
    /// Of a half-day: the facilitation writes a client's words.
    WordsInvented,
    /// Of a half-day: a stop counts as time lived.
    StopCounts,
    /// Of a half-day: a move from an older page moves it.
    StaleMove,
    /// Of a half-day: what is told of somebody who has gone brings them back.
    ToldBringsBack,
    /// Of a half-day: who voted for whom can be told from what all see.
    VotesLeak,
    /// Of a half-day: others see a signature.
    SignatureLeaks,
}

/// At most one bug; none can be had without the feature.
#[derive(Clone, Copy, Default)]
pub(crate) struct Plant(Option<Bug>);

impl Plant {
    #[cfg(feature = "planted-bug")]
    pub(crate) fn of(bug: Option<Bug>) -> Plant {
        Plant(bug)
    }

    /// Whether no bug is planted.
    pub(crate) fn is_none(self) -> bool {
        self.0.is_none()
    }

    /// Whether this bug is planted. Constantly false without the feature.
    pub(crate) fn is(self, bug: Bug) -> bool {
        cfg!(feature = "planted-bug") && self.0 == Some(bug)
    }

    /// The rules, unless a bug is planted in them.
    pub(crate) fn decide(
        self,
        state: &Consultation,
        presence: &Presence,
        envelope: &Envelope,
        author: Option<SeatId>,
    ) -> Result<Vec<Event>, Refusal> {
        let answer = decide(state, presence, envelope);
        if self.is_none() {
            return answer;
        }
        self.spoil(state, presence, envelope, author, answer)
    }

    fn spoil(
        self,
        state: &Consultation,
        presence: &Presence,
        envelope: &Envelope,
        author: Option<SeatId>,
        answer: Result<Vec<Event>, Refusal>,
    ) -> Result<Vec<Event>, Refusal> {
        match (&envelope.command, answer) {
            (Command::Contribute { kind, text, .. }, Err(_))
                if self.is(Bug::ClientSpeaks)
                    && state.stage == Stage::Step(Step::Exploration)
                    && author.is_some_and(|seat| state.role(seat) == Role::Client) =>
            {
                Ok(vec![Event::Contributed {
                    contribution: *kind,
                    text: text.clone(),
                    late: false,
                    request: state.contract.request.version,
                    on: None,
                }])
            }
            (
                Command::EditContribution {
                    contribution,
                    kind,
                    text,
                    ..
                },
                Err(Refusal::NotTheAuthor),
            ) if self.is(Bug::AnybodyRewords) => Ok(vec![Event::ContributionReworded {
                item: *contribution,
                contribution: *kind,
                text: text.clone(),
                late: false,
            }]),
            (Command::HandOver { to }, Err(Refusal::TwoPeople))
                if self.is(Bug::ClientFacilitates) =>
            {
                Ok(vec![Event::FacilitationPassed {
                    to: *to,
                    relay: method::consultation::event::Relay::HandedOver,
                }])
            }
            (_, Err(Refusal::StepClosed)) if self.is(Bug::LateForever) => {
                let closed = state.chapter(envelope.epoch).and_then(|it| it.closed);
                let at = closed.unwrap_or(envelope.at);
                let envelope = Envelope {
                    at,
                    ..envelope.clone()
                };
                decide(state, presence, &envelope)
            }
            (command, Err(Refusal::Changed { current })) if self.is(Bug::StaleVersion) => {
                let command = newest(command.clone(), current);
                let envelope = Envelope {
                    command,
                    ..envelope.clone()
                };
                decide(state, presence, &envelope)
            }
            (Command::Join { .. }, Ok(events)) if self.is(Bug::TakesAPlace) => {
                Ok(crowding_out(state, events))
            }
            (_, answer) => answer,
        }
    }

    /// What else happens to a state when an event is folded.
    pub(crate) fn after(self, state: &mut Consultation, entry: &Entry) {
        if self.is(Bug::TimeGrows) && entry.event == Event::Resumed {
            state.clock.banked[0] += Span::seconds(1);
        }
        if self.is(Bug::SilenceLeaks) {
            state.silence = None;
        }
        if self.is(Bug::SignalsLeak)
            && let Event::ClientAgreed { seat } = entry.event
        {
            state
                .signals
                .values_mut()
                .for_each(|it: &mut Signal| it.by = seat);
        }
    }

    /// The view of a role, unless a bug is planted in it.
    pub(crate) fn room(
        self,
        state: &Consultation,
        role: Role,
        presence: &Presence,
        now: Time,
    ) -> Option<Room> {
        let role = match role {
            Role::Lobby if self.is(Bug::LobbySees) => Role::Observer,
            Role::Consultant if self.is(Bug::PanelLeaks) => Role::Facilitator,
            role => role,
        };
        room(state, role, presence, now)
    }
}

/// An arrival that sends a person away.
fn crowding_out(state: &Consultation, mut events: Vec<Event>) -> Vec<Event> {
    let mut people = state.people().map(|(id, _)| id);
    let person = people.find(|id| state.script(*id).is_none());
    events.extend(person.map(|seat| Event::Removed { seat }));
    events
}

/// The same edit as though the newest version had been seen.
fn newest(mut command: Command, current: u32) -> Command {
    if let Command::WriteSheet { version, .. }
    | Command::EditQuestion { version, .. }
    | Command::Answer { version, .. }
    | Command::WriteRequest { version, .. }
    | Command::EditContribution { version, .. }
    | Command::WriteSynthesis { version, .. }
    | Command::WriteAction { version, .. } = &mut command
    {
        *version = current;
    }
    command
}

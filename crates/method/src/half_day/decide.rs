//! From a command to what happens in a half-day, and the fold of what happened.

use super::command::{Around, Command, Envelope};
use super::event::{Entry, Event};
use super::refusal::Refusal;
use super::rights::{Act, may};
use super::state::{
    Choice, FollowUp, HalfDay, How, Part, Pitch, Round, SIGNATURE, Standing, Stay, WORD,
};
use crate::circle::state::{Slot, Standing as Place};
use crate::circle::{MemberId, Role};
use crate::ids::Epoch;
use crate::words;
use jiff::Span;
use jiff::civil::DateTime;
use std::collections::BTreeSet;

/// A half-day can be opened so many hours before it begins, and opened or taken up until so many
/// after its end.
const AROUND_IT: (i64, i64) = (1, 12);
/// Most events of a half-day: many times what eight people do in a day.
const EVENTS_MAX: u64 = 5_000;

type Answer = Result<Vec<Event>, Refusal>;

struct Case<'a> {
    held: &'a HalfDay,
    around: &'a Around<'a>,
    by: MemberId,
    facilitates: bool,
}

/// Decides on a command. Pure. An empty answer means that what was asked is so already.
///
/// # Errors
/// A [`Refusal`]; the half-day is as it was.
pub fn decide(held: &HalfDay, around: &Around<'_>, envelope: &Envelope) -> Answer {
    let planned = around.circle.sessions.get(&around.session);
    let planned = planned.ok_or(Refusal::Unknown)?;
    let role = around.circle.role(envelope.by);
    let act = envelope.command.act();
    if !may(role, act) {
        return Err(Refusal::NotYours);
    }
    if planned.cancelled {
        return Err(Refusal::Cancelled);
    }
    // However full it is, it can be closed, or nobody's attendance would ever be noted.
    if held.seq >= EVENTS_MAX && act != Act::Close {
        return Err(Refusal::Closed);
    }
    // Nothing happens in a half-day long after it, even if it was left open, but its close.
    if act != Act::Close && !is_its_time(&planned.slot, envelope.now) {
        return Err(Refusal::NotItsTime);
    }
    stands(held, act)?;
    let case = Case {
        held,
        around,
        by: envelope.by,
        facilitates: role == Role::Facilitator,
    };
    match act {
        act if act <= Act::Close => moves(&case, envelope),
        act if act <= Act::Go => attendance(&case, &envelope.command),
        act if act <= Act::FollowUp => rounds(&case, &envelope.command),
        _ => choice(&case, &envelope.command),
    }
}

/// Whether it can be opened, or taken up again, by the wall clock.
pub(crate) fn is_its_time(slot: &Slot, now: DateTime) -> bool {
    let (before, after) = AROUND_IT;
    let from = slot.starts.saturating_sub(Span::new().hours(before));
    let until = slot.ends().saturating_add(Span::new().hours(after));
    (from..=until).contains(&now)
}

/// Whether the half-day stands so that this can be done.
fn stands(held: &HalfDay, act: Act) -> Result<(), Refusal> {
    match (held.standing, act) {
        (Standing::Before, Act::Open) | (Standing::Open, _) => Ok(()),
        (Standing::Before, _) => Err(Refusal::NotOpen),
        // Opened already: a second tap.
        (Standing::Stopped | Standing::Closed, Act::Open | Act::TakeUp) => Ok(()),
        (Standing::Stopped, Act::Close | Act::Go | Act::Stop) | (Standing::Closed, Act::Close) => {
            Ok(())
        }
        (Standing::Stopped, _) => Err(Refusal::Stopped),
        (Standing::Closed, _) => Err(Refusal::Closed),
    }
}

fn unless(already: bool, event: Event) -> Answer {
    Ok(if already { Vec::new() } else { vec![event] })
}

fn moves(case: &Case, envelope: &Envelope) -> Answer {
    let held = case.held;
    match &envelope.command {
        Command::Open => unless(held.standing != Standing::Before, Event::Opened {}),
        Command::Begin { part } if held.part == *part => Ok(Vec::new()),
        Command::Begin { part } => match envelope.epoch == held.epoch {
            true => Ok(vec![Event::PartBegun { part: *part }]),
            false => Err(Refusal::Moved),
        },
        Command::Stop => unless(held.standing == Standing::Stopped, Event::Stopped {}),
        Command::TakeUp => unless(held.standing == Standing::Open, Event::TakenUp {}),
        Command::Close => unless(held.standing == Standing::Closed, Event::Closed {}),
        _ => Err(Refusal::Unknown),
    }
}

impl Case<'_> {
    fn is_in(&self, member: MemberId) -> Result<(), Refusal> {
        match self.around.circle.members.get(&member) {
            Some(held) if held.standing == Place::In => Ok(()),
            _ => Err(Refusal::Unknown),
        }
    }

    /// Somebody who does something at a half-day is there. What is told of somebody who has gone
    /// does not bring them back: until when they were there is a proof.
    fn is_here(&self, member: MemberId) -> Option<Event> {
        let (how, known) = match member == self.by {
            true => (How::Tapped, self.held.is_here(member)),
            false => (How::Told, self.held.people.contains_key(&member)),
        };
        (!known).then_some(Event::Came { member, how })
    }

    /// One's own, or somebody's for a facilitator.
    fn own_or_told(&self, member: MemberId) -> Result<(), Refusal> {
        match member == self.by || self.facilitates {
            true => self.is_in(member),
            false => Err(Refusal::NotYours),
        }
    }

    fn with_being_here(&self, member: MemberId, event: Event) -> Answer {
        Ok(self.is_here(member).into_iter().chain([event]).collect())
    }
}

fn attendance(case: &Case, command: &Command) -> Answer {
    let held = case.held;
    match command {
        Command::Come => {
            let how = How::Tapped;
            let member = case.by;
            let stay = held.people.get(&member);
            let known = stay.is_some_and(|stay| stay.went.is_none() && stay.how >= how);
            unless(known, Event::Came { member, how })
        }
        Command::MarkHere { member } => {
            case.is_in(*member)?;
            let (member, how) = (*member, How::Told);
            unless(held.is_here(member), Event::Came { member, how })
        }
        Command::AllHere => {
            let circle = case.around.circle;
            let day = circle.sessions[&case.around.session].slot.starts.date();
            let missing = circle
                .people()
                .map(|(member, _)| member)
                .filter(|member| !held.people.contains_key(member))
                .filter(|member| !circle.is_away(*member, day));
            let how = How::Told;
            Ok(missing.map(|member| Event::Came { member, how }).collect())
        }
        Command::Sign { path } => {
            let path = words::required(path, SIGNATURE)?;
            if !is_path(&path) {
                return Err(Refusal::Unfit(words::Unfit::Control));
            }
            case.with_being_here(case.by, Event::Signed { path })
        }
        Command::Go { member } => {
            case.own_or_told(*member)?;
            unless(!held.is_here(*member), Event::Went { member: *member })
        }
        _ => Err(Refusal::Unknown),
    }
}

/// Whether a text is what a signature is drawn with: moves and lines between whole numbers.
fn is_path(path: &str) -> bool {
    path.starts_with('M')
        && path
            .bytes()
            .all(|byte| matches!(byte, b'M' | b'L' | b' ' | b',' | b'0'..=b'9'))
}

fn rounds(case: &Case, command: &Command) -> Answer {
    let held = case.held;
    match command {
        Command::Say { round, word } => {
            let word = words::line(word, WORD)?;
            let (round, member) = (*round, case.by);
            case.with_being_here(
                member,
                Event::WordSaid {
                    round,
                    member,
                    word,
                },
            )
        }
        Command::TickSaid { round, member } => {
            case.is_in(*member)?;
            match held.said.contains_key(&(*round, *member)) {
                true => Ok(Vec::new()),
                false => case.with_being_here(*member, aloud(*round, *member)),
            }
        }
        Command::TickAll { round } => {
            let here = held.people.keys().copied();
            let left = here.filter(|member| {
                held.is_here(*member) && !held.said.contains_key(&(*round, *member))
            });
            Ok(left.map(|member| aloud(*round, member)).collect())
        }
        Command::FollowUp { room, .. } => follow_up(case, room, command),
        _ => Err(Refusal::Unknown),
    }
}

/// What became of a plan: its client tells it, or the facilitation writes down how far it went.
fn follow_up(case: &Case, room: &str, command: &Command) -> Answer {
    let Command::FollowUp {
        done,
        came_of,
        learned,
        ..
    } = command
    else {
        return Err(Refusal::Unknown);
    };
    let consulted = case.around.circle.consultations.iter();
    let client = consulted
        .filter(|held| held.room == room)
        .find_map(|held| held.client);
    let client = client.ok_or(Refusal::Unknown)?;
    case.own_or_told(client)?;
    // Only what the facilitation heard, not its words: those that were written stand.
    let (came_of, learned) = match client == case.by {
        true => (
            words::clean(came_of, words::SHORT)?,
            words::clean(learned, words::SHORT)?,
        ),
        false => {
            let told = case.held.follow_ups.get(room);
            told.map_or_else(Default::default, |told| {
                (told.came_of.clone(), told.learned.clone())
            })
        }
    };
    let event = Event::FollowedUp {
        room: room.to_owned(),
        done: *done,
        came_of,
        learned,
    };
    case.with_being_here(client, event)
}

fn aloud(round: Round, member: MemberId) -> Event {
    Event::WordSaid {
        round,
        member,
        word: String::new(),
    }
}

fn choice(case: &Case, command: &Command) -> Answer {
    let held = case.held;
    match command {
        Command::Pitch { subject, headline } => {
            if held.vote_is_over() {
                return Err(Refusal::VoteOver);
            }
            let line = words::line(headline, words::HEADLINE)?;
            let event = Event::Pitched {
                subject: *subject,
                headline: words::required(&line, words::HEADLINE)?,
            };
            let peers = |member: MemberId| case.around.circle.peers().any(|(id, _)| id == member);
            match peers(case.by) {
                true => case.with_being_here(case.by, event),
                false => Err(Refusal::NotYours),
            }
        }
        Command::WithdrawPitch => {
            // A subject that goes takes its votes with it, and these stand once the choice is made.
            if held.vote_is_over() {
                return Err(Refusal::VoteOver);
            }
            let pitched = held.pitches.contains_key(&case.by);
            unless(!pitched, Event::PitchWithdrawn {})
        }
        Command::Vote { pitches } => vote(case, pitches),
        Command::Choose { member } => {
            if held.vote_is_over() {
                return Err(Refusal::VoteOver);
            }
            case.is_in(*member)?;
            match held.is_here(*member) {
                true => Ok(vec![Event::Chosen { member: *member }]),
                false => Err(Refusal::NotHere),
            }
        }
        Command::AnswerChoice { agreed } => {
            let choice = held.choice.ok_or(Refusal::Unknown)?;
            case.own_or_told(choice.member)?;
            let event = Event::ChoiceAnswered { agreed: *agreed };
            unless(choice.agreed == Some(*agreed), event)
        }
        Command::DropChoice => unless(held.choice.is_none(), Event::ChoiceDropped {}),
        _ => Err(Refusal::Unknown),
    }
}

/// Advisory, and over once somebody is chosen.
fn vote(case: &Case, pitches: &BTreeSet<MemberId>) -> Answer {
    let held = case.held;
    if held.vote_is_over() {
        return Err(Refusal::VoteOver);
    }
    if pitches.iter().any(|of| !held.pitches.contains_key(of)) {
        return Err(Refusal::Unknown);
    }
    if held.votes.get(&case.by) == Some(pitches) {
        return Ok(Vec::new());
    }
    let pitches = pitches.clone();
    case.with_being_here(case.by, Event::Voted { pitches })
}

/// Folds one event. Total: every event folds, whatever is left of it.
pub fn evolve(held: &mut HalfDay, entry: &Entry) {
    held.seq = entry.seq;
    held.last_at = entry.at;
    held.fold_moves(entry);
    held.fold_people(entry);
    held.fold_rounds(&entry.event);
    held.fold_choice(entry.author, &entry.event);
}

/// Folds a whole stream from its beginning.
pub fn fold<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> HalfDay {
    let mut held = HalfDay::default();
    for entry in entries {
        evolve(&mut held, entry);
    }
    held
}

impl HalfDay {
    fn fold_moves(&mut self, entry: &Entry) {
        match &entry.event {
            Event::Opened {} => {
                self.standing = Standing::Open;
                (self.opened, self.since) = (entry.at, entry.at);
            }
            Event::PartBegun { part } => {
                self.bank(entry);
                self.part = *part;
                self.epoch = Epoch(self.epoch.0 + 1);
            }
            Event::Stopped {} => {
                self.bank(entry);
                self.standing = Standing::Stopped;
            }
            Event::TakenUp {} => {
                (self.standing, self.since, self.closed) = (Standing::Open, entry.at, None);
            }
            Event::Closed {} => {
                self.bank(entry);
                (self.standing, self.closed) = (Standing::Closed, Some(entry.at));
            }
            _ => {}
        }
    }

    /// Puts the time since the clock was last looked at down to the part it was spent in.
    fn bank(&mut self, entry: &Entry) {
        let spent = self.spent_in(self.part, entry.at);
        self.spent.insert(self.part, spent);
        self.since = entry.at;
    }

    fn fold_people(&mut self, entry: &Entry) {
        match &entry.event {
            Event::Came { member, how } => {
                let stay = self.people.entry(*member).or_insert_with(|| Stay {
                    came: entry.at,
                    ..Stay::default()
                });
                stay.went = None;
                stay.how = stay.how.max(*how);
            }
            Event::Signed { path } => {
                if let Some(stay) = self.people.get_mut(&entry.author) {
                    stay.how = How::Signed;
                    stay.signature.clone_from(path);
                }
            }
            Event::Went { member } => {
                if let Some(stay) = self.people.get_mut(member) {
                    stay.went = Some(entry.at);
                }
            }
            _ => {}
        }
    }

    fn fold_rounds(&mut self, event: &Event) {
        match event {
            Event::WordSaid {
                round,
                member,
                word,
            } => drop(self.said.insert((*round, *member), word.clone())),
            Event::FollowedUp {
                room,
                done,
                came_of,
                learned,
            } => {
                let told = FollowUp {
                    done: *done,
                    came_of: came_of.clone(),
                    learned: learned.clone(),
                };
                self.follow_ups.insert(room.clone(), told);
            }
            _ => {}
        }
    }

    fn fold_choice(&mut self, author: MemberId, event: &Event) {
        match event {
            Event::Pitched { subject, headline } => {
                let pitch = Pitch {
                    kind: *subject,
                    headline: headline.clone(),
                };
                self.pitches.insert(author, pitch);
            }
            Event::PitchWithdrawn {} => {
                self.pitches.remove(&author);
                for votes in self.votes.values_mut() {
                    votes.remove(&author);
                }
            }
            Event::Voted { pitches } => drop(self.votes.insert(author, pitches.clone())),
            Event::Chosen { member } => {
                self.chosen.extend(self.agreed_client());
                let (member, agreed) = (*member, None);
                self.choice = Some(Choice { member, agreed });
            }
            Event::ChoiceAnswered { agreed } => {
                if let Some(choice) = &mut self.choice {
                    choice.agreed = Some(*agreed);
                }
            }
            Event::ChoiceDropped {} => {
                self.chosen.extend(self.agreed_client());
                self.choice = None;
                self.votes.clear();
            }
            _ => {}
        }
    }

    /// Who was chosen last and said yes.
    pub fn agreed_client(&self) -> Option<MemberId> {
        let agreed = self.choice.filter(|choice| choice.agreed == Some(true));
        agreed.map(|choice| choice.member)
    }

    /// The part that usually comes next.
    pub fn next_part(&self) -> Option<Part> {
        let place = Part::ALL.iter().position(|part| *part == self.part)?;
        Part::ALL.get(place + 1).copied()
    }
}

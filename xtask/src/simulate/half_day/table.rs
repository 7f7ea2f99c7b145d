//! Rights in a half-day, written a second time; and what a followed command must have been.

use super::model::{Going, Hat, Model, rank};
use super::world::since_midnight;
use method::circle::MemberId;
use method::half_day::{Command, Envelope, Event, How, Refusal};

/// From an hour before nine until twelve hours after half past twelve.
const OPEN_FROM: i64 = 8 * HOUR;
const OPEN_UNTIL: i64 = 24 * HOUR + HOUR / 2;
const HOUR: i64 = 3_600_000_000;

/// Whether it is a right of somebody to ask this now.
pub(super) fn allows(model: &Model, told: &Envelope) -> bool {
    is_theirs(model, told) && !model.cancelled && is_the_time(model, told) && is_open(model, told)
}

fn is_theirs(model: &Model, told: &Envelope) -> bool {
    let conducts = match model.hat(told.by) {
        Hat::Outside => return false,
        hat => hat == Hat::Facilitator,
    };
    match &told.command {
        Command::Come
        | Command::Sign { .. }
        | Command::Say { .. }
        | Command::WithdrawPitch
        | Command::Vote { .. } => true,
        Command::Pitch { .. } => model.peers.contains(&told.by),
        Command::Go { member } => conducts || *member == told.by,
        Command::FollowUp { room, .. } => {
            let client = model.clients.get(room);
            client.is_some_and(|client| conducts || *client == told.by)
        }
        Command::AnswerChoice { .. } => {
            let asked = model.choice;
            asked.is_some_and(|(member, _)| conducts || member == told.by)
        }
        _ => conducts,
    }
}

fn is_the_time(model: &Model, told: &Envelope) -> bool {
    let by_the_clock = (OPEN_FROM..=OPEN_UNTIL).contains(&since_midnight(told.at));
    match (model.going, &told.command) {
        (Going::NotYet, Command::Open) | (Going::Stopped | Going::Over, Command::TakeUp) => {
            by_the_clock
        }
        (Going::On, Command::Open | Command::TakeUp) => false,
        (Going::On | Going::Stopped, Command::Close) => true,
        // Nothing else happens long after it.
        (Going::On, _) | (Going::Stopped, Command::Go { .. }) => by_the_clock,
        _ => false,
    }
}

/// Subjects, votes and the choice itself wait for whoever is chosen.
fn is_open(model: &Model, told: &Envelope) -> bool {
    match &told.command {
        Command::Pitch { .. }
        | Command::WithdrawPitch
        | Command::Vote { .. }
        | Command::Choose { .. } => !model.is_chosen(),
        _ => true,
    }
}

/// Judges a command that was followed.
pub(super) fn followed(model: &Model, told: &Envelope, events: &[Event]) -> Result<(), String> {
    let hat = model.hat(told.by);
    if !allows(model, told) {
        return Err(format!(
            "{hat:?}, while {:?}, was allowed {:?}",
            model.going, told.command
        ));
    }
    if let Command::Begin { .. } = told.command
        && told.epoch.0 != model.moves
    {
        return Err(format!("a page of {:?} moved it", told.epoch));
    }
    for event in events {
        if !fits(model, told, event) {
            return Err(format!("{hat:?}: {:?} led to {event:?}", told.command));
        }
    }
    Ok(())
}

/// Whether a command may lead to this.
fn fits(model: &Model, told: &Envelope, event: &Event) -> bool {
    let own = |member| member == told.by;
    let is_in = |member| model.hat(member) != Hat::Outside;
    match (event, &told.command) {
        (Event::Came { member, how }, command) => {
            let tapped = own(*member) || *how == How::Told;
            let known = tapped && is_new(model, told, *member, *how, command);
            is_in(*member) && known && is_about(model, told, *member)
        }
        (Event::Went { member }, Command::Go { member: who }) => {
            member == who && model.is_here(*member)
        }
        (Event::Signed { path }, Command::Sign { path: drawn }) => path == drawn,
        (
            Event::WordSaid {
                round,
                member,
                word,
            },
            command,
        ) => match command {
            Command::Say {
                round: said,
                word: typed,
            } => (round, member) == (said, &told.by) && word == typed.trim(),
            _ => {
                let ticked = word.is_empty() && !model.said.contains_key(&(*round, *member));
                ticked && is_about(model, told, *member)
            }
        },
        (
            Event::FollowedUp {
                room,
                came_of,
                learned,
                ..
            },
            Command::FollowUp { .. },
        ) => {
            let words = (came_of.as_str(), learned.as_str());
            words == expected_words(model, told, room)
        }
        (Event::Voted { pitches }, Command::Vote { pitches: asked }) => {
            pitches == asked && pitches.iter().all(|it| model.pitches.contains_key(it))
        }
        (Event::Chosen { member }, Command::Choose { member: who }) => {
            member == who && model.is_here(*member) && is_in(*member)
        }
        (Event::ChoiceAnswered { agreed }, Command::AnswerChoice { agreed: said }) => {
            agreed == said
        }
        (Event::PartBegun { part }, Command::Begin { part: asked }) => part == asked,
        (Event::Pitched { headline, .. }, Command::Pitch { headline: line, .. }) => {
            headline == line.trim()
        }
        (event, command) => is_plain(event, command),
    }
}

/// Whether a command speaks of somebody: of whoever asks, when it names nobody.
fn is_about(model: &Model, told: &Envelope, member: MemberId) -> bool {
    match &told.command {
        Command::MarkHere { member: named } | Command::TickSaid { member: named, .. } => {
            *named == member
        }
        Command::AllHere => !model.away.contains(&member),
        Command::TickAll { .. } => model.is_here(member),
        Command::FollowUp { room, .. } => model.clients.get(room) == Some(&member),
        _ => member == told.by,
    }
}

fn is_plain(event: &Event, command: &Command) -> bool {
    matches!(
        (event, command),
        (Event::Opened {}, Command::Open)
            | (Event::Stopped {}, Command::Stop)
            | (Event::TakenUp {}, Command::TakeUp)
            | (Event::Closed {}, Command::Close)
            | (Event::PitchWithdrawn {}, Command::WithdrawPitch)
            | (Event::ChoiceDropped {}, Command::DropChoice)
    )
}

/// Whether an arrival says something new: somebody comes, or it is better known that they did.
/// Who has gone comes back by themselves, or when the facilitation says just that.
fn is_new(model: &Model, told: &Envelope, member: MemberId, how: How, command: &Command) -> bool {
    let Some(stay) = model.stays.get(&member) else {
        return true;
    };
    match stay.went {
        Some(_) => member == told.by || *command == Command::MarkHere { member },
        None => rank(how) > stay.known,
    }
}

/// The words that a follow-up is to keep: a client's are theirs alone.
fn expected_words<'a>(model: &'a Model, told: &'a Envelope, room: &str) -> (&'a str, &'a str) {
    match &told.command {
        Command::FollowUp {
            came_of, learned, ..
        } if model.clients.get(room) == Some(&told.by) => (came_of, learned),
        _ => match model.told.get(room) {
            Some((_, came_of, learned)) => (came_of, learned),
            None => ("", ""),
        },
    }
}

/// Judges a refusal: what is a right is not refused as none, and what is none never for a text.
pub(super) fn refused(model: &Model, told: &Envelope, refusal: &Refusal) -> Result<(), String> {
    let moved = match told.command {
        Command::Begin { .. } => told.epoch.0 != model.moves,
        _ => false,
    };
    let fair = match refusal {
        Refusal::Moved => moved,
        Refusal::NotHere => {
            matches!(told.command, Command::Choose { member } if !model.is_here(member))
        }
        Refusal::NotYours
        | Refusal::NotOpen
        | Refusal::NotItsTime
        | Refusal::Cancelled
        | Refusal::Stopped
        | Refusal::Closed
        | Refusal::VoteOver => !allows(model, told),
        Refusal::Unknown | Refusal::Unfit(_) => true,
    };
    match fair {
        true => Ok(()),
        false => Err(format!("{:?} was refused: {refusal:?}", told.command)),
    }
}

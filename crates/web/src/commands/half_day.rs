//! From a posted form to what is asked of a half-day.

use crate::answer::Why;
use crate::fields::Fields;
use method::circle::MemberId;
use method::consultation::state::SubjectKind;
use method::half_day::state::Done;
use method::half_day::{Command, Part, Round};

/// Every act a form can ask of a half-day, by its name in the address.
pub const HALF_DAY_ACTS: &[&str] = &[
    "open",
    "begin",
    "stop",
    "take-up",
    "close",
    "come",
    "mark-here",
    "all-here",
    "sign",
    "go",
    "say",
    "tick-said",
    "tick-all",
    "follow-up",
    "pitch",
    "withdraw-pitch",
    "vote",
    "choose",
    "answer-choice",
    "drop-choice",
];

/// Reads what the form for `act` asks.
///
/// # Errors
/// [`Why::NotFound`] for an act that does not exist, [`Why::Unreadable`] for fields that are missing
/// or of the wrong kind.
pub(crate) fn read(act: &str, fields: &Fields) -> Result<Command, Why> {
    Ok(match act {
        "open" => Command::Open,
        "begin" => Command::Begin {
            part: fields.choice("part", Part::from_code)?,
        },
        "stop" => Command::Stop,
        "take-up" => Command::TakeUp,
        "close" => Command::Close,
        "come" => Command::Come,
        "mark-here" => Command::MarkHere {
            member: member(fields)?,
        },
        "all-here" => Command::AllHere,
        "sign" => Command::Sign {
            path: fields.text("path")?.to_owned(),
        },
        "go" => Command::Go {
            member: member(fields)?,
        },
        "say" => Command::Say {
            round: round(fields)?,
            word: fields.optional("word"),
        },
        "tick-said" => Command::TickSaid {
            round: round(fields)?,
            member: member(fields)?,
        },
        "tick-all" => Command::TickAll {
            round: round(fields)?,
        },
        _ => return of_the_work(act, fields),
    })
}

fn of_the_work(act: &str, fields: &Fields) -> Result<Command, Why> {
    Ok(match act {
        "follow-up" => Command::FollowUp {
            room: fields.text("room")?.to_owned(),
            done: fields.choice("done", Done::from_code)?,
            came_of: fields.optional("came_of"),
            learned: fields.optional("learned"),
        },
        "pitch" => Command::Pitch {
            subject: fields.choice("subject", SubjectKind::from_code)?,
            headline: fields.text("headline")?.to_owned(),
        },
        "withdraw-pitch" => Command::WithdrawPitch,
        "vote" => {
            let votes = fields.all("pitch").map(|id| id.parse().map(MemberId));
            Command::Vote {
                pitches: votes
                    .collect::<Result<_, _>>()
                    .map_err(|_| Why::Unreadable)?,
            }
        }
        "choose" => Command::Choose {
            member: member(fields)?,
        },
        "answer-choice" => Command::AnswerChoice {
            agreed: fields.ticked("agreed"),
        },
        "drop-choice" => Command::DropChoice,
        _ => return Err(Why::NotFound),
    })
}

fn member(fields: &Fields) -> Result<MemberId, Why> {
    Ok(MemberId(fields.parsed("member")?))
}

fn round(fields: &Fields) -> Result<Round, Why> {
    fields.choice("round", Round::from_code)
}

//! From a posted form to a command.

pub(crate) mod circle;
pub(crate) mod half_day;
mod private;
mod room;

pub(crate) use private::Private;

use crate::answer::Why;
use crate::fields::Fields;
use method::consultation::state::ContributionKind;
use method::consultation::{Command, Consultation};
use method::{ItemId, SeatId};

/// What a form at a seat asks for.
pub(crate) enum Wanted {
    /// A question, which the mirror looks at first.
    Question(String),
    /// Something of the room.
    Room(Command),
    /// Something of the person's private rows.
    Private(Private),
    /// Empty seats are filled with simulated peers.
    FillSeats { count: usize },
    /// An idea kept for step 4 becomes a contribution.
    ShareParked {
        parked: String,
        kind: ContributionKind,
    },
}

/// Reads what the form for `act` asks.
///
/// # Errors
/// [`Why::NotFound`] for an act that does not exist, [`Why::Unreadable`] for
/// fields that are missing or of the wrong kind.
pub(crate) fn read(act: &str, fields: &Fields) -> Result<Wanted, Why> {
    if act == "ask" {
        return question(fields);
    }
    if act == "fill-seats" {
        return Ok(Wanted::FillSeats {
            count: fields.parsed("count")?,
        });
    }
    if act == "share-parked" {
        return Ok(Wanted::ShareParked {
            parked: fields.text("parked")?.to_owned(),
            kind: fields.choice("kind", ContributionKind::from_code)?,
        });
    }
    if let Some(private) = private::private(act, fields)? {
        return Ok(Wanted::Private(private));
    }
    let reads = [
        room::seats,
        room::moves,
        room::first_steps,
        room::last_steps,
    ];
    for read in reads {
        if let Some(command) = read(act, fields)? {
            return Ok(Wanted::Room(command));
        }
    }
    Err(Why::NotFound)
}

/// Asked at first, asked all the same, or kept for step 4: the form has a button for each.
fn question(fields: &Fields) -> Result<Wanted, Why> {
    let text = text(fields)?;
    Ok(match fields.optional("then").as_str() {
        "" => Wanted::Question(text),
        "ask" => Wanted::Room(Command::Ask { text }),
        "park" => Wanted::Private(Private::Park { text }),
        _ => return Err(Why::Unreadable),
    })
}

type Read<T> = Result<Option<T>, Why>;

fn seat(fields: &Fields) -> Result<SeatId, Why> {
    Ok(SeatId(fields.parsed("seat")?))
}

fn item(fields: &Fields, name: &str) -> Result<ItemId, Why> {
    Ok(ItemId(fields.parsed(name)?))
}

fn text(fields: &Fields) -> Result<String, Why> {
    fields.text("text").map(str::to_owned)
}

/// A choice that may be blank.
fn blank_or<T>(fields: &Fields, name: &str, read: fn(&str) -> Option<T>) -> Read<T> {
    match fields.text(name)? {
        "" => Ok(None),
        code => read(code).map(Some).ok_or(Why::Unreadable),
    }
}

/// The version that stands of what a command edited, for the form it came from.
pub(crate) fn version_after(command: &Command, state: &Consultation) -> Option<u32> {
    match command {
        Command::WriteSheet { field, .. } => state.sheet.get(field).map(|text| text.version),
        Command::WriteRequest { .. } | Command::AdoptWording { .. } => {
            Some(state.contract.request.version)
        }
        Command::Answer { question, .. } => {
            state.questions.get(question).map(|it| it.answer.version)
        }
        Command::EditQuestion { question, .. } => {
            let found = state.questions.get(question);
            found.map(|it| it.asked.words.version)
        }
        Command::EditContribution { contribution, .. } => {
            let found = state.contributions.get(contribution);
            found.map(|it| it.written.words.version)
        }
        Command::WriteSynthesis { .. } => Some(state.outcome.synthesis.version),
        Command::WriteAction { slot, field, .. } => {
            let action = state.outcome.actions.get(*slot)?;
            action.get(field).map(|text| text.version)
        }
        _ => None,
    }
}

/// Every act a form can name. The test of rights walks them all.
pub const ACTS: &[&str] = &[
    "rename",
    "leave",
    "admit",
    "admit-all",
    "remove",
    "add-seat",
    "mark-here",
    "fill-seats",
    "set-aside",
    "set-observer",
    "ask-client",
    "agree-client",
    "decline-client",
    "hand-over",
    "take-over",
    "take-back",
    "set-plan",
    "set-meeting",
    "set-spoken",
    "set-consulting",
    "next",
    "back",
    "close",
    "undo",
    "pause",
    "resume",
    "extend",
    "accept-plan",
    "announce-deletion",
    "write-sheet",
    "set-kind",
    "told",
    "ask",
    "edit-question",
    "withdraw-question",
    "answer",
    "mark-answered",
    "set-question-aside",
    "tag-lens",
    "write-request",
    "propose-wording",
    "withdraw-wording",
    "adopt-wording",
    "validate-request",
    "agree",
    "unclear",
    "group-agrees",
    "contribute",
    "edit-contribution",
    "withdraw-contribution",
    "begin-silence",
    "reveal",
    "set-rounds",
    "take-turn",
    "signal",
    "pass-signal",
    "dismiss-signal",
    "keep",
    "write-synthesis",
    "write-action",
    "offer-addition",
    "withdraw-addition",
    "take-addition",
    "validate-plan",
    "share",
    "pass",
    "tick-said",
    "tick-all",
    "note",
    "mark-note",
    "drop-note",
    "mark",
    "park",
    "drop-parked",
    "share-parked",
    "journal",
];

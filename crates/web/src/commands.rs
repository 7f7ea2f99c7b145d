//! From a posted form to a command.

use crate::answer::Why;
use crate::fields::Fields;
use method::consultation::state::{
    ActionField, ContributionKind, Lens, MarkKind, Meeting, RequestKind, SheetField, SignalKind,
    SubjectKind,
};
use method::consultation::{Because, Command, Consultation, Reason};
use method::{ItemId, Plan, SeatId};

/// What a form at a seat asks for.
pub(crate) enum Wanted {
    /// A question, which the mirror looks at first.
    Question(String),
    /// Something of the room.
    Room(Command),
    /// Something of the person's private rows.
    Private(Private),
    /// An idea kept for step 4 becomes a contribution.
    ShareParked {
        parked: String,
        kind: ContributionKind,
    },
}

/// What can be done with private rows.
pub(crate) enum Private {
    /// Add a note.
    Note { text: String },
    /// Mark a note, or clear its mark.
    MarkNote {
        note: String,
        mark: Option<MarkKind>,
    },
    /// Delete a note.
    DropNote { note: String },
    /// Mark a contribution, or clear its mark.
    Mark {
        contribution: u64,
        mark: Option<MarkKind>,
    },
    /// Keep an idea for step 4.
    Park { text: String },
    /// Drop an idea kept for step 4.
    DropParked { parked: String },
    /// Write a field of the journal.
    Journal { field: String, text: String },
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
    if act == "share-parked" {
        return Ok(Wanted::ShareParked {
            parked: fields.text("parked")?.to_owned(),
            kind: fields.choice("kind", ContributionKind::from_code)?,
        });
    }
    if let Some(private) = private(act, fields)? {
        return Ok(Wanted::Private(private));
    }
    let reads = [seats, moves, first_steps, last_steps];
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

fn private(act: &str, fields: &Fields) -> Read<Private> {
    let note = || fields.text("note").map(str::to_owned);
    Ok(Some(match act {
        "note" => Private::Note {
            text: text(fields)?,
        },
        "mark-note" => Private::MarkNote {
            note: note()?,
            mark: blank_or(fields, "mark", MarkKind::from_code)?,
        },
        "drop-note" => Private::DropNote { note: note()? },
        "mark" => Private::Mark {
            contribution: fields.parsed("contribution")?,
            mark: blank_or(fields, "mark", MarkKind::from_code)?,
        },
        "park" => Private::Park {
            text: text(fields)?,
        },
        "drop-parked" => Private::DropParked {
            parked: fields.text("parked")?.to_owned(),
        },
        "journal" => Private::Journal {
            field: fields.text("field")?.to_owned(),
            text: text(fields)?,
        },
        _ => return Ok(None),
    }))
}

fn seats(act: &str, fields: &Fields) -> Read<Command> {
    let name = || fields.text("name").map(str::to_owned);
    Ok(Some(match act {
        "rename" => Command::Rename { name: name()? },
        "leave" => Command::Leave,
        "admit" => Command::Admit {
            seat: seat(fields)?,
        },
        "admit-all" => Command::AdmitAll,
        "remove" => Command::Remove {
            seat: seat(fields)?,
        },
        "add-seat" => Command::AddSeat { name: name()? },
        "mark-here" => Command::MarkHere {
            seat: seat(fields)?,
            here: fields.parsed("here")?,
        },
        "set-aside" => Command::SetAside {
            seat: seat(fields)?,
            aside: fields.parsed("aside")?,
        },
        "set-observer" => Command::SetObserver {
            seat: seat(fields)?,
            observer: fields.parsed("observer")?,
        },
        "ask-client" => Command::AskClient {
            seat: seat(fields)?,
        },
        "agree-client" => Command::AgreeClient {
            seat: seat(fields)?,
        },
        "decline-client" => Command::DeclineClient {
            seat: seat(fields)?,
        },
        "hand-over" => Command::HandOver { to: seat(fields)? },
        "take-over" => Command::TakeOver,
        "take-back" => Command::TakeBack,
        _ => return Ok(None),
    }))
}

fn moves(act: &str, fields: &Fields) -> Read<Command> {
    Ok(Some(match act {
        "set-plan" => Command::SetPlan {
            plan: plan(fields)?,
        },
        "set-meeting" => Command::SetMeeting {
            meeting: fields.choice("meeting", Meeting::from_code)?,
        },
        "set-spoken" => Command::SetSpoken {
            spoken: fields.parsed("spoken")?,
        },
        "set-consulting" => Command::SetConsulting {
            consulting: fields.parsed("consulting")?,
        },
        "next" => Command::Next {
            confirm: match fields.get("reason") {
                Some(_) => Some(because(fields)?),
                None => None,
            },
        },
        "back" => Command::Back {
            because: because(fields)?,
        },
        "close" => Command::Close {
            because: because(fields)?,
        },
        "undo" => Command::Undo,
        "pause" => Command::Pause,
        "resume" => Command::Resume,
        "extend" => Command::Extend {
            minutes: fields.parsed("minutes")?,
        },
        "accept-plan" => Command::AcceptPlan,
        "announce-deletion" => Command::AnnounceDeletion {
            announced: fields.parsed("announced")?,
        },
        _ => return Ok(None),
    }))
}

fn because(fields: &Fields) -> Result<Because, Why> {
    let reason = match fields.text("reason")? {
        "said-aloud" => Reason::SaidAloud,
        "short-of-time" => Reason::ShortOfTime,
        "someone-away" => Reason::SomeoneAway,
        "other" => Reason::Other,
        _ => return Err(Why::Unreadable),
    };
    Ok(Because {
        reason,
        text: fields.optional("text"),
    })
}

/// Six fields of minutes. Out of range is the rules' to say, so that nothing is
/// cut off here.
fn plan(fields: &Fields) -> Result<Plan, Why> {
    let minutes: Result<Vec<i64>, Why> = fields
        .all("minutes")
        .map(|text| {
            text.parse::<u16>()
                .map(i64::from)
                .map_err(|_| Why::Unreadable)
        })
        .collect();
    let minutes: [i64; 6] = minutes?.try_into().map_err(|_| Why::Unreadable)?;
    Ok(Plan::of_minutes(minutes))
}

fn first_steps(act: &str, fields: &Fields) -> Read<Command> {
    let question = || item(fields, "question");
    let version = || fields.parsed("version");
    Ok(Some(match act {
        "write-sheet" => Command::WriteSheet {
            field: fields.choice("field", SheetField::from_code)?,
            text: text(fields)?,
            version: version()?,
        },
        "set-kind" => Command::SetKind {
            kind: fields.choice("kind", SubjectKind::from_code)?,
        },
        "told" => Command::Told,
        "edit-question" => Command::EditQuestion {
            question: question()?,
            text: text(fields)?,
            version: version()?,
        },
        "withdraw-question" => Command::WithdrawQuestion {
            question: question()?,
        },
        "answer" => Command::Answer {
            question: question()?,
            text: text(fields)?,
            version: version()?,
        },
        "mark-answered" => Command::MarkAnswered {
            question: question()?,
        },
        "set-question-aside" => Command::SetQuestionAside {
            question: question()?,
        },
        "tag-lens" => Command::TagLens {
            question: question()?,
            lens: blank_or(fields, "lens", Lens::from_code)?,
        },
        _ => return contract(act, fields),
    }))
}

fn contract(act: &str, fields: &Fields) -> Read<Command> {
    let wording = || item(fields, "wording");
    let version = || fields.parsed("version");
    Ok(Some(match act {
        "write-request" => Command::WriteRequest {
            text: text(fields)?,
            kinds: fields
                .all("kinds")
                .map(|code| RequestKind::from_code(code).ok_or(Why::Unreadable))
                .collect::<Result<_, _>>()?,
            unwanted: fields.optional("unwanted"),
            version: version()?,
        },
        "propose-wording" => Command::ProposeWording {
            text: text(fields)?,
        },
        "withdraw-wording" => Command::WithdrawWording {
            wording: wording()?,
        },
        "adopt-wording" => Command::AdoptWording {
            wording: wording()?,
        },
        "validate-request" => Command::ValidateRequest {
            version: version()?,
        },
        "agree" => Command::Agree {
            version: version()?,
        },
        "unclear" => Command::Unclear {
            text: text(fields)?,
            version: version()?,
        },
        "group-agrees" => Command::GroupAgrees {
            version: version()?,
        },
        _ => return Ok(None),
    }))
}

fn last_steps(act: &str, fields: &Fields) -> Read<Command> {
    let contribution = || item(fields, "contribution");
    let kind = || fields.choice("kind", ContributionKind::from_code);
    Ok(Some(match act {
        "begin-silence" => Command::BeginSilence {
            minutes: fields.parsed("minutes")?,
        },
        "reveal" => Command::Reveal,
        "set-rounds" => Command::SetRounds {
            on: fields.parsed("on")?,
        },
        "take-turn" => Command::TakeTurn {
            seat: seat(fields)?,
            passed: fields.parsed("passed")?,
            round: fields.parsed("round")?,
        },
        "contribute" => Command::Contribute {
            kind: kind()?,
            text: text(fields)?,
            on: match fields.get("builds-on") {
                Some(_) => Some(item(fields, "builds-on")?),
                None => None,
            },
        },
        "edit-contribution" => Command::EditContribution {
            contribution: contribution()?,
            kind: kind()?,
            text: text(fields)?,
            version: fields.parsed("version")?,
        },
        "withdraw-contribution" => Command::WithdrawContribution {
            contribution: contribution()?,
        },
        "signal" => Command::Signal {
            signal: fields.choice("signal", SignalKind::from_code)?,
        },
        "pass-signal" => Command::PassSignal {
            signal: item(fields, "signal")?,
        },
        "dismiss-signal" => Command::DismissSignal {
            signal: item(fields, "signal")?,
        },
        "keep" => Command::Keep {
            contribution: contribution()?,
            kept: fields.parsed("kept")?,
        },
        _ => return outcome(act, fields),
    }))
}

fn outcome(act: &str, fields: &Fields) -> Read<Command> {
    let addition = || item(fields, "addition");
    Ok(Some(match act {
        "write-synthesis" => Command::WriteSynthesis {
            text: text(fields)?,
            version: fields.parsed("version")?,
        },
        "write-action" => Command::WriteAction {
            slot: fields.parsed("slot")?,
            field: fields.choice("field", ActionField::from_code)?,
            text: text(fields)?,
            version: fields.parsed("version")?,
        },
        "offer-addition" => Command::OfferAddition {
            text: text(fields)?,
        },
        "withdraw-addition" => Command::WithdrawAddition {
            addition: addition()?,
        },
        "take-addition" => Command::TakeAddition {
            addition: addition()?,
            taken: fields.parsed("taken")?,
        },
        "validate-plan" => Command::ValidatePlan,
        "share" => Command::Share {
            text: text(fields)?,
        },
        "pass" => Command::Pass,
        "tick-said" => Command::TickSaid {
            seat: seat(fields)?,
        },
        "tick-all" => Command::TickAll,
        _ => return Ok(None),
    }))
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

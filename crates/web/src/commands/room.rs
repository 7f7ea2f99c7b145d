//! What is asked of the room: one function for each part of it.

use super::{Read, blank_or, item, seat, text};
use crate::answer::Why;
use crate::fields::Fields;
use method::Plan;
use method::consultation::state::{
    ActionField, ContributionKind, Lens, Meeting, RequestKind, SheetField, SignalKind, SubjectKind,
};
use method::consultation::{Because, Command, Reason};

pub(super) fn seats(act: &str, fields: &Fields) -> Read<Command> {
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

pub(super) fn moves(act: &str, fields: &Fields) -> Read<Command> {
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

pub(super) fn first_steps(act: &str, fields: &Fields) -> Read<Command> {
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

pub(super) fn last_steps(act: &str, fields: &Fields) -> Read<Command> {
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

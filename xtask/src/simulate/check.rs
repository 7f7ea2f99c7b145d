//! What a followed command must have been, judged before its events are seen.

use super::model::{Model, Right};
use super::slots::Slot;
use method::consultation::state::SignalKind;
use method::consultation::{Author, Command, Envelope, Event, Refusal};

/// Judges a command that was followed.
pub(crate) fn followed(model: &Model, told: &Envelope, events: &[Event]) -> Result<(), String> {
    let right = model.right(told.by, told.epoch, told.at, &told.command);
    let hat = model.hat_of(told.by);
    if right == Right::None {
        return Err(format!(
            "{hat:?} at {:?} was allowed {:?}",
            model.stage, told.command
        ));
    }
    let marks = events.iter().filter_map(late_mark);
    if marks.into_iter().any(|late| late != (right == Right::Late)) {
        return Err(format!(
            "{:?} bears the wrong mark of lateness",
            told.command
        ));
    }
    if !is_own(model, told) {
        return Err(format!(
            "{hat:?} changed what is not theirs: {:?}",
            told.command
        ));
    }
    takes_place(model, told, events)?;
    match edited(&told.command) {
        Some((slot, version)) if version != model.slots.version(slot) => Err(format!(
            "{:?} overwrote version {}",
            told.command,
            model.slots.version(slot)
        )),
        _ => Ok(()),
    }
}

/// Whoever comes in takes the place of a simulated consultant and of nobody else, one
/// each; and nobody comes back as one.
fn takes_place(model: &Model, told: &Envelope, events: &[Event]) -> Result<(), String> {
    let back_as_peer = |event: &Event| match event {
        Event::Returned { seat, .. } => model.is_simulated(*seat),
        _ => false,
    };
    if events.iter().any(back_as_peer) {
        return Err("somebody came back as a simulated peer".into());
    }
    if matches!(told.command, Command::Remove { .. } | Command::OpenScreen) {
        return Ok(());
    }
    let came = events.iter().filter(|event| match event {
        Event::Arrived { waits, script, .. } => !waits && script.is_none(),
        Event::Admitted { .. } => true,
        _ => false,
    });
    let gone = events.iter().filter_map(|event| match event {
        Event::Removed { seat } => Some(*seat),
        _ => None,
    });
    let (came, gone): (usize, Vec<_>) = (came.count(), gone.collect());
    if gone.len() > came || !gone.iter().all(|seat| model.gives_place(*seat)) {
        return Err(format!("{:?} took the places of {gone:?}", told.command));
    }
    Ok(())
}

/// Judges a refusal: what is a right is not refused as none.
pub(crate) fn refused(model: &Model, told: &Envelope, refusal: &Refusal) -> Result<(), String> {
    let denies = matches!(
        refusal,
        Refusal::NotYours | Refusal::NotNow | Refusal::StepClosed | Refusal::Closed
    );
    // These may be refused in such words for what they name, not for who asks.
    let by_what_it_names = matches!(
        told.command,
        Command::AgreeClient { .. }
            | Command::DeclineClient { .. }
            | Command::TakeBack
            | Command::TakeTurn { .. }
            | Command::EditQuestion { .. }
            | Command::WithdrawQuestion { .. }
            | Command::Back { .. }
    );
    let right = model.right(told.by, told.epoch, told.at, &told.command);
    if denies && !by_what_it_names && right != Right::None {
        return Err(format!("{:?} was refused: {refusal:?}", told.command));
    }
    Ok(())
}

/// Whether items are touched only by those whose they are.
fn is_own(model: &Model, told: &Envelope) -> bool {
    let Author::Seat(device) = told.by else {
        return true;
    };
    let seat = model.acting(device);
    match &told.command {
        Command::EditQuestion { question: item, .. }
        | Command::WithdrawQuestion { question: item }
        | Command::WithdrawWording { wording: item }
        | Command::EditContribution {
            contribution: item, ..
        }
        | Command::WithdrawContribution { contribution: item }
        | Command::WithdrawAddition { addition: item } => model.author_of(item.0) == Some(seat),
        Command::AgreeClient { seat: asked } => {
            model.may_answer_for(*asked, model.hat(device), seat)
        }
        // Who asked may also take the question back.
        Command::DeclineClient { seat: asked } => {
            model.hat(device).conducts() || model.may_answer_for(*asked, model.hat(device), seat)
        }
        // A turn is one's own; the facilitation says it for anybody.
        Command::TakeTurn { seat: whose, .. } => model.hat(device).conducts() || *whose == seat,
        Command::PassSignal { signal } => model
            .signals
            .get(&signal.0)
            .is_some_and(|sent| sent.kind != SignalKind::Uncomfortable),
        _ => true,
    }
}

/// The slot an edit writes to, and the version its writer saw.
fn edited(command: &Command) -> Option<(Slot, u32)> {
    Some(match command {
        Command::WriteSheet { field, version, .. } => (Slot::Sheet(*field), *version),
        Command::EditQuestion {
            question, version, ..
        } => (Slot::Question(question.0), *version),
        Command::Answer {
            question, version, ..
        } => (Slot::Answer(question.0), *version),
        Command::WriteRequest { version, .. } => (Slot::Request, *version),
        Command::EditContribution {
            contribution,
            version,
            ..
        } => (Slot::Contribution(contribution.0), *version),
        Command::WriteSynthesis { version, .. } => (Slot::Synthesis, *version),
        Command::WriteAction {
            slot,
            field,
            version,
            ..
        } => (Slot::Action(*slot, *field), *version),
        _ => return None,
    })
}

/// The mark of lateness, on events that can bear one.
fn late_mark(event: &Event) -> Option<bool> {
    match event {
        Event::SheetWritten { late, .. }
        | Event::Asked { late, .. }
        | Event::QuestionReworded { late, .. }
        | Event::Answered { late, .. }
        | Event::RequestWritten { late, .. }
        | Event::WordingProposed { late, .. }
        | Event::Contributed { late, .. }
        | Event::ContributionReworded { late, .. }
        | Event::SynthesisWritten { late, .. }
        | Event::ActionWritten { late, .. }
        | Event::AdditionOffered { late, .. }
        | Event::Shared { late, .. } => Some(*late),
        _ => None,
    }
}

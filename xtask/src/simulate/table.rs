//! Rights, written a second time from the table of the six steps in
//! `docs/method.md` and never from the product's own table.

use method::consultation::Command;
use method::{Stage, Step};

/// What somebody is, as the model sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hat {
    /// Facilitates, and consults or not.
    Conductor {
        consults: bool,
    },
    Client,
    Consultant,
    Observer,
    Screen,
    Lobby,
    /// Removed, left, or replaced.
    Outside,
    /// At the door, without a seat.
    Door,
}

impl Hat {
    pub(crate) fn conducts(self) -> bool {
        matches!(self, Hat::Conductor { .. })
    }

    pub(crate) fn consults(self) -> bool {
        matches!(self, Hat::Consultant | Hat::Conductor { consults: true })
    }

    /// In the room as a person.
    pub(crate) fn person(self) -> bool {
        self.conducts() || matches!(self, Hat::Client | Hat::Consultant | Hat::Observer)
    }

    pub(crate) fn sees_the_room(self) -> bool {
        self.person() || self == Hat::Screen
    }
}

/// Whether this may be asked at this stage.
pub(crate) fn allows(hat: Hat, stage: Stage, command: &Command) -> bool {
    around(hat, stage, command).unwrap_or_else(|| match stage.step() {
        None => stage == Stage::Gathering && hat == Hat::Client && is_sheet(command),
        Some(step) => in_step(hat, step, command),
    })
}

fn is_sheet(command: &Command) -> bool {
    matches!(
        command,
        Command::WriteSheet { .. } | Command::SetKind { .. }
    )
}

/// What is asked around the steps; nothing when it belongs to a step.
fn around(hat: Hat, stage: Stage, command: &Command) -> Option<bool> {
    let open = stage != Stage::Closed;
    let in_step = stage.step().is_some();
    Some(match command {
        Command::Join { .. } => open && hat == Hat::Door,
        Command::Rename { .. } => open && (hat.person() || hat == Hat::Lobby),
        Command::Leave => hat.sees_the_room() || hat == Hat::Lobby,
        Command::AgreeClient { .. } | Command::DeclineClient { .. } => open && hat.person(),
        Command::TakeOver | Command::TakeBack => open && (hat.consults() || hat == Hat::Observer),
        Command::Remove { .. } | Command::OpenScreen | Command::AnnounceDeletion { .. } => {
            hat.conducts()
        }
        Command::Undo => hat.conducts() && stage != Stage::Gathering,
        Command::Back { .. }
        | Command::Pause
        | Command::Resume
        | Command::Extend { .. }
        | Command::AcceptPlan
        | Command::Close { .. } => hat.conducts() && in_step,
        Command::Admit { .. }
        | Command::AdmitAll
        | Command::AddSeat { .. }
        | Command::Expect { .. }
        | Command::FillSeats { .. }
        | Command::MarkHere { .. }
        | Command::SetAside { .. }
        | Command::SetObserver { .. }
        | Command::AskClient { .. }
        | Command::HandOver { .. }
        | Command::SetPlan { .. }
        | Command::SetMeeting { .. }
        | Command::SetSpoken { .. }
        | Command::SetConsulting { .. }
        | Command::Next { .. } => hat.conducts() && open,
        _ => return None,
    })
}

fn in_step(hat: Hat, step: Step, command: &Command) -> bool {
    let client = hat == Hat::Client;
    let circle = client || hat.consults() || hat.conducts();
    match command {
        Command::TagLens { .. } => circle && !matches!(step, Step::Expose | Step::Exploration),
        Command::WithdrawContribution { .. } => {
            hat.consults() && matches!(step, Step::Exploration | Step::Synthesis | Step::Learning)
        }
        _ => match step {
            Step::Expose => {
                client && is_sheet(command)
                    || (client || hat.conducts()) && *command == Command::Told
            }
            Step::Clarification => clarification(hat, command),
            Step::Contract => contract(hat, command),
            Step::Exploration => exploration(hat, command),
            Step::Synthesis => synthesis(hat, command),
            Step::Learning => match command {
                Command::Share { .. } | Command::Pass => circle,
                Command::TickSaid { .. } | Command::TickAll => hat.conducts(),
                _ => false,
            },
        },
    }
}

fn clarification(hat: Hat, command: &Command) -> bool {
    match command {
        Command::Ask { .. } | Command::EditQuestion { .. } | Command::WithdrawQuestion { .. } => {
            hat.consults()
        }
        Command::Answer { .. } => hat == Hat::Client,
        Command::MarkAnswered { .. } | Command::SetQuestionAside { .. } => {
            hat == Hat::Client || hat.conducts()
        }
        _ => false,
    }
}

fn contract(hat: Hat, command: &Command) -> bool {
    match command {
        Command::WriteRequest { .. }
        | Command::AdoptWording { .. }
        | Command::ValidateRequest { .. } => hat == Hat::Client,
        Command::ProposeWording { .. }
        | Command::WithdrawWording { .. }
        | Command::Agree { .. }
        | Command::Unclear { .. } => hat.consults(),
        Command::GroupAgrees { .. } => hat.conducts(),
        _ => false,
    }
}

fn exploration(hat: Hat, command: &Command) -> bool {
    match command {
        Command::Contribute { .. } | Command::EditContribution { .. } => hat.consults(),
        Command::BeginSilence { .. } | Command::Reveal | Command::SetRounds { .. } => {
            hat.conducts()
        }
        Command::TakeTurn { .. } => hat.consults() || hat.conducts(),
        Command::Signal { .. } => hat == Hat::Client,
        Command::PassSignal { .. } | Command::DismissSignal { .. } => hat.conducts(),
        _ => false,
    }
}

fn synthesis(hat: Hat, command: &Command) -> bool {
    match command {
        Command::WriteSynthesis { .. }
        | Command::WriteAction { .. }
        | Command::Keep { .. }
        | Command::TakeAddition { .. }
        | Command::ValidatePlan => hat == Hat::Client,
        Command::OfferAddition { .. } | Command::WithdrawAddition { .. } => hat.consults(),
        _ => false,
    }
}

/// Writing, which may arrive a little late; moves and taps of a moment may not.
pub(crate) fn is_writing(command: &Command) -> bool {
    matches!(
        command,
        Command::WriteSheet { .. }
            | Command::Ask { .. }
            | Command::EditQuestion { .. }
            | Command::Answer { .. }
            | Command::WriteRequest { .. }
            | Command::ProposeWording { .. }
            | Command::Unclear { .. }
            | Command::Contribute { .. }
            | Command::EditContribution { .. }
            | Command::WriteSynthesis { .. }
            | Command::WriteAction { .. }
            | Command::OfferAddition { .. }
            | Command::Share { .. }
    )
}

//! Step 3, *Contrat*: one clear request, which the client alone changes.

use crate::consultation::command::Command;
use crate::consultation::decide::{Case, unless};
use crate::consultation::event::Event;
use crate::consultation::refusal::Refusal;
use crate::consultation::state::{Consultation, Contract, ITEMS_MAX, RequestKind, Stand, Written};
use crate::ids::{ItemId, SeatId, Time};
use crate::words;

pub(in crate::consultation) fn decide(
    case: &Case,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    let contract = &case.state.contract;
    match command {
        Command::WriteRequest {
            text,
            kinds,
            unwanted,
            version,
        } => write_request(case, text, kinds, unwanted, *version),
        Command::ProposeWording { text } if contract.wordings.len() < ITEMS_MAX => {
            Ok(vec![Event::WordingProposed {
                text: words::required(text, words::SHORT)?,
                late: case.late,
            }])
        }
        Command::ProposeWording { .. } => Err(Refusal::TooMany),
        Command::WithdrawWording { wording } => {
            case.own(find(contract, *wording)?.by)?;
            Ok(vec![Event::WordingWithdrawn { wording: *wording }])
        }
        Command::AdoptWording { wording } => adopt(case, *wording),
        other => say_of_the_request(case, other),
    }
}

/// Validating, agreeing and finding unclear are said of the words one saw.
fn say_of_the_request(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    let contract = &case.state.contract;
    let of_these_words = |version: &u32| {
        let same = *version == contract.request.version;
        same.then_some(()).ok_or(Refusal::RequestChanged)
    };
    match command {
        Command::ValidateRequest { .. } if contract.request.is_blank() => {
            Err(Refusal::Unfit(words::Unfit::Empty))
        }
        Command::ValidateRequest { version } => {
            of_these_words(version)?;
            unless(contract.validated, Event::RequestValidated)
        }
        Command::Agree { version } => {
            of_these_words(version)?;
            let agrees = contract.stands.get(&case.seat) == Some(&Stand::Agrees);
            unless(agrees, Event::Agreed)
        }
        Command::Unclear { text, version } => {
            let text = words::required(text, words::SHORT)?;
            of_these_words(version)?;
            Ok(vec![Event::FoundUnclear {
                text,
                late: case.late,
            }])
        }
        Command::GroupAgrees { version } => {
            of_these_words(version)?;
            unless(contract.group_agreed, Event::GroupAgreed)
        }
        _ => Err(Refusal::Unknown),
    }
}

fn write_request(
    case: &Case,
    text: &str,
    kinds: &[RequestKind],
    unwanted: &str,
    version: u32,
) -> Result<Vec<Event>, Refusal> {
    let contract = &case.state.contract;
    let text = words::required(text, words::SHORT)?;
    let unwanted = words::clean(unwanted, words::SHORT)?;
    let mut kinds = kinds.to_vec();
    kinds.sort_unstable();
    kinds.dedup();
    let same =
        contract.request.text == text && contract.kinds == kinds && contract.unwanted == unwanted;
    if same {
        return Ok(Vec::new());
    }
    case.same_version(version, contract.request.version)?;
    Ok(vec![Event::RequestWritten {
        text,
        kinds,
        unwanted,
        late: case.late,
    }])
}

fn adopt(case: &Case, wording: ItemId) -> Result<Vec<Event>, Refusal> {
    let contract = &case.state.contract;
    let text = find(contract, wording)?.words.text.clone();
    unless(
        contract.request.text == text,
        Event::RequestWritten {
            text,
            kinds: contract.kinds.clone(),
            unwanted: contract.unwanted.clone(),
            late: case.late,
        },
    )
}

fn find(contract: &Contract, wording: ItemId) -> Result<&Written, Refusal> {
    contract
        .wordings
        .get(&wording)
        .filter(|found| !found.withdrawn)
        .ok_or(Refusal::Unknown)
}

impl Consultation {
    pub(in crate::consultation) fn fold_contract(
        &mut self,
        author: Option<SeatId>,
        seq: u64,
        at: Time,
        event: &Event,
    ) {
        let contract = &mut self.contract;
        match event {
            Event::RequestWritten {
                text,
                kinds,
                unwanted,
                late,
            } => {
                contract.request.write(text, *late);
                contract.kinds.clone_from(kinds);
                contract.unwanted.clone_from(unwanted);
                contract.lapse();
            }
            Event::WordingProposed { text, late } => {
                let wording = Written::new(author.unwrap_or_default(), at, text, *late);
                contract.wordings.insert(ItemId(seq), wording);
            }
            Event::WordingWithdrawn { wording } => {
                if let Some(found) = contract.wordings.get_mut(wording) {
                    found.withdraw();
                }
            }
            Event::RequestValidated => contract.validated = true,
            Event::Agreed => {
                contract
                    .stands
                    .insert(author.unwrap_or_default(), Stand::Agrees);
            }
            Event::FoundUnclear { text, late } => {
                let stand = Stand::Unclear {
                    text: text.clone(),
                    late: *late,
                };
                contract.stands.insert(author.unwrap_or_default(), stand);
            }
            Event::GroupAgreed => contract.group_agreed = true,
            _ => {}
        }
    }
}

impl Contract {
    /// A changed request is a new one: nobody has agreed to it yet.
    fn lapse(&mut self) {
        self.validated = false;
        self.group_agreed = false;
        self.stands.clear();
        self.settled = None;
    }
}

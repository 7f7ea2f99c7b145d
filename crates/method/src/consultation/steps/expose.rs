//! Step 1, *Exposé*: the client lays out the situation.

use crate::consultation::command::Command;
use crate::consultation::decide::{Case, unless};
use crate::consultation::event::Event;
use crate::consultation::refusal::Refusal;
use crate::consultation::state::{Consultation, SheetField};
use crate::words;

pub(in crate::consultation) fn decide(
    case: &Case,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::WriteSheet {
            field,
            text,
            version,
        } => write_sheet(case, *field, text, *version),
        Command::SetKind { kind } => unless(
            case.state.setup.kind == Some(*kind),
            Event::KindSet { kind: *kind },
        ),
        _ => unless(case.state.told, Event::Told),
    }
}

fn write_sheet(
    case: &Case,
    field: SheetField,
    text: &str,
    version: u32,
) -> Result<Vec<Event>, Refusal> {
    let text = match field {
        SheetField::Headline => words::line(text, words::HEADLINE)?,
        _ => words::clean(text, words::LONG)?,
    };
    let current = case.state.sheet.get(&field);
    if current.map_or(text.is_empty(), |current| current.text == text) {
        return Ok(Vec::new());
    }
    case.same_version(version, current.map_or(0, |current| current.version))?;
    Ok(vec![Event::SheetWritten {
        field,
        text,
        late: case.late,
    }])
}

impl Consultation {
    pub(in crate::consultation) fn fold_expose(&mut self, event: &Event) {
        match event {
            Event::SheetWritten { field, text, late } => {
                self.sheet.entry(*field).or_default().write(text, *late);
                if *field == SheetField::Headline {
                    text.clone_into(&mut self.setup.headline);
                }
            }
            Event::KindSet { kind } => self.setup.kind = Some(*kind),
            Event::Told => self.told = true,
            _ => {}
        }
    }
}

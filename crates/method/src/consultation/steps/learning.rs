//! Step 6, *Apprentissage et débriefing*: each says what they learned, client first.

use crate::consultation::command::Command;
use crate::consultation::decide::{Case, unless};
use crate::consultation::event::Event;
use crate::consultation::refusal::Refusal;
use crate::consultation::state::{Consultation, Turn, Versioned};
use crate::ids::SeatId;
use crate::words;

pub(in crate::consultation) fn decide(
    case: &Case,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    let turns = &case.state.turns;
    match command {
        Command::Share { text } => {
            let text = words::required(text, words::SHORT)?;
            let same =
                matches!(turns.get(&case.seat), Some(Turn::Shared(said)) if said.text == text);
            unless(
                same,
                Event::Shared {
                    text,
                    late: case.late,
                },
            )
        }
        Command::Pass => unless(turns.contains_key(&case.seat), Event::TurnPassed),
        Command::TickSaid { seat } => {
            case.person(*seat)?;
            unless(
                turns.contains_key(seat),
                Event::TurnsTicked { seats: vec![*seat] },
            )
        }
        _ => {
            let seats: Vec<SeatId> = case
                .state
                .turn_order()
                .into_iter()
                .filter(|seat| !turns.contains_key(seat))
                .filter(|seat| case.state.present(*seat, case.presence, case.now))
                .collect();
            unless(seats.is_empty(), Event::TurnsTicked { seats })
        }
    }
}

impl Consultation {
    pub(in crate::consultation) fn fold_learning(&mut self, author: Option<SeatId>, event: &Event) {
        match event {
            Event::Shared { text, late } => {
                let mut said = match author.and_then(|seat| self.turns.remove(&seat)) {
                    Some(Turn::Shared(said)) => said,
                    _ => Versioned::default(),
                };
                said.write(text, *late);
                self.turns
                    .insert(author.unwrap_or_default(), Turn::Shared(said));
            }
            Event::TurnPassed => {
                self.turns.insert(author.unwrap_or_default(), Turn::Passed);
            }
            Event::TurnsTicked { seats } => {
                for seat in seats {
                    self.turns.entry(*seat).or_insert(Turn::Said);
                }
            }
            _ => {}
        }
    }
}

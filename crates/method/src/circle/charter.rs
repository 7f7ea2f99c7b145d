//! What the circle agrees on: written by its facilitators, accepted by each member, version by
//! version.

use super::command::Command;
use super::decide::{Case, unless};
use super::event::Event;
use super::refusal::Refusal;
use super::state::{Charter, Circle, KEEP_MONTHS_MAX, MemberId};
use crate::words;

pub(crate) fn decide(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    let stands = &case.circle.charter;
    match command {
        Command::WriteCharter {
            text,
            keep_months,
            version,
        } => {
            let text = checked(text, *keep_months)?;
            if *version != stands.version {
                return Err(Refusal::Changed);
            }
            let same = stands.text == text && stands.keep_months == *keep_months;
            let written = Event::CharterWritten {
                text,
                keep_months: *keep_months,
            };
            unless(same, written)
        }
        Command::AcceptCharter { version } => {
            if *version != stands.version {
                return Err(Refusal::Changed);
            }
            let accepted = case.circle.members[&case.member].accepted == *version;
            unless(accepted, Event::CharterAccepted { version: *version })
        }
        _ => Err(Refusal::Unknown),
    }
}

/// The text as it is kept.
///
/// # Errors
/// [`Refusal::Unfit`] for the text, [`Refusal::OutOfRange`] for the months.
pub(crate) fn checked(text: &str, keep_months: u8) -> Result<String, Refusal> {
    if keep_months > KEEP_MONTHS_MAX {
        return Err(Refusal::OutOfRange);
    }
    Ok(words::required(text.trim(), words::LONG)?)
}

impl Circle {
    pub(crate) fn fold_charter(&mut self, author: MemberId, event: &Event) {
        match event {
            Event::Founded {
                charter,
                keep_months,
                ..
            } => {
                self.charter = Charter {
                    text: charter.clone(),
                    keep_months: *keep_months,
                    version: 1,
                };
            }
            Event::CharterWritten { text, keep_months } => {
                self.charter = Charter {
                    text: text.clone(),
                    keep_months: *keep_months,
                    version: self.charter.version + 1,
                };
            }
            Event::CharterAccepted { version } => {
                if let Some(member) = self.members.get_mut(&author) {
                    member.accepted = *version;
                }
            }
            _ => {}
        }
    }
}

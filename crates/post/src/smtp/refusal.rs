//! What went wrong on the line, without a word of what the server wrote.

use crate::Problem;
use lettre::transport::smtp::Error;
use std::error::Error as _;
use std::io;
use tokio::time::error::Elapsed;

/// Why a step was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The server's code for no, from 400 to 599.
    Said(u16),
    /// Anything else, in fixed words.
    Words(&'static str),
}

/// Codes for no that speak of signing in or of the order of commands: a mistake in
/// the settings, or the server's, whichever letter it was.
const NOT_OF_THE_LETTER: [u16; 5] = [503, 530, 534, 535, 538];

impl Refusal {
    /// Whether the server said it, and so waits for the next command.
    pub(super) fn was_said(self) -> bool {
        matches!(self, Refusal::Said(_))
    }

    /// Where the letter is not to blame: it waits until the settings or the server
    /// are mended.
    pub(super) fn of_us(self) -> Problem {
        Problem::Later(self.text())
    }

    /// Where whom it goes to or what it says may be to blame.
    pub(super) fn of_letter(self) -> Problem {
        match self {
            Refusal::Said(code @ 500..) if !NOT_OF_THE_LETTER.contains(&code) => {
                Problem::Never(self.text())
            }
            _ => Problem::Later(self.text()),
        }
    }

    fn text(self) -> String {
        match self {
            Refusal::Said(code) => format!("the mail server answered {code}"),
            Refusal::Words(words) => words.to_owned(),
        }
    }
}

impl From<Elapsed> for Refusal {
    fn from(_: Elapsed) -> Refusal {
        Refusal::Words("timed out")
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Refusal {
        if let Some(code) = error.status() {
            return Refusal::Said(code.into());
        }
        Refusal::Words(match kind(&error) {
            Some(io::ErrorKind::ConnectionRefused) => "connection refused",
            Some(io::ErrorKind::TimedOut) => "timed out",
            // What rustls calls whatever it does not trust or understand.
            Some(io::ErrorKind::InvalidData) => "no trusted encryption",
            Some(_) => "connection failed",
            None if error.is_response() => "answer not understood",
            None if error.is_client() => "sign-in or encryption not offered",
            None => "connection failed",
        })
    }
}

/// The kind of the input or output error behind it, when there is one.
fn kind(error: &Error) -> Option<io::ErrorKind> {
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return Some(error.kind());
        }
        source = error.source();
    }
    None
}

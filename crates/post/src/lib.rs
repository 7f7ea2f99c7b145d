//! How letters leave the house: through a mail server ([`Smtp`]), or, when there is
//! none, sign-in messages into a file of the machine ([`File`]). It knows nothing of
//! what the letters are about.
//!
//! A letter that is carried twice is the same letter: its bytes depend on the
//! [`Mail`] alone, on no clock and no chance.

mod file;
mod letter;
mod memory;
mod smtp;

pub use file::File;
pub use memory::Memory;
pub use smtp::Smtp;

use async_trait::async_trait;
use std::fmt;
use thiserror::Error;

/// A letter ready to leave.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// The address it goes to, without a name.
    pub to: String,
    /// The subject, on one line: what would break the line becomes a space.
    pub subject: String,
    /// The letter as plain text.
    pub text: String,
    /// The same letter as HTML.
    pub html: String,
    /// A date for the calendar of whoever receives it.
    pub calendar: Option<Invite>,
    /// The language, such as `fr`.
    pub lang: &'static str,
    /// Makes the Message-ID: the same at each try, another for another letter.
    /// Letters, digits, `_` and `-`; anything else becomes `-`.
    pub id: String,
    /// A message somebody signs in with. Without a mail server it is written to the
    /// file; all others are then dropped.
    pub secret: bool,
    /// When it was written, in microseconds since 1970 UTC.
    pub at: i64,
    /// When it becomes worthless, in the same unit.
    pub expires: Option<i64>,
}

/// Tells nothing of what the letter says, nor to whom.
impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail")
            .field("secret", &self.secret)
            .field("calendar", &self.calendar.is_some())
            .finish_non_exhaustive()
    }
}

/// A date for a calendar.
#[derive(Clone, PartialEq, Eq)]
pub struct Invite {
    /// What the calendar does with it.
    pub method: Method,
    /// The iCalendar file, its lines ended by CRLF.
    pub text: String,
}

/// Tells nothing of what the date is about.
impl fmt::Debug for Invite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Invite")
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

/// What a calendar does with an [`Invite`]. The file must say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Enters it, or brings it up to date.
    Request,
    /// Takes it out.
    Cancel,
}

/// Whoever carries letters.
#[async_trait]
pub trait Courier: Send + Sync {
    /// Carries one letter.
    async fn carry(&self, mail: &Mail) -> Result<Carried, Problem>;

    /// Whether letters reach people: pages may then offer what needs it.
    fn by_mail(&self) -> bool;
}

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried {
    /// The mail server took it.
    Sent,
    /// There is no mail server: it was written to the file.
    Filed,
    /// There is no mail server, and nothing secret in it: it was dropped.
    NotCarried,
}

/// Why a letter could not leave. The text may be logged: it is made of fixed words
/// and a code, and holds neither an address nor what the mail server wrote, which
/// may quote one.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// Try again later.
    #[error("{0}")]
    Later(String),
    /// Trying again would change nothing.
    #[error("{0}")]
    Never(String),
}

/// Why a setting cannot be used. Each is one line that says what to do, and quotes
/// nothing: the setting may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BadSetting {
    /// No address at all, or the address of something else.
    #[error(
        "the mail server is not given as smtps://user:password@mail.example.org or smtp://user:password@mail.example.org?tls=required; write a special character of the user or the password as % and two hexadecimal digits"
    )]
    Server,
    /// One without the other.
    #[error("the mail server needs a user and a password, or neither")]
    Credentials,
    /// Something else stands after the question mark.
    #[error(
        "after the mail server's address, only ?tls=required or ?tls=opportunistic, and nothing else for smtps://"
    )]
    Tls,
    /// The certificates of the machine cannot be used.
    #[error("the machine's certificates cannot be used for an encrypted connection")]
    Certificates,
    /// Not an address to send from.
    #[error(
        "the sender of mails is not an address such as Entrepairs <entrepairs@example.org>; put a name with special characters between \" and \""
    )]
    From,
}

//! The values that people are reached by: tickets, and the letters that carry them.

use std::fmt;

use crate::values::Hidden;
use crate::{Micros, TokenHash};

/// How many wrong codes may be tried for one ticket; after them its code is gone for good.
pub const CODE_TRIES: u32 = 5;

/// How many letters [`People::stuck_letters`](crate::People::stuck_letters) gives at most.
pub const STUCK_LETTERS_MAX: usize = 200;

/// How long the key of a sent letter is kept, in microseconds: 400 days. Nothing that could lead
/// to the same letter is looked at for longer.
pub const SENT_KEPT: Micros = 400 * 24 * 60 * 60 * 1_000_000;

/// A secret that can be used once.
#[derive(Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Hash of the secret in its link.
    pub hash: TokenHash,
    /// What it is for, such as `sign-in`: opaque to the store.
    pub purpose: String,
    /// For whom and where: opaque to the store.
    pub body: String,
    /// The code that can be typed instead of following the link.
    pub code: Option<TicketCode>,
    /// From this moment on it is worth nothing.
    pub expires: Micros,
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket")
            .field("hash", &self.hash)
            .field("purpose", &self.purpose)
            .field("body", &Hidden(&self.body))
            .field("code", &self.code)
            .field("expires", &self.expires)
            .finish()
    }
}

/// A short code that stands for a ticket in the browser that asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TicketCode {
    /// Hash of the secret in that browser's cookie. It stands for one ticket, the newest.
    pub handle: TokenHash,
    /// Hash of the code.
    pub hash: TokenHash,
}

/// What became of a code that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum CodeTry {
    /// It is the code of this ticket, which is not used up by that.
    Right(Ticket),
    /// It is not; this was counted.
    Wrong,
    /// There is no code to be tried: unknown, used, expired, or tried [`CODE_TRIES`] times in vain.
    Gone,
}

/// A letter to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which letter: the same key is one letter, sent once.
    pub key: String,
    /// What to write and to whom: opaque to the store, blank once sent.
    pub body: String,
    /// From this moment on it is to be sent.
    pub due: Micros,
    /// How often it was taken to be sent.
    pub tries: u32,
    /// Why the last try failed, without any address; empty when none did.
    pub problem: String,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter")
            .field("key", &Hidden(&self.key))
            .field("body", &Hidden(&self.body))
            .field("due", &self.due)
            .field("tries", &self.tries)
            .field("problem", &self.problem)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_content() {
        let hash = TokenHash(*b"canarycanarycanarycanarycanaryca");
        let shown = format!(
            "{:?} {:?}",
            CodeTry::Right(Ticket {
                hash,
                purpose: "sign-in".into(),
                body: "canary".into(),
                code: Some(TicketCode { handle: hash, hash }),
                expires: 1
            }),
            Letter {
                key: "canary".into(),
                body: "canary".into(),
                due: 1,
                tries: 2,
                problem: "refused".into()
            },
        );
        assert!(
            !shown.contains("canary") && !shown.contains("99, 97"),
            "{shown}"
        );
        assert_eq!(shown.matches("<6 bytes>").count(), 3);
    }
}

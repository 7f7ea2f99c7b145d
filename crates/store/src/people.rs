//! The values about people with an account: who they are, where they are signed in, and where
//! they belong.

use std::fmt;

use crate::values::Hidden;
use crate::{Micros, StreamId, TokenHash};

/// A person with an account.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// Who it is: drawn by the caller, opaque to the store.
    pub id: String,
    /// Their mail address, in the one spelling the caller settled on. No two people have the same.
    pub address: Option<String>,
    /// What they are called.
    pub name: String,
    /// The language they read: opaque to the store.
    pub lang: String,
    /// The time zone they live in, by its IANA name: opaque to the store.
    pub zone: String,
    /// Whether they want to be reminded.
    pub reminders: bool,
    /// Whether they run this place.
    pub operator: bool,
    /// Hash of the secret of their calendar feed. No two people have the same.
    pub feed: Option<TokenHash>,
    /// When the account was made.
    pub at: Micros,
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person")
            .field("id", &self.id)
            .field("address", &self.address.as_deref().map(Hidden))
            .field("name", &Hidden(&self.name))
            .field("lang", &self.lang)
            .field("zone", &self.zone)
            .field("reminders", &self.reminders)
            .field("operator", &self.operator)
            .field("feed", &self.feed)
            .field("at", &self.at)
            .finish()
    }
}

/// A browser that is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Hash of the secret in its cookie.
    pub hash: TokenHash,
    /// The id of the person.
    pub person: String,
    /// What the person may recognise it by, such as `Firefox, Linux`.
    pub device: String,
    /// When they signed in.
    pub made: Micros,
    /// When it was last heard of.
    pub seen: Micros,
}

/// An organisation that circles belong to and people speak for.
#[derive(Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Which one: drawn by the caller, opaque to the store.
    pub id: String,
    /// What it is called.
    pub name: String,
}

impl fmt::Debug for Organisation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Organisation")
            .field("id", &self.id)
            .field("name", &Hidden(&self.name))
            .finish()
    }
}

/// A place in a circle and who has it: an index for lists, as the circle itself is a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belonging {
    /// The stream of the circle.
    pub stream: StreamId,
    /// The member's number in that stream.
    pub place: u64,
    /// The id of the person, if the member has an account.
    pub person: Option<String>,
    /// The id of the organisation, if the place is one of an organisation.
    pub organisation: Option<String>,
}

/// How many rows ([`PersonRow`]) a person may hold.
pub const PERSON_ROWS_MAX: usize = 5000;

/// A row that belongs to a person wherever they are: a line of their journal, an action of their
/// plan, an answer.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// The id of the person.
    pub person: String,
    /// What sort of row.
    pub kind: String,
    /// Which one of its kind.
    pub key: String,
    /// The stream of the circle it has to do with, if any. It outlives that stream.
    pub circle: Option<StreamId>,
    /// What it says.
    pub body: String,
    /// When it was last written.
    pub at: Micros,
}

impl fmt::Debug for PersonRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PersonRow")
            .field("person", &self.person)
            .field("kind", &self.kind)
            .field("key", &Hidden(&self.key))
            .field("circle", &self.circle)
            .field("body", &Hidden(&self.body))
            .field("at", &self.at)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_content() {
        let shown = format!(
            "{:?} {:?} {:?}",
            Person {
                id: "p".into(),
                address: Some("canary".into()),
                name: "canary".into(),
                lang: "fr".into(),
                zone: "Europe/Paris".into(),
                reminders: true,
                operator: false,
                feed: Some(TokenHash(*b"canarycanarycanarycanarycanaryca")),
                at: 1
            },
            Organisation {
                id: "o".into(),
                name: "canary".into()
            },
            PersonRow {
                person: "p".into(),
                kind: "journal".into(),
                key: "canary".into(),
                circle: None,
                body: "canary".into(),
                at: 2
            },
        );
        assert!(
            !shown.contains("canary") && !shown.contains("99, 97"),
            "{shown}"
        );
        assert_eq!(shown.matches("<6 bytes>").count(), 5);
    }
}

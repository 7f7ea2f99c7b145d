//! What happened in a half-day, as the log keeps it. As with a circle: the kind is part of the
//! skeleton, the payload can be deleted, and what cannot be read folds to nothing.

use super::state::{Done, How, Part, Round};
use crate::circle::MemberId;
use crate::consultation::state::SubjectKind;
use crate::ids::Time;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One event of the log with its skeleton.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place in the stream, from 1.
    pub seq: u64,
    /// Who caused it.
    pub author: MemberId,
    /// When it happened.
    pub at: Time,
    /// What happened.
    pub event: Event,
}

/// Everything that happens in a half-day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "payload", rename_all = "snake_case")]
#[allow(missing_docs)] // the fields are named after what they hold
pub enum Event {
    Opened {},
    Came {
        member: MemberId,
        how: How,
    },
    Went {
        member: MemberId,
    },
    Signed {
        path: String,
    },
    PartBegun {
        part: Part,
    },
    Stopped {},
    TakenUp {},
    Closed {},
    WordSaid {
        round: Round,
        member: MemberId,
        word: String,
    },
    FollowedUp {
        room: String,
        done: Done,
        came_of: String,
        learned: String,
    },
    Pitched {
        subject: SubjectKind,
        headline: String,
    },
    PitchWithdrawn {},
    Voted {
        pitches: BTreeSet<MemberId>,
    },
    Chosen {
        member: MemberId,
    },
    ChoiceAnswered {
        agreed: bool,
    },
    ChoiceDropped {},
    /// Of a kind this version does not know, or with a payload that is gone. Folds to nothing.
    #[serde(skip)]
    Unreadable,
}

impl Event {
    /// The stored kind and payload.
    pub fn parts(&self) -> (String, String) {
        let mut value = serde_json::to_value(self).unwrap_or(Value::Null);
        let kind = value["kind"].as_str().unwrap_or("unreadable").to_owned();
        (kind, value["payload"].take().to_string())
    }

    /// Reads an event back. Total: what cannot be read is [`Event::Unreadable`].
    pub fn from_parts(kind: &str, payload: Option<&str>) -> Event {
        let stored: Option<Value> = payload.and_then(|text| serde_json::from_str(text).ok());
        stored
            .map(|payload| json!({ "kind": kind, "payload": payload }))
            .and_then(|whole| serde_json::from_value(whole).ok())
            .unwrap_or(Event::Unreadable)
    }
}

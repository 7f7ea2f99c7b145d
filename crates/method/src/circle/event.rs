//! What happened to a circle, as the log keeps it.
//!
//! As with a consultation, the kind is part of the skeleton and the payload can be deleted; what
//! cannot be read folds to nothing.

use super::held::{FollowThrough, Held, HeldDay, Receipt, What};
use super::state::{
    Answer, Cycle, EntryId, MemberId, OrganisationId, PersonId, SessionId, Settings, Slot,
};
use crate::ids::Time;
use crate::measure::Figures;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One event of the log with its skeleton.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place in the stream, from 1.
    pub seq: u64,
    /// Who caused it; nobody for somebody who has no place yet.
    pub author: Option<MemberId>,
    /// When the server took it.
    pub at: Time,
    /// What happened.
    pub event: Event,
}

/// Everything that can have happened to a circle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "payload", rename_all = "snake_case")]
#[allow(missing_docs)] // each says what the command of the same name asked
pub enum Event {
    Founded {
        name: String,
        person: PersonId,
        peer: bool,
        settings: Settings,
        charter: String,
        keep_months: u8,
    },
    SettingsChanged {
        settings: Settings,
    },
    LinkSet {
        link: String,
    },
    Invited {
        name: String,
        person: Option<PersonId>,
        organisation: Option<OrganisationId>,
        replaces: Option<MemberId>,
    },
    AskedToJoin {
        name: String,
        person: PersonId,
    },
    Joined {
        member: MemberId,
        person: PersonId,
        name: String,
    },
    NotJoined {
        member: MemberId,
    },
    MemberChanged {
        member: MemberId,
        name: String,
        organisation: Option<OrganisationId>,
        peer: bool,
    },
    FacilitationSet {
        member: MemberId,
        facilitates: bool,
    },
    LineTold {
        below: MemberId,
        above: MemberId,
        told: bool,
    },
    Left {
        member: MemberId,
    },
    CharterWritten {
        text: String,
        keep_months: u8,
    },
    CharterAccepted {
        version: u32,
    },
    CyclePlanned {
        cycle: Cycle,
    },
    SessionPlanned {
        slot: Slot,
    },
    SessionMoved {
        session: SessionId,
        slot: Slot,
    },
    SessionCancelled {
        session: SessionId,
    },
    PollOpened {
        options: Vec<Slot>,
        closes: DateTime,
    },
    PollAnswered {
        poll: EntryId,
        answers: Vec<Answer>,
    },
    PollDecided {
        poll: EntryId,
        option: usize,
    },
    PollDropped {
        poll: EntryId,
    },
    AbsenceDeclared {
        from: Date,
        until: Date,
    },
    AbsenceWithdrawn {
        absence: EntryId,
    },
    Wished {
        session: SessionId,
        wished: bool,
    },
    TurnsSet {
        session: SessionId,
        clients: Vec<MemberId>,
    },
    TurnAgreed {
        session: SessionId,
    },
    TurnMissed {
        session: SessionId,
        member: MemberId,
        missed: bool,
    },
    SwapAsked {
        mine: SessionId,
        with: MemberId,
        theirs: SessionId,
    },
    SwapAnswered {
        swap: EntryId,
        agreed: bool,
    },
    SwapWithdrawn {
        swap: EntryId,
    },
    AttendanceWritten {
        session: SessionId,
        here: BTreeSet<MemberId>,
    },
    ConsultationOpened {
        room: String,
        session: Option<SessionId>,
        client: Option<MemberId>,
        seats: Vec<(MemberId, u64)>,
    },
    ConsultationBrought {
        room: String,
    },
    ConsultationHeld {
        room: String,
        held: Held,
    },
    SessionHeld {
        session: SessionId,
        held: HeldDay,
    },
    FiguresPublished {
        cycle: usize,
        what: What,
        figures: Figures,
    },
    FollowThroughPublished {
        cycle: usize,
        figures: FollowThrough,
    },
    Purged {
        cycle: usize,
        receipt: Receipt,
    },
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

//! The rows of a person beside the streams: their journal, their plan, what they answer.
//!
//! Each kind has its keys, which say what a row is about without a word of it.

use live::CircleId;
use method::circle::SessionId;
use method::measure::Moment;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Change, Micros, PersonRow};

/// A line of the journal ([`method::journal::Line`]): of a consultation by its room, or of a day by
/// a drawn key. Theirs alone, and theirs for good.
pub(crate) const JOURNAL: &str = "journal";
/// An action of a plan ([`method::plan::PlanAction`]), by its room and its place. Seen by its circle
/// when its person says so.
pub(crate) const ACTION: &str = "action";
/// Help offered about an action ([`Offer`]), by the action and its person. Seen by the circle.
pub(crate) const OFFER: &str = "offer";

/// Help that a peer offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
pub(crate) struct Offer {
    /// Their words.
    pub(crate) text: String,
}

/// The key of an action: `slot` is its place among those of the consultation, from 0.
pub(crate) fn action_key(room: &str, slot: usize) -> String {
    format!("{room}-{slot}")
}

/// The room of an action's key.
pub(crate) fn room_of(key: &str) -> &str {
    key.rsplit_once('-').map_or(key, |(room, _)| room)
}

/// The key of what somebody offers about an action.
pub(crate) fn offer_key(owner: &str, action: &str) -> String {
    format!("{owner}/{action}")
}

/// The kind of answers to the self-assessment ([`method::measure::Answers`]) in a cycle. Each cycle
/// has a kind of its own, so that its answers are deleted together.
pub(crate) fn measure_kind(cycle: usize) -> String {
    format!("measure/{cycle}")
}

/// The key of the action that an offer is about.
pub(crate) fn action_of(offer: &str) -> &str {
    offer.split_once('/').map_or(offer, |(_, action)| action)
}

/// The key of answers at a moment.
pub(crate) fn measure_key(circle: &CircleId, moment: Moment) -> String {
    format!("{}/{}", circle.as_str(), moment.code())
}

/// The kind of pulses ([`method::measure::Pulse`]) in a cycle.
pub(crate) fn pulse_kind(cycle: usize) -> String {
    format!("pulse/{cycle}")
}

/// The key of the pulse of a half-day.
pub(crate) fn pulse_key(circle: &CircleId, session: SessionId) -> String {
    format!("{}/{}", circle.as_str(), session.0)
}

/// A row, as it is written.
pub(crate) fn row<T: Serialize>(
    (person, kind, key): (&str, &str, String),
    circle: Option<&CircleId>,
    body: &T,
    at: Micros,
) -> PersonRow {
    PersonRow {
        person: person.to_owned(),
        kind: kind.to_owned(),
        key,
        circle: circle.map(CircleId::stream),
        body: serde_json::to_string(body).unwrap_or_default(),
        at,
    }
}

/// Written in place of the one with the same key.
pub(crate) fn put(row: PersonRow) -> Change {
    Change::Row(row)
}

/// What a row says; nothing for one of an older version that cannot be read.
pub(crate) fn body<T: DeserializeOwned>(row: &PersonRow) -> Option<T> {
    serde_json::from_str(&row.body).ok()
}

//! What happened, as the log keeps it.
//!
//! An event is stored as its kind (part of the skeleton, kept) and its payload
//! (the words and the details, which can be deleted). Texts are optional when
//! read back: an event whose payload was deleted still folds, with the text
//! gone. An event that cannot be read at all folds to nothing.

use super::command::{Because, Setup};
use super::missing::Missing;
use super::state::{
    ActionField, ContributionKind, Lens, Meeting, Part, RequestKind, SheetField, SignalKind,
    SubjectKind,
};
use crate::ids::{ItemId, SeatId, Span, Time};
use crate::steps::{Plan, Stage, Step};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// One event of the log with its skeleton.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place in the stream, from 1.
    pub seq: u64,
    /// Who caused it; nobody for an arrival.
    pub author: Option<SeatId>,
    /// When the server took it.
    pub at: Time,
    /// What happened.
    pub event: Event,
}

/// How a move was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By *next*.
    Next,
    /// By *back*.
    Back,
    /// By closing before the end.
    Close,
}

/// How the facilitation changed hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relay {
    /// The facilitator handed it over.
    HandedOver,
    /// The facilitator was lost, and somebody took it.
    TakenOver,
    /// The former facilitator took it back.
    TakenBack,
}

/// Everything that can have happened in a consultation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "payload", rename_all = "snake_case")]
#[allow(missing_docs)] // each says what the command of the same name asked
pub enum Event {
    Opened {
        #[serde(default)]
        name: String,
        #[serde(default)]
        setup: Setup,
    },
    Arrived {
        #[serde(default)]
        name: String,
        part: Part,
        device: bool,
        waits: bool,
        returning: Option<SeatId>,
        /// The script a simulated peer plays; nothing for a person.
        #[serde(default)]
        script: Option<String>,
    },
    Renamed {
        #[serde(default)]
        name: String,
    },
    Left,
    Admitted {
        seat: SeatId,
    },
    Returned {
        waiting: SeatId,
        seat: SeatId,
    },
    Removed {
        seat: SeatId,
    },
    MarkedHere {
        seat: SeatId,
        here: bool,
    },
    SetAside {
        seat: SeatId,
        aside: bool,
    },
    ObserverSet {
        seat: SeatId,
        observer: bool,
    },
    ClientAsked {
        seat: SeatId,
    },
    ClientAgreed {
        seat: SeatId,
    },
    ClientDeclined {
        seat: SeatId,
    },
    FacilitationPassed {
        to: SeatId,
        relay: Relay,
    },
    PlanSet {
        plan: Plan,
    },
    MeetingSet {
        meeting: Meeting,
    },
    SpokenSet {
        spoken: bool,
    },
    ConsultingSet {
        consulting: bool,
    },
    Moved {
        to: Stage,
        way: Way,
        missing: Vec<Missing>,
        because: Option<Because>,
    },
    Undone,
    Paused,
    Resumed,
    Extended {
        step: Step,
        by: Span,
    },
    PlanAccepted {
        plan: Plan,
    },
    DeletionAnnounced {
        announced: bool,
    },
    SheetWritten {
        field: SheetField,
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    KindSet {
        kind: SubjectKind,
    },
    Told,
    Asked {
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    QuestionReworded {
        question: ItemId,
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    QuestionWithdrawn {
        question: ItemId,
    },
    Answered {
        question: ItemId,
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    AnsweredAloud {
        question: ItemId,
    },
    QuestionSetAside {
        question: ItemId,
    },
    LensTagged {
        question: ItemId,
        lens: Option<Lens>,
    },
    RequestWritten {
        #[serde(default)]
        text: String,
        #[serde(default)]
        kinds: Vec<RequestKind>,
        #[serde(default)]
        unwanted: String,
        #[serde(default)]
        late: bool,
    },
    WordingProposed {
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    WordingWithdrawn {
        wording: ItemId,
    },
    RequestValidated,
    Agreed,
    FoundUnclear {
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    GroupAgreed,
    Contributed {
        contribution: ContributionKind,
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
        /// The version of the request it answers.
        #[serde(default)]
        request: u32,
        /// The contribution it builds on.
        #[serde(default)]
        on: Option<ItemId>,
    },
    SilenceBegun {
        /// When what is written unseen shows by itself.
        until: Time,
    },
    Revealed,
    RoundsSet {
        on: bool,
    },
    TurnTaken {
        seat: SeatId,
        passed: bool,
    },
    RoundBegun,
    ContributionReworded {
        item: ItemId,
        contribution: ContributionKind,
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    ContributionWithdrawn {
        item: ItemId,
    },
    Signalled {
        signal: SignalKind,
    },
    SignalPassed {
        item: ItemId,
    },
    SignalDismissed {
        item: ItemId,
    },
    SynthesisWritten {
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    ActionWritten {
        slot: usize,
        field: ActionField,
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    Kept {
        item: ItemId,
        kept: bool,
    },
    AdditionOffered {
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    AdditionWithdrawn {
        item: ItemId,
    },
    AdditionTaken {
        item: ItemId,
        taken: bool,
    },
    PlanValidated,
    Shared {
        #[serde(default)]
        text: String,
        #[serde(default)]
        late: bool,
    },
    TurnPassed,
    TurnsTicked {
        seats: Vec<SeatId>,
    },
    /// Of a kind this version does not know, or with a payload that is gone and
    /// held more than words. Folds to nothing.
    #[serde(skip)]
    Unreadable,
}

impl Event {
    /// The stored kind and payload. The payload is `null` where there is none.
    pub fn parts(&self) -> (String, String) {
        let mut value = serde_json::to_value(self).unwrap_or(Value::Null);
        let kind = value["kind"].as_str().unwrap_or("unreadable").to_owned();
        (kind, value["payload"].take().to_string())
    }

    /// Reads an event back. Total: what cannot be read is [`Event::Unreadable`].
    pub fn from_parts(kind: &str, payload: Option<&str>) -> Event {
        let read = |payload: Value| {
            let whole = match payload {
                Value::Null => json!({ "kind": kind }),
                payload => json!({ "kind": kind, "payload": payload }),
            };
            serde_json::from_value::<Event>(whole).ok()
        };
        let stored = payload.and_then(|text| serde_json::from_str(text).ok());
        // Without a payload: first as an event that never had one, then as one
        // whose words are gone.
        stored
            .and_then(read)
            .or_else(|| read(Value::Null))
            .or_else(|| read(json!({})))
            .unwrap_or(Event::Unreadable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_reads_back_as_it_was_stored() {
        let events = [
            Event::Told,
            Event::Asked {
                text: "« Depuis quand ? »\n👩‍👩‍👧".into(),
                late: true,
            },
            Event::TurnsTicked {
                seats: vec![SeatId(1), SeatId(4)],
            },
        ];
        for event in events {
            let (kind, payload) = event.parts();
            assert_eq!(Event::from_parts(&kind, Some(&payload)), event);
        }
    }

    #[test]
    fn an_event_whose_words_are_gone_still_says_what_it_was() {
        assert_eq!(
            Event::from_parts("asked", None),
            Event::Asked {
                text: String::new(),
                late: false
            }
        );
        assert_eq!(Event::from_parts("told", None), Event::Told);
    }

    #[test]
    fn what_cannot_be_read_folds_to_nothing() {
        assert_eq!(Event::from_parts("moved", None), Event::Unreadable);
        assert_eq!(Event::from_parts("of_the_future", None), Event::Unreadable);
        assert_eq!(Event::from_parts("told", Some("{")), Event::Told);
    }
}

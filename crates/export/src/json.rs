//! The record as JSON. Names of fields are those of `docs/method.md`.

use crate::Record;
use method::Step;
use method::consultation::state::{Action, Stand, Turn};
use method::consultation::view::{Named, QuestionView, Room};
use serde_json::{Map, Value, json};

/// The record as JSON, indented.
pub fn json(record: &Record<'_>) -> String {
    let room = record.room;
    let mut whole = json!({
        "opened": room.opened.0,
        "stage": room.stage.index(),
        "kind": room.setup.kind,
        "meeting": room.setup.meeting,
        "spoken": room.setup.spoken,
        "demonstration": room.setup.demonstration,
        "client": room.client.as_ref().map(|who| &who.name),
        "facilitator": room.facilitator.name,
        "people": room.people.iter().map(|it| &it.who.name).collect::<Vec<_>>(),
        "steps": steps(room),
        "sheet": room.sheet.iter().map(|(field, text)| (field.code().to_owned(), json!(text.text))).collect::<Map<_, _>>(),
        "questions": room.dealt_with.iter().chain(&room.queue).map(question).collect::<Vec<_>>(),
        "contract": contract(room),
        "contributions": contributions(room),
        "outcome": outcome(room),
        "learnings": learnings(room),
        "remarks": room.remarks.iter().map(|it| json!({
            "from": it.from.index(), "to": it.to.index(), "at": it.at.0,
            "missing": it.missing.iter().map(|missing| json!(missing.what)).collect::<Vec<_>>(),
            "because": it.because,
        })).collect::<Vec<_>>(),
    });
    if let Some(rows) = record.mine {
        whole["mine"] = json!({
            "parked": rows.parked.iter().map(|it| &it.text).collect::<Vec<_>>(),
            "notes": rows.notes.iter().map(|note| json!({"text": note.body.text, "mark": note.body.mark})).collect::<Vec<_>>(),
            "marks": rows.marks.iter().map(|mark| json!({"contribution": mark.contribution, "mark": mark.kind})).collect::<Vec<_>>(),
            "feeling": rows.journal[0], "learning": rows.journal[1], "noticed": rows.journal[2],
            "review": rows.review,
        });
    }
    serde_json::to_string_pretty(&whole).unwrap_or_default()
}

fn steps(room: &Room) -> Vec<Value> {
    let seconds = |span: method::Span| span.0 / 1_000_000;
    Step::ALL
        .iter()
        .map(|step| {
            let (spent, plan) = (room.clock.spent[step.index()], room.clock.plan[step.index()]);
            json!({"number": step.number(), "seconds_spent": seconds(spent), "seconds_planned": seconds(plan)})
        })
        .collect()
}

fn question(question: &QuestionView) -> Value {
    json!({
        "by": question.by.name, "text": question.words.text, "late": question.words.late,
        "answer": question.answer.text, "lens": question.lens,
        "fate": format!("{:?}", question.fate),
    })
}

fn contract(room: &Room) -> Value {
    let contract = &room.contract;
    let stand = |(who, stand): &(Named, Option<Stand>)| {
        json!({"by": who.name, "agrees": stand.as_ref().map(|stand| *stand == Stand::Agrees),
            "unclear": match stand { Some(Stand::Unclear { text, .. }) => Some(text), _ => None }})
    };
    json!({
        "request": contract.request.text, "wording": contract.request.version,
        "kinds": contract.kinds, "unwanted": contract.unwanted,
        "validated": contract.validated, "group_agreed": contract.group_agreed,
        "stands": contract.stands.iter().map(stand).collect::<Vec<_>>(),
        "wordings": contract.wordings.iter()
            .map(|it| json!({"by": it.by.name, "text": it.words.text})).collect::<Vec<_>>(),
    })
}

fn contributions(room: &Room) -> Vec<Value> {
    room.contributions
        .iter()
        .map(|it| {
            json!({"id": it.id, "by": it.by.name, "kind": it.kind, "text": it.words.text,
                "late": it.words.late, "earlier_request": it.earlier_request, "kept": it.kept})
        })
        .collect()
}

fn outcome(room: &Room) -> Value {
    let outcome = &room.outcome;
    let action = |action: &Action| -> Map<String, Value> {
        action
            .iter()
            .map(|(field, text)| (field.code().to_owned(), json!(text.text)))
            .collect()
    };
    json!({
        "synthesis": outcome.synthesis.text, "validated": outcome.validated,
        "actions": outcome.actions.iter().filter(|it| it.values().any(|text| !text.is_blank()))
            .map(action).collect::<Vec<_>>(),
        "additions": outcome.additions.iter()
            .map(|(it, taken)| json!({"by": it.by.name, "text": it.words.text, "taken": taken})).collect::<Vec<_>>(),
    })
}

fn learnings(room: &Room) -> Vec<Value> {
    room.turns
        .iter()
        .filter_map(|(who, turn)| {
            let (how, text) = match turn.as_ref()? {
                Turn::Shared(said) => ("shared", said.text.as_str()),
                Turn::Said => ("said", ""),
                Turn::Passed => ("passed", ""),
            };
            Some(json!({"by": who.name, "turn": how, "text": text}))
        })
        .collect()
}

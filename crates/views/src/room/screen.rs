//! The shared screen: large, and only what the group shares. Nobody can touch it, so
//! nothing on it is folded away, and long lists show what is at hand.

use crate::components;
use crate::labels;
use crate::regions::{Piece, Zone};
use crate::room::fit::{Fit, Text};
use crate::room::{
    bar, clarification, contract, exploration, expose, gathering, learning, people, synthesis,
};
use maud::{Markup, html};
use method::consultation::state::{ActionField, Stand, Turn};
use method::consultation::view::Room;
use method::{Stage, Step};
use text::Lang;

/// The most items of a list, where all else is short.
const MOST: usize = 5;

/// The zones of the shared screen.
pub(super) fn zones(room: &Room, lang: Lang) -> Vec<Zone> {
    let (shown, fit) = fitted(room);
    vec![
        Zone::new("zone-bar", vec![bar::large(room, lang)]),
        Zone::new("zone-say", vec![bar::announcement(room, lang)]),
        Zone::new(
            "zone-step",
            vec![Piece::new("step", &step(room, fit, lang))],
        ),
        Zone::new(
            "zone-pinned",
            vec![Piece::new("pinned", &pinned(&shown, lang))],
        ),
        Zone::new("zone-work", work(room, &shown, lang)),
    ]
}

fn step(room: &Room, fit: Fit, lang: Lang) -> Markup {
    html! {
        // In step 4 screens dim to the request and the clock.
        @if room.stage == Stage::Step(Step::Exploration) { span.is-dimmed hidden {} }
        span.fit hidden data-fit=(fit.level) data-lines=[fit.lines]
            data-step=[room.stage.step().map(Step::number)] {}
        @if room.setup.demonstration { p.hint { (lang.t("demo-mark")) } }
        h1.bar-step { (lang.t(labels::stage(room.stage))) }
        @if let Some(step) = room.stage.step() { p.lead { (lang.t(labels::step_goal(step))) } }
    }
}

fn pinned(room: &Room, lang: Lang) -> Markup {
    html! {
        @if !room.contract.request.is_blank() {
            (components::pinned(lang, &room.contract.request.text, &contract::notes(room, lang)))
        }
    }
}

fn work(room: &Room, shown: &Room, lang: Lang) -> Vec<Piece> {
    let hidden = hidden(room, shown);
    match shown.stage {
        Stage::Gathering => {
            let mut pieces = gathering::pieces(shown, lang);
            pieces[0] = people::the_table(shown, lang);
            pieces
        }
        Stage::Step(Step::Expose) => vec![Piece::new("sheet", &expose::sheet(shown, lang))],
        Stage::Step(Step::Clarification) => {
            let mut pieces = clarification::pieces(shown, lang).split_off(1);
            pieces.insert(2, more("more-asked", hidden[0]));
            pieces.push(more("more-dealt", hidden[1]));
            pieces
        }
        Stage::Step(Step::Contract) => {
            let mut pieces = contract::pieces(shown, lang).split_off(1);
            pieces.push(more("more-wordings", hidden[2]));
            pieces
        }
        Stage::Step(Step::Exploration) => vec![Piece::new(
            "signals-passed",
            &exploration::passed(shown, lang),
        )],
        Stage::Step(Step::Synthesis) => vec![
            Piece::new("synthesis", &synthesis::synthesis(shown, lang)),
            Piece::new("plan", &synthesis::plan(shown, lang)),
            Piece::new("kept-things", &synthesis::kept(shown, lang)),
            more("more-kept", hidden[3]),
        ],
        Stage::Step(Step::Learning) => vec![learning::turns(shown, lang)],
        Stage::Closed => {
            // The turns were read in step 6.
            let mut pieces = learning::closed(shown, lang);
            pieces.drain(1..3);
            pieces
        }
    }
}

/// How many there are that the screen has no room for.
fn more(id: &str, count: usize) -> Piece {
    Piece::new(
        id,
        &html! { @if count > 0 { p.screen-more { "+\u{a0}" (count) } } },
    )
}

/// How many questions, answers, wordings and kept contributions this step leaves out.
fn hidden(room: &Room, shown: &Room) -> [usize; 4] {
    let of = |room: &Room| match room.stage {
        Stage::Step(Step::Clarification) => [room.queue.len(), room.dealt_with.len(), 0, 0],
        Stage::Step(Step::Contract) => [0, 0, room.contract.wordings.len(), 0],
        Stage::Step(Step::Synthesis) => [0, 0, 0, kept(room)],
        _ => [0; 4],
    };
    let (all, here) = (of(room), of(shown));
    std::array::from_fn(|list| all[list] - here[list])
}

fn kept(room: &Room) -> usize {
    room.contributions.iter().filter(|it| it.kept).count()
}

/// As many items as leave their words readable, and how large these can be set.
fn fitted(room: &Room) -> (Room, Fit) {
    let with = |most| {
        let shown = trimmed(room, most);
        let mut texts = texts(&shown);
        let cut = hidden(room, &shown).into_iter().filter(|count| *count > 0);
        texts.extend(cut.map(|_| text("", 1.0, 2.3)));
        let fit = Fit::of(&texts);
        (shown, fit)
    };
    let mut some = (2..=MOST).rev().map(with);
    let mut few = (1..=MOST).rev().map(with);
    some.find(|(_, fit)| fit.is_large())
        .or_else(|| few.find(|(_, fit)| fit.reads_well()))
        .unwrap_or_else(|| with(0))
}

/// The room with at most so many items of each list, and nothing that would be folded.
fn trimmed(room: &Room, most: usize) -> Room {
    let mut shown = room.clone();
    let first = most.max(1);
    shown.queue.truncate(first);
    keep_last(&mut shown.dealt_with, most);
    keep_last(&mut shown.contract.wordings, most);
    shown.contributions.retain(|it| it.kept);
    keep_last(&mut shown.contributions, most);
    if most < 2 {
        let essential = |field: &ActionField| match field {
            ActionField::What | ActionField::ByWhen => true,
            ActionField::FirstStep => most > 0,
            _ => false,
        };
        for action in &mut shown.outcome.actions {
            action.retain(|field, _| essential(field));
        }
    }
    if room.stage != Stage::Gathering && room.stage != Stage::Step(Step::Expose) {
        shown.sheet.clear();
    }
    if room.stage > Stage::Step(Step::Clarification) {
        shown.queue.clear();
        shown.dealt_with.clear();
    }
    if room.stage > Stage::Step(Step::Exploration) {
        shown.contract.kinds.clear();
        shown.contract.unwanted.clear();
    }
    shown
}

fn keep_last<T>(list: &mut Vec<T>, most: usize) {
    list.drain(..list.len().saturating_sub(most));
}

/// What is read beside the ring, with the measures of the styles.
fn texts(room: &Room) -> Vec<Text<'_>> {
    match room.stage {
        // The table has its own measure: nothing grows above it.
        Stage::Gathering => vec![text("", 1.0, 24.0)],
        Stage::Step(Step::Expose) => {
            let fields = room.sheet.values().filter(|written| !written.is_blank());
            let fields = fields.map(|written| text(&written.text, 1.0, 2.2));
            fields.chain([text("", 1.0, 3.7)]).collect()
        }
        Stage::Step(Step::Clarification) => question_texts(room),
        Stage::Step(Step::Contract) => contract_texts(room),
        Stage::Step(Step::Exploration) => {
            let signals = room.passed_signals.iter().map(|_| text("", 1.0, 5.0));
            request_texts(room, 2.0)
                .into_iter()
                .chain(signals)
                .collect()
        }
        Stage::Step(Step::Synthesis) | Stage::Closed => outcome_texts(room),
        Stage::Step(Step::Learning) => {
            let turns = room.turns.iter().map(|(_, turn)| match turn {
                Some(Turn::Shared(said)) => half(&said.text, 3.0),
                _ => half("", 3.0),
            });
            let mut texts = request_texts(room, 1.2);
            texts.extend(turns);
            // Two columns are never of quite the same length.
            texts.push(text("", 1.0, 4.3));
            texts
        }
    }
}

fn text(words: &str, size: f32, around: f32) -> Text<'_> {
    Text {
        words,
        size,
        around,
        width: 1.0,
        abreast: 1.0,
    }
}

fn half(words: &str, around: f32) -> Text<'_> {
    Text {
        width: 0.5,
        abreast: 2.0,
        ..text(words, 1.0, around)
    }
}

/// Narrower letters, those of a book.
fn serif(words: &str, size: f32, around: f32) -> Text<'_> {
    Text {
        width: 1.08,
        ..text(words, size, around)
    }
}

fn request_texts(room: &Room, size: f32) -> Vec<Text<'_>> {
    let contract = &room.contract;
    if contract.request.is_blank() {
        return Vec::new();
    }
    let kinds = if contract.kinds.is_empty() { 0.0 } else { 2.2 };
    let mut texts = vec![serif(&contract.request.text, size, 2.0 + kinds)];
    if !contract.unwanted.trim().is_empty() {
        texts.push(text(&contract.unwanted, 0.9, 1.5));
    }
    texts
}

fn question_texts(room: &Room) -> Vec<Text<'_>> {
    let asked = room.queue.iter();
    let asked = asked.map(|question| serif(&question.words.text, 1.2, 2.6));
    let dealt = room.dealt_with.iter().flat_map(|question| {
        let answer = &question.answer.text;
        let said = if answer.is_empty() { "…" } else { answer };
        [serif(&question.words.text, 1.2, 2.6), text(said, 1.0, 0.2)]
    });
    asked.chain(dealt).chain([text("", 1.0, 7.5)]).collect()
}

fn contract_texts(room: &Room) -> Vec<Text<'_>> {
    let contract = &room.contract;
    let mut texts = request_texts(room, 1.5);
    if contract.group_agreed {
        texts.push(text("", 1.0, 4.2));
    } else if !contract.request.is_blank() && !room.setup.spoken {
        let stands = contract.stands.iter().map(|(_, stand)| match stand {
            Some(Stand::Unclear { text, .. }) => half(text, 2.6),
            _ => half("", 2.3),
        });
        texts.extend(stands);
        texts.push(text("", 1.0, 2.8));
    }
    let wordings = contract.wordings.iter();
    texts.extend(wordings.map(|wording| serif(&wording.words.text, 1.1, 2.6)));
    texts.push(text("", 1.0, 5.2));
    texts
}

fn outcome_texts(room: &Room) -> Vec<Text<'_>> {
    let outcome = &room.outcome;
    let mut texts = request_texts(room, 1.2);
    texts.push(text(&outcome.synthesis.text, 1.0, 2.8));
    for action in &outcome.actions {
        let fields: Vec<_> = action.values().filter(|field| !field.is_blank()).collect();
        // Their labels stand beside them.
        texts.extend(fields.iter().map(|field| Text {
            width: 0.55,
            ..text(&field.text, 1.0, 0.3)
        }));
        texts.push(text("", 1.0, if fields.is_empty() { 0.0 } else { 2.2 }));
    }
    texts.push(text("", 1.0, if outcome.validated { 6.0 } else { 2.4 }));
    if room.stage == Stage::Closed {
        texts.push(text("", 1.0, 5.4));
    } else if kept(room) > 0 {
        let kept = room.contributions.iter();
        texts.extend(kept.map(|it| serif(&it.words.text, 1.1, 2.6)));
        texts.push(text("", 1.0, 2.8));
    }
    texts
}

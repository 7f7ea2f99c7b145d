//! Step 2: one question at a time, through a fair queue.

use crate::components::{
    Audience, Choice, Field, Tone, audience, button, chips, disclosure, empty, tag,
};
use crate::labels;
use crate::regions::Piece;
use crate::room::forms::Form;
use maud::{Markup, html};
use method::consultation::state::{Lens, QuestionFate};
use method::consultation::view::{QuestionView, Room};
use method::{Act, Role, may, words};
use text::{Lang, msg};

/// What stands in the work area of step 2.
pub(super) fn pieces(room: &Room, lang: Lang) -> Vec<Piece> {
    let mut pieces = vec![Piece::new("guide", &guide(room, lang))];
    if may(room.role, room.stage, Act::Ask) {
        pieces.push(Piece::new("ask", &ask(room, lang)));
    }
    pieces.push(Piece::new("queue-head", &queue_head(room, lang)));
    pieces.push(queue(room, lang));
    pieces.push(Piece::new("dealt-head", &dealt_head(room, lang)));
    pieces.push(dealt_with(room, lang));
    pieces.push(super::expose::folded_sheet(room, lang));
    pieces
}

fn guide(room: &Room, lang: Lang) -> Markup {
    let words = match room.role {
        Role::Client => msg("clarification-guide-client"),
        Role::Observer | Role::Screen => msg("clarification-guide-observer"),
        role if role.facilitates() => msg("clarification-guide-facilitator"),
        _ => msg("clarification-guide-consultant"),
    };
    super::guide(room, lang, words)
}

fn ask(room: &Room, lang: Lang) -> Markup {
    let field = Field::area(lang, "text", lang.t("question-label"), 2)
        .id("ask-text")
        .hint(lang.t("question-hint"))
        .limit(words::SHORT)
        .audience(Audience::Group);
    Form::new("ask", room.epoch)
        .clears()
        .label(lang.t("question-label"))
        .around(&html! {
            (field)
            (button(super::send_tone(room), lang.t("question-send")))
            // Shown by a script, with the reason, when the mirror has one.
            div.mirror data-mirror hidden {
                p role="status" data-mirror-why {}
                p.hint { (lang.t("mirror-choice")) " " (audience(lang, Audience::Me)) }
                div.toolbar role="group" aria-label=(lang.t("mirror-tools")) {
                    (button(Tone::Secondary, lang.t("mirror-park")).small().attr("name", "then").attr("value", "park"))
                    (button(Tone::Quiet, lang.t("mirror-ask")).small().attr("name", "then").attr("value", "ask"))
                }
            }
        })
}

fn queue_head(room: &Room, lang: Lang) -> Markup {
    html! {
        h2 { (lang.t("queue-title")) }
        @if room.queue.is_empty() && !room.setup.spoken { (empty(&lang.t("queue-empty"))) }
    }
}

fn queue(room: &Room, lang: Lang) -> Piece {
    let item = |(place, question): (usize, &QuestionView)| {
        let id = format!("q{}", question.id.0);
        let class = if place == 0 {
            "question is-first"
        } else {
            "question"
        };
        let html = html! {
            li class=(class) id=(id) {
                (heading(question, lang))
                (lens_menu(room, question, lang))
                (answering(room, question, place == 0, lang))
            }
        };
        (id, html)
    };
    let items = room.queue.iter().enumerate().map(item).collect();
    Piece::list("queue", "questions", &lang.t("queue-title"), items)
}

fn heading(question: &QuestionView, lang: Lang) -> Markup {
    html! {
        p.contribution-head {
            b.contribution-author { (question.by.name) }
            @if let Some(lens) = question.lens { " " (tag(&lang.t(labels::lens(lens)))) }
            @if question.words.late { " " span.contribution-remark { (lang.t("arrived-late")) } }
        }
        p.question-text.kept-breaks { (question.words.text) }
    }
}

/// The client answers in writing or says it was said; the facilitation says it was.
fn answering(room: &Room, question: &QuestionView, first: bool, lang: Lang) -> Markup {
    let id = question.id.0;
    let tap = |act: &str, label: String| {
        Form::new(act, room.epoch)
            .key(id)
            .carries("question", id)
            .small_tap(Tone::Quiet, label)
    };
    html! {
        @if may(room.role, room.stage, Act::Answer) {
            @if first { (answer_form(room, question, lang)) }
            @else { (disclosure(&format!("answer-{id}"), &lang.t("answer-write"), &answer_form(room, question, lang))) }
        }
        @if may(room.role, room.stage, Act::MarkAnswered) {
            div.toolbar role="group" aria-label=(lang.t("question-tools")) {
                (tap("mark-answered", lang.t("question-answered-aloud")))
                (tap("set-question-aside", lang.t("question-aside")))
            }
        }
    }
}

fn answer_form(room: &Room, question: &QuestionView, lang: Lang) -> Markup {
    let id = question.id.0;
    let field = Field::area(lang, "text", lang.t("answer-label"), 2)
        .id(format!("answer-text-{id}"))
        .value(question.answer.text.as_str())
        .limit(words::SHORT)
        .audience(Audience::Group);
    Form::new("answer", room.epoch)
        .key(id)
        .carries("question", id)
        .version(question.answer.version)
        .label(lang.t("answer-label"))
        .around(&html! { (field) (button(Tone::Secondary, lang.t("answer-send"))) })
}

fn lens_menu(room: &Room, question: &QuestionView, lang: Lang) -> Markup {
    if !may(room.role, room.stage, Act::TagLens) {
        return html! {};
    }
    let id = question.id.0;
    let none = Choice::new("", lang.t("lens-none"));
    let lenses = Lens::ALL
        .iter()
        .map(|lens| Choice::new(lens.code(), lang.t(labels::lens(*lens))));
    let choices: Vec<Choice> = std::iter::once(none).chain(lenses).collect();
    let chosen = question.lens.map_or("", Lens::code);
    let form = Form::new("tag-lens", room.epoch)
        .key(id)
        .carries("question", id)
        .around(&html! {
            (chips("lens", &lang.t("lens-label"), &choices, Some(chosen)))
            (button(Tone::Secondary, lang.t("save")).small())
        });
    disclosure(&format!("lens-{id}"), &lang.t("lens-label"), &form)
}

fn dealt_head(room: &Room, lang: Lang) -> Markup {
    html! { @if !room.dealt_with.is_empty() { h2 { (lang.t("dealt-title")) } } }
}

/// Questions answered or set aside, with what was answered.
pub(super) fn dealt_with(room: &Room, lang: Lang) -> Piece {
    let item = |question: &QuestionView| {
        let id = format!("d{}", question.id.0);
        let html = html! {
            li.question id=(id) {
                (heading(question, lang))
                (fate(question, lang))
                (lens_menu(room, question, lang))
            }
        };
        (id, html)
    };
    // The newest first: an answer appears near its question.
    let items = room.dealt_with.iter().rev().map(item).collect();
    Piece::list("dealt-with", "questions", &lang.t("dealt-title"), items)
}

fn fate(question: &QuestionView, lang: Lang) -> Markup {
    html! {
        @match question.fate {
            QuestionFate::Answered => {
                p.answer.kept-breaks { span.answer-mark aria-hidden="true" { "→ " } (question.answer.text) }
                @if question.answer.late { p.contribution-remark { (lang.t("arrived-late")) } }
            }
            QuestionFate::AnsweredAloud => p.hint { (lang.t("question-was-answered-aloud")) },
            QuestionFate::SetAside => p.hint { (lang.t("question-was-set-aside")) },
            QuestionFate::Open => p.hint { (lang.t("question-was-open")) },
        }
    }
}

/// Questions and answers folded away, for the steps after it.
pub(super) fn folded(room: &Room, lang: Lang) -> Piece {
    let all: Vec<&QuestionView> = room.dealt_with.iter().chain(&room.queue).collect();
    let inner = html! {
        ul.questions {
            @for question in &all {
                li.question { (heading(question, lang)) (fate(question, lang)) (lens_menu(room, question, lang)) }
            }
        }
    };
    let content = html! {
        @if !all.is_empty() { (disclosure("fold-questions", &lang.t("questions-fold"), &inner)) }
    };
    Piece::new("folded-questions", &content)
}

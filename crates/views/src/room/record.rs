//! The record: what the consultation leaves, on a page that prints well.

use crate::components::{Audience, Icon, Tone, audience, button, definitions, link_button};
use crate::labels;
use crate::layout::{Page, Theme, page};
use crate::room::conduct::missing_count;
use crate::room::{contract, exploration, expose, rows::Rows, synthesis};
use maud::{Markup, html};
use method::Step;
use method::consultation::state::Turn;
use method::consultation::view::{Named, RemarkView, Room};
use text::{Lang, msg};

/// Whose cut of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// What the group shares.
    Group,
    /// The same, with one's own private rows.
    Mine,
}

/// Everything the record's page is made of.
#[derive(Debug, Clone)]
pub struct RecordPage<'a> {
    /// The language.
    pub lang: Lang,
    /// The light.
    pub theme: Theme,
    /// The path of the page.
    pub here: &'a str,
    /// What the group shares.
    pub room: &'a Room,
    /// One's own rows, for one's own cut.
    pub mine: Option<&'a Rows>,
    /// The day of the consultation, in words.
    pub day: &'a str,
    /// The day of its deletion, in words.
    pub purge_on: Option<&'a str>,
}

/// The record as a page.
pub fn record_page(data: &RecordPage<'_>) -> Markup {
    let lang = data.lang;
    let cut = if data.mine.is_some() { "mine" } else { "group" };
    let main = html! {
        article.page.prose.record {
            nav.record-tools.no-print aria-label=(lang.t("record-title")) {
                (link_button(Tone::Quiet, lang.t("record-back"), "./").small().icon(Icon::Back))
                (button(Tone::Secondary, lang.t("record-print")).small().inert().icon(Icon::Print).attr("data-print", ""))
                (link_button(Tone::Secondary, "Markdown", format!("record.md?cut={cut}")).small())
                (link_button(Tone::Secondary, "JSON", format!("record.json?cut={cut}")).small())
                @match data.mine {
                    Some(_) => (link_button(Tone::Quiet, lang.t("record-group"), "record").small()),
                    None => (link_button(Tone::Quiet, lang.t("record-mine"), "record?cut=mine").small()),
                }
            }
            (heading(data))
            (content(data.room, lang))
            @if let Some(rows) = data.mine { (private(data.room, rows, lang)) }
            @if let Some(date) = data.purge_on {
                p.hint { (lang.with("purge-on", &[("date", date.into())])) }
            }
            p.hint { (lang.t("record-confidential")) }
        }
    };
    let mut frame = Page::new(lang, data.theme, lang.t("record-title"), data.here, main);
    frame.live = true;
    page(&frame)
}

fn heading(data: &RecordPage) -> Markup {
    let (room, lang) = (data.room, data.lang);
    let names = |people: Vec<&Named>| {
        let names: Vec<&str> = people.iter().map(|who| who.name.as_str()).collect();
        names.join(", ")
    };
    let everyone = names(room.people.iter().map(|person| &person.who).collect());
    let client = room.client.as_ref().map_or("", |who| who.name.as_str());
    html! {
        h1 { @match room.headline() { Some(headline) => (headline), None => (lang.t("record-title")) } }
        p.lead { (data.day) " · " (lang.t(labels::stage(room.stage))) }
        @if room.setup.demonstration { p { (lang.t("demo-mark")) } }
        (definitions(&[
            (lang.t("role-client"), client),
            (lang.t("role-facilitator"), &room.facilitator.name),
            (lang.t("people-title"), &everyone),
        ]))
    }
}

/// Everything the group shares, step by step.
fn content(room: &Room, lang: Lang) -> Markup {
    html! {
        (section(Step::Expose, room, lang, &expose::sheet(room, lang)))
        (section(Step::Clarification, room, lang, &questions(room, lang)))
        (section(Step::Contract, room, lang, &request(room, lang)))
        (section(Step::Exploration, room, lang, &contributions(room, lang)))
        (section(Step::Synthesis, room, lang, &html! {
            (synthesis::synthesis(room, lang)) (synthesis::plan(room, lang)) (additions(room, lang))
        }))
        (section(Step::Learning, room, lang, &learnings(room, lang)))
        (remarks(room, lang))
    }
}

fn section(step: Step, room: &Room, lang: Lang, inner: &Markup) -> Markup {
    let minutes = |span: method::Span| span.rounded_minutes();
    let spent = minutes(room.clock.spent[step.index()]);
    let plan = minutes(room.clock.plan[step.index()]);
    html! {
        section {
            h2 { (step.number()) ". " (lang.t(labels::step(step))) }
            p.hint { (lang.with("record-minutes", &[("spent", spent.into()), ("plan", plan.into())])) }
            (inner)
        }
    }
}

fn questions(room: &Room, lang: Lang) -> Markup {
    html! {
        @for question in room.dealt_with.iter().chain(&room.queue) {
            div.record-item {
                p { b { (question.by.name) } " – " span.kept-breaks { (question.words.text) } }
                @if !question.answer.is_blank() { p.answer.kept-breaks { (question.answer.text) } }
                @if let Some(fate) = labels::fate(question.fate) { p.hint { (lang.t(fate)) } }
                @if let Some(lens) = question.lens { p.hint { (lang.t(labels::lens(lens))) } }
            }
        }
    }
}

fn request(room: &Room, lang: Lang) -> Markup {
    html! {
        @if room.contract.request.is_blank() { p.hint { (lang.t(contract::none_yet(room))) } }
        @else {
            blockquote.pinned-text.kept-breaks { (room.contract.request.text) }
            (contract::notes(room, lang))
        }
        @for wording in &room.contract.wordings {
            p.record-item { b { (wording.by.name) } " – " span.kept-breaks { (wording.words.text) } }
        }
    }
}

fn contributions(room: &Room, lang: Lang) -> Markup {
    html! {
        ul.contributions {
            @for it in &room.contributions { (exploration::item(it, &html! {}, "r", lang)) }
        }
    }
}

fn additions(room: &Room, lang: Lang) -> Markup {
    html! {
        @for (addition, taken) in &room.outcome.additions {
            p.record-item {
                b { (addition.by.name) } " – " span.kept-breaks { (addition.words.text) }
                @if *taken == Some(true) { " " span.hint { "(" (lang.t("addition-taken")) ")" } }
            }
        }
    }
}

fn learnings(room: &Room, lang: Lang) -> Markup {
    html! {
        @for (who, turn) in &room.turns {
            @match turn {
                Some(Turn::Shared(said)) => p.record-item {
                    b { (who.name) } " – " span.kept-breaks { (said.text) }
                },
                Some(Turn::Said) => p.record-item { b { (who.name) } " – " (lang.t("turn-said")) },
                Some(Turn::Passed) => p.record-item { b { (who.name) } " – " (lang.t("turn-passed")) },
                None => {}
            }
        }
    }
}

fn remarks(room: &Room, lang: Lang) -> Markup {
    html! {
        @if !room.remarks.is_empty() {
            section {
                h2 { (lang.t("record-remarks")) }
                @for remark in &room.remarks {
                    p.record-item { (remark_words(remark, lang)) }
                }
            }
        }
    }
}

/// A move that needs a word of explanation, in one line. It counts, and does not name
/// those who had not answered.
pub(super) fn remark_words(remark: &RemarkView, lang: Lang) -> Markup {
    html! {
        (lang.t(labels::stage(remark.from))) " → " (lang.t(labels::stage(remark.to)))
        @for missing in &remark.missing { " · " (missing_count(missing, lang)) }
        @if let Some(because) = &remark.because {
            " · " i { (lang.t(labels::reason(because.reason))) }
            @if !because.text.is_empty() { " – " span.kept-breaks { (because.text) } }
        }
    }
}

/// One's own notes, marks and learnings.
fn private(room: &Room, rows: &Rows, lang: Lang) -> Markup {
    let labels = [
        msg("journal-feeling"),
        msg("journal-learning"),
        msg("journal-noticed"),
        msg("review-question-1"),
        msg("review-question-2"),
        msg("review-question-3"),
    ];
    let lines: Vec<(String, &str)> = labels
        .iter()
        .zip(rows.journal.iter().chain(&rows.review))
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| (lang.t(label), text.as_str()))
        .collect();
    let marked = room
        .contributions
        .iter()
        .filter_map(|it| rows.mark_on(it.id.0).map(|mark| (it, mark)));
    html! {
        section.mine {
            div.mine-head { h2 { (lang.t("mine-title")) } (audience(lang, Audience::Me)) }
            (definitions(&lines))
            @for (it, mark) in marked {
                p.record-item { b { (lang.t(labels::mark(mark))) } " – " (it.by.name) " – " span.kept-breaks { (it.words.text) } }
            }
            @if !rows.parked.is_empty() { h3 { (lang.t("parked-title")) } }
            @for it in &rows.parked { p.record-item.kept-breaks { (it.text) } }
            @for note in &rows.notes { p.record-item.kept-breaks { (note.body.text) } }
        }
    }
}

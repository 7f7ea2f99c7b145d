//! Pieces of a page: notices, cards, lists, things that unfold.

use crate::components::{Icon, Tone, icon};
use maud::{Markup, html};
use text::unbroken;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Good to know.
    Info,
    /// Done.
    Done,
    /// To look at.
    Warning,
    /// Something failed.
    Error,
}

/// A notice across the column.
#[must_use]
pub fn notice(kind: Notice, inner: &Markup) -> Markup {
    let (class, picture) = match kind {
        Notice::Info => ("notice notice--info", Icon::Info),
        Notice::Done => ("notice notice--done", Icon::Check),
        Notice::Warning => ("notice notice--warning", Icon::Warning),
        Notice::Error => ("notice notice--error", Icon::Warning),
    };
    html! {
        div class=(class) { (icon(picture)) div.notice-text { (inner) } }
    }
}

/// A sheet of paper with a heading of the second level.
#[must_use]
pub fn card(title: &str, inner: &Markup) -> Markup {
    html! {
        section.card { h2.card-title { (title) } (inner) }
    }
}

/// A small word about a thing: its kind.
#[must_use]
pub fn tag(word: &str) -> Markup {
    html! { span.tag { (word) } }
}

/// A number or a short word that calls for a look.
#[must_use]
pub fn badge(word: &str) -> Markup {
    html! { span.badge { (word) } }
}

/// Something that unfolds. Its `id` keeps it as the person left it while the page changes.
#[must_use]
pub fn disclosure(id: &str, summary: &str, inner: &Markup) -> Markup {
    html! {
        details.disclosure id=(id) {
            summary { span { (summary) } }
            div.disclosure-body { (inner) }
        }
    }
}

/// A button that unfolds a second tap: what it does is said and confirmed below it. `inner` holds
/// the form. Give it an `id` so that it stays open while the page changes.
#[must_use]
pub fn confirm(id: &str, tone: Tone, label: &str, inner: &Markup) -> Markup {
    html! {
        details.confirm id=(id) {
            summary class=(tone.class()) { span { (label) } }
            div.confirm-body { (inner) }
        }
    }
}

/// A short text whose words with a hyphen no line takes apart: *Jean-Luc*, *commences-tu*.
#[must_use]
pub fn whole_words(text: &str) -> String {
    text.replace('-', "\u{2011}")
}

/// What stands where there is nothing yet.
#[must_use]
pub fn empty(sentence: &str) -> Markup {
    html! { p.empty { (sentence) } }
}

/// A few quiet buttons in a row, with a name for those who hear the page.
#[must_use]
pub fn toolbar(label: &str, inner: &Markup) -> Markup {
    html! { div.toolbar role="group" aria-label=(label) { (inner) } }
}

/// A sheet: what each thing is called, and what was written. Line breaks are kept, and what is
/// empty is left out.
#[must_use]
pub fn definitions<S: AsRef<str>>(lines: &[(String, S)]) -> Markup {
    let said = lines.iter().map(|(name, value)| (name, value.as_ref()));
    html! {
        dl.sheet {
            @for (name, value) in said.filter(|(_, value)| !value.trim().is_empty()) {
                div { dt { (name) } dd.kept-breaks { (unbroken(value)) } }
            }
        }
    }
}

/// What a peer offered.
#[derive(Debug, Clone)]
pub struct Contribution<'a> {
    /// The id of the list item.
    pub id: &'a str,
    /// Who offers it.
    pub author: &'a str,
    /// Its kind, in words.
    pub kind: &'a str,
    /// What is offered.
    pub text: &'a str,
    /// What it builds on, in words.
    pub builds_on: Option<&'a str>,
    /// A remark, such as *arrived at the end*.
    pub remark: Option<&'a str>,
    /// The reader's own marks or buttons; nothing for the projector.
    pub actions: Markup,
}

/// A contribution, as an item of a list (`ul.contributions`).
#[must_use]
pub fn contribution(item: &Contribution<'_>) -> Markup {
    html! {
        li.contribution id=(item.id) {
            p.contribution-head {
                b.contribution-author { (item.author) } " " (tag(item.kind))
                @if let Some(remark) = item.remark { " " span.contribution-remark { (remark) } }
            }
            @if let Some(other) = item.builds_on { p.contribution-origin { (other) } }
            p.contribution-text.kept-breaks { (unbroken(item.text)) }
            @if !item.actions.0.is_empty() { div.contribution-actions { (item.actions) } }
        }
    }
}

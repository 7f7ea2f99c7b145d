//! Inviting from a file: what it says, before anything is sent; and what is left to hand over.

use super::forms::Form;
use super::page::beside;
use crate::components::{Icon, Notice, Tone, button, icon, link_button, notice};
use crate::layout::Theme;
use maud::{Markup, html};
use text::Lang;

/// One line of the file.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    /// The name.
    pub name: String,
    /// The address; may be blank.
    pub address: String,
    /// The organisation, as it is shown; may be blank.
    pub organisation: String,
    /// The organisation's id, as it is sent; may be blank.
    pub organisation_id: String,
    /// Why this line invites nobody.
    pub wrong: Option<String>,
}

/// What a file would do.
#[derive(Debug, Clone)]
pub struct Preview<'a> {
    /// `/circles/{id}`.
    pub base: &'a str,
    /// Its lines.
    pub lines: Vec<Line>,
    /// How many more can be invited.
    pub left: usize,
    /// The server sends letters.
    pub mail: bool,
}

/// The page that says what a file would do.
#[must_use]
pub fn preview(lang: Lang, theme: Theme, data: &Preview<'_>) -> Markup {
    let good: Vec<&Line> = data
        .lines
        .iter()
        .filter(|line| line.wrong.is_none())
        .collect();
    let bad = data.lines.len() - good.len();
    let content = html! {
        p { a href={ (data.base) "/people" } { (lang.t("csv-back")) } }
        h1 { (lang.t("csv-preview-title")) }
        p.lead { (lang.t("csv-nothing-yet")) }
        @if bad > 0 {
            (notice(Notice::Warning, &html! { p { (lang.with("csv-bad", &[("count", bad.into())])) } }))
        }
        ol.file-lines { @for line in &data.lines { (shown(lang, line)) } }
        @if !good.is_empty() {
            (confirmed(lang, data, &good))
            p.hint {
                @if data.mail { (lang.t("csv-then-mail")) } @else { (lang.t("csv-then-hand")) }
            }
        }
        p.hint { (lang.with("people-left", &[("count", data.left.into())])) }
    };
    let here = format!("{}/people", data.base);
    beside(lang, theme, lang.t("csv-preview-title"), &here, &content)
}

fn shown(lang: Lang, line: &Line) -> Markup {
    let class = match line.wrong {
        Some(_) => "file-line is-wrong",
        None => "file-line",
    };
    html! {
        li class=(class) value=(line.number) {
            p {
                b { @if line.name.is_empty() { (lang.t("csv-no-name")) } @else { (line.name) } }
                @if !line.address.is_empty() { " " span.address { (line.address) } }
            }
            @if !line.organisation.is_empty() { p.hint { (line.organisation) } }
            @if let Some(wrong) = &line.wrong {
                p.wrong { (icon(Icon::Warning)) span { (wrong) } }
            }
        }
    }
}

fn confirmed(lang: Lang, data: &Preview<'_>, good: &[&Line]) -> Markup {
    let label = lang.with("csv-invite", &[("count", good.len().into())]);
    Form::to(format!("{}/people/invite", data.base)).around(&html! {
        @for line in good {
            input type="hidden" name="name" value=(line.name);
            input type="hidden" name="address" value=(line.address);
            input type="hidden" name="organisation" value=(line.organisation_id);
        }
        (button(Tone::Primary, label))
    })
}

/// What is left to do once people are invited.
#[derive(Debug, Clone)]
pub struct Handed<'a> {
    /// `/circles/{id}`.
    pub base: &'a str,
    /// To how many a letter goes.
    pub mailed: usize,
    /// Links to hand over: the name, the full address.
    pub links: Vec<(String, String)>,
}

/// The page with the links to hand over, shown once.
#[must_use]
pub fn handed(lang: Lang, theme: Theme, data: &Handed<'_>) -> Markup {
    let content = html! {
        h1 { (lang.t("handed-title")) }
        @if data.mailed > 0 {
            (notice(Notice::Done, &html! { p { (lang.with("handed-mailed", &[("count", data.mailed.into())])) } }))
        }
        @if !data.links.is_empty() {
            p.lead { (lang.t("handed-lead")) }
            (notice(Notice::Warning, &html! { p { (lang.t("handed-once")) } }))
            ul.handed { @for (nth, (name, link)) in data.links.iter().enumerate() { (hand_over(lang, nth, name, link)) } }
        }
        p { (link_button(Tone::Secondary, lang.t("circle-back"), format!("{}/", data.base))) }
    };
    let here = format!("{}/people", data.base);
    beside(lang, theme, lang.t("handed-title"), &here, &content)
}

fn hand_over(lang: Lang, nth: usize, name: &str, link: &str) -> Markup {
    let id = format!("link-{nth}");
    html! {
        li.card {
            h2.card-title { (name) }
            p.invite-link id=(id) { (link) }
            (button(Tone::Secondary, lang.with("handed-copy", &[("name", name.into())]))
                .small().inert().icon(Icon::Copy)
                .attr("data-copy", format!("#{id}")).attr("data-copied", lang.t("tray-copied")))
        }
    }
}

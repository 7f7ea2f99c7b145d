//! The door of a circle: asking by its link, joining by an invitation, waiting.

use super::charter::rules;
use super::forms::{Form, error_of, names};
use super::page::{beside, refused_notice};
use crate::components::{Field, Tone, button, error_summary, link_button};
use crate::layout::Theme;
use maud::{Markup, html};
use method::circle::Role;
use method::words;
use text::Lang;

/// Asking to be let in, having come by the circle's link.
#[derive(Debug, Clone, Default)]
pub struct Ask<'a> {
    /// The path of the page: `/circles/{id}/ask/{link}`.
    pub here: &'a str,
    /// The circle's name.
    pub circle: &'a str,
    /// My first name.
    pub name: String,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// The page to ask.
#[must_use]
pub fn ask(lang: Lang, theme: Theme, data: &Ask<'_>) -> Markup {
    let content = html! {
        h1 { (lang.with("ask-title", &[("circle", data.circle.into())])) }
        p.lead { (lang.t("ask-lead")) }
        (error_summary(lang, &data.errors))
        (Form::to(data.here).keeps("ask").around(&html! {
            (name_field(lang, &data.name, error_of(&data.errors, "name")))
            (button(Tone::Primary, lang.t("ask-button")))
        }))
    };
    beside(lang, theme, data.circle.to_owned(), data.here, &content)
}

/// Said once one has asked.
#[must_use]
pub fn asked(lang: Lang, theme: Theme, circle: &str) -> Markup {
    let content = html! {
        h1 { (lang.t("ask-sent-title")) }
        p.lead { (lang.with("ask-sent-lead", &[("circle", circle.into())])) }
        p { (link_button(Tone::Secondary, lang.t("circles-title"), "/circles")) }
    };
    beside(lang, theme, lang.t("ask-sent-title"), "/circles", &content)
}

/// One's first name, as the circle will read it.
fn name_field(lang: Lang, value: &str, error: Option<String>) -> Field {
    Field::line(lang, "name", lang.t("start-name"))
        .hint(lang.t("join-name-hint"))
        .value(value)
        .error(error)
        .limit(words::NAME)
        .attr("autocomplete", "given-name")
        .attr("required", "")
}

/// Joining by an invitation that was handed over.
#[derive(Debug, Clone, Default)]
pub struct Joining<'a> {
    /// The path of the page: `/join/{secret}`.
    pub here: &'a str,
    /// The circle's name.
    pub circle: &'a str,
    /// Who facilitates it.
    pub facilitators: Vec<String>,
    /// The first name the invitation was made for.
    pub name: String,
    /// The name of the account one is signed in to.
    pub signed_in: Option<String>,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// The page to join.
#[must_use]
pub fn joining(lang: Lang, theme: Theme, data: &Joining<'_>) -> Markup {
    let facilitators = names(lang, &data.facilitators);
    let content = html! {
        h1 { (lang.with("joining-title", &[("circle", data.circle.into())])) }
        @if !facilitators.is_empty() {
            p.lead { (lang.with("joining-who", &[("names", facilitators.into())])) }
        }
        p { (lang.t("joining-circle")) }
        (error_summary(lang, &data.errors))
        (Form::to(data.here).keeps("joining").around(&html! {
            (name_field(lang, &data.name, error_of(&data.errors, "name")))
            p.hint {
                @match &data.signed_in {
                    Some(name) => (lang.with("joining-signed-in", &[("name", name.into())])),
                    None => (lang.t("joining-new-account")),
                }
            }
            (button(Tone::Primary, lang.t("joining-button")))
        }))
        p { a href="/method" { (lang.t("home-method-link")) } }
    };
    beside(lang, theme, data.circle.to_owned(), data.here, &content)
}

/// The circle's page for those who are invited, or ask.
#[derive(Debug, Clone)]
pub struct Threshold<'a> {
    /// `/circles/{id}`.
    pub base: &'a str,
    /// The circle's name.
    pub circle: &'a str,
    /// Invited or asking.
    pub role: Role,
    /// My first name.
    pub name: String,
    /// The charter's text.
    pub charter: &'a str,
    /// Why what was asked was not done.
    pub refused: Option<String>,
}

/// That page.
#[must_use]
pub fn threshold(lang: Lang, theme: Theme, data: &Threshold<'_>) -> Markup {
    let content = html! {
        p { a href="/circles" { (lang.t("circles-title")) } }
        h1 { (data.circle) }
        @if let Some(refused) = &data.refused { (refused_notice(refused)) }
        @if data.role == Role::Invited { (invited(lang, data)) }
        @else { p.lead { (lang.t("threshold-asking")) } }
    };
    let here = format!("{}/", data.base);
    beside(lang, theme, data.circle.to_owned(), &here, &content)
}

fn invited(lang: Lang, data: &Threshold<'_>) -> Markup {
    html! {
        p.lead { (lang.t("threshold-invited")) }
        section.card.stack aria-labelledby="charter-heading" {
            h2 #charter-heading { (lang.t("charter-title")) }
            (rules(data.charter))
        }
        (Form::to(format!("{}/join", data.base)).keeps("join").around(&html! {
            (name_field(lang, &data.name, None))
            p.hint { (lang.t("threshold-charter")) }
            (button(Tone::Primary, lang.t("joining-button")))
        }))
    }
}

//! Bringing a consultation that was begun elsewhere into a circle.

use super::forms::Form;
use super::page::{beside, refused_notice};
use crate::components::{Choice, Tone, button, empty, link_button, radio_cards};
use crate::layout::Theme;
use maud::{Markup, html};
use text::Lang;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct Bring<'a> {
    /// The path of the page: `/c/{room}/s/{seat}/circle`.
    pub here: &'a str,
    /// The circles I facilitate: id, name.
    pub circles: Vec<(String, String)>,
    /// What is wrong.
    pub error: Option<String>,
}

/// The page that brings a consultation into a circle.
#[must_use]
pub fn bring(lang: Lang, theme: Theme, data: &Bring<'_>) -> Markup {
    let choices: Vec<Choice> = data
        .circles
        .iter()
        .map(|(id, name)| Choice::new(id, name.as_str()))
        .collect();
    let only = match data.circles.as_slice() {
        [(id, _)] => Some(id.as_str()),
        _ => None,
    };
    let content = html! {
        h1 { (lang.t("bring-title")) }
        p.lead { (lang.t("bring-lead")) }
        @if let Some(error) = &data.error { (refused_notice(error)) }
        @if choices.is_empty() {
            (empty(&lang.t("bring-none")))
            p { (link_button(Tone::Secondary, lang.t("circle-new"), "/circles/new")) }
        } @else {
            (Form::to(data.here).around(&html! {
                (radio_cards("circle", &lang.t("bring-which"), &choices, only))
                p.hint { (lang.t("bring-means")) }
                (button(Tone::Primary, lang.t("bring-button")))
            }))
        }
    };
    beside(lang, theme, lang.t("bring-title"), data.here, &content)
}

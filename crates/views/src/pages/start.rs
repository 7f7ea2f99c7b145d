//! Starting a consultation.

use crate::components::{
    Choice, Field, Tone, button, checkbox, disclosure, error_summary, radio_cards,
};
use crate::labels;
use crate::layout::{Page, Theme, page};
use crate::pages::method::charter_lines;
use maud::{Markup, html};
use method::consultation::state::{Meeting, SubjectKind};
use method::{Preset, words};
use text::Lang;

/// What the form holds, as it came back when something is to be mended.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The facilitator's first name.
    pub name: String,
    /// The headline.
    pub headline: String,
    /// The stable name of the kind, or nothing.
    pub kind: String,
    /// The stable name of the preset.
    pub preset: String,
    /// The stable name of how the group meets.
    pub meeting: String,
    /// Spoken mode.
    pub spoken: bool,
    /// The facilitator is also a consultant.
    pub consulting: bool,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// The stable name of a preset in forms.
pub const fn preset_code(preset: Preset) -> &'static str {
    match preset {
        Preset::Express => "express",
        Preset::Standard => "standard",
        Preset::Deep => "deep",
    }
}

/// The page that starts a consultation. Only the name is needed.
pub fn start(lang: Lang, theme: Theme, data: &Start) -> Markup {
    let error = |id: &str| {
        let found = data.errors.iter().find(|(field, _)| *field == id);
        found.map(|(_, sentence)| sentence.clone())
    };
    let name = Field::line(lang, "name", lang.t("start-name"))
        .hint(lang.t("start-name-hint"))
        .value(data.name.as_str())
        .error(error("name"))
        .limit(words::NAME)
        .attr("autocomplete", "given-name")
        .attr("required", "");
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("start-title")) }
            p.lead { (lang.t("start-lead")) }
            (error_summary(lang, &data.errors))
            form.form method="post" action="/start" data-keep data-form="start" {
                (name)
                (meeting(data, lang))
                (checkbox("spoken", "true", &lang.t("start-spoken"), data.spoken))
                p.hint { (lang.t("set-spoken-means")) }
                details.disclosure open[!data.errors.is_empty()] {
                    summary { span { (lang.t("start-more")) } }
                    div.disclosure-body { (rest(data, error("headline"), lang)) }
                }
                (disclosure("charter", &lang.t("charter-title"), &charter_lines(lang)))
                (button(Tone::Primary, lang.t("start-button")))
                p.hint { (lang.t("start-charter")) }
            }
        }
    };
    let mut frame = Page::new(lang, theme, lang.t("start-title"), "/start", main);
    frame.live = true;
    page(&frame)
}

fn meeting(data: &Start, lang: Lang) -> Markup {
    let choices: Vec<Choice> = Meeting::ALL
        .iter()
        .map(|meeting| Choice::new(meeting.code(), lang.t(labels::meeting(*meeting))))
        .collect();
    radio_cards(
        "meeting",
        &lang.t("start-meeting"),
        &choices,
        chosen(&data.meeting),
    )
}

fn rest(data: &Start, error: Option<String>, lang: Lang) -> Markup {
    let kinds: Vec<Choice> = SubjectKind::ALL
        .iter()
        .map(|kind| {
            Choice::hinted(
                kind.code(),
                lang.t(labels::kind(*kind)),
                lang.t(labels::kind_hint(*kind)),
            )
        })
        .collect();
    let presets: Vec<Choice> = Preset::ALL
        .iter()
        .map(|preset| {
            Choice::hinted(
                preset_code(*preset),
                lang.t(labels::preset(*preset)),
                lang.t(labels::preset_hint(*preset)),
            )
        })
        .collect();
    let headline = Field::line(lang, "headline", lang.t("sheet-headline"))
        .hint(lang.t("start-headline-hint"))
        .value(data.headline.as_str())
        .error(error)
        .limit(words::HEADLINE)
        .optional();
    html! {
        (radio_cards("preset", &lang.t("start-preset"), &presets, chosen(&data.preset)))
        (headline)
        (radio_cards("kind", &lang.t("sheet-kind"), &kinds, chosen(&data.kind)))
        (checkbox("consulting", "true", &lang.t("start-consulting"), data.consulting))
    }
}

fn chosen(code: &str) -> Option<&str> {
    (!code.is_empty()).then_some(code)
}

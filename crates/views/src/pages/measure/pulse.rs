//! The pulse after a half-day: three statements.

use super::scale::{Asked, agreement, scale};
use super::{Around, around, pulse_words, who_sees};
use crate::components::{Notice, Tone, button, form_feedback, notice};
use crate::dates;
use crate::layout::Theme;
use jiff::civil::Date;
use maud::{Markup, html};
use method::measure::{PULSE, Pulse, SCALE};
use text::Lang;

/// The pulse of a half-day, as one member sees it.
#[derive(Debug, Clone)]
pub struct PulsePage<'a> {
    /// The language.
    pub lang: Lang,
    /// The light.
    pub theme: Theme,
    /// `/circles/{id}`, without a slash at the end.
    pub base: &'a str,
    /// The circle's name.
    pub circle: &'a str,
    /// Which half-day.
    pub session: u64,
    /// Its day.
    pub day: Date,
    /// The last day to answer.
    pub closes: Date,
    /// What was answered so far.
    pub said: Pulse,
    /// It has just been kept.
    pub saved: bool,
    /// Why it was not.
    pub error: Option<String>,
}

const NAMES: [&str; PULSE] = ["item-0", "item-1", "item-2"];

/// The page of the pulse, at `/circles/{id}/pulse/{session}`.
#[must_use]
pub fn pulse(data: &PulsePage<'_>) -> Markup {
    let lang = data.lang;
    let here = format!("{}/pulse/{}", data.base, data.session);
    let day = dates::day(lang, data.day);
    let content = html! {
        p.lead { (lang.with("pulse-lead", &[("day", day.into())])) }
        @if data.saved { (notice(Notice::Done, &html! { p role="status" { (lang.t("measure-saved")) } })) }
        @if let Some(error) = &data.error {
            div role="alert" { (notice(Notice::Error, &html! { p { (error) } })) }
        }
        (who_sees(lang, data.closes))
        form.form method="post" action=(here) autocomplete="off" {
            @for item in 0..PULSE { (statement(data, item)) }
            (button(Tone::Primary, lang.t("measure-send")))
            (form_feedback())
        }
    };
    let frame = Around {
        lang,
        theme: data.theme,
        base: data.base,
        circle: data.circle,
        here: &here,
        title: lang.t("pulse-title"),
    };
    around(&frame, &content)
}

fn statement(data: &PulsePage<'_>, item: usize) -> Markup {
    let lang = data.lang;
    scale(
        lang,
        &Asked {
            name: NAMES[item],
            words: &pulse_words(lang, item),
            range: 1..=SCALE,
            ends: agreement(lang),
            chosen: data.said.items[item],
            error: None,
        },
    )
}

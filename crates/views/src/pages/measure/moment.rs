//! The self-assessment at a moment of the cycle.

use super::scale::{Asked, agreement, scale};
use super::{Around, around, item_words, moment_words, who_sees};
use crate::components::{
    Audience, Field, Notice, Tone, button, error_summary, form_feedback, notice,
};
use crate::layout::Theme;
use jiff::civil::Date;
use maud::{Markup, html};
use method::measure::{Answers, GOAL, ITEMS, Moment, RATING, SCALE};
use text::Lang;

/// The form of a moment, as one member sees it.
#[derive(Debug, Clone)]
pub struct MeasurePage<'a> {
    /// The language.
    pub lang: Lang,
    /// The light.
    pub theme: Theme,
    /// `/circles/{id}`, without a slash at the end.
    pub base: &'a str,
    /// The circle's name.
    pub circle: &'a str,
    /// Which moment.
    pub moment: Moment,
    /// The last day to answer.
    pub closes: Date,
    /// What was answered so far.
    pub said: Answers,
    /// The goal they wrote at the start.
    pub first_goal: Option<&'a str>,
    /// It has just been kept.
    pub saved: bool,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// The names of the fields, which are the ids of their groups too.
const NAMES: [&str; ITEMS] = ["item-0", "item-1", "item-2", "item-3", "item-4"];

/// The page of the self-assessment, at `/circles/{id}/measure/{moment}`.
#[must_use]
pub fn measure(data: &MeasurePage<'_>) -> Markup {
    let lang = data.lang;
    let here = format!("{}/measure/{}", data.base, data.moment.code());
    let when = moment_words(lang, data.moment);
    let content = html! {
        p.lead { (when) ". " (lang.t("measure-lead")) }
        @if data.saved { (notice(Notice::Done, &html! { p role="status" { (lang.t("measure-saved")) } })) }
        (error_summary(lang, &data.errors))
        (who_sees(lang, data.closes))
        form.form method="post" action=(here) autocomplete="off" data-keep="" data-form="measure" {
            p.hint { (lang.t("measure-items")) }
            @for item in 0..ITEMS { (statement(data, item)) }
            (goal(data))
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
        title: lang.t("measure-title"),
    };
    around(&frame, &content)
}

fn statement(data: &MeasurePage<'_>, item: usize) -> Markup {
    let lang = data.lang;
    scale(
        lang,
        &Asked {
            name: NAMES[item],
            words: &item_words(lang, item),
            range: 1..=SCALE,
            ends: agreement(lang),
            chosen: data.said.items[item],
            error: error(data, NAMES[item]),
        },
    )
}

/// The goal: written at the start, and rated from then on. It may change on the way.
fn goal(data: &MeasurePage<'_>) -> Markup {
    let lang = data.lang;
    let first = data.first_goal.filter(|_| data.moment != Moment::Start);
    let (label, hint) = match first {
        Some(_) => (lang.t("measure-goal-anew"), None),
        None => (lang.t("measure-goal"), Some(lang.t("measure-goal-hint"))),
    };
    let field = Field::area(lang, "goal", label, 2)
        .value(data.said.goal.as_str())
        .error(error(data, "goal").map(str::to_owned))
        .audience(Audience::Me)
        .limit(GOAL)
        .optional();
    let field = match hint {
        Some(hint) => field.hint(hint),
        None => field,
    };
    let rating = Asked {
        name: "rating",
        words: &lang.t("measure-rating"),
        range: 0..=RATING,
        ends: [lang.t("measure-far"), lang.t("measure-there")],
        chosen: data.said.rating,
        error: error(data, "rating"),
    };
    html! {
        section.goal.stack aria-labelledby="goal-title" {
            h2 #goal-title { (lang.t("measure-goal-title")) }
            @if let Some(first) = first {
                figure.first-goal {
                    figcaption.hint { (lang.t("measure-goal-first")) }
                    blockquote.kept-breaks { (text::unbroken(first)) }
                }
            } @else { (field) }
            (scale(lang, &rating))
            @if first.is_some() { (field) }
        }
    }
}

fn error<'a>(data: &'a MeasurePage<'_>, id: &str) -> Option<&'a str> {
    let found = data.errors.iter().find(|(field, _)| *field == id);
    found.map(|(_, sentence)| sentence.as_str())
}

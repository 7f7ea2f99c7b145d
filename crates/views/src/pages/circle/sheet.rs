//! The sheet one prepares for one's turn: private until it is brought into a room.

use super::forms::{Form, chosen, error_of};
use super::page::{back_to, beside};
use crate::components::{
    Audience, Choice, Field, Notice, Tone, audience, button, error_summary, notice, radio_cards,
};
use crate::dates;
use crate::labels;
use crate::layout::Theme;
use maud::{Markup, html};
use method::circle::SessionId;
use method::circle::state::Slot;
use method::consultation::state::{SheetField, SubjectKind};
use method::words;
use text::{Lang, msg};

/// The sheet, as it was written.
#[derive(Debug, Clone)]
pub struct Sheet<'a> {
    /// `/circles/{id}`.
    pub base: &'a str,
    /// For which half-day.
    pub session: SessionId,
    /// When that is.
    pub slot: Slot,
    /// The stable name of the kind, or blank.
    pub kind: String,
    /// The subject in one line.
    pub headline: String,
    /// The facts.
    pub facts: String,
    /// My part.
    pub part: String,
    /// What was tried.
    pub tried: String,
    /// What is at stake.
    pub stakes: String,
    /// My question.
    pub question: String,
    /// It has just been kept.
    pub saved: bool,
    /// There is a room of this half-day in which I am client.
    pub can_bring: bool,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

impl<'a> Sheet<'a> {
    /// The fields of the sheet: id in the form, label, what is written.
    fn fields(&'a self) -> [(&'static str, SheetField, &'a str); 6] {
        [
            ("headline", SheetField::Headline, &self.headline),
            ("facts", SheetField::Facts, &self.facts),
            ("part", SheetField::MyPart, &self.part),
            ("tried", SheetField::Tried, &self.tried),
            ("stakes", SheetField::AtStake, &self.stakes),
            ("question", SheetField::Question, &self.question),
        ]
    }
}

/// The page of the sheet, at `/circles/{id}/sheet/{session}`.
#[must_use]
pub fn sheet(lang: Lang, theme: Theme, data: &Sheet<'_>) -> Markup {
    let here = format!("{}/sheet/{}", data.base, data.session.0);
    let when = dates::slot(lang, &data.slot);
    let content = html! {
        (back_to(lang, data.base))
        div.zone-head {
            h1 { (lang.t("prep-title")) }
            (audience(lang, Audience::Me))
        }
        p.lead { (lang.with("prep-lead", &[("when", when.into())])) }
        @if data.saved { (notice(Notice::Done, &html! { p role="status" { (lang.t("prep-saved")) } })) }
        (error_summary(lang, &data.errors))
        @if data.can_bring { (bring(lang, &here)) }
        (checklist(lang))
        (form(lang, &here, data))
    };
    beside(lang, theme, lang.t("prep-title"), &here, &content)
}

fn bring(lang: Lang, here: &str) -> Markup {
    html! {
        section.call.stack {
            p { (lang.t("prep-bring-means")) }
            (Form::to(format!("{here}/bring")).tap(Tone::Primary, lang.t("prep-bring")))
        }
    }
}

fn checklist(lang: Lang) -> Markup {
    let questions = [
        msg("asked-check-1"),
        msg("asked-check-2"),
        msg("asked-check-3"),
        msg("asked-check-4"),
    ];
    html! {
        section.stack aria-labelledby="check-title" {
            h2 #check-title { (lang.t("prep-check")) }
            ul.phrases { @for question in questions { li { (lang.t(question)) } } }
        }
    }
}

fn form(lang: Lang, here: &str, data: &Sheet<'_>) -> Markup {
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
    let field = |name: &'static str, field: SheetField, value: &str| {
        let label = lang.t(labels::sheet_field(field));
        let input = match field {
            SheetField::Headline => Field::line(lang, name, label).limit(words::HEADLINE),
            SheetField::Question => Field::area(lang, name, label, 2).limit(words::LONG),
            _ => Field::area(lang, name, label, 3).limit(words::LONG),
        };
        input
            .value(value)
            .error(error_of(&data.errors, name))
            .optional()
    };
    Form::to(here).keeps("sheet").around(&html! {
        p.hint { (lang.t("prep-names")) }
        (radio_cards("kind", &lang.t("sheet-kind"), &kinds, chosen(&data.kind)))
        @for (name, what, value) in data.fields() { (field(name, what, value)) }
        (button(if data.can_bring { Tone::Secondary } else { Tone::Primary }, lang.t("save")))
    })
}

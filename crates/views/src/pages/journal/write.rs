//! Writing a page of the journal.

use super::{Waiting, about, prompts, role_words};
use crate::components::{
    Audience, Field, Notice, Tone, audience, button, confirm, error_summary, notice,
};
use crate::dates;
use crate::layout::Theme;
use crate::pages::circle::forms::{Form, date_field, error_of};
use crate::pages::mine::own_page;
use jiff::civil::Date;
use maud::{Markup, html};
use method::journal::{As, ENTRY};
use text::{Lang, msg};

/// What is wrong: the id of the field, and the sentence.
type Errors = Vec<(&'static str, String)>;

/// The names of the three answers.
const NAMES: [&str; 3] = ["text-0", "text-1", "text-2"];

/// A page that does not exist yet.
#[derive(Debug, Clone)]
pub struct NewLine {
    /// About what.
    pub role: As,
    /// The day, as it is written.
    pub day: String,
    /// The answers.
    pub texts: [String; 3],
    /// What is wrong.
    pub errors: Errors,
}

/// A page that is there, or the one of a consultation that waits.
#[derive(Debug, Clone)]
pub struct OldLine {
    /// The key of its row.
    pub key: String,
    /// In what role.
    pub role: As,
    /// Its day.
    pub day: Date,
    /// The circle's name; blank without one.
    pub circle: String,
    /// The answers.
    pub texts: [String; 3],
    /// Nothing of it is kept yet.
    pub waits: bool,
    /// It has just been kept.
    pub saved: bool,
    /// What is wrong.
    pub errors: Errors,
}

/// The three answers of a role. `of` tells them from those of other forms on the page.
fn answers(lang: Lang, role: As, of: &str, texts: &[String; 3], errors: &Errors) -> Markup {
    let all = NAMES.into_iter().zip(prompts(role)).zip(texts);
    html! {
        p.hint { (lang.t("journal-one-is-enough")) " " (lang.t("prep-names")) }
        @for ((name, prompt), text) in all {
            (Field::area(lang, name, lang.t(prompt), 3)
                .id(format!("{name}{of}"))
                .value(text.as_str())
                .error(error_of(errors, name))
                .limit(ENTRY))
        }
    }
}

fn title(lang: Lang, words: &str) -> Markup {
    html! {
        p.no-paper { a.line-link href="/journal" { (lang.t("journal-back")) } }
        div.zone-head { h1 { (words) } (audience(lang, Audience::Me)) }
    }
}

/// The form of a consultation that waits, among others.
pub(super) fn waiting_form(lang: Lang, it: &Waiting) -> Markup {
    let of = format!("-{}", it.key);
    Form::to(format!("/journal/{}", it.key))
        .keeps(format!("line-{}", it.key))
        .around(&html! {
            (answers(lang, it.role, &of, &Default::default(), &Errors::new()))
            (button(Tone::Primary, lang.t("save")))
        })
}

/// The page to write about something else, at `/journal/new`.
#[must_use]
pub fn new_line(lang: Lang, theme: Theme, data: &NewLine) -> Markup {
    let day = date_field(lang, "day", "day", msg("journal-day"))
        .value(data.day.as_str())
        .error(error_of(&data.errors, "day"))
        .attr("required", "");
    let form = Form::to("/journal")
        .carries("role", data.role.code())
        .keeps(format!("new-{}", data.role.code()))
        .around(&html! {
            (day)
            (answers(lang, data.role, "", &data.texts, &data.errors))
            (button(Tone::Primary, lang.t("save")))
        });
    let content = html! {
        (title(lang, &lang.t("journal-new")))
        p.lead { (lang.t("journal-new-lead")) }
        (error_summary(lang, &data.errors))
        nav.journal-roles aria-labelledby="about-what" {
            p.label #about-what { (lang.t("journal-about")) }
            ul {
                @for role in As::ALL {
                    @let current = (*role == data.role).then_some("true");
                    li {
                        a.role-link href={ "/journal/new?as=" (role.code()) } aria-current=[current] {
                            (lang.t(role_words(*role)))
                        }
                    }
                }
            }
        }
        (form)
    };
    own_page(lang, theme, lang.t("journal-new"), "/journal/new", &content)
}

/// The page of one line, at `/journal/{key}`.
#[must_use]
pub fn old_line(lang: Lang, theme: Theme, data: &OldLine) -> Markup {
    let here = format!("/journal/{}", data.key);
    let form = Form::to(here.as_str())
        .keeps(format!("line-{}", data.key))
        .around(&html! {
            (answers(lang, data.role, "", &data.texts, &data.errors))
            (button(if data.saved { Tone::Secondary } else { Tone::Primary }, lang.t("save")))
        });
    let drop = html! {
        p { (lang.t("journal-drop-means")) }
        (Form::to(format!("{here}/delete")).tap(Tone::Danger, lang.t("journal-drop-yes")))
    };
    let content = html! {
        (title(lang, &lang.t("journal-page")))
        p.lead { (dates::date(lang, data.day)) }
        p.hint { (about(lang, data.role, &data.circle)) }
        @if data.saved {
            (notice(Notice::Done, &html! { p role="status" { (lang.t("journal-saved")) } }))
        }
        (error_summary(lang, &data.errors))
        (form)
        @if !data.waits { (confirm("drop", Tone::Quiet, &lang.t("journal-drop"), &drop)) }
    };
    own_page(lang, theme, lang.t("journal-page"), &here, &content)
}

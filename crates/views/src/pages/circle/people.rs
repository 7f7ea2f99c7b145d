//! Inviting people, one by one or from a file.

use super::forms::{Form, select};
use super::members::organisation_select;
use super::page::{back_to, beside, refused_notice};
use crate::components::{Field, Tone, button};
use crate::layout::Theme;
use maud::{Markup, html};
use method::circle::{MemberId, OrganisationId};
use method::words;
use std::collections::BTreeMap;
use text::Lang;

/// What the page to invite shows.
#[derive(Debug, Clone)]
pub struct PeoplePage<'a> {
    /// `/circles/{id}`.
    pub base: &'a str,
    /// How many are in it, those invited and those who ask included.
    pub members: usize,
    /// How many more can be invited.
    pub left: usize,
    /// The server sends letters: who has an address is written to.
    pub mail: bool,
    /// The organisations to choose from.
    pub organisations: &'a BTreeMap<OrganisationId, String>,
    /// Members whose place somebody invited can take: id, name.
    pub replaceable: Vec<(MemberId, String)>,
    /// What is wrong with what was sent.
    pub error: Option<String>,
}

/// The page to invite, at `/circles/{id}/people`.
#[must_use]
pub fn people(lang: Lang, theme: Theme, data: &PeoplePage<'_>) -> Markup {
    let content = html! {
        (back_to(lang, data.base))
        h1 { (lang.t("people-invite-title")) }
        @if let Some(error) = &data.error { (refused_notice(error)) }
        p.lead {
            (lang.with("people-count", &[("count", data.members.into())])) " "
            (lang.with("people-left", &[("count", data.left.into())]))
        }
        section.card.stack aria-labelledby="one-title" {
            h2 #one-title { (lang.t("invite-one-title")) }
            (one(lang, data))
        }
        @if data.left > 0 {
            section.card.stack aria-labelledby="file-title" {
                h2 #file-title { (lang.t("csv-title")) }
                (file(lang, data))
            }
        }
    };
    let here = format!("{}/people", data.base);
    beside(lang, theme, lang.t("people-invite-title"), &here, &content)
}

fn one(lang: Lang, data: &PeoplePage<'_>) -> Markup {
    let name = Field::line(lang, "name", lang.t("invite-name"))
        .id("invite-name")
        .limit(words::NAME)
        .attr("autocomplete", "off")
        .attr("required", "");
    let hint = match data.mail {
        true => lang.t("invite-address-mail"),
        false => lang.t("invite-address-hand"),
    };
    let address = Field::line(lang, "address", lang.t("invite-address"))
        .id("invite-address")
        .hint(hint)
        .optional()
        .attr("type", "email")
        .attr("autocomplete", "off");
    let nobody = (String::new(), lang.t("invite-replaces-nobody"));
    let replaceable = data.replaceable.iter();
    let replaceable = replaceable.map(|(id, name)| (id.0.to_string(), name.clone()));
    let options: Vec<(String, String)> = std::iter::once(nobody).chain(replaceable).collect();
    Form::to(format!("{}/invite", data.base))
        .carries("back", "people")
        .around(&html! {
            (name) (address)
            (organisation_select(lang, "invite-organisation", data.organisations, ""))
            @if !data.replaceable.is_empty() {
                (select("invite-replaces", "replaces", &lang.t("invite-replaces"), &options, ""))
            }
            (button(Tone::Primary, lang.t("invite-button")))
        })
}

fn file(lang: Lang, data: &PeoplePage<'_>) -> Markup {
    html! {
        p { (lang.t("csv-means")) }
        pre.sample tabindex="0" { (lang.t("csv-sample-1")) "\n" (lang.t("csv-sample-2")) "\n" (lang.t("csv-sample-3")) }
        p.hint { (lang.t("csv-details")) }
        form.form method="post" action={ (data.base) "/people/preview" } enctype="multipart/form-data" {
            div.field {
                label.label for="file" { (lang.t("csv-file")) }
                input.input #file type="file" name="file" accept=".csv,text/csv" required;
            }
            (button(Tone::Secondary, lang.t("csv-button")))
            p.hint { (lang.t("csv-nothing-sent")) }
        }
    }
}

//! The operator's page: organisations, who speaks for them, and letters that are stuck.

use super::{address_field, error_of};
use crate::components::{Field, Notice, Tone, button, empty, error_summary, notice};
use crate::layout::{Page, Theme, page};
use maud::{Markup, html};
use text::Lang;

/// A letter that could not leave.
#[derive(Debug, Clone, Default)]
pub struct Stuck {
    /// What it is about, in words.
    pub about: String,
    /// To whom, masked.
    pub to: String,
    /// How often it was tried.
    pub tries: u32,
    /// Why the last try failed.
    pub problem: String,
    /// When it is tried again, in words.
    pub next: String,
}

/// What the page shows.
#[derive(Debug, Clone, Default)]
pub struct OperatorPage {
    /// Organisations: id, name, who speaks for them.
    pub organisations: Vec<(String, String, Vec<String>)>,
    /// Letters that are stuck.
    pub stuck: Vec<Stuck>,
    /// The server sends mails.
    pub by_mail: bool,
    /// The name of an organisation, as it was typed.
    pub name: String,
    /// A sponsor's address, as it was typed.
    pub address: String,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// The operator's page, at `/operator`.
#[must_use]
pub fn operator(lang: Lang, theme: Theme, data: &OperatorPage) -> Markup {
    let main = html! {
        div.page.page--narrow.page--parts.stack {
            h1 { (lang.t("operator-title")) }
            p.lead { (lang.t("operator-never")) }
            @if !data.by_mail {
                (notice(Notice::Warning, &html! { p { (lang.t("operator-no-mail")) } }))
            }
            (error_summary(lang, &data.errors))
            (organisations(lang, data))
            (stuck(lang, data))
        }
    };
    page(&Page::new(
        lang,
        theme,
        lang.t("operator-title"),
        "/operator",
        main,
    ))
}

fn organisations(lang: Lang, data: &OperatorPage) -> Markup {
    let name = Field::line(lang, "name", lang.t("organisation-name"))
        .id("organisation-name")
        .hint(lang.t("organisation-hint"))
        .value(data.name.as_str())
        .error(error_of(&data.errors, "organisation-name"))
        .attr("required", "");
    html! {
        section.stack aria-labelledby="organisations-title" {
            h2 #organisations-title { (lang.t("organisations-title")) }
            @if data.organisations.is_empty() { (empty(&lang.t("organisations-none"))) }
            @for (_, name, sponsors) in &data.organisations {
                div.card {
                    h3 { (name) }
                    @if sponsors.is_empty() { p.hint { (lang.t("sponsor-none")) } }
                    @else { p { (lang.with("sponsor-list", &[("names", sponsors.join(", ").into())])) } }
                }
            }
            form.form method="post" action="/operator/organisations" {
                (name)
                (button(Tone::Secondary, lang.t("organisation-add")))
            }
        }
        @if !data.organisations.is_empty() { (sponsors(lang, data)) }
    }
}

/// One form for all organisations, so that what is wrong stands where its summary leads. None is
/// chosen beforehand where there are several: nobody is to see the wrong one's page by accident.
fn sponsors(lang: Lang, data: &OperatorPage) -> Markup {
    let address = address_field(lang, &data.address, error_of(&data.errors, "address"));
    html! {
        section.stack aria-labelledby="sponsors-title" {
            h2 #sponsors-title { (lang.t("sponsor-add")) }
            form.form method="post" action="/operator/sponsors" {
                @if let [(id, name, _)] = data.organisations.as_slice() {
                    input type="hidden" name="organisation" value=(id);
                    p { (lang.with("sponsor-of", &[("organisation", name.as_str().into())])) }
                } @else {
                    div.field {
                        label.label for="organisation" { (lang.t("sponsor-organisation")) }
                        select.input id="organisation" name="organisation" required {
                            option value="" { (lang.t("sponsor-choose")) }
                            @for (id, name, _) in &data.organisations { option value=(id) { (name) } }
                        }
                    }
                }
                (address.hint(lang.t("sponsor-hint")))
                (button(Tone::Secondary, lang.t("sponsor-add")))
            }
        }
    }
}

fn stuck(lang: Lang, data: &OperatorPage) -> Markup {
    html! {
        section.stack aria-labelledby="stuck-title" {
            h2 #stuck-title { (lang.t("stuck-title")) }
            @if data.stuck.is_empty() { (empty(&lang.t("stuck-none"))) }
            @else {
                p.hint { (lang.t("stuck-means")) }
                (letters(lang, &data.stuck))
            }
        }
    }
}

/// A table that reads as a list on a phone. The roles are said: a table laid out as blocks loses
/// its own.
fn letters(lang: Lang, stuck: &[Stuck]) -> Markup {
    let heads = [
        lang.t("stuck-about"),
        lang.t("stuck-to"),
        lang.t("stuck-problem"),
        lang.t("stuck-count"),
        lang.t("stuck-next"),
    ];
    html! {
        table.figures.rows role="table" aria-labelledby="stuck-title" {
            thead role="rowgroup" {
                tr role="row" {
                    @for head in &heads { th scope="col" role="columnheader" { (head) } }
                }
            }
            tbody role="rowgroup" {
                @for letter in stuck {
                    @let tries = letter.tries.to_string();
                    @let rest = [&letter.to, &letter.problem, &tries, &letter.next];
                    tr role="row" {
                        th scope="row" role="rowheader" { (letter.about) }
                        @for (head, cell) in heads.iter().skip(1).zip(rest) {
                            td role="cell" data-head=(head) { (cell) }
                        }
                    }
                }
            }
        }
    }
}

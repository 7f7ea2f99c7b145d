//! Signing in, and the pages of an account, of the operator and of a sponsor.

mod operator;
mod own;
mod sponsor;

pub use operator::{OperatorPage, Stuck, operator};
pub use own::{AccountPage, Device, account};
pub use sponsor::{SponsorCircle, SponsorPage, sponsor};

use crate::components::{Field, Notice, Tone, button, error_summary, notice};
use crate::layout::{Page, Theme, page};
use maud::{Markup, html};
use method::words;
use text::Lang;

/// Asking for a message to sign in with.
#[derive(Debug, Clone, Default)]
pub struct SignIn<'a> {
    /// The address, as it was typed.
    pub address: &'a str,
    /// What is wrong with it.
    pub error: Option<String>,
    /// The server sends mails.
    pub by_mail: bool,
}

/// The page to sign in, at `/sign-in`.
#[must_use]
pub fn sign_in(lang: Lang, theme: Theme, data: &SignIn<'_>) -> Markup {
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("sign-in-title")) }
            p.lead { (lang.t("sign-in-lead")) }
            @if !data.by_mail {
                (notice(Notice::Info, &html! { p { (lang.t("sign-in-no-mail")) } }))
            }
            form.form method="post" action="/sign-in" {
                (address_field(lang, data.address, data.error.clone()).attr("autofocus", ""))
                (button(Tone::Primary, lang.t("sign-in-button")))
            }
            p.hint { (lang.t("sign-in-account")) }
            p.hint { (lang.t("sign-in-no-need")) " " a href="/start" { (lang.t("home-start")) } }
        }
    };
    page(&Page::new(
        lang,
        theme,
        lang.t("sign-in-title"),
        "/sign-in",
        main,
    ))
}

/// A field for a mail address.
fn address_field(lang: Lang, value: &str, error: Option<String>) -> Field {
    Field::line(lang, "address", lang.t("sign-in-address"))
        .hint(lang.t("sign-in-address-hint"))
        .value(value)
        .error(error)
        .attr("type", "email")
        .attr("autocomplete", "email")
        .attr("spellcheck", "false")
        .attr("required", "")
}

/// Typing the code of the message.
#[derive(Debug, Clone, Default)]
pub struct EnterCode {
    /// What is wrong with it.
    pub error: Option<String>,
    /// The server sends mails.
    pub by_mail: bool,
}

/// The page for the code, at `/sign-in/code`. It says the same whether the address is known or not.
#[must_use]
pub fn enter_code(lang: Lang, theme: Theme, data: &EnterCode) -> Markup {
    let field = Field::line(lang, "code", lang.t("code-label"))
        .hint(lang.t("code-hint"))
        .error(data.error.clone())
        .code()
        .attr("inputmode", "numeric")
        .attr("autocomplete", "one-time-code")
        .attr("maxlength", "12")
        .attr("autofocus", "")
        .attr("required", "");
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("code-title")) }
            p.lead { (lang.t("code-lead")) }
            @if data.by_mail { p { (lang.t("code-where")) } }
            @else { (notice(Notice::Info, &html! { p { (lang.t("code-where-file")) } })) }
            form.form method="post" action="/sign-in/code" {
                (field)
                (button(Tone::Primary, lang.t("code-button")))
            }
            p.hint { a href="/sign-in" { (lang.t("code-again")) } }
        }
    };
    page(&Page::new(
        lang,
        theme,
        lang.t("code-title"),
        "/sign-in/code",
        main,
    ))
}

/// The page of a link to sign in: looking at it does nothing, the one button does.
#[must_use]
pub fn confirm_sign_in(lang: Lang, theme: Theme, here: &str, address: &str) -> Markup {
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("confirm-title")) }
            p.lead { (lang.with("confirm-lead", &[("address", address.into())])) }
            form.form method="post" action=(here) {
                (button(Tone::Primary, lang.t("confirm-button")).attr("autofocus", ""))
            }
            p.hint { (lang.t("confirm-not-you")) }
        }
    };
    page(&Page::new(lang, theme, lang.t("confirm-title"), here, main))
}

/// Becoming the operator.
#[derive(Debug, Clone, Default)]
pub struct FirstOperator<'a> {
    /// First name.
    pub name: &'a str,
    /// Mail address.
    pub address: &'a str,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// The page of the first link of a server.
#[must_use]
pub fn first_operator(lang: Lang, theme: Theme, here: &str, data: &FirstOperator<'_>) -> Markup {
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("first-operator-title")) }
            p.lead { (lang.t("first-operator-lead")) }
            (error_summary(lang, &data.errors))
            form.form method="post" action=(here) {
                (name_field(lang, data.name, error_of(&data.errors, "name")))
                (address_field(lang, data.address, error_of(&data.errors, "address")))
                (button(Tone::Primary, lang.t("first-operator-button")))
            }
            (notice(Notice::Info, &html! { p { (lang.t("first-operator-sees")) } }))
        }
    };
    page(&Page::new(
        lang,
        theme,
        lang.t("first-operator-title"),
        here,
        main,
    ))
}

/// The page that asks a newcomer's first name, at `/welcome`.
#[must_use]
pub fn welcome(lang: Lang, theme: Theme, name: &str, error: Option<String>) -> Markup {
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("welcome-title")) }
            p.lead { (lang.t("welcome-lead")) }
            form.form method="post" action="/welcome" {
                (name_field(lang, name, error).attr("autofocus", ""))
                (button(Tone::Primary, lang.t("welcome-button")))
            }
        }
    };
    page(&Page::new(
        lang,
        theme,
        lang.t("welcome-title"),
        "/welcome",
        main,
    ))
}

fn name_field(lang: Lang, value: &str, error: Option<String>) -> Field {
    Field::line(lang, "name", lang.t("start-name"))
        .value(value)
        .error(error)
        .limit(words::NAME)
        .attr("autocomplete", "given-name")
        .attr("required", "")
}

/// What is wrong with one field.
fn error_of(errors: &[(&'static str, String)], id: &str) -> Option<String> {
    let found = errors.iter().find(|(field, _)| *field == id);
    found.map(|(_, sentence)| sentence.clone())
}

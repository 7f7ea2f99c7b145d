//! One's own account.

use super::{error_of, name_field};
use crate::components::{
    Choice, Field, Icon, Notice, Tone, button, checkbox, chips, confirm, error_summary, notice, tag,
};
use crate::layout::{Page, Theme, page};
use crate::pages::mine::ways;
use maud::{Markup, html};
use text::{Lang, msg};

/// A device that is signed in.
#[derive(Debug, Clone, Default)]
pub struct Device {
    /// By which it is ended.
    pub key: String,
    /// Its browser and system, as far as known.
    pub name: String,
    /// Since when, in words.
    pub since: String,
    /// It is the one that asks.
    pub here: bool,
}

/// What the page of an account shows.
#[derive(Debug, Clone, Default)]
pub struct AccountPage {
    /// First name.
    pub name: String,
    /// Mail address, when there is one.
    pub address: Option<String>,
    /// The language of its letters: `fr` or `en`.
    pub lang: String,
    /// The zone of its letters.
    pub zone: String,
    /// The zones to choose from.
    pub zones: Vec<String>,
    /// Reminders are sent.
    pub reminders: bool,
    /// Where it is signed in.
    pub devices: Vec<Device>,
    /// Its calendar has an address.
    pub has_feed: bool,
    /// That address, shown once.
    pub new_feed: Option<String>,
    /// Runs the server.
    pub operator: bool,
    /// Organisations it speaks for: id, name.
    pub sponsors: Vec<(String, String)>,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
    /// It has just been changed.
    pub saved: bool,
}

/// The page of an account, at `/account`.
#[must_use]
pub fn account(lang: Lang, theme: Theme, data: &AccountPage) -> Markup {
    let main = html! {
        div.page.page--narrow.page--parts.stack {
            h1 { (lang.t("account-title")) }
            (ways(lang, "/account"))
            @if data.saved { (notice(Notice::Done, &html! { p { (lang.t("account-saved")) } })) }
            (error_summary(lang, &data.errors))
            (profile(lang, data))
            (calendar(lang, data))
            (devices(lang, data))
            @if data.operator || !data.sponsors.is_empty() { (roles(lang, data)) }
        }
    };
    let mut frame = Page::new(lang, theme, lang.t("account-title"), "/account", main);
    frame.live = data.new_feed.is_some();
    page(&frame)
}

fn profile(lang: Lang, data: &AccountPage) -> Markup {
    let languages = [
        Choice::new("fr", lang.t("account-french")),
        Choice::new("en", lang.t("account-english")),
    ];
    let zone = Field::line(lang, "zone", lang.t("account-zone"))
        .hint(lang.t("account-zone-hint"))
        .value(data.zone.as_str())
        .error(error_of(&data.errors, "zone"))
        .attr("list", "zones")
        .attr("spellcheck", "false")
        .attr("required", "");
    html! {
        form.form method="post" action="/account" {
            @match &data.address {
                Some(address) => p { (lang.with("account-address", &[("address", address.into())])) },
                None => p.hint { (lang.t("account-no-address")) },
            }
            (name_field(lang, &data.name, error_of(&data.errors, "name")))
            (chips("mail_lang", &lang.t("account-lang"), &languages, Some(&data.lang)))
            (zone)
            datalist #zones { @for zone in &data.zones { option value=(zone) {} } }
            (checkbox("reminders", "true", &lang.t("account-reminders"), data.reminders))
            (button(Tone::Primary, lang.t("account-save")))
        }
    }
}

fn calendar(lang: Lang, data: &AccountPage) -> Markup {
    let make = match data.has_feed {
        true => msg("feed-renew"),
        false => msg("feed-make"),
    };
    html! {
        section.stack aria-labelledby="calendar-title" {
            h2 #calendar-title { (lang.t("feed-title")) }
            p { (lang.t("feed-means")) }
            @if let Some(address) = &data.new_feed {
                (notice(Notice::Done, &html! {
                    p { (lang.t("feed-once")) }
                    p.invite-link { a #feed-address href=(address) { (address) } }
                    (button(Tone::Secondary, lang.t("invite-copy")).small().inert().icon(Icon::Copy)
                        .attr("data-copy", "#feed-address").attr("data-copied", lang.t("tray-copied")))
                }))
            }
            form.tap method="post" action="/account/feed" {
                (button(Tone::Secondary, lang.t(make)))
            }
            @if data.has_feed {
                form.tap method="post" action="/account/feed/revoke" {
                    (button(Tone::Quiet, lang.t("feed-revoke")))
                }
            }
        }
    }
}

fn devices(lang: Lang, data: &AccountPage) -> Markup {
    let everywhere = html! {
        p { (lang.t("devices-everywhere-means")) }
        form.tap method="post" action="/account/sign-out-everywhere" {
            (button(Tone::Secondary, lang.t("devices-everywhere-yes")))
        }
    };
    html! {
        section.stack aria-labelledby="devices-title" {
            h2 #devices-title { (lang.t("devices-title")) }
            ul.plain-list.stack { @for device in &data.devices { li { (row(lang, device)) } } }
            form.tap method="post" action="/account/sign-out" {
                (button(Tone::Secondary, lang.t("devices-out")))
            }
            @if data.devices.len() > 1 {
                (confirm("everywhere", Tone::Quiet, &lang.t("devices-everywhere"), &everywhere))
            }
        }
    }
}

fn row(lang: Lang, device: &Device) -> Markup {
    let unknown = || lang.t("devices-unknown");
    let name = if device.name.is_empty() {
        unknown()
    } else {
        device.name.clone()
    };
    html! {
        p {
            strong { (name) } " "
            span.hint { (lang.with("devices-since", &[("day", device.since.as_str().into())])) }
            @if device.here { " " (tag(&lang.t("devices-here"))) }
        }
        @if !device.here {
            form.tap method="post" action="/account/end" {
                input type="hidden" name="key" value=(device.key);
                (button(Tone::Secondary, lang.t("devices-end")).small())
            }
        }
    }
}

fn roles(lang: Lang, data: &AccountPage) -> Markup {
    html! {
        section.stack aria-labelledby="roles-title" {
            h2 #roles-title { (lang.t("account-roles")) }
            ul.plain-list {
                @if data.operator { li { a href="/operator" { (lang.t("operator-title")) } } }
                @for (id, name) in &data.sponsors {
                    li {
                        a href={ "/organisations/" (id) } {
                            (lang.with("sponsor-title", &[("organisation", name.into())]))
                        }
                    }
                }
            }
        }
    }
}

//! The page of a circle: the frame around its zones.

use crate::components::{self, Icon, Notice, Tone, button, notice};
use crate::layout::{Frame, Page, Theme, asset, page};
use crate::regions::Regions;
use crate::room::stream_at;
use maud::{Markup, html};
use text::Lang;

/// Everything the page of a circle is made of.
#[derive(Debug, Clone)]
pub struct CirclePage<'a> {
    /// The language.
    pub lang: Lang,
    /// The light.
    pub theme: Theme,
    /// `/circles/{id}`, without a slash at the end. The page itself is at this address and a slash.
    pub base: &'a str,
    /// The circle's name.
    pub name: &'a str,
    /// Why what was asked last was not done.
    pub refused: Option<String>,
    /// What was asked then, and the fields that came with it: the form is filled again.
    pub posted: Option<(String, Vec<(String, String)>)>,
    /// The full address of the link to ask by, for facilitators alone, when there is one.
    pub link: Option<String>,
    /// The address of the stream, with the digest of what is shown.
    pub stream: String,
    /// What the circle shares.
    pub shared: Regions,
    /// What is this member's own.
    pub own: Regions,
}

/// The page of a circle.
#[must_use]
pub fn circle_page(data: &CirclePage<'_>) -> Markup {
    let lang = data.lang;
    let main = html! {
        (components::live_region()) (components::connection(lang))
        div.page.circle {
            div.circle-head {
                p { a href="/circles" { (lang.t("circles-title")) } }
                h1 tabindex="-1" data-focus-home { (data.name) }
            }
            @if let Some(refused) = &data.refused { (refused_notice(refused)) }
            @if let Some((act, fields)) = &data.posted { (sent_again(act, fields)) }
            div.circle-main {
                (components::kept_tray(lang))
                (zone(&data.own, "zone-waits"))
                (zone(&data.shared, "zone-sessions"))
                (zone(&data.own, "zone-mine"))
                (zone(&data.own, "zone-plans"))
                (zone(&data.shared, "zone-polls"))
            }
            div.circle-side {
                (zone(&data.shared, "zone-members"))
                div.charter-of {
                    (zone(&data.shared, "zone-charter")) (zone(&data.own, "zone-accept"))
                }
                (what_came_of_it(lang))
                (zone(&data.shared, "zone-conduct"))
                @if let Some(link) = &data.link { (link_to_ask(lang, link)) }
            }
        }
    };
    let here = format!("{}/", data.base);
    let mut frame = Page::new(lang, data.theme, data.name, &here, main);
    frame.frame = Frame::Circle;
    frame.live = true;
    // A page that says why something was not done has the address of what was asked: what was
    // typed is kept under that of the circle.
    frame.body = components::script_words(lang).set("data-kept-under", here.as_str());
    frame.main_attrs = stream_at(data.stream.as_str());
    page(&frame)
}

/// The way to what came of the cycle.
fn what_came_of_it(lang: Lang) -> Markup {
    html! {
        nav.came-of-it aria-label=(lang.t("circle-came-of-it")) {
            ul.plain-list {
                li { a href="report" { (lang.t("circle-report")) } }
                li { a href="attendance" { (lang.t("circle-attendance")) } }
            }
        }
    }
}

fn zone(regions: &Regions, id: &'static str) -> Markup {
    html! { div.zone id=(id) { (regions.zone(id)) } }
}

/// Why what was asked was not done, at the top of the page.
pub(in crate::pages) fn refused_notice(sentence: &str) -> Markup {
    html! {
        div.refused role="alert" tabindex="-1" autofocus {
            (notice(Notice::Error, &html! { p { (sentence) } }))
        }
    }
}

/// What was posted, for the script that puts it back into its form.
fn sent_again(act: &str, fields: &[(String, String)]) -> Markup {
    html! {
        template #posted data-act=(act) {
            @for (name, value) in fields { input name=(name) value=(value); }
        }
        script type="module" src=(asset("posted.js")) {}
    }
}

fn link_to_ask(lang: Lang, link: &str) -> Markup {
    html! {
        div.link-to-ask {
            p.invite-link { a #ask-link href=(link) { (link) } }
            (button(Tone::Secondary, lang.t("invite-copy")).small().inert().icon(Icon::Copy)
                .attr("data-copy", "#ask-link").attr("data-copied", lang.t("tray-copied")))
        }
    }
}

/// A page beside that of the circle: one narrow column.
pub(super) fn beside(
    lang: Lang,
    theme: Theme,
    title: String,
    here: &str,
    content: &Markup,
) -> Markup {
    let main = html! {
        (components::live_region())
        div.page.page--narrow.circle-page.stack { (content) }
    };
    let mut frame = Page::new(lang, theme, title, here, main);
    frame.frame = Frame::Circle;
    frame.live = true;
    page(&frame)
}

/// The way back to the circle, at the top of a page.
pub(super) fn back_to(lang: Lang, base: &str) -> Markup {
    html! { p { a href={ (base) "/" } { (lang.t("circle-back")) } } }
}

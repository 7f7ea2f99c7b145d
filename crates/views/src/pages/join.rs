//! The door: joining, waiting, coming back, and what is said to those who are
//! not in the room. Nothing of the room is shown here.

use crate::components::{
    self, Field, Notice, Tone, button, checkbox, error_summary, link_button, notice,
};
use crate::layout::{Frame, Page, Theme, page};
use crate::pages::method::charter_lines;
use maud::{Markup, html};
use method::consultation::view::Threshold;
use method::words;
use text::{Lang, msg};

/// What the form to join holds.
#[derive(Debug, Clone, Default)]
pub struct Join {
    /// The first name.
    pub name: String,
    /// Says they come back to a seat they had.
    pub returning: bool,
    /// They will wait in the lobby.
    pub waits: bool,
    /// The command id, so that a double tap takes one seat.
    pub command: String,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// The page to join: a first name, the charter, one tap.
pub fn join(lang: Lang, theme: Theme, here: &str, data: &Join) -> Markup {
    let name = Field::line(lang, "name", lang.t("join-name"))
        .hint(lang.t("join-name-hint"))
        .value(data.name.as_str())
        .error(data.errors.first().map(|(_, sentence)| sentence.clone()))
        .limit(words::NAME)
        .attr("autocomplete", "given-name")
        .attr("required", "");
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("join-title")) }
            (error_summary(lang, &data.errors))
            form.form method="post" action=(here) data-keep data-form="join" {
                input type="hidden" name="command" value=(data.command);
                (name)
                section.stack aria-labelledby="charter" {
                    h2 #charter { (lang.t("charter-title")) }
                    (charter_lines(lang))
                }
                @if data.waits { p.hint { (lang.t("join-waits")) } }
                (button(Tone::Primary, lang.t("join-button")))
                (checkbox("returning", "true", &lang.t("join-returning"), data.returning))
            }
        }
    };
    let mut frame = Page::new(lang, theme, lang.t("join-title"), here, main);
    frame.live = true;
    page(&frame)
}

/// What a seat's page says when the seat is not in the room.
pub fn threshold(
    lang: Lang,
    theme: Theme,
    here: &str,
    seat_key: &str,
    standing: &Threshold,
) -> Markup {
    let waiting = *standing == Threshold::Waiting;
    let (title, sentence) = match standing {
        Threshold::Waiting => (msg("lobby-title"), msg("lobby-wait")),
        Threshold::TurnedAway => (msg("turned-away-title"), msg("turned-away-sentence")),
        Threshold::Removed => (msg("removed-title"), msg("removed-sentence")),
        Threshold::Left => (msg("left-title"), msg("left-sentence")),
    };
    let main = html! {
        div.page.page--narrow.stack {
            h1 tabindex="-1" data-focus-home { (lang.t(title)) }
            p.lead { (lang.t(sentence)) }
            @if waiting {
                (notice(Notice::Info, &html! { p { (lang.t("lobby-reads")) } }))
                p { a href="/method" { (lang.t("home-method-link")) } }
                (components::connection(lang))
            } @else {
                (link_button(Tone::Secondary, lang.t("refusal-home"), "/"))
            }
        }
    };
    let mut frame = Page::new(lang, theme, lang.t(title), here, main);
    frame.frame = Frame::Room;
    frame.live = true;
    frame.body = components::script_words(lang).set("data-seat", seat_key);
    if waiting {
        frame.main_attrs = crate::room::stream_attrs("");
    } else {
        frame.body.push("data-clear-kept", "");
    }
    page(&frame)
}

/// The page of one's personal link back to the seat.
pub fn return_link(lang: Lang, theme: Theme, here: &str, link: Option<&str>) -> Markup {
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("return-title")) }
            p.lead { (lang.t("return-means")) }
            @if let Some(link) = link {
                p.invite-link { a #return-address href=(link) { (link) } }
                (button(Tone::Secondary, lang.t("invite-copy")).inert().attr("data-copy", "#return-address")
                    .attr("data-copied", lang.t("tray-copied")))
                p.hint { (lang.t("return-once")) }
            } @else {
                form method="post" action="return" {
                    (button(Tone::Primary, lang.t("return-make")))
                }
                p.hint { (lang.t("return-replaces")) }
            }
            p { a href="./" { (lang.t("record-back")) } }
        }
    };
    let mut frame = Page::new(lang, theme, lang.t("return-title"), here, main);
    frame.live = true;
    page(&frame)
}

/// The page a personal link opens: one tap binds this device to the seat.
pub fn bind(lang: Lang, theme: Theme, here: &str) -> Markup {
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("bind-title")) }
            p.lead { (lang.t("bind-means")) }
            form method="post" action=(here) { (button(Tone::Primary, lang.t("bind-button"))) }
        }
    };
    page(&Page::new(lang, theme, lang.t("bind-title"), here, main))
}

/// Said once a consultation was deleted, or a demonstration has ended.
pub fn deleted(lang: Lang, theme: Theme, seat_prefix: &str, demonstration: bool) -> Markup {
    let (title, sentence) = match demonstration {
        true => (msg("demo-over-title"), msg("demo-over")),
        false => (msg("refusal-gone-title"), msg("refusal-gone")),
    };
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t(title)) }
            p.lead { (lang.t(sentence)) }
            div.toolbar {
                @if demonstration { (link_button(Tone::Primary, lang.t("home-demo"), "/demonstration")) }
                (link_button(Tone::Secondary, lang.t("refusal-home"), "/"))
            }
        }
    };
    let mut frame = Page::new(lang, theme, lang.t(title), "/", main);
    frame.live = true;
    frame.body.push("data-clear-kept", seat_prefix);
    page(&frame)
}

//! One half-day, as everybody in the circle reads it.

use super::Around;
use super::forms::{Form, name_of, names};
use crate::components::{Icon, Tone, icon, tag};
use maud::{Markup, html};
use method::circle::view::{SessionView, Shared, TurnView};
use method::circle::{MemberId, SessionId};
use text::{Lang, msg};

/// The id of a half-day on the page.
pub(super) fn anchor(session: SessionId) -> String {
    format!("half-day-{}", session.0)
}

/// Where it is; a link when it is one.
pub(in crate::pages) fn place(place: &str) -> Markup {
    let is_link = place.starts_with("https://") && !place.contains(' ');
    html! {
        @if is_link { p.place { a href=(place) rel="noreferrer noopener" { (place) } } }
        @else if !place.is_empty() { p.place { (place) } }
    }
}

/// Who is client, who would like to be, who cannot come.
pub(super) fn who(session: &SessionView, data: &Shared, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    let wishing: Vec<&String> = session
        .wishing
        .iter()
        .filter(|(id, _)| !session.turns.iter().any(|turn| turn.id == *id))
        .map(|(_, name)| name)
        .collect();
    let says = |id, people: String| lang.with(id, &[("names", people.into())]);
    html! {
        (clients(session, lang))
        @if !session.over && !wishing.is_empty() {
            p.hint { (says(msg("session-wishing"), names(lang, &wishing))) }
        }
        @if !session.over && !session.away.is_empty() {
            p.hint { (says(msg("session-away"), names(lang, &session.away))) }
        }
        @if let Some(here) = &session.here {
            p.hint { (says(msg("session-here"), names(lang, &here_names(here, data)))) }
        }
    }
}

fn here_names<'a>(here: &[MemberId], data: &'a Shared) -> Vec<&'a str> {
    here.iter()
        .map(|id| name_of(&data.people, *id))
        .filter(|name| !name.is_empty())
        .collect()
}

fn clients(session: &SessionView, lang: Lang) -> Markup {
    html! {
        @if session.turns.is_empty() {
            @if session.today { p.hint { (lang.t("session-clients-none")) } }
        } @else {
            div.clients {
                p.label { (lang.t("session-clients")) }
                ul { @for turn in &session.turns { li { (client(turn, session.over, lang)) } } }
            }
        }
    }
}

fn client(turn: &TurnView, over: bool, lang: Lang) -> Markup {
    html! {
        b { (turn.name) } " "
        @if turn.missed { (tag(&lang.t("turn-missed"))) }
        @else if over {}
        @else if turn.agreed { span.yes { (icon(Icon::Check)) (lang.t("turn-agreed")) } }
        @else { (tag(&lang.t("turn-waits"))) }
    }
}

/// The consultations opened from it, each with the way in.
pub(super) fn rooms(session: &SessionView, lang: Lang, tone: Tone) -> Markup {
    let enter = |(nth, (room, client)): (usize, &(String, Option<String>))| {
        let label = match client {
            Some(client) => lang.with("room-enter-of", &[("name", client.into())]),
            None => lang.with("room-enter-nth", &[("number", (nth + 1).into())]),
        };
        let tone = if session.over { Tone::Secondary } else { tone };
        Form::to(format!("rooms/{room}/enter")).tap(tone, label)
    };
    html! {
        @if !session.rooms.is_empty() {
            div.toolbar { @for room in session.rooms.iter().enumerate() { (enter(room)) } }
        }
    }
}

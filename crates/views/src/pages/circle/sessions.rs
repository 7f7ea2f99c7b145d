//! The half-days: the next one large, those after it in a list, those that are over folded away.

use super::forms::Form;
use super::{Around, day, plan, running};
use crate::components::{Tone, disclosure, empty, link_button};
use crate::dates;
use crate::regions::Piece;
use maud::{Markup, html};
use method::circle::view::{SessionView, Shared};
use text::Lang;

/// Half-days after the next one that are shown at once.
const SOON: usize = 3;

/// What stands in the zone of half-days.
pub(super) fn pieces(data: &Shared, around: &Around<'_>) -> Vec<Piece> {
    let lang = around.lang;
    let (mut over, coming): (Vec<&SessionView>, Vec<&SessionView>) = data
        .sessions
        .iter()
        .partition(|session| session.over && !session.today);
    let (next, later) = match coming.split_first() {
        Some((next, later)) => (Some(*next), later),
        None => (None, &[][..]),
    };
    let (soon, rest) = later.split_at(later.len().min(SOON));
    let items = soon.iter().map(|session| {
        let item =
            html! { li.half-day id=(day::anchor(session.id)) { (line(session, data, around)) } };
        (day::anchor(session.id), item)
    });
    let mut pieces = vec![Piece::new("next-session", &next_one(next, data, around))];
    pieces.push(Piece::new(
        "later-title",
        &html! { @if !later.is_empty() { h2 { (lang.t("sessions-later")) } } },
    ));
    pieces.push(Piece::list(
        "later-sessions",
        "half-days",
        &lang.t("sessions-later"),
        items.collect(),
    ));
    let title = lang.with("sessions-more", &[("count", rest.len().into())]);
    let rest = folded("more-sessions", &title, rest, data, around);
    pieces.push(Piece::new("rest-sessions", &rest));
    over.reverse();
    let title = lang.with("sessions-past", &[("count", over.len().into())]);
    let past = folded("past", &title, &over, data, around);
    pieces.push(Piece::new("past-sessions", &past));
    pieces.push(Piece::new("other-rooms", &other_rooms(data, around)));
    if data.conduct.is_some() {
        pieces.push(Piece::new("plan", &plan::plan(data, around)));
    }
    pieces
}

fn next_one(next: Option<&SessionView>, data: &Shared, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    let Some(session) = next else {
        return html! {
            h2 { (lang.t("sessions-title")) }
            (empty(&lang.t("sessions-none")))
            @if data.conduct.is_some() {
                (link_button(Tone::Primary, lang.t("series-link"), "series"))
            }
        };
    };
    let title = match session.today {
        true => lang.t("session-today"),
        false => lang.t("session-next"),
    };
    html! {
        section.card.next-session id=(day::anchor(session.id)) aria-labelledby="next-title" {
            p.eyebrow { (title) }
            h2 #next-title { (dates::day(lang, session.slot.starts.date())) }
            p.lead { (dates::hours(lang, &session.slot)) }
            (day::place(&session.slot.place))
            (day::who(session, data, around))
            @if session.today { (into_it(session, lang)) }
            (day::rooms(session, lang, Tone::Secondary))
            @if data.conduct.is_some() { (running::tools(session, data, around)) }
        }
    }
}

/// The way into a half-day on its day.
fn into_it(session: &SessionView, lang: Lang) -> Markup {
    let href = format!("sessions/{}/", session.id.0);
    html! { p { (link_button(Tone::Primary, lang.t("session-enter"), href)) } }
}

/// A half-day in the list.
fn line(session: &SessionView, data: &Shared, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    html! {
        h3 { (dates::day(lang, session.slot.starts.date())) }
        p.hint { (dates::hours(lang, &session.slot)) }
        (day::place(&session.slot.place))
        (day::who(session, data, around))
        (day::rooms(session, lang, Tone::Secondary))
        @if data.conduct.is_some() { (running::tools(session, data, around)) }
    }
}

fn folded(
    id: &str,
    title: &str,
    sessions: &[&SessionView],
    data: &Shared,
    around: &Around<'_>,
) -> Markup {
    let inner = html! {
        ul.half-days {
            @for session in sessions {
                li.half-day id=(day::anchor(session.id)) { (line(session, data, around)) }
            }
        }
    };
    html! { @if !sessions.is_empty() { (disclosure(id, title, &inner)) } }
}

/// Consultations that were begun outside any half-day.
fn other_rooms(data: &Shared, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    let enter = |(nth, room): (usize, &String)| {
        let label = lang.with("room-enter-nth", &[("number", (nth + 1).into())]);
        Form::to(format!("rooms/{room}/enter")).small_tap(Tone::Secondary, label)
    };
    html! {
        @if !data.rooms.is_empty() {
            h2 { (lang.t("rooms-other")) }
            p.hint { (lang.t("rooms-other-hint")) }
            div.toolbar { @for room in data.rooms.iter().enumerate() { (enter(room)) } }
        }
    }
}

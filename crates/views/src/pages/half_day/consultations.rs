//! The consultations of a half-day: the way into each, and opening the next one.

use super::conducts;
use super::spans::{Way, counted, fits, is_on, room_key};
use crate::components::{Tone, button, disclosure, empty};
use crate::labels;
use crate::pages::circle::forms::{Form, select};
use crate::regions::Piece;
use maud::{Markup, html};
use method::Stage;
use method::half_day::Part;
use method::half_day::state::Standing;
use method::half_day::view::{Candidate, RoomView, Shared};
use text::Lang;

/// What stands in the work of the consultations.
pub(super) fn pieces(data: &Shared, lang: Lang) -> Vec<Piece> {
    let open = data.standing == Standing::Open;
    let content = html! {
        @if data.rooms.is_empty() {
            @if open && !conducts(data) { (empty(&lang.t("day-rooms-none"))) }
        } @else {
            @if !open { h2 { (lang.t("day-part-consultations")) } }
            ul.cards.day-rooms {
                @for (nth, room) in data.rooms.iter().enumerate() { (card(data, nth, room, lang)) }
            }
        }
    };
    // What a room still wants changes with time passing: the device counts it.
    let key: Vec<_> = data
        .rooms
        .iter()
        .map(|room| (&room.room, &room.client, room_key(room, data.clock.at)))
        .collect();
    let rooms = Piece::keyed("day-rooms", &(open, key), &content);
    let consult = html! { @if open && conducts(data) { (consult(data, lang)) } };
    let key = (&consult_key(data), open);
    vec![rooms, Piece::keyed("day-consult", &key, &consult)]
}

fn card(data: &Shared, nth: usize, room: &RoomView, lang: Lang) -> Markup {
    let title = match &room.client {
        Some(client) => lang.with("day-room-of", &[("name", client.into())]),
        None => lang.with("day-room-nth", &[("number", (nth + 1).into())]),
    };
    html! {
        li.card id=(format!("room-{}", nth + 1)) {
            h3 { (title) }
            p { (stage(data, room, lang)) }
            @if room.now.stage.is_some() { (enter(room, &title, lang)) }
        }
    }
}

/// Where a consultation stands, and what its plan still wants.
fn stage(data: &Shared, room: &RoomView, lang: Lang) -> Markup {
    let way = match room.now.stage {
        Some(Stage::Step(_)) => Way::Down,
        _ => Way::Still,
    };
    let words = match room.now.stage {
        None => lang.t("day-room-gone"),
        Some(Stage::Gathering) => lang.t("day-room-gathering"),
        Some(Stage::Step(step)) => lang.with(
            "day-room-step",
            &[
                ("number", step.number().into()),
                ("name", lang.t(labels::step(step)).into()),
            ],
        ),
        Some(Stage::Closed) => lang.t("day-room-closed"),
    };
    let wants = (data.clock.at, room.now.wants, way);
    html! {
        (words)
        @if is_on(room) {
            " " (counted(lang, wants, &lang.t("day-room-wants"), Some(&lang.t("day-room-over"))))
        }
    }
}

fn enter(room: &RoomView, title: &str, lang: Lang) -> Markup {
    let (tone, label) = match is_on(room) {
        true => (Tone::Primary, lang.t("day-room-enter")),
        false => (Tone::Secondary, lang.t("day-room-read")),
    };
    // Several ways in stand on the page: each is heard with its name.
    Form::to(format!("../../rooms/{}/enter", room.room)).around(&html! {
        (button(tone, label.as_str()).attr("aria-label", format!("{label} – {title}")))
    })
}

fn consult_key(data: &Shared) -> impl std::hash::Hash + use<'_> {
    let candidates = data.candidates.iter();
    let candidates: Vec<_> = candidates
        .map(|it| (it.id.0, &it.name, it.chosen, it.planned.is_some()))
        .collect();
    let rooms = data.rooms.iter();
    let rooms: Vec<_> = rooms.map(|room| room_key(room, data.clock.at)).collect();
    (candidates, rooms, data.clock.ends, data.clock.fit.reserved)
}

/// Opening the next one: whoever was chosen, then whoever has a turn, then anybody here.
fn consult(data: &Shared, lang: Lang) -> Markup {
    let first = data.candidates.first();
    let first = first.filter(|it| it.chosen || it.planned.is_some());
    let first = first.map(|it| it.id.0.to_string()).unwrap_or_default();
    let blank = (String::new(), lang.t("consult-client-later"));
    let candidates = data.candidates.iter().map(|it| option(it, lang));
    let options: Vec<_> = candidates.chain([blank]).collect();
    let running = data.rooms.iter().any(is_on);
    let tone = match data.rooms.is_empty() && data.part == Part::Consultations {
        true => Tone::Primary,
        false => Tone::Secondary,
    };
    let form = Form::to("consult")
        .carries("back", "half-day")
        .around(&html! {
            (select("day-client", "client", &lang.t("consult-client"), &options, &first))
            (fits(data, lang))
            (button(tone, lang.t("consult-open")))
        });
    match running {
        true => disclosure("day-consult-more", &lang.t("day-room-next"), &form),
        false => {
            let title = match data.rooms.is_empty() {
                true => lang.t("day-room-first"),
                false => lang.t("day-room-next"),
            };
            html! { section.card { h3 { (title) } (form) } }
        }
    }
}

fn option(candidate: &Candidate, lang: Lang) -> (String, String) {
    let why = if candidate.chosen {
        lang.t("day-is-chosen")
    } else if candidate.planned.is_some() {
        lang.t("day-turn-planned")
    } else {
        return (candidate.id.0.to_string(), candidate.name.clone());
    };
    (
        candidate.id.0.to_string(),
        format!("{} ({why})", candidate.name),
    )
}

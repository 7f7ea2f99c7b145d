//! The group: the table for everybody, and for the facilitation what can be done.

use crate::components::{self, Field, Icon, Tone, button, confirm, icon};
use crate::labels;
use crate::regions::Piece;
use crate::room::forms::Form;
use crate::table::{SeatMark, table};
use maud::{Markup, html};
use method::consultation::state::PEOPLE_MAX;
use method::consultation::view::{Person, Room};
use method::words::SIMULATED;
use method::{Act, Role, Stage, may, words};
use text::{Lang, msg};

/// Most simulated peers in a room: a case has lines for as many consultants.
const FILL_MOST: usize = 6;

/// The table with its seats.
pub(super) fn the_table(room: &Room, lang: Lang) -> Piece {
    let simulated = room.people.iter().any(|it| it.simulated) && !room.setup.demonstration;
    let content = html! {
        (table(&marks(room), lang))
        @if simulated { p.hint { (lang.t("people-simulated")) } }
    };
    Piece::new("table", &content)
}

/// The seats as they are drawn.
pub(super) fn marks(room: &Room) -> Vec<SeatMark> {
    let names: Vec<&str> = room.people.iter().map(|it| it.who.name.as_str()).collect();
    let mark = |person: &Person| SeatMark {
        id: format!("s{}", person.who.seat.0),
        name: unmarked(&person.who.name).to_owned(),
        initials: initials(&person.who.name, &names),
        client: person.role == Role::Client,
        facilitator: person.role.facilitates(),
        present: person.present,
        spoken: person.spoken,
        observer: person.role == Role::Observer,
        aside: person.aside,
        simulated: person.simulated && !room.setup.demonstration,
    };
    room.people.iter().map(mark).collect()
}

/// A name without the mark of simulated peers, where that is said beside it.
fn unmarked(name: &str) -> &str {
    name.strip_suffix(SIMULATED).unwrap_or(name)
}

/// As few first letters as tell a name from the others, three at most.
pub(crate) fn initials(name: &str, all: &[&str]) -> String {
    let name = unmarked(name);
    let start = |name: &str, length| name.chars().take(length).collect::<String>();
    let length = (1..3)
        .find(|length| {
            let same = |other: &&&str| start(other, *length) == start(name, *length);
            all.iter().filter(same).count() <= 1
        })
        .unwrap_or(3);
    match name.rsplit_once(" (") {
        // A second Anne is told by her number.
        Some((first, number)) if number.ends_with(')') => {
            format!("{}{}", start(first, 1), number.trim_end_matches(')'))
        }
        _ => start(name, length),
    }
}

/// The facilitation's list of the group, with what can be done for each.
pub(super) fn list(room: &Room, lang: Lang) -> Piece {
    let item = |person: &Person| {
        let id = format!("person-{}", person.who.seat.0);
        let words = state_words(room, person, lang);
        let row = components::Person {
            id: &id,
            name: &person.who.name,
            words: &words,
            present: person.present,
            spoken: person.spoken,
            actions: actions(room, person, lang),
        };
        (id.clone(), components::person(&row))
    };
    let items = room.people.iter().map(item).collect();
    Piece::list("people", "people", &lang.t("people-title"), items)
}

fn state_words(room: &Room, person: &Person, lang: Lang) -> String {
    let asked = room.asked.as_ref().map(|it| it.seat) == Some(person.who.seat);
    let words = [
        (true, labels::role(person.role)),
        (asked, msg("people-asked")),
        (person.simulated, msg("people-is-simulated")),
        (!person.device, msg("people-no-device")),
        (person.aside, msg("seat-aside")),
        (!person.present && !person.aside, msg("seat-away")),
    ];
    let said = words.into_iter().filter(|(holds, _)| *holds);
    said.map(|(_, id)| lang.t(id))
        .collect::<Vec<_>>()
        .join(", ")
}

fn actions(room: &Room, person: &Person, lang: Lang) -> Markup {
    if room.stage == Stage::Closed {
        return html! {};
    }
    let seat = person.who.seat;
    let tap = |act: &str, label: String| {
        Form::new(act, room.epoch)
            .key(seat.0)
            .carries("seat", seat.0)
            .small_tap(Tone::Quiet, label)
    };
    let asked = room.asked.as_ref().map(|it| it.seat) == Some(seat);
    let client = person.role == Role::Client;
    let other = !person.role.facilitates();
    let inner = html! {
        @if asked && !person.device {
            (tap("agree-client", lang.t("people-agrees-aloud")))
        }
        @if asked { (tap("decline-client", lang.t("people-withdraw-asking"))) }
        @if other && !client && !asked && may_ask(room) && !asks_openly(room) {
            (tap("ask-client", lang.t("people-ask-client")))
        }
        // A simulated peer is always here.
        @if person.simulated {}
        @else if person.here { (switch(room, person, "mark-here", "here", false, lang.t("people-not-here"))) }
        @else if !person.present { (switch(room, person, "mark-here", "here", true, lang.t("people-here"))) }
        @if person.aside { (switch(room, person, "set-aside", "aside", false, lang.t("people-back"))) }
        @else { (switch(room, person, "set-aside", "aside", true, lang.t("people-aside"))) }
        @if other && !client {
            @if person.role == Role::Observer {
                (switch(room, person, "set-observer", "observer", false, lang.t("people-consults")))
            } @else {
                (switch(room, person, "set-observer", "observer", true, lang.t("people-observes")))
            }
            @if person.device && (!person.simulated || room.setup.demonstration) { (tap("hand-over", lang.t("people-hand-over"))) }
        }
        @if other { (remove(room, person, lang)) }
    };
    html! {
        @if other && !client && !asked && asks_openly(room) {
            (tap("ask-client", lang.t("people-ask-client")))
        }
        details.person-menu id=(format!("menu-{}", seat.0)) {
            summary.icon-only title=(lang.t("people-actions")) {
                (icon(Icon::More))
                span.visually-hidden {
                    (lang.with("people-actions-of", &[("name", person.who.name.as_str().into())]))
                }
            }
            div.person-menu-body { (inner) }
        }
    }
}

/// Once step 1 has started, only when the client has gone.
fn may_ask(room: &Room) -> bool {
    room.stage == Stage::Gathering || room.conduct.as_ref().is_some_and(|it| it.client_gone)
}

/// While nobody is client or asked, finding one is what there is to do.
fn asks_openly(room: &Room) -> bool {
    let nobody = room.client.is_none() && room.asked.is_none();
    nobody && room.stage == Stage::Gathering
}

fn switch(
    room: &Room,
    person: &Person,
    act: &str,
    field: &'static str,
    value: bool,
    label: String,
) -> Markup {
    Form::new(act, room.epoch)
        .key(person.who.seat.0)
        .carries("seat", person.who.seat.0)
        .carries(field, value)
        .small_tap(Tone::Quiet, label)
}

fn remove(room: &Room, person: &Person, lang: Lang) -> Markup {
    let seat = person.who.seat.0;
    let form = Form::new("remove", room.epoch)
        .key(seat)
        .carries("seat", seat)
        .small_tap(Tone::Danger, lang.t("people-remove-now"));
    let said = lang.with(
        "people-remove-means",
        &[("name", person.who.name.as_str().into())],
    );
    confirm(
        &format!("remove-{seat}"),
        Tone::Quiet,
        &lang.t("people-remove"),
        &html! { p.hint { (said) } (form) },
    )
}

/// Adding a person who has no device.
pub(super) fn add(room: &Room, lang: Lang) -> Piece {
    let content = html! {
        @if may(room.role, room.stage, Act::AddSeat) {
            details.disclosure #add-person {
                summary { span { (lang.t("people-add")) } }
                div.disclosure-body {
                    p.hint { (lang.t("people-add-hint")) }
                    (Form::new("add-seat", room.epoch).clears().label(lang.t("people-add")).around(&html! {
                        (Field::line(lang, "name", lang.t("people-add-name")).id("add-name").limit(words::NAME)
                            .attr("autocomplete", "off"))
                        (button(Tone::Secondary, lang.t("people-add-button")))
                    }))
                }
            }
        }
    };
    Piece::new("people-add", &html! { (content) (fill(room, lang)) })
}

/// Filling the empty seats of a trial with simulated peers.
fn fill(room: &Room, lang: Lang) -> Markup {
    let tap = |count: usize| {
        Form::new("fill-seats", room.epoch)
            .key(count)
            .carries("count", count)
            .small_tap(
                Tone::Secondary,
                lang.with("people-fill-count", &[("count", count.into())]),
            )
    };
    let peers = room.people.iter().filter(|it| it.simulated).count();
    let places = PEOPLE_MAX.saturating_sub(room.people.len());
    let left = FILL_MOST.saturating_sub(peers).min(places);
    html! {
        @if may(room.role, room.stage, Act::FillSeats) && !room.setup.demonstration && left > 0 {
            details.disclosure #fill-seats {
                summary { span { (lang.t("people-fill")) } }
                div.disclosure-body {
                    p.hint { (lang.t("people-fill-hint")) }
                    div.toolbar role="group" aria-label=(lang.t("people-fill")) {
                        @for count in 1..=left { (tap(count)) }
                    }
                }
            }
        }
    }
}

/// Who waits in the lobby. Nothing when nobody does.
pub(super) fn lobby(room: &Room, lang: Lang) -> Piece {
    let Some(conduct) = &room.conduct else {
        return Piece::new("lobby", &html! {});
    };
    let newcomers = conduct
        .waiting
        .iter()
        .filter(|(_, as_whom)| as_whom.is_none());
    let several = newcomers.count() > 1;
    let content = html! {
        @if !conduct.waiting.is_empty() {
            section.card.lobby aria-labelledby="lobby-title" {
                h2.card-title #lobby-title tabindex="-1" {
                    (lang.with("lobby-waiting", &[("count", conduct.waiting.len().into())]))
                }
                ul.people {
                    @for (who, as_whom) in &conduct.waiting {
                        li.person id=(format!("waiting-{}", who.seat.0)) {
                            span.person-text {
                                b { (who.name) }
                                @if let Some(as_whom) = as_whom {
                                    span.person-words {
                                        (lang.with("lobby-returning", &[("name", as_whom.name.as_str().into())]))
                                    }
                                }
                            }
                            span.person-actions {
                                (Form::new("admit", room.epoch).key(who.seat.0).carries("seat", who.seat.0)
                                    .small_tap(Tone::Secondary, lang.t("lobby-admit")))
                                (Form::new("remove", room.epoch).key(who.seat.0).carries("seat", who.seat.0)
                                    .small_tap(Tone::Quiet, lang.t("lobby-decline")))
                            }
                        }
                    }
                }
                @if several {
                    (Form::new("admit-all", room.epoch).tap(Tone::Secondary, lang.t("lobby-admit-all")))
                }
            }
        }
    };
    Piece::new("lobby", &content)
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_tell_names_apart_with_as_few_letters_as_can_be() {
        let all = ["Anne", "Anouk", "Chloé", "Anne (2)"];
        assert_eq!(initials("Chloé", &all), "C");
        assert_eq!(initials("Anouk", &all), "Ano");
        assert_eq!(initials("Anne (2)", &all), "A2");
    }
}

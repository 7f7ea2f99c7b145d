//! What facilitators do about one half-day.

use super::Around;
use super::day::anchor;
use super::forms::{Form, people_options, select, slot_fields};
use crate::components::{Tone, button, checkbox, confirm, disclosure};
use crate::dates;
use maud::{Markup, html};
use method::circle::state::{Standing, TURNS_MAX};
use method::circle::view::{Person, SessionView, Shared, TurnView};
use text::Lang;

/// The tools of a half-day: opening a consultation on its day, the rest folded away.
pub(super) fn tools(session: &SessionView, data: &Shared, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    let id = session.id.0;
    let inner = html! {
        @if !session.over {
            (part(&lang.t("consult-title"), &consult(session, data, lang)))
            (part(&lang.t("turns-set"), &set_turns(session, data, lang)))
            (part(&lang.t("session-move"), &move_it(session, lang)))
            (cancel(session, lang))
        } @else {
            (missed(session, lang))
        }
        @if session.over || session.today {
            (part(&lang.t("attendance-title"), &attendance(session, data, lang)))
        }
    };
    html! {
        (disclosure(&format!("tools-{id}"), &lang.t("session-tools"), &inner))
    }
}

fn part(title: &str, inner: &Markup) -> Markup {
    html! { div.part { p.part-title { (title) } (inner) } }
}

fn peers(data: &Shared) -> impl Iterator<Item = &Person> {
    let is_in = |person: &&Person| person.standing == Standing::In && person.peer;
    data.people.iter().filter(is_in)
}

/// Opens a consultation; its client is one of those planned, or anybody.
fn consult(session: &SessionView, data: &Shared, lang: Lang) -> Markup {
    let id = session.id.0;
    let options = people_options(lang.t("consult-client-later"), peers(data));
    let opened = |client: &&TurnView| {
        !session
            .rooms
            .iter()
            .any(|(_, of)| of.as_deref() == Some(&client.name))
    };
    let next = session
        .turns
        .iter()
        .filter(|turn| !turn.missed)
        .find(opened);
    let next = next.map(|turn| turn.id.0.to_string()).unwrap_or_default();
    let chosen = select(
        &format!("consult-{id}"),
        "client",
        &lang.t("consult-client"),
        &options,
        &next,
    );
    Form::to(format!("sessions/{id}/consult"))
        .carries("back", anchor(session.id))
        .around(&html! { (chosen) (button(Tone::Secondary, lang.t("consult-open"))) })
}

fn set_turns(session: &SessionView, data: &Shared, lang: Lang) -> Markup {
    let id = session.id.0;
    let options = people_options(lang.t("turns-set-nobody"), peers(data));
    let places = data.settings.per_session.max(session.turns.len());
    let place = |nth: usize| {
        let chosen = session.turns.get(nth).map(|turn| turn.id.0.to_string());
        select(
            &format!("turn-{id}-{nth}"),
            "client",
            &lang.with("turns-set-nth", &[("number", (nth + 1).into())]),
            &options,
            &chosen.unwrap_or_default(),
        )
    };
    Form::new("set-turns", anchor(session.id))
        .carries("session", id)
        .around(&html! {
            div.fields { @for nth in 0..places.min(TURNS_MAX) { (place(nth)) } }
            (button(Tone::Secondary, lang.t("save")))
        })
}

fn move_it(session: &SessionView, lang: Lang) -> Markup {
    let id = session.id.0;
    Form::new("move-session", anchor(session.id))
        .carries("session", id)
        .carries("sequence", session.sequence)
        .around(&html! {
            (slot_fields(lang, &format!("move-{id}"), Some(&session.slot)))
            p.hint { (lang.t("session-move-means")) }
            (button(Tone::Secondary, lang.t("save")))
        })
}

fn cancel(session: &SessionView, lang: Lang) -> Markup {
    let id = session.id.0;
    let when = dates::day(lang, session.slot.starts.date());
    let form = Form::new("cancel-session", "zone-sessions")
        .carries("session", id)
        .tap(Tone::Danger, lang.t("session-cancel-yes"));
    let inner = html! {
        p { (lang.with("session-cancel-means", &[("day", when.into())])) }
        (form)
    };
    confirm(
        &format!("cancel-{id}"),
        Tone::Quiet,
        &lang.t("session-cancel"),
        &inner,
    )
}

/// Turns of a half-day that is over: each took place, unless it is said.
fn missed(session: &SessionView, lang: Lang) -> Markup {
    let one = |turn: &TurnView| {
        let args = [("name", turn.name.as_str().into())];
        let label = match turn.missed {
            true => lang.with("turn-mark-had", &args),
            false => lang.with("turn-mark-missed", &args),
        };
        Form::new("mark-missed", anchor(session.id))
            .carries("session", session.id.0)
            .carries("member", turn.id.0)
            .carries("missed", !turn.missed)
            .small_tap(Tone::Quiet, label)
    };
    html! { div.toolbar { @for turn in &session.turns { (one(turn)) } } }
}

fn attendance(session: &SessionView, data: &Shared, lang: Lang) -> Markup {
    let people = data.people.iter();
    let people = people.filter(|person| person.standing == Standing::In);
    // Before anything is written down: all but those who said they cannot come.
    let ticked = |person: &Person| match &session.here {
        Some(here) => here.contains(&person.id),
        None => !session.away.contains(&person.name),
    };
    Form::new("write-attendance", anchor(session.id))
        .carries("session", session.id.0)
        .around(&html! {
            p.hint { (lang.t("attendance-means")) }
            fieldset.choices {
                legend.visually-hidden { (lang.t("attendance-title")) }
                div.choices-list {
                    @for person in people {
                        (checkbox("here", &person.id.0.to_string(), &person.name, ticked(person)))
                    }
                }
            }
            (button(Tone::Secondary, lang.t("save")))
        })
}

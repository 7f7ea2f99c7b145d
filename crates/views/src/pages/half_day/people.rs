//! Who is here: the table, and the same in words with what the facilitation can note.

use super::{conducts, hour};
use crate::components::{self, Icon, Tone, disclosure, icon};
use crate::regions::Piece;
use crate::room::Form;
use crate::table::{SeatMark, picture};
use jiff::tz::TimeZone;
use maud::{Markup, html};
use method::half_day::state::Standing;
use method::half_day::view::{Person, Shared};
use method::half_day::{How, Part};
use text::{Lang, msg};

/// What stands in the zone of people.
pub(super) fn pieces(data: &Shared, lang: Lang, zone: &TimeZone) -> Vec<Piece> {
    let head = html! {
        h2 { (lang.t(title(data))) }
        @if data.standing != Standing::Before { p.hint { (count(data, lang)) } }
        div.table { (picture(&marks(data), None, lang)) }
        @if notes(data) && data.people.iter().any(is_awaited) {
            (Form::new("all-here", data.epoch).tap(Tone::Secondary, lang.t("day-all-here")))
        }
    };
    let item = |person: &Person| {
        let id = format!("person-{}", person.id.0);
        (id.clone(), row(data, person, &id, lang, zone))
    };
    let items = data.people.iter().map(item).collect();
    vec![
        Piece::new("day-people-head", &head),
        Piece::list("day-people", "people", &lang.t(title(data)), items),
        Piece::new("day-leaving", &leaving(data, lang)),
    ]
}

const fn title(data: &Shared) -> &'static str {
    match data.standing {
        Standing::Closed => msg("day-people-were"),
        Standing::Before | Standing::Open | Standing::Stopped => msg("day-people"),
    }
}

/// Whether somebody is shown as here; once it is over, whether they were.
fn is_shown(data: &Shared, person: &Person) -> bool {
    match data.standing {
        Standing::Closed => person.came.is_some(),
        Standing::Before | Standing::Open | Standing::Stopped => person.here,
    }
}

/// Whether attendance can be noted now.
fn notes(data: &Shared) -> bool {
    conducts(data) && data.standing == Standing::Open
}

fn is_awaited(person: &Person) -> bool {
    person.came.is_none() && !person.away
}

fn count(data: &Shared, lang: Lang) -> String {
    let here = data.people.iter().filter(|person| is_shown(data, person));
    let args = [
        ("count", here.count().into()),
        ("of", data.people.len().into()),
    ];
    match data.standing {
        Standing::Closed => lang.with("day-people-were-count", &args),
        Standing::Before | Standing::Open | Standing::Stopped => {
            lang.with("day-people-count", &args)
        }
    }
}

fn marks(data: &Shared) -> Vec<SeatMark> {
    let client = data.choice.as_ref();
    let client = client.filter(|it| it.agreed == Some(true) && data.part < Part::Break);
    let names: Vec<&str> = data.people.iter().map(|it| it.name.as_str()).collect();
    let mark = |person: &Person| SeatMark {
        id: format!("m{}", person.id.0),
        name: person.name.clone(),
        initials: crate::room::initials(&person.name, &names),
        client: client.is_some_and(|choice| choice.member == person.id),
        facilitator: person.facilitates,
        present: is_shown(data, person),
        spoken: person.said.is_some(),
        ..SeatMark::default()
    };
    data.people.iter().map(mark).collect()
}

fn row(data: &Shared, person: &Person, id: &str, lang: Lang, zone: &TimeZone) -> Markup {
    let shown = is_shown(data, person);
    let class = if shown { "person" } else { "person is-away" };
    let tap = Form::new("mark-here", data.epoch)
        .key(person.id.0)
        .carries("member", person.id.0);
    html! {
        li class=(class) id=(id) {
            span.person-mark { @if shown { (icon(Icon::Check)) } }
            span.person-text {
                b { (components::whole_words(&person.name)) }
                span.person-words { (words(data, person, lang, zone)) }
            }
            @if notes(data) && !person.here {
                span.person-actions { (tap.small_tap(Tone::Secondary, lang.t("day-mark-here"))) }
            }
        }
    }
}

/// What is known of somebody's stay.
fn words(data: &Shared, person: &Person, lang: Lang, zone: &TimeZone) -> String {
    let at = |time| hour(lang, zone, time);
    let stay = match (person.came, person.went.or(data.closed)) {
        (Some(came), Some(went)) => {
            let args = [("from", at(came).into()), ("until", at(went).into())];
            lang.with("day-was-here", &args)
        }
        (Some(came), _) => lang.with("day-here-since", &[("hour", at(came).into())]),
        (None, _) if person.away => lang.t("day-is-away"),
        (None, Some(_)) => lang.t("day-not-noted"),
        (None, None) => lang.t("day-not-yet"),
    };
    let how = match person.how {
        How::Signed => Some(msg("day-how-signed")),
        How::Told if person.came.is_some() => Some(msg("day-how-told")),
        How::Told | How::Tapped => None,
    };
    match how {
        Some(how) => format!("{stay}, {}", lang.t(how)),
        None => stay,
    }
}

/// Noting that somebody goes before the end is rare, so it is folded away.
fn leaving(data: &Shared, lang: Lang) -> Markup {
    let tap = |person: &Person| {
        Form::new("go", data.epoch)
            .key(format!("of-{}", person.id.0))
            .carries("member", person.id.0)
            .small_tap(Tone::Quiet, person.name.clone())
    };
    let here: Vec<&Person> = data.people.iter().filter(|it| it.here).collect();
    let inner = html! {
        p.hint { (lang.t("day-leaving-means")) }
        div.toolbar role="group" aria-label=(lang.t("day-leaving")) {
            @for person in &here { (tap(person)) }
        }
    };
    html! {
        @if notes(data) && !here.is_empty() {
            (disclosure("day-leaving-more", &lang.t("day-leaving"), &inner))
        }
    }
}

//! The six parts, the clock, and what is announced to those who hear the page.

use super::choice::had_it;
use super::spans::{Way, counted, fits, is_on, room_key};
use super::{conducts, hour, part_goal, part_name};
use crate::components::Tone;
use crate::regions::Piece;
use crate::room::Form;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use method::half_day::Part;
use method::half_day::state::Standing;
use method::half_day::view::Shared;
use text::{Lang, msg};

/// Says where the group is, once at each move.
pub(super) fn announcement(data: &Shared, lang: Lang) -> Piece {
    let text = match data.standing {
        Standing::Before => String::new(),
        Standing::Open => lang.with(
            "day-announced",
            &[
                ("part", lang.t(part_name(data.part)).into()),
                ("goal", lang.t(part_goal(data.part)).into()),
            ],
        ),
        Standing::Stopped => lang.t("day-stopped"),
        Standing::Closed => lang.t("day-closed"),
    };
    let element = html! {
        p.visually-hidden #announce role="status" data-epoch=(data.epoch.0) { (text) }
    };
    Piece::element("announce", &element)
}

/// The parts and the clock. Compared by what changes them other than time passing.
pub(super) fn bar(data: &Shared, lang: Lang, zone: &TimeZone) -> Piece {
    let content = html! {
        @if data.standing != Standing::Before {
            div.day-bar {
                (parts(data, lang))
                (time(data, lang, zone))
            }
        }
    };
    let clock = &data.clock;
    let rooms = data.rooms.iter().map(|room| room_key(room, clock.at));
    let rooms: Vec<_> = rooms.collect();
    let key = (
        (data.standing as u8, data.part, data.epoch, data.closed),
        (clock.ends, clock.fit.reserved, clock.runs, rooms),
    );
    Piece::keyed("day-bar", &key, &content)
}

/// One tap each for the facilitation, at any time; for the others a picture of the way.
fn parts(data: &Shared, lang: Lang) -> Markup {
    let taps = conducts(data) && data.standing == Standing::Open;
    let on = data.standing != Standing::Closed;
    html! {
        nav.parts-way aria-label=(lang.t("day-parts")) {
            ol.parts {
                @for part in Part::ALL {
                    @let current = on && *part == data.part;
                    li.day-part.is-current[current] {
                        @if taps && !current { (tap(data, *part, lang)) }
                        @else {
                            span.part-name aria-current=[current.then_some("step")] {
                                (lang.t(part_name(*part)))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn tap(data: &Shared, part: Part, lang: Lang) -> Markup {
    Form::new("begin", data.epoch)
        .key(part.code())
        .carries("part", part.code())
        .small_tap(Tone::Quiet, lang.t(part_name(part)))
}

fn time(data: &Shared, lang: Lang, zone: &TimeZone) -> Markup {
    let clock = &data.clock;
    if data.standing == Standing::Closed {
        let until = hour(lang, zone, data.closed.unwrap_or(clock.at));
        let args = [
            ("from", hour(lang, zone, data.opened).into()),
            ("until", until.into()),
        ];
        return html! { p.day-clock { (lang.with("day-was", &args)) } };
    }
    let way = if clock.runs { Way::Up } else { Way::Still };
    let spent = lang.with(
        "day-spent",
        &[("part", lang.t(part_name(data.part)).into())],
    );
    let ends = lang.with("day-ends", &[("hour", hour(lang, zone, clock.ends).into())]);
    let left = (clock.at, clock.fit.left, Way::Down);
    html! {
        p.day-clock {
            b { (counted(lang, left, &lang.t("day-left"), Some(&lang.t("day-over")))) }
            " " span { (ends) }
            " " (counted(lang, (clock.at, clock.spent, way), &spent, None))
        }
        @if data.part != Part::Closing { (fits(data, lang)) }
    }
}

/// What could keep the facilitation from going on, in a sentence: a thought, never a lock.
pub(super) fn missing(data: &Shared, lang: Lang) -> Option<String> {
    match data.part {
        Part::Opening | Part::Closing => super::rounds::missing(data, lang),
        Part::FollowUps => {
            let left = data.follow_ups.iter().filter(|plan| plan.told.is_none());
            let count = left.count();
            (count > 0).then(|| lang.with("day-plans-left", &[("count", count.into())]))
        }
        Part::Choice => {
            let choice = data.choice.as_ref();
            let agreed = choice.filter(|it| it.agreed == Some(true) && !had_it(data, it));
            agreed.is_none().then(|| lang.t("day-nobody-yet"))
        }
        Part::Consultations if data.rooms.iter().any(is_on) => Some(lang.t(msg("day-room-is-on"))),
        Part::Consultations | Part::Break => None,
    }
}

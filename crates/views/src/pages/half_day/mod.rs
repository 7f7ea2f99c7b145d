//! The page of a half-day while it is held: who is here, the rounds, the choice of subjects, its
//! consultations, and its clock.
//!
//! What is shared and what is one person's own are two functions from two types, so that nothing
//! private can stand in a shared zone.

mod bar;
mod choice;
mod conduct;
mod consultations;
mod follow_ups;
mod mine;
mod page;
mod people;
mod presence;
mod refusal;
mod rounds;
mod spans;
mod standing;

pub use page::{HalfDayPage, half_day_page};
pub use refusal::refusal;

use crate::dates;
use crate::regions::{Piece, Regions, Zone};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use maud::html;
use method::Time;
use method::circle::Role;
use method::half_day::Part;
use method::half_day::state::Standing;
use method::half_day::view::{Own, Shared};
use text::{Lang, msg};

/// The zones of what everybody of a role sees. `zone` is the circle's, for the hours.
#[must_use]
pub fn shared(data: &Shared, lang: Lang, zone: &TimeZone) -> Regions {
    let mut zones = vec![
        Zone::new("zone-say", vec![bar::announcement(data, lang)]),
        Zone::new("zone-bar", vec![bar::bar(data, lang, zone)]),
        Zone::new(
            "zone-standing",
            vec![
                standing::standing(data, lang, zone),
                guide(data, lang),
                conduct::words_to_say(data, lang),
            ],
        ),
        Zone::new("zone-work", work(data, lang, zone)),
        Zone::new("zone-people", people::pieces(data, lang, zone)),
    ];
    if conducts(data) {
        zones.push(Zone::new("zone-next", vec![conduct::next(data, lang)]));
    }
    Regions { zones }
}

/// The zones of one member's own.
#[must_use]
pub fn own(data: &Own, lang: Lang) -> Regions {
    Regions {
        zones: vec![
            Zone::new("zone-call", presence::call(data, lang)),
            Zone::new("zone-mine", mine::pieces(data, lang)),
            Zone::new("zone-here", presence::pieces(data, lang)),
        ],
    }
}

/// Whether this was made for those who run the half-day.
fn conducts(data: &Shared) -> bool {
    data.role == Role::Facilitator
}

/// Where the group is, and what for.
fn guide(data: &Shared, lang: Lang) -> Piece {
    let content = html! {
        @if data.standing == Standing::Open {
            h2 #day-part tabindex="-1" { (lang.t(part_name(data.part))) }
            p.lead { (lang.t(part_goal(data.part))) }
        }
    };
    Piece::new("day-guide", &content)
}

fn work(data: &Shared, lang: Lang, zone: &TimeZone) -> Vec<Piece> {
    match (data.standing, data.part) {
        (Standing::Before, _) => Vec::new(),
        (Standing::Stopped | Standing::Closed, _) => consultations::pieces(data, lang),
        (Standing::Open, Part::Opening | Part::Closing) => rounds::pieces(data, lang),
        (Standing::Open, Part::FollowUps) => follow_ups::pieces(data, lang),
        (Standing::Open, Part::Choice) => choice::pieces(data, lang),
        (Standing::Open, Part::Consultations) => consultations::pieces(data, lang),
        (Standing::Open, Part::Break) => vec![standing::pause(data, lang, zone)],
    }
}

/// The name of a part.
const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Opening => msg("day-part-opening"),
        Part::FollowUps => msg("day-part-follow-ups"),
        Part::Choice => msg("day-part-choice"),
        Part::Consultations => msg("day-part-consultations"),
        Part::Break => msg("day-part-break"),
        Part::Closing => msg("day-part-closing"),
    }
}

/// What a part is for.
const fn part_goal(part: Part) -> &'static str {
    match part {
        Part::Opening => msg("day-goal-opening"),
        Part::FollowUps => msg("day-goal-follow-ups"),
        Part::Choice => msg("day-goal-choice"),
        Part::Consultations => msg("day-goal-consultations"),
        Part::Break => msg("day-goal-break"),
        Part::Closing => msg("day-goal-closing"),
    }
}

/// A moment by the wall clock, as an hour.
fn hour(lang: Lang, zone: &TimeZone, at: Time) -> String {
    let moment = Timestamp::from_microsecond(at.0).unwrap_or_default();
    dates::hour(lang, zone.to_datetime(moment).time())
}

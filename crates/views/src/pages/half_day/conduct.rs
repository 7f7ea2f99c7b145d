//! What the facilitation has at hand: the one button that goes on, the words to say, and the ways
//! to end.

use super::bar::missing;
use super::conducts;
use super::spans::is_on;
use crate::components::{Tone, confirm, disclosure, next_step, whole_words};
use crate::regions::Piece;
use crate::room::Form;
use maud::{Markup, html};
use method::Preset;
use method::half_day::Part;
use method::half_day::clock::CLOSING;
use method::half_day::state::Standing;
use method::half_day::view::Shared;
use text::{Lang, msg};

/// The button that goes on, always at the same place, and below it what is rarer.
pub(super) fn next(data: &Shared, lang: Lang) -> Piece {
    let plain = |act: &str, tone, label| Form::new(act, data.epoch).tap(tone, label);
    let content = match data.standing {
        Standing::Before if data.openable => {
            let open = plain("open", Tone::Primary, lang.t("day-open"));
            next_step(None, &open)
        }
        Standing::Before => html! {},
        Standing::Open => html! {
            (next_step(missing(data, lang).as_deref(), &go_on(data, lang)))
            (ends(data, lang))
        },
        Standing::Stopped => {
            let again = html! {
                @if data.openable { (plain("take-up", Tone::Primary, lang.t("day-take-up"))) }
                (close_confirmed(data, lang, Tone::Quiet))
            };
            next_step(None, &again)
        }
        Standing::Closed => html! {
            @if data.openable {
                (plain("take-up", Tone::Quiet, lang.t("day-reopen")))
            }
        },
    };
    Piece::new("day-next", &content)
}

/// The part to go to; nothing when the half-day is to be closed. What has nothing in it is passed
/// over, and a break is for coming back, as long as there is something to come back to.
fn forward(data: &Shared) -> Option<Part> {
    let fit = &data.clock.fit;
    let fits = |preset: Preset| {
        fit.fits
            .iter()
            .any(|(it, count)| *it == preset && *count > 0)
    };
    match data.part {
        Part::Opening if data.follow_ups.is_empty() => Some(Part::Choice),
        Part::Consultations if fit.reserved <= CLOSING => Some(Part::Closing),
        Part::Break if fits(Preset::Express) || data.rooms.iter().any(is_on) => {
            Some(Part::Consultations)
        }
        _ => data.next,
    }
}

/// What else is likely in this part.
fn aside(data: &Shared, forward: Option<Part>) -> Option<Part> {
    match (data.part, forward) {
        (Part::Consultations, _) if !data.rooms.is_empty() => Some(Part::Choice),
        (Part::Break, Some(Part::Consultations)) => Some(Part::Closing),
        (Part::Break, _) => Some(Part::Consultations),
        _ => None,
    }
}

fn go_on(data: &Shared, lang: Lang) -> Markup {
    let to = forward(data);
    let begin = |key: &str, part: Part, tone| {
        Form::new("begin", data.epoch)
            .key(key)
            .carries("part", part.code())
            .tap(tone, lang.t(to_part(data.part, part)))
    };
    html! {
        @match to {
            Some(part) => (begin("next", part, tone(data))),
            None => (close(data, lang)),
        }
        @if let Some(part) = aside(data, to) { (begin("other", part, Tone::Quiet)) }
    }
}

/// While consultations are what there is to do, going into one is the primary thing.
fn tone(data: &Shared) -> Tone {
    let first =
        data.part == Part::Consultations && (data.rooms.is_empty() || data.rooms.iter().any(is_on));
    match first {
        true => Tone::Secondary,
        false => Tone::Primary,
    }
}

const fn to_part(from: Part, to: Part) -> &'static str {
    match (from, to) {
        (_, Part::Opening) => msg("day-to-opening"),
        (_, Part::FollowUps) => msg("day-to-follow-ups"),
        (Part::Consultations, Part::Choice) => msg("day-to-next-choice"),
        (_, Part::Choice) => msg("day-to-choice"),
        (Part::Break, Part::Consultations) => msg("day-to-resume"),
        (_, Part::Consultations) => msg("day-to-consultations"),
        (_, Part::Break) => msg("day-to-break"),
        (_, Part::Closing) => msg("day-to-closing"),
    }
}

/// Closing: one tap, or a second one when somebody has not said their word.
fn close(data: &Shared, lang: Lang) -> Markup {
    match missing(data, lang) {
        None => Form::new("close", data.epoch).tap(Tone::Primary, lang.t("day-close")),
        Some(_) => close_confirmed(data, lang, Tone::Primary),
    }
}

fn close_confirmed(data: &Shared, lang: Lang, tone: Tone) -> Markup {
    let inner = html! {
        p.hint { (lang.t("day-close-means")) }
        (Form::new("close", data.epoch).tap(Tone::Secondary, lang.t("day-close-yes")))
    };
    confirm("day-close-confirm", tone, &lang.t("day-close"), &inner)
}

/// Stopping for now, and closing before the last round.
fn ends(data: &Shared, lang: Lang) -> Markup {
    let inner = html! {
        p.hint { (lang.t("day-stop-means")) }
        (Form::new("stop", data.epoch).tap(Tone::Secondary, lang.t("day-stop")))
        @if data.part != Part::Closing { (close_confirmed(data, lang, Tone::Quiet)) }
    };
    disclosure("day-ends", &lang.t("day-ends-title"), &inner)
}

/// What can be said aloud to begin this part.
pub(super) fn words_to_say(data: &Shared, lang: Lang) -> Piece {
    let words = match data.part {
        Part::Opening => msg("day-say-opening"),
        Part::FollowUps => msg("day-say-follow-ups"),
        Part::Choice => msg("day-say-choice"),
        Part::Consultations => msg("day-say-consultations"),
        Part::Break => msg("day-say-break"),
        Part::Closing => msg("day-say-closing"),
    };
    let content = html! {
        @if conducts(data) && data.standing == Standing::Open {
            section.words-to-say aria-labelledby="words-title" {
                h2 #words-title { (lang.t("words-title")) }
                blockquote { (whole_words(&lang.t(words))) }
            }
        }
    };
    Piece::new("day-words", &content)
}

//! Lengths of time in words. The device counts on from what is painted here (`spans.js`), so that
//! nothing has to be painted again for time passing.

use crate::attrs::Attrs;
use maud::{Markup, html};
use method::half_day::clock::CLOSING;
use method::half_day::view::{RoomView, Shared};
use method::{Preset, Span, Stage, Time};
use text::{Lang, msg};

/// Which way a length goes while time passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// It grows.
    Up,
    /// It shrinks.
    Down,
    /// It stands.
    Still,
}

impl Way {
    const fn code(self) -> &'static str {
        match self {
            Way::Up => "up",
            Way::Down => "down",
            Way::Still => "still",
        }
    }
}

/// The words of lengths, for the script.
pub(super) fn words(lang: Lang) -> Attrs {
    Attrs::new()
        .set("data-span-hours", lang.t("day-span-hours"))
        .set("data-span-whole", lang.t("day-span-whole"))
        .set("data-span-minutes", lang.t("day-span-minutes"))
        .set("data-span-none", lang.t("day-span-none"))
}

/// A length in words: *2 h 10*, *45 min*. What is left is rounded up, what has passed is not.
pub(super) fn said(lang: Lang, span: Span, way: Way) -> String {
    const MINUTE: i64 = 60_000_000;
    let minutes = match way {
        Way::Down => (span.0 + MINUTE - 1).div_euclid(MINUTE),
        Way::Up | Way::Still => span.0.div_euclid(MINUTE),
    };
    let (hours, rest) = (minutes / 60, minutes % 60);
    match (hours, rest) {
        (..=0, ..=0) => lang.t("day-span-none"),
        (..=0, _) => lang
            .t("day-span-minutes")
            .replace("%m", &minutes.to_string()),
        (_, 0) => lang.t("day-span-whole").replace("%h", &hours.to_string()),
        _ => lang
            .t("day-span-hours")
            .replace("%h", &hours.to_string())
            .replace("%m", &format!("{rest:02}")),
    }
}

/// A length that the device counts on. `text` holds `%t` where the length stands; `over` is said
/// instead once the length is below zero.
pub(super) fn counted(
    lang: Lang,
    (at, span, way): (Time, Span, Way),
    text: &str,
    over: Option<&str>,
) -> Markup {
    let shown = match over {
        Some(over) if span < Span::ZERO => over.replace("%t", &said(lang, Span(-span.0), Way::Up)),
        _ => text.replace("%t", &said(lang, span.at_least_zero(), way)),
    };
    html! {
        span data-span=(span.millis()) data-way=(way.code()) data-at=(at.0) data-text=(text)
            data-over=[over] { (shown) }
    }
}

/// Whether a consultation is going on in this room.
pub(super) fn is_on(room: &RoomView) -> bool {
    matches!(room.now.stage, Some(Stage::Gathering | Stage::Step(_)))
}

/// What changes the lines about a room other than time passing: where it stands, and, in steps of
/// five minutes, when it would be over. A pause moves that, and time given or taken.
pub(super) fn room_key(room: &RoomView, at: Time) -> (Option<Stage>, i64) {
    let wants = room.now.wants.at_least_zero();
    let over = match room.now.stage {
        Some(Stage::Step(_)) if wants > Span::ZERO => at + wants,
        _ => Time(wants.0),
    };
    (room.now.stage, over.0.div_euclid(Span::minutes(5).0))
}

fn minutes_of(preset: Preset) -> i64 {
    preset.plan().total().rounded_minutes()
}

/// What still fits before the end: each sentence with the time that has to be free for it, the
/// longest first.
fn sentences(data: &Shared, lang: Lang, free: Span) -> Vec<(Span, String)> {
    let usual = minutes_of(data.clock.usual);
    let counted = lang.t(counted_words(data));
    let mut all = Vec::new();
    let most = free.at_least_zero().0 / Span::minutes(usual).0;
    for count in (1..=most.clamp(1, 4)).rev() {
        let args = [
            ("counted", counted.clone().into()),
            ("count", count.into()),
            ("minutes", usual.into()),
        ];
        all.push((Span::minutes(usual * count), lang.with("day-fits", &args)));
    }
    let shorter = Preset::ALL.map(minutes_of).into_iter().rev();
    for minutes in shorter.filter(|minutes| *minutes < usual) {
        let args = [
            ("counted", counted.clone().into()),
            ("usual", usual.into()),
            ("minutes", minutes.into()),
        ];
        all.push((Span::minutes(minutes), lang.with("day-fits-shorter", &args)));
    }
    let none = lang.with("day-fits-none", &[("counted", counted.into())]);
    all.push((Span(i64::MIN), none));
    all
}

fn counted_words(data: &Shared) -> &'static str {
    let with_break = data.clock.fit.reserved > CLOSING;
    match (data.rooms.iter().any(is_on), with_break) {
        (false, true) => msg("day-counted-both"),
        (false, false) => msg("day-counted-closing"),
        (true, true) => msg("day-counted-running-both"),
        (true, false) => msg("day-counted-running-closing"),
    }
}

/// What still fits, in words. The time that is free shrinks once the consultation that is on has
/// had what it wants.
pub(super) fn fits(data: &Shared, lang: Lang) -> Markup {
    let wanted = |of: fn(&RoomView) -> bool| -> Span {
        let rooms = data.rooms.iter().filter(|room| of(room));
        rooms.map(|room| room.now.wants.at_least_zero()).sum()
    };
    let held = wanted(|room| matches!(room.now.stage, Some(Stage::Step(_))));
    let free = data.clock.fit.left - data.clock.fit.reserved - wanted(|_| true);
    let all = sentences(data, lang, free);
    let shown = all.iter().position(|(from, _)| *from <= free);
    html! {
        p.day-fits data-fits data-at=(data.clock.at.0) data-free=(free.millis())
            data-held=(held.millis()) {
            @for (nth, (from, sentence)) in all.iter().enumerate() {
                span data-from=(from.millis()) hidden[shown != Some(nth)] { (sentence) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Way, said};
    use method::Span;
    use text::Lang;

    #[test]
    fn lengths_are_said_in_hours_and_minutes() {
        let fr = |minutes| said(Lang::Fr, Span::minutes(minutes), Way::Down).replace('\u{a0}', " ");
        assert_eq!(fr(130), "2 h 10");
        assert_eq!(fr(125), "2 h 05");
        assert_eq!(fr(120), "2 h");
        assert_eq!(fr(45), "45 min");
        assert_eq!(fr(0), "moins d’une minute");
    }

    #[test]
    fn what_is_left_is_rounded_up_and_what_has_passed_is_not() {
        let span = Span::seconds(90);
        assert!(said(Lang::En, span, Way::Down).starts_with('2'));
        assert!(said(Lang::En, span, Way::Up).starts_with('1'));
    }
}

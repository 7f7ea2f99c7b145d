//! Whether the half-day is going on, for everybody.

use super::{conducts, hour};
use crate::components::{Notice, Tone, link_button, notice};
use crate::dates;
use crate::regions::Piece;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use maud::{Markup, html};
use method::half_day::state::Standing;
use method::half_day::view::Shared;
use text::{Lang, msg};

/// How long before it begins a half-day can be opened, as the rules have it.
const HOURS_BEFORE: i64 = 1;

/// What is said of a half-day that is not going on; nothing while it is.
pub(super) fn standing(data: &Shared, lang: Lang, zone: &TimeZone) -> Piece {
    let content = match data.standing {
        Standing::Open => html! {},
        Standing::Before => before(data, lang, zone),
        Standing::Stopped => {
            let then = match conducts(data) {
                true => msg("day-stopped-conduct"),
                false => msg("day-stopped-member"),
            };
            notice(
                Notice::Info,
                &html! { p { b { (lang.t("day-stopped")) } } p { (lang.t(then)) } },
            )
        }
        Standing::Closed => closed(data, lang),
    };
    Piece::new("day-standing", &content)
}

fn before(data: &Shared, lang: Lang, zone: &TimeZone) -> Markup {
    let now = Timestamp::from_microsecond(data.clock.at.0).unwrap_or_default();
    let now = zone.to_datetime(now);
    let opens = data
        .slot
        .starts
        .saturating_sub(Span::new().hours(HOURS_BEFORE));
    let moment = |at| [("moment", dates::moment(lang, at).into())];
    let words = if data.openable {
        lang.t(match conducts(data) {
            true => msg("day-before-conduct"),
            false => msg("day-before-member"),
        })
    } else if now >= opens {
        lang.t("day-never-opened")
    } else {
        match conducts(data) {
            true => lang.with("day-opens-from", &moment(opens)),
            false => lang.with("day-planned", &moment(data.slot.starts)),
        }
    };
    notice(Notice::Info, &html! { p { (words) } })
}

/// The end: thanks, and where to go from here.
fn closed(data: &Shared, lang: Lang) -> Markup {
    let pulse = format!("../../pulse/{}", data.session.0);
    html! {
        section.card.day-closed {
            h2 { (lang.t("day-closed")) }
            p.lead { (lang.t("day-closed-thanks")) }
            div.toolbar {
                @if !conducts(data) {
                    (link_button(Tone::Primary, lang.t("day-pulse"), pulse))
                }
                (link_button(Tone::Secondary, lang.t("day-to-circle"), "../../"))
            }
        }
    }
}

/// The break: since when.
pub(super) fn pause(data: &Shared, lang: Lang, zone: &TimeZone) -> Piece {
    let clock = &data.clock;
    let began = hour(lang, zone, method::Time(clock.at.0 - clock.spent.0));
    let content = html! {
        section.card.day-break {
            p.lead { (lang.with("day-break-began", &[("hour", began.into())])) }
        }
    };
    Piece::new("day-break", &content)
}

//! What waits for a member: words, and where it is done.

use super::Around;
use super::mine;
use crate::components::{Icon, icon};
use crate::dates;
use crate::regions::Piece;
use jiff::civil::DateTime;
use maud::html;
use method::circle::SessionId;
use method::circle::view::{Own, Waits};
use text::{Lang, msg};

/// What waits, in words. `starts` tells when a half-day begins.
#[must_use]
pub fn wait_words(
    lang: Lang,
    wait: &Waits,
    starts: impl Fn(SessionId) -> Option<DateTime>,
) -> String {
    let of_day = |id, session: SessionId| {
        let day = starts(session).map(|at| dates::day(lang, at.date()));
        lang.with(id, &[("day", day.unwrap_or_default().into())])
    };
    match wait {
        Waits::Charter => lang.t("wait-charter"),
        Waits::Poll(_) => lang.t("wait-poll"),
        Waits::Turn(session) => of_day(msg("wait-turn"), *session),
        Waits::Sheet(session) => of_day(msg("wait-sheet"), *session),
        Waits::Swap(_) => lang.t("wait-swap"),
        Waits::Asking(_) => lang.t("wait-asking"),
        Waits::HalfDay(_) => lang.t("wait-half-day"),
        Waits::Measure(_) => lang.t("wait-measure"),
        Waits::Pulse(_) => lang.t("wait-pulse"),
    }
}

/// Where that is done, from the circle's page (`/circles/{id}/`).
#[must_use]
pub fn wait_href(wait: &Waits) -> String {
    match wait {
        Waits::Charter => "#zone-charter".to_owned(),
        Waits::Poll(poll) => format!("#my-poll-{}", poll.0),
        Waits::Turn(session) => format!("#{}", mine::anchor(*session)),
        Waits::Sheet(session) => format!("sheet/{}", session.0),
        Waits::Swap(swap) => format!("#my-swap-{}", swap.0),
        Waits::Asking(member) => format!("#asking-{}", member.0),
        Waits::HalfDay(session) => format!("sessions/{}/", session.0),
        Waits::Measure(moment) => format!("measure/{}", moment.code()),
        Waits::Pulse(session) => format!("pulse/{}", session.0),
    }
}

/// All that waits for a member: words, and where it is done, from the circle's page.
#[must_use]
pub fn waiting(lang: Lang, data: &Own) -> Vec<(String, String)> {
    let starts = |id| {
        let mut days = data.days.iter();
        days.find(|day| day.session == id)
            .map(|day| day.slot.starts)
    };
    let one = |wait: &Waits| (wait_words(lang, wait, starts), wait_href(wait));
    data.waits.iter().map(one).collect()
}

/// What stands in the zone at the top of the page.
pub(super) fn pieces(data: &Own, around: &Around<'_>) -> Vec<Piece> {
    let lang = around.lang;
    let waiting = waiting(lang, data);
    let content = html! {
        @if waiting.is_empty() {
            p.calm { (icon(Icon::Check)) (lang.t("waits-nothing")) }
        } @else {
            section.call.waits aria-labelledby="waits-title" {
                h2 #waits-title { (lang.t("waits-title")) }
                ul { @for (words, href) in waiting { li { a href=(href) { (words) } } } }
            }
        }
    };
    vec![Piece::new("waits", &content)]
}

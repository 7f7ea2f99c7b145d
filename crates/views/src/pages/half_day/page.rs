//! The document around the zones of a half-day.

use super::spans;
use crate::components::{self, Icon, icon};
use crate::dates;
use crate::layout::{Frame, Page, Theme, asset, page};
use crate::pages::circle::{day, page as of_circle};
use crate::regions::Regions;
use crate::room::stream_at;
use maud::{Markup, html};
use method::circle::state::Slot;
use text::Lang;

/// Everything the page of a half-day is made of.
#[derive(Debug, Clone)]
pub struct HalfDayPage<'a> {
    /// The language.
    pub lang: Lang,
    /// The light.
    pub theme: Theme,
    /// `/circles/{id}`, without a slash at the end. The page itself is at `/sessions/{session}/`
    /// below it, and all its addresses are relative to that.
    pub base: &'a str,
    /// Which half-day.
    pub session: u64,
    /// The circle's name.
    pub circle: &'a str,
    /// When and where it was planned.
    pub slot: &'a Slot,
    /// The address of the stream, with the digest of what is shown.
    pub stream: String,
    /// Why what was asked last was not done.
    pub refused: Option<String>,
    /// What everybody of the role sees.
    pub shared: Regions,
    /// What is this member's own.
    pub own: Regions,
}

/// The page of a half-day.
#[must_use]
pub fn half_day_page(data: &HalfDayPage<'_>) -> Markup {
    let lang = data.lang;
    let day = dates::day(lang, data.slot.starts.date());
    let title = lang.with("day-title", &[("day", day.into())]);
    let conducts = data.shared.zones.iter().any(|it| it.id == "zone-next");
    let main = html! {
        (zone(&data.shared, "zone-say")) (components::connection(lang))
        div.page.circle.held-day.is-conducted[conducts] {
            (head(data, &title))
            @if let Some(refused) = &data.refused { (of_circle::refused_notice(refused)) }
            (zone(&data.shared, "zone-bar"))
            @if conducts { div.day-columns { (conducting(data)) } } @else { (taking_part(data)) }
        }
        script type="module" src=(asset("spans.js")) {}
        script type="module" src=(asset("sign.js")) {}
    };
    let here = format!("{}/sessions/{}/", data.base, data.session);
    let mut frame = Page::new(lang, data.theme, title, &here, main);
    frame.frame = Frame::Circle;
    frame.sheet = Some("half_day.css");
    frame.live = true;
    let words = components::script_words(lang).and(&spans::words(lang));
    frame.body = words.set("data-kept-under", here.as_str());
    frame.main_attrs = stream_at(data.stream.as_str());
    page(&frame)
}

/// Two columns: one's own words come before those of the group.
fn taking_part(data: &HalfDayPage<'_>) -> Markup {
    html! {
        div.circle-main {
            (components::kept_tray(data.lang))
            (zone(&data.own, "zone-call"))
            (zone(&data.shared, "zone-standing"))
            (zone(&data.own, "zone-mine"))
            (zone(&data.shared, "zone-work"))
        }
        div.circle-side {
            (zone(&data.shared, "zone-people"))
            (zone(&data.own, "zone-here"))
        }
    }
}

/// Three columns where there is place: the work, going on, the group. Whoever conducts has the
/// group before them, and their own words after.
fn conducting(data: &HalfDayPage<'_>) -> Markup {
    html! {
        div.circle-main {
            (components::kept_tray(data.lang))
            (zone(&data.own, "zone-call"))
            (zone(&data.shared, "zone-standing"))
            (zone(&data.shared, "zone-work"))
            (zone(&data.own, "zone-mine"))
        }
        div.day-next-side { (zone(&data.shared, "zone-next")) }
        div.day-people-side { (zone(&data.shared, "zone-people")) }
        div.day-own-side { (zone(&data.own, "zone-here")) }
    }
}

fn head(data: &HalfDayPage<'_>, title: &str) -> Markup {
    html! {
        div.circle-head {
            p { a.way-back href={ (data.base) "/" } { (icon(Icon::Back)) (data.circle) } }
            h1 tabindex="-1" data-focus-home { (title) }
            p.lead { (dates::hours(data.lang, data.slot)) }
            (day::place(&data.slot.place))
        }
    }
}

fn zone(regions: &Regions, id: &'static str) -> Markup {
    html! { div.zone id=(id) { (regions.zone(id)) } }
}

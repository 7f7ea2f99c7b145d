//! The document around the regions of a room.

use crate::attrs::Attrs;
use crate::components::{
    self, Conductor, Icon, Notice, Participant, Tone, button, disclosure, notice,
};
use crate::layout::{Frame, Page, Theme, asset, page};
use crate::regions::Regions;
use crate::room::Layout;
use maud::{Markup, PreEscaped, html};
use text::Lang;

/// Everything a room's page is made of.
#[derive(Debug, Clone)]
pub struct RoomPage<'a> {
    /// The language.
    pub lang: Lang,
    /// The light.
    pub theme: Theme,
    /// The path of the page, with its slash at the end.
    pub here: &'a str,
    /// Names the seat on the device: room and seat.
    pub seat_key: &'a str,
    /// The page around the regions.
    pub layout: Layout,
    /// What the audience sees.
    pub shared: &'a Regions,
    /// What the person sees of their own; nothing for a screen.
    pub own: &'a Regions,
    /// The digest of both, which the stream is told.
    pub digest: &'a str,
    /// The invitation, for those who may show it.
    pub invitation: Option<Invitation<'a>>,
    /// The day on which the consultation will be deleted, in words; nothing in a
    /// demonstration, which is not kept.
    pub purge_on: Option<&'a str>,
    /// A demonstration, whose strip stands over the page.
    pub demonstration: bool,
}

/// How others come into the room.
#[derive(Debug, Clone, Copy)]
pub struct Invitation<'a> {
    /// The address to open.
    pub link: &'a str,
    /// The same as a picture: an SVG element.
    pub qr: &'a str,
    /// The code to type on the first page, in two halves.
    pub code: &'a str,
    /// Where the code is typed.
    pub site: &'a str,
    /// Only this machine can open the address.
    pub unreachable: bool,
    /// Unfolded when the page opens.
    pub open: bool,
}

/// The whole page of a seat in the room.
pub fn room_page(data: &RoomPage<'_>) -> Markup {
    let lang = data.lang;
    let main = html! {
        @if data.layout != Layout::Screen { div.room-scene { (zone(data.own, "zone-scene")) } }
        @if data.layout == Layout::Screen { (screen(data)) }
        @else if data.layout == Layout::Conductor { (conductor(data)) }
        @else { (participant(data)) }
        @if data.demonstration { script type="module" src=(asset("scene.js")) {} }
    };
    let title = lang.t("room-title");
    let mut frame = Page::new(lang, data.theme, title, data.here, main);
    frame.frame = match data.layout {
        Layout::Screen => Frame::Screen,
        _ => Frame::Room,
    };
    frame.live = true;
    frame.body = components::script_words(lang).set("data-seat", data.seat_key);
    frame.main_attrs = stream_attrs(data.digest);
    page(&frame)
}

/// Where the page's stream is, relative to the seat.
pub(crate) fn stream_attrs(digest: &str) -> Attrs {
    stream_at(format!("stream?has={digest}"))
}

/// The stream of a page at this address.
pub(crate) fn stream_at(address: impl Into<String>) -> Attrs {
    Attrs::new()
        .set("hx-ws:connect", address)
        .set("hx-swap", "none")
        .set("hx-trigger", "ready")
}

fn zone(regions: &Regions, id: &'static str) -> Markup {
    html! { div.zone id=(id) { (regions.zone(id)) } }
}

fn participant(data: &RoomPage) -> Markup {
    let lang = data.lang;
    let work = html! {
        (zone(data.own, "zone-call"))
        (zone(data.shared, "zone-notices"))
        (zone(data.shared, "zone-work"))
        (zone(data.own, "zone-marks"))
    };
    let mine = html! {
        (components::mine(lang, &zone(data.own, "zone-mine")))
        (zone(data.shared, "zone-people"))
        (purge_line(data))
    };
    components::participant(
        lang,
        &Participant {
            say: zone(data.shared, "zone-say"),
            bar: zone(data.shared, "zone-bar"),
            pinned: zone(data.shared, "zone-pinned"),
            work,
            mine,
        },
    )
}

fn conductor(data: &RoomPage) -> Markup {
    let lang = data.lang;
    let people = zone(data.shared, "zone-people");
    let work = html! {
        (zone(data.own, "zone-call"))
        (zone(data.shared, "zone-work"))
        @if let Some(invitation) = &data.invitation { (invite(invitation, lang)) }
    };
    let panel = html! {
        (zone(data.shared, "zone-panel"))
        (components::mine(lang, &zone(data.own, "zone-mine")))
        (purge_line(data))
    };
    components::conductor(
        lang,
        &Conductor {
            say: zone(data.shared, "zone-say"),
            bar: zone(data.shared, "zone-bar"),
            people,
            work,
            panel,
            next: zone(data.shared, "zone-next"),
        },
    )
}

fn screen(data: &RoomPage) -> Markup {
    components::projector(
        data.lang,
        &components::Projector {
            say: zone(data.shared, "zone-say"),
            ring: zone(data.shared, "zone-bar"),
            step: zone(data.shared, "zone-step"),
            pinned: zone(data.shared, "zone-pinned"),
            work: zone(data.shared, "zone-work"),
        },
    )
}

fn purge_line(data: &RoomPage) -> Markup {
    let lang = data.lang;
    html! {
        @if let Some(date) = data.purge_on {
            p.hint.purge { (lang.with("purge-on", &[("date", date.into())])) }
        }
    }
}

/// The port of `host:port`.
fn port(site: &str) -> &str {
    let port = site.rsplit(':').next().unwrap_or_default();
    if port.parse::<u16>().is_ok() {
        port
    } else {
        "3000"
    }
}

fn invite(invitation: &Invitation, lang: Lang) -> Markup {
    let inner = html! {
        @if invitation.unreachable {
            (notice(Notice::Warning, &html! {
                p { (lang.t("invite-unreachable")) }
                p { (lang.t("invite-remedy")) " " code { "--listen 0.0.0.0:" (port(invitation.site)) } }
            }))
        }
        p.hint { (lang.t("invite-how")) }
        div.invite {
            (PreEscaped(invitation.qr))
            div.invite-words {
                p.invite-link { a href=(invitation.link) #invite-link { (invitation.link) } }
                (button(Tone::Secondary, lang.t("invite-copy")).small().inert().icon(Icon::Copy)
                    .attr("data-copy", "#invite-link").attr("data-copied", lang.t("tray-copied")))
                p.invite-code {
                    span.hint { (lang.with("invite-code", &[("site", invitation.site.into())])) " " }
                    strong { (invitation.code) }
                }
                p.hint { (lang.t("invite-expires")) }
            }
        }
    };
    html! {
        @if invitation.open {
            details.disclosure #invitation open { summary { span { (lang.t("invite-title")) } } div.disclosure-body { (inner) } }
        } @else { (disclosure("invitation", &lang.t("invite-title"), &inner)) }
    }
}

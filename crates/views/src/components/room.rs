//! The frame of the live room: three screens, and what they are made of.

use crate::attrs::Attrs;
use crate::components::{Audience, Icon, Tone, audience, button, icon};
use crate::ring::{RingData, ring};
use maud::{Markup, html};
use text::{Lang, msg, unbroken};

/// How the time of a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockState {
    /// The step has not begun.
    Waiting,
    /// Time passes.
    Running,
    /// Time is stopped.
    Paused,
    /// The consultation is over.
    Closed,
}

impl ClockState {
    const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Closed => "closed",
        }
    }
}

/// The time of a step as the server knows it; a script counts on from there.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    /// How it stands.
    pub state: ClockState,
    /// The number of the step.
    pub segment: u8,
    /// The server's time, in microseconds.
    pub at: i64,
    /// What was spent of the step, in milliseconds.
    pub spent: i64,
    /// What is planned for it, in milliseconds.
    pub plan: i64,
    /// What the later steps will take, in milliseconds.
    pub end: i64,
}

/// The clock. A page has one.
#[must_use]
pub fn clock(lang: Lang, time: &Clock) -> Markup {
    let left = (time.plan - time.spent + 999).max(0) / 1000;
    let over = (time.spent - time.plan).max(0);
    let beyond = (over / 60_000).max(1).to_string();
    html! {
        div.clock #clock role="timer" aria-label=(lang.t("clock-label"))
            data-state=(time.state.code()) data-segment=(time.segment) data-at=(time.at)
            data-spent=(time.spent) data-plan=(time.plan) data-end=(time.end) {
            span.clock-left data-clock-left { (format!("{:02}:{:02}", left / 60, left % 60)) }
            @if time.state == ClockState::Paused {
                span.clock-paused { (icon(Icon::Pause)) (lang.t("clock-paused")) }
            }
            span.clock-over data-clock-over data-text=(lang.t("clock-over")) hidden[over == 0] {
                @if over > 0 { (lang.t("clock-over").replace("%m", &beyond)) }
            }
            span.clock-warning data-clock-warning hidden { (lang.t("clock-warning")) }
            span.clock-end { (lang.t("clock-end")) " " span data-clock-end {} }
        }
    }
}

/// The bar at the top of the room: the ring with the number of the step, its name, the clock.
#[must_use]
pub fn bar(
    steps: &RingData,
    number: Option<usize>,
    name: &str,
    time: &Markup,
    aside: &Markup,
) -> Markup {
    html! {
        div.bar {
            (ring(steps, &html! { @if let Some(number) = number { span aria-hidden="true" { (number) } } }))
            div.bar-text { h1.bar-step tabindex="-1" data-focus-home { (name) } (time) }
            @if !aside.0.is_empty() { div.bar-aside { (aside) } }
        }
    }
}

/// The request, pinned on every screen until the end. `notes` holds its kind and what is not
/// wanted.
#[must_use]
pub fn pinned(lang: Lang, request: &str, notes: &Markup) -> Markup {
    html! {
        section.pinned aria-labelledby="pinned-title" {
            h2.pinned-title #pinned-title { (lang.t("pinned-title")) }
            blockquote.pinned-text.kept-breaks { (unbroken(request)) }
            @if !notes.0.is_empty() { div.pinned-notes { (notes) } }
        }
    }
}

/// What only the person reads: their own paper, set apart.
#[must_use]
pub fn mine(lang: Lang, inner: &Markup) -> Markup {
    html! {
        section.mine aria-labelledby="mine-title" {
            div.mine-head {
                h2 #mine-title { (lang.t("mine-title")) } (audience(lang, Audience::Me))
            }
            (inner)
        }
    }
}

/// A person in the list of the group, as an item of a list (`ul.people`).
#[derive(Debug, Clone)]
pub struct Person<'a> {
    /// The id of the list item.
    pub id: &'a str,
    /// The whole name.
    pub name: &'a str,
    /// What is known of them, in words.
    pub words: &'a str,
    /// Whether they are here.
    pub present: bool,
    /// Whether they have spoken.
    pub spoken: bool,
    /// What can be done.
    pub actions: Markup,
}

/// A row of the list of the group.
#[must_use]
pub fn person(row: &Person<'_>) -> Markup {
    let class = if row.present {
        "person"
    } else {
        "person is-away"
    };
    html! {
        li class=(class) id=(row.id) {
            span.person-mark { @if row.spoken { (icon(Icon::Check)) } }
            span.person-text { b { (row.name) } span.person-words { (row.words) } }
            @if !row.actions.0.is_empty() { span.person-actions { (row.actions) } }
        }
    }
}

/// The one primary button of the conductor: what it does, and under it what is missing. `inner`
/// is the form or the [`confirm`](crate::components::confirm) block; on a phone it stays at the
/// bottom of the screen.
#[must_use]
pub fn next_step(missing: Option<&str>, inner: &Markup) -> Markup {
    html! {
        div.next {
            @if let Some(missing) = missing { p.next-missing { (icon(Icon::Info)) span { (missing) } } }
            (inner)
        }
    }
}

/// The parts of a participant's screen.
#[derive(Debug, Clone)]
pub struct Participant {
    /// The bar at the top.
    pub bar: Markup,
    /// The pinned request, or nothing before it exists.
    pub pinned: Markup,
    /// What the step asks for.
    pub work: Markup,
    /// What only the person reads.
    pub mine: Markup,
    /// The live region, see [`live_region`].
    pub say: Markup,
}

/// A participant's screen: one column on a phone, the private paper beside on a wide screen.
#[must_use]
pub fn participant(lang: Lang, parts: &Participant) -> Markup {
    html! {
        div.room.room--participant {
            div.room-bar { (parts.bar) }
            (parts.say) (connection(lang))
            div.room-pinned { (parts.pinned) }
            div.room-work { (kept_tray(lang)) (parts.work) }
            div.room-mine { (parts.mine) }
        }
    }
}

/// The parts of the conductor's screen.
#[derive(Debug, Clone)]
pub struct Conductor {
    /// The bar at the top.
    pub bar: Markup,
    /// The table and the list of the group.
    pub people: Markup,
    /// The request and what the step brings.
    pub work: Markup,
    /// The words to say, the signals, the tools.
    pub panel: Markup,
    /// The next button, see [`next_step`].
    pub next: Markup,
    /// The live region, see [`live_region`].
    pub say: Markup,
}

/// The conductor's screen: three columns when wide; on a phone the next button stays at hand.
#[must_use]
pub fn conductor(lang: Lang, parts: &Conductor) -> Markup {
    html! {
        div.room.room--conductor {
            div.room-bar { (parts.bar) }
            (parts.say) (connection(lang))
            section.room-people aria-label=(lang.t("people-title")) { (parts.people) }
            div.room-work { (kept_tray(lang)) (parts.work) }
            section.room-panel aria-label=(lang.t("panel-title")) { (parts.next) (parts.panel) }
        }
    }
}

/// The parts of the projector's screen. Nothing private ever comes here.
#[derive(Debug, Clone)]
pub struct Projector {
    /// The ring, large, with the clock in its middle.
    pub ring: Markup,
    /// The name of the step and its goal.
    pub step: Markup,
    /// The pinned request.
    pub pinned: Markup,
    /// What the step brings.
    pub work: Markup,
    /// The live region, see [`live_region`].
    pub say: Markup,
}

/// The projector's screen. Where an element `.is-dimmed` stands in it, the screen is dark.
#[must_use]
pub fn projector(lang: Lang, parts: &Projector) -> Markup {
    html! {
        div.room.room--projector {
            (parts.say) (connection(lang))
            div.room-time { (parts.ring) div.room-step { (parts.step) } }
            div.room-work { (parts.pinned) (parts.work) }
        }
    }
}

/// The polite live region: where the page says what has just changed.
#[must_use]
pub fn live_region() -> Markup {
    html! { p.visually-hidden #announce role="status" {} }
}

/// What scripts say about the sending of a form, as attributes of `<body>`.
#[must_use]
pub fn script_words(lang: Lang) -> Attrs {
    Attrs::new()
        .set("data-word-sending", lang.t("sending-now"))
        .set("data-word-saved", lang.t("sending-saved"))
        .set("data-word-kept", lang.t("sending-kept"))
        .set("data-word-failed", lang.t("sending-failed"))
}

/// The notice of a lost connection, which scripts show.
#[must_use]
pub fn connection(lang: Lang) -> Markup {
    html! {
        p.connection #connection role="status" hidden { (lang.t("connection-lost")) }
    }
}

/// The tray: texts kept on this device whose form is gone. Scripts fill and show it.
#[must_use]
pub fn kept_tray(lang: Lang) -> Markup {
    let act = |id, mark| {
        button(Tone::Quiet, lang.t(id))
            .small()
            .inert()
            .attr(mark, "")
    };
    html! {
        section.tray #kept aria-labelledby="kept-title" hidden {
            h2 #kept-title tabindex="-1" data-focus-home { (lang.t("tray-title")) }
            p.hint { (lang.t("tray-hint")) }
            ul.tray-list data-kept-list {}
        }
        template #kept-item {
            li.tray-item {
                p.tray-label data-kept-label {}
                p.tray-text.kept-breaks data-kept-text {}
                p.form-refusal data-kept-refusal hidden {}
                div.toolbar {
                    (act(msg("tray-copy"), "data-kept-copy").attr("data-copied", lang.t("tray-copied")))
                    (act(msg("tray-send"), "data-kept-send"))
                    (act(msg("tray-drop"), "data-kept-drop"))
                }
            }
        }
    }
}

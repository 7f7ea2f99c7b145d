//! The bar at the top: ring, step, clock; and what is announced to those who hear the page.

use crate::components::{self, Clock, ClockState, Icon};
use crate::labels;
use crate::regions::Piece;
use crate::ring::{RingData, Size, ring};
use maud::{Markup, html};
use method::consultation::view::{self, Room};
use method::{Span, Stage, Step};
use text::{Lang, msg};

/// Ring, name of the step, clock.
pub(super) fn bar(room: &Room, lang: Lang) -> Piece {
    let number = room.stage.step().map(Step::number);
    let content = components::bar(
        &ring_data(room, lang, Size::Small),
        number,
        &lang.t(labels::stage(room.stage)),
        &clock(room, lang),
        &html! {},
    );
    Piece::keyed("bar", &clock_key(room), &content)
}

/// The projector's: the ring large, with the clock in its middle; at the end, what is done.
pub(super) fn large(room: &Room, lang: Lang) -> Piece {
    let centre = match room.stage {
        Stage::Closed => components::icon(Icon::Check),
        _ => clock(room, lang),
    };
    let content = ring(&ring_data(room, lang, Size::Large), &centre);
    Piece::keyed("bar", &clock_key(room), &content)
}

/// Says where the group is, once at each step, pause and resumption.
pub(super) fn announcement(room: &Room, lang: Lang) -> Piece {
    let text = match (room.stage.step(), room.clock.state) {
        (Some(_), view::ClockState::Paused) => lang.t("say-paused"),
        (Some(step), _) => lang.with(
            "say-step",
            &[
                ("number", step.number().into()),
                ("name", lang.t(labels::step(step)).into()),
                ("goal", lang.t(labels::step_goal(step)).into()),
            ],
        ),
        (None, _) => lang.t(match room.stage {
            Stage::Closed => msg("say-closed"),
            _ => msg("say-gathering"),
        }),
    };
    let element = html! {
        p.visually-hidden #announce role="status" data-epoch=(room.epoch.0) { (text) }
    };
    Piece::element("announce", &element)
}

fn minutes(span: Span) -> u16 {
    u16::try_from(span.rounded_minutes().max(1)).unwrap_or(u16::MAX)
}

fn current(room: &Room) -> (Span, Span) {
    match room.stage.step() {
        Some(step) => (
            room.clock.spent[step.index()],
            room.clock.plan[step.index()],
        ),
        None => (Span::ZERO, Span::ZERO),
    }
}

fn ring_data(room: &Room, lang: Lang, size: Size) -> RingData {
    let (spent, plan) = current(room);
    #[allow(clippy::cast_precision_loss)] // a fraction of a drawing
    let filled = (spent.0 as f32 / plan.0.max(1) as f32).clamp(0.0, 1.0);
    let number = u8::try_from(room.stage.index()).unwrap_or(0);
    RingData::live(lang, room.clock.plan.map(minutes), number, filled, size)
}

fn clock(room: &Room, lang: Lang) -> Markup {
    let (spent, plan) = current(room);
    let time = Clock {
        state: match room.clock.state {
            view::ClockState::Waiting => ClockState::Waiting,
            view::ClockState::Running => ClockState::Running,
            view::ClockState::Paused => ClockState::Paused,
            view::ClockState::Closed => ClockState::Closed,
        },
        segment: u8::try_from(room.stage.index()).unwrap_or(0),
        at: room.clock.at.0,
        spent: spent.millis(),
        plan: plan.millis(),
        end: room.clock.after.millis(),
    };
    html! {
        @match room.stage {
            Stage::Step(_) => (components::clock(lang, &time)),
            Stage::Gathering => p.clock-rest {
                (lang.with("clock-planned", &[("minutes", sum(&room.clock.plan).into())]))
            },
            Stage::Closed => p.clock-rest {
                (lang.with("clock-spent", &[("minutes", sum(&room.clock.spent).into())]))
            },
        }
    }
}

/// Minutes of all six steps.
fn sum(spans: &[Span; 6]) -> i64 {
    let total: Span = spans.iter().copied().sum();
    total.rounded_minutes()
}

/// What changes the clock other than time passing.
fn clock_key(room: &Room) -> impl std::hash::Hash + use<> {
    let (spent, _) = current(room);
    let running = room.clock.state == view::ClockState::Running;
    let spent = if running { Span::ZERO } else { spent };
    (
        room.stage,
        running,
        room.clock.since,
        spent,
        room.clock.plan,
        room.epoch,
    )
}

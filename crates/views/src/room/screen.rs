//! The shared screen: large, and only what the group shares.

use crate::components;
use crate::labels;
use crate::regions::{Piece, Zone};
use crate::room::{
    bar, clarification, contract, exploration, expose, gathering, learning, people, synthesis,
};
use maud::{Markup, html};
use method::consultation::view::Room;
use method::{Stage, Step};
use text::Lang;

/// The zones of the shared screen.
pub(super) fn zones(room: &Room, lang: Lang) -> Vec<Zone> {
    vec![
        Zone::new("zone-bar", vec![bar::large(room, lang)]),
        Zone::new("zone-say", vec![bar::announcement(room, lang)]),
        Zone::new("zone-step", vec![Piece::new("step", &step(room, lang))]),
        Zone::new(
            "zone-pinned",
            vec![Piece::new("pinned", &pinned(room, lang))],
        ),
        Zone::new("zone-work", work(room, lang)),
    ]
}

fn step(room: &Room, lang: Lang) -> Markup {
    html! {
        // In step 4 screens dim to the request and the clock.
        @if room.stage == Stage::Step(Step::Exploration) { span.is-dimmed hidden {} }
        h1.bar-step { (lang.t(labels::stage(room.stage))) }
        @if let Some(step) = room.stage.step() { p.lead { (lang.t(labels::step_goal(step))) } }
    }
}

fn pinned(room: &Room, lang: Lang) -> Markup {
    html! {
        @if !room.contract.request.is_blank() {
            (components::pinned(lang, &room.contract.request.text, &contract::notes(room, lang)))
        }
    }
}

fn work(room: &Room, lang: Lang) -> Vec<Piece> {
    match room.stage {
        Stage::Gathering => {
            let mut pieces = gathering::pieces(room, lang);
            pieces[0] = people::the_table(room, lang);
            pieces
        }
        Stage::Step(Step::Expose) => vec![Piece::new("sheet", &expose::sheet(room, lang))],
        Stage::Step(Step::Clarification) => clarification::pieces(room, lang).split_off(1),
        Stage::Step(Step::Contract) => contract::pieces(room, lang).split_off(1),
        Stage::Step(Step::Exploration) => vec![Piece::new(
            "signals-passed",
            &exploration::passed(room, lang),
        )],
        Stage::Step(Step::Synthesis) => vec![
            Piece::new("synthesis", &synthesis::synthesis(room, lang)),
            Piece::new("plan", &synthesis::plan(room, lang)),
            Piece::new("kept-things", &synthesis::kept(room, lang)),
        ],
        Stage::Step(Step::Learning) => vec![learning::turns(room, lang)],
        Stage::Closed => learning::closed(room, lang),
    }
}

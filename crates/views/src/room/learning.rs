//! Step 6, and after it: what each learned; the end.

use crate::components::{Audience, Field, Icon, Tone, button, disclosure, icon, link_button};
use crate::regions::Piece;
use crate::room::forms::Form;
use maud::{Markup, html};
use method::consultation::state::Turn;
use method::consultation::view::{Named, Room};
use method::{Act, Role, See, Stage, may, sees, words};
use text::{Lang, msg};

/// What stands in the work area of step 6.
pub(super) fn pieces(room: &Room, lang: Lang) -> Vec<Piece> {
    let mut pieces = vec![Piece::new("guide", &guide(room, lang))];
    if may(room.role, room.stage, Act::Share) {
        pieces.push(Piece::new("share", &share(room, lang)));
    }
    pieces.push(Piece::new(
        "turns-head",
        &html! { h2 { (lang.t("turns-title")) } },
    ));
    pieces.push(turns(room, lang));
    if room.role != Role::Screen {
        pieces.push(folded_plan(room, lang));
        pieces.push(super::exploration::folded(room, lang));
    }
    pieces
}

fn guide(room: &Room, lang: Lang) -> Markup {
    let words = match room.role {
        role if role.facilitates() => msg("learning-guide-facilitator"),
        Role::Observer | Role::Screen => msg("learning-guide-observer"),
        _ => msg("learning-guide-everyone"),
    };
    super::guide(room, lang, words)
}

fn share(room: &Room, lang: Lang) -> Markup {
    let field = Field::area(lang, "text", lang.t("share-label"), 2)
        .id("share-text")
        .hint(lang.t("share-hint"))
        .limit(words::SHORT)
        .audience(Audience::Group);
    html! {
        (Form::new("share", room.epoch).clears().label(lang.t("share-label")).around(&html! {
            (field) (button(super::send_tone(room), lang.t("share-send")))
        }))
        (Form::new("pass", room.epoch).small_tap(Tone::Quiet, lang.t("share-pass")))
    }
}

fn turns_head(room: &Room, lang: Lang) -> Markup {
    let any = room.turns.iter().any(|(_, turn)| turn.is_some());
    html! { @if any { h2 { (lang.t("turns-title")) } } }
}

/// Everyone's turn, client first.
pub(super) fn turns(room: &Room, lang: Lang) -> Piece {
    let item = |(who, turn): &(Named, Option<Turn>)| {
        let id = format!("t{}", who.seat.0);
        let tick = turn.is_none() && may(room.role, room.stage, Act::TickSaid);
        let html = html! {
            li.turn id=(id) {
                b { (who.name) } " "
                @match turn {
                    Some(Turn::Shared(said)) => {
                        p.kept-breaks { (said.text) }
                        @if said.late { p.contribution-remark { (lang.t("arrived-late")) } }
                    }
                    Some(Turn::Said) => span.stand-agrees { (icon(Icon::Check)) (lang.t("turn-said")) },
                    Some(Turn::Passed) => span.hint { (lang.t("turn-passed")) },
                    None => span.hint { (lang.t("turn-none")) },
                }
                @if tick {
                    (Form::new("tick-said", room.epoch).key(who.seat.0).carries("seat", who.seat.0)
                        .small_tap(Tone::Quiet, lang.t("turn-tick")))
                }
            }
        };
        (id, html)
    };
    // Once it is over, nobody is waited for.
    let shown = |(_, turn): &&(Named, Option<Turn>)| turn.is_some() || room.stage != Stage::Closed;
    let items = room.turns.iter().filter(shown).map(item).collect();
    Piece::list("turns", "turns", &lang.t("turns-title"), items)
}

fn folded_plan(room: &Room, lang: Lang) -> Piece {
    let inner = html! {
        (super::synthesis::synthesis(room, lang))
        (super::synthesis::plan(room, lang))
    };
    Piece::new(
        "folded-plan",
        &disclosure("fold-plan", &lang.t("plan-fold"), &inner),
    )
}

/// What stands in the work area once the consultation is closed.
pub(super) fn closed(room: &Room, lang: Lang) -> Vec<Piece> {
    let thanks = match &room.client {
        Some(client) => lang.with("closed-thanks", &[("client", client.name.as_str().into())]),
        None => lang.t("closed-thanks-nobody"),
    };
    // In a half-day the group goes on from here.
    let half_day = Some(&room.setup.half_day).filter(|address| !address.is_empty());
    let mine = match half_day {
        Some(_) => Tone::Secondary,
        None => Tone::Primary,
    };
    let content = html! {
        div.stack.closed {
            h2 { (lang.t("closed-title")) }
            p.lead { (thanks) }
            @if let Some(half_day) = half_day {
                p { (link_button(Tone::Primary, lang.t("closed-half-day"), half_day)) }
            }
            @if sees(room.role, room.stage, See::GroupRecord) {
                p { (lang.t("closed-save")) }
                div.toolbar role="group" aria-label=(lang.t("record-title")) {
                    (link_button(mine, lang.t("record-mine"), "record?cut=mine"))
                    (link_button(Tone::Secondary, lang.t("record-group"), "record"))
                }
            }
        }
    };
    vec![
        Piece::new("guide", &content),
        Piece::new("turns-head", &turns_head(room, lang)),
        turns(room, lang),
        Piece::new("synthesis", &super::synthesis::synthesis(room, lang)),
        Piece::new("plan", &super::synthesis::plan(room, lang)),
    ]
}

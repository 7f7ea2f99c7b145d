//! Step 5: what the client keeps, and what they will do.

use crate::components::{
    Audience, Field, Notice, Tone, button, definitions, disclosure, empty, notice,
};
use crate::labels;
use crate::regions::Piece;
use crate::room::forms::Form;
use maud::{Markup, html};
use method::consultation::state::{Action, ActionField};
use method::consultation::view::Room;
use method::{Act, Role, may, words};
use text::{Lang, msg};

/// What stands in the work area of step 5.
pub(super) fn pieces(room: &Room, lang: Lang) -> Vec<Piece> {
    let mut pieces = vec![Piece::new("guide", &guide(room, lang))];
    if may(room.role, room.stage, Act::WriteSynthesis) {
        pieces.push(Piece::new("synthesis-form", &synthesis_form(room, lang)));
        pieces.push(Piece::new(
            "actions-head",
            &html! { h2 { (lang.t("actions-title")) } },
        ));
        for (slot, action) in room.outcome.actions.iter().enumerate() {
            pieces.push(Piece::new(
                format!("action-{slot}"),
                &action_form(room, slot, action, lang),
            ));
        }
        pieces.push(Piece::new("validate-plan", &validate(room, lang)));
    } else {
        pieces.push(Piece::new("synthesis", &synthesis(room, lang)));
        pieces.push(Piece::new("plan", &plan(room, lang)));
    }
    if may(room.role, room.stage, Act::OfferAddition) {
        pieces.push(Piece::new("offer", &offer(room, lang)));
    }
    pieces.push(Piece::new("additions-head", &additions_head(room, lang)));
    pieces.push(additions(room, lang));
    pieces.push(Piece::new("kept-things", &kept(room, lang)));
    pieces.push(super::exploration::folded(room, lang));
    pieces
}

fn guide(room: &Room, lang: Lang) -> Markup {
    let words = match room.role {
        Role::Client => msg("synthesis-guide-client"),
        Role::Observer | Role::Screen => msg("synthesis-guide-observer"),
        role if role.facilitates() => msg("synthesis-guide-facilitator"),
        _ => msg("synthesis-guide-consultant"),
    };
    super::guide(room, lang, words)
}

fn synthesis_form(room: &Room, lang: Lang) -> Markup {
    let written = &room.outcome.synthesis;
    let field = Field::area(lang, "text", lang.t("synthesis-label"), 4)
        .id("synthesis-text")
        .value(written.text.as_str())
        .limit(words::LONG)
        .audience(Audience::Group)
        .optional();
    Form::new("write-synthesis", room.epoch)
        .version(written.version)
        .label(lang.t("synthesis-label"))
        .autosaves()
        .around(&html! { (field) noscript { (button(Tone::Secondary, lang.t("save"))) } })
}

/// One of the three places for an action: a small form for each field.
fn action_form(room: &Room, slot: usize, action: &Action, lang: Lang) -> Markup {
    let inner = html! {
        div.action-fields {
            @for field in ActionField::ALL { (action_field(room, slot, *field, action, lang)) }
        }
    };
    let written = action.values().any(|text| !text.is_blank());
    let title = lang.with("action-title", &[("number", (slot + 1).into())]);
    html! {
        @if slot == 0 || written {
            section.card aria-label=(title) { h3 { (title) } (inner) }
        } @else {
            (disclosure(&format!("fold-action-{slot}"), &title, &inner))
        }
    }
}

fn action_field(
    room: &Room,
    slot: usize,
    field: ActionField,
    action: &Action,
    lang: Lang,
) -> Markup {
    let written = action.get(&field);
    let label = lang.t(labels::action_field(field));
    let input = match field {
        ActionField::What => Field::area(lang, "text", label.clone(), 2).limit(words::SHORT),
        ActionField::ByWhen => Field::line(lang, "text", label.clone()).attr("type", "date"),
        ActionField::Confidence => Field::line(lang, "text", label.clone())
            .attr("type", "number")
            .attr("min", "0")
            .attr("max", "10")
            .attr("inputmode", "numeric"),
        _ => Field::line(lang, "text", label.clone()).limit(words::SHORT),
    };
    let input = input
        .id(format!("action-{slot}-{}", field.code()))
        .value(written.map_or("", |written| written.text.as_str()))
        .audience(Audience::Group)
        .optional();
    Form::new("write-action", room.epoch)
        .key(format!("{slot}-{}", field.code()))
        .carries("slot", slot)
        .carries("field", field.code())
        .version(written.map_or(0, |written| written.version))
        .label(label)
        .autosaves()
        .around(&html! { (input) noscript { (button(Tone::Secondary, lang.t("save"))) } })
}

fn validate(room: &Room, lang: Lang) -> Markup {
    html! {
        @if room.outcome.validated {
            (notice(Notice::Done, &html! { p { (lang.t("plan-validated")) } }))
        } @else {
            p.hint { (lang.t("plan-validate-hint")) }
            (Form::new("validate-plan", room.epoch).tap(Tone::Primary, lang.t("plan-validate")))
        }
    }
}

/// The synthesis as the room reads it.
pub(super) fn synthesis(room: &Room, lang: Lang) -> Markup {
    let written = &room.outcome.synthesis;
    html! {
        h2 { (lang.t("synthesis-title")) }
        @if written.is_blank() { (empty(&lang.t("synthesis-empty"))) }
        @else { p.kept-breaks { (written.text) } }
    }
}

/// The plan as the room reads it.
pub(super) fn plan(room: &Room, lang: Lang) -> Markup {
    let there = |action: &&Action| action.values().any(|text| !text.is_blank());
    let actions: Vec<&Action> = room.outcome.actions.iter().filter(there).collect();
    html! {
        h2 { (lang.t("actions-title")) }
        @if actions.is_empty() { (empty(&lang.t("actions-empty"))) }
        @for action in actions {
            div.card { (definitions(&action_lines(action, lang))) }
        }
        @if room.outcome.validated {
            (notice(Notice::Done, &html! { p { (lang.t("plan-is-validated")) } }))
        }
    }
}

/// The fields of an action that say something, with their names.
pub(super) fn action_lines(action: &Action, lang: Lang) -> Vec<(String, String)> {
    action
        .iter()
        .map(|(field, text)| {
            let said = labels::action_text(lang, *field, &text.text);
            (lang.t(labels::action_field(*field)), said)
        })
        .collect()
}

fn offer(room: &Room, lang: Lang) -> Markup {
    let field = Field::area(lang, "text", lang.t("addition-label"), 2)
        .id("addition-text")
        .hint(lang.t("addition-hint"))
        .limit(words::SHORT)
        .audience(Audience::Group);
    Form::new("offer-addition", room.epoch)
        .clears()
        .label(lang.t("addition-label"))
        .around(&html! { (field) (button(super::send_tone(room), lang.t("addition-send"))) })
}

fn additions_head(room: &Room, lang: Lang) -> Markup {
    html! { @if !room.outcome.additions.is_empty() { h2 { (lang.t("additions-title")) } } }
}

fn additions(room: &Room, lang: Lang) -> Piece {
    let items = room
        .outcome
        .additions
        .iter()
        .map(|(addition, taken)| {
            let id = format!("a{}", addition.id.0);
            let answer = |taken: bool, label: String| {
                Form::new("take-addition", room.epoch)
                    .key(format!("{}-{taken}", addition.id.0))
                    .carries("addition", addition.id.0)
                    .carries("taken", taken)
                    .small_tap(Tone::Secondary, label)
            };
            let html = html! {
                li.contribution id=(id) {
                    p.contribution-head {
                        b.contribution-author { (addition.by.name) }
                        @match taken {
                            Some(true) => { " " span.contribution-remark { (lang.t("addition-taken")) } }
                            Some(false) => { " " span.contribution-remark { (lang.t("addition-left")) } }
                            None => {}
                        }
                    }
                    p.contribution-text.kept-breaks { (addition.words.text) }
                    @if may(room.role, room.stage, Act::TakeAddition) {
                        div.toolbar role="group" aria-label=(lang.t("additions-title")) {
                            @if *taken != Some(true) { (answer(true, lang.t("addition-take"))) }
                            @if *taken != Some(false) { (answer(false, lang.t("addition-leave"))) }
                        }
                    }
                }
            };
            (id, html)
        })
        .collect();
    Piece::list(
        "additions",
        "contributions",
        &lang.t("additions-title"),
        items,
    )
}

/// What the client has said is kept. The client chooses in their private part.
pub(super) fn kept(room: &Room, lang: Lang) -> Markup {
    let kept: Vec<_> = room.contributions.iter().filter(|it| it.kept).collect();
    html! {
        @if room.role != Role::Client && !kept.is_empty() {
            h2 { (lang.t("kept-title")) }
            ul.contributions {
                @for it in kept { (super::exploration::item(it, &html! {}, "k", lang)) }
            }
        }
    }
}

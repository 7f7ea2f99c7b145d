//! Before and in step 1: the situation sheet.

use crate::components::{
    Audience, Choice, Field, Notice, Tone, button, chips, definitions, disclosure, empty, notice,
};
use crate::labels;
use crate::regions::Piece;
use crate::room::forms::Form;
use maud::{Markup, html};
use method::consultation::state::{SheetField, SubjectKind};
use method::consultation::view::Room;
use method::{Act, Role, may, words};
use text::{Lang, msg};

/// What stands in the work area of step 1.
pub(super) fn pieces(room: &Room, lang: Lang) -> Vec<Piece> {
    let mut pieces = vec![Piece::new("guide", &guide(room, lang))];
    if may(room.role, room.stage, Act::WriteSheet) {
        pieces.extend(sheet_forms(room, lang));
        pieces.push(Piece::new("told", &told_button(room, lang)));
    } else {
        pieces.push(Piece::new("sheet", &sheet(room, lang)));
        pieces.push(Piece::new("told", &told(room, lang)));
    }
    pieces
}

fn guide(room: &Room, lang: Lang) -> Markup {
    let words = match room.role {
        Role::Client => msg("expose-guide-client"),
        Role::Screen => msg("expose-guide-screen"),
        role if role.facilitates() => msg("expose-guide-facilitator"),
        _ => msg("expose-guide-consultant"),
    };
    super::guide(room, lang, words)
}

/// A form for each field, so that each is kept and sent by itself.
pub(super) fn sheet_forms(room: &Room, lang: Lang) -> Vec<Piece> {
    let mut pieces = vec![Piece::new("sheet-kind", &kind_form(room, lang))];
    for (field, written) in &room.sheet {
        let label = lang.t(labels::sheet_field(*field));
        let id = format!("sheet-{}", field.code());
        let input = match field {
            SheetField::Headline => Field::line(lang, "text", label.clone()).limit(words::HEADLINE),
            SheetField::Question => Field::area(lang, "text", label.clone(), 2).limit(words::LONG),
            _ => Field::area(lang, "text", label.clone(), 3).limit(words::LONG),
        };
        let input = input
            .id(id.clone())
            .value(written.text.as_str())
            .audience(Audience::Group)
            .optional();
        let form = Form::new("write-sheet", room.epoch)
            .key(field.code())
            .carries("field", field.code())
            .version(written.version)
            .label(label)
            .autosaves()
            .around(&html! { (input) noscript { (button(Tone::Secondary, lang.t("save"))) } });
        pieces.push(Piece::new(format!("{id}-form"), &form));
    }
    pieces
}

fn kind_form(room: &Room, lang: Lang) -> Markup {
    let choices: Vec<Choice> = SubjectKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), lang.t(labels::kind(*kind))))
        .collect();
    let chosen = room.setup.kind.map(SubjectKind::code);
    Form::new("set-kind", room.epoch)
        .autosaves()
        .label(lang.t("sheet-kind"))
        .around(&html! {
            (chips("kind", &lang.t("sheet-kind"), &choices, chosen))
            noscript { (button(Tone::Secondary, lang.t("save"))) }
        })
}

fn told_button(room: &Room, lang: Lang) -> Markup {
    html! {
        @if may(room.role, room.stage, Act::Told) && !room.told {
            (Form::new("told", room.epoch).tap(Tone::Primary, lang.t("expose-told-button")))
        } @else { (told(room, lang)) }
    }
}

fn told(room: &Room, lang: Lang) -> Markup {
    html! {
        @if room.told { (notice(Notice::Done, &html! { p { (lang.t("expose-told")) } })) }
    }
}

/// The sheet as the room reads it.
pub(super) fn sheet(room: &Room, lang: Lang) -> Markup {
    let mut lines: Vec<(String, &str)> = Vec::new();
    let kind = room.setup.kind.map(|kind| lang.t(labels::kind(kind)));
    if let Some(kind) = &kind {
        lines.push((lang.t("sheet-kind"), kind));
    }
    for (field, written) in &room.sheet {
        lines.push((lang.t(labels::sheet_field(*field)), &written.text));
    }
    let blank = room.sheet.values().all(|written| written.is_blank());
    html! {
        @if blank && kind.is_none() { (empty(&lang.t("sheet-empty"))) }
        @else { (definitions(&lines)) }
    }
}

/// The sheet folded away, for the steps after it.
pub(super) fn folded_sheet(room: &Room, lang: Lang) -> Piece {
    let content = html! {
        @if room.sheet.values().any(|written| !written.is_blank()) {
            (disclosure("fold-sheet", &lang.t("sheet-fold"), &sheet(room, lang)))
        }
    };
    Piece::new("folded-sheet", &content)
}

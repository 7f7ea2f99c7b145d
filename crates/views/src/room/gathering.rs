//! Before step 1: people arrive, and somebody agrees to be client.

use crate::components::{Notice, notice};
use crate::regions::Piece;
use maud::{Markup, html};
use method::consultation::view::Room;
use method::{Act, Role, may};
use text::{Lang, msg};

/// What stands in the work area while people arrive.
pub(super) fn pieces(room: &Room, lang: Lang) -> Vec<Piece> {
    let mut pieces = vec![
        Piece::new("guide", &guide(room, lang)),
        Piece::new("subject", &subject(room, lang)),
    ];
    if may(room.role, room.stage, Act::WriteSheet) {
        pieces.push(Piece::new(
            "prepare",
            &html! { h2 { (lang.t("sheet-prepare")) } p.hint { (lang.t("sheet-prepare-hint")) } },
        ));
        pieces.extend(super::expose::sheet_forms(room, lang));
    }
    pieces
}

fn guide(room: &Room, lang: Lang) -> Markup {
    let words = match room.role {
        Role::Client => msg("gathering-guide-client"),
        Role::Screen => msg("gathering-guide-screen"),
        role if role.facilitates() && room.client.is_some() => msg("gathering-guide-ready"),
        role if role.facilitates() => msg("gathering-guide-facilitator"),
        _ => msg("gathering-guide-everyone"),
    };
    super::guide(room, lang, words)
}

fn subject(room: &Room, lang: Lang) -> Markup {
    html! {
        @if let Some(headline) = room.headline() { p.headline { (headline) } }
        @match (&room.client, &room.asked) {
            (_, Some(asked)) => {
                p { (lang.with("client-asked", &[("name", asked.name.as_str().into())])) }
            }
            (Some(client), None) => {
                (notice(Notice::Done, &html! {
                    p { (lang.with("client-is", &[("name", client.name.as_str().into())])) }
                }))
            }
            (None, None) => p.hint { (lang.t("client-none")) },
        }
    }
}

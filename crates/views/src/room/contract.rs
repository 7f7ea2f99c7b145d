//! Step 3: one clear request, which the client alone changes.

use crate::components::{
    Audience, Field, Icon, Notice, Tone, button, checkbox, empty, icon, notice, tag,
};
use crate::labels;
use crate::regions::Piece;
use crate::room::forms::Form;
use maud::{Markup, html};
use method::consultation::state::{RequestKind, Stand};
use method::consultation::view::{Named, Room};
use method::{Act, Role, may, words};
use text::{Lang, msg};

/// What stands in the work area of step 3.
pub(super) fn pieces(room: &Room, lang: Lang) -> Vec<Piece> {
    let mut pieces = vec![Piece::new("guide", &guide(room, lang))];
    if may(room.role, room.stage, Act::WriteRequest) {
        pieces.push(Piece::new("request-form", &request_form(room, lang)));
        pieces.push(Piece::new("validate", &validate(room, lang)));
    } else {
        pieces.push(Piece::new("request-now", &request_now(room, lang)));
    }
    if may(room.role, room.stage, Act::Agree) {
        pieces.push(Piece::new("stand", &stand(room, lang)));
    }
    pieces.push(Piece::new("stands", &stands(room, lang)));
    if may(room.role, room.stage, Act::ProposeWording) {
        pieces.push(Piece::new("propose", &propose(room, lang)));
    }
    pieces.push(Piece::new("wordings-head", &wordings_head(room, lang)));
    pieces.push(wordings(room, lang));
    pieces.push(super::expose::folded_sheet(room, lang));
    pieces.push(super::clarification::folded(room, lang));
    pieces
}

fn guide(room: &Room, lang: Lang) -> Markup {
    let words = match room.role {
        Role::Client => msg("contract-guide-client"),
        Role::Observer | Role::Screen => msg("contract-guide-observer"),
        role if role.facilitates() => msg("contract-guide-facilitator"),
        _ => msg("contract-guide-consultant"),
    };
    super::guide(room, lang, words)
}

fn request_form(room: &Room, lang: Lang) -> Markup {
    let contract = &room.contract;
    let request = Field::area(lang, "text", lang.t("request-label"), 3)
        .id("request-text")
        .hint(lang.t("request-hint"))
        .value(contract.request.text.as_str())
        .limit(words::SHORT)
        .audience(Audience::Group)
        .request();
    let unwanted = Field::area(lang, "unwanted", lang.t("request-unwanted"), 2)
        .id("request-unwanted")
        .value(contract.unwanted.as_str())
        .limit(words::SHORT)
        .audience(Audience::Group)
        .optional();
    Form::new("write-request", room.epoch)
        .version(contract.request.version)
        .label(lang.t("request-label"))
        .around(&html! {
            (request)
            fieldset.choices {
                legend.label { (lang.t("request-kinds")) }
                div.choices-list.choices-list--wrap {
                    @for kind in RequestKind::ALL {
                        (checkbox("kinds", kind.code(), &lang.t(labels::request_kind(*kind)),
                            contract.kinds.contains(kind)))
                    }
                }
            }
            (unwanted)
            (button(Tone::Secondary, lang.t("request-save")))
        })
}

fn validate(room: &Room, lang: Lang) -> Markup {
    let contract = &room.contract;
    html! {
        @if contract.validated {
            (notice(Notice::Done, &html! { p { (lang.t("request-validated")) } }))
        } @else if !contract.request.is_blank() {
            (Form::new("validate-request", room.epoch).version(contract.request.version)
                .tap(Tone::Primary, lang.t("request-validate")))
        }
    }
}

/// The request as it stands, for those who do not write it.
fn request_now(room: &Room, lang: Lang) -> Markup {
    html! {
        @if room.contract.request.is_blank() { (empty(&lang.t(none_yet(room)))) }
        @else {
            @if room.contract.validated { p.hint { (lang.t("request-is-validated")) } }
            @else { p.hint { (lang.t("request-not-validated")) } }
        }
    }
}

/// A group that talks need not have its request written.
pub(super) fn none_yet(room: &Room) -> &'static str {
    if room.setup.spoken {
        msg("request-said-aloud")
    } else {
        msg("request-none-yet")
    }
}

/// Kind and limits of the request, under its words.
pub(super) fn notes(room: &Room, lang: Lang) -> Markup {
    let contract = &room.contract;
    html! {
        @if !contract.kinds.is_empty() {
            p.pinned-kinds { @for kind in &contract.kinds { (tag(&lang.t(labels::request_kind(*kind)))) " " } }
        }
        @if !contract.unwanted.trim().is_empty() {
            p.pinned-unwanted {
                span.hint { (lang.t("request-unwanted-is")) " " }
                span.kept-breaks { (contract.unwanted) }
            }
        }
    }
}

fn stand(room: &Room, lang: Lang) -> Markup {
    let version = room.contract.request.version;
    let unclear = Field::area(lang, "text", lang.t("unclear-label"), 2)
        .id("unclear-text")
        .limit(words::SHORT)
        .audience(Audience::Group);
    html! {
        @if !room.contract.request.is_blank() {
            div.stand {
                (Form::new("agree", room.epoch).version(version).tap(super::send_tone(room), lang.t("agree-button")))
                details.disclosure #unclear {
                    summary { span { (lang.t("unclear-button")) } }
                    div.disclosure-body {
                        (Form::new("unclear", room.epoch).version(version).clears().label(lang.t("unclear-label"))
                            .around(&html! { (unclear) (button(Tone::Secondary, lang.t("unclear-send"))) }))
                    }
                }
            }
        }
    }
}

fn stands(room: &Room, lang: Lang) -> Markup {
    let contract = &room.contract;
    let doubts =
        |(_, stand): &&(Named, Option<Stand>)| matches!(stand, Some(Stand::Unclear { .. }));
    html! {
        @if contract.group_agreed {
            (notice(Notice::Done, &html! { p { (lang.t("group-agreed")) } }))
            // What was said to be unclear is not unsaid by the group's agreement.
            ul.stands { @for (who, stand) in contract.stands.iter().filter(doubts) { (one_stand(who, stand.as_ref(), lang)) } }
        } @else if !contract.request.is_blank() && !room.setup.spoken {
            h2 { (lang.t("stands-title")) }
            ul.stands { @for (who, stand) in &contract.stands { (one_stand(who, stand.as_ref(), lang)) } }
        }
    }
}

fn one_stand(who: &Named, stand: Option<&Stand>, lang: Lang) -> Markup {
    html! {
        li {
            b { (who.name) } " "
            @match stand {
                Some(Stand::Agrees) => span.stand-agrees { (icon(Icon::Check)) (lang.t("stand-agrees")) },
                Some(Stand::Unclear { text, late }) => span.stand-unclear {
                    (lang.t("stand-unclear")) " " span.kept-breaks { (text) }
                    @if *late { " " span.contribution-remark { (lang.t("arrived-late")) } }
                },
                None => span.hint { (lang.t("stand-none")) },
            }
        }
    }
}

fn propose(room: &Room, lang: Lang) -> Markup {
    let field = Field::area(lang, "text", lang.t("wording-label"), 2)
        .id("wording-text")
        .limit(words::SHORT)
        .audience(Audience::Group);
    Form::new("propose-wording", room.epoch)
        .clears()
        .label(lang.t("wording-label"))
        .around(&html! { (field) (button(Tone::Secondary, lang.t("wording-send"))) })
}

fn wordings_head(room: &Room, lang: Lang) -> Markup {
    html! { @if !room.contract.wordings.is_empty() { h2 { (lang.t("wordings-title")) } } }
}

fn wordings(room: &Room, lang: Lang) -> Piece {
    let items = room
        .contract
        .wordings
        .iter()
        .map(|wording| {
            let id = format!("w{}", wording.id.0);
            let html = html! {
                li.contribution id=(id) {
                    p.contribution-head {
                        b.contribution-author { (wording.by.name) }
                        @if wording.words.late { " " span.contribution-remark { (lang.t("arrived-late")) } }
                    }
                    p.contribution-text.kept-breaks { (wording.words.text) }
                    @if may(room.role, room.stage, Act::AdoptWording) {
                        (Form::new("adopt-wording", room.epoch).key(wording.id.0).carries("wording", wording.id.0)
                            .small_tap(Tone::Secondary, lang.t("wording-adopt")))
                    }
                }
            };
            (id, html)
        })
        .collect();
    Piece::list(
        "wordings",
        "contributions",
        &lang.t("wordings-title"),
        items,
    )
}

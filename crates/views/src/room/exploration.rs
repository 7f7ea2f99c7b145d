//! Step 4: contributions; the client is silent.

use crate::components::{
    self, Audience, Choice, Field, Notice, Tone, button, chips, disclosure, empty, notice,
};
use crate::labels;
use crate::regions::Piece;
use crate::room::forms::Form;
use maud::{Markup, html};
use method::consultation::state::ContributionKind;
use method::consultation::view::{BuildsOn, ContributionView, Named, Room};
use method::{Act, Role, may, words};
use text::{Lang, msg};

/// What stands in the work area of step 4.
pub(super) fn pieces(room: &Room, lang: Lang) -> Vec<Piece> {
    let mut pieces = vec![
        Piece::new("guide", &guide(room, lang)),
        Piece::new("signals-passed", &passed(room, lang)),
        Piece::new("way", &way(room, lang)),
    ];
    if may(room.role, room.stage, Act::Contribute) {
        pieces.push(Piece::new("contribute", &contribute(room, lang)));
    }
    // The client reads the contributions in their private part, beside their marks.
    if room.role != Role::Client {
        pieces.push(Piece::new("contributions-head", &head(room, lang)));
        pieces.push(list(room, lang));
        pieces.push(super::expose::folded_sheet(room, lang));
        pieces.push(super::clarification::folded(room, lang));
    }
    pieces
}

fn guide(room: &Room, lang: Lang) -> Markup {
    let words = match room.role {
        Role::Client => msg("exploration-guide-client"),
        Role::Observer | Role::Screen => msg("exploration-guide-observer"),
        role if role.facilitates() => msg("exploration-guide-facilitator"),
        _ => msg("exploration-guide-consultant"),
    };
    super::guide(room, lang, words)
}

/// How the group speaks at this moment: in silence, in rounds, or freely.
pub(super) fn way(room: &Room, lang: Lang) -> Markup {
    let named = |who: &Named| [("name", who.name.as_str().into())];
    html! {
        @if let Some(until) = room.silence_until {
            (notice(Notice::Info, &html! {
                p { (lang.t("silence-lasts")) " " span data-moment=(until.0) data-text=(lang.t("silence-until")) {} }
            }))
        }
        @if let Some(rounds) = &room.rounds {
            (notice(Notice::Info, &html! {
                p {
                    (lang.with("round-number", &[("number", rounds.number.into())])) " "
                    @if let Some(turn) = &rounds.turn { b { (lang.with("round-turn", &named(turn))) } " " }
                    @if let Some(next) = &rounds.next { (lang.with("round-next", &named(next))) }
                }
            }))
        }
    }
}

/// Signals of the client that the facilitation has passed on.
pub(super) fn passed(room: &Room, lang: Lang) -> Markup {
    html! {
        @for (_, signal) in &room.passed_signals {
            (notice(Notice::Warning, &html! {
                p { (lang.t("signal-passed-on")) " " b { (lang.t(labels::signal(*signal))) } }
            }))
        }
    }
}

/// The kinds to choose from, the same wherever a contribution is written.
pub(super) fn kinds(lang: Lang, chosen: ContributionKind) -> Markup {
    let choices: Vec<Choice> = ContributionKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), lang.t(labels::contribution(*kind))))
        .collect();
    chips(
        "kind",
        &lang.t("contribution-kind"),
        &choices,
        Some(chosen.code()),
    )
}

fn contribute(room: &Room, lang: Lang) -> Markup {
    let field = Field::area(lang, "text", lang.t("contribution-label"), 3)
        .id("contribution-text")
        .hint(lang.t("contribution-hint"))
        .limit(words::SHORT)
        .audience(Audience::Group);
    Form::new("contribute", room.epoch)
        .clears()
        .label(lang.t("contribution-label"))
        .around(&html! {
            (field)
            (kinds(lang, ContributionKind::Lead))
            (button(super::send_tone(room), lang.t("contribution-send")))
        })
}

fn head(room: &Room, lang: Lang) -> Markup {
    html! {
        h2 { (lang.t("contributions-title")) }
        @if room.contributions.is_empty() { (empty(&lang.t("contributions-empty"))) }
    }
}

/// The contributions, oldest first.
pub(super) fn list(room: &Room, lang: Lang) -> Piece {
    let items = room
        .contributions
        .iter()
        .map(|it| {
            (
                format!("c{}", it.id.0),
                item(it, &building_on(room, it, lang), "c", lang),
            )
        })
        .collect();
    Piece::list(
        "contributions",
        "contributions",
        &lang.t("contributions-title"),
        items,
    )
}

/// Where somebody who may contribute builds on this one.
fn building_on(room: &Room, it: &ContributionView, lang: Lang) -> Markup {
    if !may(room.role, room.stage, Act::Contribute) {
        return html! {};
    }
    let id = it.id.0;
    let field = Field::area(lang, "text", lang.t("contribution-label"), 2)
        .id(format!("on-{id}-text"))
        .limit(words::SHORT)
        .audience(Audience::Group);
    let form = Form::new("contribute", room.epoch)
        .key(id)
        .carries("builds-on", id)
        .carries("kind", ContributionKind::Comment.code())
        .clears()
        .label(lang.t("build-on"))
        .around(&html! { (field) (button(Tone::Secondary, lang.t("contribution-send")).small()) });
    disclosure(&format!("on-{id}"), &lang.t("build-on"), &form)
}

/// The contributions folded away, for the steps after. The client has them beside
/// their marks.
pub(super) fn folded(room: &Room, lang: Lang) -> Piece {
    let reads = !matches!(room.role, Role::Client | Role::Screen);
    let inner = html! {
        ul.contributions { @for it in &room.contributions { (item(it, &html! {}, "f", lang)) } }
    };
    let content = html! {
        @if reads && !room.contributions.is_empty() {
            (disclosure("fold-contributions", &lang.t("contributions-fold"), &inner))
        }
    };
    Piece::new("folded-contributions", &content)
}

/// One contribution; `prefix` tells a private list's item from the shared one's.
pub(super) fn item(it: &ContributionView, actions: &Markup, prefix: &str, lang: Lang) -> Markup {
    let remarks = [
        (it.words.late, msg("arrived-late")),
        (it.earlier_request, msg("earlier-request")),
        (it.kept, msg("kept-by-client")),
    ];
    let remark: Vec<String> = remarks
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, id)| lang.t(id))
        .collect();
    let remark = remark.join(", ");
    let origin = it.on.as_ref().map(|on| match on {
        BuildsOn::One(_, who) => lang.with("builds-on", &[("name", who.name.as_str().into())]),
        BuildsOn::TakenBack => lang.t("builds-on-taken-back"),
    });
    components::contribution(&components::Contribution {
        id: &format!("{prefix}{}", it.id.0),
        author: &it.by.name,
        kind: &lang.t(labels::contribution(it.kind)),
        text: &it.words.text,
        builds_on: origin.as_deref(),
        remark: (!remark.is_empty()).then_some(remark.as_str()),
        actions: actions.clone(),
    })
}

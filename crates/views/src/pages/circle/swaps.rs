//! Trading turns with another member.

use super::forms::Form;
use super::mine::anchor;
use crate::components::{Tone, disclosure};
use crate::dates;
use crate::regions::Piece;
use maud::{Markup, html};
use method::circle::view::{MyDay, Own, SwapView, Tradable};
use text::Lang;

/// The trades that wait: asked of this member, or by them.
pub(super) fn asked(data: &Own, lang: Lang) -> Piece {
    let items = data.swaps.iter().map(|swap| {
        let id = format!("my-swap-{}", swap.id.0);
        (id.clone(), html! { li.card id=(id) { (one(swap, lang)) } })
    });
    let items = items.collect();
    Piece::list("my-swaps", "my-swaps", &lang.t("swaps-title"), items)
}

fn one(swap: &SwapView, lang: Lang) -> Markup {
    let args = [
        ("name", swap.other.as_str().into()),
        ("mine", dates::day(lang, swap.mine.date()).into()),
        ("theirs", dates::day(lang, swap.theirs.date()).into()),
    ];
    let answer = |agreed: bool, tone: Tone, label: String| {
        Form::new("answer-swap", "zone-mine")
            .carries("swap", swap.id.0)
            .carries("agreed", agreed)
            .small_tap(tone, label)
    };
    html! {
        @if swap.asked_by_me {
            p { (lang.with("swap-asked-by-me", &args)) }
            (Form::new("withdraw-swap", "zone-mine").carries("swap", swap.id.0)
                .small_tap(Tone::Quiet, lang.t("swap-withdraw")))
        } @else {
            p { (lang.with("swap-asked-of-me", &args)) }
            div.toolbar {
                (answer(true, Tone::Secondary, lang.t("swap-agree")))
                (answer(false, Tone::Quiet, lang.t("swap-decline")))
            }
        }
    }
}

/// Asking to trade a turn: one button for each turn it could be traded for.
pub(super) fn offer(day: &MyDay, data: &Own, lang: Lang) -> Markup {
    let mine = || {
        data.tradable
            .iter()
            .filter(|other| other.mine == day.session)
    };
    let ask = |other: &Tradable| {
        let args = [
            ("name", other.name.as_str().into()),
            ("day", dates::day(lang, other.starts.date()).into()),
        ];
        Form::new("ask-swap", anchor(day.session))
            .carries("mine", other.mine.0)
            .carries("with", other.with.0)
            .carries("theirs", other.theirs.0)
            .small_tap(Tone::Secondary, lang.with("swap-ask", &args))
    };
    let inner = html! {
        p.hint { (lang.t("swap-means")) }
        ul.bare { @for other in mine() { li { (ask(other)) } } }
    };
    let id = format!("swap-{}", day.session.0);
    html! {
        @if mine().next().is_some() { (disclosure(&id, &lang.t("swap-offer"), &inner)) }
    }
}

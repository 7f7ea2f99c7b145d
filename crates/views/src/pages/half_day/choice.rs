//! The choice of a subject: pitches, votes that advise, and whoever is asked.

use super::conducts;
use crate::components::{Icon, Notice, Tone, disclosure, empty, icon, notice, tag};
use crate::labels;
use crate::pages::circle::forms::names;
use crate::regions::Piece;
use crate::room::Form;
use maud::{Markup, html};
use method::circle::MemberId;
use method::half_day::view::{Candidate, ChoiceView, PitchView, Shared};
use text::{Lang, msg, unbroken};

/// What stands in the work of the choice.
pub(super) fn pieces(data: &Shared, lang: Lang) -> Vec<Piece> {
    let head = html! {
        h3 { (lang.t("day-pitches")) }
        @if data.pitches.is_empty() { (empty(&lang.t("day-pitches-none"))) }
        @if data.voters > 0 {
            p.hint { (lang.with("day-voters", &[("count", data.voters.into())])) }
        }
    };
    let item = |pitch: &PitchView| {
        let id = format!("pitch-{}", pitch.by.0);
        (id.clone(), card(data, pitch, &id, lang))
    };
    let items = data.pitches.iter().map(item).collect();
    vec![
        Piece::new("day-chosen", &chosen(data, lang)),
        Piece::new("day-planned", &planned(data, lang)),
        Piece::new("day-pitches-head", &head),
        Piece::list("day-pitches", "cards", &lang.t("day-pitches"), items),
        Piece::new("day-candidates", &others(data, lang)),
    ]
}

/// Who was asked, and what they answered.
fn chosen(data: &Shared, lang: Lang) -> Markup {
    let Some(choice) = &data.choice else {
        return html! {};
    };
    let said = |id| lang.with(id, &[("name", choice.name.as_str().into())]);
    let (kind, words) = match choice.agreed {
        None => (Notice::Info, said(msg("day-chosen-asked"))),
        Some(true) if had_it(data, choice) => (Notice::Info, said(msg("day-chosen-held"))),
        Some(true) => (Notice::Done, said(msg("day-chosen-agreed"))),
        Some(false) => (Notice::Info, said(msg("day-chosen-declined"))),
    };
    notice(
        kind,
        &html! {
            p { (words) }
            @if conducts(data) { (about_choice(data, choice, lang)) }
        },
    )
}

/// Whether the consultation of whoever was chosen was opened since: the choice is of the last one.
pub(super) fn had_it(data: &Shared, choice: &ChoiceView) -> bool {
    let mut rooms = data.rooms.iter();
    rooms.any(|room| room.client.as_ref() == Some(&choice.name))
}

fn about_choice(data: &Shared, choice: &ChoiceView, lang: Lang) -> Markup {
    let answer = |agreed: bool, label| {
        Form::new("answer-choice", data.epoch)
            .key(format!("aloud-{agreed}"))
            .carries("agreed", agreed)
            .small_tap(Tone::Secondary, label)
    };
    let (tone, label) = match had_it(data, choice) {
        true => (Tone::Secondary, msg("day-choose-next")),
        false => (Tone::Quiet, msg("day-choose-again")),
    };
    html! {
        div.toolbar role="group" aria-label=(lang.t("day-choice-tools")) {
            @if choice.agreed.is_none() {
                (answer(true, lang.t("day-agrees-aloud")))
                (answer(false, lang.t("day-declines-aloud")))
            }
            (Form::new("drop-choice", data.epoch).small_tap(tone, lang.t(label)))
        }
    }
}

/// Turns that were planned long before.
fn planned(data: &Shared, lang: Lang) -> Markup {
    let one = |(name, agreed): &(String, bool)| {
        let words = match agreed {
            true => lang.t("turn-agreed"),
            false => lang.t("turn-waits"),
        };
        format!("{name} ({words})")
    };
    let all: Vec<String> = data.planned.iter().map(one).collect();
    html! {
        @if !all.is_empty() {
            p { (lang.with("day-planned-turns", &[("names", names(lang, &all).into())])) }
        }
    }
}

fn card(data: &Shared, pitch: &PitchView, id: &str, lang: Lang) -> Markup {
    let votes = lang.with("day-votes", &[("count", pitch.votes.into())]);
    html! {
        li.card.pitch id=(id) {
            p { b { (pitch.name) } " " (tag(&lang.t(labels::kind(pitch.pitch.kind)))) }
            p.lead { (unbroken(&pitch.pitch.headline)) }
            p.hint { (votes) }
            @if may_choose(data) {
                (choose(data, pitch.by, "pitched", Tone::Secondary,
                    lang.with("day-choose", &[("name", pitch.name.as_str().into())])))
            }
        }
    }
}

fn may_choose(data: &Shared) -> bool {
    conducts(data) && !data.vote_over
}

fn choose(data: &Shared, member: MemberId, key: &str, tone: Tone, label: String) -> Markup {
    Form::new("choose", data.epoch)
        .key(format!("{key}-{}", member.0))
        .carries("member", member.0)
        .small_tap(tone, label)
}

/// Those who pitched nothing, for the facilitation: whoever has a turn planned stands open.
fn others(data: &Shared, lang: Lang) -> Markup {
    let pitched = |it: &&Candidate| data.pitches.iter().any(|pitch| pitch.by == it.id);
    let rest = data.candidates.iter().filter(|it| !pitched(it));
    let (planned, rest): (Vec<_>, Vec<_>) = rest.partition(|it| it.planned.is_some());
    let row = |it: &Candidate| {
        let label = lang.with("day-choose", &[("name", it.name.as_str().into())]);
        html! {
            li.candidate {
                (choose(data, it.id, "other", Tone::Secondary, label))
                span.hint {
                    @if it.planned.is_some() { (icon(Icon::Clock)) (lang.t("day-turn-planned")) }
                    @else { (lang.with("member-turns", &[("count", it.turns.into())])) }
                }
            }
        }
    };
    let list = |those: &[&Candidate]| {
        html! { ul.candidates { @for it in those { (row(it)) } } }
    };
    html! {
        @if may_choose(data) {
            @if !planned.is_empty() { (list(&planned)) }
            @if !rest.is_empty() {
                (disclosure("day-others", &lang.t("day-choose-others"), &list(&rest)))
            }
        }
    }
}

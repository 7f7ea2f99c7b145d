//! The strip over a demonstration's page: what the moment asks of the visitor, and
//! what they can ask of the play.

use crate::components::{Tone, button};
use crate::pages::method::STEPS;
use crate::room::forms::Form;
use crate::room::rows::{Rows, SceneBody};
use maud::{Markup, html};
use method::Stage;
use method::consultation::view::Own;
use peers::hint::Hint;
use peers::place::Place;
use text::{Lang, msg};

/// What the button that takes a place says.
pub(crate) const fn place_words(place: Place) -> &'static str {
    match place {
        Place::Watch => msg("place-watch"),
        Place::Client => msg("place-client"),
        Place::Consultant => msg("place-consultant"),
        Place::Facilitator => msg("place-facilitator"),
    }
}

/// How fast a play can be, in times.
const SPEEDS: [u8; 3] = [1, 2, 4];

/// The strip; nothing in a room that is no demonstration.
pub(super) fn strip(own: &Own, rows: &Rows, lang: Lang) -> Markup {
    let Some(scene) = &rows.scene else {
        return html! {};
    };
    html! {
        section.scene aria-labelledby="scene-title" {
            div.scene-head {
                h2.scene-title #scene-title { (lang.t("scene-title")) }
                p.scene-place data-place=(Place::of(own.role).code()) { (lang.t(seated_words(Place::of(own.role)))) }
            }
            p.scene-hint {
                (hint(own, scene, lang))
                @if own.review.is_some() { " " a href="#review-title" { (lang.t("review-title")) } }
            }
            (line(own, scene, lang))
            @if let Some((name, wrote)) = &scene.thanks {
                p.scene-said { (lang.with(thanks_words(*wrote), &[("name", name.as_str().into())])) }
            }
            (controls(own, scene, lang))
        }
    }
}

const fn seated_words(place: Place) -> &'static str {
    match place {
        Place::Watch => msg("seated-watch"),
        Place::Client => msg("seated-client"),
        Place::Consultant => msg("seated-consultant"),
        Place::Facilitator => msg("seated-facilitator"),
    }
}

fn hint(own: &Own, scene: &SceneBody, lang: Lang) -> String {
    let name = scene.about.as_deref().unwrap_or_default();
    let hint = Hint::from_code(&scene.hint).unwrap_or(Hint::Listen);
    lang.with(hint_words(hint, own.stage), &[("name", name.into())])
}

const fn watch_words(stage: Stage) -> &'static str {
    match stage.index() {
        0 => msg("watch-0"),
        1 => msg("watch-1"),
        2 => msg("watch-2"),
        3 => msg("watch-3"),
        4 => msg("watch-4"),
        5 => msg("watch-5"),
        _ => msg("watch-6"),
    }
}

const fn hint_words(hint: Hint, stage: Stage) -> &'static str {
    match hint {
        Hint::Watch => watch_words(stage),
        Hint::Listen => msg("hint-listen"),
        Hint::Tell => msg("hint-tell"),
        Hint::Answer => msg("hint-answer"),
        Hint::Request => msg("hint-request"),
        Hint::Validate => msg("hint-validate"),
        Hint::Silent => msg("hint-silent"),
        Hint::Conclude => msg("hint-conclude"),
        Hint::Learn => msg("hint-learn"),
        Hint::Ask => msg("hint-ask"),
        Hint::Agree => msg("hint-agree"),
        Hint::Contribute => msg("hint-contribute"),
        Hint::Turn => msg("hint-turn"),
        Hint::Add => msg("hint-add"),
        Hint::Begin => msg("hint-begin"),
        Hint::Follow => msg("hint-follow"),
        Hint::GoOn => msg("hint-go-on"),
        Hint::Advice => msg("hint-advice"),
        Hint::Justifies => msg("hint-justifies"),
        Hint::Chatter => msg("hint-chatter"),
        Hint::Hush => msg("hint-hush"),
        Hint::Signal => msg("hint-signal"),
        Hint::Over => msg("hint-over"),
    }
}

/// One of a few ways to say thank you.
const fn thanks_words(wrote: u64) -> &'static str {
    match wrote % 3 {
        0 => msg("thanks-1"),
        1 => msg("thanks-2"),
        _ => msg("thanks-3"),
    }
}

/// The words the case has for the visitor's turn.
fn line(own: &Own, scene: &SceneBody, lang: Lang) -> Markup {
    html! {
        @if let Some((at, line)) = &scene.line {
            div.scene-line {
                p { (lang.with("scene-line", &[("line", within_quotes(line).into())])) }
                (Form::of_scene("prompt", own.epoch).carries("at", at).small_tap(Tone::Secondary, lang.t("scene-prompt")))
                p.hint { (lang.t(if scene.away { msg("scene-away") } else { msg("scene-waits") })) }
            }
        } @else if scene.waits {
            p.hint { (lang.t("scene-waits-own")) }
        }
    }
}

/// Guillemets within guillemets are English ones, as French has it.
fn within_quotes(line: &str) -> String {
    line.replace("«\u{a0}", "“").replace("\u{a0}»", "”")
}

fn controls(own: &Own, scene: &SceneBody, lang: Lang) -> Markup {
    let in_a_step = own.stage.step().is_some();
    let pause = if scene.paused {
        lang.t("scene-resume")
    } else {
        lang.t("scene-pause")
    };
    html! {
        div.scene-controls {
            // Whoever facilitates has the consultation's own.
            @if in_a_step && Place::of(own.role) != Place::Facilitator { (Form::of_scene("pause", own.epoch).small_tap(Tone::Secondary, pause)) }
            @if own.stage != Stage::Closed {
                div.scene-speeds role="group" aria-label=(lang.t("scene-speed")) {
                    @for speed in SPEEDS { (speed_tap(own, speed, scene.speed == speed, lang)) }
                }
            }
            details.disclosure.scene-more #scene-more {
                summary { span { (lang.t("scene-more")) } }
                div.disclosure-body { (elsewhere(own, lang)) }
            }
        }
    }
}

fn speed_tap(own: &Own, speed: u8, on: bool, lang: Lang) -> Markup {
    let label = lang.with("scene-times", &[("times", usize::from(speed).into())]);
    Form::of_scene("speed", own.epoch)
        .key(speed)
        .carries("speed", speed)
        .toggle(label, on)
}

fn stop(stage: Stage, lang: Lang) -> String {
    match stage.step() {
        Some(step) => format!("{}. {}", step.number(), lang.t(STEPS[step.index()].short)),
        None => lang.t("scene-end-of-all"),
    }
}

/// Another step, another seat, or the end: each a page of its own.
fn elsewhere(own: &Own, lang: Lang) -> Markup {
    let here = Place::of(own.role);
    let steps = Stage::ALL.into_iter().skip(1);
    html! {
        div.scene-steps role="group" aria-label=(lang.t("scene-go")) {
            span.hint { (lang.t("scene-go")) }
            @for stage in steps {
                form.tap method="post" action="scene/go" {
                    input type="hidden" name="stage" value=(stage.index());
                    (button(Tone::Quiet, stop(stage, lang)).small())
                }
            }
        }
        div.scene-places role="group" aria-label=(lang.t("scene-sit")) {
            span.hint { (lang.t("scene-sit")) }
            @for place in Place::ALL {
                @if place != here {
                    form.tap method="post" action="scene/go" {
                        input type="hidden" name="place" value=(place.code());
                        (button(Tone::Quiet, lang.t(place_words(place))).small())
                    }
                }
            }
        }
        p.hint { (lang.t("scene-again-means")) }
        form.tap method="post" action="scene/end" { (button(Tone::Quiet, lang.t("scene-end")).small()) }
    }
}

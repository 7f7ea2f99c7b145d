//! The strip over a demonstration's page: what the moment asks of the visitor, and
//! what they can ask of the play.

use crate::components::{Tone, button};
use crate::labels;
use crate::room::forms::Form;
use crate::room::rows::{Rows, SceneBody};
use maud::{Markup, html};
use method::consultation::view::Own;
use method::{Role, Stage};
use text::{Lang, msg};

/// Where a visitor sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Looks on.
    Watch,
    /// Brings the subject.
    Client,
    /// Helps.
    Consultant,
    /// Rehearses facilitating.
    Facilitator,
}

impl Place {
    /// All of them, in the order shown.
    pub const ALL: [Place; 4] = [
        Place::Watch,
        Place::Client,
        Place::Consultant,
        Place::Facilitator,
    ];

    /// The stable name in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Place::Watch => "watch",
            Place::Client => "client",
            Place::Consultant => "consultant",
            Place::Facilitator => "facilitator",
        }
    }

    /// Reads a stable name.
    pub fn from_code(code: &str) -> Option<Place> {
        Place::ALL.into_iter().find(|place| place.code() == code)
    }

    /// What the button that takes it says.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Place::Watch => msg("place-watch"),
            Place::Client => msg("place-client"),
            Place::Consultant => msg("place-consultant"),
            Place::Facilitator => msg("place-facilitator"),
        }
    }

    fn of(role: Role) -> Place {
        match role {
            Role::Facilitator | Role::FacilitatorConsultant => Place::Facilitator,
            Role::Client => Place::Client,
            Role::Consultant => Place::Consultant,
            _ => Place::Watch,
        }
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
            p.scene-hint { (hint(own, scene, lang)) }
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
    let id = match scene.hint.as_str() {
        "watch" => watch_words(own.stage),
        other => hint_words(other).unwrap_or(msg("hint-listen")),
    };
    lang.with(id, &[("name", name.into())])
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

/// The words of a hint, by its stable name.
pub fn hint_words(code: &str) -> Option<&'static str> {
    Some(match code {
        "watch" => watch_words(Stage::Gathering),
        "listen" => msg("hint-listen"),
        "tell" => msg("hint-tell"),
        "answer" => msg("hint-answer"),
        "request" => msg("hint-request"),
        "validate" => msg("hint-validate"),
        "silent" => msg("hint-silent"),
        "conclude" => msg("hint-conclude"),
        "learn" => msg("hint-learn"),
        "ask" => msg("hint-ask"),
        "agree" => msg("hint-agree"),
        "contribute" => msg("hint-contribute"),
        "turn" => msg("hint-turn"),
        "add" => msg("hint-add"),
        "follow" => msg("hint-follow"),
        "go-on" => msg("hint-go-on"),
        "advice" => msg("hint-advice"),
        "justifies" => msg("hint-justifies"),
        "chatter" => msg("hint-chatter"),
        "hush" => msg("hint-hush"),
        "signal" => msg("hint-signal"),
        "over" => msg("hint-over"),
        _ => return None,
    })
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
        @if let Some(line) = &scene.line {
            div.scene-line {
                p { (lang.with("scene-line", &[("line", line.as_str().into())])) }
                (Form::of_scene("prompt", own.epoch).small_tap(Tone::Secondary, lang.t("scene-prompt")))
            }
        }
    }
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
            @if in_a_step { (Form::of_scene("pause", own.epoch).small_tap(Tone::Secondary, pause)) }
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
                    @let label = stage.step().map_or(lang.t("scene-end-of-all"), |step| step.number().to_string());
                    (button(Tone::Quiet, label).small().attr("title", lang.t(labels::stage(stage))))
                }
            }
        }
        div.scene-places role="group" aria-label=(lang.t("scene-sit")) {
            span.hint { (lang.t("scene-sit")) }
            @for place in Place::ALL {
                @if place != here {
                    form.tap method="post" action="scene/go" {
                        input type="hidden" name="place" value=(place.code());
                        (button(Tone::Quiet, lang.t(place.words())).small())
                    }
                }
            }
        }
        p.hint { (lang.t("scene-again-means")) }
        form.tap method="post" action="scene/end" { (button(Tone::Quiet, lang.t("scene-end")).small()) }
    }
}

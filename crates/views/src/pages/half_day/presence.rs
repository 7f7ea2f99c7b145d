//! One's own presence: a tap, or a signature drawn by hand; and the call to whoever was chosen.

use crate::components::{Icon, Tone, button, disclosure, icon};
use crate::regions::Piece;
use crate::room::Form;
use maud::{Markup, html};
use method::half_day::How;
use method::half_day::state::{SIGNATURE, Standing};
use method::half_day::view::Own;
use text::{Lang, msg};

/// The measures of the pad, in whole units: what a path is drawn in.
const PAD: (u16, u16) = (600, 200);

/// What asks for a tap before anything else.
pub(super) fn call(data: &Own, lang: Lang) -> Vec<Piece> {
    let open = data.standing == Standing::Open;
    let content = html! {
        @if open && data.asked { (asked(data, lang)) }
        @else if open && !data.here { (come(data, lang)) }
    };
    vec![Piece::new("my-call", &content)]
}

fn asked(data: &Own, lang: Lang) -> Markup {
    let answer = |agreed: bool, tone, label| {
        Form::new("answer-choice", data.epoch)
            .key(agreed)
            .carries("agreed", agreed)
            .tap(tone, label)
    };
    html! {
        section.call aria-labelledby="asked-title" {
            h2 #asked-title { (lang.t("day-asked")) }
            p { (lang.t("day-asked-means")) }
            div.toolbar {
                (answer(true, Tone::Primary, lang.t("day-asked-yes")))
                (answer(false, Tone::Secondary, lang.t("day-asked-no")))
            }
        }
    }
}

fn come(data: &Own, lang: Lang) -> Markup {
    let label = match data.how {
        None => lang.t("day-come"),
        Some(_) => lang.t("day-come-back"),
    };
    html! {
        section.call.is-short aria-labelledby="come-title" {
            h2 #come-title { (lang.t("day-come-title")) }
            (Form::new("come", data.epoch).tap(Tone::Primary, label))
            p.hint { (lang.t("day-attendance-read-by")) }
        }
    }
}

/// What is noted of one's presence, and what can be changed about it.
pub(super) fn pieces(data: &Own, lang: Lang) -> Vec<Piece> {
    if data.standing == Standing::Before {
        return Vec::new();
    }
    vec![
        Piece::new("my-presence", &presence(data, lang)),
        Piece::new("my-signature", &signature(data, lang)),
        Piece::new("my-going", &going(data, lang)),
    ]
}

fn presence(data: &Own, lang: Lang) -> Markup {
    let words = match data.how {
        None => msg("day-me-not-noted"),
        Some(_) if !data.here => msg("day-me-gone"),
        Some(How::Told) => msg("day-me-told"),
        Some(How::Tapped) => msg("day-me-tapped"),
        Some(How::Signed) => msg("day-me-signed"),
    };
    html! {
        h2 { (lang.t("day-me")) }
        @if data.here { p.yes { (icon(Icon::Check)) (lang.t(words)) } }
        @else { p { (lang.t(words)) } }
        @if data.here || data.standing != Standing::Open {
            p.hint { (lang.t("day-attendance-read-by")) }
        }
        @if !data.signature.is_empty() { (drawn(&data.signature, lang)) }
    }
}

fn view_box() -> String {
    format!("0 0 {} {}", PAD.0, PAD.1)
}

fn drawn(path: &str, lang: Lang) -> Markup {
    html! {
        svg.signature role="img" viewBox=(view_box()) focusable="false" {
            title { (lang.t("day-signature-mine")) }
            path d=(path) {}
        }
    }
}

/// The pad. Nothing in it changes while one draws, so that nothing is ever drawn over. Without
/// scripts there is the tap, which is worth as much.
fn signature(data: &Own, lang: Lang) -> Markup {
    if data.standing != Standing::Open {
        return html! {};
    }
    let form = Form::new("sign", data.epoch).around(&html! {
        div.sign data-sign data-most=(SIGNATURE) hidden {
            svg.sign-pad data-sign-pad role="img" viewBox=(view_box()) focusable="false"
                aria-label=(lang.t("day-sign-pad")) {
                // An empty picture takes no pointer: the ground does.
                rect.sign-ground width=(PAD.0) height=(PAD.1) {}
                path.sign-line d="M40 160L560 160" {}
                path data-sign-drawn d="" {}
            }
            input type="hidden" name="path" value="" data-sign-path;
            div.toolbar {
                (button(Tone::Secondary, lang.t("day-sign-send")).attr("data-sign-send", ""))
                (button(Tone::Quiet, lang.t("day-sign-clear")).inert().attr("data-sign-clear", ""))
            }
        }
    });
    let inner = html! { p.hint { (lang.t("day-sign-means")) } (form) };
    disclosure("my-sign", &lang.t("day-sign"), &inner)
}

fn going(data: &Own, lang: Lang) -> Markup {
    let open = matches!(data.standing, Standing::Open | Standing::Stopped);
    html! {
        @if open && data.here {
            (Form::new("go", data.epoch).carries("member", data.id.0)
                .small_tap(Tone::Quiet, lang.t("day-go")))
        }
    }
}

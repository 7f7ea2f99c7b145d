//! What facilitators need beside: who asks, who is invited, the link, lines of hierarchy, how the
//! circle works.

use super::Around;
use super::forms::Form;
use super::members::{organisation, replaces, tell_line};
use super::settings::settings;
use crate::components::{Audience, Tone, audience, confirm, disclosure};
use crate::regions::Piece;
use maud::{Markup, html};
use method::circle::state::Standing;
use method::circle::view::{Conduct, Person, Shared};
use text::Lang;

/// What stands in the facilitators' zone; nothing for anybody else.
pub(super) fn pieces(data: &Shared, around: &Around<'_>) -> Vec<Piece> {
    let lang = around.lang;
    let Some(conduct) = &data.conduct else {
        return Vec::new();
    };
    let title = html! {
        div.zone-head {
            h2 { (lang.t("conduct-title")) }
            (audience(lang, Audience::Facilitation))
        }
    };
    vec![
        Piece::new("conduct-title", &title),
        Piece::new("asking", &asking(data, lang)),
        Piece::new("invited", &invited(data, around)),
        Piece::new("lines", &lines(conduct, data, lang)),
        Piece::new("settings", &settings(&data.settings, lang)),
        // Last: its address follows in the frame of the page.
        Piece::new("link", &link(conduct, lang)),
    ]
}

fn with(data: &Shared, standing: Standing) -> Vec<&Person> {
    let all = data.people.iter();
    all.filter(|person| person.standing == standing).collect()
}

fn turn_away(person: &Person, label: String) -> Markup {
    Form::new("turn-away", "zone-conduct")
        .carries("member", person.id.0)
        .small_tap(Tone::Quiet, label)
}

fn asking(data: &Shared, lang: Lang) -> Markup {
    let people = with(data, Standing::Asking);
    let let_in = |person: &Person| {
        Form::new("let-in", "zone-conduct")
            .carries("member", person.id.0)
            .small_tap(Tone::Secondary, lang.t("asking-let-in"))
    };
    html! {
        @if !people.is_empty() {
            h3 { (lang.t("asking-title")) }
            ul.members {
                @for person in people {
                    li.member id=(format!("asking-{}", person.id.0)) {
                        p { b { (person.name) } }
                        div.toolbar {
                            (let_in(person)) (turn_away(person, lang.t("asking-turn-away")))
                        }
                    }
                }
            }
        }
    }
}

fn invited(data: &Shared, around: &Around<'_>) -> Markup {
    let lang = around.lang;
    let people = with(data, Standing::Invited);
    html! {
        @if !people.is_empty() {
            h3 { (lang.t("invited-title")) }
            ul.members {
                @for person in people {
                    li.member {
                        p { b { (person.name) } }
                        @if let Some(from) = organisation(person, around) { p.hint { (from) } }
                        @if let Some(words) = replaces(person, lang) { p.hint { (words) } }
                        @if !person.reachable { p.hint { (lang.t("invited-by-hand")) } }
                        (turn_away(person, lang.t("invited-take-back")))
                    }
                }
            }
        }
    }
}

/// The link itself stands in the frame of the page, which alone knows its address.
fn link(conduct: &Conduct, lang: Lang) -> Markup {
    let set = |on: bool| Form::new("set-link", "zone-conduct").carries("on", on);
    let renew = html! {
        p { (lang.t("link-renew-means")) }
        div.toolbar {
            (set(true).small_tap(Tone::Secondary, lang.t("link-renew")))
            (set(false).small_tap(Tone::Danger, lang.t("link-close")))
        }
    };
    html! {
        h3 { (lang.t("link-title")) }
        @if conduct.link.is_empty() {
            p.hint { (lang.t("link-none")) }
            (set(true).small_tap(Tone::Secondary, lang.t("link-make")))
        } @else {
            p.hint { (lang.t("link-means")) }
            (confirm("link-change", Tone::Quiet, &lang.t("link-change"), &renew))
        }
    }
}

fn lines(conduct: &Conduct, data: &Shared, lang: Lang) -> Markup {
    let inner = html! {
        @if !conduct.lines.is_empty() {
            ul.members {
                @for (below, above, below_name, above_name) in &conduct.lines {
                    li.member {
                        p { (lang.with("line-is", &[("below", below_name.into()), ("above", above_name.into())])) }
                        (Form::new("tell-line", "zone-conduct")
                            .carries("below", below.0)
                            .carries("above", above.0)
                            .carries("told", false)
                            .small_tap(Tone::Quiet, lang.t("line-take-back")))
                    }
                }
            }
        }
        (tell_line(data, "zone-conduct", lang))
    };
    let count = conduct.lines.len();
    disclosure(
        "lines-of-hierarchy",
        &lang.with("lines-title", &[("count", count.into())]),
        &inner,
    )
}

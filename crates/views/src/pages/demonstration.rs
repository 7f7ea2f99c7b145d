//! Choosing a demonstration: a case, and a seat in it.

use crate::components::{Tone, button};
use crate::labels;
use crate::layout::{Page, Theme, page};
use crate::room::place_words;
use maud::{Markup, html};
use method::consultation::state::SubjectKind;
use peers::place::Place;
use text::Lang;

/// A case to choose.
#[derive(Debug, Clone, Copy)]
pub struct CaseCard<'a> {
    /// Its stable name.
    pub id: &'a str,
    /// The subject in a line.
    pub headline: &'a str,
    /// The case in two sentences.
    pub pitch: &'a str,
    /// What kind of subject it is.
    pub kind: SubjectKind,
}

/// The page.
pub fn demonstration(lang: Lang, theme: Theme, cases: &[CaseCard<'_>]) -> Markup {
    let main = html! {
        div.page.page--narrow.stack {
            h1 { (lang.t("demo-title")) }
            p.lead { (lang.t("demo-lead")) }
            @for case in cases { (card(case, lang)) }
            p.hint { (lang.t("demo-kept")) }
        }
    };
    page(&Page::new(
        lang,
        theme,
        lang.t("demo-title"),
        "/demonstration",
        main,
    ))
}

fn card(case: &CaseCard<'_>, lang: Lang) -> Markup {
    let title = format!("case-{}", case.id);
    html! {
        section.card.stack aria-labelledby=(title) {
            p.hint { (lang.t(labels::kind(case.kind))) }
            h2.card-title id=(title) { (case.headline) }
            p { (case.pitch) }
            div.demo-places role="group" aria-labelledby=(title) {
                @for place in Place::ALL {
                    form.tap method="post" action="/demonstration" {
                        input type="hidden" name="case" value=(case.id);
                        input type="hidden" name="place" value=(place.code());
                        @let tone = if place == Place::Watch { Tone::Primary } else { Tone::Secondary };
                        (button(tone, lang.t(place_words(place))))
                    }
                }
            }
        }
    }
}

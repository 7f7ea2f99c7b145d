//! My circles.

use super::forms::Form;
use super::page::beside;
use crate::components::{Field, Notice, Tone, button, link_button, notice, tag};
use crate::dates;
use crate::layout::Theme;
use crate::pages::mine::ways;
use jiff::civil::Date;
use maud::{Markup, html};
use method::words;
use text::Lang;

/// A circle of mine.
#[derive(Debug, Clone, Default)]
pub struct MyCircle {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// I facilitate it.
    pub facilitates: bool,
    /// Its next half-day, in words.
    pub next: Option<String>,
    /// What waits for me: words, and a full path.
    pub waits: Vec<(String, String)>,
    /// Another circle of mine meets at the same hour: the sentence that says so.
    pub clash: Option<String>,
}

/// A circle I am invited to.
#[derive(Debug, Clone, Default)]
pub struct Invited {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What the page of my circles shows.
#[derive(Debug, Clone, Default)]
pub struct MyHome {
    /// My first name.
    pub name: String,
    /// My circles.
    pub circles: Vec<MyCircle>,
    /// Where I am invited.
    pub invited: Vec<Invited>,
}

/// Says that another circle of mine meets at the same hour.
#[must_use]
pub fn clash_words(lang: Lang, other: &str, day: Date) -> String {
    let day = dates::day(lang, day);
    lang.with(
        "circle-clash",
        &[("circle", other.into()), ("day", day.into())],
    )
}

/// The page of my circles, at `/circles`.
#[must_use]
pub fn home(lang: Lang, theme: Theme, data: &MyHome) -> Markup {
    let nothing = data.circles.is_empty() && data.invited.is_empty();
    let content = html! {
        h1 { (lang.t("circles-title")) }
        @if nothing { (first_steps(lang)) }
        @if !data.invited.is_empty() { (invitations(lang, data)) }
        @if !data.circles.is_empty() {
            ul.circles { @for circle in &data.circles { li.card { (one(lang, circle)) } } }
        }
        @if !nothing {
            p { (link_button(Tone::Secondary, lang.t("circle-new"), "/circles/new")) }
        }
        @if data.circles.iter().any(|circle| circle.facilitates) {
            p { a href="/facilitation" { (lang.t("facilitation-title")) } }
        }
        (ways(lang, "/circles"))
    };
    beside(lang, theme, lang.t("circles-title"), "/circles", &content)
}

fn first_steps(lang: Lang) -> Markup {
    html! {
        p.lead { (lang.t("circles-none")) }
        p { (link_button(Tone::Primary, lang.t("circle-new"), "/circles/new")) }
        p.hint { (lang.t("circles-invited-hint")) }
        section.call.stack {
            h2 { (lang.t("circles-first")) }
            p { a href="/demonstration" { (lang.t("circles-demonstration")) } }
            p { a href="/method" { (lang.t("home-method-link")) } }
        }
    }
}

fn invitations(lang: Lang, data: &MyHome) -> Markup {
    html! {
        @for invited in &data.invited {
            section.card.stack {
                h2 { (invited.name) }
                p { (lang.t("threshold-invited")) }
                (Form::to(format!("/circles/{}/join", invited.id)).around(&html! {
                    (Field::line(lang, "name", lang.t("start-name"))
                        .id(format!("name-{}", invited.id))
                        .value(data.name.as_str())
                        .limit(words::NAME)
                        .attr("autocomplete", "given-name")
                        .attr("required", ""))
                    (button(Tone::Primary, lang.t("joining-button")))
                }))
            }
        }
    }
}

fn one(lang: Lang, circle: &MyCircle) -> Markup {
    let base = format!("/circles/{}/", circle.id);
    html! {
        h2 { a href=(base) { (circle.name) } }
        @if circle.facilitates { p { (tag(&lang.t("circle-you-facilitate"))) } }
        p {
            @match &circle.next {
                Some(next) => (lang.with("circle-next", &[("when", next.into())])),
                None => span.hint { (lang.t("sessions-none")) },
            }
        }
        @if let Some(clash) = &circle.clash { (notice(Notice::Warning, &html! { p { (clash) } })) }
        @if !circle.waits.is_empty() {
            div.waits {
                p.label { (lang.t("waits-title")) }
                ul { @for (words, href) in &circle.waits { li { a href=(href) { (words) } } } }
            }
        }
    }
}

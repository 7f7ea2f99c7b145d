//! The page that explains the method to whoever has never met it.

use crate::components::{Tone, link_button};
use crate::layout::{Page, Theme, page};
use crate::ring::{RingData, Size, ring};
use crate::table::{SeatMark, table};
use maud::{Markup, html};
use text::{Lang, msg};

/// The messages about one of the six steps.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// Its name.
    pub name: &'static str,
    /// Its name in one word.
    pub short: &'static str,
    /// Its goal, in one line.
    pub goal: &'static str,
    /// Who speaks.
    pub speaks: &'static str,
    /// What is written.
    pub writes: &'static str,
}

const fn step(
    name: &'static str,
    short: &'static str,
    goal: &'static str,
    speaks: &'static str,
    writes: &'static str,
) -> Step {
    Step {
        name,
        short,
        goal,
        speaks,
        writes,
    }
}

/// The messages about the six steps.
#[rustfmt::skip]
pub const STEPS: [Step; 6] = [
    step(msg("step-1-name"), msg("step-1-short"), msg("step-1-goal"), msg("method-step-1-speaks"), msg("method-step-1-writes")),
    step(msg("step-2-name"), msg("step-2-short"), msg("step-2-goal"), msg("method-step-2-speaks"), msg("method-step-2-writes")),
    step(msg("step-3-name"), msg("step-3-short"), msg("step-3-goal"), msg("method-step-3-speaks"), msg("method-step-3-writes")),
    step(msg("step-4-name"), msg("step-4-short"), msg("step-4-goal"), msg("method-step-4-speaks"), msg("method-step-4-writes")),
    step(msg("step-5-name"), msg("step-5-short"), msg("step-5-goal"), msg("method-step-5-speaks"), msg("method-step-5-writes")),
    step(msg("step-6-name"), msg("step-6-short"), msg("step-6-goal"), msg("method-step-6-speaks"), msg("method-step-6-writes")),
];

/// The minutes of the six steps of a standard consultation.
pub(crate) const STANDARD: [u16; 6] = [10, 20, 10, 25, 10, 15];

/// The three ready-made lengths: their name, and the minutes of each step.
const PRESETS: [(&str, [u16; 6]); 3] = [
    (msg("preset-express"), [5, 15, 5, 20, 8, 7]),
    (msg("preset-standard"), STANDARD),
    (msg("preset-deep"), [15, 40, 15, 35, 15, 30]),
];

/// The five lines of the charter, each with what it means.
pub const CHARTER: [(&str, &str); 5] = [
    (msg("charter-1"), msg("charter-1-means")),
    (msg("charter-2"), msg("charter-2-means")),
    (msg("charter-3"), msg("charter-3-means")),
    (msg("charter-4"), msg("charter-4-means")),
    (msg("charter-5"), msg("charter-5-means")),
];

const ENDS: [(&str, &str); 5] = [
    (msg("method-end-1"), msg("method-end-1-more")),
    (msg("method-end-2"), msg("method-end-2-more")),
    (msg("method-end-3"), msg("method-end-3-more")),
    (msg("method-end-4"), msg("method-end-4-more")),
    (msg("method-end-5"), msg("method-end-5-more")),
];

const SESSION: [(&str, &str); 4] = [
    (msg("method-session-1"), msg("method-session-1-more")),
    (msg("method-session-2"), msg("method-session-2-more")),
    (msg("method-session-3"), msg("method-session-3-more")),
    (msg("method-session-4"), msg("method-session-4-more")),
];

/// The page.
#[must_use]
pub fn method(lang: Lang, theme: Theme) -> Markup {
    let main = html! {
        article.page.prose {
            h1 { (lang.t("method-title")) }
            p.lead { (lang.t("method-lead")) }
            p { (lang.t("method-intro")) }
            p { (lang.t("method-origin")) }
            (contents(lang))
            (ends(lang))
            (people(lang))
            (session(lang))
            (steps(lang))
            (times(lang))
            (charter(lang))
            (tool(lang))
            (start(lang))
        }
    };
    page(&Page::new(
        lang,
        theme,
        lang.t("method-title"),
        "/method",
        main,
    ))
}

fn contents(lang: Lang) -> Markup {
    let links = [
        ("#ends", msg("method-ends-title")),
        ("#people", msg("method-people-title")),
        ("#session", msg("method-session-title")),
        ("#steps", msg("method-steps-title")),
        ("#times", msg("method-times-title")),
        ("#charter", msg("charter-title")),
        ("#tool", msg("method-tool-title")),
    ];
    html! {
        nav.contents aria-label=(lang.t("method-contents")) {
            ul { @for (href, label) in links { li { a href=(href) { (lang.t(label)) } } } }
        }
    }
}

/// A list whose items open with a phrase in bold.
fn phrases(lang: Lang, items: &[(&'static str, &'static str)]) -> Markup {
    html! {
        @for (phrase, more) in items { li { b { (lang.t(phrase)) } " " (lang.t(more)) } }
    }
}

fn ends(lang: Lang) -> Markup {
    html! {
        section #ends {
            h2 { (lang.t("method-ends-title")) }
            ul.phrases { (phrases(lang, &ENDS)) }
        }
    }
}

fn people(lang: Lang) -> Markup {
    let roles = [
        (msg("method-client"), msg("method-client-does")),
        (msg("method-group"), msg("method-group-do")),
        (msg("method-facilitator"), msg("method-facilitator-does")),
    ];
    html! {
        section #people {
            h2 { (lang.t("method-people-title")) }
            p { (lang.t("method-people-intro")) }
            figure.drawing {
                (table(&sample_seats(), lang))
                figcaption { (lang.t("method-example")) }
            }
            ul.phrases { (phrases(lang, &roles)) }
        }
    }
}

fn session(lang: Lang) -> Markup {
    html! {
        section #session {
            h2 { (lang.t("method-session-title")) }
            ol.phrases { (phrases(lang, &SESSION)) }
        }
    }
}

fn steps(lang: Lang) -> Markup {
    let drawn = RingData::live(lang, STANDARD, 7, 0.0, Size::Large);
    html! {
        section #steps {
            h2 { (lang.t("method-steps-title")) }
            p { (lang.t("method-steps-intro")) }
            figure.drawing {
                (ring(&drawn, &html! { span.ring-total { (minutes(lang, STANDARD.iter().sum())) } }))
                figcaption { (lang.t("method-steps-drawn")) }
            }
            ol.steps {
                @for (index, step) in STEPS.iter().enumerate() {
                    (one_step(lang, index + 1, step, STANDARD[index]))
                }
            }
        }
    }
}

fn one_step(lang: Lang, number: usize, step: &Step, planned: u16) -> Markup {
    html! {
        li.step {
            span.step-number aria-hidden="true" { (number) }
            div.step-text {
                h3 { (lang.t(step.name)) " " span.step-minutes { (minutes(lang, planned)) } }
                p.step-goal { (lang.t(step.goal)) }
                dl {
                    div { dt { (lang.t("method-speaks")) } dd { (lang.t(step.speaks)) } }
                    div { dt { (lang.t("method-writes")) } dd { (lang.t(step.writes)) } }
                }
            }
        }
    }
}

fn minutes(lang: Lang, count: u16) -> String {
    lang.with("method-minutes", &[("count", u32::from(count).into())])
}

fn times(lang: Lang) -> Markup {
    html! {
        section #times {
            h2 { (lang.t("method-times-title")) }
            p { (lang.t("method-times-intro")) }
            table.figures {
                caption { (lang.t("method-times-caption")) }
                thead {
                    tr {
                        th scope="col" { (lang.t("method-times-step")) }
                        @for (name, _) in PRESETS { th.number scope="col" { (lang.t(name)) } }
                    }
                }
                tbody {
                    @for (index, step) in STEPS.iter().enumerate() {
                        tr {
                            th scope="row" { (lang.t(step.short)) }
                            @for (_, times) in PRESETS { td.number { (times[index]) } }
                        }
                    }
                }
                tfoot {
                    tr {
                        th scope="row" { (lang.t("method-times-total")) }
                        @for (_, times) in PRESETS { td.number { (times.iter().sum::<u16>()) } }
                    }
                }
            }
        }
    }
}

fn charter(lang: Lang) -> Markup {
    html! {
        section #charter {
            h2 { (lang.t("charter-title")) }
            p { (lang.t("method-charter-intro")) }
            (charter_lines(lang))
        }
    }
}

/// The five lines of the charter, wherever they are read or accepted.
#[must_use]
pub fn charter_lines(lang: Lang) -> Markup {
    html! {
        ol.charter {
            @for (line, means) in CHARTER {
                li { b { (lang.t(line)) } span { (lang.t(means)) } }
            }
        }
    }
}

fn tool(lang: Lang) -> Markup {
    html! {
        section #tool {
            h2 { (lang.t("method-tool-title")) }
            p { (lang.t("method-tool-does")) }
            p { (lang.t("method-tool-private")) }
            p { (lang.t("method-tool-claims")) }
        }
    }
}

fn start(lang: Lang) -> Markup {
    html! {
        section.call {
            h2 { (lang.t("method-start-title")) }
            p { (lang.t("method-start")) }
            (link_button(Tone::Primary, lang.t("home-start"), "/start"))
        }
    }
}

/// Eight people and a facilitator, for the pictures of the site.
pub(crate) fn sample_seats() -> Vec<SeatMark> {
    let names = [
        "Naïma", "Inès", "Paul", "Rosa", "Ahmed", "Lucie", "Léo", "Wei", "Simon",
    ];
    let seat = |(index, name): (usize, &str)| SeatMark {
        id: format!("sample-{index}"),
        name: name.to_owned(),
        initials: name.chars().take(2).collect(),
        client: index == 0,
        facilitator: index == 5,
        present: index != 6,
        spoken: (1..=3).contains(&index),
        ..SeatMark::default()
    };
    names.into_iter().enumerate().map(seat).collect()
}

#[cfg(test)]
mod tests {
    use super::method;
    use crate::layout::Theme;
    use text::Lang;

    #[test]
    fn the_page_explains_six_steps_in_both_languages() {
        for lang in Lang::ALL {
            let out = method(lang, Theme::Auto).0;
            assert_eq!(out.matches("class=\"step\"").count(), 6);
            assert_eq!(out.matches("<h1").count(), 1);
            assert!(!out.contains("]<") && !out.contains("[method"));
        }
    }
}

//! What the one who facilitated reads again, once it is over: for them alone.

use crate::components::{Audience, audience};
use crate::labels;
use crate::room::own::journal_field;
use crate::room::rows::{REVIEW, Rows};
use maud::{Markup, html};
use method::consultation::view::{Own, Review};
use method::{Span, Step};
use peers::hint::Lesson;
use text::{Lang, msg};

/// The self-review; nothing for others, nor before the end.
pub(super) fn review(own: &Own, rows: &Rows, lang: Lang) -> Markup {
    let Some(review) = &own.review else {
        return html! {};
    };
    html! {
        section.mine.review aria-labelledby="review-title" {
            div.mine-head {
                h2 #review-title { (lang.t("review-title")) } (audience(lang, Audience::Me))
            }
            p.hint { (lang.t("review-means")) }
            (time(review, lang))
            (heard(review, lang))
            (interventions(review, lang))
            (skipped(review, lang))
            (lessons(rows, lang))
            (questions(own, rows, lang))
        }
    }
}

fn time(review: &Review, lang: Lang) -> Markup {
    html! {
        table.review-time {
            caption { (lang.t("review-time")) }
            thead { tr {
                th scope="col" { (lang.t("review-step")) }
                th scope="col" { (lang.t("review-spent")) }
                th scope="col" { (lang.t("review-planned")) }
            } }
            tbody {
                @for (step, (spent, planned)) in Step::ALL.iter().zip(&review.time) {
                    tr {
                        th scope="row" { (step.number()) ". " (lang.t(labels::step(*step))) }
                        td { (length(*spent, lang)) }
                        td { (length(*planned, lang)) }
                    }
                }
            }
        }
    }
}

/// Minutes, or seconds where there is not one.
fn length(span: Span, lang: Lang) -> String {
    let seconds = span.millis() / 1000;
    if seconds < 60 {
        return lang.with("review-seconds", &[("count", seconds.into())]);
    }
    lang.with(
        "review-minutes",
        &[("count", span.rounded_minutes().into())],
    )
}

fn heard(review: &Review, lang: Lang) -> Markup {
    html! {
        h3 { (lang.t("review-heard")) }
        ul.review-heard {
            @for (who, steps) in &review.heard {
                @let numbers: Vec<String> = steps.iter().map(|step| step.number().to_string()).collect();
                li {
                    b { (who.name) } " "
                    @if numbers.is_empty() { span.hint { (lang.t("review-not-heard")) } }
                    @else {
                        span.hint { (lang.with("review-steps", &[("count", numbers.len().into()), ("steps", numbers.join(", ").into())])) }
                    }
                }
            }
        }
    }
}

fn interventions(review: &Review, lang: Lang) -> Markup {
    html! {
        h3 { (lang.t("review-done")) }
        @if review.interventions.is_empty() { p { (lang.t("review-none")) } }
        @else {
            ul {
                @for (what, times) in &review.interventions {
                    li {
                        (lang.t(labels::intervention(*what)))
                        @if *times > 1 { " " (lang.with("review-times", &[("count", (*times).into())])) }
                    }
                }
            }
        }
    }
}

fn skipped(review: &Review, lang: Lang) -> Markup {
    html! {
        h3 { (lang.t("review-skipped")) }
        @if review.skipped.is_empty() { p { (lang.t("review-nothing-skipped")) } }
        @else {
            ul {
                @for remark in &review.skipped {
                    li { (super::record::remark_words(remark, lang)) }
                }
            }
        }
    }
}

/// What a rehearsal gave to live through, and what became of it.
fn lessons(rows: &Rows, lang: Lang) -> Markup {
    let met = rows.scene.iter().flat_map(|scene| &scene.lessons);
    let words = |(code, name): &(String, Option<String>)| {
        let name = name.as_deref().unwrap_or_default();
        let lesson = Lesson::from_code(code)?;
        Some(lang.with(lesson_words(lesson), &[("name", name.into())]))
    };
    let met: Vec<String> = met.filter_map(words).collect();
    html! {
        @if !met.is_empty() {
            h3 { (lang.t("review-met")) }
            ul { @for lesson in met { li { (lesson) } } }
        }
    }
}

const fn lesson_words(lesson: Lesson) -> &'static str {
    match lesson {
        Lesson::AdviceSetAside => msg("lesson-advice-aside"),
        Lesson::AdviceAnswered => msg("lesson-advice-answered"),
        Lesson::ChatterMet => msg("lesson-chatter-met"),
        Lesson::ChatterLet => msg("lesson-chatter-let"),
        Lesson::SignalPassed => msg("lesson-signal-passed"),
        Lesson::SignalKept => msg("lesson-signal-kept"),
    }
}

/// Three questions to oneself, answered in writing or not.
fn questions(own: &Own, rows: &Rows, lang: Lang) -> Markup {
    let labels = [
        msg("review-question-1"),
        msg("review-question-2"),
        msg("review-question-3"),
    ];
    html! {
        h3 { (lang.t("review-questions")) }
        @for ((name, label), text) in REVIEW.iter().zip(labels).zip(&rows.review) {
            (journal_field(own, name, lang.t(label), text, lang))
        }
    }
}

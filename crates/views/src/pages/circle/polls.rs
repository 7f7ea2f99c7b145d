//! Date polls: what everybody said, and what a facilitator makes of it.

use super::Around;
use super::forms::{Form, date_field, hour_field, minutes_field, names, place_field};
use crate::components::{Tone, button, confirm, disclosure, tag};
use crate::dates;
use crate::regions::Piece;
use maud::{Markup, html};
use method::circle::state::Answer;
use method::circle::view::{PollView, Shared};
use text::{Lang, msg};

/// Rows of the form that asks for a date.
const ROWS: usize = 6;

/// What stands in the zone of polls.
pub(super) fn pieces(data: &Shared, around: &Around<'_>) -> Vec<Piece> {
    let lang = around.lang;
    let conducts = data.conduct.is_some();
    let one = |poll: &PollView| Piece::new(anchor(poll), &poll_card(poll, conducts, lang));
    let mut pieces: Vec<Piece> = data.polls.iter().map(one).collect();
    if conducts {
        let form = disclosure("open-poll", &lang.t("poll-open"), &open_form(around));
        pieces.push(Piece::new("ask-dates", &form));
    }
    pieces
}

fn anchor(poll: &PollView) -> String {
    format!("poll-{}", poll.id.0)
}

/// The message of an answer.
pub(super) const fn answer_words(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => msg("poll-yes"),
        Answer::IfNeedBe => msg("poll-if-need-be"),
        Answer::No => msg("poll-no"),
    }
}

fn poll_card(poll: &PollView, conducts: bool, lang: Lang) -> Markup {
    let closes = dates::moment(lang, poll.closes);
    let closes = match poll.open {
        true => lang.with("poll-closes", &[("moment", closes.into())]),
        false => lang.with("poll-closed", &[("moment", closes.into())]),
    };
    html! {
        div.card {
            h2.card-title { (lang.t("poll-title")) }
            p.hint { (closes) }
            (results(poll, conducts, lang))
            @if !poll.waiting.is_empty() {
                @let waiting = names(lang, &poll.waiting);
                p.hint { (lang.with("poll-waiting", &[("names", waiting.into())])) }
            }
            @if !poll.answers.is_empty() {
                (disclosure(&format!("said-{}", poll.id.0), &lang.t("poll-who"), &who(poll, lang)))
            }
            @if conducts { (drop_it(poll, lang)) }
        }
    }
}

fn results(poll: &PollView, conducts: bool, lang: Lang) -> Markup {
    let decide = |option: usize| {
        let date = dates::slot(lang, &poll.options[option]);
        let label = lang.with("poll-decide-this", &[("date", date.into())]);
        let this = button(Tone::Secondary, lang.t("poll-decide")).small();
        Form::new("decide-poll", "zone-sessions")
            .carries("poll", poll.id.0)
            .carries("option", option)
            .around(&html! { (this.attr("aria-label", label)) })
    };
    html! {
        table.figures.results {
            caption.visually-hidden { (lang.t("poll-results")) }
            thead {
                tr {
                    th scope="col" { (lang.t("poll-date")) }
                    @for answer in Answer::ALL {
                        th.number scope="col" { (lang.t(answer_words(answer))) }
                    }
                }
            }
            tbody {
                @for (nth, option) in poll.options.iter().enumerate() {
                    tr {
                        th scope="row" {
                            (dates::slot(lang, option)) " "
                            @if poll.best == Some(nth) { (tag(&lang.t("poll-best"))) }
                            @if conducts { div { (decide(nth)) } }
                        }
                        @for count in poll.counts[nth] { td.number { (count) } }
                    }
                }
            }
        }
    }
}

/// Who said what, date by date.
fn who(poll: &PollView, lang: Lang) -> Markup {
    let saying = |nth: usize, answer: Answer| {
        let them = poll.answers.iter();
        let them = them.filter(|(_, said)| said.get(nth) == Some(&answer));
        let them: Vec<&String> = them.map(|(name, _)| name).collect();
        names(lang, &them)
    };
    let said = |answer, them: String| {
        let answer = lang.t(answer_words(answer));
        lang.with(
            "poll-said",
            &[("answer", answer.into()), ("names", them.into())],
        )
    };
    html! {
        dl.sheet {
            @for (nth, option) in poll.options.iter().enumerate() {
                div {
                    dt { (dates::slot(lang, option)) }
                    @for answer in Answer::ALL {
                        @let them = saying(nth, answer);
                        @if !them.is_empty() {
                            dd { (said(answer, them)) }
                        }
                    }
                }
            }
        }
    }
}

fn drop_it(poll: &PollView, lang: Lang) -> Markup {
    let form = Form::new("drop-poll", "zone-polls")
        .carries("poll", poll.id.0)
        .tap(Tone::Danger, lang.t("poll-drop-yes"));
    let inner = html! { p { (lang.t("poll-drop-means")) } (form) };
    let id = format!("drop-{}", poll.id.0);
    confirm(&id, Tone::Quiet, &lang.t("poll-drop"), &inner)
}

/// A week to answer.
const DAYS_TO_ANSWER: i64 = 7;

fn open_form(around: &Around<'_>) -> Markup {
    let lang = around.lang;
    let week = jiff::Span::new().days(DAYS_TO_ANSWER);
    let closes = around.now.date().saturating_add(week).to_string();
    let row = |nth: usize| {
        let legend = lang.with("poll-option", &[("number", (nth + 1).into())]);
        html! {
            fieldset {
                legend.label { (legend) }
                div.fields {
                    (date_field(lang, "day", &format!("poll-day-{nth}"), msg("half-day-day")))
                    (hour_field(lang, &format!("poll-hour-{nth}")).value("09:00"))
                }
            }
        }
    };
    Form::new("open-poll", "zone-polls").around(&html! {
        p.hint { (lang.t("poll-open-means")) }
        @for nth in 0..ROWS { (row(nth)) }
        div.fields {
            (minutes_field(lang, "poll-minutes", 210))
            (date_field(lang, "closes_day", "poll-closes", msg("poll-closes-day")).value(closes))
        }
        (place_field(lang, "poll-place", ""))
        (button(Tone::Secondary, lang.t("poll-open-button")))
    })
}

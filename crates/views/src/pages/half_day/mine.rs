//! What one person says in the part that is on: their word, their plan, their subject, their votes.

use super::follow_ups::{actions, done_words};
use crate::components::{
    Audience, Choice, Field, Icon, Tone, button, checkbox, chips, disclosure, icon,
};
use crate::dates;
use crate::labels;
use crate::regions::Piece;
use crate::room::Form;
use maud::{Markup, html};
use method::consultation::state::SubjectKind;
use method::half_day::state::{Done, FollowUp, Standing, WORD};
use method::half_day::view::{FollowUpView, Own};
use method::half_day::{Part, Round};
use method::words;
use text::{Lang, msg};

/// What stands in a member's own zone; nothing unless the half-day is going on.
pub(super) fn pieces(data: &Own, lang: Lang) -> Vec<Piece> {
    if data.standing != Standing::Open {
        return Vec::new();
    }
    match data.part {
        Part::Opening | Part::Closing => word(data, lang).into_iter().collect(),
        Part::FollowUps => {
            let plans = data.follow_ups.iter();
            plans.map(|plan| my_plan(data, plan, lang)).collect()
        }
        Part::Choice => vec![
            Piece::new("my-pitch", &my_pitch(data, lang)),
            Piece::new("my-votes", &my_votes(data, lang)),
        ],
        Part::Consultations | Part::Break => Vec::new(),
    }
}

fn word(data: &Own, lang: Lang) -> Option<Piece> {
    let (round, said) = data.round.as_ref()?;
    let content = match said {
        None => html! {
            section.card { h3 { (lang.t("day-my-word")) } (say(data, *round, "", lang)) }
        },
        Some(said) => html! {
            h3 { (lang.t("day-my-word")) }
            p.yes {
                (icon(Icon::Check))
                @if said.is_empty() { (lang.t("day-my-word-aloud")) }
                @else { (lang.with("day-my-word-said", &[("word", said.as_str().into())])) }
            }
            (disclosure("my-word-again", &lang.t("day-my-word-change"), &say(data, *round, said, lang)))
        },
    };
    Some(Piece::new("my-word", &content))
}

/// A word to write, or none when it was said aloud.
fn say(data: &Own, round: Round, said: &str, lang: Lang) -> Markup {
    let (label, form) = (
        match round {
            Round::Opening => msg("day-my-word-opening"),
            Round::Closing => msg("day-my-word-closing"),
        },
        || {
            Form::new("say", data.epoch)
                .key(round.code())
                .carries("round", round.code())
        },
    );
    let field = Field::line(lang, "word", lang.t(label))
        .id("my-word-text")
        .hint(lang.t("day-my-word-hint"))
        .value(said)
        .limit(WORD)
        .audience(Audience::Group)
        .attr("required", "");
    html! {
        (form().label(lang.t(label)).around(&html! {
            (field) (button(Tone::Primary, lang.t("day-my-word-send")))
        }))
        (form().key("aloud").carries("word", "").small_tap(Tone::Quiet, lang.t("day-my-word-was-aloud")))
    }
}

fn my_plan(data: &Own, plan: &FollowUpView, lang: Lang) -> Piece {
    let title = match plan.day {
        Some(day) => lang.with(
            "day-my-plan-of",
            &[("day", dates::day(lang, day.date()).into())],
        ),
        None => lang.t("day-my-plan"),
    };
    let form = plan_form(data, plan, lang);
    let again = format!("my-plan-again-{}", plan.room);
    let content = html! {
        section.card {
            h3 { (title) }
            (actions(&plan.actions, lang))
            @if plan.told.is_some() {
                p.yes { (icon(Icon::Check)) (lang.t("day-my-plan-told")) }
                (disclosure(&again, &lang.t("day-my-plan-change"), &form))
            } @else { (form) }
        }
    };
    Piece::new(format!("my-plan-{}", plan.room), &content)
}

fn plan_form(data: &Own, plan: &FollowUpView, lang: Lang) -> Markup {
    let choices = Done::ALL.iter();
    let choices: Vec<Choice> = choices
        .map(|done| Choice::new(done.code(), lang.t(done_words(*done))))
        .collect();
    let told = plan.told.as_ref();
    let field = |name: &str, label: &'static str, value: fn(&FollowUp) -> &String| {
        Field::area(lang, name, lang.t(label), 2)
            .id(format!("my-{name}-{}", plan.room))
            .value(told.map(value).cloned().unwrap_or_default())
            .limit(words::SHORT)
            .audience(Audience::Group)
            .optional()
    };
    Form::new("follow-up", data.epoch)
        .key(&plan.room)
        .label(lang.t("day-my-plan"))
        .carries("room", &plan.room)
        .around(&html! {
            (chips("done", &lang.t("day-plan-done"), &choices, told.map(|it| it.done.code())))
            (field("came_of", msg("day-came-of"), |it| &it.came_of))
            (field("learned", msg("day-learned"), |it| &it.learned))
            (button(Tone::Primary, lang.t("day-my-plan-send")))
        })
}

/// One's own subject. Once somebody is chosen, nothing is put on the table any more.
fn my_pitch(data: &Own, lang: Lang) -> Markup {
    if !data.peer || data.vote_over {
        return html! {};
    }
    let form = pitch_form(data, lang);
    match &data.pitch {
        None => html! { section.card { h3 { (lang.t("day-my-pitch")) } (form) } },
        Some(_) => html! {
            p.yes { (icon(Icon::Check)) (lang.t("day-my-pitch-there")) }
            (disclosure("my-pitch-again", &lang.t("day-my-pitch-change"), &html! {
                (form)
                (Form::new("withdraw-pitch", data.epoch)
                    .small_tap(Tone::Quiet, lang.t("day-my-pitch-withdraw")))
            }))
        },
    }
}

fn pitch_form(data: &Own, lang: Lang) -> Markup {
    let choices = SubjectKind::ALL.iter();
    let choices: Vec<Choice> = choices
        .map(|kind| Choice::new(kind.code(), lang.t(labels::kind(*kind))))
        .collect();
    let kind = data.pitch.as_ref().map(|pitch| pitch.kind.code());
    let headline = data.pitch.as_ref().map(|pitch| pitch.headline.as_str());
    let field = Field::line(lang, "headline", lang.t("day-my-headline"))
        .id("my-headline")
        .hint(lang.t("day-my-headline-hint"))
        .value(headline.unwrap_or_default())
        .limit(words::HEADLINE)
        .audience(Audience::Group)
        .attr("required", "");
    Form::new("pitch", data.epoch)
        .label(lang.t("day-my-pitch"))
        .around(&html! {
            (chips("subject", &lang.t("day-my-kind"), &choices, Some(kind.unwrap_or("problem"))))
            (field)
            (button(Tone::Primary, lang.t("day-my-pitch-send")))
        })
}

/// One's ballot: it advises, and nobody sees whose it is.
fn my_votes(data: &Own, lang: Lang) -> Markup {
    if data.ballot.is_empty() {
        return html! {};
    }
    let ticked = |id| data.votes.as_ref().is_some_and(|votes| votes.contains(&id));
    let (tone, label) = match data.votes {
        None => (Tone::Secondary, lang.t("day-vote")),
        Some(_) => (Tone::Secondary, lang.t("day-vote-again")),
    };
    let form = Form::new("vote", data.epoch).around(&html! {
        fieldset.choices {
            legend.label { (lang.t("day-ballot")) }
            p.hint { (lang.t("day-ballot-hint")) }
            div.choices-list {
                @for (id, name, headline) in &data.ballot {
                    (checkbox("pitch", &id.0.to_string(), &format!("{name} – {headline}"), ticked(*id)))
                }
            }
        }
        (button(tone, label))
    });
    html! {
        section.card {
            h3 { (lang.t("day-my-votes")) }
            @if data.votes.is_some() { p.yes { (icon(Icon::Check)) (lang.t("day-voted")) } }
            (form)
        }
    }
}

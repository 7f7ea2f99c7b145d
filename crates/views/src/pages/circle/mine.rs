//! What is one member's own: polls to answer, half-days to come, trades of turns, absences.

use super::forms::{Form, period_fields};
use super::polls::answer_words;
use super::{Around, swaps};
use crate::components::{
    Audience, Choice, Field, Icon, Tone, audience, button, chips, confirm, disclosure, empty, icon,
    link_button, tag,
};
use crate::dates;
use crate::regions::Piece;
use maud::{Markup, html};
use method::circle::SessionId;
use method::circle::state::Answer;
use method::circle::view::{MyDay, MyPoll, Own};
use method::words;
use text::Lang;

/// Days without a turn that are shown at once; the others are folded away.
const SHOWN: usize = 3;

/// The id of a half-day in a member's own zone.
pub(super) fn anchor(session: SessionId) -> String {
    format!("mine-{}", session.0)
}

/// What stands in a member's own zone.
pub(super) fn pieces(data: &Own, around: &Around<'_>) -> Vec<Piece> {
    let lang = around.lang;
    let mut pieces = vec![Piece::new(
        "mine-title",
        &html! { h2 { (lang.t("my-days-title")) } },
    )];
    for poll in &data.polls {
        let id = format!("my-poll-{}", poll.id.0);
        pieces.push(Piece::new(id, &answer_poll(poll, lang)));
    }
    pieces.push(swaps::asked(data, lang));
    let mut plain = 0;
    let days = data.days.iter();
    // Who takes no turns has nothing to say about the others.
    let days = days.filter(|day| data.peer || day.turn.is_some() || day.away);
    let (now, later): (Vec<&MyDay>, Vec<&MyDay>) = days.partition(|day| {
        plain += usize::from(day.turn.is_none());
        day.turn.is_some() || plain <= SHOWN
    });
    let item = |day: &&MyDay| {
        let id = anchor(day.session);
        (
            id.clone(),
            html! { li.my-day id=(id) { (my_day(day, data, lang)) } },
        )
    };
    let items = now.iter().map(item).collect();
    pieces.push(Piece::list(
        "my-days",
        "my-days",
        &lang.t("my-days-title"),
        items,
    ));
    pieces.push(Piece::new("my-later-days", &later_days(&later, data, lang)));
    pieces.push(Piece::new("my-absences", &absences(data, lang)));
    pieces.push(Piece::new("my-place", &my_place(data, lang)));
    pieces
}

fn later_days(later: &[&MyDay], data: &Own, lang: Lang) -> Markup {
    let inner = html! {
        ul.my-days {
            @for day in later {
                li.my-day id=(anchor(day.session)) { (my_day(day, data, lang)) }
            }
        }
    };
    html! {
        @if data.days.is_empty() { (empty(&lang.t("my-days-none"))) }
        @if !later.is_empty() { (disclosure("my-later", &lang.t("my-days-later"), &inner)) }
    }
}

fn my_day(day: &MyDay, data: &Own, lang: Lang) -> Markup {
    html! {
        h3 { (dates::day(lang, day.slot.starts.date())) }
        p.hint { (dates::hours(lang, &day.slot)) }
        @if day.away { p { (tag(&lang.t("my-days-away"))) } }
        @match day.turn {
            Some(false) => (asked_turn(day, data, lang)),
            Some(true) => (agreed_turn(day, data, lang)),
            None => @if data.peer && !day.away { (wishes(day, lang)) },
        }
    }
}

fn asked_turn(day: &MyDay, data: &Own, lang: Lang) -> Markup {
    let agree = Form::new("agree-turn", anchor(day.session))
        .carries("session", day.session.0)
        .tap(Tone::Primary, lang.t("turn-agree"));
    html! {
        p { (lang.t("turn-asked")) }
        (agree)
        (swaps::offer(day, data, lang))
    }
}

fn agreed_turn(day: &MyDay, data: &Own, lang: Lang) -> Markup {
    let label = match day.prepared {
        true => lang.t("prep-reread"),
        false => lang.t("prep-write"),
    };
    let href = format!("sheet/{}", day.session.0);
    html! {
        p.yes { (icon(Icon::Check)) (lang.t("turn-yours")) }
        div.toolbar {
            (link_button(Tone::Secondary, label, href)) (audience(lang, Audience::Me))
        }
        (swaps::offer(day, data, lang))
    }
}

/// The group reads a wish; *not today* stays with the member.
fn wishes(day: &MyDay, lang: Lang) -> Markup {
    let session = day.session.0;
    let wish = Form::new("wish", anchor(day.session))
        .carries("session", session)
        .carries("wished", !day.wished)
        .toggle(lang.t("turn-wish"), day.wished);
    let not_today = Form::new("not-today", anchor(day.session))
        .carries("session", session)
        .carries("on", !day.not_today)
        .toggle(lang.t("turn-not-today"), day.not_today);
    html! {
        div.my-wishes {
            div { (wish) (audience(lang, Audience::Group)) }
            div { (not_today) (audience(lang, Audience::Me)) }
        }
    }
}

fn answer_poll(poll: &MyPoll, lang: Lang) -> Markup {
    let closes = dates::moment(lang, poll.closes);
    let choices: Vec<Choice> = Answer::ALL
        .iter()
        .map(|answer| Choice::new(answer.code(), lang.t(answer_words(*answer))))
        .collect();
    let date = |nth: usize| {
        let said = poll.said.as_ref().and_then(|said| said.get(nth));
        let legend = dates::slot(lang, &poll.options[nth]);
        let name = format!("answer-{nth}");
        chips(&name, &legend, &choices, said.map(|answer| answer.code()))
    };
    let label = match poll.said {
        Some(_) => lang.t("poll-answer-again"),
        None => lang.t("poll-answer"),
    };
    let form = Form::new("answer-poll", format!("my-poll-{}", poll.id.0))
        .carries("poll", poll.id.0)
        .around(&html! {
            @for nth in 0..poll.options.len() { (date(nth)) }
            (button(if poll.said.is_some() { Tone::Secondary } else { Tone::Primary }, label))
        });
    let folded = poll.said.is_some();
    html! {
        section.card {
            h3 { (lang.t("poll-mine")) }
            p.hint { (lang.with("poll-closes", &[("moment", closes.into())])) }
            @if folded {
                p.yes { (icon(Icon::Check)) (lang.t("poll-answered")) }
                (disclosure(&format!("again-{}", poll.id.0), &lang.t("poll-change"), &form))
            } @else { (form) }
        }
    }
}

fn absences(data: &Own, lang: Lang) -> Markup {
    let form = Form::new("declare-absence", "my-absences").around(&html! {
        p.hint { (lang.t("absence-means")) }
        (period_fields(lang, "absence", "", ""))
        (button(Tone::Secondary, lang.t("absence-button")))
    });
    html! {
        h3 { (lang.t("absences-title")) }
        @if !data.absences.is_empty() {
            ul.members {
                @for (id, from, until) in &data.absences {
                    li.member {
                        p { (dates::period(lang, *from, *until)) }
                        (Form::new("withdraw-absence", "my-absences").carries("absence", id.0)
                            .small_tap(Tone::Quiet, lang.t("absence-withdraw")))
                    }
                }
            }
        }
        (disclosure("absence", &lang.t("absence-say"), &form))
    }
}

/// One's name here, and leaving.
fn my_place(data: &Own, lang: Lang) -> Markup {
    let name = Field::line(lang, "name", lang.t("start-name"))
        .id("my-name")
        .value(data.name.as_str())
        .limit(words::NAME)
        .attr("required", "");
    let rename = Form::new("change-member", "my-place")
        .carries("member", data.id.0)
        .carries("peer", data.peer)
        .around(&html! { (name) (button(Tone::Secondary, lang.t("save"))) });
    let leave = html! {
        p { (lang.t("quit-means")) }
        (Form::new("leave", "my-place").carries("member", data.id.0)
            .tap(Tone::Danger, lang.t("quit-yes")))
    };
    let inner = html! {
        (rename)
        @if data.may_leave { (confirm("leave", Tone::Quiet, &lang.t("quit"), &leave)) }
        @else { p.hint { (lang.t("quit-not-yet")) } }
    };
    disclosure("my-place-more", &lang.t("my-place"), &inner)
}

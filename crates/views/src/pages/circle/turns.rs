//! Whose turn next: what the planner proposes.

use super::forms::Form;
use super::page::{back_to, beside};
use crate::components::{Icon, Notice, Tone, button, empty, icon, notice, tag};
use crate::dates;
use crate::layout::Theme;
use maud::{Markup, html};
use method::circle::planner::Because;
use method::circle::state::Slot;
use method::circle::{MemberId, SessionId};
use text::{Lang, msg};

/// A half-day to come, with who is client and who is proposed.
#[derive(Debug, Clone)]
pub struct PlannedDay {
    /// Which.
    pub session: SessionId,
    /// When and where.
    pub slot: Slot,
    /// Who is client: id, name, whether they said yes.
    pub current: Vec<(MemberId, String, bool)>,
    /// Who is proposed beside: id, name, why.
    pub proposed: Vec<(MemberId, String, Because)>,
}

/// What the page of turns shows.
#[derive(Debug, Clone)]
pub struct TurnsPage<'a> {
    /// `/circles/{id}`.
    pub base: &'a str,
    /// The half-days to come.
    pub days: Vec<PlannedDay>,
    /// For each who takes turns: name, turns had, turns to come.
    pub counts: Vec<(String, usize, usize)>,
}

/// Why somebody is proposed, in one sentence. What others keep to themselves is no part of it.
const fn because_words(because: Because) -> &'static str {
    match because {
        Because::NotYetAndWishes => msg("because-not-yet-and-wishes"),
        Because::NotYetAndSoonTooLate => msg("because-not-yet-and-soon-too-late"),
        Because::NotYet => msg("because-not-yet"),
        Because::Wishes => msg("because-wishes"),
        Because::WaitedLongest => msg("because-waited-longest"),
    }
}

/// The page of turns, for facilitators, at `/circles/{id}/turns`.
#[must_use]
pub fn turns(lang: Lang, theme: Theme, data: &TurnsPage<'_>) -> Markup {
    let any = data.days.iter().any(|day| !day.proposed.is_empty());
    let content = html! {
        (back_to(lang, data.base))
        h1 { (lang.t("planner-title")) }
        p.lead { (lang.t("planner-lead")) }
        @if data.days.is_empty() { (empty(&lang.t("sessions-none"))) }
        @else if any {
            (Form::to(format!("{}/turns", data.base)).tap(Tone::Primary, lang.t("planner-all")))
            p.hint { (lang.t("planner-then")) }
        } @else { (notice(Notice::Done, &html! { p { (lang.t("planner-done")) } })) }
        ul.half-days { @for day in &data.days { li.half-day { (one_day(lang, data.base, day)) } } }
        @if !data.counts.is_empty() { (counts(lang, data)) }
    };
    let here = format!("{}/turns", data.base);
    beside(lang, theme, lang.t("planner-title"), &here, &content)
}

fn one_day(lang: Lang, base: &str, day: &PlannedDay) -> Markup {
    html! {
        h2 { (dates::day(lang, day.slot.starts.date())) }
        @if !day.current.is_empty() {
            div.clients {
                p.label { (lang.t("session-clients")) }
                ul {
                    @for (_, name, agreed) in &day.current {
                        li {
                            b { (name) } " "
                            @if *agreed { span.yes { (icon(Icon::Check)) (lang.t("turn-agreed")) } }
                            @else { (tag(&lang.t("turn-waits"))) }
                        }
                    }
                }
            }
        }
        @if day.proposed.is_empty() {
            @if day.current.is_empty() { p.hint { (lang.t("planner-nobody")) } }
        } @else { (proposals(lang, base, day)) }
    }
}

fn proposals(lang: Lang, base: &str, day: &PlannedDay) -> Markup {
    let current = day.current.iter().map(|(id, ..)| id);
    let all = current.chain(day.proposed.iter().map(|(id, ..)| id));
    html! {
        div.clients {
            p.label { (lang.t("planner-proposed")) }
            ul {
                @for (_, name, because) in &day.proposed {
                    li { b { (name) } " " span.hint { (lang.t(because_words(*because))) } }
                }
            }
        }
        (Form::to(format!("{base}/set-turns"))
            .carries("back", "turns")
            .carries("session", day.session.0)
            .around(&html! {
                @for id in all { input type="hidden" name="client" value=(id.0); }
                (button(Tone::Secondary, lang.t("planner-set")).small())
            }))
    }
}

fn counts(lang: Lang, data: &TurnsPage<'_>) -> Markup {
    html! {
        section.stack {
            h2 { (lang.t("planner-counts")) }
            table.figures {
                thead {
                    tr {
                        th scope="col" { (lang.t("planner-name")) }
                        th.number scope="col" { (lang.t("planner-had")) }
                        th.number scope="col" { (lang.t("planner-coming")) }
                    }
                }
                tbody {
                    @for (name, had, coming) in &data.counts {
                        tr { th scope="row" { (name) } td.number { (had) } td.number { (coming) } }
                    }
                }
            }
        }
    }
}

//! What became of the last plans. The case is not debated again.

use super::conducts;
use crate::components::{Tone, definitions, disclosure, empty, tag};
use crate::dates;
use crate::regions::Piece;
use crate::room::Form;
use maud::{Markup, html};
use method::half_day::state::{Done, FollowUp};
use method::half_day::view::{FollowUpView, Shared};
use method::plan::{ActionState, PlanAction};
use text::{Lang, msg};

/// What was done of a plan.
pub(super) const fn done_words(done: Done) -> &'static str {
    match done {
        Done::Done => msg("day-done"),
        Done::Partly => msg("day-partly"),
        Done::Not => msg("day-not-done"),
    }
}

/// Where an action stands.
const fn state_words(state: ActionState) -> &'static str {
    match state {
        ActionState::ToDo => msg("day-action-to-do"),
        ActionState::UnderWay => msg("day-action-under-way"),
        ActionState::Done => msg("day-action-done"),
        ActionState::Dropped => msg("day-action-dropped"),
    }
}

/// The plans, one by one.
pub(super) fn pieces(data: &Shared, lang: Lang) -> Vec<Piece> {
    let head = html! {
        @if data.follow_ups.is_empty() { (empty(&lang.t("day-plans-none"))) }
        @else { p.hint { (lang.t("day-plans-rule")) } }
    };
    let item = |plan: &FollowUpView| {
        let id = format!("plan-{}", plan.room);
        (id.clone(), card(data, plan, &id, lang))
    };
    let items = data.follow_ups.iter().map(item).collect();
    vec![
        Piece::new("day-plans-head", &head),
        Piece::list("day-plans", "cards", &lang.t("day-part-follow-ups"), items),
    ]
}

fn card(data: &Shared, plan: &FollowUpView, id: &str, lang: Lang) -> Markup {
    html! {
        li.card id=(id) {
            h3 { (plan.name) }
            @if let Some(day) = plan.day {
                p.hint { (lang.with("day-plan-of", &[("day", dates::day(lang, day.date()).into())])) }
            }
            (actions(&plan.actions, lang))
            @if let Some(told) = &plan.told { (telling(told, lang)) }
            @if conducts(data) {
                @if plan.told.is_none() { (told_aloud(data, plan, lang)) }
                @else {
                    (disclosure(&format!("again-{}", plan.room), &lang.t("day-told-again"),
                        &told_aloud(data, plan, lang)))
                }
            }
        }
    }
}

/// The actions their client shows the circle.
pub(super) fn actions(actions: &[PlanAction], lang: Lang) -> Markup {
    html! {
        @if actions.is_empty() { p.hint { (lang.t("day-plan-not-shown")) } }
        @else {
            ul.day-actions {
                @for action in actions { li { (action.what) " " (tag(&lang.t(state_words(action.state)))) } }
            }
        }
    }
}

/// What the client told of it.
fn telling(told: &FollowUp, lang: Lang) -> Markup {
    html! {
        (definitions(&[
            (lang.t("day-plan-done"), lang.t(done_words(told.done))),
            (lang.t("day-came-of"), told.came_of.clone()),
            (lang.t("day-learned"), told.learned.clone()),
        ]))
    }
}

/// What the facilitation notes of a plan that was told aloud: its words stay with who said them.
fn told_aloud(data: &Shared, plan: &FollowUpView, lang: Lang) -> Markup {
    let tap = |done: Done| {
        let form = Form::new("follow-up", data.epoch)
            .key(format!("{}-{}", plan.room, done.code()))
            .carries("room", &plan.room)
            .carries("done", done.code())
            .carries("came_of", "")
            .carries("learned", "");
        let on = plan.told.as_ref().is_some_and(|told| told.done == done);
        match on {
            true => html! {},
            false => form.small_tap(Tone::Quiet, lang.t(done_words(done))),
        }
    };
    let label = lang.with("day-told-aloud", &[("name", plan.name.as_str().into())]);
    html! {
        div.told-aloud {
            p.hint { (label) }
            div.toolbar role="group" aria-label=(label) { @for done in Done::ALL { (tap(*done)) } }
        }
    }
}

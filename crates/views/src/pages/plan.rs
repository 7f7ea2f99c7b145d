//! One's own plan: the actions decided over one's consultations, and what becomes of them.

use super::circle::Said;
use super::circle::forms::{Form, date_field, error_of};
use super::mine::{own_page, ways};
use crate::components::{
    Audience, Choice, Field, Notice, Tone, audience, button, chips, definitions, disclosure, empty,
    error_summary, notice, tag,
};
use crate::dates;
use crate::labels;
use crate::layout::Theme;
use jiff::civil::Date;
use maud::{Markup, html};
use method::consultation::state::ActionField;
use method::plan::{ActionState, PlanAction, PlanRefusal};
use method::words;
use text::{Lang, msg, unbroken};

/// What the page of a plan shows.
#[derive(Debug, Clone, Default)]
pub struct PlanPage {
    /// The actions.
    pub actions: Vec<MyAction>,
    /// The key of the one that has just been changed.
    pub saved: Option<String>,
}

/// An action of mine.
#[derive(Debug, Clone, Default)]
pub struct MyAction {
    /// The key of its row.
    pub key: String,
    /// The action, as it is kept.
    pub action: PlanAction,
    /// The name of the circle that may see it; nothing when there is none any more.
    pub circle: Option<String>,
    /// Its day is over.
    pub late: bool,
    /// Help that is offered: by whom, and their words.
    pub offers: Vec<(String, String)>,
    /// What was typed and is to be mended.
    pub typed: Option<Typed>,
}

/// What was typed in the form of an action, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// Where it stands.
    pub state: ActionState,
    /// The note.
    pub note: String,
    /// The day.
    pub due: String,
    /// The circle sees it.
    pub shared: bool,
    /// What is asked.
    pub ask: String,
    /// What is wrong: the field (`note`, `due`, `ask`), and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// Where an action stands, in a word.
pub const fn state_words(state: ActionState) -> &'static str {
    match state {
        ActionState::ToDo => msg("deed-to-do"),
        ActionState::UnderWay => msg("deed-under-way"),
        ActionState::Done => msg("deed-done"),
        ActionState::Dropped => msg("deed-dropped"),
    }
}

/// By when, in words.
#[must_use]
pub fn due_words(lang: Lang, due: Date) -> String {
    let day = dates::date(lang, due);
    lang.with("deed-due-is", &[("day", day.into())])
}

/// What is wrong with an update: the field, and the sentence.
#[must_use]
pub fn refusal(lang: Lang, refusal: &PlanRefusal) -> (&'static str, String) {
    match refusal {
        PlanRefusal::BeforeConsultation => ("due", lang.t("deed-before")),
        PlanRefusal::TooFar => ("due", lang.t("deed-too-far")),
        PlanRefusal::NotShown => ("ask", lang.t("deed-not-shown")),
        PlanRefusal::Unfit(unfit) => ("note", labels::unfit(lang, unfit)),
    }
}

/// What is wrong with a day that is none.
#[must_use]
pub fn no_day(lang: Lang) -> (&'static str, String) {
    ("due", Said::BadDate.words(lang))
}

/// The page of one's plan, at `/plan`.
#[must_use]
pub fn plan(lang: Lang, theme: Theme, data: &PlanPage) -> Markup {
    let in_state = |wanted: fn(ActionState) -> bool| -> Vec<&MyAction> {
        let all = data.actions.iter();
        all.filter(|it| wanted(it.action.state)).collect()
    };
    let open = in_state(ActionState::is_open);
    let done = in_state(|state| state == ActionState::Done);
    let dropped = in_state(|state| state == ActionState::Dropped);
    let wrong: Vec<(String, String)> = data.actions.iter().flat_map(errors_of).collect();
    let errors: Vec<(&str, String)> = wrong
        .iter()
        .map(|(id, error)| (id.as_str(), error.clone()))
        .collect();
    let content = html! {
        (ways(lang, "/plan"))
        h1 { (lang.t("my-plan")) }
        p.lead { (lang.t("my-plan-lead")) }
        (error_summary(lang, &errors))
        @if data.actions.is_empty() {
            (empty(&lang.t("my-plan-empty")))
        } @else {
            section.stack aria-labelledby="open-title" {
                h2 #open-title { (lang.t("my-plan-open")) }
                @if open.is_empty() { (empty(&lang.t("my-plan-open-none"))) }
                @for action in &open { (one(lang, data, action)) }
            }
            (over(lang, data, "done", msg("my-plan-done"), &done))
            (over(lang, data, "dropped", msg("my-plan-dropped"), &dropped))
        }
    };
    own_page(lang, theme, lang.t("my-plan"), "/plan", &content)
}

/// The actions that are over, folded away unless there is something to see among them.
fn over(
    lang: Lang,
    data: &PlanPage,
    id: &str,
    title: &'static str,
    actions: &[&MyAction],
) -> Markup {
    let looked_at =
        |it: &&MyAction| it.typed.is_some() || data.saved.as_deref() == Some(it.key.as_str());
    let open = actions.iter().any(looked_at);
    html! {
        @if !actions.is_empty() {
            details.disclosure id=(id) open[open] {
                summary { span { (lang.with(title, &[("count", actions.len().into())])) } }
                div.disclosure-body { @for action in actions { (one(lang, data, action)) } }
            }
        }
    }
}

/// What is wrong with what was typed about an action, by the ids of its fields.
fn errors_of(mine: &MyAction) -> Vec<(String, String)> {
    let errors = mine.typed.iter().flat_map(|typed| &typed.errors);
    errors
        .map(|(field, error)| (format!("{field}-{}", mine.key), error.clone()))
        .collect()
}

fn one(lang: Lang, data: &PlanPage, mine: &MyAction) -> Markup {
    let action = &mine.action;
    let saved = data.saved.as_deref() == Some(mine.key.as_str());
    html! {
        article.card.deed id=(format!("action-{}", mine.key)) {
            h3.kept-breaks { (unbroken(&action.what)) }
            p.hint { (standing(lang, mine)) }
            p.hint { (origin(lang, mine)) }
            @if saved { (notice(Notice::Done, &html! { p role="status" { (lang.t("deed-saved")) } })) }
            @if mine.circle.is_some() && !action.ask.is_empty() {
                (definitions(&[(lang.t("deed-asked"), action.ask.as_str())]))
            }
            @if mine.circle.is_some() && !mine.offers.is_empty() { (offers(lang, mine)) }
            (definitions(&[(lang.t("deed-note"), action.note.as_str())]))
            (planned(lang, mine))
            details.disclosure id=(format!("update-{}", mine.key)) open[mine.typed.is_some()] {
                summary { span { (lang.t("deed-update")) } }
                div.disclosure-body { (form(lang, mine)) }
            }
        }
    }
}

/// Where it stands, by when, and who sees it.
fn standing(lang: Lang, mine: &MyAction) -> Markup {
    let action = &mine.action;
    let seen = match (&mine.circle, action.shared) {
        (Some(_), true) => Audience::Group,
        _ => Audience::Me,
    };
    html! {
        (tag(&lang.t(state_words(action.state)))) " "
        @match action.due {
            Some(due) => {
                (due_words(lang, due))
                @if mine.late { " " strong.late { (lang.t("deed-late")) } }
            },
            None => @if action.by_when.trim().is_empty() { (lang.t("deed-undated")) } @else {
                (labels::action_text(lang, ActionField::ByWhen, &action.by_when))
            },
        }
        " " (audience(lang, seen))
    }
}

/// The consultation it comes from.
fn origin(lang: Lang, mine: &MyAction) -> Markup {
    let day = mine.action.since.map(|day| {
        let day = dates::date(lang, day);
        lang.with("deed-from", &[("day", day.into())])
    });
    let circle = mine
        .circle
        .as_ref()
        .map(|circle| lang.with("deed-circle", &[("circle", circle.as_str().into())]));
    let parts: Vec<String> = day.into_iter().chain(circle).collect();
    html! { (parts.join(", ")) }
}

fn offers(lang: Lang, mine: &MyAction) -> Markup {
    html! {
        div.offers {
            p.label { (lang.t("deed-offers")) }
            ul.bare {
                @for (name, words) in &mine.offers {
                    li.kept-breaks {
                        b { (lang.with("said-by", &[("name", name.into())])) } " " (unbroken(words))
                    }
                }
            }
        }
    }
}

/// What was said of it in the consultation.
fn planned(lang: Lang, mine: &MyAction) -> Markup {
    let action = &mine.action;
    let said = [
        (ActionField::FirstStep, &action.first_step),
        (ActionField::ByWhen, &action.by_when),
        (ActionField::Obstacle, &action.obstacle),
        (ActionField::Sign, &action.sign),
        (ActionField::Confidence, &action.confidence),
    ];
    let lines: Vec<(String, String)> = said
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(field, text)| {
            let label = lang.t(labels::action_field(field));
            (label, labels::action_text(lang, field, text))
        })
        .collect();
    let id = format!("planned-{}", mine.key);
    html! {
        @if !lines.is_empty() { (disclosure(&id, &lang.t("deed-planned"), &definitions(&lines))) }
    }
}

/// What stands in the form: what was typed, else what is kept.
fn typed(mine: &MyAction) -> Typed {
    let action = &mine.action;
    mine.typed.clone().unwrap_or_else(|| Typed {
        state: action.state,
        note: action.note.clone(),
        due: action.due.map_or_else(String::new, |due| due.to_string()),
        shared: action.shared,
        ask: action.ask.clone(),
        errors: Vec::new(),
    })
}

fn form(lang: Lang, mine: &MyAction) -> Markup {
    let key = &mine.key;
    let typed = typed(mine);
    let states: Vec<Choice> = ActionState::ALL
        .iter()
        .map(|state| Choice::new(state.code(), lang.t(state_words(*state))))
        .collect();
    let note = Field::area(lang, "note", lang.t("deed-note"), 3)
        .id(format!("note-{key}"))
        .hint(lang.t("deed-note-hint"))
        .value(typed.note.as_str())
        .error(error_of(&typed.errors, "note"))
        .limit(words::SHORT)
        .audience(Audience::Me)
        .optional();
    let due = date_field(lang, "due", &format!("due-{key}"), msg("deed-due"))
        .value(typed.due.as_str())
        .error(error_of(&typed.errors, "due"))
        .optional();
    Form::to(format!("/plan/{key}"))
        .keeps(format!("action-{key}"))
        .around(&html! {
            (chips("state", &lang.t("deed-state"), &states, Some(typed.state.code())))
            (note) (due)
            @if mine.circle.is_some() { (to_the_circle(lang, key, &typed)) }
            (button(Tone::Primary, lang.t("save")))
        })
}

/// Who sees it, and what is asked of them.
fn to_the_circle(lang: Lang, key: &str, typed: &Typed) -> Markup {
    let choices = [
        Choice::new("false", lang.t("audience-me")),
        Choice::new("true", lang.t("audience-group")),
    ];
    let chosen = if typed.shared { "true" } else { "false" };
    let ask = Field::area(lang, "ask", lang.t("deed-ask"), 2)
        .id(format!("ask-{key}"))
        .hint(lang.t("deed-ask-hint"))
        .value(typed.ask.as_str())
        .error(error_of(&typed.errors, "ask"))
        .limit(words::SHORT)
        .audience(Audience::Group)
        .optional();
    html! {
        div.field {
            (chips("shared", &lang.t("deed-seen"), &choices, Some(chosen)))
            p.hint { (lang.t("deed-seen-means")) }
        }
        (ask)
    }
}

#[cfg(test)]
mod tests {
    use super::{no_day, refusal};
    use method::plan::PlanRefusal;
    use method::words::Unfit;
    use std::collections::BTreeSet;
    use text::Lang;

    #[test]
    fn every_refusal_has_a_sentence_of_its_own() {
        let refusals = [
            PlanRefusal::BeforeConsultation,
            PlanRefusal::TooFar,
            PlanRefusal::NotShown,
            PlanRefusal::Unfit(Unfit::Control),
        ];
        for lang in Lang::ALL {
            let said = refusals.iter().map(|it| refusal(lang, it).1);
            let said: BTreeSet<String> = said.chain([no_day(lang).1]).collect();
            assert_eq!(said.len(), refusals.len() + 1);
            assert!(said.iter().all(|it| it.ends_with('.')), "{said:?}");
        }
    }
}

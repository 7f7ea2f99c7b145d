//! The actions that members show one another, and the help that is offered about them.

use super::forms::Form;
use crate::components::{Audience, Field, Tone, button, definitions, disclosure, link_button, tag};
use crate::pages::plan::{due_words, state_words};
use crate::regions::{Piece, Regions, Zone};
use maud::{Markup, html};
use method::circle::MemberId;
use method::plan::PlanAction;
use method::words;
use text::{Lang, unbroken};

/// The actions a member shows.
#[derive(Debug, Clone)]
pub struct SharedPlan {
    /// Whose they are.
    pub member: MemberId,
    /// What they are called here.
    pub name: String,
    /// They are the reader's own.
    pub mine: bool,
    /// The actions, those that are open first.
    pub actions: Vec<SharedAction>,
}

/// An action its person shows.
#[derive(Debug, Clone)]
pub struct SharedAction {
    /// The id of the person.
    pub owner: String,
    /// The key of its row.
    pub key: String,
    /// The action, without what is its person's alone.
    pub action: PlanAction,
    /// Help offered: by whom, their words, and whether it is the reader's own offer.
    pub offers: Vec<(String, String, bool)>,
}

impl SharedAction {
    /// What names it on the page.
    fn id(&self) -> String {
        format!("{}-{}", self.owner, self.key)
    }
}

/// The zone of the plans that members show; nothing stands in it when nobody shows any.
#[must_use]
pub fn plans(lang: Lang, plans: &[SharedPlan], mine: MemberId) -> Regions {
    let pieces = match plans {
        [] => Vec::new(),
        plans => vec![
            Piece::new("plans-shown", &head(lang, plans, mine)),
            list(lang, plans),
        ],
    };
    Regions {
        zones: vec![Zone::new("zone-plans", pieces)],
    }
}

fn head(lang: Lang, plans: &[SharedPlan], mine: MemberId) -> Markup {
    html! {
        h2 { (lang.t("plans-shown")) }
        p.hint { (lang.t("plans-shown-means")) }
        @if plans.iter().any(|plan| plan.member == mine) {
            p { (link_button(Tone::Secondary, lang.t("plans-to-mine"), "/plan").small()) }
        }
    }
}

fn list(lang: Lang, plans: &[SharedPlan]) -> Piece {
    let item = |plan: &SharedPlan| {
        let id = format!("plan-of-{}", plan.member.0);
        let markup = html! {
            li.half-day id=(id) {
                h3 { (plan.name) @if plan.mine { " " (tag(&lang.t("plans-yours"))) } }
                ul.bare.deeds { @for action in &plan.actions { li { (one(lang, plan, action)) } } }
            }
        };
        (id, markup)
    };
    let items = plans.iter().map(item).collect();
    Piece::list("plans-list", "half-days", &lang.t("plans-shown"), items)
}

fn one(lang: Lang, plan: &SharedPlan, shown: &SharedAction) -> Markup {
    let action = &shown.action;
    let asked = [(lang.t("deed-asks"), action.ask.as_str())];
    html! {
        p.deed-what.kept-breaks { (unbroken(&action.what)) }
        p.hint {
            (tag(&lang.t(state_words(action.state))))
            @if let Some(due) = action.due { " " (due_words(lang, due)) }
        }
        @if !action.ask.is_empty() { (definitions(&asked)) }
        @for (name, words, mine) in &shown.offers { (offered(lang, name, words, *mine)) }
        @if !plan.mine && action.state.is_open() { (offer(lang, shown)) }
        @for _ in shown.offers.iter().filter(|(.., mine)| *mine) { (take_back(lang, shown)) }
    }
}

fn offered(lang: Lang, name: &str, words: &str, mine: bool) -> Markup {
    let by = match mine {
        true => lang.t("offer-by-you"),
        false => lang.with("said-by", &[("name", name.into())]),
    };
    html! { p.offered.kept-breaks { b { (by) } " " (unbroken(words)) } }
}

/// Offering help, or changing what one offers.
fn offer(lang: Lang, shown: &SharedAction) -> Markup {
    let id = shown.id();
    let mine = shown.offers.iter().find(|(.., mine)| *mine);
    let label = match mine {
        Some(_) => lang.t("offer-change"),
        None => lang.t("offer-say"),
    };
    let said = mine.map_or("", |(_, words, _)| words.as_str());
    let form = Form::new("offer", "zone-plans")
        .carries("owner", &shown.owner)
        .carries("key", &shown.key)
        .keeps(format!("offer-{id}"))
        .around(&html! {
            (Field::area(lang, "text", lang.t("offer-words"), 2)
                .id(format!("offer-words-{id}"))
                .hint(lang.t("offer-hint"))
                .value(said)
                .limit(words::SHORT)
                .audience(Audience::Group)
                .attr("required", ""))
            (button(Tone::Secondary, label.as_str()))
        });
    disclosure(&format!("offering-{id}"), &label, &form)
}

fn take_back(lang: Lang, shown: &SharedAction) -> Markup {
    Form::new("withdraw-offer", "zone-plans")
        .carries("owner", &shown.owner)
        .carries("key", &shown.key)
        .small_tap(Tone::Quiet, lang.t("offer-take-back"))
}

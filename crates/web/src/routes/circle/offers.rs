//! What members show one another of their plans, and the help they offer.

use super::{page, to};
use crate::answer::Why;
use crate::app::App;
use crate::circle_gate::{Entry, Inside};
use crate::fields::Fields;
use crate::rows::{self, ACTION, OFFER, Offer, offer_key};
use axum::body::Bytes;
use axum::response::Response;
use live::CircleId;
use method::circle::{Circle, MemberId, PersonId, Role};
use method::plan::PlanAction;
use method::words;
use std::cmp::Reverse;
use store::{Change, PersonRow, Refused};
use views::pages::circle::{SharedAction, SharedPlan};

/// The plans that members of the circle show, in the order in which they came.
///
/// # Errors
/// The store's.
pub(crate) async fn shared_plans(
    app: &App,
    id: &CircleId,
    circle: &Circle,
    me: MemberId,
) -> Result<Vec<SharedPlan>, Why> {
    let store = app.live.store();
    let actions = store.rows_of(&id.stream(), ACTION).await?;
    if actions.is_empty() {
        return Ok(Vec::new());
    }
    let offers = store.rows_of(&id.stream(), OFFER).await?;
    let person_of = |member: MemberId| circle.members[&member].person.as_ref();
    let mine = person_of(me).map(|person| person.0.as_str());
    let plan = |member: MemberId| {
        let owner = &person_of(member)?.0;
        let rows = actions.iter().filter(|row| row.person == *owner);
        let shown = rows.filter_map(shown);
        let mut actions: Vec<SharedAction> = shown
            .map(|(key, action)| SharedAction {
                owner: owner.clone(),
                offers: offers_of(circle, &offers, &offer_key(owner, &key))
                    .into_iter()
                    .map(|(by, name, text)| (name, text, mine == Some(by.as_str())))
                    .collect(),
                key,
                action,
            })
            .collect();
        actions.sort_by_key(|it| {
            let action = &it.action;
            let due = (action.due.is_none(), action.due);
            (!action.state.is_open(), due, Reverse(action.since))
        });
        (!actions.is_empty()).then(|| SharedPlan {
            member,
            name: circle.display_name(member),
            mine: member == me,
            actions,
        })
    };
    Ok(circle.people().filter_map(|(id, _)| plan(id)).collect())
}

/// An action that its person shows, with its key: without the note, and without what was said in the
/// consultation about how it would go.
pub(super) fn shown(row: &PersonRow) -> Option<(String, PlanAction)> {
    let action: PlanAction = rows::body(row)?;
    action.shared.then(|| {
        let shown = PlanAction {
            what: action.what,
            since: action.since,
            due: action.due,
            state: action.state,
            shared: true,
            ask: action.ask,
            ..PlanAction::default()
        };
        (row.key.clone(), shown)
    })
}

/// What is offered about an action by people who are in the circle: their id, their name, their
/// words.
pub(crate) fn offers_of(
    circle: &Circle,
    rows: &[PersonRow],
    key: &str,
) -> Vec<(String, String, String)> {
    let rows = rows.iter().filter(|row| row.key == key);
    rows.filter_map(|row| {
        let place = circle.place_of(&PersonId(row.person.clone()))?;
        let inside = matches!(circle.role(place), Role::Facilitator | Role::Member);
        let Offer { text } = rows::body(row).filter(|_| inside)?;
        Some((row.person.clone(), circle.display_name(place), text))
    })
    .collect()
}

/// `POST /circles/{id}/offer`.
pub(crate) async fn offer(entry: Entry<Inside>, body: Bytes) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    match offered(&entry, &fields).await {
        Ok(()) => Ok(back(&entry)),
        Err(why) => page::refused(&entry, why, "offer", &fields).await,
    }
}

async fn offered(entry: &Entry<Inside>, fields: &Fields) -> Result<(), Why> {
    let (owner, key) = (fields.text("owner")?, fields.text("key")?);
    let lang = entry.reader.lang;
    let action = about(entry, owner, key).await?;
    if owner == entry.person.id {
        return Err(Why::Said(lang.t("offer-own")));
    }
    if !action.state.is_open() {
        return Err(Why::Said(lang.t("offer-closed")));
    }
    let text = words::required(fields.text("text")?, words::SHORT);
    let text = text.map_err(|unfit| Why::Said(views::labels::unfit(lang, &unfit)))?;
    let row = rows::row(
        (&entry.person.id, OFFER, offer_key(owner, key)),
        Some(&entry.id),
        &Offer { text },
        entry.at.0,
    );
    change(entry, rows::put(row)).await
}

/// An action of somebody in the circle that its person shows. Any other is not there.
async fn about(entry: &Entry<Inside>, owner: &str, key: &str) -> Result<PlanAction, Why> {
    let place = entry.circle.place_of(&PersonId(owner.to_owned()));
    let role = place.map_or(Role::Outsider, |place| entry.circle.role(place));
    if !matches!(role, Role::Facilitator | Role::Member) {
        return Err(Why::NotFound);
    }
    let row = entry.app.live.store().row(owner, ACTION, key).await?;
    let here = Some(entry.id.stream());
    let row = row.filter(|row| row.circle == here);
    let shown = row.as_ref().and_then(shown);
    shown.map(|(_, action)| action).ok_or(Why::NotFound)
}

/// `POST /circles/{id}/withdraw-offer`: takes one's own offer back, whatever became of the action.
pub(crate) async fn withdraw(entry: Entry<Inside>, body: Bytes) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let key = offer_key(fields.text("owner")?, fields.text("key")?);
    let drop = Change::DropRow {
        person: entry.person.id.clone(),
        kind: OFFER.to_owned(),
        key,
    };
    change(&entry, drop).await?;
    Ok(back(&entry))
}

async fn change(entry: &Entry<Inside>, change: Change) -> Result<(), Why> {
    match entry.app.live.store().change(vec![change]).await? {
        Ok(()) => {
            entry.app.circles.nudge(&entry.id);
            Ok(())
        }
        Err(Refused::RowsFull) => Err(Why::NotesFull),
        Err(Refused::AddressTaken | Refused::TicketGone) => Err(Why::Unavailable),
    }
}

fn back(entry: &Entry<Inside>) -> Response {
    to(&format!("{}/#zone-plans", entry.base()))
}

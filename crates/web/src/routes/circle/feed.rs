//! `GET /calendar/{secret}`: all dates of a person, to be subscribed to. Dates, places and circles'
//! names, and the days of their plan: never a word of a case or of an action.

use crate::answer::Why;
use crate::app::{App, hash, hex};
use crate::postman::meeting;
use crate::rows::{self, ACTION};
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use export::Todo;
use live::{CircleFault, CircleId};
use method::circle::{PersonId, Role};
use method::plan::{ActionState, PlanAction};
use std::sync::Arc;
use store::PersonRow;
use text::Lang;

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
) -> Result<Response, Why> {
    let store = app.live.store();
    let person = store.person_of_feed(&hash(&secret)).await?;
    let person = person.ok_or(Why::NotFound)?;
    let lang = Lang::from_code(&person.lang).unwrap_or(Lang::Fr);
    let mut meetings = Vec::new();
    for belonging in store.belongings(&person.id).await? {
        let Some(id) = CircleId::of_stream(&belonging.stream) else {
            continue;
        };
        let circle = match app.circles.read(&id).await {
            Ok(circle) => circle,
            Err(CircleFault::Erased | CircleFault::Unknown) => continue,
            Err(fault) => return Err(fault.into()),
        };
        let place = circle.place_of(&PersonId(person.id.clone()));
        let role = place.map_or(Role::Outsider, |place| circle.role(place));
        if matches!(role, Role::Facilitator | Role::Member) {
            let sessions = circle.sessions.keys();
            meetings
                .extend(sessions.filter_map(|session| meeting(&app, lang, &id, &circle, *session)));
        }
    }
    let todos = todos(&app, lang, &person.id).await?;
    let file = export::feed(&lang.t("calendar-name"), &meetings, &todos);
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], file).into_response())
}

/// The open actions that have a day: that day, and a title that is always the same.
async fn todos(app: &App, lang: Lang, person: &str) -> Result<Vec<Todo>, Why> {
    let site = app.settings.site();
    let stamp = app.live.clock().now().0;
    let todo = |row: &PersonRow| {
        let action: PlanAction = rows::body(row)?;
        let due = action.due.filter(|_| action.state.is_open())?;
        // Nothing of a person or a room is to be read from it.
        let id = hash(&format!("todo/{person}/{}", row.key));
        Some(Todo {
            uid: format!("{}@{}", hex(&id.0[..16]), host(site)),
            stamp,
            due,
            under_way: action.state == ActionState::UnderWay,
            title: lang.t("plan-in-calendar"),
            link: format!("{site}/plan"),
        })
    };
    let rows = app.live.store().rows(person, ACTION).await?;
    Ok(rows.iter().filter_map(todo).collect())
}

/// The host of the site's address, without its port.
fn host(site: &str) -> &str {
    let host = site.split_once("://").map_or(site, |(_, host)| host);
    host.split(':').next().unwrap_or(host)
}

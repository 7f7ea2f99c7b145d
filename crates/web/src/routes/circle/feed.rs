//! `GET /calendar/{secret}`: all dates of a person, to be subscribed to. Dates, places and circles'
//! names, never a word of a case.

use crate::answer::Why;
use crate::app::{App, hash};
use crate::postman::meeting;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use export::{Purpose, calendar};
use live::{CircleFault, CircleId};
use method::circle::{PersonId, Role};
use std::sync::Arc;
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
    let name = lang.t("calendar-name");
    let file = calendar(&Purpose::Publish(name), &meetings);
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], file).into_response())
}

//! People: signing in, their account, their journal and plan, the operator's page, and a sponsor's.

pub(super) mod account;
pub(super) mod facilitation;
pub(super) mod journal;
pub(super) mod operator;
pub(super) mod plan;
pub(super) mod sign_in;
pub(super) mod sponsor;
pub(super) mod ticket;

pub(super) use super::door::page_again;

use crate::answer::Why;
use crate::app::App;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use live::{CircleFault, CircleId};
use method::circle::Circle;
use store::{Change, PersonRow, Refused};

/// To another page, as the answer to a form.
pub(super) fn to(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, path.to_owned())]).into_response()
}

/// The circles in which a person has, or had, a place.
pub(super) async fn circles_of(app: &App, person: &str) -> Result<Vec<(CircleId, Circle)>, Why> {
    let belongings = app.live.store().belongings(person).await?;
    let mut ids: Vec<CircleId> = belongings
        .iter()
        .filter_map(|belonging| CircleId::of_stream(&belonging.stream))
        .collect();
    // Somebody who left and came again has two places.
    ids.dedup();
    let mut circles = Vec::new();
    for id in ids {
        match app.circles.read(&id).await {
            Ok(circle) => circles.push((id, circle)),
            Err(CircleFault::Erased | CircleFault::Unknown) => {}
            Err(fault) => return Err(fault.into()),
        }
    }
    Ok(circles)
}

/// Keeps a row that is its person's for good: when its circle is deleted meanwhile, without it. Says
/// whether there was room.
pub(super) async fn keep(app: &App, mut row: PersonRow) -> Result<bool, Why> {
    let store = app.live.store();
    loop {
        match store.change(vec![Change::Row(row.clone())]).await? {
            Ok(()) => {}
            Err(Refused::RowsFull) => return Ok(false),
            Err(Refused::AddressTaken | Refused::TicketGone) => return Err(Why::Unavailable),
        }
        if row.circle.is_none() {
            return Ok(true);
        }
        // Of a circle that was deleted nothing is written, and nothing is said.
        let kept = store.row(&row.person, &row.kind, &row.key).await?;
        if kept.is_some_and(|kept| kept.at == row.at && kept.body == row.body) {
            return Ok(true);
        }
        row.circle = None;
    }
}

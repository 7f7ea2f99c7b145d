//! People: signing in, their account, the operator's page, and a sponsor's.

pub(super) mod account;
pub(super) mod operator;
pub(super) mod sign_in;
pub(super) mod sponsor;
pub(super) mod ticket;

pub(super) use super::door::page_again;

use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};

/// To another page, as the answer to a form.
pub(super) fn to(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, path.to_owned())]).into_response()
}

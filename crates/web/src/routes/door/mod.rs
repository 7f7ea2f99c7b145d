//! Coming in: starting a consultation, joining one by link or by code.

pub(super) mod code;
pub(super) mod demonstration;
pub(super) mod join;
pub(super) mod start;

use crate::dress::SaysItself;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use maud::Markup;

/// A form shown again because something in it is to be mended. Its page says
/// what, so the answer is not dressed as an error page.
pub(super) fn page_again(page: Markup) -> Response {
    let mut response = (StatusCode::UNPROCESSABLE_ENTITY, Html(page.into_string())).into_response();
    response.extensions_mut().insert(SaysItself);
    response
}

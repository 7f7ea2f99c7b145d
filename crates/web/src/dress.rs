//! Around every answer: what may not be done is said in the reader's language,
//! as a page or as a fragment for a script; and the headers every answer carries.

use crate::answer::Why;
use crate::reader::Reader;
use crate::words;
use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use live::RoomId;
use maud::html;
use views::pages::join::deleted;
use views::pages::refusal::{Refusal, refusal};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
require-trusted-types-for 'script'; trusted-types htmx";

/// Marks an answer whose page says what is wrong.
#[derive(Clone)]
pub(crate) struct SaysItself;

/// Dresses an answer.
pub(crate) async fn dress(request: Request, next: Next) -> Response {
    let reader = Reader::of(request.headers(), request.uri());
    let mut response = next.run(request).await;
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    if failed && response.extensions().get::<SaysItself>().is_none() {
        let why = response.extensions_mut().remove::<Why>();
        response = said(&reader, status, why.as_ref());
        if let Some(Why::Mirrored(_)) = why {
            let shown = HeaderValue::from_static("shown");
            response.headers_mut().insert("entrepairs-mirror", shown);
        }
    }
    let headers = response.headers_mut();
    let fixed = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=()",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // What is private stays out of every cache; assets say otherwise themselves.
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

/// The answer to something that cannot be done.
fn said(reader: &Reader, status: StatusCode, why: Option<&Why>) -> Response {
    let sentence = why.and_then(|why| words::why(reader.lang, why));
    let mut data = Refusal::of(reader.lang, status.as_u16());
    if let Some(sentence) = sentence {
        data.sentence = sentence;
    }
    if matches!(why, Some(Why::LinkGone)) {
        data.title = reader.lang.t("link-gone-title");
    }
    let body = if reader.script {
        html! { p { (data.sentence) } }
    } else if matches!(why, Some(Why::Deleted)) {
        let room = reader.path.split('/').nth(2).and_then(RoomId::parse);
        let demonstration = room.as_ref().is_some_and(RoomId::is_demonstration);
        let room = room.as_ref().map_or("", RoomId::as_str);
        deleted(reader.lang, reader.theme, room, demonstration)
    } else {
        refusal(reader.lang, reader.theme, &reader.path, &data)
    };
    let mut response = (status, Html(body.into_string())).into_response();
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    response
}

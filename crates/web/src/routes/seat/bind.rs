//! `GET …/return/{secret}`, `POST …/return/{secret}`: the personal link, opened
//! on a new device. Opening it changes nothing; one tap binds the device.

use crate::answer::Why;
use crate::app::{App, hash};
use crate::gate::{SeatPath, seat_cookie};
use crate::reader::Reader;
use axum::extract::{Path, State};
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use std::sync::Arc;
use store::{Purpose, Token};
use views::pages::join::bind;

type Parts = Path<(String, String, String)>;

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    Path((_, _, secret)): Parts,
    uri: Uri,
    reader: Reader,
) -> Result<Html<String>, Why> {
    leads_to(&app, &uri, &secret).await?;
    Ok(Html(
        bind(reader.lang, reader.theme, &reader.path).into_string(),
    ))
}

pub(crate) async fn post(
    State(app): State<Arc<App>>,
    Path((_, _, secret)): Parts,
    uri: Uri,
) -> Result<Response, Why> {
    let path = leads_to(&app, &uri, &secret).await?;
    let (device, hash) = app.draw_secret();
    let token = Token {
        hash,
        stream: path.room.stream(),
        seat: path.seat.0,
        purpose: Purpose::Device,
        at: app.live.clock().now().0,
    };
    app.live.store().put_token(token).await?;
    let cookie = [(SET_COOKIE, seat_cookie(&app, &path, &device))];
    Ok((StatusCode::SEE_OTHER, cookie, [(LOCATION, path.page())]).into_response())
}

/// The seat, when the secret leads to it.
async fn leads_to(app: &App, uri: &Uri, secret: &str) -> Result<SeatPath, Why> {
    let path = SeatPath::of(uri)?;
    app.live.room(&path.room).await?;
    let token = app.live.store().token(&hash(secret)).await?;
    let fits = token.is_some_and(|token| {
        token.purpose == Purpose::Return
            && token.stream == path.room.stream()
            && token.seat == path.seat.0
    });
    if fits { Ok(path) } else { Err(Why::NotFound) }
}

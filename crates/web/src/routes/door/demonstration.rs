//! `GET /demonstration`, `POST /demonstration`: a whole consultation to look at, or to
//! take part in, with simulated peers.

use crate::answer::Why;
use crate::app::App;
use crate::fields::Fields;
use crate::gate::seat_cookie;
use crate::reader::Reader;
use crate::scene::{cases, open};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::response::{Html, IntoResponse, Response};
use method::Stage;
use peers::place::Place;
use peers::prologue::Wish;
use std::sync::Arc;
use text::Lang;
use views::pages::demonstration::{CaseCard, demonstration};

pub(crate) async fn get(reader: Reader) -> Html<String> {
    let card = |case: &'static peers::case::Case| CaseCard {
        id: case.id,
        headline: case.expose.headline,
        pitch: case.pitch,
        kind: case.kind,
    };
    let cards: Vec<CaseCard> = cases(reader.lang).map(card).collect();
    Html(demonstration(reader.lang, reader.theme, &cards).into_string())
}

pub(crate) async fn post(
    State(app): State<Arc<App>>,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let id = fields.optional("case");
    let case = match id.as_str() {
        "" => cases(reader.lang).next(),
        id => peers::case(id),
    };
    let place = match fields.optional("place").as_str() {
        "" => Some(Place::Watch),
        code => Place::from_code(code),
    };
    let wish = Wish {
        case: case.ok_or(Why::Unreadable)?,
        place: place.ok_or(Why::Unreadable)?,
        stage: Stage::Gathering,
        name: &visitor(reader.lang),
    };
    seated(&app, &wish, 1, true).await
}

/// The first name a visitor goes by.
pub(in crate::routes) fn visitor(lang: Lang) -> String {
    lang.t("demo-visitor")
}

/// To the visitor's seat, with the cookie that holds it.
pub(in crate::routes) async fn seated(
    app: &Arc<App>,
    wish: &Wish<'_>,
    speed: u8,
    may_end_another: bool,
) -> Result<Response, Why> {
    let (path, secret) = open(app, wish, speed, may_end_another).await?;
    let cookie = [(SET_COOKIE, seat_cookie(app, &path, &secret))];
    Ok((StatusCode::SEE_OTHER, cookie, [(LOCATION, path.page())]).into_response())
}

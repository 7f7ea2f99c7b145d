//! `GET /start`, `POST /start`: opening a consultation.

use crate::answer::Why;
use crate::app::App;
use crate::fields::Fields;
use crate::gate::{SeatPath, seat_cookie};
use crate::reader::Reader;
use crate::words;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::response::{Html, IntoResponse, Response};
use live::{Fault, RoomId};
use method::Preset;
use method::consultation::state::{Meeting, SubjectKind};
use method::consultation::{Refusal, Setup};
use method::words as writing;
use std::sync::Arc;
use views::pages::start::{Start, preset_code, start};

pub(crate) async fn get(reader: Reader) -> Html<String> {
    let data = Start {
        preset: preset_code(Preset::default()).to_owned(),
        meeting: Meeting::default().code().to_owned(),
        ..Start::default()
    };
    Html(start(reader.lang, reader.theme, &data).into_string())
}

pub(crate) async fn post(
    State(app): State<Arc<App>>,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let setup = setup(&app, &fields)?;
    let name = fields.optional("name");
    let id = RoomId::from_bytes(app.draw_16());
    let (secret, hash) = app.draw_secret();
    let command = app.draw_command();
    let asked = (command, app.live.clock().now());
    match app.live.start(&id, &name, &setup, asked, hash).await {
        Ok(seat) => {
            let path = SeatPath { room: id, seat };
            let headers = [(SET_COOKIE, seat_cookie(&app, &path, &secret))];
            let to = [(LOCATION, path.page())];
            Ok((StatusCode::SEE_OTHER, headers, to).into_response())
        }
        Err(Fault::Refused(refusal)) => Ok(again(&reader, &fields, &refusal)),
        Err(fault) => Err(fault.into()),
    }
}

fn setup(app: &App, fields: &Fields) -> Result<Setup, Why> {
    let kind = fields.optional("kind");
    let preset = fields.optional("preset");
    let meeting = fields.optional("meeting");
    let known = |code: &str| Preset::ALL.into_iter().find(|it| preset_code(*it) == code);
    Ok(Setup {
        headline: fields.optional("headline"),
        kind: match kind.as_str() {
            "" => None,
            code => Some(SubjectKind::from_code(code).ok_or(Why::Unreadable)?),
        },
        plan: match preset.as_str() {
            "" => Preset::default().plan(),
            code => known(code).ok_or(Why::Unreadable)?.plan(),
        },
        meeting: match meeting.as_str() {
            "" => Meeting::default(),
            code => Meeting::from_code(code).ok_or(Why::Unreadable)?,
        },
        spoken: fields.ticked("spoken"),
        consulting: fields.ticked("consulting"),
        invite: app.draw_link(),
        demonstration: false,
        half_day: String::new(),
    })
}

/// The form again, with everything that was written and what is to be mended.
fn again(reader: &Reader, fields: &Fields, refusal: &Refusal) -> Response {
    let sentence = words::refusal(reader.lang, refusal);
    let headline = fields.optional("headline");
    let wrong_headline = writing::line(&headline, writing::HEADLINE).is_err();
    let field = if wrong_headline { "headline" } else { "name" };
    let data = Start {
        name: fields.optional("name"),
        headline,
        kind: fields.optional("kind"),
        preset: fields.optional("preset"),
        meeting: fields.optional("meeting"),
        spoken: fields.ticked("spoken"),
        consulting: fields.ticked("consulting"),
        errors: vec![(field, sentence)],
    };
    super::page_again(start(reader.lang, reader.theme, &data))
}

//! The door of a room, by its link or by its code: a first name, the charter, one tap.

use super::code;
use crate::answer::Why;
use crate::app::{App, hash, hex};
use crate::fields::Fields;
use crate::gate::{SeatPath, seat_cookie};
use crate::painter::Paint;
use crate::reader::Reader;
use crate::words;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::StatusCode;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::response::{Html, IntoResponse, Response};
use live::{Fault, Room, RoomId};
use method::consultation::command::Way;
use method::consultation::{Author, Command, Envelope, view};
use method::{SeatId, Stage};
use std::net::SocketAddr;
use std::sync::Arc;
use views::pages::join::{Join, join};

type Peer = Option<axum::Extension<ConnectInfo<SocketAddr>>>;

pub(crate) async fn get_by_link(
    State(app): State<Arc<App>>,
    Path((room, key)): Path<(String, String)>,
    reader: Reader,
) -> Result<Html<String>, Why> {
    let room = by_link(&app, &room, &key).await?;
    Ok(form(&app, &room, Way::Link, &reader).await)
}

pub(crate) async fn post_by_link(
    State(app): State<Arc<App>>,
    Path((room, key)): Path<(String, String)>,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let room = by_link(&app, &room, &key).await?;
    take_seat(&app, &room, Way::Link, &reader, &body).await
}

pub(crate) async fn get_by_code(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    peer: Peer,
    reader: Reader,
) -> Result<Html<String>, Why> {
    let room = by_code(&app, &code, peer).await?;
    Ok(form(&app, &room, Way::Code, &reader).await)
}

pub(crate) async fn post_by_code(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    peer: Peer,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let room = by_code(&app, &code, peer).await?;
    take_seat(&app, &room, Way::Code, &reader, &body).await
}

/// The room of a link, when its secret part is right.
async fn by_link(app: &App, room: &str, key: &str) -> Result<Arc<Room<Paint>>, Why> {
    let id = RoomId::parse(room).ok_or(Why::NotFound)?;
    let room = app.live.room(&id).await?;
    let invite = room.look().await.state.setup.invite.clone();
    // Hashes are compared, so that the time taken tells nothing of the secret.
    if !invite.is_empty() && hash(&invite) == hash(key) {
        Ok(room)
    } else {
        Err(Why::NotFound)
    }
}

async fn by_code(app: &App, typed: &str, peer: Peer) -> Result<Arc<Room<Paint>>, Why> {
    let code = code::tidy(typed).ok_or(Why::NotFound)?;
    let from = peer.map(|peer| peer.0.0.ip());
    let id = code::find(app, &code, from).await?.ok_or(Why::NotFound)?;
    Ok(app.live.room(&id).await?)
}

async fn form(app: &App, room: &Room<Paint>, way: Way, reader: &Reader) -> Html<String> {
    let data = Join {
        command: hex(&app.draw_16()),
        waits: waits(room, way).await,
        ..Join::default()
    };
    Html(join(reader.lang, reader.theme, &reader.path, &data).into_string())
}

/// Whether somebody who comes now waits in the lobby.
async fn waits(room: &Room<Paint>, way: Way) -> bool {
    let state = room.look().await.state;
    way == Way::Code || state.guarded || state.stage != Stage::Gathering
}

async fn take_seat(
    app: &Arc<App>,
    room: &Room<Paint>,
    way: Way,
    reader: &Reader,
    body: &Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(body)?;
    let name = fields.optional("name");
    let returning = match fields.ticked("returning") {
        true => view::seat_by_name(&room.look().await.state, &name),
        false => None,
    };
    // Somebody who says they come back is looked at, whatever name they give.
    let way = if fields.ticked("returning") {
        Way::Code
    } else {
        way
    };
    let envelope = Envelope {
        by: Author::Newcomer,
        at: app.live.clock().now(),
        epoch: method::Epoch::default(),
        command: Command::Join {
            name: name.clone(),
            way,
            returning,
        },
    };
    // The id of the form makes a double tap one seat.
    let id = fields.command()?.unwrap_or_else(|| app.draw_command());
    let (secret, secret_hash) = app.draw_secret();
    match app
        .live
        .follow(room, &envelope, id, Some(secret_hash))
        .await
    {
        Ok(done) => seated(app, room, SeatId(done.first), &secret, secret_hash).await,
        Err(Fault::Refused(refusal)) => {
            let data = Join {
                name,
                returning: fields.ticked("returning"),
                waits: waits(room, way).await,
                command: hex(&app.draw_16()),
                errors: vec![("name", words::refusal(reader.lang, &refusal))],
            };
            let page = join(reader.lang, reader.theme, &reader.path, &data);
            Ok(super::page_again(page))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// To the seat, with the cookie that holds it. After a double tap the seat was
/// made by the first: this answer's secret is added to it.
async fn seated(
    app: &Arc<App>,
    room: &Room<Paint>,
    seat: SeatId,
    secret: &str,
    secret_hash: store::TokenHash,
) -> Result<Response, Why> {
    app.live
        .store()
        .put_token(store::Token {
            hash: secret_hash,
            stream: room.id().stream(),
            seat: seat.0,
            purpose: store::Purpose::Device,
            at: app.live.clock().now().0,
        })
        .await?;
    let path = SeatPath {
        room: room.id().clone(),
        seat,
    };
    let headers = [(SET_COOKIE, seat_cookie(app, &path, secret))];
    Ok((StatusCode::SEE_OTHER, headers, [(LOCATION, path.page())]).into_response())
}

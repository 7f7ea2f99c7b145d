//! The consultations of a circle: opening one with everybody's seat made, and entering it.

use super::to;
use crate::answer::Why;
use crate::app::App;
use crate::circle_gate::{Conducting, Entry, Inside};
use crate::fields::Fields;
use crate::gate::{SeatPath, seat_cookie};
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use live::{Room, RoomId};
use method::circle::state::Consulted;
use method::circle::{self, MemberId, SessionId};
use method::consultation::{Author, Command, Envelope, Setup};
use method::half_day;
use method::{Epoch, SeatId, Span};
use std::sync::Arc;
use text::msg;

/// A second tap finds the room of the first.
const SAME_TAP: Span = Span::seconds(10);

/// `POST …/sessions/{session}/consult`.
pub(crate) async fn open(
    entry: Entry<Conducting>,
    Path((_, session)): Path<(String, u64)>,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let session = SessionId(session);
    let held = entry
        .circle
        .sessions
        .get(&session)
        .filter(|held| !held.cancelled);
    let held = held.ok_or(Why::NotFound)?;
    let client = fields.get("client").filter(|text| !text.is_empty());
    let client = client.map(|text| text.parse().map(MemberId)).transpose();
    let client = client.map_err(|_| Why::Unreadable)?;
    if client == Some(entry.member) {
        return Err(Why::Said(entry.reader.lang.t(msg("consult-not-oneself"))));
    }
    let just = entry.circle.consultations.iter().rev().find(|room| {
        room.session == Some(session) && room.client == client && entry.at - room.at < SAME_TAP
    });
    if let Some(room) = just {
        return enter_room(&entry.app, room, entry.member).await;
    }
    let others: Vec<MemberId> = entry
        .circle
        .people()
        .map(|(id, _)| id)
        .filter(|id| *id != entry.member)
        .collect();
    if client.is_some_and(|client| client != entry.member && !others.contains(&client)) {
        return Err(Why::NotFound);
    }
    let here = entry.app.half_days.read(&entry.id, session).await?;
    // They said yes to their turn, or as they were chosen a moment ago.
    let agreed = client.is_some_and(|client| {
        let turn = held.turn(client);
        turn.is_some_and(|turn| turn.agreed) || here.has_agreed(client)
    });
    let pitch = client.and_then(|client| here.pitches.get(&client));
    let about = Setup {
        // What they put on the table a moment ago.
        headline: pitch.map_or_else(String::new, |pitch| pitch.headline.clone()),
        kind: pitch.map(|pitch| pitch.kind),
        half_day: format!("{}/sessions/{}/", entry.base(), session.0),
        ..Setup::default()
    };
    let (id, seats) = start(&entry, about, &others, (client, agreed)).await?;
    let command = circle::Command::OpenConsultation {
        room: id.as_str().to_owned(),
        session: Some(session),
        client,
        seats,
    };
    let followed = entry.follow(command, entry.app.draw_command()).await?;
    let room = followed.circle.consultations.last().ok_or(Why::NotFound)?;
    if here
        .agreed_client()
        .is_some_and(|chosen| Some(chosen) == client)
    {
        choose_anew(&entry, session).await;
    }
    enter_room(&entry.app, room, entry.member).await
}

/// Whoever was chosen has their consultation: the next choice is open. Should that fail, a
/// facilitator's tap does the same.
async fn choose_anew(entry: &Entry<Conducting>, session: SessionId) {
    let envelope = half_day::Envelope {
        by: entry.member,
        at: entry.at,
        now: entry.now,
        epoch: Epoch::default(),
        command: half_day::Command::DropChoice,
    };
    let around = half_day::Around {
        circle: &entry.circle,
        session,
    };
    let half_days = &entry.app.half_days;
    let id = entry.app.draw_command();
    if let Err(error) = half_days.follow(&entry.id, &around, &envelope, id).await {
        tracing::warn!(%error, "the choice of a half-day was not opened anew");
    }
}

/// Starts the consultation, makes everybody's seat, and asks the client.
async fn start(
    entry: &Entry<Conducting>,
    about: Setup,
    others: &[MemberId],
    (client, agreed): (Option<MemberId>, bool),
) -> Result<(RoomId, Vec<(MemberId, u64)>), Why> {
    let (app, circle) = (&entry.app, &entry.circle);
    let id = RoomId::from_bytes(app.draw_16());
    let me = &circle.members[&entry.member];
    let setup = Setup {
        plan: circle.settings.preset.plan(),
        meeting: circle.settings.meeting,
        consulting: me.peer,
        invite: app.draw_link(),
        ..about
    };
    let asked = (app.draw_command(), app.live.clock().now());
    // Nobody holds this secret: seats are entered from the circle.
    let (_, unused) = app.draw_secret();
    app.live.start(&id, &me.name, &setup, asked, unused).await?;
    let room = app.live.room(&id).await?;
    let mut seats = vec![(entry.member, 1)];
    if !others.is_empty() {
        let names = others
            .iter()
            .map(|id| circle.members[id].name.clone())
            .collect();
        let first = say(app, &room, SeatId(1), Command::Expect { names }).await?;
        seats.extend(others.iter().copied().zip(first..));
    }
    let seat = client.and_then(|client| seats.iter().find(|(id, _)| *id == client));
    if let Some(seat) = seat.map(|(_, seat)| SeatId(*seat)) {
        say(app, &room, SeatId(1), Command::AskClient { seat }).await?;
        // They said yes to their turn already.
        if agreed {
            say(app, &room, seat, Command::AgreeClient { seat }).await?;
        }
    }
    Ok((id, seats))
}

/// Follows a command of a seat; gives the number of its first event.
async fn say(
    app: &App,
    room: &Arc<Room<crate::Paint>>,
    by: SeatId,
    command: Command,
) -> Result<u64, Why> {
    let envelope = Envelope {
        by: Author::Seat(by),
        at: app.live.clock().now(),
        epoch: Epoch::default(),
        command,
    };
    let done = app
        .live
        .follow(room, &envelope, app.draw_command(), None)
        .await?;
    Ok(done.first)
}

/// `POST …/rooms/{room}/enter`.
pub(crate) async fn enter(
    entry: Entry<Inside>,
    Path((_, room)): Path<(String, String)>,
) -> Result<Response, Why> {
    let held = entry
        .circle
        .consultations
        .iter()
        .find(|held| held.room == room);
    enter_room(&entry.app, held.ok_or(Why::NotFound)?, entry.member).await
}

/// To one's own seat, from whatever device; by the room's invitation for who has none there.
async fn enter_room(app: &App, held: &Consulted, member: MemberId) -> Result<Response, Why> {
    let room = RoomId::parse(&held.room).ok_or(Why::NotFound)?;
    let seat = held.seats.iter().find(|(id, _)| *id == member);
    let Some((_, seat)) = seat else {
        let room = app.live.room(&room).await?;
        let invite = room.look().await.state.setup.invite.clone();
        return Ok(to(&format!("/c/{}/join/{invite}", held.room)));
    };
    let path = SeatPath {
        room,
        seat: SeatId(*seat),
    };
    let set = enter_seat(app, &path).await?;
    let mut response = to(&path.page());
    response.headers_mut().append(SET_COOKIE, set);
    Ok(response)
}

/// A cookie of this device's own for a seat.
pub(super) async fn enter_seat(app: &App, path: &SeatPath) -> Result<HeaderValue, Why> {
    // So that a deleted room is told as deleted.
    app.live.room(&path.room).await?;
    let (secret, hash) = app.draw_secret();
    let token = store::Token {
        hash,
        stream: path.room.stream(),
        seat: path.seat.0,
        purpose: store::Purpose::Device,
        at: app.live.clock().now().0,
    };
    app.live.store().put_token(token).await?;
    Ok(seat_cookie(app, path, &secret))
}

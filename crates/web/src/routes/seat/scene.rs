//! `POST …/scene/{act}`: what the visitor of a demonstration asks of the play.

use crate::answer::Why;
use crate::fields::Fields;
use crate::gate::{AtSeat, Entry};
use crate::routes::door::demonstration::{seated, visitor};
use crate::scene::Scene;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use method::Stage;
use method::consultation::{Author, Command, Envelope};
use peers::place::Place;
use peers::play::Play;
use peers::prologue::Wish;
use std::sync::Arc;

pub(crate) async fn post(
    entry: Entry<AtSeat>,
    Path((_, _, act)): Path<(String, String, String)>,
    body: Bytes,
) -> Result<Response, Why> {
    let scene = entry.app.scenes.of(&entry.path.room);
    let scene = scene.filter(|_| entry.path.room.is_demonstration());
    let scene = scene.ok_or(Why::NotFound)?;
    let fields = Fields::read(&body)?;
    match act.as_str() {
        "hold" => scene.hold(entry.look.now),
        "prompt" => scene.prompt(fields.parsed("at")?),
        "speed" => scene.hurry(fields.parsed("speed")?),
        "pause" => pause(&entry).await?,
        "go" => return again(&entry, &scene, &fields).await,
        "end" => return end(&scene),
        _ => return Err(Why::NotFound),
    }
    if entry.reader.script {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok((StatusCode::SEE_OTHER, [(LOCATION, entry.path.page())]).into_response())
}

/// Whoever facilitates stops the clock, or starts it again; the play stands still with it.
async fn pause(entry: &Entry<AtSeat>) -> Result<(), Why> {
    let command = match entry.look.state.clock.paused {
        true => Command::Resume,
        false => Command::Pause,
    };
    let envelope = Envelope {
        by: Author::Seat(entry.look.state.facilitator),
        at: entry.look.now,
        epoch: entry.look.state.epoch(),
        command,
    };
    let live = &entry.app.live;
    let id = entry.app.draw_command();
    live.follow(&entry.room, &envelope, id, None).await?;
    Ok(())
}

/// Another step, or another seat: the same case is played again up to there, in a
/// demonstration of its own, and this one ends.
async fn again(
    entry: &Entry<AtSeat>,
    scene: &Arc<Scene>,
    fields: &Fields,
) -> Result<Response, Why> {
    let look = &entry.look;
    let play = Play::of(&look.state, &look.presence, look.now);
    let stage = match fields.optional("stage").as_str() {
        "" => Some(look.state.stage),
        number => number
            .parse()
            .ok()
            .and_then(|it: usize| Stage::ALL.get(it).copied()),
    };
    let place = match fields.optional("place").as_str() {
        "" => Some(Place::of(entry.role)),
        code => Place::from_code(code),
    };
    let wish = Wish {
        case: play.ok_or(Why::NotFound)?.case(),
        place: place.ok_or(Why::Unreadable)?,
        stage: stage.ok_or(Why::Unreadable)?,
        name: &visitor(entry.reader.lang),
    };
    // This one goes with its page, which is on its way to the other; at once when there
    // is no room for both, before anybody else's is ended.
    scene.leave();
    let speed = scene.speed();
    match seated(&entry.app, &wish, speed, false).await {
        Err(Why::Crowded) => {
            entry.app.live.erase(&entry.path.room).await?;
            seated(&entry.app, &wish, speed, true).await
        }
        answer => answer,
    }
}

fn end(scene: &Scene) -> Result<Response, Why> {
    scene.leave();
    Ok((StatusCode::SEE_OTHER, [(LOCATION, "/demonstration")]).into_response())
}

//! Opening a demonstration: every command of its [`peers::prologue`] is followed, in a
//! room whose stream lives in memory.

use super::{Scene, Scenes, Shelved};
use crate::answer::Why;
use crate::app::App;
use crate::gate::SeatPath;
use live::RoomId;
use method::Span;
use method::consultation::{Author, Envelope};
use peers::prologue::{VISITOR, Wish, prologue, setup};
use std::sync::Arc;

/// Opens it: the visitor's seat, and the secret that holds it. Where there are as many
/// as can be, one that nobody looks at may be ended for it.
///
/// # Errors
/// [`Why::Crowded`] when as many as can be are going on.
pub(crate) async fn open(
    app: &Arc<App>,
    wish: &Wish<'_>,
    speed: u8,
    may_end_another: bool,
) -> Result<(SeatPath, String), Why> {
    let id = RoomId::of_demonstration(app.draw_16());
    let shelved = match Shelved::take(app, &id) {
        Some(shelved) => shelved,
        None if may_end_another => makes_room(app, &id).await?,
        None => return Err(Why::Crowded),
    };
    let (secret, hash) = app.draw_secret();
    let beats = prologue(wish);
    // What was played before the visitor came has taken its time: it began as long ago.
    let length = beats.last().map(|beat| beat.at).unwrap_or_default();
    let began = app.live.clock().now() + (Span::ZERO - length);
    let (setup, command) = (setup(wish), app.draw_command());
    let start = app
        .live
        .start(&id, wish.name, &setup, (command, began), hash);
    start.await?;
    let room = app.live.room(&id).await?;
    for beat in beats {
        let envelope = Envelope {
            by: Author::Seat(beat.seat),
            at: began + beat.at,
            epoch: beat.epoch,
            command: beat.command,
        };
        let id = app.draw_command();
        app.live.follow(&room, &envelope, id, None).await?;
    }
    Scenes::play(app, &room, Scene::new(Some(VISITOR), speed, Some(shelved)));
    let path = SeatPath {
        room: id,
        seat: VISITOR,
    };
    Ok((path, secret))
}

/// Where there are as many as can be, one that nobody looks at makes room.
async fn makes_room(app: &Arc<App>, id: &RoomId) -> Result<Shelved, Why> {
    let idlest = app.scenes.idlest(app.live.clock().now());
    app.live.erase(&idlest.ok_or(Why::Crowded)?).await?;
    Shelved::take(app, id).ok_or(Why::Crowded)
}

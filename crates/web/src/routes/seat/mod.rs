//! What a seat is shown and what it asks. Every route here passes the gate.

pub(super) mod bind;
pub(super) mod command;
pub(super) mod delete;
mod invitation;
pub(super) mod page;
pub(super) mod record;
pub(super) mod regions;
pub(super) mod return_link;
pub(super) mod scene;
pub(super) mod stream;

use crate::answer::Why;
use crate::dates::purge_day;
use crate::gate::Entry;
use live::Painter;
use method::consultation::view;
use views::regions::Regions;

/// The shared and the private regions for somebody in the room; `None` for
/// somebody who is not.
async fn regions_of<D>(entry: &Entry<D>) -> Result<Option<(Regions, Regions)>, Why> {
    let look = &entry.look;
    let Some(room) = view::room(&look.state, entry.role, &look.presence, look.now) else {
        return Ok(None);
    };
    let painter = entry.app.live.painter();
    let lang = entry.reader.lang;
    let own = match view::own(&look.state, entry.seat, &look.presence, look.now) {
        None => Regions::default(),
        Some(own) => {
            let rows = entry
                .app
                .live
                .rows(&entry.path.room, entry.path.seat)
                .await?;
            painter.own(&own, &rows, lang)
        }
    };
    Ok(Some((painter.shared(&room, lang), own)))
}

/// The day of its deletion in words; nothing for a demonstration, which is not kept.
fn purge_on<D>(entry: &Entry<D>) -> Option<String> {
    let kept = !entry.path.room.is_demonstration();
    kept.then(|| purge_day(entry.reader.lang, entry.look.state.last_at))
}

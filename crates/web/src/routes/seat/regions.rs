//! `GET …/regions`: the current regions by fetch, where no stream can open.

use super::regions_of;
use crate::answer::Why;
use crate::gate::{AtSeat, Entry};
use crate::scene::Scenes;
use axum::response::Html;

pub(crate) async fn get(entry: Entry<AtSeat>) -> Result<Html<String>, Why> {
    // A page without a stream is a page all the same.
    entry.room.touch();
    Scenes::attend(&entry.app, &entry.room, &entry.look.state);
    let regions = regions_of(&entry).await?;
    let html = regions.map(|(shared, own)| shared.whole() + &own.whole());
    Ok(Html(html.unwrap_or_default()))
}

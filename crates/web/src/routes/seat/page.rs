//! `GET /c/{room}/s/{seat}/`: the page of a seat, whatever stands there for its role.

use super::{invitation, purge_on, regions_of};
use crate::answer::Why;
use crate::gate::{AtSeat, Entry, SeatPath};
use crate::painter::Paint;
use crate::scene::Scenes;
use axum::http::header::LOCATION;
use axum::http::{StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use live::Painter;
use method::consultation::view;
use views::pages::join::threshold;
use views::room::{Layout, RoomPage, room_page};

/// Addresses within the page are relative, so it ends with a slash.
pub(crate) async fn slash(uri: Uri) -> Result<Response, Why> {
    let to = SeatPath::of(&uri)?.page();
    Ok((StatusCode::PERMANENT_REDIRECT, [(LOCATION, to)]).into_response())
}

pub(crate) async fn get(entry: Entry<AtSeat>) -> Result<Html<String>, Why> {
    Scenes::touch(&entry.app, &entry.room);
    let (lang, theme) = (entry.reader.lang, entry.reader.theme);
    let (here, key) = (entry.path.page(), entry.path.key());
    let Some((shared, own)) = regions_of(&entry).await? else {
        let standing = view::threshold(&entry.look.state, entry.seat).ok_or(Why::Forbidden)?;
        return Ok(Html(
            threshold(lang, theme, &here, &key, &standing).into_string(),
        ));
    };
    let invitation = invitation::make(&entry).await?;
    let purge_on = purge_on(&entry);
    let digest = Paint::digest(&shared.outline(), &own.outline());
    let page = room_page(&RoomPage {
        lang,
        theme,
        here: &here,
        seat_key: &key,
        layout: Layout::of(entry.role),
        shared: &shared,
        own: &own,
        digest: &digest,
        invitation: invitation.as_ref().map(invitation::Made::view),
        purge_on: purge_on.as_deref(),
        demonstration: entry.path.room.is_demonstration(),
    });
    Ok(Html(page.into_string()))
}

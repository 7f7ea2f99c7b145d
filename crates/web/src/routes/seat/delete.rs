//! `POST …/delete`: the second tap of a deletion that was announced.

use crate::answer::Why;
use crate::fields::Fields;
use crate::gate::{Entry, ToDeletion};
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};

pub(crate) async fn post(entry: Entry<ToDeletion>, body: Bytes) -> Result<Response, Why> {
    if Fields::read(&body)?.get("sure") != Some("yes") {
        return Err(Why::Unsure);
    }
    let from = entry.look.state.deletable_from();
    if from.is_none_or(|from| from > entry.look.now) {
        return Err(Why::NotYet);
    }
    entry.app.live.erase(&entry.path.room).await?;
    // The page says that it was deleted, and clears what the device kept.
    let to = [(LOCATION, entry.path.page())];
    Ok((StatusCode::SEE_OTHER, to).into_response())
}

//! `GET /assets/{version}/{name}`: the files of the pages. An address that names
//! the version that stands may be kept for ever; another is asked for again.

use crate::answer::Why;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use views::assets;

pub(crate) async fn get(
    Path((version, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Why> {
    let asset = assets::find(&name).ok_or(Why::NotFound)?;
    let current = assets::version();
    let cache = if version == current {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let tag = format!("W/\"{current}\"");
    let known = headers
        .get(IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok());
    let fixed = [(CACHE_CONTROL, cache.to_owned()), (ETAG, tag.clone())];
    if known == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, fixed).into_response());
    }
    Ok((fixed, [(CONTENT_TYPE, asset.mime)], asset.bytes).into_response())
}

//! `GET /health`: whether the server and its store answer.

use crate::answer::Why;
use crate::app::App;
use axum::extract::State;
use live::RoomId;
use std::sync::Arc;

pub(crate) async fn get(State(app): State<Arc<App>>) -> Result<&'static str, Why> {
    let nowhere = RoomId::from_bytes([0; 16]).stream();
    app.live.store().status(&nowhere).await?;
    Ok("ok\n")
}

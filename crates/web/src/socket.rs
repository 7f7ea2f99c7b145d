//! What the streams of all pages have in common.

use crate::app::App;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::http::HeaderMap;
use axum::http::header::{HOST, ORIGIN};
use live::Close;
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// An empty message this often lets a page notice a dead network.
pub(crate) const BEAT: Duration = Duration::from_secs(15);
/// A page that has not answered for this long is gone: a dead network ends no
/// connection by itself for many minutes, and nobody is to seem present meanwhile.
const SILENCE: Duration = Duration::from_secs(45);
/// Bytes buffered for each connection; the defaults would be 128 KiB.
const BUFFER: usize = 4 * 1024;
/// Nothing is expected from the page.
const INCOMING_MAX: usize = 1024;

/// Buffers as small as they can be.
pub(crate) fn prepared(upgrade: WebSocketUpgrade) -> WebSocketUpgrade {
    upgrade
        .read_buffer_size(BUFFER)
        .write_buffer_size(0)
        .max_message_size(INCOMING_MAX)
        .max_frame_size(INCOMING_MAX)
}

/// A page of another site may not open a stream with this site's cookies.
pub(crate) fn same_origin(app: &App, headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(origin) = text(ORIGIN) else {
        return true; // not a browser
    };
    if app.settings.public_url.as_deref() == Some(origin) {
        return true;
    }
    origin.split_once("://").map(|(_, host)| host) == text(HOST)
}

/// Beats, and says whether the page still answers: the empty text is for the page's own watch,
/// and browsers answer the ping.
pub(crate) async fn alive(socket: &mut WebSocket, heard: Instant) -> bool {
    heard.elapsed() <= SILENCE
        && send(socket, Message::Text("".into())).await
        && send(socket, Message::Ping(Vec::new().into())).await
}

/// Whether it could be sent in time.
pub(crate) async fn send(socket: &mut WebSocket, message: Message) -> bool {
    matches!(timeout(SILENCE, socket.send(message)).await, Ok(Ok(())))
}

/// Closes with the code that says why.
pub(crate) async fn close(mut socket: WebSocket, why: Close) {
    let frame = CloseFrame {
        code: why.code(),
        reason: "".into(),
    };
    // The page may be gone already; then there is nobody to tell.
    let _ = socket.send(Message::Close(Some(frame))).await;
}

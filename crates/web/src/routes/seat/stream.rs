//! `GET …/stream`: the one stream down to a page.
//!
//! A refused handshake would reach the browser as a mere failure, which it
//! retries for ever: what the gate refuses is upgraded, sent nothing, and closed
//! at once with a code that says why.

use crate::answer::Why;
use crate::app::App;
use crate::gate::{AtSeat, Entry, enter};
use crate::scene::Scenes;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::extract::{RawQuery, State};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use live::{Audience, Close, Feed};
use method::Role;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// An empty message this often lets a page notice a dead network.
const BEAT: Duration = Duration::from_secs(15);
/// A page that has not answered for this long is gone: a dead network ends no
/// connection by itself for many minutes, and nobody is to seem present meanwhile.
const SILENCE: Duration = Duration::from_secs(45);
/// Bytes buffered for each connection; the defaults would be 128 KiB.
const BUFFER: usize = 4 * 1024;
/// Nothing is expected from the page.
const INCOMING_MAX: usize = 1024;

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    uri: Uri,
    RawQuery(query): RawQuery,
    upgrade: WebSocketUpgrade,
) -> Result<Response, Why> {
    if !same_origin(&app, &headers) {
        return Err(Why::Forbidden);
    }
    let entered = enter::<AtSeat>(&app, &headers, &uri).await;
    let has = query
        .and_then(|query| query.strip_prefix("has=").map(str::to_owned))
        .filter(|digest| !digest.is_empty());
    let upgrade = upgrade
        .read_buffer_size(BUFFER)
        .write_buffer_size(0)
        .max_message_size(INCOMING_MAX)
        .max_frame_size(INCOMING_MAX);
    Ok(upgrade.on_upgrade(move |socket| async move {
        match entered {
            Ok(entry) => run(entry, has, socket).await,
            Err(why) => close(socket, closing(&why)).await,
        }
    }))
}

fn closing(why: &Why) -> Close {
    match why {
        Why::Deleted => Close::Ended,
        Why::Unavailable => Close::Restart,
        _ => Close::Reload,
    }
}

/// A page of another site may not open a stream with this site's cookies.
fn same_origin(app: &App, headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(origin) = text(ORIGIN) else {
        return true; // not a browser
    };
    if app.settings.public_url.as_deref() == Some(origin) {
        return true;
    }
    origin.split_once("://").map(|(_, host)| host) == text(HOST)
}

async fn run(entry: Entry<AtSeat>, has: Option<String>, socket: WebSocket) {
    if entry.role == Role::Removed {
        return close(socket, Close::Removed).await;
    }
    let audience = Audience {
        role: entry.role,
        lang: entry.reader.lang,
    };
    let seat = entry.path.seat;
    let feed = entry
        .app
        .live
        .subscribe(&entry.room, seat, audience, has)
        .await;
    match feed {
        Ok(feed) => {
            Scenes::attend(&entry.app, &entry.room, &entry.look.state);
            pump(feed, socket).await;
            entry.room.unsubscribe(seat);
        }
        Err(fault) => close(socket, closing(&fault.into())).await,
    }
}

async fn pump(mut feed: Feed, mut socket: WebSocket) {
    let mut beat = tokio::time::interval(BEAT);
    beat.tick().await; // the first is immediate
    let mut heard = Instant::now();
    loop {
        tokio::select! {
            message = feed.messages.recv() => match message {
                Some(live::Message::Html(html)) => {
                    if !send(&mut socket, Message::Text((&*html).into())).await {
                        return;
                    }
                }
                Some(live::Message::Close(why)) => return close(socket, why).await,
                // Dropped for being too slow: the page connects again.
                None => return close(socket, Close::Restart).await,
            },
            incoming = socket.recv() => match incoming {
                Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                Some(Ok(_)) => heard = Instant::now(),
            },
            _ = beat.tick() => {
                // The empty text is for the page's own watch; browsers answer the ping.
                let beaten = heard.elapsed() <= SILENCE
                    && send(&mut socket, Message::Text("".into())).await
                    && send(&mut socket, Message::Ping(Vec::new().into())).await;
                if !beaten {
                    return;
                }
            }
        }
    }
}

/// Whether it could be sent in time.
async fn send(socket: &mut WebSocket, message: Message) -> bool {
    matches!(timeout(SILENCE, socket.send(message)).await, Ok(Ok(())))
}

async fn close(mut socket: WebSocket, why: Close) {
    let frame = CloseFrame {
        code: why.code(),
        reason: "".into(),
    };
    // The page may be gone already; then there is nobody to tell.
    let _ = socket.send(Message::Close(Some(frame))).await;
}

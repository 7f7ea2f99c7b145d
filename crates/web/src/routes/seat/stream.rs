//! `GET …/stream`: the one stream down to a page.
//!
//! A refused handshake would reach the browser as a mere failure, which it
//! retries for ever: what the gate refuses is upgraded, sent nothing, and closed
//! at once with a code that says why.

use crate::answer::Why;
use crate::app::App;
use crate::gate::{AtSeat, Entry, enter};
use crate::scene::Scenes;
use crate::socket::{BEAT, alive, close, prepared, same_origin, send};
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use live::{Audience, Close, Feed};
use method::Role;
use std::sync::Arc;
use tokio::time::Instant;

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
    Ok(prepared(upgrade).on_upgrade(move |socket| async move {
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
                if !alive(&mut socket, heard).await {
                    return;
                }
            }
        }
    }
}

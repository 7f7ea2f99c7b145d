//! `GET /circles/{id}/stream`, and that of a half-day: news of a circle, as it happens.
//!
//! Each page paints for itself when its circle is woken: a circle has few pages and little news.

use super::half_day;
use super::page::{Parts, Whose, paint};
use crate::answer::Why;
use crate::app::App;
use crate::circle_gate::{AtCircle, Door, Entry, Inside, enter};
use crate::socket::{BEAT, alive, close, prepared, same_origin, send};
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use live::Close;
use method::circle::{Circle, SessionId};
use std::sync::Arc;
use tokio::time::Instant;
use views::regions::Outline;

/// Which page of a circle a stream keeps up to date.
#[derive(Clone, Copy)]
pub(super) enum Shown {
    /// The circle's own.
    Circle,
    /// That of a half-day.
    HalfDay(SessionId),
}

impl Shown {
    async fn paint(
        self,
        app: &App,
        circle: &Circle,
        whose: Whose<'_>,
    ) -> Result<Option<Parts>, Why> {
        match self {
            Shown::Circle => paint(app, circle, whose).await,
            Shown::HalfDay(session) => half_day::paint(app, circle, session, whose).await,
        }
    }
}

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
    let entered = enter::<AtCircle>(&app, &headers, &uri).await;
    Ok(serve(entered, Shown::Circle, query, upgrade))
}

/// `GET …/sessions/{session}/stream`.
pub(crate) async fn get_half_day(
    State(app): State<Arc<App>>,
    Path((_, session)): Path<(String, u64)>,
    headers: HeaderMap,
    uri: Uri,
    RawQuery(query): RawQuery,
    upgrade: WebSocketUpgrade,
) -> Result<Response, Why> {
    if !same_origin(&app, &headers) {
        return Err(Why::Forbidden);
    }
    let session = SessionId(session);
    let entered = enter::<Inside>(&app, &headers, &uri).await;
    let entered = entered.and_then(|entry| match entry.circle.sessions.contains_key(&session) {
        true => Ok(entry),
        false => Err(Why::NotFound),
    });
    Ok(serve(entered, Shown::HalfDay(session), query, upgrade))
}

fn serve<D: Door + 'static>(
    entered: Result<Entry<D>, Why>,
    shown: Shown,
    query: Option<String>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let has = query.and_then(|query| query.strip_prefix("has=").map(str::to_owned));
    prepared(upgrade).on_upgrade(move |socket| async move {
        match entered {
            Ok(entry) => pump(&entry, shown, has, socket).await,
            Err(Why::Deleted) => close(socket, Close::Ended).await,
            Err(Why::Unavailable) => close(socket, Close::Restart).await,
            Err(_) => close(socket, Close::Reload).await,
        }
    })
}

/// One page, and what it shows.
struct Page<'a, D> {
    entry: &'a Entry<D>,
    which: Shown,
    shown: Option<(Outline, Outline)>,
}

impl<D: Door> Page<'_, D> {
    /// What brings the page up to date; `Err` with why its stream ends.
    async fn news(&mut self, has: Option<&str>) -> Result<String, Close> {
        let app = &self.entry.app;
        // Signed out elsewhere: this page is told as well.
        let session = app.live.store().session(&self.entry.session).await;
        if session.map_err(|_| Close::Restart)?.is_none() {
            return Err(Close::Reload);
        }
        let circle = app.circles.read(&self.entry.id).await;
        let circle = circle.map_err(|_| Close::Restart)?;
        if circle.role(self.entry.member) != self.entry.role {
            return Err(Close::Reload);
        }
        let whose = Whose {
            at: app.live.clock().now(),
            ..Whose::of(self.entry)
        };
        let parts = self.which.paint(app, &circle, whose).await;
        let Some(parts) = parts.map_err(|_| Close::Restart)? else {
            return Ok(String::new());
        };
        let message = self.message(&parts, has);
        self.shown = Some((parts.shared.outline(), parts.own.outline()));
        Ok(message)
    }

    fn message(&self, parts: &Parts, has: Option<&str>) -> String {
        match &self.shown {
            None if has == Some(parts.digest().as_str()) => String::new(),
            None => format!("{}{}", parts.shared.whole(), parts.own.whole()),
            Some((shared, own)) => {
                let shared = parts.shared.patch(shared).unwrap_or_default();
                shared + &parts.own.patch(own).unwrap_or_default()
            }
        }
    }
}

async fn pump<D: Door>(entry: &Entry<D>, which: Shown, has: Option<String>, mut socket: WebSocket) {
    let mut news = entry.app.circles.watch(&entry.id);
    let mut page = Page {
        entry,
        which,
        shown: None,
    };
    let mut beat = tokio::time::interval(BEAT);
    let mut heard = Instant::now();
    let mut has = has;
    loop {
        // The first beat is immediate: the page is brought up to date then. Later ones show what
        // time alone has changed.
        let woken = tokio::select! {
            changed = news.changed() => match changed {
                Ok(()) => true,
                // The server stops.
                Err(_) => return close(socket, Close::Restart).await,
            },
            incoming = socket.recv() => match incoming {
                Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                Some(Ok(_)) => { heard = Instant::now(); continue }
            },
            _ = beat.tick() => false,
        };
        let message = match page.news(has.take().as_deref()).await {
            Ok(message) => message,
            Err(why) => return close(socket, why).await,
        };
        let sent = match (woken, message.is_empty()) {
            (true, true) => true,
            (_, false) => send(&mut socket, Message::Text(message.into())).await,
            (false, true) => alive(&mut socket, heard).await,
        };
        if !sent {
            return;
        }
    }
}

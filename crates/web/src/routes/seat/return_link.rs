//! `GET …/return`, `POST …/return`: a personal link back to one's seat, for a
//! new device. Only its hash is kept, so it is shown once.

use super::invitation::base;
use crate::answer::Why;
use crate::gate::{Entry, ToReturnLink};
use axum::response::Html;
use store::{Purpose, Token};
use views::pages::join::return_link;

pub(crate) async fn get(entry: Entry<ToReturnLink>) -> Html<String> {
    let reader = &entry.reader;
    Html(return_link(reader.lang, reader.theme, &reader.path, None).into_string())
}

pub(crate) async fn post(entry: Entry<ToReturnLink>) -> Result<Html<String>, Why> {
    let reader = &entry.reader;
    let (secret, hash) = entry.app.draw_secret();
    let token = Token {
        hash,
        stream: entry.path.room.stream(),
        seat: entry.path.seat.0,
        purpose: Purpose::Return,
        at: entry.look.now.0,
    };
    entry.app.live.store().put_token(token).await?;
    let link = format!("{}{}/return/{secret}", base(&entry), entry.path.base());
    let page = return_link(reader.lang, reader.theme, &reader.path, Some(&link));
    Ok(Html(page.into_string()))
}

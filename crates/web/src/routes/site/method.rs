//! `GET /method`: codéveloppement for whoever never met it.

use crate::reader::Reader;
use axum::response::Html;

pub(crate) async fn get(reader: Reader) -> Html<String> {
    Html(views::pages::method::method(reader.lang, reader.theme).into_string())
}

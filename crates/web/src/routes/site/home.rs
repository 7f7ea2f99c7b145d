//! `GET /`: the first page.

use crate::reader::Reader;
use axum::response::Html;
use views::pages::home::{Home, home};

pub(crate) async fn get(reader: Reader) -> Html<String> {
    Html(home(reader.lang, reader.theme, &Home::default()).into_string())
}

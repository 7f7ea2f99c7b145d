//! `POST /code`: the short typed code, on its way to the door it opens.

use crate::answer::Why;
use crate::app::App;
use crate::fields::Fields;
use crate::reader::Reader;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use views::pages::home::{CodeError, Home, home};

pub(crate) async fn post(
    State(app): State<Arc<App>>,
    peer: Option<axum::Extension<ConnectInfo<SocketAddr>>>,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let typed = fields.text("code")?;
    let again = |error| {
        let data = Home {
            code: typed,
            error: Some(error),
        };
        super::page_again(home(reader.lang, reader.theme, &data))
    };
    let Some(code) = tidy(typed) else {
        return Ok(again(CodeError::Malformed));
    };
    let from = peer.map(|peer| peer.0.0.ip());
    if find(&app, &code, from).await?.is_none() {
        return Ok(again(CodeError::Unknown));
    }
    let to = format!("/code/{code}");
    Ok((StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response())
}

/// A code as it is kept: eight signs, however it was typed. Letters that are
/// easily taken for another are read as that one.
pub(super) fn tidy(typed: &str) -> Option<String> {
    let code: String = typed
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '-')
        .map(|sign| match sign.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            sign => sign,
        })
        .collect();
    let fits = code.len() == 8 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    fits.then_some(code)
}

/// The room a code leads to, guesses counted.
pub(super) async fn find(
    app: &App,
    code: &str,
    from: Option<IpAddr>,
) -> Result<Option<live::RoomId>, Why> {
    let now = app.live.clock().now();
    if !app.guesses.may_try(&from, now) {
        return Err(Why::TooMany);
    }
    let found = app.live.store().code(code, now.0).await?;
    if found.is_none() {
        app.guesses.wrong(from, now);
    }
    Ok(found.and_then(|found| live::RoomId::of_stream(&found.stream)))
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn a_code_is_read_however_it_was_typed() {
        assert_eq!(tidy(" ABCD-2o1L "), Some("abcd2011".into()));
        assert_eq!(tidy("abc"), None);
        assert_eq!(tidy("abcd<fgh"), None);
    }
}

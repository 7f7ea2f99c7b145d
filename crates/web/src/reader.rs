//! Who reads: their language, the light they want, and how they came.

use crate::app::App;
use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, HOST};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use std::convert::Infallible;
use text::Lang;
use views::layout::Theme;

/// The reader of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    pub(crate) lang: Lang,
    pub(crate) theme: Theme,
    /// A script asks, and wants a fragment.
    pub(crate) script: bool,
    /// The path asked for.
    pub(crate) path: String,
    /// The host the request names, when it is one.
    pub(crate) host: Option<String>,
}

impl Reader {
    /// The address of the site as this reader has opened it.
    pub(crate) fn site(&self, app: &App) -> String {
        match (&app.settings.public_url, &self.host) {
            (Some(url), _) => url.clone(),
            (None, Some(host)) => format!("http://{host}"),
            (None, None) => app.settings.site().to_owned(),
        }
    }

    pub(crate) fn of(headers: &HeaderMap, uri: &Uri) -> Reader {
        let chosen = cookie(headers, "lang").and_then(|code| Lang::from_code(&code));
        let accepted = headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        Reader {
            lang: chosen.unwrap_or_else(|| Lang::from_accept_language(accepted)),
            theme: cookie(headers, "theme")
                .and_then(|code| Theme::from_code(&code))
                .unwrap_or_default(),
            script: headers.contains_key("hx-request"),
            path: uri.path().to_owned(),
            host: host(headers, uri),
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Reader, Infallible> {
        Ok(Reader::of(&parts.headers, &parts.uri))
    }
}

/// A cookie's value.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value.to_owned())
}

/// The host, only when it is written as hosts are: it is shown in a link.
fn host(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let host = headers
        .get(HOST)
        .and_then(|value| value.to_str().ok())
        .or_else(|| uri.authority().map(|authority| authority.as_str()))?;
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    (!host.is_empty() && host.len() <= 255 && host.chars().all(fits)).then(|| host.to_owned())
}

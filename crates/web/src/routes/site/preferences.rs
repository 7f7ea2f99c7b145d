//! `POST /preferences`: language and light, kept in two cookies.

use crate::answer::Why;
use crate::app::App;
use crate::fields::Fields;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use std::sync::Arc;
use text::Lang;
use views::layout::Theme;

const ONE_YEAR: u32 = 365 * 24 * 60 * 60;

pub(crate) async fn post(
    State(app): State<Arc<App>>,
    body: Bytes,
) -> Result<(StatusCode, HeaderMap), Why> {
    let fields = Fields::read(&body)?;
    let secure = if app.settings.is_https() {
        "; Secure"
    } else {
        ""
    };
    let mut headers = HeaderMap::new();
    let lang = fields.get("lang").and_then(Lang::from_code).map(Lang::code);
    let theme = fields
        .get("theme")
        .and_then(Theme::from_code)
        .map(Theme::code);
    for (name, value) in [("lang", lang), ("theme", theme)] {
        let Some(value) = value else { continue };
        let cookie =
            format!("{name}={value}; Path=/; Max-Age={ONE_YEAR}; HttpOnly; SameSite=Lax{secure}");
        let cookie = HeaderValue::from_str(&cookie).map_err(|_| Why::Unreadable)?;
        headers.append(SET_COOKIE, cookie);
    }
    headers.insert(LOCATION, back(fields.get("back").unwrap_or("/")));
    Ok((StatusCode::SEE_OTHER, headers))
}

/// Only to a page of ours: a path from the root, and no `//` that browsers would
/// read as another host.
fn back(path: &str) -> HeaderValue {
    let ours = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        // Browsers drop tabs and line ends from an address before they read it.
        && !path.bytes().any(|byte| byte.is_ascii_control());
    let path = if ours { path } else { "/" };
    HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"))
}

#[cfg(test)]
mod tests {
    use super::back;

    #[test]
    fn the_way_back_never_leaves_the_site() {
        for bad in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "x",
        ] {
            assert_eq!(back(bad), "/");
        }
        assert_eq!(back("/method"), "/method");
    }
}

//! `/sign-in`: asking for a message with a link and a code, and typing the code.
//!
//! A known and an unknown address go the same way to the last byte: a ticket and a letter are
//! written, in one transaction, without anybody being looked up.

use super::{page_again, to};
use crate::address;
use crate::answer::Why;
use crate::app::{App, hash, hex};
use crate::fields::Fields;
use crate::letters::{self, SIGN_IN_MINUTES, Written};
use crate::people::{SignedIn, redeem};
use crate::reader::{Reader, cookie};
use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{Html, IntoResponse, Response};
use method::Span;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::sync::Arc;
use store::{Change, CodeTry, Ticket, TicketCode, TokenHash};
use text::{Lang, msg};
use views::pages::account::{EnterCode, SignIn, enter_code, sign_in};

/// Where a request comes from.
type Peer = Option<axum::Extension<ConnectInfo<SocketAddr>>>;

/// What tickets of this kind are for.
pub(crate) const PURPOSE: &str = "sign-in";
/// Ties the typed code to the browser that asked for it.
const ASKED: &str = "asked";
/// Where somebody was going before they were sent here.
const GOING: &str = "going";

/// What a sign-in ticket says.
#[derive(Serialize, Deserialize)]
pub(crate) struct Asked {
    pub(crate) address: String,
    pub(crate) lang: String,
}

impl Asked {
    pub(crate) fn of(ticket: &Ticket) -> Result<Asked, Why> {
        serde_json::from_str(&ticket.body).map_err(|_| Why::LinkGone)
    }

    pub(crate) fn lang(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or(Lang::Fr)
    }
}

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    reader: Reader,
    headers: HeaderMap,
) -> Result<Response, Why> {
    if SignedIn::of(&app, &headers).await?.is_some() {
        return Ok(to("/circles"));
    }
    let data = SignIn {
        address: "",
        error: None,
        by_mail: app.courier.by_mail(),
    };
    Ok(Html(sign_in(reader.lang, reader.theme, &data).into_string()).into_response())
}

pub(crate) async fn post(
    State(app): State<Arc<App>>,
    peer: Peer,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let typed = fields.text("address")?;
    let again = |sentence: String| {
        let data = SignIn {
            address: typed,
            error: Some(sentence),
            by_mail: app.courier.by_mail(),
        };
        page_again(sign_in(reader.lang, reader.theme, &data))
    };
    let Some(address) = address::tidy(typed) else {
        return Ok(again(reader.lang.t("sign-in-address-wrong")));
    };
    let now = app.live.clock().now();
    let counted = hash(&address);
    let from = peer.map(|peer| peer.0.0.ip());
    if !app.asked.may_try(&counted, now) || !app.asking.may_try(&from, now) {
        return Ok(again(reader.lang.t("sign-in-too-many")));
    }
    app.asked.wrong(counted, now);
    app.asking.wrong(from, now);
    let handle = ask(&app, &reader, &address).await?;
    let set = browser_cookie(&app, ASKED, &handle, SIGN_IN_MINUTES * 60)?;
    Ok(([(SET_COOKIE, set)], to("/sign-in/code")).into_response())
}

/// Writes the ticket and its letter; gives the secret that ties the code to this browser.
async fn ask(app: &App, reader: &Reader, address: &str) -> Result<String, Why> {
    let (link, link_hash) = app.draw_secret();
    let (handle, handle_hash) = app.draw_secret();
    let code = six_digits(app.chance.draw());
    let now = app.live.clock().now();
    let expires = now + Span::minutes(SIGN_IN_MINUTES);
    let asked = Asked {
        address: address.to_owned(),
        lang: reader.lang.code().to_owned(),
    };
    let letter = Written::SignIn {
        address: address.to_owned(),
        lang: asked.lang.clone(),
        // Never from the request: its host may be anybody's.
        link: format!("{}/sign-in/{link}", app.settings.site()),
        code: code.clone(),
        expires: expires.0,
    };
    let ticket = Ticket {
        hash: link_hash,
        purpose: PURPOSE.to_owned(),
        body: serde_json::to_string(&asked).map_err(|_| Why::Unreadable)?,
        code: Some(TicketCode {
            handle: handle_hash,
            hash: code_hash(&handle, &code),
        }),
        expires: expires.0,
    };
    let key = format!("sign-in/{}", hex(&link_hash.0));
    let changes = vec![Change::Ticket(ticket), letters::change(key, now, &letter)];
    let written = app.live.store().change(changes).await?;
    written.map_err(|_| Why::Unavailable)?;
    app.letters.notify_one();
    Ok(handle)
}

/// Six digits; that a few are likelier by one in a billion helps nobody.
fn six_digits(drawn: [u8; 32]) -> String {
    let number = drawn
        .iter()
        .take(8)
        .fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    format!("{:06}", number % 1_000_000)
}

/// A code is short: it is hashed with the secret of its browser.
fn code_hash(handle: &str, code: &str) -> TokenHash {
    hash(&format!("{handle}/{code}"))
}

pub(crate) async fn get_code(
    State(app): State<Arc<App>>,
    reader: Reader,
    headers: HeaderMap,
) -> Result<Response, Why> {
    if cookie(&headers, ASKED).is_none() {
        return Ok(to("/sign-in"));
    }
    Ok(Html(code_page(&app, &reader, None)).into_response())
}

fn code_page(app: &App, reader: &Reader, error: Option<String>) -> String {
    let data = EnterCode {
        by_mail: app.courier.by_mail(),
        error,
    };
    enter_code(reader.lang, reader.theme, &data).into_string()
}

pub(crate) async fn post_code(
    State(app): State<Arc<App>>,
    peer: Peer,
    reader: Reader,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let code: String = fields
        .text("code")?
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    let handle = cookie(&headers, ASKED).unwrap_or_default();
    let now = app.live.clock().now().0;
    let from = peer.map(|peer| peer.0.0.ip());
    if !app.guesses.may_try(&from, app.live.clock().now()) {
        return Err(Why::TooMany);
    }
    let tried = app
        .live
        .store()
        .try_code(&hash(&handle), &code_hash(&handle, &code), now)
        .await?;
    let said = match tried {
        CodeTry::Right(ticket) => return enter(&app, &headers, &ticket).await,
        CodeTry::Wrong => {
            app.guesses.wrong(from, app.live.clock().now());
            msg("sign-in-code-wrong")
        }
        CodeTry::Gone => msg("sign-in-code-gone"),
    };
    let page = code_page(&app, &reader, Some(reader.lang.t(said)));
    Ok(super::page_again(maud::PreEscaped(page)))
}

/// Signs in by a ticket: to where somebody was going, to their circles, or first to say their name.
pub(crate) async fn enter(
    app: &App,
    headers: &HeaderMap,
    ticket: &Ticket,
) -> Result<Response, Why> {
    if ticket.purpose != PURPOSE {
        return Err(Why::LinkGone);
    }
    let asked = Asked::of(ticket)?;
    let (person, device) = redeem(app, headers, ticket, (&asked.address, asked.lang())).await?;
    let going = cookie(headers, GOING).filter(|path| is_ours(path));
    let going = going.unwrap_or_else(|| "/circles".to_owned());
    let path = if person.name.is_empty() {
        "/welcome"
    } else {
        &going
    };
    let asked = browser_cookie(app, ASKED, "", 0)?;
    let mut response = to(path);
    response.headers_mut().append(SET_COOKIE, device.cookie);
    response.headers_mut().append(SET_COOKIE, asked);
    Ok(response)
}

/// The cookie that remembers where somebody was going, for `Why::SignIn`.
pub(crate) fn going(path: &str) -> Option<HeaderValue> {
    let cookie = format!("{GOING}={path}; Path=/; Max-Age=900; HttpOnly; SameSite=Lax");
    is_ours(path).then(|| HeaderValue::from_str(&cookie).ok())?
}

/// Where somebody was going, for the page that asks their name.
pub(crate) fn went(headers: &HeaderMap) -> String {
    let going = cookie(headers, GOING).filter(|path| is_ours(path));
    going.unwrap_or_else(|| "/circles".to_owned())
}

/// Only pages that are for people who are signed in.
fn is_ours(path: &str) -> bool {
    let plain = path
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte));
    let known = [
        "/circles",
        "/account",
        "/operator",
        "/organisations/",
        "/c/",
    ];
    plain && !path.contains("//") && known.iter().any(|start| path.starts_with(start))
}

fn browser_cookie(app: &App, name: &str, value: &str, seconds: i64) -> Result<HeaderValue, Why> {
    let secure = if app.settings.is_https() {
        "; Secure"
    } else {
        ""
    };
    let cookie =
        format!("{name}={value}; Path=/sign-in; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&cookie).map_err(|_| Why::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_back_only_to_pages_of_ours() {
        for good in ["/circles/0123/turns", "/account"] {
            assert!(is_ours(good));
        }
        for bad in [
            "//evil.example",
            "/circles//evil",
            "https://evil.example",
            "/method",
            "/circles\\x",
            "/circles;x",
        ] {
            assert!(!is_ours(bad), "{bad}");
        }
    }

    #[test]
    fn a_code_has_six_digits() {
        assert_eq!(six_digits([0; 32]), "000000");
        assert_eq!(six_digits([255; 32]).len(), 6);
    }
}

//! People with an account: who signs in, on which device, and the cookie that says so.

use crate::answer::Why;
use crate::app::{App, hash, hex};
use crate::reader::cookie;
use axum::extract::FromRequestParts;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method};
use method::{Span, Time};
use std::sync::Arc;
use store::{Change, Person, Refused, Session, Ticket, TokenHash};
use text::Lang;

const COOKIE: &str = "person";
/// A device stays signed in for this long after it was last used.
const SIGNED_IN: Span = Span::minutes(90 * 24 * 60);
/// The browser keeps the cookie as long as browsers do: the server decides how long it is good.
const COOKIE_SECONDS: i64 = 400 * 24 * 60 * 60;
/// How often it is written down that a device is used.
const SEEN_EVERY: Span = Span::minutes(24 * 60);
/// Where people are whose device says nothing else.
pub(crate) const ZONE: &str = "Europe/Paris";

/// Somebody who is signed in. As an argument of a handler it sends everybody else to sign in.
#[derive(Clone)]
pub(crate) struct SignedIn {
    pub(crate) person: Person,
    /// The session of this device.
    pub(crate) session: TokenHash,
}

impl SignedIn {
    /// Whoever holds the cookie of a session that has not run out.
    pub(crate) async fn of(app: &App, headers: &HeaderMap) -> Result<Option<SignedIn>, Why> {
        let Some(secret) = cookie(headers, COOKIE) else {
            return Ok(None);
        };
        let session = hash(&secret);
        let store = app.live.store();
        let Some(held) = store.session(&session).await? else {
            return Ok(None);
        };
        let now = app.live.clock().now();
        if !SignedIn::lasts(app, &held) {
            return Ok(None);
        }
        if now - Time(held.seen) > SEEN_EVERY {
            store.seen(&session, now.0).await?;
        }
        let person = store.person(&held.person).await?;
        Ok(person.map(|person| SignedIn { person, session }))
    }
}

impl SignedIn {
    /// Whether a session is good at this moment.
    pub(crate) fn lasts(app: &App, held: &Session) -> bool {
        app.live.clock().now() - Time(held.seen) <= SIGNED_IN
    }
}

impl FromRequestParts<Arc<App>> for SignedIn {
    type Rejection = Why;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<SignedIn, Why> {
        match SignedIn::of(app, &parts.headers).await? {
            Some(signed_in) => Ok(signed_in),
            // A form that was posted cannot be gone back to.
            None if parts.method != Method::GET => Err(Why::SignIn("/circles".to_owned())),
            None => Err(Why::SignIn(parts.uri.path().to_owned())),
        }
    }
}

/// Whoever runs the server. Everybody else finds nothing.
pub(crate) struct Operator;

impl FromRequestParts<Arc<App>> for Operator {
    type Rejection = Why;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Operator, Why> {
        let signed_in = SignedIn::from_request_parts(parts, app).await?;
        match signed_in.person.operator {
            true => Ok(Operator),
            false => Err(Why::Forbidden),
        }
    }
}

/// A device that is about to be signed in.
pub(crate) struct Device {
    pub(crate) cookie: HeaderValue,
    session: Session,
}

impl Device {
    /// A session for this person on the device that asks.
    pub(crate) fn new(app: &App, headers: &HeaderMap, person: &str) -> Device {
        let (secret, hash) = app.draw_secret();
        let now = app.live.clock().now().0;
        Device {
            cookie: cookie_of(app, &secret, COOKIE_SECONDS),
            session: Session {
                hash,
                person: person.to_owned(),
                device: device(headers),
                made: now,
                seen: now,
            },
        }
    }

    /// Signs it in.
    pub(crate) fn change(&self) -> Change {
        Change::Session(self.session.clone())
    }
}

/// The cookie that signs a device out.
pub(crate) fn no_cookie(app: &App) -> HeaderValue {
    cookie_of(app, "", 0)
}

fn cookie_of(app: &App, secret: &str, seconds: i64) -> HeaderValue {
    let secure = if app.settings.is_https() {
        "; Secure"
    } else {
        ""
    };
    let cookie =
        format!("{COOKIE}={secret}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&cookie).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// An account for this address, or for none, that does not exist yet.
pub(crate) fn newcomer(app: &App, address: Option<String>, name: &str, lang: Lang) -> Person {
    Person {
        id: hex(&app.draw_16()),
        address,
        name: name.to_owned(),
        lang: lang.code().to_owned(),
        zone: ZONE.to_owned(),
        reminders: true,
        operator: false,
        feed: None,
        at: app.live.clock().now().0,
    }
}

/// Signs in the person a sign-in ticket was made for, and makes their account at the first time.
/// Whoever uses a ticket first uses it up.
pub(crate) async fn redeem(
    app: &App,
    headers: &HeaderMap,
    ticket: &Ticket,
    (address, lang): (&str, Lang),
) -> Result<(Person, Device), Why> {
    let store = app.live.store();
    let now = app.live.clock().now().0;
    // Two tickets of a new address can be used at once: the second finds the account made.
    for _ in 0..2 {
        let known = store.person_at(address).await?;
        let is_new = known.is_none();
        let person = known.unwrap_or_else(|| newcomer(app, Some(address.to_owned()), "", lang));
        let device = Device::new(app, headers, &person.id);
        let mut changes = vec![Change::Redeem {
            ticket: ticket.hash,
            now,
        }];
        changes.extend(is_new.then(|| Change::Person(person.clone())));
        changes.push(device.change());
        match store.change(changes).await? {
            Ok(()) => return Ok((person, device)),
            Err(Refused::TicketGone) => return Err(Why::LinkGone),
            Err(Refused::RowsFull) => return Err(Why::Unavailable),
            Err(Refused::AddressTaken) => {}
        }
    }
    Err(Why::Unavailable)
}

/// A device in words: its browser and its system, as far as it tells.
fn device(headers: &HeaderMap) -> String {
    let agent = headers
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok());
    let agent = agent.unwrap_or_default();
    let first = |names: &[(&'static str, &'static str)]| {
        let found = names.iter().find(|(sign, _)| agent.contains(sign));
        found.map(|(_, name)| *name)
    };
    // Most browsers name others before themselves: the order decides.
    let browser = first(&[
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    let words: Vec<&str> = browser.into_iter().chain(system).collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_named_by_its_browser_and_system() {
        let mut headers = HeaderMap::new();
        assert_eq!(device(&headers), "");
        let agent =
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0";
        headers.insert(USER_AGENT, HeaderValue::from_static(agent));
        assert_eq!(device(&headers), "Edge, Windows");
    }
}

//! The gate that stands before every route of a seat.
//!
//! It finds the room, asks whether this browser holds the seat, and asks the
//! rights table whether the seat's role may see what the route shows. A handler
//! gets an [`Entry`] for the door it names, or is not run at all. What a person
//! may *do* is decided by the rules when the command is decided.

use crate::answer::Why;
use crate::app::{App, hash};
use crate::painter::Paint;
use crate::reader::{Reader, cookie};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Uri};
use live::{Look, Room, RoomId};
use method::{Role, SeatId, See, sees};
use std::marker::PhantomData;
use std::sync::Arc;

/// What a route shows, as a type, so that a handler cannot be given less than it asks.
pub(crate) trait Door: Send + Sync {
    /// The row of the rights table.
    const SEE: See;
}

/// Declares a door for a row of the rights table.
macro_rules! doors {
    ($($(#[$about:meta])* $name:ident => $see:ident;)+) => {
        $($(#[$about])* pub(crate) struct $name; impl Door for $name { const SEE: See = See::$see; })+
    };
}

doors! {
    /// The page of one's seat.
    AtSeat => Seat;
    /// The group's cut of the record.
    ToGroupRecord => GroupRecord;
    /// A personal link back.
    ToReturnLink => ReturnLink;
    /// Deleting the consultation.
    ToDeletion => Deletion;
}

/// Where a seat is.
#[derive(Clone, Debug)]
pub(crate) struct SeatPath {
    pub(crate) room: RoomId,
    pub(crate) seat: SeatId,
}

impl SeatPath {
    /// Reads `/c/{room}/s/{seat}/…`.
    pub(crate) fn of(uri: &Uri) -> Result<SeatPath, Why> {
        let mut parts = uri.path().split('/').skip(1);
        let (_, room, _, seat) = (parts.next(), parts.next(), parts.next(), parts.next());
        let room = room.and_then(RoomId::parse);
        let seat = seat.and_then(|seat| seat.parse().ok());
        match (room, seat) {
            (Some(room), Some(seat)) => Ok(SeatPath {
                room,
                seat: SeatId(seat),
            }),
            _ => Err(Why::NotFound),
        }
    }

    /// The path of the seat's cookie.
    pub(crate) fn base(&self) -> String {
        format!("/c/{}/s/{}", self.room.as_str(), self.seat.0)
    }

    /// The address of the seat's page.
    pub(crate) fn page(&self) -> String {
        format!("{}/", self.base())
    }

    /// The name under which a device keeps this seat's unsent texts.
    pub(crate) fn key(&self) -> String {
        format!("{}/{}", self.room.as_str(), self.seat.0)
    }
}

/// Somebody who passed the gate.
pub(crate) struct Entry<D> {
    pub(crate) app: Arc<App>,
    pub(crate) room: Arc<Room<Paint>>,
    pub(crate) look: Look,
    pub(crate) reader: Reader,
    pub(crate) path: SeatPath,
    /// The seat they act for: their own, unless they came back to another.
    pub(crate) seat: SeatId,
    pub(crate) role: Role,
    door: PhantomData<D>,
}

/// Asks at the gate. See the module.
pub(crate) async fn enter<D: Door>(
    app: &Arc<App>,
    headers: &HeaderMap,
    uri: &Uri,
) -> Result<Entry<D>, Why> {
    let path = SeatPath::of(uri)?;
    // First the room, so that a deleted one is told as deleted.
    let room = app.live.room(&path.room).await?;
    holds(app, headers, &path).await?;
    let look = room.look().await;
    let seat = look.state.acting(path.seat);
    let role = look.state.role(seat);
    if !sees(role, look.state.stage, D::SEE) {
        return Err(Why::Forbidden);
    }
    Ok(Entry {
        app: Arc::clone(app),
        room,
        look,
        reader: Reader::of(headers, uri),
        path,
        seat,
        role,
        door: PhantomData,
    })
}

/// Whether this browser holds the seat.
async fn holds(app: &App, headers: &HeaderMap, path: &SeatPath) -> Result<(), Why> {
    let secret = cookie(headers, SEAT_COOKIE).ok_or(Why::Forbidden)?;
    let token = app.live.store().token(&hash(&secret)).await?;
    let fits = token.is_some_and(|token| {
        token.stream == path.room.stream()
            && token.seat == path.seat.0
            && token.purpose == store::Purpose::Device
    });
    if fits { Ok(()) } else { Err(Why::Forbidden) }
}

impl<D: Door> FromRequestParts<Arc<App>> for Entry<D> {
    type Rejection = Why;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Entry<D>, Why> {
        enter(app, &parts.headers, &parts.uri).await
    }
}

const SEAT_COOKIE: &str = "seat";
/// As long as a consultation without a circle is kept.
const SEAT_COOKIE_SECONDS: u32 = 90 * 24 * 60 * 60;

/// The cookie that holds a seat: it travels to the seat's own addresses only, so
/// that one browser can hold several seats.
pub(crate) fn seat_cookie(app: &App, path: &SeatPath, secret: &str) -> HeaderValue {
    let secure = if app.settings.is_https() {
        "; Secure"
    } else {
        ""
    };
    // A demonstration ends with its page, and its cookie with the browser.
    let lasts = match path.room.is_demonstration() {
        true => String::new(),
        false => format!("; Max-Age={SEAT_COOKIE_SECONDS}"),
    };
    let cookie = format!(
        "{SEAT_COOKIE}={secret}; Path={}{lasts}; HttpOnly; SameSite=Lax{secure}",
        path.base()
    );
    HeaderValue::from_str(&cookie).unwrap_or_else(|_| HeaderValue::from_static(""))
}

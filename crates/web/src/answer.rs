//! Why something cannot be done, as an HTTP answer. What is said about it, and
//! in which language, is added by `dress`.

use axum::http::StatusCode;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::response::{IntoResponse, Response};
use live::{CircleFault, Fault};
use method::circle::Circle;
use method::consultation::Refusal;
use method::mirror::Reason;
use store::StoreError;
use text::Lang;

/// Why a request was not followed.
#[derive(Clone, Debug)]
pub(crate) enum Why {
    /// The request cannot be read.
    Unreadable,
    /// There is nothing at this address.
    NotFound,
    /// This browser does not hold the seat, or the seat may not.
    Forbidden,
    /// The consultation was deleted.
    Deleted,
    /// The rules refuse it.
    Refused(Refusal),
    /// Not a refusal: the mirror shows the asker that it reads like advice.
    Mirrored(Reason),
    /// A person's private rows are full.
    NotesFull,
    /// The deletion was not confirmed.
    Unsure,
    /// The deletion is not possible yet.
    NotYet,
    /// Too many guesses.
    TooMany,
    /// As many demonstrations as can be are going on.
    Crowded,
    /// Whoever asks has to sign in first; where they were going.
    SignIn(String),
    /// A link that works once is used up, expired, or not whole.
    LinkGone,
    /// A sentence in the reader's words already.
    Said(String),
    /// The store fails for now.
    Unavailable,
}

impl Why {
    /// The status that says it to a program.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Why::Unreadable => StatusCode::BAD_REQUEST,
            Why::NotFound => StatusCode::NOT_FOUND,
            Why::Forbidden => StatusCode::FORBIDDEN,
            Why::Deleted | Why::LinkGone => StatusCode::GONE,
            Why::SignIn(_) => StatusCode::SEE_OTHER,
            Why::Said(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Why::Refused(refusal) => refusal_status(refusal),
            Why::Mirrored(_) | Why::NotesFull | Why::Unsure => StatusCode::UNPROCESSABLE_ENTITY,
            Why::NotYet => StatusCode::CONFLICT,
            Why::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Why::Crowded | Why::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

fn refusal_status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::NotYours | Refusal::NotTheAuthor | Refusal::TwoPeople => StatusCode::FORBIDDEN,
        Refusal::Unfit(_)
        | Refusal::Simulated
        | Refusal::OutOfRange
        | Refusal::NeverPassedOn
        | Refusal::Full
        | Refusal::TooMany => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::Unknown => StatusCode::NOT_FOUND,
        _ => StatusCode::CONFLICT,
    }
}

impl IntoResponse for Why {
    fn into_response(self) -> Response {
        if let Why::SignIn(path) = &self {
            return to_sign_in(path);
        }
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Refusal> for Why {
    fn from(refusal: Refusal) -> Why {
        Why::Refused(refusal)
    }
}

impl From<Fault> for Why {
    fn from(fault: Fault) -> Why {
        match fault {
            Fault::Refused(refusal) => Why::Refused(refusal),
            Fault::Unknown => Why::NotFound,
            Fault::Erased => Why::Deleted,
            Fault::Store(error) => error.into(),
        }
    }
}

impl Why {
    /// Why a circle's command was not followed, its refusals in the reader's words.
    pub(crate) fn of_circle(fault: CircleFault, lang: Lang, circle: &Circle) -> Why {
        match fault {
            CircleFault::Refused(method::circle::Refusal::NotYours) => Why::Forbidden,
            CircleFault::Refused(refusal) => {
                let named = |member| circle.display_name(member);
                Why::Said(views::pages::circle::refusal(lang, &refusal, named))
            }
            fault => fault.into(),
        }
    }
}

impl From<CircleFault> for Why {
    fn from(fault: CircleFault) -> Why {
        match fault {
            CircleFault::Refused(_) => Why::Forbidden,
            CircleFault::Row(store::Refused::TicketGone) => Why::LinkGone,
            CircleFault::Row(store::Refused::AddressTaken | store::Refused::RowsFull) => {
                Why::Unavailable
            }
            CircleFault::Unknown => Why::NotFound,
            CircleFault::Erased => Why::Deleted,
            CircleFault::Store(error) => error.into(),
        }
    }
}

/// To the page to sign in, which remembers where somebody was going.
fn to_sign_in(path: &str) -> Response {
    let to = [(LOCATION, "/sign-in")];
    let mut response = (StatusCode::SEE_OTHER, to).into_response();
    if let Some(cookie) = crate::routes::going(path) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

impl From<StoreError> for Why {
    fn from(error: StoreError) -> Why {
        // The error names no content (see `store`).
        tracing::error!(%error, "the store failed");
        Why::Unavailable
    }
}

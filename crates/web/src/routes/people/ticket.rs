//! Links that work once: signing in from the mail, and becoming the operator.
//!
//! Looking at such a page uses nothing up, so that a program that scans mails cannot; the one
//! click does.

use super::sign_in::{self, Asked};
use super::{page_again, to};
use crate::address;
use crate::answer::Why;
use crate::app::{App, hash};
use crate::fields::Fields;
use crate::people::{Device, newcomer};
use crate::reader::Reader;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{Html, Response};
use method::{Span, words};
use std::sync::Arc;
use store::{Change, Person, Refused, StoreError, Ticket};
use views::pages::account::{FirstOperator, confirm_sign_in, first_operator};

/// What the ticket of a server without an operator is for.
const OPERATOR: &str = "operator";
/// The operator's first link can be used for so long; each start makes a new one.
const LASTS: Span = Span::minutes(30 * 24 * 60);

/// The link by which somebody becomes the operator, made anew at each start; nothing once there is
/// one. It works once.
///
/// # Errors
/// The store's.
pub async fn first_operator_link(app: &App) -> Result<Option<String>, StoreError> {
    let store = app.live.store();
    if !store.operators().await?.is_empty() {
        return Ok(None);
    }
    let (secret, hash) = app.draw_secret();
    let ticket = Ticket {
        hash,
        purpose: OPERATOR.to_owned(),
        body: String::new(),
        code: None,
        expires: (app.live.clock().now() + LASTS).0,
    };
    let purpose = OPERATOR.to_owned();
    let changes = vec![Change::DropTickets { purpose }, Change::Ticket(ticket)];
    match store.change(changes).await? {
        Ok(()) => Ok(Some(format!("{}/operator/{secret}", app.settings.site()))),
        Err(refused) => Err(StoreError::Unavailable(format!(
            "{refused:?} without a reason"
        ))),
    }
}

async fn ticket(app: &App, secret: &str, purpose: &str) -> Result<Ticket, Why> {
    let now = app.live.clock().now().0;
    let found = app.live.store().ticket(&hash(secret), now).await?;
    found
        .filter(|ticket| ticket.purpose == purpose)
        .ok_or(Why::LinkGone)
}

pub(crate) async fn get_sign_in(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
    reader: Reader,
) -> Result<Html<String>, Why> {
    let ticket = ticket(&app, &secret, sign_in::PURPOSE).await?;
    let asked = Asked::of(&ticket)?;
    let page = confirm_sign_in(reader.lang, reader.theme, &reader.path, &asked.address);
    Ok(Html(page.into_string()))
}

pub(crate) async fn post_sign_in(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Why> {
    let ticket = ticket(&app, &secret, sign_in::PURPOSE).await?;
    sign_in::enter(&app, &headers, &ticket).await
}

pub(crate) async fn get_operator(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
    reader: Reader,
) -> Result<Html<String>, Why> {
    ticket(&app, &secret, OPERATOR).await?;
    let data = FirstOperator::default();
    let page = first_operator(reader.lang, reader.theme, &reader.path, &data);
    Ok(Html(page.into_string()))
}

pub(crate) async fn post_operator(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
    reader: Reader,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Why> {
    let ticket = ticket(&app, &secret, OPERATOR).await?;
    let fields = Fields::read(&body)?;
    let (typed_name, typed_address) = (fields.text("name")?, fields.text("address")?);
    let name = words::name(typed_name);
    let address = address::tidy(typed_address);
    let (Ok(name), Some(address)) = (&name, &address) else {
        let mut errors = Vec::new();
        if name.is_err() {
            errors.push(("name", reader.lang.t("answer-empty")));
        }
        if address.is_none() {
            errors.push(("address", reader.lang.t("sign-in-address-wrong")));
        }
        let data = FirstOperator {
            name: typed_name,
            address: typed_address,
            errors,
        };
        return Ok(page_again(first_operator(
            reader.lang,
            reader.theme,
            &reader.path,
            &data,
        )));
    };
    become_operator(&app, &reader, &headers, &ticket, name, address).await
}

async fn become_operator(
    app: &App,
    reader: &Reader,
    headers: &HeaderMap,
    ticket: &Ticket,
    name: &str,
    address: &str,
) -> Result<Response, Why> {
    let store = app.live.store();
    let known = store.person_at(address).await?;
    // Whoever types an address has not shown that it is theirs: an account that is there is made
    // the operator's, and signs in as always.
    let is_new = known.is_none();
    let person = Person {
        operator: true,
        ..known.unwrap_or_else(|| newcomer(app, Some(address.to_owned()), name, reader.lang))
    };
    let device = Device::new(app, headers, &person.id);
    let mut changes = vec![
        Change::Redeem {
            ticket: ticket.hash,
            now: app.live.clock().now().0,
        },
        Change::Person(person),
    ];
    changes.extend(is_new.then(|| device.change()));
    match store.change(changes).await? {
        Ok(()) => {
            let mut response = to("/operator");
            if is_new {
                response.headers_mut().append(SET_COOKIE, device.cookie);
            }
            Ok(response)
        }
        Err(Refused::TicketGone) => Err(Why::LinkGone),
        Err(Refused::AddressTaken | Refused::RowsFull) => Err(Why::Unavailable),
    }
}

//! `/account`: one's name, language and zone, devices, and the address of one's calendar. And
//! `/welcome`, which asks a newcomer's first name.

use super::{page_again, sign_in, to};
use crate::answer::Why;
use crate::app::{App, hex};
use crate::dates;
use crate::fields::Fields;
use crate::people::{SignedIn, no_cookie};
use crate::reader::Reader;
use crate::zones;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{Html, Response};
use method::{Time, words as writing};
use std::sync::Arc;
use store::{Change, Person, Refused, TokenHash};
use text::Lang;
use views::pages::account::{AccountPage, Device, account, welcome};

type Errors = Vec<(&'static str, String)>;

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
) -> Result<Html<String>, Why> {
    let page = page(&app, &signed_in, &reader).await?;
    Ok(Html(
        account(reader.lang, reader.theme, &page).into_string(),
    ))
}

async fn page(app: &App, signed_in: &SignedIn, reader: &Reader) -> Result<AccountPage, Why> {
    let person = &signed_in.person;
    let store = app.live.store();
    let sponsored = store.sponsored_by(&person.id).await?;
    let device = |held: store::Session| Device {
        key: hex(&held.hash.0),
        name: held.device,
        since: dates::day(reader.lang, Time(held.made)),
        here: held.hash == signed_in.session,
    };
    let mut sessions = store.sessions(&person.id).await?;
    sessions.retain(|held| SignedIn::lasts(app, held));
    Ok(AccountPage {
        name: person.name.clone(),
        address: person.address.clone(),
        lang: person.lang.clone(),
        zone: person.zone.clone(),
        zones: zones::names(),
        reminders: person.reminders,
        devices: sessions.into_iter().map(device).collect(),
        has_feed: person.feed.is_some(),
        new_feed: None,
        operator: person.operator,
        sponsors: sponsored.into_iter().map(|it| (it.id, it.name)).collect(),
        errors: Vec::new(),
        saved: false,
    })
}

pub(crate) async fn post(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let mut errors = Errors::new();
    let name = writing::name(fields.text("name")?);
    if let Err(unfit) = &name {
        errors.push(("name", views::labels::unfit(reader.lang, unfit)));
    }
    let zone = fields.text("zone")?.trim().to_owned();
    if zones::zone(&zone).is_none() {
        errors.push(("zone", reader.lang.t("account-zone-wrong")));
    }
    let mut page = page(&app, &signed_in, &reader).await?;
    if let (Ok(name), true) = (name, errors.is_empty()) {
        let lang = fields.get("mail_lang").and_then(Lang::from_code);
        let person = Person {
            name,
            zone,
            lang: lang.unwrap_or(reader.lang).code().to_owned(),
            reminders: fields.ticked("reminders"),
            ..signed_in.person.clone()
        };
        write(&app, person.clone()).await?;
        page = self::page(
            &app,
            &SignedIn {
                person,
                ..signed_in
            },
            &reader,
        )
        .await?;
        page.saved = true;
        let page = account(reader.lang, reader.theme, &page).into_string();
        return Ok(axum::response::IntoResponse::into_response(Html(page)));
    }
    page.name = fields.optional("name");
    page.zone = zone;
    page.errors = errors;
    Ok(page_again(account(reader.lang, reader.theme, &page)))
}

async fn write(app: &App, person: Person) -> Result<(), Why> {
    match app
        .live
        .store()
        .change(vec![Change::Person(person)])
        .await?
    {
        Ok(()) => Ok(()),
        Err(Refused::AddressTaken | Refused::TicketGone | Refused::RowsFull) => {
            Err(Why::Unavailable)
        }
    }
}

async fn end(app: &App, change: Change) -> Result<(), Why> {
    let ended = app.live.store().change(vec![change]).await?;
    ended.map_err(|_| Why::Unavailable)
}

/// Signs this device out.
pub(crate) async fn sign_out(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
) -> Result<Response, Why> {
    let change = Change::EndSession {
        person: signed_in.person.id,
        hash: signed_in.session,
    };
    end(&app, change).await?;
    Ok(signed_out(&app))
}

/// Signs every device out.
pub(crate) async fn sign_out_everywhere(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
) -> Result<Response, Why> {
    let person = signed_in.person.id;
    end(&app, Change::EndSessions { person }).await?;
    Ok(signed_out(&app))
}

fn signed_out(app: &App) -> Response {
    let mut response = to("/");
    response.headers_mut().append(SET_COOKIE, no_cookie(app));
    response
}

/// Signs another device out.
pub(crate) async fn end_device(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let hash = read_hash(fields.text("key")?).ok_or(Why::Unreadable)?;
    let person = signed_in.person.id;
    end(&app, Change::EndSession { person, hash }).await?;
    Ok(to("/account"))
}

fn read_hash(hex: &str) -> Option<TokenHash> {
    let mut bytes = [0; 32];
    if hex.len() != 64 || !hex.is_ascii() {
        return None;
    }
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hex[place * 2..place * 2 + 2], 16).ok()?;
    }
    Some(TokenHash(bytes))
}

/// Makes a new address for one's calendar; the former leads nowhere from then on.
pub(crate) async fn make_feed(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
) -> Result<Html<String>, Why> {
    let (secret, hash) = app.draw_secret();
    let person = Person {
        feed: Some(hash),
        ..signed_in.person.clone()
    };
    write(&app, person.clone()).await?;
    let signed_in = SignedIn {
        person,
        ..signed_in
    };
    let mut page = page(&app, &signed_in, &reader).await?;
    page.new_feed = Some(format!("{}/calendar/{secret}", reader.site(&app)));
    Ok(Html(
        account(reader.lang, reader.theme, &page).into_string(),
    ))
}

/// Takes the address of one's calendar back.
pub(crate) async fn revoke_feed(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
) -> Result<Response, Why> {
    let person = Person {
        feed: None,
        ..signed_in.person
    };
    write(&app, person).await?;
    Ok(to("/account"))
}

pub(crate) async fn get_welcome(signed_in: SignedIn, reader: Reader) -> Html<String> {
    let page = welcome(reader.lang, reader.theme, &signed_in.person.name, None);
    Html(page.into_string())
}

pub(crate) async fn post_welcome(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let typed = fields.text("name")?;
    match writing::name(typed) {
        Ok(name) => {
            let person = Person {
                name,
                ..signed_in.person
            };
            write(&app, person).await?;
            Ok(to(&sign_in::went(&headers)))
        }
        Err(unfit) => {
            let error = Some(views::labels::unfit(reader.lang, &unfit));
            Ok(page_again(welcome(reader.lang, reader.theme, typed, error)))
        }
    }
}

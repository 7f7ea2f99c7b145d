//! `/operator`: organisations, who speaks for them, and letters that are stuck. Nothing of a
//! circle, and no address in full.

use super::{page_again, to};
use crate::address::{masked, tidy};
use crate::answer::Why;
use crate::app::{App, hex};
use crate::dates;
use crate::fields::Fields;
use crate::letters::Written;
use crate::people::{Operator, newcomer};
use crate::reader::Reader;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::{Html, Response};
use method::{Time, words};
use std::sync::Arc;
use store::{Change, Letter, Organisation, Person};
use views::pages::account::{OperatorPage, Stuck, operator};

/// Longest name of an organisation.
const NAME: usize = 80;

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    _: Operator,
    reader: Reader,
) -> Result<Html<String>, Why> {
    let page = page(&app, &reader).await?;
    Ok(Html(
        operator(reader.lang, reader.theme, &page).into_string(),
    ))
}

async fn page(app: &App, reader: &Reader) -> Result<OperatorPage, Why> {
    let store = app.live.store();
    let mut organisations = Vec::new();
    for organisation in store.organisations().await? {
        let sponsors = store.sponsors(&organisation.id).await?;
        let named = sponsors.iter().map(named).collect();
        organisations.push((organisation.id, organisation.name, named));
    }
    let mut stuck = Vec::new();
    for letter in store.stuck_letters().await? {
        stuck.push(shown(app, reader, letter).await?);
    }
    Ok(OperatorPage {
        organisations,
        stuck,
        by_mail: app.courier.by_mail(),
        name: String::new(),
        address: String::new(),
        errors: Vec::new(),
    })
}

fn named(person: &Person) -> String {
    match (&person.name, &person.address) {
        (name, Some(address)) if name.is_empty() => masked(address),
        (name, _) => name.clone(),
    }
}

async fn shown(app: &App, reader: &Reader, letter: Letter) -> Result<Stuck, Why> {
    let written = Written::of(&letter);
    let to = match &written {
        Some(written) => written.address(app).await?.unwrap_or_default(),
        None => String::new(),
    };
    let about = written.map_or_else(String::new, |written| reader.lang.t(written.about()));
    Ok(Stuck {
        about,
        to: masked(&to),
        tries: letter.tries,
        problem: letter.problem,
        next: dates::moment(reader.lang, Time(letter.due)),
    })
}

pub(crate) async fn add_organisation(
    State(app): State<Arc<App>>,
    _: Operator,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let typed = fields.text("name")?;
    let name = words::line(typed, NAME).and_then(|name| words::required(&name, NAME));
    let known = app.live.store().organisations().await?;
    let same = |name: &str| {
        known
            .iter()
            .any(|it| it.name.to_lowercase() == name.to_lowercase())
    };
    match name {
        Ok(name) if !same(&name) => {
            let id = hex(&app.draw_16());
            let added = Change::Organisation(Organisation { id, name });
            let written = app.live.store().change(vec![added]).await?;
            written.map_err(|_| Why::Unavailable)?;
            Ok(to("/operator"))
        }
        _ => {
            let mut page = page(&app, &reader).await?;
            page.name = typed.to_owned();
            page.errors = vec![(
                "organisation-name",
                reader.lang.t("organisation-name-wrong"),
            )];
            Ok(page_again(operator(reader.lang, reader.theme, &page)))
        }
    }
}

/// Names a sponsor by their address. They have an account from then on, and sign in as everybody.
pub(crate) async fn add_sponsor(
    State(app): State<Arc<App>>,
    _: Operator,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let organisation = fields.text("organisation")?.to_owned();
    let store = app.live.store();
    let known = store.organisations().await?;
    if !known.iter().any(|it| it.id == organisation) {
        return Err(Why::NotFound);
    }
    let Some(address) = tidy(fields.text("address")?) else {
        let mut page = page(&app, &reader).await?;
        page.address = fields.optional("address");
        page.errors = vec![("address", reader.lang.t("sign-in-address-wrong"))];
        return Ok(page_again(operator(reader.lang, reader.theme, &page)));
    };
    let known = store.person_at(&address).await?;
    let is_new = known.is_none();
    let person = known.unwrap_or_else(|| newcomer(&app, Some(address), "", reader.lang));
    let sponsor = Change::Sponsor {
        person: person.id.clone(),
        organisation,
        is: true,
    };
    let mut changes = Vec::new();
    changes.extend(is_new.then_some(Change::Person(person)));
    changes.push(sponsor);
    store.change(changes).await?.map_err(|_| Why::Unavailable)?;
    Ok(to("/operator"))
}

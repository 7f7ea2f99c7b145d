//! Inviting: one by one, or the lines of a file that were confirmed.
//!
//! Whoever has an address is written to, when the server sends letters. For everybody else a link
//! is made, to be handed over: it joins this circle once, and never signs in to an account.

use super::page::organisations;
use super::page_again;
use crate::address;
use crate::answer::Why;
use crate::app::App;
use crate::circle_gate::{AtCircle, Conducting, Door, Entry};
use crate::commands::circle::{organisation, replaces};
use crate::fields::Fields;
use crate::people::newcomer;
use axum::body::Bytes;
use axum::response::{Html, IntoResponse, Response};
use live::CircleId;
use method::circle::state::MEMBERS_MAX;
use method::circle::{Act, Command, MemberId, OrganisationId, PersonId, may};
use method::{Span, circle::Refusal};
use serde::{Deserialize, Serialize};
use store::{Change, Refused, Ticket, TokenHash};
use text::Lang;
use views::pages::circle::{Handed, PeoplePage, Said, handed, people};

/// What the ticket of an invitation that is handed over is for.
pub(crate) const JOIN: &str = "join";
/// It can be used for so long.
const LASTS: Span = Span::minutes(30 * 24 * 60);

/// What such a ticket says.
#[derive(Serialize, Deserialize)]
pub(crate) struct Handing {
    pub(crate) circle: String,
    pub(crate) member: u64,
}

/// Somebody to invite.
pub(crate) struct Guest {
    pub(crate) name: String,
    pub(crate) address: Option<String>,
    pub(crate) organisation: Option<OrganisationId>,
    pub(crate) replaces: Option<MemberId>,
}

/// Somebody who was invited.
pub(crate) enum Done {
    /// A letter goes to them.
    Mailed,
    /// This link is to be handed over.
    Link(String),
}

/// `GET /circles/{id}/people`.
pub(crate) async fn get(entry: Entry<Conducting>) -> Result<Html<String>, Why> {
    let page = people_page(&entry, None).await?;
    Ok(Html(page.into_string()))
}

pub(crate) async fn people_page<D: Door>(
    entry: &Entry<D>,
    error: Option<String>,
) -> Result<maud::Markup, Why> {
    let organisations = organisations(&entry.app).await?;
    let base = entry.base();
    let data = PeoplePage {
        base: &base,
        members: MEMBERS_MAX - entry.circle.places_left(),
        left: entry.circle.places_left(),
        mail: entry.app.courier.by_mail(),
        organisations: &organisations,
        replaceable: entry
            .circle
            .people()
            .map(|(id, _)| (id, entry.circle.display_name(id)))
            .collect(),
        error,
    };
    Ok(people(entry.reader.lang, entry.reader.theme, &data))
}

/// `POST /circles/{id}/invite`: one person.
pub(crate) async fn one(entry: &Entry<AtCircle>, fields: &Fields) -> Result<Response, Why> {
    if !may(entry.role, Act::Invite) {
        return Err(Why::Forbidden);
    }
    let typed = fields.optional("address");
    let address = address::tidy(&typed);
    if address.is_none() && !typed.trim().is_empty() {
        let sentence = Said::BadAddress.words(entry.reader.lang);
        return Ok(page_again(people_page(entry, Some(sentence)).await?));
    }
    let guest = Guest {
        name: fields.text("name")?.to_owned(),
        address,
        organisation: organisation(fields),
        replaces: replaces(fields),
    };
    match invite(entry, guest).await {
        Ok((name, done)) => Ok(told(entry, vec![(name, done)])),
        Err(Why::Said(sentence)) => Ok(page_again(people_page(entry, Some(sentence)).await?)),
        Err(why) => Err(why),
    }
}

/// `POST /circles/{id}/people/invite`: the lines that were confirmed.
pub(crate) async fn many(entry: Entry<Conducting>, body: Bytes) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let lines = fields
        .all("name")
        .zip(fields.all("address"))
        .zip(fields.all("organisation"));
    let mut invited = Vec::new();
    for ((name, typed), organisation) in lines {
        let guest = Guest {
            name: name.to_owned(),
            address: address::tidy(typed),
            organisation: (!organisation.is_empty())
                .then(|| OrganisationId(organisation.to_owned())),
            replaces: None,
        };
        // Links that were made are shown, whatever becomes of the lines after them.
        match invite(&entry, guest).await {
            Ok(done) => invited.push(done),
            Err(_) if !invited.is_empty() => {}
            Err(Why::Said(sentence)) => {
                return Ok(page_again(people_page(&entry, Some(sentence)).await?));
            }
            Err(why) => return Err(why),
        }
    }
    Ok(told(&entry, invited))
}

fn told<D: Door>(entry: &Entry<D>, invited: Vec<(String, Done)>) -> Response {
    let base = entry.base();
    let mut data = Handed {
        base: &base,
        mailed: 0,
        links: Vec::new(),
    };
    for (name, done) in invited {
        match done {
            Done::Mailed => data.mailed += 1,
            Done::Link(link) => data.links.push((name, link)),
        }
    }
    Html(handed(entry.reader.lang, entry.reader.theme, &data).into_string()).into_response()
}

/// Invites somebody; gives their name and how the invitation reaches them.
pub(crate) async fn invite<D: Door>(entry: &Entry<D>, guest: Guest) -> Result<(String, Done), Why> {
    let (app, lang) = (&entry.app, entry.reader.lang);
    let (secret, hash) = app.draw_secret();
    let mailed = guest.address.is_some() && app.courier.by_mail();
    known(app, guest.organisation.as_ref(), lang).await?;
    let id = app.draw_command();
    // Somebody else may make an account for the address meanwhile.
    for _ in 0..2 {
        let (person, new) = account(app, guest.address.as_deref(), &guest.name, lang).await?;
        let command = Command::Invite {
            name: guest.name.clone(),
            person: person.clone(),
            organisation: guest.organisation.clone(),
            replaces: guest.replaces,
        };
        let beside = |happened: &live::Happened<'_>| {
            let mut changes: Vec<Change> = new.clone().into_iter().collect();
            let member = happened.entries.first().map_or(0, |entry| entry.seq);
            if !mailed {
                changes.push(ticket(&entry.id, member, hash, entry.at.0 + LASTS.0));
            }
            changes.extend(crate::letters::beside(&entry.id, entry.at, happened));
            changes
        };
        let envelope = entry.envelope(command);
        match app.circles.follow(&entry.id, &envelope, id, &beside).await {
            Ok(_) => {
                app.letters.notify_one();
                let link = format!("{}/join/{secret}", entry.reader.site(app));
                let done = if mailed {
                    Done::Mailed
                } else {
                    Done::Link(link)
                };
                return Ok((guest.name, done));
            }
            Err(live::CircleFault::Row(Refused::AddressTaken)) => {}
            Err(live::CircleFault::Refused(Refusal::Full)) => {
                return Err(Why::Said(Said::NoPlaceLeft.words(lang)));
            }
            Err(fault) => return Err(Why::of_circle(fault, lang, &entry.circle)),
        }
    }
    Err(Why::Unavailable)
}

/// Whether an organisation is one of this server's.
pub(crate) async fn known(
    app: &App,
    organisation: Option<&OrganisationId>,
    lang: Lang,
) -> Result<(), Why> {
    let Some(organisation) = organisation else {
        return Ok(());
    };
    match organisations(app).await?.contains_key(organisation) {
        true => Ok(()),
        false => Err(Why::Said(Said::UnknownOrganisation.words(lang))),
    }
}

/// The account of an address, made when there is none.
async fn account(
    app: &App,
    address: Option<&str>,
    name: &str,
    lang: Lang,
) -> Result<(Option<PersonId>, Option<Change>), Why> {
    let Some(address) = address else {
        return Ok((None, None));
    };
    Ok(match app.live.store().person_at(address).await? {
        Some(person) => (Some(PersonId(person.id)), None),
        None => {
            let person = newcomer(app, Some(address.to_owned()), name.trim(), lang);
            (
                Some(PersonId(person.id.clone())),
                Some(Change::Person(person)),
            )
        }
    })
}

fn ticket(id: &CircleId, member: u64, hash: TokenHash, expires: i64) -> Change {
    let handing = Handing {
        circle: id.as_str().to_owned(),
        member,
    };
    Change::Ticket(Ticket {
        hash,
        purpose: JOIN.to_owned(),
        body: serde_json::to_string(&handing).unwrap_or_default(),
        code: None,
        expires,
    })
}

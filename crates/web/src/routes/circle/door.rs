//! Coming into a circle: by its link (and being let in), or by an invitation handed over.

use super::invite::{Handing, JOIN};
use super::{page_again, to};
use crate::answer::Why;
use crate::app::{App, hash};
use crate::fields::Fields;
use crate::letters;
use crate::people::{Device, SignedIn, newcomer};
use crate::reader::Reader;
use crate::zones;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{Html, IntoResponse, Response};
use live::{CircleFault, CircleId, Followed};
use method::circle::{Author, Circle, Command, Envelope, MemberId, PersonId, Role};
use std::sync::Arc;
use store::{Change, Person, Refused, Ticket};
use views::pages::circle::{Ask, Joining, ask, asked, joining, refusal};

type At = Path<(String, String)>;

/// The circle of a link, when its secret part is right.
async fn by_link(app: &App, id: &str, link: &str) -> Result<(CircleId, Circle), Why> {
    let id = CircleId::parse(id).ok_or(Why::LinkGone)?;
    let circle = app.circles.read(&id).await.map_err(|_| Why::LinkGone)?;
    // Hashes are compared, so that the time taken tells nothing of the secret.
    match !circle.link.is_empty() && hash(&circle.link) == hash(link) {
        true => Ok((id, circle)),
        false => Err(Why::LinkGone),
    }
}

pub(crate) async fn get_ask(
    State(app): State<Arc<App>>,
    Path((id, link)): At,
    signed_in: SignedIn,
    reader: Reader,
) -> Result<Response, Why> {
    let (id, circle) = by_link(&app, &id, &link).await?;
    let place = circle.place_of(&PersonId(signed_in.person.id));
    if place.is_some_and(|place| circle.role(place) != Role::Outsider) {
        return Ok(to(&format!("/circles/{}/", id.as_str())));
    }
    let data = Ask {
        here: &reader.path,
        circle: &circle.settings.name,
        name: signed_in.person.name,
        errors: Vec::new(),
    };
    Ok(Html(ask(reader.lang, reader.theme, &data).into_string()).into_response())
}

pub(crate) async fn post_ask(
    State(app): State<Arc<App>>,
    Path((id, link)): At,
    signed_in: SignedIn,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let (id, circle) = by_link(&app, &id, &link).await?;
    let fields = Fields::read(&body)?;
    let name = fields.text("name")?.to_owned();
    let at = app.live.clock().now();
    let envelope = Envelope {
        by: Author::Person(PersonId(signed_in.person.id)),
        at,
        now: zones::wall_clock(&circle.settings.zone, at),
        command: Command::AskToJoin { name: name.clone() },
    };
    let beside = |happened: &live::Happened<'_>| letters::beside(&id, at, happened);
    let followed = app
        .circles
        .follow(&id, &envelope, app.draw_command(), &beside)
        .await;
    app.letters.notify_one();
    match followed {
        Ok(_) => {
            let page = asked(reader.lang, reader.theme, &circle.settings.name);
            Ok(Html(page.into_string()).into_response())
        }
        Err(CircleFault::Refused(why)) => {
            let data = Ask {
                here: &reader.path,
                circle: &circle.settings.name,
                name,
                errors: vec![("name", refusal(reader.lang, &why, |_| String::new()))],
            };
            Ok(page_again(ask(reader.lang, reader.theme, &data)))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// An invitation that was handed over: its ticket, its circle, and the place it was made for.
struct Handed {
    ticket: Ticket,
    id: CircleId,
    circle: Circle,
    member: MemberId,
}

async fn handed(app: &App, secret: &str) -> Result<Handed, Why> {
    let now = app.live.clock().now().0;
    let ticket = app.live.store().ticket(&hash(secret), now).await?;
    let ticket = ticket
        .filter(|ticket| ticket.purpose == JOIN)
        .ok_or(Why::LinkGone)?;
    let handing: Handing = serde_json::from_str(&ticket.body).map_err(|_| Why::LinkGone)?;
    let id = CircleId::parse(&handing.circle).ok_or(Why::LinkGone)?;
    let circle = app.circles.read(&id).await.map_err(|_| Why::LinkGone)?;
    let member = MemberId(handing.member);
    match circle.role(member) {
        Role::Invited => Ok(Handed {
            ticket,
            id,
            circle,
            member,
        }),
        _ => Err(Why::LinkGone),
    }
}

fn page(
    handed: &Handed,
    reader: &Reader,
    name: &str,
    signed_in: Option<&Person>,
    error: Option<String>,
) -> maud::Markup {
    let circle = &handed.circle;
    let facilitators = circle.people().filter(|(_, held)| held.facilitates);
    let data = Joining {
        here: &reader.path,
        circle: &circle.settings.name,
        facilitators: facilitators
            .map(|(id, _)| circle.display_name(id))
            .collect(),
        name: name.to_owned(),
        signed_in: signed_in.map(|person| person.name.clone()),
        errors: error
            .map(|sentence| ("name", sentence))
            .into_iter()
            .collect(),
    };
    joining(reader.lang, reader.theme, &data)
}

pub(crate) async fn get_join(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
    reader: Reader,
    headers: HeaderMap,
) -> Result<Html<String>, Why> {
    let handed = handed(&app, &secret).await?;
    let signed_in = SignedIn::of(&app, &headers).await?;
    let name = handed.circle.members[&handed.member].name.clone();
    let person = signed_in.as_ref().map(|signed_in| &signed_in.person);
    Ok(Html(
        page(&handed, &reader, &name, person, None).into_string(),
    ))
}

/// Joins by the account this device is signed in to, or else by a new one without an address: a
/// link that was handed over never signs in to an account that is there.
pub(crate) async fn post_join(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
    reader: Reader,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Why> {
    let handed = handed(&app, &secret).await?;
    let fields = Fields::read(&body)?;
    let name = fields.text("name")?;
    let signed_in = SignedIn::of(&app, &headers)
        .await?
        .map(|signed_in| signed_in.person);
    let person = match &signed_in {
        Some(person) => person.clone(),
        None => newcomer(&app, None, name.trim(), reader.lang),
    };
    let device = signed_in
        .is_none()
        .then(|| Device::new(&app, &headers, &person.id));
    let followed = take_place(&app, &handed, name, &person, device.as_ref()).await;
    match followed {
        Ok(_) => {
            let mut response = to(&format!("/circles/{}/", handed.id.as_str()));
            if let Some(device) = device {
                response.headers_mut().append(SET_COOKIE, device.cookie);
            }
            Ok(response)
        }
        Err(CircleFault::Row(Refused::TicketGone)) => Err(Why::LinkGone),
        // Somebody else was faster: the place is taken.
        Err(CircleFault::Refused(method::circle::Refusal::NotYours)) => Err(Why::LinkGone),
        Err(CircleFault::Refused(why)) => {
            let error = Some(refusal(reader.lang, &why, |_| String::new()));
            Ok(page_again(page(
                &handed,
                &reader,
                name,
                signed_in.as_ref(),
                error,
            )))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Takes the place an invitation was made for, uses the invitation up, and signs a new account in,
/// all or nothing.
async fn take_place(
    app: &App,
    handed: &Handed,
    name: &str,
    person: &Person,
    device: Option<&Device>,
) -> Result<Followed, CircleFault> {
    let at = app.live.clock().now();
    let envelope = Envelope {
        by: Author::Member(handed.member),
        at,
        now: zones::wall_clock(&handed.circle.settings.zone, at),
        command: Command::Join {
            person: PersonId(person.id.clone()),
            name: name.to_owned(),
        },
    };
    let beside = |happened: &live::Happened<'_>| {
        let mut changes = vec![Change::Redeem {
            ticket: handed.ticket.hash,
            now: at.0,
        }];
        if let Some(device) = device {
            changes.extend([Change::Person(person.clone()), device.change()]);
        }
        changes.extend(letters::beside(&handed.id, at, happened));
        changes
    };
    let command = app.draw_command();
    let followed = app
        .circles
        .follow(&handed.id, &envelope, command, &beside)
        .await;
    app.letters.notify_one();
    followed
}

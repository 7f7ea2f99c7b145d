//! `/c/{room}/s/{seat}/circle`: bringing a consultation that was begun without a circle into one.
//! Two gates stand before it: whoever asks facilitates the room, and facilitates the circle.

use super::page_again;
use crate::answer::Why;
use crate::app::App;
use crate::fields::Fields;
use crate::gate::{Entry, ToDeletion};
use crate::letters;
use crate::people::SignedIn;
use crate::zones;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{Html, IntoResponse, Response};
use live::{CircleId, Circles};
use method::circle::{Author, Circle, Command, Envelope, MemberId, PersonId, Role};
use views::pages::circle::{Bring, bring, refusal};

/// The circles that somebody facilitates.
async fn facilitated(app: &App, person: &str) -> Result<Vec<(CircleId, Circle, MemberId)>, Why> {
    let mut found = Vec::new();
    for belonging in app.live.store().belongings(person).await? {
        let Some(id) = CircleId::of_stream(&belonging.stream) else {
            continue;
        };
        let circle = Circles::read(&app.circles, &id).await?;
        let member = circle.place_of(&PersonId(person.to_owned()));
        match member {
            Some(member) if circle.role(member) == Role::Facilitator => {
                found.push((id, circle, member));
            }
            _ => {}
        }
    }
    Ok(found)
}

fn page(
    entry: &Entry<ToDeletion>,
    found: &[(CircleId, Circle, MemberId)],
    error: Option<String>,
) -> maud::Markup {
    let circles = found.iter();
    let circles =
        circles.map(|(id, circle, _)| (id.as_str().to_owned(), circle.settings.name.clone()));
    let data = Bring {
        here: &entry.reader.path,
        circles: circles.collect(),
        error,
    };
    bring(entry.reader.lang, entry.reader.theme, &data)
}

pub(crate) async fn get(
    entry: Entry<ToDeletion>,
    signed_in: SignedIn,
) -> Result<Html<String>, Why> {
    let found = facilitated(&entry.app, &signed_in.person.id).await?;
    Ok(Html(page(&entry, &found, None).into_string()))
}

pub(crate) async fn post(
    entry: Entry<ToDeletion>,
    signed_in: SignedIn,
    body: Bytes,
) -> Result<Response, Why> {
    // A demonstration is not kept.
    if entry.path.room.is_demonstration() {
        return Err(Why::Forbidden);
    }
    let fields = Fields::read(&body)?;
    let chosen = fields.optional("circle");
    let found = facilitated(&entry.app, &signed_in.person.id).await?;
    let Some((id, circle, member)) = found.iter().find(|(id, ..)| id.as_str() == chosen) else {
        let error = views::pages::circle::Said::ChoiceNeeded.words(entry.reader.lang);
        return Ok(page_again(page(&entry, &found, Some(error))));
    };
    let (app, at) = (&entry.app, entry.app.live.clock().now());
    let envelope = Envelope {
        by: Author::Member(*member),
        at,
        now: zones::wall_clock(&circle.settings.zone, at),
        command: Command::BringConsultation {
            room: entry.path.room.as_str().to_owned(),
        },
    };
    let beside = |happened: &live::Happened<'_>| letters::beside(id, at, happened);
    match app
        .circles
        .follow(id, &envelope, app.draw_command(), &beside)
        .await
    {
        Ok(_) => {
            let to = format!("/circles/{}/", id.as_str());
            Ok((StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response())
        }
        Err(live::CircleFault::Refused(why)) => {
            let error = Some(refusal(entry.reader.lang, &why, |_| String::new()));
            Ok(page_again(page(&entry, &found, error)))
        }
        Err(fault) => Err(fault.into()),
    }
}

//! `GET /circles`: my circles, my next half-day in each, and what waits for me.

use super::page::{Whose, kept};
use super::to;
use crate::answer::Why;
use crate::app::App;

use crate::people::SignedIn;
use crate::reader::Reader;
use crate::zones;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use live::{CircleFault, CircleId};
use method::Time;
use method::circle::view::own;
use method::circle::{Circle, MemberId, PersonId, Role};
use std::sync::Arc;
use views::pages::circle::{Invited, MyCircle, MyHome, clash_words, home, waiting};

/// A circle I am in.
struct Mine {
    id: CircleId,
    circle: Circle,
    member: MemberId,
}

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
) -> Result<Response, Why> {
    let person = signed_in.person;
    if person.name.is_empty() {
        return Ok(to("/welcome"));
    }
    let all = mine(&app, &person.id).await?;
    let busy: Vec<(usize, Time, Time)> = (0..)
        .zip(&all)
        .flat_map(|(nth, mine)| {
            busy(&app, mine)
                .into_iter()
                .map(move |(from, to)| (nth, from, to))
        })
        .collect();
    let mut data = MyHome {
        name: person.name,
        ..MyHome::default()
    };
    for (nth, mine) in all.iter().enumerate() {
        let name = mine.circle.settings.name.clone();
        let id = mine.id.as_str().to_owned();
        match mine.circle.role(mine.member) {
            Role::Invited => data.invited.push(Invited { id, name }),
            Role::Facilitator | Role::Member => {
                let mut shown = shown(&app, &reader, mine).await?;
                shown.clash = clash(&reader, &all, &busy, nth);
                data.circles.push(shown);
            }
            Role::Asking | Role::Outsider | Role::Server => {}
        }
    }
    Ok(Html(home(reader.lang, reader.theme, &data).into_string()).into_response())
}

async fn mine(app: &App, person: &str) -> Result<Vec<Mine>, Why> {
    let mut found = Vec::new();
    for belonging in app.live.store().belongings(person).await? {
        let Some(id) = CircleId::of_stream(&belonging.stream) else {
            continue;
        };
        let circle = match app.circles.read(&id).await {
            Ok(circle) => circle,
            Err(CircleFault::Erased) => continue,
            Err(fault) => return Err(fault.into()),
        };
        let member = circle.place_of(&PersonId(person.to_owned()));
        // Somebody who left and came again has two places, and sees the one that counts.
        let shown = member == Some(MemberId(belonging.place));
        if let (Some(member), true) = (member, shown) {
            found.push(Mine { id, circle, member });
        }
    }
    Ok(found)
}

async fn shown(app: &App, reader: &Reader, mine: &Mine) -> Result<MyCircle, Why> {
    let Mine { id, circle, member } = mine;
    let whose = Whose {
        id,
        member: *member,
        at: app.live.clock().now(),
        lang: reader.lang,
    };
    let kept = kept(app, circle, whose).await?;
    let now = zones::wall_clock(&circle.settings.zone, whose.at);
    let mine = own(circle, *member, now, &kept);
    let base = format!("/circles/{}/", id.as_str());
    let waits = mine.map_or_else(Vec::new, |mine| waiting(reader.lang, &mine));
    let next = circle.upcoming(now).into_iter().next();
    Ok(MyCircle {
        id: id.as_str().to_owned(),
        name: circle.settings.name.clone(),
        facilitates: circle.role(*member) == Role::Facilitator,
        next: next.map(|(_, session)| views::dates::slot(reader.lang, &session.slot)),
        waits: waits
            .into_iter()
            .map(|(words, href)| (words, format!("{base}{href}")))
            .collect(),
        clash: None,
    })
}

/// When I am busy in a circle, as instants.
fn busy(app: &App, mine: &Mine) -> Vec<(Time, Time)> {
    let zone = &mine.circle.settings.zone;
    let now = zones::wall_clock(zone, app.live.clock().now());
    let sessions = mine.circle.upcoming(now).into_iter();
    let instants = sessions.map(|(_, session)| {
        let slot = &session.slot;
        (
            zones::instant(zone, slot.starts),
            zones::instant(zone, slot.ends()),
        )
    });
    instants.collect()
}

/// Two circles at the same hour: told, not refused.
fn clash(
    reader: &Reader,
    all: &[Mine],
    busy: &[(usize, Time, Time)],
    nth: usize,
) -> Option<String> {
    let mine = busy.iter().filter(|(circle, ..)| *circle == nth);
    let meets = |(_, from, to): &&(usize, Time, Time)| {
        let other = busy
            .iter()
            .find(|(other, starts, ends)| *other != nth && from < ends && starts < to);
        other.map(|(other, ..)| (*from, *other))
    };
    let (at, other) = mine.filter_map(|one| meets(&one)).next()?;
    let day = zones::wall_clock(&all[nth].circle.settings.zone, at).date();
    let other = &all[other].circle.settings.name;
    Some(clash_words(reader.lang, other, day))
}

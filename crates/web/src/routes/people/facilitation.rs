//! `GET /facilitation`: all circles somebody runs, at one look.

use crate::answer::Why;
use crate::app::App;
use crate::people::SignedIn;
use crate::reader::Reader;
use crate::settle::settled;
use crate::zones;
use axum::extract::State;
use axum::response::Html;
use jiff::civil::DateTime;
use live::CircleId;
use method::circle::state::Standing as Place;
use method::circle::{Circle, PersonId, Role};
use method::half_day::state::Standing;
use std::sync::Arc;
use views::pages::facilitation::{FacilitatedCircle, FacilitationPage, facilitation};

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
) -> Result<Html<String>, Why> {
    let me = PersonId(signed_in.person.id.clone());
    let mut circles = Vec::new();
    for belonging in app.live.store().belongings(&me.0).await? {
        let Some(id) = CircleId::of_stream(&belonging.stream) else {
            continue;
        };
        let circle = match settled(&app, &id).await {
            Ok(circle) => circle,
            Err(Why::Deleted | Why::NotFound) => continue,
            Err(why) => return Err(why),
        };
        let place = circle.place_of(&me);
        if place.map(|place| circle.role(place)) == Some(Role::Facilitator) {
            let now = zones::wall_clock(&circle.settings.zone, app.live.clock().now());
            circles.push(shown(&app, &id, &circle, now).await?);
        }
    }
    let data = FacilitationPage {
        here: reader.path.clone(),
        circles,
    };
    Ok(Html(
        facilitation(reader.lang, reader.theme, &data).into_string(),
    ))
}

async fn shown(
    app: &App,
    id: &CircleId,
    circle: &Circle,
    now: DateTime,
) -> Result<FacilitatedCircle, Why> {
    let base = format!("/circles/{}", id.as_str());
    let number = circle.number();
    let of_cycle = circle.standing_sessions();
    let of_cycle = of_cycle.iter().filter(|(_, held)| held.cycle == number);
    let (over, planned): (Vec<_>, Vec<_>) = of_cycle.partition(|(_, held)| held.slot.ends() <= now);
    let today = circle.standing_sessions();
    let today = today
        .iter()
        .find(|(_, held)| held.slot.starts.date() == now.date());
    let open_half_day = match today {
        Some((session, _)) => {
            let held = app.half_days.read(id, *session).await?;
            let open = matches!(held.standing, Standing::Open | Standing::Stopped);
            open.then(|| format!("{base}/sessions/{}/", session.0))
        }
        None => None,
    };
    let has_turn = |id| planned.iter().any(|(_, held)| held.turn(id).is_some());
    let not_yet = circle
        .peers()
        .filter(|(id, _)| circle.turns_taken(*id, now) == 0 && !has_turn(*id));
    let waiting = planned.iter().flat_map(|(_, held)| &held.turns);
    Ok(FacilitatedCircle {
        href: format!("{base}/"),
        name: circle.settings.name.clone(),
        cycle: circle.cycle,
        next: planned.first().map(|(_, held)| held.slot.clone()),
        open_half_day,
        over: circle.cycle.is_some_and(|cycle| cycle.until < now.date()),
        members: circle.people().count(),
        half_days: (over.len(), planned.len()),
        consultations: circle
            .consultations
            .iter()
            .filter(|it| it.cycle == number && it.held.is_some())
            .count(),
        not_yet_client: not_yet.map(|(id, _)| circle.display_name(id)).collect(),
        charter_waits: circle
            .people()
            .filter(|(_, held)| held.accepted != circle.charter.version)
            .count(),
        turns_wait: waiting.filter(|turn| !turn.agreed).count(),
        asking: circle
            .members
            .values()
            .filter(|held| held.standing == Place::Asking)
            .count(),
        purge_day: circle
            .purge_day()
            .filter(|_| !circle.purged.contains_key(&number)),
    })
}

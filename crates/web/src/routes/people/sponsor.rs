//! `GET /organisations/{id}`: for whoever speaks for an organisation, the attendance of its own
//! members, circle by circle. Nothing else.

use crate::answer::Why;
use crate::app::App;
use crate::people::SignedIn;
use crate::reader::Reader;
use crate::zones;
use axum::extract::{Path, State};
use axum::response::Html;
use live::{CircleFault, CircleId};
use method::circle::{Circle, MemberId};
use std::collections::BTreeMap;
use std::sync::Arc;
use text::Lang;
use views::pages::account::{SponsorCircle, SponsorPage, sponsor};

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    signed_in: SignedIn,
    reader: Reader,
) -> Result<Html<String>, Why> {
    let store = app.live.store();
    let sponsored = store.sponsored_by(&signed_in.person.id).await?;
    let organisation = sponsored.into_iter().find(|it| it.id == id);
    let organisation = organisation.ok_or(Why::NotFound)?;
    let mut places: BTreeMap<CircleId, Vec<MemberId>> = BTreeMap::new();
    for belonging in store.belongings_of(&organisation.id).await? {
        if let Some(circle) = CircleId::of_stream(&belonging.stream) {
            places
                .entry(circle)
                .or_default()
                .push(MemberId(belonging.place));
        }
    }
    let mut circles = Vec::new();
    for (id, members) in &places {
        match app.circles.read(id).await {
            Ok(circle) => circles.push(shown(&app, reader.lang, &circle, members)),
            Err(CircleFault::Erased | CircleFault::Unknown) => {}
            Err(fault) => return Err(fault.into()),
        }
    }
    let data = SponsorPage {
        here: reader.path.clone(),
        organisation: organisation.name,
        circles,
    };
    Ok(Html(
        sponsor(reader.lang, reader.theme, &data).into_string(),
    ))
}

fn shown(app: &App, lang: Lang, circle: &Circle, members: &[MemberId]) -> SponsorCircle {
    let now = zones::wall_clock(&circle.settings.zone, app.live.clock().now());
    let over: Vec<_> = circle
        .standing_sessions()
        .into_iter()
        .filter(|(_, session)| session.slot.ends() <= now)
        .collect();
    let attended = |member: &MemberId| {
        let here = over
            .iter()
            .map(|(_, session)| session.here.as_ref().map(|here| here.contains(member)));
        // As it is written: a number would tell of a namesake from elsewhere.
        let name = circle.members.get(member).map(|held| held.name.clone());
        (name.unwrap_or_default(), here.collect())
    };
    let from_until = circle.cycle.map_or_else(String::new, |cycle| {
        views::dates::period(lang, cycle.from, cycle.until)
    });
    SponsorCircle {
        name: circle.settings.name.clone(),
        from_until,
        members: members.iter().map(attended).collect(),
        days: over
            .iter()
            .map(|(_, session)| views::dates::day(lang, session.slot.starts.date()))
            .collect(),
    }
}

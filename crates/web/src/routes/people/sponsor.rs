//! `GET /organisations/{id}`: for whoever speaks for an organisation, the attendance of its own
//! members, counts, and figures that were published of them, circle by circle. Not a word of any
//! case.

use crate::answer::Why;
use crate::app::App;
use crate::people::SignedIn;
use crate::reader::Reader;
use crate::settle::settled;
use crate::zones;
use axum::extract::{Path, State};
use axum::response::Html;
use live::CircleId;
use method::circle::held::What;
use method::circle::{Circle, MemberId, OrganisationId};
use method::measure::{Moment, Summary};
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
    let who = OrganisationId(organisation.id.clone());
    let mut circles = Vec::new();
    for (id, members) in &places {
        match settled(&app, id).await {
            Ok(circle) => circles.push(shown(&app, reader.lang, &circle, members, &who)),
            Err(Why::Deleted | Why::NotFound) => {}
            Err(why) => return Err(why),
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

fn shown(
    app: &App,
    lang: Lang,
    circle: &Circle,
    members: &[MemberId],
    who: &OrganisationId,
) -> SponsorCircle {
    let now = zones::wall_clock(&circle.settings.zone, app.live.clock().now());
    let over: Vec<_> = circle
        .standing_sessions()
        .into_iter()
        .filter(|(_, session)| session.slot.ends() <= now)
        .collect();
    // The cycle that is on, or the one before while nothing of it is over.
    let number = over.last().map_or(circle.number(), |(_, held)| held.cycle);
    let over: Vec<_> = over
        .into_iter()
        .filter(|(_, held)| held.cycle == number)
        .collect();
    let attended = |member: &MemberId| {
        let here = over
            .iter()
            .map(|(_, session)| session.here.as_ref().map(|here| here.contains(member)));
        // As it is written: a number would tell of a namesake from elsewhere.
        let name = circle.members.get(member).map(|held| held.name.clone());
        (name.unwrap_or_default(), here.collect())
    };
    let from_until = circle.cycle_of(number).map_or_else(String::new, |cycle| {
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
        half_days: over
            .iter()
            .filter(|(_, session)| session.here.is_some())
            .count(),
        consultations: circle
            .consultations
            .iter()
            .filter(|it| it.cycle == number && it.held.is_some())
            .count(),
        follow_through: published(circle, |number| {
            let of_cycle = circle.follow_through.get(&number)?;
            of_cycle.by.get(who).cloned()
        }),
        measures: measures(circle, who),
    }
}

/// The newest of what was published, cycle by cycle.
fn published<T>(circle: &Circle, of: impl Fn(usize) -> Option<T>) -> Option<T> {
    (0..=circle.number()).rev().find_map(of)
}

/// What was published of the answers of these members, in the newest cycle of which anything was.
/// Figures of the whole circle are the circle's.
fn measures(circle: &Circle, who: &OrganisationId) -> Vec<(Moment, Vec<Option<Summary>>)> {
    let of_cycle = |number: usize| {
        let moments = Moment::ALL.iter().filter_map(|moment| {
            let figures = circle.published(number, What::Moment(*moment))?;
            Some((*moment, figures.by.get(who)?.clone()))
        });
        let moments: Vec<_> = moments.collect();
        (!moments.is_empty()).then_some(moments)
    };
    published(circle, of_cycle).unwrap_or_default()
}

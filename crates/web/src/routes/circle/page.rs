//! `GET /circles/{id}/`: the page of a circle, and what it is made of.

use super::offers::shared_plans;
use super::page_again;
use crate::answer::Why;
use crate::app::App;
use crate::circle_gate::{AtCircle, Door, Entry, NOT_TODAY, SHEET, sessions_of};
use crate::fields::Fields;
use crate::rows;
use crate::settle::settled;
use crate::zones;
use axum::extract::State;
use axum::http::Uri;
use axum::response::{Html, IntoResponse, Redirect, Response};
use jiff::Span;
use jiff::civil::DateTime;
use live::CircleId;
use maud::Markup;
use method::Time;
use method::circle::view::{self, Kept};
use method::circle::{Circle, MemberId, OrganisationId, Role, SessionId};
use method::half_day::state::Standing;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use text::Lang;
use views::pages::circle::{
    Around, CirclePage, Threshold, circle_page, own, plans, shared, threshold,
};
use views::regions::{Regions, digest_of};

/// Without its slash, relative addresses would lead elsewhere.
pub(crate) async fn slash(uri: Uri) -> Redirect {
    Redirect::permanent(&format!("{}/", uri.path()))
}

pub(crate) async fn get(mut entry: Entry<AtCircle>) -> Result<Response, Why> {
    entry.circle = settled(&entry.app, &entry.id).await?;
    let page = whole(&entry, None, None).await?;
    Ok(Html(page.into_string()).into_response())
}

/// The page again, with why what was asked last was not done, and what was typed.
pub(crate) async fn refused<D: Door>(
    entry: &Entry<D>,
    why: Why,
    act: &str,
    fields: &Fields,
) -> Result<Response, Why> {
    let Why::Said(sentence) = why else {
        return Err(why);
    };
    let posted = (act.to_owned(), fields.pairs());
    Ok(page_again(
        whole(entry, Some(sentence), Some(posted)).await?,
    ))
}

async fn whole<D: Door>(
    entry: &Entry<D>,
    refused: Option<String>,
    posted: Option<(String, Vec<(String, String)>)>,
) -> Result<Markup, Why> {
    let (lang, theme, base) = (entry.reader.lang, entry.reader.theme, entry.base());
    let circle = &entry.circle;
    let name = circle.settings.name.as_str();
    let Some(parts) = paint(&entry.app, circle, Whose::of(entry)).await? else {
        let data = Threshold {
            base: &base,
            circle: name,
            role: entry.role,
            name: circle.members[&entry.member].name.clone(),
            charter: match entry.role {
                Role::Invited => &circle.charter.text,
                _ => "",
            },
            refused,
        };
        return Ok(threshold(lang, theme, &data));
    };
    let conducts = entry.role == Role::Facilitator && !circle.link.is_empty();
    let ask = || {
        format!(
            "{}{base}/ask/{}",
            entry.reader.site(&entry.app),
            circle.link
        )
    };
    Ok(circle_page(&CirclePage {
        lang,
        theme,
        base: &base,
        name,
        refused,
        posted,
        link: conducts.then(ask),
        stream: format!("stream?has={}", parts.digest()),
        shared: parts.shared,
        own: parts.own,
    }))
}

/// What a member's page shows: what the circle shares, and what is theirs.
pub(crate) struct Parts {
    pub(crate) shared: Regions,
    pub(crate) own: Regions,
}

impl Parts {
    /// What a screen that shows this tells its stream.
    pub(crate) fn digest(&self) -> String {
        digest_of(&[&self.shared.outline(), &self.own.outline()])
    }
}

/// Whose page it is, and when: everything private is theirs alone.
#[derive(Clone, Copy)]
pub(crate) struct Whose<'a> {
    pub(crate) id: &'a CircleId,
    pub(crate) member: MemberId,
    pub(crate) at: Time,
    pub(crate) lang: Lang,
}

impl<'a> Whose<'a> {
    pub(crate) fn of<D: Door>(entry: &'a Entry<D>) -> Whose<'a> {
        Whose {
            id: &entry.id,
            member: entry.member,
            at: entry.at,
            lang: entry.reader.lang,
        }
    }
}

/// Paints the parts of a member's page; nothing for somebody who is not in.
pub(crate) async fn paint(
    app: &App,
    circle: &Circle,
    whose: Whose<'_>,
) -> Result<Option<Parts>, Why> {
    let (member, lang) = (whose.member, whose.lang);
    let now = zones::wall_clock(&circle.settings.zone, whose.at);
    let Some(seen) = view::shared(circle, circle.role(member), now) else {
        return Ok(None);
    };
    let kept = kept(app, circle, whose).await?;
    let organisations = organisations(app).await?;
    let around = Around {
        lang,
        organisations: &organisations,
        now,
    };
    let mine = view::own(circle, member, now, &kept);
    let mut mine = mine.map_or_else(Regions::default, |mine| own(&mine, &around));
    // Whose offer is whose differs from member to member.
    let shown = shared_plans(app, whose.id, circle, member).await?;
    mine.zones.extend(plans(lang, &shown, member).zones);
    Ok(Some(Parts {
        shared: shared(&seen, &around),
        own: mine,
    }))
}

/// What a member keeps to themselves, and the half-day that is being held.
pub(super) async fn kept(app: &App, circle: &Circle, whose: Whose<'_>) -> Result<Kept, Why> {
    let store = app.live.store();
    let rows = store.own(&whose.id.stream(), whose.member.0).await?;
    let now = zones::wall_clock(&circle.settings.zone, whose.at);
    let person = circle.members.get(&whose.member);
    let person = person.and_then(|held| held.person.as_ref());
    let (mut pulsed, mut measured) = (BTreeSet::new(), BTreeSet::new());
    if let Some(person) = person {
        for number in 0..=circle.number() {
            for row in store.rows(&person.0, &rows::pulse_kind(number)).await? {
                let session = row.key.strip_prefix(&format!("{}/", whose.id.as_str()));
                pulsed.extend(session.and_then(|id| id.parse().ok().map(SessionId)));
            }
        }
        for (number, moment) in circle.open_forms(now.date()) {
            let (kind, key) = (
                rows::measure_kind(number),
                rows::measure_key(whose.id, moment),
            );
            let answered = store.row(&person.0, &kind, &key).await?;
            measured.extend(answered.map(|_| (number, moment)));
        }
    }
    Ok(Kept {
        prepared: sessions_of(&rows, SHEET),
        not_today: sessions_of(&rows, NOT_TODAY),
        measured,
        pulsed,
        held: held_now(app, circle, whose.id, now).await?,
    })
}

/// The half-day that is being held.
async fn held_now(
    app: &App,
    circle: &Circle,
    id: &CircleId,
    now: DateTime,
) -> Result<Option<SessionId>, Why> {
    let sessions = circle.standing_sessions();
    let near = sessions.iter().filter(|(_, held)| {
        let from = held.slot.starts.saturating_sub(Span::new().hours(1));
        let until = held.slot.ends().saturating_add(Span::new().hours(12));
        (from..=until).contains(&now)
    });
    for (session, _) in near {
        let held = app.half_days.read(id, *session).await?;
        if matches!(held.standing, Standing::Open | Standing::Stopped) {
            return Ok(Some(*session));
        }
    }
    Ok(None)
}

/// The names of organisations.
pub(crate) async fn organisations(app: &App) -> Result<BTreeMap<OrganisationId, String>, Why> {
    let all = app.live.store().organisations().await?;
    Ok(all
        .into_iter()
        .map(|it| (OrganisationId(it.id), it.name))
        .collect())
}

/// `GET …/regions`: every region whole, for a page without a stream.
pub(crate) async fn regions(
    State(app): State<Arc<App>>,
    entry: Entry<AtCircle>,
) -> Result<Html<String>, Why> {
    let parts = paint(&app, &entry.circle, Whose::of(&entry)).await?;
    let parts = parts.ok_or(Why::Forbidden)?;
    Ok(Html(format!(
        "{}{}",
        parts.shared.whole(),
        parts.own.whole()
    )))
}

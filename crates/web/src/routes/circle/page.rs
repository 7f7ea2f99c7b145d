//! `GET /circles/{id}/`: the page of a circle, and what it is made of.

use super::page_again;
use crate::answer::Why;
use crate::app::App;
use crate::circle_gate::{AtCircle, Door, Entry, NOT_TODAY, SHEET, sessions_of};
use crate::fields::Fields;
use axum::extract::State;
use axum::http::Uri;
use axum::response::{Html, IntoResponse, Redirect, Response};
use jiff::civil::DateTime;
use maud::Markup;
use method::circle::view::{self, Kept};
use method::circle::{Circle, MemberId, OrganisationId, Role};
use std::collections::BTreeMap;
use std::sync::Arc;
use text::Lang;
use views::pages::circle::{Around, CirclePage, Threshold, circle_page, own, shared, threshold};
use views::regions::{Regions, digest_of};

/// Without its slash, relative addresses would lead elsewhere.
pub(crate) async fn slash(uri: Uri) -> Redirect {
    Redirect::permanent(&format!("{}/", uri.path()))
}

pub(crate) async fn get(entry: Entry<AtCircle>) -> Result<Response, Why> {
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
    let Some(parts) = paint(&entry.app, circle, entry, lang).await? else {
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

/// Whose page it is: everything private is theirs alone.
pub(crate) trait Whose {
    fn member(&self) -> MemberId;
    fn now(&self) -> DateTime;
    fn stream(&self) -> store::StreamId;
}

impl<D: Door> Whose for Entry<D> {
    fn member(&self) -> MemberId {
        self.member
    }
    fn now(&self) -> DateTime {
        self.now
    }
    fn stream(&self) -> store::StreamId {
        self.id.stream()
    }
}

/// Paints the parts of a member's page; nothing for somebody who is not in.
pub(crate) async fn paint(
    app: &App,
    circle: &Circle,
    whose: &impl Whose,
    lang: Lang,
) -> Result<Option<Parts>, Why> {
    let (member, now) = (whose.member(), whose.now());
    let Some(seen) = view::shared(circle, circle.role(member), now) else {
        return Ok(None);
    };
    let rows = app.live.store().own(&whose.stream(), member.0).await?;
    let kept = Kept {
        prepared: sessions_of(&rows, SHEET),
        not_today: sessions_of(&rows, NOT_TODAY),
    };
    let organisations = organisations(app).await?;
    let around = Around {
        lang,
        organisations: &organisations,
        now,
    };
    let mine = view::own(circle, member, now, &kept);
    Ok(Some(Parts {
        shared: shared(&seen, &around),
        own: mine.map_or_else(Regions::default, |mine| own(&mine, &around)),
    }))
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
    let parts = paint(&app, &entry.circle, &entry, entry.reader.lang).await?;
    let parts = parts.ok_or(Why::Forbidden)?;
    Ok(Html(format!(
        "{}{}",
        parts.shared.whole(),
        parts.own.whole()
    )))
}

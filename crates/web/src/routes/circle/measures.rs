//! `/circles/{id}/measure/{moment}` and `/circles/{id}/pulse/{session}`: short forms about oneself.
//! An answer is a row of its person; nobody sees it, and figures are made of it once the form has
//! closed.

use super::page_again;
use crate::answer::Why;
use crate::circle_gate::{Entry, Inside};
use crate::fields::Fields;
use crate::rows;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{Html, IntoResponse, Response};
use method::circle::{OrganisationId, SessionId};
use method::measure::{Answers, GOAL, Moment, Pulse, pulse_until, window, within};
use method::words;
use text::msg;
use views::pages::measure::{MeasurePage, PulsePage, measure, pulse};

impl Entry<Inside> {
    fn organisation(&self) -> Option<OrganisationId> {
        self.circle.members.get(&self.member)?.organisation.clone()
    }

    async fn answers(&self, (cycle, moment): (usize, Moment)) -> Result<Answers, Why> {
        let kind = rows::measure_kind(cycle);
        let key = rows::measure_key(&self.id, moment);
        let row = self
            .app
            .live
            .store()
            .row(&self.person.id, &kind, &key)
            .await?;
        Ok(row.and_then(|row| rows::body(&row)).unwrap_or_default())
    }

    async fn keep(&self, kind: &str, key: String, body: &impl serde::Serialize) -> Result<(), Why> {
        let row = rows::row(
            (&self.person.id, kind, key),
            Some(&self.id),
            body,
            self.at.0,
        );
        let changed = self.app.live.store().change(vec![rows::put(row)]).await?;
        match changed {
            Ok(()) => Ok(()),
            Err(_) => Err(Why::NotesFull),
        }
    }
}

/// A form that has closed, or is not open yet, or is asked by no cycle, is answered by a sentence.
fn open(entry: &Entry<Inside>, moment: &str) -> Result<(usize, Moment), Why> {
    let moment = Moment::from_code(moment).ok_or(Why::NotFound)?;
    let open = entry.circle.open_forms(entry.now.date());
    let form = open.into_iter().find(|(_, open)| *open == moment);
    form.ok_or_else(|| Why::Said(entry.reader.lang.t(msg("form-closed"))))
}

async fn page(
    entry: &Entry<Inside>,
    (number, moment): (usize, Moment),
    said: Answers,
    saved: bool,
    errors: Vec<(&'static str, String)>,
) -> Result<maud::Markup, Why> {
    let first = entry.answers((number, Moment::Start)).await?;
    let cycle = entry.circle.cycle_of(number).ok_or(Why::NotFound)?;
    Ok(measure(&MeasurePage {
        lang: entry.reader.lang,
        theme: entry.reader.theme,
        base: &entry.base(),
        circle: &entry.circle.settings.name,
        moment,
        closes: window(cycle, moment).1,
        said,
        first_goal: (moment != Moment::Start && !first.goal.is_empty())
            .then_some(first.goal.as_str()),
        saved,
        errors,
    }))
}

pub(crate) async fn get(
    entry: Entry<Inside>,
    Path((_, moment)): Path<(String, String)>,
) -> Result<Html<String>, Why> {
    let form = open(&entry, &moment)?;
    let said = entry.answers(form).await?;
    let page = page(&entry, form, said, false, Vec::new()).await?;
    Ok(Html(page.into_string()))
}

fn items<const N: usize>(fields: &Fields) -> Result<[Option<u8>; N], Why> {
    let mut items = [None; N];
    for (nth, item) in items.iter_mut().enumerate() {
        *item = number(fields, &format!("item-{nth}"))?;
    }
    Ok(items)
}

fn number(fields: &Fields, name: &str) -> Result<Option<u8>, Why> {
    match fields.optional(name).as_str() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Why::Unreadable),
    }
}

pub(crate) async fn post(
    entry: Entry<Inside>,
    Path((_, moment)): Path<(String, String)>,
    body: Bytes,
) -> Result<Response, Why> {
    let form = open(&entry, &moment)?;
    let fields = Fields::read(&body)?;
    let said = Answers {
        items: items(&fields)?,
        goal: fields.optional("goal"),
        rating: number(&fields, "rating")?,
        organisation: entry.organisation(),
    };
    if !within(&said.items, said.rating) {
        return Err(Why::Unreadable);
    }
    if let Err(unfit) = words::clean(&said.goal, GOAL) {
        let errors = vec![("goal", views::labels::unfit(entry.reader.lang, &unfit))];
        return Ok(page_again(page(&entry, form, said, false, errors).await?));
    }
    let kind = rows::measure_kind(form.0);
    entry
        .keep(&kind, rows::measure_key(&entry.id, form.1), &said)
        .await?;
    entry.app.circles.nudge(&entry.id);
    let page = page(&entry, form, said, true, Vec::new()).await?;
    Ok(Html(page.into_string()).into_response())
}

/// A half-day that has begun, of which the pulse can still be given.
fn open_pulse(entry: &Entry<Inside>, session: u64) -> Result<SessionId, Why> {
    let session = SessionId(session);
    let held = entry
        .circle
        .sessions
        .get(&session)
        .filter(|held| !held.cancelled);
    let held = held.ok_or(Why::NotFound)?;
    let begun = held.slot.starts <= entry.now || held.held.is_some();
    let here = held.here.as_ref();
    let was_there = here.is_none_or(|here| here.contains(&entry.member));
    let over = entry.circle.purged.contains_key(&held.cycle);
    let open = !over && entry.now.date() <= pulse_until(held.slot.ends());
    match begun && was_there && open {
        true => Ok(session),
        false => Err(Why::Said(entry.reader.lang.t(msg("form-closed")))),
    }
}

fn pulse_page(entry: &Entry<Inside>, session: SessionId, said: Pulse, saved: bool) -> String {
    let slot = &entry.circle.sessions[&session].slot;
    pulse(&PulsePage {
        lang: entry.reader.lang,
        theme: entry.reader.theme,
        base: &entry.base(),
        circle: &entry.circle.settings.name,
        session: session.0,
        day: slot.starts.date(),
        closes: pulse_until(slot.ends()),
        said,
        saved,
        error: None,
    })
    .into_string()
}

pub(crate) async fn get_pulse(
    entry: Entry<Inside>,
    Path((_, session)): Path<(String, u64)>,
) -> Result<Html<String>, Why> {
    let session = open_pulse(&entry, session)?;
    let kind = rows::pulse_kind(entry.circle.sessions[&session].cycle);
    let key = rows::pulse_key(&entry.id, session);
    let row = entry
        .app
        .live
        .store()
        .row(&entry.person.id, &kind, &key)
        .await?;
    let said = row.and_then(|row| rows::body(&row)).unwrap_or_default();
    Ok(Html(pulse_page(&entry, session, said, false)))
}

pub(crate) async fn post_pulse(
    entry: Entry<Inside>,
    Path((_, session)): Path<(String, u64)>,
    body: Bytes,
) -> Result<Html<String>, Why> {
    let session = open_pulse(&entry, session)?;
    let fields = Fields::read(&body)?;
    let said = Pulse {
        items: items(&fields)?,
        organisation: entry.organisation(),
    };
    if !within(&said.items, None) {
        return Err(Why::Unreadable);
    }
    let kind = rows::pulse_kind(entry.circle.sessions[&session].cycle);
    entry
        .keep(&kind, rows::pulse_key(&entry.id, session), &said)
        .await?;
    entry.app.circles.nudge(&entry.id);
    Ok(Html(pulse_page(&entry, session, said, true)))
}

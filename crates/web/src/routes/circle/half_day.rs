//! `/circles/{id}/sessions/{session}/`: a half-day while it is held: its page, and what is asked
//! there.

use super::offers::shown;
use super::page::{Parts, Whose};
use super::to;
use crate::answer::Why;
use crate::app::App;
use crate::circle_gate::{Entry, Inside};
use crate::commands::half_day as commands;
use crate::fields::Fields;
use crate::rows::{self, ACTION};
use crate::settle::{is_of, settled};
use crate::zones;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use live::{HalfDayFault, RoomId};
use method::circle::{Circle, SessionId};
use method::consultation::Consultation;
use method::half_day::view::{self, Beside, RoomNow};
use method::half_day::{Around, Command, Envelope, Refusal};
use method::{Epoch, Span, Stage, Step, Time};
use text::msg;
use views::pages::half_day::{HalfDayPage, half_day_page, own, refusal, shared};
use views::regions::Regions;

type At = Path<(String, u64)>;

/// A half-day of the circle that is not cancelled.
fn session_of(circle: &Circle, session: u64) -> Result<SessionId, Why> {
    let session = SessionId(session);
    let held = circle.sessions.get(&session).filter(|held| !held.cancelled);
    held.map(|_| session).ok_or(Why::NotFound)
}

pub(crate) async fn get(mut entry: Entry<Inside>, Path((_, session)): At) -> Result<Response, Why> {
    let session = session_of(&entry.circle, session)?;
    // What was held by now is known before it is followed up.
    entry.circle = settled(&entry.app, &entry.id).await?;
    let circle = &entry.circle;
    // Of a half-day whose content was deleted the report of its cycle tells what is left.
    let cycle = circle.sessions[&session].cycle;
    if circle.purged.contains_key(&cycle) {
        return Ok(to(&format!("{}/report/{cycle}", entry.base())));
    }
    let parts = paint(&entry.app, circle, session, Whose::of(&entry)).await?;
    let parts = parts.ok_or(Why::NotFound)?;
    let page = half_day_page(&HalfDayPage {
        lang: entry.reader.lang,
        theme: entry.reader.theme,
        base: &entry.base(),
        session: session.0,
        circle: &circle.settings.name,
        slot: &circle.sessions[&session].slot,
        stream: format!("stream?has={}", parts.digest()),
        refused: None,
        shared: parts.shared,
        own: parts.own,
    });
    Ok(Html(page.into_string()).into_response())
}

/// `GET …/regions`: every region whole, for a page without a stream.
pub(crate) async fn regions(
    entry: Entry<Inside>,
    Path((_, session)): At,
) -> Result<Html<String>, Why> {
    let session = session_of(&entry.circle, session)?;
    let parts = paint(&entry.app, &entry.circle, session, Whose::of(&entry)).await?;
    let parts = parts.ok_or(Why::NotFound)?;
    let (shared, own) = (parts.shared.whole(), parts.own.whole());
    Ok(Html(format!("{shared}{own}")))
}

/// Paints a half-day for one member.
pub(super) async fn paint(
    app: &App,
    circle: &Circle,
    session: SessionId,
    whose: Whose<'_>,
) -> Result<Option<Parts>, Why> {
    let held = app.half_days.read(whose.id, session).await?;
    let Some(beside) = beside(app, circle, session, whose).await? else {
        return Ok(None);
    };
    let around = Around { circle, session };
    let zone = zones::known(&circle.settings.zone);
    let role = circle.role(whose.member);
    let Some(seen) = view::shared(&held, &around, role, &beside) else {
        return Ok(None);
    };
    let mine = view::own(&held, &around, whose.member, &beside);
    Ok(Some(Parts {
        shared: shared(&seen, whose.lang, &zone),
        own: mine.map_or_else(Regions::default, |mine| own(&mine, whose.lang)),
    }))
}

/// What stands around a half-day in other streams and rows.
async fn beside(
    app: &App,
    circle: &Circle,
    session: SessionId,
    whose: Whose<'_>,
) -> Result<Option<Beside>, Why> {
    let Some(planned) = circle.sessions.get(&session) else {
        return Ok(None);
    };
    let zone = &circle.settings.zone;
    let mut rooms = Vec::new();
    for consulted in circle
        .consultations
        .iter()
        .filter(|it| it.session == Some(session))
    {
        rooms.push(room_now(app, &consulted.room, whose.at).await);
    }
    let rows = app.live.store().rows_of(&whose.id.stream(), ACTION).await?;
    let rows = rows.iter().filter(|row| is_of(circle, row, planned.cycle));
    let action = |row: &store::PersonRow| {
        let (key, action) = shown(row)?;
        Some((rows::room_of(&key).to_owned(), action))
    };
    Ok(Some(Beside {
        at: whose.at,
        now: zones::wall_clock(zone, whose.at),
        ends: zones::instant(zone, planned.slot.ends()),
        rooms,
        actions: rows.filter_map(action).collect(),
    }))
}

/// What the room of a consultation says; nothing of one that was deleted.
async fn room_now(app: &App, room: &str, now: Time) -> RoomNow {
    let Some(id) = RoomId::parse(room) else {
        return RoomNow::default();
    };
    match app.live.room(&id).await {
        Ok(room) => {
            let state = &room.look().await.state;
            RoomNow {
                stage: Some(state.stage),
                wants: wants(state, now),
            }
        }
        Err(_) => RoomNow::default(),
    }
}

/// What a consultation still wants by its plan.
fn wants(state: &Consultation, now: Time) -> Span {
    if state.stage == Stage::Closed {
        return Span::ZERO;
    }
    let left = |step: &Step| {
        let plan = state.clock.plan.of(*step);
        let gone = Stage::Step(*step) < state.stage;
        match gone {
            true => Span::ZERO,
            false => (plan - state.clock.spent(*step, state.stage, now)).at_least_zero(),
        }
    };
    Step::ALL.iter().map(left).sum()
}

/// A plan that is told aloud comes without words: those its client wrote stand.
async fn told_aloud(
    entry: &Entry<Inside>,
    session: SessionId,
    fields: &Fields,
    command: Command,
) -> Result<Command, Why> {
    let Command::FollowUp { room, done, .. } = &command else {
        return Ok(command);
    };
    if fields.get("came_of").is_some() {
        return Ok(command);
    }
    let held = entry.app.half_days.read(&entry.id, session).await?;
    let told = held.follow_ups.get(room);
    let told = told.map(|told| (told.came_of.clone(), told.learned.clone()));
    let (came_of, learned) = told.unwrap_or_default();
    Ok(Command::FollowUp {
        room: room.clone(),
        done: *done,
        came_of,
        learned,
    })
}

/// `POST …/do/{act}`.
pub(crate) async fn post(
    entry: Entry<Inside>,
    Path((_, session, act)): Path<(String, u64, String)>,
    body: Bytes,
) -> Result<Response, Why> {
    let session = session_of(&entry.circle, session)?;
    let fields = Fields::read(&body)?;
    if act == "follow-up" && fields.get("done").is_none() {
        return Err(Why::Said(entry.reader.lang.t(msg("day-how-far-first"))));
    }
    let command = commands::read(&act, &fields)?;
    let command = told_aloud(&entry, session, &fields, command).await?;
    let id = fields.command()?;
    let id = id.unwrap_or_else(|| entry.app.draw_command());
    let ends = matches!(command, Command::Close);
    let envelope = Envelope {
        by: entry.member,
        at: entry.at,
        now: entry.now,
        epoch: Epoch(fields.parsed("epoch")?),
        command,
    };
    let around = Around {
        circle: &entry.circle,
        session,
    };
    let half_days = &entry.app.half_days;
    let followed = half_days.follow(&entry.id, &around, &envelope, id).await;
    followed.map_err(|fault| match fault {
        HalfDayFault::Refused(Refusal::NotYours) => Why::Forbidden,
        HalfDayFault::Refused(why) => Why::Said(refusal(entry.reader.lang, &why)),
        HalfDayFault::Erased => Why::Deleted,
        HalfDayFault::Store(error) => error.into(),
    })?;
    entry.app.circles.nudge(&entry.id);
    if ends {
        settled(&entry.app, &entry.id).await?;
    }
    Ok(match entry.reader.script {
        true => StatusCode::NO_CONTENT.into_response(),
        false => to(&format!("{}/sessions/{}/", entry.base(), session.0)),
    })
}

//! `POST …/do/{act}`: everything a person asks for at their seat.
//!
//! A script gets 204 once the command is durable; a page without scripts goes
//! back to itself.

use crate::answer::Why;
use crate::app::{App, command_of, hex};
use crate::commands::{self, Private, Wanted};
use crate::fields::Fields;
use crate::gate::{AtSeat, Entry, SeatPath, seat_cookie};
use crate::scene::{self, Scenes};
use crate::settle::{circle_of_half_day, journal_after, settle};
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use method::consultation::state::ContributionKind;
use method::consultation::{Author, Command, Envelope, Refusal, permits};
use method::mirror;
use method::{Act, Epoch, SeatId, See, Stage, may, sees, words};
use peers::play::Play;
use std::sync::Arc;
use std::time::Duration;
use store::{CommandId, OwnRow};
use views::room::{JOURNAL, NoteBody, PARKED, REVIEW};

/// A little longer than a move can be undone.
const CANNOT_BE_UNDONE: Duration = Duration::from_secs(11);
const VERSION: HeaderName = HeaderName::from_static("entrepairs-version");

pub(crate) async fn post(
    entry: Entry<AtSeat>,
    Path((_, _, act)): Path<(String, String, String)>,
    body: Bytes,
) -> Result<Response, Why> {
    Scenes::touch(&entry.app, &entry.room);
    let fields = Fields::read(&body)?;
    let id = fields
        .command()?
        .unwrap_or_else(|| entry.app.draw_command());
    let epoch = Epoch(fields.parsed("epoch")?);
    if act == "open-screen" {
        return open_screen(&entry, epoch, id).await;
    }
    match commands::read(&act, &fields)? {
        Wanted::Question(text) => {
            mirror(&entry, &text)?;
            follow(&entry, epoch, Command::Ask { text }, id).await
        }
        Wanted::Room(command) => follow(&entry, epoch, command, id).await,
        Wanted::Private(private) => {
            keep(&entry, private, id).await?;
            acted(&entry, None);
            Ok(done(&entry, None))
        }
        Wanted::FillSeats { count } => fill_seats(&entry, epoch, count, id).await,
        Wanted::ShareParked { parked, kind } => {
            let last = share_parked(&entry, epoch, &parked, kind).await?;
            acted(&entry, last);
            Ok(done(&entry, None))
        }
    }
}

async fn follow(
    entry: &Entry<AtSeat>,
    epoch: Epoch,
    command: Command,
    id: CommandId,
) -> Result<Response, Why> {
    let envelope = envelope(entry, epoch, command);
    let live = &entry.app.live;
    let last = live.follow(&entry.room, &envelope, id, None).await?.last;
    acted(entry, says_something(&envelope.command).then_some(last));
    let state = entry.room.look().await.state;
    // A consultation that is over is noted in its circle, and its plan goes on to live.
    if state.stage == Stage::Closed && !state.setup.half_day.is_empty() {
        note_later(&entry.app, &state.setup.half_day);
    }
    let version = commands::version_after(&envelope.command, &state);
    Ok(done(entry, version))
}

/// Notes a consultation in its circle once its close can no longer be undone. Should the server stop
/// before, the circle's next reader notes it.
fn note_later(app: &Arc<App>, half_day: &str) {
    let Some(circle) = circle_of_half_day(half_day) else {
        return;
    };
    let app = Arc::clone(app);
    tokio::spawn(async move {
        tokio::time::sleep(CANNOT_BE_UNDONE).await;
        if settle(&app, &circle).await.is_err() {
            tracing::error!("a consultation that is over could not be noted");
        }
    });
}

/// The visitor of a demonstration has done something, and perhaps said it by this event.
fn acted(entry: &Entry<AtSeat>, said: Option<u64>) {
    if let Some(scene) = entry.app.scenes.of(&entry.path.room) {
        scene.acted(said);
    }
}

/// Whether somebody says something that a circle thanks for.
fn says_something(command: &Command) -> bool {
    matches!(
        command,
        Command::Answer { .. }
            | Command::WriteRequest { .. }
            | Command::Contribute { .. }
            | Command::OfferAddition { .. }
            | Command::Share { .. }
    )
}

/// Peers of the case that is played in this room, or else of the first in the reader's
/// language: those who are not in the room yet.
async fn fill_seats(
    entry: &Entry<AtSeat>,
    epoch: Epoch,
    count: usize,
    id: CommandId,
) -> Result<Response, Why> {
    let look = &entry.look;
    let played = Play::of(&look.state, &look.presence, look.now).map(|play| play.case());
    let case = played.or_else(|| scene::cases(entry.reader.lang).next());
    let case = case.ok_or(Why::NotFound)?;
    let people = entry.look.state.people();
    let here: Vec<String> = people.map(|(_, seat)| seat.name.to_lowercase()).collect();
    let names = case.cast.consultants.iter();
    let names = names.filter(|name| !here.contains(&name.to_lowercase()));
    let names: Vec<String> = names.take(count).map(|name| (*name).to_owned()).collect();
    if names.is_empty() && count > 0 {
        return Err(Refusal::Full.into());
    }
    let script = case.id.to_owned();
    let done = follow(entry, epoch, Command::FillSeats { names, script }, id).await?;
    Scenes::attend(&entry.app, &entry.room, &entry.room.look().await.state);
    Ok(done)
}

/// Tells the asker alone when the question reads like advice. It never blocks: the
/// form then asks all the same, or keeps it for step 4. A page without scripts has
/// no such buttons, and is not told.
fn mirror(entry: &Entry<AtSeat>, text: &str) -> Result<(), Why> {
    let may_ask = may(entry.role, entry.look.state.stage, Act::Ask);
    if !(may_ask && entry.reader.script) {
        return Ok(());
    }
    mirror::reflect(scene::language(entry.reader.lang), text)
        .map_or(Ok(()), |reason| Err(Why::Mirrored(reason)))
}

fn envelope(entry: &Entry<AtSeat>, epoch: Epoch, command: Command) -> Envelope {
    Envelope {
        by: Author::Seat(entry.path.seat),
        at: entry.app.live.clock().now(),
        epoch,
        command,
    }
}

fn done(entry: &Entry<AtSeat>, version: Option<u32>) -> Response {
    if !entry.reader.script {
        let to = [(LOCATION, entry.path.page())];
        return (StatusCode::SEE_OTHER, to).into_response();
    }
    let mut headers = HeaderMap::new();
    if let Some(version) = version {
        headers.insert(VERSION, HeaderValue::from(version));
    }
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// The shared screen is a seat of its own, opened in another tab of this browser.
async fn open_screen(entry: &Entry<AtSeat>, epoch: Epoch, id: CommandId) -> Result<Response, Why> {
    let (secret, hash) = entry.app.draw_secret();
    let envelope = envelope(entry, epoch, Command::OpenScreen);
    let live = &entry.app.live;
    let done = live.follow(&entry.room, &envelope, id, Some(hash)).await?;
    let path = SeatPath {
        room: entry.path.room.clone(),
        seat: SeatId(done.first),
    };
    let cookie = [(SET_COOKIE, seat_cookie(&entry.app, &path, &secret))];
    Ok((StatusCode::SEE_OTHER, cookie, [(LOCATION, path.page())]).into_response())
}

/// Private rows belong to the device's own seat, whatever seat it acts for.
async fn keep(entry: &Entry<AtSeat>, private: Private, id: CommandId) -> Result<(), Why> {
    let act = match &private {
        Private::Mark { .. } => Act::Mark,
        Private::Park { .. } => Act::Park,
        Private::Journal { .. } => Act::Journal,
        _ => Act::Note,
    };
    permits(entry.role, entry.look.state.stage, act)?;
    match private {
        Private::Note { text } => {
            let text = words::required(&text, words::SHORT).map_err(unfit)?;
            let body = NoteBody { text, mark: None };
            put(entry, "note", &hex(&id.0), &note(&body)).await
        }
        Private::MarkNote { note: key, mark } => {
            mark_note(entry, &key, mark.map(|it| it.code())).await
        }
        Private::Park { text } => {
            let text = words::required(&text, words::SHORT).map_err(unfit)?;
            put(entry, PARKED, &hex(&id.0), &text).await
        }
        Private::DropParked { parked } => drop_row(entry, PARKED, &parked).await,
        Private::DropNote { note } => drop_row(entry, "note", &note).await,
        Private::Mark {
            contribution,
            mark: Some(mark),
        } => put(entry, "mark", &contribution.to_string(), mark.code()).await,
        Private::Mark { contribution, .. } => {
            drop_row(entry, "mark", &contribution.to_string()).await
        }
        Private::Journal { field, text } => {
            let reviews = sees(entry.role, entry.look.state.stage, See::Review);
            match field.as_str() {
                field if JOURNAL.contains(&field) => {}
                field if !REVIEW.contains(&field) => return Err(Why::Unreadable),
                _ if !reviews => return Err(Refusal::NotYours.into()),
                _ => {}
            }
            let text = words::clean(&text, words::SHORT).map_err(unfit)?;
            put(entry, "journal", &field, &text).await?;
            into_own_journal(entry, &field, &text).await
        }
    }
}

/// In a circle, what is written after the end goes into one's own journal as well.
async fn into_own_journal(entry: &Entry<AtSeat>, field: &str, text: &str) -> Result<(), Why> {
    let setup = &entry.look.state.setup;
    let place = JOURNAL.iter().position(|name| *name == field);
    let closed = entry.look.state.stage == Stage::Closed;
    match place {
        Some(place) if closed && !setup.half_day.is_empty() => {
            let seat = (&entry.path.room, entry.path.seat);
            journal_after(&entry.app, &setup.half_day, seat, (place, text)).await
        }
        _ => Ok(()),
    }
}

/// The row goes once the contribution is durable. Its command has an id of the
/// row's own, so that a second tap, or one after a crash between the two, offers
/// nothing twice.
async fn share_parked(
    entry: &Entry<AtSeat>,
    epoch: Epoch,
    parked: &str,
    kind: ContributionKind,
) -> Result<Option<u64>, Why> {
    permits(entry.role, entry.look.state.stage, Act::Contribute)?;
    let live = &entry.app.live;
    let rows = live.rows(&entry.path.room, entry.path.seat).await?;
    let row = rows
        .iter()
        .find(|row| row.kind == PARKED && row.key == parked);
    // Shared or dropped already, perhaps by another tab.
    let Some(row) = row else { return Ok(None) };
    let text = row.body.clone();
    let envelope = envelope(
        entry,
        epoch,
        Command::Contribute {
            kind,
            text,
            on: None,
        },
    );
    let id = command_of(&format!("{PARKED} {} {parked}", entry.path.seat.0));
    let last = live.follow(&entry.room, &envelope, id, None).await?.last;
    drop_row(entry, PARKED, parked).await?;
    Ok(Some(last))
}

fn unfit(unfit: words::Unfit) -> Why {
    Why::Refused(unfit.into())
}

fn note(body: &NoteBody) -> String {
    serde_json::to_string(body).unwrap_or_default()
}

async fn mark_note(entry: &Entry<AtSeat>, key: &str, mark: Option<&str>) -> Result<(), Why> {
    let rows = entry
        .app
        .live
        .rows(&entry.path.room, entry.path.seat)
        .await?;
    let found = rows.iter().find(|row| row.kind == "note" && row.key == key);
    let body = found.and_then(|row| serde_json::from_str::<NoteBody>(&row.body).ok());
    let mut body = body.ok_or(Why::NotFound)?;
    body.mark = mark.map(str::to_owned);
    let row = OwnRow {
        kind: "note".into(),
        key: key.to_owned(),
        body: note(&body),
        // Its place among the notes stays.
        at: found.map_or(0, |row| row.at),
    };
    save(entry, row).await
}

async fn put(entry: &Entry<AtSeat>, kind: &str, key: &str, body: &str) -> Result<(), Why> {
    let row = OwnRow {
        kind: kind.to_owned(),
        key: key.to_owned(),
        body: body.to_owned(),
        at: entry.app.live.clock().now().0,
    };
    save(entry, row).await
}

async fn save(entry: &Entry<AtSeat>, row: OwnRow) -> Result<(), Why> {
    let live = &entry.app.live;
    match live.keep_row(&entry.room, entry.path.seat, row).await? {
        true => Ok(()),
        false => Err(Why::NotesFull),
    }
}

async fn drop_row(entry: &Entry<AtSeat>, kind: &str, key: &str) -> Result<(), Why> {
    let live = &entry.app.live;
    Ok(live
        .drop_row(&entry.room, entry.path.seat, kind, key)
        .await?)
}

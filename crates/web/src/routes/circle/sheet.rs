//! `/circles/{id}/sheet/{session}`: the preparation of one's own turn. It is theirs alone until
//! they bring it into the room.

use super::{page_again, to};
use crate::answer::Why;
use crate::circle_gate::{Entry, Inside, SHEET};
use crate::fields::Fields;
use crate::gate::SeatPath;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{Html, IntoResponse, Response};
use live::RoomId;
use method::circle::{Act, MemberId, SessionId, may};
use method::consultation::state::{SheetField, SubjectKind};
use method::consultation::{Author, Command, Envelope, Refusal};
use method::{SeatId, words};
use serde::{Deserialize, Serialize};
use store::{OwnPut, OwnRow};
use views::pages::circle::{Sheet, sheet};

/// A sheet, as it is kept.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Prepared {
    kind: String,
    headline: String,
    facts: String,
    part: String,
    tried: String,
    stakes: String,
    question: String,
}

impl Prepared {
    fn fields(&self) -> [(SheetField, &str); 6] {
        [
            (SheetField::Headline, &self.headline),
            (SheetField::Facts, &self.facts),
            (SheetField::MyPart, &self.part),
            (SheetField::Tried, &self.tried),
            (SheetField::AtStake, &self.stakes),
            (SheetField::Question, &self.question),
        ]
    }

    fn is_blank(&self) -> bool {
        self.fields().iter().all(|(_, text)| text.trim().is_empty())
    }
}

type At = Path<(String, u64)>;

pub(crate) async fn get(entry: Entry<Inside>, Path((_, session)): At) -> Result<Html<String>, Why> {
    let session = mine(&entry, session).await?;
    let kept = kept(&entry, session).await?;
    let page = page(&entry, session, &kept, false, Vec::new());
    Ok(Html(page.into_string()))
}

/// A half-day in which this person is client, or of which they have kept a sheet that they may still want back.
async fn mine(entry: &Entry<Inside>, session: u64) -> Result<SessionId, Why> {
    let session = SessionId(session);
    let held = entry.circle.sessions.get(&session).ok_or(Why::NotFound)?;
    if held.turn(entry.member).is_some() {
        return Ok(session);
    }
    match kept(entry, session).await?.is_blank() {
        true => Err(Why::Forbidden),
        false => Ok(session),
    }
}

/// The sheet of a half-day. One that was written for a turn since traded or given up is offered for
/// the turn they have now, until they write another.
async fn kept(entry: &Entry<Inside>, session: SessionId) -> Result<Prepared, Why> {
    let rows = entry.rows(entry.member).await?;
    let of = |session: SessionId| {
        let key = session.0.to_string();
        rows.iter()
            .find(move |row| row.kind == SHEET && row.key == key)
    };
    let left_over = || {
        let sessions = entry.circle.sessions.iter();
        let mut without_turn = sessions.filter(|(_, held)| held.turn(entry.member).is_none());
        without_turn.find_map(|(id, _)| of(*id))
    };
    let has_turn = entry.circle.sessions[&session].turn(entry.member).is_some();
    let row = of(session).or_else(|| left_over().filter(|_| has_turn));
    Ok(row
        .and_then(|row| serde_json::from_str(&row.body).ok())
        .unwrap_or_default())
}

fn page(
    entry: &Entry<Inside>,
    session: SessionId,
    kept: &Prepared,
    saved: bool,
    errors: Vec<(&'static str, String)>,
) -> maud::Markup {
    let base = entry.base();
    let data = Sheet {
        base: &base,
        session,
        slot: entry.circle.sessions[&session].slot.clone(),
        kind: kept.kind.clone(),
        headline: kept.headline.clone(),
        facts: kept.facts.clone(),
        part: kept.part.clone(),
        tried: kept.tried.clone(),
        stakes: kept.stakes.clone(),
        question: kept.question.clone(),
        saved,
        can_bring: seat(entry, session).is_some(),
        errors,
    };
    sheet(entry.reader.lang, entry.reader.theme, &data)
}

pub(crate) async fn post(
    entry: Entry<Inside>,
    Path((_, session)): At,
    body: Bytes,
) -> Result<Response, Why> {
    if !may(entry.role, Act::WriteSheet) {
        return Err(Why::Forbidden);
    }
    let session = mine(&entry, session).await?;
    let fields = Fields::read(&body)?;
    let written = Prepared {
        kind: SubjectKind::from_code(&fields.optional("kind"))
            .map_or_else(String::new, |kind| kind.code().to_owned()),
        headline: fields.optional("headline"),
        facts: fields.optional("facts"),
        part: fields.optional("part"),
        tried: fields.optional("tried"),
        stakes: fields.optional("stakes"),
        question: fields.optional("question"),
    };
    let errors = errors(&entry, &written);
    if !errors.is_empty() {
        return Ok(page_again(page(&entry, session, &written, false, errors)));
    }
    keep(&entry, session, &written).await?;
    entry.app.circles.nudge(&entry.id);
    let page = page(&entry, session, &written, true, Vec::new());
    Ok(Html(page.into_string()).into_response())
}

fn errors(entry: &Entry<Inside>, written: &Prepared) -> Vec<(&'static str, String)> {
    let names = ["headline", "facts", "part", "tried", "stakes", "question"];
    let fields = written.fields().into_iter().zip(names);
    let unfit = fields.filter_map(|((field, text), name)| {
        let unfit = match field {
            SheetField::Headline => words::line(text, words::HEADLINE).err(),
            _ => words::clean(text, words::LONG).err(),
        };
        unfit.map(|unfit| (name, views::labels::unfit(entry.reader.lang, &unfit)))
    });
    unfit.collect()
}

async fn keep(entry: &Entry<Inside>, session: SessionId, written: &Prepared) -> Result<(), Why> {
    let store = entry.app.live.store();
    let (stream, key) = (entry.id.stream(), session.0.to_string());
    if written.is_blank() {
        store.drop_own(&stream, entry.member.0, SHEET, &key).await?;
        return Ok(());
    }
    let row = OwnRow {
        kind: SHEET.to_owned(),
        key,
        body: serde_json::to_string(written).map_err(|_| Why::Unreadable)?,
        at: entry.at.0,
    };
    match store.put_own(&stream, entry.member.0, row).await? {
        OwnPut::Saved => Ok(()),
        OwnPut::Full => Err(Why::NotesFull),
        OwnPut::Erased => Err(Why::Deleted),
    }
}

/// This person's seat in a room of the half-day of which they are the client.
fn seat(entry: &Entry<Inside>, session: SessionId) -> Option<SeatPath> {
    let rooms = entry.circle.consultations.iter().rev();
    let mut rooms =
        rooms.filter(|held| held.session == Some(session) && held.client == Some(entry.member));
    let held = rooms.next()?;
    let seat = |member: MemberId| held.seats.iter().find(|(id, _)| *id == member);
    Some(SeatPath {
        room: RoomId::parse(&held.room)?,
        seat: SeatId(seat(entry.member)?.1),
    })
}

/// Brings the sheet into the room: the client writes it there, field by field.
pub(crate) async fn bring(entry: Entry<Inside>, Path((_, session)): At) -> Result<Response, Why> {
    let session = mine(&entry, session).await?;
    let path = seat(&entry, session).ok_or(Why::NotFound)?;
    let kept = kept(&entry, session).await?;
    let live = &entry.app.live;
    let room = live.room(&path.room).await?;
    let state = room.look().await.state;
    // What was written in the room stands.
    let mut commands: Vec<Command> = SubjectKind::from_code(&kept.kind)
        .filter(|_| state.setup.kind.is_none())
        .map(|kind| Command::SetKind { kind })
        .into_iter()
        .collect();
    for (field, text) in kept
        .fields()
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .filter(|(field, _)| {
            state
                .sheet
                .get(field)
                .is_none_or(|held| held.text.trim().is_empty())
        })
    {
        commands.push(Command::WriteSheet {
            field,
            text: text.to_owned(),
            version: state.sheet.get(&field).map_or(0, |held| held.version),
        });
    }
    for command in commands {
        let envelope = Envelope {
            by: Author::Seat(path.seat),
            at: live.clock().now(),
            epoch: state.epoch(),
            command,
        };
        match live
            .follow(&room, &envelope, entry.app.draw_command(), None)
            .await
        {
            // What was written in the room meanwhile stands.
            Ok(_) | Err(live::Fault::Refused(Refusal::Changed { .. })) => {}
            Err(fault) => return Err(fault.into()),
        }
    }
    super::room::enter_seat(&entry.app, &path).await.map(|set| {
        let mut response = to(&path.page());
        response
            .headers_mut()
            .append(axum::http::header::SET_COOKIE, set);
        response
    })
}

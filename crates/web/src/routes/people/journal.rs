//! `/journal`: a person's learnings across roles and circles. Theirs alone, and theirs for good: what
//! a circle deletes leaves it as it is.

use super::{circles_of, keep, page_again, to};
use crate::answer::Why;
use crate::app::{App, hex};
use crate::commands::circle::day;
use crate::fields::Fields;
use crate::people::SignedIn;
use crate::reader::Reader;
use crate::rows::{self, JOURNAL};
use crate::zones;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use jiff::civil::Date;
use live::CircleId;
use maud::Markup;
use method::circle::state::{Consulted, Standing};
use method::circle::{Circle, MemberId, PersonId};
use method::journal::{As, ENTRY, Line};
use method::words;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::{Change, Person, PersonRow};
use text::Lang;
use views::pages::circle::Said;
use views::pages::journal::{JournalPage, NewLine, OldLine, Waiting, journal, new_line, old_line};

/// What is looked for is read to this many characters.
const WANTED: usize = 200;
/// The fields of the three answers, which are their ids too.
const FIELDS: [&str; 3] = ["text-0", "text-1", "text-2"];

type Errors = Vec<(&'static str, String)>;

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, Why> {
    let wanted = of_query(query)?.optional("q");
    let wanted: String = wanted.trim().chars().take(WANTED).collect();
    let mut lines = lines(&app, &signed_in.person).await?;
    let waiting = match wanted.is_empty() {
        true => waiting(&app, &signed_in.person, &lines).await?,
        false => Vec::new(),
    };
    lines.retain(|(_, line)| !line.is_blank() && line.answers(&wanted));
    let data = JournalPage {
        waiting,
        lines,
        wanted,
    };
    Ok(Html(
        journal(reader.lang, reader.theme, &data).into_string(),
    ))
}

fn of_query(query: Option<String>) -> Result<Fields, Why> {
    Fields::read(&Bytes::from(query.unwrap_or_default()))
}

/// All lines, the newest first: by their day, then by when they were written.
async fn lines(app: &App, person: &Person) -> Result<Vec<(String, Line)>, Why> {
    let rows = app.live.store().rows(&person.id, JOURNAL).await?;
    let mut lines: Vec<(i64, String, Line)> = rows
        .into_iter()
        .filter_map(|row| rows::body(&row).map(|line| (row.at, row.key, line)))
        .collect();
    lines.sort_by(|(at, _, line), (other_at, _, other)| (other.day, other_at).cmp(&(line.day, at)));
    Ok(lines
        .into_iter()
        .map(|(_, key, line)| (key, line))
        .collect())
}

/// The consultations of a circle in which a person took part, and what they were in them.
fn taken_part<'a>(
    circle: &'a Circle,
    person: &str,
) -> impl Iterator<Item = (&'a Consulted, As)> + use<'a> {
    let person = PersonId(person.to_owned());
    let places: BTreeSet<MemberId> = circle
        .members
        .iter()
        .filter(|(_, held)| held.person.as_ref() == Some(&person))
        .map(|(id, _)| *id)
        .collect();
    let all = circle.consultations.iter();
    all.filter_map(move |it| role_in(circle, &places, it).map(|role| (it, role)))
}

/// What somebody was in a consultation; nothing when it was not held or they took no part.
fn role_in(circle: &Circle, places: &BTreeSet<MemberId>, it: &Consulted) -> Option<As> {
    let held = it.held.as_ref()?;
    if held.client.is_some_and(|client| places.contains(&client)) {
        return Some(As::Client);
    }
    if !held.consultants.is_disjoint(places) {
        return Some(As::Consultant);
    }
    let here = it
        .session
        .and_then(|session| circle.sessions.get(&session)?.here.as_ref());
    let facilitates = |place: &&MemberId| {
        let held = &circle.members[*place];
        held.facilitates && held.standing == Standing::In
    };
    let was_there = |place: &MemberId| here.is_none_or(|here| here.contains(place));
    let facilitated = places.iter().find(facilitates).is_some_and(was_there);
    facilitated.then_some(As::Facilitator)
}

/// The day of a consultation, by its circle's wall clock.
fn day_of(circle: &Circle, it: &Consulted) -> Date {
    let session = it.session.and_then(|id| circle.sessions.get(&id));
    match session {
        Some(session) => session.slot.starts.date(),
        None => zones::wall_clock(&circle.settings.zone, it.at).date(),
    }
}

/// The consultations of which nothing is written, the newest first. Of a cycle whose content was
/// deleted nobody is asked any more.
async fn waiting(
    app: &App,
    person: &Person,
    lines: &[(String, Line)],
) -> Result<Vec<Waiting>, Why> {
    let written: BTreeSet<&str> = lines
        .iter()
        .filter(|(_, line)| !line.is_blank())
        .map(|(key, _)| key.as_str())
        .collect();
    let mut waiting = Vec::new();
    for (_, circle) in circles_of(app, &person.id).await? {
        let found = taken_part(&circle, &person.id);
        let found = found.filter(|(it, _)| {
            !written.contains(it.room.as_str()) && !circle.purged.contains_key(&it.cycle)
        });
        waiting.extend(found.map(|(it, role)| Waiting {
            key: it.room.clone(),
            day: day_of(&circle, it),
            circle: circle.settings.name.clone(),
            role,
        }));
    }
    waiting.sort_by(|one, other| (other.day, &other.key).cmp(&(one.day, &one.key)));
    Ok(waiting)
}

/// A line that is there, or the one of a consultation that waits.
struct Held {
    key: String,
    circle: Option<store::StreamId>,
    line: Line,
    waits: bool,
}

impl Held {
    async fn of(app: &App, person: &Person, key: &str) -> Result<Held, Why> {
        let row = app.live.store().row(&person.id, JOURNAL, key).await?;
        let line = row.as_ref().and_then(rows::body::<Line>);
        if let (Some(row), Some(line)) = (row, line) {
            return Ok(Held {
                key: row.key,
                circle: row.circle,
                waits: line.is_blank(),
                line,
            });
        }
        for (id, circle) in circles_of(app, &person.id).await? {
            let mut found = taken_part(&circle, &person.id);
            if let Some((it, role)) = found.find(|(it, _)| it.room == key) {
                return Ok(Held::waiting(&id, &circle, it, role));
            }
        }
        Err(Why::NotFound)
    }

    fn waiting(id: &CircleId, circle: &Circle, it: &Consulted, role: As) -> Held {
        Held {
            key: it.room.clone(),
            circle: Some(id.stream()),
            line: Line {
                day: day_of(circle, it),
                role,
                circle: circle.settings.name.clone(),
                texts: Default::default(),
            },
            waits: true,
        }
    }

    fn page(self, reader: &Reader, saved: bool, errors: Errors) -> Markup {
        let data = OldLine {
            key: self.key,
            role: self.line.role,
            day: self.line.day,
            circle: self.line.circle,
            texts: self.line.texts,
            waits: self.waits,
            saved: saved && !self.waits,
            errors,
        };
        old_line(reader.lang, reader.theme, &data)
    }
}

/// `GET /journal/{key}`: one line, to be read again and changed.
pub(crate) async fn get_line(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    Path(key): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, Why> {
    let held = Held::of(&app, &signed_in.person, &key).await?;
    let saved = of_query(query)?.get("saved").is_some();
    let page = held.page(&reader, saved, Vec::new());
    Ok(Html(page.into_string()))
}

/// The three answers, as they were typed.
fn typed(fields: &Fields) -> [String; 3] {
    FIELDS.map(|name| fields.optional(name))
}

/// The answers as they are kept, or what is wrong with them.
fn answers(lang: Lang, typed: &[String; 3]) -> Result<[String; 3], Errors> {
    let mut errors = Errors::new();
    let mut kept: [String; 3] = Default::default();
    for ((name, text), place) in FIELDS.into_iter().zip(typed).zip(&mut kept) {
        match words::clean(text, ENTRY) {
            Ok(text) => *place = text,
            Err(unfit) => errors.push((name, views::labels::unfit(lang, &unfit))),
        }
    }
    if errors.is_empty() && kept.iter().all(|text| text.trim().is_empty()) {
        errors.push((FIELDS[0], lang.t("journal-blank")));
    }
    match errors.is_empty() {
        true => Ok(kept),
        false => Err(errors),
    }
}

fn no_room(lang: Lang) -> Errors {
    vec![(FIELDS[0], lang.t("journal-full"))]
}

fn written(page: &str) -> Response {
    to(&format!("/journal/{page}?saved"))
}

/// `POST /journal/{key}`: writes it.
pub(crate) async fn post_line(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    Path(key): Path<String>,
    body: Bytes,
) -> Result<Response, Why> {
    let mut held = Held::of(&app, &signed_in.person, &key).await?;
    let typed = typed(&Fields::read(&body)?);
    let errors = match answers(reader.lang, &typed) {
        Ok(texts) => {
            let line = Line {
                texts,
                ..held.line.clone()
            };
            let row = row(&app, &signed_in.person, (&key, held.circle.clone()), &line);
            match keep(&app, row).await? {
                true => return Ok(written(&key)),
                false => no_room(reader.lang),
            }
        }
        Err(errors) => errors,
    };
    held.line.texts = typed;
    Ok(page_again(held.page(&reader, false, errors)))
}

fn row(
    app: &App,
    person: &Person,
    (key, circle): (&str, Option<store::StreamId>),
    line: &Line,
) -> PersonRow {
    let at = app.live.clock().now().0;
    let key = (person.id.as_str(), JOURNAL, key.to_owned());
    PersonRow {
        circle,
        ..rows::row(key, None, line, at)
    }
}

/// `GET /journal/new`: a line about something else than a consultation of a circle.
pub(crate) async fn get_new(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, Why> {
    let role = As::from_code(&of_query(query)?.optional("as"));
    let now = app.live.clock().now();
    let today = zones::wall_clock(&signed_in.person.zone, now).date();
    let data = NewLine {
        role: role.unwrap_or(As::Oneself),
        day: today.to_string(),
        texts: Default::default(),
        errors: Vec::new(),
    };
    Ok(Html(
        new_line(reader.lang, reader.theme, &data).into_string(),
    ))
}

/// `POST /journal`: writes it.
pub(crate) async fn post(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let role = As::from_code(&fields.optional("role")).unwrap_or(As::Oneself);
    let typed = typed(&fields);
    let mut errors = Errors::new();
    let day = day(&fields.optional("day")).ok();
    if day.is_none() {
        errors.push(("day", Said::BadDate.words(reader.lang)));
    }
    match (day, answers(reader.lang, &typed)) {
        (Some(day), Ok(texts)) => {
            let line = Line {
                day,
                role,
                circle: String::new(),
                texts,
            };
            let key = hex(&app.draw_16());
            let row = row(&app, &signed_in.person, (&key, None), &line);
            match keep(&app, row).await? {
                true => return Ok(written(&key)),
                false => errors = no_room(reader.lang),
            }
        }
        (_, wrong) => errors.extend(wrong.err().into_iter().flatten()),
    }
    let data = NewLine {
        role,
        day: fields.optional("day"),
        texts: typed,
        errors,
    };
    Ok(page_again(new_line(reader.lang, reader.theme, &data)))
}

/// `POST /journal/{key}/delete`.
pub(crate) async fn delete(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    Path(key): Path<String>,
) -> Result<Response, Why> {
    let store = app.live.store();
    let person = signed_in.person.id;
    let row = store.row(&person, JOURNAL, &key).await?;
    row.ok_or(Why::NotFound)?;
    let change = Change::DropRow {
        person,
        kind: JOURNAL.to_owned(),
        key,
    };
    let dropped = store.change(vec![change]).await?;
    dropped.map_err(|_| Why::Unavailable)?;
    Ok(to("/journal"))
}

/// `GET /journal.md`.
pub(crate) async fn markdown(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
) -> Result<Response, Why> {
    let lines = all(&app, &signed_in.person).await?;
    let text = export::journal_markdown(reader.lang, &lines);
    Ok(file(
        reader.lang,
        "text/markdown; charset=utf-8",
        "md",
        text,
    ))
}

/// `GET /journal.json`.
pub(crate) async fn json(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
) -> Result<Response, Why> {
    let lines = all(&app, &signed_in.person).await?;
    let text = export::journal_json(&lines);
    Ok(file(reader.lang, "application/json", "json", text))
}

async fn all(app: &App, person: &Person) -> Result<Vec<Line>, Why> {
    let lines = lines(app, person).await?.into_iter();
    Ok(lines
        .map(|(_, line)| line)
        .filter(|line| !line.is_blank())
        .collect())
}

fn file(lang: Lang, mime: &'static str, ending: &str, text: String) -> Response {
    let name = lang.t("journal-file");
    let headers = [
        (CONTENT_TYPE, mime.to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}.{ending}\""),
        ),
    ];
    (headers, text).into_response()
}

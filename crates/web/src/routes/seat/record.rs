//! `GET …/record`, `.md`, `.json`: the record, at any moment, in two cuts.

use crate::answer::Why;
use crate::dates::day;
use crate::gate::{Entry, ToGroupRecord};
use crate::painter::read_rows;
use axum::extract::RawQuery;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use export::Record;
use method::consultation::view::{self, Room};
use method::{See, sees};
use text::Lang;
use views::room::{RecordPage, Rows, record_page};

/// Everything a record is made of.
struct Made {
    room: Room,
    mine: Option<Rows>,
    day: String,
}

async fn make(entry: &Entry<ToGroupRecord>, query: Option<&str>) -> Result<Made, Why> {
    let look = &entry.look;
    let room = view::room(&look.state, entry.role, &look.presence, look.now);
    let mut room = room.ok_or(Why::Forbidden)?;
    // The record is the group's: what only the facilitation sees stays out of it.
    room.conduct = None;
    let mine = match query {
        Some("cut=mine") => {
            if !sees(entry.role, look.state.stage, See::OwnRecord) {
                return Err(Why::Forbidden);
            }
            let rows = entry
                .app
                .live
                .rows(&entry.path.room, entry.path.seat)
                .await?;
            Some(read_rows(&rows))
        }
        _ => None,
    };
    Ok(Made {
        day: day(entry.reader.lang, room.opened),
        room,
        mine,
    })
}

pub(crate) async fn page(
    entry: Entry<ToGroupRecord>,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, Why> {
    let made = make(&entry, query.as_deref()).await?;
    let page = record_page(&RecordPage {
        lang: entry.reader.lang,
        theme: entry.reader.theme,
        here: &entry.reader.path,
        room: &made.room,
        mine: made.mine.as_ref(),
        day: &made.day,
        purge_on: super::purge_on(&entry).as_deref(),
    });
    Ok(Html(page.into_string()))
}

pub(crate) async fn markdown(
    entry: Entry<ToGroupRecord>,
    RawQuery(query): RawQuery,
) -> Result<Response, Why> {
    let made = make(&entry, query.as_deref()).await?;
    let text = export::markdown(&made.record(&entry));
    Ok(file(
        "text/markdown; charset=utf-8",
        &made.file_name(entry.reader.lang, "md"),
        text,
    ))
}

pub(crate) async fn json(
    entry: Entry<ToGroupRecord>,
    RawQuery(query): RawQuery,
) -> Result<Response, Why> {
    let made = make(&entry, query.as_deref()).await?;
    let text = export::json(&made.record(&entry));
    let name = made.file_name(entry.reader.lang, "json");
    Ok(file("application/json", &name, text))
}

impl Made {
    /// The name says whose cut it is: one's own is not to be sent by mistake.
    fn file_name(&self, lang: Lang, ending: &str) -> String {
        let name = match self.mine {
            Some(_) => lang.t("record-file-mine"),
            None => lang.t("record-file-group"),
        };
        format!("{name}.{ending}")
    }

    fn record(&self, entry: &Entry<ToGroupRecord>) -> Record<'_> {
        Record {
            room: &self.room,
            mine: self.mine.as_ref(),
            lang: entry.reader.lang,
            day: &self.day,
        }
    }
}

fn file(mime: &'static str, name: &str, text: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [
        (CONTENT_TYPE, mime.to_owned()),
        (CONTENT_DISPOSITION, disposition),
    ];
    (headers, text).into_response()
}

//! `POST /circles/{id}/{act}`: everything a person asks of their circle.

use super::{invite, page, to};
use crate::answer::Why;
use crate::circle_gate::{AtCircle, Entry, NOT_TODAY};
use crate::commands::circle as commands;
use crate::fields::Fields;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::Response;
use method::circle::{Act, Command, PersonId, SessionId, may};
use store::{OwnPut, OwnRow};

pub(crate) async fn post(
    entry: Entry<AtCircle>,
    Path((_, act)): Path<(String, String)>,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let done = match act.as_str() {
        "invite" => return invite::one(&entry, &fields).await,
        "not-today" => not_today(&entry, &fields).await,
        _ => follow(&entry, &act, &fields).await,
    };
    match done {
        // Whoever has left finds their other circles; this one is no longer there for them.
        Ok(()) if act == "leave" && fields.parsed("member").ok() == Some(entry.member.0) => {
            Ok(to("/circles"))
        }
        Ok(()) => Ok(to(&format!("{}/{}", entry.base(), back(&fields)))),
        Err(why) => page::refused(&entry, why, &act, &fields).await,
    }
}

/// The anchor of the form, to come back to.
fn back(fields: &Fields) -> String {
    let anchor = fields.get("back").unwrap_or_default();
    let plain = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    match anchor {
        // Other pages of the circle come back to themselves.
        "turns" | "series" | "people" => anchor.to_owned(),
        "" => String::new(),
        anchor if plain(anchor) => format!("#{anchor}"),
        _ => String::new(),
    }
}

async fn follow(entry: &Entry<AtCircle>, act: &str, fields: &Fields) -> Result<(), Why> {
    let id = entry.app.draw_command();
    let lang = entry.reader.lang;
    let unread = |unread: commands::Unread| unread.why(lang);
    let command = match act {
        "join" => Command::Join {
            person: PersonId(entry.person.id.clone()),
            name: fields.text("name")?.to_owned(),
        },
        "set-link" => Command::SetLink {
            link: match fields.ticked("on") {
                true => entry.app.draw_link(),
                false => String::new(),
            },
        },
        act => commands::read(act, fields, &entry.circle).map_err(unread)?,
    };
    if let Command::ChangeMember { organisation, .. } = &command {
        invite::known(&entry.app, organisation.as_ref(), lang).await?;
    }
    // A series comes with its cycle: first the frame, then what stands in it.
    if act == "plan-sessions" && fields.get("cycle_from").is_some() {
        let cycle = commands::cycle(fields, "cycle_from", "cycle_until").map_err(unread)?;
        let frame = entry.app.draw_command();
        entry.follow(Command::PlanCycle { cycle }, frame).await?;
    }
    entry.follow(command, id).await?;
    Ok(())
}

/// *Not today*, a private row.
async fn not_today(entry: &Entry<AtCircle>, fields: &Fields) -> Result<(), Why> {
    if !may(entry.role, Act::NotToday) {
        return Err(Why::Forbidden);
    }
    let session = SessionId(fields.parsed("session")?);
    if !entry.circle.sessions.contains_key(&session) {
        return Err(Why::NotFound);
    }
    let (stream, member, key) = (entry.id.stream(), entry.member.0, session.0.to_string());
    let store = entry.app.live.store();
    if fields.ticked("on") {
        let row = OwnRow {
            kind: NOT_TODAY.to_owned(),
            key,
            body: String::new(),
            at: entry.at.0,
        };
        if store.put_own(&stream, member, row).await? != OwnPut::Saved {
            return Err(Why::NotesFull);
        }
    } else {
        store.drop_own(&stream, member, NOT_TODAY, &key).await?;
    }
    entry.app.circles.nudge(&entry.id);
    Ok(())
}

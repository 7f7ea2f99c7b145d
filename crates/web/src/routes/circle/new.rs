//! `/circles/new`: founding a circle.

use super::{page_again, to};
use crate::answer::Why;
use crate::app::App;
use crate::commands::circle::{Unread, settings};
use crate::fields::Fields;
use crate::letters;
use crate::people::SignedIn;
use crate::reader::Reader;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::{Html, Response};
use live::{CircleFault, CircleId};
use method::circle::state::Settings;
use method::circle::{Founding, PersonId, Refusal};
use method::words as writing;
use method::{Preset, consultation::state::Meeting};
use std::sync::Arc;
use views::pages::circle::{NewCircle, Said, first_charter, new, refusal};
use views::pages::start::preset_code;

/// Months content is kept after a cycle's end, unless the charter says otherwise.
const KEEP_MONTHS: u8 = 3;

pub(crate) async fn get(signed_in: SignedIn, reader: Reader) -> Html<String> {
    let usual = Settings::default();
    let data = NewCircle {
        circle: String::new(),
        name: signed_in.person.name,
        peer: false,
        preset: preset_code(Preset::default()).to_owned(),
        meeting: Meeting::default().code().to_owned(),
        per_session: usual.per_session.to_string(),
        zone: signed_in.person.zone,
        holidays: "france".to_owned(),
        errors: Vec::new(),
    };
    Html(new(reader.lang, reader.theme, &data).into_string())
}

pub(crate) async fn post(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    body: Bytes,
) -> Result<Response, Why> {
    let fields = Fields::read(&body)?
        .renamed("name", "mine")
        .renamed("circle", "name");
    let settings = match settings(&fields, &Settings::default()) {
        Ok(settings) => settings,
        Err(Unread::Said(said)) => {
            return Ok(again(
                &reader,
                &fields,
                said.field(),
                said.words(reader.lang),
            ));
        }
        Err(Unread::Unreadable) => return Err(Why::Unreadable),
    };
    let founding = Founding {
        name: fields.text("mine")?.to_owned(),
        person: PersonId(signed_in.person.id),
        peer: fields.ticked("peer"),
        settings,
        charter: first_charter(reader.lang),
        keep_months: KEEP_MONTHS,
    };
    let id = CircleId::from_bytes(app.draw_16());
    let at = app.live.clock().now();
    let command = app.draw_command();
    let beside = |happened: &live::Happened<'_>| letters::beside(&id, at, happened);
    match app
        .circles
        .found(&id, &founding, (command, at), &beside)
        .await
    {
        Ok(()) => Ok(to(&format!("/circles/{}/", id.as_str()))),
        Err(CircleFault::Refused(why)) => {
            let named = writing::name(&founding.name).is_ok();
            let field = if named { "circle" } else { "name" };
            Ok(again(&reader, &fields, field, said(&reader, &why)))
        }
        Err(fault) => Err(fault.into()),
    }
}

fn said(reader: &Reader, why: &Refusal) -> String {
    refusal(reader.lang, why, |_| String::new())
}

fn again(reader: &Reader, fields: &Fields, field: &'static str, sentence: String) -> Response {
    let data = NewCircle {
        circle: fields.optional("name"),
        name: fields.optional("mine"),
        peer: fields.ticked("peer"),
        preset: fields.optional("preset"),
        meeting: fields.optional("meeting"),
        per_session: fields.optional("per_session"),
        zone: fields.optional("zone"),
        holidays: fields.optional("holidays"),
        errors: vec![(field, sentence)],
    };
    page_again(new(reader.lang, reader.theme, &data))
}

/// The field of the form that something is said of.
trait OfField {
    fn field(self) -> &'static str;
}

impl OfField for Said {
    fn field(self) -> &'static str {
        match self {
            Said::UnknownZone => "zone",
            Said::BadNumber => "per_session",
            _ => "circle",
        }
    }
}

//! `/plan`: the actions a person decided on over their consultations. The circle sees those its
//! person shows it, and of those never the note.

use super::{circles_of, keep, page_again, to};
use crate::answer::Why;
use crate::app::App;
use crate::commands::circle::day;
use crate::fields::Fields;
use crate::people::SignedIn;
use crate::reader::Reader;
use crate::routes::circle::offers::offers_of;
use crate::rows::{self, ACTION, OFFER, offer_key};
use crate::zones;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::response::{Html, Response};
use jiff::civil::Date;
use live::CircleId;
use method::circle::{Circle, PersonId, Role};
use method::plan::{ActionState, PlanAction, Update};
use method::words;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Person, PersonRow, StreamId};
use text::Lang;
use views::pages::plan::{MyAction, PlanPage, Typed, no_day, plan, refusal};

/// The circles somebody is in, by their stream.
type Circles = BTreeMap<StreamId, (CircleId, Circle)>;

pub(crate) async fn get(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, Why> {
    let query = Fields::read(&Bytes::from(query.unwrap_or_default()))?;
    let mut data = page(&app, &signed_in.person).await?;
    data.saved = query.get("saved").map(str::to_owned);
    Ok(Html(plan(reader.lang, reader.theme, &data).into_string()))
}

/// The circles a person is in now.
async fn circles(app: &App, person: &Person) -> Result<Circles, Why> {
    let all = circles_of(app, &person.id).await?.into_iter();
    let inside = |circle: &Circle| {
        let place = circle.place_of(&PersonId(person.id.clone()));
        place.is_some_and(|place| matches!(circle.role(place), Role::Facilitator | Role::Member))
    };
    Ok(all
        .filter(|(_, circle)| inside(circle))
        .map(|(id, circle)| (id.stream(), (id, circle)))
        .collect())
}

/// The circle of a row, while its person is in it.
fn circle_of<'a>(circles: &'a Circles, row: &PersonRow) -> Option<&'a (CircleId, Circle)> {
    row.circle.as_ref().and_then(|stream| circles.get(stream))
}

/// The day by the circle's wall clock, or by the person's.
fn today(app: &App, person: &Person, circle: Option<&(CircleId, Circle)>) -> Date {
    let zone = circle.map_or(&person.zone, |(_, circle)| &circle.settings.zone);
    zones::wall_clock(zone, app.live.clock().now()).date()
}

async fn page(app: &App, person: &Person) -> Result<PlanPage, Why> {
    let store = app.live.store();
    let circles = circles(app, person).await?;
    let rows = store.rows(&person.id, ACTION).await?;
    let mut offered = BTreeMap::new();
    for stream in circles.keys() {
        if rows.iter().any(|row| row.circle.as_ref() == Some(stream)) {
            offered.insert(stream, store.rows_of(stream, OFFER).await?);
        }
    }
    let action = |row: &PersonRow| {
        let action: PlanAction = rows::body(row)?;
        let circle = circle_of(&circles, row);
        let offers = row.circle.as_ref().and_then(|stream| offered.get(stream));
        let key = offer_key(&person.id, &row.key);
        let offers = circle.zip(offers).map(|((_, circle), offers)| {
            let offers = offers_of(circle, offers, &key).into_iter();
            offers.map(|(_, name, text)| (name, text)).collect()
        });
        let today = today(app, person, circle);
        Some(MyAction {
            late: action.state.is_open() && action.due.is_some_and(|due| due < today),
            circle: circle.map(|(_, circle)| circle.settings.name.clone()),
            key: row.key.clone(),
            action,
            offers: offers.unwrap_or_default(),
            typed: None,
        })
    };
    let mut actions: Vec<MyAction> = rows.iter().filter_map(action).collect();
    // Those with a day first, the nearest before the others; then the newest consultation first.
    actions.sort_by_key(|it| {
        let action = &it.action;
        let since = Reverse(action.since);
        (action.due.is_none(), action.due, since, it.key.clone())
    });
    Ok(PlanPage {
        actions,
        saved: None,
    })
}

/// `POST /plan/{key}`: what became of an action.
pub(crate) async fn post(
    State(app): State<Arc<App>>,
    signed_in: SignedIn,
    reader: Reader,
    Path(key): Path<String>,
    body: Bytes,
) -> Result<Response, Why> {
    let person = &signed_in.person;
    let row = app.live.store().row(&person.id, ACTION, &key).await?;
    let row = row.ok_or(Why::NotFound)?;
    let action: PlanAction = rows::body(&row).ok_or(Why::NotFound)?;
    let circles = circles(&app, person).await?;
    let circle = circle_of(&circles, &row);
    let mut typed = typed(&Fields::read(&body)?)?;
    if circle.is_none() {
        // Nobody is there to see it or to be asked: that part is not in the form.
        typed.shared = action.shared;
        typed.ask.clone_from(&action.ask);
    }
    let today = today(&app, person, circle);
    match updated(&action, &typed, today, reader.lang) {
        Ok(now) => {
            let seen = action.shared || now.shared;
            let body = serde_json::to_string(&now).map_err(|_| Why::Unreadable)?;
            let at = app.live.clock().now().0;
            let row = PersonRow { body, at, ..row };
            // One that is there can always be written again.
            if !keep(&app, row).await? {
                return Err(Why::Unavailable);
            }
            if let (Some((id, _)), true) = (circle, seen) {
                app.circles.nudge(id);
            }
            Ok(to(&format!("/plan?saved={key}#action-{key}")))
        }
        Err(errors) => {
            typed.errors = errors;
            let mut data = page(&app, person).await?;
            if let Some(mine) = data.actions.iter_mut().find(|it| it.key == key) {
                mine.typed = Some(typed);
            }
            Ok(page_again(plan(reader.lang, reader.theme, &data)))
        }
    }
}

fn typed(fields: &Fields) -> Result<Typed, Why> {
    Ok(Typed {
        state: fields.choice("state", ActionState::from_code)?,
        note: fields.optional("note"),
        due: fields.optional("due"),
        shared: fields.ticked("shared"),
        ask: fields.optional("ask"),
        errors: Vec::new(),
    })
}

/// The action after what was typed, or what is wrong with it: the field, and the sentence.
fn updated(
    action: &PlanAction,
    typed: &Typed,
    today: Date,
    lang: Lang,
) -> Result<PlanAction, Vec<(&'static str, String)>> {
    let mut errors = Vec::new();
    for (name, text) in [("note", &typed.note), ("ask", &typed.ask)] {
        if let Err(unfit) = words::clean(text, words::SHORT) {
            errors.push((name, views::labels::unfit(lang, &unfit)));
        }
    }
    let due = match typed.due.trim() {
        "" => None,
        text => match day(text) {
            Ok(day) => Some(day),
            Err(_) => {
                errors.push(no_day(lang));
                None
            }
        },
    };
    if !errors.is_empty() {
        return Err(errors);
    }
    let update = Update {
        state: typed.state,
        note: typed.note.clone(),
        due,
        shared: typed.shared,
        ask: typed.ask.clone(),
    };
    let updated = action.updated(&update, today);
    updated.map_err(|why| vec![refusal(lang, &why)])
}

//! A database with a past: circles that have met for years, written by the store itself.

use super::Outcome;
use jiff::civil::date;
use method::circle::state::{MemberId, PersonId, SessionId, Settings, Slot};
use method::circle::{Event, Founding, found};
use std::path::Path;
use store::{
    Append, Belonging, Change, CommandId, Log, NewEvent, Outcome as Written, People, Person,
    StreamId,
};
use store_sqlite::SqliteStore;

/// People in each circle, its facilitator included.
const PEOPLE: u64 = 8;
/// Appends that are written at once.
const BATCH: usize = 200;

/// The address of a person who has an account.
pub(super) fn address(person: u64) -> String {
    format!("person-{person}@known.example")
}

/// Writes so many circles of so many events each; eight people in each have an account.
pub(super) async fn fill(data: &Path, circles: u64, events: u64) -> Outcome<()> {
    std::fs::create_dir_all(data)?;
    let store = SqliteStore::open(&data.join("entrepairs.sqlite3"))?;
    let numbers: Vec<u64> = (1..=circles).collect();
    for batch in numbers.chunks(BATCH) {
        let written = batch.iter().map(|circle| write(&store, *circle, events));
        for outcome in futures_util::future::join_all(written).await {
            outcome?;
        }
    }
    Ok(())
}

async fn write(store: &SqliteStore, circle: u64, events: u64) -> Outcome<()> {
    let people = (0..PEOPLE).map(|nth| Change::Person(person(circle * PEOPLE + nth)));
    store
        .change(people.collect())
        .await?
        .map_err(|refused| format!("{refused:?}"))?;
    let stream = StreamId::new(format!("circle/{circle:026}"));
    let belongs = (0..PEOPLE).map(|nth| {
        Change::Belongs(Belonging {
            stream: stream.clone(),
            place: nth + 1,
            person: Some(person_id(circle * PEOPLE + nth)),
            organisation: None,
        })
    });
    let append = Append {
        expected: 0,
        command: CommandId(
            circle
                .to_be_bytes()
                .repeat(2)
                .try_into()
                .unwrap_or_default(),
        ),
        events: past(circle, events)?,
        tokens: Vec::new(),
        changes: belongs.collect(),
        stream,
    };
    match store.append(append).await? {
        Written::Appended { .. } => Ok(()),
        other => Err(format!("{other:?}").into()),
    }
}

fn person_id(person: u64) -> String {
    format!("{person:032}")
}

fn person(nth: u64) -> Person {
    Person {
        id: person_id(nth),
        address: Some(address(nth)),
        name: "Person".to_owned(),
        lang: "fr".to_owned(),
        zone: "Europe/Paris".to_owned(),
        reminders: true,
        operator: false,
        feed: None,
        at: 1,
    }
}

/// A founding, seven who join, a half-day, and wishes for it that come and go.
fn past(circle: u64, events: u64) -> Outcome<Vec<NewEvent>> {
    let founding = Founding {
        name: "Person".to_owned(),
        person: PersonId(person_id(circle * PEOPLE)),
        peer: true,
        settings: Settings {
            name: format!("Circle {circle}"),
            ..Settings::default()
        },
        charter: "What is said here stays here.".to_owned(),
        keep_months: 3,
    };
    let mut told: Vec<(u64, Event)> = found(&founding)?
        .into_iter()
        .map(|event| (1, event))
        .collect();
    for nth in 1..PEOPLE {
        let person = PersonId(person_id(circle * PEOPLE + nth));
        let invited = Event::Invited {
            name: format!("Person {nth}"),
            person: Some(person.clone()),
            organisation: None,
            replaces: None,
        };
        let member = MemberId(told.len() as u64 + 1);
        let joined = Event::Joined {
            member,
            person,
            name: format!("Person {nth}"),
        };
        told.extend([(1, invited), (member.0, joined)]);
    }
    let slot = Slot {
        starts: date(2090, 1, 10).at(9, 0, 0, 0),
        minutes: 210,
        place: "Room 4".to_owned(),
    };
    told.push((1, Event::SessionPlanned { slot }));
    let session = SessionId(told.len() as u64);
    let mut wished = true;
    while (told.len() as u64) < events {
        told.push((1, Event::Wished { session, wished }));
        wished = !wished;
    }
    let new = |(author, event): (u64, Event)| {
        let (kind, payload) = event.parts();
        NewEvent {
            kind,
            author: Some(author),
            at: 1,
            payload,
        }
    };
    Ok(told.into_iter().map(new).collect())
}

//! The calendar entries of letters, read by two parsers of other people's making, over half-days
//! round the changes to and from summer time in several zones.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use calcard::common::IanaString;
use calcard::icalendar::{ICalendarComponentType, ICalendarProperty};
use calcard::{Entry, Parser};
use circle::Server;
use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use std::collections::BTreeMap;

/// Zones that change to summer time on other days, in both halves of the year, and one that does
/// not.
const ZONES: [&str; 5] = [
    "Europe/Paris",
    "America/Montreal",
    "Australia/Sydney",
    "Africa/Abidjan",
    "Pacific/Auckland",
];

/// Places with signs that the format has its own use for.
const PLACES: [&str; 4] = [
    "Salle 4; 2e étage, au fond",
    "https://visio.example.org/?a=1&b=2",
    "\\ « là » : « ici » \u{1f9d1}\u{200d}\u{1f91d}\u{200d}\u{1f9d1} et une ligne bien plus longue que les soixante-quinze octets qu’une ligne peut avoir",
    "",
];

/// Half-days round the changes of the next two years: a few days before, on, and after.
fn wished() -> Vec<DateTime> {
    let changes = [
        date(2024, 3, 10),
        date(2024, 3, 31),
        date(2024, 4, 7),
        date(2024, 10, 27),
        date(2024, 11, 3),
        date(2025, 3, 30),
        date(2025, 10, 5),
    ];
    let near = |day: jiff::civil::Date| {
        [-3, -1, 0, 1, 4].map(|shift| day.saturating_add(Span::new().days(shift)))
    };
    let days = changes.into_iter().flat_map(near);
    days.zip((8..=14).cycle())
        .map(|(day, hour)| day.at(hour, 15, 0, 0))
        .collect()
}

/// What a reader of calendars makes of an entry.
#[derive(Debug, PartialEq, Eq)]
struct Read {
    uid: String,
    sequence: String,
    starts: DateTime,
    ends: DateTime,
    status: String,
    place: String,
}

/// In a zone, by what was written as UTC.
fn local(written: DateTime, zone: &str) -> DateTime {
    let instant = written
        .to_zoned_datetime(TimeZone::UTC)
        .expect("an instant")
        .timestamp();
    let zone = TimeZone::get(zone).expect("a zone");
    instant.to_zoned_datetime(zone).datetime()
}

fn by_ical(file: &str, zone: &str) -> Read {
    let mut parser = ical::IcalParser::new(file.as_bytes());
    let calendar = parser.next().expect("a calendar").expect("well-formed");
    assert_eq!(calendar.events.len(), 1);
    let found: BTreeMap<String, String> = calendar.events[0]
        .properties
        .iter()
        .map(|property| {
            (
                property.name.clone(),
                property.value.clone().unwrap_or_default(),
            )
        })
        .collect();
    let at = |name: &str| {
        let written = DateTime::strptime("%Y%m%dT%H%M%SZ", &found[name]).expect("a time in UTC");
        local(written, zone)
    };
    // This parser leaves the signs that the format hides as they are written.
    let plain = |text: &str| {
        text.replace("\\\\", "\u{0}")
            .replace("\\,", ",")
            .replace("\\;", ";")
            .replace('\u{0}', "\\")
    };
    Read {
        uid: found["UID"].clone(),
        sequence: found["SEQUENCE"].clone(),
        starts: at("DTSTART"),
        ends: at("DTEND"),
        status: found["STATUS"].clone(),
        place: plain(found.get("LOCATION").map_or("", String::as_str)),
    }
}

fn by_calcard(file: &str, zone: &str) -> Read {
    let Entry::ICalendar(calendar) = Parser::new(file).entry() else {
        panic!("not read as a calendar");
    };
    let is_event = |it: &&calcard::icalendar::ICalendarComponent| {
        it.component_type == ICalendarComponentType::VEvent
    };
    let event = calendar.components.iter().find(is_event).expect("an event");
    let value = |name| event.property(&name).and_then(|entry| entry.values.first());
    let at = |name| {
        let time = value(name)
            .and_then(|value| value.as_partial_date_time())
            .expect("a time");
        let seconds = time.to_timestamp().expect("a moment");
        let instant = Timestamp::from_second(seconds).expect("a moment");
        instant
            .to_zoned_datetime(TimeZone::get(zone).expect("a zone"))
            .datetime()
    };
    let text = |name| {
        value(name)
            .and_then(|value| value.as_text())
            .unwrap_or_default()
            .to_owned()
    };
    let sequence = value(ICalendarProperty::Sequence).and_then(|value| value.as_integer());
    Read {
        uid: event.uid().unwrap_or_default().to_owned(),
        sequence: sequence.expect("a number").to_string(),
        starts: at(ICalendarProperty::Dtstart),
        ends: at(ICalendarProperty::Dtend),
        status: event
            .status()
            .map(|status| status.as_str().to_owned())
            .unwrap_or_default(),
        place: text(ICalendarProperty::Location),
    }
}

/// The calendar entries of the letters that are due to one person.
async fn entries(server: &Server) -> Vec<String> {
    let mails = server.post().await;
    let entries = mails.into_iter().filter_map(|mail| mail.calendar);
    entries.map(|entry| entry.text).collect()
}

#[tokio::test]
async fn two_independent_readers_find_every_half_day_at_its_hour_on_the_wall() {
    let mut compared = 0;
    for zone in ZONES {
        let server = Server::new();
        let farah = server.signed_in("farah@exemple.fr", "Farah").await;
        let circle = server.founded(&farah, "Les+passeurs").await;
        let settings = format!(
            "name=Les+passeurs&zone={zone}&holidays=none&days_off=&preset=standard&meeting=hybrid&per_session=2"
        );
        server
            .follows(&farah, &format!("{circle}change-settings"), &settings)
            .await;
        for (nth, starts) in wished().into_iter().enumerate() {
            let place = PLACES[nth % PLACES.len()];
            let form = format!(
                "day={}&hour={}&minutes=210&place={}",
                starts.date(),
                starts.strftime("%H:%M"),
                percent_encoding::utf8_percent_encode(place, percent_encoding::NON_ALPHANUMERIC)
            );
            server
                .follows(&farah, &format!("{circle}plan-sessions"), &form)
                .await;
            let files = entries(&server).await;
            assert_eq!(files.len(), 1, "{zone} {starts}");
            let read = by_ical(&files[0], zone);
            assert_eq!(read, by_calcard(&files[0], zone), "{zone} {starts}");
            // Nobody meets in the hour that is skipped: all are after eight.
            assert_eq!(read.starts, starts, "{zone}");
            assert_eq!(
                read.ends,
                starts.saturating_add(Span::new().minutes(210)),
                "{zone}"
            );
            assert_eq!(
                (read.place.as_str(), read.status.as_str()),
                (place, "CONFIRMED")
            );
            assert_eq!(read.sequence, "0");
            compared += 1;
            // Cancelled again: the same entry, a later state. So the next one finds room.
            let session = read
                .uid
                .split(['-', '@'])
                .nth(1)
                .expect("a number")
                .to_owned();
            server
                .follows(
                    &farah,
                    &format!("{circle}cancel-session"),
                    &format!("session={session}"),
                )
                .await;
            let gone = entries(&server).await;
            let later = by_ical(&gone[0], zone);
            assert_eq!(later, by_calcard(&gone[0], zone));
            assert_eq!((later.uid, later.sequence.as_str()), (read.uid, "1"));
            assert_eq!(later.status, "CANCELLED");
        }
    }
    assert_eq!(compared, ZONES.len() * wished().len());
}

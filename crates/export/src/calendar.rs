//! Half-days as an iCalendar file (RFC 5545): to be put into a calendar by mail (RFC 5546), or to
//! be subscribed to.
//!
//! Times are instants in UTC. Each half-day is an entry of its own and repeats by no rule, so
//! nothing is left to the reader's idea of a time zone: the hour by the wall clock was settled
//! when the instant was worked out.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property, TodoStatus};
use jiff::Timestamp;
use jiff::civil::Date;

/// What a calendar file is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// An invitation, or the update of one.
    Request,
    /// A half-day that is no more, at least for whoever gets this.
    Cancel,
}

/// One half-day. Nothing in it comes from a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The same through all changes.
    pub uid: String,
    /// Raised by each change.
    pub sequence: u32,
    /// When this state was written, in microseconds since 1970 UTC.
    pub stamp: i64,
    /// When it starts, likewise.
    pub starts: i64,
    /// When it ends, likewise.
    pub ends: i64,
    /// Its title.
    pub title: String,
    /// Where; may be empty.
    pub place: String,
    /// The address of the circle's page.
    pub link: String,
    /// It does not take place.
    pub cancelled: bool,
    /// Who invites: a mail address.
    pub organizer: Option<String>,
    /// Who is invited: a mail address.
    pub attendee: Option<String>,
}

/// An action of somebody's plan that has a day. Nothing in it comes from the action: its title is
/// always the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// The same through all changes.
    pub uid: String,
    /// When this state was written, in microseconds since 1970 UTC.
    pub stamp: i64,
    /// Its day.
    pub due: Date,
    /// It has been begun.
    pub under_way: bool,
    /// Its title.
    pub title: String,
    /// The address of the plan.
    pub link: String,
}

/// The file that goes with a letter, with the line ends the standard wants.
pub fn calendar(purpose: &Purpose, meetings: &[Meeting]) -> String {
    let method = match purpose {
        Purpose::Request => "REQUEST",
        Purpose::Cancel => "CANCEL",
    };
    let mut calendar = empty(method);
    for meeting in meetings {
        calendar.push(event(meeting, *purpose == Purpose::Cancel));
    }
    calendar.to_string()
}

/// All dates of a person, to be subscribed to under this name.
pub fn feed(name: &str, meetings: &[Meeting], todos: &[Todo]) -> String {
    let mut calendar = empty("PUBLISH");
    calendar.name(name);
    for meeting in meetings {
        calendar.push(event(meeting, false));
    }
    for todo in todos {
        calendar.push(task(todo));
    }
    calendar.to_string()
}

fn empty(method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Entrepairs//Entrepairs//FR"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", method));
    calendar
}

fn task(todo: &Todo) -> icalendar::Todo {
    let mut task = icalendar::Todo::with_uid(&todo.uid);
    task.add_property("DTSTAMP", instant(todo.stamp));
    let mut due = Property::new("DUE", todo.due.strftime("%Y%m%d").to_string());
    due.add_parameter("VALUE", "DATE");
    task.append_property(due);
    task.summary(&todo.title);
    task.description(&todo.link);
    task.add_property("URL", &todo.link);
    task.status(match todo.under_way {
        true => TodoStatus::InProcess,
        false => TodoStatus::NeedsAction,
    });
    task.done()
}

fn event(meeting: &Meeting, gone: bool) -> Event {
    let mut event = Event::with_uid(&meeting.uid);
    event.add_property("DTSTAMP", instant(meeting.stamp));
    event.add_property("DTSTART", instant(meeting.starts));
    event.add_property("DTEND", instant(meeting.ends));
    event.sequence(meeting.sequence);
    event.summary(&meeting.title);
    event.description(&meeting.link);
    event.add_property("URL", &meeting.link);
    if !meeting.place.is_empty() {
        event.location(&meeting.place);
    }
    let cancelled = meeting.cancelled || gone;
    event.status(match cancelled {
        true => EventStatus::Cancelled,
        false => EventStatus::Confirmed,
    });
    if let Some(organizer) = &meeting.organizer {
        event.add_property("ORGANIZER", format!("mailto:{organizer}"));
    }
    if let Some(attendee) = &meeting.attendee {
        let mut property = Property::new("ATTENDEE", format!("mailto:{attendee}"));
        property.add_parameter("ROLE", "REQ-PARTICIPANT");
        property.add_parameter("PARTSTAT", "NEEDS-ACTION");
        property.add_parameter("RSVP", "FALSE");
        event.append_multi_property(property);
    }
    event.done()
}

/// An instant as the standard writes it: `20270112T080000Z`.
fn instant(micros: i64) -> String {
    let timestamp = Timestamp::from_microsecond(micros).unwrap_or_default();
    timestamp.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meeting() -> Meeting {
        Meeting {
            uid: "circle-7@example.org".into(),
            sequence: 2,
            stamp: 0,
            starts: 1_800_000_000_000_000,
            ends: 1_800_012_600_000_000,
            title: "Codéveloppement, « Les passeurs »".into(),
            place: "Salle 4; 2e étage, \\ fond\u{a0}!".into(),
            link: "https://example.org/circles/x/".into(),
            cancelled: false,
            organizer: Some("codev@example.org".into()),
            attendee: Some("ana@example.org".into()),
        }
    }

    #[test]
    fn an_invitation_says_what_calendars_need() {
        let file = calendar(&Purpose::Request, &[meeting()]);
        for line in [
            "METHOD:REQUEST",
            "UID:circle-7@example.org",
            "SEQUENCE:2",
            "DTSTART:20270115T080000Z",
            "DTEND:20270115T113000Z",
            "STATUS:CONFIRMED",
            "ORGANIZER:mailto:codev@example.org",
            "LOCATION:Salle 4\\; 2e étage\\, \\\\ fond\u{a0}!",
        ] {
            assert!(file.contains(&format!("{line}\r\n")), "{line} in {file}");
        }
        assert!(file.lines().all(|line| line.len() <= 75), "{file}");
    }

    #[test]
    fn a_cancelled_half_day_stays_in_the_feed_as_such() {
        let gone = Meeting {
            cancelled: true,
            ..meeting()
        };
        let file = feed("Mes séances", &[gone], &[]);
        assert!(file.contains("STATUS:CANCELLED\r\n") && file.contains("METHOD:PUBLISH\r\n"));
    }

    #[test]
    fn an_action_is_a_day_and_a_fixed_title() {
        let todo = |under_way| Todo {
            uid: format!("0f0f-{under_way}@example.org"),
            stamp: 0,
            due: jiff::civil::date(2027, 3, 2),
            under_way,
            title: "Entrepairs\u{a0}: une action de mon plan".into(),
            link: "https://example.org/plan".into(),
        };
        let file = feed("Mes séances", &[], &[todo(false), todo(true)]);
        assert_eq!(file.matches("BEGIN:VTODO\r\n").count(), 2);
        for line in [
            "UID:0f0f-false@example.org",
            "DUE;VALUE=DATE:20270302",
            "STATUS:NEEDS-ACTION",
            "STATUS:IN-PROCESS",
            "URL:https://example.org/plan",
            "DTSTAMP:19700101T000000Z",
        ] {
            assert!(file.contains(&format!("{line}\r\n")), "{line} in {file}");
        }
    }
}

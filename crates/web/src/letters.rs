//! Letters in the outbox: what is written down when something happens, and what a circle's events
//! write beside themselves.
//!
//! A letter of a circle holds numbers only. Its words, and the address it goes to, are looked up
//! when it leaves, so that it says what stands then.

use crate::answer::Why;
use crate::app::App;
use crate::zones;
use jiff::Span as Days;
use jiff::civil::Date;
use live::{CircleId, Happened, RoomId};
use method::Time;
use method::circle::notices::{ASKED_AGAIN, About, Notice, PURGE_NOTICE, notices};
use method::circle::state::Standing;
use method::circle::{Circle, MemberId};
use method::measure::window;
use serde::{Deserialize, Serialize};
use store::{Belonging, Change, Letter, Micros};
use text::msg;

/// A sign-in message can be used for so long.
pub(crate) const SIGN_IN_MINUTES: i64 = 15;
/// Letters that have a day and no hour leave at this hour, by the circle's clock.
const MORNING: i8 = 9;
/// Consultations of a circle without a planned end are kept for so long after they were opened.
const WITHOUT_END: i64 = 365 * 24 * 60 * 60 * 1_000_000;
/// Nothing is given to the purge sooner than this, whatever a charter says: whoever was there can
/// still save what is theirs.
const AT_LEAST: i64 = 7 * 24 * 60 * 60 * 1_000_000;

/// What a letter in the outbox holds.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Written {
    /// A sign-in message. It goes to an address that may have no account.
    SignIn {
        address: String,
        lang: String,
        link: String,
        code: String,
        expires: Micros,
    },
    /// A letter of a circle.
    Circle { circle: String, notice: Notice },
}

impl Written {
    /// Reads it back; nothing for one that was sent.
    pub(crate) fn of(letter: &Letter) -> Option<Written> {
        serde_json::from_str(&letter.body).ok()
    }

    /// The address it goes to, if there is one.
    pub(crate) async fn address(&self, app: &App) -> Result<Option<String>, Why> {
        match self {
            Written::SignIn { address, .. } => Ok(Some(address.clone())),
            Written::Circle { circle, notice } => {
                let Some(id) = CircleId::parse(circle) else {
                    return Ok(None);
                };
                let circle = match app.circles.read(&id).await {
                    Ok(circle) => circle,
                    Err(live::CircleFault::Erased | live::CircleFault::Unknown) => return Ok(None),
                    Err(fault) => return Err(fault.into()),
                };
                let member = circle.members.get(&notice.to);
                let Some(person) = member.and_then(|held| held.person.as_ref()) else {
                    return Ok(None);
                };
                let person = app.live.store().person(&person.0).await?;
                Ok(person.and_then(|person| person.address))
            }
        }
    }

    /// What it is about, as the id of a message.
    pub(crate) fn about(&self) -> &'static str {
        let Written::Circle { notice, .. } = self else {
            return msg("letters-about-sign-in");
        };
        match notice.about {
            About::Invitation | About::Asking(_) => msg("letters-about-invitation"),
            About::Charter(_) => msg("letters-about-charter"),
            About::Session(..) | About::SessionGone(..) => msg("letters-about-half-day"),
            About::Reminder(..) => msg("letters-about-reminder"),
            About::Poll(_) => msg("letters-about-poll"),
            About::Turn(_) => msg("letters-about-turn"),
            About::SwapAsked(_) | About::SwapAnswered(..) => msg("letters-about-swap"),
            About::Measure(..) | About::Pulse(..) => msg("letters-about-form"),
            About::Nudge(_) => msg("letters-about-plan"),
            About::PurgeSoon(_) | About::Purged(_) => msg("letters-about-purge"),
        }
    }
}

/// Puts a letter into the outbox, to leave from this moment on.
pub(crate) fn change(key: String, due: Time, written: &Written) -> Change {
    Change::Letter(Letter {
        key,
        body: serde_json::to_string(written).unwrap_or_default(),
        due: due.0,
        tries: 0,
        problem: String::new(),
    })
}

/// What a circle's events write beside themselves: who belongs to it, until when its consultations
/// are kept, and letters.
pub(crate) fn beside(id: &CircleId, at: Time, happened: &Happened<'_>) -> Vec<Change> {
    let mut changes = belongings(id, happened);
    changes.extend(kept(id, at, happened));
    changes.extend(letters(id, at, happened));
    changes
}

fn belongings(id: &CircleId, happened: &Happened<'_>) -> Vec<Change> {
    let after = happened.after.members.iter();
    let changed = after.filter(|(place, held)| happened.before.members.get(place) != Some(held));
    let change = |(place, held): (&MemberId, &method::circle::state::Member)| {
        let on_the_way = matches!(
            held.standing,
            Standing::In | Standing::Invited | Standing::Asking
        );
        // Who has left still has an attendance that their organisation may see.
        let organisation = match held.standing {
            Standing::In | Standing::Left => held.organisation.as_ref(),
            _ => None,
        };
        Change::Belongs(Belonging {
            stream: id.stream(),
            place: place.0,
            person: held
                .person
                .as_ref()
                .filter(|_| on_the_way)
                .map(|it| it.0.clone()),
            organisation: organisation.map(|it| it.0.clone()),
        })
    };
    changed.map(change).collect()
}

/// Until when the consultations of a circle are kept: to the day its charter says for their cycle.
/// The circle itself is looked at again at once, for what its new dates may bring.
fn kept(id: &CircleId, at: Time, happened: &Happened<'_>) -> Vec<Change> {
    let (before, after) = (happened.before, happened.after);
    let until = |circle: &Circle, cycle: usize| {
        let day = circle.purge_day_of(cycle)?;
        let end = day
            .saturating_add(Days::new().days(1))
            .to_datetime(jiff::civil::Time::midnight());
        Some(zones::instant(&circle.settings.zone, end).0)
    };
    let known = before.consultations.len();
    let rooms = after.consultations.iter().enumerate();
    let rooms = rooms.filter(|(nth, held)| {
        let moved = until(before, held.cycle) != until(after, held.cycle);
        (*nth >= known || moved) && !after.purged.contains_key(&held.cycle)
    });
    let keep = |(_, held): (usize, &method::circle::state::Consulted)| {
        let until = until(after, held.cycle).unwrap_or(at.0 + WITHOUT_END);
        Some(Change::Keep {
            stream: RoomId::parse(&held.room)?.stream(),
            until: until.max(at.0 + AT_LEAST),
        })
    };
    let mut changes: Vec<Change> = rooms.filter_map(keep).collect();
    let dated = |circle: &Circle| {
        (
            circle.cycle,
            circle.charter.keep_months,
            circle.sessions.len(),
        )
    };
    if dated(before) != dated(after) {
        changes.push(Change::Keep {
            stream: id.stream(),
            until: at.0,
        });
    }
    changes
}

fn letters(id: &CircleId, at: Time, happened: &Happened<'_>) -> Vec<Change> {
    let zone = &happened.after.settings.zone;
    let now = zones::wall_clock(zone, at);
    let notices = notices(happened.before, happened.entries, happened.after, now);
    let seq = happened.after.seq;
    notices
        .into_iter()
        .filter_map(|notice| {
            let due = due(happened.after, at, &notice)?;
            let key = match notice.about {
                // However often it is planned, it is told once for each of its states.
                about if about.is_scheduled() => {
                    format!("{}/{about:?}/{:?}", id.as_str(), notice.to)
                }
                about => format!("{}/{seq}/{about:?}/{:?}", id.as_str(), notice.to),
            };
            let circle = id.as_str().to_owned();
            Some(change(key, due, &Written::Circle { circle, notice }))
        })
        .collect()
}

/// When a letter leaves; nothing for one whose time has passed.
fn due(circle: &Circle, at: Time, notice: &Notice) -> Option<Time> {
    let on = |day: Date| day.at(MORNING, 0, 0, 0);
    let slot = |session| circle.sessions.get(&session).map(|held| &held.slot);
    let day = match notice.about {
        About::Reminder(session, _, days) => {
            let days = Days::new().days(i64::from(days));
            slot(session)?.starts.saturating_sub(days)
        }
        // Who was there is known by then.
        About::Pulse(session, _) => slot(session)?.ends().saturating_add(Days::new().hours(2)),
        About::Measure(cycle, moment, again) => {
            let (from, until) = window(cycle, moment);
            // A form that is open already is told of on the next morning.
            let today = zones::wall_clock(&circle.settings.zone, at).date();
            let from = from.max(today.saturating_add(Days::new().days(1)));
            let again = if again { ASKED_AGAIN } else { 0 };
            let day = from.saturating_add(Days::new().days(again));
            (day <= until).then(|| on(day))?
        }
        About::Nudge(day) => on(day),
        About::PurgeSoon(day) => on(day.saturating_sub(Days::new().days(PURGE_NOTICE))),
        _ => return Some(at),
    };
    let due = zones::instant(&circle.settings.zone, day);
    (due > at).then_some(due)
}

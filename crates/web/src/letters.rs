//! Letters in the outbox: what is written down when something happens, and what a circle's events
//! write beside themselves.
//!
//! A letter of a circle holds numbers only. Its words, and the address it goes to, are looked up
//! when it leaves, so that it says what stands then.

use crate::answer::Why;
use crate::app::App;
use crate::zones;
use jiff::Span as Days;
use live::{CircleId, Happened, RoomId};
use method::Time;
use method::circle::notices::{About, Notice, notices};
use method::circle::state::Standing;
use method::circle::{Circle, MemberId};
use serde::{Deserialize, Serialize};
use store::{Belonging, Change, Letter, Micros};
use text::msg;

/// A sign-in message can be used for so long.
pub(crate) const SIGN_IN_MINUTES: i64 = 15;
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
    changes.extend(kept(at, happened));
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

/// Until when the consultations of a circle are kept: to the day its charter says.
fn kept(at: Time, happened: &Happened<'_>) -> Vec<Change> {
    let until = |circle: &Circle| {
        let day = circle.purge_day()?;
        let end = day
            .saturating_add(Days::new().days(1))
            .to_datetime(jiff::civil::Time::midnight());
        Some(zones::instant(&circle.settings.zone, end).0)
    };
    let (before, after) = (until(happened.before), until(happened.after));
    let new = happened.before.consultations.len();
    let skipped = if before == after { new } else { 0 };
    let rooms = happened.after.consultations.iter().skip(skipped);
    let rooms = rooms.filter_map(|held| RoomId::parse(&held.room));
    rooms
        .map(|room| Change::Keep {
            stream: room.stream(),
            until: after.unwrap_or(at.0 + WITHOUT_END).max(at.0 + AT_LEAST),
        })
        .collect()
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
                // However often a half-day is told of, it is recalled once for each of its states.
                About::Reminder(session, sequence, days) => {
                    format!(
                        "{}/{session:?}/{sequence}/{days}/{:?}",
                        id.as_str(),
                        notice.to
                    )
                }
                about => format!("{}/{seq}/{about:?}/{:?}", id.as_str(), notice.to),
            };
            let circle = id.as_str().to_owned();
            Some(change(key, due, &Written::Circle { circle, notice }))
        })
        .collect()
}

/// When a letter leaves; nothing for a reminder whose time has passed.
fn due(circle: &Circle, at: Time, notice: &Notice) -> Option<Time> {
    let About::Reminder(session, _, days) = notice.about else {
        return Some(at);
    };
    let starts = circle.sessions.get(&session)?.slot.starts;
    let day = starts.saturating_sub(Days::new().days(i64::from(days)));
    let due = zones::instant(&circle.settings.zone, day);
    (due > at).then_some(due)
}

//! What the server notes by itself about a circle when it is time: that consultations and half-days
//! were held, the figures of forms that have closed, and the purge of a cycle.
//!
//! Everything here can be asked again at any moment, by anybody's request and by the clock, and is
//! done once: the rules say what is known already. A server that stops in between goes on where it
//! was.

mod consultations;
mod figures;
mod half_days;
mod purge;

pub(crate) use consultations::journal_after;

use crate::answer::Why;
use crate::app::{App, command_of};
use crate::letters;
use crate::rows;
use crate::zones;
use jiff::Span as Days;
use jiff::civil::{Date, DateTime};
use live::{CircleFault, CircleId};
use method::Time;
use method::circle::state::Session;
use method::circle::{Author, Circle, Command, Envelope, Refusal};
use method::measure::{Moment, pulse_until, window};
use store::{Change, PersonRow};

/// What was left open counts as over so many hours after the half-day's planned end.
const LEFT_OPEN: i64 = 12;
/// Half-days and consultations that were never over are looked at for so many days.
const LOOKED_AT: i64 = 40;

/// A circle being settled.
pub(crate) struct Settling<'a> {
    pub(crate) app: &'a App,
    pub(crate) id: &'a CircleId,
    pub(crate) circle: Circle,
    pub(crate) at: Time,
    pub(crate) now: DateTime,
    /// A cycle that is about to be purged: what was left open in it is over.
    pub(crate) last_call: Option<usize>,
}

/// Notes what is to be noted, and gives the circle as it stands then.
///
/// # Errors
/// The store's; what is left is tried again next time.
pub(crate) async fn settle(app: &App, id: &CircleId) -> Result<Circle, Why> {
    let mut settling = Settling::of(app, id).await?;
    settling.facts().await?;
    Ok(settling.circle)
}

/// As [`settle`], for whoever reads the circle: should noting fail, they read it as it stands.
pub(crate) async fn settled(app: &App, id: &CircleId) -> Result<Circle, Why> {
    match settle(app, id).await {
        Err(Why::Unavailable) => {
            tracing::error!("a circle could not be settled; it is tried again");
            Ok(app.circles.read(id).await?)
        }
        settled => settled,
    }
}

/// The circle of a half-day's address (`/circles/{id}/sessions/…`).
pub(crate) fn circle_of_half_day(address: &str) -> Option<CircleId> {
    address.split('/').nth(2).and_then(CircleId::parse)
}

/// Settles the circles for which it is time; says how many there were.
///
/// # Errors
/// The store's, when it cannot say which they are. What fails of one leaves the others alone.
pub async fn settle_due(app: &App) -> Result<usize, store::StoreError> {
    let now = app.live.clock().now().0;
    let store = app.live.store();
    let quiet = store.quiet_since(now - live::PURGE_AFTER.0, now).await?;
    let circles: Vec<CircleId> = quiet.iter().filter_map(CircleId::of_stream).collect();
    for id in &circles {
        let looked_at = async {
            let mut settling = Settling::of(app, id).await?;
            settling.facts().await?;
            // By the clock alone: nobody waits for it, and one comes after the other.
            settling.purges().await?;
            let circle = settling.circle;
            let until = next_look(&circle, app.live.clock().now());
            let stream = id.stream();
            let keep = vec![Change::Keep { stream, until }];
            app.live.store().change(keep).await.map_err(Why::from)
        };
        if looked_at.await.is_err() {
            tracing::error!("a circle could not be settled; it is tried again");
        }
    }
    Ok(circles.len())
}

/// When a circle is looked at next by the clock alone: the morning after a form closes or content
/// is due to be deleted, and once a year in any case.
fn next_look(circle: &Circle, at: Time) -> i64 {
    let zone = &circle.settings.zone;
    let today = zones::wall_clock(zone, at).date();
    let forms = (0..=circle.number()).filter_map(|number| circle.cycle_of(number));
    let forms = forms.flat_map(|cycle| Moment::ALL.iter().map(move |it| window(cycle, *it).1));
    let pulses = circle.standing_sessions();
    let pulses = pulses
        .iter()
        .map(|(_, held)| pulse_until(held.slot.ends()))
        .collect::<Vec<Date>>();
    let purges = circle.purges_to_come();
    // One that waits for its week is looked for every day.
    let waits = purges.iter().any(|day| *day < today).then_some(today);
    let after = |day: Date| day.saturating_add(Days::new().days(1));
    let next = forms
        .chain(pulses)
        .chain(purges)
        .chain(waits)
        .map(after)
        .filter(|day| *day > today)
        .min();
    let year = today.saturating_add(Days::new().years(1));
    let morning = next.unwrap_or(year).at(3, 0, 0, 0);
    zones::instant(zone, morning).0
}

impl<'a> Settling<'a> {
    async fn of(app: &'a App, id: &'a CircleId) -> Result<Settling<'a>, Why> {
        let at = app.live.clock().now();
        let circle = app.circles.read(id).await?;
        Ok(Settling {
            now: zones::wall_clock(&circle.settings.zone, at),
            app,
            id,
            circle,
            at,
            last_call: None,
        })
    }

    async fn facts(&mut self) -> Result<(), Why> {
        self.consultations().await?;
        self.half_days().await?;
        self.figures().await
    }

    /// Whether what was left open in a half-day is over.
    fn is_long_over(&self, session: &Session) -> bool {
        let hours = Days::new().hours(LEFT_OPEN);
        let over = session.slot.ends().saturating_add(hours) <= self.now;
        over || self.last_call == Some(session.cycle)
    }

    pub(crate) fn store(&self) -> &dyn store::Store {
        self.app.live.store()
    }

    pub(crate) fn today(&self) -> Date {
        self.now.date()
    }

    /// Changes rows that are there, which nothing refuses.
    pub(crate) async fn change(&self, changes: Vec<Change>) -> Result<(), Why> {
        match self.store().change(changes).await? {
            Ok(()) => Ok(()),
            Err(_) => Err(Why::Unavailable),
        }
    }

    /// Notes something as the server itself, once.
    pub(crate) async fn note(
        &mut self,
        what: &str,
        command: Command,
        more: Vec<Change>,
    ) -> Result<(), Why> {
        let envelope = Envelope {
            by: Author::Server,
            at: self.at,
            now: self.now,
            command,
        };
        let beside = |happened: &live::Happened<'_>| {
            let mut changes = more.clone();
            changes.extend(letters::beside(self.id, self.at, happened));
            changes
        };
        let once = command_of(&format!("{}/{what}", self.id.as_str()));
        let circles = &self.app.circles;
        match circles.follow(self.id, &envelope, once, &beside).await {
            Ok(followed) => self.circle = followed.circle,
            // Not there any more.
            Err(CircleFault::Refused(Refusal::Unknown)) => {}
            Err(fault) => return Err(fault.into()),
        }
        self.app.letters.notify_one();
        Ok(())
    }

    /// Whether an action was decided in a consultation of a cycle.
    pub(crate) fn is_of(&self, row: &PersonRow, cycle: usize) -> bool {
        is_of(&self.circle, row, cycle)
    }
}

/// Whether an action was decided in a consultation of a cycle.
pub(crate) fn is_of(circle: &Circle, row: &PersonRow, cycle: usize) -> bool {
    let room = rows::room_of(&row.key);
    let mut consulted = circle.consultations.iter();
    consulted.any(|it| it.room == room && it.cycle == cycle)
}

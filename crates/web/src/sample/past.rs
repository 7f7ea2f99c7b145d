//! The past of a sample circle: the same product on the same store, by a clock that is moved from
//! one moment to the next.

use super::content::{Content, Who};
use crate::app::App;
use crate::letters;
use crate::settle::settle;
use crate::zones;
use jiff::civil::{Date, DateTime};
use live::{CircleId, Clock, Followed, Happened};
use method::circle::{Author, Circle, Command, Envelope, MemberId, OrganisationId, SessionId};
use method::half_day::{self, Around};
use method::{Span, Time};
use std::fmt::Display;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::{Change, Store, StoreError};

/// What can go wrong is the store's; that the rules refuse something would be a mistake in the
/// sample, told by the same way.
pub(super) type Done<T> = Result<T, StoreError>;

/// As an error of the store.
pub(super) fn failed(why: impl Display) -> StoreError {
    StoreError::Unavailable(format!("the sample: {why}"))
}

/// A clock that shows what it is told to.
pub(super) struct Past(AtomicI64);

impl Clock for Past {
    fn now(&self) -> Time {
        Time(self.0.load(Ordering::SeqCst))
    }
}

/// A circle whose story is being told.
pub(super) struct Story {
    /// The product, in the past.
    pub(super) app: Arc<App>,
    clock: Arc<Past>,
    /// What it is made of.
    pub(super) content: &'static Content,
    /// The day it is now.
    pub(super) today: Date,
    /// The circle.
    pub(super) id: CircleId,
    /// The accounts of everybody in it.
    pub(super) persons: Vec<String>,
    /// Their places in it.
    pub(super) members: Vec<MemberId>,
    /// The organisations.
    pub(super) organisations: Vec<OrganisationId>,
}

impl Story {
    /// At the beginning.
    pub(super) fn new(app: &App, content: &'static Content) -> Story {
        let now = app.live.clock().now();
        let clock = Arc::new(Past(AtomicI64::new(now.0)));
        let past = App::new(
            Arc::clone(&app.split) as Arc<dyn Store>,
            Arc::clone(&clock) as Arc<dyn Clock>,
            Arc::clone(&app.chance),
            Arc::clone(&app.courier),
            app.settings.clone(),
        );
        Story {
            id: CircleId::from_bytes(past.draw_16()),
            app: past,
            clock,
            content,
            today: zones::wall_clock(content.zone, now).date(),
            persons: Vec::new(),
            members: Vec::new(),
            organisations: Vec::new(),
        }
    }

    /// To a moment by the circle's wall clock.
    pub(super) fn goes_to(&self, day: Date, hour: i8, minute: i8) {
        let moment = zones::instant(self.content.zone, day.at(hour, minute, 0, 0));
        self.clock.0.store(moment.0, Ordering::SeqCst);
    }

    /// Some time passes.
    pub(super) fn passes(&self, span: Span) {
        self.clock.0.fetch_add(span.0, Ordering::SeqCst);
    }

    /// The moment it is.
    pub(super) fn at(&self) -> Time {
        self.clock.now()
    }

    /// The same by the circle's wall clock.
    pub(super) fn now(&self) -> DateTime {
        zones::wall_clock(self.content.zone, self.at())
    }

    /// The circle as it stands.
    pub(super) async fn circle(&self) -> Done<Circle> {
        self.app.circles.read(&self.id).await.map_err(failed)
    }

    /// Somebody of the circle does something.
    pub(super) async fn does(&self, who: Who, command: Command) -> Done<Followed> {
        let at = self.at();
        let envelope = Envelope {
            by: Author::Member(self.members[who]),
            at,
            now: self.now(),
            command,
        };
        let id = self.app.draw_command();
        let beside = |happened: &Happened<'_>| quietly(&self.id, at, happened);
        let circles = &self.app.circles;
        let followed = circles.follow(&self.id, &envelope, id, &beside).await;
        followed.map_err(failed)
    }

    /// Somebody does something in a half-day.
    pub(super) async fn does_there(
        &self,
        who: Who,
        session: SessionId,
        command: half_day::Command,
    ) -> Done<()> {
        let circle = self.circle().await?;
        let held = self.app.half_days.read(&self.id, session).await?;
        let envelope = half_day::Envelope {
            by: self.members[who],
            at: self.at(),
            now: self.now(),
            epoch: held.epoch,
            command,
        };
        let around = Around {
            circle: &circle,
            session,
        };
        let id = self.app.draw_command();
        let half_days = &self.app.half_days;
        let followed = half_days.follow(&self.id, &around, &envelope, id).await;
        followed.map(drop).map_err(failed)
    }

    /// Notes what the server notes by itself when it is time.
    pub(super) async fn settles(&self) -> Done<()> {
        let settled = settle(&self.app, &self.id).await;
        settled
            .map(drop)
            .map_err(|_| failed("it could not be settled"))
    }

    /// Changes rows.
    pub(super) async fn changes(&self, changes: Vec<Change>) -> Done<()> {
        let changed = self.app.live.store().change(changes).await?;
        changed.map_err(|refused| failed(format!("{refused:?}")))
    }
}

/// What goes with events, without the letters: nobody reads those of a sample, and hundreds would be
/// due at once.
pub(super) fn quietly(id: &CircleId, at: Time, happened: &Happened<'_>) -> Vec<Change> {
    let mut changes = letters::beside(id, at, happened);
    changes.retain(|change| !matches!(change, Change::Letter(_)));
    changes
}

//! What the server notes by itself about a circle when it is time: that consultations and half-days
//! were held, the figures of forms that have closed, and the purge of a cycle.
//!
//! Everything here can be asked again at any moment, by anybody's request and by the clock, and is
//! done once: the rules say what is known already. A server that stops in between goes on where it
//! was.

use crate::answer::Why;
use crate::app::{App, command_of};
use crate::letters;
use crate::rows::{self, ACTION, JOURNAL};
use crate::zones;
use jiff::Span as Days;
use jiff::civil::{Date, DateTime};
use live::{CircleFault, CircleId, Fault, RoomId};
use method::circle::held::{FollowThrough, Held, HeldDay, There, What};
use method::circle::report::follow_through;
use method::circle::state::{Consulted, Session};
use method::circle::{Author, Circle, Command, Envelope, MemberId, SessionId};
use method::consultation::Consultation;
use method::consultation::facts::{Facts, facts, was_held};
use method::half_day::HalfDay;
use method::half_day::state::Standing;
use method::journal::{As, Line};
use method::measure::{Answers, Given, ITEMS, Moment, PULSE, Pulse, publish, pulse_until, window};
use method::plan::PlanAction;
use method::{SeatId, Stage, Time};
use std::collections::BTreeMap;
use store::{Change, PersonRow};

/// What was left open counts as over so many hours after the half-day's planned end.
const LEFT_OPEN: i64 = 12;
/// Half-days are looked at for so many days after they were planned to be.
const LOOKED_AT: i64 = 40;

/// A circle being settled.
pub(crate) struct Settling<'a> {
    pub(crate) app: &'a App,
    pub(crate) id: &'a CircleId,
    pub(crate) circle: Circle,
    pub(crate) at: Time,
    pub(crate) now: DateTime,
}

/// Notes what is to be noted, and gives the circle as it stands then.
///
/// # Errors
/// The store's; what is left is tried again next time.
pub(crate) async fn settle(app: &App, id: &CircleId) -> Result<Circle, Why> {
    let at = app.live.clock().now();
    let circle = app.circles.read(id).await?;
    let mut settling = Settling {
        now: zones::wall_clock(&circle.settings.zone, at),
        app,
        id,
        circle,
        at,
    };
    settling.consultations().await?;
    settling.half_days().await?;
    settling.figures().await?;
    settling.purges().await?;
    Ok(settling.circle)
}

/// As [`settle`], for the circle of a half-day's address (`/circles/{id}/sessions/…`).
pub(crate) async fn settle_half_day(app: &App, address: &str) -> Result<(), Why> {
    let id = address.split('/').nth(2).and_then(CircleId::parse);
    match id {
        Some(id) => settle(app, &id).await.map(drop),
        None => Ok(()),
    }
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
            let circle = settle(app, id).await?;
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
    let purges = (0..=circle.number()).filter_map(|number| circle.purge_day_of(number));
    let after = |day: Date| day.saturating_add(Days::new().days(1));
    let next = forms
        .chain(pulses)
        .chain(purges)
        .map(after)
        .filter(|day| *day > today)
        .min();
    let year = today.saturating_add(Days::new().years(1));
    let morning = next.unwrap_or(year).at(3, 0, 0, 0);
    zones::instant(zone, morning).0
}

impl Settling<'_> {
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
            Err(CircleFault::Refused(_)) => {}
            Err(fault) => return Err(fault.into()),
        }
        self.app.letters.notify_one();
        Ok(())
    }

    async fn consultations(&mut self) -> Result<(), Why> {
        let open = self.circle.consultations.iter();
        let open: Vec<Consulted> = open
            .filter(|it| it.held.is_none() && !self.circle.purged.contains_key(&it.cycle))
            .cloned()
            .collect();
        for consulted in open {
            let Some(room) = RoomId::parse(&consulted.room) else {
                continue;
            };
            let state = match self.app.live.room(&room).await {
                Ok(room) => room.look().await.state.clone(),
                Err(Fault::Erased | Fault::Unknown) => continue,
                Err(fault) => return Err(fault.into()),
            };
            let over = state.stage == Stage::Closed || self.is_left(&consulted);
            if over && was_held(&state) {
                self.consultation(&consulted, &room, &state).await?;
            }
        }
        Ok(())
    }

    /// Nobody closed it, and its half-day was over long ago.
    fn is_left(&self, consulted: &Consulted) -> bool {
        let session = consulted
            .session
            .and_then(|id| self.circle.sessions.get(&id));
        session.is_some_and(|held| self.is_long_over(held))
    }

    fn is_long_over(&self, session: &Session) -> bool {
        session
            .slot
            .ends()
            .saturating_add(Days::new().hours(LEFT_OPEN))
            <= self.now
    }

    async fn consultation(
        &mut self,
        consulted: &Consulted,
        room: &RoomId,
        state: &Consultation,
    ) -> Result<(), Why> {
        let session = consulted
            .session
            .and_then(|id| self.circle.sessions.get(&id));
        let day = match session {
            Some(session) => session.slot.starts.date(),
            None => zones::wall_clock(&self.circle.settings.zone, consulted.at).date(),
        };
        let facts = facts(state, day, self.at);
        let here = match consulted.session {
            Some(session) => self.app.half_days.read(self.id, session).await?,
            None => HalfDay::default(),
        };
        let member = |seat: SeatId| {
            let seats = consulted.seats.iter();
            seats
                .clone()
                .find(|(_, of)| *of == seat.0)
                .map(|(id, _)| *id)
        };
        let was_there = |seat: &SeatId| {
            facts.heard.contains(seat)
                || member(*seat).is_some_and(|id| here.people.contains_key(&id))
        };
        let consultants = facts.consultants.iter().copied().filter(was_there);
        let held = Held {
            client: facts.client.and_then(member),
            consultants: consultants.filter_map(member).collect(),
            kinds: facts.kinds.clone(),
            actions: u32::try_from(facts.actions.len()).unwrap_or_default(),
            minutes: u32::try_from(facts.spent.rounded_minutes()).unwrap_or_default(),
        };
        let mut changes = self.plan(&held, room, &facts);
        changes.extend(self.journals(consulted, room, &held, day).await?);
        let command = Command::NoteConsultation {
            room: consulted.room.clone(),
            held,
        };
        let what = format!("held/{}", room.as_str());
        self.note(&what, command, changes).await
    }

    /// The client's actions go on to live in their plan.
    fn plan(&self, held: &Held, room: &RoomId, facts: &Facts) -> Vec<Change> {
        let Some(person) = held.client.and_then(|client| self.person(client)) else {
            return Vec::new();
        };
        let action = |(slot, action): &(usize, PlanAction)| {
            let key = rows::action_key(room.as_str(), *slot);
            Change::RowOnce(rows::row(
                (&person, ACTION, key),
                Some(self.id),
                action,
                self.at.0,
            ))
        };
        facts.actions.iter().map(action).collect()
    }

    fn person(&self, member: MemberId) -> Option<String> {
        let held = self.circle.members.get(&member)?;
        held.person.as_ref().map(|person| person.0.clone())
    }

    /// What somebody wrote in the room for themselves goes on to live in their journal.
    async fn journals(
        &self,
        consulted: &Consulted,
        room: &RoomId,
        held: &Held,
        day: Date,
    ) -> Result<Vec<Change>, Why> {
        let mut changes = Vec::new();
        for (member, seat) in &consulted.seats {
            let Some(person) = self.person(*member) else {
                continue;
            };
            let own = self.store().own(&room.stream(), *seat).await?;
            let body = |field: &str| {
                let row = own
                    .iter()
                    .find(|row| row.kind == JOURNAL && row.key == field);
                row.map_or_else(String::new, |row| row.body.clone())
            };
            let line = Line {
                day,
                role: match (
                    held.client == Some(*member),
                    held.consultants.contains(member),
                ) {
                    (true, _) => As::Client,
                    (_, true) => As::Consultant,
                    _ => As::Facilitator,
                },
                circle: self.circle.settings.name.clone(),
                texts: views::room::JOURNAL.map(body),
            };
            if !line.is_blank() {
                let key = room.as_str().to_owned();
                let row = rows::row((&person, JOURNAL, key), Some(self.id), &line, self.at.0);
                changes.push(Change::RowOnce(row));
            }
        }
        Ok(changes)
    }

    async fn half_days(&mut self) -> Result<(), Why> {
        let oldest = self.now.saturating_sub(Days::new().days(LOOKED_AT));
        let looked_at = |session: &Session| {
            let begun = session.slot.starts.saturating_sub(Days::new().hours(2)) <= self.now;
            begun && session.slot.starts > oldest
        };
        let sessions = self.circle.standing_sessions();
        let sessions: Vec<(SessionId, Session)> = sessions
            .into_iter()
            .filter(|(_, session)| looked_at(session))
            .map(|(id, session)| (id, session.clone()))
            .collect();
        for (id, session) in sessions {
            let held = self.app.half_days.read(self.id, id).await?;
            let over = match held.standing {
                Standing::Closed => true,
                Standing::Open | Standing::Stopped => self.is_long_over(&session),
                Standing::Before => false,
            };
            if over {
                let noted = held_day(&held, &session, &self.circle.settings.zone);
                let what = format!("half-day/{}/{}", id.0, held.seq);
                let command = Command::NoteSession {
                    session: id,
                    held: noted,
                };
                self.note(&what, command, Vec::new()).await?;
            }
        }
        Ok(())
    }

    async fn figures(&mut self) -> Result<(), Why> {
        for number in 0..=self.circle.number() {
            for moment in Moment::ALL {
                self.moment(number, *moment).await?;
            }
            self.follow_through(number).await?;
        }
        let closed = self.circle.standing_sessions();
        let closed: Vec<(SessionId, usize)> = closed
            .into_iter()
            .filter(|(_, held)| pulse_until(held.slot.ends()) < self.today())
            .map(|(id, held)| (id, held.cycle))
            .collect();
        for (session, number) in closed {
            self.pulse(number, session).await?;
        }
        Ok(())
    }

    async fn moment(&mut self, number: usize, moment: Moment) -> Result<(), Why> {
        let what = What::Moment(moment);
        let closed = self.circle.cycle_of(number).is_some_and(|cycle| {
            let (from, until) = window(cycle, moment);
            from <= until && until < self.today()
        });
        if !closed || self.circle.published(number, what).is_some() {
            return Ok(());
        }
        let (kind, key) = (
            rows::measure_kind(number),
            rows::measure_key(self.id, moment),
        );
        let given = self.given(&kind, &key, |row| {
            let answers: Answers = rows::body(row)?;
            Some(Given {
                organisation: answers.organisation,
                answers: answers.items.into_iter().chain([answers.rating]).collect(),
            })
        });
        let given = given.await?;
        self.publish(number, what, ITEMS + 1, &given).await
    }

    async fn pulse(&mut self, number: usize, session: SessionId) -> Result<(), Why> {
        let what = What::Pulse(session);
        if self.circle.published(number, what).is_some() {
            return Ok(());
        }
        let (kind, key) = (rows::pulse_kind(number), rows::pulse_key(self.id, session));
        let given = self.given(&kind, &key, |row| {
            let pulse: Pulse = rows::body(row)?;
            Some(Given {
                organisation: pulse.organisation,
                answers: pulse.items.to_vec(),
            })
        });
        let given = given.await?;
        self.publish(number, what, PULSE, &given).await
    }

    async fn given(
        &self,
        kind: &str,
        key: &str,
        read: impl Fn(&PersonRow) -> Option<Given>,
    ) -> Result<Vec<Given>, Why> {
        let rows = self.store().rows_of(&self.id.stream(), kind).await?;
        let given = rows.iter().filter(|row| row.key == key);
        let given = given.filter_map(read);
        // Whoever answered nothing has not answered.
        let given = given.filter(|one| one.answers.iter().any(Option::is_some));
        Ok(given.collect())
    }

    async fn publish(
        &mut self,
        cycle: usize,
        what: What,
        questions: usize,
        given: &[Given],
    ) -> Result<(), Why> {
        let figures = publish(questions, given);
        let command = Command::Publish {
            cycle,
            what,
            figures,
        };
        self.note(&format!("figures/{cycle}/{what:?}"), command, Vec::new())
            .await
    }

    /// What became of plans, for sponsors: as it stands when the last form of the cycle closes.
    async fn follow_through(&mut self, cycle: usize) -> Result<(), Why> {
        let closed = self
            .circle
            .cycle_of(cycle)
            .is_some_and(|it| window(it, Moment::End).1 < self.today());
        if !closed || self.circle.follow_through.contains_key(&cycle) {
            return Ok(());
        }
        let rows = self.store().rows_of(&self.id.stream(), ACTION).await?;
        let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
        let mut actions = Vec::new();
        for row in rows.iter().filter(|row| self.is_of(row, cycle)) {
            let next = owners.len();
            let owner = *owners.entry(&row.person).or_insert(next);
            let person = method::circle::PersonId(row.person.clone());
            let place = self.circle.place_of(&person);
            let place = place.and_then(|place| self.circle.members.get(&place));
            let organisation = place.and_then(|place| place.organisation.clone());
            let owned = rows::body::<PlanAction>(row).and_then(|action| action.owned(owner));
            actions.extend(owned.map(|owned| (organisation, owned)));
        }
        let figures = FollowThrough {
            by: follow_through(&actions),
        };
        let command = Command::PublishFollowThrough { cycle, figures };
        self.note(&format!("follow-through/{cycle}"), command, Vec::new())
            .await
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

/// What is noted of a half-day. One that was left open ended with the last thing that happened, or
/// when it was planned to.
fn held_day(held: &HalfDay, session: &Session, zone: &str) -> HeldDay {
    let planned = zones::instant(zone, session.slot.ends());
    let closed = held.closed.unwrap_or(planned.max(held.last_at));
    let there = held.people.iter().map(|(member, stay)| There {
        member: *member,
        from: stay.came,
        until: stay.went.unwrap_or(closed),
        how: stay.how,
        signature: stay.signature.clone(),
    });
    let told = held.follow_ups.iter();
    HeldDay {
        opened: held.opened,
        closed,
        there: there.collect(),
        followed: told.map(|(room, told)| (room.clone(), told.done)).collect(),
    }
}

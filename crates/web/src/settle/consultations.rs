//! Consultations that are over: who was in them, the client's plan, everybody's journal.

use super::{LOOKED_AT as DAYS, Settling, circle_of_half_day};
use crate::answer::Why;
use crate::app::App;
use crate::rows::{self, ACTION, JOURNAL};
use crate::zones;
use jiff::civil::Date;
use live::{Fault, RoomId};
use method::circle::held::Held;
use method::circle::state::Consulted;
use method::circle::{Command, MemberId};
use method::consultation::Consultation;
use method::consultation::clock::UNDO;
use method::consultation::facts::{Facts, facts, was_held};
use method::half_day::HalfDay;
use method::journal::{As, Line};
use method::plan::PlanAction;
use method::{SeatId, Span, Stage};
use store::Change;

const LOOKED_AT: Span = Span::minutes(DAYS * 24 * 60);

/// What somebody writes in the room's journal once it was noted goes into their own as well:
/// `field` is its place among the three.
pub(crate) async fn journal_after(
    app: &App,
    half_day: &str,
    (room, seat): (&RoomId, SeatId),
    (field, text): (usize, &str),
) -> Result<(), Why> {
    let Some(id) = circle_of_half_day(half_day) else {
        return Ok(());
    };
    let settling = Settling::of(app, &id).await?;
    let mut known = settling.circle.consultations.iter();
    let Some(consulted) = known.find(|it| it.room == room.as_str()) else {
        return Ok(());
    };
    let mut seats = consulted.seats.iter();
    let member = seats.find(|(_, of)| *of == seat.0).map(|(id, _)| *id);
    let person = member.and_then(|member| settling.person(member));
    let (Some(held), Some(member), Some(person)) = (&consulted.held, member, person) else {
        return Ok(());
    };
    let row = app
        .live
        .store()
        .row(&person, JOURNAL, room.as_str())
        .await?;
    let kept: Option<Line> = row.as_ref().and_then(rows::body);
    let day = settling.day_of(consulted);
    let mut line = kept.unwrap_or_else(|| settling.line(held, member, day));
    if let Some(place) = line.texts.get_mut(field) {
        text.clone_into(place);
    }
    let key = room.as_str().to_owned();
    let row = rows::row((&person, JOURNAL, key), Some(&id), &line, settling.at.0);
    settling.change(vec![Change::Row(row)]).await
}

impl Settling<'_> {
    pub(super) async fn consultations(&mut self) -> Result<(), Why> {
        let open = self.circle.consultations.iter();
        let open: Vec<Consulted> = open
            .filter(|it| it.held.is_none() && !self.circle.purged.contains_key(&it.cycle))
            .filter(|it| self.at - it.at < LOOKED_AT || self.last_call == Some(it.cycle))
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
            let over = self.is_over(&state) || self.is_left(&consulted);
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

    /// Closed, and it cannot be undone any more.
    fn is_over(&self, state: &Consultation) -> bool {
        let undone = state.last_move.as_ref().map(|last| last.at + UNDO);
        state.stage == Stage::Closed && undone.is_none_or(|until| until <= self.at)
    }

    async fn consultation(
        &mut self,
        consulted: &Consulted,
        room: &RoomId,
        state: &Consultation,
    ) -> Result<(), Why> {
        let day = self.day_of(consulted);
        // The clock of one that was left open stands where something happened last.
        let until = match state.stage {
            Stage::Closed => self.at,
            _ => state.last_at,
        };
        let facts = facts(state, day, until);
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

    /// A blank line of the journal about a consultation.
    fn line(&self, held: &Held, member: MemberId, day: Date) -> Line {
        Line {
            day,
            role: match (
                held.client == Some(member),
                held.consultants.contains(&member),
            ) {
                (true, _) => As::Client,
                (_, true) => As::Consultant,
                _ => As::Facilitator,
            },
            circle: self.circle.settings.name.clone(),
            texts: Default::default(),
        }
    }

    /// The day of a consultation.
    fn day_of(&self, consulted: &Consulted) -> Date {
        let session = consulted
            .session
            .and_then(|id| self.circle.sessions.get(&id));
        match session {
            Some(session) => session.slot.starts.date(),
            None => zones::wall_clock(&self.circle.settings.zone, consulted.at).date(),
        }
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
                texts: views::room::JOURNAL.map(body),
                ..self.line(held, *member, day)
            };
            if !line.is_blank() {
                let key = room.as_str().to_owned();
                let row = rows::row((&person, JOURNAL, key), Some(self.id), &line, self.at.0);
                changes.push(Change::RowOnce(row));
            }
        }
        Ok(changes)
    }
}

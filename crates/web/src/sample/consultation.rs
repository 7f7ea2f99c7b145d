//! A consultation of the past: opened from its half-day, and played from a case to its end.

use super::content::{ALL, FACILITATOR, Script, Who};
use super::past::{Done, Story, failed};
use crate::painter::Paint;
use crate::rows;
use jiff::Span as Days;
use live::{Room, RoomId};
use method::circle::state::Consulted;
use method::circle::{self, SessionId};
use method::consultation::{Author, Command, Envelope, Setup};
use method::{Epoch, SeatId, Span};
use peers::case::Case;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::OwnRow;

/// A consultation that is being played.
pub(super) struct Playing<'a> {
    pub(super) story: &'a Story,
    pub(super) script: &'a Script,
    pub(super) case: &'static Case,
    /// Who is there.
    pub(super) there: Vec<Who>,
    room: Arc<Room<Paint>>,
    seats: BTreeMap<Who, SeatId>,
    /// How long each thing said takes.
    pace: Span,
}

impl Story {
    /// A consultation of a half-day, from opening its room to closing it.
    pub(super) async fn consults(
        &self,
        session: SessionId,
        script: &Script,
        there: Vec<Who>,
    ) -> Done<()> {
        let case = super::content::case(script.case).ok_or_else(|| failed(script.case))?;
        let id = RoomId::from_bytes(self.app.draw_16());
        let circle = self.circle().await?;
        let setup = Setup {
            plan: circle.settings.preset.plan(),
            meeting: circle.settings.meeting,
            invite: self.app.draw_link(),
            half_day: format!("/circles/{}/sessions/{}/", self.id.as_str(), session.0),
            ..Setup::default()
        };
        let asked = (self.app.draw_command(), self.at());
        let name = self.content.people[FACILITATOR].name;
        // Nobody holds this secret: seats are entered from the circle.
        let (_, unused) = self.app.draw_secret();
        let start = self.app.live.start(&id, name, &setup, asked, unused);
        start.await.map_err(failed)?;
        let room = self.app.live.room(&id).await.map_err(failed)?;
        let mut playing = Playing {
            story: self,
            script,
            case,
            there,
            room,
            seats: BTreeMap::from([(FACILITATOR, SeatId(1))]),
            pace: Span::seconds(20),
        };
        playing.takes_seats().await?;
        let seats = playing.seats.iter();
        let seats = seats.map(|(who, seat)| (self.members[*who], seat.0));
        let open = circle::Command::OpenConsultation {
            room: id.as_str().to_owned(),
            session: Some(session),
            client: Some(self.members[script.client]),
            seats: seats.collect(),
        };
        self.does(FACILITATOR, open).await?;
        playing.plays().await
    }
}

impl Playing<'_> {
    /// Everybody's seat, as the page of the circle makes them.
    async fn takes_seats(&mut self) -> Done<()> {
        let others: Vec<Who> = (0..ALL).filter(|who| *who != FACILITATOR).collect();
        let names = others
            .iter()
            .map(|who| self.story.content.people[*who].name);
        let names = names.map(str::to_owned).collect();
        let first = self.says(FACILITATOR, Command::Expect { names }).await?;
        let seats = (first..).map(SeatId);
        self.seats.extend(others.into_iter().zip(seats));
        let client = self.script.client;
        let seat = self.seat(client);
        self.says(FACILITATOR, Command::AskClient { seat }).await?;
        self.says(client, Command::AgreeClient { seat }).await?;
        Ok(())
    }

    async fn plays(&mut self) -> Done<()> {
        self.pace = Span::seconds(30);
        self.next().await?;
        self.expose().await?;
        self.clarification().await?;
        self.contract().await?;
        self.exploration().await?;
        self.synthesis().await?;
        self.learning().await?;
        self.keeps_journals().await
    }

    /// So many things are said in so many minutes.
    pub(super) fn takes(&mut self, minutes: i64, said: usize) {
        let said = i64::try_from(said).unwrap_or(1).max(1);
        self.pace = Span(Span::minutes(minutes).0 / (said + 1));
    }

    pub(super) fn seat(&self, who: Who) -> SeatId {
        self.seats.get(&who).copied().unwrap_or_default()
    }

    /// Somebody does something; gives the number of its first event.
    pub(super) async fn says(&self, who: Who, command: Command) -> Done<u64> {
        self.story.passes(self.pace);
        let envelope = Envelope {
            by: Author::Seat(self.seat(who)),
            at: self.story.at(),
            epoch: self.epoch().await,
            command,
        };
        let app = &self.story.app;
        let followed = app
            .live
            .follow(&self.room, &envelope, app.draw_command(), None);
        followed.await.map(|done| done.first).map_err(failed)
    }

    async fn epoch(&self) -> Epoch {
        self.room.look().await.state.epoch()
    }

    /// On to the next step.
    pub(super) async fn next(&self) -> Done<()> {
        let next = Command::Next { confirm: None };
        self.says(FACILITATOR, next).await.map(drop)
    }

    /// A day, so many days from this one, as people type it.
    pub(super) fn day_after(&self, days: i64) -> String {
        let day = self.story.now().date();
        day.saturating_add(Days::new().days(days)).to_string()
    }

    /// What some wrote for themselves before they went.
    async fn keeps_journals(&self) -> Done<()> {
        for (who, texts) in self.script.journal {
            for (field, text) in views::room::JOURNAL.iter().zip(texts) {
                let row = OwnRow {
                    kind: rows::JOURNAL.to_owned(),
                    key: (*field).to_owned(),
                    body: (*text).to_owned(),
                    at: self.story.at().0,
                };
                let live = &self.story.app.live;
                let kept = live.keep_row(&self.room, self.seat(*who), row);
                kept.await.map_err(failed)?;
            }
        }
        Ok(())
    }
}

/// The consultation of this place among those of the circle.
pub(super) fn of_place(circle: &circle::Circle, nth: usize) -> Done<&Consulted> {
    let known = circle.consultations.get(nth);
    known.ok_or_else(|| failed(format!("there is no consultation {nth}")))
}

//! The purge of a cycle, as the charter says: what was said and written is deleted, what people keep
//! for themselves stays theirs, and a receipt says what was done.

use super::Settling;
use crate::answer::Why;
use crate::circle_gate::{NOT_TODAY, SHEET};
use crate::rows::{self, ACTION, JOURNAL, OFFER};
use futures_util::future::join_all;
use live::{Fault, RoomId, half_day_stream};
use method::Span;
use method::circle::Command;
use method::circle::held::Receipt;
use method::circle::state::Session;
use method::circle::{MemberId, SessionId};
use store::{Change, PersonRow, Status};

/// A purge comes this long after its day was set or moved, at the earliest.
const AT_LEAST: Span = Span::minutes(7 * 24 * 60);

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Settling<'_> {
    /// Purges the cycles whose day is over.
    pub(crate) async fn purges(&mut self) -> Result<(), Why> {
        for cycle in 0..=self.circle.number() {
            let day = self.circle.purge_day_of(cycle);
            // Whoever is there has a week from when the day was set or moved.
            let told = self.at - self.circle.purge_moved >= AT_LEAST;
            let due = told && day.is_some_and(|day| day < self.today());
            if due && !self.circle.purged.contains_key(&cycle) {
                self.purge(cycle).await?;
            }
        }
        Ok(())
    }

    /// Deletes first, and notes it last: a server that stops in between deletes again.
    async fn purge(&mut self, cycle: usize) -> Result<(), Why> {
        self.last_call = Some(cycle);
        self.facts().await?;
        self.last_call = None;
        let receipt = Receipt {
            at: self.at,
            consultations: self.erase_rooms(cycle).await?,
            half_days: self.erase_half_days(cycle).await?,
            private_rows: self.drop_private_rows(cycle).await?,
            offers: self.drop_offers(cycle).await?,
            answers: self.forget_answers(cycle).await?,
        };
        self.release(cycle).await?;
        let command = Command::NotePurge { cycle, receipt };
        self.note(&format!("purge/{cycle}"), command, Vec::new())
            .await
    }

    async fn erase_rooms(&self, cycle: usize) -> Result<u32, Why> {
        let rooms = self.circle.consultations.iter();
        let rooms = rooms.filter(|it| it.cycle == cycle);
        let rooms: Vec<RoomId> = rooms.filter_map(|it| RoomId::parse(&it.room)).collect();
        // Erasures asked for together share the rewriting of the files.
        let erased = join_all(rooms.iter().map(|room| self.app.live.erase(room))).await;
        for erased in erased {
            match erased {
                Ok(()) | Err(Fault::Unknown | Fault::Erased) => {}
                Err(fault) => return Err(fault.into()),
            }
        }
        Ok(count(rooms.len()))
    }

    fn sessions(&self, cycle: usize) -> impl Iterator<Item = (SessionId, &Session)> {
        let sessions = self.circle.sessions.iter();
        sessions
            .filter(move |(_, held)| held.cycle == cycle)
            .map(|(id, held)| (*id, held))
    }

    async fn erase_half_days(&self, cycle: usize) -> Result<u32, Why> {
        let mut begun = Vec::new();
        for (session, _) in self.sessions(cycle) {
            let stream = half_day_stream(self.id, session);
            if let Status::Live { .. } = self.store().status(&stream).await? {
                begun.push(stream);
            }
        }
        let erased = begun
            .iter()
            .map(|stream| self.store().erase(stream, self.at.0));
        let erased = join_all(erased).await;
        erased.into_iter().collect::<Result<Vec<()>, _>>()?;
        Ok(count(begun.len()))
    }

    /// Preparation sheets and *not today*.
    async fn drop_private_rows(&self, cycle: usize) -> Result<u32, Why> {
        let stream = self.id.stream();
        let sessions: Vec<String> = self
            .sessions(cycle)
            .map(|(id, _)| id.0.to_string())
            .collect();
        let mut dropped = 0;
        for MemberId(member) in self.circle.members.keys() {
            for row in self.store().own(&stream, *member).await? {
                let known = [SHEET, NOT_TODAY].contains(&row.kind.as_str());
                if known && sessions.contains(&row.key) {
                    self.store()
                        .drop_own(&stream, *member, &row.kind, &row.key)
                        .await?;
                    dropped += 1;
                }
            }
        }
        Ok(dropped)
    }

    async fn drop_offers(&self, cycle: usize) -> Result<u32, Why> {
        let offers = self.store().rows_of(&self.id.stream(), OFFER).await?;
        let rooms = self.circle.consultations.iter();
        let rooms: Vec<&str> = rooms
            .filter(|it| it.cycle == cycle)
            .map(|it| it.room.as_str())
            .collect();
        let about = |row: &PersonRow| rows::room_of(rows::action_of(&row.key)).to_owned();
        let offers = offers
            .into_iter()
            .filter(|row| rooms.contains(&about(row).as_str()));
        let drops: Vec<Change> = offers
            .map(|row| Change::DropRow {
                person: row.person,
                kind: row.kind,
                key: row.key,
            })
            .collect();
        let dropped = count(drops.len());
        self.change(drops).await?;
        Ok(dropped)
    }

    /// Single answers; and whatever was dropped before leaves the files with them.
    async fn forget_answers(&self, cycle: usize) -> Result<u32, Why> {
        let kinds = [rows::measure_kind(cycle), rows::pulse_kind(cycle)];
        let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
        let forgotten = self.store().forget_rows(&self.id.stream(), &kinds).await?;
        Ok(count(forgotten))
    }

    /// Plans and journals stay their person's, and have to do with the circle no more.
    async fn release(&self, cycle: usize) -> Result<(), Why> {
        let mut changes = Vec::new();
        for kind in [ACTION, JOURNAL] {
            let rows = self.store().rows_of(&self.id.stream(), kind).await?;
            let rooms = self.circle.consultations.iter();
            let rooms: Vec<&str> = rooms
                .filter(|it| it.cycle == cycle)
                .map(|it| it.room.as_str())
                .collect();
            let of_cycle = |row: &PersonRow| {
                rooms.contains(&row.key.as_str()) || rooms.contains(&rows::room_of(&row.key))
            };
            let released = rows.into_iter().filter(of_cycle);
            changes.extend(released.map(|row| {
                Change::Row(PersonRow {
                    circle: None,
                    ..row
                })
            }));
        }
        self.change(changes).await
    }
}

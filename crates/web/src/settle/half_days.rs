//! Half-days that are over: from when to when, and who was there.

use super::{LEFT_OPEN, LOOKED_AT, Settling};
use crate::answer::Why;
use crate::zones;
use jiff::Span as Days;
use jiff::civil::DateTime;
use method::circle::held::{HeldDay, There};
use method::circle::state::Session;
use method::circle::{Command, SessionId};
use method::half_day::HalfDay;
use method::half_day::state::Standing;
use method::{Span, Time};

impl Settling<'_> {
    pub(super) async fn half_days(&mut self) -> Result<(), Why> {
        let oldest = self.now.saturating_sub(Days::new().days(LOOKED_AT));
        let looked_at = |session: &Session| {
            let begun = session.slot.starts.saturating_sub(Days::new().hours(2)) <= self.now;
            let last_call = self.last_call == Some(session.cycle);
            begun && (session.slot.starts > oldest || last_call)
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
            // One in which nobody was is no half-day: what was written by hand stands.
            if over && !held.people.is_empty() {
                let noted = held_day(&held, &session, &self.circle.settings.zone);
                let what = format!("half-day/{}/{}/{}", id.0, held.seq, noted.closed.0);
                let command = Command::NoteSession {
                    session: id,
                    held: noted,
                };
                self.note(&what, command, Vec::new()).await?;
            }
        }
        Ok(())
    }
}

/// What is noted of a half-day. Nobody was at one long before or after it, whenever it was opened and
/// closed; one that was left open ended with the last thing that happened, or when it was planned to.
fn held_day(held: &HalfDay, session: &Session, zone: &str) -> HeldDay {
    let at = |moment: DateTime| zones::instant(zone, moment);
    let planned = at(session.slot.ends());
    let first = at(session.slot.starts.saturating_sub(Days::new().hours(1)));
    let last = planned + Span::minutes(LEFT_OPEN * 60);
    let within = |moment: Time| moment.clamp(first, last);
    let closed = within(held.closed.unwrap_or(planned.max(held.last_at)));
    let there = held.people.iter().map(|(member, stay)| There {
        member: *member,
        from: within(stay.came),
        until: within(stay.went.unwrap_or(closed)),
        how: stay.how,
        signature: stay.signature.clone(),
    });
    let told = held.follow_ups.iter();
    HeldDay {
        opened: within(held.opened),
        closed,
        there: there.collect(),
        followed: told.map(|(room, told)| (room.clone(), told.done)).collect(),
    }
}

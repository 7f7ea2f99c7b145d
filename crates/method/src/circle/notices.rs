//! Who is to be told what, after something has happened: the letters of a circle.
//!
//! A notice names things by their numbers, never by their words: the letter is written when it
//! leaves, from what stands then.

use super::event::{Entry, Event};
use super::held::Held;
use super::state::{Circle, Cycle, EntryId, MemberId, SessionId, Standing};
use crate::measure::Moment;
use jiff::Span;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// They are invited to the circle.
    Invitation,
    /// Somebody asks to be let in.
    Asking(MemberId),
    /// The charter waits for their yes, in this version.
    Charter(u32),
    /// A half-day was planned, moved or cancelled; this is its state of that number.
    Session(SessionId, u32),
    /// A half-day they are no longer part of.
    SessionGone(SessionId, u32),
    /// A half-day comes in so many days; void if it was changed meanwhile.
    Reminder(SessionId, u32, u8),
    /// A date poll waits for their answer.
    Poll(EntryId),
    /// They are to be client in this half-day.
    Turn(SessionId),
    /// Somebody would like to trade turns with them.
    SwapAsked(EntryId),
    /// Their question about trading was answered.
    SwapAnswered(SessionId, bool),
    /// The self-assessment of a moment of this cycle is open; the second time for who has not
    /// answered.
    Measure(Cycle, Moment, bool),
    /// A half-day is over, and its pulse can be given; void if it was changed meanwhile.
    Pulse(SessionId, u32),
    /// Half-way to the next half-day: a look at one's plan. The day it is told.
    Nudge(Date),
    /// Content is deleted after this day.
    PurgeSoon(Date),
    /// The content of this cycle was deleted.
    Purged(usize),
}

impl About {
    /// Told on a day of its own, once however often it is planned.
    pub const fn is_scheduled(self) -> bool {
        matches!(
            self,
            About::Reminder(..)
                | About::Measure(..)
                | About::Pulse(..)
                | About::Nudge(_)
                | About::PurgeSoon(_)
        )
    }
}

/// Days before a half-day on which a reminder is sent.
pub const REMINDERS: [u8; 2] = [7, 1];
/// Days after which whoever has not answered is asked once more.
pub const ASKED_AGAIN: i64 = 7;
/// Days before a purge on which it is announced.
pub const PURGE_NOTICE: i64 = 7;
/// A plan is looked at again after so many days when no half-day is to come.
const NUDGE_AFTER: i64 = 14;
/// No nudge when the next half-day is nearer than this: the half-day itself asks.
const NUDGE_APART: i32 = 6;

/// One letter to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// To whom.
    pub to: MemberId,
    /// About what.
    pub about: About,
}

/// The letters that these events lead to; `before` and `after` are the circle around them, `now`
/// its wall clock.
pub fn notices(before: &Circle, entries: &[Entry], after: &Circle, now: DateTime) -> Vec<Notice> {
    let mut found = Vec::new();
    for entry in entries {
        let author = entry.author.unwrap_or_default();
        let told = Telling {
            before,
            after,
            now,
            author,
        };
        found.extend(told.of(entry.seq, &entry.event));
    }
    found
}

struct Telling<'a> {
    before: &'a Circle,
    after: &'a Circle,
    now: DateTime,
    author: MemberId,
}

impl Telling<'_> {
    fn of(&self, seq: u64, event: &Event) -> Vec<Notice> {
        match event {
            Event::Invited { .. } => vec![to(MemberId(seq), About::Invitation)],
            Event::AskedToJoin { .. } => {
                let facilitators = self.after.people().filter(|(_, held)| held.facilitates);
                let asking = About::Asking(MemberId(seq));
                facilitators.map(|(id, _)| to(id, asking)).collect()
            }
            Event::Joined { member, .. } => {
                let mut found = self.all_sessions(*member);
                found.extend(self.forms(*member));
                found
            }
            Event::CyclePlanned { .. } => {
                let people = self.after.people();
                let mut found: Vec<Notice> = people.flat_map(|(id, _)| self.forms(id)).collect();
                found.extend(self.purge());
                found
            }
            Event::ConsultationHeld { held, .. } => self.nudge(held),
            Event::Purged { cycle, .. } => {
                let people = self.after.people();
                people
                    .map(|(id, _)| to(id, About::Purged(*cycle)))
                    .collect()
            }
            Event::Left { member } => self.sessions_gone(*member),
            Event::CharterWritten { .. } => {
                let mut found = self.others(About::Charter(self.after.charter.version));
                found.extend(self.purge());
                found
            }
            Event::SessionPlanned { .. } => self.everybody_of(SessionId(seq)),
            Event::SessionMoved { session, .. } | Event::SessionCancelled { session } => {
                self.everybody_of(*session)
            }
            Event::PollOpened { .. } => self.others(About::Poll(EntryId(seq))),
            Event::TurnsSet { session, clients } => self.new_clients(*session, clients),
            Event::SwapAsked { with, .. } => vec![to(*with, About::SwapAsked(EntryId(seq)))],
            Event::SwapAnswered { swap, agreed } => {
                let asked = self.before.swaps.get(swap);
                let answer = |swap: &super::state::Swap| {
                    to(swap.by, About::SwapAnswered(swap.theirs, *agreed))
                };
                asked.map(answer).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// All members but whoever did it.
    fn others(&self, about: About) -> Vec<Notice> {
        let people = self.after.people().filter(|(id, _)| *id != self.author);
        people.map(|(id, _)| to(id, about)).collect()
    }

    /// A half-day concerns all members, whoever planned it included: it goes into their calendars.
    fn everybody_of(&self, session: SessionId) -> Vec<Notice> {
        let people = self.after.people();
        people
            .flat_map(|(id, _)| self.session(id, session))
            .collect()
    }

    fn session(&self, member: MemberId, session: SessionId) -> Vec<Notice> {
        let Some(held) = self.after.sessions.get(&session) else {
            return Vec::new();
        };
        let mut found = vec![to(member, About::Session(session, held.sequence))];
        if !held.cancelled {
            let reminder = |days| to(member, About::Reminder(session, held.sequence, days));
            found.extend(REMINDERS.map(reminder));
            found.push(to(member, About::Pulse(session, held.sequence)));
        }
        found
    }

    /// The forms of the cycle that are still to come, for one member.
    fn forms(&self, member: MemberId) -> Vec<Notice> {
        let Some(cycle) = self.after.cycle else {
            return Vec::new();
        };
        let form = |moment: &Moment| {
            [false, true].map(|again| to(member, About::Measure(cycle, *moment, again)))
        };
        Moment::ALL.iter().flat_map(form).collect()
    }

    /// The announcement of the purge.
    fn purge(&self) -> Vec<Notice> {
        let days = self.after.purges_to_come();
        let people = self.after.people();
        people
            .flat_map(|(id, _)| days.iter().map(move |day| to(id, About::PurgeSoon(*day))))
            .collect()
    }

    /// Half-way to the next half-day, for a client who decided on something.
    fn nudge(&self, held: &Held) -> Vec<Notice> {
        let Some(client) = held.client.filter(|_| held.actions > 0) else {
            return Vec::new();
        };
        let today = self.now.date();
        let next = self.after.upcoming(self.now);
        let next = next
            .iter()
            .map(|(_, session)| session.slot.starts.date())
            .find(|day| *day > today);
        let apart = next.map(|day| (day - today).get_days());
        let days = match apart {
            Some(days) if days < NUDGE_APART => return Vec::new(),
            Some(days) => i64::from(days / 2),
            None => NUDGE_AFTER,
        };
        let day = today.saturating_add(Span::new().days(days));
        vec![to(client, About::Nudge(day))]
    }

    fn all_sessions(&self, member: MemberId) -> Vec<Notice> {
        let sessions = self.after.upcoming(self.now);
        sessions
            .iter()
            .flat_map(|(session, _)| self.session(member, *session))
            .collect()
    }

    fn sessions_gone(&self, member: MemberId) -> Vec<Notice> {
        let was_in = self.before.members.get(&member);
        if was_in.is_none_or(|held| held.standing != Standing::In) {
            return Vec::new();
        }
        let sessions = self.before.upcoming(self.now);
        sessions
            .iter()
            .map(|(id, held)| to(member, About::SessionGone(*id, held.sequence)))
            .collect()
    }

    fn new_clients(&self, session: SessionId, clients: &[MemberId]) -> Vec<Notice> {
        let before = self.before.sessions.get(&session);
        let had = |client: &MemberId| before.is_some_and(|held| held.turn(*client).is_some());
        clients
            .iter()
            .filter(|client| !had(client) && **client != self.author)
            .map(|client| to(*client, About::Turn(session)))
            .collect()
    }
}

fn to(member: MemberId, about: About) -> Notice {
    Notice { to: member, about }
}

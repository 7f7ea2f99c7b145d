//! What the server itself notes about a circle, when it is time: that a consultation and a half-day
//! were held, what a form's figures are, that content was deleted. Numbers and names of members,
//! never a word of a case.

use super::command::Command;
use super::decide::{Case, unless};
use super::event::{Entry, Event};
use super::refusal::Refusal;
use super::report::Counts;
use super::state::{Circle, Consulted, MemberId, OrganisationId, SessionId, Turn};
use crate::consultation::state::ContributionKind;
use crate::half_day::How;
use crate::half_day::state::Done;
use crate::ids::Time;
use crate::measure::{Figures, Moment, open_on};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a consultation of the circle was, once it is over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Who was client.
    pub client: Option<MemberId>,
    /// Who consulted and was there.
    pub consultants: BTreeSet<MemberId>,
    /// How many contributions of each kind were offered.
    #[serde(default)]
    pub kinds: BTreeMap<ContributionKind, u32>,
    /// How many actions the plan has.
    #[serde(default)]
    pub actions: u32,
    /// How long it took.
    #[serde(default)]
    pub minutes: u32,
}

/// Somebody's attendance, as a proof.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct There {
    /// Who.
    pub member: MemberId,
    /// From when.
    pub from: Time,
    /// Until when.
    pub until: Time,
    /// How it is known.
    #[serde(default)]
    pub how: How,
    /// The signature drawn, as an SVG path; may be empty.
    #[serde(default)]
    pub signature: String,
}

/// What a half-day was, once it is over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldDay {
    /// When it began.
    pub opened: Time,
    /// When it ended.
    pub closed: Time,
    /// Who was there.
    pub there: Vec<There>,
    /// What was done of earlier plans: the room of the consultation, and how far.
    #[serde(default)]
    pub followed: Vec<(String, Done)>,
}

/// What figures are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The self-assessment of a moment.
    Moment(Moment),
    /// The pulse of a half-day.
    Pulse(SessionId),
}

/// What became of plans at the end of a cycle, as its members show it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowThrough {
    /// Of each organisation with enough people.
    pub by: BTreeMap<OrganisationId, Counts>,
}

/// What a purge deleted, and when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// When.
    #[serde(default)]
    pub at: Time,
    /// Consultations, with every word of them.
    pub consultations: u32,
    /// Half-days: rounds, follow-ups, pitches.
    pub half_days: u32,
    /// Preparation sheets and other private rows of members.
    pub private_rows: u32,
    /// Single answers to forms; what was published of them stays.
    pub answers: u32,
    /// Offers of help between sessions.
    pub offers: u32,
}

pub(crate) fn decide(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    let circle = case.circle;
    match command {
        Command::NoteConsultation { room, held } => {
            let known = circle.consultations.iter().find(|it| it.room == *room);
            let known = known.filter(|it| !circle.purged.contains_key(&it.cycle));
            let known = known.ok_or(Refusal::Unknown)?;
            let event = Event::ConsultationHeld {
                room: room.clone(),
                held: held.clone(),
            };
            unless(known.held.is_some(), event)
        }
        Command::NoteSession { session, held } => {
            let known = circle.sessions.get(session).ok_or(Refusal::Unknown)?;
            let event = Event::SessionHeld {
                session: *session,
                held: held.clone(),
            };
            unless(known.held.as_ref() == Some(held), event)
        }
        Command::Publish {
            cycle,
            what,
            figures,
        } => {
            let event = Event::FiguresPublished {
                cycle: *cycle,
                what: *what,
                figures: figures.clone(),
            };
            // A form to which nobody answered, and that was opened again, may still get figures.
            let known = circle.published(*cycle, *what);
            let stands = known.is_some_and(|it| it.people > 0 || figures.people == 0);
            unless(stands, event)
        }
        Command::PublishFollowThrough { cycle, figures } => {
            let event = Event::FollowThroughPublished {
                cycle: *cycle,
                figures: figures.clone(),
            };
            unless(circle.follow_through.contains_key(cycle), event)
        }
        Command::NotePurge { cycle, receipt } => {
            let event = Event::Purged {
                cycle: *cycle,
                receipt: *receipt,
            };
            unless(circle.purged.contains_key(cycle), event)
        }
        _ => Err(Refusal::Unknown),
    }
}

impl Circle {
    pub(crate) fn fold_held(&mut self, entry: &Entry) {
        match &entry.event {
            Event::ConsultationHeld { room, held } => self.consult(room, held),
            Event::SessionHeld { session, held } => self.hold(*session, held),
            Event::FiguresPublished {
                cycle,
                what,
                figures,
            } => drop(self.figures.insert((*cycle, *what), figures.clone())),
            Event::FollowThroughPublished { cycle, figures } => {
                self.follow_through.insert(*cycle, figures.clone());
            }
            Event::Purged { cycle, receipt } => {
                let receipt = Receipt {
                    at: entry.at,
                    ..*receipt
                };
                self.purged.insert(*cycle, receipt);
            }
            _ => {}
        }
    }

    fn hold(&mut self, session: SessionId, held: &HeldDay) {
        for (room, done) in &held.followed {
            let known = self.consultations.iter_mut().find(|it| it.room == *room);
            if let Some(known) = known {
                known.followed = Some((session, *done));
            }
        }
        let of_it = |it: &&Consulted| it.session == Some(session) && it.held.is_some();
        let clients = self.consultations.iter().filter(of_it);
        let clients: Vec<MemberId> = clients.filter_map(|it| it.client).collect();
        let Some(known) = self.sessions.get_mut(&session) else {
            return;
        };
        let here = |held: &HeldDay| -> BTreeSet<MemberId> {
            held.there.iter().map(|there| there.member).collect()
        };
        let (before, now) = (known.held.as_ref().map(here), here(held));
        // Whose turn it was and who did not come has not had it. Noted anew, when the half-day was
        // taken up again, that changes for whoever came meanwhile, and nothing else said since.
        for turn in &mut known.turns {
            let came = now.contains(&turn.member) || clients.contains(&turn.member);
            match &before {
                None => turn.missed |= !came,
                Some(before) if before.contains(&turn.member) != now.contains(&turn.member) => {
                    turn.missed = !came;
                }
                Some(_) => {}
            }
        }
        known.here = Some(now);
        known.held = Some(held.clone());
    }

    /// Whoever was client has had a turn, planned or not, ticked as here or not.
    fn consult(&mut self, room: &str, held: &Held) {
        let known = self.consultations.iter_mut().find(|it| it.room == *room);
        let Some(known) = known else { return };
        known.held = Some(held.clone());
        known.client = held.client.or(known.client);
        let session = known.session.and_then(|id| self.sessions.get_mut(&id));
        let (Some(session), Some(member)) = (session, held.client) else {
            return;
        };
        match session.turns.iter_mut().find(|it| it.member == member) {
            Some(turn) => turn.missed = false,
            None => session.turns.push(Turn {
                member,
                agreed: true,
                missed: false,
            }),
        }
    }

    /// The forms that are open on a day, the newest cycle first: of a cycle that was purged, or whose
    /// answers were published, none is.
    pub fn open_forms(&self, today: Date) -> Vec<(usize, Moment)> {
        let open = |number: usize| {
            let moment = open_on(self.cycle_of(number)?, today)?;
            let figures = self.published(number, What::Moment(moment));
            let closed = figures.is_some_and(|it| it.people > 0);
            let over = closed || self.purged.contains_key(&number);
            (!over).then_some((number, moment))
        };
        (0..=self.number()).rev().filter_map(open).collect()
    }

    /// Figures of a form, once they are published.
    pub fn published(&self, cycle: usize, what: What) -> Option<&Figures> {
        self.figures.get(&(cycle, what))
    }
}

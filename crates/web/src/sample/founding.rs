//! How the circle began: accounts, organisations, invitations, its charter, its cycle and its turns.

use super::content::{ALL, FACILITATOR, PEERS, Somebody, Who};
use super::past::{Done, Story, failed, quietly};
use crate::app::hex;
use crate::people::newcomer;
use jiff::Span as Days;
use jiff::civil::{Date, DateTime, Weekday};
use live::Happened;
use method::circle::calendar::holidays;
use method::circle::state::{Cycle, Settings, Slot};
use method::circle::{Command, Founding, OrganisationId, PersonId, SessionId};
use method::consultation::state::Meeting;
use store::{Change, Organisation, Person};
use text::Lang;
use views::pages::circle::first_charter;

/// How long a half-day is.
const MINUTES: u16 = 240;
/// Months that content is kept.
const KEEP_MONTHS: u8 = 3;
/// Who has not accepted the charter yet.
const HESITATES: Who = 3;
/// Who is client in which half-day.
const TURNS: [[Who; 2]; 6] = [[0, 2], [1, 4], [3, 5], [6, 7], [5, 1], [0, 2]];
/// Who has not said yes to their turn yet, of those to come.
const ASKED_STILL: [(usize, Who); 2] = [(4, 1), (5, 2)];
/// The half-day that had to be moved.
pub(super) const MOVED: usize = 2;

/// The days of the story.
pub(super) struct Calendar {
    /// The half-days, in their order.
    pub(super) days: [Date; 6],
    /// The day on which the one that was moved would have been.
    pub(super) first_meant: Date,
    /// When the one of today begins: it can be opened at once.
    pub(super) starts_today: DateTime,
}

impl Story {
    /// A day, so many days from now.
    pub(super) fn day(&self, days: i64) -> Date {
        self.today.saturating_add(Days::new().days(days))
    }

    /// That day, or the first one after it on which people work.
    pub(super) fn workday(&self, days: i64) -> Date {
        let mut day = self.day(days);
        let free = |day: Date| {
            let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
            weekend || holidays(self.content.holidays, day.year()).contains(&day)
        };
        while free(day) {
            day = day.saturating_add(Days::new().days(1));
        }
        day
    }

    /// The days of the story, told at this moment.
    pub(super) fn calendar(&self) -> Calendar {
        let days = [-63, -42, -6, 0, 28, 56].map(|days| match days {
            0 => self.today,
            days => self.workday(days),
        });
        let now = self.now();
        // The next quarter, and half an hour more.
        let minutes = i64::from(now.hour()) * 60 + i64::from(now.minute());
        let minutes = (minutes / 15 + 1) * 15 + 30;
        let midnight = self.today.at(0, 0, 0, 0);
        Calendar {
            days,
            first_meant: self.workday(-21),
            starts_today: midnight.saturating_add(Days::new().minutes(minutes)),
        }
    }

    /// The half-days, in the order in which they were planned.
    pub(super) async fn sessions(&self) -> Done<Vec<SessionId>> {
        let circle = self.circle().await?;
        Ok(circle.sessions.keys().copied().collect())
    }

    pub(super) fn slot(&self, starts: DateTime) -> Slot {
        Slot {
            starts,
            minutes: MINUTES,
            place: self.content.place.to_owned(),
        }
    }

    fn account(&self, who: &Somebody, lang: Lang) -> Person {
        let person = newcomer(
            &self.app,
            Some(super::address(self.content, who)),
            who.name,
            lang,
        );
        Person {
            zone: self.content.zone.to_owned(),
            reminders: false,
            ..person
        }
    }

    /// Everybody's account, the organisations, and who speaks for one of them.
    pub(super) async fn opens_accounts(&mut self, lang: Lang) -> Done<()> {
        let content = self.content;
        let mut changes = Vec::new();
        for who in &content.people {
            let person = self.account(who, lang);
            self.persons.push(person.id.clone());
            changes.push(Change::Person(person));
        }
        for name in content.organisations {
            let id = hex(&self.app.draw_16());
            self.organisations.push(OrganisationId(id.clone()));
            let name = name.to_owned();
            changes.push(Change::Organisation(Organisation { id, name }));
        }
        let sponsor = self.account(&content.sponsor, lang);
        let speaks = Change::Sponsor {
            person: sponsor.id.clone(),
            organisation: self.organisations[0].0.clone(),
            is: true,
        };
        let operator = Person {
            operator: true,
            ..self.account(&content.operator, lang)
        };
        changes.extend([Change::Person(sponsor), speaks, Change::Person(operator)]);
        self.changes(changes).await
    }

    /// The circle, and everybody's place in it.
    pub(super) async fn gathers(&mut self, lang: Lang) -> Done<()> {
        let content = self.content;
        let founding = Founding {
            name: content.people[FACILITATOR].name.to_owned(),
            person: PersonId(self.persons[FACILITATOR].clone()),
            peer: false,
            settings: Settings {
                name: content.circle.to_owned(),
                zone: content.zone.to_owned(),
                holidays: content.holidays,
                meeting: Meeting::Room,
                ..Settings::default()
            },
            charter: first_charter(lang),
            keep_months: KEEP_MONTHS,
        };
        let (command, at) = (self.app.draw_command(), self.at());
        let beside = |happened: &Happened<'_>| quietly(&self.id, at, happened);
        let circles = &self.app.circles;
        let founded = circles.found(&self.id, &founding, (command, at), &beside);
        founded.await.map_err(failed)?;
        let founder = self.circle().await?.place_of(&founding.person);
        self.members = vec![founder.unwrap_or_default(); ALL];
        for who in 0..PEERS {
            self.invites(who).await?;
        }
        for who in (0..ALL).filter(|who| *who != HESITATES) {
            self.passes(method::Span::minutes(95));
            self.does(who, Command::AcceptCharter { version: 1 })
                .await?;
        }
        Ok(())
    }

    async fn invites(&mut self, who: Who) -> Done<()> {
        let (invited, person) = (
            &self.content.people[who],
            PersonId(self.persons[who].clone()),
        );
        let organisation = invited
            .organisation
            .and_then(|nth| self.organisations.get(nth));
        let (organisation, name) = (organisation.cloned(), invited.name.to_owned());
        let invite = Command::Invite {
            name: name.clone(),
            person: Some(person.clone()),
            organisation,
            replaces: None,
        };
        let circle = self.does(FACILITATOR, invite).await?.circle;
        self.members[who] = circle.place_of(&person).unwrap_or_default();
        self.passes(method::Span::minutes(140));
        self.does(who, Command::Join { person, name }).await?;
        Ok(())
    }

    /// The cycle, its half-days, and who is client when.
    pub(super) async fn plans(&self, calendar: &Calendar) -> Done<()> {
        let cycle = Cycle {
            from: self.day(-70),
            until: self.day(70),
        };
        self.does(FACILITATOR, Command::PlanCycle { cycle }).await?;
        let nine = |day: Date| day.at(9, 0, 0, 0);
        let starts = calendar
            .days
            .iter()
            .enumerate()
            .map(|(nth, day)| match nth {
                MOVED => nine(calendar.first_meant),
                3 => calendar.starts_today,
                _ => nine(*day),
            });
        let slots = starts.map(|starts| self.slot(starts)).collect();
        self.does(FACILITATOR, Command::PlanSessions { slots })
            .await?;
        for (nth, session) in self.sessions().await?.into_iter().enumerate() {
            self.passes(method::Span::minutes(20));
            let clients = TURNS[nth].map(|who| self.members[who]).to_vec();
            self.does(FACILITATOR, Command::SetTurns { session, clients })
                .await?;
            for who in TURNS[nth] {
                if !ASKED_STILL.contains(&(nth, who)) {
                    self.does(who, Command::AgreeTurn { session }).await?;
                }
            }
        }
        Ok(())
    }

    /// The third half-day cannot be when it was meant to be.
    pub(super) async fn moves(&self, calendar: &Calendar) -> Done<()> {
        let session = self.sessions().await?[MOVED];
        let slot = self.slot(calendar.days[MOVED].at(9, 0, 0, 0));
        let sequence = 0;
        let moved = Command::MoveSession {
            session,
            slot,
            sequence,
        };
        self.does(FACILITATOR, moved).await?;
        // Who said yes to one day is asked again for another; one of the two cannot come.
        let [agrees, away] = TURNS[MOVED];
        self.passes(method::Span::minutes(50));
        self.does(agrees, Command::AgreeTurn { session }).await?;
        let (from, until) = (calendar.days[MOVED], calendar.days[MOVED]);
        self.does(away, Command::DeclareAbsence { from, until })
            .await?;
        Ok(())
    }
}

//! A half-day of the past: who came, what they said, what they consulted on.

use super::consultation::of_place;
use super::content::{ALL, Content, Day, FACILITATOR, Script, Who};
use super::founding::Calendar;
use super::past::{Done, Story};
use crate::rows;
use jiff::civil::Date;
use method::Span;
use method::circle::SessionId;
use method::half_day::{Command, Part, Round};
use method::measure::Pulse;
use store::Change;

/// A signature, as a finger draws one.
const SIGNATURE: &str = "M12 62L20 30L27 60L34 38L40 58L52 44L58 60L66 40L74 57L92 50L120 54";
/// The consultations of each half-day, by their places.
const CONSULTATIONS: [&[usize]; 3] = [&[0, 1], &[2, 3], &[4]];
/// What those who answered said of each half-day; the form of the last is open still.
const PULSES: [&[(Who, [u8; 3])]; 3] = [
    &[
        (0, [5, 4, 4]),
        (1, [4, 4, 3]),
        (2, [5, 5, 4]),
        (3, [3, 4, 3]),
        (4, [4, 3, 4]),
        (5, [4, 5, 4]),
        (FACILITATOR, [4, 4, 4]),
    ],
    &[
        (0, [5, 5, 4]),
        (1, [5, 5, 5]),
        (2, [4, 5, 4]),
        (3, [4, 4, 3]),
        (4, [5, 5, 4]),
        (6, [4, 4, 5]),
        (7, [5, 4, 4]),
    ],
    &[(3, [5, 4, 5]), (6, [4, 5, 4]), (FACILITATOR, [4, 4, 4])],
];

impl Story {
    /// A half-day that was held, by its place, and the answers that came the days after.
    pub(super) async fn holds(&self, nth: usize, calendar: &Calendar) -> Done<()> {
        let (session, date) = (self.sessions().await?[nth], calendar.days[nth]);
        let day = &self.content.days[nth];
        self.goes_to(date, 8, 55);
        self.does_there(FACILITATOR, session, Command::Open).await?;
        self.come(session, day).await?;
        self.say(session, Round::Opening, day).await?;
        self.follow_up(session, day).await?;
        self.pitch(session, nth).await?;
        self.begins(session, Part::Consultations).await?;
        let there: Vec<Who> = (0..ALL).filter(|who| day.came[*who].is_some()).collect();
        for (turn, script) in scripts(self.content, nth).enumerate() {
            if turn > 0 {
                self.begins(session, Part::Break).await?;
                self.passes(Span::minutes(10));
                self.begins(session, Part::Consultations).await?;
            }
            self.consults(session, script, there.clone()).await?;
        }
        if let Some(who) = day.leaves {
            let member = self.members[who];
            self.does_there(who, session, Command::Go { member })
                .await?;
        }
        self.begins(session, Part::Closing).await?;
        self.say(session, Round::Closing, day).await?;
        self.passes(Span::minutes(4));
        self.does_there(FACILITATOR, session, Command::Close)
            .await?;
        self.settles().await?;
        self.answer_pulse(session, nth, date).await
    }

    async fn begins(&self, session: SessionId, part: Part) -> Done<()> {
        self.passes(Span::minutes(1));
        self.does_there(FACILITATOR, session, Command::Begin { part })
            .await
    }

    /// They come one after the other, some of them late.
    async fn come(&self, session: SessionId, day: &Day) -> Done<()> {
        let opened = self.at();
        let came = day.came.iter().enumerate();
        let mut came: Vec<(i64, Who)> = came
            .filter_map(|(who, minutes)| Some(((*minutes)?, who)))
            .collect();
        came.sort_unstable();
        for (minutes, who) in came {
            self.passes(opened + Span::minutes(minutes) - self.at());
            let member = self.members[who];
            if who == day.told {
                self.does_there(FACILITATOR, session, Command::MarkHere { member })
                    .await?;
                continue;
            }
            self.does_there(who, session, Command::Come).await?;
            if who == day.signs {
                let path = SIGNATURE.to_owned();
                self.does_there(who, session, Command::Sign { path })
                    .await?;
            }
        }
        Ok(())
    }

    async fn say(&self, session: SessionId, round: Round, day: &Day) -> Done<()> {
        let words = match round {
            Round::Opening => day.opening,
            Round::Closing => day.closing,
        };
        for (who, word) in words.into_iter().enumerate() {
            let gone = round == Round::Closing && day.leaves == Some(who);
            if day.came[who].is_none() || gone {
                continue;
            }
            self.passes(Span::seconds(25));
            let (member, word) = (self.members[who], word.to_owned());
            let (by, said) = match word.is_empty() {
                true => (FACILITATOR, Command::TickSaid { round, member }),
                false => (who, Command::Say { round, word }),
            };
            self.does_there(by, session, said).await?;
        }
        Ok(())
    }

    /// What became of the plans of the half-day before.
    async fn follow_up(&self, session: SessionId, day: &Day) -> Done<()> {
        if day.follow_ups.is_empty() {
            return Ok(());
        }
        self.begins(session, Part::FollowUps).await?;
        for (nth, done, came_of, learned) in day.follow_ups {
            self.passes(Span::minutes(4));
            let circle = self.circle().await?;
            let told = Command::FollowUp {
                room: of_place(&circle, *nth)?.room.clone(),
                done: *done,
                came_of: (*came_of).to_owned(),
                learned: (*learned).to_owned(),
            };
            let client = self.content.consultations[*nth].client;
            self.does_there(client, session, told).await?;
        }
        Ok(())
    }

    /// The clients of the day say in a line what they bring.
    async fn pitch(&self, session: SessionId, nth: usize) -> Done<()> {
        self.begins(session, Part::Choice).await?;
        for script in scripts(self.content, nth) {
            let Some(case) = super::content::case(script.case) else {
                continue;
            };
            self.passes(Span::minutes(1));
            let pitch = Command::Pitch {
                subject: case.kind,
                headline: case.expose.headline.to_owned(),
            };
            self.does_there(script.client, session, pitch).await?;
        }
        Ok(())
    }

    async fn answer_pulse(&self, session: SessionId, nth: usize, date: Date) -> Done<()> {
        self.goes_to(date, 20, 10);
        for (who, items) in PULSES[nth] {
            self.passes(Span::minutes(3));
            let pulse = Pulse {
                items: items.map(Some),
                organisation: self.organisation(*who),
            };
            let key = rows::pulse_key(&self.id, session);
            let row = rows::row(
                (&self.persons[*who], &rows::pulse_kind(0), key),
                Some(&self.id),
                &pulse,
                self.at().0,
            );
            self.changes(vec![Change::Row(row)]).await?;
        }
        Ok(())
    }
}

fn scripts(content: &Content, nth: usize) -> impl Iterator<Item = &Script> {
    let places = CONSULTATIONS[nth].iter();
    places.map(|place| &content.consultations[*place])
}

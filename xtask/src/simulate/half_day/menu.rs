//! What somebody might ask, looking at their page: mostly what belongs there, sometimes anything.

use super::look::SIGNED;
use super::world::World;
use crate::simulate::chance::Chance;
use crate::simulate::slots::{canary, canary_in};
use method::circle::MemberId;
use method::consultation::state::SubjectKind;
use method::half_day::state::{Done, Standing};
use method::half_day::{Command, HalfDay, Part, Round};

/// Somebody about to ask something.
pub(super) struct Pen<'a> {
    pub(super) chance: &'a mut Chance,
    pub(super) page: &'a HalfDay,
    pub(super) world: &'a World,
    pub(super) who: MemberId,
    /// The number of the last canary used.
    pub(super) canaries: &'a mut u32,
}

impl Pen<'_> {
    /// What a member asks next.
    pub(super) fn member(&mut self) -> Command {
        let choice = self.page.choice;
        if choice.is_some_and(|it| it.member == self.who) && self.chance.percent(50) {
            return self.answer();
        }
        if !self.page.is_here(self.who) && self.chance.percent(60) {
            return Command::Come;
        }
        match (self.page.part, self.chance.below(10)) {
            (_, 0) => self.anything(),
            (_, 1) => self.sign(),
            (_, 2) => Command::Go { member: self.who },
            (Part::FollowUps, _) => self.follow_up(),
            (Part::Choice | Part::Consultations, 3..5) => self.pitch(),
            (Part::Choice | Part::Consultations, _) => self.vote(),
            _ => self.say(),
        }
    }

    /// What a facilitator asks next.
    pub(super) fn facilitator(&mut self) -> Command {
        match (self.page.standing, self.chance.below(20)) {
            (_, 0..2) => self.anything(),
            (_, 2) => self.member(),
            (Standing::Before, _) => Command::Open,
            (Standing::Stopped, 3..6) => Command::Go {
                member: self.somebody(),
            },
            (Standing::Stopped, 6..9) => Command::Close,
            (Standing::Stopped | Standing::Closed, 9..) => Command::TakeUp,
            (_, 3..8) => Command::Begin { part: self.part() },
            (_, 8) if self.chance.percent(40) => Command::Stop,
            (_, 9) if self.chance.percent(30) => Command::Close,
            (_, 10) => Command::AllHere,
            (_, 11..13) => Command::MarkHere {
                member: self.somebody(),
            },
            (_, 13) => Command::Go {
                member: self.somebody(),
            },
            (_, 14) => Command::TickAll {
                round: self.round(),
            },
            (_, 15..17) => self.tick(),
            (_, 17) => self.follow_up(),
            _ => self.choice(),
        }
    }

    /// Anything at all.
    fn anything(&mut self) -> Command {
        match self.chance.below(20) {
            0 => Command::Open,
            1 => Command::Begin { part: self.part() },
            2 => Command::Stop,
            3 => Command::TakeUp,
            4 => Command::Close,
            5 => Command::Come,
            6 => Command::MarkHere {
                member: self.somebody(),
            },
            7 => Command::AllHere,
            8 => self.sign(),
            9 => Command::Go {
                member: self.somebody(),
            },
            10 => self.say(),
            11 => self.tick(),
            12 => Command::TickAll {
                round: self.round(),
            },
            13 => self.follow_up(),
            14 => self.pitch(),
            15 => Command::WithdrawPitch,
            16 => self.vote(),
            17 => Command::Choose {
                member: self.somebody(),
            },
            18 => self.answer(),
            _ => Command::DropChoice,
        }
    }

    fn text(&mut self) -> String {
        *self.canaries += 1;
        canary(*self.canaries)
    }

    /// Mostly a member, now and then somebody who is none.
    fn somebody(&mut self) -> MemberId {
        let outside = self.chance.percent(5);
        let from = if outside {
            &self.world.outside
        } else {
            &self.world.members
        };
        self.chance.pick(from).unwrap_or_default()
    }

    fn part(&mut self) -> Part {
        let next = self.page.next_part().filter(|_| self.chance.percent(70));
        let any = self.chance.pick(Part::ALL).unwrap_or_default();
        next.unwrap_or(any)
    }

    fn round(&mut self) -> Round {
        match self.chance.percent(60) {
            true => Round::Opening,
            false => Round::Closing,
        }
    }

    fn say(&mut self) -> Command {
        let round = self.round();
        let word = match self.chance.percent(80) {
            true => self.text(),
            false => String::new(),
        };
        Command::Say { round, word }
    }

    fn tick(&mut self) -> Command {
        Command::TickSaid {
            round: self.round(),
            member: self.somebody(),
        }
    }

    fn sign(&mut self) -> Command {
        *self.canaries += 1;
        let path = match self.chance.percent(90) {
            true => format!("{SIGNED}{},9", self.canaries),
            false => "no drawing".to_owned(),
        };
        Command::Sign { path }
    }

    fn follow_up(&mut self) -> Command {
        let rooms = self.world.clients.iter();
        let mine = rooms.clone().filter(|(_, client)| **client == self.who);
        let (mine, any) = (self.chance.pick_of(mine), self.chance.pick_of(rooms));
        let room = mine.filter(|_| self.chance.percent(80)).or(any);
        let done = self.chance.pick(Done::ALL).unwrap_or(Done::Partly);
        Command::FollowUp {
            room: room.map_or_else(|| "nowhere".into(), |(room, _)| room.clone()),
            done,
            came_of: self.text(),
            learned: self.text(),
        }
    }

    fn pitch(&mut self) -> Command {
        if self.chance.percent(25) {
            return Command::WithdrawPitch;
        }
        Command::Pitch {
            subject: self
                .chance
                .pick(SubjectKind::ALL)
                .unwrap_or(SubjectKind::Problem),
            headline: self.text(),
        }
    }

    fn vote(&mut self) -> Command {
        let pitches = self.page.pitches.keys().copied();
        let some = pitches.filter(|_| self.chance.percent(50));
        let mut pitches: std::collections::BTreeSet<MemberId> = some.collect();
        if self.chance.percent(3) {
            pitches.insert(self.somebody());
        }
        Command::Vote { pitches }
    }

    fn choice(&mut self) -> Command {
        match self.page.choice {
            None => Command::Choose {
                member: self.somebody(),
            },
            Some(choice) => match (choice.agreed, self.chance.below(3)) {
                (None, 0) => self.answer(),
                (Some(false), 0 | 1) => Command::Choose {
                    member: self.somebody(),
                },
                _ => Command::DropChoice,
            },
        }
    }

    fn answer(&mut self) -> Command {
        Command::AnswerChoice {
            agreed: self.chance.percent(60),
        }
    }
}

/// The canary a command carries, or 0.
pub(super) fn carried(command: &Command) -> u32 {
    match command {
        Command::Say { word: text, .. } | Command::Pitch { headline: text, .. } => canary_in(text),
        _ => 0,
    }
}

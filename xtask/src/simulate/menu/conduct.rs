//! What the facilitator says.

use super::Pen;
use method::consultation::Command;
use method::consultation::clock::UNDO;
use method::consultation::state::{Meeting, SignalFate};
use method::{Plan, Role, Step};
use peers::CASES;

impl Pen<'_> {
    pub(super) fn conducts(&mut self) -> Command {
        let page = self.page;
        if !page.has_client() && page.asked.is_none() && self.chance.percent(60) {
            let people = page.people().map(|(seat, _)| seat);
            let asked = people.filter(|seat| page.role(*seat) == Role::Consultant);
            let seat = self.chance.pick_of(asked).unwrap_or_default();
            return Command::AskClient { seat };
        }
        let fresh = page
            .last_move
            .as_ref()
            .is_some_and(|last| page.last_at - last.at < UNDO);
        if fresh && self.chance.percent(10) {
            return Command::Undo;
        }
        match self.chance.below(24) {
            0..7 => Command::Next {
                confirm: self.chance.percent(75).then(|| self.because()),
            },
            7 => Command::Back {
                because: self.because(),
            },
            8..10 => Command::Undo,
            10 => Command::Pause,
            11..13 => Command::Resume,
            13..17 => self.conducts_the_lobby(),
            17..21 => self.conducts_the_step(),
            21 => self.conducts_time(),
            22 => self.conducts_people(),
            _ if self.chance.percent(10) => Command::Close {
                because: self.because(),
            },
            _ => self.conducts_people(),
        }
    }

    pub(super) fn conducts_the_lobby(&mut self) -> Command {
        let waiting = self.page.waiting().map(|(seat, _)| seat);
        match self.chance.pick_of(waiting) {
            Some(seat) if self.chance.percent(80) => Command::Admit { seat },
            Some(seat) if self.flip() => Command::Remove { seat },
            _ => Command::AdmitAll,
        }
    }

    pub(super) fn conducts_the_step(&mut self) -> Command {
        let page = self.page;
        let open = page.queue();
        let signals = page.signals.iter();
        let waiting = signals.filter(|(_, signal)| signal.fate == SignalFate::Open);
        match page.step() {
            None | Some(Step::Synthesis) => self.conducts_people(),
            Some(Step::Expose) => Command::Told,
            Some(Step::Clarification) => {
                let question = self.chance.pick(&open).unwrap_or_default();
                match self.flip() {
                    true => Command::MarkAnswered { question },
                    false => Command::SetQuestionAside { question },
                }
            }
            Some(Step::Contract) => Command::GroupAgrees {
                version: self.version(Some(&page.contract.request)),
            },
            Some(Step::Exploration) => {
                let signal = self.chance.pick_of(waiting.map(|(id, _)| *id));
                let signal = signal.unwrap_or_default();
                match self.chance.below(8) {
                    0 => Command::BeginSilence {
                        minutes: self.chance.between(0, 31),
                    },
                    1 => Command::Reveal,
                    2 => Command::SetRounds { on: self.flip() },
                    3 => Command::TakeTurn {
                        seat: self.anybody(),
                        passed: self.flip(),
                        round: self.chance.below(4),
                    },
                    4 => Command::DismissSignal { signal },
                    _ => Command::PassSignal { signal },
                }
            }
            Some(Step::Learning) => match self.flip() {
                true => Command::TickAll,
                false => Command::TickSaid {
                    seat: self.anybody(),
                },
            },
        }
    }

    pub(super) fn conducts_time(&mut self) -> Command {
        match self.chance.below(5) {
            0 => Command::AcceptPlan,
            1 => Command::SetPlan { plan: self.plan() },
            2 => Command::AnnounceDeletion {
                announced: self.flip(),
            },
            _ => Command::Extend {
                minutes: self.chance.between(0, 30),
            },
        }
    }

    /// Planned lengths within what may be planned, mostly.
    pub(crate) fn plan(&mut self) -> Plan {
        Plan::of_minutes([0; 6].map(|_: i64| self.chance.between(1, 45)))
    }

    /// Simulated peers for the empty seats, too many now and then.
    fn fills(&mut self) -> Command {
        let case = self.chance.pick(&CASES).unwrap_or(CASES[0]);
        let cast = case.cast.consultants;
        let names = cast.into_iter().chain([case.cast.client]);
        let count = self.chance.below(8);
        Command::FillSeats {
            names: names.take(count).map(str::to_owned).collect(),
            script: case.id.to_owned(),
        }
    }

    pub(super) fn conducts_people(&mut self) -> Command {
        let seat = self.anybody();
        match self.chance.below(14) {
            12.. => self.fills(),
            0 => Command::Remove { seat },
            1 => Command::AddSeat { name: self.text() },
            2 => Command::OpenScreen,
            3..5 => Command::SetAside {
                seat,
                aside: self.flip(),
            },
            5 => Command::MarkHere {
                seat,
                here: self.flip(),
            },
            6 => Command::SetObserver {
                seat,
                observer: self.flip(),
            },
            7 => Command::HandOver { to: seat },
            8 => Command::SetConsulting {
                consulting: self.flip(),
            },
            9 => Command::SetSpoken {
                spoken: self.flip(),
            },
            10 => Command::SetMeeting {
                meeting: self.of(Meeting::ALL),
            },
            _ => Command::AskClient { seat },
        }
    }
}

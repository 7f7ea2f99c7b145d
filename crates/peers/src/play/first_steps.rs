//! Gathering, exposé, clarification, contract.

use super::{Cue, PATIENCE, Play};
use crate::case::By;
use method::consultation::state::{Question, SheetField, Stand};
use method::consultation::{Because, Command, Reason};
use method::{ItemId, Role, SeatId};

impl Play<'_> {
    pub(super) fn gathering(&self) -> Option<Cue> {
        let facilitator = self.facilitator()?;
        let nobody = self.state.client.is_none() && self.state.asked.is_none();
        // The one whose part it is, or, should they not be here, whoever can.
        let peers = || {
            let people = self.state.people();
            people.filter(|(id, seat)| seat.script.is_some() && *id != facilitator)
        };
        let client = peers().find(|(_, seat)| seat.name == self.case.cast.client);
        let (seat, _) = client.or_else(|| peers().next()).filter(|_| nobody)?;
        Some(self.does(facilitator, Command::AskClient { seat }))
    }

    pub(super) fn expose(&self) -> Option<Cue> {
        // Whoever says that it is told has told it, whatever the case had more to say.
        let client = self.client().filter(|_| !self.state.told)?;
        let expose = &self.case.expose;
        let fields = [
            (SheetField::Headline, expose.headline),
            (SheetField::Facts, expose.facts),
            (SheetField::MyPart, expose.my_part),
            (SheetField::Tried, expose.tried),
            (SheetField::AtStake, expose.at_stake),
            (SheetField::Question, expose.question),
        ];
        let blank = |field| self.state.sheet.get(field).is_none_or(|it| it.version == 0);
        if self.is_own_story() {
            return Some(self.does_at_length(client, Command::Told));
        }
        if let Some((field, text)) = fields.iter().find(|(field, _)| blank(field)) {
            let text = (*text).to_owned();
            let (field, version) = (*field, 0);
            return Some(self.does(
                client,
                Command::WriteSheet {
                    field,
                    text,
                    version,
                },
            ));
        }
        Some(self.does(client, Command::Told))
    }

    pub(super) fn clarification(&self) -> Option<Cue> {
        if let Some(id) = self.state.queue().first() {
            return self.answers(*id, &self.state.questions[id]);
        }
        let mut cue = self.asks()?;
        // The visitor who consults is given the floor once.
        let asked = self.state.questions.len();
        let justified = &self.case.clarification.advice.justified;
        let newest = self.state.questions.values().next_back();
        let justifies = newest.is_some_and(|it| it.answer.text == **justified);
        if justifies || asked == 3 && self.is_quiet(Role::Consultant) {
            cue.pace = PATIENCE;
        }
        Some(cue)
    }

    /// Whether the visitor has this role and has said nothing yet in this step.
    pub(super) fn is_quiet(&self, role: Role) -> bool {
        let silent = |seat: SeatId| match self.state.step() {
            Some(method::Step::Clarification) => {
                !self.state.questions.values().any(|it| it.asked.by == seat)
            }
            _ => {
                let mut said = self.state.contributions.values();
                !said.any(|it| it.written.by == seat)
            }
        };
        self.is_demonstration() && self.visitor(role).is_some_and(silent)
    }

    fn answers(&self, question: ItemId, asked: &Question) -> Option<Cue> {
        let text = asked.asked.words.text.as_str();
        let advice = &self.case.clarification.advice;
        if text == advice.ask {
            return self.meets_advice(question);
        }
        let client = self.client()?;
        let mut known = self.case.clarification.questions.iter();
        let known = known.find(|it| it.ask == text);
        let answer = match known.filter(|_| !self.is_own_story()) {
            Some(known) => known.answer,
            None => {
                let others = &self.case.clarification.otherwise;
                others[self.state.questions.len() % others.len()]
            }
        };
        Some(self.does(client, answered(question, answer)))
    }

    /// A simulated facilitator sets disguised advice aside. A person who rehearses has
    /// the time to do it; then the client justifies themselves, as clients do.
    fn meets_advice(&self, question: ItemId) -> Option<Cue> {
        if let Some(facilitator) = self.facilitator() {
            let mut cue = self.does(facilitator, Command::SetQuestionAside { question });
            cue.pace = method::Span::seconds(5);
            return Some(cue);
        }
        let justified = self.case.clarification.advice.justified;
        let mut cue = self.does(self.client()?, answered(question, justified));
        cue.pace = PATIENCE;
        Some(cue)
    }

    /// The next question nobody has asked yet.
    fn asks(&self) -> Option<Cue> {
        if let Some(guests) = self.guests() {
            let mut lines = guests.questions.iter().enumerate();
            return lines.find_map(|(by, ask)| self.asks_this(by, ask));
        }
        let clarification = &self.case.clarification;
        let advice = &clarification.advice;
        let questions = clarification.questions.iter().map(|it| (it.by, it.ask));
        let mut lines: Vec<(By, &str)> = questions.collect();
        lines.insert(advice.after.min(lines.len()), (advice.by, advice.ask));
        lines
            .into_iter()
            .find_map(|(by, ask)| self.asks_this(by, ask))
    }

    fn asks_this(&self, by: By, ask: &str) -> Option<Cue> {
        let seat = self.consultant(by).filter(|_| !self.holds_back())?;
        let mut asked = self.state.questions.values();
        // Also by one who had the same lines before, and whose place was taken.
        let before = asked.any(|it| it.asked.words.text == ask);
        let text = ask.to_owned();
        (!before).then(|| self.does(seat, Command::Ask { text }))
    }

    pub(super) fn contract(&self) -> Option<Cue> {
        let contract = &self.state.contract;
        let version = contract.request.version;
        let lines = &self.case.contract;
        if self.is_own_story() && !contract.validated {
            return self.contract_of_ones_own(version);
        }
        if let Some(client) = self.client() {
            if version == 0 {
                return Some(self.does(client, self.writes(lines.first, version)));
            }
            if contract.request.text == lines.first {
                let doubts = self.consultant(lines.unclear.0);
                let said = |seat: &SeatId| contract.stands.contains_key(seat);
                return Some(match doubts.filter(|seat| !said(seat)) {
                    Some(seat) => {
                        let text = lines.unclear.1.to_owned();
                        self.does(seat, Command::Unclear { text, version })
                    }
                    None => self.does(client, self.writes(lines.request, version)),
                });
            }
            if !contract.validated {
                return Some(self.does(client, Command::ValidateRequest { version }));
            }
        }
        self.agree(version)
    }

    /// The request of a story of the visitor's own is theirs to write: in the end the
    /// circle takes what they wrote as meant, or goes on without.
    fn contract_of_ones_own(&self, version: u32) -> Option<Cue> {
        if version > 0 {
            let validate = Command::ValidateRequest { version };
            return Some(self.does_at_length(self.client()?, validate));
        }
        let because = Because {
            reason: Reason::SaidAloud,
            text: String::new(),
        };
        let confirm = Some(because);
        Some(self.does_at_length(self.facilitator()?, Command::Next { confirm }))
    }

    fn writes(&self, text: &str, version: u32) -> Command {
        Command::WriteRequest {
            text: text.to_owned(),
            kinds: self.case.contract.kinds.to_vec(),
            unwanted: self.case.contract.unwanted.to_owned(),
            version,
        }
    }

    /// Simulated consultants agree to what the client has validated. The simulated
    /// facilitator of a demonstration does not wait for a visitor for ever.
    fn agree(&self, version: u32) -> Option<Cue> {
        let contract = &self.state.contract;
        if !contract.validated || contract.group_agreed {
            return None;
        }
        let undecided = |seat: &SeatId| {
            self.state.role(*seat).consults() && contract.stands.get(seat) != Some(&Stand::Agrees)
        };
        let people = self.state.people().map(|(id, _)| id);
        let left: Vec<SeatId> = people.filter(undecided).collect();
        let simulated = |seat: &&SeatId| self.is_simulated(**seat) && self.is_present(**seat);
        if let Some(seat) = left.iter().find(simulated) {
            return Some(self.does(*seat, Command::Agree { version }));
        }
        let facilitator = self.facilitator().filter(|_| !left.is_empty())?;
        let mut cue = self.does(facilitator, Command::GroupAgrees { version });
        cue.pace = PATIENCE;
        Some(cue)
    }
}

fn answered(question: ItemId, text: &str) -> Command {
    Command::Answer {
        question,
        text: text.to_owned(),
        version: 0,
    }
}

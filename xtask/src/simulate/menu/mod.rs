//! What somebody might say, looking at their page: mostly what belongs there,
//! sometimes anything at all.

mod conduct;

use crate::simulate::chance::Chance;
use crate::simulate::slots::{canary, canary_in};
use method::consultation::command::Way;
use method::consultation::state::{
    ActionField, ContributionKind, Lens, RequestKind, SheetField, SignalKind, SubjectKind,
    Versioned,
};
use method::consultation::{Because, Command, Consultation, Reason};
use method::{ItemId, Role, SeatId, Stage, Step};

/// Somebody about to say something.
pub(crate) struct Pen<'a> {
    pub(crate) chance: &'a mut Chance,
    pub(crate) page: &'a Consultation,
    /// The seat they act for.
    pub(crate) seat: SeatId,
    /// The number of the last canary used.
    pub(crate) canaries: &'a mut u32,
}

impl Pen<'_> {
    /// What this person says next.
    pub(crate) fn compose(&mut self) -> Command {
        let page = self.page;
        let role = page.role(self.seat);
        if self.chance.percent(8) {
            return self.anything();
        }
        if page.asked == Some(self.seat) && self.chance.percent(80) {
            return self.answer_the_call();
        }
        if self.chance.percent(2) {
            return match self.chance.below(3) {
                0 => Command::Rename { name: self.text() },
                1 => Command::TakeBack,
                _ => Command::TakeOver,
            };
        }
        match role {
            Role::Facilitator | Role::FacilitatorConsultant if self.chance.percent(75) => {
                self.conducts()
            }
            Role::Client => self.step_of_client(),
            Role::Consultant | Role::FacilitatorConsultant => self.step_of_consultant(),
            Role::Lobby if self.chance.percent(10) => Command::Leave,
            Role::Observer if self.chance.percent(10) => Command::TakeOver,
            _ => self.anything(),
        }
    }

    /// Taking a seat, perhaps as somebody who comes back.
    pub(crate) fn join(&mut self, returning: Option<SeatId>) -> Command {
        let plain = self.chance.percent(20);
        Command::Join {
            name: if plain { "Anne".into() } else { self.text() },
            way: match self.chance.percent(80) {
                true => Way::Link,
                false => Way::Code,
            },
            returning,
        }
    }

    fn text(&mut self) -> String {
        *self.canaries += 1;
        canary(*self.canaries)
    }

    fn because(&mut self) -> Because {
        Because {
            reason: self.chance.pick(&Reason::ALL).unwrap_or(Reason::Other),
            text: match self.chance.percent(30) {
                true => self.text(),
                false => String::new(),
            },
        }
    }

    fn of<T: Copy>(&mut self, all: &'static [T]) -> T {
        all[self.chance.below(all.len())]
    }

    fn flip(&mut self) -> bool {
        self.chance.percent(50)
    }

    fn anybody(&mut self) -> SeatId {
        let seats = self.page.seats.keys().copied();
        self.chance.pick_of(seats).unwrap_or_default()
    }

    fn answer_the_call(&mut self) -> Command {
        let seat = self.seat;
        match self.chance.percent(85) {
            true => Command::AgreeClient { seat },
            false => Command::DeclineClient { seat },
        }
    }

    /// The version a page shows; now and then a wrong one.
    fn version(&mut self, words: Option<&Versioned>) -> u32 {
        let version = words.map_or(0, |words| words.version);
        match self.chance.percent(4) {
            true => version.wrapping_sub(1),
            false => version,
        }
    }

    fn step_of_client(&mut self) -> Command {
        match self.page.stage {
            Stage::Gathering | Stage::Step(Step::Expose) => self.sheet(),
            Stage::Step(Step::Clarification) => self.answer(),
            Stage::Step(Step::Contract) => self.request(),
            Stage::Step(Step::Exploration) => match self.chance.percent(75) {
                true => Command::Signal {
                    signal: self.of(SignalKind::ALL),
                },
                false => self.anything(),
            },
            Stage::Step(Step::Synthesis) => self.outcome(),
            Stage::Step(Step::Learning) | Stage::Closed => self.learning(),
        }
    }

    fn step_of_consultant(&mut self) -> Command {
        match self.page.stage {
            Stage::Gathering | Stage::Step(Step::Expose) => self.anything(),
            Stage::Step(Step::Clarification) => self.question(),
            Stage::Step(Step::Contract) => self.stand(),
            Stage::Step(Step::Exploration) => self.contribution(),
            Stage::Step(Step::Synthesis) => self.addition(),
            Stage::Step(Step::Learning) | Stage::Closed => self.learning(),
        }
    }

    fn sheet(&mut self) -> Command {
        let field = self.of(SheetField::ALL);
        match self.chance.below(8) {
            0 => Command::Told,
            1 => Command::SetKind {
                kind: self.of(SubjectKind::ALL),
            },
            _ => Command::WriteSheet {
                field,
                text: self.text(),
                version: self.version(self.page.sheet.get(&field)),
            },
        }
    }

    fn question(&mut self) -> Command {
        let mine = self.page.questions.iter().filter(|(_, it)| {
            // Sometimes somebody else's, which must be refused.
            it.asked.by == self.seat || self.seat.0.is_multiple_of(3)
        });
        let found = self.chance.pick_of(mine);
        match (found, self.chance.below(10)) {
            (Some((id, it)), 0..2) => Command::EditQuestion {
                question: *id,
                text: self.text(),
                version: self.version(Some(&it.asked.words)),
            },
            (Some((id, _)), 2) => Command::WithdrawQuestion { question: *id },
            (Some((id, _)), 3) => Command::TagLens {
                question: *id,
                lens: Some(self.of(Lens::ALL)),
            },
            _ => Command::Ask { text: self.text() },
        }
    }

    fn answer(&mut self) -> Command {
        let page = self.page;
        let Some((id, it)) = self.chance.pick_of(page.questions.iter()) else {
            return self.anything();
        };
        match self.chance.below(6) {
            0 => Command::MarkAnswered { question: *id },
            1 => Command::SetQuestionAside { question: *id },
            _ => Command::Answer {
                question: *id,
                text: self.text(),
                version: self.version(Some(&it.answer)),
            },
        }
    }

    fn request(&mut self) -> Command {
        let contract = &self.page.contract;
        let wording = self.chance.pick_of(contract.wordings.keys().copied());
        match (wording, self.chance.below(6)) {
            (_, 0..2) => Command::ValidateRequest {
                version: self.version(Some(&contract.request)),
            },
            (Some(wording), 2) => Command::AdoptWording { wording },
            _ => Command::WriteRequest {
                text: self.text(),
                kinds: vec![self.of(RequestKind::ALL)],
                // One canary a command: what is not wanted stays plain.
                unwanted: "Pas de conseils".into(),
                version: self.version(Some(&contract.request)),
            },
        }
    }

    fn stand(&mut self) -> Command {
        let version = self.version(Some(&self.page.contract.request));
        let wordings = &self.page.contract.wordings;
        let wording = self.chance.pick_of(wordings.keys().copied());
        match (wording, self.chance.below(8)) {
            (_, 0..3) => Command::Agree { version },
            (_, 3) => Command::Unclear {
                text: self.text(),
                version,
            },
            (Some(wording), 4) => Command::WithdrawWording { wording },
            _ => Command::ProposeWording { text: self.text() },
        }
    }

    fn contribution(&mut self) -> Command {
        let kind = self.of(ContributionKind::ALL);
        let mine = self
            .page
            .contributions
            .iter()
            .filter(|(_, it)| it.written.by == self.seat || self.seat.0.is_multiple_of(3));
        let found = self.chance.pick_of(mine);
        match (found, self.chance.below(8)) {
            (Some((id, it)), 0..2) => Command::EditContribution {
                contribution: *id,
                kind,
                text: self.text(),
                version: self.version(Some(&it.written.words)),
            },
            (Some((id, _)), 2) => Command::WithdrawContribution { contribution: *id },
            _ => Command::Contribute {
                kind,
                text: self.text(),
                on: found.map(|(id, _)| *id),
            },
        }
    }

    fn outcome(&mut self) -> Command {
        let page = self.page;
        let outcome = &page.outcome;
        let (slot, field) = (self.chance.below(3), self.of(ActionField::ALL));
        let kept = self.chance.pick_of(page.contributions.keys().copied());
        let addition = self.chance.pick_of(outcome.additions.keys().copied());
        match (self.chance.below(8), kept, addition) {
            (0, ..) => Command::ValidatePlan,
            (1..3, Some(contribution), _) => Command::Keep {
                contribution,
                kept: self.flip(),
            },
            (3..5, _, Some(addition)) => Command::TakeAddition {
                addition,
                taken: self.flip(),
            },
            (5, ..) => Command::WriteSynthesis {
                text: self.text(),
                version: self.version(Some(&outcome.synthesis)),
            },
            _ => Command::WriteAction {
                slot,
                field,
                text: match field {
                    ActionField::ByWhen => "2027-01-31".into(),
                    ActionField::Confidence => "7".into(),
                    _ => self.text(),
                },
                version: self.version(outcome.actions[slot].get(&field)),
            },
        }
    }

    fn addition(&mut self) -> Command {
        let page = self.page;
        let addition = self.chance.pick_of(page.outcome.additions.keys().copied());
        let contribution = self.chance.pick_of(page.contributions.keys().copied());
        match (self.chance.below(6), addition, contribution) {
            (0, Some(addition), _) => Command::WithdrawAddition { addition },
            (1, _, Some(contribution)) => Command::WithdrawContribution { contribution },
            _ => Command::OfferAddition { text: self.text() },
        }
    }

    fn learning(&mut self) -> Command {
        match self.chance.below(5) {
            0 => Command::Pass,
            _ => Command::Share { text: self.text() },
        }
    }

    /// Anything at all: most of it must be refused.
    fn anything(&mut self) -> Command {
        match self.chance.below(16) {
            0..3 => self.conducts(),
            3 => self.conducts_people(),
            4 => self.conducts_time(),
            5 => self.sheet(),
            6 => self.question(),
            7 => self.request(),
            8 => self.stand(),
            9..11 => self.contribution(),
            11 => self.outcome(),
            12 => self.addition(),
            13 => self.learning(),
            14 => Command::Answer {
                question: ItemId(self.chance.draw() % 40),
                text: self.text(),
                version: 0,
            },
            _ => self.anything_about_people(),
        }
    }

    fn anything_about_people(&mut self) -> Command {
        let seat = self.anybody();
        match self.chance.below(6) {
            0 => Command::Leave,
            1 => Command::AgreeClient { seat },
            2 => Command::TakeOver,
            3 => Command::TakeBack,
            4 => Command::Rename { name: self.text() },
            _ => Command::Signal {
                signal: self.of(SignalKind::ALL),
            },
        }
    }
}

/// The canary a command carries, 0 for none, when it is one that must stay.
pub(crate) fn carried(command: &Command) -> u32 {
    match command {
        Command::WriteSheet { text, .. }
        | Command::Ask { text }
        | Command::EditQuestion { text, .. }
        | Command::Answer { text, .. }
        | Command::WriteRequest { text, .. }
        | Command::ProposeWording { text }
        | Command::Unclear { text, .. }
        | Command::Contribute { text, .. }
        | Command::EditContribution { text, .. }
        | Command::WriteSynthesis { text, .. }
        | Command::WriteAction { text, .. }
        | Command::OfferAddition { text }
        | Command::Share { text } => canary_in(text),
        Command::Join { name, .. } | Command::Rename { name } | Command::AddSeat { name } => {
            canary_in(name)
        }
        _ => 0,
    }
}

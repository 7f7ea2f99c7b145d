//! The six steps of a consultation of the past, by the lines of its case.

use super::consultation::Playing;
use super::content::{FACILITATOR, Who};
use super::past::Done;
use method::consultation::Command;
use method::consultation::state::{ActionField, SheetField, SignalKind};
use method::{ItemId, Step};

impl Playing<'_> {
    fn minutes(step: Step) -> i64 {
        method::Plan::default().of(step).rounded_minutes()
    }

    pub(super) async fn expose(&mut self) -> Done<()> {
        let (client, expose) = (self.script.client, &self.case.expose);
        let fields = [
            (SheetField::Headline, expose.headline),
            (SheetField::Facts, expose.facts),
            (SheetField::MyPart, expose.my_part),
            (SheetField::Tried, expose.tried),
            (SheetField::AtStake, expose.at_stake),
            (SheetField::Question, expose.question),
        ];
        self.takes(Self::minutes(Step::Expose), fields.len() + 3);
        let kind = self.case.kind;
        self.says(client, Command::SetKind { kind }).await?;
        for (field, text) in fields {
            let (text, version) = (text.to_owned(), 0);
            let write = Command::WriteSheet {
                field,
                text,
                version,
            };
            self.says(client, write).await?;
        }
        self.says(client, Command::Told).await?;
        self.next().await
    }

    pub(super) async fn clarification(&mut self) -> Done<()> {
        let (client, lines) = (self.script.client, &self.case.clarification);
        self.takes(
            Self::minutes(Step::Clarification),
            2 * lines.questions.len() + 3,
        );
        for (nth, line) in lines.questions.iter().enumerate() {
            if nth == lines.advice.after {
                // Advice that comes as a question is set aside.
                let by = self.script.says(lines.advice.by);
                let question = self.asks(by, lines.advice.ask).await?;
                let aside = Command::SetQuestionAside { question };
                self.says(FACILITATOR, aside).await?;
            }
            let question = self.asks(self.script.says(line.by), line.ask).await?;
            let (text, version) = (line.answer.to_owned(), 0);
            let answer = Command::Answer {
                question,
                text,
                version,
            };
            self.says(client, answer).await?;
        }
        self.next().await
    }

    async fn asks(&self, by: Who, ask: &str) -> Done<ItemId> {
        let text = ask.to_owned();
        self.says(by, Command::Ask { text }).await.map(ItemId)
    }

    pub(super) async fn contract(&mut self) -> Done<()> {
        let (client, lines) = (self.script.client, &self.case.contract);
        let consult = self.consultants();
        self.takes(Self::minutes(Step::Contract), consult.len() + 5);
        self.requests(lines.first, 0).await?;
        let unclear = Command::Unclear {
            text: lines.unclear.1.to_owned(),
            version: 1,
        };
        self.says(self.script.says(lines.unclear.0), unclear)
            .await?;
        self.requests(lines.request, 1).await?;
        let version = 2;
        self.says(client, Command::ValidateRequest { version })
            .await?;
        for who in consult {
            self.says(who, Command::Agree { version }).await?;
        }
        self.next().await
    }

    async fn requests(&self, text: &str, version: u32) -> Done<()> {
        let lines = &self.case.contract;
        let write = Command::WriteRequest {
            text: text.to_owned(),
            kinds: lines.kinds.to_vec(),
            unwanted: lines.unwanted.to_owned(),
            version,
        };
        self.says(self.script.client, write).await.map(drop)
    }

    /// Everybody who is there, but the client and the facilitation.
    fn consultants(&self) -> Vec<Who> {
        let there = self.there.iter().copied();
        let not = [self.script.client, FACILITATOR];
        there.filter(|who| !not.contains(who)).collect()
    }

    pub(super) async fn exploration(&mut self) -> Done<()> {
        let lines = &self.case.exploration;
        self.takes(Self::minutes(Step::Exploration), lines.offers.len() + 3);
        let mut said: Vec<ItemId> = Vec::new();
        for (nth, line) in lines.offers.iter().enumerate() {
            let (signal, after) = lines.signal;
            if nth == after {
                self.signals(signal).await?;
            }
            let offer = Command::Contribute {
                kind: line.kind,
                text: line.text.to_owned(),
                on: line.on.and_then(|on| said.get(on).copied()),
            };
            let first = self.says(self.script.says(line.by), offer).await?;
            said.push(ItemId(first));
        }
        self.next().await?;
        self.takes(2, self.case.synthesis.kept.len());
        for kept in self.case.synthesis.kept {
            if let Some(contribution) = said.get(*kept).copied() {
                let kept = true;
                let keep = Command::Keep { contribution, kept };
                self.says(self.script.client, keep).await?;
            }
        }
        Ok(())
    }

    async fn signals(&self, signal: SignalKind) -> Done<()> {
        let client = self.script.client;
        let sent = self.says(client, Command::Signal { signal }).await?;
        let signal = ItemId(sent);
        let pass = Command::PassSignal { signal };
        self.says(FACILITATOR, pass).await.map(drop)
    }

    pub(super) async fn synthesis(&mut self) -> Done<()> {
        let (client, lines) = (self.script.client, &self.case.synthesis);
        self.takes(8, 6 * lines.actions.len() + 2 * lines.additions.len() + 3);
        let (text, version) = (lines.synthesis.to_owned(), 0);
        self.says(client, Command::WriteSynthesis { text, version })
            .await?;
        for slot in 0..lines.actions.len() {
            self.writes_action(slot).await?;
        }
        for (by, text, taken) in lines.additions {
            let text = (*text).to_owned();
            let offer = Command::OfferAddition { text };
            let addition = ItemId(self.says(self.script.says(*by), offer).await?);
            let taken = *taken;
            self.says(client, Command::TakeAddition { addition, taken })
                .await?;
        }
        self.says(client, Command::ValidatePlan).await?;
        self.next().await
    }

    async fn writes_action(&self, slot: usize) -> Done<()> {
        let action = &self.case.synthesis.actions[slot];
        let due = self.script.due.get(slot).copied().unwrap_or(30);
        let due = self.day_after(due);
        for (field, text) in [
            (ActionField::What, action.what),
            (ActionField::FirstStep, action.first_step),
            (ActionField::ByWhen, &due),
            (ActionField::Obstacle, action.obstacle),
            (ActionField::Sign, action.sign),
            (ActionField::Confidence, action.confidence),
        ] {
            let (text, version) = (text.to_owned(), 0);
            let write = Command::WriteAction {
                slot,
                field,
                text,
                version,
            };
            self.says(self.script.client, write).await?;
        }
        Ok(())
    }

    pub(super) async fn learning(&mut self) -> Done<()> {
        let lines = &self.case.learning;
        let consult = self.consultants();
        self.takes(Self::minutes(Step::Learning), consult.len() + 3);
        self.shares(self.script.client, lines.client).await?;
        for who in consult {
            let mut known = self.script.consultants.iter();
            let line = known.position(|it| *it == who);
            let text = line.map_or("", |by| lines.consultants[by]);
            self.shares(who, text).await?;
        }
        self.shares(FACILITATOR, lines.facilitator).await?;
        self.next().await
    }

    /// Somebody's turn; who has nothing to say lets it pass.
    async fn shares(&self, who: Who, text: &str) -> Done<()> {
        let turn = match text {
            "" => Command::Pass,
            text => Command::Share {
                text: text.to_owned(),
            },
        };
        self.says(who, turn).await.map(drop)
    }
}

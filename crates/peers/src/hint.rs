//! What is expected of the visitor of a demonstration, and what a difficult moment
//! asks of somebody who rehearses facilitating.

use crate::play::Play;
use method::consultation::Command;
use method::consultation::state::{Intervention, QuestionFate, SignalFate};
use method::{Role, SeatId, Stage, Step};

/// Declares an enum with stable names.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $hint:ident = $code:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $hint,)+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$hint,)+];

            /// Reads a stable name.
            pub fn from_code(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|hint| hint.code() == code)
            }

            /// The stable name.
            pub const fn code(self) -> &'static str {
                match self { $($name::$hint => $code,)+ }
            }
        }
    };
}

named! {
    /// What the moment asks of a visitor.
    Hint {
    /// Only look.
    Watch = "watch",
    /// Others speak; listen.
    Listen = "listen",
    /// Client: tell the situation.
    Tell = "tell",
    /// Client: answer the question.
    Answer = "answer",
    /// Client: write the request.
    Request = "request",
    /// Client: validate it.
    Validate = "validate",
    /// Client: be silent, mark, signal.
    Silent = "silent",
    /// Client: synthesis and plan.
    Conclude = "conclude",
    /// Say what was learned.
    Learn = "learn",
    /// Consultant: ask.
    Ask = "ask",
    /// Consultant: agree, or say what is unclear.
    Agree = "agree",
    /// Consultant: contribute.
    Contribute = "contribute",
    /// Consultant: it is one's turn in the round.
    Turn = "turn",
    /// Consultant: make the plan precise.
    Add = "add",
    /// Facilitator: everything is ready to begin.
    Begin = "begin",
    /// Facilitator: the circle is at work.
    Follow = "follow",
    /// Facilitator: nothing is missing; go on when it is time.
    GoOn = "go-on",
    /// Facilitator: advice has come as a question.
    Advice = "advice",
    /// Facilitator: the client justifies themselves.
    Justifies = "justifies",
    /// Facilitator: one speaks too much.
    Chatter = "chatter",
    /// Facilitator: the circle is silent.
    Hush = "hush",
    /// Facilitator: the client sends a signal.
    Signal = "signal",
    /// It is over.
    Over = "over",
}
}

named! {
    /// What became of the difficulties that somebody who rehearsed met.
    Lesson {
        /// The disguised advice was set aside.
        AdviceSetAside = "advice-aside",
        /// It was answered, with a justification.
        AdviceAnswered = "advice-answered",
        /// One spoke several times running, and rounds or silence gave the others their place.
        ChatterMet = "chatter-met",
        /// One spoke several times running.
        ChatterLet = "chatter-let",
        /// The quiet signal was passed on.
        SignalPassed = "signal-passed",
        /// It was kept, or left.
        SignalKept = "signal-kept",
    }
}

impl Play<'_> {
    /// What the moment asks of this person, and whom it is about.
    pub fn hint(&self, seat: SeatId) -> (Hint, Option<SeatId>) {
        let about_nobody = |hint| (hint, None);
        match self.state.role(seat) {
            _ if self.state.stage == Stage::Closed => about_nobody(Hint::Over),
            Role::Client => about_nobody(self.client_hint(seat)),
            Role::Consultant => about_nobody(self.consultant_hint(seat)),
            Role::Facilitator | Role::FacilitatorConsultant => self.facilitator_hint(),
            _ => about_nobody(Hint::Watch),
        }
    }

    /// The words the case has for this person's turn, when it is theirs.
    pub fn line(&self, seat: SeatId) -> Option<String> {
        let cue = self.cue().filter(|cue| cue.seat == seat)?;
        match cue.command {
            Command::WriteSheet { text, .. }
            | Command::Answer { text, .. }
            | Command::WriteRequest { text, .. }
            | Command::WriteSynthesis { text, .. }
            | Command::WriteAction { text, .. }
            | Command::Share { text } => Some(text),
            _ => None,
        }
    }

    fn client_hint(&self, seat: SeatId) -> Hint {
        let contract = &self.state.contract;
        match self.state.step() {
            Some(Step::Expose) => Hint::Tell,
            Some(Step::Clarification) if !self.state.queue().is_empty() => Hint::Answer,
            Some(Step::Contract) if contract.request.is_blank() => Hint::Request,
            Some(Step::Contract) if !contract.validated => Hint::Validate,
            Some(Step::Exploration) => Hint::Silent,
            Some(Step::Synthesis) if !self.state.outcome.validated => Hint::Conclude,
            _ => self.learning_hint(seat),
        }
    }

    fn consultant_hint(&self, seat: SeatId) -> Hint {
        let contract = &self.state.contract;
        match self.state.step() {
            Some(Step::Clarification) => Hint::Ask,
            Some(Step::Contract) if contract.validated && !contract.stands.contains_key(&seat) => {
                Hint::Agree
            }
            Some(Step::Exploration) => {
                let (_, order) = self.state.round(self.presence, self.now);
                if order.first() == Some(&seat) {
                    Hint::Turn
                } else {
                    Hint::Contribute
                }
            }
            Some(Step::Synthesis) => Hint::Add,
            _ => self.learning_hint(seat),
        }
    }

    fn learning_hint(&self, seat: SeatId) -> Hint {
        let learning = self.state.step() == Some(Step::Learning);
        if learning && !self.state.turns.contains_key(&seat) {
            Hint::Learn
        } else {
            Hint::Listen
        }
    }

    fn facilitator_hint(&self) -> (Hint, Option<SeatId>) {
        let difficulty = match self.state.step() {
            Some(Step::Clarification) => self.clarification_difficulty(),
            Some(Step::Exploration) => self.exploration_difficulty(),
            _ => None,
        };
        let own_turn = self.learning_hint(self.state.facilitator) == Hint::Learn;
        difficulty.unwrap_or_else(|| match self.cue() {
            Some(_) => (Hint::Follow, None),
            None if self.state.stage == Stage::Gathering => (Hint::Begin, self.state.client),
            None if own_turn => (Hint::Learn, None),
            None => (Hint::GoOn, None),
        })
    }

    fn clarification_difficulty(&self) -> Option<(Hint, Option<SeatId>)> {
        let advice = &self.case.clarification.advice;
        let mut questions = self.state.questions.values();
        let asked = questions.find(|it| it.asked.words.text == advice.ask)?;
        let newest = self.state.questions.values().next_back()?;
        match asked.fate {
            QuestionFate::Open => Some((Hint::Advice, Some(asked.asked.by))),
            QuestionFate::Answered if newest.asked.words.text == advice.ask => {
                Some((Hint::Justifies, self.state.client))
            }
            _ => None,
        }
    }

    fn exploration_difficulty(&self) -> Option<(Hint, Option<SeatId>)> {
        let mut signals = self.state.signals.values();
        if signals.any(|it| it.fate == SignalFate::Open) {
            return Some((Hint::Signal, self.state.client));
        }
        if self.state.rounds.is_some() {
            return None;
        }
        if self.is_hushed() {
            return Some((Hint::Hush, None));
        }
        let (by, more) = &self.case.exploration.chatter;
        let talker = self.consultant(*by)?;
        let newest = self.state.contributions.values().next_back()?;
        let again = more[1..]
            .iter()
            .any(|(_, text)| newest.written.words.text == *text);
        (newest.written.by == talker && again).then_some((Hint::Chatter, Some(talker)))
    }

    /// What became of the difficulties, for whoever rehearsed to the end; and whom each
    /// was about.
    pub fn lessons(&self) -> Vec<(Lesson, Option<SeatId>)> {
        if !self.is_rehearsal() || self.state.stage != Stage::Closed {
            return Vec::new();
        }
        let did = |what| {
            let key = (self.state.facilitator, what);
            self.state.interventions.contains_key(&key)
        };
        let advice = &self.case.clarification.advice;
        let mut questions = self.state.questions.values();
        let asked = questions.find(|it| it.asked.words.text == advice.ask);
        let advice = asked.and_then(|it| match it.fate {
            QuestionFate::SetAside if did(Intervention::SetAside) => {
                Some((Lesson::AdviceSetAside, Some(it.asked.by)))
            }
            QuestionFate::Answered => Some((Lesson::AdviceAnswered, Some(it.asked.by))),
            _ => None,
        });
        let (_, more) = &self.case.exploration.chatter;
        let mut said = self.state.contributions.values();
        let talker = said.find(|it| it.written.words.text == more[1].1);
        let met = did(Intervention::Rounds) || did(Intervention::Silence);
        let chatter = talker.map(|it| match met {
            true => (Lesson::ChatterMet, Some(it.written.by)),
            false => (Lesson::ChatterLet, Some(it.written.by)),
        });
        let sent = self.state.signals.values().next();
        let signal = sent.and_then(|it| match it.fate {
            SignalFate::Passed if did(Intervention::PassedSignal) => {
                Some((Lesson::SignalPassed, None))
            }
            SignalFate::Passed => None,
            _ => Some((Lesson::SignalKept, None)),
        });
        advice.into_iter().chain(chatter).chain(signal).collect()
    }
}

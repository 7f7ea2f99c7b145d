//! What a case is: everything a simulated circle says through one consultation.
//!
//! The compiler reads case files. One that lacks a step is no [`Case`], and one
//! whose step has nothing to say is refused by [`Case::checked`], at build time:
//!
//! ```compile_fail
//! use peers::case::{Case, Synthesis};
//! use peers::EXAMPLE;
//!
//! // Step 5 without an action.
//! const CASE: Case = Case {
//!     synthesis: Synthesis { actions: &[], ..EXAMPLE.synthesis },
//!     ..EXAMPLE
//! }
//! .checked();
//! ```

use method::consultation::state::{ContributionKind, RequestKind, SignalKind, SubjectKind};
use method::mirror::Language;

/// How many consultants a case has lines for.
pub const CONSULTANTS: usize = 6;

/// One of the consultants of a case, from 0.
pub type By = usize;

/// A case.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Its stable name: the language and a word.
    pub id: &'static str,
    /// The language it is told in.
    pub language: Language,
    /// The case in two sentences, for somebody who chooses one.
    pub pitch: &'static str,
    /// Problem, preoccupation or project.
    pub kind: SubjectKind,
    /// The first names.
    pub cast: Cast,
    /// Step 1.
    pub expose: Expose,
    /// Step 2.
    pub clarification: Clarification,
    /// Step 3.
    pub contract: Contract,
    /// Step 4.
    pub exploration: Exploration,
    /// Step 5.
    pub synthesis: Synthesis,
    /// Step 6.
    pub learning: Learning,
}

/// Who plays.
#[derive(Clone, Copy, Debug)]
pub struct Cast {
    /// Who facilitates.
    pub facilitator: &'static str,
    /// Who is client.
    pub client: &'static str,
    /// The consultants.
    pub consultants: [&'static str; CONSULTANTS],
}

/// Step 1: the situation sheet.
#[derive(Clone, Copy, Debug)]
pub struct Expose {
    /// The subject in a line.
    pub headline: &'static str,
    /// The facts.
    pub facts: &'static str,
    /// The client's own part.
    pub my_part: &'static str,
    /// What was tried.
    pub tried: &'static str,
    /// What is at stake.
    pub at_stake: &'static str,
    /// The client's question.
    pub question: &'static str,
}

/// Step 2: questions with their answers, in the order they are asked.
#[derive(Clone, Copy, Debug)]
pub struct Clarification {
    /// The questions.
    pub questions: &'static [Question],
    /// A piece of advice that comes as a question.
    pub advice: Advice,
    /// What the client says to a question the case does not know.
    pub otherwise: [&'static str; 3],
}

/// A question with its answer.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Who asks.
    pub by: By,
    /// The question.
    pub ask: &'static str,
    /// The client's answer.
    pub answer: &'static str,
}

/// Advice disguised as a question.
#[derive(Clone, Copy, Debug)]
pub struct Advice {
    /// Who gives it.
    pub by: By,
    /// After how many questions.
    pub after: usize,
    /// The advice.
    pub ask: &'static str,
    /// How the client justifies themselves when nobody sets it aside.
    pub justified: &'static str,
}

/// Step 3: the request.
#[derive(Clone, Copy, Debug)]
pub struct Contract {
    /// As it is first written.
    pub first: &'static str,
    /// Who finds it unclear, and what they say.
    pub unclear: (By, &'static str),
    /// As it stands in the end.
    pub request: &'static str,
    /// What kind of help is asked.
    pub kinds: &'static [RequestKind],
    /// What is not wanted.
    pub unwanted: &'static str,
}

/// Step 4: contributions in the order they are offered.
#[derive(Clone, Copy, Debug)]
pub struct Exploration {
    /// The contributions.
    pub offers: &'static [Offer],
    /// The quiet signal the client sends, and after how many contributions.
    pub signal: (SignalKind, usize),
    /// Who speaks too much when somebody rehearses facilitating, and what more they say.
    pub chatter: (By, [(ContributionKind, &'static str); 3]),
}

/// A contribution.
#[derive(Clone, Copy, Debug)]
pub struct Offer {
    /// Who offers it.
    pub by: By,
    /// Its kind.
    pub kind: ContributionKind,
    /// Its words.
    pub text: &'static str,
    /// The offer it builds on, by its place in the list.
    pub on: Option<usize>,
}

/// Step 5: what the client keeps and will do.
#[derive(Clone, Copy, Debug)]
pub struct Synthesis {
    /// The offers that are kept, by their place.
    pub kept: &'static [usize],
    /// The synthesis.
    pub synthesis: &'static str,
    /// A synthesis that holds when not all that is kept was said.
    pub otherwise: &'static str,
    /// The actions, three at most.
    pub actions: &'static [Action],
    /// What consultants add, and whether the client takes it.
    pub additions: &'static [(By, &'static str, bool)],
}

/// An action.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// What.
    pub what: &'static str,
    /// The first step.
    pub first_step: &'static str,
    /// What could stop it.
    pub obstacle: &'static str,
    /// The sign that it worked.
    pub sign: &'static str,
    /// Confidence, "0" to "10".
    pub confidence: &'static str,
}

/// Step 6: what each has learned.
#[derive(Clone, Copy, Debug)]
pub struct Learning {
    /// The client.
    pub client: &'static str,
    /// Whoever facilitates.
    pub facilitator: &'static str,
    /// The consultants.
    pub consultants: [&'static str; CONSULTANTS],
}

impl Case {
    /// The case itself, once it is sure that every step has something to say.
    ///
    /// # Panics
    /// While compiling, with the step that lacks something.
    #[must_use]
    pub const fn checked(self) -> Case {
        assert!(!self.expose.facts.is_empty(), "step 1 tells nothing");
        assert!(
            self.clarification.questions.len() >= CONSULTANTS,
            "step 2 has fewer questions than consultants"
        );
        assert!(!self.contract.request.is_empty(), "step 3 has no request");
        assert!(
            self.exploration.offers.len() >= CONSULTANTS,
            "step 4 has fewer contributions than consultants"
        );
        let actions = self.synthesis.actions.len();
        assert!(
            0 < actions && actions <= 3,
            "step 5 has no action, or too many"
        );
        assert!(!self.learning.client.is_empty(), "step 6 says nothing");
        self.check_places();
        self
    }

    /// Everything that names a consultant or an offer names one there is.
    const fn check_places(&self) {
        let questions = self.clarification.questions;
        let mut at = 0;
        while at < questions.len() {
            assert!(questions[at].by < CONSULTANTS, "step 2 names nobody");
            at += 1;
        }
        let offers = self.exploration.offers;
        at = 0;
        while at < offers.len() {
            assert!(offers[at].by < CONSULTANTS, "step 4 names nobody");
            if let Some(on) = offers[at].on {
                assert!(on < at, "an offer builds on one that comes later");
            }
            at += 1;
        }
        at = 0;
        while at < self.synthesis.kept.len() {
            let kept = self.synthesis.kept[at];
            assert!(kept < offers.len(), "step 5 keeps what nobody offered");
            at += 1;
        }
        assert!(self.contract.unclear.0 < CONSULTANTS, "step 3 names nobody");
        assert!(self.exploration.chatter.0 < CONSULTANTS, "nobody chatters");
    }
}

#[cfg(test)]
mod tests {
    use super::{Case, Clarification, Exploration, Synthesis};
    use crate::EXAMPLE;

    #[test]
    fn a_whole_case_is_one() {
        assert_eq!(EXAMPLE.checked().id, EXAMPLE.id);
    }

    #[test]
    #[should_panic(expected = "step 2 has fewer questions")]
    fn a_case_without_questions_is_none() {
        let clarification = Clarification {
            questions: &[],
            ..EXAMPLE.clarification
        };
        let _ = Case {
            clarification,
            ..EXAMPLE
        }
        .checked();
    }

    #[test]
    #[should_panic(expected = "step 4 has fewer contributions")]
    fn a_case_without_contributions_is_none() {
        let exploration = Exploration {
            offers: &[],
            ..EXAMPLE.exploration
        };
        let _ = Case {
            exploration,
            ..EXAMPLE
        }
        .checked();
    }

    #[test]
    #[should_panic(expected = "keeps what nobody offered")]
    fn a_case_keeps_only_what_was_offered() {
        let synthesis = Synthesis {
            kept: &[99],
            ..EXAMPLE.synthesis
        };
        let _ = Case {
            synthesis,
            ..EXAMPLE
        }
        .checked();
    }
}

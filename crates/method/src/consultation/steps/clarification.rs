//! Step 2, *Clarification*: one question at a time, through a fair queue.

use crate::consultation::command::Command;
use crate::consultation::decide::{Case, unless};
use crate::consultation::event::Event;
use crate::consultation::refusal::Refusal;
use crate::consultation::state::{
    Consultation, ITEMS_MAX, Question, QuestionFate, Versioned, Written,
};
use crate::ids::{ItemId, SeatId, Time};
use crate::words;

pub(in crate::consultation) fn decide(
    case: &Case,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Ask { text } => ask(case, text),
        Command::EditQuestion {
            question,
            text,
            version,
        } => reword(case, *question, text, *version),
        Command::WithdrawQuestion { question } => {
            let found = find(case, *question)?;
            case.own(found.asked.by)?;
            // An answer is the client's: it does not go with the question.
            if found.fate != QuestionFate::Open {
                return Err(Refusal::NotNow);
            }
            Ok(vec![Event::QuestionWithdrawn {
                question: *question,
            }])
        }
        Command::Answer {
            question,
            text,
            version,
        } => answer(case, *question, text, *version),
        Command::MarkAnswered { question } => unless(
            find(case, *question)?.fate != QuestionFate::Open,
            Event::AnsweredAloud {
                question: *question,
            },
        ),
        Command::SetQuestionAside { question } => unless(
            find(case, *question)?.fate != QuestionFate::Open,
            Event::QuestionSetAside {
                question: *question,
            },
        ),
        Command::TagLens { question, lens } => unless(
            find(case, *question)?.lens == *lens,
            Event::LensTagged {
                question: *question,
                lens: *lens,
            },
        ),
        _ => Err(Refusal::Unknown),
    }
}

fn ask(case: &Case, text: &str) -> Result<Vec<Event>, Refusal> {
    if case.state.questions.len() >= ITEMS_MAX {
        return Err(Refusal::TooMany);
    }
    Ok(vec![Event::Asked {
        text: words::required(text, words::SHORT)?,
        late: case.late,
    }])
}

fn reword(case: &Case, question: ItemId, text: &str, version: u32) -> Result<Vec<Event>, Refusal> {
    let found = find(case, question)?;
    case.own(found.asked.by)?;
    if found.fate != QuestionFate::Open {
        return Err(Refusal::NotNow);
    }
    let text = words::required(text, words::SHORT)?;
    if found.asked.words.text == text {
        return Ok(Vec::new());
    }
    case.same_version(version, found.asked.words.version)?;
    Ok(vec![Event::QuestionReworded {
        question,
        text,
        late: case.late,
    }])
}

fn answer(case: &Case, question: ItemId, text: &str, version: u32) -> Result<Vec<Event>, Refusal> {
    let found = find(case, question)?;
    let text = words::required(text, words::SHORT)?;
    if found.answer.text == text {
        return Ok(Vec::new());
    }
    case.same_version(version, found.answer.version)?;
    Ok(vec![Event::Answered {
        question,
        text,
        late: case.late,
    }])
}

fn find<'a>(case: &'a Case, question: ItemId) -> Result<&'a Question, Refusal> {
    case.state
        .questions
        .get(&question)
        .filter(|question| !question.asked.withdrawn)
        .ok_or(Refusal::Unknown)
}

impl Written {
    /// An item as first written.
    pub(in crate::consultation) fn new(by: SeatId, at: Time, text: &str, late: bool) -> Written {
        let mut words = Versioned::default();
        words.write(text, late);
        Written {
            by,
            at,
            words,
            withdrawn: false,
        }
    }

    /// Taken back by its author: its words go.
    pub(in crate::consultation) fn withdraw(&mut self) {
        self.withdrawn = true;
        self.words.text.clear();
    }
}

impl Consultation {
    pub(in crate::consultation) fn fold_clarification(
        &mut self,
        author: Option<SeatId>,
        seq: u64,
        at: Time,
        event: &Event,
    ) {
        match event {
            Event::Asked { text, late } => {
                let question = Question {
                    asked: Written::new(author.unwrap_or_default(), at, text, *late),
                    answer: Versioned::default(),
                    fate: QuestionFate::Open,
                    lens: None,
                };
                self.questions.insert(ItemId(seq), question);
            }
            Event::QuestionReworded {
                question,
                text,
                late,
            } => self.with_question(*question, |found| found.asked.words.write(text, *late)),
            Event::QuestionWithdrawn { question } => self.with_question(*question, |found| {
                found.asked.withdraw();
                found.answer = Versioned::default();
            }),
            Event::Answered {
                question,
                text,
                late,
            } => self.with_question(*question, |found| {
                found.answer.write(text, *late);
                found.fate = QuestionFate::Answered;
            }),
            Event::AnsweredAloud { question } => {
                self.with_question(*question, |found| found.fate = QuestionFate::AnsweredAloud);
            }
            Event::QuestionSetAside { question } => {
                self.with_question(*question, |found| found.fate = QuestionFate::SetAside);
            }
            Event::LensTagged { question, lens } => {
                self.with_question(*question, |found| found.lens = *lens);
            }
            _ => {}
        }
    }

    fn with_question(&mut self, question: ItemId, change: impl FnOnce(&mut Question)) {
        if let Some(found) = self.questions.get_mut(&question) {
            change(found);
        }
    }
}

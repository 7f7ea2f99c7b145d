//! Plans that live on: what somebody set out to do, and what becomes of it.
//!
//! An action is a row of its person. The circle sees those its person shows it; a calendar gets the
//! date of those that have one, and never a word.

use crate::choices::choices;
use crate::circle::report::Owned;
use crate::words::{self, Unfit};
use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

choices! {
    /// Where an action stands.
    ActionState {
        /// Not begun.
        ToDo = "to-do",
        /// Begun.
        UnderWay = "under-way",
        /// Done.
        Done = "done",
        /// Given up, which is an answer too.
        Dropped = "dropped",
    }
}

impl Default for ActionState {
    /// Decided, and not begun.
    fn default() -> ActionState {
        ActionState::ToDo
    }
}

impl ActionState {
    /// Still something to do about it.
    pub const fn is_open(self) -> bool {
        matches!(self, ActionState::ToDo | ActionState::UnderWay)
    }
}

/// An action of somebody's plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanAction {
    /// What they will do.
    pub what: String,
    /// The first step.
    pub first_step: String,
    /// By when, in their words, when these are no day.
    pub by_when: String,
    /// What could stop them.
    pub obstacle: String,
    /// What would show that it worked.
    pub sign: String,
    /// How confident they were, from 0 to 10, as they wrote it.
    pub confidence: String,
    /// The day of the consultation; blank days are those of an older version.
    pub since: Option<Date>,
    /// By when, as a day.
    pub due: Option<Date>,
    /// Where it stands.
    pub state: ActionState,
    /// A note: theirs alone.
    pub note: String,
    /// The circle sees it.
    pub shared: bool,
    /// What they ask the circle about it; blank when they ask nothing. Seen with the action.
    pub ask: String,
}

/// What can be changed of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Update {
    /// Where it stands.
    pub state: ActionState,
    /// A note.
    pub note: String,
    /// By when.
    pub due: Option<Date>,
    /// The circle sees it.
    pub shared: bool,
    /// What they ask the circle.
    pub ask: String,
}

/// Why an update was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PlanRefusal {
    /// The day lies before the consultation.
    #[error("before the consultation")]
    BeforeConsultation,
    /// The day is more than two years away.
    #[error("too far")]
    TooFar,
    /// The circle cannot be asked about what it does not see.
    #[error("asked, but not shown")]
    NotShown,
    /// A text does not fit.
    #[error("a text does not fit")]
    Unfit(#[from] Unfit),
}

impl PlanAction {
    /// The action after an update.
    ///
    /// # Errors
    /// A [`PlanRefusal`]; the action is as it was.
    pub fn updated(&self, update: &Update, today: Date) -> Result<PlanAction, PlanRefusal> {
        // A date that stood already stays.
        if let Some(due) = update.due.filter(|due| Some(*due) != self.due) {
            if self.since.is_some_and(|since| due < since) {
                return Err(PlanRefusal::BeforeConsultation);
            }
            if due > today.saturating_add(Span::new().years(2)) {
                return Err(PlanRefusal::TooFar);
            }
        }
        let ask = words::clean(&update.ask, words::SHORT)?;
        if !update.shared && !ask.trim().is_empty() {
            return Err(PlanRefusal::NotShown);
        }
        Ok(PlanAction {
            state: update.state,
            note: words::clean(&update.note, words::SHORT)?,
            due: update.due,
            shared: update.shared,
            ask: ask.trim().to_owned(),
            ..self.clone()
        })
    }

    /// What figures are made of: whose it is and where it stands, without a word of it.
    pub fn owned(&self, owner: usize) -> Option<Owned> {
        self.shared.then_some(Owned {
            owner,
            state: self.state,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn action() -> PlanAction {
        PlanAction {
            what: "Parler à mon équipe".into(),
            since: Some(date(2027, 2, 2)),
            shared: true,
            ..PlanAction::default()
        }
    }

    fn due(day: Date) -> Update {
        Update {
            due: Some(day),
            shared: true,
            ..Update::default()
        }
    }

    #[test]
    fn an_action_is_not_dated_before_its_consultation() {
        let today = date(2027, 3, 1);
        let early = action().updated(&due(date(2027, 2, 1)), today);
        assert_eq!(early, Err(PlanRefusal::BeforeConsultation));
        let late = action().updated(&due(date(2029, 3, 2)), today);
        assert_eq!(late, Err(PlanRefusal::TooFar));
        let fine = action().updated(&due(date(2027, 2, 2)), today).unwrap();
        assert_eq!(fine.due, Some(date(2027, 2, 2)));
        assert_eq!(fine.what, action().what);
    }

    #[test]
    fn the_circle_is_not_asked_about_what_it_does_not_see() {
        let update = Update {
            ask: "Qui l’a déjà fait ?".into(),
            ..Update::default()
        };
        let refused = action().updated(&update, date(2027, 3, 1));
        assert_eq!(refused, Err(PlanRefusal::NotShown));
    }

    #[test]
    fn what_is_not_shown_is_in_no_figure() {
        let mut private = action();
        private.shared = false;
        assert_eq!(private.owned(0), None);
        assert!(action().owned(0).is_some());
    }
}

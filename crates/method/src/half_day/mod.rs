//! A half-day while it is held: who is here, the rounds, the follow-ups, the choice of subjects,
//! and its clock. Its consultations are rooms of their own; the circle knows which they are.
//!
//! What is planned of it (day, hour, turns) belongs to the circle, and is given to `decide` and
//! `view` as they need it.

pub mod clock;
pub mod command;
pub mod decide;
pub mod event;
pub mod refusal;
pub mod rights;
pub mod state;
#[cfg(test)]
mod story;
pub mod view;

pub use command::{Around, Command, Envelope};
pub use decide::{decide, evolve, fold};
pub use event::{Entry, Event};
pub use refusal::Refusal;
pub use rights::{Act, may};
pub use state::{HalfDay, How, Part, Round};

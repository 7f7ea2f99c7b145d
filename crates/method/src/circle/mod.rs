//! A circle and its cycle: who is in it, what it agreed on, when it meets, and whose turn it is.
//!
//! A circle lives by the wall clock of its place: days and hours are civil, and so is the *now*
//! that commands and views are given. Which instant that is, and in which zone, is for whoever
//! writes calendars.

pub mod calendar;
mod charter;
pub mod command;
mod dates;
pub mod decide;
pub mod event;
pub mod held;
mod members;
pub mod notices;
pub mod planner;
mod poll;
pub mod refusal;
pub mod report;
pub mod rights;
pub mod state;
#[cfg(test)]
mod story;
mod turns;
pub mod view;

pub use command::{Author, Command, Envelope, Founding};
pub use decide::{decide, evolve, fold, found};
pub use event::{Entry, Event};
pub use refusal::Refusal;
pub use rights::{Act, Role, See, may, sees};
pub use state::{Circle, MemberId, OrganisationId, PersonId, SessionId};

//! One consultation: one client, one subject, six steps.

pub mod clock;
pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod missing;
pub mod moves;
pub mod refusal;
mod review;
pub mod seats;
pub mod state;
mod steps;
#[cfg(test)]
mod story;
pub mod view;

pub use command::{Author, Because, Command, Envelope, Reason, Setup};
pub use decide::{decide, open, permits};
pub use event::{Entry, Event};
pub use evolve::{evolve, fold};
pub use missing::{Missing, missing};
pub use refusal::Refusal;
pub use state::Consultation;

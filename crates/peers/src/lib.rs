//! Simulated peers: what each of them would do next, as a pure function of a
//! consultation. They have no power of their own: a [`play::Cue`] is a command like
//! anybody's, and the rules decide on it.
//!
//! A simulated circle plays a whole [`case`]. In a real room, where the client is a
//! person, peers speak as [`guests`].

pub mod case;
mod cases;
pub mod guests;
pub mod hint;
pub mod place;
pub mod play;
pub mod prologue;

pub use cases::{CASES, EXAMPLE, case};

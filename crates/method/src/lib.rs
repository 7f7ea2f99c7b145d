//! The rules of codéveloppement, and nothing else.
//!
//! `decide` says what a command leads to, `evolve` folds what happened, `view`
//! says what may be seen. No function here does I/O, reads a clock or draws a
//! random number: time, ids and presence arrive as arguments, so that the same
//! input always gives the same answer. The rules themselves are written out in
//! `docs/method.md`; the names here are the ones used there.

mod choices;
pub mod circle;
pub mod consultation;
pub mod half_day;
pub mod ids;
pub mod journal;
pub mod measure;
pub mod mirror;
pub mod plan;
pub mod presence;
pub mod rights;
pub mod steps;
pub mod words;

pub use ids::{Epoch, ItemId, SeatId, Span, Time};
pub use presence::Presence;
pub use rights::{Act, Role, See, may, may_ever, sees};
pub use steps::{Plan, Preset, Stage, Step};

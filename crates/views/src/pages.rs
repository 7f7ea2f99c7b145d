//! The pages.

pub mod home;
pub mod join;
pub mod method;
pub mod refusal;
pub mod start;

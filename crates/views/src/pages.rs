//! The pages.

pub mod demonstration;
pub mod home;
pub mod join;
pub mod method;
pub mod refusal;
pub mod start;

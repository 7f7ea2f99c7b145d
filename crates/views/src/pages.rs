//! The pages.

pub mod account;
pub mod circle;
pub mod demonstration;
pub mod home;
pub mod join;
pub mod method;
pub mod refusal;
pub mod start;

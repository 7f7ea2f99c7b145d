//! The pages.

pub mod home;
pub mod method;
pub mod refusal;

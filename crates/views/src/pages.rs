//! The pages.

pub mod account;
pub mod certificate;
pub mod circle;
pub mod demonstration;
pub mod facilitation;
pub mod half_day;
pub mod home;
pub mod join;
pub mod journal;
pub mod measure;
pub mod method;
mod mine;
pub mod plan;
pub mod refusal;
pub mod report;
pub mod start;

//! One file per step: what its commands lead to, and how its events fold.

pub(super) mod clarification;
pub(super) mod contract;
pub(super) mod exploration;
pub(super) mod expose;
pub(super) mod learning;
pub(super) mod synthesis;
pub(super) mod ways;

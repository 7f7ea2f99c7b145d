//! The site's own pages.

pub(super) mod assets;
pub(super) mod health;
pub(super) mod home;
pub(super) mod method;
pub(super) mod preferences;

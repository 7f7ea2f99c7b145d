//! A circle: its page and stream, what is asked there, and the pages around it.

pub(super) mod act;
pub(super) mod bring;
pub(super) mod door;
pub(super) mod feed;
pub(super) mod file;
pub(super) mod half_day;
pub(super) mod home;
pub(super) mod invite;
pub(super) mod measures;
pub(super) mod new;
pub(super) mod offers;
pub(super) mod page;
pub(super) mod report;
pub(super) mod room;
pub(super) mod series;
pub(super) mod sheet;
pub(super) mod stream;
pub(super) mod turns;

use super::people::{page_again, to};

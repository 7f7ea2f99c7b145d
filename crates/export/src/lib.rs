//! The record, a person's journal, and the dates of a circle as files. The record and the journal:
//! Markdown to read anywhere, JSON to read by program. The record has two cuts: the group's, and
//! one's own with one's private rows.

mod calendar;
mod journal;
mod json;
mod markdown;

pub use calendar::{Meeting, Purpose, Todo, calendar, feed};
pub use journal::{journal_json, journal_markdown};
pub use json::json;
pub use markdown::markdown;

use method::consultation::view::Room;
use text::Lang;
use views::room::Rows;

/// What a record is made of.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// What the group shares.
    pub room: &'a Room,
    /// One's own rows, for one's own cut.
    pub mine: Option<&'a Rows>,
    /// The language.
    pub lang: Lang,
    /// The day of the consultation, in words.
    pub day: &'a str,
}

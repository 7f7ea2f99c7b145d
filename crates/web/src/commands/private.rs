//! What is asked of a person's private rows.

use super::{Read, blank_or, text};
use crate::fields::Fields;
use method::consultation::state::MarkKind;

/// What can be done with private rows.
pub(crate) enum Private {
    /// Add a note.
    Note { text: String },
    /// Mark a note, or clear its mark.
    MarkNote {
        note: String,
        mark: Option<MarkKind>,
    },
    /// Delete a note.
    DropNote { note: String },
    /// Mark a contribution, or clear its mark.
    Mark {
        contribution: u64,
        mark: Option<MarkKind>,
    },
    /// Keep an idea for step 4.
    Park { text: String },
    /// Drop an idea kept for step 4.
    DropParked { parked: String },
    /// Write a field of the journal.
    Journal { field: String, text: String },
}

pub(super) fn private(act: &str, fields: &Fields) -> Read<Private> {
    let note = || fields.text("note").map(str::to_owned);
    Ok(Some(match act {
        "note" => Private::Note {
            text: text(fields)?,
        },
        "mark-note" => Private::MarkNote {
            note: note()?,
            mark: blank_or(fields, "mark", MarkKind::from_code)?,
        },
        "drop-note" => Private::DropNote { note: note()? },
        "mark" => Private::Mark {
            contribution: fields.parsed("contribution")?,
            mark: blank_or(fields, "mark", MarkKind::from_code)?,
        },
        "park" => Private::Park {
            text: text(fields)?,
        },
        "drop-parked" => Private::DropParked {
            parked: fields.text("parked")?.to_owned(),
        },
        "journal" => Private::Journal {
            field: fields.text("field")?.to_owned(),
            text: text(fields)?,
        },
        _ => return Ok(None),
    }))
}

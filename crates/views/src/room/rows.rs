//! The private rows of one person, read from how the store keeps them.

use method::consultation::state::MarkKind;
use serde::{Deserialize, Serialize};

/// A private note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its key among the notes.
    pub key: String,
    /// Its words and its mark.
    pub body: NoteBody,
}

/// What a note says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteBody {
    /// The words.
    pub text: String,
    /// The person's mark on it, by its stable name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
}

/// A private mark on a contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The contribution.
    pub contribution: u64,
    /// The mark.
    pub kind: MarkKind,
}

/// An idea that came before step 4 and waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parked {
    /// Its key among them.
    pub key: String,
    /// The words.
    pub text: String,
}

/// The kind of row an idea kept for step 4 is.
pub const PARKED: &str = "parked";

/// The kind of row in which a demonstration tells its visitor what the moment asks.
pub const SCENE: &str = "scene";

/// What a demonstration tells its visitor.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SceneBody {
    /// What the moment asks, by its stable name.
    pub hint: String,
    /// Whom that is about.
    pub about: Option<String>,
    /// The words the case has for the visitor's turn, with the event they follow.
    pub line: Option<(u64, String)>,
    /// Who thanks the visitor, and for which event.
    pub thanks: Option<(String, u64)>,
    /// It is the visitor's turn.
    pub waits: bool,
    /// The visitor let a turn pass: they are not waited for until they do something.
    pub away: bool,
    /// After a rehearsal: what became of its difficulties, by stable name, and whom each
    /// was about.
    pub lessons: Vec<(String, Option<String>)>,
    /// How many times as fast it is played.
    pub speed: u8,
    /// Whether it stands still.
    pub paused: bool,
}

/// Everything one person keeps for themselves in a room.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows {
    /// Notes, oldest first.
    pub notes: Vec<Note>,
    /// Marks on contributions.
    pub marks: Vec<Mark>,
    /// Ideas kept for step 4, oldest first.
    pub parked: Vec<Parked>,
    /// Step 6: a feeling, a learning, what was noticed of our way of working.
    pub journal: [String; 3],
    /// After facilitating: what one asks oneself.
    pub review: [String; 3],
    /// In a demonstration: what the moment asks.
    pub scene: Option<SceneBody>,
}

/// The stable names of the three journal fields.
pub const JOURNAL: [&str; 3] = ["feeling", "learning", "noticed"];

/// The stable names of the three fields of a facilitator's self-review.
pub const REVIEW: [&str; 3] = ["served", "otherwise", "next-time"];

impl Rows {
    /// Reads rows given as kind, key and body. What cannot be read is left out.
    pub fn read<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>) -> Rows {
        let mut read = Rows::default();
        for (kind, key, body) in rows {
            match kind {
                "note" => {
                    if let Ok(body) = serde_json::from_str(body) {
                        let key = key.to_owned();
                        read.notes.push(Note { key, body });
                    }
                }
                "mark" => {
                    let mark = key.parse().ok().zip(MarkKind::from_code(body));
                    read.marks
                        .extend(mark.map(|(contribution, kind)| Mark { contribution, kind }));
                }
                PARKED => read.parked.push(Parked {
                    key: key.to_owned(),
                    text: body.to_owned(),
                }),
                "journal" => {
                    if let Some(place) = JOURNAL.iter().position(|name| *name == key) {
                        body.clone_into(&mut read.journal[place]);
                    }
                    if let Some(place) = REVIEW.iter().position(|name| *name == key) {
                        body.clone_into(&mut read.review[place]);
                    }
                }
                SCENE => read.scene = serde_json::from_str(body).ok(),
                _ => {}
            }
        }
        read
    }

    /// The mark on a contribution.
    pub fn mark_on(&self, contribution: u64) -> Option<MarkKind> {
        let mark = |mark: &&Mark| mark.contribution == contribution;
        self.marks.iter().find(mark).map(|mark| mark.kind)
    }
}

//! The learning journal: what a person learned, across roles and circles. It is theirs alone, and
//! stays theirs when everything else is deleted.

use crate::choices::choices;
use crate::words::unaccented;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Longest answer to a prompt, in characters.
pub const ENTRY: usize = 5_000;

choices! {
    /// What somebody was in a consultation they learned from.
    As {
        /// The client.
        Client = "client",
        /// A consultant.
        Consultant = "consultant",
        /// The facilitator.
        Facilitator = "facilitator",
        /// Nothing of these: a thought of another day.
        Oneself = "oneself",
    }
}

/// A line of the journal: up to three answers to the prompts of a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The day it is about.
    pub day: Date,
    /// In what role.
    pub role: As,
    /// The circle's name then; blank without one.
    #[serde(default)]
    pub circle: String,
    /// The answers, in the order of the prompts.
    pub texts: [String; 3],
}

impl Line {
    /// Nothing written.
    pub fn is_blank(&self) -> bool {
        self.texts.iter().all(|text| text.trim().is_empty())
    }

    /// Whether every word of what is looked for stands in it, whatever the accents and capitals.
    pub fn answers(&self, wanted: &str) -> bool {
        let all = format!("{} {}", self.circle, self.texts.join(" "));
        let all = plain(&all);
        plain(wanted)
            .split_whitespace()
            .all(|word| all.contains(word))
    }
}

/// A text without capitals and accents.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        unaccented(c, &mut plain);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_line_is_found_by_its_words_whatever_their_accents() {
        let line = Line {
            day: date(2027, 2, 2),
            role: As::Consultant,
            circle: "Les passeurs".into(),
            texts: [
                "J’ai écouté sans répondre.".into(),
                "Œuvrer à deux".into(),
                String::new(),
            ],
        };
        for wanted in ["", "ecoute", "ÉCOUTÉ passeurs", "oeuvrer", "repondre"] {
            assert!(line.answers(wanted), "{wanted}");
        }
        assert!(!line.answers("écouté ailleurs"));
        assert!(!line.is_blank());
    }
}

//! The mirror: tells the asker of a question of step 2, and nobody else, that it
//! reads like advice in disguise, and why. It never blocks and is sometimes wrong.
//!
//! The rules are two tables, `french` and `english`, written to be read by a
//! facilitator; `pattern` says how they are written. A near miss is a rule too: it
//! spares the sentence it is found in.

mod english;
mod french;
mod normal;
mod pattern;

use normal::{Sentence, Spellings};
use pattern::{Classes, Pattern, Words};
use std::sync::LazyLock;

/// A language the mirror reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// French.
    French,
    /// English.
    English,
}

/// What makes a question read like advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// It puts an idea forward: "why not", "have you thought of".
    Proposes,
    /// It says what ought to be done: "you should", "just talk to her".
    Prescribes,
    /// It tells what the asker would do, or did: "in your place I".
    InMyPlace,
    /// It plays down what holds the client back: "is it really so hard".
    Minimises,
    /// A question in the negative that holds its answer: "wouldn't it be better".
    HoldsTheAnswer,
    /// It supposes a step was taken and asks what follows: "what if you".
    Supposes,
    /// It brings a means, a person or a right: "you know you may".
    OffersMeans,
    /// It says what good would come of it: "that would help him".
    PromisesEffect,
    /// It presses for a decision: "when will you finally".
    Presses,
    /// It sounds out a step the asker has in mind: "would you be ready to".
    SoundsOut,
    /// It passes a judgement on the client: "aren't you a bit too".
    Judges,
}

impl Reason {
    /// Every reason, in the order of the documentation.
    pub const ALL: [Reason; 11] = [
        Reason::Proposes,
        Reason::Prescribes,
        Reason::InMyPlace,
        Reason::Minimises,
        Reason::HoldsTheAnswer,
        Reason::Supposes,
        Reason::OffersMeans,
        Reason::PromisesEffect,
        Reason::Presses,
        Reason::SoundsOut,
        Reason::Judges,
    ];

    /// A name that does not change, for the sentences shown and for figures.
    pub const fn code(self) -> &'static str {
        match self {
            Reason::Proposes => "proposes",
            Reason::Prescribes => "prescribes",
            Reason::InMyPlace => "in-my-place",
            Reason::Minimises => "minimises",
            Reason::HoldsTheAnswer => "holds-the-answer",
            Reason::Supposes => "supposes",
            Reason::OffersMeans => "offers-means",
            Reason::PromisesEffect => "promises-effect",
            Reason::Presses => "presses",
            Reason::SoundsOut => "sounds-out",
            Reason::Judges => "judges",
        }
    }
}

/// Why the text reads like advice, if it does. A text of several sentences reads
/// like its first sentence that does.
pub fn reflect(language: Language, text: &str) -> Option<Reason> {
    tongue(language).reflect(text)
}

/// One row of a table: a pattern, what it shows, and a sentence it is found in.
struct Rule {
    pattern: &'static str,
    reason: Reason,
    #[cfg(test)]
    example: &'static str,
}

const fn rule(pattern: &'static str, reason: Reason, _example: &'static str) -> Rule {
    Rule {
        pattern,
        reason,
        #[cfg(test)]
        example: _example,
    }
}

/// A near miss: where the pattern is found, these reasons do not count.
struct NearMiss {
    pattern: &'static str,
    spares: &'static [Reason],
    #[cfg(test)]
    example: &'static str,
}

const fn near_miss(
    pattern: &'static str,
    spares: &'static [Reason],
    _example: &'static str,
) -> NearMiss {
    NearMiss {
        pattern,
        spares,
        #[cfg(test)]
        example: _example,
    }
}

/// What is written for one language.
struct Table {
    /// Words that may stand before the beginning of a sentence.
    lead_ins: &'static str,
    spellings: Spellings,
    classes: Classes,
    rules: &'static [Rule],
    near_misses: &'static [NearMiss],
}

/// A table with its patterns read.
struct Tongue {
    spellings: Spellings,
    lead_ins: Words,
    rules: Vec<(Pattern, Reason)>,
    near_misses: Vec<(Pattern, &'static [Reason])>,
}

fn tongue(language: Language) -> &'static Tongue {
    static FRENCH: LazyLock<Tongue> = LazyLock::new(|| Tongue::new(&french::TABLE));
    static ENGLISH: LazyLock<Tongue> = LazyLock::new(|| Tongue::new(&english::TABLE));
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

impl Tongue {
    fn new(table: &Table) -> Tongue {
        let read = |written| Pattern::new(written, table.classes);
        Tongue {
            spellings: table.spellings,
            lead_ins: Words::new(table.lead_ins, table.classes),
            rules: table
                .rules
                .iter()
                .map(|it| (read(it.pattern), it.reason))
                .collect(),
            near_misses: table
                .near_misses
                .iter()
                .map(|it| (read(it.pattern), it.spares))
                .collect(),
        }
    }

    fn reflect(&self, text: &str) -> Option<Reason> {
        let sentences = normal::sentences(text, self.spellings);
        sentences.iter().find_map(|it| self.sentence(it))
    }

    fn sentence(&self, sentence: &Sentence) -> Option<Reason> {
        let lead = self.lead(sentence);
        let mut found = self
            .rules
            .iter()
            .filter(|(pattern, _)| pattern.is_in(sentence, lead))
            .map(|(_, reason)| *reason)
            .peekable();
        found.peek()?;
        let spared: Vec<Reason> = self
            .near_misses
            .iter()
            .filter(|(pattern, _)| pattern.is_in(sentence, lead))
            .flat_map(|(_, spares)| spares.iter().copied())
            .collect();
        found.find(|reason| !spared.contains(reason))
    }

    /// How many words only lead in, with the pauses between them.
    fn lead(&self, sentence: &Sentence) -> usize {
        let leads = |word: &&String| *word == normal::MARK || self.lead_ins.hold(word);
        sentence.words.iter().take_while(leads).count()
    }
}

#[cfg(test)]
mod tests;

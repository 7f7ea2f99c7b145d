//! Word patterns: a sentence of words a person can read, and how it is matched.
//!
//! | written | matches |
//! |---|---|
//! | `as\|avez` | one of these words |
//! | `<tu>` | one of the words of that class, named at the top of the language |
//! | `-rais`, `deleg-` | a word that ends, or begins, so |
//! | `!hier` among alternatives | but not this word |
//! | `[deja\|jamais]` | one of these words, or nothing |
//! | `..`, `…` | up to three words, up to thirty, pauses included |
//! | `,` | a pause, or nothing where a clause begins: after a pause, or as `^` |
//! | `.` | nothing, in a sentence without a question mark |
//! | `^`, `$` | nothing, at the beginning (small words like "et" aside), at the end |
//! | `not:nous` | nothing, where the next word is not this one |
//! | `notafter:si` | nothing, where the word before is not this one |

use super::normal::{MARK, Sentence};

/// Words named once and used in many patterns.
pub(super) type Classes = &'static [(&'static str, &'static str)];

/// A pattern, ready to be matched.
#[derive(Debug)]
pub(super) struct Pattern(Vec<Step>);

#[derive(Debug)]
enum Step {
    Word(Words),
    Maybe(Words),
    Gap(usize),
    Begin,
    Clause,
    End,
    Told,
    Not(Words),
    NotAfter(Words),
}

/// Alternatives, less the exceptions.
#[derive(Debug, Default)]
pub(super) struct Words {
    any: Vec<Term>,
    except: Vec<Term>,
}

#[derive(Debug)]
enum Term {
    Exactly(&'static str),
    EndsWith(&'static str),
    BeginsWith(&'static str),
}

impl Term {
    fn fits(&self, word: &str) -> bool {
        match self {
            Term::Exactly(it) => word == *it,
            Term::EndsWith(it) => word.ends_with(it),
            Term::BeginsWith(it) => word.starts_with(it),
        }
    }
}

impl Words {
    /// Reads `a|-b|<c>|!d`.
    pub(super) fn new(written: &'static str, classes: Classes) -> Words {
        let mut words = Words::default();
        words.add(written, classes);
        words
    }

    fn add(&mut self, written: &'static str, classes: Classes) {
        for one in written.split('|') {
            if let Some(name) = one.strip_prefix('<') {
                let class = classes
                    .iter()
                    .find(|(it, _)| name.strip_suffix('>') == Some(it));
                // A class holds no class, so this ends.
                class
                    .into_iter()
                    .for_each(|(_, words)| self.add(words, &[]));
            } else if let Some(word) = one.strip_prefix('!') {
                self.except.push(term(word));
            } else {
                self.any.push(term(one));
            }
        }
    }

    /// Whether the word is one of these.
    pub(super) fn hold(&self, word: &str) -> bool {
        let fits = |terms: &[Term]| terms.iter().any(|term| term.fits(word));
        fits(&self.any) && !fits(&self.except)
    }
}

fn term(written: &'static str) -> Term {
    if let Some(end) = written.strip_prefix('-') {
        Term::EndsWith(end)
    } else if let Some(begin) = written.strip_suffix('-') {
        Term::BeginsWith(begin)
    } else {
        Term::Exactly(written)
    }
}

impl Pattern {
    /// Reads a pattern as it is written in the tables.
    pub(super) fn new(written: &'static str, classes: Classes) -> Pattern {
        let words = |it| Words::new(it, classes);
        let step = |it: &'static str| match it {
            ".." => Step::Gap(3),
            "…" => Step::Gap(30),
            "^" => Step::Begin,
            "," => Step::Clause,
            "$" => Step::End,
            "." => Step::Told,
            _ => {
                let bracketed = it.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
                if let Some(maybe) = bracketed {
                    Step::Maybe(words(maybe))
                } else if let Some(not) = it.strip_prefix("not:") {
                    Step::Not(words(not))
                } else if let Some(not) = it.strip_prefix("notafter:") {
                    Step::NotAfter(words(not))
                } else {
                    Step::Word(words(it))
                }
            }
        };
        Pattern(written.split_whitespace().map(step).collect())
    }

    /// Whether the pattern is found in the sentence, of which the first `lead`
    /// words only lead in.
    ///
    /// All the places the pattern may have come to move forward together, one
    /// step at a time: the work is at most steps × words, whatever the text.
    pub(super) fn is_in(&self, sentence: &Sentence, lead: usize) -> bool {
        let mut places: Vec<usize> = (0..=sentence.words.len()).collect();
        for step in &self.0 {
            places = step.forward(&places, sentence, lead);
            if places.is_empty() {
                return false;
            }
        }
        true
    }
}

impl Step {
    /// Where the step leads from these places; both lists are in order.
    fn forward(&self, places: &[usize], sentence: &Sentence, lead: usize) -> Vec<usize> {
        let holds =
            |words: &Words, at: usize| sentence.words.get(at).is_some_and(|it| words.hold(it));
        let before = |at: usize| at.checked_sub(1).and_then(|at| sentence.words.get(at));
        let stay = |keep: &dyn Fn(usize) -> bool| -> Vec<usize> {
            places.iter().copied().filter(|at| keep(*at)).collect()
        };
        match self {
            Step::Word(words) => {
                let ahead = places.iter().filter(|at| holds(words, **at));
                ahead.map(|at| at + 1).collect()
            }
            Step::Maybe(words) => {
                let mut all = places.to_vec();
                let ahead = places.iter().filter(|at| holds(words, **at));
                all.extend(ahead.map(|at| at + 1));
                all.sort_unstable();
                all.dedup();
                all
            }
            Step::Gap(most) => spread(places, *most, sentence.words.len()),
            Step::Begin => stay(&|at| at <= lead),
            Step::Clause => {
                let pause = |at: usize| sentence.words.get(at).is_some_and(|it| it == MARK);
                let mut all = stay(&|at| at <= lead || before(at).is_some_and(|it| it == MARK));
                all.extend(places.iter().filter(|at| pause(**at)).map(|at| at + 1));
                all.sort_unstable();
                all.dedup();
                all
            }
            Step::Told => stay(&|_| !sentence.asks),
            Step::End => stay(&|at| at == sentence.words.len()),
            Step::Not(words) => stay(&|at| !holds(words, at)),
            Step::NotAfter(words) => stay(&|at| !before(at).is_some_and(|it| words.hold(it))),
        }
    }
}

/// Every place up to `most` words after one of the places.
fn spread(places: &[usize], most: usize, end: usize) -> Vec<usize> {
    let mut all: Vec<usize> = Vec::new();
    for &place in places {
        let from = all.last().map_or(place, |last| place.max(last + 1));
        all.extend(from..=(place + most).min(end));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASSES: Classes = &[("tu", "tu|vous"), ("inf", "-er|dire|!hier")];

    fn found(pattern: &'static str, sentence: &str) -> bool {
        let (sentence, asks) = match sentence.strip_suffix(" ?") {
            Some(asked) => (asked, true),
            None => (sentence, false),
        };
        let words: Vec<String> = sentence.split(' ').map(str::to_owned).collect();
        let lead = usize::from(words.first().is_some_and(|it| it == "et"));
        Pattern::new(pattern, CLASSES).is_in(&Sentence { words, asks }, lead)
    }

    #[test]
    fn words_follow_one_another() {
        assert!(found("ne pas", "pourquoi ne pas dire"));
        assert!(!found("ne pas", "ne dis pas"));
        assert!(!found("ne pas", "ne , pas"));
        assert!(found("as|avez <tu>", "avez vous"));
        assert!(found("as [tu] vu", "as vu") && found("as [tu] vu", "as tu vu"));
    }

    #[test]
    fn words_are_told_by_their_ends_and_beginnings() {
        assert!(found("et <inf>", "et deleguer") && !found("et <inf>", "et hier"));
        assert!(found("deleg-", "vous deleguez") && !found("deleg-", "indelegable"));
    }

    #[test]
    fn gaps_are_bounded() {
        assert!(found("a .. b", "a 1 , 3 b") && !found("a .. b", "a 1 2 3 4 b"));
        assert!(found("a .. b", "a b") && found("a … b", "a 1 2 3 4 , 6 b"));
        let far = format!("a {}b", "x ".repeat(31));
        assert!(!found("a … b", &far));
    }

    #[test]
    fn places_are_told_apart() {
        assert!(found("^ si", "et si") && found("^ et si", "et si") && !found("^ si", "que si"));
        assert!(found(", non $", "oui , non") && !found(", non $", "oui non"));
        assert!(found("oui , non", "oui , non") && !found("non $", "non oui"));
        assert!(found("oui .", "oui") && !found("oui .", "oui ?"));
        assert!(found("x not:y", "x z") && found("x not:y", "x") && !found("x not:y", "x y"));
        assert!(found("notafter:w x", "x") && !found("notafter:w x", "w x"));
    }

    #[test]
    fn a_class_nobody_named_holds_no_word() {
        assert!(!found("<on>", "on"));
    }
}

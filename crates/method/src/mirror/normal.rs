//! A text as the rules read it: sentences of plain words.

use crate::words::unaccented;

/// A sentence as the rules read it.
#[derive(Debug, Default)]
pub(super) struct Sentence {
    /// Lowercase words without accents, and [`MARK`] where the writer paused.
    pub(super) words: Vec<String>,
    /// Whether a question mark ends it.
    pub(super) asks: bool,
}

/// Stands for a comma, a colon, a dash, a bracket, or words that were quoted.
pub(super) const MARK: &str = ",";

/// Other spellings of a word, each with the words it stands for.
pub(super) type Spellings = &'static [(&'static str, &'static str)];

/// The sentences of a text. What is quoted is left out, because the asker only
/// reports it; a text that is all quotation is read as it stands.
pub(super) fn sentences(text: &str, spellings: Spellings) -> Vec<Sentence> {
    let read = |skip_quotes| Reader::default().read(text, skip_quotes, spellings);
    let own = read(true);
    if own.is_empty() { read(false) } else { own }
}

#[derive(Default)]
struct Reader {
    done: Vec<Sentence>,
    words: Vec<String>,
    word: String,
}

impl Reader {
    fn read(mut self, text: &str, skip_quotes: bool, spellings: Spellings) -> Vec<Sentence> {
        let chars: Vec<char> = text.chars().collect();
        let mut at = 0;
        while let Some(&c) = chars.get(at) {
            let next = chars.get(at + 1).copied();
            let end = if skip_quotes {
                quoted(&chars, at)
            } else {
                None
            };
            if let Some(end) = end {
                self.mark(spellings);
                at = end;
            } else {
                self.take(c, next, spellings);
            }
            at += 1;
        }
        self.end(false, spellings);
        self.done
    }

    fn take(&mut self, c: char, next: Option<char>, spellings: Spellings) {
        match c {
            '?' | '？' | '؟' => self.end(true, spellings),
            '!' | '！' | '\n' => self.end(false, spellings),
            // "N.B." and "12.5" go on; "etc..." is a pause.
            '.' if next.is_none_or(char::is_whitespace) && !self.word.is_empty() => {
                self.end(false, spellings);
            }
            '.' | '…' | ',' | ';' | ':' | '(' | ')' | '–' | '—' => self.mark(spellings),
            '-' if next.is_none_or(char::is_whitespace) => self.mark(spellings),
            _ if c.is_alphanumeric() => unaccented(c, &mut self.word),
            // An accent written as a character of its own belongs to its letter.
            '\u{300}'..='\u{36f}' => {}
            _ => self.word(spellings),
        }
    }

    fn word(&mut self, spellings: Spellings) {
        if self.word.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.word);
        match spellings.iter().find(|(from, _)| *from == word) {
            Some((_, to)) => self.words.extend(to.split(' ').map(str::to_owned)),
            None => self.words.push(word),
        }
    }

    fn mark(&mut self, spellings: Spellings) {
        self.word(spellings);
        if self.words.last().is_some_and(|last| last != MARK) {
            self.words.push(MARK.to_owned());
        }
    }

    fn end(&mut self, asks: bool, spellings: Spellings) {
        self.word(spellings);
        let mut words = std::mem::take(&mut self.words);
        if words.last().is_some_and(|last| last == MARK) {
            words.pop();
        }
        if !words.is_empty() {
            self.done.push(Sentence { words, asks });
        } else if let Some(last) = self.done.last_mut() {
            // "!?" asks as well.
            last.asks |= asks;
        }
    }
}

/// Where the quotation that opens at `at` closes, if it does within a sentence
/// or two; the bound keeps a text of nothing but quotes cheap to read.
fn quoted(chars: &[char], at: usize) -> Option<usize> {
    const LONGEST: usize = 400;
    let close = match chars.get(at)? {
        '«' => '»',
        '“' => '”',
        '"' => '"',
        _ => return None,
    };
    let after = chars.iter().skip(at + 1).take(LONGEST);
    Some(at + 1 + after.into_iter().position(|c| *c == close)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let all = sentences(text, &[("dont", "do not")]);
        all.iter().map(|it| it.words.join(" ")).collect()
    }

    #[test]
    fn words_lose_case_accents_hyphens_and_apostrophes() {
        assert_eq!(words("As-tu pensé À l’œuvre"), ["as tu pense a l oeuvre"]);
        assert_eq!(words("ÇA T'AIDERAIT"), ["ca t aiderait"]);
        assert_eq!(words("e\u{301}te\u{301}"), ["ete"]);
        assert_eq!(words("I dont"), ["i do not"]);
    }

    #[test]
    fn spaces_of_any_kind_are_one() {
        assert_eq!(
            words("Vraiment\u{202f}utile\u{a0}?  Oui\t"),
            ["vraiment utile", "oui"]
        );
    }

    #[test]
    fn sentences_end_where_the_writer_ends_them() {
        assert_eq!(
            words("Tiens... N.B. : 12.5 ?! Bon. Oui"),
            ["tiens , n , b", "12 , 5", "bon", "oui"]
        );
        assert_eq!(words("un - deux, (trois)"), ["un , deux , trois"]);
        assert!(words(" ?!… 👩‍👩‍👧 - ").is_empty());
    }

    #[test]
    fn what_is_quoted_is_left_out_unless_it_is_all_there_is() {
        assert_eq!(words("Qui dit « il suffit de » ?"), ["qui dit"]);
        assert_eq!(
            words("un \"deux\" trois “quatre” cinq"),
            ["un , trois , cinq"]
        );
        assert_eq!(words("« Tout » “cela”"), ["tout cela"]);
        assert_eq!(words("un « deux"), ["un deux"]);
    }
}

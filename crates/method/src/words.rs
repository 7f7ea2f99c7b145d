//! What a person may write: lengths and characters.

use thiserror::Error;

/// Longest sheet field and synthesis, in Unicode scalar values.
pub const LONG: usize = 10_000;
/// Longest text anywhere else, in Unicode scalar values.
pub const SHORT: usize = 2_000;
/// Longest headline, in Unicode scalar values.
pub const HEADLINE: usize = 200;
/// Longest first name, in Unicode scalar values.
pub const NAME: usize = 40;

/// Why a text is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unfit {
    /// Nothing but white space where something was needed.
    #[error("the text is empty")]
    Empty,
    /// Longer than its field allows; both in Unicode scalar values.
    #[error("{length} characters where {limit} fit")]
    TooLong {
        /// What was sent.
        length: usize,
        /// What fits.
        limit: usize,
    },
    /// A first name with the mark of simulated peers.
    #[error("the mark of simulated peers")]
    Marked,
    /// A control character other than line feed and tab.
    #[error("a control character")]
    Control,
}

/// A text as it is kept: CRLF becomes LF, everything else stays as written.
///
/// # Errors
/// [`Unfit::Control`] and [`Unfit::TooLong`]; an empty text is fine here.
pub fn clean(text: &str, limit: usize) -> Result<String, Unfit> {
    let text = text.replace("\r\n", "\n");
    if text
        .chars()
        .any(|c| c.is_control() && c != '\n' && c != '\t')
    {
        return Err(Unfit::Control);
    }
    let length = text.chars().count();
    if length > limit {
        return Err(Unfit::TooLong { length, limit });
    }
    Ok(text)
}

/// As [`clean`], for a text that must say something.
///
/// # Errors
/// As [`clean`], and [`Unfit::Empty`].
pub fn required(text: &str, limit: usize) -> Result<String, Unfit> {
    let text = clean(text, limit)?;
    if text.trim().is_empty() {
        return Err(Unfit::Empty);
    }
    Ok(text)
}

/// A single line without white space around it: a name, a headline.
///
/// # Errors
/// As [`clean`]; a line feed or a tab is a control character here.
pub fn line(text: &str, limit: usize) -> Result<String, Unfit> {
    let text = clean(text.trim(), limit)?;
    if text.contains(['\n', '\t']) {
        return Err(Unfit::Control);
    }
    Ok(text)
}

/// Adds the letter in lowercase, without its accent.
pub(crate) fn unaccented(c: char, word: &mut String) {
    for c in c.to_lowercase() {
        match c {
            'à' | 'â' | 'ä' | 'á' | 'ã' => word.push('a'),
            'é' | 'è' | 'ê' | 'ë' => word.push('e'),
            'î' | 'ï' | 'í' | 'ì' => word.push('i'),
            'ô' | 'ö' | 'ó' | 'ò' | 'õ' => word.push('o'),
            'ù' | 'û' | 'ü' | 'ú' => word.push('u'),
            'ÿ' => word.push('y'),
            'ç' => word.push('c'),
            'ñ' => word.push('n'),
            'œ' => word.push_str("oe"),
            'æ' => word.push_str("ae"),
            // Left behind by the lowercase of a dotted capital.
            '\u{300}'..='\u{36f}' => {}
            _ => word.push(c),
        }
    }
}

/// What stands behind the name of a simulated peer, in every language.
pub const SIMULATED: &str = " (sim.)";

/// A first name: a line that says something, and does not pass for a simulated peer.
///
/// # Errors
/// As [`line`], [`Unfit::Empty`] and [`Unfit::Marked`].
pub fn name(text: &str) -> Result<String, Unfit> {
    let name = required(&line(text, NAME)?, NAME)?;
    let letters: String = name.to_lowercase().split_whitespace().collect();
    match letters.contains(SIMULATED.trim()) {
        true => Err(Unfit::Marked),
        false => Ok(name),
    }
}

/// A calendar day written `YYYY-MM-DD`, or nothing.
///
/// # Errors
/// [`Unfit::Control`] when it is no such day.
pub fn day(text: &str) -> Result<String, Unfit> {
    let text = text.trim();
    if text.is_empty() || is_day(text) {
        return Ok(text.to_owned());
    }
    Err(Unfit::Control)
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let digits = |part: &str, n: usize| part.len() == n && part.bytes().all(|b| b.is_ascii_digit());
    if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
        return false;
    }
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    let (year, month, day) = (number(year), number(month), number(day));
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_made_one_and_the_rest_is_kept_as_written() {
        assert_eq!(clean("a\r\nb\tc\n", 10), Ok("a\nb\tc\n".into()));
        let odd = "  \u{202f}«é» 👩‍👩‍👧 \u{200f}שלום ";
        assert_eq!(clean(odd, 100), Ok(odd.into()));
    }

    #[test]
    fn control_characters_are_refused() {
        for text in ["\0", "a\rb", "\u{1b}[0m", "\u{85}"] {
            assert_eq!(clean(text, 100), Err(Unfit::Control));
        }
        assert_eq!(name("An\nne"), Err(Unfit::Control));
    }

    #[test]
    fn lengths_count_scalar_values_not_bytes() {
        assert_eq!(clean("éééé", 4), Ok("éééé".into()));
        assert_eq!(
            clean("ééééé", 4),
            Err(Unfit::TooLong {
                length: 5,
                limit: 4
            })
        );
    }

    #[test]
    fn names_are_trimmed_and_say_something() {
        assert_eq!(name("  Anne-Lise "), Ok("Anne-Lise".into()));
        assert_eq!(name(" \u{a0} "), Err(Unfit::Empty));
        for marked in ["Tomasz (sim.)", "Tomasz ( SIM. )", "(sim.)"] {
            assert_eq!(name(marked), Err(Unfit::Marked));
        }
    }

    #[test]
    fn days_exist_in_the_calendar() {
        for good in ["", "2026-02-28", "2028-02-29", "2026-12-31"] {
            assert_eq!(day(good), Ok(good.into()));
        }
        for bad in ["2026-02-29", "2026-13-01", "26-1-1", "demain", "2026-04-31"] {
            assert!(day(bad).is_err(), "{bad}");
        }
    }
}

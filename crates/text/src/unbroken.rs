//! What people write keeps its signs on the line of their words.

use std::borrow::Cow;

const NARROW: char = '\u{202f}';
const FIXED: char = '\u{a0}';

/// The same text, where a plain space before `? ! ; : »` or after `«` no longer lets the line
/// break there. Nothing else is touched: a text without such spaces comes back as it was.
#[must_use]
pub fn unbroken(text: &str) -> Cow<'_, str> {
    let mut out: Option<String> = None;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let after = text[at + c.len_utf8()..].chars().next();
        let held = if c == ' ' { held(before, after) } else { None };
        match (&mut out, held) {
            (None, Some(held)) => out = Some(format!("{}{held}", &text[..at])),
            (Some(out), held) => out.push(held.unwrap_or(c)),
            (None, None) => {}
        }
        before = Some(c);
    }
    out.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The space that holds, if there must be one between these two.
fn held(before: Option<char>, after: Option<char>) -> Option<char> {
    match (before, after) {
        (None | Some(' ' | '\n'), _) => None,
        (Some('«'), _) | (_, Some(':' | '»')) => Some(FIXED),
        (_, Some('?' | '!' | ';')) => Some(NARROW),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::unbroken;
    use std::borrow::Cow;

    #[test]
    fn signs_hold_to_their_words() {
        let set = "Qui\u{202f}? «\u{a0}Moi\u{a0}»\u{a0}: voilà\u{202f}; non\u{202f}!";
        assert_eq!(unbroken("Qui ? « Moi » : voilà ; non !"), set);
        assert_eq!(unbroken(set), set);
    }

    #[test]
    fn everything_else_is_left_alone() {
        for text in ["", " ", "Who? Me: yes", "a\n ? b", "  ? ", "12:30"] {
            assert!(
                matches!(unbroken(text), Cow::Borrowed(same) if same == text),
                "{text}"
            );
        }
    }
}

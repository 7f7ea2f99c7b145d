//! Messages are typeset: curly apostrophes in both languages, and in French no-break spaces where
//! French wants them. `TYPESET=1 cargo test -p text` mends the files instead of failing.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::Path;
use text::{Lang, sources};

const NARROW: char = '\u{202f}';
const FIXED: char = '\u{a0}';

/// Words that stay on the line of the number before them.
const UNITS: &[&str] = &[
    "minute",
    "min",
    "heure",
    "caractère",
    "character",
    "%",
    "h ",
];

/// A whole file as it should be; identifiers and comments are left as they are.
fn typeset(lang: Lang, text: &str) -> String {
    let lines = text.lines().map(|line| {
        if line.starts_with('#') {
            return line.to_owned();
        }
        match line.split_once('=') {
            Some((id, value)) if !line.starts_with(' ') => {
                format!("{id}={}", value_of(lang, value))
            }
            _ => value_of(lang, line),
        }
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

fn value_of(lang: Lang, value: &str) -> String {
    let curly = with_units(&value.replace('\'', "’"));
    match lang {
        Lang::Fr => french(&curly),
        Lang::En => curly,
    }
}

/// A number, or a placeable, and its unit hold together.
fn with_units(value: &str) -> String {
    let mut out = String::new();
    for (at, c) in value.char_indices() {
        let after_number = out.ends_with(|c: char| c.is_ascii_digit())
            || out.ends_with("$count }")
            || out.ends_with("%n")
            || out.ends_with("%m");
        let rest = &value[at + c.len_utf8()..];
        let holds = c == ' ' && after_number && UNITS.iter().any(|unit| rest.starts_with(unit));
        out.push(if holds { FIXED } else { c });
    }
    out
}

fn french(value: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = value.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let wanted = match c {
            ';' | '!' | '?' => Some(NARROW),
            ':' | '»' => Some(FIXED),
            _ => None,
        };
        let space = |c: char| c == ' ' || c == FIXED || c == NARROW;
        if let Some(wanted) = wanted {
            let trimmed = out.trim_end_matches(space).len();
            let after_word = trimmed > 0 && !(c == '?' && out.ends_with('?'));
            // A colon with no space before it is a time or an address, and is left alone.
            if after_word && (c != ':' || out.len() > trimmed) {
                out.truncate(trimmed);
                out.push(wanted);
            }
        }
        let after_guillemet = at > 0 && chars[at - 1] == '«';
        if after_guillemet && space(c) {
            out.push(FIXED);
        } else {
            if after_guillemet {
                out.push(FIXED);
            }
            out.push(c);
        }
    }
    out
}

#[test]
fn messages_are_typeset() {
    for lang in Lang::ALL {
        for source in sources(lang) {
            let wanted = typeset(lang, source.text);
            if std::env::var_os("TYPESET").is_some() {
                let name = format!("{}/{}.ftl", lang.code(), source.area);
                fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(name), wanted).unwrap();
                continue;
            }
            for (at, (line, wanted)) in source.text.lines().zip(wanted.lines()).enumerate() {
                let place = format!("{}/{}.ftl line {}", lang.code(), source.area, at + 1);
                assert_eq!(line, wanted, "{place}: run TYPESET=1 cargo test -p text");
            }
            assert!(!wanted.contains('·'), "{}: a middle dot", source.area);
        }
    }
}

#[test]
fn french_spaces_and_apostrophes() {
    let set = |value| value_of(Lang::Fr, value);
    assert_eq!(
        set(" Qu'est-ce ? Oui ; non !"),
        " Qu’est-ce\u{202f}? Oui\u{202f}; non\u{202f}!"
    );
    assert_eq!(set(" Lu par : « moi »"), " Lu par\u{a0}: «\u{a0}moi\u{a0}»");
    assert_eq!(set(" Ah? «moi»"), " Ah\u{202f}? «\u{a0}moi\u{a0}»");
    assert_eq!(set(" 12:30, 90 minutes"), " 12:30, 90\u{a0}minutes");
    assert_eq!(set(&set(" Dis : quoi ?")), set(" Dis : quoi ?"));
}

#[test]
fn english_has_no_space_before_its_signs() {
    for source in sources(Lang::En) {
        for sign in [" ;", " :", " !", " ?", "\u{202f}", "\u{a0}:"] {
            assert!(!source.text.contains(sign), "{}: {sign:?}", source.area);
        }
    }
}

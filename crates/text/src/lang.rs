//! The two languages, and which one a browser asks for.

use crate::{Arg, bundles};

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// French, the first language of the product.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// Both languages, French first.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The language code, as in `<html lang>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of a code or of a longer tag such as `fr-CA`.
    #[must_use]
    pub fn from_code(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).trim();
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The language a browser prefers by its `Accept-Language` header; French when it says nothing
    /// useful.
    #[must_use]
    pub fn from_accept_language(header: &str) -> Self {
        let ranges: Vec<(&str, u16)> = header.split(',').filter_map(parse_range).collect();
        let mut best = (Self::Fr, 0, usize::MAX);
        for lang in Self::ALL {
            if let Some((quality, place)) = wish(lang, &ranges)
                && (quality > best.1 || (quality == best.1 && place < best.2))
            {
                best = (lang, quality, place);
            }
        }
        best.0
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Fr,
        }
    }

    /// The message `id`, or the id in brackets if there is none.
    #[must_use]
    pub fn t(self, id: &'static str) -> String {
        bundles::format(self, id, &[])
    }

    /// The message `id` with the values it carries.
    #[must_use]
    pub fn with(self, id: &'static str, args: &[(&'static str, Arg)]) -> String {
        bundles::format(self, id, args)
    }
}

/// How much a language is wished for, in thousandths, and where in the header. A language that is
/// named decides for itself (`q=0` excludes it); `*` speaks for those that are not.
fn wish(lang: Lang, ranges: &[(&str, u16)]) -> Option<(u16, usize)> {
    let places = || ranges.iter().enumerate();
    let own = places().filter(|(_, (tag, _))| Lang::from_code(tag) == Some(lang));
    let named = own.max_by_key(|(place, (_, quality))| (*quality, usize::MAX - place));
    let any = || places().find(|(_, (tag, _))| *tag == "*");
    named
        .or_else(any)
        .map(|(place, (_, quality))| (*quality, place))
        .filter(|(quality, _)| *quality > 0)
}

/// One range of the header with its quality in thousandths; a malformed quality drops the range.
fn parse_range(part: &str) -> Option<(&str, u16)> {
    let mut pieces = part.split(';').map(str::trim);
    let tag = pieces.next().filter(|tag| !tag.is_empty())?;
    let mut quality = 1000;
    for piece in pieces {
        if let Some(value) = piece
            .strip_prefix("q=")
            .or_else(|| piece.strip_prefix("Q="))
        {
            quality = parse_quality(value.trim())?;
        }
    }
    Some((tag, quality))
}

/// `0`, `1`, `0.8`, `0.853`, `1.000` in thousandths.
fn parse_quality(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let digits = decimals.bytes().all(|byte| byte.is_ascii_digit());
    if decimals.len() > 3 || !digits {
        return None;
    }
    let thousandths = format!("{decimals:0<3}").parse::<u16>().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[track_caller]
    fn prefers(header: &str, expected: Lang) {
        assert_eq!(Lang::from_accept_language(header), expected, "{header}");
    }

    #[test]
    fn french_when_nothing_useful_is_said() {
        for header in [
            "",
            "  ",
            ",;,",
            "de",
            "de-DE,de;q=0.9",
            "*",
            "en;q=0",
            "en;q=2",
            "q=1",
        ] {
            prefers(header, Lang::Fr);
        }
    }

    #[test]
    fn the_highest_quality_wins_and_the_first_of_equals() {
        prefers("en", Lang::En);
        prefers("EN-us", Lang::En);
        prefers("en-GB,fr;q=0.9", Lang::En);
        prefers("en;q=0.8, fr-CA;q=0.85", Lang::Fr);
        prefers("fr;q=0.1,de,en;q=0.11", Lang::En);
        prefers("en,fr", Lang::En);
        prefers("fr,en", Lang::Fr);
        prefers("en;q=0.5,fr;q=0.500", Lang::En);
        prefers("en ; q=1.000 , fr ; q=0.999", Lang::En);
    }

    #[test]
    fn zero_excludes_and_a_star_speaks_for_the_rest() {
        prefers("fr;q=0, *;q=0.5", Lang::En);
        prefers("fr;q=0, en;q=0.1", Lang::En);
        prefers("en;q=0.5, *", Lang::Fr);
    }

    #[test]
    fn codes_and_tags() {
        assert_eq!(Lang::from_code("fr_BE"), Some(Lang::Fr));
        assert_eq!(Lang::from_code("frr"), None);
        assert_eq!(Lang::Fr.other(), Lang::En);
        assert_eq!(Lang::En.other().code(), "fr");
    }
}

//! Numbers in words: each with how many stand behind it and how far apart they are.

use method::measure::{LEAST, Summary};
use text::{Lang, msg};

/// A number with one decimal: *3,9* in French, *3.9* in English.
pub(crate) fn decimal(lang: Lang, value: f64) -> String {
    let written = format!("{value:.1}");
    match lang {
        Lang::Fr => written.replace('.', ","),
        Lang::En => written,
    }
}

/// Hours and minutes: *19 h 30*, *45 minutes*.
#[must_use]
pub fn duration(lang: Lang, minutes: u32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let words = match (hours, rest) {
        (0, _) => lang.with("figure-minutes", &[("count", rest.into())]),
        (_, 0) => lang.with("figure-hours", &[("count", hours.into())]),
        _ => {
            let args = [
                ("hours", hours.into()),
                ("minutes", format!("{rest:02}").into()),
            ];
            lang.with("figure-hours-minutes", &args)
        }
    };
    held_together(&words)
}

/// Why there is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// Too few people answered.
    TooFew,
    /// The form can still be answered, or has not been asked yet.
    NotClosed,
    /// The cycle is too short for it.
    NotAsked,
    /// Too few people answered, or too few would be left over.
    LeftOver,
}

impl Why {
    /// In a few words.
    pub(crate) fn words(self, lang: Lang) -> String {
        lang.t(match self {
            Why::TooFew => msg("figure-too-few"),
            Why::NotClosed => msg("figure-not-closed"),
            Why::NotAsked => msg("figure-not-asked"),
            Why::LeftOver => msg("figure-left-over"),
        })
    }
}

/// A summary that may be shown. What is published stands on enough people already; a page that
/// got something else by mistake shows nothing all the same.
pub(crate) fn shown(summary: Option<Summary>) -> Option<Summary> {
    summary.filter(|summary| summary.n >= LEAST)
}

/// The answers, their mean and their spread: *7 réponses · moyenne 3,9 · écart 0,8*.
pub(crate) fn summary(lang: Lang, of: Summary) -> String {
    let (mean, spread) = (
        of.mean().unwrap_or_default(),
        of.spread().unwrap_or_default(),
    );
    let parts = [
        lang.with("figure-answers", &[("count", of.n.into())]),
        lang.with("figure-mean", &[("value", decimal(lang, mean).into())]),
        lang.with("figure-spread", &[("value", decimal(lang, spread).into())]),
    ];
    // Lines break between the parts, behind the dot, and never in them.
    parts.map(|part| held_together(&part)).join("\u{a0}· ")
}

/// The same where there may be nothing to show, and why.
pub(crate) fn words_of(lang: Lang, of: Option<Summary>, why: Why) -> String {
    match shown(of) {
        Some(of) => summary(lang, of),
        None => why.words(lang),
    }
}

/// The same with what it is about, as a picture says it to those who do not see it.
pub(crate) fn said(lang: Lang, name: &str, of: Option<Summary>, why: Why) -> String {
    let words = words_of(lang, of, why);
    let args = [("name", name.into()), ("words", words.into())];
    lang.with("figure-said", &args)
}

fn held_together(words: &str) -> String {
    words.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::{Why, duration, summary, words_of};
    use method::measure::Summary;
    use text::Lang;

    fn plain(words: &str) -> String {
        words.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn a_figure_is_never_said_without_its_n_and_spread() {
        let of = Summary::of([3, 4, 4, 5, 5, 3, 3]);
        let said = plain(&summary(Lang::Fr, of));
        assert_eq!(said, "7 réponses · moyenne 3,9 · écart 0,8");
        let said = plain(&summary(Lang::En, of));
        assert_eq!(said, "7 answers · mean 3.9 · spread 0.8");
    }

    #[test]
    fn on_three_people_no_number_is_shown() {
        let three = Some(Summary::of([1, 2, 5]));
        for lang in Lang::ALL {
            let said = words_of(lang, three, Why::TooFew);
            assert!(!said.contains(|c: char| c.is_ascii_digit()), "{said}");
        }
    }

    #[test]
    fn hours_are_said_as_on_a_clock() {
        assert_eq!(plain(&duration(Lang::Fr, 1170)), "19 h 30");
        assert_eq!(plain(&duration(Lang::Fr, 125)), "2 h 05");
        assert_eq!(plain(&duration(Lang::Fr, 120)), "2 heures");
        assert_eq!(plain(&duration(Lang::En, 45)), "45 minutes");
    }
}

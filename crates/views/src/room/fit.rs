//! How large the shared screen sets its words. Nobody can scroll that screen, so the
//! words themselves are measured: the largest type in which all of them fit, and below
//! the smallest type that is still read from the back of a room, how many lines each
//! text may have.

/// A text with the space around it, in the unit of the page's type (rem).
pub(super) struct Text<'a> {
    /// What is written.
    pub words: &'a str,
    /// The size of its letters.
    pub size: f32,
    /// Its label and the space around it.
    pub around: f32,
    /// The part of the column's width it has.
    pub width: f32,
    /// How many like it stand side by side.
    pub abreast: f32,
}

/// What the shared screen is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fit {
    /// The step of type, from 0, the largest.
    pub level: usize,
    /// The most lines of any text, where even the smallest type is too large.
    pub lines: Option<u8>,
}

/// The steps of type, as `--fit` in the styles.
const SCALES: [f32; 7] = [1.2, 1.1, 1.0, 0.92, 0.85, 0.78, 0.72];
/// The last of them that is large: below it, fewer items are shown before smaller ones.
const LARGE: usize = 4;
/// The column of a screen of 16:9, the flattest there is. Kept a little short, since
/// letters are counted and not measured.
const WIDTH: f32 = 30.0;
const HEIGHT: f32 = 27.2;
const LETTER: f32 = 0.5;
const LEADING: f32 = 1.5;
const MOST_LINES: u8 = 12;

impl Fit {
    /// What fits these texts.
    pub(super) fn of(texts: &[Text<'_>]) -> Fit {
        let fits = |scale, limit| height(texts, scale, limit) <= HEIGHT;
        if let Some(level) = SCALES.iter().position(|scale| fits(*scale, f32::MAX)) {
            return Fit { level, lines: None };
        }
        let level = SCALES.len() - 1;
        let most = (1..=MOST_LINES).rev();
        let lines = most
            .into_iter()
            .find(|lines| fits(SCALES[level], f32::from(*lines)));
        Fit {
            level,
            lines: Some(lines.unwrap_or(1)),
        }
    }

    /// Whether texts are whole and easily read from afar.
    pub(super) fn is_large(self) -> bool {
        self.lines.is_none() && self.level <= LARGE
    }

    /// Whether texts are whole, or long enough to be understood.
    pub(super) fn reads_well(self) -> bool {
        self.lines.is_none_or(|lines| lines > 2)
    }
}

fn height(texts: &[Text<'_>], scale: f32, limit: f32) -> f32 {
    let one = |text: &Text<'_>| {
        let lines = lines(text, scale).min(limit);
        scale * (text.around + lines * text.size * LEADING) / text.abreast
    };
    texts.iter().map(one).sum()
}

fn lines(text: &Text<'_>, scale: f32) -> f32 {
    let letters = WIDTH * text.width / (LETTER * text.size * scale);
    #[allow(clippy::cast_precision_loss, reason = "an estimate")]
    let of = |line: &str| (line.chars().count() as f32 / letters).ceil().max(1.0);
    text.words.lines().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::{Fit, Text};

    fn fit(words: &[&str]) -> Fit {
        let text = |words| Text {
            words,
            size: 1.0,
            around: 2.0,
            width: 1.0,
            abreast: 1.0,
        };
        let texts: Vec<_> = words.iter().copied().map(text).collect();
        Fit::of(&texts)
    }

    #[test]
    fn few_words_are_large_and_many_small() {
        assert_eq!(fit(&["Un mot"]).level, 0);
        let page = "mot ".repeat(250);
        assert!((1..5).contains(&fit(&[&page]).level));
        assert_eq!(fit(&[]).level, 0);
    }

    #[test]
    fn what_fits_no_type_has_its_lines_counted() {
        let book = "mot ".repeat(2500);
        let alone = fit(&[&book]);
        let among = fit(&["Court", &book, &book, &book]);
        assert_eq!(alone.lines, Some(12));
        assert!(among.lines < alone.lines && among.reads_well());
        assert_eq!(fit(&[book.as_str(); 20]).lines, Some(1));
    }
}

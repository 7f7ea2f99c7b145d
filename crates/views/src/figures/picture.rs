//! The frame of a picture: what it shows in a title, and all that it says in words.

use crate::ring::Num;
use maud::{Markup, html};

/// How wide every picture is drawn. Close to the width of a phone, so that words stay legible.
pub(super) const WIDTH: f32 = 320.0;

/// A picture to be drawn.
#[derive(Debug, Clone)]
pub(crate) struct Drawing {
    /// An id that no other picture of the page has.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// All that it says, for those who do not see it.
    pub said: String,
    /// How high it is.
    pub height: f32,
    /// What is drawn.
    pub drawn: Markup,
}

/// The picture, named and described.
pub(crate) fn picture(data: &Drawing) -> Markup {
    let (title, said) = (format!("{}-t", data.id), format!("{}-d", data.id));
    let view_box = format!("0 0 {} {:.0}", WIDTH, data.height);
    html! {
        svg.fig role="img" viewBox=(view_box) width=(Num(WIDTH)) focusable="false"
            aria-labelledby=(title) aria-describedby=(said) {
            title id=(title) { (data.title) }
            desc id=(said) { (data.said) }
            (data.drawn)
        }
    }
}

/// A number of things as a measure. Nobody counts so many that it would matter.
pub(crate) fn count(things: usize) -> f32 {
    f32::from(u16::try_from(things).unwrap_or(u16::MAX))
}

/// A text in a picture, no longer than its place: what is cut off stands in the table.
pub(super) fn fitted(words: &str, characters: usize) -> String {
    if words.chars().count() <= characters {
        return words.to_owned();
    }
    let kept: String = words.chars().take(characters.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::fitted;

    #[test]
    fn long_names_are_cut_with_a_sign() {
        assert_eq!(fitted("Anne", 6), "Anne");
        assert_eq!(fitted("Marie-Antoinette", 9), "Marie-An…");
    }
}

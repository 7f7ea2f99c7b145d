//! A drawn signature, cut to what is drawn.

use maud::{Markup, html};

/// The picture of a signature; nothing where there is none, or what is no path of moves and lines
/// between whole numbers.
pub(super) fn signature(path: &str, words: &str) -> Option<Markup> {
    let view_box = view_box(path)?;
    Some(html! {
        svg.signature role="img" viewBox=(view_box) focusable="false" preserveAspectRatio="xMinYMid meet" {
            title { (words) }
            path d=(path) fill="none" vector-effect="non-scaling-stroke" {}
        }
    })
}

/// What is drawn, and a little around.
fn view_box(path: &str) -> Option<String> {
    let drawn = path
        .bytes()
        .all(|byte| matches!(byte, b'M' | b'L' | b' ' | b',' | b'0'..=b'9'));
    if !drawn {
        return None;
    }
    let numbers: Vec<u32> = path
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().unwrap_or(0))
        .collect();
    let span = |from: usize| {
        let those = || numbers.iter().skip(from).step_by(2).copied();
        Some((those().min()?, those().max()?))
    };
    let ((left, right), (top, bottom)) = (span(0)?, span(1)?);
    let (width, height) = (right - left + 8, bottom - top + 8);
    Some(format!(
        "{} {} {width} {height}",
        i64::from(left) - 4,
        i64::from(top) - 4
    ))
}

#[cfg(test)]
mod tests {
    use super::view_box;

    #[test]
    fn a_signature_is_cut_to_what_is_drawn() {
        assert_eq!(view_box("M10 20L110 60").as_deref(), Some("6 16 108 48"));
        assert_eq!(view_box(""), None);
        assert_eq!(view_box("M10 20\" onload"), None);
    }
}

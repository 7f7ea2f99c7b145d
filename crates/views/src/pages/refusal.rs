//! The plain page that says why something is not there, and a way on.

use crate::components::{Tone, link_button};
use crate::layout::{Page, Theme, page};
use maud::{Markup, html};
use text::{Lang, msg};

/// What the page says.
#[derive(Debug, Clone)]
pub struct Refusal<'a> {
    /// The status of the answer.
    pub status: u16,
    /// What happened, in a few words.
    pub title: String,
    /// What it means and what can be done.
    pub sentence: String,
    /// A way on: its words and its address.
    pub way_on: (String, &'a str),
}

impl Refusal<'_> {
    /// The refusal of a status, with the first page as the way on.
    #[must_use]
    pub fn of(lang: Lang, status: u16) -> Self {
        let (title, sentence) = words(status);
        let way_on = (lang.t("refusal-home"), "/");
        Self {
            status,
            title: lang.t(title),
            sentence: lang.t(sentence),
            way_on,
        }
    }
}

/// The page of a refusal.
#[must_use]
pub fn refusal(lang: Lang, theme: Theme, here: &str, data: &Refusal<'_>) -> Markup {
    let main = html! {
        div.page.prose {
            h1 { (data.title) }
            p.lead { (data.sentence) }
            p { (link_button(Tone::Primary, data.way_on.0.as_str(), data.way_on.1)) }
            p.hint { (lang.with("refusal-code", &[("status", i64::from(data.status).into())])) }
        }
    };
    page(&Page::new(lang, theme, data.title.as_str(), here, main))
}

const fn words(status: u16) -> (&'static str, &'static str) {
    match status {
        401 | 403 => (msg("refusal-forbidden-title"), msg("refusal-forbidden")),
        404 => (msg("refusal-not-found-title"), msg("refusal-not-found")),
        409 => (msg("refusal-conflict-title"), msg("refusal-conflict")),
        410 => (msg("refusal-gone-title"), msg("refusal-gone")),
        413 => (msg("refusal-too-large-title"), msg("refusal-too-large")),
        429 => (msg("refusal-too-many-title"), msg("refusal-too-many")),
        503 => (msg("refusal-unavailable-title"), msg("refusal-unavailable")),
        500..=599 => (msg("refusal-broken-title"), msg("refusal-broken")),
        _ => (msg("refusal-bad-request-title"), msg("refusal-bad-request")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Refusal, refusal};
    use crate::layout::Theme;
    use text::Lang;

    #[test]
    fn every_status_has_its_words_and_a_way_on() {
        for lang in Lang::ALL {
            for status in 400..=599 {
                let data = Refusal::of(lang, status);
                let out = refusal(lang, Theme::Auto, "/", &data).0;
                assert!(out.contains("href=\"/\"") && !data.title.starts_with('['));
                assert!(out.contains(&status.to_string()));
            }
        }
    }
}

//! The first page: start, join, or read about the method.

use crate::components::{Field, Tone, button, link_button};
use crate::layout::{Page, Theme, asset, page};
use crate::pages::method::{STANDARD, sample_seats};
use crate::ring::{RingData, Size};
use crate::table::picture;
use maud::{Markup, html};
use text::Lang;

/// What is wrong with a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeError {
    /// It is not made of eight letters or digits.
    Malformed,
    /// No consultation has it.
    Unknown,
}

/// What the first page shows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Home<'a> {
    /// The code that was entered.
    pub code: &'a str,
    /// What is wrong with it.
    pub error: Option<CodeError>,
}

/// The first page.
#[must_use]
pub fn home(lang: Lang, theme: Theme, data: &Home<'_>) -> Markup {
    let main = html! {
        div.page.home {
            div.home-words {
                h1 { (lang.t("home-headline")) }
                p.lead { (lang.t("home-what")) }
                p.home-back data-last hidden {
                    (link_button(Tone::Secondary, lang.t("home-back"), "/"))
                }
                div.home-start {
                    (link_button(Tone::Primary, lang.t("home-start"), "/start"))
                    p.hint { (lang.t("home-start-hint")) }
                }
                div.home-demo {
                    form.tap method="post" action="/demonstration" {
                        (button(Tone::Secondary, lang.t("home-demo")))
                    }
                    p.hint {
                        (lang.t("home-demo-hint")) " "
                        a href="/demonstration" { (lang.t("home-demo-choose")) }
                    }
                }
                (join(lang, data))
                p.home-method {
                    (lang.t("home-method-question")) " "
                    a href="/method" { (lang.t("home-method-link")) }
                }
            }
            div.home-picture { (drawing(lang)) }
        }
        script type="module" src=(asset("last.js")) {}
    };
    page(&Page::new(lang, theme, lang.t("home-title"), "/", main))
}

fn join(lang: Lang, data: &Home<'_>) -> Markup {
    let error = data.error.map(|error| match error {
        CodeError::Malformed => lang.t("home-code-malformed"),
        CodeError::Unknown => lang.t("home-code-unknown"),
    });
    let field = Field::line(lang, "code", lang.t("home-code-label"))
        .hint(lang.t("home-code-hint"))
        .error(error)
        .value(data.code)
        .code()
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("maxlength", "20")
        .attr("required", "");
    // What is wrong is seen where it is mended.
    let field = match data.error {
        Some(_) => field.attr("autofocus", ""),
        None => field,
    };
    html! {
        form.home-join method="post" action="/code" {
            h2 { (lang.t("home-join-title")) }
            (field)
            (button(Tone::Secondary, lang.t("home-code-button")))
        }
    }
}

/// The ring of the steps as the table, and eight seats around it.
fn drawing(lang: Lang) -> Markup {
    let mut steps = RingData::live(lang, STANDARD, 4, 0.5, Size::Large);
    steps.title = lang.t("home-ring-title");
    picture(&sample_seats(), Some(&steps), lang)
}

#[cfg(test)]
mod tests {
    use super::{CodeError, Home, home};
    use crate::layout::Theme;
    use text::Lang;

    #[test]
    fn the_page_starts_and_joins_without_scripts() {
        for lang in Lang::ALL {
            let out = home(lang, Theme::Auto, &Home::default()).0;
            assert!(out.contains("href=\"/start\"") && out.contains("action=\"/code\""));
            assert!(!out.contains("htmx") && !out.contains("aria-invalid"));
        }
    }

    #[test]
    fn a_wrong_code_is_shown_again_with_what_is_wrong() {
        let data = Home {
            code: "ABC",
            error: Some(CodeError::Malformed),
        };
        let out = home(Lang::Fr, Theme::Auto, &data).0;
        assert!(out.contains("value=\"ABC\"") && out.contains("aria-invalid=\"true\""));
    }
}

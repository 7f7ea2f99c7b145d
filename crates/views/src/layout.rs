//! What stands around every page: head, header, footer.

use crate::assets;
use crate::attrs::Attrs;
use crate::components::{Icon, icon};
use maud::{DOCTYPE, Markup, html};
use text::{Lang, msg};

/// How light or dark a person wants the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The value of `data-theme`, of the cookie and of the form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Dark]
            .into_iter()
            .find(|theme| theme.code() == code)
    }

    /// The theme the switch leads to.
    const fn next(self) -> Self {
        match self {
            Self::Auto => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Auto,
        }
    }
}

/// How much stands around the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Frame {
    /// Header and footer: the site's own pages.
    #[default]
    Site,
    /// Header and footer, with the look of a circle's pages.
    Circle,
    /// The header alone: the room, for participants and the conductor.
    Room,
    /// Nothing: the projector.
    Screen,
}

/// One page. Make it with [`Page::new`], then set what differs.
#[derive(Debug, Clone)]
pub struct Page<'a> {
    /// The language of the page.
    pub lang: Lang,
    /// Its light.
    pub theme: Theme,
    /// Its title, without the product's name.
    pub title: String,
    /// The path of the page, where the switches come back to.
    pub here: &'a str,
    /// What stands around.
    pub frame: Frame,
    /// A sheet of its own, beside those of its frame: a file of `assets/`.
    pub sheet: Option<&'static str>,
    /// Whether the page has scripts: htmx and ours. A page that only reads and posts has none.
    pub live: bool,
    /// Attributes of `<body>`.
    pub body: Attrs,
    /// Attributes of `<main>`, such as the address of its stream.
    pub main_attrs: Attrs,
    /// The content.
    pub main: Markup,
}

impl<'a> Page<'a> {
    /// A plain page of the site.
    #[must_use]
    pub fn new(
        lang: Lang,
        theme: Theme,
        title: impl Into<String>,
        here: &'a str,
        main: Markup,
    ) -> Self {
        Self {
            lang,
            theme,
            title: title.into(),
            here,
            frame: Frame::Site,
            sheet: None,
            live: false,
            body: Attrs::new(),
            main_attrs: Attrs::new(),
            main,
        }
    }
}

const HTMX_CONFIG: &str = concat!(
    r#"{"history":false,"includeIndicatorCSS":false,"noSwap":[204,304,"5xx"],"#,
    r#""morphIgnore":["data-htmx-powered","open"],"#,
    r#""ws":{"pauseOnBackground":false,"reconnectMaxDelay":3000}}"#,
);

/// The address of a file of `assets/`, which changes with its content.
#[must_use]
pub fn asset(name: &str) -> String {
    format!("/assets/{}/{name}", assets::version())
}

/// The whole document.
#[must_use]
pub fn page(page: &Page<'_>) -> Markup {
    let main = Attrs::new().set("id", "main").set("tabindex", "-1");
    let body = html! {
        a.skip href="#main" { (page.lang.t("skip-to-content")) }
        @if page.frame != Frame::Screen { (header(page)) }
        (main.and(&page.main_attrs).wrap("main", &page.main))
        @if matches!(page.frame, Frame::Site | Frame::Circle) { (footer(page.lang)) }
    };
    html! {
        (DOCTYPE)
        html lang=(page.lang.code()) data-theme=(page.theme.code()) {
            (head(page))
            (page.body.wrap("body", &body))
        }
    }
}

fn head(page: &Page<'_>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (page.lang.with("page-title", &[("title", page.title.as_str().into())])) }
            link rel="stylesheet" href=(asset("style.css"));
            @match page.frame {
                Frame::Site => {}
                Frame::Circle => { link rel="stylesheet" href=(asset("circle.css")); }
                Frame::Room | Frame::Screen => { link rel="stylesheet" href=(asset("room.css")); }
            }
            @if let Some(sheet) = page.sheet { link rel="stylesheet" href=(asset(sheet)); }
            link rel="icon" type="image/svg+xml" href=(asset("icon.svg"));
            @if page.live {
                meta name="htmx-config" content=(HTMX_CONFIG);
                script defer src=(asset("htmx.min.js")) {}
                script defer src=(asset("hx-ws.min.js")) {}
                script type="module" src=(asset("app.js")) {}
            }
        }
    }
}

fn header(page: &Page<'_>) -> Markup {
    let lang = page.lang;
    html! {
        header.site-header {
            a.wordmark href="/" aria-label=(lang.t("nav-home")) {
                (icon(Icon::Circle)) span { (lang.t("product-name")) }
            }
            nav aria-label=(lang.t("nav-label")) {
                @if page.frame != Frame::Room {
                    a.nav-link href="/circles" aria-current=[page.here.starts_with("/circles").then_some("page")] {
                        (lang.t("nav-circles"))
                    }
                }
                a.nav-link href="/method" aria-current=[(page.here == "/method").then_some("page")] {
                    (lang.t("nav-method"))
                }
            }
            (language_switch(lang, page.here))
            (theme_switch(lang, page.theme, page.here))
        }
    }
}

fn language_switch(lang: Lang, here: &str) -> Markup {
    let other = lang.other();
    html! {
        form.switch method="post" action="/preferences" {
            input type="hidden" name="back" value=(here);
            button.nav-link name="lang" value=(other.code()) lang=(other.code()) {
                span.nav-long { (lang.t("switch-language")) }
                span.nav-short aria-hidden="true" { (other.code()) }
            }
        }
    }
}

fn theme_switch(lang: Lang, theme: Theme, here: &str) -> Markup {
    let (picture, label) = match theme {
        Theme::Auto => (Icon::HalfSun, msg("theme-to-light")),
        Theme::Light => (Icon::Sun, msg("theme-to-dark")),
        Theme::Dark => (Icon::Moon, msg("theme-to-auto")),
    };
    html! {
        form.switch method="post" action="/preferences" {
            input type="hidden" name="back" value=(here);
            button.nav-link.icon-only name="theme" value=(theme.next().code()) title=(lang.t(label)) {
                (icon(picture)) span.visually-hidden { (lang.t(label)) }
            }
        }
    }
}

fn footer(lang: Lang) -> Markup {
    html! {
        footer.site-footer { p { (lang.t("footer-line")) } }
    }
}

#[cfg(test)]
mod tests {
    use super::{Frame, Page, Theme, asset, page};
    use maud::html;
    use text::Lang;

    fn sample() -> Page<'static> {
        Page::new(
            Lang::Fr,
            Theme::Dark,
            "Essai",
            "/essai?a=1&b=2",
            html! { h1 { "Essai" } },
        )
    }

    #[test]
    fn the_page_says_its_language_and_theme() {
        let out = page(&sample()).0;
        assert!(out.starts_with("<!DOCTYPE html><html lang=\"fr\" data-theme=\"dark\">"));
        assert!(out.contains("value=\"/essai?a=1&amp;b=2\""));
        assert!(!out.contains("style=\"") && !out.contains("htmx.min.js"));
    }

    #[test]
    fn a_live_page_has_htmx_and_the_screen_no_header() {
        let mut live = sample();
        live.live = true;
        live.frame = Frame::Screen;
        let out = page(&live).0;
        assert!(out.contains("hx-ws.min.js") && out.contains("room.css"));
        assert!(!out.contains("<header"));
    }

    #[test]
    fn assets_carry_a_version_and_themes_a_code() {
        let address = format!("/assets/{}/style.css", crate::assets::version());
        assert_eq!(asset("style.css"), address);
        for theme in [Theme::Auto, Theme::Light, Theme::Dark] {
            assert_eq!(Theme::from_code(theme.code()), Some(theme));
        }
        assert_eq!(Theme::from_code("blue"), None);
    }
}

//! What stands around the pages of one's own things: journal, plan.

use crate::components::{self, Tone, link_button};
use crate::layout::{Frame, Page, Theme, page};
use maud::{Markup, html};
use text::{Lang, msg};

/// The pages of one's own things.
const PAGES: [(&str, &str); 4] = [
    ("/circles", msg("circles-title")),
    ("/plan", msg("my-plan")),
    ("/journal", msg("journal-short")),
    ("/account", msg("account-title")),
];

/// The way from one of them to the others.
pub(crate) fn ways(lang: Lang, here: &str) -> Markup {
    let others = PAGES.into_iter().filter(|(path, _)| *path != here);
    html! {
        nav.toolbar.ways aria-label=(lang.t("own-pages")) {
            @for (path, name) in others { (link_button(Tone::Quiet, lang.t(name), path).small()) }
        }
    }
}

/// A page of one's own things. What is typed on it is kept under `here`, also when the page is the
/// answer to a form.
pub(crate) fn own_page(
    lang: Lang,
    theme: Theme,
    title: String,
    here: &str,
    content: &Markup,
) -> Markup {
    let main = html! {
        (components::live_region())
        div.page.page--narrow.circle-page.stack { (components::kept_tray(lang)) (content) }
    };
    let mut frame = Page::new(lang, theme, title, here, main);
    frame.frame = Frame::Circle;
    frame.sheet = Some("journal.css");
    frame.live = true;
    frame.body = components::script_words(lang).set("data-kept-under", here);
    page(&frame)
}

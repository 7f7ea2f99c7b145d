//! Every page of a circle, in both languages, and what may stand on it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod sample;
mod sound;

use sample::{CHLOE, NORA, circle, page_of, pages};
use sound::{assert_sound, values};
use text::Lang;
use views::layout::Theme;

#[test]
fn every_page_of_a_circle_is_whole() {
    for lang in Lang::ALL {
        for (name, markup) in pages(lang, Theme::Auto) {
            assert_sound(&markup.0, name);
        }
    }
}

#[test]
fn what_waits_leads_to_what_is_there() {
    let page = page_of(&circle(Lang::Fr), CHLOE, Lang::Fr, Theme::Auto).0;
    let ids = values(&page, "id");
    let anchors = values(&page, "href");
    let anchors = anchors.iter().filter_map(|href| href.strip_prefix('#'));
    let back = values(&page, "name=\"back\" value").into_iter();
    // The header's own forms come back to the page.
    let back = back.filter(|back| !back.starts_with('/'));
    for anchor in anchors.chain(back) {
        assert!(ids.contains(&anchor), "{anchor} is nowhere");
    }
}

#[test]
fn only_facilitators_have_the_tools_of_facilitators() {
    let circle = circle(Lang::Fr);
    let acts = |page: &str| -> Vec<String> {
        let found = values(page, "action");
        found.into_iter().map(str::to_owned).collect()
    };
    let member = acts(&page_of(&circle, CHLOE, Lang::Fr, Theme::Auto).0);
    let facilitator = acts(&page_of(&circle, NORA, Lang::Fr, Theme::Auto).0);
    for act in [
        "set-turns",
        "change-settings",
        "let-in",
        "open-poll",
        "write-charter",
    ] {
        assert!(facilitator.iter().any(|it| it == act), "{act} is missing");
        assert!(!member.iter().any(|it| it == act), "a member has {act}");
    }
    for act in [
        "agree-turn",
        "answer-swap",
        "ask-swap",
        "wish",
        "not-today",
        "accept-charter",
    ] {
        assert!(member.iter().any(|it| it == act), "{act} is missing");
    }
}

//! Every page of the journal and of the plan, and the plans members show, in both languages.

mod own_things;
mod sound;

use method::circle::MemberId;
use own_things::{journal_page, pages, plan_page, shown_plans};
use sound::{assert_sound, values};
use text::Lang;
use views::layout::Theme;
use views::pages::circle::plans;
use views::pages::journal::journal;
use views::pages::plan::plan;

#[test]
fn every_page_is_whole() {
    for lang in Lang::ALL {
        for (name, markup) in pages(lang, Theme::Auto) {
            assert_sound(&markup.0, name);
            let ids = values(&markup.0, "id");
            let anchors = values(&markup.0, "href").into_iter();
            for anchor in anchors.filter_map(|href| href.strip_prefix('#')) {
                assert!(ids.contains(&anchor), "{name}: {anchor} is nowhere");
            }
        }
    }
}

#[test]
fn many_pages_are_folded_by_month_and_what_waits_stands_first() {
    let page = journal(Lang::Fr, Theme::Auto, &journal_page(22, 6)).0;
    assert_eq!(page.matches("<article").count(), 22);
    assert!(page.contains("id=\"month-2026-08\"") && !page.contains("id=\"month-2026-12\""));
    // Three with their form, the others with a link.
    assert_eq!(page.matches("data-form=\"line-room").count(), 3);
    assert!(page.contains("href=\"/journal/room5\""));
    let waits = page.find("waiting-title");
    assert!(waits < page.find("pages-title") && waits.is_some());
}

#[test]
fn what_is_looked_for_is_not_folded_and_nothing_waits_before_it() {
    let mut data = journal_page(22, 6);
    data.wanted = "question".into();
    let page = journal(Lang::Fr, Theme::Auto, &data).0;
    assert!(!page.contains("month-2026") && !page.contains("waiting-title"));
    assert!(page.contains("value=\"question\""));
}

#[test]
fn without_a_circle_nobody_is_shown_an_action_or_asked_about_it() {
    let data = plan_page();
    let page = plan(Lang::Fr, Theme::Auto, &data).0;
    let with = data.actions.iter().filter(|it| it.circle.is_some()).count();
    assert_eq!(page.matches("name=\"ask\"").count(), with);
    assert_eq!(page.matches("name=\"shared\" value=\"true\"").count(), with);
    assert!(!page.contains("id=\"ask-bbbb-0\""));
}

#[test]
fn nothing_of_an_action_but_what_is_shown_stands_in_the_zone() {
    let shown = shown_plans();
    let zone = plans(Lang::Fr, &shown, MemberId(2)).zone("zone-plans").0;
    let action = &shown[1].actions[0].action;
    let kept = [
        &action.note,
        &action.obstacle,
        &action.first_step,
        &action.sign,
    ];
    for words in kept {
        assert!(
            !words.is_empty() && !zone.contains(words.as_str()),
            "{words}"
        );
    }
    // One's own and what is over are offered no help; one's offer is changed and taken back.
    assert_eq!(zone.matches("action=\"offer\"").count(), 2);
    assert_eq!(zone.matches("action=\"withdraw-offer\"").count(), 1);
    assert!(plans(Lang::Fr, &[], MemberId(2)).is_empty("zone-plans"));
}

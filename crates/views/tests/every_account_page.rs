//! Every page of accounts, of the operator and of a sponsor, in both languages.

mod accounts;
mod sound;

use accounts::{account_page, operator_page, pages, sponsor_page};
use method::measure::{ITEMS, Moment, Summary};
use sound::{assert_sound, values};
use text::Lang;
use views::layout::Theme;
use views::pages::account::{SponsorCircle, account, operator, sponsor};

#[test]
fn every_page_is_whole() {
    for lang in Lang::ALL {
        for (name, markup) in pages(lang, Theme::Auto) {
            assert_sound(&markup.0, name);
        }
    }
}

#[test]
fn what_is_wrong_leads_to_its_field() {
    for (name, markup) in pages(Lang::Fr, Theme::Auto) {
        let ids = values(&markup.0, "id");
        let anchors = values(&markup.0, "href").into_iter();
        for anchor in anchors.filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.contains(&anchor), "{name}: {anchor} is nowhere");
        }
    }
}

#[test]
fn no_sponsor_is_named_for_an_organisation_nobody_chose() {
    let page = operator(Lang::Fr, Theme::Auto, &operator_page(Lang::Fr)).0;
    assert!(page.contains("name=\"organisation\" required"));
    assert!(!page.contains("selected") && !page.contains("type=\"hidden\" name=\"organisation\""));
}

#[test]
fn another_device_can_be_ended_and_a_new_address_is_shown() {
    let data = account_page();
    let page = account(Lang::Fr, Theme::Auto, &data).0;
    let keys = values(&page, "name=\"key\" value");
    assert_eq!(keys, ["b".repeat(64), "c".repeat(64)]);
    let feed = data.new_feed.unwrap_or_default();
    assert!(page.contains(&format!(">{feed}</a>")));
    assert!(page.contains("href=\"/operator\"") && page.contains("href=\"/organisations/north\""));
}

#[test]
fn attendance_is_said_in_words() {
    let page = sponsor(Lang::Fr, Theme::Auto, &sponsor_page()).0;
    for word in [">là</td>", ">absence</td>", ">pas noté</td>"] {
        assert!(page.contains(word), "{word}");
    }
    let (attendance, _) = page.split_once("</table>").unwrap_or_default();
    assert_eq!(values(attendance, "scope").len(), 1 + 9 + 2);
    assert!(page.contains("<caption") && !page.contains("<Printemps>"));
}

#[test]
fn a_sponsor_sees_no_figure_on_three_people_even_by_mistake() {
    let three = Some(Summary::of([1, 2, 5]));
    let mut data = sponsor_page();
    data.circles = vec![SponsorCircle {
        name: "Hiver".into(),
        measures: vec![(Moment::Start, vec![three; ITEMS + 1])],
        ..SponsorCircle::default()
    }];
    let page = sponsor(Lang::Fr, Theme::Auto, &data).0;
    for part in ["fig-point", "moyenne", "2,7"] {
        assert!(!page.contains(part), "{part}");
    }
    let page = sponsor(Lang::Fr, Theme::Auto, &sponsor_page()).0;
    assert!(page.contains("5\u{a0}réponses") && page.contains("pas de chiffre"));
}

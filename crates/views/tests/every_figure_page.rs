//! Every page of figures, in both languages: whole, honest, and never by pictures alone.

mod figures;
mod sound;

use figures::{full, organisations, page_of, pages};
use method::measure::{Figures, ITEMS, Moment, Summary};
use sound::{assert_sound, values};
use text::Lang;
use views::layout::Theme;
use views::pages::report::report;

#[test]
fn every_page_is_whole() {
    for lang in Lang::ALL {
        for (name, markup) in pages(lang, Theme::Auto) {
            assert_sound(&markup.0, name);
        }
    }
}

#[test]
fn anchors_lead_to_what_is_there() {
    for (name, markup) in pages(Lang::Fr, Theme::Auto) {
        let ids = values(&markup.0, "id");
        let anchors = values(&markup.0, "href").into_iter();
        for anchor in anchors.filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.contains(&anchor), "{name}: {anchor} is nowhere");
        }
    }
}

#[test]
fn every_picture_is_named_and_described_and_has_a_table() {
    for lang in Lang::ALL {
        let page = report(&page_of(lang, Theme::Auto, &full(), &organisations())).0;
        let pictures: Vec<&str> = page.split("<svg class=\"fig\"").skip(1).collect();
        assert_eq!(pictures.len(), 6 + 3 + ITEMS + 1);
        for picture in pictures {
            let (picture, _) = picture.split_once("</svg>").unwrap_or((picture, ""));
            assert!(picture.contains("role=\"img\"") && picture.contains("<title id="));
            let (_, said) = picture.split_once("<desc id=").unwrap_or_default();
            assert!(said.contains(|c: char| c.is_ascii_digit()), "{picture}");
        }
        // One table for each picture, but one for all the statements of a form.
        assert_eq!(page.matches("<table").count(), 6 + 2);
        let scopes = values(&page, "scope");
        let rows = scopes.iter().filter(|scope| **scope == "row").count();
        assert_eq!(rows, page.matches("role=\"rowheader\"").count());
        assert!(scopes.contains(&"col") && rows > 40);
    }
}

#[test]
fn on_three_people_no_number_is_shown_even_by_mistake() {
    let three = Summary::of([1, 2, 5]);
    let names = organisations();
    let mut cycle = full();
    for day in &mut cycle.days {
        day.pulse = Some(Figures {
            people: 3,
            all: vec![Some(three); 3],
            ..Figures::default()
        });
    }
    cycle.measures = vec![(
        Moment::Start,
        Figures {
            people: 3,
            all: vec![Some(three); ITEMS + 1],
            ..Figures::default()
        },
    )];
    let page = report(&page_of(Lang::Fr, Theme::Auto, &cycle, &names)).0;
    assert!(page.contains("moins de quatre réponses"));
    for part in ["moyenne\u{a0}", "2,7", "fig-point", "fig-spread"] {
        assert!(!page.contains(part), "{part}");
    }
}

#[test]
fn nothing_is_said_to_come_of_anything() {
    let claims = [
        "grâce",
        "permis",
        "amélior",
        "progrès",
        "progress",
        "impact",
        "résultat",
        "because",
        "thanks to",
        "improve",
        "due to",
        "led to",
        "parce que",
        "entraîne",
    ];
    for lang in Lang::ALL {
        for (name, markup) in pages(lang, Theme::Auto) {
            let said = markup.0.to_lowercase();
            for claim in claims {
                assert!(!said.contains(claim), "{name}: {claim}");
            }
            // The one word for it stands where it is denied.
            for word in ["’effet", " effect"] {
                let denied = said.matches("montrent l’effet de rien").count()
                    + said.matches("montre l’effet de quoi").count()
                    + said.matches("show the effect of nothing").count()
                    + said.matches("shows the effect of anything").count();
                assert!(said.matches(word).count() <= denied, "{name}: {word}");
            }
        }
    }
}

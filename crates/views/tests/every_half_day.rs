//! Every page of a half-day, in both languages, and what may stand on it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod half_days;
mod sound;

use half_days::{BRUNO, CHLOE, NORA, Sample, pages, samples};
use jiff::tz::TimeZone;
use method::Span;
use method::circle::Role;
use method::half_day::rights::acts;
use method::half_day::{Act, Part, may};
use sound::{assert_sound, values};
use std::collections::BTreeSet;
use text::Lang;
use views::layout::Theme;
use views::pages::half_day::{own, shared};
use views::regions::Regions;

fn shared_of(sample: &Sample, role: Role) -> Regions {
    shared(&sample.shared(role), Lang::Fr, &TimeZone::UTC)
}

/// The acts that a page asks for, as their addresses name them.
fn asked(html: &str) -> BTreeSet<String> {
    let found = values(html, "action").into_iter();
    found
        .filter_map(|action| action.strip_prefix("do/"))
        .map(str::to_owned)
        .collect()
}

/// The name of an act in addresses.
fn code(act: Act) -> String {
    let name = format!("{act:?}");
    let dashed = name.chars().enumerate().flat_map(|(at, c)| {
        let dash = (at > 0 && c.is_uppercase()).then_some('-');
        dash.into_iter().chain(c.to_lowercase())
    });
    dashed.collect()
}

#[test]
fn every_page_is_whole() {
    for lang in Lang::ALL {
        for (name, markup) in pages(lang, Theme::Auto) {
            assert_sound(&markup.0, &name);
        }
    }
}

#[test]
fn members_have_no_button_of_the_facilitation_and_facilitators_have_all() {
    let mut conducted = BTreeSet::new();
    let mut everybody = BTreeSet::new();
    for (_, sample) in samples() {
        let of_member = shared_of(&sample, Role::Member).whole();
        assert_eq!(asked(&of_member), BTreeSet::new());
        assert!(!of_member.contains("zone-next") && !of_member.contains("action=\"consult\""));
        conducted.extend(asked(&shared_of(&sample, Role::Facilitator).whole()));
        for member in [CHLOE, BRUNO, half_days::WEI] {
            everybody.extend(asked(&own(&sample.own(member), Lang::Fr).whole()));
        }
    }
    for act in acts() {
        let found = conducted.contains(&code(act)) || everybody.contains(&code(act));
        assert!(found, "{act:?} is nowhere");
        let members_may = may(Role::Member, act);
        assert!(members_may || !everybody.contains(&code(act)), "{act:?}");
    }
}

#[test]
fn a_ballot_a_signature_and_an_own_word_stand_in_ones_own_zones_alone() {
    let sample = Sample::at_part(Part::Choice);
    let mine = own(&sample.own(BRUNO), Lang::Fr).whole();
    assert!(mine.contains("action=\"do/vote\"") && mine.contains("value=\"4\" checked"));
    for (name, sample) in samples() {
        for role in [Role::Member, Role::Facilitator] {
            let all = shared_of(&sample, role).whole();
            assert!(
                !all.contains("do/vote") && !all.contains("name=\"pitch\""),
                "{name}"
            );
            assert!(!all.contains("M40 120L90"), "{name}: a signature");
        }
    }
}

#[test]
fn time_that_passes_paints_nothing_again() {
    for part in Part::ALL {
        let mut sample = Sample::at_part(*part);
        let shown = shared_of(&sample, Role::Facilitator).outline();
        sample.beside.at = sample.beside.at + Span::minutes(2);
        sample.beside.rooms.iter_mut().for_each(|room| {
            room.wants = room.wants - Span::minutes(2);
        });
        let patch = shared_of(&sample, Role::Facilitator).patch(&shown);
        assert_eq!(patch, None, "{part:?}");
    }
}

#[test]
fn what_still_fits_is_said() {
    let words = |minutes: i64, part| {
        let mut sample = Sample::at_part(part);
        sample.circle.consultations.truncate(2);
        sample.beside.rooms.clear();
        sample.beside.at = sample.beside.ends + Span::minutes(-minutes);
        let html = shared_of(&sample, Role::Member).zone("zone-bar").0;
        let shown = html.split("data-from=").skip(1);
        let shown = shown.filter_map(|it| it.split_once('>'));
        let mut shown = shown.filter(|(attrs, _)| !attrs.contains("hidden"));
        let (_, rest) = shown.next().expect("one sentence");
        let sentence = rest.split('<').next().unwrap_or_default();
        sentence.replace(['\u{a0}', '\u{202f}'], " ")
    };
    assert!(words(205, Part::FollowUps).ends_with("pour 2 consultations de 90 min."));
    assert!(words(130, Part::FollowUps).ends_with("pour une consultation de 90 min."));
    assert!(words(95, Part::FollowUps).ends_with("de 60 min tient encore."));
    assert!(words(70, Part::FollowUps).ends_with("le temps d’une autre consultation."));
}

#[test]
fn the_way_on_has_one_place_and_one_primary_button() {
    for (name, sample) in samples() {
        let html = sample.page(NORA, Lang::Fr, Theme::Auto).0;
        assert!(html.matches("id=\"day-next\"").count() == 1, "{name}");
        let next = shared_of(&sample, Role::Facilitator).zone("zone-next").0;
        assert!(next.matches("button--primary").count() <= 1, "{name}");
    }
}

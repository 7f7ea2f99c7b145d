//! The colours of the sheet: contrast is computed, not judged by eye.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;
use views::assets::find;

type Palette = BTreeMap<String, String>;

fn sheet() -> String {
    String::from_utf8(find("style.css").unwrap().bytes.to_vec()).unwrap()
}

/// The colours set by the block that follows `opening`.
fn palette(sheet: &str, opening: &str) -> Palette {
    let block = sheet
        .split_once(opening)
        .unwrap()
        .1
        .split_once('}')
        .unwrap()
        .0;
    let colours = block.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
        Some((name.to_owned(), value.trim_end_matches(';').to_owned()))
    });
    colours.collect()
}

fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// What is written on what: WCAG 2.2 AA asks for 4.5.
const TEXT: &[(&str, &[&str])] = &[
    (
        "ink",
        &[
            "paper",
            "sheet",
            "mine",
            "accent-soft",
            "client-soft",
            "done-soft",
            "warning-soft",
            "danger-soft",
        ],
    ),
    ("ink-soft", &["paper", "sheet", "mine", "accent-soft"]),
    ("accent", &["paper", "sheet", "accent-soft"]),
    ("accent-strong", &["paper", "sheet", "accent-soft"]),
    ("accent-ink", &["accent", "accent-strong"]),
    ("client", &["paper", "sheet", "client-soft"]),
    ("paper", &["client", "done"]),
    ("mine-line", &["paper", "sheet", "mine"]),
    ("danger", &["paper", "sheet", "mine", "danger-soft"]),
    ("warning", &["paper", "warning-soft"]),
];

/// What must be seen, without being read: 3.
const SHAPES: &[(&str, &[&str])] = &[
    ("line-strong", &["paper", "sheet", "mine"]),
    ("focus", &["paper", "sheet", "mine", "accent-soft"]),
    ("done", &["paper", "done-soft"]),
    ("accent", &["line"]),
    ("client", &["client-soft"]),
];

#[test]
fn every_pair_of_colours_has_contrast_enough() {
    let sheet = sheet();
    for opening in [":root {", ":has(.is-dimmed)) {"] {
        let colours = palette(&sheet, opening);
        for (pairs, least) in [(TEXT, 4.5), (SHAPES, 3.0)] {
            for (front, grounds) in pairs {
                for ground in *grounds {
                    let found = contrast(&colours[*front], &colours[*ground]);
                    assert!(found >= least, "{opening} {front} on {ground}: {found:.2}");
                }
            }
        }
    }
}

#[test]
fn dark_is_the_same_by_choice_and_by_device() {
    let sheet = sheet();
    let by_device = palette(&sheet, ":root:not([data-theme=\"light\"]) {");
    assert_eq!(by_device, palette(&sheet, ":has(.is-dimmed)) {"));
    assert!(by_device.len() > 15);
}

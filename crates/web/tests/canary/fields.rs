//! The fields of the product that take words: those its pages offer, and those
//! its acts read.

use crate::circle::{Browser, Server, between, form};
use std::collections::BTreeSet;

/// Every marked string begins so.
const MARK: &str = "canary-";

/// A field, by the act, by what tells it from other fields of the same act, and by
/// its name.
fn field(act: &str, slot: Option<&str>, part: Option<&str>, name: &str) -> String {
    let parts = [Some(act), slot, part, Some(name)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn pairs(form: &str) -> Vec<(&str, &str)> {
    let pairs = form.split('&');
    pairs.filter_map(|pair| pair.split_once('=')).collect()
}

fn value<'a>(pairs: &[(&'a str, &'a str)], name: &str) -> Option<&'a str> {
    let found = pairs.iter().find(|(found, _)| *found == name);
    found.map(|(_, value)| *value)
}

/// The marked strings in a posted form.
pub fn marks(form: &str) -> Vec<String> {
    let marked = pairs(form).into_iter().map(|(_, value)| value);
    marked
        .filter(|value| value.starts_with(MARK))
        .map(str::to_owned)
        .collect()
}

/// The fields of a posted form that hold a marked string.
pub fn marked(act: &str, form: &str) -> Vec<String> {
    let pairs = pairs(form);
    let (slot, part) = (value(&pairs, "slot"), value(&pairs, "field"));
    let marked = pairs.iter().filter(|(_, value)| value.starts_with(MARK));
    marked
        .map(|(name, _)| field(act, slot, part, name))
        .collect()
}

/// The fields a page offers to be filled with words.
pub fn offered(page: &str) -> BTreeSet<String> {
    let forms = page.split("<form").skip(1);
    forms
        .map(|form| form.split("</form>").next().unwrap_or_default())
        .flat_map(of_form)
        .collect()
}

fn of_form(form: &str) -> Vec<String> {
    let action = between(form, "action=\"", "\"").unwrap_or_default();
    let act = match action.rsplit('/').next().unwrap_or_default() {
        _ if action.contains("/join/") || action.starts_with("/code/") => "join",
        last => last,
    };
    if action.starts_with("do/") {
        let known = web::ACTS.contains(&act) || act == "open-screen";
        assert!(known, "{act} is offered but not in the table of acts");
    }
    let hidden = |name: &str| {
        let before = format!("type=\"hidden\" name=\"{name}\" value=\"");
        between(form, &before, "\"")
    };
    form.split('<')
        .filter(|tag| takes_words(tag))
        .filter_map(|tag| between(tag, " name=\"", "\""))
        .map(|name| field(act, hidden("slot"), hidden("field"), name))
        .collect()
}

/// Choices, numbers and days are not words.
fn takes_words(tag: &str) -> bool {
    let kind = between(tag, " type=\"", "\"");
    tag.starts_with("textarea") || tag.starts_with("input") && matches!(kind, None | Some("text"))
}

/// Names of rows that exist, which any text may be taken for: not words.
const NAMES_OF_ROWS: &[(&str, &str)] = &[
    ("journal", "field"),
    ("mark-note", "note"),
    ("drop-note", "note"),
    ("drop-parked", "parked"),
    ("share-parked", "parked"),
];

/// The fields an act must have and in which it reads any words. A form is read
/// before it is decided on, so one who was removed can ask without changing anything.
pub async fn read_as_words(server: &Server, removed: &Browser, act: &str) -> Vec<String> {
    let whole = form(act, 0);
    let readable = async |form: &str| server.does(removed, act, form).await.status != 400;
    assert!(readable(&whole).await, "{act} has a field not known here");
    let names: BTreeSet<&str> = pairs(&whole).into_iter().map(|(name, _)| name).collect();
    let mut found = Vec::new();
    for name in names {
        let kept = pairs(&whole)
            .into_iter()
            .filter(|(other, _)| *other != name);
        let without: Vec<String> = kept
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let without = without.join("&");
        let worded = format!("{without}&{name}=any+words");
        let must_be = !readable(&without).await;
        if must_be && readable(&worded).await && !NAMES_OF_ROWS.contains(&(act, name)) {
            found.push(name.to_owned());
        }
    }
    found
}

//! What every page keeps to.

use std::collections::BTreeSet;

/// The values of an attribute.
pub(crate) fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let opening = format!(" {attribute}=\"");
    html.split(&opening)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

/// That a page is whole: ids and forms once each, labels of fields, words for all.
pub(crate) fn assert_sound(html: &str, what: &str) {
    let ids = values(html, "id");
    let mut seen = BTreeSet::new();
    for id in &ids {
        assert!(seen.insert(id), "{what}: two elements have the id {id}");
    }
    let mut forms = BTreeSet::new();
    for form in values(html, "data-form") {
        assert!(forms.insert(form), "{what}: two forms are named {form}");
    }
    for label in values(html, "for") {
        assert!(
            seen.contains(&label),
            "{what}: a label for {label}, which is nowhere"
        );
    }
    assert!(!html.contains(" style=\""), "{what}: an inline style");
    assert!(!html.contains(">["), "{what}: a message without its words");
}

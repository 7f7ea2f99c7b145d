//! The fields that take words, by the address of their form and their name.

use crate::circle::between;
use std::collections::BTreeSet;

/// An address without what names one thing among others.
pub fn kind_of(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let plain = |part: &str| {
        let digit = part.bytes().any(|byte| byte.is_ascii_digit());
        let number = digit && part.bytes().all(|byte| byte.is_ascii_digit());
        // Names of acts are short, or have their words apart.
        let drawn = part.len() >= 16 && (digit || !part.contains('-'));
        match number || drawn {
            true => "*".to_owned(),
            false => part.to_owned(),
        }
    };
    path.split('/').map(plain).collect::<Vec<_>>().join("/")
}

/// A field, by where its form goes, by what tells it from others of the same form, and by its name.
pub fn key(path: &str, slot: Option<&str>, field: Option<&str>, name: &str) -> String {
    let parts = [Some(kind_of(path).as_str()), slot, field, Some(name)]
        .into_iter()
        .flatten()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    parts.join(" ")
}

/// The value of a field in a posted form.
pub fn value<'a>(form: &'a str, name: &str) -> Option<&'a str> {
    let pairs = form.split('&').filter_map(|pair| pair.split_once('='));
    let mut found = pairs.filter(|(known, _)| *known == name);
    found.next().map(|(_, value)| value)
}

/// Where a form of a page goes.
fn resolved(page: &str, action: &str) -> String {
    let page = page.split(['?', '#']).next().unwrap_or_default();
    match action {
        "" => page.to_owned(),
        action if action.starts_with('/') => action.to_owned(),
        action => {
            let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
            let mut folder: Vec<&str> = folder.split('/').collect();
            let mut rest = action;
            while let Some(up) = rest.strip_prefix("../") {
                folder.pop();
                rest = up;
            }
            format!("{}/{}", folder.join("/"), rest.trim_start_matches("./"))
        }
    }
}

/// The fields that a page offers to be filled with words.
pub fn offered(page: &str, body: &str) -> BTreeSet<String> {
    let forms = body.split("<form").skip(1);
    let forms = forms.map(|form| form.split("</form>").next().unwrap_or_default());
    forms.flat_map(|form| of_form(page, form)).collect()
}

fn of_form(page: &str, form: &str) -> Vec<String> {
    let head = form.split('>').next().unwrap_or_default();
    let path = resolved(page, between(head, "action=\"", "\"").unwrap_or_default());
    let hidden = |name: &str| {
        let before = format!("type=\"hidden\" name=\"{name}\" value=\"");
        between(form, &before, "\"")
    };
    form.split('<')
        .filter(|tag| takes_words(tag))
        .filter_map(|tag| between(tag, " name=\"", "\""))
        .map(|name| key(&path, hidden("slot"), hidden("field"), name))
        .collect()
}

/// Choices, numbers and days are not words.
fn takes_words(tag: &str) -> bool {
    let kind = between(tag, " type=\"", "\"");
    let line = matches!(kind, None | Some("text" | "search" | "url"));
    tag.starts_with("textarea") || tag.starts_with("input") && line
}

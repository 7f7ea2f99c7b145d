//! Both languages say the same things, and the sources ask only for what is said.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use text::{Lang, sources};

/// Vocabulary written ahead of the pages that will use it. Only ever shorten this list: a message
/// that is used must leave it.
const NOT_USED_YET: &[&str] = &[];

/// The variables of each message of a language, and the messages it refers to.
type Messages = BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>;

fn messages(lang: Lang) -> Messages {
    let mut all = Messages::new();
    for source in sources(lang) {
        let resource = parser::parse(source.text)
            .unwrap_or_else(|(_, errors)| panic!("{}/{}: {errors:?}", lang.code(), source.area));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let name = message.id.name.to_owned();
            let pattern = message
                .value
                .unwrap_or_else(|| panic!("{name} has no text"));
            let mut found = (BTreeSet::new(), BTreeSet::new());
            walk(&pattern, &mut found);
            let before = all.insert(name.clone(), found);
            assert!(
                before.is_none(),
                "{name} is written twice in {}",
                lang.code()
            );
        }
    }
    all
}

fn walk(pattern: &Pattern<&str>, found: &mut (BTreeSet<String>, BTreeSet<String>)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => note(inline, found),
            Expression::Select { selector, variants } => {
                note(selector, found);
                for variant in variants {
                    walk(&variant.value, found);
                }
            }
        }
    }
}

fn note(inline: &InlineExpression<&str>, found: &mut (BTreeSet<String>, BTreeSet<String>)) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.0.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            found.1.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                note(argument, found);
            }
        }
        _ => {}
    }
}

/// The Rust sources of the workspace, comments left out.
fn code() -> Vec<(PathBuf, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in fs::read_dir(crates).unwrap() {
        collect(&folder.unwrap().path().join("src"), &mut files);
    }
    files
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let kept = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            files.push((path, kept.collect::<Vec<_>>().join("\n")));
        }
    }
}

/// The literals that stand right after `opening`, such as `.t(`.
fn literals_after<'a>(code: &'a str, opening: &str) -> Vec<&'a str> {
    let starts = code.match_indices(opening).filter(|(at, _)| {
        let before = code[..*at].chars().next_back();
        opening.starts_with('.') || !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    });
    let literals = starts.filter_map(|(at, _)| {
        let rest = code[at + opening.len()..].trim_start().strip_prefix('"')?;
        rest.split('"').next()
    });
    literals.collect()
}

/// The ids the sources ask for, each with the file that does.
fn asked() -> BTreeMap<String, PathBuf> {
    let mut all = BTreeMap::new();
    for (path, code) in code() {
        for opening in [".t(", ".with(", "msg("] {
            for id in literals_after(&code, opening) {
                all.insert(id.to_owned(), path.clone());
            }
        }
    }
    all
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let (fr, en) = (messages(Lang::Fr), messages(Lang::En));
    for id in fr.keys().chain(en.keys()) {
        let variables = |all: &Messages| all.get(id).map(|(variables, _)| variables.clone());
        assert_eq!(variables(&fr), variables(&en), "{id}: French, then English");
    }
}

#[test]
fn messages_refer_to_messages_that_exist() {
    for lang in Lang::ALL {
        let all = messages(lang);
        for (id, (_, references)) in &all {
            for reference in references {
                assert!(all.contains_key(reference), "{id} refers to {reference}");
            }
        }
    }
}

#[test]
fn every_id_the_sources_ask_for_exists() {
    let all = messages(Lang::Fr);
    let missing: Vec<_> = asked()
        .into_iter()
        .filter(|(id, _)| !all.contains_key(id))
        .collect();
    assert!(missing.is_empty(), "no such message: {missing:#?}");
}

#[test]
fn every_message_is_used() {
    let all = messages(Lang::Fr);
    let mut used: BTreeSet<String> = asked().into_keys().collect();
    for (_, references) in all.values() {
        used.extend(references.iter().cloned());
    }
    let waiting: BTreeSet<&str> = NOT_USED_YET.iter().copied().collect();
    let unused = all
        .keys()
        .filter(|id| !used.contains(*id) && !waiting.contains(id.as_str()));
    let unused: Vec<_> = unused.collect();
    assert!(unused.is_empty(), "nobody asks for: {unused:#?}");
    let stale: Vec<_> = waiting.iter().filter(|id| used.contains(**id)).collect();
    assert!(
        stale.is_empty(),
        "take off NOT_USED_YET, now used: {stale:#?}"
    );
    let unknown: Vec<_> = waiting
        .iter()
        .filter(|id| !all.contains_key(**id))
        .collect();
    assert!(
        unknown.is_empty(),
        "take off NOT_USED_YET, no such message: {unknown:#?}"
    );
}

#[test]
fn the_scan_sees_ids_and_only_ids() {
    let code =
        "lang.t(\"a-b\") x.with(\n  \"c\", &[]) msg(\"d\") insert(\"e\") lang.t(id) my_msg(\"f\")";
    assert_eq!(literals_after(code, ".t("), ["a-b"]);
    assert_eq!(literals_after(code, ".with("), ["c"]);
    assert_eq!(literals_after(code, "msg("), ["d"]);
}

#[test]
fn a_missing_message_shows_its_id() {
    assert_eq!(Lang::Fr.t("no-such-message"), "[no-such-message]");
}

#[test]
fn plurals_follow_each_language() {
    let left = |lang: Lang, count: u32| lang.with("form-limit", &[("count", count.into())]);
    assert_eq!(left(Lang::Fr, 0), "0\u{a0}caractère au plus");
    assert_eq!(left(Lang::Fr, 2), "2\u{a0}caractères au plus");
    assert_eq!(left(Lang::En, 0), "0\u{a0}characters at most");
    assert_eq!(left(Lang::En, 1), "1\u{a0}character at most");
}

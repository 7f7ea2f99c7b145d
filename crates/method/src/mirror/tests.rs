use super::*;
use proptest::prelude::*;

const LANGUAGES: [Language; 2] = [Language::French, Language::English];

fn table(language: Language) -> &'static Table {
    match language {
        Language::French => &french::TABLE,
        Language::English => &english::TABLE,
    }
}

/// Whether the pattern is found in a sentence of the text.
fn found(language: Language, pattern: &'static str, text: &str) -> bool {
    let (table, tongue) = (table(language), tongue(language));
    let pattern = Pattern::new(pattern, table.classes);
    let sentences = normal::sentences(text, table.spellings);
    sentences
        .iter()
        .any(|it| pattern.is_in(it, tongue.lead(it)))
}

#[test]
fn every_rule_is_found_in_its_own_example_which_is_told_as_advice() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for rule in table(language).rules {
            if !found(language, rule.pattern, rule.example) {
                wrong.push(format!(
                    "not in its example: {} – {}",
                    rule.pattern, rule.example
                ));
            }
            if reflect(language, rule.example).is_none() {
                wrong.push(format!("spared: {} – {}", rule.pattern, rule.example));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_near_miss_spares_its_own_example_which_a_rule_would_have_caught() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for miss in table(language).near_misses {
            if !found(language, miss.pattern, miss.example) {
                wrong.push(format!(
                    "not in its example: {} – {}",
                    miss.pattern, miss.example
                ));
            }
            if let Some(reason) = reflect(language, miss.example) {
                wrong.push(format!("told as {}: {}", reason.code(), miss.example));
            }
            let rules = table(language).rules;
            if !rules
                .iter()
                .any(|it| found(language, it.pattern, miss.example))
            {
                wrong.push(format!(
                    "no rule to be spared: {} – {}",
                    miss.pattern, miss.example
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_class_that_is_named_exists() {
    for language in LANGUAGES {
        let table = table(language);
        let rules = table.rules.iter().map(|it| it.pattern);
        for pattern in rules.chain(table.near_misses.iter().map(|it| it.pattern)) {
            for name in pattern.split(['<', '>']).skip(1).step_by(2) {
                let known = table.classes.iter().any(|(it, _)| *it == name);
                assert!(known, "{name} in {pattern}");
            }
        }
    }
}

#[test]
fn every_reason_has_a_rule_in_both_languages_and_a_code_of_its_own() {
    let mut codes: Vec<&str> = Reason::ALL.iter().map(|it| it.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Reason::ALL.len());
    for language in LANGUAGES {
        for reason in Reason::ALL {
            let rules = table(language).rules;
            assert!(rules.iter().any(|it| it.reason == reason), "{reason:?}");
        }
    }
}

#[test]
fn the_method_names_these() {
    use Language::{English, French};
    for text in [
        "as tu pense a lui parler",
        "AS-TU PENSÉ À LUI PARLER\u{202f}?",
        "Pourquoi ne pas…",
    ] {
        assert_eq!(reflect(French, text), Some(Reason::Proposes), "{text}");
    }
    assert_eq!(reflect(French, "Tu devrais"), Some(Reason::Prescribes));
    assert_eq!(
        reflect(English, "Have you considered a coach?"),
        Some(Reason::Proposes)
    );
    for text in [
        "Qu’as-tu déjà essayé ?",
        "As-tu parlé à Karim et qu’a-t-il répondu ?",
        "",
        "?",
        "👋",
    ] {
        assert_eq!(reflect(French, text), None, "{text}");
    }
    for text in ["What have you tried so far?", "Who decides?", "你好吗？"] {
        assert_eq!(reflect(English, text), None, "{text}");
    }
}

#[test]
fn what_is_quoted_is_not_the_askers() {
    let quoted = "Qui t’a dit « tu devrais partir » ?";
    assert_eq!(reflect(Language::French, quoted), None);
}

#[test]
fn a_very_long_text_is_read_in_a_moment() {
    for piece in [
        "tu ",
        "tu as ",
        "pourquoi … ",
        "« ",
        "you could ",
        "if ",
        "😀",
    ] {
        for language in LANGUAGES {
            let _ = reflect(language, &piece.repeat(10_000));
        }
    }
}

/// Sentences of the half the rules were written on, each with whether it is advice.
fn train(language: Language) -> Vec<(bool, &'static str)> {
    let file = match language {
        Language::French => include_str!("../../corpus/fr.train.tsv"),
        Language::English => include_str!("../../corpus/en.train.tsv"),
    };
    let lines = file.lines().filter_map(|it| it.split_once('\t'));
    lines
        .map(|(label, text)| (label == "advice", text))
        .collect()
}

#[test]
fn on_the_half_it_was_written_on_the_mirror_is_precise_and_misses_little() {
    for language in LANGUAGES {
        let sentences = train(language);
        let told = |it: &&(bool, &str)| reflect(language, it.1).is_some();
        let flagged = sentences.iter().filter(told).count() as f64;
        let advice = sentences.iter().filter(|it| it.0).count() as f64;
        let right = sentences.iter().filter(|it| it.0).filter(told).count() as f64;
        assert!(
            right / flagged >= 0.9,
            "{language:?}: precision {}",
            right / flagged
        );
        assert!(
            right / advice >= 0.75,
            "{language:?}: recall {}",
            right / advice
        );
    }
}

/// Any text, or words of the rules in any order, where rules are likely to meet.
fn anything() -> impl Strategy<Value = String> {
    let words = "tu vous as avez si pourquoi ne pas pensé à , . ? … « » \" you could would not it if why n't 😀 É";
    let words: Vec<&str> = words.split(' ').collect();
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(words), 0..60).prop_map(|it| it.join(" ")),
    ]
}

/// The same sentence as others may type it.
fn typed_otherwise(text: &str, how: u8) -> String {
    match how {
        0 => text.to_uppercase(),
        1 => text.replace('’', "'"),
        2 => text.replace(' ', "  \u{a0}"),
        3 => text
            .replace('é', "e")
            .replace('à', "a")
            .replace('ê', "e")
            .replace('É', "E"),
        4 => text.replace('é', "e\u{301}").replace('ç', "c\u{327}"),
        _ => format!(" {text}\t"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_text_makes_it_stumble(text in anything()) {
        for language in LANGUAGES {
            let once = reflect(language, &text);
            prop_assert_eq!(reflect(language, &text), once);
        }
    }

    #[test]
    fn case_accents_and_spaces_change_nothing(at in any::<prop::sample::Index>(), how in 0_u8..6) {
        for language in LANGUAGES {
            let sentences = train(language);
            let (_, text) = sentences[at.index(sentences.len())];
            let otherwise = typed_otherwise(text, how);
            prop_assert_eq!(reflect(language, text), reflect(language, &otherwise), "{}", otherwise);
        }
    }
}

//! `cargo xtask mirror`: measures the mirror on a file of labelled sentences and
//! prints one JSON line. A line of the file is a label, `advice` or `question`, a
//! tab, and the sentence.

use clap::{Args, ValueEnum};
use method::mirror::{self, Reason, reflect};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the task is told.
#[derive(Args)]
pub(crate) struct Mirror {
    /// The language of the sentences
    #[arg(long)]
    language: Language,
    /// The labelled sentences
    file: PathBuf,
    /// Also print the false alarms and the missed ones
    #[arg(long)]
    list: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Language {
    Fr,
    En,
}

/// A sentence of the file, and what the mirror made of it.
struct Told<'a> {
    advice: bool,
    reason: Option<Reason>,
    sentence: &'a str,
}

/// The line that is printed.
#[derive(Debug, PartialEq, Serialize)]
struct Report {
    task: &'static str,
    language: &'static str,
    file: String,
    sentences: usize,
    true_positives: usize,
    false_positives: usize,
    false_negatives: usize,
    true_negatives: usize,
    precision: f64,
    recall: f64,
}

/// Measures. The exit code is 2 when the file cannot be read.
pub(crate) fn run(task: &Mirror) -> ExitCode {
    match measure(task) {
        Ok(lines) => {
            println!("{lines}");
            ExitCode::SUCCESS
        }
        Err(line) => {
            eprintln!("mirror: {line}");
            ExitCode::from(2)
        }
    }
}

fn measure(task: &Mirror) -> Result<String, String> {
    let text = std::fs::read_to_string(&task.file);
    let text = text.map_err(|error| format!("cannot read {}: {error}", task.file.display()))?;
    let told =
        told(&text, task.language).map_err(|line| format!("{}, {line}", task.file.display()))?;
    let report = report(&told, task.language, &task.file);
    let mut lines = serde_json::to_string(&report).map_err(|error| error.to_string())?;
    if task.list {
        lines.push_str(&list(&told));
    }
    Ok(lines)
}

fn told(text: &str, language: Language) -> Result<Vec<Told<'_>>, String> {
    let language = match language {
        Language::Fr => mirror::Language::French,
        Language::En => mirror::Language::English,
    };
    text.lines()
        .enumerate()
        .map(|(at, line)| {
            let (advice, sentence) =
                labelled(line).map_err(|why| format!("line {}: {why}", at + 1))?;
            let reason = reflect(language, sentence);
            Ok(Told {
                advice,
                reason,
                sentence,
            })
        })
        .collect()
}

fn labelled(line: &str) -> Result<(bool, &str), &'static str> {
    let (label, sentence) = line.split_once('\t').ok_or("no tab after the label")?;
    if sentence.trim().is_empty() {
        return Err("no sentence");
    }
    match label {
        "advice" => Ok((true, sentence)),
        "question" => Ok((false, sentence)),
        _ => Err("the label is neither \"advice\" nor \"question\""),
    }
}

fn report(told: &[Told<'_>], language: Language, file: &Path) -> Report {
    let count = |advice, flagged| {
        let of = |it: &&Told<'_>| it.advice == advice && it.reason.is_some() == flagged;
        told.iter().filter(of).count()
    };
    let (right, alarms, missed) = (count(true, true), count(false, true), count(true, false));
    Report {
        task: "mirror",
        language: match language {
            Language::Fr => "fr",
            Language::En => "en",
        },
        file: file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        sentences: told.len(),
        true_positives: right,
        false_positives: alarms,
        false_negatives: missed,
        true_negatives: count(false, false),
        precision: share(right, right + alarms),
        recall: share(right, right + missed),
    }
}

/// To three decimals; of nothing, all is right.
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 1.0;
    }
    (part as f64 / whole as f64 * 1000.0).round() / 1000.0
}

fn list(told: &[Told<'_>]) -> String {
    let mut lines = String::new();
    for it in told {
        match (it.advice, it.reason) {
            (false, Some(reason)) => {
                lines.push_str(&format!(
                    "\nfalse alarm ({}): {}",
                    reason.code(),
                    it.sentence
                ));
            }
            (true, None) => lines.push_str(&format!("\nmissed: {}", it.sentence)),
            _ => {}
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "advice\tTu devrais partir.\nadvice\tHm.\nquestion\tQui décide ?\nquestion\tTu devrais signer ?\n";

    #[test]
    fn what_is_flagged_is_counted_by_label() {
        let told = told(FILE, Language::Fr).expect("well formed");
        let report = report(&told, Language::Fr, Path::new("a/b.tsv"));
        let counts = (
            report.true_positives,
            report.false_positives,
            report.false_negatives,
            report.true_negatives,
        );
        assert_eq!(counts, (1, 1, 1, 1));
        assert_eq!((report.precision, report.recall), (0.5, 0.5));
        assert_eq!((report.file.as_str(), report.sentences), ("b.tsv", 4));
    }

    #[test]
    fn the_list_holds_what_went_wrong_and_nothing_else() {
        let told = told(FILE, Language::Fr).expect("well formed");
        let lines = "\nmissed: Hm.\nfalse alarm (prescribes): Tu devrais signer ?";
        assert_eq!(list(&told), lines);
    }

    #[test]
    fn a_malformed_line_is_told_with_its_number() {
        for (line, why) in [
            ("Tu devrais", "no tab after the label"),
            ("advice\t ", "no sentence"),
            (
                "avis\tTu devrais",
                "the label is neither \"advice\" nor \"question\"",
            ),
        ] {
            let file = format!("advice\tOui\n{line}\n");
            let told = told(&file, Language::Fr).map(|_| ());
            assert_eq!(told, Err(format!("line 2: {why}")));
        }
    }

    #[test]
    fn shares_are_rounded_and_never_divide_by_nothing() {
        assert_eq!((share(2, 3), share(0, 0)), (0.667, 1.0));
    }
}

//! `cargo xtask test`: everything that is tested, on a machine that may have
//! nothing but Rust. What the browser tests need is installed first; what cannot
//! be run is said, never skipped in silence.

pub(crate) mod machine;
pub(crate) mod steps;

use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Which tests to run.
#[derive(Debug, Args)]
pub(crate) struct Test {
    /// One part only
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Handed to the browser tests after `--`, such as the name of one of them
    #[arg(last = true)]
    browser: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Format, lints, the tests in Rust
    Rust,
    /// The tests in a browser
    Browser,
}

/// How a step went.
struct Done {
    name: String,
    passed: bool,
    time: Duration,
}

/// The steps of one run, as they are done.
struct Run {
    root: PathBuf,
    done: Vec<Done>,
    remarks: Vec<String>,
}

impl Run {
    /// Says which step it is at, runs it, and remembers how it went.
    fn step(&mut self, name: &str, act: impl FnOnce() -> bool) -> bool {
        println!("\n==> {name}");
        let begun = Instant::now();
        let passed = act();
        self.done.push(Done {
            name: name.to_owned(),
            passed,
            time: begun.elapsed(),
        });
        passed
    }

    /// Something the summary must say again.
    fn remark(&mut self, words: impl Into<String>) {
        let words = words.into();
        println!("\nnote: {words}");
        self.remarks.push(words);
    }

    fn failed(&self) -> usize {
        self.done.iter().filter(|step| !step.passed).count()
    }

    /// The last line is alone and always of this form: other programs read it.
    fn summary(&self) {
        println!("\n---- summary ----");
        for step in &self.done {
            let word = if step.passed { "ok" } else { "FAILED" };
            println!(
                "{word:<7} {:>7.1} s  {}",
                step.time.as_secs_f64(),
                step.name
            );
        }
        for remark in &self.remarks {
            println!("note: {remark}");
        }
        let failed = self.failed();
        println!("{} passed, {failed} failed", self.done.len() - failed);
    }
}

/// Runs the tests. The exit code is 0 when all passed, 1 when a step failed, 2
/// when the machine lacks something that cannot be installed from here.
pub(crate) fn run(task: &Test) -> ExitCode {
    let browser = task.only != Some(Part::Rust);
    if browser && let Err(line) = machine::prepare() {
        eprintln!("The browser tests need more than this machine has. Run this, then start again:");
        eprintln!("  {line}");
        return ExitCode::from(2);
    }
    let mut run = Run {
        root: steps::workspace_root(),
        done: Vec::new(),
        remarks: Vec::new(),
    };
    if task.only != Some(Part::Browser) {
        steps::rust(&mut run);
    } else {
        run.remark("only the browser tests were asked for");
    }
    if browser {
        if !task.browser.is_empty() {
            run.remark(format!(
                "the browser tests were told: {}",
                task.browser.join(" ")
            ));
        }
        steps::browser(&mut run, &task.browser);
    } else {
        run.remark("only the tests in Rust were asked for");
    }
    run.summary();
    if run.failed() == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    }
}

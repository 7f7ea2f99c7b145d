//! The commands of whoever works on Entrepairs: `cargo xtask <task>`.

mod load;
mod mirror;
mod pictures;
mod simulate;
mod test;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "xtask", about = "The commands of whoever works on Entrepairs")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Puts a steady load on the real server and prints one line of JSON.
    Load(load::Load),
    /// Measures the mirror on labelled sentences and prints one line of JSON.
    Mirror(mirror::Mirror),
    /// Writes every step × role × light × language as pictures, to be looked at.
    Pictures(pictures::Pictures),
    /// Plays consultations with crashes, duplicates and delays, and checks that
    /// nothing is lost, nobody oversteps and nothing leaks.
    Simulate(simulate::Args),
    /// Runs every test: format, lints, Rust, documentation, browser.
    Test(test::Test),
}

fn main() -> ExitCode {
    match Cli::parse().task {
        Task::Load(task) => load::run(&task),
        Task::Mirror(task) => mirror::run(&task),
        Task::Pictures(task) => pictures::run(&task),
        Task::Simulate(args) => simulate::run(&args),
        Task::Test(task) => test::run(&task),
    }
}

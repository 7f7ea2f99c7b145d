//! The simulator: many consultations, each from its own seed, with everything
//! that goes wrong between people, networks and machines.
//!
//! Each [`trial`] plays one consultation: actors with stale pages say things
//! ([`menu`]), a network delays, repeats and reorders them, and two nodes that
//! crash decide on them by the product's own rules over one store ([`node`]).
//! Beside them a [`model`] follows the log with rules written a second time from
//! `docs/method.md` ([`table`], [`watch`]), and whatever the two disagree on is a
//! violation, as is a text that is lost or seen by somebody who may not ([`look`]).

mod chance;
mod check;
mod crowd;
mod hush;
mod look;
mod menu;
mod model;
mod node;
mod plant;
mod slots;
mod table;
#[cfg(test)]
mod tests;
mod trial;
mod watch;

use clap::Args as Arguments;
use plant::Plant;
use serde_json::json;
use std::process::ExitCode;
use std::time::Instant;

/// What to simulate.
#[derive(Arguments)]
pub(crate) struct Args {
    /// How many consultations.
    #[arg(long, default_value_t = 1_000)]
    consultations: u64,
    /// The seed of the first; each further one takes the next.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// A bug to plant on purpose.
    #[cfg(feature = "planted-bug")]
    #[arg(long)]
    plant: Option<plant::Bug>,
}

impl Args {
    fn plant(&self) -> Plant {
        #[cfg(feature = "planted-bug")]
        return Plant::of(self.plant);
        #[cfg(not(feature = "planted-bug"))]
        Plant::default()
    }
}

/// What came of a number of consultations.
#[derive(Default)]
struct Tally {
    commands: u64,
    followed: u64,
    violations: u64,
    /// The seed of the first consultation that went wrong, and how it did.
    first: Option<(u64, String)>,
}

fn tally(consultations: u64, seed: u64, plant: Plant) -> Tally {
    let mut tally = Tally::default();
    for n in 0..consultations {
        let seed = seed.wrapping_add(n);
        let played = trial::play(seed, plant);
        tally.commands += played.commands;
        tally.followed += played.followed;
        if let Some(violation) = played.violation {
            tally.violations += 1;
            tally.first.get_or_insert((seed, violation));
        }
    }
    tally
}

/// Simulates, and prints one line of JSON.
pub(crate) fn run(args: &Args) -> ExitCode {
    let start = Instant::now();
    let tally = tally(args.consultations, args.seed, args.plant());
    let seconds = start.elapsed().as_secs_f64();
    // No violation in N bounds the rate below 3/N (95 %); with violations there
    // is no such bound to print.
    #[allow(clippy::cast_precision_loss)]
    let bound = (tally.violations == 0).then(|| 3.0 / args.consultations.max(1) as f64);
    println!(
        "{}",
        json!({
            "task": "simulate",
            "consultations": args.consultations,
            "commands": tally.commands,
            "followed": tally.followed,
            "violations": tally.violations,
            "bound_95": bound,
            "seconds": (seconds * 1_000.0).round() / 1_000.0,
            "seed": args.seed,
        })
    );
    let Some((seed, violation)) = tally.first else {
        return ExitCode::SUCCESS;
    };
    eprintln!("{violation}");
    eprintln!("replay: cargo xtask simulate --consultations 1 --seed {seed}");
    ExitCode::FAILURE
}

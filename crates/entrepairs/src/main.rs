//! The one binary. This crate alone reads the clock, draws chance, opens files
//! and sockets, and puts the others together.

mod config;
mod letters;
mod machine;
mod sample;
mod serve;

use std::io::Write;
use std::process::ExitCode;

/// The exit code for something the person who starts the server can mend.
const CANNOT_START: u8 = 2;

fn main() -> ExitCode {
    // A panic's message can quote what somebody wrote: only its place is told.
    std::panic::set_hook(Box::new(|panic| match panic.location() {
        Some(place) => eprintln!("entrepairs: a fault at {}:{}", place.file(), place.line()),
        None => eprintln!("entrepairs: a fault"),
    }));
    let config = match config::read() {
        Ok(config) => config,
        Err(error) => return stopped(&error.to_string()),
    };
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(tracing_subscriber::EnvFilter::new(log_filter()))
        .with_writer(std::io::stderr)
        .init();
    match serve::run(&config) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => stopped(&error.to_string()),
    }
}

/// What `RUST_LOG` asks for, warnings when it says nothing; but never what writes
/// the paths of requests, which hold the secrets of links and codes.
fn log_filter() -> String {
    let wanted = std::env::var("RUST_LOG").ok();
    let wanted = wanted.filter(|it| !it.trim().is_empty());
    let wanted = wanted.as_deref().unwrap_or("warn");
    format!("{wanted},tower_http::csrf=off,tower_http::csrf::service=off")
}

/// Says a line on the console. Nobody may listen any more: the server goes on.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn stopped(line: &str) -> ExitCode {
    eprintln!("entrepairs: {line}");
    ExitCode::from(CANNOT_START)
}

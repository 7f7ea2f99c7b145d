//! `cargo xtask load`: the real server under a steady load, over HTTP and
//! WebSocket, on loopback only. Rooms full of people write contributions; what is
//! measured is the time until the pages of the others have them. Then the same
//! load is put on a room server that stores and checks nothing, which is the
//! floor on this machine at this hour. One JSON line is printed; nothing is left
//! behind.

mod board;
mod drive;
mod fill;
mod floor;
mod history;
mod http;
mod machine;
mod rooms;
mod server;
mod sign_in;
mod streams;

use board::{Board, Plan, Summary};
use clap::Args;
use serde::Serialize;
use server::Server;
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// What can fail, fails with a sentence.
type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The server is idle this long before its memory is read, and the rooms are
/// quiet this long before the first write.
const QUIET: Duration = Duration::from_secs(2);
/// Beyond the time of the load itself, a run takes no longer than this.
const RUN_MAX: Duration = Duration::from_secs(300);
/// The floor is measured no longer than this.
const FLOOR_SECONDS: u64 = 10;
/// A room of the product holds no more contributions.
const CONTRIBUTIONS_MAX: u64 = 500;

/// How much load, for how long.
#[derive(Debug, Args)]
pub(crate) struct Load {
    /// Rooms
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=2000))]
    rooms: u32,
    /// People in each room, its facilitator and its client included
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u32).range(3..=16))]
    people: u32,
    /// Writes per second in each room, its people in turn
    #[arg(long, default_value_t = 1.0)]
    rate: f64,
    /// How long
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=600))]
    seconds: u64,
    /// Instead of a load: how pages answer on so many events of the past, beside a young server
    #[arg(long, value_parser = clap::value_parser!(u64).range(1_000..=100_000_000))]
    history: Option<u64>,
    /// Instead of a load: so many tries to sign in, by known and unknown addresses in turn
    #[arg(long, conflicts_with = "history", value_parser = clap::value_parser!(u64).range(10..=10_000))]
    sign_in: Option<u64>,
}

/// The line that is printed.
#[derive(Debug, Serialize)]
struct Report {
    rooms: u32,
    people: u32,
    rate: f64,
    seconds: u64,
    p50_ms: f64,
    p99_ms: f64,
    max_ms: f64,
    writes: usize,
    receipts: usize,
    lost: usize,
    errors: usize,
    server_rss_mb: f64,
    server_idle_rss_mb: f64,
    kb_per_person: f64,
    floor_p50_ms: f64,
    floor_p99_ms: f64,
    floor_failures: usize,
    ratio_p99: f64,
    busy: f64,
    commit: String,
}

/// What was seen of the real server.
struct Seen {
    summary: Summary,
    idle_kb: u64,
    loaded_kb: u64,
}

/// Runs the load. The exit code is 0 when nothing was lost and nothing failed.
pub(crate) fn run(task: &Load) -> ExitCode {
    if let Some(events) = task.history {
        return said(history::measure(events));
    }
    if let Some(tries) = task.sign_in {
        return said(sign_in::measure(tries));
    }
    match measure(task) {
        Ok(report) => {
            match serde_json::to_string(&report) {
                Ok(line) => println!("{line}"),
                Err(error) => eprintln!("load: {error}"),
            }
            ExitCode::from(u8::from(
                report.lost + report.errors + report.floor_failures > 0,
            ))
        }
        Err(error) => {
            eprintln!("load: {error}");
            ExitCode::from(2)
        }
    }
}

/// Prints a line, or why there is none.
fn said<T: Serialize>(report: Outcome<T>) -> ExitCode {
    let line = report.and_then(|report| Ok(serde_json::to_string(&report)?));
    match line {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("load: {error}");
            ExitCode::from(2)
        }
    }
}

/// The middle of some times, in milliseconds.
fn median_ms(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    let middle = times.get(times.len() / 2).copied().unwrap_or_default();
    middle.as_secs_f64() * 1000.0
}

fn measure(task: &Load) -> Outcome<Report> {
    let plan = plan(task, task.seconds)?;
    let floor_plan = self::plan(task, task.seconds.min(FLOOR_SECONDS))?;
    machine::enough_files(plan.rooms * plan.people)?;
    let program = server::build()?;
    let busy = machine::busy(Duration::from_secs(1))?;
    let runtime = tokio::runtime::Runtime::new()?;
    let (seen, floor) = runtime.block_on(async {
        tokio::select! {
            done = async {
                let seen = real(&program, plan).await?;
                Ok::<_, Box<dyn Error + Send + Sync>>((seen, floor::measure(floor_plan).await?))
            } => done,
            () = machine::told_to_stop() => Err("interrupted".into()),
            () = tokio::time::sleep(RUN_MAX + Duration::from_secs(task.seconds)) => {
                Err("the run does not end".into())
            }
        }
    })?;
    Ok(report(task, &seen, &floor, busy))
}

fn plan(task: &Load, seconds: u64) -> Outcome<Plan> {
    let fits = task.rate.is_finite() && task.rate > 0.0;
    let per_room = (task.rate * seconds as f64).round();
    if !fits || per_room > CONTRIBUTIONS_MAX as f64 {
        return Err(format!(
            "--rate times --seconds must lie between 0 and {CONTRIBUTIONS_MAX}: a room holds no more"
        )
        .into());
    }
    Ok(Plan {
        rooms: task.rooms as usize,
        people: task.people as usize,
        per_room: (per_room as usize).max(1),
        every: Duration::from_secs_f64(1.0 / task.rate),
    })
}

/// The load on the real server.
async fn real(program: &std::path::Path, plan: Plan) -> Outcome<Seen> {
    let server = Server::start(program).await?;
    http::Client::connect(server.address)
        .await?
        .get("/", "")
        .await?;
    tokio::time::sleep(QUIET).await;
    let idle_kb = server.rss_kb()?;
    let rooms = rooms::open_all(server.address, plan).await?;
    let board = Arc::new(Board::new(plan));
    let streams = streams::of_rooms(server.address, &rooms, &board).await?;
    tokio::time::sleep(QUIET).await;
    let rooms = Arc::new(rooms);
    drive::drive(&board, move |write| {
        let rooms = Arc::clone(&rooms);
        async move { rooms::contribute(&rooms, &write).await }
    })
    .await;
    let loaded_kb = server.rss_kb()?;
    drop(streams);
    Ok(Seen {
        summary: board.summary(),
        idle_kb,
        loaded_kb,
    })
}

fn report(task: &Load, seen: &Seen, floor: &Summary, busy: f64) -> Report {
    let people = f64::from(task.rooms * task.people);
    let summary = &seen.summary;
    let (p99, floor_p99) = (summary.quantile_ms(0.99), floor.quantile_ms(0.99));
    Report {
        rooms: task.rooms,
        people: task.people,
        rate: task.rate,
        seconds: task.seconds,
        p50_ms: rounded(summary.quantile_ms(0.5)),
        p99_ms: rounded(p99),
        max_ms: rounded(summary.quantile_ms(1.0)),
        writes: summary.writes,
        receipts: summary.receipts(),
        lost: summary.lost,
        errors: summary.errors,
        server_rss_mb: rounded(seen.loaded_kb as f64 / 1024.0),
        server_idle_rss_mb: rounded(seen.idle_kb as f64 / 1024.0),
        kb_per_person: rounded(seen.loaded_kb.saturating_sub(seen.idle_kb) as f64 / people),
        floor_p50_ms: rounded(floor.quantile_ms(0.5)),
        floor_p99_ms: rounded(floor_p99),
        floor_failures: floor.lost + floor.errors,
        ratio_p99: if floor_p99 > 0.0 {
            rounded(p99 / floor_p99)
        } else {
            0.0
        },
        busy: rounded(busy),
        commit: machine::commit(),
    }
}

/// Two digits after the point are enough for every figure here.
fn rounded(figure: f64) -> f64 {
    (figure * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(rate: f64, seconds: u64) -> Load {
        Load {
            rooms: 2,
            people: 3,
            rate,
            seconds,
            history: None,
            sign_in: None,
        }
    }

    #[test]
    fn a_plan_keeps_within_what_a_room_holds() {
        assert_eq!(plan(&task(0.2, 30), 30).unwrap().per_room, 6);
        assert_eq!(plan(&task(0.1, 1), 1).unwrap().per_room, 1);
        for rate in [0.0, -1.0, f64::NAN, f64::INFINITY, 51.0] {
            assert!(plan(&task(rate, 10), 10).is_err(), "{rate}");
        }
    }

    #[test]
    fn the_floor_loses_nothing() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let plan = plan(&task(10.0, 1), 1).unwrap();
        let summary = runtime.block_on(floor::measure(plan)).unwrap();
        assert_eq!(summary.writes, 20);
        assert_eq!(summary.receipts(), 40);
        assert_eq!((summary.lost, summary.errors), (0, 0));
    }
}

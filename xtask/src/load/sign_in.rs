//! Whether the time of an answer tells if an address is known: tries to sign in, by known and
//! unknown addresses in turn.

use super::fill::{address, fill};
use super::http::Client;
use super::rooms::expect;
use super::server::{Folder, Server};
use super::{Outcome, machine, median_ms, rounded, server};
use serde::Serialize;
use std::time::{Duration, Instant};

/// Tries of one visitor: the server answers no more than 200 in ten minutes.
const A_VISITOR: u64 = 100;
/// Between two looks into the file of messages.
const PAUSE: Duration = Duration::from_millis(50);
/// A message is written within this time.
const WRITTEN_WITHIN: Duration = Duration::from_secs(30);

/// The line that is printed.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    tries: u64,
    known_p50_ms: f64,
    unknown_p50_ms: f64,
    /// Of the known's median to the unknown's.
    p50_ratio: f64,
    busy: f64,
    commit: String,
}

/// Measures. Each address is used once: more than a few in ten minutes would be refused.
pub(super) fn measure(tries: u64) -> Outcome<Report> {
    let program = server::build()?;
    let busy = machine::busy(Duration::from_secs(1))?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let folder = Folder::new()?;
        fill(&folder.data(), tries / 16 + 1, 20).await?;
        let server = Server::start_in(&program, folder).await?;
        let mut browser = Client::connect_from(1, server.address).await?;
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for nth in 0..tries {
            if nth % A_VISITOR == 0 {
                let visitor = u8::try_from(1 + nth / A_VISITOR)?;
                browser = Client::connect_from(visitor, server.address).await?;
            }
            let (address, times) = match nth % 2 {
                0 => (address(8 + nth / 2), &mut known),
                _ => (format!("person-{nth}@other.example"), &mut unknown),
            };
            let form = format!("address={address}");
            let started = Instant::now();
            expect(303, browser.post("/sign-in", "", &form).await?)?;
            times.push(started.elapsed());
        }
        let (known, unknown) = (median_ms(&mut known), median_ms(&mut unknown));
        Ok(Report {
            tries,
            known_p50_ms: rounded(known),
            unknown_p50_ms: rounded(unknown),
            p50_ratio: rounded(known / unknown),
            busy: rounded(busy),
            commit: machine::commit(),
        })
    })
}

/// Signs somebody in by the message that a server without a mail server writes into its file;
/// gives the cookie.
pub(super) async fn by_message(server: &Server, address: &str) -> Outcome<String> {
    let mut browser = Client::connect(server.address).await?;
    let form = format!("address={address}");
    expect(303, browser.post("/sign-in", "", &form).await?)?;
    let path = link(server).await?;
    let answer = expect(303, browser.post(&path, "", "").await?)?;
    let cookie = answer
        .header("set-cookie")
        .and_then(|it| it.split(';').next());
    Ok(cookie.ok_or("nobody was signed in")?.to_owned())
}

async fn link(server: &Server) -> Outcome<String> {
    let file = server.data().join("sign-in-messages.txt");
    let started = Instant::now();
    while started.elapsed() < WRITTEN_WITHIN {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        if let Some(path) = path(&text) {
            return Ok(path);
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err("no message was written".into())
}

/// The path of a link to sign in.
fn path(text: &str) -> Option<String> {
    let from = text.find("/sign-in/")?;
    let rest = text.get(from..)?;
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    Some(rest.get(..end)?.to_owned())
}

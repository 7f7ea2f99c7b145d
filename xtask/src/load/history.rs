//! What a long past costs: two servers side by side, one young with ten circles, one old with
//! thousands, are asked for the same pages and writes in turn.

use super::fill::{address, fill};
use super::http::Client;
use super::rooms::{Room, contribute, expect, open};
use super::server::{Folder, Server};
use super::{Outcome, board::Write, machine, median_ms, rounded, server, sign_in};
use serde::Serialize;
use std::path::Path;
use std::time::{Duration, Instant};

/// Events of each circle.
const EVENTS: u64 = 100;
/// Circles of the young server.
const YOUNG: u64 = 10;
/// How often each page is asked for; a room holds no more contributions than 500.
const TRIES: usize = 400;
/// People in the consultation.
const PEOPLE: usize = 8;

/// The line that is printed. Each ratio is that of the old server's median to the young one's.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    events: u64,
    circles: u64,
    tries: usize,
    home_p50_ms: f64,
    home_p50_ratio: f64,
    circle_p50_ms: f64,
    circle_p50_ratio: f64,
    consultation_p50_ms: f64,
    consultation_p50_ratio: f64,
    write_p50_ms: f64,
    write_p50_ratio: f64,
    busy: f64,
    commit: String,
}

/// Measures.
pub(super) fn measure(events: u64) -> Outcome<Report> {
    let program = server::build()?;
    let busy = machine::busy(Duration::from_secs(1))?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let mut young = Aged::start(&program, YOUNG).await?;
        let mut old = Aged::start(&program, events / EVENTS).await?;
        let mut times: [[Vec<Duration>; 2]; 4] = Default::default();
        for nth in 0..TRIES {
            // Whoever comes first pays for what the machine was doing before: they take turns.
            let mut both = [(0, &mut young), (1, &mut old)];
            if nth % 2 == 1 {
                both.reverse();
            }
            for (which, aged) in both {
                for (what, times) in times.iter_mut().enumerate() {
                    times[which].push(aged.ask(what, nth).await?);
                }
            }
        }
        Ok(report(events, &mut times, busy))
    })
}

fn report(events: u64, times: &mut [[Vec<Duration>; 2]; 4], busy: f64) -> Report {
    let medians = times
        .each_mut()
        .map(|both| both.each_mut().map(|times| median_ms(times)));
    let [home, circle, consultation, write] = medians;
    let ratio = |[young, old]: [f64; 2]| rounded(old / young);
    Report {
        events,
        circles: events / EVENTS,
        tries: TRIES,
        home_p50_ms: rounded(home[1]),
        home_p50_ratio: ratio(home),
        circle_p50_ms: rounded(circle[1]),
        circle_p50_ratio: ratio(circle),
        consultation_p50_ms: rounded(consultation[1]),
        consultation_p50_ratio: ratio(consultation),
        write_p50_ms: rounded(write[1]),
        write_p50_ratio: ratio(write),
        busy: rounded(busy),
        commit: machine::commit(),
    }
}

/// A server with a past, somebody who is signed in there, and a consultation in step 4.
struct Aged {
    _server: Server,
    browser: Client,
    cookie: String,
    circle: String,
    rooms: Vec<Room>,
}

impl Aged {
    async fn start(program: &Path, circles: u64) -> Outcome<Aged> {
        let folder = Folder::new()?;
        fill(&folder.data(), circles, EVENTS).await?;
        let server = Server::start_in(program, folder).await?;
        // The facilitator of a circle in the middle.
        let circle = circles / 2;
        let cookie = sign_in::by_message(&server, &address(circle * 8)).await?;
        Ok(Aged {
            browser: Client::connect(server.address).await?,
            cookie,
            circle: format!("/circles/{circle:026}/"),
            rooms: vec![open(server.address, PEOPLE).await?],
            _server: server,
        })
    }

    /// Asks for the home page, the circle, the consultation, or writes into it.
    async fn ask(&mut self, what: usize, nth: usize) -> Outcome<Duration> {
        let seat = &self.rooms[0].seats[0];
        let started = Instant::now();
        let (path, cookie) = match what {
            0 => ("/circles", &self.cookie),
            1 => (self.circle.as_str(), &self.cookie),
            2 => (seat.page.as_str(), &seat.cookie),
            _ => {
                // The facilitator is a consultant as well.
                let write = Write {
                    id: nth,
                    room: 0,
                    person: 0,
                };
                contribute(&self.rooms, &write).await?;
                return Ok(started.elapsed());
            }
        };
        expect(200, self.browser.get(path, cookie).await?)?;
        Ok(started.elapsed())
    }
}

//! A circle whose every word is a marked string, and everything that each of its
//! browsers receives: pages, answers, exports, and what comes down the streams.

#![allow(unreachable_pub, reason = "a module of one test")]

pub mod fields;
mod gathering;
pub mod log;
mod search;
mod story;
mod wire;

use crate::circle::{Answer, Browser, Server};
use axum::http::{Method, StatusCode};
use search::{Planted, Seat, Seen, Standing};
use std::collections::BTreeSet;
use wire::Wire;

/// Everything a seat can ask to see.
pub const PATHS: &[&str] = &[
    "",
    "regions",
    "record",
    "record?cut=mine",
    "record.md",
    "record.md?cut=mine",
    "record.json",
    "record.json?cut=mine",
    "return",
];

/// The circle.
pub struct Circle {
    pub server: Server,
    wire: Wire,
    seats: Vec<Seat>,
    planted: Vec<Planted>,
    /// Taken back a moment ago: not everybody's stream may have said so yet.
    going: Vec<usize>,
    /// Fields that were filled with a marked string.
    pub filled: BTreeSet<String>,
    /// Fields that some page offered to be filled with words.
    pub offered: BTreeSet<String>,
    epoch: usize,
}

impl Circle {
    async fn before(server: Server) -> Circle {
        let wire = Wire::of(&server.app).await;
        Circle {
            server,
            wire,
            seats: Vec::new(),
            planted: Vec::new(),
            going: Vec::new(),
            filled: BTreeSet::new(),
            offered: BTreeSet::new(),
            epoch: 0,
        }
    }

    fn place(&self, who: &str) -> usize {
        let place = self.seats.iter().position(|seat| seat.who == who);
        place.unwrap_or_else(|| panic!("nobody is {who}"))
    }

    fn seat(&self, who: &str) -> &Seat {
        &self.seats[self.place(who)]
    }

    fn seat_mut(&mut self, who: &str) -> &mut Seat {
        let place = self.place(who);
        &mut self.seats[place]
    }

    pub fn browser(&self, who: &str) -> &Browser {
        &self.seat(who).browser
    }

    /// The number of somebody's seat.
    fn number(&self, who: &str) -> &str {
        let number = self.browser(who).page.split('/').nth(4);
        number.expect("a seat")
    }

    /// Somebody sits down, and their page opens its stream. The secret of their
    /// seat is told by nothing but the cookie.
    async fn sits(&mut self, who: &'static str, browser: Browser, standing: Standing) {
        let secret = browser.cookie.trim_start_matches("seat=").to_owned();
        let known = |it: &Planted| it.mark == secret;
        if !self.planted.iter().any(known) {
            self.plant(secret, Seen::ByNobody);
        }
        let stream = self.wire.open(&browser).await;
        self.seats.push(Seat {
            who,
            browser,
            standing,
            streams: vec![stream],
            answers: Vec::new(),
            last: String::new(),
        });
    }

    /// Marked strings of a form that was followed: they reach those they are for.
    async fn grows(&mut self, act: &str, form: &str, seen: Seen) {
        self.filled.extend(fields::marked(act, form));
        for mark in fields::marks(form) {
            self.plant(mark.clone(), seen);
            self.reaches(&mark, seen).await;
        }
    }

    async fn reaches(&mut self, mark: &str, seen: Seen) {
        for seat in self.seats.iter().filter(|seat| seat.is_brought(seen)) {
            let stream = seat.streams.last().expect("a stream");
            stream.brings(mark, seat.who).await;
        }
        // What everybody has now was painted after what was taken back before.
        if seen == Seen::OnScreen {
            let count = |seat: &Seat| (seat.frames().len(), seat.answers.len());
            for nth in std::mem::take(&mut self.going) {
                self.planted[nth].gone = Some(self.seats.iter().map(count).collect());
            }
        }
    }

    /// What is taken back with the next thing that is done.
    fn goes(&mut self, mark: &str) {
        self.going.push(self.planted_as(mark));
    }

    /// Somebody does something. The form's own epoch, if it names one, comes first.
    async fn does(&mut self, who: &str, act: &str, form: &str) -> Answer {
        let form = format!("{form}&epoch={}", self.epoch);
        let answer = self.server.does(self.browser(who), act, &form).await;
        self.seat_mut(who).answers.push(answer.body.clone());
        answer
    }

    async fn must(&mut self, who: &str, act: &str, form: &str) {
        let answer = self.does(who, act, form).await;
        let said = format!("{act} {form} by {who}: {} {}", answer.status, answer.body);
        assert!(answer.status.is_success(), "{said}");
    }

    async fn plants(&mut self, who: &str, act: &str, form: &str, seen: Seen) {
        self.must(who, act, form).await;
        self.grows(act, form, seen).await;
    }

    /// What is refused reaches nobody, its writer included.
    async fn refused(&mut self, who: &str, act: &str, form: &str, status: u16) {
        let answer = self.does(who, act, form).await;
        assert_eq!(answer.status.as_u16(), status, "{act} {form} by {who}");
        assert!(answer.body.len() > 20, "a sentence for {act} {form}");
        for mark in fields::marks(form) {
            self.plant(mark, Seen::ByNobody);
        }
    }

    /// Something asked of an address of one's own choice. That address may be said
    /// again: who asks has it already.
    async fn asks(&mut self, who: &str, method: Method, path: &str, form: Option<&str>) -> Answer {
        let cookie = &self.browser(who).cookie;
        let asked = self.server.ask(method, path, cookie, form, false).await;
        let told = asked.body.replace(path, "");
        self.seat_mut(who).answers.push(told);
        asked
    }

    /// The room moves, after everybody has looked at everything.
    async fn moves(&mut self, act: &str, form: &str) {
        self.look_around().await;
        self.plants("facilitator", act, form, Seen::InTheRecord)
            .await;
        self.epoch += 1;
    }

    /// Everybody asks for everything a seat can ask to see.
    async fn look_around(&mut self) {
        for place in 0..self.seats.len() {
            let mut last = String::new();
            for path in PATHS {
                let answer = self.server.get(&self.seats[place].browser, path).await;
                self.offered.extend(fields::offered(&answer.body));
                last.push_str(&answer.body);
                self.seats[place].answers.push(answer.body);
            }
            self.seats[place].last = last;
        }
    }

    /// Everybody asks for everything of everybody else's, and writes there.
    async fn try_other_seats(&mut self) {
        let browsers: Vec<Browser> = self.seats.iter().map(|it| it.browser.clone()).collect();
        let holds = |cookie: &str, page: &str| {
            let seats = self.seats.iter().filter(|seat| seat.who != "stranger");
            let mut browsers = seats.map(|seat| &seat.browser);
            browsers.any(|it| it.cookie == cookie && it.page == page)
        };
        let mut got: Vec<(usize, String)> = Vec::new();
        for (place, own) in browsers.iter().enumerate() {
            for other in browsers.iter().filter(|it| !holds(&own.cookie, &it.page)) {
                let wrong = Browser {
                    page: other.page.clone(),
                    cookie: own.cookie.clone(),
                };
                for path in PATHS {
                    let answer = self.server.get(&wrong, path).await;
                    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
                    got.push((place, answer.body));
                }
                let forged = "epoch=1&text=canary-forged";
                let answer = self.server.does(&wrong, "note", forged).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN);
                got.push((place, answer.body));
            }
        }
        self.plant("canary-forged".to_owned(), Seen::ByNobody);
        for (place, body) in got {
            self.seats[place].answers.push(body);
        }
    }
}

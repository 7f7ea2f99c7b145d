//! A circle of browsers in front of the router.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses what it needs"
)]

pub mod people;
pub mod rights;
pub mod seeded;

use axum::Router;
use axum::body::Body;
use axum::http::header::{COOKIE, HOST, LOCATION, SET_COOKIE};
use axum::http::{Method, Request, StatusCode};
use axum::response::Response;
use http_body_util::BodyExt;
use method::Time;
use post::Memory;
use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use store::{MemoryStore, Store};
use tower::ServiceExt;
use web::{App, Chance, Settings, router};

/// A clock that stands until it is moved.
#[derive(Default)]
pub struct Clock(AtomicI64);

impl live::Clock for Clock {
    fn now(&self) -> Time {
        Time(1_700_000_000_000_000 + self.0.load(Ordering::SeqCst))
    }
}

/// Chance that counts: no two draws are the same.
#[derive(Default)]
struct Counting(AtomicU64);

impl Chance for Counting {
    fn draw(&self) -> [u8; 32] {
        let mut drawn = [0; 32];
        let count = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        // Spread over all parts, since only some are used for short things.
        for place in 0..4 {
            let at = place * 8;
            let mixed = count.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(13);
            drawn[at..at + 8].copy_from_slice(&mixed.to_be_bytes());
        }
        drawn
    }
}

/// What a browser got.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub cookie: String,
    pub body: String,
}

/// The server.
pub struct Server {
    pub app: Arc<App>,
    pub clock: Arc<Clock>,
    /// The letters that have left.
    pub letters: Arc<Memory>,
    /// Made once: making it takes longer than many a request.
    router: OnceLock<Router>,
}

/// Somebody at a seat: where it is, and the cookie that holds it.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    pub page: String,
    pub cookie: String,
}

impl Server {
    /// On the store in memory.
    pub fn new() -> Server {
        Server::on(Arc::new(MemoryStore::new()))
    }

    pub fn on(store: Arc<dyn Store>) -> Server {
        let clock = Arc::new(Clock::default());
        Server {
            clock: Arc::clone(&clock),
            ..Server::by(store, clock)
        }
    }

    /// By another clock than the one that can be moved.
    pub fn by(store: Arc<dyn Store>, clock: Arc<dyn live::Clock>) -> Server {
        let chance = Arc::new(Counting::default());
        let letters = Arc::new(Memory::default());
        let settings = Settings {
            served_at: "http://salle.test".to_owned(),
            mail_from: Some("codev@salle.test".to_owned()),
            ..Settings::default()
        };
        let courier = Arc::clone(&letters) as Arc<dyn post::Courier>;
        Server {
            app: App::new(store, clock, chance, courier, settings),
            clock: Arc::default(),
            letters,
            router: OnceLock::new(),
        }
    }

    pub fn later(&self, span: method::Span) {
        self.clock.0.fetch_add(span.0, Ordering::SeqCst);
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let router = self.router.get_or_init(|| router(&self.app)).clone();
        let response = router.oneshot(request).await.expect("infallible");
        answer(response).await
    }

    /// Asks as a browser, or as its script.
    pub async fn ask(
        &self,
        method: Method,
        path: &str,
        cookie: &str,
        form: Option<&str>,
        script: bool,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, "salle.test");
        if !cookie.is_empty() {
            request = request.header(COOKIE, cookie);
        }
        if script {
            request = request.header("hx-request", "true");
        }
        let body = form.map(str::to_owned).map_or_else(Body::empty, Body::from);
        self.send(request.body(body).expect("a request")).await
    }

    pub async fn get(&self, browser: &Browser, path: &str) -> Answer {
        let path = format!("{}{path}", browser.page);
        self.ask(Method::GET, &path, &browser.cookie, None, false)
            .await
    }

    /// A command, as the script sends it.
    pub async fn does(&self, browser: &Browser, act: &str, form: &str) -> Answer {
        let path = format!("{}do/{act}", browser.page);
        self.ask(Method::POST, &path, &browser.cookie, Some(form), true)
            .await
    }

    /// A command that must be followed.
    pub async fn must(&self, browser: &Browser, act: &str, form: &str) {
        let answer = self.does(browser, act, form).await;
        assert!(
            answer.status.is_success(),
            "{act} {form}: {} {}",
            answer.status,
            answer.body
        );
    }

    /// A form posted as a browser posts it, which leads to a seat.
    pub async fn seated(&self, path: &str, cookie: &str, form: &str) -> Browser {
        let answer = self
            .ask(Method::POST, path, cookie, Some(form), false)
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        Browser {
            page: answer.location,
            cookie: answer.cookie,
        }
    }

    /// The invitation's address, as the conductor's page shows it.
    pub async fn link(&self, facilitator: &Browser) -> String {
        let page = self.get(facilitator, "").await.body;
        let link = between(&page, "href=\"http://salle.test", "\"").expect("a link");
        link.to_owned()
    }
}

async fn answer(response: Response) -> Answer {
    let header = |name| {
        let value = response.headers().get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    };
    let (status, location, set_cookie) = (response.status(), header(LOCATION), header(SET_COOKIE));
    let bytes = response
        .into_body()
        .collect()
        .await
        .expect("a body")
        .to_bytes();
    Answer {
        status,
        location,
        cookie: set_cookie.split(';').next().unwrap_or_default().to_owned(),
        body: String::from_utf8(bytes.to_vec()).expect("text"),
    }
}

pub fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let start = text.find(before)? + before.len();
    let end = text[start..].find(after)? + start;
    Some(&text[start..end])
}

/// How often a text stands in any file of a folder.
pub fn count(folder: &Path, text: &str) -> usize {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let files = entries.map(|entry| std::fs::read(entry.expect("a file").path()).expect("bytes"));
    files
        .map(|file| String::from_utf8_lossy(&file).matches(text).count())
        .sum()
}

/// Fields that every act can be read from; the ids name things that do not exist,
/// so that an act that may be done changes as little as can be.
pub const FORM: &str = "seat=999&name=X&here=true&aside=true&observer=true&minutes=10&minutes=10\
&minutes=10&minutes=10&minutes=10&minutes=10&meeting=room&spoken=true&consulting=true\
&count=1&reason=other&text=x&announced=true&field=facts&version=9&kind=problem&question=999&lens=\
&kinds=ideas&unwanted=&wording=999&contribution=999&signal=fact-missing&kept=true&slot=9&parked=x&on=true&passed=true&round=1\
&addition=999&taken=true&note=x&mark=";

/// A form that every act can be read from. Some fields differ in kind from the
/// others' of the same name.
pub fn form(act: &str, epoch: usize) -> String {
    let own = match act {
        "contribute" | "edit-contribution" | "share-parked" => "kind=lead&",
        "write-action" => "field=what&",
        "journal" => "field=feeling&",
        "pass-signal" | "dismiss-signal" => "signal=999&",
        "extend" => "minutes=1&",
        _ => "",
    };
    format!("epoch={epoch}&{own}{FORM}")
}

/// A whole group, with somebody in every standing.
pub struct Group {
    pub server: Server,
    pub link: String,
    pub facilitator: Browser,
    pub client: Browser,
    pub consultant: Browser,
    pub observer: Browser,
    pub screen: Browser,
    pub lobby: Browser,
    pub removed: Browser,
}

impl Group {
    /// A group that gathers: seats 1 to 5 and the screen, one waiting, one removed.
    pub async fn gathered(consulting: bool) -> Group {
        let server = Server::new();
        let facilitator = server
            .seated("/start", "", &format!("name=Nora&consulting={consulting}"))
            .await;
        let link = server.link(&facilitator).await;
        let mut seats = Vec::new();
        for name in ["Chloe", "Bruno", "Ola", "Remi"] {
            seats.push(server.seated(&link, "", &format!("name={name}")).await);
        }
        let screen_path = format!("{}do/open-screen", facilitator.page);
        let screen = server
            .seated(&screen_path, &facilitator.cookie, "epoch=0")
            .await;
        for (act, form) in [
            ("ask-client", "epoch=0&seat=2"),
            ("set-observer", "epoch=0&seat=4&observer=true"),
            ("remove", "epoch=0&seat=5"),
        ] {
            server.must(&facilitator, act, form).await;
        }
        server
            .must(&seats[0], "agree-client", "epoch=0&seat=2")
            .await;
        let lobby = server.seated(&link, "", "name=Lea").await;
        let mut seats = seats.into_iter();
        let mut next = || seats.next().expect("four seats");
        Group {
            link,
            facilitator,
            client: next(),
            consultant: next(),
            observer: next(),
            removed: next(),
            screen,
            lobby,
            server,
        }
    }

    /// On to a stage, by number: 0 gathering, 1 to 6 the steps, 7 closed.
    pub async fn reach(&self, stage: usize) {
        for epoch in 0..stage {
            let form = format!("epoch={epoch}&reason=said-aloud");
            self.server.must(&self.facilitator, "next", &form).await;
        }
    }
}

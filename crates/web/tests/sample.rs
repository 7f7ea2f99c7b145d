//! The sample circle: one command fills it, each person signs in by their link, and its pages show
//! a circle in the middle of its cycle.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::StatusCode;
use circle::Server;
use circle::people::Somebody;
use live::{CircleId, RoomId};
use method::circle::Circle;
use method::circle::held::What;
use method::measure::Moment;
use method::{Span, Stage};
use web::{Sample, SampleLink};

/// A server filled with the sample.
struct Filled {
    server: Server,
    links: Vec<SampleLink>,
    id: CircleId,
}

async fn filled(code: &str) -> Filled {
    filled_after(code, Span::ZERO).await
}

/// Filled so much later than the clock of the tests begins.
async fn filled_after(code: &str, span: Span) -> Filled {
    let server = Server::new();
    server.later(span);
    let sample = Sample::in_language(code).expect("a language");
    let links = sample.fill(&server.app).await.expect("the store");
    let store = server.app.live.store();
    let streams = store
        .quiet_since(i64::MAX, i64::MAX)
        .await
        .expect("streams");
    let id = streams.iter().find_map(CircleId::of_stream);
    Filled {
        links: links.expect("it was blank"),
        id: id.expect("a circle"),
        server,
    }
}

impl Filled {
    /// Signs in by the link of the one whose line begins so.
    async fn who(&self, begins: &str) -> Somebody {
        let found = self.links.iter().find(|it| it.who.starts_with(begins));
        self.signs_in(found.expect("somebody")).await
    }

    async fn signs_in(&self, link: &SampleLink) -> Somebody {
        let path = link.link.strip_prefix("http://salle.test");
        let path = path.expect("a link of this server");
        let nobody = Somebody::default();
        let page = self.server.gets(&nobody, path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", link.who);
        let answer = self.server.posts(&nobody, path, "").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", link.who);
        assert_eq!(answer.location, "/circles", "{}", link.who);
        Somebody {
            cookie: answer.cookie,
        }
    }

    async fn page(&self, who: &Somebody, path: &str) -> String {
        let answer = self.server.gets(who, path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer.body
    }

    async fn circle(&self) -> Circle {
        let circle = self.server.app.circles.read(&self.id).await;
        circle.expect("a circle")
    }

    fn base(&self) -> String {
        format!("/circles/{}/", self.id.as_str())
    }

    /// Every page that a visitor comes by, as one text.
    async fn everything(&self) -> String {
        let (farah, base) = (self.who("Farah").await, self.base());
        let mut text = String::new();
        for path in ["", "turns", "report", "people"] {
            text.push_str(&self.page(&farah, &format!("{base}{path}")).await);
        }
        for (session, _) in self.circle().await.standing_sessions() {
            let path = format!("{base}sessions/{}/", session.0);
            text.push_str(&self.page(&farah, &path).await);
        }
        for held in &self.circle().await.consultations {
            let path = format!("{base}rooms/{}/enter", held.room);
            let seat = self.server.seated(&path, &farah.cookie, "").await;
            text.push_str(&self.server.get(&seat, "record").await.body);
        }
        text
    }
}

#[tokio::test]
async fn everybody_signs_in_by_their_link_once() {
    for code in ["fr", "en"] {
        let filled = filled(code).await;
        assert_eq!(filled.links.len(), 11, "nine in the circle, and two more");
        for link in &filled.links {
            let who = filled.signs_in(link).await;
            filled.page(&who, "/circles").await;
            let path = link.link.strip_prefix("http://salle.test").expect("ours");
            let again = filled.server.gets(&Somebody::default(), path).await;
            assert_eq!(again.status, StatusCode::GONE, "{}", link.who);
        }
        assert!(
            filled.server.post().await.is_empty(),
            "nobody is written to"
        );
    }
}

#[tokio::test]
async fn the_circle_stands_in_the_middle_of_its_cycle() {
    for code in ["fr", "en"] {
        let filled = filled(code).await;
        let circle = filled.circle().await;
        assert_eq!(circle.people().count(), 9);
        let hesitates = circle.people().filter(|(_, held)| held.accepted == 0);
        assert_eq!(hesitates.count(), 1);
        let held = circle.sessions.values().filter(|it| it.held.is_some());
        assert_eq!((circle.sessions.len(), held.count()), (6, 3));
        assert!(circle.consultations.iter().all(|it| it.held.is_some()));
        assert_eq!(circle.consultations.len(), 5);
        let followed = circle.consultations.iter();
        assert_eq!(followed.filter(|it| it.followed.is_some()).count(), 4);
        let missed = circle.sessions.values().flat_map(|it| &it.turns);
        assert_eq!(missed.filter(|turn| turn.missed).count(), 1);
        assert_eq!((circle.polls.len(), circle.swaps.len()), (1, 1));
        for consulted in &circle.consultations {
            let room = RoomId::parse(&consulted.room).expect("a room");
            let room = filled.server.app.live.room(&room).await.expect("a room");
            let state = room.look().await.state;
            assert_eq!(state.stage, Stage::Closed);
            assert_eq!(state.remarks.len(), 0, "nothing was missing anywhere");
            let minutes = consulted.held.as_ref().map(|held| held.minutes);
            assert!(matches!(minutes, Some(80..=95)), "{minutes:?}");
        }
    }
}

#[tokio::test]
async fn figures_are_published_of_forms_that_have_closed() {
    let filled = filled("fr").await;
    let circle = filled.circle().await;
    let start = circle.published(0, What::Moment(Moment::Start));
    let start = start.expect("published");
    assert_eq!((start.people, start.by.len()), (8, 1));
    // Who rated no goal is one less.
    let goal = start.all[5].expect("shown");
    assert_eq!(goal.n, 7);
    assert!(circle.published(0, What::Moment(Moment::Middle)).is_none());
    let pulses = circle.figures.keys();
    let pulses = pulses.filter(|(_, what)| matches!(what, What::Pulse(_)));
    assert_eq!(pulses.count(), 2, "the third form is open still");
    let (farah, base) = (filled.who("Farah").await, filled.base());
    filled.page(&farah, &format!("{base}measure/middle")).await;
    let (third, _) = circle.standing_sessions()[2];
    filled
        .page(&farah, &format!("{base}pulse/{}", third.0))
        .await;
    let report = filled.page(&farah, &format!("{base}report")).await;
    assert!(report.contains("7\u{a0}réponses") || report.contains("7 réponses"));
}

#[tokio::test]
async fn its_pages_show_what_happened() {
    let filled = filled("en").await;
    let base = filled.base();
    let alex = filled.who("Alex").await;
    let plan = filled.page(&alex, "/plan").await;
    assert!(plan.contains("Linden Court") && plan.contains("Christmas play"));
    let journal = filled.page(&alex, "/journal").await;
    assert!(journal.contains("Nobody told me what to do about L."));
    assert!(journal.contains("heard what they decided from the caretaker"));
    let home = filled.page(&alex, &base).await;
    assert!(home.contains("The Lanterns") && home.contains("Who has handed a site over"));
    let gordon = filled.who("Gordon").await;
    let home = filled.page(&gordon, &base).await;
    assert!(!home.contains("Ask him to come fishing"), "kept to himself");
    assert!(filled.page(&gordon, "/plan").await.contains("fishing"));
    let judith = filled.who("Judith").await;
    let store = filled.server.app.live.store();
    let known = store.organisations().await.expect("organisations");
    let council = known.iter().find(|it| it.name.contains("Council"));
    let path = format!("/organisations/{}", council.expect("the council").id);
    let sponsor = filled.page(&judith, &path).await;
    for name in ["Jamie", "Gordon", "Lin", "Tariq", "Hanna", "The Lanterns"] {
        assert!(sponsor.contains(name), "{name}");
    }
    assert!(!sponsor.contains("Ngozi") && !sponsor.contains("fishing"));
    let theo = filled.who("Theo").await;
    assert!(filled.page(&theo, "/operator").await.contains("Judith"));
}

#[tokio::test]
async fn the_half_day_of_today_can_be_opened_at_once() {
    let filled = filled("fr").await;
    let (farah, base) = (filled.who("Farah").await, filled.base());
    let circle = filled.circle().await;
    let (today, _) = circle.standing_sessions()[3];
    let path = format!("{base}sessions/{}/do/open", today.0);
    filled.server.follows(&farah, &path, "epoch=0").await;
    let client = circle.sessions[&today].turns[0].member;
    let path = format!("{base}sessions/{}/consult", today.0);
    let form = format!("client={}", client.0);
    let seat = filled.server.follows(&farah, &path, &form).await;
    assert!(seat.starts_with("/c/"), "{seat}");
}

/// The days of the story are counted from now: over a year there are weekends, holidays, and hours
/// that come twice or not at all.
#[tokio::test]
async fn it_can_be_filled_on_any_day() {
    for nth in 0..14 {
        let later = Span::minutes(nth * (27 * 24 * 60 + 107));
        let filled = filled_after("fr", later).await;
        let circle = filled.circle().await;
        let held = circle.sessions.values().filter(|it| it.held.is_some());
        assert_eq!(held.count(), 3, "{nth}");
        let pulses = circle.figures.keys();
        let pulses = pulses.filter(|(_, what)| matches!(what, What::Pulse(_)));
        assert_eq!(pulses.count(), 2, "{nth}");
        let (farah, base) = (filled.who("Farah").await, filled.base());
        filled.page(&farah, &format!("{base}measure/middle")).await;
        let (today, _) = circle.standing_sessions()[3];
        let path = format!("{base}sessions/{}/do/open", today.0);
        filled.server.follows(&farah, &path, "epoch=0").await;
    }
}

#[tokio::test]
async fn each_language_has_its_own_words_alone() {
    let french = filled("fr").await.everything().await;
    let english = filled("en").await.everything().await;
    for (text, has, has_not) in [
        (
            &french,
            ["écluse", "gériatrie"],
            ["canal lock", "drawbridge"],
        ),
        (
            &english,
            ["canal lock", "drawbridge"],
            ["écluse", "gériatrie"],
        ),
    ] {
        for word in has {
            assert!(text.contains(word), "{word}");
        }
        for word in has_not {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[tokio::test]
async fn what_is_not_blank_is_left_alone() {
    let filled = filled("fr").await;
    let before = filled.circle().await;
    for code in ["fr", "en"] {
        let sample = Sample::in_language(code).expect("a language");
        let again = sample.fill(&filled.server.app).await.expect("the store");
        assert_eq!(again, None);
    }
    assert_eq!(filled.circle().await, before);
    let server = Server::new();
    server.seated("/start", "", "name=Nora").await;
    let sample = Sample::in_language("en").expect("a language");
    assert_eq!(sample.fill(&server.app).await.expect("the store"), None);
    for other in ["", "de", "fr-CA", "FR"] {
        assert_eq!(Sample::in_language(other), None, "{other}");
    }
}

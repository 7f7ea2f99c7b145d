//! The demonstration, and the simulated peers of a real room, over HTTP.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::{Method, StatusCode};
use circle::{Browser, Server, count};
use live::{Look, RoomId};
use method::{Role, SeatId, Span, Stage, Step};
use std::sync::Arc;
use store_sqlite::SqliteStore;
use text::Lang;

/// The visitor's seat, in every demonstration.
const VISITOR: SeatId = SeatId(1);

fn room_of(browser: &Browser) -> RoomId {
    let id = browser.page.split('/').nth(2).expect("a room");
    RoomId::parse(id).expect("an id")
}

async fn look(server: &Server, browser: &Browser) -> Look {
    let room = server.app.live.room(&room_of(browser)).await;
    room.unwrap_or_else(|fault| panic!("{fault}")).look().await
}

/// Something asked of the play, as the page's script does it.
async fn directs(server: &Server, visitor: &Browser, act: &str, form: &str) -> StatusCode {
    let path = format!("{}scene/{act}", visitor.page);
    let answer = server.ask(Method::POST, &path, &visitor.cookie, Some(form), true);
    answer.await.status
}

/// Time passes, and the play looks at it.
async fn later(server: &Server, visitor: &Browser, span: Span) {
    server.later(span);
    directs(server, visitor, "speed", "speed=1").await;
}

/// Whatever the play is about to do is done: it has looked again and waits.
async fn settles(server: &Server, visitor: &Browser) -> Look {
    yields().await;
    look(server, visitor).await
}

/// Everything runs on one thread: the plays run until they wait for time.
async fn yields() {
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
}

/// The visitor's page is there, without a stream.
async fn reads(server: &Server, visitor: &Browser) {
    server.get(visitor, "regions").await;
}

async fn demonstration(server: &Server, place: &str) -> Browser {
    let form = format!("case=fr-welcome&place={place}");
    server.seated("/demonstration", "", &form).await
}

#[tokio::test]
async fn each_seat_can_be_taken_and_a_whole_circle_sits_around() {
    let roles = [
        ("watch", Role::Observer),
        ("client", Role::Client),
        ("consultant", Role::Consultant),
        ("facilitator", Role::Facilitator),
    ];
    for (place, role) in roles {
        let server = Server::new();
        let visitor = demonstration(&server, place).await;
        let look = settles(&server, &visitor).await;
        assert_eq!(look.state.role(VISITOR), role, "{place}");
        let people = look.state.people().map(|(id, _)| look.state.role(id));
        let people: Vec<Role> = people.collect();
        let count = |role: Role| people.iter().filter(|it| **it == role).count();
        assert_eq!(count(Role::Client), 1, "{place}");
        assert_eq!(count(Role::Facilitator), 1, "{place}");
        assert_eq!(count(Role::Consultant), 6, "{place}");
        let page = server.get(&visitor, "").await.body;
        assert!(page.contains("scene-title"), "{place}: the strip");
        assert!(!page.contains("(sim.)"), "the page says it of everybody");
        assert!(!page.contains("invite-link"), "nobody joins");
    }
}

#[tokio::test]
async fn twenty_at_once_and_another_when_one_ends() {
    let server = Server::new();
    let first = demonstration(&server, "watch").await;
    for _ in 1..20 {
        demonstration(&server, "watch").await;
    }
    let again = || server.ask(Method::POST, "/demonstration", "", Some(""), false);
    let crowded = again().await;
    assert_eq!(crowded.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(crowded.body.contains(&Lang::Fr.t("demo-crowded")));
    assert_eq!(
        directs(&server, &first, "end", "").await,
        StatusCode::SEE_OTHER
    );
    yields().await;
    let other = again().await;
    assert_eq!(other.status, StatusCode::SEE_OTHER, "{}", other.body);
}

#[tokio::test]
async fn one_whose_page_never_came_makes_room_for_another() {
    let server = Server::new();
    let first = demonstration(&server, "watch").await;
    server.later(Span::seconds(1));
    for _ in 1..20 {
        demonstration(&server, "watch").await;
    }
    server.later(Span::seconds(29));
    let other = demonstration(&server, "watch").await;
    assert_eq!(server.get(&first, "").await.status, StatusCode::GONE);
    assert_eq!(server.get(&other, "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_visitor_who_goes_while_it_opens_leaves_no_place_taken() {
    let server = Server::new();
    let mut gone = 0;
    for spent in 90..128 {
        let form = Some("case=fr-welcome");
        // A task yields after so many steps: the opening is left at another one each time.
        let lock = tokio::sync::Mutex::new(());
        let opening = async {
            for _ in 0..spent {
                drop(lock.lock().await);
            }
            server
                .ask(Method::POST, "/demonstration", "", form, false)
                .await
        };
        let opened = tokio::select! {
            biased;
            answer = opening => Some(answer),
            () = std::future::ready(()) => None,
        };
        gone += usize::from(opened.is_none());
        if let Some(answer) = opened {
            let path = format!("{}scene/end", answer.location);
            server
                .ask(Method::POST, &path, &answer.cookie, Some(""), false)
                .await;
        }
        yields().await;
    }
    assert!(gone > 0, "none was left on the way");
    for _ in 0..20 {
        demonstration(&server, "watch").await;
    }
}

#[tokio::test]
async fn nobody_fills_the_memory_with_a_demonstration() {
    let server = Server::new();
    let visitor = demonstration(&server, "client").await;
    let text = "x".repeat(9_000);
    let mut full = None;
    for version in 0..400 {
        let form = format!("epoch=0&field=facts&text={version}{text}&version={version}");
        let answer = server.does(&visitor, "write-sheet", &form).await;
        if !answer.status.is_success() {
            full = Some(answer.status);
            break;
        }
    }
    assert_eq!(full, Some(StatusCode::SERVICE_UNAVAILABLE));
    let other = demonstration(&server, "watch").await;
    assert_eq!(server.get(&other, "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn whatever_leaves_the_page_says_that_it_is_a_demonstration() {
    let server = Server::new();
    let visitor = demonstration(&server, "facilitator").await;
    let mark = Lang::Fr.t("demo-mark");
    for path in ["record", "record.md"] {
        assert!(
            server.get(&visitor, path).await.body.contains(&mark),
            "{path}"
        );
    }
    let json = server.get(&visitor, "record.json").await.body;
    assert!(json.contains("\"demonstration\": true"));
    let open = format!("{}do/open-screen", visitor.page);
    let screen = server.seated(&open, &visitor.cookie, "epoch=0").await;
    assert!(server.get(&screen, "").await.body.contains(&mark));
}

#[tokio::test]
async fn it_ends_by_itself_without_its_page_and_after_an_hour_in_any_case() {
    let server = Server::new();
    let visitor = demonstration(&server, "watch").await;
    settles(&server, &visitor).await;
    later(&server, &visitor, Span::seconds(30)).await;
    yields().await;
    let gone = server.get(&visitor, "").await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.body.contains(&Lang::Fr.t("demo-over-title")));

    let visitor = demonstration(&server, "watch").await;
    let room = server.app.live.room(&room_of(&visitor)).await;
    let room = room.unwrap_or_else(|fault| panic!("{fault}"));
    let audience = live::Audience {
        role: Role::Observer,
        lang: Lang::Fr,
    };
    let page = server
        .app
        .live
        .subscribe(&room, VISITOR, audience, None)
        .await;
    let _page = page.unwrap_or_else(|fault| panic!("{fault}"));
    later(&server, &visitor, Span::minutes(59)).await;
    settles(&server, &visitor).await;
    assert_eq!(server.get(&visitor, "").await.status, StatusCode::OK);
    later(&server, &visitor, Span::minutes(1)).await;
    yields().await;
    assert_eq!(server.get(&visitor, "").await.status, StatusCode::GONE);
}

#[tokio::test]
async fn not_a_word_of_it_is_ever_in_the_database() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = SqliteStore::open(&folder.path().join("entrepairs.db")).expect("a store");
    let server = Server::on(Arc::new(store));
    let visitor = demonstration(&server, "client").await;
    let write = "epoch=0&field=facts&text=canary-facts&version=0";
    server.must(&visitor, "write-sheet", write).await;
    server
        .must(&visitor, "note", "epoch=0&text=canary-note")
        .await;
    let page = server.get(&visitor, "").await.body;
    assert!(page.contains("canary-facts") && page.contains("canary-note"));
    assert_eq!(count(folder.path(), "canary"), 0);
    assert_eq!(count(folder.path(), "demonstration"), 0);
    directs(&server, &visitor, "end", "").await;
    yields().await;
    assert_eq!(server.get(&visitor, "").await.status, StatusCode::GONE);
}

#[tokio::test]
async fn another_step_or_another_seat_is_the_same_case_played_up_to_there() {
    let server = Server::new();
    let mut visitor = demonstration(&server, "watch").await;
    let steps = [
        ("stage=4", Role::Observer, Stage::Step(Step::Exploration)),
        (
            "place=facilitator",
            Role::Facilitator,
            Stage::Step(Step::Exploration),
        ),
        (
            "stage=2",
            Role::Facilitator,
            Stage::Step(Step::Clarification),
        ),
        (
            "place=client",
            Role::Client,
            Stage::Step(Step::Clarification),
        ),
        (
            "stage=5&place=consultant",
            Role::Consultant,
            Stage::Step(Step::Synthesis),
        ),
        ("stage=7", Role::Consultant, Stage::Closed),
    ];
    for (wish, role, stage) in steps {
        let path = format!("{}scene/go", visitor.page);
        let next = server.seated(&path, &visitor.cookie, wish).await;
        yields().await;
        assert_eq!(server.get(&visitor, "").await.status, StatusCode::GONE);
        let look = look(&server, &next).await;
        assert_eq!(look.state.stage, stage, "{wish}");
        assert_eq!(look.state.role(VISITOR), role, "{wish}");
        assert!(look.state.remarks.is_empty(), "nothing was skipped");
        visitor = next;
    }
}

#[tokio::test]
async fn the_circle_waits_for_the_visitor_twenty_seconds_and_as_long_as_they_type() {
    let server = Server::new();
    let watching = demonstration(&server, "watch").await;
    let path = format!("{}scene/go", watching.page);
    let form = "stage=1&place=client";
    let visitor = server.seated(&path, &watching.cookie, form).await;
    let told = |look: &Look| {
        look.state
            .sheet
            .values()
            .filter(|it| it.version > 0)
            .count()
    };
    reads(&server, &visitor).await;
    let before = told(&settles(&server, &visitor).await);
    later(&server, &visitor, Span::seconds(19)).await;
    assert_eq!(told(&settles(&server, &visitor).await), before, "they wait");
    directs(&server, &visitor, "hold", "").await;
    later(&server, &visitor, Span::seconds(19)).await;
    assert_eq!(
        told(&settles(&server, &visitor).await),
        before,
        "somebody types"
    );
    later(&server, &visitor, Span::seconds(1)).await;
    assert_eq!(
        told(&settles(&server, &visitor).await),
        before + 1,
        "the play goes on"
    );
    // Whoever let their turn pass is not waited for again until they do something.
    later(&server, &visitor, Span::seconds(7)).await;
    assert_eq!(told(&settles(&server, &visitor).await), before + 2);
    let seq = look(&server, &visitor).await.state.seq;
    directs(&server, &visitor, "prompt", &format!("at={}", seq - 1)).await;
    let late = told(&settles(&server, &visitor).await);
    assert_eq!(late, before + 2, "a tap that comes too late says nothing");
    directs(&server, &visitor, "prompt", &format!("at={seq}")).await;
    assert_eq!(
        told(&settles(&server, &visitor).await),
        before + 3,
        "at once"
    );
}

#[tokio::test]
async fn a_pause_holds_everything_until_it_goes_on() {
    let server = Server::new();
    let visitor = demonstration(&server, "watch").await;
    let path = format!("{}scene/go", visitor.page);
    let visitor = server.seated(&path, &visitor.cookie, "stage=2").await;
    reads(&server, &visitor).await;
    settles(&server, &visitor).await;
    assert_eq!(
        directs(&server, &visitor, "pause", "").await,
        StatusCode::NO_CONTENT
    );
    let seq = settles(&server, &visitor).await.state.seq;
    later(&server, &visitor, Span::seconds(50)).await;
    assert_eq!(settles(&server, &visitor).await.state.seq, seq);
    directs(&server, &visitor, "pause", "").await;
    later(&server, &visitor, Span::seconds(50)).await;
    assert!(settles(&server, &visitor).await.state.seq > seq + 1);
}

#[tokio::test]
async fn what_nobody_can_wish_for_is_refused_and_changes_nothing() {
    let server = Server::new();
    for form in ["place=king", "case=nothing", "case=fr-welcome&place="] {
        let answer = server
            .ask(Method::POST, "/demonstration", "", Some(form), false)
            .await;
        let fine = form.ends_with('=');
        assert_eq!(answer.status == StatusCode::SEE_OTHER, fine, "{form}");
    }
    let visitor = demonstration(&server, "watch").await;
    for (act, form) in [
        ("go", "stage=99"),
        ("go", "place=king"),
        ("speed", "speed=fast"),
    ] {
        assert_eq!(
            directs(&server, &visitor, act, form).await,
            StatusCode::BAD_REQUEST
        );
    }
    assert_eq!(
        directs(&server, &visitor, "fly", "").await,
        StatusCode::NOT_FOUND
    );
    assert_eq!(server.get(&visitor, "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn absurd_words_are_words_like_any_others() {
    let server = Server::new();
    let visitor = demonstration(&server, "consultant").await;
    let path = format!("{}scene/go", visitor.page);
    let visitor = server.seated(&path, &visitor.cookie, "stage=2").await;
    let epoch = look(&server, &visitor).await.state.epoch().0;
    let absurd = format!(
        "epoch={epoch}&then=ask&text=%3Cscript%3E%F0%9F%90%99%20{}",
        "z".repeat(900)
    );
    server.must(&visitor, "ask", &absurd).await;
    later(&server, &visitor, Span::seconds(20)).await;
    let look = settles(&server, &visitor).await;
    let asked = look.state.questions.values().next().expect("asked");
    assert!(
        asked.answer.version > 0,
        "the client answers as to anything"
    );
    let page = server.get(&visitor, "").await.body;
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script>🐙"));
}

#[tokio::test]
async fn the_seats_of_a_real_room_are_filled_played_and_taken_over() {
    let server = Server::new();
    let nora = server.seated("/start", "", "name=Nora").await;
    let link = server.link(&nora).await;
    server.must(&nora, "fill-seats", "epoch=0&count=5").await;
    let page = server.get(&nora, "").await.body;
    assert!(page.contains("(sim.)") && page.contains(&Lang::Fr.t("people-simulated")));
    let people = |look: &Look| {
        let people = look.state.people();
        let simulated = people.map(|(id, _)| look.state.script(id).is_some());
        let simulated: Vec<bool> = simulated.collect();
        (simulated.iter().filter(|it| **it).count(), simulated.len())
    };
    assert_eq!(people(&look(&server, &nora).await), (5, 6));
    let first = look(&server, &nora).await.state;
    let (seat, _) = first.people().nth(1).expect("a peer");
    let ask = format!("epoch=0&seat={}", seat.0);
    server.must(&nora, "ask-client", &ask).await;
    settles(&server, &nora).await;
    server.later(Span::seconds(5));
    // A private note changes nothing for the others, but the play looks again.
    server.must(&nora, "note", "epoch=0&text=x").await;
    let agreed = settles(&server, &nora).await.state;
    assert_eq!(
        agreed.client,
        Some(seat),
        "a simulated peer agrees by itself"
    );
    let lea = server.seated(&link, "", "name=Lea").await;
    let after = look(&server, &lea).await;
    assert_eq!(people(&after), (4, 6), "a person has taken a place");
    let refused = server.does(&lea, "fill-seats", "epoch=0&count=1").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let none = server.does(&nora, "fill-seats", "epoch=0&count=0").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_one_writes_on_reading_ones_facilitation_again_can_be_taken_away() {
    let server = Server::new();
    let visitor = demonstration(&server, "facilitator").await;
    let path = format!("{}scene/go", visitor.page);
    let visitor = server.seated(&path, &visitor.cookie, "stage=7").await;
    let epoch = look(&server, &visitor).await.state.epoch().0;
    for (field, text) in [("served", "Au%20conseil"), ("next-time", "Me%20taire")] {
        let form = format!("epoch={epoch}&field={field}&text={text}");
        server.must(&visitor, "journal", &form).await;
    }
    assert!(server.get(&visitor, "").await.body.contains("review-title"));
    for path in ["record", "record.md", "record.json"] {
        let mine = server.get(&visitor, &format!("{path}?cut=mine")).await.body;
        assert!(
            mine.contains("Au conseil") && mine.contains("Me taire"),
            "{path}"
        );
        let group = server.get(&visitor, path).await.body;
        assert!(!group.contains("Au conseil"), "{path}");
    }
}

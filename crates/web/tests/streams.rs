//! What comes down the streams, and what a reconnect receives.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::Method;
use circle::{Browser, Group};
use live::{Audience, Feed, Message, Painter, RoomId};
use method::{Role, SeatId};
use text::Lang;

fn room(browser: &Browser) -> RoomId {
    let id = browser.page.split('/').nth(2).and_then(RoomId::parse);
    id.expect("a room")
}

fn seat(browser: &Browser) -> SeatId {
    let id = browser
        .page
        .split('/')
        .nth(4)
        .and_then(|id| id.parse().ok());
    SeatId(id.expect("a seat"))
}

async fn open(group: &Group, browser: &Browser, role: Role, has: Option<String>) -> Feed {
    let live = &group.server.app.live;
    let room = live.room(&room(browser)).await.expect("the room");
    let audience = Audience {
        role,
        lang: Lang::Fr,
    };
    let feed = live.subscribe(&room, seat(browser), audience, has).await;
    feed.expect("a stream")
}

async fn html(feed: &mut Feed) -> String {
    match feed.messages.recv().await {
        Some(Message::Html(html)) => html.to_string(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_reconnect_receives_what_a_fresh_load_would_show() {
    let group = Group::gathered(false).await;
    group.reach(2).await;
    let mut feed = open(&group, &group.consultant, Role::Consultant, None).await;
    html(&mut feed).await;
    group
        .server
        .must(&group.consultant, "ask", "epoch=2&text=depuis-quand")
        .await;
    drop(feed);
    let mut again = open(&group, &group.consultant, Role::Consultant, None).await;
    let whole = html(&mut again).await;
    let fresh = group.server.get(&group.consultant, "regions").await.body;
    assert_eq!(whole, fresh);
    assert!(whole.contains("depuis-quand"));
}

#[tokio::test]
async fn a_page_that_shows_what_is_current_receives_only_the_clock() {
    let group = Group::gathered(false).await;
    group.reach(2).await;
    // Connected, so that presence is the same when the page is made and after.
    let mut first = open(&group, &group.consultant, Role::Consultant, None).await;
    html(&mut first).await;
    let page = group.server.get(&group.consultant, "").await.body;
    let has = circle::between(&page, "stream?has=", "\"").expect("a digest");
    let has = Some(has.to_owned());
    let mut second = open(&group, &group.consultant, Role::Consultant, has).await;
    let greeting = html(&mut second).await;
    assert!(greeting.contains("id=\"clock\""));
    assert!(!greeting.contains("zone-work"));
}

#[tokio::test]
async fn a_contribution_is_sent_alone_and_the_client_gets_it_in_their_own_part() {
    let group = Group::gathered(false).await;
    group.reach(4).await;
    let mut observer = open(&group, &group.observer, Role::Observer, None).await;
    let mut client = open(&group, &group.client, Role::Client, None).await;
    html(&mut observer).await;
    html(&mut client).await;
    let form = "epoch=4&kind=lead&text=une-piste";
    group
        .server
        .must(&group.consultant, "contribute", form)
        .await;
    loop {
        // Presence may be told first, in a message of its own.
        let message = html(&mut observer).await;
        if message.contains("une-piste") {
            assert!(!message.contains("zone-work"), "the item, not the list");
            break;
        }
    }
    loop {
        let message = html(&mut client).await;
        if message.contains("une-piste") {
            assert!(message.contains("data-form=\"mark-"));
            break;
        }
    }
}

#[tokio::test]
async fn a_removed_person_s_stream_ends_at_once() {
    let group = Group::gathered(false).await;
    let mut feed = open(&group, &group.observer, Role::Observer, None).await;
    html(&mut feed).await;
    let form = format!("epoch=0&seat={}", seat(&group.observer).0);
    group.server.must(&group.facilitator, "remove", &form).await;
    loop {
        match feed.messages.recv().await {
            Some(Message::Html(_)) => {}
            Some(Message::Close(why)) => {
                assert_eq!(why.code(), 4001);
                return;
            }
            None => panic!("the stream ended without its code"),
        }
    }
}

#[tokio::test]
async fn the_lobby_is_told_nothing_until_it_is_let_in() {
    let group = Group::gathered(false).await;
    group.reach(1).await;
    let mut feed = open(&group, &group.lobby, Role::Lobby, None).await;
    let form = "epoch=1&field=facts&version=0&text=secret";
    group.server.must(&group.client, "write-sheet", form).await;
    let form = format!("epoch=1&seat={}", seat(&group.lobby).0);
    group.server.must(&group.facilitator, "admit", &form).await;
    match feed.messages.recv().await {
        Some(Message::Close(why)) => assert_eq!(why.code(), 4003, "load the page again"),
        other => panic!("{other:?}"),
    }
}

/// A move whose answer was lost is sent again: it moved the room once, and says so.
#[tokio::test]
async fn a_repeated_command_gets_its_first_answer() {
    let group = Group::gathered(false).await;
    let form = "epoch=0&reason=said-aloud&command=000000000000000000000000000000aa";
    for _ in 0..2 {
        group.server.must(&group.facilitator, "next", form).await;
    }
    let page = group.server.get(&group.consultant, "").await.body;
    assert!(page.contains(&Lang::Fr.t("step-1-name")));
    let other = "epoch=0&reason=said-aloud&command=000000000000000000000000000000bb";
    let answer = group.server.does(&group.facilitator, "next", other).await;
    assert_eq!(
        answer.status.as_u16(),
        409,
        "a second tap with an id of its own"
    );
}

#[tokio::test]
async fn bad_input_gets_a_sentence_and_changes_nothing() {
    let group = Group::gathered(false).await;
    group.reach(1).await;
    let server = &group.server;
    let long = "a".repeat(10_001);
    let long = format!("epoch=1&field=facts&version=0&text={long}");
    let huge = "a".repeat(300_000);
    for (act, form, status) in [
        ("write-sheet", long.as_str(), 422),
        ("write-sheet", "epoch=1&field=facts&version=0&text=%00", 422),
        ("write-sheet", "epoch=1&field=facts&version=0&text=%FF", 400),
        ("write-sheet", "epoch=1&field=nowhere&version=0&text=a", 400),
        ("write-sheet", "epoch=one&field=facts&version=0&text=a", 400),
        ("write-sheet", "epoch=1&field=facts&text=a", 400),
        ("write-sheet", "epoch=1&field=facts&version=7&text=a", 409),
        ("no-such-act", "epoch=1", 404),
        ("told", &huge, 413),
    ] {
        let answer = server.does(&group.client, act, form).await;
        let start: String = form.chars().take(60).collect();
        assert_eq!(answer.status.as_u16(), status, "{act} {start}");
        assert!(answer.body.len() > 20, "a sentence for {act} {start}");
    }
    let sheet = server.get(&group.consultant, "record").await.body;
    assert!(sheet.contains(&Lang::Fr.t("sheet-empty")));
}

#[tokio::test]
async fn a_post_from_another_site_is_refused() {
    let group = Group::gathered(false).await;
    let path = format!("{}do/next", group.facilitator.page);
    let request = axum::http::Request::builder()
        .method(Method::POST)
        .uri(&path)
        .header("host", "salle.test")
        .header("origin", "http://elsewhere.test")
        .header("cookie", &group.facilitator.cookie)
        .body(axum::body::Body::from("epoch=0&reason=other"))
        .expect("a request");
    assert_eq!(group.server.send(request).await.status.as_u16(), 403);
}

#[test]
fn roles_of_one_layout_share_their_frame() {
    assert!(web::Paint::same_layout(Role::Client, Role::Consultant));
    assert!(!web::Paint::same_layout(
        Role::Consultant,
        Role::Facilitator
    ));
}

#[tokio::test]
async fn however_many_screens_were_opened_the_newest_is_the_one_that_shows() {
    let group = Group::gathered(false).await;
    let server = &group.server;
    let path = format!("{}do/open-screen", group.facilitator.page);
    let mut newest = None;
    for _ in 0..method::consultation::state::SCREENS_MAX {
        let cookie = &group.facilitator.cookie;
        newest = Some(server.seated(&path, cookie, "epoch=0").await);
    }
    let newest = newest.expect("a screen");
    let page = server.get(&newest, "").await;
    assert_eq!(page.status.as_u16(), 200);
    assert!(page.body.contains("room--projector"));
    let first = server.get(&group.screen, "").await;
    assert!(!first.body.contains("room--projector"), "it made room");
}

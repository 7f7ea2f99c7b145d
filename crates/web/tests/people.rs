//! Accounts: signing in, links that work once, and what an account holds.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::{Method, StatusCode};
use circle::people::{Somebody, link};
use circle::{Server, between};
use method::Span;
use std::sync::Arc;
use store_sqlite::SqliteStore;

const ANA: &str = "ana@exemple.fr";

fn on_disk() -> (Server, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = SqliteStore::open(&folder.path().join("db.sqlite3")).expect("opens");
    (Server::on(Arc::new(store)), folder)
}

/// Asks for a message; gives the browser that asked and the mail.
async fn asked(server: &Server, address: &str) -> (Somebody, post::Mail) {
    let answer = server
        .posts(
            &Somebody::default(),
            "/sign-in",
            &format!("address={address}"),
        )
        .await;
    assert_eq!(answer.location, "/sign-in/code");
    let browser = Somebody {
        cookie: answer.cookie,
    };
    let mail = server.post().await.pop().expect("a message");
    (browser, mail)
}

fn code(mail: &post::Mail) -> String {
    let words = mail.text.split(|sign: char| !sign.is_ascii_digit());
    words
        .into_iter()
        .find(|word| word.len() == 6)
        .expect("a code")
        .to_owned()
}

#[tokio::test]
async fn the_link_of_a_message_signs_in_by_one_click_and_looking_at_it_uses_nothing_up() {
    let server = Server::new();
    let (_, mail) = asked(&server, ANA).await;
    assert_eq!(mail.to, ANA);
    let path = link(&mail.text, "/sign-in/");
    let nobody = Somebody::default();
    for method in [Method::GET, Method::HEAD, Method::GET] {
        let answer = server.ask(method, &path, "", None, false).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.cookie, "");
    }
    let answer = server.posts(&nobody, &path, "").await;
    assert_eq!(
        (answer.status, answer.location.as_str()),
        (StatusCode::SEE_OTHER, "/welcome")
    );
    let ana = Somebody {
        cookie: answer.cookie,
    };
    server.follows(&ana, "/welcome", "name=Ana").await;
    let page = server.gets(&ana, "/account").await;
    assert!(page.status == StatusCode::OK && page.body.contains(ANA));
    assert_eq!(
        server.posts(&nobody, &path, "").await.status,
        StatusCode::GONE
    );
    assert_eq!(server.gets(&nobody, &path).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn the_code_signs_in_the_browser_that_asked_and_no_other() {
    let server = Server::new();
    let (browser, mail) = asked(&server, ANA).await;
    let form = format!("code={}", code(&mail));
    let other = server
        .posts(&Somebody::default(), "/sign-in/code", &form)
        .await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = server.posts(&browser, "/sign-in/code", &form).await;
    assert_eq!(answer.location, "/welcome");
    // The link of the same message is used up with it.
    let path = link(&mail.text, "/sign-in/");
    assert_eq!(
        server.posts(&Somebody::default(), &path, "").await.status,
        StatusCode::GONE
    );
}

#[tokio::test]
async fn a_message_is_worthless_after_a_quarter_of_an_hour_and_a_code_after_five_wrong_ones() {
    let server = Server::new();
    let (browser, mail) = asked(&server, ANA).await;
    let right = format!("code={}", code(&mail));
    let wrong = format!(
        "code={:06}",
        (code(&mail).parse::<u32>().expect("digits") + 1) % 1_000_000
    );
    for _ in 0..5 {
        let answer = server.posts(&browser, "/sign-in/code", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = server.posts(&browser, "/sign-in/code", &right).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let (_, mail) = asked(&server, ANA).await;
    server.later(Span::minutes(16));
    let path = link(&mail.text, "/sign-in/");
    assert_eq!(
        server.posts(&Somebody::default(), &path, "").await.status,
        StatusCode::GONE
    );
}

/// An answer, all its bytes, but for the secret of its cookie.
async fn bytes(server: &Server, address: &str) -> String {
    use axum::http::Request;
    use axum::http::header::{HOST, SET_COOKIE};
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    let request = Request::post("/sign-in")
        .header(HOST, "salle.test")
        .body(axum::body::Body::from(format!("address={address}")))
        .expect("a request");
    let response = web::router(&server.app)
        .oneshot(request)
        .await
        .expect("infallible");
    let mut head = format!("{:?}", response.status());
    for (name, value) in response.headers() {
        let value = value.to_str().expect("text");
        let value = match *name == SET_COOKIE {
            true => {
                let secret = between(value, "=", ";").expect("a value");
                value.replace(secret, &"0".repeat(secret.len()))
            }
            false => value.to_owned(),
        };
        head += &format!("\n{name}: {value}");
    }
    let body = response
        .into_body()
        .collect()
        .await
        .expect("a body")
        .to_bytes();
    format!("{head}\n\n{}", String::from_utf8_lossy(&body))
}

#[tokio::test]
async fn a_known_and_an_unknown_address_get_the_same_answer_to_the_byte() {
    let server = Server::new();
    server.signed_in(ANA, "Ana").await;
    let known = bytes(&server, ANA).await;
    let unknown = bytes(&server, "qui@exemple.fr").await;
    assert_eq!(known, unknown);
    assert_eq!(server.post().await.len(), 2, "each gets a message");
}

#[tokio::test]
async fn an_address_gets_five_messages_in_ten_minutes_known_or_not() {
    let server = Server::new();
    for _ in 0..5 {
        asked(&server, ANA).await;
    }
    let answer = server
        .posts(&Somebody::default(), "/sign-in", &format!("address={ANA}"))
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    server.later(Span::minutes(11));
    asked(&server, ANA).await;
}

#[tokio::test]
async fn what_is_no_address_is_told_and_kept_in_the_field() {
    let server = Server::new();
    let answer = server
        .posts(&Somebody::default(), "/sign-in", "address=ana%40")
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("value=\"ana@\""));
}

#[tokio::test]
async fn of_a_hundred_uses_of_one_link_at_once_one_wins() {
    let (server, _folder) = on_disk();
    let (_, mail) = asked(&server, ANA).await;
    let path = link(&mail.text, "/sign-in/");
    let nobody = Somebody::default();
    let uses = (0..100).map(|_| server.posts(&nobody, &path, ""));
    let answers = futures_util::future::join_all(uses).await;
    let won = answers
        .iter()
        .filter(|answer| answer.status == StatusCode::SEE_OTHER)
        .count();
    let gone = answers
        .iter()
        .filter(|answer| answer.status == StatusCode::GONE)
        .count();
    assert_eq!((won, gone), (1, 99));
}

#[tokio::test]
async fn the_first_link_makes_the_operator_once_and_each_start_makes_a_new_one() {
    let (server, _folder) = on_disk();
    let nobody = Somebody::default();
    let first = || async {
        web::first_operator_link(&server.app)
            .await
            .expect("the store")
    };
    let path = |link: String| link.replace("http://salle.test", "");
    let old = path(first().await.expect("a link"));
    let new = path(first().await.expect("a link"));
    assert_eq!(server.gets(&nobody, &old).await.status, StatusCode::GONE);
    assert_eq!(server.gets(&nobody, &new).await.status, StatusCode::OK);
    let wrong = server.posts(&nobody, &new, "name=&address=x").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = server
        .posts(&nobody, &new, "name=Omar&address=omar%40exemple.fr")
        .await;
    let omar = Somebody {
        cookie: answer.cookie,
    };
    assert_eq!(server.gets(&omar, "/operator").await.status, StatusCode::OK);
    assert_eq!(
        server
            .posts(&nobody, &new, "name=X&address=x%40exemple.fr")
            .await
            .status,
        StatusCode::GONE
    );
    assert!(first().await.is_none());
    let ana = server.signed_in(ANA, "Ana").await;
    assert_eq!(
        server.gets(&ana, "/operator").await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn a_device_is_signed_out_by_itself_by_another_or_with_all_others() {
    let server = Server::new();
    let ana = server.signed_in(ANA, "Ana").await;
    let phone = server.signed_in(ANA, "Ana").await;
    let page = server.gets(&ana, "/account").await.body;
    let keys = page.split("name=\"key\" value=\"").skip(1);
    // This device, the newest, comes first: it is ended last.
    let mut keys: Vec<&str> = keys.map(|rest| &rest[..64]).collect();
    keys.reverse();
    assert!(!keys.is_empty());
    for key in keys {
        server
            .follows(&ana, "/account/end", &format!("key={key}"))
            .await;
    }
    assert_eq!(server.gets(&phone, "/account").await.location, "/sign-in");
    let ana = server.signed_in(ANA, "Ana").await;
    let phone = server.signed_in(ANA, "Ana").await;
    server
        .follows(&ana, "/account/sign-out-everywhere", "")
        .await;
    for who in [&ana, &phone] {
        assert_eq!(server.gets(who, "/account").await.location, "/sign-in");
    }
}

#[tokio::test]
async fn a_session_that_nobody_has_used_for_ninety_days_has_ended() {
    let server = Server::new();
    let ana = server.signed_in(ANA, "Ana").await;
    server.later(Span::minutes(80 * 24 * 60));
    assert_eq!(server.gets(&ana, "/account").await.status, StatusCode::OK);
    server.later(Span::minutes(80 * 24 * 60));
    assert_eq!(server.gets(&ana, "/account").await.status, StatusCode::OK);
    server.later(Span::minutes(91 * 24 * 60));
    assert_eq!(server.gets(&ana, "/account").await.location, "/sign-in");
}

#[tokio::test]
async fn whoever_is_sent_to_sign_in_comes_back_to_where_they_were_going() {
    let server = Server::new();
    let answer = server.gets(&Somebody::default(), "/account").await;
    assert_eq!(answer.location, "/sign-in");
    let going = answer.cookie;
    server.signed_in(ANA, "Ana").await;
    let (_, mail) = asked(&server, ANA).await;
    let path = link(&mail.text, "/sign-in/");
    let answer = server.posts(&Somebody { cookie: going }, &path, "").await;
    assert_eq!(answer.location, "/account");
}

#[tokio::test]
async fn an_unknown_zone_is_told_and_nothing_is_changed() {
    let server = Server::new();
    let ana = server.signed_in(ANA, "Ana").await;
    let form = "name=Anouk&zone=Europe%2FParys&mail_lang=en";
    let answer = server.posts(&ana, "/account", form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Europe/Parys") && answer.body.contains("Anouk"));
    assert!(!server.gets(&ana, "/account").await.body.contains("Anouk"));
}

//! Plans that live on, over HTTP: who sees an action, what becomes of it, asking and offering, and
//! the days in a calendar.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::StatusCode;
use calcard::common::IanaString;
use calcard::icalendar::{ICalendarComponentType, ICalendarProperty};
use calcard::{Entry, Parser};
use circle::people::{Somebody, link};
use circle::seeded::{Seeded, encoded};
use jiff::civil::date;
use method::plan::{ActionState, PlanAction};
use method::words::SHORT;
use text::{Lang, msg};

const WHAT: &str = "Parler à mon équipe";
const NOTE: &str = "Ne le dire à personne";
const ASK: &str = "Qui l’a déjà fait";
const OFFER: &str = "Je peux te relire jeudi";
/// A key, as a room and a place make it.
const KEY: &str = "00000000000000000000000000-0";

fn action() -> PlanAction {
    PlanAction {
        what: WHAT.into(),
        first_step: "Un premier pas secret".into(),
        obstacle: "Un obstacle secret".into(),
        sign: "Un signe secret".into(),
        confidence: "7".into(),
        since: Some(date(2023, 11, 1)),
        note: NOTE.into(),
        shared: true,
        ..PlanAction::default()
    }
}

/// Ana's action, which she shows or not.
async fn seeded(shared: bool) -> Seeded {
    let seeded = Seeded::new().await;
    let action = PlanAction { shared, ..action() };
    seeded.keeps("Ana", "action", KEY, &action).await;
    seeded
}

fn update(state: &str, due: &str, shared: bool, ask: &str) -> String {
    format!(
        "state={state}&note={}&due={due}&shared={shared}&ask={}",
        encoded(NOTE),
        encoded(ask)
    )
}

async fn updates(seeded: &Seeded, form: &str) -> String {
    let path = format!("/plan/{KEY}");
    seeded.server.follows(&seeded.ana, &path, form).await
}

/// What somebody offers Ana, and what is answered.
async fn offers(seeded: &Seeded, who: &Somebody, key: &str, text: &str) -> circle::Answer {
    let (_, owner) = seeded.member("Ana").await;
    let form = format!("owner={owner}&key={key}&text={}", encoded(text));
    let path = format!("{}offer", seeded.circle);
    seeded.server.posts(who, &path, &form).await
}

#[tokio::test]
async fn an_action_that_is_only_mine_is_on_nobody_elses_page() {
    let seeded = seeded(false).await;
    let mine = seeded.page(&seeded.ana, "/plan").await;
    assert!(mine.contains(WHAT) && mine.contains(NOTE));
    for who in [&seeded.farah, &seeded.bruno] {
        for path in [seeded.circle.as_str(), "/plan", "/journal", "/circles"] {
            assert!(!seeded.page(who, path).await.contains(WHAT), "{path}");
        }
    }
    assert!(!seeded.page(&seeded.zoe, "/plan").await.contains(WHAT));
    // Not even offering tells whether it is there.
    let answer = offers(&seeded, &seeded.bruno, KEY, OFFER).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_action_that_is_shown_is_seen_without_what_was_said_for_oneself() {
    let seeded = seeded(true).await;
    updates(&seeded, &update("under-way", "2023-12-01", true, ASK)).await;
    for who in [&seeded.farah, &seeded.bruno, &seeded.ana] {
        let page = seeded.page(who, &seeded.circle).await;
        assert!(page.contains(WHAT) && page.contains(ASK));
        assert!(page.contains(&Lang::Fr.t("deed-under-way")));
        assert!(page.contains("1er\u{a0}décembre\u{a0}2023"));
        assert!(!page.contains(NOTE) && !page.contains("secret"));
    }
    // Taken back, it is gone.
    updates(&seeded, &update("under-way", "2023-12-01", false, "")).await;
    let page = seeded.page(&seeded.bruno, &seeded.circle).await;
    assert!(!page.contains(WHAT));
}

#[tokio::test]
async fn what_becomes_of_an_action_is_kept_and_said() {
    let seeded = seeded(true).await;
    let to = updates(&seeded, &update("done", "2023-12-01", true, "")).await;
    assert_eq!(to, format!("/plan?saved={KEY}#action-{KEY}"));
    let path = to.split('#').next().expect("a path");
    let page = seeded.page(&seeded.ana, path).await;
    assert!(page.contains(&Lang::Fr.t("deed-saved")));
    assert!(page.contains("1 action faite") || page.contains("1\u{a0}action faite"));
    assert!(page.contains("value=\"2023-12-01\"") && page.contains("Un obstacle secret"));
    seeded.server.later(method::Span::minutes(60 * 24 * 60));
    updates(&seeded, &update("to-do", "2023-12-01", true, "")).await;
    let page = seeded.page(&seeded.ana, "/plan").await;
    assert!(page.contains(&Lang::Fr.t("deed-late")));
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_a_sentence_and_what_was_typed() {
    let seeded = seeded(true).await;
    let path = format!("/plan/{KEY}");
    let long = "x".repeat(SHORT + 1);
    for (form, sentence, back) in [
        (
            update("to-do", "2023-10-31", true, ASK),
            msg("deed-before"),
            "value=\"2023-10-31\"",
        ),
        (
            update("to-do", "2026-01-01", true, ASK),
            msg("deed-too-far"),
            "value=\"2026-01-01\"",
        ),
        (
            update("to-do", "bientôt", true, ASK),
            msg("said-bad-date"),
            "value=\"bientôt\"",
        ),
        (
            update("done", "", false, ASK),
            msg("deed-not-shown"),
            "value=\"done\" checked",
        ),
    ] {
        let page = seeded.refused(&seeded.ana, &path, &form).await;
        assert!(page.contains(&Lang::Fr.t(sentence)), "{sentence}");
        assert!(page.contains(back) && page.contains(ASK), "{sentence}");
    }
    let page = seeded
        .refused(&seeded.ana, &path, &update("to-do", "", true, &long))
        .await;
    assert!(page.contains(&long) && page.contains(&format!("href=\"#ask-{KEY}\"")));
    // Nothing of it was kept.
    let page = seeded.page(&seeded.bruno, &seeded.circle).await;
    assert!(page.contains(WHAT) && !page.contains(ASK));
}

#[tokio::test]
async fn a_plan_is_its_persons_alone() {
    let seeded = seeded(true).await;
    let path = format!("/plan/{KEY}");
    let form = update("done", "", true, "");
    for who in [&seeded.farah, &seeded.bruno, &seeded.zoe] {
        let status = seeded.status(who, &path, Some(&form)).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
    }
    let nobody = Somebody::default();
    assert_eq!(
        seeded.server.gets(&nobody, "/plan").await.location,
        "/sign-in"
    );
    let posted = seeded.server.posts(&nobody, &path, &form).await;
    assert_eq!(posted.location, "/sign-in");
    let page = seeded.page(&seeded.ana, "/plan").await;
    assert!(page.contains(&Lang::Fr.t("my-plan-open")) && !page.contains("id=\"done\""));
}

#[tokio::test]
async fn help_is_offered_read_changed_and_taken_back() {
    let seeded = seeded(true).await;
    updates(&seeded, &update("to-do", "", true, ASK)).await;
    let answer = offers(&seeded, &seeded.bruno, KEY, OFFER).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    for who in [&seeded.farah, &seeded.ana] {
        let page = seeded.page(who, &seeded.circle).await;
        assert!(page.contains(OFFER) && page.contains("Bruno\u{a0}:"));
        assert!(!page.contains("action=\"withdraw-offer\""));
    }
    let page = seeded.page(&seeded.ana, "/plan").await;
    assert!(page.contains(OFFER) && page.contains("Bruno\u{a0}:"));
    let page = seeded.page(&seeded.bruno, &seeded.circle).await;
    assert!(page.contains(&Lang::Fr.t("offer-by-you")));
    assert!(page.contains("action=\"withdraw-offer\""));
    offers(&seeded, &seeded.bruno, KEY, "Plutôt lundi").await;
    let page = seeded.page(&seeded.ana, "/plan").await;
    assert!(page.contains("Plutôt lundi") && !page.contains(OFFER));
    let (_, owner) = seeded.member("Ana").await;
    let path = format!("{}withdraw-offer", seeded.circle);
    let form = format!("owner={owner}&key={KEY}");
    // Somebody else's offer is not theirs to take back.
    seeded.server.follows(&seeded.farah, &path, &form).await;
    assert!(
        seeded
            .page(&seeded.ana, "/plan")
            .await
            .contains("Plutôt lundi")
    );
    seeded.server.follows(&seeded.bruno, &path, &form).await;
    assert!(
        !seeded
            .page(&seeded.ana, "/plan")
            .await
            .contains("Plutôt lundi")
    );
}

#[tokio::test]
async fn an_offer_that_cannot_be_is_refused() {
    let seeded = seeded(true).await;
    let own = offers(&seeded, &seeded.ana, KEY, OFFER).await;
    assert!(own.body.contains(&Lang::Fr.t("offer-own")));
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    let long = "x".repeat(SHORT + 1);
    for text in ["", " ", &long] {
        let answer = offers(&seeded, &seeded.bruno, KEY, text).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let page = offers(&seeded, &seeded.bruno, KEY, &long).await.body;
    assert!(page.contains(&long), "the words come back");
    let other = offers(&seeded, &seeded.bruno, "none-0", OFFER).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    updates(&seeded, &update("done", "", true, "")).await;
    let over = offers(&seeded, &seeded.bruno, KEY, OFFER).await;
    assert!(over.body.contains(&Lang::Fr.t("offer-closed")));
    for who in [&seeded.zoe, &Somebody::default()] {
        let answer = offers(&seeded, who, KEY, OFFER).await;
        let shut = answer.status == StatusCode::NOT_FOUND || answer.location == "/sign-in";
        assert!(shut, "{}", answer.status);
    }
    let page = seeded.page(&seeded.farah, &seeded.circle).await;
    assert!(!page.contains(OFFER));
}

#[tokio::test]
async fn the_page_of_the_circle_is_woken_by_what_others_see() {
    let seeded = seeded(false).await;
    let mut news = seeded.server.app.circles.watch(&seeded.id());
    news.mark_unchanged();
    updates(&seeded, &update("under-way", "", false, "")).await;
    assert!(!news.has_changed().expect("a circle"), "nobody sees it");
    updates(&seeded, &update("under-way", "", true, "")).await;
    assert!(news.has_changed().expect("a circle"), "it is shown");
    news.mark_unchanged();
    offers(&seeded, &seeded.bruno, KEY, OFFER).await;
    assert!(news.has_changed().expect("a circle"), "help is offered");
    news.mark_unchanged();
    updates(&seeded, &update("under-way", "", false, "")).await;
    assert!(news.has_changed().expect("a circle"), "it is gone");
}

#[tokio::test]
async fn whoever_has_left_shows_nothing_and_sees_no_offer() {
    let seeded = seeded(true).await;
    offers(&seeded, &seeded.bruno, KEY, OFFER).await;
    let (ana, _) = seeded.member("Ana").await;
    let path = format!("{}leave", seeded.circle);
    let form = format!("member={}", ana.0);
    seeded.server.follows(&seeded.ana, &path, &form).await;
    let page = seeded.page(&seeded.bruno, &seeded.circle).await;
    assert!(!page.contains(WHAT));
    let page = seeded.page(&seeded.ana, "/plan").await;
    assert!(page.contains(WHAT) && !page.contains(OFFER) && !page.contains("name=\"ask\""));
}

#[tokio::test]
async fn a_plan_outlives_its_circle() {
    let seeded = seeded(true).await;
    let store = seeded.server.app.live.store();
    store
        .release_rows(&seeded.stream())
        .await
        .expect("the store");
    let page = seeded.page(&seeded.ana, "/plan").await;
    assert!(page.contains(WHAT) && !page.contains("name=\"shared\""));
    assert!(!page.contains("name=\"ask\""));
    updates(&seeded, "state=done&note=Fait&due=").await;
    let page = seeded.page(&seeded.ana, "/plan").await;
    assert!(page.contains("Fait"));
    let page = seeded.page(&seeded.bruno, &seeded.circle).await;
    assert!(!page.contains(WHAT));
}

/// An action as a reader of calendars finds it: UID, day, status.
type Read = (String, String, String);

fn by_ical(file: &str) -> Vec<Read> {
    let mut parser = ical::IcalParser::new(file.as_bytes());
    let calendar = parser.next().expect("a calendar").expect("well-formed");
    let todos = calendar.todos.iter().map(|todo| {
        let value = |name: &str| {
            let found = todo.properties.iter().find(|it| it.name == name);
            found.and_then(|it| it.value.clone()).unwrap_or_default()
        };
        (value("UID"), value("DUE"), value("STATUS"))
    });
    todos.collect()
}

fn by_calcard(file: &str) -> Vec<Read> {
    let Entry::ICalendar(calendar) = Parser::new(file).entry() else {
        panic!("not read as a calendar");
    };
    let components = calendar.components.iter();
    let todos = components.filter(|it| it.component_type == ICalendarComponentType::VTodo);
    todos
        .map(|todo| {
            let due = todo.property(&ICalendarProperty::Due).expect("a day");
            let due = due.values[0].as_partial_date_time().expect("a day");
            assert!(!due.has_time(), "a day, not an hour");
            let parts = (due.year, due.month, due.day);
            let (Some(year), Some(month), Some(day)) = parts else {
                panic!("no whole day");
            };
            let status = todo.status().map(|status| status.as_str().to_owned());
            (
                todo.uid().unwrap_or_default().to_owned(),
                format!("{year:04}{month:02}{day:02}"),
                status.unwrap_or_default(),
            )
        })
        .collect()
}

#[tokio::test]
async fn a_calendar_has_the_days_of_open_actions_and_no_word_of_them() {
    let seeded = seeded(true).await;
    let with = |state, due| PlanAction {
        state,
        due: Some(due),
        ask: ASK.into(),
        ..action()
    };
    for (key, action) in [
        ("a-0", with(ActionState::ToDo, date(2023, 12, 1))),
        ("a-1", with(ActionState::UnderWay, date(2024, 2, 29))),
        ("a-2", with(ActionState::Done, date(2024, 1, 1))),
        ("a-3", with(ActionState::Dropped, date(2024, 1, 1))),
    ] {
        seeded.keeps("Ana", "action", key, &action).await;
    }
    let page = seeded.server.posts(&seeded.ana, "/account/feed", "").await;
    let path = link(&page.body, "/calendar/");
    let feed = seeded.page(&Somebody::default(), &path).await;
    let read = by_ical(&feed);
    assert_eq!(read, by_calcard(&feed));
    let days: Vec<(&str, &str)> = read
        .iter()
        .map(|(_, due, status)| (due.as_str(), status.as_str()))
        .collect();
    assert_eq!(
        days,
        [("20231201", "NEEDS-ACTION"), ("20240229", "IN-PROCESS")]
    );
    assert_ne!(read[0].0, read[1].0);
    let title = Lang::Fr.t("plan-in-calendar");
    let unfolded = feed.replace("\r\n ", "");
    assert_eq!(unfolded.matches(&title).count(), 2, "{unfolded}");
    assert!(unfolded.contains("URL:http://salle.test/plan"));
    let (_, person) = seeded.member("Ana").await;
    let words = [WHAT, NOTE, ASK, "secret", person.as_str()];
    for word in words.into_iter().flat_map(str::split_whitespace) {
        assert!(word.len() < 5 || !unfolded.contains(word), "{word}");
    }
    // The same entry through all changes.
    let changed = with(ActionState::UnderWay, date(2023, 12, 8));
    seeded.keeps("Ana", "action", "a-0", &changed).await;
    let later = by_ical(&seeded.page(&Somebody::default(), &path).await);
    assert!(
        later
            .iter()
            .any(|(uid, due, _)| *uid == read[0].0 && due == "20231208")
    );
}

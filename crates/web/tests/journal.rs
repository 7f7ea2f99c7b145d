//! The learning journal over HTTP: what waits to be written, writing, looking for something, taking
//! it along; and that it is nobody else's.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::StatusCode;
use circle::between;
use circle::people::Somebody;
use circle::seeded::{Seeded, TODAY, encoded};
use method::journal::{As, ENTRY, Line};
use store::{Change, PERSON_ROWS_MAX, PersonRow};
use text::{Lang, msg};

const SECRET: &str = "J’ai compris en écoutant Bruno";

fn form(texts: [&str; 3]) -> String {
    let fields = (0..).zip(texts);
    let fields = fields.map(|(nth, text)| format!("text-{nth}={}", encoded(text)));
    fields.collect::<Vec<String>>().join("&")
}

/// Writes about a consultation; where that leads.
async fn writes(seeded: &Seeded, who: &Somebody, room: &str, texts: [&str; 3]) -> String {
    let path = format!("/journal/{room}");
    seeded.server.follows(who, &path, &form(texts)).await
}

#[tokio::test]
async fn each_is_asked_by_what_they_were_in_a_consultation_that_was_held() {
    let seeded = Seeded::new().await;
    let room = seeded.held(1).await;
    for (who, words, prompt) in [
        (
            &seeded.ana,
            "vous avez porté le sujet",
            msg("journal-client-1"),
        ),
        (&seeded.bruno, "vous avez aidé", msg("journal-consultant-1")),
        (
            &seeded.farah,
            "vous avez animé",
            msg("journal-facilitator-1"),
        ),
    ] {
        let page = seeded.page(who, "/journal").await;
        assert!(page.contains(words), "{words}");
        assert!(page.contains(&Lang::Fr.t(prompt)) && page.contains("Les passeurs"));
        let action = format!("action=\"/journal/{room}\"");
        assert_eq!(page.matches(&action).count(), 1);
    }
    let page = seeded.page(&seeded.zoe, "/journal").await;
    assert!(!page.contains("Les passeurs") && !page.contains(&room));
    // Once it is written it waits no more.
    let line = writes(&seeded, &seeded.bruno, &room, [SECRET, "", ""]).await;
    assert!(seeded.page(&seeded.bruno, &line).await.contains(SECRET));
    let page = seeded.page(&seeded.bruno, "/journal").await;
    assert!(page.contains(SECRET) && !page.contains("vous avez aidé"));
    assert!(page.contains(&Lang::Fr.t("journal-as-consultant")));
}

#[tokio::test]
async fn a_journal_is_on_nobody_elses_page() {
    let seeded = Seeded::new().await;
    let room = seeded.held(1).await;
    writes(&seeded, &seeded.bruno, &room, [SECRET, "", ""]).await;
    let circle = seeded.circle.as_str();
    let pages = [
        "/journal",
        "/journal.md",
        "/journal.json",
        "/plan",
        "/circles",
        "/account",
    ];
    for who in [&seeded.farah, &seeded.ana, &seeded.zoe] {
        for path in pages {
            assert!(!seeded.page(who, path).await.contains(SECRET), "{path}");
        }
    }
    for who in [&seeded.farah, &seeded.ana] {
        assert!(!seeded.page(who, circle).await.contains(SECRET));
        // The room is theirs as well: they find their own page of it, and it is blank.
        let page = seeded.page(who, &format!("/journal/{room}")).await;
        assert!(!page.contains(SECRET));
    }
    let nobody = Somebody::default();
    for path in pages {
        let answer = seeded.server.gets(&nobody, path).await;
        assert_eq!(answer.location, "/sign-in", "{path}");
    }
    let posted = seeded.server.posts(&nobody, "/journal", "text-0=x").await;
    assert_eq!(posted.location, "/sign-in");
}

#[tokio::test]
async fn the_key_of_another_persons_page_is_not_found() {
    let seeded = Seeded::new().await;
    let form = format!("role=oneself&day={TODAY}&text-0={}", encoded(SECRET));
    let line = seeded.server.follows(&seeded.ana, "/journal", &form).await;
    let line = line.split('?').next().expect("a path");
    for who in [&seeded.farah, &seeded.zoe] {
        let status = seeded.status(who, line, None).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        let status = seeded.status(who, line, Some("text-0=x")).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        let delete = format!("{line}/delete");
        let status = seeded.status(who, &delete, Some("")).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
    }
    assert!(seeded.page(&seeded.ana, line).await.contains(SECRET));
    // A consultation in which somebody took no part is not theirs to write about either.
    let room = seeded.held(1).await;
    let path = format!("/journal/{room}");
    let status = seeded.status(&seeded.zoe, &path, Some("text-0=x")).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_does_not_fit_is_refused_with_its_words_kept() {
    let seeded = Seeded::new().await;
    let room = seeded.held(1).await;
    let path = format!("/journal/{room}");
    let blank = seeded
        .refused(&seeded.ana, &path, &form([" ", "", "\n"]))
        .await;
    assert!(blank.contains(&Lang::Fr.t("journal-blank")));
    let long = "é".repeat(ENTRY + 1);
    let page = seeded
        .refused(&seeded.ana, &path, &form(["Court", &long, ""]))
        .await;
    let said = method::words::Unfit::TooLong {
        length: ENTRY + 1,
        limit: ENTRY,
    };
    assert!(page.contains(&views::labels::unfit(Lang::Fr, &said)));
    assert!(page.contains(&format!("\n{long}</textarea>")) && page.contains("\nCourt</textarea>"));
    let fits = "é".repeat(ENTRY);
    writes(&seeded, &seeded.ana, &room, ["Court", &fits, ""]).await;
    let odd = "role=client&day=2023-02-30&text-0=Des+mots";
    let page = seeded.refused(&seeded.ana, "/journal", odd).await;
    assert!(page.contains("\nDes mots</textarea>") && page.contains("value=\"2023-02-30\""));
    assert!(page.contains(&Lang::Fr.t("journal-client-1")));
}

#[tokio::test]
async fn a_page_is_changed_and_deleted() {
    let seeded = Seeded::new().await;
    let room = seeded.held(1).await;
    let ana = &seeded.ana;
    writes(&seeded, ana, &room, ["Avant", "", ""]).await;
    let line = writes(&seeded, ana, &room, ["Girafe", "deux", "trois"]).await;
    let page = seeded.page(ana, &line).await;
    assert!(page.contains(&Lang::Fr.t("journal-saved")) && !page.contains("Avant"));
    let page = seeded.page(ana, "/journal").await;
    assert!(page.contains("Girafe") && !page.contains("vous avez porté le sujet"));
    let delete = format!("/journal/{room}/delete");
    assert_eq!(seeded.server.follows(ana, &delete, "").await, "/journal");
    let page = seeded.page(ana, "/journal").await;
    assert!(!page.contains("Girafe") && page.contains("vous avez porté le sujet"));
    let again = seeded.status(ana, &delete, Some("")).await;
    assert_eq!(again, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn words_are_found_whatever_their_accents_and_taken_along() {
    let seeded = Seeded::new().await;
    let room = seeded.held(1).await;
    let ana = &seeded.ana;
    writes(&seeded, ana, &room, ["Écouter d’abord", "", ""]).await;
    let form = "role=consultant&day=2023-10-02&text-1=Une+autre+*pens%C3%A9e*";
    seeded.server.follows(ana, "/journal", form).await;
    for (wanted, found, other) in [
        ("ecouter", "Écouter d’abord", "Une autre"),
        ("PENSEE+autre", "Une autre", "Écouter d’abord"),
        ("passeurs", "Écouter d’abord", "Une autre"),
    ] {
        let page = seeded.page(ana, &format!("/journal?q={wanted}")).await;
        assert!(page.contains(found) && !page.contains(other), "{wanted}");
    }
    let page = seeded.page(ana, "/journal?q=girafe%22%3E").await;
    assert!(page.contains("value=\"girafe&quot;&gt;\""));
    let markdown = seeded.page(ana, "/journal.md").await;
    assert!(markdown.contains("> Écouter d’abord\n"));
    assert!(markdown.contains("> Une autre \\*pensée\\*\n"));
    assert!(markdown.find("Écouter") < markdown.find("Une autre"));
    let json = seeded.page(ana, "/journal.json").await;
    let lines: Vec<Line> = serde_json::from_str(&json).expect("lines");
    assert_eq!(lines.len(), 2);
    assert_eq!((lines[0].role, lines[1].role), (As::Client, As::Consultant));
    assert_eq!(lines[0].circle, "Les passeurs");
}

#[tokio::test]
async fn what_was_written_in_the_room_is_there_and_a_blank_row_still_waits() {
    let seeded = Seeded::new().await;
    let (first, second) = (seeded.held(1).await, seeded.held(2).await);
    let line = |texts: [&str; 3]| Line {
        day: jiff::civil::date(2023, 11, 14),
        role: As::Client,
        circle: "Les passeurs".into(),
        texts: texts.map(str::to_owned),
    };
    let said = line(["Plus légère", "Demander", "Du silence"]);
    seeded.keeps("Ana", "journal", &first, &said).await;
    seeded
        .keeps("Ana", "journal", &second, &line(["", " ", ""]))
        .await;
    let page = seeded.page(&seeded.ana, "/journal").await;
    assert!(page.contains("Plus légère") && page.contains("Du silence"));
    let action = |room: &str| format!("action=\"/journal/{room}\"");
    assert!(page.contains(&action(&second)) && !page.contains(&action(&first)));
    assert_eq!(page.matches("<article").count(), 1);
    let json = seeded.page(&seeded.ana, "/journal.json").await;
    let lines: Vec<Line> = serde_json::from_str(&json).expect("lines");
    assert_eq!(lines, [said]);
}

#[tokio::test]
async fn a_journal_outlives_its_circle() {
    let seeded = Seeded::new().await;
    let room = seeded.held(1).await;
    writes(&seeded, &seeded.ana, &room, [SECRET, "", ""]).await;
    let store = seeded.server.app.live.store();
    store.erase(&seeded.stream(), 1).await.expect("the store");
    let page = seeded.page(&seeded.ana, "/journal").await;
    assert!(page.contains(SECRET) && page.contains("Les passeurs"));
    writes(&seeded, &seeded.ana, &room, ["Plus tard", "", ""]).await;
    let page = seeded.page(&seeded.ana, "/journal").await;
    assert!(page.contains("Plus tard"));
    // What waited has gone with the circle.
    let page = seeded.page(&seeded.bruno, "/journal").await;
    assert!(!page.contains(&room));
}

#[tokio::test]
async fn a_full_journal_says_so_and_keeps_the_words() {
    let seeded = Seeded::new().await;
    let (_, person) = seeded.member("Ana").await;
    let row = |nth: usize| {
        Change::Row(PersonRow {
            person: person.clone(),
            kind: "other".to_owned(),
            key: nth.to_string(),
            circle: None,
            body: String::new(),
            at: 1,
        })
    };
    seeded.change((0..PERSON_ROWS_MAX).map(row).collect()).await;
    let form = format!("role=oneself&day={TODAY}&text-0={}", encoded(SECRET));
    let page = seeded.refused(&seeded.ana, "/journal", &form).await;
    assert!(page.contains(&Lang::Fr.t("journal-full")) && page.contains(SECRET));
}

#[tokio::test]
async fn the_journal_is_led_to_from_ones_other_pages() {
    let seeded = Seeded::new().await;
    for path in ["/circles", "/account", "/plan"] {
        let page = seeded.page(&seeded.ana, path).await;
        assert!(page.contains("href=\"/journal\""), "{path}");
    }
    let page = seeded
        .page(&seeded.ana, "/journal/new?as=facilitator")
        .await;
    assert!(page.contains(&Lang::Fr.t("journal-facilitator-2")));
    let day = between(&page, "type=\"date\"", ">").is_some();
    assert!(day && page.contains(&format!("value=\"{TODAY}\"")));
}

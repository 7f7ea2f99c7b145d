//! Circles over HTTP: inviting, dates, turns, letters and calendars, consultations, and what is
//! kept from whom.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::StatusCode;
use circle::people::{Somebody, link};
use circle::{Server, between};
use method::Span;

/// A day in the clock's year (it stands at 2023-11-14), as forms write it.
const FIRST: &str = "2024-01-16";

struct Group {
    server: Server,
    farah: Somebody,
    ana: Somebody,
    bruno: Somebody,
    circle: String,
}

/// Farah's circle, in which Ana and Bruno are; their letters are read.
async fn group() -> Group {
    let server = Server::new();
    let farah = server.signed_in("farah@exemple.fr", "Farah").await;
    let circle = server.founded(&farah, "Les passeurs").await;
    let ana = server
        .member(&farah, &circle, "ana@exemple.fr", "Ana")
        .await;
    let bruno = server
        .member(&farah, &circle, "bruno@exemple.fr", "Bruno")
        .await;
    server.post().await;
    Group {
        server,
        farah,
        ana,
        bruno,
        circle,
    }
}

impl Group {
    async fn does(&self, who: &Somebody, act: &str, form: &str) {
        self.server
            .follows(who, &format!("{}{act}", self.circle), form)
            .await;
    }

    async fn page(&self, who: &Somebody) -> String {
        let answer = self.server.gets(who, &self.circle).await;
        assert_eq!(answer.status, StatusCode::OK);
        answer.body
    }

    /// A half-day, by its number.
    async fn session(&self, day: &str) -> u64 {
        let form = format!("day={day}&hour=09:00&minutes=210&place=Salle+4");
        self.does(&self.farah, "plan-sessions", &form).await;
        let id =
            live::CircleId::parse(self.circle.split('/').nth(2).expect("an id")).expect("an id");
        self.server
            .app
            .circles
            .read(&id)
            .await
            .expect("a circle")
            .seq
    }

    /// Makes Ana the client of a half-day, which she agrees to and prepares; where her sheet is.
    async fn prepared(&self, session: u64, ana: u64) -> String {
        let form = format!("session={session}&client={ana}");
        self.does(&self.farah, "set-turns", &form).await;
        self.does(&self.ana, "agree-turn", &format!("session={session}"))
            .await;
        let path = format!("{}sheet/{session}", self.circle);
        let form =
            "kind=project&headline=Un+titre+secret&facts=Des+faits&part=&tried=&stakes=&question=";
        let answer = self.server.posts(&self.ana, &path, form).await;
        assert!(answer.status == StatusCode::OK && answer.body.contains("Un titre secret"));
        path
    }

    /// The number of the member of this name.
    async fn member(&self, name: &str) -> u64 {
        let id =
            live::CircleId::parse(self.circle.split('/').nth(2).expect("an id")).expect("an id");
        let circle = self.server.app.circles.read(&id).await.expect("a circle");
        circle
            .people()
            .find(|(_, held)| held.name == name)
            .expect("a member")
            .0
            .0
    }
}

#[tokio::test]
async fn whoever_is_not_in_a_circle_finds_nothing_there() {
    let group = group().await;
    let zoe = group.server.signed_in("zoe@exemple.fr", "Zoé").await;
    let answer = group.server.gets(&zoe, &group.circle).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let other = "/circles/00000000000000000000000000/";
    let nothing = group.server.gets(&zoe, other).await;
    assert_eq!(answer.body.replace(&group.circle, other), nothing.body);
    let nobody = group.server.gets(&Somebody::default(), &group.circle).await;
    assert_eq!(nobody.location, "/sign-in");
}

#[tokio::test]
async fn an_invitation_by_mail_leads_to_the_circle_and_the_invited_see_its_charter_only() {
    let group = group().await;
    let form = "name=Chlo%C3%A9&address=chloe%40exemple.fr";
    group
        .server
        .posts(&group.farah, &format!("{}invite", group.circle), form)
        .await;
    let mails = group.server.post().await;
    let mail = mails
        .iter()
        .find(|mail| mail.to == "chloe@exemple.fr")
        .expect("an invitation");
    assert_eq!(link(&mail.text, "/circles/"), group.circle);
    let chloe = group.server.signed_in("chloe@exemple.fr", "Chloé").await;
    let page = group.page(&chloe).await;
    assert!(page.contains("Les passeurs") && !page.contains("Bruno"));
    let home = group.server.gets(&chloe, "/circles").await.body;
    assert!(home.contains("Les passeurs"));
    group.does(&chloe, "join", "name=Chlo%C3%A9").await;
    assert!(group.page(&chloe).await.contains("Bruno"));
}

#[tokio::test]
async fn an_invitation_handed_over_joins_once_and_never_signs_in_to_an_account() {
    let group = group().await;
    // No address: a link to hand over.
    let invite = format!("{}invite", group.circle);
    let page = group
        .server
        .posts(&group.farah, &invite, "name=Chlo%C3%A9")
        .await
        .body;
    let path = link(&page, "/join/");
    let nobody = Somebody::default();
    assert_eq!(
        group.server.gets(&nobody, &path).await.status,
        StatusCode::OK
    );
    let answer = group.server.posts(&nobody, &path, "name=Chlo%C3%A9").await;
    assert_eq!(answer.location, group.circle);
    let chloe = Somebody {
        cookie: answer.cookie,
    };
    assert!(group.page(&chloe).await.contains("Bruno"));
    assert_eq!(
        group.server.posts(&nobody, &path, "name=X").await.status,
        StatusCode::GONE
    );
    // Bruno is signed in: he has a place, and joins no second time.
    let page = group
        .server
        .posts(&group.farah, &invite, "name=Diego")
        .await
        .body;
    let path = link(&page, "/join/");
    let answer = group.server.posts(&group.bruno, &path, "name=Bruno").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn whoever_comes_by_the_link_asks_and_is_let_in() {
    let group = group().await;
    group.does(&group.farah, "set-link", "on=true").await;
    let path = link(
        &group.page(&group.farah).await,
        &format!("{}ask/", group.circle),
    );
    assert!(!group.page(&group.ana).await.contains("/ask/"));
    let zoe = group.server.signed_in("zoe@exemple.fr", "Zoé").await;
    assert_eq!(group.server.gets(&zoe, &path).await.status, StatusCode::OK);
    group.server.posts(&zoe, &path, "name=Zo%C3%A9").await;
    let page = group.page(&zoe).await;
    assert!(!page.contains("Bruno"));
    let mails = group.server.post().await;
    assert!(
        mails
            .iter()
            .any(|mail| mail.to == "farah@exemple.fr" && mail.text.contains("Zoé"))
    );
    let member = between(&group.page(&group.farah).await, "let-in", "</form>")
        .expect("a form")
        .to_owned();
    let member = between(&member, "name=\"member\" value=\"", "\"")
        .expect("a member")
        .to_owned();
    group
        .does(&group.farah, "let-in", &format!("member={member}"))
        .await;
    assert!(group.page(&zoe).await.contains("Bruno"));
    group.does(&group.farah, "set-link", "on=false").await;
    assert_eq!(
        group.server.gets(&zoe, &path).await.status,
        StatusCode::GONE
    );
}

#[tokio::test]
async fn a_file_of_people_is_previewed_and_nothing_is_sent_before_it_is_confirmed() {
    let group = group().await;
    let path = format!("{}people/preview", group.circle);
    let file = "prénom;courriel;organisation\nChloé;chloe@exemple.fr;\n;x@exemple.fr;\n\
                Diego;diego@;\nAna;ana@exemple.fr;\nEmma;emma@exemple.fr;Inconnue\n";
    let answer = group
        .server
        .uploads(&group.farah, &path, file.as_bytes())
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    let names: Vec<&str> = answer
        .body
        .split("name=\"name\" value=\"")
        .skip(1)
        .collect();
    assert_eq!(names.len(), 1);
    assert!(group.server.post().await.is_empty());
    let many = "a;a@exemple.fr\n".repeat(10_000);
    for bad in [many.as_bytes(), b"", b"\0\0"] {
        let answer = group.server.uploads(&group.farah, &path, bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = group
        .server
        .uploads(&group.ana, &path, file.as_bytes())
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let form = "name=Chlo%C3%A9&address=chloe%40exemple.fr&organisation=";
    let invite = format!("{}people/invite", group.circle);
    assert_eq!(
        group.server.posts(&group.farah, &invite, form).await.status,
        StatusCode::OK
    );
    assert_eq!(group.server.post().await.len(), 1);
}

#[tokio::test]
async fn a_half_day_goes_to_everybody_with_its_calendar_entry_and_follows_its_changes() {
    let group = group().await;
    let session = group.session(FIRST).await;
    let mails = group.server.post().await;
    assert_eq!(mails.len(), 3);
    let entry = |mail: &post::Mail| mail.calendar.clone().expect("an entry").text;
    let ana = mails
        .iter()
        .find(|mail| mail.to == "ana@exemple.fr")
        .expect("Ana's");
    let first = entry(ana);
    for line in [
        "DTSTART:20240116T080000Z",
        "DTEND:20240116T113000Z",
        "SEQUENCE:0",
        "METHOD:REQUEST",
    ] {
        assert!(first.contains(line), "{line} in {first}");
    }
    let form = format!("session={session}&sequence=0&day=2024-04-02&hour=09:00&minutes=210&place=");
    group.does(&group.farah, "move-session", &form).await;
    let mails = group.server.post().await;
    let second = entry(&mails[0]);
    // Summer time: the same hour on the wall is another in UTC.
    assert!(second.contains("DTSTART:20240402T070000Z") && second.contains("SEQUENCE:1"));
    let uid = |file: &str| between(file, "UID:", "\r\n").expect("a UID").to_owned();
    assert_eq!(uid(&first), uid(&second));
    group
        .does(
            &group.farah,
            "cancel-session",
            &format!("session={session}"),
        )
        .await;
    let mails = group.server.post().await;
    let third = entry(&mails[0]);
    assert!(
        third.contains("METHOD:CANCEL")
            && third.contains("SEQUENCE:2")
            && third.contains("STATUS:CANCELLED")
    );
}

#[tokio::test]
async fn reminders_come_a_week_and_a_day_before_once_unless_turned_off_or_void() {
    let group = group().await;
    let session = group.session(FIRST).await;
    let quiet = "name=Bruno&zone=Europe/Paris&mail_lang=fr";
    assert_eq!(
        group
            .server
            .posts(&group.bruno, "/account", quiet)
            .await
            .status,
        StatusCode::OK
    );
    group.server.post().await;
    let day = |n: i64| Span::minutes(n * 24 * 60);
    // 2023-11-14 to 2024-01-09, nine in the morning in Paris: 55.4 days.
    group.server.later(day(55));
    assert!(group.server.post().await.is_empty());
    group.server.later(day(1));
    let to: Vec<String> = group
        .server
        .post()
        .await
        .into_iter()
        .map(|mail| mail.to)
        .collect();
    assert_eq!(to.len(), 2, "{to:?}");
    assert!(!to.contains(&"bruno@exemple.fr".to_owned()));
    assert!(group.server.post().await.is_empty());
    let form = format!("session={session}&sequence=0&day=2024-01-30&hour=09:00&minutes=210&place=");
    group.does(&group.farah, "move-session", &form).await;
    group.server.post().await;
    group.server.later(day(6));
    assert!(
        group.server.post().await.is_empty(),
        "the day before the former date"
    );
}

#[tokio::test]
async fn the_feed_holds_dates_until_it_is_taken_back() {
    let group = group().await;
    group.session(FIRST).await;
    let page = group
        .server
        .posts(&group.ana, "/account/feed", "")
        .await
        .body;
    let path = link(&page, "/calendar/");
    let nobody = Somebody::default();
    let feed = group.server.gets(&nobody, &path).await;
    assert!(feed.body.contains("METHOD:PUBLISH") && feed.body.contains("DTSTART:20240116T080000Z"));
    group
        .server
        .follows(&group.ana, "/account/feed/revoke", "")
        .await;
    assert_eq!(
        group.server.gets(&nobody, &path).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn what_is_refused_is_said_on_the_page_and_changes_nothing() {
    let group = group().await;
    group.session(FIRST).await;
    let path = format!("{}plan-sessions", group.circle);
    for (form, what) in [
        ("day=2023-01-02&hour=09:00&minutes=210&place=", "past"),
        (
            "day=2024-01-16&hour=10:00&minutes=210&place=",
            "overlapping",
        ),
        ("day=2024-02-31&hour=09:00&minutes=210&place=", "no day"),
        ("day=2024-02-20&hour=25:00&minutes=210&place=", "no hour"),
        ("day=2024-02-20&hour=09:00&minutes=9&place=", "too short"),
    ] {
        let answer = group.server.posts(&group.farah, &path, form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        assert!(answer.body.contains("role=\"alert\""), "{what}");
        let typed = between(form, "day=", "&").expect("a day");
        let back = format!("<input name=\"day\" value=\"{typed}\">");
        assert!(answer.body.contains(&back), "{what}");
    }
    assert_eq!(
        group.server.post().await.len(),
        3,
        "the first half-day alone"
    );
}

#[tokio::test]
async fn not_today_is_seen_by_nobody_else_and_passed_over_by_the_planner() {
    let group = group().await;
    let session = group.session(FIRST).await;
    let before = group.page(&group.farah).await;
    group
        .does(
            &group.ana,
            "not-today",
            &format!("session={session}&on=true"),
        )
        .await;
    assert_eq!(group.page(&group.farah).await, before);
    let turns = format!("{}turns", group.circle);
    let page = group.server.gets(&group.farah, &turns).await.body;
    let ana = group.member("Ana").await;
    let bruno = group.member("Bruno").await;
    assert!(page.contains(&format!("name=\"client\" value=\"{bruno}\"")));
    assert!(!page.contains(&format!("name=\"client\" value=\"{ana}\"")));
    assert_eq!(
        group.server.gets(&group.ana, &turns).await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn a_sheet_is_its_clients_alone_until_they_bring_it() {
    let group = group().await;
    let session = group.session(FIRST).await;
    let ana = group.member("Ana").await;
    let path = format!("{}sheet/{session}", group.circle);
    assert_eq!(
        group.server.gets(&group.ana, &path).await.status,
        StatusCode::FORBIDDEN
    );
    group.prepared(session, ana).await;
    for who in [&group.farah, &group.bruno] {
        assert_eq!(
            group.server.gets(who, &path).await.status,
            StatusCode::FORBIDDEN
        );
        assert!(!group.page(who).await.contains("Un titre secret"));
    }
}

#[tokio::test]
async fn a_room_opened_from_a_half_day_knows_its_people_and_its_client_brings_their_sheet() {
    let group = group().await;
    let session = group.session(FIRST).await;
    let ana = group.member("Ana").await;
    let path = group.prepared(session, ana).await;
    // The room is opened from the half-day, its people known, its client asked and agreed.
    let consult = format!("{}sessions/{session}/consult", group.circle);
    let answer = group
        .server
        .posts(&group.farah, &consult, &format!("client={ana}"))
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let seat = circle::Browser {
        page: answer.location,
        cookie: answer.cookie,
    };
    let room = group.server.get(&seat, "").await.body;
    assert!(room.contains("Ana") && room.contains("Bruno"));
    assert!(!room.contains("Un titre secret"));
    let again = group
        .server
        .posts(&group.farah, &consult, &format!("client={ana}"))
        .await;
    assert_eq!(
        again.location, seat.page,
        "a second tap finds the same room"
    );
    let answer = group
        .server
        .posts(&group.ana, &format!("{path}/bring"), "")
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let hers = circle::Browser {
        page: answer.location,
        cookie: answer.cookie,
    };
    assert!(
        group
            .server
            .get(&hers, "")
            .await
            .body
            .contains("Un titre secret")
    );
    // Not a word of it is in a letter or a calendar.
    for mail in group.server.post().await {
        assert!(!format!("{}{}{}", mail.subject, mail.text, mail.html).contains("secret"));
        let entry = mail.calendar.map(|entry| entry.text);
        assert!(!entry.unwrap_or_default().contains("secret"));
    }
    let rooms: Vec<&str> = seat.page.split('/').collect();
    let enter = format!("{}rooms/{}/enter", group.circle, rooms[2]);
    let answer = group.server.posts(&group.bruno, &enter, "").await;
    let his = circle::Browser {
        page: answer.location,
        cookie: answer.cookie,
    };
    assert_eq!(group.server.get(&his, "").await.status, StatusCode::OK);
    let zoe = group.server.signed_in("zoe@exemple.fr", "Zoé").await;
    assert_eq!(
        group.server.posts(&zoe, &enter, "").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_consultation_begun_without_an_account_is_brought_into_a_circle_by_its_facilitator() {
    let group = group().await;
    let seat = group.server.seated("/start", "", "name=Farah").await;
    let both = Somebody {
        cookie: format!("{}; {}", seat.cookie, group.farah.cookie),
    };
    let path = format!("{}circle", seat.page);
    assert_eq!(group.server.gets(&both, &path).await.status, StatusCode::OK);
    let id = group.circle.split('/').nth(2).expect("an id");
    let to = group
        .server
        .follows(&both, &path, &format!("circle={id}"))
        .await;
    assert_eq!(to, group.circle);
    // Ana facilitates no circle; and somebody without the seat finds a closed door.
    let ana = Somebody {
        cookie: format!("{}; {}", seat.cookie, group.ana.cookie),
    };
    let answer = group
        .server
        .posts(&ana, &path, &format!("circle={id}"))
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        group.server.gets(&group.farah, &path).await.status,
        StatusCode::FORBIDDEN
    );
}

/// The operator, and two organisations, for which Jeanne and Jo speak.
async fn organisations(server: &Server) -> (Somebody, Vec<String>) {
    let link = web::first_operator_link(&server.app)
        .await
        .expect("the store")
        .expect("a link");
    let path = link.replace("http://salle.test", "");
    let answer = server
        .posts(
            &Somebody::default(),
            &path,
            "name=Omar&address=omar%40exemple.fr",
        )
        .await;
    let omar = Somebody {
        cookie: answer.cookie,
    };
    let mut ids = Vec::new();
    for (name, sponsor) in [("Alpha", "jeanne@alpha.fr"), ("Beta", "jo@beta.fr")] {
        server
            .follows(&omar, "/operator/organisations", &format!("name={name}"))
            .await;
        let all = server
            .app
            .live
            .store()
            .organisations()
            .await
            .expect("the store");
        let id = all
            .into_iter()
            .find(|it| it.name == name)
            .expect("added")
            .id;
        let form = format!("organisation={id}&address={sponsor}");
        server.follows(&omar, "/operator/sponsors", &form).await;
        ids.push(id);
    }
    (omar, ids)
}

#[tokio::test]
async fn a_sponsor_sees_the_attendance_of_their_own_members_and_nothing_else() {
    let group = group().await;
    let (omar, ids) = organisations(&group.server).await;
    let (ana, bruno) = (group.member("Ana").await, group.member("Bruno").await);
    for (member, name, organisation) in [(ana, "Ana", &ids[0]), (bruno, "Bruno", &ids[1])] {
        let form = format!("member={member}&name={name}&organisation={organisation}&peer=true");
        group.does(&group.farah, "change-member", &form).await;
    }
    let session = group.session("2023-11-20").await;
    group.server.later(Span::minutes(8 * 24 * 60));
    group
        .does(
            &group.farah,
            "write-attendance",
            &format!("session={session}&here={ana}"),
        )
        .await;
    let jeanne = group.server.signed_in("jeanne@alpha.fr", "Jeanne").await;
    let page = group
        .server
        .gets(&jeanne, &format!("/organisations/{}", ids[0]))
        .await;
    assert!(page.status == StatusCode::OK && page.body.contains("Ana"));
    assert!(!page.body.contains("Bruno") && !page.body.contains("Farah"));
    let other = group
        .server
        .gets(&jeanne, &format!("/organisations/{}", ids[1]))
        .await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    assert_eq!(
        group.server.gets(&jeanne, &group.circle).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        group.server.gets(&omar, &group.circle).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn two_circles_at_the_same_hour_are_told_and_not_refused() {
    let group = group().await;
    group.session(FIRST).await;
    let other = group.server.founded(&group.farah, "Les veilleuses").await;
    let form = format!("day={FIRST}&hour=11:00&minutes=180&place=");
    group
        .server
        .follows(&group.farah, &format!("{other}plan-sessions"), &form)
        .await;
    let home = group.server.gets(&group.farah, "/circles").await.body;
    let lang = text::Lang::Fr;
    let day = jiff::civil::date(2024, 1, 16);
    let told = views::pages::circle::clash_words(lang, "Les passeurs", day);
    assert!(home.contains(&told));
}

#[tokio::test]
async fn a_sheet_follows_its_author_when_turns_are_traded() {
    let group = group().await;
    let first = group.session(FIRST).await;
    let (ana, bruno) = (group.member("Ana").await, group.member("Bruno").await);
    group.prepared(first, ana).await;
    let second = group.session("2024-02-06").await;
    let form = format!("session={second}&client={bruno}");
    group.does(&group.farah, "set-turns", &form).await;
    let form = format!("mine={first}&with={bruno}&theirs={second}");
    group.does(&group.ana, "ask-swap", &form).await;
    let page = group.page(&group.bruno).await;
    let swap = between(&page, "name=\"swap\" value=\"", "\"").expect("a question");
    group
        .does(
            &group.bruno,
            "answer-swap",
            &format!("swap={swap}&agreed=true"),
        )
        .await;
    let path = format!("{}sheet/{second}", group.circle);
    let hers = group.server.gets(&group.ana, &path).await.body;
    assert!(hers.contains("Un titre secret"));
    let path = format!("{}sheet/{first}", group.circle);
    let his = group.server.gets(&group.bruno, &path).await.body;
    assert!(!his.contains("Un titre secret"));
}

#[tokio::test]
async fn a_poll_answered_in_part_says_what_is_missing() {
    let group = group().await;
    let form = "day=2024-02-06&hour=09:00&day=2024-02-07&hour=09:00&minutes=210&place=\
                &closes_day=2024-01-10";
    group.does(&group.farah, "open-poll", form).await;
    let page = group.page(&group.ana).await;
    let poll = between(&page, "name=\"poll\" value=\"", "\"").expect("a poll");
    let path = format!("{}answer-poll", group.circle);
    let form = format!("poll={poll}&answer-1=yes");
    let answer = group.server.posts(&group.ana, &path, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let missing = views::pages::circle::Said::ChoiceNeeded.words(text::Lang::Fr);
    assert!(answer.body.contains(&missing));
}

#[tokio::test]
async fn whoever_leaves_finds_their_other_circles() {
    let group = group().await;
    let ana = group.member("Ana").await;
    let path = format!("{}leave", group.circle);
    let to = group
        .server
        .follows(&group.ana, &path, &format!("member={ana}"))
        .await;
    assert_eq!(to, "/circles");
    assert_eq!(
        group.server.gets(&group.ana, &to).await.status,
        StatusCode::OK
    );
}

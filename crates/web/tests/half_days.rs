//! Half-days over HTTP: being there, the rounds, the choice, a consultation and its plan, the
//! follow-up at the next one, forms and their figures, and the purge.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::{Method, StatusCode};
use circle::people::Somebody;
use circle::{Answer, Browser, Server};
use live::CircleId;
use method::Span;
use method::circle::{Circle, MemberId};

/// Minutes of a day.
const DAY: i64 = 24 * 60;
/// The clock stands at 2023-11-14, 23:13 in Paris; the first half-day begins on 2023-12-05 at nine.
const TO_FIRST: i64 = 20 * DAY + 9 * 60 + 47;

struct Group {
    server: Server,
    circle: String,
    people: Vec<(&'static str, Somebody)>,
}

const NAMES: [&str; 5] = ["Farah", "Ana", "Bruno", "Chloe", "Diego"];

/// A circle of five that meets twice, four weeks apart.
async fn group() -> Group {
    let server = Server::new();
    let farah = server.signed_in("farah@exemple.fr", "Farah").await;
    let circle = server.founded(&farah, "Les passeurs").await;
    let mut people = vec![("Farah", farah.clone())];
    for name in &NAMES[1..] {
        let address = format!("{}@exemple.fr", name.to_lowercase());
        let who = server.member(&farah, &circle, &address, name).await;
        people.push((name, who));
    }
    let group = Group {
        server,
        circle,
        people,
    };
    group
        .does("Farah", "plan-cycle", "from=2023-12-01&until=2024-03-29")
        .await;
    for day in ["2023-12-05", "2024-01-02"] {
        let form = format!("day={day}&hour=09:00&minutes=240&place=");
        group.does("Farah", "plan-sessions", &form).await;
    }
    group
}

impl Group {
    fn who(&self, name: &str) -> &Somebody {
        let found = self.people.iter().find(|(known, _)| *known == name);
        &found.expect("a member").1
    }

    async fn does(&self, name: &str, act: &str, form: &str) {
        let path = format!("{}{act}", self.circle);
        self.server.follows(self.who(name), &path, form).await;
    }

    fn id(&self) -> CircleId {
        CircleId::parse(self.circle.split('/').nth(2).expect("an id")).expect("an id")
    }

    async fn state(&self) -> Circle {
        self.server
            .app
            .circles
            .read(&self.id())
            .await
            .expect("a circle")
    }

    async fn member(&self, name: &str) -> u64 {
        let circle = self.state().await;
        let mut people = circle.people();
        let found = people.find(|(_, held)| held.name == name);
        found.expect("a member").0.0
    }

    async fn session(&self, nth: usize) -> u64 {
        self.state().await.standing_sessions()[nth].0.0
    }

    fn later(&self, minutes: i64) {
        self.server.later(Span::minutes(minutes));
    }

    /// What the script of a half-day's page sends.
    async fn asks(&self, name: &str, session: u64, act: &str, form: &str) -> Answer {
        let path = format!("{}sessions/{session}/do/{act}", self.circle);
        let cookie = &self.who(name).cookie;
        self.server
            .ask(Method::POST, &path, cookie, Some(form), true)
            .await
    }

    async fn must(&self, name: &str, session: u64, act: &str, form: &str) {
        let answer = self.asks(name, session, act, form).await;
        let said = format!("{act} {form}: {} {}", answer.status, answer.body);
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{said}");
    }

    async fn page(&self, name: &str, session: u64) -> String {
        let path = format!("{}sessions/{session}/", self.circle);
        self.gets(name, &path).await
    }

    async fn gets(&self, name: &str, path: &str) -> String {
        let answer = self.server.gets(self.who(name), path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer.body
    }

    /// Somebody offers help about an action.
    async fn offers(&self, name: &str, owner: &str, action: &str) {
        let circle = self.state().await;
        let owner = circle.members[&MemberId(self.member(owner).await)]
            .person
            .clone();
        let owner = owner.expect("an account").0;
        let form = format!("owner={owner}&key={action}&text=Une+aide+secrete");
        self.does(name, "offer", &form).await;
    }

    /// The first half-day, opened in its time, with everybody there.
    async fn opened(&self) -> u64 {
        let first = self.session(0).await;
        self.later(TO_FIRST);
        self.must("Farah", first, "open", "epoch=0").await;
        self.must("Farah", first, "all-here", "epoch=0").await;
        first
    }

    /// Somebody is chosen to be client, and agrees.
    async fn chooses(&self, session: u64, name: &str) {
        let form = format!("epoch=0&member={}", self.member(name).await);
        self.must("Farah", session, "choose", &form).await;
        let yes = "epoch=0&agreed=true";
        self.must(name, session, "answer-choice", yes).await;
    }

    /// Devices not heard of for months are signed out.
    async fn sign_in_again(&mut self) {
        for (name, who) in &mut self.people {
            let address = format!("{}@exemple.fr", name.to_lowercase());
            *who = self.server.signed_in(&address, name).await;
        }
    }

    /// Everybody's seat in the consultation opened last, entered from the circle.
    async fn seat(&self, name: &str) -> Browser {
        let circle = self.state().await;
        let room = &circle.consultations.last().expect("a room").room;
        let path = format!("{}rooms/{room}/enter", self.circle);
        let cookie = &self.who(name).cookie;
        self.server.seated(&path, cookie, "").await
    }

    /// A whole consultation of a half-day, from opening its room to closing it.
    async fn consult(&self, session: u64, client: &str) {
        let form = format!("client={}", self.member(client).await);
        let path = format!("{}sessions/{session}/consult", self.circle);
        self.server.follows(self.who("Farah"), &path, &form).await;
        let (farah, seat) = (self.seat("Farah").await, self.seat(client).await);
        for epoch in 0..4 {
            let form = format!("epoch={epoch}&reason=said-aloud");
            self.server.must(&farah, "next", &form).await;
            self.later(10);
        }
        for name in ["Bruno", "Chloe"] {
            let seat = self.seat(name).await;
            let form = "epoch=4&kind=lead&text=Une+piste+secrete";
            self.server.must(&seat, "contribute", form).await;
        }
        let next = "epoch=4&reason=said-aloud";
        self.server.must(&farah, "next", next).await;
        for (field, text) in [("what", "Un+pas+secret"), ("by-when", "2023-12-20")] {
            let form = format!("epoch=5&slot=0&field={field}&version=0&text={text}");
            self.server.must(&seat, "write-action", &form).await;
        }
        self.server
            .must(&farah, "next", "epoch=5&reason=said-aloud")
            .await;
        let journal = "epoch=6&field=learning&text=Un+apprentissage+secret";
        self.server.must(&seat, "journal", journal).await;
        self.server
            .must(&farah, "next", "epoch=6&reason=said-aloud")
            .await;
        // What is written as the room is over goes into the person's own journal, too.
        self.later(1);
        self.gets("Farah", &self.circle).await;
        let after = "epoch=7&field=noticed&text=Un+mot+secret+de+plus";
        self.server.must(&seat, "journal", after).await;
    }
}

#[tokio::test]
async fn attendance_is_said_while_the_half_day_is_open_and_becomes_a_proof() {
    let group = group().await;
    let first = group.session(0).await;
    let early = group.asks("Farah", first, "open", "epoch=0").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    group.later(TO_FIRST);
    let closed = group.asks("Ana", first, "come", "epoch=0").await;
    assert_eq!(closed.status, StatusCode::UNPROCESSABLE_ENTITY);
    let not_hers = group.asks("Ana", first, "open", "epoch=0").await;
    assert_eq!(not_hers.status, StatusCode::FORBIDDEN);
    group.must("Farah", first, "open", "epoch=0").await;
    group.must("Ana", first, "come", "epoch=0").await;
    group
        .must("Bruno", first, "sign", "epoch=0&path=M1 2L3 4")
        .await;
    let chloe = group.member("Chloe").await;
    let form = format!("epoch=0&member={chloe}");
    group.must("Farah", first, "mark-here", &form).await;
    group
        .must("Ana", first, "say", "epoch=0&round=opening&word=Curieuse")
        .await;
    assert!(group.page("Bruno", first).await.contains("Curieuse"));
    assert!(
        !group.page("Ana", first).await.contains("M1 2L3 4"),
        "a signature is one's own"
    );
    group.later(200);
    group
        .must(
            "Bruno",
            first,
            "go",
            &format!("epoch=0&member={}", group.member("Bruno").await),
        )
        .await;
    group.later(40);
    group.must("Farah", first, "close", "epoch=0").await;

    let circle = group.state().await;
    let held = circle.sessions[&method::circle::SessionId(first)]
        .held
        .clone();
    let there = held.expect("noted").there;
    let minutes = |id: u64| {
        let found = there.iter().find(|it| it.member == MemberId(id));
        found.map(|it| (it.until - it.from).rounded_minutes())
    };
    assert_eq!(minutes(chloe), Some(240));
    assert_eq!(minutes(group.member("Bruno").await), Some(200));
    assert_eq!(minutes(group.member("Diego").await), None);
    let certificate = group
        .gets("Bruno", &format!("{}attendance", group.circle))
        .await;
    assert!(certificate.contains("M1 2L3 4"));
    let late = group.asks("Diego", first, "come", "epoch=0").await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn whoever_is_chosen_and_agrees_is_client_and_the_vote_is_over() {
    let group = group().await;
    let first = group.opened().await;
    let pitch = "epoch=0&subject=project&headline=Un+titre+secret";
    group.must("Ana", first, "pitch", pitch).await;
    let ana = group.member("Ana").await;
    let vote = format!("epoch=0&pitch={ana}");
    group.must("Bruno", first, "vote", &vote).await;
    group.chooses(first, "Ana").await;
    let late = group.asks("Chloe", first, "vote", &vote).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    group.consult(first, "Ana").await;
    let held = group.state().await.consultations[0].held.clone();
    let held = held.expect("noted as it closed");
    assert_eq!(held.client, Some(MemberId(ana)));
    assert_eq!((held.actions, held.minutes), (1, 40));
    assert_eq!(held.kinds.values().sum::<u32>(), 2);
    assert!(group.gets("Ana", "/plan").await.contains("Un pas secret"));
    let journal = group.gets("Ana", "/journal").await;
    assert!(journal.contains("Un apprentissage secret"));
    assert!(journal.contains("Un mot secret de plus"));
    let other = group.gets("Bruno", "/journal").await;
    assert!(!other.contains("secret"));
}

#[tokio::test]
async fn a_plan_made_in_a_consultation_opens_the_next_half_day() {
    let group = group().await;
    let (first, second) = (group.opened().await, group.session(1).await);
    group.chooses(first, "Ana").await;
    group.consult(first, "Ana").await;
    group.must("Farah", first, "close", "epoch=0").await;
    group.later(28 * DAY);
    group.must("Farah", second, "open", "epoch=0").await;
    let page = group.page("Bruno", second).await;
    assert!(!page.contains("Un pas secret"), "not before its part");
    let begin = "epoch=0&part=follow-ups";
    group.must("Farah", second, "begin", begin).await;
    assert!(group.page("Bruno", second).await.contains("Un pas secret"));
    let room = group.state().await.consultations[0].room.clone();
    let form = format!("epoch=1&room={room}&done=partly&came_of=Un+effet+secret&learned=");
    group.must("Ana", second, "follow-up", &form).await;
    let page = group.page("Diego", second).await;
    assert!(page.contains("Un effet secret"));
    group.must("Farah", second, "close", "epoch=1").await;
    let told = group.state().await.consultations[0].followed;
    assert_eq!(told.map(|(session, _)| session.0), Some(second));
}

#[tokio::test]
async fn a_form_gives_figures_once_it_has_closed_and_from_four_answers_on() {
    let group = group().await;
    group.later(20 * DAY);
    let path = format!("{}measure/start", group.circle);
    for name in &NAMES[..4] {
        let form = "item-0=4&item-1=3&item-2=2&item-3=5&item-4=1&goal=Un+but+secret&rating=3";
        let answer = group.server.posts(group.who(name), &path, form).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    }
    let report = format!("{}report", group.circle);
    group.gets("Ana", &report).await;
    assert!(group.state().await.figures.is_empty(), "still open");
    group.later(40 * DAY);
    let late = group
        .server
        .posts(group.who("Diego"), &path, "item-0=1")
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!group.gets("Ana", &report).await.contains("secret"));
    let circle = group.state().await;
    let what = method::circle::held::What::Moment(method::measure::Moment::Start);
    let figures = circle.published(0, what).expect("published");
    assert_eq!(figures.people, 4);
    let first = figures.all[0].expect("four answers");
    assert_eq!((first.n, first.mean()), (4, Some(4.0)));
}

#[tokio::test]
async fn the_purge_deletes_what_was_said_keeps_what_is_ones_own_and_leaves_a_receipt() {
    let mut group = group().await;
    let first = group.opened().await;
    let word = "epoch=0&round=opening&word=Motsecret";
    group.must("Ana", first, "say", word).await;
    group.chooses(first, "Ana").await;
    group.consult(first, "Ana").await;
    group.must("Farah", first, "close", "epoch=0").await;
    let room = group.state().await.consultations[0].room.clone();
    group.offers("Bruno", "Ana", &format!("{room}-0")).await;
    // The cycle ends on 29 March 2024; the charter keeps three months.
    group.later(200 * DAY);
    let mails = group.server.post().await;
    let announced = |mail: &&post::Mail| mail.subject.contains("bientôt");
    assert_eq!(mails.iter().filter(announced).count(), 5, "a week before");
    group.later(7 * DAY);
    assert!(web::settle_due(&group.server.app).await.expect("the store") > 0);
    assert!(
        !group.state().await.purged.contains_key(&0),
        "its last day is today"
    );
    group.later(DAY);
    web::settle_due(&group.server.app).await.expect("the store");
    let circle = group.state().await;
    let receipt = circle.purged[&0];
    assert_eq!((receipt.consultations, receipt.half_days), (1, 1));
    assert_eq!(receipt.offers, 1);
    let store = group.server.app.live.store();
    let left = store.rows_of(&group.id().stream(), "offer").await;
    assert_eq!(left.expect("the store"), Vec::new());
    let mails = group.server.post().await;
    group.sign_in_again().await;
    let enter = format!("{}rooms/{room}/enter", group.circle);
    let gone = group.server.posts(group.who("Ana"), &enter, "").await;
    assert_eq!(gone.status, StatusCode::GONE);
    let path = format!("{}sessions/{first}/", group.circle);
    let day = group.server.gets(group.who("Bruno"), &path).await;
    assert_eq!(day.location, format!("{}report/0", group.circle));
    assert!(group.gets("Ana", "/plan").await.contains("Un pas secret"));
    assert!(
        group
            .gets("Ana", "/journal")
            .await
            .contains("Un apprentissage secret")
    );
    let report = group
        .gets("Bruno", &format!("{}report", group.circle))
        .await;
    assert!(!report.contains("secret"));
    assert!(
        mails.iter().any(|mail| mail.text.contains("/report/0")),
        "the receipt is told of"
    );
}

#[tokio::test]
async fn a_half_day_left_open_does_not_make_days_of_attendance_and_a_short_charter_loses_nothing() {
    let group = group().await;
    // Content is to go on the day after the cycle's end, which is that of the second half-day.
    group
        .does(
            "Farah",
            "cancel-session",
            &format!("session={}", group.session(1).await),
        )
        .await;
    group
        .does("Farah", "plan-cycle", "from=2023-12-01&until=2023-12-05")
        .await;
    let charter = "text=Ce+qui+se+dit+ici+reste+ici&keep_months=0&version=1";
    group.does("Farah", "write-charter", charter).await;
    let first = group.opened().await;
    group.chooses(first, "Ana").await;
    group.consult(first, "Ana").await;
    // Nobody closes it. The purge takes over what there is before it deletes.
    group.later(DAY);
    web::settle_due(&group.server.app).await.expect("the store");
    let circle = group.state().await;
    assert!(circle.purged.contains_key(&0));
    let held = circle.sessions[&method::circle::SessionId(first)]
        .held
        .clone();
    let there = held.expect("noted before it was deleted").there;
    let longest = there
        .iter()
        .map(|it| (it.until - it.from).rounded_minutes());
    assert!(longest.max() <= Some(16 * 60));
    assert!(group.gets("Ana", "/plan").await.contains("Un pas secret"));
}

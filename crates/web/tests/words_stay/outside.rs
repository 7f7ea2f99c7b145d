//! Everything that leaves a circle, and everything a person may see of their own: searched.

use super::book::{Got, Place, Viewer};
use super::world::{COMMON, INVITED, World};
use axum::http::Method;

impl World {
    /// Everything that reaches anybody outside circle A, and what is in no page of it: at any moment.
    pub async fn looks_outside(&mut self) {
        self.sponsors_and_operator().await;
        self.other_circle().await;
        self.calendars().await;
        self.papers().await;
        self.strangers().await;
        self.mails().await;
    }

    /// A quick look in the middle of things: what a sponsor, the operator and another circle see
    /// while a consultation goes on.
    pub async fn glances_outside(&mut self) {
        self.sponsors_and_operator().await;
        let elsewhere = self.circles[1].people[0];
        self.circle_pages(1, elsewhere).await;
        self.mails().await;
    }

    /// Some people, other ones each time.
    pub fn some_people(&mut self) -> Vec<usize> {
        let mut people: Vec<usize> = (0..self.people.len()).collect();
        self.chance.shuffle(&mut people);
        people.truncate(4);
        people.push(COMMON);
        people
    }

    /// Reads something as whoever gets what leaves the house.
    fn outside(&mut self, kind: &'static str, what: &str, body: &str) {
        let searched = self.book.searched.entry(kind).or_default();
        *searched += 1;
        let got = Got {
            by: Viewer::Anybody,
            place: Place::Outside,
            circle: 0,
            what,
        };
        self.book.reads(got, body);
    }

    async fn page(&mut self, kind: &'static str, cookie: &str, path: &str) {
        let answer = self
            .server
            .ask(Method::GET, path, cookie, None, false)
            .await;
        let status = answer.status.as_u16();
        assert_eq!(status, 200, "{kind} {path}");
        self.outside(kind, path, &answer.body);
    }

    async fn sponsors_and_operator(&mut self) {
        for lang in ["fr", "en"] {
            for (person, organisation) in self.sponsors.clone() {
                let cookie = format!("{}; lang={lang}", self.people[person].who.cookie);
                let path = format!("/organisations/{organisation}");
                self.page("sponsor", &cookie, &path).await;
            }
            let cookie = format!("{}; lang={lang}", self.people[self.operator].who.cookie);
            self.page("operator", &cookie, "/operator").await;
        }
    }

    /// The other circle's pages hold no word of this one, and the other way round.
    async fn other_circle(&mut self) {
        let facilitator = self.circles[1].people[0];
        for person in [facilitator, COMMON] {
            self.circle_pages(1, person).await;
        }
        let people = self.circles[0].people.clone();
        let one = *self.chance.pick(&people).expect("somebody");
        self.circle_pages(0, one).await;
    }

    /// Everything a member can open in a circle.
    pub async fn circle_pages(&mut self, circle: usize, person: usize) {
        let base = self.circles[circle].path.clone();
        let mut pages = vec![(Place::Circle, base.clone())];
        for session in self.sessions(circle).await {
            pages.push((Place::Day, format!("{base}sessions/{session}/")));
        }
        for (place, page) in pages {
            self.looks(person, (place, circle), &page).await;
            if self.chance.one_in(3) {
                let regions = format!("{page}regions");
                self.looks(person, (place, circle), &regions).await;
            }
        }
        let cookie = self.people[person].cookie();
        for page in ["report", "report/0", "attendance"] {
            let path = format!("{base}{page}");
            let answer = self
                .server
                .ask(Method::GET, &path, &cookie, None, false)
                .await;
            if self.book.people[circle].contains(&person) {
                assert_eq!(answer.status.as_u16(), 200, "{path}");
            }
            self.outside("report", &path, &answer.body);
        }
    }

    /// Subscribed calendars, the days of plans included.
    async fn calendars(&mut self) {
        for person in self.some_people() {
            let path = self.people[person].feed.clone();
            let answer = self.server.ask(Method::GET, &path, "", None, false).await;
            assert_eq!(answer.status.as_u16(), 200, "{path}");
            self.outside("calendar", &path, &answer.body);
            if answer.body.contains("BEGIN:VTODO") {
                self.outside("calendar with a plan", &path, &answer.body);
            }
        }
    }

    /// Pages that say how things go, and hold no word of a case.
    pub async fn papers(&mut self) {
        let some = self.some_people();
        for person in 0..self.people.len() {
            let cookie = self.people[person].cookie();
            // Everybody comes by now and then, so that their devices stay signed in.
            self.page("paper", &cookie, "/account").await;
            if some.contains(&person) {
                self.page("paper", &cookie, "/facilitation").await;
                self.page("paper", &cookie, "/circles").await;
            }
        }
        for circle in 0..2 {
            let held = &self.circles[circle];
            let (base, facilitator) = (held.path.clone(), held.people[0]);
            let cookie = self.people[facilitator].cookie();
            for page in ["people", "series", "turns"] {
                self.page("paper", &cookie, &format!("{base}{page}")).await;
            }
        }
    }

    /// Somebody invited, somebody of another circle, and nobody at all.
    async fn strangers(&mut self) {
        let base = self.circles[0].path.clone();
        let operator = self.people[self.operator].cookie();
        let invited = self.people[INVITED].cookie();
        let facilitator = self.people[self.circles[1].people[0]].cookie();
        let mut cookies = vec![operator, invited, facilitator, String::new()];
        cookies.extend(self.former.iter().map(|it| self.people[*it].cookie()));
        for cookie in cookies {
            let session = self.sessions(0).await[0];
            let day = format!("sessions/{session}/");
            let page = ["", "regions", "report", &day][self.chance.below(4)];
            for page in ["", page] {
                let path = format!("{base}{page}");
                let answer = self
                    .server
                    .ask(Method::GET, &path, &cookie, None, false)
                    .await;
                self.outside("stranger", &path, &answer.body);
            }
        }
    }

    /// The letters that are due by now, to whomever.
    pub async fn mails(&mut self) {
        for mail in self.server.post().await {
            self.outside("mail", &mail.subject, &mail.subject);
            self.outside("mail", &mail.subject, &mail.text);
            self.outside("mail", &mail.subject, &mail.html);
            self.outside("mail", &mail.subject, &mail.id);
            if let Some(calendar) = &mail.calendar {
                self.outside("mail with a date", &mail.subject, &calendar.text);
            }
        }
    }

    /// What is somebody's own: their plan and journal, and nobody else's.
    pub async fn own_pages(&mut self, person: usize) {
        self.looks(person, (Place::Plan, 0), "/plan").await;
        for path in ["/journal", "/journal.md", "/journal.json"] {
            self.looks(person, (Place::Journal, 0), path).await;
        }
    }

    /// Time passes, a few days at once; letters leave, and the server settles what is due.
    pub async fn passes(&mut self, minutes: i64) {
        let mut left = minutes;
        while left > 0 {
            let days = 3 + i64::try_from(self.chance.below(9)).unwrap_or_default();
            let step = left.min(days * super::world::DAY);
            self.later(step);
            left -= step;
            self.mails().await;
            web::settle_due(&self.server.app).await.expect("the store");
        }
        self.mails().await;
    }
}

//! Two circles, two organisations, and everybody round them.

use super::book::{Book, Got, Mark, NOWHERE, Place, Reach, Viewer};
use super::chance::{Chance, Kind};
use super::fields;
use crate::circle::people::Somebody;
use crate::circle::{Answer, Server};
use axum::http::Method;
use live::CircleId;
use method::Span;
use method::circle::Circle;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::collections::BTreeMap;

/// Minutes of a day.
pub const DAY: i64 = 24 * 60;

/// Somebody with an account.
pub struct Person {
    pub name: &'static str,
    pub who: Somebody,
    /// Reads in English.
    english: bool,
    /// The address of their calendar.
    pub feed: String,
}

impl Person {
    pub fn cookie(&self) -> String {
        let lang = if self.english { "en" } else { "fr" };
        format!("{}; lang={lang}", self.who.cookie)
    }
}

/// A circle: its address with its slash, and who is in it, the facilitator first.
pub struct Held {
    pub path: String,
    pub people: Vec<usize>,
}

pub struct World {
    pub server: Server,
    pub chance: Chance,
    pub book: Book,
    pub people: Vec<Person>,
    pub circles: [Held; 2],
    /// Who has left circle A.
    pub former: Vec<usize>,
    /// The numbers of places, and the ids of accounts: they stay the same.
    members: [BTreeMap<usize, u64>; 2],
    accounts: BTreeMap<usize, String>,
    /// Who speaks for which organisation.
    pub sponsors: Vec<(usize, String)>,
    pub operator: usize,
}

/// The first is in both circles, the second facilitates circle A, the third circle B.
pub const COMMON: usize = 0;
const NAMES: [&str; 15] = [
    "Ana", "Farah", "Gil", "Bruno", "Chloe", "Diego", "Elsa", "Fanny", "Hugo", "Irma", "Jules",
    "Zoe", "Jeanne", "Karim", "Omar",
];
const OF_A: [usize; 8] = [1, 0, 3, 4, 5, 6, 7, 8];
const OF_B: [usize; 4] = [2, 0, 9, 10];
/// Invited to circle A, and never comes.
pub const INVITED: usize = 11;
const SPONSORS: [usize; 2] = [12, 13];
const OPERATOR: usize = 14;

/// What somebody types into one field.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub name: &'static str,
    pub kind: Kind,
    pub reach: Reach,
}

pub const fn words(name: &'static str, kind: Kind, reach: Reach) -> Words {
    Words { name, kind, reach }
}

/// Who posts a form, and from where.
#[derive(Clone, Debug)]
pub struct By {
    pub viewer: Viewer,
    pub cookie: String,
    pub circle: usize,
    pub script: bool,
    /// What it is about, where that can change who reads it.
    pub about: String,
}

fn address(name: &str) -> String {
    format!("{}@exemple.fr", name.to_lowercase())
}

impl World {
    pub async fn of(server: Server, mut chance: Chance) -> World {
        let mut people = Vec::new();
        let operator = first_operator(&server).await;
        for name in &NAMES[..OPERATOR] {
            let who = server.signed_in(&address(name), name).await;
            let english = chance.one_in(2);
            people.push(Person {
                name,
                who,
                english,
                feed: String::new(),
            });
        }
        people.push(Person {
            name: NAMES[OPERATOR],
            who: operator,
            english: chance.one_in(2),
            feed: String::new(),
        });
        let paths = [
            founded(&server, &people[OF_A[0]], "Les+passeurs").await,
            founded(&server, &people[OF_B[0]], "Les+veilleurs").await,
        ];
        let [a, b] = paths;
        let mut world = World {
            server,
            chance,
            book: Book::default(),
            people,
            circles: [
                Held {
                    path: a,
                    people: OF_A.to_vec(),
                },
                Held {
                    path: b,
                    people: OF_B.to_vec(),
                },
            ],
            former: Vec::new(),
            members: Default::default(),
            accounts: BTreeMap::new(),
            sponsors: Vec::new(),
            operator: OPERATOR,
        };
        world.settle_in().await;
        world
    }

    async fn settle_in(&mut self) {
        for circle in 0..2 {
            let people = self.circles[circle].people.clone();
            for person in &people[1..] {
                self.joins(circle, *person).await;
            }
            self.book.people[circle] = people.into_iter().collect();
        }
        self.invites(0, INVITED).await;
        self.knows_everybody().await;
        let organisations = self.organisations().await;
        for (nth, person) in OF_A.into_iter().enumerate() {
            // Four of the first, three of the second, one of none.
            let of = [0, 0, 0, 0, 1, 1, 1, 2][nth];
            let organisation = organisations.get(of).map_or("", String::as_str);
            let member = self.member(0, person);
            let name = self.people[person].name;
            let form = format!("member={member}&name={name}&organisation={organisation}&peer=true");
            self.does(0, OF_A[0], "change-member", &form).await;
        }
        for person in 0..self.people.len() {
            self.has_profile(person).await;
        }
    }

    async fn organisations(&mut self) -> Vec<String> {
        for name in ["Alpha", "Beta"] {
            let form = format!("name={name}");
            let omar = self.people[OPERATOR].who.clone();
            self.server
                .follows(&omar, "/operator/organisations", &form)
                .await;
        }
        let all = self.server.app.live.store().organisations().await;
        let all: Vec<String> = all
            .expect("the store")
            .into_iter()
            .map(|it| it.id)
            .collect();
        for (id, person) in all.iter().zip(SPONSORS) {
            let form = format!("organisation={id}&address={}", address(NAMES[person]));
            let omar = self.people[OPERATOR].who.clone();
            self.server
                .follows(&omar, "/operator/sponsors", &form)
                .await;
            self.sponsors.push((person, id.clone()));
        }
        all
    }

    async fn invites(&self, circle: usize, person: usize) {
        let held = &self.circles[circle];
        let name = self.people[person].name;
        let form = format!("name={name}&address={}", address(name));
        let path = format!("{}invite", held.path);
        let by = &self.people[held.people[0]].who;
        let answer = self.server.posts(by, &path, &form).await;
        assert_eq!(answer.status.as_u16(), 200, "{}", answer.body);
    }

    async fn joins(&self, circle: usize, person: usize) {
        self.invites(circle, person).await;
        let (path, person) = (&self.circles[circle].path, &self.people[person]);
        let form = format!("name={}", person.name);
        self.server
            .follows(&person.who, &format!("{path}join"), &form)
            .await;
    }

    /// Their language for letters, and a calendar that is subscribed to.
    async fn has_profile(&mut self, person: usize) {
        let who = &self.people[person];
        let lang = if who.english { "en" } else { "fr" };
        let form = format!(
            "name={}&zone=Europe/Paris&mail_lang={lang}&reminders=true",
            who.name
        );
        let answer = self.server.posts(&who.who, "/account", &form).await;
        assert_eq!(answer.status.as_u16(), 200, "{}", answer.body);
        let page = self.server.posts(&who.who, "/account/feed", "").await.body;
        self.people[person].feed = crate::circle::people::link(&page, "/calendar/");
    }

    pub fn later(&self, minutes: i64) {
        self.server.later(Span::minutes(minutes));
    }

    pub fn id(&self, circle: usize) -> CircleId {
        let id = self.circles[circle].path.split('/').nth(2);
        CircleId::parse(id.expect("an id")).expect("an id")
    }

    pub async fn state(&self, circle: usize) -> Circle {
        let read = self.server.app.circles.read(&self.id(circle)).await;
        read.expect("a circle")
    }

    /// The number of somebody's place.
    pub fn member(&self, circle: usize, person: usize) -> u64 {
        self.members[circle][&person]
    }

    /// The id of somebody's account.
    pub fn account(&self, person: usize) -> &str {
        &self.accounts[&person]
    }

    async fn knows_everybody(&mut self) {
        for circle in 0..2 {
            let state = self.state(circle).await;
            for (id, held) in &state.members {
                let mut people = self.people.iter();
                let person = people.position(|it| it.name == held.name);
                let person = person.expect("somebody known");
                self.members[circle].insert(person, id.0);
                let account = held.person.as_ref().map(|it| it.0.clone());
                self.accounts.extend(account.map(|id| (person, id)));
            }
        }
    }

    pub async fn sessions(&self, circle: usize) -> Vec<u64> {
        let state = self.state(circle).await;
        state
            .standing_sessions()
            .iter()
            .map(|(id, _)| id.0)
            .collect()
    }

    /// An act of the circle that must be followed, in which nothing of a case is typed.
    pub async fn does(&self, circle: usize, person: usize, act: &str, form: &str) {
        let path = format!("{}{act}", self.circles[circle].path);
        self.server
            .follows(&self.people[person].who, &path, form)
            .await;
    }

    pub fn by(&self, circle: usize, person: usize) -> By {
        By {
            viewer: Viewer::Person(person),
            cookie: self.people[person].cookie(),
            circle,
            script: false,
            about: String::new(),
        }
    }

    /// Posts a form with a text of its own in each of these fields. What is refused was typed as
    /// well: it may then be read nowhere. Says whether it was followed.
    pub async fn types(&mut self, by: &By, path: &str, fixed: &str, typed: &[Words]) -> bool {
        let mut form = fixed.to_owned();
        let mut marks = Vec::new();
        let unfit = !typed.is_empty() && self.chance.one_in(25);
        for words in typed {
            let core = self.chance.core();
            let text = match unfit {
                true => self.chance.unfit(&core, words.kind),
                false => self.chance.text(&core, words.kind),
            };
            form.push_str(&format!("&{}={}", words.name, encoded(&text)));
            let (slot, field) = (fields::value(fixed, "slot"), fields::value(fixed, "field"));
            marks.push((
                core,
                fields::key(path, slot, field, words.name),
                words.reach,
            ));
        }
        let asked = (Method::POST, path, by.cookie.as_str());
        let answer = self.asks(asked, Some(&form), by.script).await;
        let status = answer.status.as_u16();
        assert!(
            status < 500 && status != 400,
            "{path} {fixed}: {status} {}",
            answer.body
        );
        let followed = status < 400;
        if let (true, Some((where_to, act))) = (followed, path.split_once("/do/")) {
            let kind = if where_to.starts_with("/c/") {
                "seat"
            } else {
                "half-day"
            };
            self.book.acts.insert((kind, act.to_owned()));
        }
        for (core, field, reach) in marks {
            let reach = if followed { reach } else { NOWHERE };
            let mut mark = Mark::new(field, by.viewer, by.circle, reach);
            mark.about.clone_from(&by.about);
            self.book.plant(core, mark);
        }
        followed
    }

    async fn asks(
        &self,
        (method, path, cookie): (Method, &str, &str),
        form: Option<&str>,
        script: bool,
    ) -> Answer {
        self.server.ask(method, path, cookie, form, script).await
    }

    /// Somebody opens a page. What stands in it is looked at; says whether it was there.
    pub async fn opens(
        &mut self,
        (viewer, cookie): (Viewer, &str),
        (place, circle): (Place, usize),
        path: &str,
    ) -> bool {
        let asked = (Method::GET, path, cookie);
        let answer = self.asks(asked, None, false).await;
        let status = answer.status.as_u16();
        assert!(status < 500, "{path}: {status}");
        let got = Got {
            by: viewer,
            place,
            circle,
            what: path,
        };
        self.book.reads(got, &answer.body);
        if status == 200 {
            self.book
                .offered
                .extend(fields::offered(path, &answer.body));
        }
        status == 200
    }

    /// As [`World::opens`], of somebody with an account.
    pub async fn looks(&mut self, person: usize, place: (Place, usize), path: &str) -> bool {
        let cookie = self.people[person].cookie();
        self.opens((Viewer::Person(person), &cookie), place, path)
            .await
    }
}

pub fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

async fn founded(server: &Server, by: &Person, name: &str) -> String {
    let form = format!(
        "circle={name}&name={}&peer=true&preset=standard&meeting=hybrid&per_session=2\
         &zone=Europe/Paris&holidays=france",
        by.name
    );
    server.follows(&by.who, "/circles/new", &form).await
}

async fn first_operator(server: &Server) -> Somebody {
    let link = web::first_operator_link(&server.app)
        .await
        .expect("the store");
    let path = link.expect("a link").replace("http://salle.test", "");
    let form = format!("name=Omar&address={}", encoded("omar@exemple.fr"));
    let answer = server.posts(&Somebody::default(), &path, &form).await;
    Somebody {
        cookie: answer.cookie,
    }
}

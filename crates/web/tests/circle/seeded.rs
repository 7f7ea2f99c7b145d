//! A circle of three, with consultations and rows as a half-day leaves them.

use super::Server;
use super::people::Somebody;
use axum::http::StatusCode;
use live::{CircleId, RoomId};
use method::Time;
use method::circle::held::Held;
use method::circle::{Author, Circle, Command, Envelope, MemberId};
use serde::Serialize;
use store::{Change, CommandId, PersonRow, StreamId};

/// The clock stands at 2023-11-14, 23:13 in Paris.
pub const TODAY: &str = "2023-11-14";

/// Farah's circle, in which Ana and Bruno are; and Zoe, who has nothing to do with it.
pub struct Seeded {
    pub server: Server,
    pub farah: Somebody,
    pub ana: Somebody,
    pub bruno: Somebody,
    pub zoe: Somebody,
    /// The address of the circle.
    pub circle: String,
}

/// A form's value, as browsers write it.
pub fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

impl Seeded {
    pub async fn new() -> Seeded {
        Seeded::on(Server::new()).await
    }

    pub async fn on(server: Server) -> Seeded {
        let farah = server.signed_in("farah@exemple.fr", "Farah").await;
        let circle = server.founded(&farah, "Les passeurs").await;
        let ana = server
            .member(&farah, &circle, "ana@exemple.fr", "Ana")
            .await;
        let bruno = server
            .member(&farah, &circle, "bruno@exemple.fr", "Bruno")
            .await;
        let zoe = server.signed_in("zoe@exemple.fr", "Zoe").await;
        server.post().await;
        Seeded {
            server,
            farah,
            ana,
            bruno,
            zoe,
            circle,
        }
    }

    pub fn everybody(&self) -> [&Somebody; 4] {
        [&self.farah, &self.ana, &self.bruno, &self.zoe]
    }

    pub fn id(&self) -> CircleId {
        CircleId::parse(self.circle.split('/').nth(2).expect("an id")).expect("an id")
    }

    pub fn stream(&self) -> StreamId {
        self.id().stream()
    }

    pub async fn state(&self) -> Circle {
        let circles = &self.server.app.circles;
        circles.read(&self.id()).await.expect("a circle")
    }

    /// A member, by name: their number in the circle and the id of their account.
    pub async fn member(&self, name: &str) -> (MemberId, String) {
        let circle = self.state().await;
        let mut people = circle.people();
        let (id, held) = people
            .find(|(_, held)| held.name == name)
            .expect("a member");
        (id, held.person.clone().expect("an account").0)
    }

    async fn follow(&self, by: Author, command: Command, id: u8) {
        let app = &self.server.app;
        let at = app.live.clock().now();
        let envelope = Envelope {
            by,
            at,
            now: jiff::civil::date(2023, 11, 14).at(23, 13, 0, 0),
            command,
        };
        let (circle, id) = (self.id(), CommandId([id; 16]));
        let beside = |_: &live::Happened<'_>| Vec::new();
        let followed = app.circles.follow(&circle, &envelope, id, &beside).await;
        followed.expect("the rules agree");
    }

    /// A consultation that was held: Ana was client, Bruno consulted. Its room.
    pub async fn held(&self, nth: u8) -> String {
        let room = RoomId::from_bytes([nth; 16]).as_str().to_owned();
        let (farah, _) = self.member("Farah").await;
        let (ana, _) = self.member("Ana").await;
        let (bruno, _) = self.member("Bruno").await;
        let open = Command::OpenConsultation {
            room: room.clone(),
            session: None,
            client: Some(ana),
            seats: Vec::new(),
        };
        self.follow(Author::Member(farah), open, 2 * nth).await;
        let note = Command::NoteConsultation {
            room: room.clone(),
            held: Held {
                client: Some(ana),
                consultants: [bruno].into(),
                ..Held::default()
            },
        };
        self.follow(Author::Server, note, 2 * nth + 1).await;
        room
    }

    /// A row of somebody that has to do with the circle.
    pub async fn keeps<T: Serialize>(&self, name: &str, kind: &str, key: &str, body: &T) {
        let (_, person) = self.member(name).await;
        let row = PersonRow {
            person,
            kind: kind.to_owned(),
            key: key.to_owned(),
            circle: Some(self.stream()),
            body: serde_json::to_string(body).expect("a body"),
            at: Time(1).0,
        };
        self.change(vec![Change::Row(row)]).await;
    }

    pub async fn change(&self, changes: Vec<Change>) {
        let changed = self.server.app.live.store().change(changes).await;
        changed.expect("the store").expect("room");
    }

    /// A page that is there.
    pub async fn page(&self, who: &Somebody, path: &str) -> String {
        let answer = self.server.gets(who, path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer.body
    }

    /// A form that is refused kindly: the page again.
    pub async fn refused(&self, who: &Somebody, path: &str, form: &str) -> String {
        let answer = self.server.posts(who, path, form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        answer.body
    }

    pub async fn status(&self, who: &Somebody, path: &str, form: Option<&str>) -> StatusCode {
        match form {
            Some(form) => self.server.posts(who, path, form).await.status,
            None => self.server.gets(who, path).await.status,
        }
    }
}

//! Every page a seat can be shown, for every role at every stage, in both languages.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod sound;

use method::consultation::state::{ActionField, ContributionKind, SheetField};
use method::consultation::{
    Author, Because, Command, Consultation, Entry, Envelope, Reason, Setup, decide, evolve, open,
    view,
};
use method::{Presence, Role, SeatId, Stage, Time};
use sound::assert_sound;
use text::Lang;
use views::layout::Theme;
use views::room::{Layout, RoomPage, Rows, SceneBody, own, room_page, shared};

const NORA: SeatId = SeatId(1);
const CHLOE: SeatId = SeatId(2);
const BRUNO: SeatId = SeatId(3);
const OLA: SeatId = SeatId(4);

/// A consultation that goes on by commands, as the server's does.
struct Circle {
    state: Consultation,
    presence: Presence,
    now: Time,
}

impl Circle {
    fn take(&mut self, author: Option<SeatId>, events: Vec<method::consultation::Event>) {
        for event in events {
            let entry = Entry {
                seq: self.state.seq + 1,
                author,
                at: self.now,
                event,
            };
            evolve(&mut self.state, &entry);
        }
    }

    fn does(&mut self, by: SeatId, command: Command) {
        let envelope = Envelope {
            by: Author::Seat(by),
            at: self.now,
            epoch: self.state.epoch(),
            command,
        };
        let events = decide(&self.state, &self.presence, &envelope);
        self.take(Some(by), events.expect("the circle follows the method"));
    }

    fn joins(&mut self, name: &str) {
        let command = Command::Join {
            name: name.into(),
            way: method::consultation::command::Way::Link,
            returning: None,
        };
        let envelope = Envelope {
            by: Author::Newcomer,
            at: self.now,
            epoch: self.state.epoch(),
            command,
        };
        let events = decide(&self.state, &self.presence, &envelope).expect("the door is open");
        self.take(None, events);
    }

    fn next(&mut self) {
        let confirm = Some(Because {
            reason: Reason::SaidAloud,
            text: String::new(),
        });
        self.does(NORA, Command::Next { confirm });
    }
}

fn circle() -> Circle {
    let mut circle = Circle {
        state: Consultation::default(),
        presence: Presence::from(Time(0)),
        now: Time(0),
    };
    circle.take(None, open("Nora", &Setup::default()).expect("a name"));
    for name in ["Chloé", "Bruno", "Ola"] {
        circle.joins(name);
    }
    for seat in [NORA, CHLOE, BRUNO, OLA] {
        circle.presence.seen.insert(seat, None);
    }
    circle.does(NORA, Command::OpenScreen);
    circle.does(
        NORA,
        Command::SetObserver {
            seat: OLA,
            observer: true,
        },
    );
    circle.does(NORA, Command::AskClient { seat: CHLOE });
    circle.does(CHLOE, Command::AgreeClient { seat: CHLOE });
    circle
}

fn contribution(text: String) -> Command {
    Command::Contribute {
        kind: ContributionKind::Lead,
        text,
        on: None,
    }
}

/// What each writes at a stage, so that nothing on the pages is empty.
fn writes(circle: &mut Circle) {
    let text = || String::from("Deux mots");
    let written: Vec<(SeatId, Command)> = match circle.state.stage.index() {
        1 => vec![(
            CHLOE,
            Command::WriteSheet {
                field: SheetField::Facts,
                text: text(),
                version: 0,
            },
        )],
        2 => vec![
            (BRUNO, Command::Ask { text: text() }),
            (BRUNO, Command::Ask { text: text() }),
        ],
        3 => vec![
            (CHLOE, request()),
            (BRUNO, Command::ProposeWording { text: text() }),
            (BRUNO, Command::Agree { version: 1 }),
        ],
        4 => vec![(BRUNO, contribution(text()))],
        5 => vec![
            (CHLOE, action()),
            (BRUNO, Command::OfferAddition { text: text() }),
        ],
        6 => vec![(BRUNO, Command::Share { text: text() })],
        _ => vec![],
    };
    for (by, command) in written {
        circle.does(by, command);
    }
    match circle.state.stage.index() {
        2 => {
            let question = circle.state.queue()[0];
            circle.does(
                CHLOE,
                Command::Answer {
                    question,
                    text: text(),
                    version: 0,
                },
            );
        }
        5 => {
            let contribution = *circle.state.contributions.keys().next().expect("one");
            circle.does(
                CHLOE,
                Command::Keep {
                    contribution,
                    kept: true,
                },
            );
        }
        _ => {}
    }
}

fn request() -> Command {
    Command::WriteRequest {
        text: "Aidez-moi".into(),
        kinds: vec![],
        unwanted: "Pas de recette".into(),
        version: 0,
    }
}

fn action() -> Command {
    Command::WriteAction {
        slot: 1,
        field: ActionField::What,
        text: "Deux mots".into(),
        version: 0,
    }
}

/// As in a demonstration, whose strip stands over the page.
fn rows() -> Rows {
    Rows {
        scene: Some(SceneBody {
            hint: "advice".into(),
            about: Some("Bruno".into()),
            line: Some((7, "Deux mots".into())),
            thanks: Some(("Ola".into(), 3)),
            speed: 1,
            ..SceneBody::default()
        }),
        ..Rows::default()
    }
}

fn page(circle: &Circle, seat: SeatId, lang: Lang) -> String {
    let role = circle.state.role(seat);
    let room = view::room(&circle.state, role, &circle.presence, circle.now).expect("in the room");
    let shared = shared(&room, lang);
    let own = view::own(&circle.state, seat, &circle.presence, circle.now)
        .map(|it| own(&it, &rows(), lang))
        .unwrap_or_default();
    room_page(&RoomPage {
        lang,
        theme: Theme::Auto,
        here: "/c/x/s/1/",
        seat_key: "x/1",
        layout: Layout::of(role),
        shared: &shared,
        own: &own,
        digest: "0",
        invitation: None,
        purge_on: Some("demain"),
        demonstration: true,
    })
    .into_string()
}

#[test]
fn every_page_has_unique_ids_forms_and_all_its_words() {
    let mut circle = circle();
    let screen = SeatId(5);
    assert_eq!(circle.state.role(screen), Role::Screen);
    loop {
        writes(&mut circle);
        for seat in [NORA, CHLOE, BRUNO, OLA, screen] {
            for lang in Lang::ALL {
                let what = format!("{:?} at {:?}", circle.state.role(seat), circle.state.stage);
                assert_sound(&page(&circle, seat, lang), &what);
            }
        }
        if circle.state.stage == Stage::Closed {
            return;
        }
        circle.next();
    }
}

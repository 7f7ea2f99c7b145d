//! Simulated peers at work: the demonstration, and the guests of a real room.
//!
//! [`peers`] says what a peer would do next; here it is done, by the way of
//! everybody: a command that the rules decide on. A demonstration is a room like
//! any other, whose stream lives in memory ([`store::Split`]).

mod open;
mod run;

pub(crate) use open::open;

use crate::answer::Why;
use crate::app::App;
use crate::painter::Paint;
use live::{Room, RoomId};
use method::consultation::{Author, Command, Consultation, Envelope};
use method::mirror::Language;
use method::{SeatId, Span, Time};
use peers::CASES;
use peers::case::Case;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use text::Lang;
use tokio::sync::Notify;

/// Demonstrations that can go on at once.
pub(crate) const MOST: usize = 20;
/// A demonstration is gone after this long.
const LASTS: Span = Span::minutes(60);
/// It ends by itself once its page has been gone for this long.
const WITHOUT_PAGE: Span = Span::minutes(2);

/// The scenes that are being played.
#[derive(Default)]
pub(crate) struct Scenes {
    playing: Mutex<HashMap<RoomId, Arc<Scene>>>,
}

/// One room in which simulated peers play.
pub(crate) struct Scene {
    /// The seat of a demonstration's visitor; nobody's in a real room.
    visitor: Option<SeatId>,
    direction: Mutex<Direction>,
    changed: Notify,
}

/// What the visitor has asked for.
#[derive(Clone, Debug)]
struct Direction {
    /// How many times as fast as it would be.
    speed: u8,
    /// The last sign that the visitor is typing.
    typed: Time,
    /// The visitor let their turn pass and has done nothing since.
    away: bool,
    /// The visitor asks that their own turn be played now.
    prompt: bool,
    /// The visitor goes elsewhere: once their page has gone, this is over.
    left: bool,
    /// What the visitor wrote last, by the event it made: somebody thanks them for it.
    wrote: Option<u64>,
}

impl Scene {
    fn new(visitor: Option<SeatId>, speed: u8) -> Arc<Scene> {
        Arc::new(Scene {
            visitor,
            direction: Mutex::new(Direction {
                speed,
                typed: Time(0),
                away: false,
                prompt: false,
                left: false,
                wrote: None,
            }),
            changed: Notify::new(),
        })
    }

    fn direction(&self) -> MutexGuard<'_, Direction> {
        self.direction
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn direct(&self, change: impl FnOnce(&mut Direction)) {
        change(&mut self.direction());
        self.changed.notify_one();
    }

    /// The visitor is typing: the circle waits.
    pub(crate) fn hold(&self, now: Time) {
        self.direct(|it| {
            it.typed = now;
            it.away = false;
        });
    }

    /// Plays so many times as fast.
    pub(crate) fn hurry(&self, speed: u8) {
        self.direct(|it| it.speed = speed.clamp(1, 4));
    }

    /// Plays the visitor's own turn now.
    pub(crate) fn prompt(&self) {
        self.direct(|it| it.prompt = true);
    }

    /// The visitor has done something; `wrote` is the event of what they wrote.
    pub(crate) fn acted(&self, wrote: Option<u64>) {
        self.direct(|it| {
            it.away = false;
            it.wrote = wrote;
        });
    }

    /// The visitor goes elsewhere.
    pub(crate) fn leave(&self) {
        self.direct(|it| it.left = true);
    }

    /// How fast it is played.
    pub(crate) fn speed(&self) -> u8 {
        self.direction().speed
    }
}

impl Scenes {
    fn playing(&self) -> MutexGuard<'_, HashMap<RoomId, Arc<Scene>>> {
        self.playing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The scene of a room, while one is played there.
    pub(crate) fn of(&self, room: &RoomId) -> Option<Arc<Scene>> {
        self.playing().get(room).cloned()
    }

    /// Has the simulated peers of a real room play, unless they do already or there
    /// are none.
    pub(crate) fn attend(app: &Arc<App>, room: &Arc<Room<Paint>>, state: &Consultation) {
        let simulated = state.people().any(|(_, seat)| seat.script.is_some());
        if simulated && !state.setup.demonstration {
            Scenes::play(app, room, Scene::new(None, 1));
        }
    }

    fn play(app: &Arc<App>, room: &Arc<Room<Paint>>, scene: Arc<Scene>) {
        let mut playing = app.scenes.playing();
        if playing.contains_key(room.id()) {
            return;
        }
        playing.insert(room.id().clone(), Arc::clone(&scene));
        tokio::spawn(run::run(Arc::clone(app), Arc::clone(room), scene));
    }

    fn ended(&self, room: &RoomId) {
        self.playing().remove(room);
    }
}

/// The language of cases and of the mirror that a reader has.
pub(crate) fn language(lang: Lang) -> Language {
    match lang {
        Lang::Fr => Language::French,
        Lang::En => Language::English,
    }
}

/// The cases in a language.
pub(crate) fn cases(lang: Lang) -> impl Iterator<Item = &'static Case> {
    let wanted = language(lang);
    CASES
        .into_iter()
        .filter(move |case| case.language == wanted)
}

/// A seat does something, as of now; the first event it led to, 0 when it was so already.
///
/// # Errors
/// What the rules or the store say.
pub(crate) async fn does(
    app: &App,
    room: &Room<Paint>,
    seat: SeatId,
    command: Command,
) -> Result<u64, Why> {
    let envelope = Envelope {
        by: Author::Seat(seat),
        at: app.live.clock().now(),
        epoch: room.look().await.state.epoch(),
        command,
    };
    let id = app.draw_command();
    Ok(app.live.follow(room, &envelope, id, None).await?.first)
}

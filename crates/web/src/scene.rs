//! Simulated peers at work: the demonstration, and the guests of a real room.
//!
//! [`peers`] says what a peer would do next; here it is done, by the way of
//! everybody: a command that the rules decide on. A demonstration is a room like
//! any other, whose stream lives in memory ([`store::Split`]).

mod open;
mod run;

pub(crate) use open::open;

use crate::app::App;
use crate::painter::Paint;
use live::{Room, RoomId};
use method::consultation::Consultation;
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
/// A demonstration is gone this long after its beginning, what was played before the
/// visitor came included.
const LASTS: Span = Span::minutes(60);
/// It ends by itself once its page has been gone for this long,
const WITHOUT_PAGE: Span = Span::minutes(2);
/// or when none has come within this.
const FIRST_PAGE: Span = Span::seconds(30);
/// Where there are as many as can be, one whose page has been gone for this long makes
/// room for another.
const MAKES_ROOM: Span = Span::seconds(30);

/// The scenes that are being played.
#[derive(Default)]
pub(crate) struct Scenes {
    playing: Mutex<HashMap<RoomId, Playing>>,
}

struct Playing {
    scene: Arc<Scene>,
    room: Arc<Room<Paint>>,
}

/// A place among the demonstrations that go on: given back when it is dropped, whatever
/// happens meanwhile.
pub(crate) struct Shelved {
    app: Arc<App>,
    room: RoomId,
}

impl Shelved {
    /// Takes a place, for a room that is not open yet.
    fn take(app: &Arc<App>, room: &RoomId) -> Option<Shelved> {
        app.split.shelve(&room.stream()).then(|| Shelved {
            app: Arc::clone(app),
            room: room.clone(),
        })
    }
}

impl Drop for Shelved {
    fn drop(&mut self) {
        self.app.split.unshelve(&self.room.stream());
    }
}

/// One room in which simulated peers play.
pub(crate) struct Scene {
    /// The seat of a demonstration's visitor; nobody's in a real room.
    visitor: Option<SeatId>,
    direction: Mutex<Direction>,
    changed: Notify,
    /// Held for a demonstration: its place.
    _shelved: Option<Shelved>,
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
    /// The visitor asks that their own turn be played now, by the event they saw last.
    prompt: Option<u64>,
    /// A page has come.
    seen: bool,
    /// The visitor goes elsewhere: once their page has gone, this is over.
    left: bool,
    /// What the visitor wrote last, by the event it made: somebody thanks them for it.
    wrote: Option<u64>,
}

impl Scene {
    fn new(visitor: Option<SeatId>, speed: u8, shelved: Option<Shelved>) -> Arc<Scene> {
        Arc::new(Scene {
            visitor,
            direction: Mutex::new(Direction {
                speed,
                typed: Time(0),
                away: false,
                prompt: None,
                seen: false,
                left: false,
                wrote: None,
            }),
            changed: Notify::new(),
            _shelved: shelved,
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

    /// Plays the visitor's own turn now, if nothing has happened since this event.
    pub(crate) fn prompt(&self, at: u64) {
        self.direct(|it| it.prompt = Some(at));
    }

    /// The visitor has done something; `wrote` is the event of what they wrote.
    pub(crate) fn acted(&self, wrote: Option<u64>) {
        self.direct(|it| {
            it.away = false;
            it.wrote = wrote.or(it.wrote);
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
    fn playing(&self) -> MutexGuard<'_, HashMap<RoomId, Playing>> {
        self.playing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The scene of a room, while one is played there.
    pub(crate) fn of(&self, room: &RoomId) -> Option<Arc<Scene>> {
        let playing = self.playing();
        playing.get(room).map(|it| Arc::clone(&it.scene))
    }

    /// The page of a demonstration shows that it is there, also without a stream.
    pub(crate) fn touch(app: &App, room: &Room<Paint>) {
        if room.id().is_demonstration() {
            room.touch();
            if let Some(scene) = app.scenes.of(room.id()) {
                scene.direct(|it| it.seen = true);
            }
        }
    }

    /// A page of this room is there. Has the simulated peers of a real room play, unless
    /// they do already or there are none.
    pub(crate) fn attend(app: &Arc<App>, room: &Arc<Room<Paint>>, state: &Consultation) {
        if let Some(scene) = app.scenes.of(room.id()) {
            return scene.direct(|it| it.seen = true);
        }
        let simulated = state.people().any(|(_, seat)| seat.script.is_some());
        if simulated && !state.setup.demonstration {
            Scenes::play(app, room, Scene::new(None, 1, None));
        }
    }

    fn play(app: &Arc<App>, room: &Arc<Room<Paint>>, scene: Arc<Scene>) {
        let mut playing = app.scenes.playing();
        if playing.contains_key(room.id()) {
            return;
        }
        let it = Playing {
            scene: Arc::clone(&scene),
            room: Arc::clone(room),
        };
        playing.insert(room.id().clone(), it);
        tokio::spawn(run::run(Arc::clone(app), Arc::clone(room), scene));
    }

    /// The demonstration whose page has been gone longest, when it has for a while.
    fn idlest(&self, now: Time) -> Option<RoomId> {
        let playing = self.playing();
        let idle = playing
            .iter()
            .filter(|(id, it)| id.is_demonstration() && !it.room.is_over())
            .filter_map(|(id, it)| Some((it.room.idle_since()?, id)))
            .filter(|(since, _)| now - *since >= MAKES_ROOM);
        idle.min_by_key(|(since, _)| *since)
            .map(|(_, id)| id.clone())
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

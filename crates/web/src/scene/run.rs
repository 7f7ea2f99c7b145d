//! The loop that plays a scene: look, wait, act; until there is nobody to play for.

use super::{FIRST_PAGE, LASTS, Scene, Scenes, WITHOUT_PAGE};
use crate::app::{App, command_of};
use crate::painter::Paint;
use live::{Look, Room, RoomId};
use method::consultation::state::QuestionFate;
use method::consultation::{Author, Envelope};
use method::{Role, SeatId, Span, Time};
use peers::play::{Cue, PATIENCE, Play};
use std::sync::Arc;
use std::time::Duration;
use store::OwnRow;
use views::room::{SCENE, SceneBody};

/// Looks again after this long even when nothing tells it to.
const LOOK: Span = Span::seconds(10);
/// For whoever let their turn pass, the next one comes no sooner than this.
const AWAY: Span = Span::seconds(6);
/// A thank-you stands until so many more events have come.
const THANKS_STAND: u64 = 3;

/// Plays until the room has nobody to play for; a demonstration is then erased.
pub(super) async fn run(app: Arc<App>, room: Arc<Room<Paint>>, scene: Arc<Scene>) {
    let registered = Registered {
        app: Arc::clone(&app),
        room: room.id().clone(),
    };
    plays(&app, &room, &scene).await;
    if room.id().is_demonstration() {
        // In memory: there is nothing that could fail.
        let _ = app.live.erase(room.id()).await;
    }
    drop(registered);
    if !room.is_over() && !room.idle_for(Span::ZERO) {
        // A page that came meanwhile may have found this scene still playing.
        Scenes::attend(&app, &room, &room.look().await.state);
    }
}

/// A scene among those that are played, until this is dropped.
struct Registered {
    app: Arc<App>,
    room: RoomId,
}

impl Drop for Registered {
    fn drop(&mut self) {
        self.app.scenes.playing().remove(&self.room);
    }
}

async fn plays(app: &App, room: &Room<Paint>, scene: &Scene) {
    let mut changes = room.changes();
    let mut shown = String::new();
    // Where and when a cue led to nothing: it is tried again when something has changed,
    // or after a while.
    let mut stuck: Option<(u64, Time)> = None;
    loop {
        changes.borrow_and_update();
        let look = room.look().await;
        if scene.is_over(room, &look) {
            return;
        }
        show(app, room, scene, &look, &mut shown).await;
        let play = Play::of(&look.state, &look.presence, look.now);
        let cue = play.and_then(|play| play.cue());
        let tried = |(seq, at): (u64, Time)| seq == look.state.seq && look.now - at < LOOK;
        let cue = cue.filter(|_| !stuck.is_some_and(tried));
        let due = cue.as_ref().map(|cue| scene.due(cue, &look));
        if let (Some(cue), Some(due)) = (cue, due)
            && due <= look.now
        {
            scene.let_pass(&cue);
            let came = follows(app, room, &look, cue).await;
            stuck = (!came).then_some((look.state.seq, look.now));
            continue;
        }
        let nap = due.map_or(LOOK, |due| due - look.now).0.min(LOOK.0);
        tokio::select! {
            _ = changes.changed() => {}
            () = scene.changed.notified() => {}
            () = tokio::time::sleep(Duration::from_micros(nap.max(1_000).unsigned_abs())) => {}
        }
    }
}

/// A cue is followed as any command; whether it led to something. Its id is made of what
/// it was read off: two that play the same room do one thing once.
async fn follows(app: &App, room: &Room<Paint>, look: &Look, cue: Cue) -> bool {
    let id = format!(
        "cue {} {} {}",
        room.id().as_str(),
        look.state.seq,
        cue.seat.0
    );
    let envelope = Envelope {
        by: Author::Seat(cue.seat),
        at: look.now,
        epoch: look.state.epoch(),
        command: cue.command,
    };
    let done = app.live.follow(room, &envelope, command_of(&id), None);
    done.await.is_ok_and(|done| done.first > 0)
}

impl Scene {
    /// Whether there is nobody to play for any more.
    fn is_over(&self, room: &Room<Paint>, look: &Look) -> bool {
        let direction = self.direction();
        let grace = match direction.seen || !look.state.setup.demonstration {
            true => WITHOUT_PAGE,
            false => FIRST_PAGE,
        };
        let gone = room.is_over() || room.idle_for(grace);
        if look.state.setup.demonstration {
            let left = direction.left && room.idle_for(Span::ZERO);
            return gone || left || look.now - look.state.opened >= LASTS;
        }
        let simulated = look.state.people().any(|(_, seat)| seat.script.is_some());
        gone || !simulated
    }

    /// When a cue is due: some time after something last happened, or was typed.
    fn due(&self, cue: &Cue, look: &Look) -> Time {
        let direction = self.direction().clone();
        let since = look.state.last_at.max(direction.typed);
        if direction.prompt == Some(look.state.seq) && self.visitor == Some(cue.seat) {
            return since;
        }
        let speed = i64::from(direction.speed.max(1));
        let role = self.visitor.map(|seat| look.state.role(seat));
        let patient = self.visitor == Some(cue.seat) || cue.pace >= PATIENCE;
        since
            + match role {
                Some(role) if role.facilitates() && patient => cue.pace,
                Some(Role::Client | Role::Consultant) if patient && direction.away => {
                    away_pace(cue.pace)
                }
                Some(Role::Client | Role::Consultant) if patient => cue.pace.max(PATIENCE),
                _ => Span(cue.pace.0 / speed),
            }
    }

    /// The moment has come: a visitor who did not take it is away.
    fn let_pass(&self, cue: &Cue) {
        let mut direction = self.direction();
        let theirs = self.visitor == Some(cue.seat);
        if theirs || cue.pace >= PATIENCE {
            direction.away = direction.prompt.is_none();
        }
        if theirs {
            direction.prompt = None;
        }
    }

    /// The peer who thanks the visitor for what they wrote: whoever asked, after an
    /// answer; one or another of the circle otherwise.
    fn thanks(&self, look: &Look) -> Option<(SeatId, u64)> {
        let state = &look.state;
        let wrote = self.direction().wrote;
        let wrote = wrote.filter(|seq| state.seq <= seq + THANKS_STAND)?;
        let visitor = self.visitor?;
        let answered = state
            .questions
            .values()
            .rfind(|it| it.fate == QuestionFate::Answered);
        let in_clarification = state.step() == Some(method::Step::Clarification);
        if state.role(visitor) == Role::Client && in_clarification {
            return answered.map(|it| (it.asked.by, wrote));
        }
        let peers: Vec<SeatId> = state
            .people()
            .filter(|(id, seat)| seat.script.is_some() && state.role(*id) == Role::Consultant)
            .map(|(id, _)| id)
            .collect();
        let place = usize::try_from(wrote).unwrap_or(0) % peers.len().max(1);
        peers.get(place).map(|seat| (*seat, wrote))
    }
}

/// Whoever let their turn pass has the time to read what is said in their stead.
fn away_pace(pace: Span) -> Span {
    match pace {
        PATIENCE => AWAY,
        pace => pace.max(AWAY),
    }
}

/// Tells the visitor, on their own page, what the moment asks of them.
async fn show(app: &App, room: &Room<Paint>, scene: &Scene, look: &Look, shown: &mut String) {
    let Some(visitor) = scene.visitor else { return };
    let Some(play) = Play::of(&look.state, &look.presence, look.now) else {
        return;
    };
    let name = |seat: SeatId| look.state.display_name(seat);
    let (hint, about) = play.hint(visitor);
    let lessons = play.lessons();
    let direction = scene.direction().clone();
    let body = SceneBody {
        hint: hint.code().to_owned(),
        about: about.map(name),
        line: play.line(visitor).map(|line| (look.state.seq, line)),
        thanks: scene.thanks(look).map(|(seat, wrote)| (name(seat), wrote)),
        waits: play.cue().is_some_and(|cue| cue.seat == visitor),
        away: direction.away,
        lessons: lessons
            .into_iter()
            .map(|(it, seat)| (it.code().to_owned(), seat.map(name)))
            .collect(),
        speed: direction.speed,
        paused: look.state.clock.paused,
    };
    let body = serde_json::to_string(&body).unwrap_or_default();
    if body == *shown {
        return;
    }
    let row = OwnRow {
        kind: SCENE.to_owned(),
        key: String::new(),
        body: body.clone(),
        at: look.now.0,
    };
    // The next look tries again.
    if app.live.keep_row(room, visitor, row).await.is_ok() {
        *shown = body;
    }
}

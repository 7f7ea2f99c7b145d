//! The loop that plays a scene: look, wait, act; until there is nobody to play for.

use super::{LASTS, Scene, Scenes, WITHOUT_PAGE, does};
use crate::app::App;
use crate::painter::Paint;
use live::{Look, Room};
use method::consultation::state::QuestionFate;
use method::{Role, SeatId, Span, Time};
use peers::play::{Cue, PATIENCE, Play};
use std::sync::Arc;
use std::time::Duration;
use store::OwnRow;
use views::room::{SCENE, SceneBody};

/// Looks again after this long even when nothing tells it to.
const LOOK: Span = Span::seconds(10);
/// How long somebody who is away is waited for.
const AWAY: Span = Span::seconds(2);
/// A thank-you stands until so many more events have come.
const THANKS_STAND: u64 = 3;

/// Plays until the room has nobody to play for; a demonstration is then erased.
pub(super) async fn run(app: Arc<App>, room: Arc<Room<Paint>>, scene: Arc<Scene>) {
    let mut changes = room.changes();
    let mut shown = String::new();
    // The head at which a cue led to nothing: it is not tried again before something changes.
    let mut stuck = None;
    loop {
        changes.borrow_and_update();
        let look = room.look().await;
        if scene.is_over(&room, &look) {
            break;
        }
        show(&app, &room, &scene, &look, &mut shown).await;
        let play = Play::of(&look.state, &look.presence, look.now);
        let cue = play.and_then(|play| play.cue());
        let cue = cue.filter(|_| stuck != Some(look.state.seq));
        let due = cue.as_ref().map(|cue| scene.due(cue, &look));
        if let (Some(cue), Some(due)) = (cue, due)
            && due <= look.now
        {
            scene.let_pass(&cue);
            let done = does(&app, &room, cue.seat, cue.command).await;
            let came = done.is_ok_and(|first| first > 0);
            stuck = (!came).then_some(look.state.seq);
            continue;
        }
        let nap = due.map_or(LOOK, |due| due - look.now).0.min(LOOK.0);
        tokio::select! {
            _ = changes.changed() => {}
            () = scene.changed.notified() => {}
            () = tokio::time::sleep(Duration::from_micros(nap.max(1_000).unsigned_abs())) => {}
        }
    }
    app.scenes.ended(room.id());
    if room.id().is_demonstration() {
        // In memory: there is nothing that could fail.
        let _ = app.live.erase(room.id()).await;
    } else if !room.idle_for(Span::ZERO) {
        // A page that came meanwhile may have found this scene still playing.
        Scenes::attend(&app, &room, &room.look().await.state);
    }
}

impl Scene {
    /// Whether there is nobody to play for any more.
    fn is_over(&self, room: &Room<Paint>, look: &Look) -> bool {
        let gone = room.idle_for(WITHOUT_PAGE);
        if look.state.setup.demonstration {
            let left = self.direction().left && room.idle_for(Span::ZERO);
            return gone || left || look.now - look.state.opened >= LASTS;
        }
        let simulated = look.state.people().any(|(_, seat)| seat.script.is_some());
        gone || !simulated
    }

    /// When a cue is due: some time after something last happened, or was typed.
    fn due(&self, cue: &Cue, look: &Look) -> Time {
        let direction = self.direction().clone();
        let since = look.state.last_at.max(direction.typed);
        if direction.prompt && self.visitor == Some(cue.seat) {
            return since;
        }
        let plays = self
            .visitor
            .is_some_and(|seat| look.state.role(seat) != Role::Observer);
        let patient = self.visitor == Some(cue.seat) || cue.pace >= PATIENCE;
        let speed = i64::from(direction.speed.max(1));
        since
            + match (plays && patient, direction.away) {
                (true, false) => cue.pace.max(PATIENCE),
                (true, true) => Span(AWAY.0 / speed),
                (false, _) => Span(cue.pace.0 / speed),
            }
    }

    /// The moment has come: a visitor who did not take it is away.
    fn let_pass(&self, cue: &Cue) {
        let mut direction = self.direction();
        let theirs = self.visitor == Some(cue.seat);
        if theirs || cue.pace >= PATIENCE {
            direction.away = !direction.prompt;
        }
        direction.prompt &= !theirs;
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

/// Tells the visitor, on their own page, what the moment asks of them.
async fn show(app: &App, room: &Room<Paint>, scene: &Scene, look: &Look, shown: &mut String) {
    let Some(visitor) = scene.visitor else { return };
    let Some(play) = Play::of(&look.state, &look.presence, look.now) else {
        return;
    };
    let name = |seat: SeatId| look.state.display_name(seat);
    let (hint, about) = play.hint(visitor);
    let body = SceneBody {
        case: play.case().id.to_owned(),
        hint: hint.code().to_owned(),
        about: about.map(name),
        line: play.line(visitor),
        thanks: scene.thanks(look).map(|(seat, wrote)| (name(seat), wrote)),
        speed: scene.speed(),
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

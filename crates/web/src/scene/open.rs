//! Opening a demonstration: a room is opened, its seats are filled, the play is played
//! up to the step asked for, and the visitor sits down. Every part of it is a command.

use super::{Scene, Scenes, does};
use crate::answer::Why;
use crate::app::App;
use crate::gate::SeatPath;
use crate::painter::Paint;
use live::{Room, RoomId};
use method::consultation::state::Meeting;
use method::consultation::{Command, Setup};
use method::{Plan, Role, SeatId, Stage, Step};
use peers::case::Case;
use peers::play::Play;
use std::sync::Arc;
use views::room::Place;

/// What a visitor asks for.
pub(crate) struct Wish {
    /// The case.
    pub(crate) case: &'static Case,
    /// The seat.
    pub(crate) place: Place,
    /// Where to begin.
    pub(crate) stage: Stage,
    /// How fast.
    pub(crate) speed: u8,
    /// The name the visitor goes by.
    pub(crate) name: String,
}

/// Opens it: the visitor's seat, and the secret that holds it.
///
/// # Errors
/// [`Why::Crowded`] when as many as can be are going on.
pub(crate) async fn open(app: &Arc<App>, wish: &Wish) -> Result<(SeatPath, String), Why> {
    let id = RoomId::of_demonstration(app.draw_16());
    if !app.split.shelve(&id.stream()) {
        return Err(Why::Crowded);
    }
    let (secret, hash) = app.draw_secret();
    let command = app.draw_command();
    let setup = setup(wish);
    let start = app.live.start(&id, &wish.name, &setup, command, hash);
    let visitor = start.await?;
    let room = app.live.room(&id).await?;
    let hand = Stagehand {
        app,
        room: &room,
        visitor,
    };
    hand.fill(wish.case).await;
    // Nobody takes a seat once it is over: the visitor sits down just before.
    let last = Stage::Step(Step::Learning);
    hand.play_to(wish.stage.min(last)).await;
    hand.seat(wish.place, wish.case).await;
    hand.play_to(wish.stage).await;
    Scenes::play(app, &room, Scene::new(Some(visitor), wish.speed));
    let path = SeatPath {
        room: id,
        seat: visitor,
    };
    Ok((path, secret))
}

/// Two minutes a step, of which a play that is watched takes one; longer for somebody
/// who takes part.
fn setup(wish: &Wish) -> Setup {
    Setup {
        headline: wish.case.expose.headline.to_owned(),
        kind: Some(wish.case.kind),
        plan: Plan::of_minutes(match wish.place {
            Place::Watch => [2; 6],
            _ => [2, 4, 2, 4, 3, 2],
        }),
        meeting: Meeting::Remote,
        demonstration: true,
        ..Setup::default()
    }
}

struct Stagehand<'a> {
    app: &'a App,
    room: &'a Room<Paint>,
    visitor: SeatId,
}

impl Stagehand<'_> {
    /// Something that the rules always allow here; the first event it led to.
    async fn does(&self, seat: SeatId, command: Command) -> u64 {
        let done = does(self.app, self.room, seat, command).await;
        done.unwrap_or_default()
    }

    /// The whole cast comes in, its facilitator takes over, and its client agrees.
    async fn fill(&self, case: &Case) {
        let cast = &case.cast;
        let names = [cast.facilitator, cast.client];
        let names = names.iter().chain(&cast.consultants);
        let fill = Command::FillSeats {
            names: names.map(|name| (*name).to_owned()).collect(),
            script: case.id.to_owned(),
        };
        let to = SeatId(self.does(self.visitor, fill).await);
        let seat = SeatId(to.0 + 1);
        let observes = Command::SetObserver {
            seat: to,
            observer: true,
        };
        self.does(self.visitor, observes).await;
        self.does(self.visitor, Command::HandOver { to }).await;
        self.does(to, Command::AskClient { seat }).await;
        self.does(seat, Command::AgreeClient { seat }).await;
    }

    /// Plays, without waiting, up to a stage.
    async fn play_to(&self, stage: Stage) {
        loop {
            let look = self.room.look().await;
            if look.state.stage >= stage {
                return;
            }
            let play = Play::of(&look.state, &look.presence, look.now);
            let Some(cue) = play.and_then(|play| play.cue()) else {
                return self.close().await;
            };
            if self.does(cue.seat, cue.command).await == 0 {
                return;
            }
        }
    }

    /// The end, for a visitor who facilitates: nobody moves on for them but here.
    async fn close(&self) {
        self.does(self.visitor, Command::TickAll).await;
        let next = Command::Next { confirm: None };
        self.does(self.visitor, next).await;
    }

    /// The visitor takes a seat, and the peer who had it leaves. Whoever watches keeps
    /// the observer's seat they have.
    async fn seat(&self, place: Place, case: &Case) {
        let state = self.room.look().await.state;
        let facilitator = state.facilitator;
        let visitor = self.visitor;
        let named = |name: &str| {
            let mut people = state.people();
            let found = people.find(|(id, seat)| seat.name == name && *id != visitor);
            found.map(|(id, _)| id).unwrap_or_default()
        };
        match place {
            Place::Watch => {}
            Place::Facilitator => {
                self.does(facilitator, Command::HandOver { to: visitor })
                    .await;
                self.does(facilitator, Command::Leave).await;
            }
            Place::Client => {
                self.does(named(case.cast.client), Command::Leave).await;
                self.does(facilitator, Command::AskClient { seat: visitor })
                    .await;
                self.does(visitor, Command::AgreeClient { seat: visitor })
                    .await;
            }
            Place::Consultant => {
                let consults = Command::SetObserver {
                    seat: visitor,
                    observer: false,
                };
                self.does(facilitator, consults).await;
                let last = case.cast.consultants[case.cast.consultants.len() - 1];
                self.does(named(last), Command::Leave).await;
            }
        }
    }
}

/// The place a role stands for.
pub(crate) fn place_of(role: Role) -> Place {
    match role {
        Role::Facilitator | Role::FacilitatorConsultant => Place::Facilitator,
        Role::Client => Place::Client,
        Role::Consultant => Place::Consultant,
        _ => Place::Watch,
    }
}

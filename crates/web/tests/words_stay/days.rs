//! A half-day of a circle, played in a random order.

use super::book::{DAY as ON_THE_DAY, PITCHED, Place, Viewer};
use super::chance::Kind::{Area, Line};
use super::table::Table;
use super::world::{Words, World, words};
use method::circle::SessionId;
use method::half_day::HalfDay;

const WORD: &[Words] = &[words("word", Line(80), ON_THE_DAY)];
const PITCH: &[Words] = &[words("headline", Line(200), PITCHED)];
const TOLD: &[Words] = &[
    words("came_of", Area(2_000), ON_THE_DAY),
    words("learned", Area(2_000), ON_THE_DAY),
];

/// A half-day, and how much is done at it.
pub struct Day {
    pub circle: usize,
    pub session: u64,
    pub share: usize,
}

impl Day {
    async fn state(&self, world: &World) -> HalfDay {
        let id = world.id(self.circle);
        let held = world
            .server
            .app
            .half_days
            .read(&id, SessionId(self.session))
            .await;
        held.expect("a half-day")
    }

    fn facilitator(&self, world: &World) -> usize {
        world.circles[self.circle].people[0]
    }

    fn somebody(&self, world: &mut World) -> usize {
        let people = world.circles[self.circle].people.clone();
        *world.chance.pick(&people).expect("somebody")
    }

    async fn says(
        &self,
        world: &mut World,
        person: usize,
        act: &str,
        form: &str,
        typed: &[Words],
    ) -> bool {
        let epoch = self.state(world).await.epoch.0;
        let mut by = world.by(self.circle, person);
        by.script = true;
        let base = &world.circles[self.circle].path;
        let path = format!("{base}sessions/{}/do/{act}", self.session);
        world
            .types(&by, &path, &format!("epoch={epoch}&{form}"), typed)
            .await
    }

    /// From opening to closing; gives the consultations held at it.
    pub async fn plays(&self, world: &mut World) -> Vec<Table> {
        let facilitator = self.facilitator(world);
        self.says(world, facilitator, "open", "", &[]).await;
        self.arrivals(world).await;
        self.round(world, "opening").await;
        self.says(world, facilitator, "begin", "part=follow-ups", &[])
            .await;
        self.follow_ups(world).await;
        self.says(world, facilitator, "begin", "part=choice", &[])
            .await;
        self.pitches(world).await;
        let client = self.choice(world).await;
        self.look(world).await;
        self.says(world, facilitator, "begin", "part=consultations", &[])
            .await;
        let mut tables = Vec::new();
        tables.push(self.consults(world, client).await);
        if world.chance.one_in(2) {
            self.says(world, facilitator, "stop", "", &[]).await;
            self.says(world, facilitator, "take-up", "", &[]).await;
        }
        self.says(world, facilitator, "begin", "part=closing", &[])
            .await;
        self.round(world, "closing").await;
        self.look(world).await;
        let goes = world.circles[self.circle].people[1];
        let member = world.member(self.circle, goes);
        self.says(world, goes, "go", &format!("member={member}"), &[])
            .await;
        self.says(world, facilitator, "close", "", &[]).await;
        self.look(world).await;
        tables
    }

    async fn arrivals(&self, world: &mut World) {
        let facilitator = self.facilitator(world);
        for person in world.circles[self.circle].people.clone() {
            match world.chance.below(4) {
                0 => drop(self.says(world, person, "come", "", &[]).await),
                1 => drop(self.says(world, person, "sign", "path=M1 2L3 4", &[]).await),
                2 => {
                    let form = format!("member={}", world.member(self.circle, person));
                    self.says(world, facilitator, "mark-here", &form, &[]).await;
                }
                _ => {}
            }
        }
        self.says(world, facilitator, "all-here", "", &[]).await;
    }

    async fn round(&self, world: &mut World, round: &str) {
        let facilitator = self.facilitator(world);
        let form = format!("round={round}");
        for person in world.circles[self.circle].people.clone() {
            if world.chance.below(10) < self.share {
                self.says(world, person, "say", &form, WORD).await;
            }
        }
        let ticked = self.somebody(world);
        let member = world.member(self.circle, ticked);
        let one = format!("{form}&member={member}");
        self.says(world, facilitator, "tick-said", &one, &[]).await;
        self.look(world).await;
        self.says(world, facilitator, "tick-all", &form, &[]).await;
    }

    /// Whoever was client tells what became of it; the facilitation may have heard it.
    async fn follow_ups(&self, world: &mut World) {
        let held = world.state(self.circle).await;
        for consulted in &held.consultations {
            let Some(client) = consulted.client else {
                continue;
            };
            let name = &held.members[&client].name;
            let person = world.people.iter().position(|it| it.name == name);
            let form = format!("room={}&done=partly", consulted.room);
            let person = person.filter(|_| !world.chance.one_in(4));
            match person {
                Some(person) => {
                    self.says(world, person, "follow-up", &form, TOLD).await;
                    let base = &world.circles[self.circle].path;
                    let page = format!("{base}sessions/{}/", self.session);
                    world.looks(person, (Place::Day, self.circle), &page).await;
                }
                None => {
                    let aloud = format!("{form}&came_of=&learned=");
                    let by = self.facilitator(world);
                    self.says(world, by, "follow-up", &aloud, &[]).await;
                }
            }
        }
        self.look(world).await;
    }

    /// Subjects on the table, some taken back, and votes for them.
    async fn pitches(&self, world: &mut World) {
        for person in world.circles[self.circle].people.clone() {
            let subject = ["problem", "preoccupation", "project"][world.chance.below(3)];
            if world.chance.below(12) < self.share {
                let form = format!("subject={subject}");
                self.says(world, person, "pitch", &form, PITCH).await;
            }
        }
        self.look(world).await;
        let withdraws = self.somebody(world);
        self.says(world, withdraws, "withdraw-pitch", "", &[]).await;
        let held = self.state(world).await;
        let pitches: Vec<u64> = held.pitches.keys().map(|it| it.0).collect();
        for _ in 0..2 {
            let by = self.somebody(world);
            if let Some(pitch) = world.chance.pick(&pitches).copied() {
                let form = format!("pitch={pitch}");
                self.says(world, by, "vote", &form, &[]).await;
            }
        }
    }

    /// Who is client; gives their number.
    async fn choice(&self, world: &mut World) -> u64 {
        let facilitator = self.facilitator(world);
        // Not the facilitation: who facilitates is never the client.
        let people = world.circles[self.circle].people[1..].to_vec();
        if world.chance.one_in(2) {
            let refuses = *world.chance.pick(&people).expect("somebody");
            let member = world.member(self.circle, refuses);
            self.says(
                world,
                facilitator,
                "choose",
                &format!("member={member}"),
                &[],
            )
            .await;
            self.says(world, refuses, "answer-choice", "agreed=false", &[])
                .await;
            self.says(world, facilitator, "drop-choice", "", &[]).await;
        }
        let chosen = match world.chance.below(3) > 0 {
            true => people[0],
            false => *world.chance.pick(&people).expect("somebody"),
        };
        let member = world.member(self.circle, chosen);
        self.says(
            world,
            facilitator,
            "choose",
            &format!("member={member}"),
            &[],
        )
        .await;
        if world.chance.one_in(2) {
            self.says(world, chosen, "answer-choice", "agreed=true", &[])
                .await;
        }
        member
    }

    async fn consults(&self, world: &mut World, client: u64) -> Table {
        let base = &world.circles[self.circle].path;
        let path = format!("{base}sessions/{}/consult", self.session);
        let by = world.people[self.facilitator(world)].who.clone();
        world
            .server
            .follows(&by, &path, &format!("client={client}"))
            .await;
        let mut table = Table::of(world, self.circle, self.share).await;
        table.plays(world).await;
        table
    }

    async fn look(&self, world: &mut World) {
        let base = world.circles[self.circle].path.clone();
        let page = format!("{base}sessions/{}/", self.session);
        let person = self.somebody(world);
        for path in [page.clone(), format!("{page}regions")] {
            world.looks(person, (Place::Day, self.circle), &path).await;
        }
        // Whoever is in another circle only is shown nothing of this.
        let others = world.circles[1 - self.circle].people.clone();
        let stranger = others
            .into_iter()
            .find(|it| !world.book.people[self.circle].contains(it));
        if let Some(stranger) = stranger {
            let cookie = world.people[stranger].cookie();
            let whose = (Viewer::Person(stranger), cookie.as_str());
            let there = world
                .opens(whose, (Place::Outside, self.circle), &page)
                .await;
            assert!(!there, "{page} is open to a stranger");
        }
    }
}

//! One story: half a year of two circles, from planning to the purge.

use super::book::{Book, Place};
use super::chance::Chance;
use super::days::Day;
use super::own::{answers, learns, offers, prepares, pulses, updates_plan};
use super::table::Table;
use super::world::{COMMON, DAY, World};
use crate::circle::{Browser, Server};
use crate::wire::{Stream, Wire};
use std::sync::Arc;
use store_sqlite::SqliteStore;

/// The clock stands at 2023-11-14, 23:13 in Paris; the first half-day begins on 2023-12-05 at nine.
const TO_FIRST: i64 = 20 * DAY + 9 * 60 + 47;

/// Plays the story of a seed, and gives all that was typed in it.
pub async fn story(seed: u64) -> Book {
    let mut chance = Chance::of(seed);
    let share = 5 + chance.below(5);
    // Some of them on files, with all that a database says of itself.
    let folder = tempfile::tempdir().expect("a folder");
    let server = match seed % 6 {
        5 => {
            let store = SqliteStore::open(&folder.path().join("entrepairs.db"));
            Server::on(Arc::new(store.expect("a store")))
        }
        _ => Server::new(),
    };
    let mut world = World::of(server, chance).await;
    plans(&mut world).await;
    let streams = match seed % 6 {
        2 => elsewhere(&world).await,
        _ => Vec::new(),
    };
    let mut tables = first_days(&mut world, share).await;
    between(&mut world).await;
    leaves(&mut world).await;
    if world.chance.below(3) > 0 {
        tables.extend(second_day(&mut world, share).await);
        between(&mut world).await;
    }
    measured(&mut world).await;
    for stream in &streams {
        let frames = stream.frames();
        assert!(!frames.is_empty(), "nothing came down a stream");
        // Some of it was taken back meanwhile; none of it may be of circle A.
        for alike in world.book.find(&frames.concat()) {
            let here = alike.iter().any(|at| world.book.marks[*at].circle == 1);
            let field = &world.book.marks[alike[0]].field;
            assert!(here, "{field} came down a stream of the other circle");
        }
    }
    purged(&mut world, &tables).await;
    world.book
}

/// The pages of circle B, open in a browser for as long as the story lasts.
async fn elsewhere(world: &World) -> Vec<Stream> {
    let wire = Wire::of(&world.server.app).await;
    let (base, person) = (&world.circles[1].path, world.circles[1].people[0]);
    let session = world.sessions(1).await[0];
    let mut streams = Vec::new();
    for page in [base.clone(), format!("{base}sessions/{session}/")] {
        let cookie = world.people[person].cookie();
        streams.push(wire.open(&Browser { page, cookie }).await);
    }
    streams
}

/// Somebody leaves circle A now and then: from then on nothing of it is open to them.
async fn leaves(world: &mut World) {
    if !world.chance.one_in(3) {
        return;
    }
    let person = world.circles[0].people.pop().expect("somebody");
    let form = format!("member={}", world.member(0, person));
    world.does(0, person, "leave", &form).await;
    world.book.people[0].remove(&person);
    world.former.push(person);
}

/// Cycles, half-days, and a turn that is prepared.
async fn plans(world: &mut World) {
    for circle in 0..2 {
        let facilitator = world.circles[circle].people[0];
        let cycle = "from=2023-12-01&until=2024-03-29";
        world.does(circle, facilitator, "plan-cycle", cycle).await;
        let days = [["2023-12-05", "2024-01-02"], ["2023-12-06", "2024-01-03"]][circle];
        for day in days {
            let form = format!("day={day}&hour=09:00&minutes=240&place=Salle+4");
            world
                .does(circle, facilitator, "plan-sessions", &form)
                .await;
        }
    }
    let session = world.sessions(0).await[0];
    prepares(world, 0, COMMON, session).await;
    world.mails().await;
}

async fn first_days(world: &mut World, share: usize) -> Vec<Table> {
    world.passes(18 * DAY).await;
    answers(world, 0, "start").await;
    world.passes(TO_FIRST - 18 * DAY).await;
    let mut tables = day(world, 0, 0, share).await;
    world.looks_outside().await;
    world.passes(DAY).await;
    if world.chance.one_in(2) {
        tables.extend(day(world, 1, 0, 3).await);
    }
    tables
}

async fn day(world: &mut World, circle: usize, nth: usize, share: usize) -> Vec<Table> {
    let session = world.sessions(circle).await[nth];
    let day = Day {
        circle,
        session,
        share,
    };
    let tables = day.plays(world).await;
    world.passes(5 * 60).await;
    pulses(world, circle, session).await;
    tables
}

/// Between half-days: plans, offers, journals.
async fn between(world: &mut World) {
    for circle in 0..2 {
        for person in world.circles[circle].people.clone() {
            updates_plan(world, circle, person).await;
            offers(world, circle, person).await;
            if world.chance.one_in(2) {
                learns(world, circle, person).await;
            }
            world.own_pages(person).await;
        }
    }
    world.looks_outside().await;
}

/// Half-days of January.
async fn second_day(world: &mut World, share: usize) -> Vec<Table> {
    // To the second of January at nine.
    let now = live_minutes(world);
    world.passes(TO_FIRST + 28 * DAY - now).await;
    day(world, 0, 1, share).await
}

/// Minutes since the story began.
fn live_minutes(world: &World) -> i64 {
    let now = world.server.app.live.clock().now().0;
    (now - 1_700_000_000_000_000) / 60_000_000
}

async fn measured(world: &mut World) {
    for (moment, day) in [("middle", 76), ("end", 135), ("after", 204)] {
        let now = live_minutes(world);
        world.passes(day * DAY - now).await;
        if world.chance.below(3) > 0 {
            answers(world, 0, moment).await;
        }
        for person in world.some_people() {
            world.own_pages(person).await;
        }
        match world.chance.one_in(2) {
            true => world.looks_outside().await,
            false => world.papers().await,
        }
    }
}

/// After the purge only what is somebody's own is left, and only to them.
async fn purged(world: &mut World, tables: &[Table]) {
    let now = live_minutes(world);
    // The last day is the 29th of June.
    world.passes(231 * DAY - now).await;
    for circle in 0..2 {
        let state = world.state(circle).await;
        assert!(
            state.purged.contains_key(&0),
            "circle {circle} is not purged"
        );
        world.book.purged[circle] = true;
    }
    for table in tables {
        table.is_gone(world).await;
    }
    for circle in 0..2 {
        for person in world.circles[circle].people.clone() {
            world.circle_pages(circle, person).await;
        }
    }
    for person in 0..world.people.len() {
        world.own_pages(person).await;
    }
    let session = world.sessions(0).await[0];
    let path = format!("{}sheet/{session}", world.circles[0].path);
    world.looks(COMMON, (Place::Sheet, 0), &path).await;
    world.looks_outside().await;
}

//! What people write outside the room: preparations, plans, offers, journals, forms.

use super::book::{
    ASK, DEED, GOAL, LINE, Mark, NOTE, NOWHERE, OFFER, PREPARED, Place, Viewer, WHAT,
};
use super::chance::Kind::{Area, Line};
use super::world::{By, Words, World, words};
use method::plan::PlanAction;
use store::PersonRow;

const SHEET: &[Words] = &[
    words("headline", Line(200), PREPARED),
    words("facts", Area(10_000), PREPARED),
    words("part", Area(10_000), PREPARED),
    words("tried", Area(10_000), PREPARED),
    words("stakes", Area(10_000), PREPARED),
    words("question", Area(10_000), PREPARED),
];
const NOTED: &[Words] = &[words("note", Area(2_000), NOTE)];
const SHOWN: &[Words] = &[
    words("note", Area(2_000), NOTE),
    words("ask", Area(2_000), ASK),
];
const OFFERED: &[Words] = &[words("text", Area(2_000), OFFER)];
const LINES: &[Words] = &[
    words("text-0", Area(5_000), LINE),
    words("text-1", Area(5_000), LINE),
    words("text-2", Area(5_000), LINE),
];
const AIM: &[Words] = &[words("goal", Line(500), GOAL)];

/// A turn is given to somebody, who prepares it.
pub async fn prepares(world: &mut World, circle: usize, person: usize, session: u64) {
    let member = world.member(circle, person);
    let facilitator = world.circles[circle].people[0];
    let form = format!("session={session}&client={member}");
    world.does(circle, facilitator, "set-turns", &form).await;
    world
        .does(circle, person, "agree-turn", &format!("session={session}"))
        .await;
    let mut by = world.by(circle, person);
    by.about = format!("sheet/{session}");
    let path = format!("{}sheet/{session}", world.circles[circle].path);
    for _ in 0..2 {
        world.types(&by, &path, "kind=problem", SHEET).await;
        world.looks(person, (Place::Sheet, circle), &path).await;
    }
    let other = world.circles[circle].people[0];
    let there = world.looks(other, (Place::Sheet, circle), &path).await;
    assert!(!there, "a preparation is open to another");
}

async fn rows(world: &World, person: usize, kind: &str) -> Vec<PersonRow> {
    let account = world.account(person).to_owned();
    let rows = world.server.app.live.store().rows(&account, kind).await;
    rows.expect("the store")
}

fn action(row: &PersonRow) -> PlanAction {
    serde_json::from_str(&row.body).expect("an action")
}

/// Somebody says what became of their plan.
pub async fn updates_plan(world: &mut World, circle: usize, person: usize) {
    for row in rows(world, person, "action").await {
        if world.chance.one_in(3) {
            continue;
        }
        let here = row.circle == Some(world.id(circle).stream());
        let shared = here && world.chance.below(3) > 0;
        let state = ["to-do", "under-way", "under-way", "done"][world.chance.below(4)];
        let due = ["", "2024-03-01", "2024-12-01"][world.chance.below(3)];
        let fixed = format!("state={state}&due={due}&shared={shared}");
        let mut by = world.by(circle, person);
        by.about.clone_from(&row.key);
        let typed = if shared { SHOWN } else { NOTED };
        let path = format!("/plan/{}", row.key);
        let saved = world.types(&by, &path, &fixed, typed).await;
        if saved && here {
            for at in world.book.find(&action(&row).what).concat() {
                world.book.marks[at].reach = if shared { WHAT } else { DEED };
            }
        }
        if saved && here && !shared {
            // From now on nobody sees what was asked about it.
            world
                .book
                .narrow(Viewer::Person(person), &row.key, " ask", NOWHERE);
        }
        let page = format!("/plan?saved={}", row.key);
        world.looks(person, (Place::Plan, circle), &page).await;
    }
}

/// Others offer help about what is shown, and take it back.
pub async fn offers(world: &mut World, circle: usize, owner: usize) {
    let account = world.account(owner).to_owned();
    for row in rows(world, owner, "action").await {
        let here = row.circle == Some(world.id(circle).stream());
        let others: Vec<usize> = world.circles[circle].people.clone();
        let helper = *world.chance.pick(&others).expect("somebody");
        if !here || helper == owner {
            continue;
        }
        let base = world.circles[circle].path.clone();
        let (path, back) = (format!("{base}offer"), format!("{base}withdraw-offer"));
        let fixed = format!("owner={account}&key={}", row.key);
        let by = world.by(circle, helper);
        if world.types(&by, &path, &fixed, OFFERED).await {
            let last = world.book.marks.len() - 1;
            world.book.marks[last].also = Some((Viewer::Person(owner), Place::Plan));
            world.looks(helper, (Place::Circle, circle), &base).await;
            world.looks(owner, (Place::Plan, circle), "/plan").await;
        }
        if world.chance.one_in(4) {
            world.types(&by, &back, &fixed, &[]).await;
        }
    }
}

/// Somebody writes what they learned, of a consultation or of anything else, and looks for it.
pub async fn learns(world: &mut World, circle: usize, person: usize) {
    let by = world.by(circle, person);
    let role = ["client", "consultant", "facilitator", "oneself"][world.chance.below(4)];
    world
        .looks(person, (Place::Journal, circle), "/journal/new")
        .await;
    if world.chance.one_in(2) {
        let form = format!("role={role}&day=2023-12-06");
        world.types(&by, "/journal", &form, LINES).await;
    }
    let rooms: Vec<String> = world
        .state(circle)
        .await
        .consultations
        .iter()
        .filter(|it| it.held.is_some())
        .map(|it| it.room.clone())
        .collect();
    if let Some(room) = world.chance.pick(&rooms).cloned() {
        let path = format!("/journal/{room}");
        // Of a consultation they took no part in there is no line.
        if world.looks(person, (Place::Journal, circle), &path).await {
            world.types(&by, &path, "", LINES).await;
            world.looks(person, (Place::Journal, circle), &path).await;
        }
    }
    searches(world, &by, person).await;
    let lines = rows(world, person, "journal").await;
    if let (Some(line), true) = (world.chance.pick(&lines).cloned(), world.chance.one_in(6)) {
        world
            .types(&by, &format!("/journal/{}/delete", line.key), "", &[])
            .await;
    }
}

/// What is looked for is typed as well.
async fn searches(world: &mut World, by: &By, person: usize) {
    let core = world.chance.core();
    let text = world.chance.text(&core, Line(80));
    let mark = Mark::new("/journal q".to_owned(), by.viewer, by.circle, LINE);
    world.book.plant(core, mark);
    let path = format!("/journal?q={}", super::world::encoded(&text));
    world
        .looks(person, (Place::Journal, by.circle), &path)
        .await;
}

/// Everybody, or nearly, fills in the form that is open.
pub async fn answers(world: &mut World, circle: usize, moment: &str) {
    let path = format!("{}measure/{moment}", world.circles[circle].path);
    for person in world.circles[circle].people.clone() {
        if world.chance.one_in(12) {
            continue;
        }
        let by = world.by(circle, person);
        let rating = world.chance.below(11);
        let mut fixed = format!("rating={rating}");
        for item in 0..5 {
            fixed.push_str(&format!("&item-{item}={}", world.chance.below(5) + 1));
        }
        world.types(&by, &path, &fixed, AIM).await;
        world.looks(person, (Place::Measure, circle), &path).await;
    }
}

/// Three taps after a half-day: nothing is typed.
pub async fn pulses(world: &mut World, circle: usize, session: u64) {
    let path = format!("{}pulse/{session}", world.circles[circle].path);
    for person in world.circles[circle].people.clone() {
        let by = world.by(circle, person);
        let form = "item-0=4&item-1=3&item-2=5";
        world.types(&by, &path, form, &[]).await;
    }
    let person = world.circles[circle].people[0];
    world.looks(person, (Place::Outside, circle), &path).await;
}

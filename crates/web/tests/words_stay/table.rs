//! A consultation of a circle, played in a random order.

use super::book::{BROUGHT, Mark, NOWHERE, Place, ROOM, Viewer};
use super::chance::Kind::{Area, Line};
use super::deeds::{ALWAYS, AT_STAGE, Deed, Who};
use super::world::{By, Words, World, words};
use crate::circle::Browser;
use axum::http::{Method, StatusCode};
use live::RoomId;
use method::consultation::Consultation;
use method::consultation::state::{QuestionFate, SignalFate};
use method::{Role, SeatId};
use std::collections::BTreeMap;
use std::sync::Arc;

const SECONDS: i64 = 1_000_000;
const REASON: &[Words] = &[words("text", Area(2_000), ROOM)];

/// Those at a consultation, and their browsers.
pub struct Table {
    circle: usize,
    pub room: RoomId,
    /// Of ten things that could be done, how many are.
    share: usize,
    seats: BTreeMap<u64, (Viewer, Browser)>,
    /// Notes, and ideas kept for step 4: whose, under which id, and which text.
    notes: Vec<(u64, String)>,
    parked: Vec<(u64, String, usize)>,
    /// The client has brought what they prepared, and lets it stand.
    brought: bool,
    /// Somebody who waits at the door.
    outside: Vec<Browser>,
}

impl Table {
    /// The room that a facilitator has just opened, with whoever enters it.
    pub async fn of(world: &mut World, circle: usize, share: usize) -> Table {
        let state = world.state(circle).await;
        let held = state.consultations.last().expect("a room").clone();
        let mut seats = BTreeMap::new();
        for person in world.circles[circle].people.clone() {
            let member = world.member(circle, person);
            let seat = held.seats.iter().find(|(id, _)| id.0 == member);
            let needed = person == world.circles[circle].people[0]
                || held.client.is_some_and(|client| client.0 == member);
            // Some stay away.
            let Some((_, seat)) = seat.filter(|_| needed || !world.chance.one_in(6)) else {
                continue;
            };
            let path = format!("{}rooms/{}/enter", world.circles[circle].path, held.room);
            let cookie = world.people[person].who.cookie.clone();
            let browser = world.server.seated(&path, &cookie, "").await;
            seats.insert(*seat, (Viewer::Person(person), browser));
        }
        Table {
            circle,
            room: RoomId::parse(&held.room).expect("a room"),
            share,
            seats,
            notes: Vec::new(),
            parked: Vec::new(),
            brought: false,
            outside: Vec::new(),
        }
    }

    pub async fn state(&self, world: &World) -> Arc<Consultation> {
        let room = world.server.app.live.room(&self.room).await;
        room.expect("the room").look().await.state
    }

    /// From gathering to closed.
    pub async fn plays(&mut self, world: &mut World) {
        self.gathers(world).await;
        let mut left = 40;
        loop {
            left -= 1;
            assert!(left > 0, "the consultation goes on for ever");
            let stage = self.state(world).await.stage.index();
            self.stage(world, stage).await;
            self.door(world).await;
            self.look(world).await;
            if world.chance.one_in(8) {
                world.glances_outside().await;
            }
            if stage == 7 {
                break;
            }
            self.moves(world, stage).await;
        }
        self.last_look(world).await;
        self.leaves(world).await;
    }

    async fn gathers(&mut self, world: &mut World) {
        let state = self.state(world).await;
        if let Some(seat) = state.asked {
            let form = format!("epoch=0&seat={}", seat.0);
            self.says(world, seat.0, "agree-client", &form, &[]).await;
        }
        // A guest comes by the link, which leads into the room as long as it gathers.
        if world.chance.one_in(3) {
            let path = format!("/c/{}/join/{}", self.room.as_str(), state.setup.invite);
            self.comes(world, &path).await;
        }
    }

    /// Somebody without an account comes by an address.
    async fn comes(&mut self, world: &mut World, path: &str) {
        let core = world.chance.core();
        let name = world.chance.text(&core, Line(40));
        let form = format!("name={}", super::world::encoded(&name));
        let answer = world
            .server
            .ask(Method::POST, path, "", Some(&form), false)
            .await;
        let reach = match answer.status {
            StatusCode::SEE_OTHER => ROOM,
            _ => NOWHERE,
        };
        let field = super::fields::key(path, None, None, "name");
        let mark = Mark::new(field, Viewer::Guest, self.circle, reach);
        world.book.plant(core, mark);
        let browser = Browser {
            page: answer.location,
            cookie: answer.cookie,
        };
        let seat = browser
            .page
            .split('/')
            .nth(4)
            .and_then(|it| it.parse().ok());
        let state = self.state(world).await;
        match seat {
            Some(seat) if state.role(SeatId(seat)) == Role::Lobby => self.outside.push(browser),
            Some(seat) => drop(self.seats.insert(seat, (Viewer::Guest, browser))),
            None => {}
        }
    }

    /// Who waits is told nothing, is let in, or is turned away.
    async fn door(&mut self, world: &mut World) {
        let state = self.state(world).await;
        let open = state.stage.index() < 7;
        if open && world.chance.one_in(6) {
            let path = format!("/c/{}/join/{}", self.room.as_str(), state.setup.invite);
            if state.stage.index() > 0 {
                self.comes(world, &path).await;
            }
        }
        for browser in self.outside.clone() {
            self.sees_nothing(world, &browser).await;
        }
        let fate = world.chance.below(3);
        if !open || fate == 0 {
            return;
        }
        let Some(first) = self.outside.first().map(seat_of) else {
            return;
        };
        let act = ["admit", "admit-all", "remove"][world.chance.below(3)];
        let form = format!("epoch={}&seat={first}", state.epoch().0);
        self.says(world, state.facilitator.0, act, &form, &[]).await;
        let state = self.state(world).await;
        for browser in std::mem::take(&mut self.outside) {
            let seat = seat_of(&browser);
            match state.role(SeatId(seat)) {
                role if role.takes_part() => {
                    drop(self.seats.insert(seat, (Viewer::Guest, browser)));
                }
                Role::Lobby => self.outside.push(browser),
                _ => self.sees_nothing(world, &browser).await,
            }
        }
    }

    async fn sees_nothing(&self, world: &mut World, browser: &Browser) {
        for path in ["", "regions", "record", "record.md"] {
            let path = format!("{}{path}", browser.page);
            let whose = (Viewer::Anybody, browser.cookie.as_str());
            // One's own name at the door is shown to oneself: it is looked for nowhere here.
            let page = world
                .server
                .ask(Method::GET, &path, whose.1, None, false)
                .await
                .body;
            let found = world.book.find(&page);
            let of_guest = |at: &usize| world.book.marks[*at].by == Viewer::Guest;
            let only_name = found.iter().all(|alike| alike.iter().any(of_guest));
            assert!(only_name, "{path} shows the room to who waits");
        }
    }

    async fn stage(&mut self, world: &mut World, stage: usize) {
        let mut deeds: Vec<&Deed> = AT_STAGE[stage].iter().chain(AT_STAGE[stage]).collect();
        if stage < 7 {
            deeds.extend(ALWAYS);
        }
        deeds.retain(|deed| !(self.brought && deed.act == "write-sheet"));
        world.chance.shuffle(&mut deeds);
        // The others read and write as long as the last one has not left.
        deeds.sort_by_key(|deed| deed.act == "leave");
        for deed in deeds {
            if world.chance.below(10) < self.share {
                self.deed(world, deed).await;
            }
        }
        if stage == 0 {
            self.brings(world).await;
        }
        self.relays(world).await;
        // Now and then a step runs far over.
        let minutes = [world.chance.below(12), world.chance.below(12), 45][world.chance.below(3)];
        world.later(i64::try_from(minutes).unwrap_or_default());
    }

    /// The client brings what they prepared.
    async fn brings(&mut self, world: &mut World) {
        let state = self.state(world).await;
        let client = state
            .client
            .and_then(|seat| self.seats.get(&seat.0).cloned());
        let Some((Viewer::Person(person), _)) = client else {
            return;
        };
        let held = world.state(self.circle).await;
        let session = held
            .consultations
            .last()
            .and_then(|it| it.session)
            .expect("a half-day")
            .0;
        let by = world.by(self.circle, person);
        let path = format!("{}sheet/{session}/bring", world.circles[self.circle].path);
        if world.types(&by, &path, "", &[]).await {
            self.brought = world.chance.one_in(2);
            let about = format!("sheet/{session}");
            world
                .book
                .narrow(Viewer::Person(person), &about, "", BROUGHT);
        }
    }

    async fn deed(&mut self, world: &mut World, deed: &Deed) {
        let state = self.state(world).await;
        let mut seats = self.those(&state, deed.who);
        world.chance.shuffle(&mut seats);
        for seat in seats {
            let Some(about) = self.about(world, &state, seat, deed) else {
                continue;
            };
            let form = format!("epoch={}&{}&{about}", state.epoch().0, deed.form);
            if self.says(world, seat, deed.act, &form, deed.typed).await {
                self.notes_down(world, seat, deed, &about);
            }
            return;
        }
    }

    /// The seats of this part that somebody here holds.
    fn those(&self, state: &Consultation, who: Who) -> Vec<u64> {
        let fits = |seat: &u64| {
            let role = state.role(SeatId(*seat));
            match who {
                Who::Facilitator => role.facilitates(),
                Who::Client => role == Role::Client,
                Who::Consultant => role == Role::Consultant,
                Who::Anybody => role.takes_part(),
            }
        };
        self.seats.keys().copied().filter(fits).collect()
    }

    /// Posts a form of a seat.
    async fn says(
        &self,
        world: &mut World,
        seat: u64,
        act: &str,
        form: &str,
        typed: &[Words],
    ) -> bool {
        let Some((viewer, browser)) = self.seats.get(&seat).cloned() else {
            return false;
        };
        let slot = super::fields::value(form, "slot").unwrap_or_default();
        let by = By {
            viewer,
            cookie: browser.cookie,
            circle: self.circle,
            script: true,
            about: format!("{}-{slot}", self.room.as_str()),
        };
        let path = format!("{}do/{act}", browser.page);
        world.types(&by, &path, form, typed).await
    }

    /// What a form is about: something that is there, chosen by chance.
    fn about(
        &self,
        world: &mut World,
        state: &Consultation,
        seat: u64,
        deed: &Deed,
    ) -> Option<String> {
        match deed.act {
            "note" | "park" | "ask" => {
                let halves = [world.chance.draw(), world.chance.draw()];
                Some(format!("command={:016x}{:016x}", halves[0], halves[1]))
            }
            "mark-note" | "drop-note" => {
                let mine: Vec<_> = self.notes.iter().filter(|it| it.0 == seat).collect();
                world
                    .chance
                    .pick(&mine)
                    .map(|(_, note)| format!("note={note}"))
            }
            "share-parked" | "drop-parked" => {
                let mine: Vec<_> = self.parked.iter().filter(|it| it.0 == seat).collect();
                world
                    .chance
                    .pick(&mine)
                    .map(|(_, id, _)| format!("parked={id}"))
            }
            "mark-here" | "set-aside" | "set-observer" | "ask-client" | "tick-said"
            | "decline-client" | "take-turn" => self.about_seats(world, state, seat, deed.act),
            "write-sheet" | "write-synthesis" | "write-action" | "write-request" | "agree"
            | "unclear" | "group-agrees" | "validate-request" => Some(version(state, deed)),
            act if NEEDS.contains(&act) => about_items(world, state, seat, act),
            act => Some(about_items(world, state, seat, act).unwrap_or_default()),
        }
    }

    fn about_seats(
        &self,
        world: &mut World,
        state: &Consultation,
        seat: u64,
        act: &str,
    ) -> Option<String> {
        let consults = |seat: &u64| state.role(SeatId(*seat)) == Role::Consultant;
        let others: Vec<u64> = self.seats.keys().copied().filter(consults).collect();
        match act {
            "decline-client" => {
                let asked = state.asked.filter(|asked| asked.0 == seat)?;
                Some(format!("seat={}", asked.0))
            }
            "take-turn" => {
                let room = state.rounds.as_ref().map_or(0, |rounds| rounds.before + 1);
                Some(format!("seat={seat}&round={room}"))
            }
            // Enough stay to consult.
            "set-observer" if others.len() < 4 => None,
            _ => world
                .chance
                .pick(&others)
                .map(|seat| format!("seat={seat}")),
        }
    }

    /// Keeps in mind what can be done something about later.
    fn notes_down(&mut self, world: &mut World, seat: u64, deed: &Deed, about: &str) {
        let id = |name: &str| {
            super::fields::value(about, name)
                .unwrap_or_default()
                .to_owned()
        };
        let last = world.book.marks.len().saturating_sub(1);
        match deed.act {
            "note" => self.notes.push((seat, id("command"))),
            "park" => self.parked.push((seat, id("command"), last)),
            "ask" if deed.form.contains("park") => self.parked.push((seat, id("command"), last)),
            "drop-note" => self.notes.retain(|(_, note)| *note != id("note")),
            "drop-parked" => self.parked.retain(|(_, parked, _)| *parked != id("parked")),
            "share-parked" => {
                let wanted = id("parked");
                for (_, parked, mark) in &self.parked {
                    if *parked == wanted {
                        world.book.marks[*mark].reach = ROOM;
                    }
                }
                self.parked.retain(|(_, parked, _)| *parked != wanted);
            }
            _ => {}
        }
    }

    /// The facilitation passes on and comes back, or its holder leaves and another takes it.
    async fn relays(&mut self, world: &mut World) {
        let state = self.state(world).await;
        let open = state.stage.index() < 7;
        let consultants = self.those(&state, Who::Consultant);
        let Some(heir) = world.chance.pick(&consultants).copied().filter(|_| open) else {
            return;
        };
        let (former, epoch) = (state.facilitator.0, state.epoch().0);
        match world.chance.below(14) {
            0 => {
                let form = format!("epoch={epoch}&seat={heir}");
                self.says(world, former, "hand-over", &form, &[]).await;
                self.says(world, former, "take-back", &format!("epoch={epoch}"), &[])
                    .await;
            }
            // Whoever is asked to be client cannot take it over.
            1 if state.stage.index() > 3 && state.asked != Some(SeatId(heir)) => {
                self.says(world, former, "leave", &format!("epoch={epoch}"), &[])
                    .await;
                self.says(world, heir, "take-over", &format!("epoch={epoch}"), &[])
                    .await;
            }
            _ => {}
        }
    }

    /// On to the next step: mostly forwards, for whatever reason.
    async fn moves(&mut self, world: &mut World, stage: usize) {
        let state = self.state(world).await;
        let epoch = state.epoch().0;
        let by = state.facilitator.0;
        let aloud = format!("epoch={epoch}&reason=said-aloud");
        let other = format!("epoch={epoch}&reason=other");
        let taken_back = format!("epoch={}", epoch + 1);
        match world.chance.below(12) {
            0 if stage > 1 => drop(self.says(world, by, "back", &other, REASON).await),
            1 if stage > 4 => drop(self.says(world, by, "close", &other, REASON).await),
            2 => {
                self.says(world, by, "next", &aloud, &[]).await;
                self.says(world, by, "undo", &taken_back, &[]).await;
            }
            3..=6 => drop(self.says(world, by, "next", &other, REASON).await),
            _ => drop(self.says(world, by, "next", &aloud, &[]).await),
        }
        if world.chance.one_in(3) {
            world.server.later(method::Span(15 * SECONDS));
        }
    }

    /// Some of those at the table look at what they have before them.
    async fn look(&mut self, world: &mut World) {
        for _ in 0..2 {
            let seats: Vec<_> = self.seats.values().cloned().collect();
            let Some((viewer, browser)) = world.chance.pick(&seats).cloned() else {
                return;
            };
            let place = (Place::Room, self.circle);
            world
                .opens((viewer, &browser.cookie), place, &browser.page)
                .await;
        }
    }

    /// Everybody reads the whole of it.
    async fn last_look(&mut self, world: &mut World) {
        for (viewer, browser) in self.seats.values().cloned().collect::<Vec<_>>() {
            for path in ["", "record", "record?cut=mine", "record.json?cut=mine"] {
                let path = format!("{}{path}", browser.page);
                let place = (Place::Room, self.circle);
                world.opens((viewer, &browser.cookie), place, &path).await;
            }
        }
    }

    /// A guest goes home, and has nothing of the room any more.
    async fn leaves(&mut self, world: &mut World) {
        let guests = self
            .seats
            .iter()
            .filter(|(_, (viewer, _))| *viewer == Viewer::Guest);
        for seat in guests.map(|(seat, _)| *seat).collect::<Vec<_>>() {
            let epoch = self.state(world).await.epoch().0;
            if self
                .says(world, seat, "leave", &format!("epoch={epoch}"), &[])
                .await
            {
                let browser = self.seats.remove(&seat).expect("a seat").1;
                self.sees_nothing(world, &browser).await;
            }
        }
    }

    /// After the purge: every seat of it is gone.
    pub async fn is_gone(&self, world: &mut World) {
        for (viewer, browser) in self.seats.values().cloned().collect::<Vec<_>>() {
            for path in ["", "record", "record.json?cut=mine"] {
                let path = format!("{}{path}", browser.page);
                let place = (Place::Room, self.circle);
                let there = world.opens((viewer, &browser.cookie), place, &path).await;
                assert!(!there, "{path} outlives the purge");
            }
        }
    }
}

/// The number of a browser's seat.
fn seat_of(browser: &Browser) -> u64 {
    let number = browser
        .page
        .split('/')
        .nth(4)
        .and_then(|it| it.parse().ok());
    number.expect("a seat")
}

/// Acts that are about something which is not there yet.
const NEEDS: [&str; 16] = [
    "edit-question",
    "withdraw-question",
    "answer",
    "mark-answered",
    "set-question-aside",
    "tag-lens",
    "withdraw-wording",
    "adopt-wording",
    "edit-contribution",
    "withdraw-contribution",
    "pass-signal",
    "dismiss-signal",
    "mark",
    "keep",
    "withdraw-addition",
    "take-addition",
];

/// The version that a text would be written over.
fn version(state: &Consultation, deed: &Deed) -> String {
    let field = super::fields::value(deed.form, "field").unwrap_or_default();
    let slot = super::fields::value(deed.form, "slot").and_then(|slot| slot.parse().ok());
    let version = match deed.act {
        "write-sheet" => {
            let mut held = state.sheet.iter();
            held.find(|(known, _)| known.code() == field)
                .map_or(0, |it| it.1.version)
        }
        "write-synthesis" => state.outcome.synthesis.version,
        "write-action" => {
            let action = slot.and_then(|slot: usize| state.outcome.actions.get(slot));
            let held = action.and_then(|it| it.iter().find(|(known, _)| known.code() == field));
            held.map_or(0, |it| it.1.version)
        }
        _ => state.contract.request.version,
    };
    format!("version={version}")
}

fn about_items(world: &mut World, state: &Consultation, seat: u64, act: &str) -> Option<String> {
    let mine = act.starts_with("edit-") || act.starts_with("withdraw-");
    let of = |by: SeatId| !mine || by.0 == seat;
    let found: Vec<String> = match act {
        "edit-question" | "withdraw-question" | "answer" | "mark-answered"
        | "set-question-aside" | "tag-lens" => {
            let all = state.questions.iter().filter(|(_, it)| !it.asked.withdrawn);
            let all = all.filter(|(_, it)| of(it.asked.by));
            let open = all.filter(|(_, it)| act == "tag-lens" || it.fate == QuestionFate::Open);
            let version = |it: &method::consultation::state::Question| match act {
                "answer" => it.answer.version,
                _ => it.asked.words.version,
            };
            open.map(|(id, it)| format!("question={}&version={}", id.0, version(it)))
                .collect()
        }
        "withdraw-wording" | "adopt-wording" => {
            let all = state
                .contract
                .wordings
                .iter()
                .filter(|(_, it)| !it.withdrawn);
            let all = all.filter(|(_, it)| of(it.by));
            all.map(|(id, _)| format!("wording={}", id.0)).collect()
        }
        "edit-contribution" | "withdraw-contribution" | "mark" | "keep" => {
            let all = state
                .contributions
                .iter()
                .filter(|(_, it)| !it.written.withdrawn);
            let all = all.filter(|(_, it)| of(it.written.by));
            let form = |id: u64, version| format!("contribution={id}&version={version}");
            all.map(|(id, it)| form(id.0, it.written.words.version))
                .collect()
        }
        _ => return about_late_items(world, state, seat, act),
    };
    world.chance.pick(&found).cloned()
}

/// As [`about_items`], of the later steps.
fn about_late_items(
    world: &mut World,
    state: &Consultation,
    seat: u64,
    act: &str,
) -> Option<String> {
    let of = |by: SeatId| act != "withdraw-addition" || by.0 == seat;
    let found: Vec<String> = match act {
        "pass-signal" | "dismiss-signal" => {
            let all = state
                .signals
                .iter()
                .filter(|(_, it)| it.fate != SignalFate::Dismissed);
            all.map(|(id, _)| format!("signal={}", id.0)).collect()
        }
        "withdraw-addition" | "take-addition" => {
            let all = state
                .outcome
                .additions
                .iter()
                .filter(|(_, it)| !it.written.withdrawn);
            let all = all.filter(|(_, it)| of(it.written.by));
            all.map(|(id, _)| format!("addition={}", id.0)).collect()
        }
        "contribute" => {
            let all = state
                .contributions
                .iter()
                .filter(|(_, it)| !it.written.withdrawn);
            let on = all.map(|(id, _)| format!("builds-on={}", id.0));
            on.chain([String::new(), String::new()]).collect()
        }
        _ => Vec::new(),
    };
    world.chance.pick(&found).cloned()
}

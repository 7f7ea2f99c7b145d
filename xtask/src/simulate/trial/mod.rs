//! One consultation, from its seed.

mod end;
mod theatre;

use crate::simulate::chance::Chance;
use crate::simulate::check;
use crate::simulate::crowd::{Actor, Letter, Network, stir, wait};
use crate::simulate::look::{KEY, Look};
use crate::simulate::menu::{Pen, carried};
use crate::simulate::model::Model;
use crate::simulate::node::{Answer, Node, Shelf, entry, new_events};
use crate::simulate::plant::{Bug, Plant};
use crate::simulate::slots::canary;
use method::consultation::state::Meeting;
use method::consultation::{Author, Envelope, Setup, open};
use method::{Epoch, Presence, Role, SeatId, Time};
use std::collections::BTreeMap;
use std::rc::Rc;
use store::{CommandId, MemoryStore, StreamId};

/// What came of one consultation.
pub(crate) struct Played {
    pub(crate) commands: u64,
    pub(crate) followed: u64,
    pub(crate) violation: Option<String>,
}

/// A command that was acknowledged.
struct Acknowledged {
    first: u64,
    last: u64,
    canary: u32,
}

struct Trial {
    chance: Chance,
    now: Time,
    shelf: Shelf,
    /// The first answers the people; all of them share the store.
    nodes: Vec<Node>,
    model: Model,
    network: Network,
    actors: Vec<Actor>,
    presence: Presence,
    canaries: u32,
    ids: u64,
    /// By command: the seqs it was really given.
    done: BTreeMap<CommandId, u64>,
    acknowledged: Vec<Acknowledged>,
    commands: u64,
    sight: String,
}

/// Plays one consultation.
pub(crate) fn play(seed: u64, plant: Plant) -> Played {
    let mut trial = Trial::new(seed, plant);
    let violation = trial.run().err();
    Played {
        commands: trial.commands,
        followed: trial.acknowledged.len() as u64,
        violation,
    }
}

impl Trial {
    fn new(seed: u64, plant: Plant) -> Trial {
        let now = Time(1_800_000_000_000_000);
        Trial {
            chance: Chance::new(seed),
            now,
            shelf: Shelf {
                store: MemoryStore::new(),
                stream: StreamId::new("consultation/simulated"),
                plant,
            },
            nodes: vec![Node::default(), Node::default()],
            model: Model::default(),
            network: Network::default(),
            actors: Vec::new(),
            presence: Presence::from(now),
            canaries: 0,
            ids: 0,
            done: BTreeMap::new(),
            acknowledged: Vec::new(),
            commands: 0,
            sight: String::new(),
        }
    }

    fn run(&mut self) -> Result<(), String> {
        self.opens()?;
        let people = self.chance.between(2, 15);
        let people = usize::try_from(people).unwrap_or(2);
        // Whoever is no member of the circle stands at the door all the same.
        while self.actors.len() < (people + 2).max(8) {
            let actor = self.actors.len();
            self.arrives();
            if actor <= people {
                self.acts(actor);
                self.delivers()?;
            }
        }
        for _ in 0..self.chance.between(50, 130) {
            self.happens()?;
        }
        while let Some(mut letter) = self.network.next() {
            letter.fragile = false;
            self.now = self.now.max(letter.arrives);
            self.delivered(letter)?;
        }
        self.wound_up()
    }

    /// Somebody opens the room.
    fn opens(&mut self) -> Result<(), String> {
        let page = Rc::default();
        let mut pen = Pen {
            chance: &mut self.chance,
            page: &page,
            seat: SeatId(1),
            canaries: &mut self.canaries,
        };
        let plan = pen.plan();
        let setup = Setup {
            headline: canary(1),
            invite: canary(KEY),
            plan,
            meeting: self.chance.pick(Meeting::ALL).unwrap_or_default(),
            spoken: self.chance.percent(30),
            consulting: self.chance.percent(40),
            demonstration: self.chance.percent(15),
            ..Setup::default()
        };
        self.canaries = 2;
        let events = open(&canary(2), &setup).map_err(|refusal| format!("{refusal:?}"))?;
        let stored = new_events(None, self.now, &events);
        let id = self.new_id();
        let outcome = self.shelf.append(0, id, stored)?;
        for recorded in self.shelf.read(0)? {
            self.model.saw(&entry(&recorded));
        }
        for node in &mut self.nodes {
            node.catch_up(&self.shelf)?;
        }
        self.arrives();
        self.actors[0].device = Some(SeatId(1));
        self.presence.seen.insert(SeatId(1), None);
        match outcome {
            store::Outcome::Appended { .. } => Ok(()),
            other => Err(format!("a room cannot be opened: {other:?}")),
        }
    }

    fn arrives(&mut self) {
        self.actors.push(Actor {
            device: None,
            page: Rc::clone(&self.nodes[0].folded),
            joining: false,
        });
    }

    fn new_id(&mut self) -> CommandId {
        self.ids += 1;
        let (one, two) = (self.chance.draw(), self.ids);
        CommandId((u128::from(one) << 64 | u128::from(two)).to_be_bytes())
    }

    /// Time passes, connections come and go, letters arrive, somebody acts.
    fn happens(&mut self) -> Result<(), String> {
        self.now = self.now + wait(&mut self.chance);
        if self.chance.percent(10) {
            let seats = self.actors.iter().filter_map(|actor| actor.device);
            if let Some(seat) = self.chance.pick_of(seats) {
                stir(&mut self.presence, seat, self.now, &mut self.chance);
            }
        }
        self.delivers()?;
        if self.chance.percent(2) {
            let node = self.chance.below(self.nodes.len());
            self.crashes(node)?;
        }
        if self.chance.percent(30) {
            self.plays()?;
        }
        let actor = self.chooses();
        let node = self.chance.below(self.nodes.len());
        if self.chance.percent(65) {
            self.actors[actor].page = Rc::clone(&self.nodes[node].folded);
        }
        self.acts(actor);
        self.delivers()
    }

    /// Who acts next: the facilitator and the client more often than others.
    fn chooses(&mut self) -> usize {
        let state = &self.nodes[0].folded;
        let wanted = match self.chance.below(10) {
            0..4 => Some(state.facilitator),
            4..7 => state.asked.or(state.client),
            _ => None,
        };
        let has = |actor: &Actor| {
            let seat = actor.device.map(|device| state.acting(device));
            wanted.is_some() && seat == wanted
        };
        let anybody = self.chance.below(self.actors.len());
        self.actors.iter().position(has).unwrap_or(anybody)
    }

    /// Somebody says something, looking at a page that may be old.
    fn acts(&mut self, actor: usize) {
        let page = Rc::clone(&self.actors[actor].page);
        let device = self.actors[actor].device;
        let role = device.map(|device| page.role(device));
        let seat = page.acting(device.unwrap_or_default());
        let mut pen = Pen {
            chance: &mut self.chance,
            page: &page,
            seat,
            canaries: &mut self.canaries,
        };
        let (by, command) = match (device, role) {
            (None, _) if self.actors[actor].joining => return,
            (None, _) => (Author::Newcomer, pen.join(None)),
            // Removed, or on a new device: back at the door.
            (Some(_), Some(Role::Removed)) if pen.chance.percent(50) => {
                (Author::Newcomer, pen.join(None))
            }
            (Some(_), Some(Role::Consultant | Role::Client)) if pen.chance.percent(3) => {
                (Author::Newcomer, pen.join(Some(seat)))
            }
            (Some(device), _) => (Author::Seat(device), pen.compose()),
        };
        self.actors[actor].joining = by == Author::Newcomer;
        let letter = Letter {
            arrives: self.now,
            actor,
            by,
            epoch: if device.is_some() {
                page.epoch()
            } else {
                Epoch(0)
            },
            canary: carried(&command),
            command,
            id: self.new_id(),
            fragile: true,
        };
        self.network.send(letter, self.now, &mut self.chance);
    }

    fn delivers(&mut self) -> Result<(), String> {
        while let Some(letter) = self.network.arrived(self.now) {
            self.delivered(letter)?;
        }
        Ok(())
    }

    /// A letter reaches a node, which may crash before or after it has written.
    fn delivered(&mut self, letter: Letter) -> Result<(), String> {
        let node = self.chance.below(self.nodes.len());
        let fate = self.chance.below(100);
        if letter.fragile && fate < 3 {
            self.crashes(node)?;
            self.network.resend(letter, self.now, &mut self.chance);
            return Ok(());
        }
        self.commands += 1;
        let told = Envelope {
            by: letter.by,
            at: self.now,
            epoch: letter.epoch,
            command: letter.command.clone(),
        };
        let id = match self.shelf.plant.is(Bug::DoesTwice) {
            true => self.new_id(),
            false => letter.id,
        };
        let answer = self.nodes[node].follow(&self.shelf, &self.presence, &told, id)?;
        self.judges(node, &letter, &told, &answer)?;
        if letter.fragile && fate < 8 {
            self.crashes(node)?;
            self.network.resend(letter, self.now, &mut self.chance);
            return Ok(());
        }
        self.acknowledges(&letter, &answer);
        Ok(())
    }

    fn judges(
        &mut self,
        node: usize,
        letter: &Letter,
        told: &Envelope,
        answer: &Answer,
    ) -> Result<(), String> {
        match answer {
            Answer::Refused(refusal) => check::refused(&self.model, told, refusal),
            Answer::Done {
                first,
                new: Some(entries),
                ..
            } => {
                let events: Vec<_> = entries.iter().map(|it| it.event.clone()).collect();
                check::followed(&self.model, told, &events)?;
                if self.done.insert(letter.id, *first).is_some() {
                    return Err(format!("done twice: {:?}", told.command));
                }
                for entry in entries {
                    self.model.saw(entry);
                }
                self.compares(node)
            }
            _ => Ok(()),
        }
    }

    /// The product and the model stand at the same event: they must agree.
    fn compares(&mut self, node: usize) -> Result<(), String> {
        let state = &self.nodes[node].folded;
        let (model, now) = (&self.model, self.now);
        if (state.seq, state.stage) != (model.seq, model.stage) {
            return Err(format!("at {:?}, not {:?}", state.stage, model.stage));
        }
        if !model.watch.agrees_with(state, now) {
            return Err(format!("time does not add up: {:?}", state.clock));
        }
        if model.client_conducts() {
            return Err("the client facilitates".into());
        }
        if self.chance.percent(6) {
            let seats = state.seats.keys().copied();
            let seat = self.chance.pick_of(seats).unwrap_or_default();
            return self.looks(node, seat);
        }
        Ok(())
    }

    fn looks(&mut self, node: usize, seat: SeatId) -> Result<(), String> {
        let look = Look {
            state: &self.nodes[node].folded,
            model: &self.model,
            presence: &self.presence,
            now: self.now,
            plant: self.shelf.plant,
        };
        look.through(seat, &mut self.sight)
    }

    fn acknowledges(&mut self, letter: &Letter, answer: &Answer) {
        let actor = &mut self.actors[letter.actor];
        if letter.by == Author::Newcomer {
            actor.joining = false;
        }
        let Answer::Done { first, last, .. } = answer else {
            return;
        };
        if letter.by == Author::Newcomer {
            actor.device = Some(SeatId(*first));
            self.presence.seen.insert(SeatId(*first), None);
        }
        self.acknowledged.push(Acknowledged {
            first: *first,
            last: *last,
            canary: letter.canary,
        });
    }

    /// A node loses its memory and folds the log again.
    fn crashes(&mut self, node: usize) -> Result<(), String> {
        let back = Node::refolded(&self.shelf)?;
        let before = &mut self.nodes[node];
        before.catch_up(&self.shelf)?;
        if back.folded != before.folded {
            return Err("folded again, the log says something else".into());
        }
        *before = back;
        Ok(())
    }
}

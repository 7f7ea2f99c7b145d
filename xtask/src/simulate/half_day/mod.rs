//! One half-day, from its seed: eight people with old pages, a network that delays, repeats and
//! reorders, two nodes that crash, and beside them a [`model`] with rules written a second time.

mod look;
mod menu;
mod model;
mod node;
mod plant;
mod table;
mod world;

use super::chance::Chance;
use super::crowd::{Letter, Network};
use super::node::Shelf;
use super::plant::{Bug, Plant};
use super::slots::canaries;
use super::trial::Played;
use look::Look;
use menu::{Pen, carried};
use method::circle::{MemberId, Role};
use method::half_day::{Command, Entry, Envelope, HalfDay};
use method::{Epoch, Span, Time};
use model::{Going, Hat, Model};
use node::{Answer, Node, entry};
use std::collections::BTreeMap;
use std::rc::Rc;
use store::{CommandId, MemoryStore, StreamId};
use world::{MEMBERS, World, minute, wall};

type Note = Letter<MemberId, Command>;

/// Something that was acknowledged: from where to where, and the canary it carried.
struct Acknowledged {
    first: u64,
    last: u64,
    canary: u32,
}

struct Morning {
    chance: Chance,
    now: Time,
    shelf: Shelf,
    nodes: Vec<Node>,
    world: World,
    model: Model,
    network: Network<MemberId, Command>,
    /// Who acts, and the page they look at.
    actors: Vec<(MemberId, Rc<HalfDay>)>,
    canaries: u32,
    ids: u64,
    done: BTreeMap<CommandId, u64>,
    acknowledged: Vec<Acknowledged>,
    commands: u64,
    sight: String,
}

/// Plays one half-day.
pub(super) fn play(seed: u64, plant: Plant) -> Played {
    let mut morning = Morning::new(seed, plant);
    let violation = morning.run().err();
    Played {
        commands: morning.commands,
        followed: morning.acknowledged.len() as u64,
        violation,
    }
}

impl Morning {
    fn new(seed: u64, plant: Plant) -> Morning {
        let mut chance = Chance::new(seed);
        let world = World::new(&mut chance);
        let starts = minute(chance.between(6 * 60 + 45, 9 * 60 + 30));
        let mut morning = Morning {
            chance,
            now: starts,
            shelf: Shelf {
                store: MemoryStore::new(),
                stream: StreamId::new("half-day/simulated"),
                plant,
            },
            nodes: vec![Node::default(), Node::default()],
            model: Model::default(),
            network: Network::default(),
            actors: Vec::new(),
            canaries: 0,
            ids: 0,
            done: BTreeMap::new(),
            acknowledged: Vec::new(),
            commands: 0,
            sight: String::new(),
            world,
        };
        morning.gathers();
        morning
    }

    /// Tells the model who is who, once; from then on it follows by itself.
    fn gathers(&mut self) {
        for (member, held) in self.world.circle().people() {
            let hat = match held.facilitates {
                true => Hat::Facilitator,
                false => Hat::Member,
            };
            self.model.hats.insert(member, hat);
            if held.peer {
                self.model.peers.insert(member);
            }
        }
        self.model.clients.clone_from(&self.world.clients);
        for nth in 0..MEMBERS {
            let member = self.world.members[nth];
            if self.chance.percent(8) {
                self.world.away(member);
                self.model.away.insert(member);
            }
        }
        // Those outside try it as well.
        let people = self.world.members.iter().chain(&self.world.outside);
        self.actors = people.map(|it| (*it, Rc::default())).collect();
    }

    fn run(&mut self) -> Result<(), String> {
        for _ in 0..self.chance.between(50, 140) {
            self.happens()?;
        }
        while let Some(mut letter) = self.network.next() {
            letter.fragile = false;
            self.now = self.now.max(letter.arrives);
            self.delivered(letter)?;
        }
        self.wound_up()
    }

    /// Time passes, letters arrive, the circle changes, somebody acts.
    fn happens(&mut self) -> Result<(), String> {
        self.now = self.now + wait(&mut self.chance);
        self.delivers()?;
        if self.chance.percent(2) {
            let node = self.chance.below(self.nodes.len());
            self.crashes(node)?;
        }
        if self.chance.below(1_000) < 4 {
            self.circle_changes();
        }
        let actor = match self.chance.below(100) {
            0..35 => self.chance.below(2),
            35..95 => self.chance.below(MEMBERS),
            _ => self.chance.below(self.actors.len()),
        };
        if self.chance.percent(65) {
            let node = self.chance.below(self.nodes.len());
            self.actors[actor].1 = Rc::clone(&self.nodes[node].folded);
        }
        self.acts(actor);
        self.delivers()
    }

    fn circle_changes(&mut self) {
        let nth = 1 + self.chance.below(MEMBERS - 1);
        let member = self.world.members[nth];
        let hat = self.model.hat(member);
        match (self.chance.below(12), hat) {
            (0, _) => {
                self.world.cancels();
                self.model.cancelled = true;
            }
            (_, Hat::Outside) => {}
            (1..6, _) => {
                self.world.leaves(member);
                self.model.hats.insert(member, Hat::Outside);
                self.model.peers.remove(&member);
            }
            (_, hat) => {
                let facilitates = hat == Hat::Member;
                self.world.facilitates(member, facilitates);
                let hat = if facilitates {
                    Hat::Facilitator
                } else {
                    Hat::Member
                };
                self.model.hats.insert(member, hat);
            }
        }
    }

    fn new_id(&mut self) -> CommandId {
        self.ids += 1;
        let (one, two) = (self.chance.draw(), self.ids);
        CommandId((u128::from(one) << 64 | u128::from(two)).to_be_bytes())
    }

    /// Somebody asks something, looking at a page that may be old.
    fn acts(&mut self, actor: usize) {
        let (who, page) = self.actors[actor].clone();
        let conducts = self.world.circle().role(who) == Role::Facilitator;
        let mut pen = Pen {
            chance: &mut self.chance,
            page: &page,
            world: &self.world,
            who,
            canaries: &mut self.canaries,
        };
        let command = match conducts || pen.chance.percent(3) {
            true => pen.facilitator(),
            false => pen.member(),
        };
        let letter = Letter {
            arrives: self.now,
            actor,
            by: who,
            epoch: page.epoch,
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
    fn delivered(&mut self, letter: Note) -> Result<(), String> {
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
            now: wall(self.now),
            epoch: Epoch(letter.epoch.0),
            command: letter.command.clone(),
        };
        let id = match self.shelf.plant.is(Bug::DoesTwice) {
            true => self.new_id(),
            false => letter.id,
        };
        let answer = self.nodes[node].follow(&self.shelf, &self.world, &told, id)?;
        self.judges(node, &letter, &told, &answer)?;
        if letter.fragile && fate < 8 {
            self.crashes(node)?;
            self.network.resend(letter, self.now, &mut self.chance);
            return Ok(());
        }
        if let Answer::Done { first, last, .. } = answer {
            self.acknowledged.push(Acknowledged {
                first,
                last,
                canary: letter.canary,
            });
        }
        Ok(())
    }

    fn judges(
        &mut self,
        node: usize,
        letter: &Note,
        told: &Envelope,
        answer: &Answer,
    ) -> Result<(), String> {
        let new = match answer {
            Answer::Refused(refusal) => return table::refused(&self.model, told, refusal),
            Answer::Done { first, new, .. } => match new {
                Some(new) if self.done.insert(letter.id, *first).is_some() => {
                    return Err(format!("done twice: {:?}, {new:?}", told.command));
                }
                Some(new) => new,
                None => return Ok(()),
            },
            Answer::SoAlready => return Ok(()),
        };
        let events: Vec<_> = new.iter().map(|it| it.event.clone()).collect();
        table::followed(&self.model, told, &events)?;
        let attended = self.model.going;
        for entry in new {
            self.model.saw(entry);
        }
        if attended == Going::On && is_being_there(&told.command) && !self.model.is_here(told.by) {
            return Err(format!("{:?} by somebody who is not here", told.command));
        }
        self.compares(node)
    }

    /// The product and the model stand at the same event: they must agree.
    fn compares(&mut self, node: usize) -> Result<(), String> {
        let held = &self.nodes[node].folded;
        self.model.agrees_with(held)?;
        if !self.model.time_adds_up(held, self.now) {
            return Err(format!("time does not add up: {:?}", held.spent));
        }
        if self.chance.percent(6) {
            let nth = self.chance.below(self.actors.len());
            return self.looks(node, self.actors[nth].0);
        }
        Ok(())
    }

    fn looks(&mut self, node: usize, who: MemberId) -> Result<(), String> {
        let look = Look {
            held: &self.nodes[node].folded,
            model: &self.model,
            world: &self.world,
            now: self.now,
            plant: self.shelf.plant,
        };
        look.through(who, &mut self.chance, &mut self.sight)
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

    /// The end: everything acknowledged is there, and everybody sees their part.
    fn wound_up(&mut self) -> Result<(), String> {
        for node in 0..self.nodes.len() {
            self.crashes(node)?;
        }
        let log = self.shelf.read(0)?;
        let gapless = (1..).zip(&log).all(|(seq, recorded)| recorded.seq == seq);
        if !gapless || log.len() as u64 != self.model.seq {
            return Err("the log has gaps".into());
        }
        let log: Vec<Entry> = log.iter().map(entry).collect();
        self.nothing_acknowledged_is_lost(&log)?;
        self.compares(0)?;
        for nth in 0..self.actors.len() {
            self.looks(0, self.actors[nth].0)?;
        }
        Ok(())
    }

    fn nothing_acknowledged_is_lost(&self, log: &[Entry]) -> Result<(), String> {
        for it in &self.acknowledged {
            let first = usize::try_from(it.first.saturating_sub(1)).unwrap_or(usize::MAX);
            let last = usize::try_from(it.last).unwrap_or(usize::MAX);
            let Some(entries) = log.get(first..last) else {
                return Err(format!("acknowledged and not in the log: {}", it.first));
            };
            let says = |entry: &Entry| {
                let (_, payload) = entry.event.parts();
                canaries(&payload).any(|number| number == it.canary)
            };
            if it.canary > 0 && !entries.iter().any(says) {
                return Err(format!("acknowledged and lost: <c{}>", it.canary));
            }
        }
        Ok(())
    }
}

/// What somebody does by being there.
fn is_being_there(command: &Command) -> bool {
    matches!(
        command,
        Command::Come
            | Command::Sign { .. }
            | Command::Say { .. }
            | Command::Pitch { .. }
            | Command::Vote { .. }
    )
}

/// Lets time pass: seconds and minutes, now and then half an hour, once in a while a night.
fn wait(chance: &mut Chance) -> Span {
    Span::seconds(match chance.below(1_000) {
        0..600 => chance.between(0, 60),
        600..950 => chance.between(60, 400),
        950..995 => chance.between(600, 2_400),
        _ => chance.between(3_600, 50_000),
    })
}

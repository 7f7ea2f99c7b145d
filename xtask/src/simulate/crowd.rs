//! The people: their pages, which may be old, and what reaches the network.

use super::chance::Chance;
use method::consultation::{Author, Command, Consultation};
use method::{Epoch, Presence, SeatId, Span, Time};
use std::rc::Rc;
use store::CommandId;

/// A person with a device.
pub(crate) struct Actor {
    /// The seat the device holds, once it has one.
    pub(crate) device: Option<SeatId>,
    /// What their page was made from.
    pub(crate) page: Rc<Consultation>,
    /// Waits for the answer of the door.
    pub(crate) joining: bool,
}

/// Something said, under way to a node: in a consultation, unless another kind of author and
/// command is named.
#[derive(Clone)]
pub(crate) struct Letter<A = Author, C = Command> {
    pub(crate) arrives: Time,
    pub(crate) actor: usize,
    pub(crate) by: A,
    pub(crate) epoch: Epoch,
    pub(crate) command: C,
    pub(crate) id: CommandId,
    /// The canary it carries; 0 for none.
    pub(crate) canary: u32,
    /// May meet a crash; not so once the consultation is being wound up.
    pub(crate) fragile: bool,
}

/// Letters under way: late, twice, and not in the order they were sent.
pub(crate) struct Network<A = Author, C = Command> {
    letters: Vec<Letter<A, C>>,
}

impl<A, C> Default for Network<A, C> {
    fn default() -> Network<A, C> {
        Network {
            letters: Vec::new(),
        }
    }
}

impl<A: Clone, C: Clone> Network<A, C> {
    /// Most arrive at once; some after seconds, a few after minutes, some twice.
    pub(crate) fn send(&mut self, mut letter: Letter<A, C>, now: Time, chance: &mut Chance) {
        letter.arrives = now + delay(chance);
        if chance.percent(8) {
            let mut twice = letter.clone();
            twice.arrives = now + delay(chance);
            self.letters.push(twice);
        }
        self.letters.push(letter);
    }

    /// Sends again what was not answered.
    pub(crate) fn resend(&mut self, mut letter: Letter<A, C>, now: Time, chance: &mut Chance) {
        letter.arrives = now + Span::seconds(chance.between(1, 20));
        self.letters.push(letter);
    }

    /// The next letter that has arrived by now, the earliest first.
    pub(crate) fn arrived(&mut self, now: Time) -> Option<Letter<A, C>> {
        let place = self.earliest()?;
        (self.letters[place].arrives <= now).then(|| self.letters.swap_remove(place))
    }

    /// The next letter whenever it arrives, for the winding up.
    pub(crate) fn next(&mut self) -> Option<Letter<A, C>> {
        self.earliest().map(|place| self.letters.swap_remove(place))
    }

    fn earliest(&self) -> Option<usize> {
        let letters = self.letters.iter().enumerate();
        letters
            .min_by_key(|(_, letter)| (letter.arrives, letter.id))
            .map(|(place, _)| place)
    }
}

fn delay(chance: &mut Chance) -> Span {
    Span::seconds(match chance.below(100) {
        0..70 => 0,
        70..92 => chance.between(1, 20),
        92..97 => chance.between(30, 119),
        _ => chance.between(120, 400),
    })
}

/// Lets time pass: mostly seconds, now and then minutes, once in a while a night.
pub(crate) fn wait(chance: &mut Chance) -> Span {
    Span::seconds(match chance.below(1_000) {
        0..800 => chance.between(0, 8),
        800..950 => chance.between(8, 90),
        950..998 => chance.between(90, 400),
        _ => chance.between(3_600, 50_000),
    })
}

/// Somebody's connection comes or goes.
pub(crate) fn stir(presence: &mut Presence, seat: SeatId, now: Time, chance: &mut Chance) {
    let left = chance.percent(25).then_some(now);
    presence.seen.insert(seat, left);
}

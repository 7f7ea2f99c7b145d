//! What was planted, who may receive it, and the search of all that was received.

use super::Circle;
use super::wire::Stream;
use crate::circle::Browser;

/// Who may ever receive a marked string.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Seen {
    /// Everybody in the room, at once, the shared screen included.
    OnScreen,
    /// Everybody in the room, at once; the shared screen shows less.
    ByTheRoom,
    /// Everybody in the room, by the record.
    InTheRecord,
    /// These alone, at once.
    By(&'static [&'static str]),
    /// Nobody: it was refused, or is a secret that no page says.
    ByNobody,
}

/// A marked string, and what becomes of it.
pub(super) struct Planted {
    pub(super) mark: String,
    pub(super) seen: Seen,
    /// Taken back: how much each had received when everybody had seen it go.
    pub(super) gone: Option<Vec<(usize, usize)>>,
}

/// Where somebody stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Standing {
    Inside,
    Outside,
    /// Removed, when so many strings had been planted.
    Removed(usize),
}

/// Somebody's browser, and everything it received.
pub(super) struct Seat {
    pub(super) who: &'static str,
    pub(super) browser: Browser,
    pub(super) standing: Standing,
    pub(super) streams: Vec<Stream>,
    pub(super) answers: Vec<String>,
    /// What stood in the answers to the last look around.
    pub(super) last: String,
}

impl Seat {
    pub(super) fn frames(&self) -> Vec<String> {
        self.streams.iter().flat_map(Stream::frames).collect()
    }

    /// Whether this seat may ever have what was planted as the `nth`.
    fn may_have(&self, nth: usize, seen: Seen) -> bool {
        match seen {
            Seen::By(those) => those.contains(&self.who),
            Seen::ByNobody => false,
            _ => match self.standing {
                Standing::Inside => true,
                Standing::Outside => false,
                Standing::Removed(after) => nth < after,
            },
        }
    }

    /// Whether it must come down this seat's stream at once.
    pub(super) fn is_brought(&self, seen: Seen) -> bool {
        let inside = self.standing == Standing::Inside;
        match seen {
            Seen::OnScreen => inside,
            Seen::ByTheRoom => inside && self.who != "screen",
            Seen::By(those) => those.contains(&self.who) && inside,
            Seen::InTheRecord | Seen::ByNobody => false,
        }
    }
}

impl Circle {
    pub(super) fn plant(&mut self, mark: String, seen: Seen) {
        let alike = |it: &Planted| it.mark.contains(&mark) || mark.contains(&it.mark);
        let clear = mark.len() > 7 && !self.planted.iter().any(alike);
        assert!(clear, "{mark} cannot be told from the others");
        let gone = None;
        self.planted.push(Planted { mark, seen, gone });
    }

    pub(super) fn planted_as(&self, mark: &str) -> usize {
        let nth = self.planted.iter().position(|it| it.mark == mark);
        nth.unwrap_or_else(|| panic!("{mark} was never planted"))
    }

    /// Searches every byte that anybody received so far.
    pub fn search(&self) {
        for (place, seat) in self.seats.iter().enumerate() {
            let frames = seat.frames();
            let all = [frames.concat(), seat.answers.concat()];
            for (nth, planted) in self.planted.iter().enumerate() {
                let there = all.iter().any(|all| all.contains(&planted.mark));
                let said = format!("{} for {}", planted.mark, seat.who);
                let may = seat.may_have(nth, planted.seen);
                assert!(may || !there, "{said}");
                assert!(
                    !there || !planted.is_again(place, &frames, &seat.answers),
                    "{said}"
                );
                if let Seen::By(those) = planted.seen {
                    assert!(there || !those.contains(&seat.who), "{said}: never came");
                }
            }
        }
    }

    /// Searches what stood in the last look around: all that is shared and was not
    /// taken back, for everybody in the room.
    pub(super) fn search_last_look(&self) {
        let people = self.seats.iter().filter(|seat| {
            let inside = seat.standing == Standing::Inside;
            inside && seat.who != "screen" // which shows one step at a time
        });
        for seat in people {
            for (nth, planted) in self.planted.iter().enumerate() {
                let shared = !matches!(planted.seen, Seen::By(_) | Seen::ByNobody);
                let stays = planted.gone.is_none() && !self.going.contains(&nth);
                if shared && stays {
                    let there = seat.last.contains(&planted.mark);
                    assert!(there, "{} is not shown to {}", planted.mark, seat.who);
                }
            }
        }
    }

    /// Everything that was planted: texts, names, secrets.
    pub fn marks(&self) -> impl Iterator<Item = &str> {
        self.planted.iter().map(|it| it.mark.as_str())
    }
}

impl Planted {
    /// Whether somebody received it again after it was taken back.
    fn is_again(&self, place: usize, frames: &[String], answers: &[String]) -> bool {
        let Some(gone) = &self.gone else { return false };
        let (frame, answer) = gone.get(place).copied().unwrap_or_default();
        let later = frames[frame..].iter().chain(&answers[answer..]);
        later.into_iter().any(|body| body.contains(&self.mark))
    }
}

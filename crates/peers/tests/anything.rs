//! Whatever people do meanwhile, every cue is followed, and every play comes to rest.

#![allow(clippy::expect_used, clippy::panic)]

mod theatre;

use method::consultation::state::ContributionKind;
use method::consultation::{Because, Command, Reason};
use method::{SeatId, Span, Stage};
use peers::CASES;
use theatre::{Theatre, VISITOR, said_aloud};

/// Chance that replays: xorshift.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % n.max(1) as u64).unwrap_or(0)
    }

    fn of<T>(&mut self, all: impl Iterator<Item = T>) -> Option<T> {
        let mut all: Vec<T> = all.collect();
        let place = self.below(all.len());
        (!all.is_empty()).then(|| all.swap_remove(place))
    }
}

/// A demonstration or a real room, with one to three people in it.
fn theatre(chance: &mut Chance, demonstration: bool) -> Theatre {
    let case = CASES[chance.below(CASES.len())];
    let mut stage = match demonstration && chance.below(2) == 0 {
        true => Theatre::played(case),
        false => Theatre::filled(case, demonstration),
    };
    for name in ["Paule", "Inès"].into_iter().take(chance.below(3)) {
        let add = Command::AddSeat { name: name.into() };
        // No right of a visitor who does not facilitate.
        let _ = stage.tries(VISITOR, add);
    }
    stage
}

/// Something a person might do, allowed or not.
fn anything(stage: &Theatre, chance: &mut Chance) -> (SeatId, Command) {
    let state = &stage.state;
    let people = state.seats.keys().copied();
    let by = chance.of(people.filter(|seat| state.script(*seat).is_none()));
    let command = match chance.below(3) {
        0 => said_aloud(),
        1 => conducts(stage, chance),
        _ => writes(stage, chance),
    };
    (by.unwrap_or(VISITOR), command)
}

fn conducts(stage: &Theatre, chance: &mut Chance) -> Command {
    let seat = chance.of(stage.state.seats.keys().copied());
    let seat = seat.unwrap_or(VISITOR);
    let yes = chance.below(2) == 0;
    match chance.below(15) {
        0 => Command::Back {
            because: Because {
                reason: Reason::Other,
                text: String::new(),
            },
        },
        1 => Command::Undo,
        2 => Command::Pause,
        3 => Command::Resume,
        4 => Command::SetAside { seat, aside: yes },
        5 => Command::Remove { seat },
        6 => Command::SetRounds { on: yes },
        7 => Command::BeginSilence { minutes: 3 },
        8 => Command::Reveal,
        9 => Command::SetObserver {
            seat,
            observer: yes,
        },
        10 => Command::SetSpoken { spoken: yes },
        11 => Command::AskClient { seat },
        12 => Command::HandOver { to: seat },
        13 => Command::AgreeClient { seat },
        _ => Command::TickAll,
    }
}

fn writes(stage: &Theatre, chance: &mut Chance) -> Command {
    let state = &stage.state;
    let text = "Des mots".to_owned();
    let question = chance.of(state.questions.keys().copied());
    let signal = chance.of(state.signals.keys().copied());
    let version = state.contract.request.version;
    match (chance.below(6), question, signal) {
        (0, Some(question), _) => Command::SetQuestionAside { question },
        (1, Some(question), _) => Command::Answer {
            question,
            text,
            version: 0,
        },
        (2, _, Some(signal)) => Command::PassSignal { signal },
        (3, ..) => Command::WriteRequest {
            text,
            kinds: Vec::new(),
            unwanted: String::new(),
            version,
        },
        (4, ..) => Command::ValidateRequest { version },
        (5, ..) => Command::Contribute {
            kind: ContributionKind::Lead,
            text,
            on: None,
        },
        _ => Command::Ask { text },
    }
}

/// Plays until it rests; how many cues that took.
fn rests(stage: &mut Theatre, seed: u64) -> usize {
    for cues in 0..1_000 {
        if stage.step().is_none() {
            return cues;
        }
    }
    panic!("seed {seed} never rests: {:?}", stage.cue());
}

#[test]
fn every_cue_is_followed_and_every_play_rests_whatever_people_do() {
    let mut closed = 0;
    for seed in 1..=600 {
        let mut chance = Chance(seed * 0x9e37_79b9);
        let demonstration = seed % 2 == 0;
        let mut stage = theatre(&mut chance, demonstration);
        for _ in 0..120 {
            if chance.below(3) == 0 {
                let (by, command) = anything(&stage, &mut chance);
                // Refused or not: the play goes on from where things stand.
                let _ = stage.tries(by, command);
            } else if let Some(seat) = stage.step() {
                let person = stage.state.script(seat).is_none();
                assert!(demonstration || !person, "seed {seed}: speaks for a person");
            } else {
                stage.now = stage.now + Span::seconds(30);
            }
            if chance.below(20) == 0 {
                rests(&mut stage, seed);
            }
        }
        // Nothing is unseen any more: what waited for that goes on.
        stage.now = stage.now + Span::minutes(60);
        rests(&mut stage, seed);
        closed += usize::from(stage.state.stage == Stage::Closed);
    }
    assert!(closed > 50, "{closed} came to their end");
}

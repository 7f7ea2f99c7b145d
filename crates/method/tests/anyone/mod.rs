//! Anybody saying anything: random commands from random seats, epochs and times.

use method::consultation::command::Way;
use method::consultation::state::{
    ActionField, ContributionKind, Lens, Meeting, RequestKind, SheetField, SignalKind, SubjectKind,
};
use method::consultation::{
    Author, Because, Command, Consultation, Entry, Envelope, Event, Reason, Refusal, Setup, decide,
    evolve, open,
};
use method::{Act, Epoch, ItemId, Plan, Presence, Role, SeatId, Span, Time, may};
use proptest::prelude::*;

/// One thing that happens: time passes, somebody's connection changes, and
/// somebody says something on a screen that may be a few epochs old.
#[derive(Clone, Debug)]
pub(crate) struct Happening {
    wait: Span,
    connection: (u64, bool),
    by: Who,
    epochs_ago: u32,
    /// The first that anybody may say at this stage is said, else the last.
    commands: Vec<Command>,
}

/// Who says it.
#[derive(Clone, Copy, Debug)]
enum Who {
    /// Somebody at the door.
    Newcomer,
    /// This seat, if there is one.
    Seat(u64),
    /// One of those who have the right, if anybody has.
    WithTheRight(usize),
}

/// What was said, to what state, and what came of it.
pub(crate) struct Told {
    pub(crate) before: Consultation,
    pub(crate) envelope: Envelope,
    pub(crate) answer: Result<Vec<Event>, Refusal>,
    pub(crate) presence: Presence,
}

/// A consultation with all that was said in it.
pub(crate) struct Trial {
    pub(crate) log: Vec<Entry>,
    pub(crate) state: Consultation,
    pub(crate) presence: Presence,
    pub(crate) told: Vec<Told>,
    now: Time,
}

impl Trial {
    /// Six people gather, one becomes client, and they go to some stage; then the
    /// rest happens.
    pub(crate) fn run((stage, happenings): &(usize, Vec<Happening>)) -> Trial {
        let now = Time(1_000_000_000);
        let mut trial = Trial {
            log: Vec::new(),
            state: Consultation::default(),
            presence: Presence::from(now),
            told: Vec::new(),
            now,
        };
        trial.record(None, open("Farah", &Setup::default()).expect("opens"));
        for name in ["Ana", "Ana", "Chloé", "Diego", "Emma"] {
            trial.tell(Author::Newcomer, Epoch(0), join(name, None));
        }
        for seat in trial.state.seats.keys() {
            trial.presence.seen.insert(*seat, None);
        }
        let farah = Author::Seat(SeatId(1));
        let seat = SeatId(4);
        trial.tell(farah, Epoch(0), Command::AskClient { seat });
        trial.tell(Author::Seat(seat), Epoch(0), Command::AgreeClient { seat });
        for _ in 0..*stage {
            let confirm = Some(Because {
                reason: Reason::Other,
                text: String::new(),
            });
            trial.tell(farah, trial.state.epoch(), Command::Next { confirm });
        }
        for happening in happenings {
            trial.happens(happening);
        }
        trial
    }

    fn happens(&mut self, happening: &Happening) {
        self.now = self.now + happening.wait;
        let (seat, here) = happening.connection;
        let left = (!here).then_some(self.now);
        self.presence.seen.insert(SeatId(seat), left);
        let stage = self.state.stage;
        let timely = |it: &&Command| Role::ALL.iter().any(|role| may(*role, stage, it.act()));
        let commands = &happening.commands;
        let Some(said) = commands.iter().find(timely).or(commands.last()) else {
            return;
        };
        let mut command = said.clone();
        aim(&mut command, &self.state);
        let by = match happening.by {
            Who::Newcomer => Author::Newcomer,
            Who::Seat(seat) => Author::Seat(SeatId(seat)),
            Who::WithTheRight(n) => self.with_the_right(command.act(), n),
        };
        let epoch = Epoch(self.state.epoch().0.saturating_sub(happening.epochs_ago));
        self.tell(by, epoch, command);
    }

    fn with_the_right(&self, act: Act, n: usize) -> Author {
        let state = &self.state;
        let seats = state.seats.keys().copied();
        let able: Vec<SeatId> = seats
            .filter(|seat| may(state.role(*seat), state.stage, act))
            .collect();
        match able.len() {
            0 => Author::Newcomer,
            count => Author::Seat(able[n % count]),
        }
    }

    fn tell(&mut self, by: Author, epoch: Epoch, command: Command) {
        let envelope = Envelope {
            by,
            at: self.now,
            epoch,
            command,
        };
        let before = self.state.clone();
        let answer = decide(&before, &self.presence, &envelope);
        if let Ok(events) = &answer {
            let author = match by {
                Author::Seat(seat) => Some(before.acting(seat)),
                Author::Newcomer => None,
            };
            self.record(author, events.clone());
        }
        self.told.push(Told {
            before,
            envelope,
            answer,
            presence: self.presence.clone(),
        });
    }

    fn record(&mut self, author: Option<SeatId>, events: Vec<Event>) {
        for event in events {
            let entry = Entry {
                seq: self.state.seq + 1,
                author,
                at: self.now,
                event,
            };
            evolve(&mut self.state, &entry);
            self.log.push(entry);
        }
    }
}

fn join(name: &str, returning: Option<SeatId>) -> Command {
    Command::Join {
        name: name.into(),
        way: Way::Link,
        returning,
    }
}

/// Points a command at an item there is, mostly: its id was drawn as a place
/// among those of its kind.
fn aim(command: &mut Command, state: &Consultation) {
    let (item, ids): (&mut ItemId, Vec<ItemId>) = match command {
        Command::EditQuestion { question: item, .. }
        | Command::WithdrawQuestion { question: item }
        | Command::Answer { question: item, .. }
        | Command::MarkAnswered { question: item }
        | Command::SetQuestionAside { question: item }
        | Command::TagLens { question: item, .. } => {
            (item, state.questions.keys().copied().collect())
        }
        Command::WithdrawWording { wording: item } | Command::AdoptWording { wording: item } => {
            (item, state.contract.wordings.keys().copied().collect())
        }
        Command::EditContribution {
            contribution: item, ..
        }
        | Command::WithdrawContribution { contribution: item }
        | Command::Keep {
            contribution: item, ..
        } => (item, state.contributions.keys().copied().collect()),
        Command::PassSignal { signal: item } | Command::DismissSignal { signal: item } => {
            (item, state.signals.keys().copied().collect())
        }
        Command::WithdrawAddition { addition: item }
        | Command::TakeAddition { addition: item, .. } => {
            (item, state.outcome.additions.keys().copied().collect())
        }
        _ => return,
    };
    let place = usize::try_from(item.0).unwrap_or(0);
    if let Some(id) = ids.get(place % (ids.len() + 1)) {
        *item = *id;
    }
}

/// Any sequence of happenings, from any stage on.
pub(crate) fn steps() -> impl Strategy<Value = (usize, Vec<Happening>)> {
    (0..8_usize, prop::collection::vec(happening(), 0..80))
}

fn who() -> impl Strategy<Value = Who> {
    prop_oneof![
        1 => Just(Who::Newcomer),
        3 => (1..14_u64).prop_map(Who::Seat),
        8 => any::<usize>().prop_map(Who::WithTheRight),
    ]
}

fn happening() -> impl Strategy<Value = Happening> {
    let wait = prop_oneof![
        4 => 0..9_i64,
        2 => 9..119_i64,
        1 => 119..900_i64,
    ];
    let epochs_ago = prop_oneof![5 => Just(0_u32), 1 => 1..4_u32];
    (
        wait,
        (1..9_u64, prop::bool::weighted(0.8)),
        who(),
        epochs_ago,
        prop::collection::vec(command(), 1..5),
    )
        .prop_map(
            |(seconds, connection, by, epochs_ago, commands)| Happening {
                wait: Span::seconds(seconds),
                connection,
                by,
                epochs_ago,
                commands,
            },
        )
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        2 => moving(),
        2 => conducting(),
        2 => seating(),
        8 => first_steps(),
        8 => last_steps(),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zé]{1,4}",
        1 => Just(String::new()),
        1 => any::<String>(),
    ]
}

fn because() -> impl Strategy<Value = Because> {
    (prop::sample::select(&Reason::ALL[..]), text())
        .prop_map(|(reason, text)| Because { reason, text })
}

fn seat() -> impl Strategy<Value = SeatId> {
    (1..14_u64).prop_map(SeatId)
}

fn item() -> impl Strategy<Value = ItemId> {
    (7..60_u64).prop_map(ItemId)
}

fn version() -> impl Strategy<Value = u32> {
    0..3_u32
}

fn plan() -> impl Strategy<Value = Plan> {
    [0..200_i64, 1..60, 1..60, 1..60, 1..60, 1..60].prop_map(Plan::of_minutes)
}

fn moving() -> impl Strategy<Value = Command> {
    prop_oneof![
        4 => prop::option::of(because()).prop_map(|confirm| Command::Next { confirm }),
        3 => because().prop_map(|because| Command::Back { because }),
        3 => Just(Command::Undo),
        1 => because().prop_map(|because| Command::Close { because }),
        2 => Just(Command::Pause),
        2 => Just(Command::Resume),
    ]
}

fn conducting() -> impl Strategy<Value = Command> {
    prop_oneof![
        (0..190_i64).prop_map(|minutes| Command::Extend { minutes }),
        Just(Command::AcceptPlan),
        plan().prop_map(|plan| Command::SetPlan { plan }),
        any::<bool>().prop_map(|announced| Command::AnnounceDeletion { announced }),
        prop::sample::select(Meeting::ALL).prop_map(|meeting| Command::SetMeeting { meeting }),
        any::<bool>().prop_map(|spoken| Command::SetSpoken { spoken }),
        any::<bool>().prop_map(|consulting| Command::SetConsulting { consulting }),
        seat().prop_map(|to| Command::HandOver { to }),
        Just(Command::TakeOver),
        Just(Command::TakeBack),
        item().prop_map(|signal| Command::PassSignal { signal }),
        item().prop_map(|signal| Command::DismissSignal { signal }),
    ]
}

fn seating() -> impl Strategy<Value = Command> {
    prop_oneof![
        6 => (text(), prop::option::of(seat())).prop_map(|(name, back)| join(&name, back)),
        3 => text().prop_map(|name| Command::Rename { name }),
        1 => Just(Command::Leave),
        6 => seat().prop_map(|seat| Command::Admit { seat }),
        3 => Just(Command::AdmitAll),
        2 => seat().prop_map(|seat| Command::Remove { seat }),
        3 => text().prop_map(|name| Command::AddSeat { name }),
        3 => (seat(), any::<bool>()).prop_map(|(seat, here)| Command::MarkHere { seat, here }),
        3 => (seat(), any::<bool>()).prop_map(|(seat, aside)| Command::SetAside { seat, aside }),
        3 => (seat(), any::<bool>())
            .prop_map(|(seat, observer)| Command::SetObserver { seat, observer }),
        3 => Just(Command::OpenScreen),
        3 => seat().prop_map(|seat| Command::AskClient { seat }),
        3 => seat().prop_map(|seat| Command::AgreeClient { seat }),
        3 => seat().prop_map(|seat| Command::DeclineClient { seat }),
    ]
}

fn first_steps() -> impl Strategy<Value = Command> {
    let sheet = (prop::sample::select(SheetField::ALL), text(), version());
    let request = (
        text(),
        prop::collection::vec(prop::sample::select(RequestKind::ALL), 0..3),
        text(),
        version(),
    );
    let lens = prop::option::of(prop::sample::select(Lens::ALL));
    prop_oneof![
        sheet.prop_map(|(field, text, version)| Command::WriteSheet {
            field,
            text,
            version
        }),
        prop::sample::select(SubjectKind::ALL).prop_map(|kind| Command::SetKind { kind }),
        Just(Command::Told),
        text().prop_map(|text| Command::Ask { text }),
        (item(), text(), version()).prop_map(|(question, text, version)| {
            Command::EditQuestion {
                question,
                text,
                version,
            }
        }),
        item().prop_map(|question| Command::WithdrawQuestion { question }),
        (item(), text(), version()).prop_map(|(question, text, version)| Command::Answer {
            question,
            text,
            version
        }),
        item().prop_map(|question| Command::MarkAnswered { question }),
        item().prop_map(|question| Command::SetQuestionAside { question }),
        (item(), lens).prop_map(|(question, lens)| Command::TagLens { question, lens }),
        request.prop_map(|(text, kinds, unwanted, version)| {
            Command::WriteRequest {
                text,
                kinds,
                unwanted,
                version,
            }
        }),
        text().prop_map(|text| Command::ProposeWording { text }),
        item().prop_map(|wording| Command::WithdrawWording { wording }),
        item().prop_map(|wording| Command::AdoptWording { wording }),
        version().prop_map(|version| Command::ValidateRequest { version }),
        version().prop_map(|version| Command::Agree { version }),
        (text(), version()).prop_map(|(text, version)| Command::Unclear { text, version }),
        version().prop_map(|version| Command::GroupAgrees { version }),
    ]
}

fn last_steps() -> impl Strategy<Value = Command> {
    let kind = || prop::sample::select(ContributionKind::ALL);
    let action = (
        0..4_usize,
        prop::sample::select(ActionField::ALL),
        text(),
        version(),
    );
    prop_oneof![
        (kind(), text(), prop::option::of(item()))
            .prop_map(|(kind, text, on)| Command::Contribute { kind, text, on }),
        (0..40_i64).prop_map(|minutes| Command::BeginSilence { minutes }),
        Just(Command::Reveal),
        any::<bool>().prop_map(|on| Command::SetRounds { on }),
        (seat(), any::<bool>(), 0..4_usize).prop_map(|(seat, passed, round)| Command::TakeTurn {
            seat,
            passed,
            round
        }),
        (item(), kind(), text(), version()).prop_map(|(contribution, kind, text, version)| {
            Command::EditContribution {
                contribution,
                kind,
                text,
                version,
            }
        }),
        item().prop_map(|contribution| Command::WithdrawContribution { contribution }),
        prop::sample::select(SignalKind::ALL).prop_map(|signal| Command::Signal { signal }),
        (text(), version()).prop_map(|(text, version)| Command::WriteSynthesis { text, version }),
        action.prop_map(|(slot, field, text, version)| {
            Command::WriteAction {
                slot,
                field,
                text,
                version,
            }
        }),
        (item(), any::<bool>())
            .prop_map(|(contribution, kept)| Command::Keep { contribution, kept }),
        text().prop_map(|text| Command::OfferAddition { text }),
        item().prop_map(|addition| Command::WithdrawAddition { addition }),
        (item(), any::<bool>())
            .prop_map(|(addition, taken)| Command::TakeAddition { addition, taken }),
        Just(Command::ValidatePlan),
        text().prop_map(|text| Command::Share { text }),
        Just(Command::Pass),
        seat().prop_map(|seat| Command::TickSaid { seat }),
        Just(Command::TickAll),
    ]
}

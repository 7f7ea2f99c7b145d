//! Anybody saying anything: random commands from random seats, epochs and times.

use method::consultation::command::Way;
use method::consultation::state::{
    ActionField, ContributionKind, Lens, Meeting, RequestKind, SheetField, SignalKind, SubjectKind,
};
use method::consultation::{
    Author, Because, Command, Consultation, Entry, Envelope, Event, Reason, Refusal, Setup, decide,
    evolve, open,
};
use method::{Epoch, ItemId, Plan, Presence, SeatId, Span, Time};
use proptest::prelude::*;

/// One thing that happens: time passes, somebody's connection changes, and
/// somebody says something on a screen that may be a few epochs old.
#[derive(Clone, Debug)]
pub(crate) struct Happening {
    wait: Span,
    connection: (u64, bool),
    by: u64,
    epochs_ago: u32,
    command: Command,
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
    /// Six people gather, one becomes client; then the rest happens.
    pub(crate) fn run(happenings: &[Happening]) -> Trial {
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
        let seat = SeatId(4);
        trial.tell(
            Author::Seat(SeatId(1)),
            Epoch(0),
            Command::AskClient { seat },
        );
        trial.tell(Author::Seat(seat), Epoch(0), Command::AgreeClient { seat });
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
        // Half of all that is said comes from the facilitator or the client:
        // a room where nobody moves shows little.
        let by = match happening.by {
            0 => Author::Newcomer,
            20..=29 => Author::Seat(self.state.facilitator),
            30.. => Author::Seat(self.state.client.unwrap_or_default()),
            seat => Author::Seat(SeatId(seat)),
        };
        let epoch = Epoch(self.state.epoch().0.saturating_sub(happening.epochs_ago));
        self.tell(by, epoch, happening.command.clone());
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

/// Any sequence of happenings.
pub(crate) fn steps() -> impl Strategy<Value = Vec<Happening>> {
    prop::collection::vec(happening(), 0..80)
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
        0..40_u64,
        epochs_ago,
        command(),
    )
        .prop_map(|(seconds, connection, by, epochs_ago, command)| Happening {
            wait: Span::seconds(seconds),
            connection,
            by,
            epochs_ago,
            command,
        })
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        3 => moving(),
        2 => conducting(),
        2 => seating(),
        4 => first_steps(),
        4 => last_steps(),
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
        6 => prop::option::of(because()).prop_map(|confirm| Command::Next { confirm }),
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
        (text(), prop::option::of(seat())).prop_map(|(name, back)| join(&name, back)),
        text().prop_map(|name| Command::Rename { name }),
        Just(Command::Leave),
        seat().prop_map(|seat| Command::Admit { seat }),
        Just(Command::AdmitAll),
        seat().prop_map(|seat| Command::Remove { seat }),
        text().prop_map(|name| Command::AddSeat { name }),
        (seat(), any::<bool>()).prop_map(|(seat, here)| Command::MarkHere { seat, here }),
        (seat(), any::<bool>()).prop_map(|(seat, aside)| Command::SetAside { seat, aside }),
        (seat(), any::<bool>())
            .prop_map(|(seat, observer)| Command::SetObserver { seat, observer }),
        Just(Command::OpenScreen),
        seat().prop_map(|seat| Command::AskClient { seat }),
        seat().prop_map(|seat| Command::AgreeClient { seat }),
        seat().prop_map(|seat| Command::DeclineClient { seat }),
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
        Just(Command::ValidateRequest),
        Just(Command::Agree),
        text().prop_map(|text| Command::Unclear { text }),
        Just(Command::GroupAgrees),
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
        (kind(), text()).prop_map(|(kind, text)| Command::Contribute { kind, text }),
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

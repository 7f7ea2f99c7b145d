//! What holds for any sequence of commands from anybody, at any time.

#![allow(clippy::expect_used)]

mod anyone;

use anyone::{Told, Trial, steps};
use method::consultation::view::{own, room};
use method::consultation::{Author, Consultation, Entry, Event, Refusal, decide, evolve, fold};
use method::{Act, Epoch, Presence, Role, SeatId, Span, Stage, Step, Time, may};
use proptest::prelude::*;

/// How long writing is taken after its step has closed.
const LATE: Span = Span::minutes(2);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_fold_of_the_log_is_the_state(steps in steps()) {
        let trial = Trial::run(&steps);
        prop_assert_eq!(&fold(&trial.log), &trial.state);
        let stored: Vec<Entry> = trial.log.iter().map(read_back).collect();
        prop_assert_eq!(&stored, &trial.log);
    }

    #[test]
    fn any_log_folds_with_any_of_its_payloads_gone(
        steps in steps(),
        gone in prop::collection::vec(any::<bool>(), 1..40),
    ) {
        let trial = Trial::run(&steps);
        let mut state = Consultation::default();
        for (entry, gone) in trial.log.iter().zip(gone.iter().cycle()) {
            let left = if *gone { without_payload(entry) } else { entry.clone() };
            evolve(&mut state, &left);
            look_at_everything(&state, &trial.presence, entry.at);
        }
        prop_assert_eq!(state.seq, trial.state.seq);
        // Nor does deciding trip over what is gone.
        for told in &trial.told {
            let _ = decide(&state, &trial.presence, &told.envelope);
        }
    }

    #[test]
    fn time_spent_and_paused_is_the_time_elapsed(steps in steps()) {
        let mut started: Option<Time> = None;
        let mut stopped: Option<Time> = None;
        let mut state = Consultation::default();
        for entry in &Trial::run(&steps).log {
            let before = state.stage;
            evolve(&mut state, entry);
            match (before, state.stage) {
                (Stage::Gathering, Stage::Step(_)) => started = Some(entry.at),
                (_, Stage::Gathering) => started = None,
                (Stage::Step(_), Stage::Closed) => stopped = Some(entry.at),
                (Stage::Closed, Stage::Step(_)) => stopped = None,
                _ => {}
            }
            let elapsed = started.map_or(Span::ZERO, |from| stopped.unwrap_or(entry.at) - from);
            prop_assert_eq!(counted(&state, entry.at), elapsed);
        }
    }

    #[test]
    fn the_epoch_rises_by_one_with_every_move_and_never_otherwise(steps in steps()) {
        let mut state = Consultation::default();
        for entry in &Trial::run(&steps).log {
            let before = state.epoch();
            let opened = state.seq > 0;
            evolve(&mut state, entry);
            let moves = matches!(entry.event, Event::Moved { .. } | Event::Undone);
            prop_assert_eq!(state.epoch(), Epoch(before.0 + u32::from(moves && opened)));
            prop_assert_eq!(state.chapters.last().map(|it| it.stage), Some(state.stage));
        }
    }

    #[test]
    fn whatever_is_followed_was_a_right_now_or_when_it_was_written(steps in steps()) {
        for told in &Trial::run(&steps).told {
            let Told { before, envelope, answer, .. } = told;
            if answer.is_err() {
                continue;
            }
            let act = envelope.command.act();
            let role = role_of(before, envelope.by);
            let chapter = before.chapter(envelope.epoch);
            let in_time = chapter.is_some_and(|chapter| {
                may(role, chapter.stage, act)
                    && act.may_arrive_late()
                    && chapter.closed.is_some_and(|closed| envelope.at - closed < LATE)
            });
            prop_assert!(may(role, before.stage, act) || in_time, "{:?} by {role:?}", act);
        }
    }

    #[test]
    fn the_client_writes_nothing_to_the_room_in_step_four(steps in steps()) {
        let exploration = Stage::Step(Step::Exploration);
        for told in &Trial::run(&steps).told {
            let Told { before, envelope, answer, .. } = told;
            let silent = before.stage == exploration
                && role_of(before, envelope.by) == Role::Client
                && before.chapter(envelope.epoch).map(|it| it.stage) == Some(exploration);
            let about_the_person = matches!(
                envelope.command.act(),
                Act::Rename | Act::Leave | Act::AgreeClient | Act::DeclineClient | Act::Signal
            );
            if silent && !about_the_person {
                prop_assert!(answer.is_err(), "{:?}", envelope.command);
            }
        }
    }

    #[test]
    fn the_same_command_decided_again_gives_the_same_answer_and_changes_nothing(
        steps in steps()
    ) {
        let trial = Trial::run(&steps);
        for told in &trial.told {
            let again = decide(&told.before, &told.presence, &told.envelope);
            prop_assert_eq!(&again, &told.answer);
        }
    }

    #[test]
    fn a_move_tapped_twice_moves_once(steps in steps()) {
        let trial = Trial::run(&steps);
        for (told, after) in trial.told.iter().zip(trial.told.iter().skip(1)) {
            let moved = matches!(
                told.answer.as_deref(),
                Ok([Event::Moved { .. } | Event::Undone])
            );
            if moved {
                let again = decide(&after.before, &after.presence, &told.envelope);
                let refused = matches!(
                    again,
                    Err(Refusal::AlreadyMoved | Refusal::NotNow | Refusal::Closed)
                );
                prop_assert!(refused, "{:?}", again);
            }
        }
    }

    #[test]
    fn those_outside_see_nothing_and_only_the_facilitation_sees_the_panel(steps in steps()) {
        for told in &Trial::run(&steps).told {
            let state = &told.before;
            for seat in state.seats.keys() {
                let role = state.role(*seat);
                let seen = room(state, role, &told.presence, told.envelope.at);
                let outside = matches!(role, Role::Lobby | Role::Removed | Role::Newcomer);
                prop_assert_eq!(seen.is_none(), outside);
                let panel = seen.and_then(|room| room.conduct);
                prop_assert_eq!(panel.is_some(), role.facilitates());
                if outside || role == Role::Screen {
                    prop_assert_eq!(own(state, *seat, &told.presence, told.envelope.at), None);
                }
            }
        }
    }

    #[test]
    fn there_is_one_facilitator_who_is_never_the_client(steps in steps()) {
        for told in &Trial::run(&steps).told {
            let state = &told.before;
            prop_assert_ne!(state.client, Some(state.facilitator));
            let facilitating = state.people().filter(|(id, _)| state.role(*id).facilitates());
            prop_assert!(facilitating.count() <= 1);
        }
    }
}

fn role_of(state: &Consultation, by: Author) -> Role {
    match by {
        Author::Newcomer => Role::Newcomer,
        Author::Seat(seat) => state.role(seat),
    }
}

fn counted(state: &Consultation, now: Time) -> Span {
    let clock = &state.clock;
    let current = clock.since.map_or(Span::ZERO, |since| now - since);
    clock.banked.iter().copied().sum::<Span>() + clock.paused_for + current
}

fn read_back(entry: &Entry) -> Entry {
    let (kind, payload) = entry.event.parts();
    Entry {
        event: Event::from_parts(&kind, Some(&payload)),
        ..entry.clone()
    }
}

fn without_payload(entry: &Entry) -> Entry {
    let (kind, _) = entry.event.parts();
    Entry {
        event: Event::from_parts(&kind, None),
        ..entry.clone()
    }
}

fn look_at_everything(state: &Consultation, presence: &Presence, now: Time) {
    for role in Role::ALL {
        let _ = room(state, role, presence, now);
    }
    for seat in state.seats.keys().copied().chain([SeatId(99)]) {
        let _ = own(state, seat, presence, now);
    }
}

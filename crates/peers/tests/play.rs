//! A circle of simulated peers plays through the product's own rules.

#![allow(clippy::expect_used, clippy::panic)]

mod theatre;

use method::consultation::Command;
use method::consultation::state::{ActionField, QuestionFate, SheetField, SignalFate};
use method::{Role, Span, Stage, Step};
use peers::CASES;
use peers::hint::{Hint, Lesson};
use std::collections::BTreeSet;
use theatre::{Theatre, VISITOR, said_aloud};

#[test]
fn every_case_plays_to_its_end_in_some_minutes_with_nothing_skipped() {
    for case in CASES {
        let mut stage = Theatre::played(case);
        let began = stage.now;
        stage.play_to(Stage::Closed);
        let state = &stage.state;
        let minutes = (stage.now - began).rounded_minutes();
        assert!((4..=7).contains(&minutes), "{}: {minutes} minutes", case.id);
        assert!(state.remarks.is_empty(), "{}: nothing was missing", case.id);
        assert_eq!(
            state.questions.len(),
            case.clarification.questions.len() + 1
        );
        assert_eq!(state.contract.request.text, case.contract.request);
        assert_eq!(state.contributions.len(), case.exploration.offers.len());
        assert!(state.contributions.values().any(|it| it.on.is_some()));
        assert_eq!(state.turns.len(), 8, "each of the cast has had a turn");
        let aside = state.questions.values();
        let aside = aside.filter(|it| it.fate == QuestionFate::SetAside);
        assert_eq!(aside.count(), 1, "the advice was set aside");
        let passed = state.signals.values();
        assert!(
            passed.clone().count() == 1 && passed.clone().all(|it| it.fate == SignalFate::Passed)
        );
        assert_eq!(stage.cue(), None, "it is over");
    }
}

#[test]
fn the_cases_of_both_languages_are_the_same_and_no_name_is_twice_in_a_cast() {
    for (place, case) in CASES.iter().enumerate() {
        let other = CASES[(place + 2) % 4];
        let (_, word) = case.id.split_once('-').expect("a language and a word");
        assert!(other.id.ends_with(word), "{} and {}", case.id, other.id);
        let mut names: BTreeSet<&str> = case.cast.consultants.into();
        names.extend([case.cast.client, case.cast.facilitator]);
        assert_eq!(names.len(), 8, "{}", case.id);
        for offer in case.exploration.offers {
            assert!(offer.on.is_none_or(|on| on < case.exploration.offers.len()));
        }
    }
}

#[test]
fn the_mirror_knows_the_advice_of_a_case_and_leaves_its_questions_alone() {
    for case in CASES {
        let reflect = |text| method::mirror::reflect(case.language, text);
        assert!(
            reflect(case.clarification.advice.ask).is_some(),
            "{}",
            case.id
        );
        for question in case.clarification.questions {
            assert_eq!(reflect(question.ask), None, "{}", question.ask);
        }
    }
}

#[test]
fn a_paused_clock_holds_the_play() {
    let mut stage = Theatre::played(CASES[0]);
    stage.play_to(Stage::Step(Step::Clarification));
    let facilitator = stage.state.facilitator;
    stage.does(facilitator, Command::Pause);
    assert_eq!(stage.cue(), None);
    stage.does(facilitator, Command::Resume);
    assert!(stage.cue().is_some());
}

#[test]
fn a_visitor_who_is_client_has_the_words_of_the_case_at_hand() {
    let case = CASES[1];
    let mut stage = Theatre::with_client(case);
    stage.play_to(Stage::Step(Step::Expose));
    assert_eq!(stage.hint(), Hint::Tell);
    let line = |stage: &Theatre| stage.play().and_then(|play| play.line(VISITOR));
    assert_eq!(line(&stage).as_deref(), Some(case.expose.headline));
    stage.does(VISITOR, Command::Told);
    stage.step();
    assert_eq!(
        stage.state.step(),
        Some(Step::Clarification),
        "told is told"
    );
    while stage.state.queue().is_empty() {
        assert_ne!(stage.step(), Some(VISITOR), "nobody has asked yet");
    }
    assert_eq!(stage.hint(), Hint::Answer);
    assert_eq!(
        line(&stage).as_deref(),
        Some(case.clarification.questions[0].answer)
    );
    // What the visitor writes instead stands, and the circle goes on from there.
    let question = *stage.state.queue().first().expect("a question");
    let text = "Autre chose".to_owned();
    stage.does(
        VISITOR,
        Command::Answer {
            question,
            text,
            version: 0,
        },
    );
    stage.play_to(Stage::Step(Step::Exploration));
    assert_eq!(stage.hint(), Hint::Silent);
    while stage.state.step() == Some(Step::Exploration) {
        assert_ne!(stage.step(), Some(VISITOR), "the client is silent");
    }
    stage.play_to(Stage::Closed);
    assert_eq!(stage.hint(), Hint::Over);
}

#[test]
fn a_visitor_who_consults_is_given_the_floor_and_holds_nobody_up() {
    let case = CASES[0];
    let mut stage = Theatre::with_consultant(case);
    let last = stage.named(case.cast.consultants[5]);
    stage.does(last, Command::Leave);
    let mut longest: Vec<Step> = Vec::new();
    while stage.state.stage != Stage::Closed {
        let cue = stage.cue().expect("somebody");
        if cue.pace >= peers::play::PATIENCE {
            longest.extend(stage.state.step());
        }
        stage.step();
    }
    assert_eq!(
        longest,
        [Step::Clarification, Step::Contract, Step::Exploration],
        "once in each"
    );
    assert!(stage.state.remarks.is_empty());
}

#[test]
fn the_question_of_a_visitor_is_answered() {
    let case = CASES[0];
    let mut stage = Theatre::with_consultant(case);
    stage.play_to(Stage::Step(Step::Clarification));
    let text = "Et la lune ?".to_owned();
    stage.does(VISITOR, Command::Ask { text });
    stage.step();
    let answered = stage.state.questions.values().next().expect("asked");
    let otherwise = &case.clarification.otherwise;
    assert!(otherwise.contains(&answered.answer.text.as_str()));
}

/// A rehearsal at this step: the visitor has gone on by *next*.
fn rehearsal(step: Step) -> Theatre {
    let case = CASES[0];
    let mut stage = Theatre::filled(case, true);
    let leaves = stage.named(case.cast.facilitator);
    stage.does(leaves, Command::Leave);
    let seat = stage.named(case.cast.client);
    stage.does(VISITOR, Command::AskClient { seat });
    stage.step();
    while stage.state.stage < Stage::Step(step) {
        if stage.step().is_none() {
            assert!([Hint::Begin, Hint::GoOn].contains(&stage.hint()));
            stage.does(VISITOR, said_aloud());
        }
    }
    stage
}

#[test]
fn nobody_moves_on_for_somebody_who_rehearses() {
    let mut stage = rehearsal(Step::Expose);
    while stage.step().is_some() {}
    assert_eq!(stage.state.step(), Some(Step::Expose));
    assert_eq!(stage.hint(), Hint::GoOn);
}

#[test]
fn a_rehearsal_meets_disguised_advice_and_a_client_who_justifies_themselves() {
    let mut stage = rehearsal(Step::Clarification);
    let mut seen: Vec<Hint> = Vec::new();
    loop {
        if seen.last() != Some(&stage.hint()) {
            seen.push(stage.hint());
        }
        if stage.step().is_none() {
            break;
        }
    }
    assert_eq!(
        seen,
        [
            Hint::Follow,
            Hint::Advice,
            Hint::Justifies,
            Hint::Follow,
            Hint::GoOn
        ]
    );
    let mut stage = rehearsal(Step::Clarification);
    while stage.hint() != Hint::Advice {
        stage.step();
    }
    let question = *stage.state.queue().first().expect("the advice");
    stage.does(VISITOR, Command::SetQuestionAside { question });
    while stage.step().is_some() {
        assert_ne!(stage.hint(), Hint::Justifies);
    }
}

#[test]
fn a_rehearsal_meets_one_who_speaks_too_much_a_silence_and_a_signal() {
    let mut stage = rehearsal(Step::Exploration);
    let mut seen = BTreeSet::new();
    loop {
        seen.insert(stage.hint().code());
        if stage.step().is_none() {
            break;
        }
        // The signal waits for the one who facilitates, and nobody waits for it.
        assert_eq!(stage.state.step(), Some(Step::Exploration));
    }
    for code in ["chatter", "signal"] {
        assert!(seen.contains(code), "{code} in {seen:?}");
    }
    let mut stage = rehearsal(Step::Exploration);
    while !stage.play().expect("peers").hint(VISITOR).0.eq(&Hint::Hush) {
        let open = stage.state.signals.iter();
        let open: Vec<_> = open.filter(|(_, it)| it.fate == SignalFate::Open).collect();
        if let Some((signal, _)) = open.first() {
            let signal = **signal;
            stage.does(VISITOR, Command::PassSignal { signal });
        } else {
            stage.step().expect("not silent for ever");
        }
    }
    assert!(stage.cue().expect("later").pace >= Span::seconds(20));
}

#[test]
fn rounds_are_kept_by_simulated_peers_and_end_when_all_is_said() {
    let mut stage = rehearsal(Step::Exploration);
    stage.does(VISITOR, Command::SetRounds { on: true });
    for _ in 0..200 {
        let (_, order) = stage.state.round(&stage.presence, stage.now);
        let Some(cue) = stage.cue() else { break };
        if !matches!(cue.command, Command::Signal { .. }) {
            assert_eq!(Some(&cue.seat), order.first(), "in turn");
        }
        stage.step();
    }
    assert_eq!(stage.cue(), None);
    assert_eq!(
        stage.state.contributions.len(),
        CASES[0].exploration.offers.len() + 3
    );
}

#[test]
fn guests_of_a_real_room_wait_for_people_and_never_speak_for_them() {
    let case = CASES[0];
    let mut stage = Theatre::filled(case, false);
    stage.does(
        VISITOR,
        Command::AddSeat {
            name: "Paule".into(),
        },
    );
    let seat = stage.named("Paule");
    stage.does(VISITOR, Command::AskClient { seat });
    assert_eq!(stage.cue(), None, "a person is asked, and answers");
    stage.does(VISITOR, Command::AgreeClient { seat });
    stage.does(VISITOR, said_aloud());
    assert_eq!(stage.cue(), None, "a person tells");
    stage.does(VISITOR, said_aloud());
    let cue = stage.cue().expect("a guest asks");
    assert_eq!(stage.state.role(cue.seat), Role::Consultant);
    assert!(cue.pace >= Span::seconds(12), "once people are quiet");
    stage.step();
    assert_eq!(
        stage.cue(),
        None,
        "one question at a time, and the client answers"
    );
    for _ in 0..3 {
        stage.does(VISITOR, said_aloud());
        while let Some(cue) = stage.cue() {
            assert!(stage.state.script(cue.seat).is_some(), "{cue:?}");
            stage.step();
        }
    }
    assert_eq!(stage.state.step(), Some(Step::Synthesis));
    assert!(stage.state.contributions.len() >= 5);
}

#[test]
fn a_story_of_the_visitors_own_is_never_mixed_with_the_cases() {
    let case = CASES[0];
    let mut stage = Theatre::with_client(case);
    stage.play_to(Stage::Step(Step::Expose));
    let text = "Je tiens une boulangerie".to_owned();
    let field = SheetField::Facts;
    let version = 0;
    stage.does(
        VISITOR,
        Command::WriteSheet {
            field,
            text,
            version,
        },
    );
    let written = |stage: &Theatre| {
        stage
            .state
            .sheet
            .values()
            .filter(|it| it.version > 0)
            .count()
    };
    let before = written(&stage);
    stage.play_to(Stage::Step(Step::Clarification));
    assert_eq!(written(&stage), before, "what is blank stays so");
    while stage.state.queue().is_empty() {
        stage.step();
    }
    let line = stage
        .play()
        .and_then(|play| play.line(VISITOR))
        .expect("a line");
    assert!(case.clarification.otherwise.contains(&line.as_str()));
    stage.play_to(Stage::Step(Step::Synthesis));
    assert!(
        stage.state.contract.request.is_blank(),
        "nor is a request made up"
    );
    stage.play_to(Stage::Closed);
    let outcome = &stage.state.outcome;
    assert!(
        outcome.validated && outcome.synthesis.is_blank(),
        "nor a plan"
    );
}

#[test]
fn a_plan_of_the_visitors_own_is_theirs_to_finish() {
    let case = CASES[0];
    let mut stage = Theatre::with_client(case);
    stage.play_to(Stage::Step(Step::Synthesis));
    let (slot, field, version) = (0, ActionField::What, 0);
    let text = "Fermer le lundi".to_owned();
    stage.does(
        VISITOR,
        Command::WriteAction {
            slot,
            field,
            text,
            version,
        },
    );
    let cue = stage.cue().expect("in the end");
    assert_eq!(cue.command, Command::ValidatePlan);
    assert!(cue.pace >= Span::seconds(60), "with time to write the rest");
    stage.step();
    assert!(stage.state.outcome.synthesis.is_blank());
}

#[test]
fn a_lone_guest_asks_one_question_and_makes_one_contribution() {
    let case = CASES[0];
    let mut stage = Theatre::opened(false);
    stage.does(
        VISITOR,
        Command::AddSeat {
            name: "Paule".into(),
        },
    );
    let names = vec![case.cast.consultants[2].to_owned()];
    let script = case.id.to_owned();
    stage.does(VISITOR, Command::FillSeats { names, script });
    let seat = stage.named("Paule");
    stage.does(VISITOR, Command::AskClient { seat });
    stage.does(VISITOR, Command::AgreeClient { seat });
    for _ in 0..5 {
        stage.does(VISITOR, said_aloud());
        while stage.step().is_some() {
            if let Some(question) = stage.state.queue().first().copied() {
                stage.does(VISITOR, Command::MarkAnswered { question });
            }
        }
    }
    assert_eq!(stage.state.questions.len(), 1);
    assert_eq!(stage.state.contributions.len(), 1);
}

#[test]
fn what_an_absent_peer_had_to_say_another_says() {
    let case = CASES[0];
    let mut stage = Theatre::played(case);
    let facilitator = stage.state.facilitator;
    for name in &case.cast.consultants[..3] {
        let seat = stage.named(name);
        stage.does(facilitator, Command::Remove { seat });
    }
    stage.play_to(Stage::Closed);
    assert_eq!(
        stage.state.contributions.len(),
        case.exploration.offers.len()
    );
    assert_eq!(stage.state.outcome.synthesis.text, case.synthesis.synthesis);
}

#[test]
fn a_synthesis_keeps_nothing_that_nobody_said() {
    let mut stage = rehearsal(Step::Exploration);
    stage.does(VISITOR, said_aloud());
    stage.now = stage.now + Span::seconds(30);
    while stage.step().is_some() {}
    let case = CASES[0];
    assert_eq!(stage.state.outcome.synthesis.text, case.synthesis.otherwise);
}

#[test]
fn a_rehearsal_says_what_became_of_its_difficulties() {
    let lessons = |stage: &Theatre| -> Vec<Lesson> {
        let lessons = stage.play().expect("peers").lessons();
        lessons.into_iter().map(|(lesson, _)| lesson).collect()
    };
    let closes = |stage: &mut Theatre| {
        while stage.state.stage != Stage::Closed {
            if stage.step().is_none() {
                stage.does(VISITOR, said_aloud());
                stage.now = stage.now + Span::seconds(30);
            }
        }
    };
    let mut let_be = rehearsal(Step::Expose);
    closes(&mut let_be);
    assert_eq!(
        lessons(&let_be),
        [
            Lesson::AdviceAnswered,
            Lesson::ChatterLet,
            Lesson::SignalKept
        ]
    );
    let mut met = rehearsal(Step::Clarification);
    while met.hint() != Hint::Advice {
        met.step();
    }
    let question = *met.state.queue().first().expect("the advice");
    met.does(VISITOR, Command::SetQuestionAside { question });
    while met.hint() != Hint::Chatter {
        if met.step().is_none() {
            met.does(VISITOR, said_aloud());
        }
    }
    met.does(VISITOR, Command::SetRounds { on: true });
    while met.hint() != Hint::Signal {
        met.step();
    }
    let signal = *met.state.signals.keys().next().expect("a signal");
    met.does(VISITOR, Command::PassSignal { signal });
    assert_eq!(lessons(&met), [], "not before the end");
    closes(&mut met);
    assert_eq!(
        lessons(&met),
        [
            Lesson::AdviceSetAside,
            Lesson::ChatterMet,
            Lesson::SignalPassed
        ]
    );
}

//! Steps 1 to 3, row by row of the table in `docs/method.md`.

use super::*;
use crate::consultation::state::{
    ITEMS_MAX, Lens, QuestionFate, RequestKind, SheetField, Stand, SubjectKind,
};
use crate::words::{SHORT, Unfit};

fn sheet(text: &str) -> Command {
    Command::WriteSheet {
        field: SheetField::Facts,
        text: text.into(),
        version: 0,
    }
}

// 1. Exposé

#[test]
fn the_client_prepares_the_sheet_beforehand_or_writes_it_live() {
    let mut circle = Circle::gathered();
    circle.becomes_client("Chloé");
    circle.does("Chloé", sheet("Avant"));
    circle.goes_to(EXPOSE);
    let kind = SubjectKind::Preoccupation;
    circle.does("Chloé", Command::SetKind { kind });
    for field in SheetField::ALL {
        let version = u32::from(*field == SheetField::Facts);
        let write = Command::WriteSheet {
            field: *field,
            text: "Pendant".into(),
            version,
        };
        circle.does("Chloé", write);
    }
    let room = circle.room_of("Ana").expect("in the room");
    assert!(room.sheet.values().all(|words| words.text == "Pendant"));
    assert_eq!(room.setup.kind, Some(kind));
}

#[test]
fn in_step_one_consultants_write_private_notes_only() {
    let mut circle = Circle::at(Step::Expose);
    for command in [
        ask("Depuis quand ?"),
        contribute("Et si…"),
        Command::ProposeWording { text: "Mot".into() },
    ] {
        assert_eq!(circle.says("Ana", command), Err(Refusal::NotNow));
    }
    assert_eq!(circle.says("Ana", sheet("Moi")), Err(Refusal::NotYours));
    assert!(crate::may(Role::Consultant, EXPOSE, crate::Act::Note));
}

#[test]
fn client_or_facilitator_says_that_it_is_told() {
    for who in ["Chloé", "Farah"] {
        let mut circle = Circle::at(Step::Expose);
        assert_eq!(circle.missing(), [Missing::Told]);
        assert_eq!(circle.says("Ana", Command::Told), Err(Refusal::NotYours));
        circle.does(who, Command::Told);
        assert_eq!(circle.missing(), []);
    }
}

#[test]
fn the_sheet_is_closed_after_step_one() {
    let mut circle = Circle::at(Step::Clarification);
    assert_eq!(
        circle.says("Chloé", sheet("Plus tard")),
        Err(Refusal::NotNow)
    );
}

#[test]
fn a_headline_written_anew_is_the_headline_everywhere() {
    let setup = Setup {
        headline: "Avant".into(),
        ..Setup::default()
    };
    let mut circle = Circle::at_with(Step::Expose, &setup);
    let write = Command::WriteSheet {
        field: SheetField::Headline,
        text: "Après".into(),
        version: 1,
    };
    circle.does("Chloé", write);
    assert_eq!(circle.state.setup.headline, "Après");
    assert!(!circle.sight_of("Ana").contains("Avant"));
}

// 2. Clarification

#[test]
fn questions_queue_fairly_fewest_asked_first_then_the_oldest() {
    let mut circle = Circle::at(Step::Clarification);
    for (who, text) in [("Ana", "A1"), ("Ana", "A2"), ("Ana", "A3"), ("Bruno", "B1")] {
        circle.does(who, ask(text));
    }
    circle.does("Diego", ask("D1"));
    let queue = |circle: &Circle| -> Vec<String> {
        let room = circle.room_of("Chloé").expect("in the room");
        room.queue.iter().map(|it| it.words.text.clone()).collect()
    };
    assert_eq!(queue(&circle), ["A1", "B1", "D1", "A2", "A3"]);
    let first = circle.state.queue()[0];
    circle.does("Chloé", Command::MarkAnswered { question: first });
    circle.does("Bruno", ask("B2"));
    assert_eq!(queue(&circle), ["B1", "D1", "A2", "B2", "A3"]);
}

#[test]
fn the_client_answers_in_writing_or_aloud_or_sets_a_question_aside() {
    let mut circle = Circle::at(Step::Clarification);
    for text in ["Un", "Deux", "Trois"] {
        circle.does("Ana", ask(text));
    }
    let [one, two, three] = circle.state.queue()[..] else {
        panic!("three questions");
    };
    let answer = Command::Answer {
        question: one,
        text: "Oui".into(),
        version: 0,
    };
    assert_eq!(circle.says("Farah", answer.clone()), Err(Refusal::NotYours));
    circle.does("Chloé", answer);
    circle.does("Farah", Command::MarkAnswered { question: two });
    assert_eq!(circle.missing(), [Missing::OpenQuestions(1)]);
    circle.does("Chloé", Command::SetQuestionAside { question: three });
    assert_eq!(circle.missing(), []);
    let fates = [one, two, three].map(|id| circle.state.questions[&id].fate);
    assert_eq!(
        fates,
        [
            QuestionFate::Answered,
            QuestionFate::AnsweredAloud,
            QuestionFate::SetAside
        ]
    );
}

#[test]
fn consultants_ask_and_the_client_does_not() {
    let mut circle = Circle::at(Step::Clarification);
    for who in ["Chloé", "Farah"] {
        assert_eq!(circle.says(who, ask("Moi ?")), Err(Refusal::NotYours));
    }
    assert_eq!(circle.says("Ana", ask("  ")), Err(Unfit::Empty.into()));
    let long = "é".repeat(SHORT + 1);
    assert!(matches!(
        circle.says("Ana", ask(&long)),
        Err(Refusal::Unfit(Unfit::TooLong { .. }))
    ));
}

#[test]
fn one_rewords_and_takes_back_ones_own_question_while_it_waits() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Depuis quand"));
    let question = circle.last_item();
    let edit = |text: &str| Command::EditQuestion {
        question,
        text: text.into(),
        version: 1,
    };
    assert_eq!(
        circle.says("Bruno", edit("Moi")),
        Err(Refusal::NotTheAuthor)
    );
    circle.does("Ana", edit("Depuis quand ?"));
    let withdraw = Command::WithdrawQuestion { question };
    assert_eq!(
        circle.says("Bruno", withdraw.clone()),
        Err(Refusal::NotTheAuthor)
    );
    circle.does("Ana", withdraw);
    assert!(circle.state.queue().is_empty());
    assert!(!circle.sight_of("Bruno").contains("Depuis"));
}

#[test]
fn an_answer_does_not_go_with_its_question() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does(
        "Ana",
        Command::Ask {
            text: "Qui ?".into(),
        },
    );
    let question = circle.state.queue()[0];
    let answer = Command::Answer {
        question,
        text: "Mon équipe".into(),
        version: 0,
    };
    circle.does("Chloé", answer);
    assert_eq!(
        circle.says("Ana", Command::WithdrawQuestion { question }),
        Err(Refusal::NotNow)
    );
}

#[test]
fn an_answered_question_is_not_reworded() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Depuis quand ?"));
    let question = circle.last_item();
    circle.does("Chloé", Command::MarkAnswered { question });
    let edit = Command::EditQuestion {
        question,
        text: "Autre".into(),
        version: 1,
    };
    assert_eq!(circle.says("Ana", edit), Err(Refusal::NotNow));
}

#[test]
fn a_question_may_be_tagged_with_a_lens_also_afterwards_but_not_in_the_exploration() {
    let mut circle = Circle::at(Step::Clarification);
    circle.does("Ana", ask("Depuis quand ?"));
    let question = circle.last_item();
    let tag = |lens| Command::TagLens { question, lens };
    circle.does("Bruno", tag(Some(Lens::Facts)));
    circle.goes_to(EXPLORATION);
    assert_eq!(
        circle.says("Chloé", tag(Some(Lens::Part))),
        Err(Refusal::NotNow)
    );
    circle.goes_to(LEARNING);
    circle.does("Chloé", tag(Some(Lens::Part)));
    assert_eq!(circle.state.questions[&question].lens, Some(Lens::Part));
}

#[test]
fn a_consultation_holds_so_many_questions_and_no_more() {
    let mut circle = Circle::at(Step::Clarification);
    for n in 0..ITEMS_MAX {
        let entry = Entry {
            seq: circle.state.seq + 1,
            author: Some(circle.seat("Ana")),
            at: circle.now,
            event: Event::Asked {
                text: format!("{n}"),
                late: false,
            },
        };
        evolve(&mut circle.state, &entry);
    }
    assert_eq!(circle.says("Ana", ask("Encore ?")), Err(Refusal::TooMany));
}

// 3. Contrat

#[test]
fn the_client_writes_the_request_its_kind_and_what_is_not_wanted() {
    let mut circle = Circle::at(Step::Contract);
    let write = Command::WriteRequest {
        text: "Aidez-moi à choisir".into(),
        kinds: vec![RequestKind::Choose, RequestKind::Ideas, RequestKind::Choose],
        unwanted: "Pas de jugement".into(),
        version: 0,
    };
    for who in ["Ana", "Farah"] {
        assert_eq!(circle.says(who, write.clone()), Err(Refusal::NotYours));
    }
    circle.does("Chloé", write);
    let contract = circle.room_of("Ana").expect("in the room").contract;
    assert_eq!(contract.request.text, "Aidez-moi à choisir");
    assert_eq!(contract.kinds, [RequestKind::Ideas, RequestKind::Choose]);
    assert_eq!(contract.unwanted, "Pas de jugement");
}

#[test]
fn next_wants_a_request_then_its_validation() {
    let mut circle = Circle::at(Step::Contract);
    circle.does("Farah", circle.group_agreement());
    assert_eq!(circle.missing(), [Missing::Request]);
    assert_eq!(
        circle.says("Chloé", circle.validation()),
        Err(Unfit::Empty.into()),
        "there is nothing to validate"
    );
    circle.does("Chloé", request("Aidez-moi", 0));
    circle.does("Farah", circle.group_agreement());
    assert_eq!(circle.missing(), [Missing::Validation]);
    assert_eq!(
        circle.says("Farah", circle.validation()),
        Err(Refusal::NotYours)
    );
    circle.does("Chloé", circle.validation());
    assert_eq!(circle.missing(), []);
}

#[test]
fn consultants_propose_wordings_and_the_client_adopts_one_or_not() {
    let mut circle = Circle::at(Step::Contract);
    let text = "Comment le dire à Sam ?".to_owned();
    circle.does("Ana", Command::ProposeWording { text: text.clone() });
    let wording = circle.last_item();
    let adopt = Command::AdoptWording { wording };
    assert_eq!(circle.says("Ana", adopt.clone()), Err(Refusal::NotYours));
    circle.does("Chloé", adopt);
    assert_eq!(circle.state.contract.request.text, text);
    let withdraw = Command::WithdrawWording { wording };
    assert_eq!(
        circle.says("Bruno", withdraw.clone()),
        Err(Refusal::NotTheAuthor)
    );
    circle.does("Ana", withdraw);
    assert_eq!(
        circle.state.contract.request.text, text,
        "what was adopted is the client's"
    );
    assert!(
        circle
            .room_of("Bruno")
            .expect("in")
            .contract
            .wordings
            .is_empty()
    );
}

#[test]
fn a_consultant_says_what_is_unclear() {
    let mut circle = Circle::at(Step::Contract);
    circle.does("Chloé", request("Aidez-moi", 0));
    let text = "À quoi ?".to_owned();
    circle.does(
        "Ana",
        Command::Unclear {
            text: text.clone(),
            version: 1,
        },
    );
    let stands = circle
        .room_of("Chloé")
        .expect("in the room")
        .contract
        .stands;
    let ana = circle.seat("Ana");
    let said = stands.into_iter().find(|(who, _)| who.seat == ana);
    assert_eq!(
        said.and_then(|(_, stand)| stand),
        Some(Stand::Unclear { text, late: false })
    );
}

#[test]
fn the_request_stays_on_every_screen_until_the_end() {
    let mut circle = Circle::at(Step::Contract);
    circle.does("Chloé", request("Aidez-moi à choisir", 0));
    circle.does("Farah", Command::OpenScreen);
    circle.sits("screen", SeatId(circle.state.seq));
    for stage in &Stage::ALL[4..] {
        circle.goes_to(*stage);
        for who in ["Ana", "Chloé", "Farah", "screen"] {
            assert!(circle.sight_of(who).contains("Aidez-moi à choisir"));
        }
    }
}

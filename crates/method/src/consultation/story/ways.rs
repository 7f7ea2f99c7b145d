//! Step 4: writing in silence, fair rounds, building on one another.

use super::*;
use crate::consultation::view::BuildsOn;

const SILENCE: Command = Command::BeginSilence { minutes: 5 };
const ROUNDS: Command = Command::SetRounds { on: true };

impl Circle {
    /// Whether these words stand anywhere on this person's screen.
    fn reads(&self, who: &str, words: &str) -> bool {
        self.sight_of(who).contains(words)
    }

    fn turns(&self) -> (Option<String>, Option<String>) {
        let room = self.room_of("Chloé").expect("in the room");
        let rounds = room.rounds.expect("rounds are on");
        let name = |who: Option<crate::consultation::view::Named>| who.map(|who| who.name);
        (name(rounds.turn), name(rounds.next))
    }

    /// The turn of this person in the round that is on.
    fn turn_of(&self, who: &str, passed: bool) -> Command {
        let (round, _) = self.state.round(&self.presence, self.now);
        Command::TakeTurn {
            seat: self.seat(who),
            passed,
            round,
        }
    }

    fn takes_turn(&mut self, who: &str, passed: bool) -> Vec<Event> {
        let turn = self.turn_of(who, passed);
        self.does(who, turn)
    }
}

#[test]
fn what_is_written_in_silence_is_seen_by_its_author_alone_until_the_time_is_up() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Ana", contribute("Avant"));
    circle.does("Farah", SILENCE);
    circle.does("Bruno", contribute("Un secret"));
    assert!(circle.reads("Bruno", "Un secret"));
    for who in ["Ana", "Chloé", "Diego", "Farah"] {
        assert!(circle.reads(who, "Avant"), "what was said is said");
        assert!(!circle.reads(who, "Un secret"));
    }
    let bruno = circle.seat("Bruno");
    let people = circle.room_of("Ana").expect("in the room").people;
    let spoken = people.iter().find(|it| it.who.seat == bruno);
    assert_eq!(spoken.map(|it| it.spoken), Some(false), "nor that he wrote");
    circle.wait(Span::minutes(5));
    for who in ["Ana", "Bruno", "Chloé", "Diego", "Farah"] {
        assert!(circle.reads(who, "Un secret"), "{who}");
    }
}

#[test]
fn the_facilitator_shows_all_sooner_or_gives_more_time() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", SILENCE);
    circle.does("Bruno", contribute("Un secret"));
    circle.wait(Span::minutes(4));
    circle.does("Farah", SILENCE);
    circle.wait(Span::minutes(4));
    assert!(!circle.reads("Ana", "Un secret"), "five minutes more");
    circle.does("Farah", Command::Reveal);
    assert!(circle.reads("Ana", "Un secret"));
    assert_eq!(circle.says("Farah", Command::Reveal), Ok(Vec::new()));
    circle.does("Farah", SILENCE);
    assert!(circle.reads("Ana", "Un secret"), "what was shown is shown");
}

#[test]
fn a_silence_lasts_from_one_minute_to_half_an_hour() {
    let mut circle = Circle::at(Step::Exploration);
    for minutes in [0, 31] {
        let silence = Command::BeginSilence { minutes };
        assert_eq!(circle.says("Farah", silence), Err(Refusal::OutOfRange));
    }
    assert_eq!(circle.says("Ana", SILENCE), Err(Refusal::NotYours));
}

#[test]
fn a_move_made_by_mistake_shows_nothing_and_the_silence_goes_on() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", SILENCE);
    circle.does("Bruno", contribute("Un secret"));
    circle.does("Farah", next());
    circle.wait(Span::seconds(9));
    assert!(!circle.reads("Ana", "Un secret"));
    circle.does("Farah", Command::Undo);
    circle.wait(Span::minutes(4));
    assert!(!circle.reads("Ana", "Un secret"));
    circle.wait(Span::minutes(1));
    assert!(circle.reads("Ana", "Un secret"));
}

#[test]
fn once_the_group_has_gone_on_all_is_shown() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", SILENCE);
    circle.does("Bruno", contribute("Un secret"));
    circle.does("Farah", next());
    circle.wait(Span::seconds(10));
    assert!(circle.reads("Chloé", "Un secret"));
}

#[test]
fn what_arrives_just_after_the_step_is_seen_at_once() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", SILENCE);
    let seen = circle.epoch();
    circle.does("Farah", next());
    circle.wait(Span::seconds(60));
    let late = contribute("Encore un mot");
    circle.says_from(seen, "Bruno", late).expect("taken");
    assert!(circle.reads("Chloé", "Encore un mot"));
}

#[test]
fn nobody_builds_on_what_they_do_not_see() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", SILENCE);
    circle.does("Bruno", contribute("Un secret"));
    let contribution = circle.last_item();
    let on = Some(contribution);
    let built = |text: &str| Command::Contribute {
        kind: ContributionKind::Comment,
        text: text.into(),
        on,
    };
    assert_eq!(circle.says("Ana", built("Oui")), Err(Refusal::Unknown));
    // Nor does any other refusal tell that it is there.
    let withdraw = Command::WithdrawContribution { contribution };
    assert_eq!(circle.says("Ana", withdraw), Err(Refusal::Unknown));
    circle.does("Farah", Command::Reveal);
    circle.does("Ana", built("Oui, et"));
    let last = circle.room_of("Diego").expect("in the room").contributions;
    let named = |it: &BuildsOn| matches!(it, BuildsOn::One(_, who) if who.name == "Bruno");
    assert!(last[1].on.as_ref().is_some_and(named));
}

#[test]
fn a_thread_outlives_the_contribution_it_begins_with() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Bruno", contribute("Un début"));
    let contribution = circle.last_item();
    circle.does(
        "Ana",
        Command::Contribute {
            kind: ContributionKind::Comment,
            text: "Une suite".into(),
            on: Some(contribution),
        },
    );
    circle.does("Bruno", Command::WithdrawContribution { contribution });
    let room = circle.room_of("Diego").expect("in the room");
    assert_eq!(room.contributions.len(), 1);
    assert_eq!(room.contributions[0].on, Some(BuildsOn::TakenBack));
    assert!(!circle.reads("Diego", "Un début"));
}

#[test]
fn each_has_a_turn_and_every_round_begins_with_the_next_person() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", ROUNDS);
    assert_eq!(circle.turns(), (Some("Ana".into()), Some("Bruno".into())));
    circle.takes_turn("Ana", false);
    circle.takes_turn("Bruno", true);
    assert_eq!(circle.turns(), (Some("Diego".into()), None));
    let diego = circle.turn_of("Diego", false);
    circle.does("Farah", diego.clone());
    assert_eq!(circle.says("Diego", diego), Ok(Vec::new()), "said by both");
    assert_eq!(circle.turns(), (Some("Bruno".into()), Some("Diego".into())));
    assert!(
        circle
            .own_of("Bruno")
            .expect("in the room")
            .my_turn
            .is_some()
    );
}

#[test]
fn whoever_is_away_holds_up_no_round() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", ROUNDS);
    circle.loses("Ana");
    circle.wait(Span::seconds(60));
    assert_eq!(circle.turns(), (Some("Bruno".into()), Some("Diego".into())));
    circle.takes_turn("Bruno", false);
    circle.does("Diego", Command::Leave);
    circle.finds_again("Ana");
    assert_eq!(circle.turns().0, Some("Ana".into()), "back in time");
    circle.loses("Ana");
    circle.wait(Span::seconds(60));
    assert_eq!(circle.turns().0, Some("Bruno".into()), "the next round");
    let events = circle.takes_turn("Bruno", false);
    assert_eq!(events.first(), Some(&Event::RoundBegun));
}

#[test]
fn a_turn_is_ones_own_and_is_had_once() {
    let mut circle = Circle::at(Step::Exploration);
    let turn = circle.turn_of("Ana", false);
    assert_eq!(circle.says("Ana", turn), Err(Refusal::Unknown));
    circle.does("Farah", ROUNDS);
    let turn = circle.turn_of("Ana", false);
    assert_eq!(circle.says("Bruno", turn.clone()), Err(Refusal::NotYours));
    circle.does("Ana", turn.clone());
    assert_eq!(circle.says("Farah", turn), Ok(Vec::new()), "said twice");
}

#[test]
fn the_facilitator_sees_which_kinds_nobody_has_offered() {
    let mut circle = Circle::at(Step::Exploration);
    let kinds = |circle: &Circle| {
        let room = circle.room_of("Farah").expect("in the room");
        room.conduct.expect("facilitates").kinds_missing
    };
    circle.does("Ana", contribute("Une piste"));
    circle.does("Bruno", contribute("Une autre"));
    assert_eq!(kinds(&circle), [], "it is early");
    circle.does("Diego", contribute("Une troisième"));
    assert!(!kinds(&circle).contains(&ContributionKind::Lead));
    assert!(kinds(&circle).contains(&ContributionKind::Feeling));
}

#[test]
fn what_arrives_while_the_move_can_be_undone_is_not_shown_either() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", SILENCE);
    let seen = circle.epoch();
    circle.does("Farah", next());
    circle.wait(Span::seconds(2));
    let late = contribute("Encore un mot");
    circle.says_from(seen, "Bruno", late).expect("taken");
    assert!(!circle.reads("Ana", "Encore un mot"));
    circle.does("Farah", Command::Undo);
    circle.wait(Span::seconds(30));
    assert!(!circle.reads("Ana", "Encore un mot"), "the silence goes on");
}

#[test]
fn who_was_heard_stays_heard_when_a_round_is_over() {
    let mut circle = Circle::at(Step::Exploration);
    circle.does("Farah", ROUNDS);
    for who in ["Ana", "Bruno", "Diego"] {
        circle.takes_turn(who, false);
    }
    circle.does("Farah", Command::SetRounds { on: false });
    let conduct = circle.room_of("Farah").and_then(|room| room.conduct);
    assert_eq!(conduct.expect("facilitates").silent, []);
}

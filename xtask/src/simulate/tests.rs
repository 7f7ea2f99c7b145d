//! A short run finds nothing; with a bug planted, it finds the bug.

use super::*;

const FEW: u64 = 200;

#[cfg(not(feature = "planted-bug"))]
#[test]
fn two_hundred_consultations_without_a_violation() {
    let tally = tally((Kind::Consultations, FEW), 1, Plant::default());
    assert_eq!(tally.first, None);
    assert!(tally.followed > 5_000, "{} followed", tally.followed);
}

#[cfg(not(feature = "planted-bug"))]
#[test]
fn two_hundred_half_days_without_a_violation() {
    let tally = tally((Kind::HalfDays, FEW), 1, Plant::default());
    assert_eq!(tally.first, None);
    assert!(tally.followed > 5_000, "{} followed", tally.followed);
}

#[cfg(feature = "planted-bug")]
mod planted {
    use super::*;
    use clap::ValueEnum;
    use plant::Bug;

    /// Those of half-days alone, and those of a node, which goes wrong with both.
    const OF_HALF_DAYS: [Bug; 10] = [
        Bug::AnybodyMarksHere,
        Bug::ComesAfterTheEnd,
        Bug::VotesLate,
        Bug::TickErasesWord,
        Bug::WordsInvented,
        Bug::StopCounts,
        Bug::StaleMove,
        Bug::ToldBringsBack,
        Bug::VotesLeak,
        Bug::SignatureLeaks,
    ];
    const OF_BOTH: [Bug; 3] = [Bug::DropsAcknowledged, Bug::DoesTwice, Bug::SkipsOnRefold];

    #[test]
    fn no_bug_no_violation() {
        for kind in [Kind::Consultations, Kind::HalfDays] {
            assert_eq!(tally((kind, FEW), 1, Plant::of(None)).first, None);
        }
    }

    fn is_found(kind: Kind, bug: Bug) -> bool {
        let plant = Plant::of(Some(bug));
        (1..2_000).any(|seed| tally((kind, 1), seed, plant).first.is_some())
    }

    #[test]
    fn every_planted_bug_is_found() {
        let all = Bug::value_variants().iter().copied();
        for bug in all.filter(|bug| !OF_HALF_DAYS.contains(bug)) {
            assert!(is_found(Kind::Consultations, bug), "{bug:?} was not found");
        }
    }

    #[test]
    fn every_planted_bug_of_half_days_is_found() {
        for bug in OF_HALF_DAYS.into_iter().chain(OF_BOTH) {
            assert!(is_found(Kind::HalfDays, bug), "{bug:?} was not found");
        }
    }
}

#[test]
fn a_seed_replays_to_the_letter() {
    for kind in [Kind::Consultations, Kind::HalfDays] {
        let one = tally((kind, 20), 7, Plant::default());
        let two = tally((kind, 20), 7, Plant::default());
        assert_eq!((one.commands, one.followed), (two.commands, two.followed));
    }
}

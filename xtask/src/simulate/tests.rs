//! A short run finds nothing; with a bug planted, it finds the bug.

use super::*;

#[cfg(not(feature = "planted-bug"))]
#[test]
fn two_hundred_consultations_without_a_violation() {
    let tally = tally(200, 1, Plant::default());
    assert_eq!(tally.first, None);
    assert!(tally.followed > 5_000, "{} followed", tally.followed);
}

#[cfg(feature = "planted-bug")]
mod planted {
    use super::*;
    use clap::ValueEnum;

    #[test]
    fn no_bug_no_violation() {
        assert_eq!(tally(200, 1, Plant::of(None)).first, None);
    }

    #[test]
    fn every_planted_bug_is_found() {
        for bug in plant::Bug::value_variants() {
            let found = (1..2_000).find_map(|seed| tally(1, seed, Plant::of(Some(*bug))).first);
            assert!(found.is_some(), "{bug:?} was not found");
        }
    }
}

#[test]
fn a_seed_replays_to_the_letter() {
    let one = tally(20, 7, Plant::default());
    let two = tally(20, 7, Plant::default());
    assert_eq!((one.commands, one.followed), (two.commands, two.followed));
}

//! What holds for any circle: of its turns, judged against every other way to give them, and of
//! the days of its half-days.

#![allow(clippy::expect_used)]

use jiff::civil::{Date, Time, date};
use method::circle::calendar::{Series, holidays};
use method::circle::planner::{Peer, Places, Proposal, propose};
use method::circle::state::{Cycle, Holidays};
use method::circle::{MemberId, SessionId};
use std::collections::{BTreeMap, BTreeSet};

const CIRCLES: u64 = 10_000;

/// Numbers from a seed (splitmix64), so that a circle that fails can be made again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn size(&mut self, from: usize, to: usize) -> usize {
        from + usize::try_from(self.below((to - from + 1) as u64)).expect("small")
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}

/// A circle with absences and wishes, some turns had and some settled (by a swap, say).
fn circle(dice: &mut Dice, most: usize) -> (Vec<Peer>, Vec<Places>) {
    let peer = |member, past| Peer {
        member: MemberId(member),
        past,
        last: None,
    };
    let peers: Vec<Peer> = (1..=dice.size(2, most) as u64)
        .map(|member| peer(member, usize::from(dice.chance(20))))
        .collect();
    let away = 10 + dice.below(70);
    let days = (1..=dice.size(1, 4) as u64).map(|day| {
        let some = |dice: &mut Dice, percent| -> BTreeSet<MemberId> {
            let all = peers.iter().map(|peer| peer.member);
            all.filter(|_| dice.chance(percent)).collect()
        };
        let able = some(dice, 100 - away);
        let settled = able
            .iter()
            .copied()
            .filter(|_| dice.chance(8))
            .take(2)
            .collect();
        Places {
            session: SessionId(day),
            places: dice.size(1, 3),
            settled,
            there: able.clone(),
            wishing: some(dice, 15),
            able,
        }
    });
    let days = days.collect();
    (peers, days)
}

/// Turns had and settled before and in a half-day, with those proposed up to there.
fn counts(peers: &[Peer], days: &[Places], proposals: &[Proposal]) -> BTreeMap<MemberId, usize> {
    let mut counts: BTreeMap<MemberId, usize> =
        peers.iter().map(|peer| (peer.member, peer.past)).collect();
    let settled = days.iter().flat_map(|day| day.settled.iter());
    for member in settled.chain(proposals.iter().map(|proposal| &proposal.member)) {
        *counts.entry(*member).or_default() += 1;
    }
    counts
}

/// The most people that can have had a turn, by trying every way to fill the places.
fn most_served(peers: &[Peer], days: &[Places]) -> usize {
    let settled = counts(peers, days, &[]);
    let waiting: Vec<MemberId> = peers
        .iter()
        .map(|peer| peer.member)
        .filter(|member| settled[member] == 0)
        .collect();
    let places: Vec<&Places> = days
        .iter()
        .flat_map(|day| std::iter::repeat_n(day, day.places.saturating_sub(day.settled.len())))
        .collect();
    peers.len() - waiting.len() + search(&waiting, &places)
}

fn search(waiting: &[MemberId], places: &[&Places]) -> usize {
    let Some((place, rest)) = places.split_first() else {
        return 0;
    };
    let taken = waiting
        .iter()
        .enumerate()
        .filter(|(_, member)| place.able.contains(member));
    let served = taken.map(|(nth, _)| {
        let mut others = waiting.to_vec();
        others.remove(nth);
        1 + search(&others, rest)
    });
    served.max().unwrap_or_default().max(search(waiting, rest))
}

#[test]
fn everybody_gets_a_turn_whenever_that_is_possible_at_all() {
    for seed in 0..CIRCLES {
        let (peers, days) = circle(&mut Dice(seed), 5);
        let given = counts(&peers, &days, &propose(&peers, &days));
        let served = given.values().filter(|count| **count > 0).count();
        assert_eq!(
            served,
            most_served(&peers, &days),
            "seed {seed}: {peers:?} {days:?}"
        );
    }
}

#[test]
fn nobody_is_client_again_while_somebody_who_has_not_been_could_be() {
    for seed in 0..CIRCLES {
        let (peers, days) = circle(&mut Dice(seed), 12);
        let proposals = propose(&peers, &days);
        for (nth, proposal) in proposals.iter().enumerate() {
            let so_far = counts(&peers, &days, &proposals[..nth]);
            let day = days
                .iter()
                .find(|day| day.session == proposal.session)
                .expect("a day");
            let could = |member: &MemberId| {
                let here = proposals[..nth]
                    .iter()
                    .any(|other| other.session == day.session && other.member == *member);
                day.able.contains(member) && !day.settled.contains(member) && !here
            };
            let least = so_far
                .iter()
                .filter(|(member, _)| could(member))
                .map(|(_, count)| count);
            assert!(could(&proposal.member), "seed {seed}");
            assert_eq!(Some(&so_far[&proposal.member]), least.min(), "seed {seed}");
        }
    }
}

#[test]
fn every_place_is_filled_that_somebody_can_fill() {
    for seed in 0..CIRCLES {
        let (peers, days) = circle(&mut Dice(seed), 12);
        let proposals = propose(&peers, &days);
        for day in &days {
            let proposed = proposals
                .iter()
                .filter(|it| it.session == day.session)
                .count();
            let free = day
                .able
                .iter()
                .filter(|member| !day.settled.contains(member))
                .count();
            let open = day.places.saturating_sub(day.settled.len());
            assert_eq!(proposed, open.min(free), "seed {seed}");
        }
    }
}

fn series(dice: &mut Dice) -> Series {
    let day = |dice: &mut Dice, within| {
        let days = i64::try_from(dice.below(within)).expect("small");
        date(2026, 9, 1).saturating_add(jiff::Span::new().days(days))
    };
    let from = day(dice, 200);
    let until = from.saturating_add(
        jiff::Span::new().days(120 + i64::try_from(dice.below(80)).expect("small")),
    );
    let some = |dice: &mut Dice, count| -> BTreeSet<Date> {
        (0..dice.below(count)).map(|_| day(dice, 450)).collect()
    };
    let mut away = BTreeMap::new();
    for _ in 0..dice.below(10) {
        let first = day(dice, 450);
        for shift in 0..=i64::try_from(dice.below(14)).expect("small") {
            *away
                .entry(first.saturating_add(jiff::Span::new().days(shift)))
                .or_default() += 1;
        }
    }
    Series {
        cycle: Cycle { from, until },
        first: from
            .saturating_add(jiff::Span::new().days(i64::try_from(dice.below(14)).expect("small"))),
        hour: Time::constant(9, 0, 0, 0),
        not_before: day(dice, 100),
        count: dice.size(1, 10),
        weeks: u8::try_from(dice.size(1, 5)).expect("small"),
        holidays: if dice.chance(80) {
            Holidays::France
        } else {
            Holidays::None
        },
        days_off: some(dice, 12),
        taken: some(dice, 4),
        away,
    }
}

#[test]
fn no_half_day_falls_on_a_holiday_or_on_an_absence_that_could_be_avoided() {
    for seed in 0..CIRCLES {
        let series = series(&mut Dice(seed));
        let proposed = series.propose();
        for it in &proposed {
            let day = it.starts.date();
            let window = series.window(it.wished);
            assert!(window.contains(&day), "seed {seed}");
            assert!(
                (series.cycle.from..=series.cycle.until).contains(&day),
                "seed {seed}"
            );
            assert!(
                !holidays(series.holidays, day.year()).contains(&day),
                "seed {seed}"
            );
            assert!(
                !series.days_off.contains(&day) && !series.taken.contains(&day),
                "seed {seed}"
            );
            let best = window.iter().filter(|day| series.is_free(**day));
            let best = best.map(|day| series.away_on(*day)).min();
            assert_eq!(Some(series.away_on(day)), best, "seed {seed}");
            assert_eq!(it.because.is_some(), day != it.wished, "seed {seed}");
        }
        let days: Vec<Date> = proposed.iter().map(|it| it.starts.date()).collect();
        assert!(
            days.windows(2).all(|pair| pair[0] < pair[1]),
            "seed {seed}: {days:?}"
        );
        // None is missing but those whose window has no free day.
        let placeable = series.wished().into_iter();
        let placeable =
            placeable.filter(|day| series.window(*day).iter().any(|day| series.is_free(*day)));
        assert_eq!(placeable.count(), proposed.len(), "seed {seed}");
    }
}

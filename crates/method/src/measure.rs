//! Measuring honestly: what people answer about themselves, when, and what is shown of it.
//!
//! Figures are published once, when a form closes, and never computed anew: whoever looks at two
//! days, or at two pages, sees the same numbers and can subtract nothing. Nothing is published on
//! fewer than [`LEAST`] people, nor what would leave fewer than that by subtraction.

use crate::choices::choices;
use crate::circle::OrganisationId;
use crate::circle::state::Cycle;
use jiff::Span;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Nothing is shown on fewer people than this.
pub const LEAST: u32 = 4;
/// The self-assessment: one statement for each of the five ends of the method.
pub const ITEMS: usize = 5;
/// The pulse after a half-day.
pub const PULSE: usize = 3;
/// Answers to a statement go from 1 (not at all) to this (entirely).
pub const SCALE: u8 = 5;
/// The goal one set oneself is rated from 0 to this.
pub const RATING: u8 = 10;
/// The longest goal, in characters.
pub const GOAL: usize = 500;
/// The pulse can be given for so many days.
const PULSE_DAYS: i64 = 7;

choices! {
    /// When the self-assessment is asked.
    Moment {
        /// As the cycle begins.
        Start = "start",
        /// Half-way.
        Middle = "middle",
        /// As it ends.
        End = "end",
        /// Two months later.
        After = "after",
    }
}

/// The days on which the form of a moment can be answered, both included.
///
/// They never overlap: each ends before the next begins. In a cycle of a few days those in the
/// middle may have no day at all (the end before the beginning).
pub fn window(cycle: Cycle, moment: Moment) -> (Date, Date) {
    let day = |day: Date, days: i64| day.saturating_add(Span::new().days(days));
    let length = i64::from((cycle.until - cycle.from).get_days());
    let middle = day(cycle.from, length / 2);
    // At most three weeks, and at most a quarter of the cycle.
    let stretch = (length / 4).min(21);
    let end_from = day(cycle.until, -(length / 8).min(7));
    let after = cycle.until.saturating_add(Span::new().months(2));
    match moment {
        Moment::Start => (day(cycle.from, -14), day(cycle.from, stretch)),
        Moment::Middle => (
            day(cycle.from, stretch + 1).max(day(middle, -stretch / 2)),
            day(middle, stretch / 2).min(day(end_from, -1)),
        ),
        Moment::End => (
            end_from.max(day(cycle.from, stretch + 1)),
            day(cycle.until, 21),
        ),
        Moment::After => (after, day(after, 21)),
    }
}

/// The moment whose form is open on a day.
pub fn open_on(cycle: Cycle, today: Date) -> Option<Moment> {
    Moment::ALL.iter().copied().find(|moment| {
        let (from, until) = window(cycle, *moment);
        (from..=until).contains(&today)
    })
}

/// The last day on which a half-day that ended then gets its pulse.
pub fn pulse_until(ends: DateTime) -> Date {
    ends.date().saturating_add(Span::new().days(PULSE_DAYS))
}

/// What somebody answers at a moment. `None` leaves a statement without an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// One for each statement, from 1 to [`SCALE`].
    pub items: [Option<u8>; ITEMS],
    /// The goal they set themselves: theirs alone.
    #[serde(default)]
    pub goal: String,
    /// How far they are with it, from 0 to [`RATING`].
    #[serde(default)]
    pub rating: Option<u8>,
    /// Where they came from when they answered.
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
}

/// The pulse somebody gives of a half-day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pulse {
    /// One for each statement, from 1 to [`SCALE`].
    pub items: [Option<u8>; PULSE],
    /// Where they came from when they answered.
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
}

/// Whether answers are inside what the form takes.
pub fn within(items: &[Option<u8>], rating: Option<u8>) -> bool {
    items
        .iter()
        .flatten()
        .all(|item| (1..=SCALE).contains(item))
        && rating.is_none_or(|rating| rating <= RATING)
}

/// What is shown of the answers to one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// How many answered.
    pub n: u32,
    /// The sum of their answers.
    pub sum: u32,
    /// The sum of the squares.
    pub squares: u32,
}

impl Summary {
    /// Of these answers.
    pub fn of(answers: impl IntoIterator<Item = u8>) -> Summary {
        answers.into_iter().fold(Summary::default(), |so_far, one| {
            let one = u32::from(one);
            Summary {
                n: so_far.n + 1,
                sum: so_far.sum + one,
                squares: so_far.squares + one * one,
            }
        })
    }

    /// The mean; nothing without answers.
    pub fn mean(self) -> Option<f64> {
        (self.n > 0).then(|| f64::from(self.sum) / f64::from(self.n))
    }

    /// The spread: the standard deviation of these answers, as they are (not of a sample).
    pub fn spread(self) -> Option<f64> {
        let mean = self.mean()?;
        let variance = f64::from(self.squares) / f64::from(self.n) - mean * mean;
        Some(variance.max(0.0).sqrt())
    }
}

/// One person's answers, with where they come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Where they come from.
    pub organisation: Option<OrganisationId>,
    /// An answer to each question, or none.
    pub answers: Vec<Option<u8>>,
}

/// What is published of a form once it has closed: for each question a summary, or nothing where
/// too few stand behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// How many people answered anything.
    pub people: u32,
    /// Of everybody, for the circle.
    pub all: Vec<Option<Summary>>,
    /// Of each organisation, for its sponsor.
    #[serde(default)]
    pub by: BTreeMap<OrganisationId, Vec<Option<Summary>>>,
}

/// Publishes the answers to a form of so many questions.
pub fn publish(questions: usize, given: &[Given]) -> Figures {
    let mut figures = Figures {
        people: u32::try_from(given.len()).unwrap_or(u32::MAX),
        ..Figures::default()
    };
    for question in 0..questions {
        let answered = || {
            given.iter().filter_map(move |one| {
                let answer = one.answers.get(question).copied().flatten()?;
                Some((one.organisation.clone(), answer))
            })
        };
        let all = Summary::of(answered().map(|(_, answer)| answer));
        figures.all.push((all.n >= LEAST).then_some(all));
        let shown = shown(answered());
        for organisation in given.iter().filter_map(|one| one.organisation.clone()) {
            let theirs = figures.by.entry(organisation.clone()).or_default();
            if theirs.len() == question {
                theirs.push(shown.get(&organisation).copied());
            }
        }
    }
    figures
        .by
        .retain(|_, theirs| theirs.iter().any(Option::is_some));
    figures
}

/// The organisations whose summary can be shown: each of [`LEAST`] people or more, and what is
/// left of everybody beside them nobody at all, or as many.
fn shown(
    answered: impl Iterator<Item = (Option<OrganisationId>, u8)>,
) -> BTreeMap<OrganisationId, Summary> {
    let mut by: BTreeMap<Option<OrganisationId>, Vec<u8>> = BTreeMap::new();
    for (organisation, answer) in answered {
        by.entry(organisation).or_default().push(answer);
    }
    let groups = by
        .into_iter()
        .map(|(who, answers)| (who, Summary::of(answers)));
    without_remainder(groups, |summary| summary.n)
}

/// The groups that can be shown: each of [`LEAST`] people or more, and what is left of everybody
/// beside them nobody at all, or as many. People without a group are among those left.
pub(crate) fn without_remainder<T>(
    groups: impl Iterator<Item = (Option<OrganisationId>, T)>,
    people: impl Fn(&T) -> u32,
) -> BTreeMap<OrganisationId, T> {
    let (mut shown, mut rest) = (Vec::new(), 0);
    for (who, group) in groups {
        match who {
            Some(who) if people(&group) >= LEAST => shown.push((who, group)),
            _ => rest += people(&group),
        }
    }
    // The largest first; the smallest is given up when those left over would be too few.
    shown.sort_by(|(one, a), (other, b)| people(b).cmp(&people(a)).then_with(|| one.cmp(other)));
    while (1..LEAST).contains(&rest)
        && let Some((_, group)) = shown.pop()
    {
        rest += people(&group);
    }
    shown.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn given(organisation: &str, answer: u8) -> Given {
        let organisation = (!organisation.is_empty()).then(|| OrganisationId(organisation.into()));
        Given {
            organisation,
            answers: vec![Some(answer)],
        }
    }

    #[test]
    fn the_forms_of_a_cycle_never_overlap() {
        for days in 0..400 {
            let from = date(2027, 1, 12);
            let until = from.saturating_add(Span::new().days(days));
            let cycle = Cycle { from, until };
            let windows = Moment::ALL.iter().map(|moment| window(cycle, *moment));
            let windows: Vec<_> = windows.collect();
            let open = windows.iter().filter(|(from, until)| from <= until);
            let open: Vec<_> = open.collect();
            for pair in open.windows(2) {
                assert!(pair[0].1 < pair[1].0, "{days}: {pair:?}");
            }
            let expected = if days < 8 { 3 } else { 4 };
            assert!(open.len() >= expected, "{days}: {open:?}");
        }
    }

    #[test]
    fn a_summary_tells_mean_and_spread() {
        let summary = Summary::of([2, 4, 4, 4, 5, 5, 7, 9]);
        assert_eq!(summary.n, 8);
        assert!((summary.mean().unwrap() - 5.0).abs() < 1e-9);
        assert!((summary.spread().unwrap() - 2.0).abs() < 1e-9);
        assert_eq!(Summary::of([]).mean(), None);
        assert_eq!(Summary::of([]).spread(), None);
    }

    #[test]
    fn nothing_is_published_on_three() {
        let three = vec![given("a", 3); 3];
        let figures = publish(1, &three);
        assert_eq!(figures.people, 3);
        assert_eq!(figures.all, vec![None]);
        assert!(figures.by.is_empty());
    }

    #[test]
    fn an_organisation_is_not_shown_when_the_circle_minus_it_is_one_person() {
        let mut five = vec![given("a", 3); 4];
        five.push(given("b", 5));
        let figures = publish(1, &five);
        assert_eq!(figures.all[0].map(|all| all.n), Some(5));
        assert!(figures.by.is_empty(), "all minus a would be b's one answer");
        let eight = [vec![given("a", 3); 4], vec![given("", 5); 4]].concat();
        assert_eq!(publish(1, &eight).by.len(), 1);
    }

    #[test]
    fn two_organisations_are_not_shown_when_a_third_would_be_left_over() {
        let five = vec![given("a", 3); 5];
        let four = vec![given("b", 4); 4];
        let mut all = [five, four].concat();
        assert_eq!(publish(1, &all).by.len(), 2);
        all.push(given("c", 1));
        let figures = publish(1, &all);
        let shown: Vec<_> = figures.by.keys().map(|it| it.0.as_str()).collect();
        assert_eq!(shown, ["a"], "b and c are five together");
    }

    #[test]
    fn each_question_stands_for_itself() {
        let mut four = vec![given("a", 3); 4];
        for one in &mut four {
            one.answers.push(Some(2));
        }
        four[0].answers[1] = None;
        let figures = publish(2, &four);
        assert!(figures.all[0].is_some() && figures.all[1].is_none());
        let theirs = &figures.by[&OrganisationId("a".into())];
        assert!(theirs[0].is_some() && theirs[1].is_none());
    }
}

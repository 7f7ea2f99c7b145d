//! Finding days: public holidays by rule, and a series of half-days that keeps clear of them and
//! of absences.

use super::state::{Cycle, Holidays};
use jiff::Span;
use jiff::civil::{Date, DateTime, Time, Weekday};
use std::collections::{BTreeMap, BTreeSet};

/// The public holidays of a year, by the rule of a country.
///
/// France: the eleven of article L3133-1 of the code du travail.
pub fn holidays(rule: Holidays, year: i16) -> BTreeSet<Date> {
    if rule == Holidays::None {
        return BTreeSet::new();
    }
    let fixed = [
        (1, 1),
        (5, 1),
        (5, 8),
        (7, 14),
        (8, 15),
        (11, 1),
        (11, 11),
        (12, 25),
    ];
    let fixed = fixed
        .iter()
        .filter_map(|(month, day)| Date::new(year, *month, *day).ok());
    // Easter Monday, Ascension, Whit Monday.
    let moving = easter(year)
        .into_iter()
        .flat_map(|sunday| [1, 39, 50].map(|days| sunday.saturating_add(Span::new().days(days))));
    fixed.chain(moving).collect()
}

/// Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm, in its form of 1961).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    let (month, day) = (i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?);
    Date::new(year, month, day).ok()
}

/// A series to be planned.
#[derive(Clone, Debug)]
pub struct Series {
    /// From when to when the circle runs.
    pub cycle: Cycle,
    /// The first half-day wished for; the others follow on its weekday.
    pub first: Date,
    /// The hour.
    pub hour: Time,
    /// No half-day is proposed before this day.
    pub not_before: Date,
    /// How many.
    pub count: usize,
    /// Weeks from one to the next, at least 1.
    pub weeks: u8,
    /// Which public holidays are kept free.
    pub holidays: Holidays,
    /// Other days kept free.
    pub days_off: BTreeSet<Date>,
    /// Days that are taken: half-days that stand.
    pub taken: BTreeSet<Date>,
    /// Who is away, by day.
    pub away: BTreeMap<Date, usize>,
}

/// One half-day of a proposed series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// The day it would have been.
    pub wished: Date,
    /// When it is proposed.
    pub starts: DateTime,
    /// Why not on the day wished.
    pub because: Option<Moved>,
    /// How many cannot come, on the best day there is.
    pub away: usize,
}

/// Why a half-day is not proposed on the day it would have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// A public holiday, or another day kept free.
    Holiday,
    /// Somebody is away.
    Absence,
    /// Another half-day is there already, or the cycle is over by then.
    Taken,
}

impl Series {
    /// The days between which a half-day wished for on one day may be moved: half an interval each
    /// way, so that the windows of two half-days never meet; Monday to Friday, inside the cycle.
    pub fn window(&self, wished: Date) -> Vec<Date> {
        let days = i64::from(self.weeks.max(1)) * 7;
        let (before, after) = ((days - 1) / 2, days / 2);
        (-before..=after)
            .map(|shift| wished.saturating_add(Span::new().days(shift)))
            .filter(|day| *day == wished || !is_weekend(*day))
            .filter(|day| *day >= self.not_before)
            .filter(|day| (self.cycle.from..=self.cycle.until).contains(day))
            .collect()
    }

    /// Whether nothing but absences speaks against a day.
    pub fn is_free(&self, day: Date) -> bool {
        !self.is_off(day) && !self.taken.contains(&day)
    }

    fn is_off(&self, day: Date) -> bool {
        self.days_off.contains(&day) || holidays(self.holidays, day.year()).contains(&day)
    }

    /// How many are away on a day.
    pub fn away_on(&self, day: Date) -> usize {
        self.away.get(&day).copied().unwrap_or_default()
    }

    /// The days wished for, as long as the cycle lasts.
    pub fn wished(&self) -> Vec<Date> {
        let step = i64::from(self.weeks.max(1)) * 7;
        let nth = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).saturating_mul(step);
        (0..self.count)
            .map(|n| {
                self.first
                    .saturating_add(Span::new().days(nth(n).min(400 * 7)))
            })
            .collect()
    }

    /// The series: for each day wished for, the free day of its window on which fewest are away;
    /// among those the day itself, then the same weekday, then the nearest, then the earlier. A
    /// window without any free day gives no half-day.
    pub fn propose(&self) -> Vec<Proposed> {
        let wished = self.wished();
        wished
            .into_iter()
            .filter_map(|day| self.place(day))
            .collect()
    }

    fn place(&self, wished: Date) -> Option<Proposed> {
        let rank = |day: &Date| {
            let apart = wished.duration_until(*day).as_hours().abs();
            let other = day.weekday() != wished.weekday();
            (self.away_on(*day), other, apart, *day)
        };
        let free = self
            .window(wished)
            .into_iter()
            .filter(|day| self.is_free(*day));
        let day = free.min_by_key(rank)?;
        Some(Proposed {
            wished,
            starts: day.to_datetime(self.hour),
            because: (day != wished).then(|| self.why_not(wished)),
            away: self.away_on(day),
        })
    }

    fn why_not(&self, day: Date) -> Moved {
        if self.is_off(day) {
            Moved::Holiday
        } else if self.is_free(day) && (self.cycle.from..=self.cycle.until).contains(&day) {
            Moved::Absence
        } else {
            Moved::Taken
        }
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_falls_where_almanacs_say() {
        for (year, month, day) in [
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
        ] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn france_has_eleven_public_holidays() {
        let of_2027 = holidays(Holidays::France, 2027);
        assert_eq!(of_2027.len(), 11);
        for day in [
            date(2027, 3, 29),
            date(2027, 5, 6),
            date(2027, 5, 17),
            date(2027, 5, 8),
        ] {
            assert!(of_2027.contains(&day), "{day}");
        }
        // Two of them on one day: ten days.
        assert_eq!(holidays(Holidays::France, 2008).len(), 10);
        assert!(holidays(Holidays::None, 2027).is_empty());
    }

    fn series() -> Series {
        Series {
            cycle: Cycle {
                from: date(2027, 1, 4),
                until: date(2027, 7, 2),
            },
            first: date(2027, 1, 12),
            hour: Time::constant(9, 0, 0, 0),
            not_before: date(2027, 1, 4),
            count: 6,
            weeks: 3,
            holidays: Holidays::France,
            days_off: BTreeSet::new(),
            taken: BTreeSet::new(),
            away: BTreeMap::new(),
        }
    }

    fn days(series: &Series) -> Vec<Date> {
        series.propose().iter().map(|it| it.starts.date()).collect()
    }

    #[test]
    fn a_series_follows_its_weekday_and_its_interval() {
        let expected = [(1, 12), (2, 2), (2, 23), (3, 16), (4, 6), (4, 27)];
        assert_eq!(
            days(&series()),
            expected.map(|(month, day)| date(2027, month, day))
        );
    }

    #[test]
    fn a_holiday_or_an_absence_moves_a_half_day_to_the_same_weekday_if_that_is_free() {
        let mut series = series();
        series.days_off.insert(date(2027, 2, 2));
        series.away.insert(date(2027, 2, 23), 1);
        let found = series.propose();
        assert_eq!(found[1].starts.date(), date(2027, 1, 26));
        assert_eq!(found[1].because, Some(Moved::Holiday));
        assert_eq!(found[2].starts.date(), date(2027, 2, 16));
        assert_eq!(found[2].because, Some(Moved::Absence));
    }

    #[test]
    fn an_absence_that_cannot_be_avoided_is_told() {
        let mut series = series();
        let window = series.window(date(2027, 2, 2));
        series.away.extend(window.into_iter().map(|day| (day, 1)));
        let found = series.propose()[1];
        assert_eq!((found.starts.date(), found.away), (date(2027, 2, 2), 1));
    }

    #[test]
    fn a_series_ends_with_its_cycle() {
        let mut series = series();
        series.cycle.until = date(2027, 3, 1);
        assert_eq!(days(&series).last(), Some(&date(2027, 2, 23)));
    }
}

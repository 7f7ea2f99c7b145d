//! Days and hours in words, by the circle's wall clock.

use crate::labels;
use jiff::civil::{Date, DateTime, Time};
use method::circle::state::Slot;
use text::Lang;

/// A day such as *12 janvier 2027*.
#[must_use]
pub fn date(lang: Lang, day: Date) -> String {
    labels::date(
        lang,
        day.year().into(),
        day.month().into(),
        day.day().into(),
    )
}

/// A day with its weekday: *mardi 12 janvier 2027*.
#[must_use]
pub fn day(lang: Lang, day: Date) -> String {
    let weekday = i64::from(day.weekday().to_monday_one_offset());
    let words = lang.with("date-weekday", &[("weekday", weekday.into())]);
    format!("{words} {}", date(lang, day))
}

/// A day where there is hardly any place: *12/01*.
#[must_use]
pub fn short(lang: Lang, day: Date) -> String {
    let args = [
        ("day", format!("{:02}", day.day()).into()),
        ("month", format!("{:02}", day.month()).into()),
    ];
    lang.with("date-short", &args)
}

/// An hour: *9 h*, *12 h 30*.
#[must_use]
pub fn hour(lang: Lang, time: Time) -> String {
    let minute = match (lang, time.minute()) {
        (Lang::Fr, 0) => String::new(),
        (_, minute) => format!("{minute:02}"),
    };
    let hour = i64::from(time.hour()).to_string();
    let args = [("hour", hour.into()), ("minute", minute.into())];
    let words = lang.with("date-hour", &args);
    words.trim_end().replace(' ', "\u{a0}")
}

/// A moment: *mardi 12 janvier 2027 à 9 h*.
#[must_use]
pub fn moment(lang: Lang, at: DateTime) -> String {
    let args = [
        ("day", day(lang, at.date()).into()),
        ("hour", hour(lang, at.time()).into()),
    ];
    lang.with("date-moment", &args)
}

/// From when to when in a day: *de 9 h à 12 h 30*.
#[must_use]
pub fn hours(lang: Lang, slot: &Slot) -> String {
    let args = [
        ("from", hour(lang, slot.starts.time()).into()),
        ("until", hour(lang, slot.ends().time()).into()),
    ];
    lang.with("date-hours", &args)
}

/// A half-day: *mardi 12 janvier 2027, de 9 h à 12 h 30*.
#[must_use]
pub fn slot(lang: Lang, slot: &Slot) -> String {
    let day = day(lang, slot.starts.date());
    format!("{day}, {}", hours(lang, slot))
}

/// From one day to another: *du 4 au …*, or the one day.
#[must_use]
pub fn period(lang: Lang, from: Date, until: Date) -> String {
    if from == until {
        return day(lang, from);
    }
    let args = [
        ("from", date(lang, from).into()),
        ("until", date(lang, until).into()),
    ];
    lang.with("date-period", &args)
}

#[cfg(test)]
mod tests {
    use super::{period, slot};
    use jiff::civil::date;
    use method::circle::state::Slot;
    use text::Lang;

    fn half_day(hour: i8, minutes: u16) -> Slot {
        Slot {
            starts: date(2027, 1, 12).at(hour, 0, 0, 0),
            minutes,
            place: String::new(),
        }
    }

    fn plain(words: &str) -> String {
        words.replace('\u{a0}', " ")
    }

    #[test]
    fn a_half_day_is_said_in_both_languages() {
        let morning = half_day(9, 210);
        let said = plain(&slot(Lang::Fr, &morning));
        assert_eq!(said, "mardi 12 janvier 2027, de 9 h à 12 h 30");
        let said = plain(&slot(Lang::En, &morning));
        assert_eq!(said, "Tuesday 12 January 2027, 9:00 to 12:30");
    }

    #[test]
    fn days_and_hours_are_not_taken_apart() {
        let said = slot(Lang::Fr, &half_day(14, 180));
        assert!(said.contains("12\u{a0}janvier\u{a0}2027"), "{said}");
        assert!(said.contains("14\u{a0}h à 17\u{a0}h"), "{said}");
    }

    #[test]
    fn a_period_of_one_day_is_that_day() {
        let (from, until) = (date(2027, 2, 1), date(2027, 2, 5));
        let said = plain(&period(Lang::Fr, from, until));
        assert_eq!(said, "du 1er février 2027 au 5 février 2027");
        assert_eq!(
            plain(&period(Lang::En, from, from)),
            "Monday 1 February 2027"
        );
    }
}

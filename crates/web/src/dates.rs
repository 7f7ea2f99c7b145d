//! Days in words, in the server's time zone.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use live::PURGE_AFTER;
use method::Time;
use text::Lang;

/// A day such as *24 novembre 2026*.
pub(crate) fn day(lang: Lang, time: Time) -> String {
    let Ok(timestamp) = Timestamp::from_microsecond(time.0) else {
        return String::new();
    };
    let date = timestamp.to_zoned_datetime(TimeZone::system()).date();
    let (year, month) = (i32::from(date.year()), i32::from(date.month()));
    views::labels::date(lang, year, month, i32::from(date.day()))
}

/// The day of the purge, when nothing happens any more after `last`.
pub(crate) fn purge_day(lang: Lang, last: Time) -> String {
    day(lang, last + PURGE_AFTER)
}

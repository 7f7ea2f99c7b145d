//! Days in words, in the server's time zone.

use crate::zones;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use live::PURGE_AFTER;
use method::Time;
use method::circle::state::Slot;
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

/// A moment by the wall clock of a zone: day and hour.
pub(crate) fn moment_in(lang: Lang, time: Time, zone: &str) -> String {
    views::dates::moment(lang, zones::wall_clock(zone, time))
}

/// A moment in the server's time zone.
pub(crate) fn moment(lang: Lang, time: Time) -> String {
    let timestamp = Timestamp::from_microsecond(time.0).unwrap_or_default();
    let shown = timestamp.to_zoned_datetime(TimeZone::system());
    views::dates::moment(lang, shown.datetime())
}

/// From one moment to another of the same day, by the wall clock of a zone.
pub(crate) fn from_to(lang: Lang, (from, to): (Time, Time), zone: &str) -> String {
    let starts = zones::wall_clock(zone, from);
    let minutes = u16::try_from((to - from).rounded_minutes()).unwrap_or(u16::MAX);
    let slot = Slot {
        starts,
        minutes,
        place: String::new(),
    };
    views::dates::slot(lang, &slot)
}

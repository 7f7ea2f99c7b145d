//! Between instants and the wall clocks of places.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use method::Time;

/// The zone of this name; nothing for a name that no zone has.
pub(crate) fn zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name.trim()).ok()
}

/// The zone of this name, or UTC should the machine have forgotten it.
pub(crate) fn known(name: &str) -> TimeZone {
    zone(name).unwrap_or(TimeZone::UTC)
}

/// What the wall clock of a zone shows at this moment.
pub(crate) fn wall_clock(zone: &str, time: Time) -> DateTime {
    let instant = Timestamp::from_microsecond(time.0).unwrap_or_default();
    instant.to_zoned_datetime(known(zone)).datetime()
}

/// The moment at which the wall clock of a zone shows this. An hour that a change to summer time
/// skips is taken as the hour after; of one that comes twice the first is taken.
pub(crate) fn instant(zone: &str, shown: DateTime) -> Time {
    let instant = shown
        .to_zoned_datetime(known(zone))
        .map(|zoned| zoned.timestamp());
    Time(instant.unwrap_or_default().as_microsecond())
}

/// The names of all zones that are places.
pub(crate) fn names() -> Vec<String> {
    let all = jiff::tz::db().available();
    let named = all.map(|name| name.to_string());
    named
        .filter(|name| name.contains('/') && !name.starts_with("Etc/"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_wall_clock_keeps_its_hour_over_a_change_to_summer_time() {
        let (before, after) = (
            date(2027, 3, 26).at(9, 0, 0, 0),
            date(2027, 3, 29).at(9, 0, 0, 0),
        );
        let apart = instant("Europe/Paris", after) - instant("Europe/Paris", before);
        assert_eq!(apart, method::Span::minutes((3 * 24 - 1) * 60));
        assert_eq!(
            wall_clock("Europe/Paris", instant("Europe/Paris", after)),
            after
        );
    }

    #[test]
    fn a_zone_has_a_name_of_the_database() {
        assert!(zone("Europe/Paris").is_some() && zone("America/Montreal").is_some());
        assert!(zone("Europe/Pariss").is_none() && zone("").is_none());
        assert!(names().contains(&"Europe/Brussels".to_owned()));
    }
}

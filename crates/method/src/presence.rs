//! Who is connected: an argument of the rules, never an event.

use crate::ids::{SeatId, Span, Time};
use std::collections::BTreeMap;

/// A person counts as connected for this long after their last stream ended.
pub const GRACE: Span = Span::seconds(60);
/// A facilitator away for this long is lost, and the group is offered the role.
pub const LOST: Span = Span::minutes(3);

/// Who is connected, or when they last were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// When watching began; nobody can have been missed before it.
    pub since: Time,
    /// `None`: connected now. `Some`: the moment the last stream ended.
    pub seen: BTreeMap<SeatId, Option<Time>>,
}

impl Presence {
    /// A presence that has just begun to watch.
    pub fn from(since: Time) -> Presence {
        Presence {
            since,
            seen: BTreeMap::new(),
        }
    }

    /// Connected within the last 60 seconds.
    pub fn connected(&self, seat: SeatId, now: Time) -> bool {
        match self.seen.get(&seat) {
            None => false,
            Some(None) => true,
            Some(Some(left)) => now - *left < GRACE,
        }
    }

    /// Away for three minutes or more.
    pub fn lost(&self, seat: SeatId, now: Time) -> bool {
        let left = match self.seen.get(&seat) {
            Some(None) => return false,
            Some(Some(left)) => *left,
            None => self.since,
        };
        now - left >= LOST
    }

    /// The next moment at which `connected` or `lost` changes by itself.
    pub fn next_change(&self, facilitator: SeatId, now: Time) -> Option<Time> {
        let fading = self.seen.values().flatten().map(|left| *left + GRACE);
        let lost = match self.seen.get(&facilitator) {
            Some(None) => None,
            Some(Some(left)) => Some(*left + LOST),
            None => Some(self.since + LOST),
        };
        fading.chain(lost).filter(|moment| *moment > now).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_stays_connected_for_a_minute_and_is_lost_after_three() {
        let seat = SeatId(1);
        let mut presence = Presence::from(Time(0));
        assert!(!presence.connected(seat, Time(0)));
        presence.seen.insert(seat, None);
        assert!(presence.connected(seat, Time(0) + Span::minutes(600)));
        presence.seen.insert(seat, Some(Time(0)));
        assert!(presence.connected(seat, Time(0) + Span::seconds(59)));
        assert!(!presence.connected(seat, Time(0) + Span::seconds(60)));
        assert!(!presence.lost(seat, Time(0) + Span::seconds(179)));
        assert!(presence.lost(seat, Time(0) + Span::seconds(180)));
        assert_eq!(
            presence.next_change(seat, Time(0)),
            Some(Time(0) + Span::seconds(60))
        );
        assert_eq!(
            presence.next_change(seat, Time(0) + Span::seconds(60)),
            Some(Time(0) + Span::seconds(180))
        );
    }

    #[test]
    fn after_a_restart_nobody_is_lost_before_three_minutes_of_watching() {
        let presence = Presence::from(Time(0));
        assert!(!presence.lost(SeatId(1), Time(0) + Span::seconds(100)));
        assert!(presence.lost(SeatId(1), Time(0) + Span::seconds(180)));
    }
}

//! Who wrote what when, and when each of the others had it.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What comes before the eight digits by which a text is known again.
const MARK: &str = "zqx";
const DIGITS: usize = 8;
/// The length of a contribution.
const TEXT_BYTES: usize = 100;
const FILLER: &str = "Et si la question se posait autrement, pour qui, et depuis quand ? \
On pourrait la reprendre avec les personnes.";

/// The person who is client, and writes nothing in the step that is measured.
pub(super) const CLIENT: usize = 1;

/// How much is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// Rooms.
    pub(super) rooms: usize,
    /// People in each.
    pub(super) people: usize,
    /// Writes in each.
    pub(super) per_room: usize,
    /// The time from one write of a room to its next.
    pub(super) every: Duration,
}

/// One write.
#[derive(Clone, Copy, Debug)]
pub(super) struct Write {
    pub(super) id: usize,
    pub(super) room: usize,
    pub(super) person: usize,
}

impl Plan {
    /// The n-th write of a room: its people in turn, the client left out.
    pub(super) fn write(&self, room: usize, n: usize) -> Write {
        let turn = n % (self.people - 1);
        Write {
            id: room * self.per_room + n,
            room,
            person: if turn < CLIENT { turn } else { turn + 1 },
        }
    }

    /// When the n-th write of a room is due: the rooms are spread evenly.
    pub(super) fn due(&self, room: usize, n: usize) -> Duration {
        let turns = n as f64 + room as f64 / self.rooms as f64;
        self.every.mul_f64(turns)
    }
}

impl Write {
    /// The text, with the mark by which it is known again.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{MARK}{:0DIGITS$} {FILLER}", self.id);
        text.truncate(TEXT_BYTES);
        text
    }
}

/// The table of every write and every receipt. Times are nanoseconds since the
/// board was made; 0 is "not yet".
pub(super) struct Board {
    pub(super) plan: Plan,
    begun: Instant,
    sent: Vec<AtomicU64>,
    accepted: Vec<AtomicBool>,
    received: Vec<AtomicU64>,
    errors: AtomicUsize,
    over: AtomicBool,
}

impl Board {
    pub(super) fn new(plan: Plan) -> Board {
        let writes = plan.rooms * plan.per_room;
        let times = |count| (0..count).map(|_| AtomicU64::new(0)).collect();
        Board {
            plan,
            begun: Instant::now(),
            sent: times(writes),
            accepted: (0..writes).map(|_| AtomicBool::new(false)).collect(),
            received: times(writes * plan.people),
            errors: AtomicUsize::new(0),
            over: AtomicBool::new(false),
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    /// This write is sent now.
    pub(super) fn sent(&self, write: &Write) {
        self.sent[write.id].store(self.now(), Ordering::Release);
    }

    /// This write was answered as done.
    pub(super) fn accepted(&self, write: &Write) {
        self.accepted[write.id].store(true, Ordering::Release);
    }

    /// Something failed.
    pub(super) fn failed(&self, what: &str) {
        if self.over.load(Ordering::Acquire) {
            return;
        }
        // The first is said; the rest are counted.
        if self.errors.fetch_add(1, Ordering::AcqRel) == 0 {
            eprintln!("load: {what}");
        }
    }

    /// The load is over: what ends from now on has not failed.
    pub(super) fn over(&self) {
        self.over.store(true, Ordering::Release);
    }

    /// A person's page has received this, now. The text of another room is an error.
    pub(super) fn received(&self, room: usize, person: usize, text: &str) {
        let now = self.now();
        for id in marks(text) {
            if id / self.plan.per_room != room {
                self.failed("a page received a text of another room");
            } else if let Some(cell) = self.received.get(id * self.plan.people + person) {
                // Only the first time counts.
                let _ = cell.compare_exchange(0, now, Ordering::AcqRel, Ordering::Relaxed);
            }
        }
    }

    /// Whether everything accepted is received by all the others.
    pub(super) fn is_complete(&self) -> bool {
        self.summary().lost == 0
    }

    /// What came of it: only writes answered as done are expected anywhere.
    pub(super) fn summary(&self) -> Summary {
        let mut summary = Summary {
            errors: self.errors.load(Ordering::Acquire),
            ..Summary::default()
        };
        for room in 0..self.plan.rooms {
            for n in 0..self.plan.per_room {
                self.count(&self.plan.write(room, n), &mut summary);
            }
        }
        summary.nanoseconds.sort_unstable();
        summary
    }

    fn count(&self, write: &Write, summary: &mut Summary) {
        if !self.accepted[write.id].load(Ordering::Acquire) {
            return;
        }
        summary.writes += 1;
        let sent = self.sent[write.id].load(Ordering::Acquire);
        for person in (0..self.plan.people).filter(|person| *person != write.person) {
            let cell = &self.received[write.id * self.plan.people + person];
            match cell.load(Ordering::Acquire) {
                0 => summary.lost += 1,
                at => summary.nanoseconds.push(at.saturating_sub(sent)),
            }
        }
    }
}

/// The writes whose marks are in a text.
fn marks(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(MARK).filter_map(|(at, _)| {
        let from = at + MARK.len();
        text.get(from..from + DIGITS)?.parse().ok()
    })
}

/// The figures of a run.
#[derive(Debug, Default)]
pub(super) struct Summary {
    /// Writes answered as done.
    pub(super) writes: usize,
    /// Receipts that did not come.
    pub(super) lost: usize,
    /// Writes refused or failed, streams that ended.
    pub(super) errors: usize,
    /// The latencies, sorted.
    nanoseconds: Vec<u64>,
}

impl Summary {
    pub(super) fn receipts(&self) -> usize {
        self.nanoseconds.len()
    }

    /// The latency that this share of the receipts does not exceed (the nearest
    /// one measured), in milliseconds; 0 when there is none.
    pub(super) fn quantile_ms(&self, share: f64) -> f64 {
        let count = self.nanoseconds.len();
        let rank = (share * count as f64).ceil() as usize;
        let found = self.nanoseconds.get(rank.clamp(1, count.max(1)) - 1);
        found.map_or(0.0, |nanoseconds| *nanoseconds as f64 / 1e6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: Plan = Plan {
        rooms: 2,
        people: 3,
        per_room: 4,
        every: Duration::from_secs(1),
    };

    #[test]
    fn people_write_in_turn_and_the_client_never() {
        let people: Vec<usize> = (0..4).map(|n| PLAN.write(0, n).person).collect();
        assert_eq!(people, [0, 2, 0, 2]);
        assert_eq!(PLAN.due(1, 2), Duration::from_millis(2500));
    }

    #[test]
    fn a_text_is_known_again_in_a_page() {
        let write = PLAN.write(1, 3);
        let text = write.text();
        assert_eq!(text.len(), TEXT_BYTES);
        let page = format!("<p>{text}</p><p>{}</p>zqx12", PLAN.write(0, 1).text());
        assert_eq!(marks(&page).collect::<Vec<_>>(), [7, 1]);
    }

    #[test]
    fn what_the_others_have_counts_once_and_what_they_lack_is_lost() {
        let board = Board::new(PLAN);
        let (done, refused) = (PLAN.write(0, 0), PLAN.write(0, 1));
        board.sent(&done);
        board.accepted(&done);
        board.sent(&refused);
        for (person, write) in [(0, done), (1, done), (1, done), (1, refused)] {
            board.received(0, person, &write.text());
        }
        let summary = board.summary();
        assert_eq!(
            (summary.writes, summary.receipts(), summary.lost),
            (1, 1, 1)
        );
        board.received(0, 2, &done.text());
        assert!(board.is_complete());
        board.received(1, 2, &done.text());
        assert_eq!(board.summary().errors, 1);
    }

    #[test]
    fn a_quantile_is_the_nearest_one_measured() {
        let summary = Summary {
            nanoseconds: (1..=200).map(|n| n * 1_000_000).collect(),
            ..Summary::default()
        };
        let found = [0.0, 0.5, 0.99, 1.0].map(|share| summary.quantile_ms(share));
        assert_eq!(found, [1.0, 100.0, 198.0, 200.0]);
        assert_eq!(Summary::default().quantile_ms(0.5).to_bits(), 0);
    }
}

//! Who may not see a contribution yet: told from the log alone, apart from the rules.

use method::consultation::{Entry, Event};
use method::{Span, Time};
use std::collections::BTreeMap;

/// Contributions written in silence, each with the moment it shows.
#[derive(Default)]
pub(crate) struct Hush {
    lasts_until: Option<Time>,
    moved: Option<Time>,
    hidden: BTreeMap<u64, Time>,
}

impl Hush {
    /// Whether others may not see this contribution.
    pub(crate) fn hides(&self, contribution: u64, now: Time) -> bool {
        self.hidden
            .get(&contribution)
            .is_some_and(|until| now < *until)
    }

    pub(crate) fn is_still(&self) -> bool {
        self.hidden.is_empty()
    }

    /// Follows an event of the log.
    pub(crate) fn saw(&mut self, entry: &Entry) {
        let at = entry.at;
        self.hidden.retain(|_, until| at < *until);
        let lasts = self.lasts_until.filter(|until| at < *until);
        match &entry.event {
            Event::SilenceBegun { until } => {
                self.lasts_until = Some(*until);
                self.hidden.values_mut().for_each(|it| *it = *until);
            }
            Event::Revealed => {
                self.lasts_until = None;
                self.hidden.clear();
            }
            Event::Contributed { late, .. } => {
                let soon = self.moved.map_or(at, |moved| moved + Span::seconds(10));
                let until = lasts.map(|until| if *late { soon.min(until) } else { until });
                self.hidden.extend(until.map(|until| (entry.seq, until)));
            }
            // A move may still be undone for ten seconds.
            Event::Moved { .. } => {
                self.moved = Some(at);
                let soon = at + Span::seconds(10);
                self.hidden.values_mut().for_each(|it| *it = soon.min(*it));
            }
            Event::Undone => {
                self.moved = None;
                if let Some(until) = lasts {
                    self.hidden.values_mut().for_each(|it| *it = until);
                }
            }
            _ => {}
        }
    }
}

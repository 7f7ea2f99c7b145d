//! A stopwatch beside the product's clock, kept a second time.

use method::consultation::Consultation;
use method::{Span, Stage, Time};

/// Time that ran and time that stood, as somebody with two stopwatches counts it.
#[derive(Clone, Default)]
pub(crate) struct Watch {
    ran: Span,
    stood: Span,
    /// Counting since; nothing before step 1 and after the end.
    since: Option<Time>,
    paused: bool,
    /// When it was stopped by the end, and whether it was paused then.
    ended: Option<(Time, bool)>,
}

impl Watch {
    fn tick(&mut self, at: Time) {
        let Some(since) = self.since else { return };
        if self.paused {
            self.stood += at - since;
        } else {
            self.ran += at - since;
        }
        self.since = Some(at);
    }

    pub(crate) fn moved(&mut self, to: Stage, at: Time) {
        self.tick(at);
        if to == Stage::Closed {
            self.ended = Some((at, self.paused));
            self.since = None;
            self.paused = false;
        } else if self.since.is_none() {
            self.since = Some(at);
        }
    }

    pub(crate) fn undone(&mut self, to: Stage, at: Time) {
        if to == Stage::Gathering {
            *self = Watch::default();
            return;
        }
        if let Some((ended, paused)) = self.ended.take() {
            self.since = Some(ended);
            self.paused = paused;
        }
        self.tick(at);
    }

    pub(crate) fn pause(&mut self, paused: bool, at: Time) {
        self.tick(at);
        self.paused = paused;
    }

    /// Whether the product's clock says the same at this moment.
    pub(crate) fn agrees_with(&self, state: &Consultation, now: Time) -> bool {
        let mut here = self.clone();
        here.tick(now);
        let clock = &state.clock;
        let stretch = clock.since.map_or(Span::ZERO, |since| now - since);
        let banked: Span = clock.banked.iter().copied().sum();
        let (ran, stood) = match clock.paused {
            true => (banked, clock.paused_for + stretch),
            false => (banked + stretch, clock.paused_for),
        };
        (ran, stood) == (here.ran, here.stood)
    }
}

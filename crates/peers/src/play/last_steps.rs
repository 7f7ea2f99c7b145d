//! Exploration, synthesis, learning.

use super::{Cue, PATIENCE, Play};
use crate::case::By;
use method::consultation::Command;
use method::consultation::state::{
    Action, ActionField, Contribution, ContributionKind, SignalFate, SignalKind,
};
use method::{ItemId, Role, SeatId, Span};

/// A silence that lasts, for somebody who rehearses: after so many contributions.
pub(crate) const HUSH_AFTER: usize = 7;
const HUSH: Span = Span::seconds(25);

/// A contribution to make.
struct Line {
    by: By,
    kind: ContributionKind,
    text: &'static str,
    on: Option<usize>,
}

impl Play<'_> {
    pub(super) fn exploration(&self) -> Option<Cue> {
        if let Some(cue) = self.signals() {
            return Some(cue);
        }
        if self.state.rounds.is_some() {
            return self.takes_turn();
        }
        let mut cue = self.lines().iter().find_map(|line| self.offers(line))?;
        let said = self.state.contributions.len();
        if self.is_hushed() {
            cue.pace = HUSH;
        } else if said == 4 && self.is_quiet(Role::Consultant) {
            cue.pace = PATIENCE;
        }
        Some(cue)
    }

    /// Somebody rehearses, and the circle has fallen silent.
    pub(crate) fn is_hushed(&self) -> bool {
        let said = self.state.contributions.len();
        self.is_rehearsal() && said == HUSH_AFTER && self.state.silence.is_none()
    }

    /// The visitor facilitates a demonstration.
    pub(crate) fn is_rehearsal(&self) -> bool {
        self.is_demonstration() && !self.is_simulated(self.state.facilitator)
    }

    /// The client's quiet signal, and a simulated facilitator who passes it on.
    fn signals(&self) -> Option<Cue> {
        let (signal, after) = self.case.exploration.signal;
        let client = self.client().filter(|seat| self.is_simulated(*seat));
        if let Some(client) = client
            && self.state.signals.is_empty()
            && self.state.contributions.len() >= after
        {
            return Some(self.does(client, Command::Signal { signal }));
        }
        let mut signals = self.state.signals.iter();
        let (id, sent) = signals.find(|(_, it)| it.fate == SignalFate::Open)?;
        let signal = *id;
        let command = match sent.kind {
            SignalKind::Uncomfortable => Command::DismissSignal { signal },
            _ => Command::PassSignal { signal },
        };
        Some(self.does(self.facilitator()?, command))
    }

    /// What is said, in its order. One of the circle speaks too much when somebody rehearses.
    fn lines(&self) -> Vec<Line> {
        if let Some(guests) = self.guests() {
            let line = |(by, (kind, text)): (By, &(ContributionKind, &'static str))| Line {
                by,
                kind: *kind,
                text,
                on: None,
            };
            return guests.offers.iter().enumerate().map(line).collect();
        }
        let exploration = &self.case.exploration;
        let offers = exploration.offers.iter().map(|it| Line {
            by: it.by,
            kind: it.kind,
            text: it.text,
            on: it.on,
        });
        let mut lines: Vec<Line> = offers.collect();
        if self.is_rehearsal() {
            let (by, more) = &exploration.chatter;
            let by = *by;
            let after = lines.iter().position(|it| it.by == by).unwrap_or(0);
            let more = more.iter().map(|(kind, text)| Line {
                by,
                kind: *kind,
                text,
                on: None,
            });
            lines.splice(after + 1..=after, more);
        }
        lines
    }

    /// The contribution of this text by this consultant.
    fn said(&self, by: By, text: &str) -> Option<(ItemId, &Contribution)> {
        let seat = self.consultant(by)?;
        let mut items = self.state.contributions.iter();
        let found = items.find(|(_, it)| it.written.by == seat && it.written.words.text == text);
        found.map(|(id, it)| (*id, it))
    }

    fn offers(&self, line: &Line) -> Option<Cue> {
        let seat = self.consultant(line.by)?;
        if self.said(line.by, line.text).is_some() {
            return None;
        }
        let command = Command::Contribute {
            kind: line.kind,
            text: line.text.to_owned(),
            on: line.on.and_then(|place| self.offer(place)),
        };
        Some(self.does(seat, command))
    }

    /// The item of an offer of the case, while it stands.
    fn offer(&self, place: usize) -> Option<ItemId> {
        let offer = self.case.exploration.offers.get(place)?;
        let (id, it) = self.said(offer.by, offer.text)?;
        (!it.written.withdrawn).then_some(id)
    }

    /// Fair rounds: the one whose turn it is speaks, or lets it pass. Once nobody has
    /// anything left to say, no turn is taken any more.
    fn takes_turn(&self) -> Option<Cue> {
        let (round, order) = self.state.round(self.presence, self.now);
        let seat = *order.first()?;
        let left: Vec<Cue> = self
            .lines()
            .iter()
            .filter_map(|it| self.offers(it))
            .collect();
        if left.is_empty() {
            return None;
        }
        let turn = |passed| Command::TakeTurn {
            seat,
            passed,
            round,
        };
        if !self.is_simulated(seat) {
            let mut cue = self.does(self.facilitator()?, turn(true));
            cue.pace = PATIENCE;
            return Some(cue);
        }
        // Whoever has just spoken has had their turn.
        let newest = self.state.contributions.iter().next_back();
        let just =
            |(id, it): (&ItemId, &Contribution)| it.written.by == seat && id.0 == self.state.seq;
        if newest.is_some_and(just) {
            return Some(self.does(seat, turn(false)));
        }
        let says = left.into_iter().find(|cue| cue.seat == seat);
        Some(says.unwrap_or_else(|| self.does(seat, turn(true))))
    }

    pub(super) fn synthesis(&self) -> Option<Cue> {
        let client = self.client()?;
        if self.state.outcome.validated {
            return None;
        }
        self.keeps(client)
            .or_else(|| self.writes_plan(client))
            .or_else(|| self.adds())
            .or_else(|| self.takes_additions(client))
            .or_else(|| Some(self.does(client, Command::ValidatePlan)))
    }

    fn keeps(&self, client: SeatId) -> Option<Cue> {
        // Whatever is kept is said before the synthesis.
        if self.state.outcome.synthesis.version > 0 {
            return None;
        }
        let kept = self.case.synthesis.kept.iter();
        let mut items = kept.filter_map(|place| self.offer(*place));
        let contribution = items.find(|id| !self.state.contributions[id].kept)?;
        let kept = true;
        Some(self.does(client, Command::Keep { contribution, kept }))
    }

    fn writes_plan(&self, client: SeatId) -> Option<Cue> {
        let lines = &self.case.synthesis;
        let outcome = &self.state.outcome;
        if outcome.synthesis.version == 0 {
            let text = lines.synthesis.to_owned();
            return Some(self.does(client, Command::WriteSynthesis { text, version: 0 }));
        }
        let fields = |(slot, it): (usize, &'static crate::case::Action)| {
            [
                (slot, ActionField::What, it.what),
                (slot, ActionField::FirstStep, it.first_step),
                (slot, ActionField::Obstacle, it.obstacle),
                (slot, ActionField::Sign, it.sign),
                (slot, ActionField::Confidence, it.confidence),
            ]
        };
        let blank = |action: &Action, field| action.get(&field).is_none_or(|it| it.version == 0);
        let mut all = lines.actions.iter().enumerate().flat_map(fields);
        let (slot, field, text) =
            all.find(|(slot, field, _)| blank(&outcome.actions[*slot], *field))?;
        let text = text.to_owned();
        let version = 0;
        Some(self.does(
            client,
            Command::WriteAction {
                slot,
                field,
                text,
                version,
            },
        ))
    }

    fn adds(&self) -> Option<Cue> {
        let mut lines = self.case.synthesis.additions.iter();
        lines.find_map(|(by, text, _)| {
            let seat = self.consultant(*by)?;
            let mut offered = self.state.outcome.additions.values();
            let before = offered.any(|it| it.written.by == seat && it.written.words.text == *text);
            let text = (*text).to_owned();
            (!before).then(|| self.does(seat, Command::OfferAddition { text }))
        })
    }

    fn takes_additions(&self, client: SeatId) -> Option<Cue> {
        let mut offered = self.state.outcome.additions.iter();
        let undecided = offered.find(|(_, it)| it.taken.is_none() && !it.written.withdrawn);
        let (addition, it) = undecided?;
        let addition = *addition;
        let mut lines = self.case.synthesis.additions.iter();
        let line = lines.find(|(_, text, _)| *text == it.written.words.text);
        let taken = line.is_none_or(|(_, _, taken)| *taken);
        Some(self.does(client, Command::TakeAddition { addition, taken }))
    }

    pub(super) fn learning(&self) -> Option<Cue> {
        let order = self.state.turn_order();
        let mut left = order
            .into_iter()
            .filter(|seat| !self.state.turns.contains_key(seat));
        // Whoever rehearses speaks when they like: their own turn holds nobody up.
        let seat = left.find(|seat| !(self.is_rehearsal() && *seat == self.state.facilitator))?;
        if !self.is_demonstration() && !self.is_simulated(seat) {
            return None;
        }
        let command = match self.learned(seat) {
            Some(text) => Command::Share {
                text: text.to_owned(),
            },
            None => Command::Pass,
        };
        Some(self.does(seat, command))
    }

    /// What a seat has learned: the client's and the simulated peers' lines.
    fn learned(&self, seat: SeatId) -> Option<&'static str> {
        let lines = &self.case.learning;
        if self.client() == Some(seat) {
            return Some(lines.client);
        }
        if self.facilitator() == Some(seat) {
            return Some(lines.facilitator);
        }
        let by = (0..lines.consultants.len()).find(|by| self.consultant(*by) == Some(seat))?;
        Some(match self.guests() {
            Some(guests) => guests.learnings[by],
            None => lines.consultants[by],
        })
    }
}

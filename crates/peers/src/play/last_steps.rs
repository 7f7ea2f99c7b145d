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

    /// The contribution of this text, whoever of the simulated peers made it.
    fn said(&self, text: &str) -> Option<(ItemId, &Contribution)> {
        let mut items = self.state.contributions.iter();
        let found =
            items.find(|(_, it)| self.is_simulated(it.written.by) && it.written.words.text == text);
        found.map(|(id, it)| (*id, it))
    }

    fn offers(&self, line: &Line) -> Option<Cue> {
        let seat = self.consultant(line.by).filter(|_| !self.holds_back())?;
        let on = line.on.and_then(|place| self.offer(place));
        // What it builds on is written in silence still: its turn comes later.
        let hidden = on.is_some_and(|id| !self.state.contributions[&id].was_shown(self.now));
        if hidden || self.said(line.text).is_some() {
            return None;
        }
        let (kind, text) = (line.kind, line.text.to_owned());
        Some(self.does(seat, Command::Contribute { kind, text, on }))
    }

    /// The item of an offer of the case, while it stands.
    fn offer(&self, place: usize) -> Option<ItemId> {
        let offer = self.case.exploration.offers.get(place)?;
        let (id, it) = self.said(offer.text)?;
        (!it.written.withdrawn).then_some(id)
    }

    /// Fair rounds: a simulated peer whose turn it is speaks, or lets it pass as long as
    /// somebody after it may have something to say; a person is waited for.
    fn takes_turn(&self) -> Option<Cue> {
        let (round, order) = self.state.round(self.presence, self.now);
        let seat = *order.first()?;
        let turn = |passed| Command::TakeTurn {
            seat,
            passed,
            round,
        };
        let left: Vec<Cue> = self
            .lines()
            .iter()
            .filter_map(|it| self.offers(it))
            .collect();
        if !self.is_simulated(seat) {
            let facilitator = self.facilitator().filter(|_| !left.is_empty())?;
            let mut cue = self.does(facilitator, turn(true));
            cue.pace = PATIENCE;
            return Some(cue);
        }
        if self.has_spoken_in_turn(seat) {
            return Some(self.does(seat, turn(false)));
        }
        if let Some(says) = left.iter().find(|cue| cue.seat == seat) {
            return Some(says.clone());
        }
        let consults = |seat: &SeatId| self.state.role(*seat).consults() && self.is_present(*seat);
        let mut people = self.state.people().map(|(id, _)| id);
        let awaited = people.any(|id| consults(&id) && !self.is_simulated(id));
        let someone = !left.is_empty() || awaited && !self.is_demonstration();
        someone.then(|| self.does(seat, turn(true)))
    }

    fn has_spoken_in_turn(&self, seat: SeatId) -> bool {
        let since = self.state.rounds.as_ref().map_or(0, |rounds| rounds.since);
        let mut said = self.state.contributions.iter();
        said.any(|(id, it)| id.0 > since && it.written.by == seat)
    }

    pub(super) fn synthesis(&self) -> Option<Cue> {
        let client = self.client()?;
        if self.state.outcome.validated {
            return None;
        }
        if self.is_own_story() || self.is_own_plan() {
            return Some(self.does_at_length(client, Command::ValidatePlan));
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
        let contribution = items.find(|id| {
            let it = &self.state.contributions[id];
            it.is_seen(self.now) && !it.kept
        })?;
        let kept = true;
        Some(self.does(client, Command::Keep { contribution, kept }))
    }

    fn writes_plan(&self, client: SeatId) -> Option<Cue> {
        let lines = &self.case.synthesis;
        let outcome = &self.state.outcome;
        if outcome.synthesis.version == 0 {
            let text = self.synthesis_line().to_owned();
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

    /// The visitor who is client has begun a synthesis or an action of their own.
    fn is_own_plan(&self) -> bool {
        let lines = &self.case.synthesis;
        let mut of_the_case = vec![lines.synthesis, lines.otherwise];
        for it in lines.actions {
            of_the_case.extend([it.what, it.first_step, it.obstacle, it.sign, it.confidence]);
        }
        let outcome = &self.state.outcome;
        let actions = outcome.actions.iter().flat_map(Action::values);
        let written = [&outcome.synthesis].into_iter().chain(actions);
        self.is_visitors_own(written, &of_the_case)
    }

    /// The synthesis: of what was said, when it was; else one that holds whatever was.
    fn synthesis_line(&self) -> &'static str {
        let lines = &self.case.synthesis;
        let said = |place: &usize| self.offer(*place).is_some();
        match lines.kept.iter().all(said) {
            true => lines.synthesis,
            false => lines.otherwise,
        }
    }

    fn adds(&self) -> Option<Cue> {
        let mut lines = self.case.synthesis.additions.iter();
        lines.find_map(|(by, text, _)| {
            let seat = self.consultant(*by)?;
            let mut offered = self.state.outcome.additions.values();
            let before = offered.any(|it| it.written.words.text == *text);
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
        let seat = self.speaks_next()?;
        let command = match self.learned(seat) {
            Some(text) => Command::Share {
                text: text.to_owned(),
            },
            None => Command::Pass,
        };
        Some(self.does(seat, command))
    }

    /// Whose turn it is in step 6, when a play can say something there. Nobody waits for
    /// those who are not here, who speak aloud without a device, or who rehearse.
    fn speaks_next(&self) -> Option<SeatId> {
        let rehearses = |seat: &SeatId| self.is_rehearsal() && *seat == self.state.facilitator;
        let waited_for = |seat: &SeatId| {
            !self.state.turns.contains_key(seat)
                && self.is_present(*seat)
                && self.state.has_device(*seat)
                && !rehearses(seat)
        };
        let seat = self.state.turn_order().into_iter().find(waited_for)?;
        (self.is_demonstration() || self.is_simulated(seat)).then_some(seat)
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
        let name = self.state.seats.get(&seat).map(|held| held.name.as_str());
        let mut names = self.case.cast.consultants.iter();
        let by = names.position(|it| Some(*it) == name)?;
        Some(match self.guests() {
            Some(guests) => guests.learnings[by],
            None => lines.consultants[by],
        })
    }
}

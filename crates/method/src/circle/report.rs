//! The report of a cycle: what a circle did, in figures, for the circle itself.
//!
//! Pure, and made of what was noted and published only: whoever reads it twice reads the same.
//! Nothing in it is a cause of anything else.

use super::held::What;
use super::state::{Circle, Cycle, MemberId, OrganisationId, SessionId};
use crate::consultation::state::ContributionKind;
use crate::half_day::state::Done;
use crate::measure::{Figures, Moment, without_remainder};
use crate::plan::ActionState;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An action that its person shows: whose it is, by any number, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owned {
    /// Whose.
    pub owner: usize,
    /// Where it stands.
    pub state: ActionState,
}

/// How many actions stand where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// How many people they are of.
    pub people: u32,
    /// How many stand where.
    pub states: BTreeMap<ActionState, u32>,
}

impl Counts {
    /// Of these actions.
    pub fn of(actions: &[Owned]) -> Counts {
        let owners: BTreeSet<usize> = actions.iter().map(|action| action.owner).collect();
        let mut states = BTreeMap::new();
        for action in actions {
            *states.entry(action.state).or_default() += 1;
        }
        Counts {
            people: u32::try_from(owners.len()).unwrap_or(u32::MAX),
            states,
        }
    }

    /// All of them.
    pub fn total(&self) -> u32 {
        self.states.values().sum()
    }
}

/// What is published of plans, by organisation, at the end of a cycle: under the same rule as
/// answers to a form.
pub fn follow_through(
    actions: &[(Option<OrganisationId>, Owned)],
) -> BTreeMap<OrganisationId, Counts> {
    let mut by: BTreeMap<Option<OrganisationId>, Vec<Owned>> = BTreeMap::new();
    for (organisation, action) in actions {
        by.entry(organisation.clone()).or_default().push(*action);
    }
    let groups = by
        .into_iter()
        .map(|(who, actions)| (who, Counts::of(&actions)));
    without_remainder(groups, |counts| counts.people)
}

/// A half-day of the cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayLine {
    /// Which.
    pub session: SessionId,
    /// When it was planned.
    pub starts: DateTime,
    /// Who was there, once that was written down.
    pub here: Option<usize>,
    /// Consultations held in it.
    pub consultations: usize,
    /// Its pulse, once it is published.
    pub pulse: Option<Figures>,
}

/// Somebody's turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnLine {
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// Where they come from.
    pub organisation: Option<OrganisationId>,
    /// How often they were client.
    pub client: usize,
    /// How often they were consultant.
    pub consultant: usize,
    /// Half-days they were at.
    pub here: usize,
}

/// Who was consultant for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// Who helped.
    pub consultant: MemberId,
    /// Whom.
    pub client: MemberId,
    /// In how many consultations.
    pub times: usize,
}

/// What a circle did in a cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The number of the cycle, from 0.
    pub number: usize,
    /// From when to when.
    pub cycle: Option<Cycle>,
    /// The circle's half-days of the cycle that are over, by date.
    pub days: Vec<DayLine>,
    /// Its members, those who left during it included, in the order they came.
    pub people: Vec<TurnLine>,
    /// Consultations held.
    pub consultations: usize,
    /// Minutes spent in them.
    pub minutes: u32,
    /// Contributions offered, by kind.
    pub kinds: BTreeMap<ContributionKind, u32>,
    /// Actions decided in consultations.
    pub decided: u32,
    /// What was done of plans, as told at later half-days.
    pub followed: BTreeMap<Done, u32>,
    /// The actions that the circle sees, as they stand now.
    pub actions: Counts,
    /// The self-assessment, for each moment that is published.
    pub measures: Vec<(Moment, Figures)>,
    /// The web of help.
    pub web: Vec<Help>,
    /// Of these, how many times help crossed from one organisation to another, of how many where
    /// both are known.
    pub across: (usize, usize),
}

impl Report {
    /// Half-days of which it is known who was there.
    pub fn held_days(&self) -> usize {
        self.days.iter().filter(|day| day.here.is_some()).count()
    }
}

/// The report of a cycle, by its number.
pub fn report(circle: &Circle, number: usize, now: DateTime, actions: &[Owned]) -> Report {
    let held: Vec<_> = circle
        .consultations
        .iter()
        .filter(|it| it.cycle == number)
        .collect();
    let facts = || held.iter().filter_map(|it| it.held.as_ref());
    let mut kinds = BTreeMap::new();
    for (kind, count) in facts().flat_map(|held| &held.kinds) {
        *kinds.entry(*kind).or_default() += count;
    }
    let mut followed = BTreeMap::new();
    for (_, done) in held.iter().filter_map(|it| it.followed) {
        *followed.entry(done).or_default() += 1;
    }
    let web = web(circle, number);
    Report {
        number,
        cycle: circle.cycle_of(number),
        days: days(circle, number, now),
        people: people(circle, number, now),
        consultations: facts().count(),
        minutes: facts().map(|held| held.minutes).sum(),
        kinds,
        decided: facts().map(|held| held.actions).sum(),
        followed,
        actions: Counts::of(actions),
        measures: Moment::ALL
            .iter()
            .filter_map(|moment| {
                let figures = circle.published(number, What::Moment(*moment))?;
                Some((*moment, figures.clone()))
            })
            .collect(),
        across: across(circle, &web),
        web,
    }
}

fn over(circle: &Circle, number: usize, now: DateTime) -> Vec<(SessionId, &super::state::Session)> {
    let mut over = circle.standing_sessions();
    over.retain(|(_, session)| session.cycle == number && session.slot.ends() <= now);
    over
}

fn days(circle: &Circle, number: usize, now: DateTime) -> Vec<DayLine> {
    let line = |(id, session): (SessionId, &super::state::Session)| DayLine {
        session: id,
        starts: session.slot.starts,
        here: session.here.as_ref().map(BTreeSet::len),
        consultations: circle
            .consultations
            .iter()
            .filter(|it| it.session == Some(id) && it.held.is_some())
            .count(),
        pulse: circle.published(number, What::Pulse(id)).cloned(),
    };
    over(circle, number, now).into_iter().map(line).collect()
}

fn people(circle: &Circle, number: usize, now: DateTime) -> Vec<TurnLine> {
    let held = || {
        let consulted = circle.consultations.iter();
        consulted
            .filter(|it| it.cycle == number)
            .filter_map(|it| it.held.as_ref())
    };
    let days = over(circle, number, now);
    let line = |id: MemberId, member: &super::state::Member| TurnLine {
        member: id,
        name: circle.display_name(id),
        organisation: member.organisation.clone(),
        client: held().filter(|held| held.client == Some(id)).count(),
        consultant: held().filter(|held| held.consultants.contains(&id)).count(),
        here: days
            .iter()
            .filter_map(|(_, session)| session.here.as_ref())
            .filter(|here| here.contains(&id))
            .count(),
    };
    circle
        .members
        .iter()
        .map(|(id, member)| (line(*id, member), member))
        .filter(|(line, member)| {
            let took_part = line.client + line.consultant + line.here > 0;
            took_part || member.standing == super::state::Standing::In
        })
        .map(|(line, _)| line)
        .collect()
}

fn web(circle: &Circle, number: usize) -> Vec<Help> {
    let mut times: BTreeMap<(MemberId, MemberId), usize> = BTreeMap::new();
    let consulted = circle.consultations.iter();
    let held = consulted.filter(|it| it.cycle == number);
    for held in held.filter_map(|it| it.held.as_ref()) {
        let Some(client) = held.client else { continue };
        for consultant in &held.consultants {
            *times.entry((*consultant, client)).or_default() += 1;
        }
    }
    let help = |((consultant, client), times)| Help {
        consultant,
        client,
        times,
    };
    times.into_iter().map(help).collect()
}

fn across(circle: &Circle, web: &[Help]) -> (usize, usize) {
    let from = |member: MemberId| circle.members.get(&member)?.organisation.as_ref();
    let known = web.iter().filter_map(|help| {
        let (one, other) = (from(help.consultant)?, from(help.client)?);
        Some((one != other, help.times))
    });
    known.fold((0, 0), |(across, all), (crosses, times)| {
        (across + if crosses { times } else { 0 }, all + times)
    })
}

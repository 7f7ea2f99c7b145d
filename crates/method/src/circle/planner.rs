//! Whose turn next: a proposal from past turns, absences and wishes.
//!
//! Half-days are filled in the order of their dates. Whoever has not been client comes before
//! whoever has; among those, somebody is taken whose turn now leaves everybody else their chance
//! later (a matching of people to places that stays as large as it can be).

use super::state::{Circle, MemberId, SessionId};
use jiff::civil::DateTime;
use std::collections::BTreeSet;

/// Somebody who takes turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer {
    /// Who.
    pub member: MemberId,
    /// How often they have been client.
    pub past: usize,
    /// When they were last.
    pub last: Option<DateTime>,
}

/// A half-day with places for clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Which.
    pub session: SessionId,
    /// How many clients it takes.
    pub places: usize,
    /// Those settled already.
    pub settled: Vec<MemberId>,
    /// Who can and will come.
    pub able: BTreeSet<MemberId>,
    /// Who is not away, as everybody can see: reasons are given from this, so that what somebody
    /// keeps to themselves shows in none.
    pub there: BTreeSet<MemberId>,
    /// Who would like to.
    pub wishing: BTreeSet<MemberId>,
}

/// Why somebody is proposed. What others keep to themselves is never a reason that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// Not yet client, and asked for this day.
    NotYetAndWishes,
    /// Not yet client, and hardly any other day is left for them.
    NotYetAndSoonTooLate,
    /// Not yet client.
    NotYet,
    /// Has been client less often than the others, and asked for this day.
    Wishes,
    /// Has waited longest among those who have been client least.
    WaitedLongest,
}

/// One proposed turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// In which half-day.
    pub session: SessionId,
    /// Whose.
    pub member: MemberId,
    /// Why.
    pub because: Because,
}

/// Proposes who is client in each place that is not settled.
pub fn propose(peers: &[Peer], days: &[Places]) -> Vec<Proposal> {
    let mut counts: Vec<usize> = peers
        .iter()
        .map(|peer| peer.past + settled(days, peer.member))
        .collect();
    let mut proposals = Vec::new();
    for (nth, day) in days.iter().enumerate() {
        let mut here: BTreeSet<MemberId> = day.settled.iter().copied().collect();
        while here.len() < day.places {
            let able = |at: &usize| {
                day.able.contains(&peers[*at].member) && !here.contains(&peers[*at].member)
            };
            let rest = Rest {
                peers,
                counts: &counts,
                days: &days[nth..],
                here: &here,
            };
            let Some(at) = (0..peers.len())
                .filter(able)
                .min_by_key(|at| rest.rank(*at))
            else {
                break;
            };
            proposals.push(Proposal {
                session: day.session,
                member: peers[at].member,
                because: rest.because(at),
            });
            counts[at] += 1;
            here.insert(peers[at].member);
        }
    }
    proposals
}

fn settled(days: &[Places], member: MemberId) -> usize {
    days.iter()
        .filter(|day| day.settled.contains(&member))
        .count()
}

/// What is left to fill when one place is given.
struct Rest<'a> {
    peers: &'a [Peer],
    counts: &'a [usize],
    /// The first is the one being filled.
    days: &'a [Places],
    /// Who is client in it by now.
    here: &'a BTreeSet<MemberId>,
}

/// Smaller is sooner: strands nobody, fewest turns, wishes, fewest days left, longest wait, place.
type Rank = (usize, usize, bool, usize, Option<DateTime>, MemberId);

impl Rest<'_> {
    fn rank(&self, at: usize) -> Rank {
        let peer = self.peers[at];
        let not_yet = self.counts[at] == 0;
        let stranded = match not_yet {
            true => self.others_without_a_place(at),
            false => 0,
        };
        (
            self.counts[at],
            stranded,
            !self.days[0].wishing.contains(&peer.member),
            self.days_left(at),
            peer.last,
            peer.member,
        )
    }

    fn days_left(&self, at: usize) -> usize {
        let member = self.peers[at].member;
        self.days
            .iter()
            .filter(|day| day.able.contains(&member))
            .count()
    }

    fn days_there(&self, at: usize) -> usize {
        let member = self.peers[at].member;
        let days = self.days.iter();
        days.filter(|day| day.there.contains(&member)).count()
    }

    /// How many of those who have not been client could not be any more, were this one taken here.
    fn others_without_a_place(&self, taken: usize) -> usize {
        let waiting: Vec<usize> = (0..self.peers.len())
            .filter(|at| *at != taken && self.counts[*at] == 0)
            .collect();
        waiting.len() - matched(&waiting, &self.open_places(), self.peers, self.days)
    }

    /// The places left once one more is given in the first half-day, each by its half-day.
    fn open_places(&self) -> Vec<usize> {
        let open = |(nth, day): (usize, &Places)| {
            let given = match nth {
                0 => self.here.len() + 1,
                _ => day.settled.len(),
            };
            std::iter::repeat_n(nth, day.places.saturating_sub(given))
        };
        self.days.iter().enumerate().flat_map(open).collect()
    }

    fn because(&self, at: usize) -> Because {
        let wishes = self.days[0].wishing.contains(&self.peers[at].member);
        match (self.counts[at], wishes) {
            (0, true) => Because::NotYetAndWishes,
            (0, false) if self.days_there(at) <= 2 && self.days.len() > 2 => {
                Because::NotYetAndSoonTooLate
            }
            (0, false) => Because::NotYet,
            (_, true) => Because::Wishes,
            (_, false) => Because::WaitedLongest,
        }
    }
}

/// How many of these people find a place of their own at most (augmenting paths).
fn matched(people: &[usize], places: &[usize], peers: &[Peer], days: &[Places]) -> usize {
    let mut holders: Vec<Option<usize>> = vec![None; places.len()];
    people
        .iter()
        .filter(|at| {
            let mut tried = vec![false; places.len()];
            seat(**at, places, peers, days, &mut holders, &mut tried)
        })
        .count()
}

fn seat(
    at: usize,
    places: &[usize],
    peers: &[Peer],
    days: &[Places],
    holders: &mut [Option<usize>],
    tried: &mut [bool],
) -> bool {
    for (place, day) in places.iter().enumerate() {
        if tried[place] || !days[*day].able.contains(&peers[at].member) {
            continue;
        }
        tried[place] = true;
        let free = match holders[place] {
            None => true,
            Some(holder) => seat(holder, places, peers, days, holders, tried),
        };
        if free {
            holders[place] = Some(at);
            return true;
        }
    }
    false
}

impl Circle {
    /// What the planner is given: `unwilling` are the private *not today*.
    pub fn to_plan(
        &self,
        now: DateTime,
        unwilling: &BTreeSet<(MemberId, SessionId)>,
    ) -> (Vec<Peer>, Vec<Places>) {
        let peer = |member: MemberId| Peer {
            member,
            past: self.turns_taken(member, now),
            last: self.last_turn(member, now),
        };
        let peers: Vec<Peer> = self.peers().map(|(id, _)| peer(id)).collect();
        let days = self.upcoming(now).into_iter().map(|(session, held)| {
            let day = held.slot.starts.date();
            let all = peers.iter().map(|peer| peer.member);
            let there: BTreeSet<MemberId> = all.filter(|id| !self.is_away(*id, day)).collect();
            let able = there.iter().copied();
            let able = able.filter(|id| !unwilling.contains(&(*id, session)));
            Places {
                session,
                places: self.settings.per_session,
                settled: held.turns.iter().map(|turn| turn.member).collect(),
                able: able.collect(),
                there,
                wishing: held.wishes.clone(),
            }
        });
        let days = days.collect();
        (peers, days)
    }

    /// When a member was last client, in half-days that are over.
    fn last_turn(&self, member: MemberId, now: DateTime) -> Option<DateTime> {
        let over = self.standing_sessions().into_iter();
        let over = over.filter(|(_, session)| session.slot.ends() <= now);
        over.filter(|(_, session)| session.turn(member).is_some_and(|turn| !turn.missed))
            .map(|(_, session)| session.slot.starts)
            .next_back()
    }
}

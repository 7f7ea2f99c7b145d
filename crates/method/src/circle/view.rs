//! What may be seen of a circle: a shared part for each role, and a private part for each member.

use super::rights::{Role, See, sees};
use super::state::{
    Answer, Circle, Cycle, EntryId, MemberId, OrganisationId, SessionId, Settings, Slot, Standing,
    Swap, USUAL_SIZE,
};
use crate::measure::{Moment, pulse_until};
use jiff::civil::{Date, DateTime};
use std::collections::BTreeSet;

/// Somebody, as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their place.
    pub id: MemberId,
    /// The name they are shown by.
    pub name: String,
    /// Where they come from.
    pub organisation: Option<OrganisationId>,
    /// Where they stand.
    pub standing: Standing,
    /// Runs the circle.
    pub facilitates: bool,
    /// Takes turns.
    pub peer: bool,
    /// Accepted the charter as it stands.
    pub accepted: bool,
    /// Turns they had, in half-days that are over.
    pub turns: usize,
    /// An account of theirs is known: they can be written to.
    pub reachable: bool,
    /// Whose place they are to take, by name.
    pub replaces: Option<String>,
}

/// A turn, as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnView {
    /// Whose.
    pub id: MemberId,
    /// Their name.
    pub name: String,
    /// They said yes.
    pub agreed: bool,
    /// It did not take place.
    pub missed: bool,
}

/// A half-day, as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionView {
    /// Which.
    pub id: SessionId,
    /// When and where.
    pub slot: Slot,
    /// Its state's number.
    pub sequence: u32,
    /// It is over.
    pub over: bool,
    /// It has begun and is not over, or begins within the day.
    pub today: bool,
    /// Who is client.
    pub turns: Vec<TurnView>,
    /// Who would like to be.
    pub wishing: Vec<(MemberId, String)>,
    /// Who said they cannot come.
    pub away: Vec<String>,
    /// Who was there, once written down.
    pub here: Option<Vec<MemberId>>,
    /// The consultations opened from it: room, client.
    pub rooms: Vec<(String, Option<String>)>,
}

/// A poll, as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollView {
    /// Which.
    pub id: EntryId,
    /// The dates.
    pub options: Vec<Slot>,
    /// Until when it can be answered.
    pub closes: DateTime,
    /// It can still be answered.
    pub open: bool,
    /// Who said what.
    pub answers: Vec<(String, Vec<Answer>)>,
    /// Members who have not answered.
    pub waiting: Vec<String>,
    /// For each date: how many *yes*, *if need be*, *no*.
    pub counts: Vec<[usize; 3]>,
    /// The date that suits most, once somebody answered.
    pub best: Option<usize>,
}

/// What facilitators see beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conduct {
    /// The secret part of the link to ask by; blank when there is none.
    pub link: String,
    /// Lines of hierarchy that were told: (below, above), by name.
    pub lines: Vec<(MemberId, MemberId, String, String)>,
}

/// The shared part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Whom it is for.
    pub role: Role,
    /// How the circle works.
    pub settings: Settings,
    /// Members, those invited and those who ask. Only facilitators see the latter two.
    pub people: Vec<Person>,
    /// More or fewer peers than usual: how many.
    pub unusual_size: Option<usize>,
    /// The charter's text.
    pub charter: String,
    /// Months content is kept.
    pub keep_months: u8,
    /// The charter's version.
    pub charter_version: u32,
    /// Who has not accepted it.
    pub not_accepted: Vec<String>,
    /// The day content is deleted.
    pub purge_day: Option<Date>,
    /// From when to when.
    pub cycle: Option<Cycle>,
    /// Half-days that stand, by date.
    pub sessions: Vec<SessionView>,
    /// Polls that are not decided.
    pub polls: Vec<PollView>,
    /// Consultations of no half-day: room.
    pub rooms: Vec<String>,
    /// For facilitators.
    pub conduct: Option<Conduct>,
}

/// What waits for a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// The charter.
    Charter,
    /// A poll.
    Poll(EntryId),
    /// Saying yes to a turn.
    Turn(SessionId),
    /// Preparing a turn they agreed to.
    Sheet(SessionId),
    /// Answering about a trade of turns.
    Swap(EntryId),
    /// For facilitators: somebody asks to be let in.
    Asking(MemberId),
    /// Coming into a half-day that is being held.
    HalfDay(SessionId),
    /// The self-assessment of a moment.
    Measure(Moment),
    /// The pulse of a half-day.
    Pulse(SessionId),
}

/// A trade of turns, as one of the two sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwapView {
    /// Which.
    pub id: EntryId,
    /// This member asked for it.
    pub asked_by_me: bool,
    /// The other's name.
    pub other: String,
    /// When this member has their turn.
    pub mine: DateTime,
    /// When they would have it.
    pub theirs: DateTime,
}

/// A turn this member could trade theirs for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tradable {
    /// This member's half-day.
    pub mine: SessionId,
    /// The other.
    pub with: MemberId,
    /// Their name.
    pub name: String,
    /// Their half-day.
    pub theirs: SessionId,
    /// When that is.
    pub starts: DateTime,
}

/// What a member keeps to themselves about half-days: private rows, not events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Their preparation sheet for these holds something.
    pub prepared: BTreeSet<SessionId>,
    /// *Not today*: they would rather not be client in these.
    pub not_today: BTreeSet<SessionId>,
    /// The forms they have answered, by cycle and moment.
    pub measured: BTreeSet<(usize, Moment)>,
    /// The half-days of which they have given the pulse.
    pub pulsed: BTreeSet<SessionId>,
    /// The half-day that is being held, if one is; no secret of theirs.
    pub held: Option<SessionId>,
}

/// A half-day to come, as one member stands to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyDay {
    /// Which.
    pub session: SessionId,
    /// When and where.
    pub slot: Slot,
    /// They are client in it, and whether they said yes.
    pub turn: Option<bool>,
    /// They would like to be client in it.
    pub wished: bool,
    /// They would rather not; nobody else is told.
    pub not_today: bool,
    /// They said they cannot come.
    pub away: bool,
    /// Their preparation sheet holds something.
    pub prepared: bool,
}

/// A poll that can be answered, with what this member said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyPoll {
    /// Which.
    pub id: EntryId,
    /// The dates.
    pub options: Vec<Slot>,
    /// Until when it can be answered.
    pub closes: DateTime,
    /// What they said, one for each date, once they did.
    pub said: Option<Vec<Answer>>,
}

/// The private part of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Who.
    pub id: MemberId,
    /// Their name, as they wrote it.
    pub name: String,
    /// They take turns.
    pub peer: bool,
    /// They can leave: somebody else facilitates, or they do not.
    pub may_leave: bool,
    /// The charter as it stands has this version, and they accepted it.
    pub charter: (u32, bool),
    /// What waits for them.
    pub waits: Vec<Waits>,
    /// Their absences to come.
    pub absences: Vec<(EntryId, Date, Date)>,
    /// Half-days to come.
    pub days: Vec<MyDay>,
    /// Polls that can be answered.
    pub polls: Vec<MyPoll>,
    /// Trades they are part of.
    pub swaps: Vec<SwapView>,
    /// Turns they could ask for.
    pub tradable: Vec<Tradable>,
}

/// The shared part for a role; nothing for those who may not see the circle.
pub fn shared(circle: &Circle, role: Role, now: DateTime) -> Option<Shared> {
    if !sees(role, See::Circle) {
        return None;
    }
    let conducts = sees(role, See::Conduct);
    let peers = circle.peers().count();
    Some(Shared {
        role,
        settings: circle.settings.clone(),
        people: people(circle, conducts, now),
        unusual_size: (!USUAL_SIZE.contains(&peers)).then_some(peers),
        charter: circle.charter.text.clone(),
        keep_months: circle.charter.keep_months,
        charter_version: circle.charter.version,
        not_accepted: circle
            .people()
            .filter(|(_, held)| held.accepted != circle.charter.version)
            .map(|(id, _)| circle.display_name(id))
            .collect(),
        purge_day: circle.purge_day(),
        cycle: circle.cycle,
        sessions: circle
            .standing_sessions()
            .iter()
            .map(|(id, _)| session(circle, *id, now))
            .collect(),
        polls: polls(circle, now),
        rooms: circle
            .consultations
            .iter()
            .filter(|held| held.session.is_none())
            .filter(|held| !circle.purged.contains_key(&held.cycle))
            .map(|held| held.room.clone())
            .collect(),
        conduct: conducts.then(|| conduct(circle)),
    })
}

fn people(circle: &Circle, conducts: bool, now: DateTime) -> Vec<Person> {
    let shown = |standing: Standing| match standing {
        Standing::In => true,
        Standing::Invited | Standing::Asking => conducts,
        Standing::Out | Standing::Left => false,
    };
    circle
        .members
        .iter()
        .filter(|(_, held)| shown(held.standing))
        .map(|(id, held)| Person {
            id: *id,
            name: circle.display_name(*id),
            organisation: held.organisation.clone(),
            standing: held.standing,
            facilitates: held.facilitates,
            peer: held.peer,
            accepted: held.accepted == circle.charter.version,
            turns: circle.turns_taken(*id, now),
            reachable: held.person.is_some(),
            replaces: held.replaces.map(|other| circle.display_name(other)),
        })
        .collect()
}

fn session(circle: &Circle, id: SessionId, now: DateTime) -> SessionView {
    let held = &circle.sessions[&id];
    let day = held.slot.starts.date();
    let turn = |turn: &super::state::Turn| TurnView {
        id: turn.member,
        name: circle.display_name(turn.member),
        agreed: turn.agreed,
        missed: turn.missed,
    };
    let rooms = circle.consultations.iter();
    let purged = circle.purged.contains_key(&held.cycle);
    let rooms = rooms.filter(|consulted| consulted.session == Some(id) && !purged);
    SessionView {
        id,
        slot: held.slot.clone(),
        sequence: held.sequence,
        over: held.slot.ends() <= now,
        today: day == now.date(),
        turns: held.turns.iter().map(turn).collect(),
        wishing: held
            .wishes
            .iter()
            .map(|member| (*member, circle.display_name(*member)))
            .collect(),
        away: circle
            .away_on(day)
            .into_iter()
            .map(|member| circle.display_name(member))
            .collect(),
        here: held
            .here
            .as_ref()
            .map(|here| here.iter().copied().collect()),
        rooms: rooms
            .map(|held| {
                let client = held.client.map(|client| circle.display_name(client));
                (held.room.clone(), client)
            })
            .collect(),
    }
}

fn polls(circle: &Circle, now: DateTime) -> Vec<PollView> {
    let undecided = circle
        .polls
        .iter()
        .filter(|(_, poll)| poll.decided.is_none());
    undecided
        .map(|(id, poll)| PollView {
            id: *id,
            options: poll.options.clone(),
            closes: poll.closes,
            open: poll.closes > now,
            answers: poll
                .answers
                .iter()
                .map(|(member, said)| (circle.display_name(*member), said.clone()))
                .collect(),
            waiting: circle
                .people()
                .filter(|(member, _)| !poll.answers.contains_key(member))
                .map(|(member, _)| circle.display_name(member))
                .collect(),
            counts: (0..poll.options.len())
                .map(|option| Answer::ALL.map(|answer| poll.count(option, answer)))
                .collect(),
            best: poll.best().filter(|_| !poll.answers.is_empty()),
        })
        .collect()
}

fn conduct(circle: &Circle) -> Conduct {
    let named = |(below, above): &(MemberId, MemberId)| {
        let names = (circle.display_name(*below), circle.display_name(*above));
        (*below, *above, names.0, names.1)
    };
    Conduct {
        link: circle.link.clone(),
        lines: circle.lines.iter().map(named).collect(),
    }
}

/// The private part of a member.
pub fn own(circle: &Circle, member: MemberId, now: DateTime, kept: &Kept) -> Option<Own> {
    let held = circle.members.get(&member)?;
    let days = my_days(circle, member, now, kept);
    let polls = my_polls(circle, member, now);
    let another = circle
        .people()
        .any(|(id, other)| id != member && other.facilitates);
    let absences = circle
        .absences
        .iter()
        .filter(|(_, absence)| absence.member == member && absence.until >= now.date());
    Some(Own {
        id: member,
        name: held.name.clone(),
        peer: held.peer,
        may_leave: another || !held.facilitates,
        charter: (
            circle.charter.version,
            held.accepted == circle.charter.version,
        ),
        waits: waits(circle, member, now, (&days, &polls), kept),
        absences: absences
            .map(|(id, absence)| (*id, absence.from, absence.until))
            .collect(),
        swaps: swaps(circle, member, now),
        tradable: tradable(circle, member, now, &days),
        days,
        polls,
    })
}

fn my_days(circle: &Circle, member: MemberId, now: DateTime, kept: &Kept) -> Vec<MyDay> {
    let day = |(session, held): (SessionId, &super::state::Session)| MyDay {
        session,
        slot: held.slot.clone(),
        turn: held.turn(member).map(|turn| turn.agreed),
        wished: held.wishes.contains(&member),
        not_today: kept.not_today.contains(&session),
        away: circle.is_away(member, held.slot.starts.date()),
        prepared: kept.prepared.contains(&session),
    };
    circle.upcoming(now).into_iter().map(day).collect()
}

fn my_polls(circle: &Circle, member: MemberId, now: DateTime) -> Vec<MyPoll> {
    let open = circle.polls.iter();
    let open = open.filter(|(_, poll)| poll.decided.is_none() && poll.closes > now);
    open.map(|(id, poll)| MyPoll {
        id: *id,
        options: poll.options.clone(),
        closes: poll.closes,
        said: poll.answers.get(&member).cloned(),
    })
    .collect()
}

fn waits(
    circle: &Circle,
    member: MemberId,
    now: DateTime,
    (days, polls): (&[MyDay], &[MyPoll]),
    kept: &Kept,
) -> Vec<Waits> {
    let held = &circle.members[&member];
    if held.standing != Standing::In {
        return Vec::new();
    }
    let charter = (held.accepted != circle.charter.version).then_some(Waits::Charter);
    let asking = circle
        .members
        .iter()
        .filter(|(_, other)| held.facilitates && other.standing == Standing::Asking);
    let asked = standing_swaps(circle, now).filter(|(_, swap)| swap.with == member);
    let unanswered = polls.iter().filter(|poll| poll.said.is_none());
    let has_begun = |session: SessionId| {
        let mut rooms = circle.consultations.iter();
        rooms.any(|it| it.session == Some(session) && it.client == Some(member))
    };
    let turns = days.iter().filter_map(|day| match day.turn? {
        false => Some(Waits::Turn(day.session)),
        true if !day.prepared && !has_begun(day.session) => Some(Waits::Sheet(day.session)),
        true => None,
    });
    kept.held
        .map(Waits::HalfDay)
        .into_iter()
        .chain(charter)
        .chain(asking.map(|(id, _)| Waits::Asking(*id)))
        .chain(unanswered.map(|poll| Waits::Poll(poll.id)))
        .chain(asked.map(|(id, _)| Waits::Swap(*id)))
        .chain(turns)
        .chain(forms(circle, member, now, kept))
        .collect()
}

/// Forms that are open and that this member has not answered.
fn forms(circle: &Circle, member: MemberId, now: DateTime, kept: &Kept) -> Vec<Waits> {
    let today = now.date();
    let was_there = |session: &super::state::Session| {
        let here = session.here.as_ref();
        here.is_some_and(|here| here.contains(&member))
    };
    let pulses = circle.standing_sessions().into_iter();
    let pulses = pulses.filter(|(id, session)| {
        let over = session.held.is_some() || session.slot.ends() <= now;
        over && was_there(session)
            && today <= pulse_until(session.slot.ends())
            && !kept.pulsed.contains(id)
    });
    let open = circle.open_forms(today).into_iter();
    let open = open.filter(|form| !kept.measured.contains(form));
    pulses
        .map(|(id, _)| Waits::Pulse(id))
        .chain(open.map(|(_, moment)| Waits::Measure(moment)))
        .collect()
}

/// Trades of turns that are both still to come: of others nothing can be asked any more.
fn standing_swaps(circle: &Circle, now: DateTime) -> impl Iterator<Item = (&EntryId, &Swap)> {
    let to_come = move |id: &SessionId| {
        let held = circle.sessions.get(id);
        held.is_some_and(|held| held.slot.ends() > now)
    };
    let swaps = circle.swaps.iter();
    swaps.filter(move |(_, swap)| to_come(&swap.mine) && to_come(&swap.theirs))
}

fn swaps(circle: &Circle, member: MemberId, now: DateTime) -> Vec<SwapView> {
    let starts = |id: &SessionId| circle.sessions.get(id).map(|held| held.slot.starts);
    let mine = standing_swaps(circle, now);
    let mine = mine.filter(|(_, swap)| swap.by == member || swap.with == member);
    mine.filter_map(|(id, swap)| {
        let asked_by_me = swap.by == member;
        let (mine, theirs, other) = match asked_by_me {
            true => (&swap.mine, &swap.theirs, swap.with),
            false => (&swap.theirs, &swap.mine, swap.by),
        };
        Some(SwapView {
            id: *id,
            asked_by_me,
            other: circle.display_name(other),
            mine: starts(mine)?,
            theirs: starts(theirs)?,
        })
    })
    .collect()
}

fn tradable(circle: &Circle, member: MemberId, now: DateTime, days: &[MyDay]) -> Vec<Tradable> {
    let upcoming = circle.upcoming(now);
    let mut found = Vec::new();
    for mine in days.iter().filter(|day| day.turn.is_some()) {
        let mine = mine.session;
        let here = &circle.sessions[&mine];
        for (theirs, other) in &upcoming {
            if other.turn(member).is_some() || circle.is_away(member, other.slot.starts.date()) {
                continue;
            }
            let could = other.turns.iter().filter(|turn| {
                here.turn(turn.member).is_none()
                    && !circle.is_away(turn.member, here.slot.starts.date())
            });
            found.extend(could.map(|turn| Tradable {
                mine,
                with: turn.member,
                name: circle.display_name(turn.member),
                theirs: *theirs,
                starts: other.slot.starts,
            }));
        }
    }
    found
}

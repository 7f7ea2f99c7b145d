//! What may be seen of a half-day: `shared` for everybody of a role, `own` for one person.

use super::clock::{Fit, fit};
use super::command::Around;
use super::state::{FollowUp, HalfDay, How, Part, Pitch, Round, Standing};
use crate::circle::rights::{See, sees};
use crate::circle::state::Slot;
use crate::circle::{MemberId, Role, SessionId};
use crate::ids::{Epoch, Span, Time};
use crate::plan::PlanAction;
use crate::steps::{Preset, Stage};
use jiff::civil::DateTime;
use std::collections::BTreeSet;

/// What is known of a consultation opened from the half-day, from its own room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoomNow {
    /// Where it stands; nothing when it was deleted.
    pub stage: Option<Stage>,
    /// What it still wants by its plan; zero once it is over.
    pub wants: Span,
}

/// What stands around a half-day beside its circle: the clock, and what other streams say.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Now.
    pub at: Time,
    /// The same moment by the circle's wall clock.
    pub now: DateTime,
    /// The planned end.
    pub ends: Time,
    /// Its consultations, in the order they were opened: what their rooms say.
    pub rooms: Vec<RoomNow>,
    /// The actions of members that they show the circle, by the room they were decided in.
    pub actions: Vec<(String, PlanAction)>,
}

/// A member as the half-day sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: MemberId,
    /// Their name.
    pub name: String,
    /// Here now.
    pub here: bool,
    /// When they came, if they did.
    pub came: Option<Time>,
    /// When they went, if they did.
    pub went: Option<Time>,
    /// How it is known that they were here.
    pub how: How,
    /// They said that they cannot come.
    pub away: bool,
    /// They run the circle.
    pub facilitates: bool,
    /// What they said in the round that is on; empty when said aloud.
    pub said: Option<String>,
}

/// A plan of an earlier half-day, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUpView {
    /// The room it was made in.
    pub room: String,
    /// Whose.
    pub client: MemberId,
    /// Their name.
    pub name: String,
    /// The day of that consultation.
    pub day: Option<DateTime>,
    /// The actions they show.
    pub actions: Vec<PlanAction>,
    /// What they told.
    pub told: Option<FollowUp>,
}

/// A subject on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PitchView {
    /// Whose.
    pub by: MemberId,
    /// Their name.
    pub name: String,
    /// Kind and headline.
    pub pitch: Pitch,
    /// Votes for it.
    pub votes: usize,
}

/// The choice that is open or agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceView {
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// What they answered, once they did.
    pub agreed: Option<bool>,
}

/// A consultation opened from the half-day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomView {
    /// Its room.
    pub room: String,
    /// The client, when known.
    pub client: Option<String>,
    /// Where it stands.
    pub now: RoomNow,
}

/// Somebody who could be client next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub id: MemberId,
    /// Their name.
    pub name: String,
    /// Chosen here and agreed.
    pub chosen: bool,
    /// Has a turn planned in this half-day; whether they said yes to it.
    pub planned: Option<bool>,
    /// How often they were client in this cycle. Shown to facilitators alone.
    pub turns: usize,
}

/// The clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockView {
    /// Now.
    pub at: Time,
    /// The planned end.
    pub ends: Time,
    /// Time spent in this part.
    pub spent: Span,
    /// It runs.
    pub runs: bool,
    /// What still fits.
    pub fit: Fit,
    /// The length of the circle's consultations.
    pub usual: Preset,
}

/// What everybody of a role sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// For whom this was made.
    pub role: Role,
    /// Which half-day.
    pub session: SessionId,
    /// When and where it was planned.
    pub slot: Slot,
    /// Whether it is going on.
    pub standing: Standing,
    /// It can be opened now.
    pub openable: bool,
    /// When it was opened.
    pub opened: Time,
    /// When it was closed.
    pub closed: Option<Time>,
    /// The part it is in.
    pub part: Part,
    /// The part that usually comes next.
    pub next: Option<Part>,
    /// How far it has moved.
    pub epoch: Epoch,
    /// The clock.
    pub clock: ClockView,
    /// Its members, in the order they came to the circle.
    pub people: Vec<Person>,
    /// The round that is on.
    pub round: Option<Round>,
    /// Plans of earlier half-days.
    pub follow_ups: Vec<FollowUpView>,
    /// Subjects on the table.
    pub pitches: Vec<PitchView>,
    /// How many have voted.
    pub voters: usize,
    /// The vote is over.
    pub vote_over: bool,
    /// The choice that stands.
    pub choice: Option<ChoiceView>,
    /// Who could be client next, for facilitators; those chosen or planned first.
    pub candidates: Vec<Candidate>,
    /// Turns planned, by name, and whether they said yes.
    pub planned: Vec<(String, bool)>,
    /// Its consultations.
    pub rooms: Vec<RoomView>,
}

/// What one member sees of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Who.
    pub id: MemberId,
    /// What the half-day stands at, so that forms know.
    pub standing: Standing,
    /// The part it is in.
    pub part: Part,
    /// How far it has moved.
    pub epoch: Epoch,
    /// Here now.
    pub here: bool,
    /// How it is known.
    pub how: Option<How>,
    /// Their signature.
    pub signature: String,
    /// The round that is on, and what they said in it.
    pub round: Option<(Round, Option<String>)>,
    /// They take turns, so they can pitch.
    pub peer: bool,
    /// Their pitch.
    pub pitch: Option<Pitch>,
    /// What they voted for, once they did.
    pub votes: Option<BTreeSet<MemberId>>,
    /// The pitches they can vote for: whose, name, headline.
    pub ballot: Vec<(MemberId, String, String)>,
    /// They are chosen, and are asked.
    pub asked: bool,
    /// Somebody is chosen: nothing is put on the table or voted for any more.
    pub vote_over: bool,
    /// Their own plans to tell of.
    pub follow_ups: Vec<FollowUpView>,
}

fn round(part: Part) -> Option<Round> {
    match part {
        Part::Opening => Some(Round::Opening),
        Part::Closing => Some(Round::Closing),
        _ => None,
    }
}

/// What a role sees; nothing for whoever is not in the circle.
pub fn shared(held: &HalfDay, around: &Around<'_>, role: Role, beside: &Beside) -> Option<Shared> {
    if !sees(role, See::Circle) {
        return None;
    }
    let circle = around.circle;
    let planned = circle.sessions.get(&around.session)?;
    let name = |member: MemberId| circle.display_name(member);
    let conducts = role == Role::Facilitator;
    Some(Shared {
        role,
        session: around.session,
        slot: planned.slot.clone(),
        standing: held.standing,
        openable: super::decide::is_its_time(&planned.slot, beside.now),
        opened: held.opened,
        closed: held.closed,
        part: held.part,
        next: held.next_part(),
        epoch: held.epoch,
        clock: clock(held, around, beside),
        people: people(held, around),
        round: round(held.part),
        follow_ups: follow_ups(held, around, beside),
        pitches: pitches(held, around),
        voters: held.votes.len(),
        vote_over: held.vote_is_over(),
        choice: held.choice.map(|choice| ChoiceView {
            member: choice.member,
            name: name(choice.member),
            agreed: choice.agreed,
        }),
        candidates: match conducts {
            true => candidates(held, around, beside.now),
            false => Vec::new(),
        },
        planned: planned
            .turns
            .iter()
            .map(|turn| (name(turn.member), turn.agreed))
            .collect(),
        rooms: rooms(around, beside),
    })
}

fn clock(held: &HalfDay, around: &Around<'_>, beside: &Beside) -> ClockView {
    let running = beside.rooms.iter().map(|room| room.wants).sum();
    ClockView {
        at: beside.at,
        ends: beside.ends,
        spent: held.spent_in(held.part, beside.at),
        runs: held.standing == Standing::Open,
        fit: fit(held, beside.ends, beside.at, running),
        usual: around.circle.settings.preset,
    }
}

fn people(held: &HalfDay, around: &Around<'_>) -> Vec<Person> {
    let circle = around.circle;
    let day = circle.sessions[&around.session].slot.starts.date();
    let person = |(id, member): (MemberId, &crate::circle::state::Member)| {
        let stay = held.people.get(&id);
        let said = round(held.part).and_then(|round| held.said.get(&(round, id)));
        Person {
            id,
            name: circle.display_name(id),
            here: held.is_here(id),
            came: stay.map(|stay| stay.came),
            went: stay.and_then(|stay| stay.went),
            how: stay.map(|stay| stay.how).unwrap_or_default(),
            away: circle.is_away(id, day),
            facilitates: member.facilitates,
            said: said.cloned(),
        }
    };
    circle.people().map(person).collect()
}

/// Plans of this cycle's earlier consultations that were not told of at an earlier half-day, and
/// whose client is still there to tell.
fn follow_ups(held: &HalfDay, around: &Around<'_>, beside: &Beside) -> Vec<FollowUpView> {
    let circle = around.circle;
    let here = &circle.sessions[&around.session];
    let earlier = circle.consultations.iter().filter(|consulted| {
        let session = consulted.session.and_then(|id| circle.sessions.get(&id));
        let before = session.is_none_or(|other| other.slot.starts < here.slot.starts);
        let told = consulted.followed.map(|(session, _)| session);
        before
            && consulted.session != Some(around.session)
            && consulted.cycle == here.cycle
            && consulted.held.as_ref().is_some_and(|held| held.actions > 0)
            && told.is_none_or(|session| session == around.session)
    });
    let view = |consulted: &crate::circle::state::Consulted| {
        let client = consulted.client?;
        if !sees(circle.role(client), See::Circle) {
            return None;
        }
        let session = consulted.session.and_then(|id| circle.sessions.get(&id));
        let actions = beside.actions.iter();
        Some(FollowUpView {
            room: consulted.room.clone(),
            client,
            name: circle.display_name(client),
            day: session.map(|session| session.slot.starts),
            actions: actions
                .filter(|(room, _)| *room == consulted.room)
                .map(|(_, action)| action.clone())
                .collect(),
            told: held.follow_ups.get(&consulted.room).cloned(),
        })
    };
    earlier.filter_map(view).collect()
}

fn pitches(held: &HalfDay, around: &Around<'_>) -> Vec<PitchView> {
    let view = |(by, pitch): (&MemberId, &Pitch)| PitchView {
        by: *by,
        name: around.circle.display_name(*by),
        pitch: pitch.clone(),
        votes: held.votes_for(*by),
    };
    held.pitches.iter().map(view).collect()
}

fn candidates(held: &HalfDay, around: &Around<'_>, now: DateTime) -> Vec<Candidate> {
    let circle = around.circle;
    let planned = &circle.sessions[&around.session];
    let opened = |id: MemberId| {
        let consulted = circle.consultations.iter();
        let mut here = consulted.filter(|it| it.session == Some(around.session));
        here.any(|it| it.client == Some(id))
    };
    let candidate = |id: MemberId| Candidate {
        id,
        name: circle.display_name(id),
        chosen: held.has_agreed(id),
        planned: planned.turn(id).map(|turn| turn.agreed),
        turns: circle.turns_taken(id, now),
    };
    let peers = circle.peers().map(|(id, _)| id);
    let mut found: Vec<Candidate> = peers
        .filter(|id| held.is_here(*id) && !opened(*id))
        .map(candidate)
        .collect();
    found.sort_by_key(|it| (!it.chosen, it.planned.is_none(), it.turns, it.id));
    found
}

fn rooms(around: &Around<'_>, beside: &Beside) -> Vec<RoomView> {
    let circle = around.circle;
    let consulted = circle.consultations.iter();
    let here = consulted.filter(|it| it.session == Some(around.session));
    here.enumerate()
        .map(|(nth, consulted)| RoomView {
            room: consulted.room.clone(),
            client: consulted.client.map(|client| circle.display_name(client)),
            now: beside.rooms.get(nth).cloned().unwrap_or_default(),
        })
        .collect()
}

/// What a member sees of their own; nothing for whoever is not in the circle.
pub fn own(held: &HalfDay, around: &Around<'_>, member: MemberId, beside: &Beside) -> Option<Own> {
    let circle = around.circle;
    if !sees(circle.role(member), See::Circle) {
        return None;
    }
    let who = circle.members.get(&member)?;
    circle.sessions.get(&around.session)?;
    let stay = held.people.get(&member);
    let round = round(held.part);
    let asked = held.choice.filter(|choice| choice.member == member);
    let mut mine = follow_ups(held, around, beside);
    mine.retain(|follow_up| follow_up.client == member);
    Some(Own {
        id: member,
        standing: held.standing,
        part: held.part,
        epoch: held.epoch,
        here: held.is_here(member),
        how: stay.map(|stay| stay.how),
        signature: stay.map(|stay| stay.signature.clone()).unwrap_or_default(),
        round: round.map(|round| (round, held.said.get(&(round, member)).cloned())),
        peer: who.peer,
        pitch: held.pitches.get(&member).cloned(),
        votes: held.votes.get(&member).cloned(),
        ballot: match held.vote_is_over() {
            true => Vec::new(),
            false => pitches(held, around)
                .into_iter()
                .map(|view| (view.by, view.name, view.pitch.headline))
                .collect(),
        },
        asked: asked.is_some_and(|choice| choice.agreed.is_none()),
        vote_over: held.vote_is_over(),
        follow_ups: mine,
    })
}

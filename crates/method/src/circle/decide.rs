//! From a command to the events it leads to, or to a refusal; and the fold of what happened.

use super::command::{Author, Command, Envelope, Founding};
use super::event::{Entry, Event};
use super::refusal::Refusal;
use super::rights::{Act, Role, may};
use super::state::{Circle, MemberId, PersonId, Standing};
use super::{charter, dates, held, members, poll, turns};
use crate::words;
use jiff::civil::DateTime;

/// Most events of a circle: a hundred times what half a year needs, so that nobody makes its pages
/// slow for the others.
const EVENTS_MAX: u64 = 20_000;

/// What a decision is made from, once the right to ask was found.
pub(crate) struct Case<'a> {
    pub(crate) circle: &'a Circle,
    /// Who asks; nobody when they have no place.
    pub(crate) member: MemberId,
    pub(crate) person: Option<&'a PersonId>,
    pub(crate) role: Role,
    /// By the circle's wall clock.
    pub(crate) now: DateTime,
}

/// Founds a circle: its first event makes the place of its first facilitator.
///
/// # Errors
/// [`Refusal::Unfit`] for a text, [`Refusal::OutOfRange`] for a number.
pub fn found(founding: &Founding) -> Result<Vec<Event>, Refusal> {
    Ok(vec![Event::Founded {
        name: words::name(&founding.name)?,
        person: founding.person.clone(),
        peer: founding.peer,
        settings: members::checked(&founding.settings)?,
        charter: charter::checked(&founding.charter, founding.keep_months)?,
        keep_months: founding.keep_months,
    }])
}

/// Decides on a command. Pure: the same arguments always give the same answer.
///
/// An empty answer means that what was asked is so already.
///
/// # Errors
/// A [`Refusal`]; the circle is as it was.
pub fn decide(circle: &Circle, envelope: &Envelope) -> Result<Vec<Event>, Refusal> {
    let (member, person) = match &envelope.by {
        Author::Member(member) => (*member, None),
        Author::Person(person) => (circle.place_of(person).unwrap_or_default(), Some(person)),
        Author::Server => (MemberId::default(), None),
    };
    // The server still notes what is over, and purges.
    if circle.seq >= EVENTS_MAX && envelope.by != Author::Server {
        return Err(Refusal::TooMany);
    }
    let role = match envelope.by {
        Author::Server => Role::Server,
        _ => circle.role(member),
    };
    let act = envelope.command.act();
    if !may(role, act) {
        return Err(Refusal::NotYours);
    }
    let case = Case {
        circle,
        member,
        person,
        role,
        now: envelope.now,
    };
    by_kind(&case, act, &envelope.command)
}

fn by_kind(case: &Case, act: Act, command: &Command) -> Result<Vec<Event>, Refusal> {
    match act {
        act if act <= Act::Leave => members::decide(case, command),
        act if act <= Act::AcceptCharter => charter::decide(case, command),
        act if act <= Act::WithdrawAbsence => dates::decide(case, command),
        act if act <= Act::DropPoll => poll::decide(case, command),
        act if act >= Act::NoteConsultation => held::decide(case, command),
        _ => turns::decide(case, command),
    }
}

/// An event, unless what it says is so already.
pub(crate) fn unless(already: bool, event: Event) -> Result<Vec<Event>, Refusal> {
    Ok(if already { Vec::new() } else { vec![event] })
}

impl Case<'_> {
    /// A member of the circle.
    pub(crate) fn is_in(&self, member: MemberId) -> Result<MemberId, Refusal> {
        match self.circle.members.get(&member) {
            Some(held) if held.standing == Standing::In => Ok(member),
            _ => Err(Refusal::Unknown),
        }
    }
}

impl Circle {
    /// What a place is at this moment.
    pub fn role(&self, member: MemberId) -> Role {
        match self.members.get(&member) {
            Some(held) => match held.standing {
                Standing::In if held.facilitates => Role::Facilitator,
                Standing::In => Role::Member,
                Standing::Invited => Role::Invited,
                Standing::Asking => Role::Asking,
                Standing::Out | Standing::Left => Role::Outsider,
            },
            None => Role::Outsider,
        }
    }
}

/// Folds one event. Total: every event folds, whatever is left of it.
pub fn evolve(circle: &mut Circle, entry: &Entry) {
    if circle.seq == 0 {
        circle.founded = entry.at;
    }
    circle.seq = entry.seq;
    let author = entry.author.unwrap_or_default();
    let purge = (circle.cycle, circle.charter.keep_months);
    circle.fold_members(entry.seq, &entry.event);
    circle.fold_charter(author, &entry.event);
    circle.fold_dates(author, entry.seq, &entry.event);
    circle.fold_polls(author, entry.seq, &entry.event);
    circle.fold_turns(author, entry);
    circle.fold_held(entry);
    if purge != (circle.cycle, circle.charter.keep_months) {
        circle.purge_moved = entry.at;
    }
}

/// Folds a whole stream from its beginning.
pub fn fold<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Circle {
    let mut circle = Circle::default();
    for entry in entries {
        evolve(&mut circle, entry);
    }
    circle
}

//! Who is in the circle: invited, asking, joining, leaving, facilitating; and how it works.

use super::command::Command;
use super::decide::{Case, unless};
use super::event::Event;
use super::refusal::Refusal;
use super::rights::Role;
use super::state::{
    CIRCLE_NAME, Circle, Member, MemberId, OrganisationId, PersonId, Settings, Standing, TURNS_MAX,
};
use super::turns;
use crate::words;

/// Most days off of a circle.
const DAYS_OFF_MAX: usize = 100;

pub(crate) fn decide(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::ChangeSettings { settings } => {
            let settings = checked(settings)?;
            // By another clock every half-day would be at another moment, and nobody told.
            let moved = settings.zone != case.circle.settings.zone;
            if moved && !case.circle.upcoming(case.now).is_empty() {
                return Err(Refusal::ZoneInUse);
            }
            unless(
                case.circle.settings == settings,
                Event::SettingsChanged { settings },
            )
        }
        Command::SetLink { link } => unless(
            case.circle.link == *link,
            Event::LinkSet { link: link.clone() },
        ),
        Command::Invite {
            name,
            person,
            organisation,
            replaces,
        } => invite(
            case,
            name,
            person.as_ref(),
            organisation.as_ref(),
            *replaces,
        ),
        Command::AskToJoin { name } => ask(case, name),
        Command::Join { person, name } => join(case, person, name),
        Command::LetIn { member } => let_in(case, *member),
        Command::TurnAway { member } => turn_away(case, *member),
        Command::Leave { member } => leave(case, *member),
        other => change(case, other),
    }
}

/// Settings as they are kept.
///
/// # Errors
/// [`Refusal::Unfit`] for the name, [`Refusal::OutOfRange`] for a number.
pub(crate) fn checked(settings: &Settings) -> Result<Settings, Refusal> {
    let fits =
        (1..=TURNS_MAX).contains(&settings.per_session) && settings.days_off.len() <= DAYS_OFF_MAX;
    if !fits {
        return Err(Refusal::OutOfRange);
    }
    let name = words::line(&settings.name, CIRCLE_NAME)?;
    Ok(Settings {
        name: words::required(&name, CIRCLE_NAME)?,
        ..settings.clone()
    })
}

fn room_for_one(circle: &Circle) -> Result<(), Refusal> {
    match circle.places_left() {
        0 => Err(Refusal::Full),
        _ => Ok(()),
    }
}

/// A member whose place nobody else is to take already.
fn replaceable(case: &Case, member: MemberId) -> Result<(), Refusal> {
    case.is_in(member)?;
    let open = case
        .circle
        .members
        .values()
        .any(|other| other.standing == Standing::Invited && other.replaces == Some(member));
    match open {
        true => Err(Refusal::AlreadyHere),
        false => Ok(()),
    }
}

/// Whether this account has a place already, or is on the way to one.
fn has_place(circle: &Circle, person: &PersonId) -> bool {
    circle.members.values().any(|member| {
        member.person.as_ref() == Some(person)
            && matches!(
                member.standing,
                Standing::In | Standing::Invited | Standing::Asking
            )
    })
}

fn invite(
    case: &Case,
    name: &str,
    person: Option<&PersonId>,
    organisation: Option<&OrganisationId>,
    replaces: Option<MemberId>,
) -> Result<Vec<Event>, Refusal> {
    let name = words::name(name)?;
    if person.is_some_and(|person| has_place(case.circle, person)) {
        return Err(Refusal::AlreadyHere);
    }
    match replaces {
        Some(member) => replaceable(case, member)?,
        None => room_for_one(case.circle)?,
    }
    Ok(vec![Event::Invited {
        name,
        person: person.cloned(),
        organisation: organisation.cloned(),
        replaces,
    }])
}

fn ask(case: &Case, name: &str) -> Result<Vec<Event>, Refusal> {
    let person = case.person.ok_or(Refusal::Unknown)?;
    if has_place(case.circle, person) {
        return Err(Refusal::AlreadyHere);
    }
    room_for_one(case.circle)?;
    Ok(vec![Event::AskedToJoin {
        name: words::name(name)?,
        person: person.clone(),
    }])
}

fn join(case: &Case, person: &PersonId, name: &str) -> Result<Vec<Event>, Refusal> {
    let elsewhere = case.circle.place_of(person).filter(|id| *id != case.member);
    if elsewhere.is_some_and(|id| !matches!(case.circle.role(id), Role::Outsider)) {
        return Err(Refusal::AlreadyHere);
    }
    let joined = Event::Joined {
        member: case.member,
        person: person.clone(),
        name: words::name(name)?,
    };
    let replaced = case.circle.members[&case.member].replaces;
    let mut events = vec![joined];
    // Whoever was to be replaced may have left already, and the place be gone.
    if replaced.is_some_and(|former| case.is_in(former).is_err()) {
        room_for_one(case.circle)?;
    }
    // The one they replace leaves in the same moment.
    if let Some(former) = replaced.filter(|member| case.is_in(*member).is_ok()) {
        another_facilitates(case, former)?;
        events.extend(turns::passed_on(case, former, Some(case.member)));
        events.push(Event::Left { member: former });
    }
    Ok(events)
}

fn let_in(case: &Case, member: MemberId) -> Result<Vec<Event>, Refusal> {
    let asking = case.circle.members.get(&member);
    let asking = asking.filter(|held| held.standing == Standing::Asking);
    let asking = asking.ok_or(Refusal::Unknown)?;
    Ok(vec![Event::Joined {
        member,
        person: asking.person.clone().ok_or(Refusal::Unknown)?,
        name: asking.name.clone(),
    }])
}

fn turn_away(case: &Case, member: MemberId) -> Result<Vec<Event>, Refusal> {
    match case.circle.role(member) {
        Role::Invited | Role::Asking => Ok(vec![Event::NotJoined { member }]),
        _ => Err(Refusal::Unknown),
    }
}

fn leave(case: &Case, member: MemberId) -> Result<Vec<Event>, Refusal> {
    if member != case.member && case.role != Role::Facilitator {
        return Err(Refusal::NotYours);
    }
    case.is_in(member)?;
    another_facilitates(case, member)?;
    let mut events = turns::passed_on(case, member, None);
    events.push(Event::Left { member });
    Ok(events)
}

/// A circle never is without a facilitator.
fn another_facilitates(case: &Case, member: MemberId) -> Result<(), Refusal> {
    let others = case
        .circle
        .people()
        .any(|(id, held)| id != member && held.facilitates);
    match others || !case.circle.members[&member].facilitates {
        true => Ok(()),
        false => Err(Refusal::LastFacilitator),
    }
}

fn change(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::ChangeMember {
            member,
            name,
            organisation,
            peer,
        } => {
            let held = &case.circle.members[&case.is_in(*member)?];
            let name = words::name(name)?;
            let more = held.organisation != *organisation || held.peer != *peer;
            let theirs_alone = *member == case.member && !more;
            if case.role != Role::Facilitator && !theirs_alone {
                return Err(Refusal::NotYours);
            }
            let event = Event::MemberChanged {
                member: *member,
                name: name.clone(),
                organisation: organisation.clone(),
                peer: *peer,
            };
            unless(held.name == name && !more, event)
        }
        Command::SetFacilitation {
            member,
            facilitates,
        } => {
            let held = &case.circle.members[&case.is_in(*member)?];
            if !facilitates {
                another_facilitates(case, *member)?;
            }
            let event = Event::FacilitationSet {
                member: *member,
                facilitates: *facilitates,
            };
            unless(held.facilitates == *facilitates, event)
        }
        Command::TellLine { below, above, told } => tell_line(case, *below, *above, *told),
        _ => Err(Refusal::Unknown),
    }
}

/// Those it concerns and facilitators can tell it.
fn tell_line(
    case: &Case,
    below: MemberId,
    above: MemberId,
    told: bool,
) -> Result<Vec<Event>, Refusal> {
    case.is_in(below)?;
    case.is_in(above)?;
    let theirs = [below, above].contains(&case.member) || case.role == Role::Facilitator;
    if below == above || !theirs {
        return Err(Refusal::NotYours);
    }
    let already = case.circle.lines.contains(&(below, above)) == told;
    unless(already, Event::LineTold { below, above, told })
}

impl Circle {
    pub(crate) fn fold_members(&mut self, seq: u64, event: &Event) {
        match event {
            Event::Founded {
                name,
                person,
                peer,
                settings,
                ..
            } => {
                self.settings = settings.clone();
                let mut founder = arriving(name, Some(person), Standing::In);
                founder.facilitates = true;
                founder.peer = *peer;
                self.members.insert(MemberId(seq), founder);
            }
            Event::SettingsChanged { settings } => self.settings = settings.clone(),
            Event::LinkSet { link } => self.link.clone_from(link),
            Event::Invited {
                name,
                person,
                organisation,
                replaces,
            } => {
                let mut invited = arriving(name, person.as_ref(), Standing::Invited);
                invited.organisation.clone_from(organisation);
                invited.replaces = *replaces;
                self.members.insert(MemberId(seq), invited);
            }
            Event::AskedToJoin { name, person } => {
                let asking = arriving(name, Some(person), Standing::Asking);
                self.members.insert(MemberId(seq), asking);
            }
            Event::Joined {
                member,
                person,
                name,
            } => self.joins(*member, person, name),
            Event::NotJoined { member } => self.stand(*member, Standing::Out),
            Event::Left { member } => {
                self.stand(*member, Standing::Left);
                self.lines
                    .retain(|(below, above)| below != member && above != member);
            }
            other => self.fold_member_changes(other),
        }
    }

    fn fold_member_changes(&mut self, event: &Event) {
        match event {
            Event::MemberChanged {
                member,
                name,
                organisation,
                peer,
            } => {
                if let Some(held) = self.members.get_mut(member) {
                    held.name.clone_from(name);
                    held.organisation.clone_from(organisation);
                    held.peer = *peer;
                }
            }
            Event::FacilitationSet {
                member,
                facilitates,
            } => {
                if let Some(held) = self.members.get_mut(member) {
                    held.facilitates = *facilitates;
                }
            }
            Event::LineTold { below, above, told } => {
                match told {
                    true => self.lines.insert((*below, *above)),
                    false => self.lines.remove(&(*below, *above)),
                };
            }
            _ => {}
        }
    }

    fn joins(&mut self, member: MemberId, person: &PersonId, name: &str) {
        if let Some(held) = self.members.get_mut(&member) {
            held.standing = Standing::In;
            held.replaces = None;
            held.person = Some(person.clone());
            name.clone_into(&mut held.name);
        }
    }

    fn stand(&mut self, member: MemberId, standing: Standing) {
        if let Some(held) = self.members.get_mut(&member) {
            held.standing = standing;
            held.facilitates = false;
        }
    }
}

fn arriving(name: &str, person: Option<&PersonId>, standing: Standing) -> Member {
    Member {
        name: name.to_owned(),
        person: person.cloned(),
        organisation: None,
        standing,
        facilitates: false,
        peer: true,
        accepted: 0,
        replaces: None,
    }
}

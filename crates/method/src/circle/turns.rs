//! Whose turn it is: wishes, who is client when, trading turns, and what came of them.

use super::command::Command;
use super::dates::coming;
use super::decide::{Case, unless};
use super::event::{Entry, Event};
use super::refusal::Refusal;
use super::state::{
    Circle, Consulted, EntryId, MemberId, Session, SessionId, Swap, TURNS_MAX, Turn,
};

/// Longest name of a consultation's room.
const ROOM: usize = 80;
/// Most consultations of a circle.
const CONSULTATIONS_MAX: usize = 200;

pub(crate) fn decide(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Wish { session, wished } => {
            let held = coming(case, *session)?;
            let event = Event::Wished {
                session: *session,
                wished: *wished,
            };
            unless(held.wishes.contains(&case.member) == *wished, event)
        }
        Command::SetTurns { session, clients } => set_turns(case, *session, clients),
        Command::AgreeTurn { session } => {
            let turn = coming(case, *session)?.turn(case.member);
            let agreed = turn.ok_or(Refusal::NotYours)?.agreed;
            unless(agreed, Event::TurnAgreed { session: *session })
        }
        Command::AskSwap { mine, with, theirs } => ask_swap(case, *mine, *with, *theirs),
        Command::AnswerSwap { swap, agreed } => answer_swap(case, *swap, *agreed),
        Command::WithdrawSwap { swap } => {
            let held = case.circle.swaps.get(swap).ok_or(Refusal::Unknown)?;
            match held.by == case.member {
                true => Ok(vec![Event::SwapWithdrawn { swap: *swap }]),
                false => Err(Refusal::NotYours),
            }
        }
        other => half_day(case, other),
    }
}

fn set_turns(case: &Case, session: SessionId, clients: &[MemberId]) -> Result<Vec<Event>, Refusal> {
    let held = coming(case, session)?;
    let now = held.turns.iter().map(|turn| turn.member);
    if now.eq(clients.iter().copied()) {
        return Ok(Vec::new());
    }
    if clients.len() > TURNS_MAX {
        return Err(Refusal::TooMany);
    }
    for (nth, client) in clients.iter().enumerate() {
        case.is_in(*client)?;
        if clients[..nth].contains(client) {
            return Err(Refusal::Twice);
        }
        // Who has the turn already and has become unable to come may stay until it is settled.
        if held.turn(*client).is_none() && is_away(case, *client, held) {
            return Err(Refusal::Away(*client));
        }
    }
    let clients = clients.to_vec();
    Ok(vec![Event::TurnsSet { session, clients }])
}

/// The turns of somebody who leaves, in half-days to come: passed on to whoever takes their place,
/// or given up.
pub(crate) fn passed_on(case: &Case, from: MemberId, to: Option<MemberId>) -> Vec<Event> {
    let theirs = case.circle.upcoming(case.now);
    let theirs = theirs.iter().filter(|(_, held)| held.turn(from).is_some());
    theirs
        .map(|(session, held)| {
            let clients = held.turns.iter().map(|turn| turn.member);
            let clients = clients.filter_map(|client| match client == from {
                true => to,
                false => Some(client),
            });
            Event::TurnsSet {
                session: *session,
                clients: clients.collect(),
            }
        })
        .collect()
}

fn is_away(case: &Case, member: MemberId, session: &Session) -> bool {
    case.circle.is_away(member, session.slot.starts.date())
}

/// Two turns that can be traded: both to come, each other's, on days both can come.
fn tradable(
    case: &Case,
    (by, mine): (MemberId, SessionId),
    (with, theirs): (MemberId, SessionId),
) -> Result<(), Refusal> {
    case.is_in(by)?;
    case.is_in(with)?;
    let (one, other) = (coming(case, mine)?, coming(case, theirs)?);
    if one.turn(by).is_none() || other.turn(with).is_none() {
        return Err(Refusal::Unknown);
    }
    if mine == theirs || one.turn(with).is_some() || other.turn(by).is_some() {
        return Err(Refusal::Twice);
    }
    for (member, session) in [(by, other), (with, one)] {
        if is_away(case, member, session) {
            return Err(Refusal::Away(member));
        }
    }
    Ok(())
}

fn ask_swap(
    case: &Case,
    mine: SessionId,
    with: MemberId,
    theirs: SessionId,
) -> Result<Vec<Event>, Refusal> {
    tradable(case, (case.member, mine), (with, theirs))?;
    let same = |swap: &Swap| {
        (swap.by, swap.mine, swap.with, swap.theirs) == (case.member, mine, with, theirs)
    };
    let asked = case.circle.swaps.values().any(same);
    unless(asked, Event::SwapAsked { mine, with, theirs })
}

fn answer_swap(case: &Case, swap: EntryId, agreed: bool) -> Result<Vec<Event>, Refusal> {
    let held = case.circle.swaps.get(&swap).ok_or(Refusal::Unknown)?;
    if held.with != case.member {
        return Err(Refusal::NotYours);
    }
    if agreed {
        tradable(case, (held.by, held.mine), (held.with, held.theirs))?;
    }
    Ok(vec![Event::SwapAnswered { swap, agreed }])
}

/// What is said of a half-day by whoever runs it.
fn half_day(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::MarkMissed {
            session,
            member,
            missed,
        } => {
            let held = case.circle.sessions.get(session).ok_or(Refusal::Unknown)?;
            let turn = held.turn(*member).ok_or(Refusal::Unknown)?;
            let event = Event::TurnMissed {
                session: *session,
                member: *member,
                missed: *missed,
            };
            unless(turn.missed == *missed, event)
        }
        Command::WriteAttendance { session, here } => {
            let held = case.circle.sessions.get(session);
            let held = held
                .filter(|held| !held.cancelled)
                .ok_or(Refusal::Unknown)?;
            if held.slot.starts > case.now {
                return Err(Refusal::OutOfRange);
            }
            if here.iter().any(|id| !case.circle.members.contains_key(id)) {
                return Err(Refusal::Unknown);
            }
            let event = Event::AttendanceWritten {
                session: *session,
                here: here.clone(),
            };
            unless(held.here.as_ref() == Some(here), event)
        }
        Command::OpenConsultation {
            room,
            session,
            client,
            seats,
        } => open_consultation(case, room, *session, *client, seats),
        Command::BringConsultation { room } => {
            let known = case
                .circle
                .consultations
                .iter()
                .any(|held| held.room == *room);
            another(case, room)?;
            unless(known, Event::ConsultationBrought { room: room.clone() })
        }
        _ => Err(Refusal::Unknown),
    }
}

fn another(case: &Case, room: &str) -> Result<(), Refusal> {
    if room.is_empty() || room.len() > ROOM {
        return Err(Refusal::Unknown);
    }
    match case.circle.consultations.len() < CONSULTATIONS_MAX {
        true => Ok(()),
        false => Err(Refusal::TooMany),
    }
}

fn open_consultation(
    case: &Case,
    room: &str,
    session: Option<SessionId>,
    client: Option<MemberId>,
    seats: &[(MemberId, u64)],
) -> Result<Vec<Event>, Refusal> {
    another(case, room)?;
    if let Some(session) = session {
        let held = case.circle.sessions.get(&session);
        held.filter(|held| !held.cancelled)
            .ok_or(Refusal::Unknown)?;
    }
    for member in client.iter().chain(seats.iter().map(|(member, _)| member)) {
        case.is_in(*member)?;
    }
    Ok(vec![Event::ConsultationOpened {
        room: room.to_owned(),
        session,
        client,
        seats: seats.to_vec(),
    }])
}

impl Circle {
    pub(crate) fn fold_turns(&mut self, author: MemberId, entry: &Entry) {
        match &entry.event {
            Event::Wished { session, wished } => {
                if let Some(held) = self.sessions.get_mut(session) {
                    match wished {
                        true => held.wishes.insert(author),
                        false => held.wishes.remove(&author),
                    };
                }
            }
            Event::TurnsSet { session, clients } => self.set_turns(*session, clients),
            Event::TurnAgreed { session } => {
                self.change_turn(*session, author, |turn| turn.agreed = true);
            }
            Event::TurnMissed {
                session,
                member,
                missed,
            } => self.change_turn(*session, *member, |turn| turn.missed = *missed),
            Event::SwapAsked { mine, with, theirs } => {
                let swap = Swap {
                    by: author,
                    mine: *mine,
                    with: *with,
                    theirs: *theirs,
                };
                self.swaps.insert(EntryId(entry.seq), swap);
            }
            Event::SwapWithdrawn { swap } => drop(self.swaps.remove(swap)),
            Event::SwapAnswered { swap, agreed } => {
                if let (Some(swap), true) = (self.swaps.remove(swap), *agreed) {
                    self.trade(swap);
                }
            }
            Event::Left { member } => {
                for held in self.sessions.values_mut() {
                    held.wishes.remove(member);
                }
            }
            Event::AttendanceWritten { session, here } => {
                if let Some(held) = self.sessions.get_mut(session) {
                    held.here = Some(here.clone());
                }
            }
            _ => self.fold_consultations(entry),
        }
    }

    fn fold_consultations(&mut self, entry: &Entry) {
        let consulted = match &entry.event {
            Event::ConsultationOpened {
                room,
                session,
                client,
                seats,
            } => Consulted {
                room: room.clone(),
                session: *session,
                at: entry.at,
                client: *client,
                seats: seats.clone(),
                held: None,
                followed: None,
                cycle: self.number(),
            },
            Event::ConsultationBrought { room } => Consulted {
                room: room.clone(),
                session: None,
                at: entry.at,
                client: None,
                seats: Vec::new(),
                held: None,
                followed: None,
                cycle: self.number(),
            },
            _ => return,
        };
        // Who is client without having been planned has had a turn all the same.
        if let (Some(session), Some(client)) = (consulted.session, consulted.client)
            && let Some(held) = self.sessions.get_mut(&session)
            && held.turn(client).is_none()
        {
            held.turns.push(turn(client, true));
        }
        self.consultations.push(consulted);
    }

    fn set_turns(&mut self, session: SessionId, clients: &[MemberId]) {
        let Some(held) = self.sessions.get_mut(&session) else {
            return;
        };
        let turns = clients
            .iter()
            .map(|client| held.turn(*client).copied().unwrap_or(turn(*client, false)))
            .collect();
        held.turns = turns;
        let sessions = &self.sessions;
        let has = |id: &SessionId, member| {
            let held = sessions.get(id);
            held.is_some_and(|held| held.turn(member).is_some())
        };
        // A trade of a turn that is no more has nothing to trade.
        self.swaps
            .retain(|_, swap| has(&swap.mine, swap.by) && has(&swap.theirs, swap.with));
    }

    fn change_turn(&mut self, session: SessionId, member: MemberId, change: impl Fn(&mut Turn)) {
        let turns = self.sessions.get_mut(&session).map(|held| &mut held.turns);
        let found = turns.and_then(|turns| turns.iter_mut().find(|turn| turn.member == member));
        if let Some(turn) = found {
            change(turn);
        }
    }

    fn trade(&mut self, swap: Swap) {
        for (session, former, new) in [
            (swap.mine, swap.by, swap.with),
            (swap.theirs, swap.with, swap.by),
        ] {
            self.change_turn(session, former, |held| *held = turn(new, true));
        }
        // Other trades of these two turns have lost what they would trade.
        let gone = |session, member| {
            (session, member) == (swap.mine, swap.by)
                || (session, member) == (swap.theirs, swap.with)
        };
        self.swaps
            .retain(|_, other| !gone(other.mine, other.by) && !gone(other.theirs, other.with));
    }
}

fn turn(member: MemberId, agreed: bool) -> Turn {
    Turn {
        member,
        agreed,
        missed: false,
    }
}

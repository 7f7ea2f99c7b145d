//! Who is in the room: arriving, leaving, roles, and the facilitation.

mod places;

use super::command::{Command, Way};
use super::decide::{Case, unless};
use super::event::{Event, Relay};
use super::refusal::Refusal;
use super::state::{Consultation, Meeting, Part, SCREENS_MAX, Seat, Standing, WAITING_MAX};
use crate::ids::SeatId;
use crate::steps::Stage;
use crate::words;
use places::{fill_seats, free_places, given_up};

pub(crate) fn decide(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Join {
            name,
            way,
            returning,
        } => join(case, name, *way, *returning),
        Command::Rename { name } => rename(case, name),
        Command::Leave => Ok(vec![Event::Left]),
        Command::Admit { seat } => admit(case, *seat),
        Command::AdmitAll => admit_all(case),
        Command::Remove { seat } => remove(case, *seat),
        Command::AddSeat { name } => add_seat(case, name),
        Command::Expect { names } => places::expect(case, names),
        Command::FillSeats { names, script } => fill_seats(case, names, script),
        Command::OpenScreen => open_screen(case),
        Command::MarkHere { seat, here } => {
            case.person(*seat)?;
            let event = Event::MarkedHere {
                seat: *seat,
                here: *here,
            };
            unless(case.state.seats[seat].here == *here, event)
        }
        Command::SetAside { seat, aside } => {
            case.person(*seat)?;
            let event = Event::SetAside {
                seat: *seat,
                aside: *aside,
            };
            unless(case.state.seats[seat].aside == *aside, event)
        }
        Command::SetObserver { seat, observer } => set_observer(case, *seat, *observer),
        Command::AskClient { seat } => ask_client(case, *seat),
        Command::AgreeClient { seat } => answer_client(case, *seat, true),
        Command::DeclineClient { seat } => answer_client(case, *seat, false),
        other => facilitation(case, other),
    }
}

fn join(
    case: &Case,
    name: &str,
    way: Way,
    returning: Option<SeatId>,
) -> Result<Vec<Event>, Refusal> {
    let state = case.state;
    if let Some(seat) = returning {
        returns_to(case, seat)?;
    }
    // Before step 1 the link admits directly; never after somebody was removed,
    // since nothing else can tell that person from a newcomer.
    let direct = way == Way::Link
        && state.stage == Stage::Gathering
        && !state.guarded
        && returning.is_none();
    let crowded = match direct {
        true => free_places(state) == 0,
        false => state.waiting().count() >= WAITING_MAX,
    };
    if crowded {
        return Err(Refusal::Full);
    }
    let arrived = Event::Arrived {
        name: words::name(name)?,
        part: Part::Consultant,
        device: true,
        waits: !direct,
        returning,
        script: None,
    };
    let peers = given_up(state, usize::from(direct));
    Ok([arrived].into_iter().chain(peers).collect())
}

/// A person who takes part and can come back: nobody comes back as a simulated peer.
fn returns_to(case: &Case, seat: SeatId) -> Result<(), Refusal> {
    case.person(seat)?;
    match case.state.script(seat) {
        None => Ok(()),
        Some(_) => Err(Refusal::Unknown),
    }
}

fn rename(case: &Case, name: &str) -> Result<Vec<Event>, Refusal> {
    let name = words::name(name)?;
    unless(
        case.state.seats[&case.seat].name == name,
        Event::Renamed { name },
    )
}

fn admit(case: &Case, seat: SeatId) -> Result<Vec<Event>, Refusal> {
    let waiting = waiting(case, seat)?;
    if let Some(returning) = waiting.returning {
        returns_to(case, returning)?;
        return Ok(vec![Event::Returned {
            waiting: seat,
            seat: returning,
        }]);
    }
    if free_places(case.state) == 0 {
        return Err(Refusal::Full);
    }
    let admitted = Event::Admitted { seat };
    Ok([admitted]
        .into_iter()
        .chain(given_up(case.state, 1))
        .collect())
}

/// Those who say they come back are confirmed one by one: somebody must look.
fn admit_all(case: &Case) -> Result<Vec<Event>, Refusal> {
    let newcomers = case
        .state
        .waiting()
        .filter(|(_, seat)| seat.returning.is_none());
    let free = free_places(case.state);
    let mut events: Vec<Event> = newcomers
        .map(|(seat, _)| Event::Admitted { seat })
        .collect();
    if free == 0 && !events.is_empty() {
        return Err(Refusal::Full);
    }
    events.truncate(free);
    let admitted = events.len();
    events.extend(given_up(case.state, admitted));
    Ok(events)
}

fn remove(case: &Case, seat: SeatId) -> Result<Vec<Event>, Refusal> {
    let held = case.state.seats.get(&seat).ok_or(Refusal::Unknown)?;
    let here = matches!(
        held.standing,
        Standing::In | Standing::Waiting | Standing::ActsFor(_)
    );
    if !here || seat == case.state.facilitator {
        return Err(Refusal::Unknown);
    }
    Ok(vec![Event::Removed { seat }])
}

fn add_seat(case: &Case, name: &str) -> Result<Vec<Event>, Refusal> {
    if free_places(case.state) == 0 {
        return Err(Refusal::Full);
    }
    let arrived = Event::Arrived {
        name: words::name(name)?,
        part: Part::Consultant,
        device: false,
        waits: false,
        returning: None,
        script: None,
    };
    Ok([arrived]
        .into_iter()
        .chain(given_up(case.state, 1))
        .collect())
}

fn open_screen(case: &Case) -> Result<Vec<Event>, Refusal> {
    let opened = Event::Arrived {
        name: String::new(),
        part: Part::Screen,
        device: true,
        waits: false,
        returning: None,
        script: None,
    };
    let open = case
        .state
        .seats
        .iter()
        .filter(|(_, seat)| seat.part == Part::Screen && seat.standing == Standing::In)
        .map(|(id, _)| *id);
    let open: Vec<SeatId> = open.collect();
    if open.len() < SCREENS_MAX {
        return Ok(vec![opened]);
    }
    let unseen = |seat: &SeatId| !case.presence.connected(*seat, case.now);
    let seat = open.into_iter().find(unseen).ok_or(Refusal::Full)?;
    // The arrival comes first: whoever asked is led to the seat it makes.
    Ok(vec![opened, Event::Removed { seat }])
}

fn set_observer(case: &Case, seat: SeatId, observer: bool) -> Result<Vec<Event>, Refusal> {
    case.person(seat)?;
    if Some(seat) == case.state.client || seat == case.state.facilitator {
        return Err(Refusal::TwoPeople);
    }
    let is = case.state.seats[&seat].part == Part::Observer;
    unless(is == observer, Event::ObserverSet { seat, observer })
}

fn ask_client(case: &Case, seat: SeatId) -> Result<Vec<Event>, Refusal> {
    let role = case.person(seat)?;
    if role.facilitates() {
        return Err(Refusal::TwoPeople);
    }
    let already = case.state.asked == Some(seat) || case.state.client == Some(seat);
    if !already {
        may_change_client(case.state)?;
    }
    unless(already, Event::ClientAsked { seat })
}

/// Once step 1 has started, what is on the table is the client's own: somebody
/// else is client only when they have gone.
fn may_change_client(state: &Consultation) -> Result<(), Refusal> {
    if state.stage != Stage::Gathering && state.has_client() {
        return Err(Refusal::ClientIsHere);
    }
    Ok(())
}

/// The person asked answers for themselves; the facilitation answers for one
/// who has no device, after asking aloud.
fn answer_client(case: &Case, seat: SeatId, agrees: bool) -> Result<Vec<Event>, Refusal> {
    if case.state.asked != Some(seat) {
        return Err(Refusal::Unknown);
    }
    let held = case.state.seats.get(&seat).ok_or(Refusal::Unknown)?;
    // The facilitation may take its question back from anybody.
    let for_another = case.role.facilitates() && (!agrees || !held.device);
    if seat != case.seat && !for_another {
        return Err(Refusal::NotYours);
    }
    if agrees {
        may_change_client(case.state)?;
    }
    Ok(vec![if agrees {
        Event::ClientAgreed { seat }
    } else {
        Event::ClientDeclined { seat }
    }])
}

fn facilitation(case: &Case, command: &Command) -> Result<Vec<Event>, Refusal> {
    let state = case.state;
    let (to, relay) = match command {
        Command::HandOver { to } => (*to, Relay::HandedOver),
        Command::TakeOver if state.facilitator_is_lost(case.presence, case.now) => {
            (case.seat, Relay::TakenOver)
        }
        Command::TakeOver => return Err(Refusal::FacilitatorIsHere),
        _ if state.former.map(|(seat, _)| seat) == Some(case.seat) => (case.seat, Relay::TakenBack),
        _ => return Err(Refusal::NotYours),
    };
    case.person(to)?;
    if Some(to) == state.client || state.asked == Some(to) {
        return Err(Refusal::TwoPeople);
    }
    if !state.seats[&to].device {
        return Err(Refusal::Unknown);
    }
    if state.script(to).is_some() && !state.setup.demonstration {
        return Err(Refusal::Simulated);
    }
    unless(
        to == state.facilitator,
        Event::FacilitationPassed { to, relay },
    )
}

impl Consultation {
    pub(crate) fn fold_seats(&mut self, author: Option<SeatId>, seq: u64, event: &Event) {
        match event {
            Event::Opened { name, setup } => self.fold_opened(SeatId(seq), name, setup),
            Event::Arrived {
                name,
                part,
                device,
                waits,
                returning,
                script,
            } => {
                let seat = Seat {
                    name: name.clone(),
                    part: *part,
                    standing: if *waits {
                        Standing::Waiting
                    } else {
                        Standing::In
                    },
                    device: *device,
                    // Whoever has no device is marked by hand, and a peer is always here.
                    here: !*device || script.is_some(),
                    aside: false,
                    was_in: !*waits,
                    returning: *returning,
                    script: script.clone(),
                };
                self.seats.insert(SeatId(seq), seat);
            }
            Event::Renamed { name } => {
                self.with_seat(author, |seat| name.clone_into(&mut seat.name));
            }
            Event::Left => {
                self.with_seat(author, |seat| seat.standing = Standing::Left);
                self.forget_asked(author);
            }
            Event::Removed { seat } => self.fold_removed(*seat),
            Event::Admitted { seat } => {
                self.with_seat(Some(*seat), |held| {
                    held.standing = Standing::In;
                    held.was_in = true;
                });
            }
            Event::Returned { waiting, seat } => {
                self.with_seat(Some(*waiting), |held| {
                    held.standing = Standing::ActsFor(*seat);
                });
                // A person added without a device now has one.
                self.with_seat(Some(*seat), |held| held.device = true);
            }
            other => self.fold_roles(author, other),
        }
    }

    fn fold_opened(&mut self, facilitator: SeatId, name: &str, setup: &super::command::Setup) {
        self.setup = setup.clone();
        self.facilitator = facilitator;
        self.seats.insert(
            facilitator,
            Seat {
                name: name.to_owned(),
                part: if setup.consulting {
                    Part::Consultant
                } else {
                    Part::Observer
                },
                standing: Standing::In,
                device: true,
                here: false,
                aside: false,
                was_in: true,
                returning: None,
                script: None,
            },
        );
        self.open_clock_and_sheet();
    }

    fn fold_removed(&mut self, seat: SeatId) {
        self.with_seat(Some(seat), |held| {
            held.standing = match held.standing {
                Standing::Waiting => Standing::TurnedAway,
                _ => Standing::Removed,
            };
        });
        self.forget_asked(Some(seat));
        // A screen or a simulated peer is nobody who could come back by the link.
        let held = self.seats.get(&seat);
        let nobody = held.is_some_and(|held| held.part == Part::Screen || held.script.is_some());
        self.guarded |= !nobody;
    }

    fn fold_roles(&mut self, author: Option<SeatId>, event: &Event) {
        match event {
            Event::MarkedHere { seat, here } => {
                self.with_seat(Some(*seat), |held| held.here = *here);
            }
            Event::SetAside { seat, aside } => {
                self.with_seat(Some(*seat), |held| held.aside = *aside);
            }
            Event::ObserverSet { seat, observer } => {
                let part = if *observer {
                    Part::Observer
                } else {
                    Part::Consultant
                };
                self.with_seat(Some(*seat), |held| held.part = part);
            }
            Event::ConsultingSet { consulting } => {
                self.setup.consulting = *consulting;
                let part = if *consulting {
                    Part::Consultant
                } else {
                    Part::Observer
                };
                self.with_seat(Some(self.facilitator), |held| held.part = part);
            }
            Event::ClientAsked { seat } => {
                self.asked = Some(*seat);
                self.declined = None;
            }
            Event::ClientDeclined { seat } => {
                self.forget_asked(Some(*seat));
                self.declined = author.filter(|author| author == seat);
            }
            Event::ClientAgreed { seat } => {
                self.asked = None;
                self.declined = None;
                self.client = Some(*seat);
                self.with_seat(Some(*seat), |held| held.part = Part::Consultant);
                self.contract.stands.remove(seat);
            }
            Event::FacilitationPassed { to, relay } => {
                let from = author.filter(|_| *relay == Relay::HandedOver);
                let from = from.unwrap_or(self.facilitator);
                self.former = match relay {
                    Relay::TakenBack => None,
                    relay => Some((from, *relay)),
                };
                self.facilitator = *to;
            }
            _ => {}
        }
    }

    fn with_seat(&mut self, seat: Option<SeatId>, change: impl FnOnce(&mut Seat)) {
        if let Some(held) = seat.and_then(|seat| self.seats.get_mut(&seat)) {
            change(held);
        }
    }

    fn forget_asked(&mut self, seat: Option<SeatId>) {
        if self.asked == seat {
            self.asked = None;
        }
    }

    /// Gone for good; or away for three minutes, where the group is not all in
    /// one room. The group is then offered the role.
    pub fn facilitator_is_lost(
        &self,
        presence: &crate::presence::Presence,
        now: crate::ids::Time,
    ) -> bool {
        let gone = self
            .seats
            .get(&self.facilitator)
            .is_none_or(|seat| seat.standing != Standing::In);
        let back_by_another = self.seats.iter().any(|(other, seat)| {
            seat.standing == Standing::ActsFor(self.facilitator) && !presence.lost(*other, now)
        });
        // The simulated facilitator of a demonstration has no connection to lose.
        let apart = self.setup.meeting != Meeting::Room && self.script(self.facilitator).is_none();
        gone || (apart && presence.lost(self.facilitator, now) && !back_by_another)
    }
}

fn waiting<'a>(case: &'a Case, seat: SeatId) -> Result<&'a Seat, Refusal> {
    case.state
        .seats
        .get(&seat)
        .filter(|held| held.standing == Standing::Waiting)
        .ok_or(Refusal::Unknown)
}

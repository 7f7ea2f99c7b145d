//! The rows about people, and how changes are made to them.

use std::collections::{BTreeMap, HashMap};

use crate::{
    Belonging, CODE_TRIES, Change, CodeTry, Letter, Micros, Organisation, Person, PersonRow,
    Refused, SENT_KEPT, STUCK_LETTERS_MAX, Session, StoreError, StreamId, Ticket, TokenHash,
};

/// Cheap enough to copy for what this store is for, so a list of changes is made on a copy.
#[derive(Clone, Default)]
pub(super) struct Rows {
    pub(super) persons: HashMap<String, Person>,
    pub(super) tickets: HashMap<TokenHash, Issued>,
    pub(super) sessions: HashMap<TokenHash, Session>,
    pub(super) belongings: BTreeMap<(StreamId, u64), Belonging>,
    pub(super) organisations: HashMap<String, Organisation>,
    /// Person, organisation.
    pub(super) sponsors: Vec<(String, String)>,
    pub(super) letters: BTreeMap<String, Posted>,
    pub(super) keeps: HashMap<StreamId, Micros>,
    pub(super) of_persons: BTreeMap<RowKey, PersonRow>,
}

/// Person, kind, key.
pub(super) type RowKey = (String, String, String);

/// A ticket, and the wrong codes tried for it.
#[derive(Clone)]
pub(super) struct Issued {
    pub(super) ticket: Ticket,
    wrong: u32,
}

/// A letter, and when it was sent.
#[derive(Clone)]
pub(super) struct Posted {
    letter: Letter,
    sent_at: Option<Micros>,
}

impl Rows {
    /// Makes a change; one of a stream only when that is there.
    pub(super) fn make(&mut self, change: Change) -> Result<Result<(), Refused>, StoreError> {
        match change {
            Change::Person(person) => return self.put_person(person),
            Change::Ticket(ticket) => self.put_ticket(ticket),
            Change::DropTickets { purpose } => {
                self.tickets
                    .retain(|_, kept| kept.ticket.purpose != purpose);
            }
            Change::Redeem { ticket, now } => return Ok(self.redeem(&ticket, now)),
            Change::Session(session) => {
                self.sessions.insert(session.hash, session);
            }
            Change::EndSession { person, hash } => self
                .sessions
                .retain(|_, session| session.hash != hash || session.person != person),
            Change::EndSessions { person } => {
                self.sessions.retain(|_, session| session.person != person);
            }
            Change::Belongs(place) => {
                let key = (place.stream.clone(), place.place);
                self.belongings.insert(key, place);
            }
            Change::Letter(letter) => self.put_letter(letter),
            Change::Organisation(organisation) => {
                let id = organisation.id.clone();
                self.organisations.insert(id, organisation);
            }
            Change::Sponsor {
                person,
                organisation,
                is,
            } => self.sponsor((person, organisation), is),
            Change::Keep { stream, until } => {
                self.keeps.insert(stream, until);
            }
            Change::Row(row) => return Ok(self.put_row(row)),
            Change::RowOnce(row) => self.put_row_once(row),
            Change::DropRow { person, kind, key } => {
                self.of_persons.remove(&(person, kind, key));
            }
        }
        Ok(Ok(()))
    }

    fn put_person(&mut self, person: Person) -> Result<Result<(), Refused>, StoreError> {
        let mut others = self.persons.values().filter(|other| other.id != person.id);
        if person.address.is_some() && others.clone().any(|other| other.address == person.address) {
            return Ok(Err(Refused::AddressTaken));
        }
        if person.feed.is_some() && others.any(|other| other.feed == person.feed) {
            return Err(StoreError::Unavailable("the feed is taken".into()));
        }
        self.persons.insert(person.id.clone(), person);
        Ok(Ok(()))
    }

    fn put_ticket(&mut self, ticket: Ticket) {
        let handle = ticket.code.map(|code| code.handle);
        for Issued { ticket: former, .. } in self.tickets.values_mut() {
            if handle.is_some() && former.code.map(|code| code.handle) == handle {
                former.code = None;
            }
        }
        self.tickets
            .insert(ticket.hash, Issued { ticket, wrong: 0 });
    }

    fn redeem(&mut self, hash: &TokenHash, now: Micros) -> Result<(), Refused> {
        if self.ticket(hash, now).is_none() {
            return Err(Refused::TicketGone);
        }
        self.tickets.remove(hash);
        Ok(())
    }

    fn put_letter(&mut self, letter: Letter) {
        self.letters.entry(letter.key.clone()).or_insert(Posted {
            letter,
            sent_at: None,
        });
    }

    fn sponsor(&mut self, pair: (String, String), is: bool) {
        self.sponsors.retain(|former| *former != pair);
        if is {
            self.sponsors.push(pair);
        }
    }

    /// Drops all that belongs to a stream, and releases what had to do with it.
    pub(super) fn erase(&mut self, stream: &StreamId) {
        self.belongings.retain(|(of, _), _| of != stream);
        self.keeps.remove(stream);
        self.release_rows(stream);
    }

    pub(super) fn ticket(&self, hash: &TokenHash, now: Micros) -> Option<&Ticket> {
        let ticket = self.tickets.get(hash).map(|kept| &kept.ticket);
        ticket.filter(|ticket| ticket.expires > now)
    }

    pub(super) fn try_code(
        &mut self,
        handle: &TokenHash,
        code: &TokenHash,
        now: Micros,
    ) -> CodeTry {
        let tried =
            |kept: &&mut Issued| kept.ticket.code.is_some_and(|code| code.handle == *handle);
        match self.tickets.values_mut().find(tried) {
            Some(kept) if kept.ticket.expires > now && kept.wrong < CODE_TRIES => {
                if kept.ticket.code.is_some_and(|right| right.hash == *code) {
                    return CodeTry::Right(kept.ticket.clone());
                }
                kept.wrong += 1;
                CodeTry::Wrong
            }
            _ => CodeTry::Gone,
        }
    }

    fn unsent(&mut self) -> impl Iterator<Item = &mut Letter> {
        let unsent = self.letters.values_mut();
        unsent
            .filter(|posted| posted.sent_at.is_none())
            .map(|posted| &mut posted.letter)
    }

    pub(super) fn take_letters(&mut self, now: Micros, hold: Micros, most: usize) -> Vec<Letter> {
        let mut due: Vec<_> = self.unsent().filter(|letter| letter.due <= now).collect();
        // Stable, and they come by key.
        due.sort_by_key(|letter| letter.due);
        let take = |letter: &mut Letter| {
            letter.due = now.saturating_add(hold);
            letter.tries = letter.tries.saturating_add(1);
            letter.clone()
        };
        due.into_iter().take(most).map(take).collect()
    }

    pub(super) fn letter_sent(&mut self, key: &str, at: Micros) {
        if let Some(posted) = self.letters.get_mut(key) {
            posted.letter.body.clear();
            posted.sent_at.get_or_insert(at);
        }
    }

    pub(super) fn letter_failed(&mut self, key: &str, due: Micros, problem: &str) {
        if let Some(letter) = self.unsent().find(|letter| letter.key == key) {
            letter.due = due;
            problem.clone_into(&mut letter.problem);
        }
    }

    pub(super) fn stuck_letters(&mut self) -> Vec<Letter> {
        let stuck = self.unsent().filter(|letter| !letter.problem.is_empty());
        let mut stuck: Vec<_> = stuck.map(|letter| letter.clone()).collect();
        stuck.sort_by_key(|letter| std::cmp::Reverse(letter.tries));
        stuck.truncate(STUCK_LETTERS_MAX);
        stuck
    }

    pub(super) fn sweep(&mut self, now: Micros) {
        self.tickets.retain(|_, kept| kept.ticket.expires > now);
        let oldest = now.saturating_sub(SENT_KEPT);
        self.letters
            .retain(|_, posted| posted.sent_at.is_none_or(|sent_at| sent_at >= oldest));
    }
}

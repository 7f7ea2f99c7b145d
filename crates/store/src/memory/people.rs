//! The store in memory as [`People`].

use async_trait::async_trait;

use super::{Kept, MemoryStore, Stream, rows::Rows};
use crate::{
    Belonging, Change, CodeTry, Letter, Micros, Organisation, People, Person, PersonRow, Refused,
    Session, StoreError, StreamId, Ticket, TokenHash,
};

impl Kept {
    /// The rows as they are after these changes, for the caller to put in place when nothing is in
    /// the way any more. `begun` is the stream of their append, which may have no event yet.
    pub(super) fn changed(
        &self,
        changes: Vec<Change>,
        begun: Option<&StreamId>,
    ) -> Result<Result<Rows, Refused>, StoreError> {
        let mut rows = self.rows.clone();
        for change in changes {
            if self.is_for_nothing(&change, begun)? {
                continue;
            }
            if let Err(refused) = rows.make(change)? {
                return Ok(Err(refused));
            }
        }
        Ok(Ok(rows))
    }

    /// Whether a change is of a row whose stream was erased.
    fn is_for_nothing(
        &self,
        change: &Change,
        begun: Option<&StreamId>,
    ) -> Result<bool, StoreError> {
        let stream = match change {
            Change::Belongs(Belonging { stream, .. }) | Change::Keep { stream, .. } => stream,
            Change::Row(row) | Change::RowOnce(row) => match &row.circle {
                Some(circle) => circle,
                None => return Ok(false),
            },
            _ => return Ok(false),
        };
        match self.streams.get(stream) {
            Some(Stream::Live(_)) => Ok(false),
            Some(Stream::Erased(_)) => Ok(true),
            None if begun == Some(stream) => Ok(false),
            None => Err(StoreError::UnknownStream),
        }
    }
}

impl MemoryStore {
    /// The persons this holds for, by name, then id.
    fn persons(&self, fits: impl Fn(&Rows, &Person) -> bool) -> Vec<Person> {
        let rows = &self.kept().rows;
        let fit = rows.persons.values().filter(|person| fits(rows, person));
        let mut fit: Vec<_> = fit.cloned().collect();
        fit.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        fit
    }

    /// The organisations this holds for, by name, then id.
    fn organisations_if(&self, fits: impl Fn(&Rows, &Organisation) -> bool) -> Vec<Organisation> {
        let rows = &self.kept().rows;
        let fit = rows.organisations.values().filter(|one| fits(rows, one));
        let mut fit: Vec<_> = fit.cloned().collect();
        fit.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        fit
    }

    fn places(&self, fits: impl Fn(&Belonging) -> bool) -> Vec<Belonging> {
        let kept = self.kept();
        let places = kept.rows.belongings.values();
        places.filter(|place| fits(place)).cloned().collect()
    }
}

fn speaks_for(rows: &Rows, person: &str, organisation: &str) -> bool {
    let mut pairs = rows.sponsors.iter();
    pairs.any(|pair| pair.0 == person && pair.1 == organisation)
}

#[async_trait]
impl People for MemoryStore {
    async fn change(&self, changes: Vec<Change>) -> Result<Result<(), Refused>, StoreError> {
        let mut kept = self.kept();
        let changed = kept.changed(changes, None)?;
        Ok(changed.map(|rows| kept.rows = rows))
    }

    async fn person(&self, id: &str) -> Result<Option<Person>, StoreError> {
        Ok(self.kept().rows.persons.get(id).cloned())
    }

    async fn person_at(&self, address: &str) -> Result<Option<Person>, StoreError> {
        let at = |_: &Rows, person: &Person| person.address.as_deref() == Some(address);
        Ok(self.persons(at).pop())
    }

    async fn person_of_feed(&self, hash: &TokenHash) -> Result<Option<Person>, StoreError> {
        let of = |_: &Rows, person: &Person| person.feed.as_ref() == Some(hash);
        Ok(self.persons(of).pop())
    }

    async fn operators(&self) -> Result<Vec<Person>, StoreError> {
        Ok(self.persons(|_, person| person.operator))
    }

    async fn ticket(&self, hash: &TokenHash, now: Micros) -> Result<Option<Ticket>, StoreError> {
        Ok(self.kept().rows.ticket(hash, now).cloned())
    }

    async fn try_code(
        &self,
        handle: &TokenHash,
        code: &TokenHash,
        now: Micros,
    ) -> Result<CodeTry, StoreError> {
        Ok(self.kept().rows.try_code(handle, code, now))
    }

    async fn session(&self, hash: &TokenHash) -> Result<Option<Session>, StoreError> {
        Ok(self.kept().rows.sessions.get(hash).cloned())
    }

    async fn sessions(&self, person: &str) -> Result<Vec<Session>, StoreError> {
        let kept = self.kept();
        let theirs = kept.rows.sessions.values();
        let theirs = theirs.filter(|session| session.person == person);
        let mut theirs: Vec<_> = theirs.cloned().collect();
        theirs.sort_by(|a, b| b.seen.cmp(&a.seen).then(a.hash.cmp(&b.hash)));
        Ok(theirs)
    }

    async fn seen(&self, hash: &TokenHash, at: Micros) -> Result<(), StoreError> {
        if let Some(session) = self.kept().rows.sessions.get_mut(hash) {
            session.seen = session.seen.max(at);
        }
        Ok(())
    }

    async fn belongings(&self, person: &str) -> Result<Vec<Belonging>, StoreError> {
        Ok(self.places(|place| place.person.as_deref() == Some(person)))
    }

    async fn belongings_of(&self, organisation: &str) -> Result<Vec<Belonging>, StoreError> {
        Ok(self.places(|place| place.organisation.as_deref() == Some(organisation)))
    }

    async fn organisations(&self) -> Result<Vec<Organisation>, StoreError> {
        Ok(self.organisations_if(|_, _| true))
    }

    async fn sponsored_by(&self, person: &str) -> Result<Vec<Organisation>, StoreError> {
        Ok(self.organisations_if(|rows, one| speaks_for(rows, person, &one.id)))
    }

    async fn sponsors(&self, organisation: &str) -> Result<Vec<Person>, StoreError> {
        Ok(self.persons(|rows, person| speaks_for(rows, &person.id, organisation)))
    }

    async fn rows(&self, person: &str, kind: &str) -> Result<Vec<PersonRow>, StoreError> {
        let is_meant = |row: &PersonRow| row.person == person && row.kind == kind;
        Ok(self.kept().rows.person_rows(is_meant))
    }

    async fn row(
        &self,
        person: &str,
        kind: &str,
        key: &str,
    ) -> Result<Option<PersonRow>, StoreError> {
        let key = (person.to_owned(), kind.to_owned(), key.to_owned());
        Ok(self.kept().rows.of_persons.get(&key).cloned())
    }

    async fn rows_of(&self, circle: &StreamId, kind: &str) -> Result<Vec<PersonRow>, StoreError> {
        let is_meant = |row: &PersonRow| row.circle.as_ref() == Some(circle) && row.kind == kind;
        Ok(self.kept().rows.person_rows(is_meant))
    }

    async fn forget_rows(&self, circle: &StreamId, kinds: &[&str]) -> Result<usize, StoreError> {
        Ok(self.kept().rows.forget_rows(circle, kinds))
    }

    async fn release_rows(&self, circle: &StreamId) -> Result<(), StoreError> {
        self.kept().rows.release_rows(circle);
        Ok(())
    }

    async fn take_letters(
        &self,
        now: Micros,
        hold: Micros,
        most: usize,
    ) -> Result<Vec<Letter>, StoreError> {
        Ok(self.kept().rows.take_letters(now, hold, most))
    }

    async fn letter_sent(&self, key: &str, at: Micros) -> Result<(), StoreError> {
        self.kept().rows.letter_sent(key, at);
        Ok(())
    }

    async fn letter_failed(&self, key: &str, due: Micros, problem: &str) -> Result<(), StoreError> {
        self.kept().rows.letter_failed(key, due, problem);
        Ok(())
    }

    async fn stuck_letters(&self) -> Result<Vec<Letter>, StoreError> {
        Ok(self.kept().rows.stuck_letters())
    }

    async fn sweep_people(&self, now: Micros) -> Result<(), StoreError> {
        self.kept().rows.sweep(now);
        Ok(())
    }
}

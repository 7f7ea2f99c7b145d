//! The store on SQLite as [`People`].

use async_trait::async_trait;
use store::{
    Belonging, Change, CodeTry, Letter, Micros, Organisation, People, Person, PersonRow, Refused,
    Session, StoreError, StreamId, Ticket, TokenHash,
};

use crate::wipe::Traces;
use crate::{SqliteStore, belongings, changes, letters, person_rows, persons, tickets};

#[async_trait]
impl People for SqliteStore {
    async fn change(&self, changes: Vec<Change>) -> Result<Result<(), Refused>, StoreError> {
        self.writer
            .run(changes::traces(&changes), move |db| {
                changes::change(db, &changes)
            })
            .await
    }

    async fn person(&self, id: &str) -> Result<Option<Person>, StoreError> {
        let id = id.to_owned();
        self.readers.run(move |db| persons::by_id(db, &id)).await
    }

    async fn person_at(&self, address: &str) -> Result<Option<Person>, StoreError> {
        let address = address.to_owned();
        self.readers
            .run(move |db| persons::by_address(db, &address))
            .await
    }

    async fn person_of_feed(&self, hash: &TokenHash) -> Result<Option<Person>, StoreError> {
        let hash = *hash;
        self.readers
            .run(move |db| persons::by_feed(db, &hash))
            .await
    }

    async fn operators(&self) -> Result<Vec<Person>, StoreError> {
        self.readers.run(persons::operators).await
    }

    async fn ticket(&self, hash: &TokenHash, now: Micros) -> Result<Option<Ticket>, StoreError> {
        let hash = *hash;
        self.readers
            .run(move |db| tickets::ticket(db, &hash, now))
            .await
    }

    async fn try_code(
        &self,
        handle: &TokenHash,
        code: &TokenHash,
        now: Micros,
    ) -> Result<CodeTry, StoreError> {
        let (handle, code) = (*handle, *code);
        self.writer
            .run(Traces::Kept, move |db| {
                tickets::try_code(db, &handle, &code, now)
            })
            .await
    }

    async fn session(&self, hash: &TokenHash) -> Result<Option<Session>, StoreError> {
        let hash = *hash;
        self.readers
            .run(move |db| persons::session(db, &hash))
            .await
    }

    async fn sessions(&self, person: &str) -> Result<Vec<Session>, StoreError> {
        let person = person.to_owned();
        self.readers
            .run(move |db| persons::sessions(db, &person))
            .await
    }

    async fn seen(&self, hash: &TokenHash, at: Micros) -> Result<(), StoreError> {
        let hash = *hash;
        self.writer
            .run(Traces::Kept, move |db| persons::seen(db, &hash, at))
            .await
    }

    async fn belongings(&self, person: &str) -> Result<Vec<Belonging>, StoreError> {
        let person = person.to_owned();
        self.readers
            .run(move |db| belongings::of_person(db, &person))
            .await
    }

    async fn belongings_of(&self, organisation: &str) -> Result<Vec<Belonging>, StoreError> {
        let organisation = organisation.to_owned();
        self.readers
            .run(move |db| belongings::of_organisation(db, &organisation))
            .await
    }

    async fn organisations(&self) -> Result<Vec<Organisation>, StoreError> {
        self.readers.run(belongings::organisations).await
    }

    async fn sponsored_by(&self, person: &str) -> Result<Vec<Organisation>, StoreError> {
        let person = person.to_owned();
        self.readers
            .run(move |db| belongings::sponsored_by(db, &person))
            .await
    }

    async fn sponsors(&self, organisation: &str) -> Result<Vec<Person>, StoreError> {
        let organisation = organisation.to_owned();
        self.readers
            .run(move |db| persons::sponsors(db, &organisation))
            .await
    }

    async fn rows(&self, person: &str, kind: &str) -> Result<Vec<PersonRow>, StoreError> {
        let (person, kind) = (person.to_owned(), kind.to_owned());
        self.readers
            .run(move |db| person_rows::of_kind(db, &person, &kind))
            .await
    }

    async fn row(
        &self,
        person: &str,
        kind: &str,
        key: &str,
    ) -> Result<Option<PersonRow>, StoreError> {
        let (person, kind, key) = (person.to_owned(), kind.to_owned(), key.to_owned());
        self.readers
            .run(move |db| person_rows::one(db, &person, &kind, &key))
            .await
    }

    async fn rows_of(&self, circle: &StreamId, kind: &str) -> Result<Vec<PersonRow>, StoreError> {
        let (circle, kind) = (circle.clone(), kind.to_owned());
        self.readers
            .run(move |db| person_rows::of_circle(db, &circle, &kind))
            .await
    }

    async fn forget_rows(&self, circle: &StreamId, kinds: &[&str]) -> Result<usize, StoreError> {
        let circle = circle.clone();
        let kinds: Vec<_> = kinds.iter().map(|&kind| kind.to_owned()).collect();
        self.writer
            .run(Traces::GoneEverywhere, move |db| {
                person_rows::forget(db, &circle, &kinds)
            })
            .await
    }

    async fn release_rows(&self, circle: &StreamId) -> Result<(), StoreError> {
        let circle = circle.clone();
        self.writer
            .run(Traces::Kept, move |db| person_rows::release(db, &circle))
            .await
    }

    async fn take_letters(
        &self,
        now: Micros,
        hold: Micros,
        most: usize,
    ) -> Result<Vec<Letter>, StoreError> {
        self.writer
            .run(Traces::Kept, move |db| letters::take(db, now, hold, most))
            .await
    }

    async fn letter_sent(&self, key: &str, at: Micros) -> Result<(), StoreError> {
        let key = key.to_owned();
        self.writer
            .run(Traces::GoneFromWal, move |db| letters::sent(db, &key, at))
            .await
    }

    async fn letter_failed(&self, key: &str, due: Micros, problem: &str) -> Result<(), StoreError> {
        let (key, problem) = (key.to_owned(), problem.to_owned());
        self.writer
            .run(Traces::Kept, move |db| {
                letters::failed(db, &key, due, &problem)
            })
            .await
    }

    async fn stuck_letters(&self) -> Result<Vec<Letter>, StoreError> {
        self.readers.run(letters::stuck).await
    }

    async fn sweep_people(&self, now: Micros) -> Result<(), StoreError> {
        // What tickets are for may name people who never came.
        self.writer
            .run(Traces::GoneFromWal, move |db| {
                tickets::sweep(db, now)?;
                letters::sweep(db, now)
            })
            .await
    }
}

//! The store in two parts as [`People`]: they all last.

use async_trait::async_trait;

use super::Split;
use crate::{
    Belonging, Change, CodeTry, Letter, Micros, Organisation, People, Person, PersonRow, Refused,
    Session, StoreError, StreamId, Ticket, TokenHash,
};

#[async_trait]
impl People for Split {
    async fn change(&self, changes: Vec<Change>) -> Result<Result<(), Refused>, StoreError> {
        self.lasting.change(changes).await
    }

    async fn person(&self, id: &str) -> Result<Option<Person>, StoreError> {
        self.lasting.person(id).await
    }

    async fn person_at(&self, address: &str) -> Result<Option<Person>, StoreError> {
        self.lasting.person_at(address).await
    }

    async fn person_of_feed(&self, hash: &TokenHash) -> Result<Option<Person>, StoreError> {
        self.lasting.person_of_feed(hash).await
    }

    async fn operators(&self) -> Result<Vec<Person>, StoreError> {
        self.lasting.operators().await
    }

    async fn ticket(&self, hash: &TokenHash, now: Micros) -> Result<Option<Ticket>, StoreError> {
        self.lasting.ticket(hash, now).await
    }

    async fn try_code(
        &self,
        handle: &TokenHash,
        code: &TokenHash,
        now: Micros,
    ) -> Result<CodeTry, StoreError> {
        self.lasting.try_code(handle, code, now).await
    }

    async fn session(&self, hash: &TokenHash) -> Result<Option<Session>, StoreError> {
        self.lasting.session(hash).await
    }

    async fn sessions(&self, person: &str) -> Result<Vec<Session>, StoreError> {
        self.lasting.sessions(person).await
    }

    async fn seen(&self, hash: &TokenHash, at: Micros) -> Result<(), StoreError> {
        self.lasting.seen(hash, at).await
    }

    async fn belongings(&self, person: &str) -> Result<Vec<Belonging>, StoreError> {
        self.lasting.belongings(person).await
    }

    async fn belongings_of(&self, organisation: &str) -> Result<Vec<Belonging>, StoreError> {
        self.lasting.belongings_of(organisation).await
    }

    async fn organisations(&self) -> Result<Vec<Organisation>, StoreError> {
        self.lasting.organisations().await
    }

    async fn sponsored_by(&self, person: &str) -> Result<Vec<Organisation>, StoreError> {
        self.lasting.sponsored_by(person).await
    }

    async fn sponsors(&self, organisation: &str) -> Result<Vec<Person>, StoreError> {
        self.lasting.sponsors(organisation).await
    }

    async fn rows(&self, person: &str, kind: &str) -> Result<Vec<PersonRow>, StoreError> {
        self.lasting.rows(person, kind).await
    }

    async fn row(
        &self,
        person: &str,
        kind: &str,
        key: &str,
    ) -> Result<Option<PersonRow>, StoreError> {
        self.lasting.row(person, kind, key).await
    }

    async fn rows_of(&self, circle: &StreamId, kind: &str) -> Result<Vec<PersonRow>, StoreError> {
        self.lasting.rows_of(circle, kind).await
    }

    async fn forget_rows(&self, circle: &StreamId, kinds: &[&str]) -> Result<usize, StoreError> {
        self.lasting.forget_rows(circle, kinds).await
    }

    async fn release_rows(&self, circle: &StreamId) -> Result<(), StoreError> {
        self.lasting.release_rows(circle).await
    }

    async fn take_letters(
        &self,
        now: Micros,
        hold: Micros,
        most: usize,
    ) -> Result<Vec<Letter>, StoreError> {
        self.lasting.take_letters(now, hold, most).await
    }

    async fn letter_sent(&self, key: &str, at: Micros) -> Result<(), StoreError> {
        self.lasting.letter_sent(key, at).await
    }

    async fn letter_failed(&self, key: &str, due: Micros, problem: &str) -> Result<(), StoreError> {
        self.lasting.letter_failed(key, due, problem).await
    }

    async fn stuck_letters(&self) -> Result<Vec<Letter>, StoreError> {
        self.lasting.stuck_letters().await
    }

    async fn sweep_people(&self, now: Micros) -> Result<(), StoreError> {
        self.lasting.sweep_people(now).await
    }
}

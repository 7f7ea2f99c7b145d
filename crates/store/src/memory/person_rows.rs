//! The rows that people hold.

use super::rows::{RowKey, Rows};
use crate::{PERSON_ROWS_MAX, PersonRow, Refused, StreamId};

impl Rows {
    pub(super) fn put_row(&mut self, row: PersonRow) -> Result<(), Refused> {
        let key = key(&row);
        if !self.of_persons.contains_key(&key) && self.held(&row.person) >= PERSON_ROWS_MAX {
            return Err(Refused::RowsFull);
        }
        self.of_persons.insert(key, row);
        Ok(())
    }

    /// However many rows they hold.
    pub(super) fn put_row_once(&mut self, row: PersonRow) {
        self.of_persons.entry(key(&row)).or_insert(row);
    }

    /// How many rows a person holds.
    fn held(&self, person: &str) -> usize {
        let first = (person.to_owned(), String::new(), String::new());
        let theirs = self.of_persons.range(first..);
        theirs.take_while(|(key, _)| key.0 == person).count()
    }

    /// The rows this holds for, by person, then time, then key.
    pub(super) fn person_rows(&self, fits: impl Fn(&PersonRow) -> bool) -> Vec<PersonRow> {
        let fit = self.of_persons.values().filter(|row| fits(row));
        let mut fit: Vec<_> = fit.cloned().collect();
        fit.sort_by(|a, b| (&a.person, a.at, &a.key).cmp(&(&b.person, b.at, &b.key)));
        fit
    }

    pub(super) fn forget_rows(&mut self, circle: &StreamId, kinds: &[&str]) -> usize {
        let before = self.of_persons.len();
        self.of_persons.retain(|_, row| {
            row.circle.as_ref() != Some(circle) || !kinds.contains(&row.kind.as_str())
        });
        before - self.of_persons.len()
    }

    pub(super) fn release_rows(&mut self, circle: &StreamId) {
        for row in self.of_persons.values_mut() {
            if row.circle.as_ref() == Some(circle) {
                row.circle = None;
            }
        }
    }
}

fn key(row: &PersonRow) -> RowKey {
    (row.person.clone(), row.kind.clone(), row.key.clone())
}

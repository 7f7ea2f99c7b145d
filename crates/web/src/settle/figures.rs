//! Figures of forms that have closed, published once.

use super::{LOOKED_AT, Settling};
use crate::answer::Why;
use crate::rows::{self, ACTION};
use jiff::Span as Days;
use method::circle::held::{FollowThrough, What};
use method::circle::report::follow_through;
use method::circle::{Command, PersonId, SessionId};
use method::measure::{Answers, Given, ITEMS, Moment, PULSE, Pulse, publish, pulse_until, window};
use method::plan::PlanAction;
use std::collections::BTreeMap;
use store::PersonRow;

impl Settling<'_> {
    pub(super) async fn figures(&mut self) -> Result<(), Why> {
        for number in 0..=self.circle.number() {
            for moment in Moment::ALL {
                self.moment(number, *moment).await?;
            }
            self.follow_through(number).await?;
        }
        let closed = self.circle.standing_sessions();
        let closed: Vec<(SessionId, usize)> = closed
            .into_iter()
            .filter(|(_, held)| {
                let last_call = self.last_call == Some(held.cycle);
                pulse_until(held.slot.ends()) < self.today() || last_call
            })
            .map(|(id, held)| (id, held.cycle))
            .collect();
        for (session, number) in closed {
            self.pulse(number, session).await?;
        }
        Ok(())
    }

    async fn moment(&mut self, number: usize, moment: Moment) -> Result<(), Why> {
        let what = What::Moment(moment);
        let Some(cycle) = self.circle.cycle_of(number) else {
            return Ok(());
        };
        let (from, until) = window(cycle, moment);
        let closed = until < self.today() || self.last_call == Some(number);
        // A form without answers may have been open again since, when its cycle was planned anew.
        let looked_at = until.saturating_add(Days::new().days(LOOKED_AT)) >= self.today();
        let published = self.circle.published(number, what);
        let done = published.is_some_and(|it| it.people > 0 || !looked_at);
        if from > until || !closed || done {
            return Ok(());
        }
        let (kind, key) = (
            rows::measure_kind(number),
            rows::measure_key(self.id, moment),
        );
        let given = self.given(&kind, &key, |row| {
            let answers: Answers = rows::body(row)?;
            Some(Given {
                organisation: answers.organisation,
                answers: answers.items.into_iter().chain([answers.rating]).collect(),
            })
        });
        let given = given.await?;
        self.publish(number, what, ITEMS + 1, &given).await
    }

    async fn pulse(&mut self, number: usize, session: SessionId) -> Result<(), Why> {
        let what = What::Pulse(session);
        if self.circle.published(number, what).is_some() {
            return Ok(());
        }
        let (kind, key) = (rows::pulse_kind(number), rows::pulse_key(self.id, session));
        let given = self.given(&kind, &key, |row| {
            let pulse: Pulse = rows::body(row)?;
            Some(Given {
                organisation: pulse.organisation,
                answers: pulse.items.to_vec(),
            })
        });
        let given = given.await?;
        self.publish(number, what, PULSE, &given).await
    }

    async fn given(
        &self,
        kind: &str,
        key: &str,
        read: impl Fn(&PersonRow) -> Option<Given>,
    ) -> Result<Vec<Given>, Why> {
        let rows = self.store().rows_of(&self.id.stream(), kind).await?;
        let given = rows.iter().filter(|row| row.key == key);
        let given = given.filter_map(read);
        // Whoever answered nothing has not answered.
        let given = given.filter(|one| one.answers.iter().any(Option::is_some));
        Ok(given.collect())
    }

    async fn publish(
        &mut self,
        cycle: usize,
        what: What,
        questions: usize,
        given: &[Given],
    ) -> Result<(), Why> {
        let figures = publish(questions, given);
        let command = Command::Publish {
            cycle,
            what,
            figures,
        };
        let what = format!("figures/{cycle}/{what:?}/{}", given.len());
        self.note(&what, command, Vec::new()).await
    }

    /// What became of plans, for sponsors: as it stands when the last form of the cycle closes.
    async fn follow_through(&mut self, cycle: usize) -> Result<(), Why> {
        let closed = self
            .circle
            .cycle_of(cycle)
            .is_some_and(|it| window(it, Moment::End).1 < self.today());
        let closed = closed || self.last_call == Some(cycle);
        if !closed || self.circle.follow_through.contains_key(&cycle) {
            return Ok(());
        }
        let rows = self.store().rows_of(&self.id.stream(), ACTION).await?;
        let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
        let mut actions = Vec::new();
        for row in rows.iter().filter(|row| self.is_of(row, cycle)) {
            let next = owners.len();
            let owner = *owners.entry(&row.person).or_insert(next);
            let person = PersonId(row.person.clone());
            let place = self.circle.place_of(&person);
            let place = place.and_then(|place| self.circle.members.get(&place));
            let organisation = place.and_then(|place| place.organisation.clone());
            let owned = rows::body::<PlanAction>(row).and_then(|action| action.owned(owner));
            actions.extend(owned.map(|owned| (organisation, owned)));
        }
        let figures = FollowThrough {
            by: follow_through(&actions),
        };
        let command = Command::PublishFollowThrough { cycle, figures };
        self.note(&format!("follow-through/{cycle}"), command, Vec::new())
            .await
    }
}

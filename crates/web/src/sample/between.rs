//! Between half-days: what people answer about themselves, what becomes of their plans, what they
//! write for themselves.

use super::consultation::of_place;
use super::content::{Became, FACILITATOR, Who};
use super::past::{Done, Story, failed};
use crate::app::hex;
use crate::rows::{self, ACTION, JOURNAL, OFFER, Offer};
use method::Span;
use method::circle::OrganisationId;
use method::journal::{As, Line};
use method::measure::{Answers, ITEMS, Moment};
use method::plan::{PlanAction, Update};
use store::Change;

/// The self-assessments, and the rating of one's goal. One of the peers did not answer.
const START: [(Who, [u8; ITEMS], Option<u8>); 8] = [
    (0, [3, 2, 3, 2, 4], Some(3)),
    (1, [2, 3, 2, 3, 3], Some(2)),
    (2, [3, 3, 4, 2, 3], Some(4)),
    (4, [4, 3, 3, 2, 4], Some(3)),
    (5, [3, 4, 2, 3, 3], None),
    (6, [2, 2, 3, 3, 2], Some(1)),
    (7, [3, 3, 3, 4, 3], Some(5)),
    (FACILITATOR, [4, 3, 4, 3, 4], Some(4)),
];
/// Those that came so far, half-way.
const MIDDLE: [(Who, [u8; ITEMS], Option<u8>); 4] = [
    (0, [4, 4, 3, 3, 4], Some(6)),
    (2, [4, 4, 4, 3, 4], Some(5)),
    (4, [4, 4, 4, 3, 4], Some(6)),
    (6, [3, 3, 4, 4, 3], Some(4)),
];

impl Story {
    /// Where somebody comes from.
    pub(super) fn organisation(&self, who: Who) -> Option<OrganisationId> {
        let nth = self.content.people[who].organisation?;
        self.organisations.get(nth).cloned()
    }

    /// The answers at a moment of the cycle.
    pub(super) async fn answer(&self, moment: Moment) -> Done<()> {
        let answers: &[_] = match moment {
            Moment::Start => &START,
            _ => &MIDDLE,
        };
        for (who, items, rating) in answers {
            self.passes(Span::minutes(47));
            let goal = match moment {
                Moment::Start => self.content.goals[*who].to_owned(),
                _ => String::new(),
            };
            let said = Answers {
                items: items.map(Some),
                goal,
                rating: *rating,
                organisation: self.organisation(*who),
            };
            let key = rows::measure_key(&self.id, moment);
            let row = rows::row(
                (&self.persons[*who], &rows::measure_kind(0), key),
                Some(&self.id),
                &said,
                self.at().0,
            );
            self.changes(vec![Change::Row(row)]).await?;
        }
        Ok(())
    }

    /// What became of the actions that were decided on.
    pub(super) async fn acts(&self) -> Done<()> {
        for became in self.content.actions {
            self.passes(Span::minutes(12));
            self.becomes(became).await?;
        }
        Ok(())
    }

    async fn becomes(&self, became: &Became) -> Done<()> {
        let circle = self.circle().await?;
        let room = &of_place(&circle, became.of)?.room;
        let key = rows::action_key(room, became.slot);
        let owner = &self.persons[self.content.consultations[became.of].client];
        let store = self.app.live.store();
        let row = store.row(owner, ACTION, &key).await?;
        let row = row.ok_or_else(|| failed(format!("no action {}", became.slot)))?;
        let action: PlanAction = rows::body(&row).unwrap_or_default();
        let update = Update {
            state: became.state,
            note: became.note.to_owned(),
            due: action.due,
            shared: became.shared,
            ask: became.ask.to_owned(),
        };
        let now = action.updated(&update, self.now().date()).map_err(failed)?;
        let (circle, at) = (Some(&self.id), self.at().0);
        let offered = rows::offer_key(owner, &key);
        let row = rows::row((owner, ACTION, key), circle, &now, at);
        let mut changes = vec![Change::Row(row)];
        if let Some((who, text)) = became.offer {
            let text = text.to_owned();
            let by = (self.persons[who].as_str(), OFFER, offered);
            changes.push(Change::Row(rows::row(by, circle, &Offer { text }, at)));
        }
        self.changes(changes).await
    }

    /// Thoughts of a day without a consultation, in the journals of those who had them.
    pub(super) async fn thinks(&self) -> Done<()> {
        for (who, text) in self.content.thoughts {
            self.passes(Span::minutes(15));
            let line = Line {
                day: self.now().date(),
                role: As::Oneself,
                circle: String::new(),
                texts: [(*text).to_owned(), String::new(), String::new()],
            };
            let key = hex(&self.app.draw_16());
            let row = rows::row(
                (&self.persons[*who], JOURNAL, key),
                None,
                &line,
                self.at().0,
            );
            self.changes(vec![Change::Row(row)]).await?;
        }
        Ok(())
    }
}

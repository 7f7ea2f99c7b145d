//! Bugs of half-days, planted on purpose.

use crate::simulate::plant::{Bug, Plant};
use method::Span;
use method::circle::{MemberId, Role};
use method::half_day::state::Standing;
use method::half_day::view::{Beside, Shared, shared};
use method::half_day::{Around, Command, Entry, Envelope, Event, HalfDay, How, Refusal, decide};

impl Plant {
    /// The rules, unless a bug is planted in them.
    pub(super) fn decide_half_day(
        self,
        held: &HalfDay,
        around: &Around<'_>,
        told: &Envelope,
    ) -> Result<Vec<Event>, Refusal> {
        let answer = decide(held, around, told);
        match self.is_none() {
            true => answer,
            false => self.spoil_half_day(held, around, told, answer),
        }
    }

    fn spoil_half_day(
        self,
        held: &HalfDay,
        around: &Around<'_>,
        told: &Envelope,
        answer: Result<Vec<Event>, Refusal>,
    ) -> Result<Vec<Event>, Refusal> {
        match (&told.command, answer) {
            (Command::MarkHere { member }, Err(Refusal::NotYours))
                if self.is(Bug::AnybodyMarksHere) && held.standing == Standing::Open =>
            {
                let (member, how) = (*member, How::Told);
                Ok(vec![Event::Came { member, how }])
            }
            (Command::Come, Err(Refusal::Closed)) if self.is(Bug::ComesAfterTheEnd) => {
                let (member, how) = (told.by, How::Tapped);
                Ok(vec![Event::Came { member, how }])
            }
            (Command::Vote { pitches }, Err(Refusal::VoteOver)) if self.is(Bug::VotesLate) => {
                let pitches = pitches.clone();
                Ok(vec![Event::Voted { pitches }])
            }
            (Command::TickSaid { round, member }, Ok(_)) if self.is(Bug::TickErasesWord) => {
                let (round, member, word) = (*round, *member, String::new());
                Ok(vec![Event::WordSaid {
                    round,
                    member,
                    word,
                }])
            }
            (Command::FollowUp { came_of: words, .. }, Ok(mut events))
                if self.is(Bug::WordsInvented) =>
            {
                if let Some(Event::FollowedUp { came_of, .. }) = events.last_mut() {
                    came_of.clone_from(words);
                }
                Ok(events)
            }
            (Command::Begin { .. }, Err(Refusal::Moved)) if self.is(Bug::StaleMove) => {
                let epoch = held.epoch;
                let told = Envelope {
                    epoch,
                    ..told.clone()
                };
                decide(held, around, &told)
            }
            (Command::TickSaid { member, .. }, Ok(mut events))
                if self.is(Bug::ToldBringsBack)
                    && held.people.contains_key(member)
                    && !held.is_here(*member) =>
            {
                let (member, how) = (*member, How::Told);
                events.insert(0, Event::Came { member, how });
                Ok(events)
            }
            (_, answer) => answer,
        }
    }

    /// What else happens when an event is folded.
    pub(super) fn after_half_day(self, held: &mut HalfDay, entry: &Entry) {
        if self.is(Bug::StopCounts) && entry.event == (Event::TakenUp {}) {
            *held.spent.entry(held.part).or_default() += Span::seconds(1);
        }
    }

    /// What a role sees, unless a bug is planted in it.
    pub(super) fn shared_half_day(
        self,
        held: &HalfDay,
        around: &Around<'_>,
        role: Role,
        beside: &Beside,
    ) -> Option<Shared> {
        let mut seen = shared(held, around, role, beside)?;
        if self.is(Bug::VotesLeak)
            && let Some((_, votes)) = held.votes.first_key_value()
        {
            // Whom the first voted for stands first.
            seen.pitches.sort_by_key(|it| !votes.contains(&it.by));
        }
        if self.is(Bug::SignatureLeaks) {
            let signed = |member: MemberId| held.people.get(&member).map(|it| &it.signature);
            for person in &mut seen.people {
                person.name.extend(signed(person.id).map(String::as_str));
            }
        }
        Some(seen)
    }
}

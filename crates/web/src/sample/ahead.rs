//! What is still open in the circle: an absence, a trade of turns, a wish, a date poll.

use super::content::{FACILITATOR, Who};
use super::founding::Calendar;
use super::past::{Done, Story};
use jiff::Span as Days;
use method::Span;
use method::circle::Command;
use method::circle::state::{Answer, EntryId};

/// Who cannot come to the fifth half-day, in which they would be client.
const AWAY: Who = 1;
/// Whom they ask to trade.
const TRADES: Who = 0;
/// Who would like to be client in the last.
const WISHES: Who = 4;
/// What those who have answered say to the three dates of the poll.
const ANSWERS: [(Who, [Answer; 3]); 5] = [
    (2, [Answer::Yes, Answer::No, Answer::Yes]),
    (4, [Answer::IfNeedBe, Answer::Yes, Answer::Yes]),
    (6, [Answer::No, Answer::Yes, Answer::Yes]),
    (7, [Answer::Yes, Answer::IfNeedBe, Answer::No]),
    (FACILITATOR, [Answer::Yes, Answer::Yes, Answer::Yes]),
];

impl Story {
    /// Turns of the half-days to come.
    pub(super) async fn looks_ahead(&self, calendar: &Calendar) -> Done<()> {
        let sessions = self.sessions().await?;
        let (fifth, last) = (sessions[4], sessions[5]);
        let from = calendar.days[4];
        let until = from.saturating_add(Days::new().days(3));
        self.does(AWAY, Command::DeclareAbsence { from, until })
            .await?;
        self.passes(Span::minutes(3));
        let asked = Command::AskSwap {
            mine: fifth,
            with: self.members[TRADES],
            theirs: last,
        };
        self.does(AWAY, asked).await?;
        self.passes(Span::minutes(200));
        let wish = Command::Wish {
            session: last,
            wished: true,
        };
        self.does(WISHES, wish).await?;
        Ok(())
    }

    /// One more half-day: which date suits?
    pub(super) async fn asks_for_a_date(&self) -> Done<()> {
        let options = [38, 45, 63].map(|days| self.slot(self.workday(days).at(14, 0, 0, 0)));
        let open = Command::OpenPoll {
            options: options.to_vec(),
            closes: self.day(6).at(18, 0, 0, 0),
        };
        let poll = EntryId(self.does(FACILITATOR, open).await?.first);
        for (who, answers) in ANSWERS {
            self.passes(Span::minutes(35));
            let answers = answers.to_vec();
            self.does(who, Command::AnswerPoll { poll, answers })
                .await?;
        }
        Ok(())
    }
}

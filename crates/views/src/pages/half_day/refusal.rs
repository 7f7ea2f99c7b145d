//! Why something was not done, in one sentence.

use crate::labels;
use method::half_day::Refusal;
use text::{Lang, msg};

/// The sentence of a refusal.
#[must_use]
pub fn refusal(lang: Lang, why: &Refusal) -> String {
    let id = match why {
        Refusal::Unfit(unfit) => return labels::unfit(lang, unfit),
        Refusal::NotYours => msg("day-refused-not-yours"),
        Refusal::Unknown => msg("day-refused-unknown"),
        Refusal::NotOpen => msg("day-refused-not-open"),
        Refusal::NotItsTime => msg("day-refused-not-its-time"),
        Refusal::Cancelled => msg("day-refused-cancelled"),
        Refusal::Stopped => msg("day-refused-stopped"),
        Refusal::Closed => msg("day-refused-closed"),
        Refusal::Moved => msg("day-refused-moved"),
        Refusal::VoteOver => msg("day-refused-vote-over"),
        Refusal::NotHere => msg("day-refused-not-here"),
    };
    lang.t(id)
}

#[cfg(test)]
mod tests {
    use super::refusal;
    use method::half_day::Refusal;
    use method::words::Unfit;
    use std::collections::BTreeSet;
    use text::Lang;

    #[test]
    fn every_refusal_has_a_sentence_of_its_own() {
        let all = [
            Refusal::NotYours,
            Refusal::Unknown,
            Refusal::NotOpen,
            Refusal::NotItsTime,
            Refusal::Cancelled,
            Refusal::Stopped,
            Refusal::Closed,
            Refusal::Moved,
            Refusal::VoteOver,
            Refusal::NotHere,
            Refusal::Unfit(Unfit::Empty),
        ];
        for lang in Lang::ALL {
            let said: BTreeSet<String> = all.iter().map(|why| refusal(lang, why)).collect();
            assert_eq!(said.len(), all.len());
            assert!(
                said.iter()
                    .all(|it| it.ends_with('.') && !it.starts_with('['))
            );
        }
    }
}

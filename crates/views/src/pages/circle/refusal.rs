//! Why something was not done, in one sentence.

use crate::labels;
use method::circle::{MemberId, Refusal};
use text::{Lang, msg};

/// What the server itself has to say, beside the rules of the circle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// There is no such time zone.
    UnknownZone,
    /// The file has more lines than are read at once.
    FileTooLong,
    /// The file has no line.
    FileEmpty,
    /// The file is no text.
    FileNotText,
    /// The file is larger than what is taken.
    FileTooLarge,
    /// A line without a name.
    NoName,
    /// A line whose name is too long.
    NameTooLong,
    /// A line whose address is none.
    BadAddress,
    /// A line that stands in the file twice.
    Twice,
    /// A line of somebody who has a place.
    HasPlace,
    /// A line of an organisation that is not known.
    UnknownOrganisation,
    /// More lines than there are places.
    NoPlaceLeft,
    /// The invitation or the link is used up, or was taken back.
    LinkGone,
    /// A day or an hour that is none.
    BadDate,
    /// A number that is none, or too large.
    BadNumber,
    /// A name is needed.
    NameNeeded,
    /// A text is needed.
    TextNeeded,
    /// One of the choices is needed.
    ChoiceNeeded,
}

impl Said {
    /// All of them.
    pub const ALL: [Said; 18] = [
        Said::UnknownZone,
        Said::FileTooLong,
        Said::FileEmpty,
        Said::FileNotText,
        Said::FileTooLarge,
        Said::NoName,
        Said::NameTooLong,
        Said::BadAddress,
        Said::Twice,
        Said::HasPlace,
        Said::UnknownOrganisation,
        Said::NoPlaceLeft,
        Said::LinkGone,
        Said::BadDate,
        Said::BadNumber,
        Said::NameNeeded,
        Said::TextNeeded,
        Said::ChoiceNeeded,
    ];

    /// The sentence.
    #[must_use]
    pub fn words(self, lang: Lang) -> String {
        lang.t(match self {
            Said::UnknownZone => msg("said-unknown-zone"),
            Said::FileTooLong => msg("said-file-too-long"),
            Said::FileEmpty => msg("said-file-empty"),
            Said::FileNotText => msg("said-file-not-text"),
            Said::FileTooLarge => msg("said-file-too-large"),
            Said::NoName => msg("said-no-name"),
            Said::NameTooLong => msg("said-name-too-long"),
            Said::BadAddress => msg("said-bad-address"),
            Said::Twice => msg("said-twice"),
            Said::HasPlace => msg("said-has-place"),
            Said::UnknownOrganisation => msg("said-unknown-organisation"),
            Said::NoPlaceLeft => msg("said-no-place-left"),
            Said::LinkGone => msg("said-link-gone"),
            Said::BadDate => msg("said-bad-date"),
            Said::BadNumber => msg("said-bad-number"),
            Said::NameNeeded => msg("said-name-needed"),
            Said::TextNeeded => msg("said-text-needed"),
            Said::ChoiceNeeded => msg("said-choice-needed"),
        })
    }
}

/// The sentence of a refusal. `name_of` names a member as the circle shows them.
#[must_use]
pub fn refusal(lang: Lang, refusal: &Refusal, name_of: impl Fn(MemberId) -> String) -> String {
    let id = match refusal {
        Refusal::Away(member) => {
            return lang.with("refused-away", &[("name", name_of(*member).into())]);
        }
        Refusal::Unfit(unfit) => return labels::unfit(lang, unfit),
        Refusal::NotYours => msg("refused-not-yours"),
        Refusal::Unknown => msg("refused-unknown"),
        Refusal::Changed => msg("refused-changed"),
        Refusal::OutOfRange => msg("refused-out-of-range"),
        Refusal::Full => msg("refused-full"),
        Refusal::AlreadyHere => msg("refused-already-here"),
        Refusal::LastFacilitator => msg("refused-last-facilitator"),
        Refusal::EndBeforeStart => msg("refused-end-before-start"),
        Refusal::Past => msg("refused-past"),
        Refusal::OutsideCycle => msg("refused-outside-cycle"),
        Refusal::Overlapping => msg("refused-overlapping"),
        Refusal::SessionOutside => msg("refused-session-outside"),
        Refusal::PollClosed => msg("refused-poll-closed"),
        Refusal::Twice => msg("refused-twice"),
        Refusal::TooMany => msg("refused-too-many"),
        Refusal::TooLong => msg("refused-too-long"),
        Refusal::TooFar => msg("refused-too-far"),
        Refusal::ZoneInUse => msg("refused-zone-in-use"),
    };
    lang.t(id)
}

#[cfg(test)]
mod tests {
    use super::{Said, refusal};
    use method::circle::{MemberId, Refusal};
    use method::words::Unfit;
    use std::collections::BTreeSet;
    use text::Lang;

    const REFUSALS: [Refusal; 21] = [
        Refusal::NotYours,
        Refusal::Unknown,
        Refusal::Changed,
        Refusal::Unfit(Unfit::Empty),
        Refusal::Unfit(Unfit::TooLong {
            length: 9,
            limit: 4,
        }),
        Refusal::OutOfRange,
        Refusal::Full,
        Refusal::AlreadyHere,
        Refusal::LastFacilitator,
        Refusal::EndBeforeStart,
        Refusal::Past,
        Refusal::OutsideCycle,
        Refusal::Overlapping,
        Refusal::SessionOutside,
        Refusal::PollClosed,
        Refusal::Away(MemberId(3)),
        Refusal::Twice,
        Refusal::TooMany,
        Refusal::TooLong,
        Refusal::TooFar,
        Refusal::ZoneInUse,
    ];

    #[test]
    fn every_refusal_has_a_sentence_of_its_own() {
        for lang in Lang::ALL {
            let all = REFUSALS
                .iter()
                .map(|it| refusal(lang, it, |_| "Anne".into()));
            let own = Said::ALL.iter().map(|said| said.words(lang));
            let sentences: BTreeSet<String> = all.chain(own).collect();
            assert_eq!(sentences.len(), REFUSALS.len() + Said::ALL.len());
            for sentence in sentences {
                assert!(
                    !sentence.starts_with('[') && sentence.ends_with('.'),
                    "{sentence}"
                );
            }
        }
    }

    #[test]
    fn who_is_away_is_named() {
        let away = Refusal::Away(MemberId(3));
        assert!(refusal(Lang::Fr, &away, |id| format!("Anne {}", id.0)).contains("Anne 3"));
    }
}

//! The statements, in the first person and the present.

use method::measure::Moment;
use text::{Lang, msg};

/// The statements of the self-assessment: one for each of the five ends of the method, in their
/// order. A number that is none of theirs has no words.
#[must_use]
pub fn item_words(lang: Lang, item: usize) -> String {
    let id = match item {
        0 => msg("measure-practice"),
        1 => msg("measure-help"),
        2 => msg("measure-answers"),
        3 => msg("measure-person"),
        4 => msg("measure-culture"),
        _ => return String::new(),
    };
    lang.t(id)
}

/// The statements of the pulse.
#[must_use]
pub fn pulse_words(lang: Lang, item: usize) -> String {
    let id = match item {
        0 => msg("pulse-spoke"),
        1 => msg("pulse-help"),
        2 => msg("pulse-practice"),
        _ => return String::new(),
    };
    lang.t(id)
}

/// When the self-assessment is asked, in words.
#[must_use]
pub fn moment_words(lang: Lang, moment: Moment) -> String {
    lang.t(match moment {
        Moment::Start => msg("moment-start"),
        Moment::Middle => msg("moment-middle"),
        Moment::End => msg("moment-end"),
        Moment::After => msg("moment-after"),
    })
}

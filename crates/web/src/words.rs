//! Why something cannot be done, in the reader's language.

use crate::answer::Why;
use method::consultation::Refusal;
use text::{Lang, msg};

/// The sentence for a refusal of the rules.
pub(crate) fn refusal(lang: Lang, refusal: &Refusal) -> String {
    let id = match refusal {
        Refusal::NotYours => msg("answer-not-yours"),
        Refusal::NotNow => msg("answer-not-now"),
        Refusal::StepClosed => msg("answer-step-closed"),
        Refusal::AlreadyMoved => msg("answer-already-moved"),
        Refusal::Changed { .. } => msg("answer-changed"),
        Refusal::RequestChanged => msg("answer-request-changed"),
        Refusal::Missing(_) => msg("next-why"),
        Refusal::Unfit(unfit) => return views::labels::unfit(lang, unfit),
        Refusal::Unknown => msg("answer-unknown"),
        Refusal::NotTheAuthor => msg("answer-not-author"),
        Refusal::Full => msg("answer-full"),
        Refusal::TooMany => msg("answer-too-many"),
        Refusal::OutOfRange => msg("answer-out-of-range"),
        Refusal::Closed => msg("answer-closed"),
        Refusal::NothingToUndo => msg("answer-nothing-to-undo"),
        Refusal::FacilitatorIsHere => msg("answer-facilitator-here"),
        Refusal::NeverPassedOn => msg("answer-never-passed-on"),
        Refusal::ClientIsHere => msg("answer-client-here"),
        Refusal::Simulated => msg("answer-simulated"),
        Refusal::TwoPeople => msg("answer-two-people"),
    };
    lang.t(id)
}

/// The sentence for any answer that has one of its own.
pub(crate) fn why(lang: Lang, why: &Why) -> Option<String> {
    Some(match why {
        Why::Refused(because) => refusal(lang, because),
        Why::Mirrored(reason) => lang.t(views::labels::mirror(*reason)),
        Why::Crowded => lang.t("demo-crowded"),
        Why::NotesFull => lang.t("answer-notes-full"),
        Why::Unsure => lang.t("delete-unsure"),
        Why::NotYet => lang.t("delete-not-yet"),
        Why::Unreadable => lang.t("answer-unreadable"),
        Why::LinkGone => lang.t("sign-in-link-gone"),
        Why::Said(sentence) => sentence.clone(),
        _ => return None,
    })
}

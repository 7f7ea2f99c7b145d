//! The ids of the messages that name the method's choices.

use method::consultation::Reason;
use method::consultation::state::{
    ActionField, ContributionKind, Intervention, Lens, MarkKind, Meeting, QuestionFate,
    RequestKind, SheetField, SignalKind, SubjectKind,
};
use method::mirror::Reason as Reflection;
use method::words::Unfit;
use method::{Preset, Role, Stage, Step};
use text::{Lang, msg};

/// The name of a step.
pub const fn step(step: Step) -> &'static str {
    match step {
        Step::Expose => msg("step-1-name"),
        Step::Clarification => msg("step-2-name"),
        Step::Contract => msg("step-3-name"),
        Step::Exploration => msg("step-4-name"),
        Step::Synthesis => msg("step-5-name"),
        Step::Learning => msg("step-6-name"),
    }
}

/// The goal of a step in a line.
pub const fn step_goal(step: Step) -> &'static str {
    match step {
        Step::Expose => msg("step-1-goal"),
        Step::Clarification => msg("step-2-goal"),
        Step::Contract => msg("step-3-goal"),
        Step::Exploration => msg("step-4-goal"),
        Step::Synthesis => msg("step-5-goal"),
        Step::Learning => msg("step-6-goal"),
    }
}

/// The name of a stage.
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Gathering => msg("stage-gathering"),
        Stage::Step(at) => step(at),
        Stage::Closed => msg("stage-closed"),
    }
}

/// The name of a role.
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::Client => msg("role-client"),
        Role::Facilitator => msg("role-facilitator"),
        Role::FacilitatorConsultant => msg("role-facilitator-consultant"),
        Role::Observer => msg("role-observer"),
        Role::Screen => msg("role-screen"),
        Role::Consultant | Role::Lobby | Role::Removed | Role::Newcomer => msg("role-consultant"),
    }
}

/// Problem, preoccupation, project.
pub const fn kind(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Problem => msg("kind-problem"),
        SubjectKind::Preoccupation => msg("kind-preoccupation"),
        SubjectKind::Project => msg("kind-project"),
    }
}

/// The same in a sentence.
pub const fn kind_hint(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Problem => msg("kind-problem-hint"),
        SubjectKind::Preoccupation => msg("kind-preoccupation-hint"),
        SubjectKind::Project => msg("kind-project-hint"),
    }
}

/// How the group meets.
pub const fn meeting(meeting: Meeting) -> &'static str {
    match meeting {
        Meeting::Room => msg("meeting-room"),
        Meeting::Remote => msg("meeting-remote"),
        Meeting::Hybrid => msg("meeting-hybrid"),
    }
}

/// The name of a plan.
pub const fn preset(preset: Preset) -> &'static str {
    match preset {
        Preset::Express => msg("preset-express"),
        Preset::Standard => msg("preset-standard"),
        Preset::Deep => msg("preset-deep"),
    }
}

/// How long it lasts.
pub const fn preset_hint(preset: Preset) -> &'static str {
    match preset {
        Preset::Express => msg("preset-express-hint"),
        Preset::Standard => msg("preset-standard-hint"),
        Preset::Deep => msg("preset-deep-hint"),
    }
}

/// The chip of a reason.
pub const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::SaidAloud => msg("reason-said-aloud"),
        Reason::ShortOfTime => msg("reason-short-of-time"),
        Reason::SomeoneAway => msg("reason-someone-away"),
        Reason::Other => msg("reason-other"),
    }
}

/// A field of the situation sheet.
pub const fn sheet_field(field: SheetField) -> &'static str {
    match field {
        SheetField::Headline => msg("sheet-headline"),
        SheetField::Facts => msg("sheet-facts"),
        SheetField::MyPart => msg("sheet-my-part"),
        SheetField::Tried => msg("sheet-tried"),
        SheetField::AtStake => msg("sheet-at-stake"),
        SheetField::Question => msg("sheet-question"),
    }
}

/// What a question looks at.
pub const fn lens(lens: Lens) -> &'static str {
    match lens {
        Lens::Facts => msg("lens-facts"),
        Lens::Part => msg("lens-part"),
        Lens::Organisation => msg("lens-organisation"),
    }
}

/// What the client asks of the group.
pub const fn request_kind(kind: RequestKind) -> &'static str {
    match kind {
        RequestKind::Ideas => msg("request-ideas"),
        RequestKind::Viewpoints => msg("request-viewpoints"),
        RequestKind::Experience => msg("request-experience"),
        RequestKind::Hypotheses => msg("request-hypotheses"),
        RequestKind::TestPlan => msg("request-test-plan"),
        RequestKind::Choose => msg("request-choose"),
        RequestKind::Rehearse => msg("request-rehearse"),
        RequestKind::Restate => msg("request-restate"),
        RequestKind::Contacts => msg("request-contacts"),
        RequestKind::Support => msg("request-support"),
    }
}

/// The kind of a contribution.
pub const fn contribution(kind: ContributionKind) -> &'static str {
    match kind {
        ContributionKind::Analysis => msg("contribution-analysis"),
        ContributionKind::Lead => msg("contribution-lead"),
        ContributionKind::Suggestion => msg("contribution-suggestion"),
        ContributionKind::Feeling => msg("contribution-feeling"),
        ContributionKind::Hypothesis => msg("contribution-hypothesis"),
        ContributionKind::Comment => msg("contribution-comment"),
        ContributionKind::Question => msg("contribution-question"),
        ContributionKind::Testimony => msg("contribution-testimony"),
        ContributionKind::Metaphor => msg("contribution-metaphor"),
    }
}

/// A quiet signal of the client.
pub const fn signal(signal: SignalKind) -> &'static str {
    match signal {
        SignalKind::OffRequest => msg("signal-off-request"),
        SignalKind::FactMissing => msg("signal-fact-missing"),
        SignalKind::Uncomfortable => msg("signal-uncomfortable"),
    }
}

/// A private mark of the client.
pub const fn mark(mark: MarkKind) -> &'static str {
    match mark {
        MarkKind::Touches => msg("mark-touches"),
        MarkKind::ToTry => msg("mark-to-try"),
        MarkKind::NotForMe => msg("mark-not-for-me"),
    }
}

/// A field of an action.
pub const fn action_field(field: ActionField) -> &'static str {
    match field {
        ActionField::What => msg("action-what"),
        ActionField::FirstStep => msg("action-first-step"),
        ActionField::ByWhen => msg("action-by-when"),
        ActionField::Obstacle => msg("action-obstacle"),
        ActionField::Sign => msg("action-sign"),
        ActionField::Confidence => msg("action-confidence"),
    }
}

/// What a field of an action says, as it is read: a day in words.
#[must_use]
pub fn action_text(lang: Lang, field: ActionField, text: &str) -> String {
    let day = match field {
        ActionField::ByWhen => day_of(text),
        _ => None,
    };
    match day {
        Some((year, month, day)) => date(lang, year, month, day),
        None => text.to_owned(),
    }
}

/// Year, month, day of `YYYY-MM-DD`.
fn day_of(text: &str) -> Option<(i32, i32, i32)> {
    let mut parts = text.trim().splitn(3, '-').map(str::parse);
    Some((
        parts.next()?.ok()?,
        parts.next()?.ok()?,
        parts.next()?.ok()?,
    ))
}

/// A day such as *24 novembre 2026*.
#[must_use]
pub fn date(lang: Lang, year: i32, month: i32, day: i32) -> String {
    // The year as text, so that no language groups its digits.
    let year = year.to_string();
    let args = [
        ("day", day.into()),
        ("month", month.into()),
        ("year", year.into()),
    ];
    // A day is one word to the eye: no line breaks in it.
    lang.with("date-long", &args).replace(' ', "\u{a0}")
}

/// The sentence of a text that does not fit its field.
pub fn unfit(lang: Lang, unfit: &Unfit) -> String {
    match unfit {
        Unfit::TooLong { length, limit } => {
            let args = [("length", (*length).into()), ("limit", (*limit).into())];
            lang.with("answer-too-long", &args)
        }
        Unfit::Empty => lang.t("answer-empty"),
        Unfit::Control => lang.t("answer-control"),
        Unfit::Marked => lang.t("answer-marked"),
    }
}

/// Why the mirror takes a question for advice, said to its asker.
pub const fn mirror(reason: Reflection) -> &'static str {
    match reason {
        Reflection::Proposes => msg("mirror-proposes"),
        Reflection::Prescribes => msg("mirror-prescribes"),
        Reflection::InMyPlace => msg("mirror-in-my-place"),
        Reflection::Minimises => msg("mirror-minimises"),
        Reflection::HoldsTheAnswer => msg("mirror-holds-the-answer"),
        Reflection::Supposes => msg("mirror-supposes"),
        Reflection::OffersMeans => msg("mirror-offers-means"),
        Reflection::PromisesEffect => msg("mirror-promises-effect"),
        Reflection::Presses => msg("mirror-presses"),
        Reflection::SoundsOut => msg("mirror-sounds-out"),
        Reflection::Judges => msg("mirror-judges"),
    }
}

/// What became of a question, when its answer does not say it.
pub const fn fate(fate: QuestionFate) -> Option<&'static str> {
    match fate {
        QuestionFate::Answered => None,
        QuestionFate::AnsweredAloud => Some(msg("question-was-answered-aloud")),
        QuestionFate::SetAside => Some(msg("question-was-set-aside")),
        QuestionFate::Open => Some(msg("question-was-open")),
    }
}

/// What a facilitation did beside going on.
pub const fn intervention(what: Intervention) -> &'static str {
    match what {
        Intervention::Paused => msg("did-pause"),
        Intervention::Extended => msg("did-extend"),
        Intervention::PlanAccepted => msg("did-accept-plan"),
        Intervention::WentBack => msg("did-go-back"),
        Intervention::SetAside => msg("did-set-aside"),
        Intervention::PassedSignal => msg("did-pass-signal"),
        Intervention::Silence => msg("did-silence"),
        Intervention::Rounds => msg("did-rounds"),
    }
}

#[cfg(test)]
mod tests {
    use super::{ActionField, Lang, action_text};

    #[test]
    fn a_day_is_read_in_words_and_other_words_as_they_are() {
        let said = |text| action_text(Lang::Fr, ActionField::ByWhen, text).replace('\u{a0}', " ");
        assert_eq!(said("2026-11-27"), "27 novembre 2026");
        assert_eq!(said("avant Noël"), "avant Noël");
        let what = action_text(Lang::Fr, ActionField::What, "2026-11-27");
        assert_eq!(what, "2026-11-27");
    }
}

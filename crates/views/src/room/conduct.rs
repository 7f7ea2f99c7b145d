//! The conductor's panel: the one button *next*, the words to say, the time, the
//! quiet signals, and everything rarer folded away.

use crate::components::{
    Choice, Field, Notice, Tone, button, chips, confirm, disclosure, next_step, notice,
    required_checkbox, whole_words,
};
use crate::labels;
use crate::regions::Piece;
use crate::room::forms::Form;
use maud::{Markup, html};
use method::consultation::clock::Proposal;
use method::consultation::state::{Meeting, SignalKind, Stand};
use method::consultation::view::{ClockState, Conduct, MissingView, Named, Room};
use method::consultation::{Missing, Reason};
use method::{Act, Role, Span, Stage, Step, may, words};
use text::{Lang, msg};

/// *Next*: what it does, what is missing, and the second tap when something is.
pub(super) fn next(room: &Room, lang: Lang) -> Piece {
    let Some(conduct) = &room.conduct else {
        return Piece::new("next", &html! {});
    };
    let Some(to) = conduct.next else {
        return Piece::new("next", &undo(room, conduct, lang));
    };
    let label = next_label(to, lang);
    let missing = missing_sentence(&conduct.missing, lang);
    let inner = html! {
        @if conduct.missing.is_empty() {
            (Form::new("next", room.epoch).tap(Tone::Primary, label))
        } @else {
            (confirm(&format!("next-confirm-{}", room.epoch.0), Tone::Primary, &label, &html! {
                p.hint { (lang.t("next-why")) }
                (reasons(room, "next", lang))
            }))
        }
        (undo(room, conduct, lang))
    };
    let waiting = waiting(conduct, lang);
    Piece::new(
        "next",
        &html! { (waiting) (next_step(missing.as_deref(), &inner)) },
    )
}

fn undo(room: &Room, conduct: &Conduct, lang: Lang) -> Markup {
    html! {
        @if conduct.undo_until.is_some() {
            (Form::new("undo", room.epoch).tap(Tone::Secondary, lang.t("undo")))
        }
    }
}

/// Somebody at the door is seen wherever the page stands: *next* never leaves the screen.
fn waiting(conduct: &Conduct, lang: Lang) -> Markup {
    let count = conduct.waiting.len();
    html! {
        @if count > 0 {
            p.next-waiting { a href="#lobby-title" { (lang.with("lobby-waiting", &[("count", count.into())])) } }
        }
    }
}

fn next_label(to: Stage, lang: Lang) -> String {
    match to {
        Stage::Step(Step::Expose) => lang.t("next-start"),
        Stage::Step(step) => lang.with(
            "next-step",
            &[
                ("number", step.number().into()),
                ("name", lang.t(labels::step(step)).into()),
            ],
        ),
        _ => lang.t("next-close"),
    }
}

/// The reason chips: each is the second tap by itself.
fn reasons(room: &Room, act: &str, lang: Lang) -> Markup {
    html! {
        @for reason in Reason::ALL {
            @if reason != Reason::Other {
                (Form::new(act, room.epoch).key(labels::reason(reason)).carries("reason", reason_code(reason))
                    .small_tap(Tone::Secondary, lang.t(labels::reason(reason))))
            }
        }
        (Form::new(act, room.epoch).key("other").carries("reason", reason_code(Reason::Other))
            .around(&html! {
                (Field::line(lang, "text", lang.t("reason-text")).id(format!("{act}-reason-text"))
                    .limit(words::SHORT).optional())
                (button(Tone::Secondary, lang.t(labels::reason(Reason::Other))).small())
            }))
    }
}

/// The stable name of a reason in forms.
pub(crate) const fn reason_code(reason: Reason) -> &'static str {
    match reason {
        Reason::SaidAloud => "said-aloud",
        Reason::ShortOfTime => "short-of-time",
        Reason::SomeoneAway => "someone-away",
        Reason::Other => "other",
    }
}

fn missing_sentence(missing: &[MissingView], lang: Lang) -> Option<String> {
    let all: Vec<String> = missing.iter().map(|it| missing_words(it, lang)).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// One missing thing in a sentence.
pub(super) fn missing_words(missing: &MissingView, lang: Lang) -> String {
    let names = whole_words(&missing.names.join(", "));
    let named = [
        ("names", names.into()),
        ("count", missing.names.len().into()),
    ];
    match &missing.what {
        Missing::Client => lang.t("missing-client"),
        Missing::Told => lang.t("missing-told"),
        Missing::OpenQuestions(count) => {
            lang.with("missing-questions", &[("count", (*count).into())])
        }
        Missing::Request => lang.t("missing-request"),
        Missing::Validation => lang.t("missing-validation"),
        Missing::Agreements(_) => lang.with("missing-agreements", &named),
        Missing::GroupAgreement => lang.t("missing-group-agreement"),
        Missing::Plan => lang.t("missing-plan"),
        Missing::Turns(_) => lang.with("missing-turns", &named),
    }
}

/// The same without naming anybody, for the record.
pub(super) fn missing_count(missing: &MissingView, lang: Lang) -> String {
    let count = [("count", missing.names.len().into())];
    match &missing.what {
        Missing::Agreements(_) => lang.with("missing-agreements-count", &count),
        Missing::Turns(_) => lang.with("missing-turns-count", &count),
        _ => missing_words(missing, lang),
    }
}

/// Everything else the facilitation has at hand.
pub(super) fn panel(room: &Room, lang: Lang) -> Vec<Piece> {
    let Some(conduct) = &room.conduct else {
        return Vec::new();
    };
    vec![
        super::notices(room, lang),
        Piece::new("signals", &signals(room, conduct, lang)),
        Piece::new("signals-shown", &passed_on(room, lang)),
        Piece::new("client", &about_the_client(room, conduct, lang)),
        Piece::new("one-tap", &one_tap(room, lang)),
        Piece::new("proposal", &proposal(room, conduct, lang)),
        Piece::new("words-to-say", &words_to_say(room, lang)),
        Piece::new("silent", &silent(room, conduct, lang)),
        Piece::new("kinds", &kinds(conduct, lang)),
        Piece::new("ways", &ways(room, lang)),
        Piece::new("time", &time(room, lang)),
        Piece::new("more", &more(room, conduct, lang)),
    ]
}

fn signals(room: &Room, conduct: &Conduct, lang: Lang) -> Markup {
    html! {
        @for (id, signal) in &conduct.signals {
            (notice(Notice::Warning, &html! {
                p { (lang.t("signal-from-client")) " " b { (lang.t(labels::signal(*signal))) } }
                div.toolbar role="group" aria-label=(lang.t("signal-tools")) {
                    @if may(room.role, room.stage, Act::PassSignal) {
                        @if *signal != SignalKind::Uncomfortable {
                            (Form::new("pass-signal", room.epoch).key(id.0).carries("signal", id.0)
                                .small_tap(Tone::Secondary, lang.t("signal-pass")))
                        }
                        (Form::new("dismiss-signal", room.epoch).key(id.0).carries("signal", id.0)
                            .small_tap(Tone::Quiet, lang.t("signal-dismiss")))
                    }
                }
            }))
        }
    }
}

/// What the group reads of the client's signals, with the way to take it down.
fn passed_on(room: &Room, lang: Lang) -> Markup {
    html! {
        @if may(room.role, room.stage, Act::DismissSignal) {
            @for (id, signal) in &room.passed_signals {
                (notice(Notice::Info, &html! {
                    p { (lang.t("signal-shown")) " " b { (lang.t(labels::signal(*signal))) } }
                    (Form::new("dismiss-signal", room.epoch).key(id.0).carries("signal", id.0)
                        .small_tap(Tone::Secondary, lang.t("signal-take-down")))
                }))
            }
        }
    }
}

/// What the facilitation alone is told of the one who is, or was asked to be, client.
fn about_the_client(room: &Room, conduct: &Conduct, lang: Lang) -> Markup {
    html! {
        @if conduct.client_gone && room.stage != Stage::Closed {
            (notice(Notice::Warning, &html! { p { (lang.t("client-gone")) } }))
        }
        @if let Some(who) = &conduct.declined {
            (notice(Notice::Info, &html! {
                p { (lang.with("client-declined", &[("name", who.name.as_str().into())])) }
            }))
        }
    }
}

/// The taps that stand for what a whole group has said aloud.
fn one_tap(room: &Room, lang: Lang) -> Markup {
    html! {
        @if may(room.role, room.stage, Act::GroupAgrees) && !room.contract.group_agreed {
            (group_agrees(room, lang))
        }
        @if may(room.role, room.stage, Act::TickAll) && room.turns.iter().any(|(_, turn)| turn.is_none()) {
            (Form::new("tick-all", room.epoch).tap(Tone::Secondary, lang.t("tick-all")))
        }
        @if may(room.role, room.stage, Act::Told) && !room.told && !room.setup.spoken {
            (Form::new("told", room.epoch).tap(Tone::Secondary, lang.t("told-aloud")))
        }
    }
}

/// One tap; a second one when somebody has said that something is unclear.
fn group_agrees(room: &Room, lang: Lang) -> Markup {
    let form = Form::new("group-agrees", room.epoch).version(room.contract.request.version);
    let doubts = room.contract.stands.iter();
    let doubts = doubts.filter(|(_, stand)| matches!(stand, Some(Stand::Unclear { .. })));
    let names: Vec<&str> = doubts.map(|(who, _)| who.name.as_str()).collect();
    if names.is_empty() {
        return form.tap(Tone::Secondary, lang.t("group-agrees"));
    }
    let said = lang.with("group-doubts", &[("names", names.join(", ").into())]);
    let id = format!("agrees-confirm-{}", room.epoch.0);
    confirm(
        &id,
        Tone::Secondary,
        &lang.t("group-agrees"),
        &html! {
            p.hint { (said) }
            (form.small_tap(Tone::Secondary, lang.t("group-agrees-all-the-same")))
        },
    )
}

fn proposal(room: &Room, conduct: &Conduct, lang: Lang) -> Markup {
    let Some(proposal) = conduct.proposal else {
        return html! {};
    };
    let late = [("minutes", proposal.late_by.rounded_minutes().max(1).into())];
    html! {
        (notice(Notice::Info, &html! {
            p { (lang.with("proposal-late", &late)) }
            p { (proposed_minutes(room, proposal, lang)) }
            @if proposal.end_moves_by > Span::seconds(30) {
                p { (lang.with("proposal-end-moves", &[("minutes", proposal.end_moves_by.rounded_minutes().max(1).into())])) }
            }
            (Form::new("accept-plan", room.epoch).small_tap(Tone::Secondary, lang.t("proposal-accept")))
        }))
    }
}

fn proposed_minutes(room: &Room, proposal: Proposal, lang: Lang) -> String {
    let later = Step::ALL
        .iter()
        .filter(|step| Stage::Step(**step) >= room.stage);
    let parts: Vec<String> = later
        .map(|step| {
            lang.with(
                "proposal-step",
                &[
                    ("number", step.number().into()),
                    ("minutes", proposal.plan.of(*step).rounded_minutes().into()),
                ],
            )
        })
        .collect();
    parts.join(", ")
}

fn words_to_say(room: &Room, lang: Lang) -> Markup {
    let words = match room.stage {
        Stage::Gathering if room.client.is_some() => msg("words-ready"),
        Stage::Gathering => msg("words-gathering"),
        Stage::Step(Step::Expose) => msg("words-1"),
        Stage::Step(Step::Clarification) => msg("words-2"),
        Stage::Step(Step::Contract) => msg("words-3"),
        Stage::Step(Step::Exploration) => msg("words-4"),
        Stage::Step(Step::Synthesis) => msg("words-5"),
        Stage::Step(Step::Learning) => msg("words-6"),
        Stage::Closed => msg("words-closed"),
    };
    html! {
        section.words-to-say aria-labelledby="words-title" {
            h2 #words-title { (lang.t("words-title")) }
            blockquote { (whole_words(&lang.t(words))) }
        }
    }
}

fn silent(room: &Room, conduct: &Conduct, lang: Lang) -> Markup {
    let names: Vec<&str> = conduct.silent.iter().map(|it| it.name.as_str()).collect();
    html! {
        @if !names.is_empty() && !room.setup.spoken {
            p.silent { span.hint { (lang.t("silent-title")) " " } (whole_words(&names.join(", "))) }
        }
    }
}

/// Which kinds nobody has offered: a thought for the facilitation, no score.
fn kinds(conduct: &Conduct, lang: Lang) -> Markup {
    let missing = conduct.kinds_missing.iter();
    let missing: Vec<String> = missing
        .map(|kind| lang.t(labels::contribution(*kind)))
        .collect();
    html! {
        @if !missing.is_empty() {
            p.silent { span.hint { (lang.t("kinds-missing")) " " } (missing.join(", ")) }
        }
    }
}

/// The ways to run step 4, changed at any moment of it.
fn ways(room: &Room, lang: Lang) -> Markup {
    let silence = |minutes: i64| {
        Form::new("begin-silence", room.epoch)
            .key(minutes)
            .carries("minutes", minutes)
            .small_tap(
                Tone::Quiet,
                lang.with("silence-begin", &[("minutes", minutes.into())]),
            )
    };
    let inner = html! {
        @if room.silence_until.is_some() {
            (Form::new("reveal", room.epoch).small_tap(Tone::Secondary, lang.t("silence-reveal")))
        } @else {
            p.hint { (lang.t("silence-means")) }
            div.toolbar role="group" aria-label=(lang.t("silence-tools")) { (silence(3)) (silence(5)) (silence(8)) }
        }
        (Form::new("set-rounds", room.epoch).carries("on", room.rounds.is_none())
            .toggle(lang.t("rounds-on"), room.rounds.is_some()))
        p.hint { (lang.t("rounds-mean")) }
    };
    html! {
        @if may(room.role, room.stage, Act::SetRounds) {
            (round(room, lang))
            (disclosure("ways-of-speaking", &lang.t("ways-title"), &inner))
        }
    }
}

/// Whose turn it is, with the two taps that pass it on.
fn round(room: &Room, lang: Lang) -> Markup {
    let number = room.rounds.as_ref().map_or(0, |rounds| rounds.number);
    let turn = room.rounds.as_ref().and_then(|rounds| rounds.turn.as_ref());
    let tap = |who: &Named, passed: bool, tone, label| {
        Form::new("take-turn", room.epoch)
            .key(format!("{}-{passed}", who.seat.0))
            .carries("seat", who.seat.0)
            .carries("passed", passed)
            .carries("round", number)
            .small_tap(tone, label)
    };
    html! {
        @if let Some(who) = turn {
            p { (lang.with("round-turn", &[("name", who.name.as_str().into())])) }
            div.toolbar role="group" aria-label=(lang.t("round-tools")) {
                (tap(who, false, Tone::Secondary, lang.t("turn-tick")))
                (tap(who, true, Tone::Quiet, lang.t("round-pass")))
            }
        }
    }
}

fn time(room: &Room, lang: Lang) -> Markup {
    let extend = |minutes: i64| {
        Form::new("extend", room.epoch)
            .key(minutes)
            .carries("minutes", minutes)
            .small_tap(
                Tone::Quiet,
                lang.with("extend", &[("minutes", minutes.into())]),
            )
    };
    html! {
        @if may(room.role, room.stage, Act::Extend) {
            div.toolbar role="group" aria-label=(lang.t("time-tools")) {
                @if room.clock.state == ClockState::Paused {
                    (Form::new("resume", room.epoch).small_tap(Tone::Secondary, lang.t("resume")))
                } @else {
                    (Form::new("pause", room.epoch).small_tap(Tone::Quiet, lang.t("pause")))
                }
                (extend(2)) (extend(5))
            }
        }
    }
}

fn more(room: &Room, conduct: &Conduct, lang: Lang) -> Markup {
    let inner = html! {
        @if may(room.role, room.stage, Act::SetSpoken) { (settings(room, lang)) }
        (Form::new("open-screen", room.epoch).around_new_page(&html! {
            (button(Tone::Quiet, lang.t("open-screen")).small())
        }))
        p { a href="record" { (lang.t("record-group")) } " · " a href="record?cut=mine" { (lang.t("record-mine")) } }
        @if !room.setup.demonstration { p { a href="circle" { (lang.t("bring-title")) } } }
        @if let Some(back) = conduct.back {
            (confirm(&format!("back-confirm-{}", room.epoch.0), Tone::Quiet, &back_label(back, lang), &html! {
                p.hint { (lang.t("back-why")) } (reasons(room, "back", lang))
            }))
        }
        @if may(room.role, room.stage, Act::Close) && room.stage != Stage::Step(Step::Learning) {
            (confirm(&format!("close-confirm-{}", room.epoch.0), Tone::Quiet, &lang.t("close-early"), &html! {
                p.hint { (lang.t("close-early-means")) } (reasons(room, "close", lang))
            }))
        }
        (deletion(room, lang))
    };
    disclosure("fold-more", &lang.t("more"), &inner)
}

fn back_label(back: Stage, lang: Lang) -> String {
    lang.with("back-to", &[("name", lang.t(labels::stage(back)).into())])
}

fn settings(room: &Room, lang: Lang) -> Markup {
    let meetings: Vec<Choice> = Meeting::ALL
        .iter()
        .map(|meeting| Choice::new(meeting.code(), lang.t(labels::meeting(*meeting))))
        .collect();
    let minutes = |step: &Step| room.clock.plan[step.index()].rounded_minutes().to_string();
    let consulting = room.role == Role::FacilitatorConsultant;
    html! {
        (Form::new("set-spoken", room.epoch).carries("spoken", !room.setup.spoken)
            .toggle(lang.t("set-spoken"), room.setup.spoken))
        p.hint { (lang.t("set-spoken-means")) }
        (Form::new("set-consulting", room.epoch).carries("consulting", !consulting)
            .toggle(lang.t("set-consulting"), consulting))
        (Form::new("set-meeting", room.epoch).around(&html! {
            (chips("meeting", &lang.t("start-meeting"), &meetings, Some(room.setup.meeting.code())))
            (button(Tone::Secondary, lang.t("save")).small())
        }))
        (disclosure("plan-minutes", &lang.t("set-plan"), &Form::new("set-plan", room.epoch).around(&html! {
            div.minutes {
                @for step in &Step::ALL {
                    @let field = Field::line(lang, "minutes", lang.t(labels::step(*step)))
                        .id(format!("minutes-{}", step.number()))
                        .value(minutes(step)).attr("type", "number").attr("inputmode", "numeric");
                    @if Stage::Step(*step) < room.stage { (field.attr("readonly", "")) }
                    @else { (field.attr("min", "1").attr("max", "180")) }
                }
            }
            (button(Tone::Secondary, lang.t("save")).small())
        })))
    }
}

/// Deletion in two taps, with time between them for each to save their own cut.
fn deletion(room: &Room, lang: Lang) -> Markup {
    let announce = |announced: bool, tone, label| {
        Form::new("announce-deletion", room.epoch)
            .key(announced)
            .carries("announced", announced)
            .small_tap(tone, label)
    };
    html! {
        @match room.deletable_from {
            None => (confirm("delete-confirm", Tone::Quiet, &lang.t("delete"), &html! {
                p.hint { (lang.t("delete-means")) }
                (announce(true, Tone::Danger, lang.t("delete-announce")))
            })),
            Some(from) if from > room.clock.at => div.stack {
                p { (lang.t("delete-waits")) }
                (announce(false, Tone::Secondary, lang.t("delete-take-back")))
            },
            Some(_) => div.stack {
                p { (lang.t("delete-ready")) }
                form.tap method="post" action="delete" {
                    (required_checkbox("sure", "yes", &lang.t("delete-sure")))
                    (button(Tone::Danger, lang.t("delete-now")).small())
                }
                (announce(false, Tone::Secondary, lang.t("delete-take-back")))
            },
        }
    }
}

//! What one person sees of their own: what waits for their answer, what they
//! wrote, their private notes, marks and learnings.

use crate::components::{
    Audience, Field, Icon, Notice, Tone, audience, button, disclosure, empty, icon, notice,
};
use crate::labels;
use crate::regions::{Piece, Regions, Zone};
use crate::room::forms::Form;
use crate::room::rows::{JOURNAL, Note, Parked, Rows};
use maud::{Markup, html};
use method::consultation::state::{
    ContributionKind, MarkKind, SignalFate, SignalKind, Stand, Turn,
};
use method::consultation::view::{ContributionView, Own, WrittenView};
use method::{Act, Role, Stage, Step, may, words};
use text::{Lang, msg};

/// The private regions of one person.
pub fn own(own: &Own, rows: &Rows, lang: Lang) -> Regions {
    let mut mine = vec![Piece::new("my-status", &status(own, lang))];
    mine.push(Piece::new("my-items", &items(own, lang)));
    if may(own.role, own.stage, Act::Journal) {
        mine.push(Piece::new("my-journal", &journal(own, rows, lang)));
    }
    mine.push(Piece::new("my-parking", &parking(own, rows, lang)));
    mine.push(Piece::new("my-note-form", &note_form(own, lang)));
    mine.push(notes(own, rows, lang));
    mine.push(Piece::new("my-seat", &seat(own, lang)));
    let scene = super::scene::strip(own, rows, lang);
    let zones = vec![
        Zone::new("zone-scene", vec![Piece::new("scene", &scene)]),
        Zone::new(
            "zone-call",
            vec![
                Piece::new("call", &call(own, rows, lang)),
                Piece::new("review", &super::review::review(own, rows, lang)),
                Piece::new("my-turn", &my_turn(own, lang)),
                Piece::new("parked", &offered_again(own, rows, lang)),
            ],
        ),
        Zone::new("zone-marks", marks(own, rows, lang)),
        Zone::new("zone-mine", mine),
    ];
    Regions { zones }
}

/// What waits for this person's answer.
fn call(own: &Own, rows: &Rows, lang: Lang) -> Markup {
    let answer = |act: &str, tone, label| {
        Form::new(act, own.epoch)
            .carries("seat", own.who.seat.0)
            .tap(tone, label)
    };
    html! {
        @if own.asked {
            (notice(Notice::Info, &html! {
                h2 { (lang.t("asked-title")) }
                p { (lang.t("asked-check")) }
                ul.phrases {
                    li { (lang.t("asked-check-1")) } li { (lang.t("asked-check-2")) }
                    li { (lang.t("asked-check-3")) } li { (lang.t("asked-check-4")) }
                }
                div.toolbar role="group" aria-label=(lang.t("asked-title")) {
                    (answer("agree-client", Tone::Primary, lang.t("asked-agree")))
                    (answer("decline-client", Tone::Quiet, lang.t("asked-decline")))
                }
            }))
        }
        // In a demonstration seats are taken by the strip above.
        @if own.may_take_back && rows.scene.is_none() {
            (notice(Notice::Info, &html! {
                p { (lang.t("take-back-hint")) }
                (Form::new("take-back", own.epoch).tap(Tone::Secondary, lang.t("take-back")))
            }))
        }
    }
}

/// Fair rounds: one's turn has come.
fn my_turn(own: &Own, lang: Lang) -> Markup {
    let seat = own.who.seat.0;
    let tap = |passed: bool, tone, label| {
        Form::new("take-turn", own.epoch)
            .key(passed)
            .carries("seat", seat)
            .carries("passed", passed)
            .carries("round", own.my_turn.unwrap_or_default())
            .small_tap(tone, label)
    };
    html! {
        @if own.my_turn.is_some() && !own.role.facilitates() {
            (notice(Notice::Info, &html! {
                p { b { (lang.t("round-mine")) } }
                div.toolbar role="group" aria-label=(lang.t("round-tools")) {
                    (tap(false, Tone::Secondary, lang.t("round-spoken")))
                    (tap(true, Tone::Quiet, lang.t("share-pass")))
                }
            }))
        }
    }
}

/// Who one is here, and where one stands in this step.
fn status(own: &Own, lang: Lang) -> Markup {
    let stage = own.stage.step();
    let words = match (&own.stand, &own.turn) {
        (Some(Stand::Agrees), _) if stage == Some(Step::Contract) => Some(msg("my-stand-agrees")),
        (Some(Stand::Unclear { .. }), _) if stage == Some(Step::Contract) => {
            Some(msg("my-stand-unclear"))
        }
        (_, Some(Turn::Shared(_))) => Some(msg("my-turn-shared")),
        (_, Some(Turn::Said)) => Some(msg("my-turn-said")),
        (_, Some(Turn::Passed)) => Some(msg("my-turn-passed")),
        _ => None,
    };
    html! {
        p.my-name { b { (own.who.name) } " · " (lang.t(labels::role(own.role))) }
        @if let Some(words) = words { p { (lang.t(words)) } }
    }
}

/// What one wrote for the room in this step, to reword or take back.
fn items(own: &Own, lang: Lang) -> Markup {
    let offered = offered(own, lang);
    html! {
        @if !offered.0.is_empty() {
            h3 {
                (lang.t("my-items-title")) " "
                (audience(lang, Audience::Group))
            }
            @if own.unseen { p.hint { (lang.t("silence-mine")) } }
            (offered)
        }
    }
}

fn offered(own: &Own, lang: Lang) -> Markup {
    let step = own.stage.step();
    html! {
        @if step == Some(Step::Clarification) {
            @for it in &own.questions {
                (mine(own, it, ("edit-question", "withdraw-question", "question"), &html! {}, lang))
            }
        }
        @if step == Some(Step::Contract) {
            @for it in &own.wordings { (withdrawable(own, it, "withdraw-wording", "wording", lang)) }
        }
        @if matches!(step, Some(Step::Exploration | Step::Synthesis | Step::Learning)) {
            @for (it, kind) in &own.contributions {
                @if may(own.role, own.stage, Act::EditContribution) {
                    (mine(own, it, ("edit-contribution", "withdraw-contribution", "contribution"),
                        &super::exploration::kinds(lang, *kind), lang))
                } @else {
                    (withdrawable(own, it, "withdraw-contribution", "contribution", lang))
                }
            }
        }
        @if step == Some(Step::Synthesis) {
            @for (it, _) in &own.additions { (withdrawable(own, it, "withdraw-addition", "addition", lang)) }
        }
    }
}

/// An item of one's own: folded, with its form to reword it and its way back.
fn mine(
    own: &Own,
    it: &WrittenView,
    (edit, withdraw, name): (&str, &str, &'static str),
    more: &Markup,
    lang: Lang,
) -> Markup {
    let id = it.id.0;
    let field = Field::area(lang, "text", lang.t("my-item-text"), 2)
        .id(format!("{edit}-{id}-text"))
        .value(it.words.text.as_str())
        .limit(words::SHORT)
        .audience(Audience::Group);
    let inner = html! {
        (Form::new(edit, own.epoch).key(id).carries(name, id).version(it.words.version)
            .label(lang.t("my-item-text"))
            .around(&html! { (field) (more) (button(Tone::Secondary, lang.t("my-item-save")).small()) }))
        (take_back(own, id, withdraw, name, lang))
    };
    disclosure(&format!("mine-{id}"), &shortened(&it.words.text), &inner)
}

fn withdrawable(
    own: &Own,
    it: &WrittenView,
    withdraw: &str,
    name: &'static str,
    lang: Lang,
) -> Markup {
    let inner = html! {
        p.kept-breaks { (it.words.text) }
        (take_back(own, it.id.0, withdraw, name, lang))
    };
    disclosure(
        &format!("mine-{}", it.id.0),
        &shortened(&it.words.text),
        &inner,
    )
}

fn take_back(own: &Own, id: u64, act: &str, name: &'static str, lang: Lang) -> Markup {
    Form::new(act, own.epoch)
        .key(id)
        .carries(name, id)
        .small_tap(Tone::Quiet, lang.t("my-item-withdraw"))
}

/// The start of a text, for a summary.
fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let start: String = line.chars().take(60).collect();
    if start.len() < text.trim_end().len() {
        format!("{}…", start.trim_end())
    } else {
        start
    }
}

/// The client's own reading of the contributions, with marks nobody else sees;
/// and the quiet signals of step 4.
fn marks(own: &Own, rows: &Rows, lang: Lang) -> Vec<Piece> {
    let marking = matches!(own.stage.step(), Some(Step::Exploration | Step::Synthesis));
    if own.role != Role::Client || !marking {
        return Vec::new();
    }
    let mut to_mark: Vec<&ContributionView> = own.to_mark.iter().collect();
    if own.stage == Stage::Step(Step::Synthesis) {
        to_mark.sort_by_key(|it| (rank(rows.mark_on(it.id.0)), it.id));
    }
    let item = |it: &&ContributionView| {
        let actions = html! {
            (mark_taps(own, it.id.0, rows.mark_on(it.id.0), lang))
            @if may(own.role, own.stage, Act::Keep) { (keep(own, it, lang)) }
        };
        (
            format!("m{}", it.id.0),
            super::exploration::item(it, &actions, "m", lang),
        )
    };
    let head = html! {
        @if may(own.role, own.stage, Act::Signal) { (signals(own, lang)) }
        h2 { (lang.t("contributions-title")) }
        p.hint { (lang.t("marks-hint")) " " (audience(lang, Audience::Me)) }
        @if to_mark.is_empty() { (empty(&lang.t("contributions-empty"))) }
    };
    vec![
        Piece::new("marks-head", &head),
        Piece::list(
            "marks",
            "contributions",
            &lang.t("contributions-title"),
            to_mark.iter().map(item).collect(),
        ),
    ]
}

/// What is to be tried comes first, what is not for the client last.
fn rank(mark: Option<MarkKind>) -> u8 {
    match mark {
        Some(MarkKind::ToTry) => 0,
        Some(MarkKind::Touches) => 1,
        None => 2,
        Some(MarkKind::NotForMe) => 3,
    }
}

fn mark_taps(own: &Own, contribution: u64, set: Option<MarkKind>, lang: Lang) -> Markup {
    html! {
        div.toolbar role="group" aria-label=(lang.t("marks-tools")) {
            @for mark in MarkKind::ALL {
                (Form::new("mark", own.epoch).key(format!("{contribution}-{}", mark.code()))
                    .carries("contribution", contribution)
                    .carries("mark", if set == Some(*mark) { "" } else { mark.code() })
                    .toggle(lang.t(labels::mark(*mark)), set == Some(*mark)))
            }
        }
    }
}

fn keep(own: &Own, it: &ContributionView, lang: Lang) -> Markup {
    Form::new("keep", own.epoch)
        .key(it.id.0)
        .carries("contribution", it.id.0)
        .carries("kept", !it.kept)
        .toggle(lang.t("keep-share"), it.kept)
}

fn signals(own: &Own, lang: Lang) -> Markup {
    let waiting = |kind: SignalKind| {
        own.signals
            .iter()
            .any(|(sent, fate)| *sent == kind && *fate == SignalFate::Open)
    };
    html! {
        section.signals aria-labelledby="signals-title" {
            h2 #signals-title { (lang.t("signals-title")) }
            p.hint { (lang.t("signals-hint")) " " (audience(lang, Audience::Facilitation)) }
            div.toolbar role="group" aria-label=(lang.t("signals-title")) {
                @for kind in SignalKind::ALL {
                    @if waiting(*kind) {
                        span.signal-sent { (icon(Icon::Check)) (lang.t(labels::signal(*kind))) }
                    } @else {
                        (Form::new("signal", own.epoch).key(kind.code()).carries("signal", kind.code())
                            .small_tap(Tone::Quiet, lang.t(labels::signal(*kind))))
                    }
                }
            }
        }
    }
}

/// Where an idea that comes too early waits for step 4. Nobody else knows.
fn parking(own: &Own, rows: &Rows, lang: Lang) -> Markup {
    let field = Field::area(lang, "text", lang.t("park-label"), 2)
        .id("park-text")
        .hint(lang.t("park-hint"))
        .limit(words::SHORT);
    let form = Form::new("park", own.epoch)
        .clears()
        .label(lang.t("park-label"))
        .around(&html! { (field) (button(Tone::Secondary, lang.t("park-keep")).small()) });
    // Where they are not offered they can still be let go.
    let early = own.stage < Stage::Step(Step::Exploration);
    let waits = !may(own.role, own.stage, Act::Contribute);
    html! {
        @if early && may(own.role, own.stage, Act::Park) { (disclosure("park-idea", &lang.t("park-label"), &form)) }
        @if waits && !rows.parked.is_empty() {
            h3 { (lang.t("parked-title")) }
            ul.notes { @for it in &rows.parked { (parked(own, it, &html! {}, lang)) } }
        }
    }
}

/// In step 4 what was kept is offered: one tap to share it or to drop it.
fn offered_again(own: &Own, rows: &Rows, lang: Lang) -> Markup {
    let share = |it: &Parked| {
        Form::new("share-parked", own.epoch)
            .key(&it.key)
            .carries("parked", &it.key)
            .carries("kind", ContributionKind::Suggestion.code())
            .small_tap(Tone::Secondary, lang.t("parked-share"))
    };
    html! {
        @if may(own.role, own.stage, Act::Contribute) && !rows.parked.is_empty() {
            section.mine aria-labelledby="parked-title" {
                div.mine-head { h2 #parked-title { (lang.t("parked-title")) } (audience(lang, Audience::Me)) }
                p.hint { (lang.t("parked-now")) }
                ul.notes { @for it in &rows.parked { (parked(own, it, &share(it), lang)) } }
            }
        }
    }
}

fn parked(own: &Own, it: &Parked, actions: &Markup, lang: Lang) -> Markup {
    html! {
        li.note {
            p.kept-breaks { (it.text) }
            div.toolbar role="group" aria-label=(lang.t("parked-tools")) {
                (actions)
                (Form::new("drop-parked", own.epoch).key(&it.key).carries("parked", &it.key)
                    .small_tap(Tone::Quiet, lang.t("parked-drop")))
            }
        }
    }
}

fn note_form(own: &Own, lang: Lang) -> Markup {
    let field = Field::area(lang, "text", lang.t("note-label"), 2)
        .id("note-text")
        .limit(words::SHORT);
    Form::new("note", own.epoch)
        .clears()
        .label(lang.t("note-label"))
        .around(&html! { (field) (button(Tone::Secondary, lang.t("note-add")).small()) })
}

fn notes(own: &Own, rows: &Rows, lang: Lang) -> Piece {
    let client = own.role == Role::Client;
    let item = |note: &Note| {
        let id = format!("n{}", note.key);
        let html = html! {
            li.note id=(id) {
                p.kept-breaks { (note.body.text) }
                div.toolbar role="group" aria-label=(lang.t("note-tools")) {
                    @if client {
                        @for mark in MarkKind::ALL {
                            @let on = note.body.mark.as_deref() == Some(mark.code());
                            (Form::new("mark-note", own.epoch).key(format!("{}-{}", note.key, mark.code()))
                                .carries("note", &note.key)
                                .carries("mark", if on { "" } else { mark.code() })
                                .toggle(lang.t(labels::mark(*mark)), on))
                        }
                    }
                    (Form::new("drop-note", own.epoch).key(&note.key).carries("note", &note.key)
                        .small_tap(Tone::Quiet, lang.t("note-drop")))
                }
            }
        };
        (id, html)
    };
    let mut sorted: Vec<&Note> = rows.notes.iter().collect();
    if client && own.stage == Stage::Step(Step::Synthesis) {
        let mark = |note: &Note| note.body.mark.as_deref().and_then(MarkKind::from_code);
        sorted.sort_by_key(|note| rank(mark(note)));
    }
    let items = sorted.into_iter().map(item).collect();
    Piece::list("notes", "notes", &lang.t("note-list"), items)
}

fn journal(own: &Own, rows: &Rows, lang: Lang) -> Markup {
    let labels = [
        msg("journal-feeling"),
        msg("journal-learning"),
        msg("journal-noticed"),
    ];
    html! {
        h3 { (lang.t("journal-title")) }
        @for ((name, label), text) in JOURNAL.iter().zip(labels).zip(&rows.journal) {
            (journal_field(own, name, lang.t(label), text, lang))
        }
    }
}

/// A field of the journal, which saves itself.
pub(super) fn journal_field(
    own: &Own,
    name: &str,
    label: String,
    text: &str,
    lang: Lang,
) -> Markup {
    let field = Field::area(lang, "text", label.clone(), 2)
        .id(format!("journal-{name}"))
        .value(text)
        .limit(words::SHORT)
        .optional();
    Form::new("journal", own.epoch)
        .key(name)
        .carries("field", name)
        .label(label)
        .autosaves()
        .around(&html! {
            (field)
            noscript { (button(Tone::Secondary, lang.t("save"))) }
        })
}

/// Rarer things about one's own seat.
fn seat(own: &Own, lang: Lang) -> Markup {
    let name = Field::line(lang, "name", lang.t("join-name"))
        .id("my-new-name")
        .value(own.name.as_str())
        .limit(words::NAME);
    let inner = html! {
        p { a href="record?cut=mine" { (lang.t("record-mine")) } " · " a href="record" { (lang.t("record-group")) } }
        p { a href="return" { (lang.t("return-link")) } }
        @if may(own.role, own.stage, Act::Rename) {
            (Form::new("rename", own.epoch).around(&html! {
                (name) (button(Tone::Secondary, lang.t("rename")).small())
            }))
        }
        @if may(own.role, own.stage, Act::Leave) {
            (crate::components::confirm("leave-confirm", Tone::Quiet, &lang.t("leave"), &html! {
                p.hint { (lang.t("leave-means")) }
                (Form::new("leave", own.epoch).small_tap(Tone::Danger, lang.t("leave-now")))
            }))
        }
    };
    disclosure("my-seat-more", &lang.t("my-seat"), &inner)
}

//! The learning journal: all its pages, what waits to be written, looking for something.

mod write;

pub use write::{NewLine, OldLine, new_line, old_line};

use super::mine::{own_page, ways};
use crate::components::{
    Audience, Icon, Tone, audience, button, definitions, disclosure, empty, link_button, tag,
};
use crate::dates;
use crate::layout::Theme;
use jiff::civil::Date;
use maud::{Markup, html};
use method::journal::{As, Line};
use text::{Lang, msg};

/// Pages that are shown at once; older ones are folded by month.
const SHOWN: usize = 10;
/// Consultations that wait with their form; older ones with a link.
const WITH_FORM: usize = 3;

/// What the journal shows.
#[derive(Debug, Clone, Default)]
pub struct JournalPage {
    /// Consultations that were held and of which nothing is written, the newest first.
    pub waiting: Vec<Waiting>,
    /// What is written, the newest first: the key of its row, and the line.
    pub lines: Vec<(String, Line)>,
    /// What is looked for; blank when nothing is.
    pub wanted: String,
}

/// A consultation that waits to be written about.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The key its line will have.
    pub key: String,
    /// Its day.
    pub day: Date,
    /// The circle's name.
    pub circle: String,
    /// What the person was in it.
    pub role: As,
}

/// The three prompts of a role. Whatever the role they ask the same things in the same order as the
/// end of a consultation does: how one leaves, what one learns, what one noticed.
pub const fn prompts(role: As) -> [&'static str; 3] {
    match role {
        As::Client => [
            msg("journal-client-1"),
            msg("journal-client-2"),
            msg("journal-client-3"),
        ],
        As::Consultant => [
            msg("journal-consultant-1"),
            msg("journal-consultant-2"),
            msg("journal-consultant-3"),
        ],
        As::Facilitator => [
            msg("journal-facilitator-1"),
            msg("journal-facilitator-2"),
            msg("journal-facilitator-3"),
        ],
        As::Oneself => [
            msg("journal-oneself-1"),
            msg("journal-oneself-2"),
            msg("journal-oneself-3"),
        ],
    }
}

/// What one was, in one's own words.
pub const fn role_words(role: As) -> &'static str {
    match role {
        As::Client => msg("journal-as-client"),
        As::Consultant => msg("journal-as-consultant"),
        As::Facilitator => msg("journal-as-facilitator"),
        As::Oneself => msg("journal-as-oneself"),
    }
}

/// The page of the journal, at `/journal`.
#[must_use]
pub fn journal(lang: Lang, theme: Theme, data: &JournalPage) -> Markup {
    let looks = !data.wanted.is_empty();
    let nothing = data.lines.is_empty() && !looks;
    let content = html! {
        (ways(lang, "/journal"))
        div.zone-head { h1 { (lang.t("journal-mine")) } (audience(lang, Audience::Me)) }
        p.lead.no-paper { (lang.t("journal-lead")) }
        @if !looks && !data.waiting.is_empty() { (waiting(lang, &data.waiting)) }
        section.stack aria-labelledby="pages-title" {
            div.zone-head {
                h2 #pages-title { (lang.t("journal-pages")) }
                (link_button(Tone::Secondary, lang.t("journal-write"), "/journal/new").small().icon(Icon::Pen))
            }
            @if nothing { (empty(&lang.t("journal-empty"))) }
            @else {
                (search(lang, &data.wanted))
                @if looks { (found(lang, data)) }
                (pages(lang, data))
            }
        }
        @if !nothing { (take(lang)) }
    };
    own_page(lang, theme, lang.t("journal-mine"), "/journal", &content)
}

fn waits_words(lang: Lang, it: &Waiting) -> String {
    let id = match it.role {
        As::Client => msg("journal-waits-client"),
        As::Facilitator => msg("journal-waits-facilitator"),
        As::Consultant | As::Oneself => msg("journal-waits-consultant"),
    };
    let day = dates::date(lang, it.day);
    let args = [("day", day.into()), ("circle", it.circle.as_str().into())];
    lang.with(id, &args)
}

/// The newest with its form, the next ones with theirs folded, older ones with a link.
fn waiting(lang: Lang, all: &[Waiting]) -> Markup {
    let (near, older) = all.split_at(all.len().min(WITH_FORM));
    let form = |it: &Waiting| write::waiting_form(lang, it);
    let links = html! {
        ul.bare {
            @for it in older { li { a.line-link href={ "/journal/" (it.key) } { (waits_words(lang, it)) } } }
        }
    };
    html! {
        section.call.stack.journal-waiting aria-labelledby="waiting-title" {
            h2 #waiting-title { (lang.t("journal-waiting")) }
            @for (nth, it) in near.iter().enumerate() {
                @if nth == 0 { p { (waits_words(lang, it)) } (form(it)) }
                @else { (disclosure(&format!("waits-{}", it.key), &waits_words(lang, it), &form(it))) }
            }
            @if !older.is_empty() {
                (disclosure("waits-older", &lang.t("journal-waits-older"), &links))
            }
        }
    }
}

fn search(lang: Lang, wanted: &str) -> Markup {
    html! {
        form.journal-search method="get" action="/journal" role="search" autocomplete="off" {
            div.field {
                label.label for="wanted" { (lang.t("journal-search")) }
                div.search-line {
                    input.input #wanted type="search" name="q" value=(wanted) maxlength="200";
                    (button(Tone::Secondary, lang.t("journal-search-button")))
                }
            }
        }
    }
}

fn found(lang: Lang, data: &JournalPage) -> Markup {
    let args = [
        ("count", data.lines.len().into()),
        ("wanted", data.wanted.as_str().into()),
    ];
    html! {
        p role="status" { (lang.with("journal-found", &args)) }
        p { a.line-link href="/journal" { (lang.t("journal-all")) } }
    }
}

/// What is written: the newest pages, then months that unfold. What was looked for is not folded.
fn pages(lang: Lang, data: &JournalPage) -> Markup {
    let shown = match data.wanted.is_empty() {
        true => data.lines.len().min(SHOWN),
        false => data.lines.len(),
    };
    let (now, before) = data.lines.split_at(shown);
    let month = |(_, line): &(String, Line)| (line.day.year(), line.day.month());
    let months = before.chunk_by(|one, other| month(one) == month(other));
    html! {
        @for (key, line) in now { (entry(lang, key, line)) }
        @for lines in months {
            @let (_, first) = &lines[0];
            @let id = format!("month-{}-{:02}", first.day.year(), first.day.month());
            (disclosure(&id, &month_words(lang, first.day, lines.len()), &html! {
                @for (key, line) in lines { (entry(lang, key, line)) }
            }))
        }
    }
}

fn month_words(lang: Lang, day: Date, count: usize) -> String {
    // The year as text, so that no language groups its digits.
    let args = [
        ("month", i32::from(day.month()).into()),
        ("year", day.year().to_string().into()),
    ];
    let month = lang.with("journal-month", &args);
    let args = [("count", count.into()), ("month", month.into())];
    lang.with("journal-month-count", &args)
}

fn entry(lang: Lang, key: &str, line: &Line) -> Markup {
    let day = dates::date(lang, line.day);
    let labels = prompts(line.role).map(|id| lang.t(id));
    let answers: Vec<(String, &str)> = labels
        .into_iter()
        .zip(line.texts.iter().map(String::as_str))
        .collect();
    html! {
        article.journal-line id={ "line-" (key) } {
            h3 { (day) }
            p.hint { (about(lang, line.role, &line.circle)) }
            (definitions(&answers))
            p.no-paper {
                a.line-link href={ "/journal/" (key) } {
                    (lang.t("journal-edit"))
                    span.visually-hidden { " " (lang.with("journal-edit-which", &[("day", day.into())])) }
                }
            }
        }
    }
}

/// In what role, and in which circle.
fn about(lang: Lang, role: As, circle: &str) -> Markup {
    html! {
        (tag(&lang.t(role_words(role))))
        @if !circle.is_empty() {
            " " (lang.with("journal-circle", &[("circle", circle.into())]))
        }
    }
}

fn take(lang: Lang) -> Markup {
    html! {
        section.stack.no-paper aria-labelledby="take-title" {
            h2 #take-title { (lang.t("journal-take")) }
            div.toolbar {
                (button(Tone::Secondary, lang.t("record-print")).small().inert().icon(Icon::Print).attr("data-print", ""))
                (link_button(Tone::Secondary, "Markdown", "/journal.md").small())
                (link_button(Tone::Secondary, "JSON", "/journal.json").small())
            }
        }
    }
}

//! The two rounds, in which everybody says a word.

use super::conducts;
use crate::components::{Icon, Tone, empty, icon, whole_words};
use crate::pages::circle::forms::names;
use crate::regions::Piece;
use crate::room::Form;
use maud::{Markup, html};
use method::half_day::Round;
use method::half_day::view::{Person, Shared};
use text::{Lang, msg};

/// Who is asked for a word: whoever is here, and whoever said one before going.
fn is_asked(person: &&Person) -> bool {
    person.here || person.said.is_some()
}

fn is_silent(person: &&Person) -> bool {
    person.here && person.said.is_none()
}

/// Who has not said their word, in a sentence.
pub(super) fn missing(data: &Shared, lang: Lang) -> Option<String> {
    let silent = data.people.iter().filter(is_silent);
    let silent: Vec<&str> = silent.map(|person| person.name.as_str()).collect();
    let said = whole_words(&names(lang, &silent));
    let args = [("names", said.into()), ("count", silent.len().into())];
    (!silent.is_empty()).then(|| lang.with("day-silent", &args))
}

/// The words of the round.
pub(super) fn pieces(data: &Shared, lang: Lang) -> Vec<Piece> {
    let Some(round) = data.round else {
        return Vec::new();
    };
    let title = match round {
        Round::Opening => msg("day-words-opening"),
        Round::Closing => msg("day-words-closing"),
    };
    let nobody = !data.people.iter().any(|person| is_asked(&person));
    let head = html! {
        h3 { (lang.t(title)) }
        @if nobody { (empty(&lang.t("day-nobody-here"))) }
    };
    let item = |person: &Person| {
        let id = format!("word-{}", person.id.0);
        (id.clone(), line(data, round, person, &id, lang))
    };
    let items = data.people.iter().filter(is_asked).map(item).collect();
    let all = html! {
        @if conducts(data) && data.people.iter().any(|person| is_silent(&person)) {
            (Form::new("tick-all", data.epoch).carries("round", round.code())
                .tap(Tone::Secondary, lang.t("day-tick-all")))
        }
    };
    vec![
        Piece::new("day-round-head", &head),
        Piece::list("day-round", "said", &lang.t(title), items),
        Piece::new("day-round-all", &all),
    ]
}

fn line(data: &Shared, round: Round, person: &Person, id: &str, lang: Lang) -> Markup {
    let tick = Form::new("tick-said", data.epoch)
        .key(format!("{}-{}", round.code(), person.id.0))
        .carries("round", round.code())
        .carries("member", person.id.0);
    html! {
        li.said-line id=(id) {
            b { (whole_words(&person.name)) }
            @match person.said.as_deref() {
                Some("") => span.yes { (icon(Icon::Check)) (lang.t("day-said-aloud")) },
                Some(word) => span.said-word { (lang.with("day-quoted", &[("word", word.into())])) },
                None => {
                    span.hint { (lang.t("day-said-nothing")) }
                    @if conducts(data) { (tick.small_tap(Tone::Quiet, lang.t("day-tick"))) }
                }
            }
        }
    }
}

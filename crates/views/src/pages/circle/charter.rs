//! What the circle agreed on, and saying yes to it.

use super::Around;
use super::forms::{Form, names, number_field};
use crate::components::{Field, Icon, Notice, Tone, button, disclosure, icon, notice};
use crate::dates;
use crate::regions::Piece;
use maud::{Markup, html};
use method::circle::state::KEEP_MONTHS_MAX;
use method::circle::view::{Own, Shared};
use method::words;
use text::{Lang, msg, unbroken};

/// Longest beginning of a rule that is set in bold, in characters.
const OPENING: usize = 40;

/// What stands in the zone of the charter.
pub(super) fn pieces(data: &Shared, around: &Around<'_>) -> Vec<Piece> {
    let lang = around.lang;
    let text = html! {
        h2 { (lang.t("charter-title")) }
        (rules(&data.charter))
        (kept(data, lang))
    };
    let mut pieces = vec![
        Piece::new("charter-text", &text),
        Piece::new("charter-accepted", &accepted(data, lang)),
    ];
    if data.conduct.is_some() {
        let form = disclosure(
            "write-charter",
            &lang.t("charter-change"),
            &write(data, lang),
        );
        pieces.push(Piece::new("charter-write", &form));
    }
    pieces
}

/// The text of a charter, a line a rule. What stands before a colon opens it.
pub(super) fn rules(text: &str) -> Markup {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let rule = |line: &str| {
        let line = unbroken(line);
        let opening = line
            .find([':'])
            .filter(|at| line[..*at].chars().count() <= OPENING && line.len() > at + 1);
        match opening {
            Some(at) => html! { b { (line[..=at]) } (line[at + 1..]) },
            None => html! { (line) },
        }
    };
    html! { ol.rules { @for line in lines { li { (rule(line)) } } } }
}

/// How long what is said is kept.
fn kept(data: &Shared, lang: Lang) -> Markup {
    let day = data.purge_day.map(|day| dates::date(lang, day));
    html! {
        p.hint {
            (lang.with("charter-keep", &[("count", data.keep_months.into())]))
            @if let Some(day) = day { " " (lang.with("charter-purge", &[("day", day.into())])) }
        }
    }
}

fn accepted(data: &Shared, lang: Lang) -> Markup {
    let missing = &data.not_accepted;
    html! {
        p.hint {
            @if missing.is_empty() { span.yes { (icon(Icon::Check)) (lang.t("charter-all")) } }
            @else if data.conduct.is_some() {
                (lang.with("charter-missing-names", &[("names", names(lang, missing).into())]))
            } @else { (lang.with("charter-missing", &[("count", missing.len().into())])) }
        }
    }
}

fn write(data: &Shared, lang: Lang) -> Markup {
    let text = Field::area(lang, "text", lang.t("charter-text"), 6)
        .id("charter-words")
        .hint(lang.t("charter-text-hint"))
        .value(data.charter.as_str())
        .limit(words::LONG)
        .attr("required", "");
    let months = number_field(
        lang,
        "keep_months",
        msg("charter-months"),
        0,
        KEEP_MONTHS_MAX,
    )
    .value(data.keep_months.to_string())
    .attr("required", "");
    Form::new("write-charter", "zone-charter")
        .carries("version", data.charter_version)
        .keeps("charter")
        .around(&html! {
            (text) (months)
            p.hint { (lang.t("charter-change-means")) }
            (button(Tone::Secondary, lang.t("charter-save")))
        })
}

/// Saying yes to it: one member's own.
pub(super) fn accept(data: &Own, around: &Around<'_>) -> Vec<Piece> {
    let lang = around.lang;
    let (version, accepted) = data.charter;
    let content = html! {
        @if !accepted {
            (notice(Notice::Info, &html! {
                p { (lang.t("charter-accept-ask")) }
                (Form::new("accept-charter", "zone-charter").carries("version", version)
                    .tap(Tone::Primary, lang.t("charter-accept")))
            }))
        }
    };
    vec![Piece::new("my-charter", &content)]
}

#[cfg(test)]
mod tests {
    use super::rules;

    #[test]
    fn a_charter_is_a_rule_a_line() {
        let out = rules("Franchise : on dit ce que l’on pense.\n\nÀ l’heure\n").0;
        assert_eq!(out.matches("<li>").count(), 2);
        assert!(out.contains("<b>Franchise\u{a0}:</b> on dit"), "{out}");
        assert!(out.contains("<li>À l’heure</li>"), "{out}");
    }
}

//! Founding a circle.

use super::forms::{
    chosen, error_of, holidays, holidays_code, meetings, per_session, presets, zone_field,
};
use super::page::beside;
use crate::components::{Field, Tone, button, checkbox, chips, error_summary, radio_cards};
use crate::layout::Theme;
use crate::pages::method::CHARTER;
use crate::pages::start::preset_code;
use maud::{Markup, html};
use method::circle::state::{CIRCLE_NAME, Settings};
use method::words;
use text::Lang;

/// What the form holds, as it came back when something is to be mended.
#[derive(Debug, Clone)]
pub struct NewCircle {
    /// The circle's name.
    pub circle: String,
    /// My first name.
    pub name: String,
    /// I take turns as well.
    pub peer: bool,
    /// The stable name of the preset.
    pub preset: String,
    /// The stable name of how the circle meets.
    pub meeting: String,
    /// Consultations in a half-day: `1`, `2` or `3`.
    pub per_session: String,
    /// The zone by whose wall clock it meets.
    pub zone: String,
    /// `france` or `none`.
    pub holidays: String,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

impl NewCircle {
    /// The form as it is offered first.
    #[must_use]
    pub fn offered(name: &str) -> Self {
        let usual = Settings::default();
        Self {
            circle: String::new(),
            name: name.to_owned(),
            peer: false,
            preset: preset_code(usual.preset).to_owned(),
            meeting: usual.meeting.code().to_owned(),
            per_session: usual.per_session.to_string(),
            zone: usual.zone,
            holidays: holidays_code(usual.holidays).to_owned(),
            errors: Vec::new(),
        }
    }
}

/// The charter a circle begins with, one line a rule.
#[must_use]
pub fn first_charter(lang: Lang) -> String {
    let rule = |(line, means): &(&'static str, &'static str)| {
        let args = [
            ("rule", lang.t(line).into()),
            ("means", lang.t(means).into()),
        ];
        lang.with("charter-rule", &args)
    };
    CHARTER.iter().map(rule).collect::<Vec<_>>().join("\n")
}

/// The page that founds a circle, at `/circles/new`.
#[must_use]
pub fn new(lang: Lang, theme: Theme, data: &NewCircle) -> Markup {
    let circle = Field::line(lang, "circle", lang.t("settings-name"))
        .hint(lang.t("new-name-hint"))
        .value(data.circle.as_str())
        .error(error_of(&data.errors, "circle"))
        .limit(CIRCLE_NAME)
        .attr("required", "");
    let name = Field::line(lang, "name", lang.t("start-name"))
        .hint(lang.t("new-mine-hint"))
        .value(data.name.as_str())
        .error(error_of(&data.errors, "name"))
        .limit(words::NAME)
        .attr("autocomplete", "given-name")
        .attr("required", "");
    let content = html! {
        p { a href="/circles" { (lang.t("circles-title")) } }
        h1 { (lang.t("new-title")) }
        p.lead { (lang.t("new-lead")) }
        (error_summary(lang, &data.errors))
        form.form method="post" action="/circles/new" data-keep data-form="new-circle" {
            (circle) (name)
            (checkbox("peer", "true", &lang.t("new-peer"), data.peer))
            (radio_cards("meeting", &lang.t("start-meeting"), &meetings(lang), chosen(&data.meeting)))
            details.disclosure open[!data.errors.is_empty()] {
                summary { span { (lang.t("new-more")) } }
                div.disclosure-body { (rest(lang, data)) }
            }
            (button(Tone::Primary, lang.t("new-button")))
            p.hint { (lang.t("new-charter")) }
        }
    };
    beside(lang, theme, lang.t("new-title"), "/circles/new", &content)
}

fn rest(lang: Lang, data: &NewCircle) -> Markup {
    html! {
        (radio_cards("preset", &lang.t("settings-preset"), &presets(lang), chosen(&data.preset)))
        (chips("per_session", &lang.t("settings-per-session"), &per_session(), chosen(&data.per_session)))
        (zone_field(lang, &data.zone, error_of(&data.errors, "zone")))
        (chips("holidays", &lang.t("settings-holidays"), &holidays(lang), chosen(&data.holidays)))
    }
}

#[cfg(test)]
mod tests {
    use super::first_charter;
    use text::Lang;

    #[test]
    fn a_circle_begins_with_the_five_rules() {
        for lang in Lang::ALL {
            let charter = first_charter(lang);
            assert_eq!(charter.lines().count(), 5);
            assert!(charter.contains(':') && !charter.contains('['), "{charter}");
        }
    }
}

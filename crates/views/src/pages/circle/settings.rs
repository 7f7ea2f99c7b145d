//! How the circle works, to be changed by its facilitators.

use super::forms::{
    Form, chosen, holidays, holidays_code, meetings, per_session, presets, zone_field,
};
use crate::components::{Field, Tone, button, chips, disclosure, radio_cards};
use crate::pages::start::preset_code;
use maud::{Markup, html};
use method::circle::state::{CIRCLE_NAME, Settings};
use text::Lang;

/// The settings, folded away.
pub(super) fn settings(now: &Settings, lang: Lang) -> Markup {
    let name = Field::line(lang, "name", lang.t("settings-name"))
        .id("settings-name")
        .value(now.name.as_str())
        .limit(CIRCLE_NAME)
        .attr("required", "");
    let days: Vec<String> = now.days_off.iter().map(ToString::to_string).collect();
    let days = Field::area(lang, "days_off", lang.t("settings-days-off"), 2)
        .hint(lang.t("settings-days-off-hint"))
        .value(days.join("\n"))
        .optional();
    let count = now.per_session.to_string();
    let form = Form::new("change-settings", "zone-conduct")
        .keeps("settings")
        .around(&html! {
            (name)
            (radio_cards("preset", &lang.t("settings-preset"), &presets(lang), chosen(preset_code(now.preset))))
            (chips("per_session", &lang.t("settings-per-session"), &per_session(), chosen(&count)))
            (radio_cards("meeting", &lang.t("start-meeting"), &meetings(lang), chosen(now.meeting.code())))
            (zone_field(lang, &now.zone, None))
            (chips("holidays", &lang.t("settings-holidays"), &holidays(lang), chosen(holidays_code(now.holidays))))
            (days)
            (button(Tone::Secondary, lang.t("save")))
        });
    disclosure("change-settings", &lang.t("settings-title"), &form)
}

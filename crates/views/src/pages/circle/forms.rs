//! Forms of a circle's pages: a post, then the page again. They need no script.

use crate::attrs::Attrs;
use crate::components::{Choice, Field, Tone, button};
use crate::labels;
use crate::pages::start::preset_code;
use maud::{Markup, html};
use method::Preset;
use method::circle::MemberId;
use method::circle::state::{Holidays, MINUTES, PLACE, Slot, TURNS_MAX};
use method::circle::view::Person;
use method::consultation::state::Meeting;
use std::fmt::Display;
use text::{Lang, msg};

/// A form that asks one thing of the circle.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    action: String,
    class: &'static str,
    fields: Vec<(&'static str, String)>,
    attrs: Attrs,
}

impl Form {
    /// A form for the act, which comes back to `back`, an id on the page.
    pub(super) fn new(act: &str, back: impl Into<String>) -> Form {
        Form::to(act).carries("back", back.into())
    }

    /// A form to any address.
    pub(crate) fn to(action: impl Into<String>) -> Form {
        Form {
            action: action.into(),
            class: "form",
            fields: Vec::new(),
            attrs: Attrs::new(),
        }
    }

    /// A value it sends along.
    pub(crate) fn carries(mut self, name: &'static str, value: impl Display) -> Form {
        self.fields.push((name, value.to_string()));
        self
    }

    /// What is typed in it stays on the device until it is sent, under this name.
    pub(crate) fn keeps(mut self, key: impl Into<String>) -> Form {
        self.attrs.push("data-keep", "");
        self.attrs.push("data-form", key);
        self
    }

    /// The form around its content.
    pub(crate) fn around(self, content: &Markup) -> Markup {
        let attrs = Attrs::new()
            .set("class", self.class)
            .set("method", "post")
            .set("action", self.action)
            // Firefox would restore stale hidden fields.
            .set("autocomplete", "off")
            .and(&self.attrs);
        let inner = html! {
            @for (name, value) in &self.fields { input type="hidden" name=(name) value=(value); }
            (content)
        };
        attrs.wrap("form", &inner)
    }

    /// The form as one button.
    pub(crate) fn tap(mut self, tone: Tone, label: impl Into<String>) -> Markup {
        self.class = "tap";
        self.around(&html! { (button(tone, label)) })
    }

    /// As [`Form::tap`], small, in a row of others.
    pub(crate) fn small_tap(mut self, tone: Tone, label: impl Into<String>) -> Markup {
        self.class = "tap";
        self.around(&html! { (button(tone, label).small()) })
    }

    /// A small button that is on or off, and is told so to those who hear the page.
    pub(super) fn toggle(mut self, label: impl Into<String>, on: bool) -> Markup {
        self.class = "tap";
        let pressed = if on { "true" } else { "false" };
        self.around(
            &html! { (button(Tone::Secondary, label).small().attr("aria-pressed", pressed)) },
        )
    }
}

/// A choice from a list: value and words. The first is chosen when nothing else is.
pub(crate) fn select(
    id: &str,
    name: &str,
    label: &str,
    options: &[(String, String)],
    chosen: &str,
) -> Markup {
    html! {
        div.field {
            label.label for=(id) { (label) }
            select.input id=(id) name=(name) {
                @for (value, words) in options {
                    option value=(value) selected[value == chosen] { (words) }
                }
            }
        }
    }
}

/// The people of a list as options, behind a blank one.
pub(super) fn people_options<'a>(
    blank: String,
    people: impl Iterator<Item = &'a Person>,
) -> Vec<(String, String)> {
    let one = |person: &Person| (person.id.0.to_string(), person.name.clone());
    std::iter::once((String::new(), blank))
        .chain(people.map(one))
        .collect()
}

/// The name of a member among people.
pub(super) fn name_of(people: &[Person], id: MemberId) -> &str {
    people
        .iter()
        .find(|person| person.id == id)
        .map_or("", |person| person.name.as_str())
}

/// A day.
pub(crate) fn date_field(lang: Lang, name: &str, id: &str, label: &'static str) -> Field {
    Field::line(lang, name, lang.t(label))
        .id(id)
        .attr("type", "date")
}

/// An hour.
pub(super) fn hour_field(lang: Lang, id: &str) -> Field {
    Field::line(lang, "hour", lang.t("half-day-hour"))
        .id(id)
        .attr("type", "time")
}

/// A whole number between two others.
pub(super) fn number_field(
    lang: Lang,
    name: &str,
    label: &'static str,
    from: impl Display,
    to: impl Display,
) -> Field {
    Field::line(lang, name, lang.t(label))
        .attr("type", "number")
        .attr("inputmode", "numeric")
        .attr("min", from.to_string())
        .attr("max", to.to_string())
}

/// How long a half-day lasts.
pub(super) fn minutes_field(lang: Lang, id: &str, value: impl Display) -> Field {
    number_field(
        lang,
        "minutes",
        msg("half-day-minutes"),
        MINUTES.start(),
        MINUTES.end(),
    )
    .id(id)
    .value(value.to_string())
}

/// Where a half-day is.
pub(super) fn place_field(lang: Lang, id: &str, value: &str) -> Field {
    Field::line(lang, "place", lang.t("half-day-place"))
        .id(id)
        .hint(lang.t("half-day-place-hint"))
        .value(value)
        .limit(PLACE)
        .optional()
}

/// When and where a half-day is: `day`, `hour`, `minutes`, `place`.
pub(super) fn slot_fields(lang: Lang, prefix: &str, slot: Option<&Slot>) -> Markup {
    let id = |part: &str| format!("{prefix}-{part}");
    let (day, hour) = match slot {
        Some(slot) => (
            slot.starts.date().to_string(),
            slot.starts.time().strftime("%H:%M").to_string(),
        ),
        None => (String::new(), "09:00".to_owned()),
    };
    let minutes = slot.map_or(210, |slot| slot.minutes);
    let place = slot.map_or("", |slot| slot.place.as_str());
    html! {
        div.fields {
            (date_field(lang, "day", &id("day"), msg("half-day-day")).value(day).attr("required", ""))
            (hour_field(lang, &id("hour")).value(hour).attr("required", ""))
            (minutes_field(lang, &id("minutes"), minutes).attr("required", ""))
        }
        (place_field(lang, &id("place"), place))
    }
}

/// From one day to another: `from`, `until`.
pub(super) fn period_fields(lang: Lang, prefix: &str, from: &str, until: &str) -> Markup {
    let id = |part: &str| format!("{prefix}-{part}");
    html! {
        div.fields {
            (date_field(lang, "from", &id("from"), msg("period-from")).value(from).attr("required", ""))
            (date_field(lang, "until", &id("until"), msg("period-until")).value(until).attr("required", ""))
        }
    }
}

/// The lengths there are.
pub(super) fn presets(lang: Lang) -> Vec<Choice<'static>> {
    let one = |preset: &Preset| {
        Choice::hinted(
            preset_code(*preset),
            lang.t(labels::preset(*preset)),
            lang.t(labels::preset_hint(*preset)),
        )
    };
    Preset::ALL.iter().map(one).collect()
}

/// The ways to meet.
pub(super) fn meetings(lang: Lang) -> Vec<Choice<'static>> {
    let one = |meeting: &Meeting| Choice::new(meeting.code(), lang.t(labels::meeting(*meeting)));
    Meeting::ALL.iter().map(one).collect()
}

/// Consultations in a half-day.
pub(super) fn per_session() -> Vec<Choice<'static>> {
    ["1", "2", "3"]
        .iter()
        .take(TURNS_MAX)
        .map(|count| Choice::new(count, *count))
        .collect()
}

/// The stable name of a rule of holidays.
pub(super) const fn holidays_code(holidays: Holidays) -> &'static str {
    match holidays {
        Holidays::France => "france",
        Holidays::None => "none",
    }
}

/// Which public holidays are kept free.
pub(super) fn holidays(lang: Lang) -> Vec<Choice<'static>> {
    let one =
        |(rule, words): (Holidays, &'static str)| Choice::new(holidays_code(rule), lang.t(words));
    [
        (Holidays::France, msg("holidays-france")),
        (Holidays::None, msg("holidays-none")),
    ]
    .map(one)
    .to_vec()
}

/// Zones that are offered; any other can be typed.
const ZONES: [&str; 14] = [
    "Europe/Paris",
    "Europe/Brussels",
    "Europe/Zurich",
    "Europe/Luxembourg",
    "Europe/London",
    "Europe/Dublin",
    "America/Toronto",
    "America/Guadeloupe",
    "America/Martinique",
    "America/Cayenne",
    "Indian/Reunion",
    "Indian/Mayotte",
    "Pacific/Noumea",
    "Africa/Dakar",
];

/// The zone by whose wall clock a circle meets.
pub(super) fn zone_field(lang: Lang, value: &str, error: Option<String>) -> Markup {
    let field = Field::line(lang, "zone", lang.t("settings-zone"))
        .hint(lang.t("settings-zone-hint"))
        .value(value)
        .error(error)
        .attr("list", "zones")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("required", "");
    html! {
        (field)
        datalist #zones { @for zone in ZONES { option value=(zone) {} } }
    }
}

/// The sentence for a field among errors.
pub(crate) fn error_of(errors: &[(&'static str, String)], id: &str) -> Option<String> {
    let found = errors.iter().find(|(field, _)| *field == id);
    found.map(|(_, sentence)| sentence.clone())
}

/// A code among choices, or nothing.
pub(super) fn chosen(code: &str) -> Option<&str> {
    (!code.is_empty()).then_some(code)
}

/// Names in a row, as they are read: *Anne, Paul et Wei*.
pub(crate) fn names<S: AsRef<str>>(lang: Lang, names: &[S]) -> String {
    match names {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            let args = [
                ("names", first.join(", ").into()),
                ("last", last.as_ref().into()),
            ];
            lang.with("names-and", &args)
        }
    }
}

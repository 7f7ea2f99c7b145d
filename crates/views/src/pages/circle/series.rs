//! A series of half-days: asked for, proposed, planned.

use super::forms::{
    Form, date_field, error_of, hour_field, minutes_field, number_field, place_field,
};
use super::page::{back_to, beside};
use crate::components::{Notice, Tone, button, error_summary, notice, tag};
use crate::dates;
use crate::layout::Theme;
use jiff::Span;
use jiff::civil::{Date, Weekday};
use maud::{Markup, html};
use method::circle::calendar::{Moved, Proposed};
use method::circle::state::{Cycle, SESSIONS_MAX, Slot};
use text::{Lang, msg};

/// What the form holds, as it is sent.
#[derive(Debug, Clone, Default)]
pub struct SeriesForm<'a> {
    /// `/circles/{id}`.
    pub base: &'a str,
    /// First day of the cycle, `YYYY-MM-DD`.
    pub from: String,
    /// Last day of the cycle.
    pub until: String,
    /// The first half-day.
    pub first: String,
    /// The hour, `HH:MM`.
    pub hour: String,
    /// How long each lasts.
    pub minutes: String,
    /// How many.
    pub count: String,
    /// Weeks from one to the next.
    pub weeks: String,
    /// Where.
    pub place: String,
    /// What is wrong: the id of the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// Until the first day of a suggested cycle.
const DAYS_AHEAD: i64 = 21;
/// Months of a suggested cycle.
const MONTHS: i64 = 5;

impl<'a> SeriesForm<'a> {
    /// A usual series: seven half-days, every three weeks, over five months. It begins on a Tuesday
    /// three weeks from now.
    #[must_use]
    pub fn suggested(base: &'a str, today: Date) -> Self {
        let ahead = today.saturating_add(Span::new().days(DAYS_AHEAD));
        let first = ahead.nth_weekday(1, Weekday::Tuesday).unwrap_or(ahead);
        let until = first.saturating_add(Span::new().months(MONTHS));
        Self {
            base,
            from: first.to_string(),
            until: until.to_string(),
            first: first.to_string(),
            hour: "09:00".to_owned(),
            minutes: "210".to_owned(),
            count: "7".to_owned(),
            weeks: "3".to_owned(),
            place: String::new(),
            errors: Vec::new(),
        }
    }
}

/// Weeks from one half-day to the next, at most.
const WEEKS_MAX: u8 = 12;

/// The page that asks for a series, at `/circles/{id}/series`.
#[must_use]
pub fn series(lang: Lang, theme: Theme, data: &SeriesForm<'_>) -> Markup {
    let error = |id: &str| error_of(&data.errors, id);
    let date = |name: &str, label: &'static str, value: &str| {
        date_field(lang, name, name, label)
            .value(value)
            .error(error(name))
            .attr("required", "")
    };
    let number = |name: &str, label: &'static str, most: usize, value: &str| {
        number_field(lang, name, label, 1, most)
            .value(value)
            .error(error(name))
            .attr("required", "")
    };
    let content = html! {
        (back_to(lang, data.base))
        h1 { (lang.t("series-title")) }
        p.lead { (lang.t("series-lead")) }
        (error_summary(lang, &data.errors))
        form.form method="post" action={ (data.base) "/series" } {
            fieldset {
                legend.label { (lang.t("series-cycle")) }
                p.hint { (lang.t("series-cycle-hint")) }
                div.fields {
                    (date("from", msg("period-from"), &data.from))
                    (date("until", msg("period-until"), &data.until))
                }
            }
            (date("first", msg("series-first"), &data.first).hint(lang.t("series-first-hint")))
            div.fields {
                (hour_field(lang, "hour").value(data.hour.as_str()).error(error("hour")).attr("required", ""))
                (minutes_field(lang, "minutes", &data.minutes).error(error("minutes")).attr("required", ""))
            }
            div.fields {
                (number("count", msg("series-count"), SESSIONS_MAX, &data.count))
                (number("weeks", msg("series-weeks"), WEEKS_MAX.into(), &data.weeks))
            }
            (place_field(lang, "place", &data.place).error(error("place")))
            (button(Tone::Primary, lang.t("series-button")))
            p.hint { (lang.t("series-next")) }
        }
    };
    let here = format!("{}/series", data.base);
    beside(lang, theme, lang.t("series-title"), &here, &content)
}

/// A series, as it is proposed.
#[derive(Debug, Clone)]
pub struct SeriesPreview<'a> {
    /// `/circles/{id}`.
    pub base: &'a str,
    /// The half-days.
    pub proposed: &'a [Proposed],
    /// How many were asked for.
    pub wished: usize,
    /// How long each lasts.
    pub minutes: u16,
    /// Where.
    pub place: &'a str,
    /// From when to when the circle runs.
    pub cycle: Cycle,
}

/// The page that shows a series before it is planned.
#[must_use]
pub fn series_preview(lang: Lang, theme: Theme, data: &SeriesPreview<'_>) -> Markup {
    let found = data.proposed.len();
    let content = html! {
        p { a href={ (data.base) "/series" } { (lang.t("series-back")) } }
        h1 { (lang.with("series-found", &[("count", found.into())])) }
        p.lead { (lang.t("series-nothing-yet")) }
        @if found < data.wished {
            @let missing = data.wished - found;
            (notice(Notice::Warning, &html! { p { (lang.with("series-missing", &[("count", missing.into())])) } }))
        }
        ol.half-days { @for day in data.proposed { li.half-day { (proposed(lang, data, day)) } } }
        @if found > 0 { (plan(lang, data)) }
    };
    let here = format!("{}/series", data.base);
    beside(lang, theme, lang.t("series-title"), &here, &content)
}

fn proposed(lang: Lang, data: &SeriesPreview<'_>, day: &Proposed) -> Markup {
    let slot = Slot {
        starts: day.starts,
        minutes: data.minutes,
        place: String::new(),
    };
    let wished = [("day", dates::day(lang, day.wished).into())];
    let because = day.because.map(|because| match because {
        Moved::Holiday => lang.with("series-moved-holiday", &wished),
        Moved::Absence => lang.with("series-moved-absence", &wished),
        Moved::Taken => lang.with("series-moved-taken", &wished),
    });
    html! {
        p { b { (dates::day(lang, day.starts.date())) } }
        p.hint { (dates::hours(lang, &slot)) }
        @if let Some(because) = because { p.hint { (because) } }
        @if day.away > 0 { p { (tag(&lang.with("series-away", &[("count", day.away.into())]))) } }
    }
}

fn plan(lang: Lang, data: &SeriesPreview<'_>) -> Markup {
    let label = lang.with("series-plan", &[("count", data.proposed.len().into())]);
    Form::to(format!("{}/plan-sessions", data.base))
        .carries("back", "zone-sessions")
        .carries("minutes", data.minutes)
        .carries("place", data.place)
        .carries("cycle_from", data.cycle.from)
        .carries("cycle_until", data.cycle.until)
        .around(&html! {
            @for day in data.proposed {
                input type="hidden" name="starts" value=(day.starts.strftime("%Y-%m-%dT%H:%M"));
            }
            (button(Tone::Primary, label))
            p.hint { (lang.t("series-then")) }
        })
}

#[cfg(test)]
mod tests {
    use super::SeriesForm;
    use jiff::civil::date;

    #[test]
    fn a_suggested_series_fits_its_cycle() {
        let form = SeriesForm::suggested("/circles/x", date(2027, 1, 1));
        assert_eq!(
            (form.first.as_str(), form.until.as_str()),
            ("2027-01-26", "2027-06-26")
        );
    }
}

//! `/circles/{id}/series`: a series of half-days, proposed before it is planned.

use super::page_again;
use crate::answer::Why;
use crate::circle_gate::{Conducting, Entry};
use crate::commands::circle::{Unread, cycle, day, number};
use crate::fields::Fields;
use axum::body::Bytes;
use axum::response::{Html, IntoResponse, Response};
use jiff::civil::Date;
use method::circle::calendar::Series;
use method::circle::state::{MINUTES, SESSIONS_MAX};
use method::circle::{Circle, Refusal};
use std::collections::{BTreeMap, BTreeSet};
use views::pages::circle::{Said, SeriesForm, SeriesPreview, refusal, series, series_preview};

/// Weeks from one half-day to the next at most.
const WEEKS_MAX: u8 = 12;

pub(crate) async fn get(entry: Entry<Conducting>) -> Html<String> {
    let base = entry.base();
    let mut data = SeriesForm::suggested(&base, entry.now.date());
    if let Some(cycle) = entry.circle.cycle {
        data.from = cycle.from.to_string();
        data.until = cycle.until.to_string();
    }
    Html(series(entry.reader.lang, entry.reader.theme, &data).into_string())
}

pub(crate) async fn post(entry: Entry<Conducting>, body: Bytes) -> Result<Response, Why> {
    let fields = Fields::read(&body)?;
    let (lang, theme, base) = (entry.reader.lang, entry.reader.theme, entry.base());
    let again = |field: &'static str, sentence: String| {
        let data = form(&base, &fields, vec![(field, sentence)]);
        page_again(series(lang, theme, &data))
    };
    let (asked, minutes) = match read(&entry, &fields) {
        Ok(read) => read,
        Err((field, Unread::Said(said))) => return Ok(again(field, said.words(lang))),
        Err((_, Unread::Unreadable)) => return Err(Why::Unreadable),
    };
    if let Some((field, why)) = out_of_order(&asked, entry.now.date()) {
        return Ok(again(field, refusal(lang, &why, |_| String::new())));
    }
    let place = fields.optional("place");
    let data = SeriesPreview {
        base: &base,
        proposed: &asked.propose(),
        wished: asked.count,
        minutes,
        place: &place,
        cycle: asked.cycle,
    };
    Ok(Html(series_preview(lang, theme, &data).into_string()).into_response())
}

fn form<'a>(base: &'a str, fields: &Fields, errors: Vec<(&'static str, String)>) -> SeriesForm<'a> {
    SeriesForm {
        base,
        from: fields.optional("from"),
        until: fields.optional("until"),
        first: fields.optional("first"),
        hour: fields.optional("hour"),
        minutes: fields.optional("minutes"),
        count: fields.optional("count"),
        weeks: fields.optional("weeks"),
        place: fields.optional("place"),
        errors,
    }
}

fn read(
    entry: &Entry<Conducting>,
    fields: &Fields,
) -> Result<(Series, u16), (&'static str, Unread)> {
    let on = |name: &'static str| {
        let text = fields.text(name).map_err(Unread::from);
        text.and_then(day).map_err(|unread| (name, unread))
    };
    let of = |name: &'static str| number::<u16>(fields, name).map_err(|unread| (name, unread));
    let within = |name: &'static str, fits: bool| match fits {
        true => Ok(()),
        false => Err((name, Unread::Said(Said::BadNumber))),
    };
    on("from")?;
    let cycle = cycle(fields, "from", "until").map_err(|unread| ("until", unread))?;
    let (count, weeks, minutes) = (of("count")?, of("weeks")?, of("minutes")?);
    within("count", (1..=SESSIONS_MAX).contains(&usize::from(count)))?;
    within("weeks", (1..=u16::from(WEEKS_MAX)).contains(&weeks))?;
    within("minutes", MINUTES.contains(&minutes))?;
    let hour = fields.text("hour").map_err(|why| ("hour", why.into()))?;
    let hour = jiff::civil::Time::strptime("%H:%M", hour.trim());
    let series = Series {
        cycle,
        first: on("first")?,
        hour: hour.map_err(|_| ("hour", Unread::Said(Said::BadDate)))?,
        // Not today: its hour may have passed.
        not_before: entry.now.date().saturating_add(jiff::Span::new().days(1)),
        count: usize::from(count),
        weeks: u8::try_from(weeks).unwrap_or(WEEKS_MAX),
        holidays: entry.circle.settings.holidays,
        days_off: entry.circle.settings.days_off.clone(),
        taken: taken(&entry.circle),
        away: away(&entry.circle),
    };
    Ok((series, minutes))
}

/// What the rules would refuse, said before anything is proposed.
fn out_of_order(series: &Series, today: Date) -> Option<(&'static str, Refusal)> {
    let cycle = series.cycle;
    if cycle.until < cycle.from {
        return Some(("until", Refusal::EndBeforeStart));
    }
    if cycle.until < today {
        return Some(("until", Refusal::Past));
    }
    if series.first < today {
        return Some(("first", Refusal::Past));
    }
    let inside = (cycle.from..=cycle.until).contains(&series.first);
    (!inside).then_some(("first", Refusal::OutsideCycle))
}

fn taken(circle: &Circle) -> BTreeSet<Date> {
    let sessions = circle.standing_sessions();
    let days = sessions
        .iter()
        .map(|(_, session)| session.slot.starts.date());
    days.collect()
}

/// Who is away on which day, members only.
fn away(circle: &Circle) -> BTreeMap<Date, usize> {
    let mut people: BTreeSet<(Date, method::circle::MemberId)> = BTreeSet::new();
    let there: BTreeSet<_> = circle.people().map(|(id, _)| id).collect();
    let absences = circle.absences.values();
    for absence in absences.filter(|absence| there.contains(&absence.member)) {
        let mut day = absence.from;
        while day <= absence.until {
            people.insert((day, absence.member));
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
    }
    let mut days = BTreeMap::new();
    for (day, _) in people {
        *days.entry(day).or_default() += 1;
    }
    days
}

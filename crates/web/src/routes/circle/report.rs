//! `/circles/{id}/report`: what a circle did in a cycle; and a member's certificate of attendance.

use super::page::organisations;
use crate::answer::Why;
use crate::circle_gate::{Entry, Inside};
use crate::rows::{self, ACTION};
use crate::settle::{is_of, settled};
use crate::zones;
use axum::extract::Path;
use axum::response::Html;
use jiff::civil::Date;
use method::circle::held::There;
use method::circle::report::report;
use method::circle::state::Session;
use method::circle::{Circle, MemberId, SessionId};
use method::plan::PlanAction;
use method::{Span, Time};
use std::collections::BTreeMap;
use views::pages::certificate::{CertificateDay, CertificatePage, certificate};
use views::pages::report::{ReportPage, report as page};

/// Of the cycle that is on, or ended last.
pub(crate) async fn get(entry: Entry<Inside>) -> Result<Html<String>, Why> {
    let number = entry.circle.number();
    of(entry, number).await
}

/// Of any cycle, by its number.
pub(crate) async fn get_nth(
    entry: Entry<Inside>,
    Path((_, number)): Path<(String, usize)>,
) -> Result<Html<String>, Why> {
    match number <= entry.circle.number() {
        true => of(entry, number).await,
        false => Err(Why::NotFound),
    }
}

async fn of(mut entry: Entry<Inside>, number: usize) -> Result<Html<String>, Why> {
    entry.circle = settled(&entry.app, &entry.id).await?;
    let circle = &entry.circle;
    let rows = entry
        .app
        .live
        .store()
        .rows_of(&entry.id.stream(), ACTION)
        .await?;
    let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
    let mut actions = Vec::new();
    for row in rows.iter().filter(|row| is_of(circle, row, number)) {
        let next = owners.len();
        let owner = *owners.entry(&row.person).or_insert(next);
        actions.extend(rows::body::<PlanAction>(row).and_then(|action| action.owned(owner)));
    }
    let report = report(circle, number, entry.now, &actions);
    let receipt = circle.purged.get(&number);
    let zone = &circle.settings.zone;
    let (base, organisations) = (entry.base(), organisations(&entry.app).await?);
    let html = page(&ReportPage {
        lang: entry.reader.lang,
        theme: entry.reader.theme,
        base: &base,
        here: &entry.reader.path,
        circle: &circle.settings.name,
        report: &report,
        organisations: &organisations,
        over: circle
            .cycle_of(number)
            .is_some_and(|cycle| cycle.until < entry.now.date()),
        purge_day: circle.purge_day_of(number),
        receipt,
        receipt_day: receipt.map(|receipt| zones::wall_clock(zone, receipt.at).date()),
        facilitates: entry.role == method::circle::Role::Facilitator,
        others: (0..=circle.number()).filter(|it| *it != number).collect(),
    });
    Ok(Html(html.into_string()))
}

/// Every place somebody has, or had.
fn places(circle: &Circle, person: &str) -> Vec<MemberId> {
    let theirs = circle.members.iter();
    let theirs = theirs.filter(|(_, held)| held.person.as_ref().is_some_and(|it| it.0 == person));
    theirs.map(|(id, _)| *id).collect()
}

/// The half-days of a cycle somebody was at; one written down by hand, for the time that was planned.
fn days_of(circle: &Circle, number: usize, person: &str) -> Vec<(Date, There)> {
    let mine = places(circle, person);
    let zone = &circle.settings.zone;
    let sessions = circle.standing_sessions().into_iter();
    let sessions = sessions.filter(|(_, session)| session.cycle == number);
    let day = |(_, session): (SessionId, &Session)| {
        let mut here = session.here.iter().flatten();
        let member = here.find(|id| mine.contains(id))?;
        let held = session.held.iter().flat_map(|held| &held.there);
        let there = held.clone().find(|there| there.member == *member);
        let by_hand = || There {
            member: *member,
            from: zones::instant(zone, session.slot.starts),
            until: zones::instant(zone, session.slot.ends()),
            ..There::default()
        };
        let there = there.cloned().unwrap_or_else(by_hand);
        Some((session.slot.starts.date(), there))
    };
    sessions.filter_map(day).collect()
}

/// `GET …/attendance`: one's own, to take away.
pub(crate) async fn attendance(mut entry: Entry<Inside>) -> Result<Html<String>, Why> {
    entry.circle = settled(&entry.app, &entry.id).await?;
    let circle = &entry.circle;
    let zone = &circle.settings.zone;
    // Of the cycle they came to last.
    let numbers = (0..=circle.number()).rev();
    let of_cycle = numbers.map(|number| (number, days_of(circle, number, &entry.person.id)));
    let found = of_cycle.into_iter().find(|(_, days)| !days.is_empty());
    let (number, there) = found.unwrap_or((circle.number(), Vec::new()));
    let spent: Span = there
        .iter()
        .map(|(_, there)| (there.until - there.from).at_least_zero())
        .sum();
    let hour = |time: Time| {
        let shown = zones::wall_clock(zone, time);
        shown.strftime("%H:%M").to_string()
    };
    let day = |(day, there): &(Date, There)| CertificateDay {
        day: *day,
        from: hour(there.from),
        until: hour(there.until),
        how: there.how,
        signature: there.signature.clone(),
    };
    let days = there.iter().map(day).collect();
    let minutes = u32::try_from(spent.rounded_minutes()).unwrap_or_default();
    let organisations = organisations(&entry.app).await?;
    let mine = &circle.members[&entry.member];
    let facilitators = circle.people().filter(|(_, held)| held.facilitates);
    let facilitators: Vec<String> = facilitators
        .map(|(id, _)| circle.display_name(id))
        .collect();
    let base = entry.base();
    let html = certificate(&CertificatePage {
        lang: entry.reader.lang,
        theme: entry.reader.theme,
        base: &base,
        circle: &circle.settings.name,
        name: &mine.name,
        organisation: mine
            .organisation
            .as_ref()
            .and_then(|it| organisations.get(it))
            .map(String::as_str),
        cycle: circle.cycle_of(number),
        days,
        hours: views::duration(entry.reader.lang, minutes),
        facilitators: facilitators.join(", "),
    });
    Ok(Html(html.into_string()))
}

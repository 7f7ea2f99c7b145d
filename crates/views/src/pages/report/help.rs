//! Who helped whom.

use super::{ReportPage, drawn, section};
use crate::components::empty;
use crate::figures::{SHAPES, Seat, Table, shape, web};
use maud::{Markup, html};
use method::circle::report::TurnLine;
use method::circle::{MemberId, OrganisationId};
use text::Lang;

/// The web of help, its organisations, and how often help crossed between them.
pub(super) fn help(data: &ReportPage<'_>) -> Markup {
    let (lang, report) = (data.lang, data.report);
    let title = lang.t("report-web");
    if report.web.is_empty() {
        return section("web", &title, &empty(&lang.t("report-web-none")));
    }
    let organisations = organisations(data);
    let people: Vec<&TurnLine> = report.people.iter().collect();
    let seats: Vec<Seat> = people
        .iter()
        .map(|one| Seat {
            name: one.name.clone(),
            shape: shape_of(&organisations, one),
        })
        .collect();
    let at = |member: MemberId| people.iter().position(|one| one.member == member);
    let arcs: Vec<_> = report
        .web
        .iter()
        .filter_map(|help| Some((at(help.consultant)?, at(help.client)?, help.times)))
        .collect();
    let numbers = numbers(data);
    let said: Vec<String> = numbers
        .rows
        .iter()
        .map(|(name, cells)| spoken(lang, name, cells))
        .collect();
    let picture = web("fig-web", title.clone(), said.join(". "), &seats, &arcs);
    let caption = lang.t("report-web-caption");
    let inner = html! {
        (legend(data, &organisations))
        (drawn(lang, "web", &picture, &caption, &numbers))
        (across(data))
    };
    section("web", &title, &inner)
}

fn spoken(lang: Lang, name: &str, cells: &[String]) -> String {
    let words = cells.last().map_or("", String::as_str);
    lang.with(
        "figure-said",
        &[("name", name.into()), ("words", words.into())],
    )
}

/// The organisations of the people of the report, in the order in which they come.
fn organisations<'a>(data: &'a ReportPage<'_>) -> Vec<&'a OrganisationId> {
    let mut all: Vec<&OrganisationId> = Vec::new();
    for id in data
        .report
        .people
        .iter()
        .filter_map(|one| one.organisation.as_ref())
    {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

fn shape_of(organisations: &[&OrganisationId], one: &TurnLine) -> Option<usize> {
    let id = one.organisation.as_ref()?;
    organisations.iter().position(|it| *it == id)
}

/// Which shape is which organisation.
fn legend(data: &ReportPage<'_>, organisations: &[&OrganisationId]) -> Markup {
    let lang = data.lang;
    let unknown = data
        .report
        .people
        .iter()
        .any(|one| one.organisation.is_none());
    let one = |which: Option<usize>, name: &str| {
        html! {
            span { svg aria-hidden="true" viewBox="0 0 16 16" { (shape(which, 8.0, 8.0, 5.0)) } (name) }
        }
    };
    html! {
        @if !organisations.is_empty() {
            p.legend {
                @for (which, id) in organisations.iter().enumerate() {
                    @if let Some(name) = data.organisations.get(*id) { (one(Some(which % SHAPES), name)) }
                }
                @if unknown { (one(None, &lang.t("organisation-none"))) }
            }
        }
    }
}

fn numbers(data: &ReportPage<'_>) -> Table {
    let lang = data.lang;
    let name = |member: MemberId| {
        let found = data.report.people.iter().find(|one| one.member == member);
        found.map_or("", |one| one.name.as_str())
    };
    let helped = |one: &TurnLine| -> String {
        let theirs = data.report.web.iter();
        let theirs: Vec<String> = theirs
            .filter(|help| help.consultant == one.member)
            .map(|help| {
                let args = [
                    ("name", name(help.client).into()),
                    ("count", help.times.into()),
                ];
                lang.with("report-web-helped", &args)
            })
            .collect();
        match theirs.is_empty() {
            true => lang.t("report-web-nobody"),
            false => theirs.join(", "),
        }
    };
    let organisation = |one: &TurnLine| -> String {
        let id = one.organisation.as_ref();
        let name = id.and_then(|id| data.organisations.get(id));
        name.cloned().unwrap_or_else(|| "–".to_owned())
    };
    Table {
        caption: lang.t("report-web"),
        heads: vec![
            lang.t("report-name"),
            lang.t("organisation-label"),
            lang.t("report-web-for"),
        ],
        rows: data
            .report
            .people
            .iter()
            .map(|one| (one.name.clone(), vec![organisation(one), helped(one)]))
            .collect(),
        narrow: false,
    }
}

fn across(data: &ReportPage<'_>) -> Markup {
    let (across, all) = data.report.across;
    let args = [("count", across.into()), ("all", all.into())];
    html! {
        @if all > 0 { p { (data.lang.with("report-across", &args)) } }
    }
}

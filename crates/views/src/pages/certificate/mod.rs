//! A member's own certificate of attendance: one page, to be printed or handed on.
//!
//! It tells days and hours, never what was said in them.

mod signature;

use crate::components::{Icon, Tone, button, empty, live_region};
use crate::dates;
use crate::layout::{Frame, Page, Theme, page};
use jiff::civil::Date;
use maud::{Markup, html};
use method::circle::state::Cycle;
use method::half_day::How;
use text::{Lang, msg};

/// A half-day somebody was at.
#[derive(Debug, Clone)]
pub struct CertificateDay {
    /// Its day.
    pub day: Date,
    /// When they came, by the circle's clock: `09:02`.
    pub from: String,
    /// When they went.
    pub until: String,
    /// How it is known.
    pub how: How,
    /// Their drawn signature, as an SVG path; may be empty.
    pub signature: String,
}

/// What the certificate says.
#[derive(Debug, Clone)]
pub struct CertificatePage<'a> {
    /// The language.
    pub lang: Lang,
    /// The light.
    pub theme: Theme,
    /// `/circles/{id}`, without a slash at the end.
    pub base: &'a str,
    /// The circle's name.
    pub circle: &'a str,
    /// The member's name.
    pub name: &'a str,
    /// Where they come from.
    pub organisation: Option<&'a str>,
    /// From when to when the circle runs.
    pub cycle: Option<Cycle>,
    /// The half-days they were at.
    pub days: Vec<CertificateDay>,
    /// Hours in all, in words.
    pub hours: String,
    /// Who facilitates, in words.
    pub facilitators: String,
}

/// The page of the certificate, at `/circles/{id}/attendance`.
#[must_use]
pub fn certificate(data: &CertificatePage<'_>) -> Markup {
    let lang = data.lang;
    let here = format!("{}/attendance", data.base);
    let main = html! {
        (live_region())
        div.page.page--narrow.certificate-page.stack {
            p.off-paper { a href={ (data.base) "/" } { (lang.t("circle-back")) } }
            @if data.days.is_empty() {
                h1 { (lang.t("certificate-title")) }
                (empty(&lang.t("certificate-none")))
            } @else {
                div.off-paper {
                    (button(Tone::Primary, lang.t("certificate-print")).inert().icon(Icon::Print)
                        .attr("data-print", ""))
                }
                (sheet(data))
            }
        }
    };
    let mut frame = Page::new(lang, data.theme, lang.t("certificate-title"), &here, main);
    frame.frame = Frame::Circle;
    frame.sheet = Some("figures.css");
    // The one script of the page prints it.
    frame.live = true;
    page(&frame)
}

fn sheet(data: &CertificatePage<'_>) -> Markup {
    let lang = data.lang;
    let who = match data.organisation {
        Some(organisation) => format!("{} ({organisation})", data.name),
        None => data.name.to_owned(),
    };
    let args = [
        ("name", who.into()),
        ("circle", data.circle.into()),
        ("count", data.days.len().into()),
    ];
    html! {
        article.certificate {
            h1 { (lang.t("certificate-title")) }
            p.lead { (lang.with("certificate-says", &args)) }
            @if let Some(cycle) = data.cycle {
                p { (lang.with("certificate-cycle", &[("period", dates::period(lang, cycle.from, cycle.until).into())])) }
            }
            (days(data))
            p.certificate-hours { (lang.with("certificate-hours", &[("hours", data.hours.as_str().into())])) }
            @if !data.facilitators.is_empty() {
                p { (lang.with("certificate-facilitators", &[("names", data.facilitators.as_str().into())])) }
            }
            p.hint { (lang.t("certificate-foot")) }
        }
    }
}

fn days(data: &CertificatePage<'_>) -> Markup {
    let lang = data.lang;
    let heads = [
        msg("certificate-day"),
        msg("certificate-from"),
        msg("certificate-until"),
        msg("certificate-how"),
    ];
    html! {
        table.figures.rows role="table" {
            caption.visually-hidden { (lang.t("certificate-days")) }
            thead role="rowgroup" {
                tr role="row" {
                    @for head in heads { th scope="col" role="columnheader" { (lang.t(head)) } }
                }
            }
            tbody role="rowgroup" {
                @for day in &data.days {
                    tr role="row" {
                        th scope="row" role="rowheader" { (dates::day(lang, day.day)) }
                        td role="cell" data-head=(lang.t(heads[1])) { (day.from) }
                        td role="cell" data-head=(lang.t(heads[2])) { (day.until) }
                        td role="cell" data-head=(lang.t(heads[3])) { (known(lang, day)) }
                    }
                }
            }
        }
    }
}

/// How it is known that they were there: a drawn signature stands for itself.
fn known(lang: Lang, day: &CertificateDay) -> Markup {
    let words = lang.t(match day.how {
        How::Told => msg("certificate-told"),
        How::Tapped => msg("certificate-tapped"),
        How::Signed => msg("certificate-signed"),
    });
    html! {
        @match signature::signature(&day.signature, &words) {
            Some(drawn) => (drawn),
            None => (words),
        }
    }
}

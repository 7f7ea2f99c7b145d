//! What is deleted and when: announced before, and told with a receipt after.

use super::ReportPage;
use crate::components::{Icon, icon};
use crate::dates;
use maud::{Markup, html};
use method::circle::held::Receipt;
use text::{Lang, msg};

/// The receipt of a deletion, or when there will be one.
pub(super) fn deletion(data: &ReportPage<'_>) -> Markup {
    match data.receipt {
        Some(receipt) => certificate(data, receipt),
        None => announced(data),
    }
}

fn announced(data: &ReportPage<'_>) -> Markup {
    let lang = data.lang;
    let day = data.purge_day.map(|day| dates::date(lang, day));
    html! {
        @if let Some(day) = day {
            section.receipt.stack aria-labelledby="purge-title" {
                h2 #purge-title { (lang.with("purge-title", &[("day", day.into())])) }
                p { (lang.t("purge-what")) }
                (stays(lang))
            }
        }
    }
}

/// While the cycle runs, one sentence is enough.
pub(super) fn kept_until(data: &ReportPage<'_>) -> Markup {
    let lang = data.lang;
    let day = data.purge_day.map(|day| dates::date(lang, day));
    html! {
        @if let Some(day) = day && data.receipt.is_none() {
            p.hint { (lang.with("purge-title", &[("day", day.into())])) ". " (lang.t("purge-stays")) }
        }
    }
}

fn certificate(data: &ReportPage<'_>, receipt: &Receipt) -> Markup {
    let lang = data.lang;
    let title = match data.receipt_day {
        Some(day) => {
            let day = dates::date(lang, day);
            lang.with("receipt-title-day", &[("day", day.into())])
        }
        None => lang.t("receipt-title"),
    };
    let lines = [
        (msg("receipt-consultations"), receipt.consultations),
        (msg("receipt-half-days"), receipt.half_days),
        (msg("receipt-rows"), receipt.private_rows),
        (msg("receipt-answers"), receipt.answers),
        (msg("receipt-offers"), receipt.offers),
    ];
    html! {
        section.receipt.stack aria-labelledby="receipt-title" {
            h2 #receipt-title { (icon(Icon::Check)) span { (title) } }
            p { (lang.t("receipt-lead")) }
            dl.receipt-lines {
                @for (what, many) in lines {
                    div { dt { (lang.t(what)) } dd { (many) } }
                }
            }
            (stays(lang))
        }
    }
}

/// What is not deleted.
fn stays(lang: Lang) -> Markup {
    html! {
        p { (lang.t("purge-stays")) }
        p { (lang.t("purge-yours")) }
    }
}

//! What peers offered, by kind.

use super::follow::counted;
use super::{ReportPage, section};
use crate::components::empty;
use crate::figures::Bar;
use crate::labels;
use maud::Markup;
use method::consultation::state::ContributionKind;

/// Contributions by kind, in the order in which the room offers them; no kind is better than another.
pub(super) fn kinds(data: &ReportPage<'_>) -> Markup {
    let (lang, kinds) = (data.lang, &data.report.kinds);
    let title = lang.t("report-kinds");
    let bars: Vec<Bar> = ContributionKind::ALL
        .iter()
        .map(|kind| Bar {
            name: lang.t(labels::contribution(*kind)),
            many: kinds.get(kind).copied().unwrap_or(0),
        })
        .filter(|bar| bar.many > 0)
        .collect();
    if bars.is_empty() {
        return section("kinds", &title, &empty(&lang.t("report-kinds-none")));
    }
    let all: u32 = bars.iter().map(|bar| bar.many).sum();
    let caption = lang.with("report-kinds-n", &[("count", all.into())]);
    let inner = counted(lang, "kinds", title.clone(), &bars, &caption);
    section("kinds", &title, &inner)
}

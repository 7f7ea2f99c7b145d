//! The pages of figures, from samples, for the gallery and the tests.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "each of those who use it uses a part; a sample that is broken fails"
)]

mod forms;
mod sheets;

use jiff::civil::{Date, date};
use maud::Markup;
use method::circle::held::Receipt;
use method::circle::report::{Counts, DayLine, Help, Report, TurnLine};
use method::circle::state::Cycle;
use method::circle::{MemberId, OrganisationId, SessionId};
use method::consultation::state::ContributionKind;
use method::half_day::state::Done;
use method::measure::{Figures, ITEMS, Moment, PULSE, Summary};
use method::plan::ActionState;
use std::collections::BTreeMap;
use text::Lang;
use views::layout::Theme;
use views::pages::report::{ReportPage, report};

/// Every page, by its name in the gallery.
pub(crate) fn pages(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let mut all = reports(lang, theme);
    all.extend(forms::pages(lang, theme));
    all.extend(sheets::pages(lang, theme));
    all
}

/// The cycle of the sample.
pub(crate) const CYCLE: Cycle = Cycle {
    from: date(2027, 1, 12),
    until: date(2027, 6, 29),
};

fn organisation(id: &str) -> OrganisationId {
    OrganisationId(id.to_owned())
}

pub(crate) fn organisations() -> BTreeMap<OrganisationId, String> {
    [
        ("north", "Hôpital Nord"),
        ("town", "Ville de Saint-Ouen"),
        ("schools", "Académie"),
    ]
    .map(|(id, name)| (organisation(id), name.to_owned()))
    .into()
}

/// Name, organisation, times client, times consultant, half-days.
const PEOPLE: [(&str, &str, usize, usize, usize); 9] = [
    ("Nora", "north", 0, 0, 7),
    ("Chloé", "north", 2, 9, 7),
    ("Bruno", "town", 1, 10, 6),
    ("Marie-Antoinette", "town", 2, 9, 7),
    ("Wei", "schools", 1, 8, 5),
    ("Anne", "schools", 2, 10, 7),
    ("Oumou", "", 1, 7, 5),
    ("Anne (2)", "town", 2, 9, 6),
    ("Clémentine", "north", 1, 10, 7),
];

fn people() -> Vec<TurnLine> {
    let line = |(number, one): (u64, &(&str, &str, usize, usize, usize))| TurnLine {
        member: MemberId(number),
        name: one.0.to_owned(),
        organisation: (!one.1.is_empty()).then(|| organisation(one.1)),
        client: one.2,
        consultant: one.3,
        here: one.4,
    };
    (1..).zip(&PEOPLE).map(line).collect()
}

/// As many summaries as questions, the last one with too few answers.
pub(crate) fn summaries(questions: usize, n: u32, around: u8) -> Vec<Option<Summary>> {
    let of = |question: usize| {
        let shift = u8::try_from(question % 2).unwrap_or(0);
        let answers = (0..n).map(|nth| {
            let step = u8::try_from(nth % 3).unwrap_or(0);
            (around + step + shift).clamp(1, 5)
        });
        Summary::of(answers)
    };
    let shown = |question: usize| (question + 1 < questions || n > 5).then(|| of(question));
    (0..questions).map(shown).collect()
}

fn published(questions: usize, n: u32, around: u8) -> Figures {
    Figures {
        people: n,
        all: match n {
            0..4 => vec![None; questions],
            _ => summaries(questions, n, around),
        },
        by: BTreeMap::new(),
    }
}

fn days() -> Vec<DayLine> {
    let day = |nth: u8, at: Date, here: Option<usize>, pulse: Option<Figures>| DayLine {
        session: SessionId(nth.into()),
        starts: at.at(9, 0, 0, 0),
        here,
        consultations: if nth == 2 { 1 } else { 2 },
        pulse,
    };
    let of = |n, around| Some(published(PULSE, n, around));
    vec![
        day(1, date(2027, 1, 19), Some(9), of(8, 2)),
        day(2, date(2027, 2, 9), Some(8), of(7, 3)),
        day(3, date(2027, 3, 9), Some(7), of(3, 3)),
        day(4, date(2027, 4, 6), Some(8), of(6, 2)),
        day(5, date(2027, 4, 27), None, of(7, 3)),
        day(6, date(2027, 5, 25), Some(9), of(8, 3)),
        day(7, date(2027, 6, 22), Some(8), None),
    ]
}

fn web() -> Vec<Help> {
    let times = |from: u64, to: u64| {
        usize::try_from((from * 7 + to * 3) % 4)
            .unwrap_or(0)
            .min(PEOPLE[usize::try_from(to).unwrap_or(1) - 1].2)
    };
    let pairs = (2..=9).flat_map(|from| (2..=9).map(move |to| (from, to)));
    pairs
        .filter(|(from, to)| from != to && times(*from, *to) > 0)
        .map(|(from, to)| Help {
            consultant: MemberId(from),
            client: MemberId(to),
            times: times(from, to),
        })
        .collect()
}

/// A cycle whose last form is still open.
pub(crate) fn full() -> Report {
    let states = [
        (ActionState::ToDo, 3),
        (ActionState::UnderWay, 5),
        (ActionState::Done, 9),
        (ActionState::Dropped, 1),
    ];
    let kinds = [
        (ContributionKind::Analysis, 14),
        (ContributionKind::Lead, 31),
        (ContributionKind::Suggestion, 22),
        (ContributionKind::Feeling, 17),
        (ContributionKind::Question, 9),
        (ContributionKind::Testimony, 12),
    ];
    Report {
        number: 0,
        cycle: Some(CYCLE),
        days: days(),
        people: people(),
        consultations: 13,
        minutes: 1170,
        kinds: kinds.into(),
        decided: 24,
        followed: [(Done::Done, 5), (Done::Partly, 4), (Done::Not, 1)].into(),
        actions: Counts {
            people: 7,
            states: states.into(),
        },
        measures: vec![
            (Moment::Start, published(ITEMS + 1, 8, 1)),
            (Moment::Middle, published(ITEMS + 1, 5, 2)),
            (Moment::End, published(ITEMS + 1, 7, 3)),
        ],
        web: web(),
        across: (28, 41),
    }
}

/// A page of a report that is not over.
pub(crate) fn page_of<'a>(
    lang: Lang,
    theme: Theme,
    report: &'a Report,
    organisations: &'a BTreeMap<OrganisationId, String>,
) -> ReportPage<'a> {
    ReportPage {
        lang,
        theme,
        base: "/circles/x",
        here: "/circles/x/report",
        circle: "Cadres de proximité, hiver 2027",
        report,
        organisations,
        over: false,
        purge_day: Some(date(2027, 9, 29)),
        receipt: None,
        receipt_day: None,
        facilitates: true,
        others: Vec::new(),
    }
}

fn reports(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let names = organisations();
    let (cycle, nothing) = (full(), Report::default());
    let running = page_of(lang, theme, &cycle, &names);
    let receipt = Receipt {
        consultations: 13,
        half_days: 7,
        private_rows: 48,
        answers: 231,
        offers: 2,
        ..Receipt::default()
    };
    let over = ReportPage {
        over: true,
        ..running.clone()
    };
    let deleted = ReportPage {
        receipt: Some(&receipt),
        receipt_day: Some(date(2027, 9, 30)),
        others: vec![1, 2],
        ..over.clone()
    };
    let empty = ReportPage {
        purge_day: None,
        ..page_of(lang, theme, &nothing, &names)
    };
    let over_empty = ReportPage {
        over: true,
        facilitates: false,
        ..empty.clone()
    };
    vec![
        ("report", report(&running)),
        ("report-over", report(&over)),
        ("report-receipt", report(&deleted)),
        ("report-empty", report(&empty)),
        ("report-over-empty", report(&over_empty)),
    ]
}

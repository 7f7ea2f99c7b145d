//! The forms of a minute.

use jiff::civil::date;
use maud::Markup;
use method::measure::{Answers, Moment, Pulse};
use text::Lang;
use views::layout::Theme;
use views::pages::measure::{MeasurePage, PulsePage, measure, pulse};

pub(super) fn pages(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let first = MeasurePage {
        lang,
        theme,
        base: "/circles/x",
        circle: "Cadres de proximité, hiver 2027",
        moment: Moment::Start,
        closes: date(2027, 2, 2),
        said: Answers::default(),
        first_goal: None,
        saved: false,
        errors: Vec::new(),
    };
    let said = Answers {
        items: [Some(3), Some(5), None, Some(4), Some(1)],
        goal: String::new(),
        rating: Some(6),
        organisation: None,
    };
    let end = MeasurePage {
        moment: Moment::End,
        said,
        first_goal: Some("Demander de l’aide avant d’être au pied du mur : une fois par mois."),
        saved: true,
        ..first.clone()
    };
    let wrong = MeasurePage {
        errors: vec![
            ("item-2", lang.t("answer-unreadable")),
            ("goal", lang.t("answer-unreadable")),
        ],
        ..first.clone()
    };
    let day = PulsePage {
        lang,
        theme,
        base: "/circles/x",
        circle: "Cadres de proximité, hiver 2027",
        session: 12,
        day: date(2027, 2, 9),
        closes: date(2027, 2, 16),
        said: Pulse::default(),
        saved: false,
        error: None,
    };
    let refused = PulsePage {
        error: Some(lang.t("answer-unreadable")),
        ..day.clone()
    };
    vec![
        ("measure", measure(&first)),
        ("measure-end", measure(&end)),
        ("measure-error", measure(&wrong)),
        ("pulse", pulse(&day)),
        ("pulse-error", pulse(&refused)),
    ]
}

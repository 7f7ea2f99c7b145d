//! The circles one facilitates, and certificates.

use super::CYCLE;
use jiff::civil::date;
use maud::Markup;
use method::circle::state::Slot;
use method::half_day::How;
use text::Lang;
use views::layout::Theme;
use views::pages::certificate::{CertificateDay, CertificatePage, certificate};
use views::pages::facilitation::{FacilitatedCircle, FacilitationPage, facilitation};

pub(super) fn pages(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let none = FacilitationPage {
        here: "/facilitation".into(),
        circles: Vec::new(),
    };
    let nothing = CertificatePage {
        days: Vec::new(),
        ..attended(lang, theme)
    };
    vec![
        ("facilitation", facilitation(lang, theme, &facilitated())),
        ("facilitation-none", facilitation(lang, theme, &none)),
        ("certificate", certificate(&attended(lang, theme))),
        ("certificate-none", certificate(&nothing)),
    ]
}

fn facilitated() -> FacilitationPage {
    let running = FacilitatedCircle {
        href: "/circles/x/".into(),
        name: "Cadres de proximité, hiver 2027".into(),
        cycle: Some(CYCLE),
        next: Some(Slot {
            starts: date(2027, 4, 6).at(9, 0, 0, 0),
            minutes: 210,
            place: String::new(),
        }),
        members: 9,
        half_days: (3, 4),
        consultations: 5,
        not_yet_client: vec!["Wei".into(), "Oumou".into(), "Marie-Antoinette".into()],
        charter_waits: 2,
        turns_wait: 1,
        asking: 1,
        purge_day: Some(date(2027, 9, 29)),
        ..FacilitatedCircle::default()
    };
    let held = FacilitatedCircle {
        href: "/circles/y/".into(),
        name: "Directrices et directeurs d’école".into(),
        open_half_day: Some("/circles/y/half-day/4/".into()),
        members: 7,
        half_days: (1, 5),
        ..FacilitatedCircle::default()
    };
    let over = FacilitatedCircle {
        href: "/circles/z".into(),
        name: "Bibliothèques".into(),
        over: true,
        members: 6,
        half_days: (6, 0),
        consultations: 11,
        ..FacilitatedCircle::default()
    };
    let calm = FacilitatedCircle {
        charter_waits: 0,
        turns_wait: 0,
        asking: 0,
        name: "Calme".into(),
        ..running.clone()
    };
    FacilitationPage {
        here: "/facilitation".into(),
        circles: vec![calm, running, over, held],
    }
}

fn attended(lang: Lang, theme: Theme) -> CertificatePage<'static> {
    let day = |month: i8, how: How, signature: &str| CertificateDay {
        day: date(2027, month, 9),
        from: "09:02".into(),
        until: "12:31".into(),
        how,
        signature: signature.into(),
    };
    let drawn = "M20 60L24 40L32 20L40 18L44 30L38 48L30 62L36 58L52 40L60 38L58 50L66 46L74 \
                 40L80 48L96 30L102 36L98 50L120 44M10 74L140 66";
    CertificatePage {
        lang,
        theme,
        base: "/circles/x",
        circle: "Cadres de proximité, hiver 2027",
        name: "Marie-Antoinette",
        organisation: Some("Ville de Saint-Ouen"),
        cycle: Some(CYCLE),
        days: vec![
            day(1, How::Told, ""),
            day(2, How::Tapped, ""),
            day(3, How::Signed, drawn),
            day(4, How::Signed, drawn),
            day(5, How::Signed, ""),
        ],
        hours: "17 h 25".into(),
        facilitators: "Nora".into(),
    }
}

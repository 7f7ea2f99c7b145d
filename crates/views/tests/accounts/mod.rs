//! Pages of accounts, of the operator and of a sponsor, for the gallery and the tests.

use maud::Markup;
use method::circle::report::Counts;
use method::measure::{ITEMS, Moment, Summary};
use method::plan::ActionState;
use text::Lang;
use views::layout::Theme;
use views::pages::account::{
    AccountPage, Device, EnterCode, FirstOperator, OperatorPage, SignIn, SponsorCircle,
    SponsorPage, Stuck, account, confirm_sign_in, enter_code, first_operator, operator, sign_in,
    sponsor, welcome,
};

/// Every page, by its name in the gallery.
pub(crate) fn pages(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let mut all = doors(lang, theme);
    all.extend(own(lang, theme));
    all.extend(operators(lang, theme));
    all.extend(sponsors(lang, theme));
    all
}

fn doors(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let asked = SignIn {
        by_mail: true,
        ..SignIn::default()
    };
    let wrong = SignIn {
        address: "wei@",
        error: Some(lang.t("sign-in-address-wrong")),
        by_mail: false,
    };
    let code = EnterCode {
        error: None,
        by_mail: true,
    };
    let wrong_code = EnterCode {
        error: Some(lang.t("sign-in-code-wrong")),
        by_mail: false,
    };
    let first = FirstOperator {
        name: "Oumou",
        address: "oumou@",
        errors: vec![("address", lang.t("sign-in-address-wrong"))],
    };
    let nameless = Some(lang.t("answer-empty"));
    vec![
        ("sign-in", sign_in(lang, theme, &asked)),
        ("sign-in-error", sign_in(lang, theme, &wrong)),
        ("code", enter_code(lang, theme, &code)),
        ("code-error", enter_code(lang, theme, &wrong_code)),
        (
            "confirm",
            confirm_sign_in(lang, theme, "/sign-in/secret", "wei@example.org"),
        ),
        (
            "first-operator",
            first_operator(lang, theme, "/operator/secret", &first),
        ),
        ("welcome", welcome(lang, theme, "", nameless)),
    ]
}

/// The account of somebody who has just made the address of their calendar.
pub(crate) fn account_page() -> AccountPage {
    let device = |key: &str, name: &str, here| Device {
        key: key.repeat(64),
        name: name.into(),
        since: "4 janvier 2027".into(),
        here,
    };
    AccountPage {
        name: "Wei".into(),
        address: Some("wei@example.org".into()),
        lang: "fr".into(),
        zone: "Europe/Paris".into(),
        zones: vec!["America/Montreal".into(), "Europe/Paris".into()],
        reminders: true,
        devices: vec![
            device("a", "Firefox, Linux", true),
            device("b", "Safari, iPhone", false),
            device("c", "", false),
        ],
        has_feed: true,
        new_feed: Some(format!(
            "https://codev.example/calendar/{}",
            "0f".repeat(32)
        )),
        operator: true,
        sponsors: vec![("north".into(), "Nord".into())],
        errors: Vec::new(),
        saved: true,
    }
}

fn own(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let wrong = AccountPage {
        address: None,
        zone: "Europe".into(),
        errors: vec![("zone", lang.t("account-zone-wrong"))],
        ..AccountPage::default()
    };
    vec![
        ("account", account(lang, theme, &account_page())),
        ("account-error", account(lang, theme, &wrong)),
    ]
}

/// An operator's page, where a sponsor's address is wrong.
pub(crate) fn operator_page(lang: Lang) -> OperatorPage {
    let letter = |about: &str, tries| Stuck {
        about: about.into(),
        to: "w…@example.org".into(),
        tries,
        problem: "550 5.1.1 mailbox unavailable".into(),
        next: "4 janvier 2027, 14:30".into(),
    };
    let north = ("north".into(), "Nord".into(), vec!["Oumou".into()]);
    let schools = ("schools".into(), "Écoles".into(), Vec::new());
    OperatorPage {
        organisations: vec![north, schools],
        stuck: vec![
            letter(&lang.t("letters-about-invitation"), 1),
            letter(&lang.t("letters-about-reminder"), 7),
        ],
        by_mail: true,
        name: String::new(),
        address: "jo@".into(),
        errors: vec![("address", lang.t("sign-in-address-wrong"))],
    }
}

fn operators(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let one = OperatorPage {
        organisations: vec![("north".into(), "Nord".into(), Vec::new())],
        name: "nord".into(),
        errors: vec![("organisation-name", lang.t("organisation-name-wrong"))],
        ..OperatorPage::default()
    };
    vec![
        ("operator", operator(lang, theme, &operator_page(lang))),
        ("operator-one", operator(lang, theme, &one)),
        (
            "operator-empty",
            operator(lang, theme, &OperatorPage::default()),
        ),
    ]
}

/// The attendance at many half-days.
pub(crate) fn sponsor_page() -> SponsorPage {
    let here = [Some(true), Some(false), None];
    let row = |from: usize| (0..9).map(|at| here[(at + from) % 3]).collect();
    let days = (1..=9).map(|day| format!("mardi {day} février 2027"));
    SponsorPage {
        here: "/organisations/1".into(),
        organisation: "Nord".into(),
        circles: vec![
            SponsorCircle {
                name: "Hiver 2027".into(),
                from_until: "4 janvier – 2 juillet 2027".into(),
                members: vec![("Marie-Antoinette".into(), row(0)), ("Wei".into(), row(1))],
                days: days.collect(),
                half_days: 7,
                consultations: 13,
                follow_through: Some(plans()),
                measures: vec![
                    (Moment::Start, said(1)),
                    (Moment::End, said(2)),
                    (Moment::After, vec![None; ITEMS + 1]),
                ],
            },
            SponsorCircle {
                name: "<Printemps>".into(),
                members: vec![("Bruno".into(), Vec::new())],
                ..SponsorCircle::default()
            },
        ],
    }
}

/// Actions of an organisation's members.
fn plans() -> Counts {
    Counts {
        people: 5,
        states: [
            (ActionState::UnderWay, 3),
            (ActionState::Done, 6),
            (ActionState::Dropped, 1),
        ]
        .into(),
    }
}

/// What five of them said, but for one statement on which there is nothing to show.
fn said(around: u8) -> Vec<Option<Summary>> {
    let of = |question: usize| {
        let answers = (0..5).map(|nth| around + nth % 3);
        (question != 3).then(|| Summary::of(answers))
    };
    (0..=ITEMS).map(of).collect()
}

fn sponsors(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let empty = SponsorPage {
        here: "/organisations/1".into(),
        organisation: "Nord".into(),
        circles: Vec::new(),
    };
    vec![
        ("sponsor", sponsor(lang, theme, &sponsor_page())),
        ("sponsor-empty", sponsor(lang, theme, &empty)),
    ]
}

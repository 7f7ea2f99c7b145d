//! Every page of the sample.

use super::{CHLOE, NORA, circle, now, organisations, page_of, slot};
use jiff::civil::{Date, date};
use maud::Markup;
use method::circle::calendar::{Moved, Proposed};
use method::circle::planner::Because;
use method::circle::state::Cycle;
use method::circle::view::{self, Kept};
use method::circle::{Circle, MemberId, Role, SessionId};
use std::collections::BTreeMap;
use text::Lang;
use views::layout::Theme;
use views::pages::circle::{
    Ask, Bring, Handed, Invited, Joining, Line, MyCircle, MyHome, NewCircle, PeoplePage,
    PlannedDay, Preview, Said, SeriesForm, SeriesPreview, Sheet, Threshold, TurnsPage, ask, asked,
    bring, clash_words, first_charter, handed, home, joining, new, people, preview, series,
    series_preview, sheet, threshold, turns, waiting,
};

/// Every page of a circle, by name.
pub(crate) fn pages(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let circle = circle(lang);
    let bare = Circle {
        sessions: BTreeMap::new(),
        polls: BTreeMap::new(),
        swaps: BTreeMap::new(),
        absences: BTreeMap::new(),
        consultations: Vec::new(),
        cycle: None,
        ..circle.clone()
    };
    let mut all = vec![
        ("circle-facilitator", page_of(&circle, NORA, lang, theme)),
        ("circle-member", page_of(&circle, CHLOE, lang, theme)),
        ("circle-bare", page_of(&bare, NORA, lang, theme)),
    ];
    all.extend(homes(&circle, lang, theme));
    all.extend(invitations(lang, theme));
    all.extend(planning(lang, theme));
    all.extend(doors(lang, theme));
    all
}

fn homes(circle: &Circle, lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let mine = view::own(circle, CHLOE, now(), &Kept::default()).expect("a place");
    let waits = waiting(lang, &mine).into_iter();
    let full = MyHome {
        name: "Chloé".into(),
        circles: vec![
            MyCircle {
                id: "x".into(),
                name: circle.settings.name.clone(),
                facilitates: false,
                next: Some(views::dates::slot(lang, &slot(date(2027, 2, 23)))),
                waits: waits
                    .map(|(words, href)| (words, format!("/circles/x/{href}")))
                    .collect(),
                clash: None,
            },
            MyCircle {
                id: "y".into(),
                name: "Directrices et directeurs d’école".into(),
                facilitates: true,
                next: None,
                waits: Vec::new(),
                clash: Some(clash_words(lang, "Écoles", date(2027, 1, 12))),
            },
        ],
        invited: vec![Invited {
            id: "z".into(),
            name: "Réseau des bibliothèques".into(),
        }],
    };
    let mut wrong = NewCircle::offered("Nora");
    wrong.errors.push(("zone", Said::UnknownZone.words(lang)));
    vec![
        ("circles", home(lang, theme, &full)),
        ("circles-none", home(lang, theme, &MyHome::default())),
        ("circle-new", new(lang, theme, &NewCircle::offered("Nora"))),
        ("circle-new-error", new(lang, theme, &wrong)),
    ]
}

fn invitations(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let organisations = organisations();
    let invite = PeoplePage {
        base: "/circles/x",
        members: 10,
        left: 6,
        mail: false,
        organisations: &organisations,
        replaceable: vec![(MemberId(7), "Oumou".into())],
        error: Some(Said::FileNotText.words(lang)),
    };
    let line = |number: usize, name: &str, address: &str, wrong: Option<Said>| Line {
        number,
        name: name.into(),
        address: address.into(),
        organisation: "Hôpital Nord".into(),
        organisation_id: "north".into(),
        wrong: wrong.map(|said| said.words(lang)),
    };
    let file = Preview {
        base: "/circles/x",
        lines: vec![
            line(2, "Inès", "ines@example.org", None),
            line(3, "", "paul@example.org", Some(Said::NoName)),
            line(4, "Paul", "paul.example.org", Some(Said::BadAddress)),
            line(5, "Lucie", "", None),
        ],
        left: 6,
        mail: true,
    };
    let links = Handed {
        base: "/circles/x",
        mailed: 1,
        links: vec![
            (
                "Lucie".into(),
                "https://entrepairs.example.org/join/3Q2bJ5cX8mD1wZ7kT4yR6v".into(),
            ),
            (
                "Paul".into(),
                "https://entrepairs.example.org/join/9Q2bJ5cX8mD1wZ7kT4yR6v".into(),
            ),
        ],
    };
    vec![
        ("circle-people", people(lang, theme, &invite)),
        ("circle-preview", preview(lang, theme, &file)),
        ("circle-handed", handed(lang, theme, &links)),
    ]
}

fn planning(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let mut form = SeriesForm::suggested("/circles/x", now().date());
    let asked = series(lang, theme, &form);
    form.errors.push(("first", Said::BadDate.words(lang)));
    let day = |day: Date, wished: Date, because, away| Proposed {
        wished,
        starts: day.at(9, 0, 0, 0),
        because,
        away,
    };
    let proposed = [
        day(date(2027, 3, 2), date(2027, 3, 2), None, 0),
        day(
            date(2027, 3, 30),
            date(2027, 3, 29),
            Some(Moved::Holiday),
            0,
        ),
        day(date(2027, 4, 20), date(2027, 4, 20), None, 2),
    ];
    let found = SeriesPreview {
        base: "/circles/x",
        proposed: &proposed,
        wished: 4,
        minutes: 210,
        place: "Salle des tilleuls",
        cycle: Cycle {
            from: date(2027, 3, 1),
            until: date(2027, 7, 2),
        },
    };
    vec![
        ("circle-series", asked),
        ("circle-series-error", series(lang, theme, &form)),
        ("circle-series-found", series_preview(lang, theme, &found)),
        ("circle-turns", shares(lang, theme)),
        ("circle-sheet", prepared(lang, theme)),
    ]
}

fn shares(lang: Lang, theme: Theme) -> Markup {
    let planned = |id: u64,
                   day: Date,
                   current: &[(u64, &str, bool)],
                   proposed: &[(u64, &str, Because)]| PlannedDay {
        session: SessionId(id),
        slot: slot(day),
        current: current
            .iter()
            .map(|(id, name, agreed)| (MemberId(*id), (*name).into(), *agreed))
            .collect(),
        proposed: proposed
            .iter()
            .map(|(id, name, why)| (MemberId(*id), (*name).into(), *why))
            .collect(),
    };
    let found = TurnsPage {
        base: "/circles/x",
        days: vec![
            planned(
                22,
                date(2027, 2, 23),
                &[(6, "Anne", true)],
                &[(7, "Oumou", Because::NotYet)],
            ),
            planned(
                23,
                date(2027, 3, 16),
                &[],
                &[
                    (8, "Anne (2)", Because::NotYetAndWishes),
                    (3, "Bruno", Because::WaitedLongest),
                ],
            ),
            planned(
                24,
                date(2027, 4, 6),
                &[(2, "Chloé", false), (5, "Wei", true)],
                &[],
            ),
        ],
        counts: vec![
            ("Anne".into(), 0, 1),
            ("Bruno".into(), 1, 0),
            ("Chloé".into(), 0, 2),
        ],
    };
    turns(lang, theme, &found)
}

fn prepared(lang: Lang, theme: Theme) -> Markup {
    let sheet_of = Sheet {
        base: "/circles/x",
        session: SessionId(22),
        slot: slot(date(2027, 2, 23)),
        kind: "project".into(),
        headline: "Une fusion que je n’ai pas choisie".into(),
        facts: "Deux services fusionnent en mars.".into(),
        part: String::new(),
        tried: String::new(),
        stakes: String::new(),
        question: "Comment garder la confiance de l’équipe ?".into(),
        saved: true,
        can_bring: true,
        errors: Vec::new(),
    };
    sheet(lang, theme, &sheet_of)
}

fn doors(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let name = "Cadres de proximité, hiver 2027";
    let asking = Ask {
        here: "/circles/x/ask/abcdefgh",
        circle: name,
        name: "Tiago".into(),
        errors: vec![("name", Said::NameNeeded.words(lang))],
    };
    let invitation = Joining {
        here: "/join/secret",
        circle: name,
        facilitators: vec!["Nora".into(), "Wei".into()],
        name: "Lucie".into(),
        signed_in: None,
        errors: Vec::new(),
    };
    let charter = first_charter(lang);
    let step = |role, refused: Option<Said>| Threshold {
        base: "/circles/x",
        circle: name,
        role,
        name: "Élisabeth".into(),
        charter: &charter,
        refused: refused.map(|said| said.words(lang)),
    };
    let into = Bring {
        here: "/c/aaaa/s/1/circle",
        circles: vec![("x".into(), name.into()), ("y".into(), "Écoles".into())],
        error: Some(Said::ChoiceNeeded.words(lang)),
    };
    vec![
        ("circle-ask", ask(lang, theme, &asking)),
        ("circle-asked", asked(lang, theme, name)),
        ("circle-joining", joining(lang, theme, &invitation)),
        (
            "circle-invited",
            threshold(lang, theme, &step(Role::Invited, Some(Said::NameNeeded))),
        ),
        (
            "circle-asking",
            threshold(lang, theme, &step(Role::Asking, None)),
        ),
        ("circle-bring", bring(lang, theme, &into)),
    ]
}

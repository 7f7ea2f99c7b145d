//! Pages of somebody's own things, the journal and the plan, and the plans that members of a circle
//! show, for the gallery and the tests.

#![allow(dead_code, reason = "each of those who use it uses a part")]

use jiff::civil::{Date, date};
use maud::{Markup, html};
use method::circle::MemberId;
use method::journal::{As, Line};
use method::plan::{ActionState, PlanAction, PlanRefusal};
use text::Lang;
use views::layout::{Frame, Page, Theme, page};
use views::pages::circle::{SharedAction, SharedPlan, plans};
use views::pages::journal::{JournalPage, NewLine, OldLine, Waiting, journal, new_line, old_line};
use views::pages::plan::{MyAction, PlanPage, Typed, no_day, plan, refusal};
use views::regions::Regions;

/// Every page, by its name in the gallery.
pub(crate) fn pages(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let mut all = journals(lang, theme);
    all.extend(plans_of_mine(lang, theme));
    let shown = shown_plans();
    all.push((
        "circle-plans",
        zone(lang, theme, &plans(lang, &shown, MemberId(2))),
    ));
    all
}

fn line(nth: i8, role: As, circle: &str) -> Line {
    let month = 12 - nth / 3;
    let text = |words: &str| words.to_owned();
    Line {
        day: date(2026, month, 28 - nth),
        role,
        circle: circle.into(),
        texts: [
            text(
                "Plus léger qu’en arrivant. Je ne pensais pas que les autres vivaient la même chose.",
            ),
            text(
                "Je réponds trop vite quand on me demande de l’aide.\nLa prochaine fois : une question d’abord.",
            ),
            match nth % 2 {
                0 => text("Nous avons su laisser du silence."),
                _ => String::new(),
            },
        ],
    }
}

/// A journal of some months, in which some consultations wait.
pub(crate) fn journal_page(written: i8, waits: i8) -> JournalPage {
    let circle = "Cadres de proximité, hiver 2027";
    let roles = |nth: i8| As::ALL[usize::from(nth.unsigned_abs()) % As::ALL.len()];
    let lines = (0..written).map(|nth| {
        let role = roles(nth);
        let circle = if role == As::Oneself { "" } else { circle };
        (format!("line{nth}"), line(nth, role, circle))
    });
    let waiting = (0..waits).map(|nth| Waiting {
        key: format!("room{nth}"),
        day: date(2027, 2, 23 - nth),
        circle: circle.into(),
        role: roles(nth % 3),
    });
    JournalPage {
        waiting: waiting.collect(),
        lines: lines.collect(),
        wanted: String::new(),
    }
}

fn journals(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let found = JournalPage {
        wanted: "une question d’abord".into(),
        ..journal_page(12, 0)
    };
    let nothing = JournalPage {
        wanted: "girafe".into(),
        ..JournalPage::default()
    };
    let line = line(0, As::Consultant, "Cadres de proximité");
    let old = OldLine {
        key: "line0".into(),
        role: line.role,
        day: line.day,
        circle: line.circle,
        texts: line.texts.clone(),
        waits: false,
        saved: true,
        errors: Vec::new(),
    };
    let blank = OldLine {
        waits: true,
        saved: false,
        texts: Default::default(),
        errors: vec![("text-0", lang.t("journal-blank"))],
        ..old.clone()
    };
    let new = NewLine {
        role: As::Oneself,
        day: "2027-02-30".into(),
        texts: line.texts,
        errors: vec![no_day_of_journal(lang)],
    };
    vec![
        ("journal", journal(lang, theme, &journal_page(22, 6))),
        (
            "journal-empty",
            journal(lang, theme, &JournalPage::default()),
        ),
        ("journal-found", journal(lang, theme, &found)),
        ("journal-nothing", journal(lang, theme, &nothing)),
        ("journal-line", old_line(lang, theme, &old)),
        ("journal-blank", old_line(lang, theme, &blank)),
        ("journal-new", new_line(lang, theme, &new)),
    ]
}

fn no_day_of_journal(lang: Lang) -> (&'static str, String) {
    ("day", no_day(lang).1)
}

fn action(what: &str, state: ActionState, due: Option<Date>) -> PlanAction {
    PlanAction {
        what: what.into(),
        first_step: "Demander un rendez-vous à Karim".into(),
        by_when: "avant les vacances".into(),
        obstacle: "Le temps, et un peu de gêne".into(),
        sign: "L’équipe en parle sans moi".into(),
        confidence: "7".into(),
        since: Some(date(2027, 2, 2)),
        due,
        state,
        note: "J’ai posé la date. Reste à écrire l’ordre du jour.".into(),
        shared: true,
        ask: "Qui a déjà animé une réunion après une annonce difficile ?".into(),
    }
}

/// A plan with something in every state.
pub(crate) fn plan_page() -> PlanPage {
    let mine = |key: &str, action: PlanAction, circle: bool| MyAction {
        key: key.into(),
        late: action.due == Some(date(2027, 2, 20)),
        action,
        circle: circle.then(|| "Cadres de proximité, hiver 2027".into()),
        offers: Vec::new(),
        typed: None,
    };
    let told = action(
        "Annoncer moi-même le calendrier de la fusion à toute l’équipe, avant la note de service",
        ActionState::UnderWay,
        Some(date(2027, 2, 20)),
    );
    let private = PlanAction {
        shared: false,
        ask: String::new(),
        ..action("Écrire à mon ancienne responsable", ActionState::ToDo, None)
    };
    let bare = PlanAction {
        what: "Marcher une heure par jour".into(),
        ..PlanAction::default()
    };
    let done = action(
        "Fermer ma porte le mardi",
        ActionState::Done,
        Some(date(2027, 3, 1)),
    );
    let dropped = action("Changer de bureau", ActionState::Dropped, None);
    PlanPage {
        actions: vec![
            MyAction {
                offers: vec![
                    (
                        "Wei".into(),
                        "Je peux te raconter la nôtre, une demi-heure au téléphone.".into(),
                    ),
                    (
                        "Anne (2)".into(),
                        "J’ai gardé l’ordre du jour de mars, je te l’envoie.".into(),
                    ),
                ],
                ..mine("aaaa-0", told, true)
            },
            mine("aaaa-1", private, true),
            mine("bbbb-0", bare, false),
            mine("cccc-0", done, true),
            mine("cccc-1", dropped, false),
        ],
        saved: Some("aaaa-1".into()),
    }
}

fn plans_of_mine(lang: Lang, theme: Theme) -> Vec<(&'static str, Markup)> {
    let mut wrong = plan_page();
    wrong.saved = None;
    wrong.actions[0].typed = Some(Typed {
        state: ActionState::Done,
        note: "Une note".into(),
        due: "2027-01-01".into(),
        shared: false,
        ask: "Qui l’a déjà fait ?".into(),
        errors: vec![
            refusal(lang, &PlanRefusal::BeforeConsultation),
            refusal(lang, &PlanRefusal::NotShown),
        ],
    });
    vec![
        ("plan", plan(lang, theme, &plan_page())),
        ("plan-error", plan(lang, theme, &wrong)),
        ("plan-empty", plan(lang, theme, &PlanPage::default())),
    ]
}

/// What three members show: of the second the reader has offered help, the third is the reader.
pub(crate) fn shown_plans() -> Vec<SharedPlan> {
    let shown = |owner: &str, action: PlanAction, offers: &[(&str, &str, bool)]| SharedAction {
        owner: owner.into(),
        key: format!("room{owner}-0"),
        action,
        offers: offers
            .iter()
            .map(|(name, words, mine)| ((*name).into(), (*words).into(), *mine))
            .collect(),
    };
    let of = |member: u64, name: &str, actions: Vec<SharedAction>| SharedPlan {
        member: MemberId(member),
        name: name.into(),
        mine: member == 2,
        actions,
    };
    let told = action(
        "Annoncer moi-même le calendrier à l’équipe",
        ActionState::UnderWay,
        Some(date(2027, 3, 12)),
    );
    let plain = PlanAction {
        ask: String::new(),
        ..action("Fermer ma porte le mardi", ActionState::Done, None)
    };
    let offers = [
        ("Chloé", "Je peux relire ton texte jeudi.", true),
        ("Wei", "J’ai un exemple.", false),
    ];
    vec![
        of(1, "Nora", vec![shown("p1", plain, &[])]),
        of(3, "Bruno", vec![shown("p3", told.clone(), &offers)]),
        of(4, "Marie-Antoinette", vec![shown("p4", told.clone(), &[])]),
        of(2, "Chloé", vec![shown("p2", told, &offers[1..])]),
    ]
}

/// The zone as it stands on the page of a circle.
fn zone(lang: Lang, theme: Theme, regions: &Regions) -> Markup {
    let main = html! {
        div.page.circle {
            div.circle-head { h1 { "Cadres de proximité, hiver 2027" } }
            div.circle-main { div.zone id="zone-plans" { (regions.zone("zone-plans")) } }
        }
    };
    let mut frame = Page::new(lang, theme, "Cadres de proximité", "/circles/x/", main);
    frame.frame = Frame::Circle;
    frame.live = true;
    page(&frame)
}

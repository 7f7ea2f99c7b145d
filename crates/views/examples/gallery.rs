//! Renders every page and component from sample data into a folder, to be looked at:
//! `cargo run -p views --example gallery -- /tmp/gallery`, then serve that folder and open
//! `/fr-light-home.html`, or `/en-dark-room-conductor.html`.

#[path = "../tests/accounts/mod.rs"]
mod accounts;
#[path = "../tests/figures/mod.rs"]
mod figures;
#[path = "../tests/half_days/mod.rs"]
mod half_days;
#[path = "../tests/own_things/mod.rs"]
mod own_things;
#[path = "../tests/sample/mod.rs"]
mod sample;

use maud::{Markup, html};
use std::path::{Path, PathBuf};
use std::{env, fs, io};
use text::Lang;
use views::assets;
use views::attrs::Attrs;
use views::components::{
    Audience, Choice, Clock, ClockState, Conductor, Contribution, Field, Icon, Notice, Participant,
    Person, Projector, Tone, audience, badge, bar, button, card, checkbox, chips, clock, conductor,
    confirm, contribution, definitions, disclosure, empty, error_summary, form_feedback, icon,
    link_button, live_region, mine, next_step, notice, participant, person, pinned, projector,
    radio_cards, script_words, tag, toolbar,
};
use views::layout::{Frame, Page, Theme, page};
use views::pages::home::{CodeError, Home, home};
use views::pages::method::{charter_lines, method};
use views::pages::refusal::{Refusal, refusal};
use views::ring::{RingData, Size, ring};
use views::table::{SeatMark, gathering, table};

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "gallery".into()));
    let files = folder.join("assets").join(assets::version());
    fs::create_dir_all(&files)?;
    for asset in assets::ALL.iter() {
        fs::write(files.join(asset.name), asset.bytes)?;
    }
    for lang in Lang::ALL {
        for theme in [Theme::Light, Theme::Dark] {
            write_all(&folder, lang, theme)?;
        }
    }
    Ok(())
}

fn write_all(folder: &Path, lang: Lang, theme: Theme) -> io::Result<()> {
    let wrong = Home {
        code: "ABC",
        error: Some(CodeError::Malformed),
    };
    let pages = [
        ("home", home(lang, theme, &Home::default())),
        ("home-error", home(lang, theme, &wrong)),
        ("method", method(lang, theme)),
        (
            "refusal",
            refusal(lang, theme, "/x", &Refusal::of(lang, 404)),
        ),
        ("forms", sheet(lang, theme, &forms(lang))),
        ("pieces", sheet(lang, theme, &pieces(lang))),
        ("drawings", sheet(lang, theme, &drawings(lang))),
        (
            "room-participant",
            room(lang, theme, Frame::Room, participant_screen(lang)),
        ),
        (
            "room-client",
            room(lang, theme, Frame::Room, client_screen(lang)),
        ),
        (
            "room-conductor",
            room(lang, theme, Frame::Room, conductor_screen(lang)),
        ),
        (
            "room-projector",
            room(lang, theme, Frame::Screen, projector_screen(lang, 3)),
        ),
        (
            "room-dimmed",
            room(lang, theme, Frame::Screen, projector_screen(lang, 4)),
        ),
    ];
    let of_a_circle = sample::pages(lang, theme);
    let of_accounts = accounts::pages(lang, theme);
    let of_figures = figures::pages(lang, theme);
    let all = pages.into_iter().chain(of_a_circle).chain(of_accounts);
    let of_ones_own = own_things::pages(lang, theme);
    for (name, markup) in all.chain(of_figures).chain(of_ones_own) {
        let file = format!("{}-{}-{name}.html", lang.code(), theme.code());
        fs::write(folder.join(file), markup.into_string())?;
    }
    for (name, markup) in half_days::pages(lang, theme) {
        let file = format!("{}-{}-{name}.html", lang.code(), theme.code());
        fs::write(folder.join(file), markup.into_string())?;
    }
    Ok(())
}

/// A page of components.
fn sheet(lang: Lang, theme: Theme, inner: &Markup) -> Markup {
    let main = html! { div.page.page--narrow.stack { (inner) } };
    page(&Page::new(lang, theme, "Galerie", "/gallery", main))
}

/// A live page, with everything that stands around it.
fn room(lang: Lang, theme: Theme, frame: Frame, main: Markup) -> Markup {
    let mut all = Page::new(lang, theme, "Salle", "/room", main);
    all.frame = frame;
    all.live = true;
    all.body = script_words(lang).and(&Attrs::new().set("data-seat", "sample"));
    page(&all)
}

fn forms(lang: Lang) -> Markup {
    let subjects = [
        Choice::hinted(
            "problem",
            lang.t("kind-problem"),
            lang.t("kind-problem-hint"),
        ),
        Choice::hinted(
            "concern",
            lang.t("kind-preoccupation"),
            lang.t("kind-preoccupation-hint"),
        ),
        Choice::hinted(
            "project",
            lang.t("kind-project"),
            lang.t("kind-project-hint"),
        ),
    ];
    let reasons = [
        Choice::new("said", lang.t("reason-said-aloud")),
        Choice::new("time", lang.t("reason-short-of-time")),
        Choice::new("away", lang.t("reason-someone-away")),
        Choice::new("other", lang.t("reason-other")),
    ];
    let title = Field::line(lang, "title", "Le sujet en une phrase").audience(Audience::Group);
    let facts = Field::area(lang, "facts", "Les faits", 3)
        .hint("Ce qui s’est passé, sans l’expliquer encore.")
        .optional()
        .limit(2000)
        .audience(Audience::Facilitation);
    let request = Field::area(lang, "request", "Ma demande", 2)
        .request()
        .value("Aidez-moi à annoncer ce choix sans perdre la confiance de l’équipe.")
        .error(Some("Une demande tient en une phrase.".into()))
        .audience(Audience::Me);
    html! {
        h1 { "Formulaires" }
        (error_summary(lang, &[("request", "Une demande tient en une phrase.".into())]))
        form.form method="post" {
            (radio_cards("kind", "Ce que j’apporte", &subjects, Some("concern")))
            (title) (facts) (request)
            (chips("reason", "Pourquoi avancer maintenant", &reasons, Some("said")))
            (checkbox("charter", "yes", "J’accepte la charte du groupe", true))
            div.toolbar {
                (button(Tone::Primary, "Partager")) (button(Tone::Secondary, "Relire"))
                (button(Tone::Quiet, "Annuler")) (button(Tone::Danger, "Effacer"))
                (button(Tone::Secondary, "Fermé").attr("disabled", ""))
                (link_button(Tone::Quiet, "Imprimer", "#").small().icon(Icon::Print))
            }
            (form_feedback())
        }
    }
}

fn pieces(lang: Lang) -> Markup {
    let reasons = html! { p { "Tout ce que le groupe a écrit sera effacé." } (button(Tone::Danger, "Oui, effacer")) };
    let lines = [
        (
            "Les faits".to_owned(),
            "Deux services fusionnent en mars.\nL’annonce est faite.",
        ),
        ("Ma part".to_owned(), "J’ai attendu."),
        ("Vide".to_owned(), " "),
    ];
    let all = [
        Icon::Lock,
        Icon::Person,
        Icon::Group,
        Icon::Check,
        Icon::Clock,
        Icon::Pause,
        Icon::Play,
        Icon::Next,
        Icon::Back,
        Icon::Warning,
        Icon::Info,
        Icon::Sun,
        Icon::HalfSun,
        Icon::Moon,
        Icon::Hand,
        Icon::Signal,
        Icon::Offline,
        Icon::Pen,
        Icon::Cross,
        Icon::Copy,
        Icon::Print,
        Icon::Circle,
    ];
    html! {
        h1 { "Pièces" }
        p { (audience(lang, Audience::Me)) " " (audience(lang, Audience::Facilitation)) " "
            (audience(lang, Audience::Group)) " " (tag("Piste")) " " (badge("3")) }
        div.toolbar { @for one in all { (icon(one)) } }
        (notice(Notice::Info, &html! { p { "La consultation commence dans dix minutes." } }))
        (notice(Notice::Done, &html! { p { "Le groupe est d’accord." } }))
        (notice(Notice::Warning, &html! { p { "Trois personnes n’ont pas encore parlé." } }))
        (notice(Notice::Error, &html! { p { "Ce texte est trop long." } }))
        (card("Fiche de situation", &definitions(&lines)))
        (disclosure("why", "Pourquoi ces étapes ?", &html! { p { "Pour comprendre avant de proposer." } }))
        (confirm("erase", Tone::Danger, "Effacer la consultation", &reasons))
        (empty("Aucun apport pour l’instant. Le silence travaille aussi."))
        (contributions())
        (charter_lines(lang))
    }
}

fn contributions() -> Markup {
    let texts = [
        (
            "Inès",
            "Piste",
            "Annoncer le calendrier avant le choix.\nLe doute pèse plus que la nouvelle.",
            None,
        ),
        (
            "Paul",
            "Ressenti",
            "En t’écoutant, j’ai senti de la solitude.",
            None,
        ),
        (
            "Marie-Antoinette",
            "Question à méditer",
            "Que perdrais-tu à ne rien annoncer ?",
            Some("D’après la piste d’Inès"),
        ),
    ];
    html! {
        ul.contributions {
            @for (index, (author, kind, text, builds_on)) in texts.into_iter().enumerate() {
                (contribution(&Contribution {
                    id: &format!("c{index}"), author, kind, text, builds_on,
                    remark: (index == 1).then_some("arrivé à la fin"), actions: html! {},
                }))
            }
        }
    }
}

fn group(count: usize) -> Vec<SeatMark> {
    let names = [
        "Naïma",
        "Inès",
        "Paul",
        "Marie-Antoinette",
        "Ahmed",
        "Lucie",
        "Léo",
        "Wei",
        "Simon",
        "Clémentine",
        "Jean D.",
        "Jean M.",
        "Oumou",
        "Tiago",
        "Élisabeth",
        "Bo",
        "Yves",
    ];
    let seat = |index: usize| SeatMark {
        id: format!("s{index}"),
        name: names[index % names.len()].to_owned(),
        initials: names[index % names.len()].chars().take(2).collect(),
        client: index == 0,
        facilitator: index == 1,
        present: index != 3,
        spoken: matches!(index, 0 | 2 | 4),
        observer: index == 6,
        aside: index == 5,
        simulated: false,
    };
    (0..count).map(seat).collect()
}

const MINUTES: [u16; 6] = [10, 20, 10, 25, 10, 15];

fn steps(lang: Lang, current: u8, size: Size) -> RingData {
    RingData::live(lang, MINUTES, current, 0.4, size)
}

fn drawings(lang: Lang) -> Markup {
    html! {
        h1 { "Dessins" }
        div.toolbar {
            @for current in [0, 1, 4, 7] { (ring(&steps(lang, current, Size::Small), &html! { (current) })) }
            (ring(&steps(lang, 3, Size::Medium), &html! { "04:12" }))
        }
        (ring(&steps(lang, 3, Size::Large), &html! { p.ring-total { "04:12" } }))
        (gathering(&group(9), &steps(lang, 4, Size::Large), lang))
        @for count in [2, 5, 8, 12, 17] { (table(&group(count), lang)) }
    }
}

fn time(lang: Lang, state: ClockState, spent: i64) -> Markup {
    let time = Clock {
        state,
        segment: 4,
        at: 0,
        spent,
        plan: 600_000,
        end: 0,
    };
    clock(lang, &time)
}

fn request(lang: Lang) -> Markup {
    let notes = html! { (tag("D’autres points de vue")) " Pas de conseils sur le calendrier." };
    pinned(
        lang,
        "Comment annoncer ce choix sans perdre la confiance de l’équipe ?",
        &notes,
    )
}

fn participant_screen(lang: Lang) -> Markup {
    let kinds = [
        "Analyse",
        "Piste",
        "Suggestion",
        "Ressenti",
        "Hypothèse",
        "Commentaire",
    ];
    let kinds: Vec<_> = kinds.iter().map(|kind| Choice::new(kind, *kind)).collect();
    let text = Field::area(lang, "text", "Mon apport", 3)
        .audience(Audience::Group)
        .limit(1000);
    let note = Field::area(lang, "note", "Mes notes", 4).hidden_label();
    let work = html! {
        form.form method="post" {
            (text) (chips("kind", "De quelle sorte ?", &kinds, Some("Piste")))
            (button(Tone::Primary, "Offrir au groupe")) (form_feedback())
        }
        section { h2 { "Apports" } (contributions()) }
    };
    let paused = time(lang, ClockState::Paused, 250_000);
    participant(
        lang,
        &Participant {
            bar: bar(
                &steps(lang, 4, Size::Small),
                Some(4),
                &lang.t("step-4-name"),
                &paused,
                &html! {},
            ),
            pinned: request(lang),
            work,
            mine: mine(lang, &html! { form { (note) (form_feedback()) } }),
            say: live_region(),
        },
    )
}

fn client_screen(lang: Lang) -> Markup {
    let mark = |on: bool, word: String| {
        button(Tone::Quiet, word)
            .small()
            .attr("aria-pressed", on.to_string())
    };
    let item = contribution(&Contribution {
        id: "c1",
        author: "Inès",
        kind: "Piste",
        text: "Annoncer le calendrier avant le choix.",
        builds_on: None,
        remark: None,
        actions: html! {
            (mark(true, lang.t("mark-touches"))) (mark(false, lang.t("mark-to-try")))
            (mark(false, lang.t("mark-not-for-me")))
        },
    });
    let work = html! {
        (notice(Notice::Info, &html! { p { "Le groupe réfléchit pour vous. Écoutez ; vous n’avez rien à répondre." } }))
        ul.contributions { (item) }
        (toolbar("Signaler", &html! {
            (button(Tone::Secondary, lang.t("signal-off-request")).small().icon(Icon::Signal))
            (button(Tone::Secondary, lang.t("signal-fact-missing")).small())
        }))
    };
    let over = time(lang, ClockState::Running, 730_000);
    participant(
        lang,
        &Participant {
            bar: bar(
                &steps(lang, 4, Size::Small),
                Some(4),
                &lang.t("step-4-name"),
                &over,
                &html! {},
            ),
            pinned: request(lang),
            work,
            mine: mine(
                lang,
                &html! { (Field::area(lang, "line", "Une ligne", 2)) (button(Tone::Secondary, "Noter")) },
            ),
            say: live_region(),
        },
    )
}

fn conductor_screen(lang: Lang) -> Markup {
    let row = |seat: &SeatMark| {
        person(&Person {
            id: &format!("p-{}", seat.id),
            name: &seat.name,
            words: "a parlé",
            present: seat.present,
            spoken: seat.spoken,
            actions: html! { (button(Tone::Quiet, "A parlé").small()) },
        })
    };
    let people = html! {
        (table(&group(9), lang))
        ul.people { @for seat in group(9) { (row(&seat)) } }
    };
    let advance = html! { form method="post" { (button(Tone::Primary, "Passer à la synthèse")) } };
    let running = time(lang, ClockState::Running, 100_000);
    let pause = html! { (button(Tone::Quiet, "Pause").small().icon(Icon::Pause)) };
    conductor(
        lang,
        &Conductor {
            bar: bar(
                &steps(lang, 4, Size::Small),
                Some(4),
                &lang.t("step-4-name"),
                &running,
                &pause,
            ),
            people,
            work: html! { (request(lang)) section { h2 { "Apports" } (contributions()) } },
            panel: html! {
                section.stack { h2 { "À dire" } p.words-to-say { "« Naïma vous écoute. Qui commence ? »" } }
                (notice(Notice::Warning, &html! { p { "Il manque un fait." } (button(Tone::Quiet, "Transmettre").small()) }))
            },
            next: next_step(Some("Deux personnes n’ont pas encore parlé."), &advance),
            say: live_region(),
        },
    )
}

fn projector_screen(lang: Lang, step: u8) -> Markup {
    let running = time(lang, ClockState::Running, 100_000);
    projector(
        lang,
        &Projector {
            ring: ring(&steps(lang, step, Size::Large), &running),
            step: html! { @if step == 4 { span.is-dimmed hidden {} } h1.bar-step { (lang.t("step-4-name")) } p.hint { (lang.t("step-4-goal")) } },
            pinned: request(lang),
            work: contributions(),
            say: live_region(),
        },
    )
}

//! Every route × method × person × stage, walked from the router's own table. A
//! route that is not listed here fails.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::{Method, StatusCode};
use circle::{Browser, Group};
use method::rights::acts;
use method::{Act, Role, Stage, may};
use text::Lang;

/// Who may be answered by a route: a second table, written by hand.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    /// Everybody, whoever they are, with this status.
    Everybody(u16),
    /// Whoever holds the seat, also in the lobby or removed.
    Holder(u16),
    /// People in the room; no screen, nobody outside.
    People(u16),
    /// The facilitation.
    Facilitation(u16),
    /// What the rights table says of the act.
    Act,
    /// Only a stream, which the browser tests open.
    Stream,
}

fn listed(method: &Method, path: &str) -> Option<Open> {
    let seat = path.strip_prefix("/c/{room}/s/{seat}");
    if seat.is_none()
        && let Some(open) = circle::rights::listed(method.as_str(), path)
    {
        return Some(Open::Everybody(open.to_nobody()));
    }
    Some(match (method.as_str(), path, seat) {
        (
            "GET",
            "/" | "/method" | "/health" | "/start" | "/demonstration" | "/assets/{version}/{name}",
            _,
        ) => Open::Everybody(200),
        ("POST", "/preferences" | "/demonstration", _) => Open::Everybody(303),
        ("POST", "/start" | "/code", _) => Open::Everybody(422),
        ("GET" | "POST", "/code/{code}" | "/c/{room}/join/{key}", _) => Open::Everybody(404),
        ("GET", _, Some("")) => Open::Everybody(308),
        ("GET", _, Some("/" | "/regions")) => Open::Holder(200),
        ("GET", _, Some("/stream")) => Open::Stream,
        ("POST", _, Some("/do/{act}")) => Open::Act,
        // No room of this test is a demonstration.
        ("POST", _, Some("/scene/{act}")) => Open::Holder(404),
        ("GET", _, Some("/record" | "/record.md" | "/record.json" | "/return")) => {
            Open::People(200)
        }
        ("POST", _, Some("/return")) => Open::People(200),
        ("GET" | "POST", _, Some("/return/{secret}")) => Open::Everybody(404),
        ("POST", _, Some("/delete")) => Open::Facilitation(422),
        // It asks for an account as well.
        (_, _, Some("/circle")) => Open::Facilitation(303),
        _ => return None,
    })
}

/// Somebody, and what the test knows of them.
struct Somebody<'a> {
    role: Role,
    browser: &'a Browser,
    holds: bool,
}

fn everybody<'a>(group: &'a Group, consulting: bool, stranger: &'a Browser) -> Vec<Somebody<'a>> {
    let facilitator = match consulting {
        true => Role::FacilitatorConsultant,
        false => Role::Facilitator,
    };
    let holder = |role, browser| Somebody {
        role,
        browser,
        holds: true,
    };
    vec![
        holder(facilitator, &group.facilitator),
        holder(Role::Client, &group.client),
        holder(Role::Consultant, &group.consultant),
        holder(Role::Observer, &group.observer),
        holder(Role::Screen, &group.screen),
        holder(Role::Lobby, &group.lobby),
        holder(Role::Removed, &group.removed),
        Somebody {
            role: Role::Newcomer,
            browser: stranger,
            holds: false,
        },
    ]
}

#[tokio::test]
async fn every_route_answers_those_it_is_for_and_nobody_else() {
    for consulting in [false, true] {
        for stage in 0..Stage::ALL.len() {
            let group = Group::gathered(consulting).await;
            group.reach(stage).await;
            // A stranger stands before the client's seat with the observer's cookie.
            let stranger = Browser {
                page: group.client.page.clone(),
                cookie: group.observer.cookie.clone(),
            };
            for who in everybody(&group, consulting, &stranger) {
                for route in web::table() {
                    let open = listed(&route.method, route.path)
                        .unwrap_or_else(|| panic!("{} {} is not listed", route.method, route.path));
                    if !matches!(open, Open::Act | Open::Stream) {
                        check(&group, &who, stage, &route, open).await;
                    }
                }
            }
        }
    }
}

async fn check(group: &Group, who: &Somebody<'_>, stage: usize, route: &web::Route, open: Open) {
    let path = route
        .path
        .replace("/c/{room}/s/{seat}", who.browser.page.trim_end_matches('/'))
        .replace("{room}", "00000000000000000000000000")
        .replace("{version}", "any")
        .replace("{name}", "style.css")
        .replace("{code}", "00000000")
        .replace("{key}", "wrong")
        .replace("{secret}", "wrong")
        .replace("{id}", "00000000000000000000000000")
        .replace("{link}", "wrong")
        .replace("{session}", "1")
        .replace("{act}", "leave");
    let form = (route.method == Method::POST).then_some(circle::rights::FORM);
    let answer = group
        .server
        .ask(
            route.method.clone(),
            &path,
            &who.browser.cookie,
            form,
            false,
        )
        .await;
    let facilitates = who.role.facilitates();
    let expected = match open {
        Open::Everybody(status) => status,
        Open::Holder(status) if who.holds => status,
        Open::People(status) if who.role.takes_part() => status,
        Open::Facilitation(status) if facilitates => status,
        _ => 403,
    };
    let said = format!(
        "{} {path} for {:?} at stage {stage}",
        route.method, who.role
    );
    assert_eq!(answer.status.as_u16(), expected, "{said}");
}

/// The act of the rights table that a form's act falls under, by its name.
fn named(act: &str) -> Act {
    let name = match act {
        "mark-note" | "drop-note" | "drop-parked" => "note",
        "share-parked" => "contribute",
        other => other,
    };
    let joined: String = name
        .split('-')
        .map(|part| part[..1].to_uppercase() + &part[1..])
        .collect();
    let found = acts().find(|act| format!("{act:?}") == joined);
    found.unwrap_or_else(|| panic!("no act is named {joined}"))
}

/// The rules may refuse these with the same words although the act is the role's:
/// it is for whoever was asked, or for the former facilitator.
const FOR_ONE: &[Act] = &[Act::AgreeClient, Act::DeclineClient, Act::TakeBack];

#[tokio::test]
async fn every_act_is_refused_to_those_without_the_right() {
    for consulting in [false, true] {
        for stage in 0..Stage::ALL.len() {
            let mut group = Group::gathered(consulting).await;
            group.reach(stage).await;
            for index in 0..8 {
                for act in web::ACTS {
                    let changed = try_act(&group, consulting, stage, index, act).await;
                    if changed {
                        group = Group::gathered(consulting).await;
                        group.reach(stage).await;
                    }
                }
            }
        }
    }
}

async fn try_act(group: &Group, consulting: bool, stage: usize, index: usize, act: &str) -> bool {
    let stranger = Browser {
        page: group.client.page.clone(),
        cookie: group.observer.cookie.clone(),
    };
    let who = &everybody(group, consulting, &stranger)[index];
    let answer = group
        .server
        .does(who.browser, act, &circle::form(act, stage))
        .await;
    let denied = answer.status == StatusCode::FORBIDDEN
        && (!who.holds || answer.body.contains(&Lang::Fr.t("answer-not-yours")))
        || answer.body.contains(&Lang::Fr.t("answer-not-now"))
        || answer.body.contains(&Lang::Fr.t("answer-closed"));
    let right = who.holds && may(who.role, Stage::ALL[stage], named(act));
    let said = format!(
        "{act} by {:?} at stage {stage}: {} {}",
        who.role, answer.status, answer.body
    );
    assert_ne!(answer.status.as_u16() / 100, 5, "{said}");
    assert_ne!(answer.status, StatusCode::BAD_REQUEST, "{said}");
    if right && !FOR_ONE.contains(&named(act)) {
        assert!(!denied, "{said}");
    }
    if !right {
        assert!(denied, "{said}");
    }
    answer.status.is_success()
}

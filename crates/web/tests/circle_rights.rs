//! Every route of people and circles × method × person, walked from the router's own table, and
//! every act × what somebody is to the circle.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use axum::http::Method;
use circle::Server;
use circle::people::{Somebody, link};
use circle::rights::{FORM, Open, PEOPLE, Who, listed};
use method::circle::rights::acts;
use method::circle::{Act, Role, may};

struct Group {
    server: Server,
    people: Vec<(Who, Somebody)>,
    circle: String,
    organisation: String,
}

/// A circle with somebody in every standing.
async fn group() -> Group {
    let server = Server::new();
    let (operator, organisation) = operator(&server).await;
    let farah = server.signed_in("farah@exemple.fr", "Farah").await;
    let circle = server.founded(&farah, "Les passeurs").await;
    let ana = server
        .member(&farah, &circle, "ana@exemple.fr", "Ana")
        .await;
    let form = "name=Bruno&address=bruno%40exemple.fr";
    server.posts(&farah, &format!("{circle}invite"), form).await;
    let bruno = server.signed_in("bruno@exemple.fr", "Bruno").await;
    server
        .follows(&farah, &format!("{circle}set-link"), "on=true")
        .await;
    let page = server.gets(&farah, &circle).await.body;
    let ask = link(&page, &format!("{circle}ask/"));
    let zoe = server.signed_in("zoe@exemple.fr", "Zoe").await;
    server.posts(&zoe, &ask, "name=Zoe").await;
    let people = vec![
        (Who::Nobody, Somebody::default()),
        (
            Who::Outsider,
            server.signed_in("gil@exemple.fr", "Gil").await,
        ),
        (Who::Asking, zoe),
        (Who::Invited, bruno),
        (Who::Member, ana),
        (Who::Facilitator, farah),
        (Who::Operator, operator),
        (
            Who::Sponsor,
            server.signed_in("jeanne@exemple.fr", "Jeanne").await,
        ),
    ];
    Group {
        server,
        people,
        circle,
        organisation,
    }
}

/// The operator, and an organisation for which Jeanne speaks.
async fn operator(server: &Server) -> (Somebody, String) {
    let link = web::first_operator_link(&server.app)
        .await
        .expect("the store");
    let path = link.expect("a link").replace("http://salle.test", "");
    let form = "name=Omar&address=omar%40exemple.fr";
    let answer = server.posts(&Somebody::default(), &path, form).await;
    let omar = Somebody {
        cookie: answer.cookie,
    };
    server
        .follows(&omar, "/operator/organisations", "name=Alpha")
        .await;
    let organisations = server.app.live.store().organisations().await;
    let id = organisations.expect("the store")[0].id.clone();
    let form = format!("organisation={id}&address=jeanne%40exemple.fr");
    server.follows(&omar, "/operator/sponsors", &form).await;
    (omar, id)
}

#[tokio::test]
async fn every_route_answers_those_it_is_for_and_nobody_else() {
    let group = group().await;
    assert_eq!(group.people.len(), PEOPLE);
    for (who, browser) in &group.people {
        let mut routes = web::table();
        // Signing out comes last, of all devices first.
        routes.sort_by_key(|route| route.path.contains("sign-out"));
        for route in routes {
            let Some(open) = listed(route.method.as_str(), route.path) else {
                continue;
            };
            let signed_out = route.path == "/account/sign-out-everywhere";
            if !matches!(open, Open::Act | Open::Stream) {
                check(&group, *who, browser, &route, open).await;
            }
            if signed_out {
                break;
            }
        }
    }
}

async fn check(group: &Group, who: Who, browser: &Somebody, route: &web::Route, open: Open) {
    let path = route
        .path
        .replace("/circles/{id}", group.circle.trim_end_matches('/'))
        .replace("{id}", &group.organisation)
        .replace("{room}", "00000000000000000000000000")
        .replace("{secret}", "wrong")
        .replace("{link}", "wrong")
        .replace("{key}", "wrong")
        .replace("{session}", "9999");
    // One device of two is signed out here, as this one is still needed.
    if route.path == "/account/sign-out" {
        return;
    }
    let form = (route.method == Method::POST).then_some(FORM);
    let server = &group.server;
    let answer = server
        .ask(route.method.clone(), &path, &browser.cookie, form, false)
        .await;
    let said = format!("{} {path} for {who:?}", route.method);
    assert_eq!(answer.status.as_u16(), open.to(who), "{said}");
}

/// The act of the rights table that a form's act falls under, by its name.
fn named(act: &str) -> Act {
    let joined: String = act
        .split('-')
        .map(|part| part[..1].to_uppercase() + &part[1..])
        .collect();
    let found = acts().find(|act| format!("{act:?}") == joined);
    found.unwrap_or_else(|| panic!("no act is named {joined}"))
}

/// Fields that every act can be read from; they name things that do not exist.
const EVERY: &str = "member=999&name=X&zone=Europe/Paris&holidays=france&preset=standard\
&meeting=hybrid&per_session=2&on=false&organisation=&peer=true&facilitates=true&below=999&above=998\
&told=true&text=x&keep_months=3&version=99&from=2020-01-01&until=2020-01-02&day=2020-01-01\
&hour=09:00&minutes=210&place=&session=9999&sequence=0&absence=999&closes_day=2020-01-01&poll=999\
&answer-0=yes&option=0&wished=true&client=999&missed=true&mine=999&with=999&theirs=998&swap=999\
&agreed=true&here=999";

/// A member may do these to themselves alone; the form names somebody else.
const OF_ONE: &[&str] = &["leave", "change-member", "tell-line"];

#[tokio::test]
async fn every_act_is_refused_to_those_without_the_right() {
    let mut group = group().await;
    for index in 0..PEOPLE {
        for act in web::CIRCLE_ACTS {
            let (who, browser) = &group.people[index];
            let role = match who {
                Who::Facilitator => Role::Facilitator,
                Who::Member => Role::Member,
                Who::Invited => Role::Invited,
                Who::Asking => Role::Asking,
                _ => Role::Outsider,
            };
            let path = format!("{}{act}", group.circle);
            let answer = group.server.posts(browser, &path, EVERY).await;
            let status = answer.status.as_u16();
            let said = format!("{act} by {who:?}: {status}");
            assert!(status < 500 && status != 400, "{said}");
            let denied = matches!(status, 403 | 404) || answer.location == "/sign-in";
            let right = may(role, named(act));
            // The rule looks closer than the table at whose it is.
            let closer = *act == "not-today" || role == Role::Member && OF_ONE.contains(act);
            if !(right && closer) {
                assert_eq!(denied, !right, "{said}");
            }
            if answer.status.is_success() || answer.location.starts_with("/circles/") {
                group = self::group().await;
            }
        }
    }
}

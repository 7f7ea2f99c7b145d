//! Every route of the product, in one table, from which the router is made and
//! which the test of rights walks.

mod circle;
mod door;
mod people;
mod seat;
mod site;

use crate::app::App;
use crate::dress::dress;
use crate::fields::BODY_MAX;
use axum::extract::DefaultBodyLimit;
use axum::http::Method;
use axum::middleware::from_fn;
use axum::routing::MethodRouter;
use axum::routing::{get, post};
use axum::{Router, response::IntoResponse};
use std::sync::Arc;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;

pub(crate) use people::sign_in::going;
pub use people::ticket::first_operator_link;

/// One route: where, how, and what answers.
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, in the router's notation.
    pub path: &'static str,
    handler: MethodRouter<Arc<App>>,
}

fn at_get(path: &'static str, handler: MethodRouter<Arc<App>>) -> Route {
    Route {
        method: Method::GET,
        path,
        handler,
    }
}

fn at_post(path: &'static str, handler: MethodRouter<Arc<App>>) -> Route {
    Route {
        method: Method::POST,
        path,
        handler,
    }
}

/// The table of routes.
pub fn table() -> Vec<Route> {
    let mut table = consultations();
    table.extend(people());
    table.extend(circles());
    table.extend(half_days());
    table
}

fn people() -> Vec<Route> {
    use people::{account, facilitation, journal, operator, plan, sign_in, sponsor, ticket};
    vec![
        at_get("/sign-in", get(sign_in::get)),
        at_post("/sign-in", post(sign_in::post)),
        at_get("/sign-in/code", get(sign_in::get_code)),
        at_post("/sign-in/code", post(sign_in::post_code)),
        at_get("/sign-in/{secret}", get(ticket::get_sign_in)),
        at_post("/sign-in/{secret}", post(ticket::post_sign_in)),
        at_get("/operator/{secret}", get(ticket::get_operator)),
        at_post("/operator/{secret}", post(ticket::post_operator)),
        at_get("/welcome", get(account::get_welcome)),
        at_post("/welcome", post(account::post_welcome)),
        at_get("/account", get(account::get)),
        at_post("/account", post(account::post)),
        at_post("/account/end", post(account::end_device)),
        at_post("/account/sign-out", post(account::sign_out)),
        at_post(
            "/account/sign-out-everywhere",
            post(account::sign_out_everywhere),
        ),
        at_post("/account/feed", post(account::make_feed)),
        at_post("/account/feed/revoke", post(account::revoke_feed)),
        at_get("/journal", get(journal::get)),
        at_post("/journal", post(journal::post)),
        at_get("/journal/new", get(journal::get_new)),
        at_get("/journal/{key}", get(journal::get_line)),
        at_post("/journal/{key}", post(journal::post_line)),
        at_post("/journal/{key}/delete", post(journal::delete)),
        at_get("/journal.md", get(journal::markdown)),
        at_get("/journal.json", get(journal::json)),
        at_get("/plan", get(plan::get)),
        at_post("/plan/{key}", post(plan::post)),
        at_get("/operator", get(operator::get)),
        at_post("/operator/organisations", post(operator::add_organisation)),
        at_post("/operator/sponsors", post(operator::add_sponsor)),
        at_get("/organisations/{id}", get(sponsor::get)),
        at_get("/facilitation", get(facilitation::get)),
        at_get("/calendar/{secret}", get(circle::feed::get)),
        at_get("/join/{secret}", get(circle::door::get_join)),
        at_post("/join/{secret}", post(circle::door::post_join)),
    ]
}

fn circles() -> Vec<Route> {
    use circle::{act, door, file, home, invite, new, offers, page, room};
    use circle::{series, sheet, stream, turns};
    let upload = post(file::post).layer(DefaultBodyLimit::max(file::FILE_MAX));
    vec![
        at_get("/circles", get(home::get)),
        at_get("/circles/new", get(new::get)),
        at_post("/circles/new", post(new::post)),
        at_get("/circles/{id}", get(page::slash)),
        at_get("/circles/{id}/", get(page::get)),
        at_get("/circles/{id}/stream", get(stream::get)),
        at_get("/circles/{id}/regions", get(page::regions)),
        at_post("/circles/{id}/{act}", post(act::post)),
        at_post("/circles/{id}/offer", post(offers::offer)),
        at_post("/circles/{id}/withdraw-offer", post(offers::withdraw)),
        at_get("/circles/{id}/ask/{link}", get(door::get_ask)),
        at_post("/circles/{id}/ask/{link}", post(door::post_ask)),
        at_get("/circles/{id}/people", get(invite::get)),
        at_post("/circles/{id}/people/preview", upload),
        at_post("/circles/{id}/people/invite", post(invite::many)),
        at_get("/circles/{id}/series", get(series::get)),
        at_post("/circles/{id}/series", post(series::post)),
        at_get("/circles/{id}/turns", get(turns::get)),
        at_post("/circles/{id}/turns", post(turns::post)),
        at_get("/circles/{id}/sheet/{session}", get(sheet::get)),
        at_post("/circles/{id}/sheet/{session}", post(sheet::post)),
        at_post("/circles/{id}/sheet/{session}/bring", post(sheet::bring)),
        at_post("/circles/{id}/sessions/{session}/consult", post(room::open)),
        at_post("/circles/{id}/rooms/{room}/enter", post(room::enter)),
    ]
}

fn half_days() -> Vec<Route> {
    use circle::{half_day, measures, report, stream};
    vec![
        at_get("/circles/{id}/sessions/{session}", get(circle::page::slash)),
        at_get("/circles/{id}/sessions/{session}/", get(half_day::get)),
        at_get(
            "/circles/{id}/sessions/{session}/stream",
            get(stream::get_half_day),
        ),
        at_get(
            "/circles/{id}/sessions/{session}/regions",
            get(half_day::regions),
        ),
        at_post(
            "/circles/{id}/sessions/{session}/do/{act}",
            post(half_day::post),
        ),
        at_get("/circles/{id}/measure/{moment}", get(measures::get)),
        at_post("/circles/{id}/measure/{moment}", post(measures::post)),
        at_get("/circles/{id}/pulse/{session}", get(measures::get_pulse)),
        at_post("/circles/{id}/pulse/{session}", post(measures::post_pulse)),
        at_get("/circles/{id}/report", get(report::get)),
        at_get("/circles/{id}/report/{cycle}", get(report::get_nth)),
        at_get("/circles/{id}/attendance", get(report::attendance)),
    ]
}

fn consultations() -> Vec<Route> {
    vec![
        at_get("/", get(site::home::get)),
        at_get("/method", get(site::method::get)),
        at_post("/preferences", post(site::preferences::post)),
        at_get("/assets/{version}/{name}", get(site::assets::get)),
        at_get("/health", get(site::health::get)),
        at_get("/start", get(door::start::get)),
        at_post("/start", post(door::start::post)),
        at_get("/demonstration", get(door::demonstration::get)),
        at_post("/demonstration", post(door::demonstration::post)),
        at_post("/code", post(door::code::post)),
        at_get("/code/{code}", get(door::join::get_by_code)),
        at_post("/code/{code}", post(door::join::post_by_code)),
        at_get("/c/{room}/join/{key}", get(door::join::get_by_link)),
        at_post("/c/{room}/join/{key}", post(door::join::post_by_link)),
        at_get("/c/{room}/s/{seat}", get(seat::page::slash)),
        at_get("/c/{room}/s/{seat}/", get(seat::page::get)),
        at_get("/c/{room}/s/{seat}/stream", get(seat::stream::get)),
        at_get("/c/{room}/s/{seat}/regions", get(seat::regions::get)),
        at_post("/c/{room}/s/{seat}/do/{act}", post(seat::command::post)),
        at_post("/c/{room}/s/{seat}/scene/{act}", post(seat::scene::post)),
        at_get("/c/{room}/s/{seat}/record", get(seat::record::page)),
        at_get("/c/{room}/s/{seat}/record.md", get(seat::record::markdown)),
        at_get("/c/{room}/s/{seat}/record.json", get(seat::record::json)),
        at_get("/c/{room}/s/{seat}/return", get(seat::return_link::get)),
        at_post("/c/{room}/s/{seat}/return", post(seat::return_link::post)),
        at_get("/c/{room}/s/{seat}/return/{secret}", get(seat::bind::get)),
        at_post("/c/{room}/s/{seat}/return/{secret}", post(seat::bind::post)),
        at_post("/c/{room}/s/{seat}/delete", post(seat::delete::post)),
        at_get("/c/{room}/s/{seat}/circle", get(circle::bring::get)),
        at_post("/c/{room}/s/{seat}/circle", post(circle::bring::post)),
    ]
}

/// The router, with everything that stands around its routes.
pub fn router(app: &Arc<App>) -> Router {
    let mut router = Router::new();
    for route in table() {
        router = router.route(route.path, route.handler);
    }
    let mut csrf = CsrfLayer::new();
    if let Some(url) = &app.settings.public_url {
        match csrf.clone().add_trusted_origin(url.as_str()) {
            Ok(trusting) => csrf = trusting,
            Err(error) => tracing::warn!(%error, "the public address is no origin"),
        }
    }
    router
        .fallback(|| async { crate::answer::Why::NotFound.into_response() })
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .layer(csrf)
        .layer(CatchPanicLayer::custom(fault))
        .layer(from_fn(dress))
        .layer(CompressionLayer::new())
        .with_state(Arc::clone(app))
}

/// The answer to a fault. Its message can quote what somebody wrote, so it is
/// written nowhere; the program's own hook says where it happened.
fn fault(_: Box<dyn std::any::Any + Send>) -> axum::response::Response {
    tracing::error!("a handler failed");
    axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

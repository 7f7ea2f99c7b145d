//! Who comes, by which door, and who goes: every name is a marked string.

use super::search::Seen::{self, By, ByTheRoom, OnScreen};
use super::search::Standing;
use super::{Circle, fields};
use crate::circle::{Browser, between};
use axum::http::{Method, StatusCode};

impl Circle {
    /// Somebody comes by an address and is seen, by their name.
    pub(super) async fn comes(&mut self, who: &'static str, path: &str, name: &str) {
        let (standing, seen) = match who {
            "guest" | "lobby" => (Standing::Outside, By(&["facilitator"])),
            _ => (Standing::Inside, OnScreen),
        };
        let form = format!("name={name}");
        let browser = self.server.seated(path, "", &form).await;
        self.sits(who, browser, standing).await;
        self.grows("join", &form, seen).await;
    }

    pub(super) async fn gathers(&mut self, consulting: bool) {
        let form = format!("name=canary-nora&headline=canary-first-line&consulting={consulting}");
        let browser = self.server.seated("/start", "", &form).await;
        self.sits("facilitator", browser, Standing::Inside).await;
        self.grows("start", &form, OnScreen).await;
        let (link, code) = self.invitation().await;
        for (who, name) in [
            ("client", "canary-chloe"),
            ("consultant", "canary-bruno"),
            ("observer", "canary-ola"),
            ("removed", "canary-remi"),
        ] {
            self.comes(who, &link, name).await;
        }
        let path = format!("{}do/open-screen", self.browser("facilitator").page);
        let cookie = self.browser("facilitator").cookie.clone();
        let screen = self.server.seated(&path, &cookie, "epoch=0").await;
        self.sits("screen", screen, Standing::Inside).await;
        self.comes("lobby", &format!("/code/{code}"), "canary-lise")
            .await;
        self.is_seated().await;
        // With the observer's cookie before the client's seat.
        let stranger = Browser {
            page: self.browser("client").page.clone(),
            cookie: self.browser("observer").cookie.clone(),
        };
        self.sits("stranger", stranger, Standing::Outside).await;
        assert_eq!(
            self.seat("stranger").streams[0].ends("stranger").await,
            4003
        );
        self.doors(&link, &code).await;
        self.moves("next", "reason=said-aloud").await;
    }

    /// The invitation, which the facilitation alone is shown.
    async fn invitation(&mut self) -> (String, String) {
        let browser = self.browser("facilitator").clone();
        let link = self.server.link(&browser).await;
        let page = self.server.get(&browser, "").await.body;
        let code = between(&page, "<strong>", "</strong>").expect("a code");
        let key = link.rsplit('/').next().expect("a key");
        self.plant(key.to_owned(), By(&["facilitator"]));
        self.plant(code.to_owned(), By(&["facilitator"]));
        self.plant(code.replace('-', ""), Seen::ByNobody);
        let typed = code.replace('-', "").to_lowercase();
        self.plant(typed.clone(), Seen::ByNobody);
        (link, typed)
    }

    /// Who is what, who is removed, who is without a device, who has another name.
    async fn is_seated(&mut self) {
        let seat = |who: &str| format!("seat={}", self.number(who));
        let (client, observer, removed) = (seat("client"), seat("observer"), seat("removed"));
        self.must("facilitator", "ask-client", &client).await;
        self.must("client", "agree-client", &client).await;
        let observes = format!("{observer}&observer=true");
        self.must("facilitator", "set-observer", &observes).await;
        self.is_removed("removed", &removed).await;
        self.goes("canary-remi");
        self.plants("facilitator", "add-seat", "name=canary-paul", OnScreen)
            .await;
        self.goes("canary-bruno");
        self.plants("consultant", "rename", "name=canary-boris", OnScreen)
            .await;
        // What one waits by is no name of the room either.
        self.plants("lobby", "rename", "name=canary-leo", By(&["facilitator"]))
            .await;
    }

    pub(super) async fn is_removed(&mut self, who: &'static str, seat: &str) {
        self.must("facilitator", "remove", seat).await;
        let stream = self.seat(who).streams.last().expect("a stream");
        assert_eq!(stream.ends(who).await, 4001);
        self.seat_mut(who).standing = Standing::Removed(self.planted.len());
    }

    /// What a form at a door shows again is shown to whoever sent it.
    async fn doors(&mut self, link: &str, code: &str) {
        let by_code = format!("/code/{code}");
        for path in ["/", "/start", link, &by_code] {
            let page = self.server.ask(Method::GET, path, "", None, false).await;
            assert_eq!(page.status, StatusCode::OK);
            self.offered.extend(fields::offered(&page.body));
        }
        let long = "a".repeat(41);
        let too_long = |mark: &str| format!("name=canary-{mark}-{long}");
        for (act, path, form) in [
            ("code", "/code", "code=canary-code".to_owned()),
            ("join", link, too_long("by-link")),
            ("join", by_code.as_str(), too_long("by-code")),
            (
                "start",
                "/start",
                format!("{}&headline=canary-elsewhere", too_long("name-elsewhere")),
            ),
        ] {
            let answer = self.asks("stranger", Method::POST, path, Some(&form)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            self.grows(act, &form, By(&["stranger"])).await;
        }
    }

    /// Somebody waits, is told nothing, and is let in.
    pub(super) async fn guest_comes(&mut self) {
        let link = self.server.link(self.browser("facilitator")).await;
        self.comes("guest", &link, "canary-gil").await;
        self.look_around().await;
        self.search();
        let seat = format!("seat={}", self.number("guest"));
        self.must("facilitator", "admit", &seat).await;
        assert_eq!(self.seat("guest").streams[0].ends("guest").await, 4003);
        let stream = self.wire.open(self.browser("guest")).await;
        stream.brings("canary-sheet-facts", "guest").await;
        let guest = self.seat_mut("guest");
        guest.streams.push(stream);
        guest.standing = Standing::Inside;
        let name = self.planted_as("canary-gil");
        self.planted[name].seen = ByTheRoom;
        self.reaches("canary-gil", ByTheRoom).await;
    }
}

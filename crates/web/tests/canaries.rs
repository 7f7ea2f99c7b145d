//! Every text field is filled with a marked string, and every byte that any seat
//! can get is searched: nobody receives what they may not see.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod circle;

use circle::{Browser, Group};

/// Where a marked string may be seen.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Seen {
    /// By everybody in the room, the shared screen included.
    ByTheRoom,
    /// By its writer alone.
    ByWriter(&'static str),
    /// Nowhere: it was taken back.
    Nowhere,
}

use Seen::{ByTheRoom, ByWriter};

/// Who does what, and what they plant by it.
type Line = (
    &'static str,
    &'static str,
    &'static str,
    &'static [(&'static str, Seen)],
);

/// Steps 1 to 4, up to what is withdrawn.
const FIRST: &[Line] = &[
    (
        "client",
        "write-sheet",
        "epoch=1&field=facts&version=0&text=canary-facts",
        &[("canary-facts", ByTheRoom)],
    ),
    (
        "client",
        "note",
        "epoch=1&text=canary-note-client",
        &[("canary-note-client", ByWriter("client"))],
    ),
    (
        "consultant",
        "note",
        "epoch=1&text=canary-note-consultant",
        &[("canary-note-consultant", ByWriter("consultant"))],
    ),
    (
        "observer",
        "note",
        "epoch=1&text=canary-note-observer",
        &[("canary-note-observer", ByWriter("observer"))],
    ),
    (
        "facilitator",
        "note",
        "epoch=1&text=canary-note-facilitator",
        &[("canary-note-facilitator", ByWriter("facilitator"))],
    ),
    (
        "facilitator",
        "next",
        "epoch=1&reason=other&text=canary-reason",
        &[("canary-reason", ByTheRoom)],
    ),
    (
        "consultant",
        "ask",
        "epoch=2&text=canary-question",
        &[("canary-question", ByTheRoom)],
    ),
    ("facilitator", "next", "epoch=2&reason=said-aloud", &[]),
    (
        "client",
        "write-request",
        "epoch=3&version=0&text=canary-request&unwanted=canary-unwanted",
        &[
            ("canary-request", ByTheRoom),
            ("canary-unwanted", ByTheRoom),
        ],
    ),
    (
        "consultant",
        "propose-wording",
        "epoch=3&text=canary-wording",
        &[("canary-wording", ByTheRoom)],
    ),
    (
        "consultant",
        "unclear",
        "epoch=3&version=1&text=canary-unclear",
        &[],
    ),
    ("facilitator", "next", "epoch=3&reason=said-aloud", &[]),
    (
        "consultant",
        "contribute",
        "epoch=4&kind=lead&text=canary-contribution",
        &[("canary-contribution", ByTheRoom)],
    ),
    (
        "consultant",
        "contribute",
        "epoch=4&kind=lead&text=canary-withdrawn",
        &[("canary-withdrawn", Seen::Nowhere)],
    ),
];

/// The rest.
const LAST: &[Line] = &[
    ("facilitator", "next", "epoch=4", &[]),
    (
        "client",
        "write-synthesis",
        "epoch=5&version=0&text=canary-synthesis",
        &[("canary-synthesis", ByTheRoom)],
    ),
    (
        "client",
        "write-action",
        "epoch=5&slot=0&field=what&version=0&text=canary-action",
        &[("canary-action", ByTheRoom)],
    ),
    (
        "consultant",
        "offer-addition",
        "epoch=5&text=canary-addition",
        &[("canary-addition", ByTheRoom)],
    ),
    ("facilitator", "next", "epoch=5&reason=said-aloud", &[]),
    (
        "consultant",
        "share",
        "epoch=6&text=canary-shared",
        &[("canary-shared", ByTheRoom)],
    ),
    (
        "consultant",
        "journal",
        "epoch=6&field=feeling&text=canary-feeling",
        &[("canary-feeling", ByWriter("consultant"))],
    ),
];

async fn play(group: &Group, lines: &[Line]) -> Vec<(&'static str, Seen)> {
    let mut planted = Vec::new();
    for (who, act, form, plants) in lines {
        let browser = match *who {
            "facilitator" => &group.facilitator,
            "client" => &group.client,
            "observer" => &group.observer,
            _ => &group.consultant,
        };
        group.server.must(browser, act, form).await;
        planted.extend_from_slice(plants);
    }
    planted
}

async fn whole_consultation(group: &Group) -> Vec<(&'static str, Seen)> {
    group.reach(1).await;
    let mut planted = play(group, FIRST).await;
    let page = group.server.get(&group.consultant, "").await.body;
    let ids: Vec<&str> = page
        .split("data-form=\"withdraw-contribution-")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let [first, .., last] = ids[..] else {
        panic!("two contributions")
    };
    let form = format!("epoch=4&contribution={last}");
    group
        .server
        .must(&group.consultant, "withdraw-contribution", &form)
        .await;
    let form = format!("epoch=4&contribution={first}&mark=to-try");
    group.server.must(&group.client, "mark", &form).await;
    planted.extend(play(group, LAST).await);
    planted
}

const PATHS: &[&str] = &[
    "",
    "regions",
    "record",
    "record?cut=mine",
    "record.md",
    "record.md?cut=mine",
    "record.json",
    "record.json?cut=mine",
];

async fn everything(group: &Group, browser: &Browser) -> String {
    let mut all = String::new();
    for path in PATHS {
        all.push_str(&group.server.get(browser, path).await.body);
    }
    all
}

#[tokio::test]
async fn nobody_receives_what_they_may_not_see() {
    let group = Group::gathered(false).await;
    let planted = whole_consultation(&group).await;
    let seats = [
        ("facilitator", &group.facilitator, true),
        ("client", &group.client, true),
        ("consultant", &group.consultant, true),
        ("observer", &group.observer, true),
        ("screen", &group.screen, true),
        ("lobby", &group.lobby, false),
        ("removed", &group.removed, false),
    ];
    for (name, browser, in_the_room) in seats {
        let all = everything(&group, browser).await;
        assert!(!all.is_empty());
        for (mark, seen) in &planted {
            let there = all.contains(mark);
            match seen {
                Seen::ByTheRoom if name == "screen" => {} // shows one step at a time
                Seen::ByTheRoom => assert_eq!(there, in_the_room, "{mark} for {name}"),
                Seen::ByWriter(writer) => assert_eq!(there, *writer == name, "{mark} for {name}"),
                Seen::Nowhere => assert!(!there, "{mark} for {name}"),
            }
        }
    }
}

#[tokio::test]
async fn a_quiet_signal_reaches_the_facilitation_alone_until_it_is_passed_on() {
    let group = Group::gathered(false).await;
    group.reach(4).await;
    let server = &group.server;
    let words = text::Lang::Fr.t("signal-uncomfortable");
    server
        .must(&group.client, "signal", "epoch=4&signal=uncomfortable")
        .await;
    let reaches = async |browser: &Browser| everything(&group, browser).await.contains(&words);
    assert!(reaches(&group.facilitator).await);
    for browser in [
        &group.consultant,
        &group.observer,
        &group.screen,
        &group.lobby,
    ] {
        assert!(!reaches(browser).await);
    }
    let page = server.get(&group.facilitator, "").await.body;
    let id = circle::between(&page, "data-form=\"dismiss-signal-", "\"").expect("a signal");
    let passed = server
        .does(
            &group.facilitator,
            "pass-signal",
            &format!("epoch=4&signal={id}"),
        )
        .await;
    assert_eq!(
        passed.status.as_u16(),
        422,
        "uncomfortable is never passed on"
    );
}

#[tokio::test]
async fn a_private_mark_is_seen_by_the_client_alone() {
    let group = Group::gathered(false).await;
    group.reach(4).await;
    let server = &group.server;
    server
        .must(
            &group.consultant,
            "contribute",
            "epoch=4&kind=lead&text=une-piste",
        )
        .await;
    let before = everything(&group, &group.consultant).await;
    let page = server.get(&group.client, "").await.body;
    let id = circle::between(&page, "data-form=\"mark-", "-").expect("a contribution");
    server
        .must(
            &group.client,
            "mark",
            &format!("epoch=4&contribution={id}&mark=touches"),
        )
        .await;
    assert_eq!(
        before,
        everything(&group, &group.consultant).await,
        "not a byte differs"
    );
}

#[tokio::test]
async fn after_a_deletion_every_address_says_so_and_nothing_else() {
    let group = Group::gathered(false).await;
    group.reach(1).await;
    let server = &group.server;
    server
        .must(
            &group.client,
            "write-sheet",
            "epoch=1&field=facts&version=0&text=canary",
        )
        .await;
    server
        .must(
            &group.facilitator,
            "announce-deletion",
            "epoch=1&announced=true",
        )
        .await;
    let delete = format!("{}delete", group.facilitator.page);
    let tap = async || {
        let cookie = &group.facilitator.cookie;
        let form = Some("sure=yes");
        server
            .ask(axum::http::Method::POST, &delete, cookie, form, false)
            .await
    };
    assert_eq!(
        tap().await.status.as_u16(),
        409,
        "each must first be able to save their part"
    );
    let consultant = server.get(&group.consultant, "").await.body;
    assert!(consultant.contains(&text::Lang::Fr.t("deletion-announced")));
    server.later(method::Span::minutes(2));
    assert_eq!(tap().await.status.as_u16(), 303);
    for path in PATHS {
        let answer = server.get(&group.client, path).await;
        assert_eq!(answer.status.as_u16(), 410, "{path}");
        assert!(!answer.body.contains("canary"));
    }
}

//! A whole consultation in which every field is filled with a marked string.

use super::Circle;
use super::search::Seen::{By, ByTheRoom, OnScreen};
use crate::circle::{Server, between};
use axum::http::{Method, StatusCode};
use method::Span;
use method::consultation::state::ActionField;
use text::Lang;
use views::labels;

impl Circle {
    /// From the opening of the room to its closing.
    pub async fn consults(server: Server, consulting: bool) -> Circle {
        let mut circle = Circle::before(server).await;
        circle.gathers(consulting).await;
        circle.expose().await;
        circle.clarification().await;
        circle.contract().await;
        circle.exploration(consulting).await;
        circle.synthesis().await;
        circle.learning().await;
        circle.afterwards().await;
        circle
    }

    async fn expose(&mut self) {
        self.goes("canary-first-line");
        let headline = "field=headline&version=1&text=canary-headline";
        self.plants("client", "write-sheet", headline, OnScreen)
            .await;
        for field in ["facts", "my-part", "tried", "at-stake", "question"] {
            let form = format!("field={field}&version=0&text=canary-sheet-{field}");
            self.plants("client", "write-sheet", &form, OnScreen).await;
        }
        self.notes().await;
        let old = "field=facts&version=0&text=canary-of-an-older-version";
        self.refused("client", "write-sheet", old, 409).await;
        let long = format!(
            "field=headline&version=2&text=canary-too-long-{}",
            "a".repeat(201)
        );
        self.refused("client", "write-sheet", &long, 422).await;
        let control = "field=facts&version=1&text=canary-control%00";
        self.refused("client", "write-sheet", control, 422).await;
        let where_to = "field=nowhere&version=0&text=canary-nowhere";
        self.refused("client", "write-sheet", where_to, 400).await;
        self.refused("client", "no-such-act", "text=canary-no-act", 404)
            .await;
        self.guest_comes().await;
        self.moves("next", "reason=other&text=canary-reason-to-go-on")
            .await;
    }

    /// Private notes, of everybody; one is dropped again.
    async fn notes(&mut self) {
        let place = self.epoch;
        for (who, alone) in PEOPLE {
            let form = format!("text=canary-note-{who}-in-{place}");
            self.plants(who, "note", &form, By(alone)).await;
        }
        for outside in ["lobby", "removed", "screen"] {
            let form = format!("text=canary-note-{outside}-in-{place}");
            self.refused(outside, "note", &form, 403).await;
        }
        let id = format!("{:032x}", 0xa0 + place);
        let form = format!("command={id}&text=canary-dropped-note-in-{place}");
        self.plants("client", "note", &form, By(&["client"])).await;
        self.must("client", "mark-note", &format!("note={id}&mark=to-try"))
            .await;
        self.goes(&format!("canary-dropped-note-in-{place}"));
        self.must("client", "drop-note", &format!("note={id}"))
            .await;
    }

    async fn clarification(&mut self) {
        self.moves("back", "reason=other&text=canary-reason-to-go-back")
            .await;
        self.moves("next", "reason=said-aloud").await;
        self.plants("consultant", "ask", "text=canary-first-question", OnScreen)
            .await;
        self.plants("guest", "ask", "text=canary-guest-asks", OnScreen)
            .await;
        let id = self.newest("consultant", "edit-question").await;
        let form = format!("question={id}&version=1&text=canary-not-the-author");
        self.refused("guest", "edit-question", &form, 403).await;
        let form = format!("question={id}&version=1&text=canary-reworded");
        self.goes("canary-first-question");
        self.plants("consultant", "edit-question", &form, OnScreen)
            .await;
        let form = format!("question={id}&version=0&text=canary-answer");
        self.plants("client", "answer", &form, OnScreen).await;
        self.plants("consultant", "ask", "text=canary-asked-in-vain", OnScreen)
            .await;
        let id = self.newest("consultant", "withdraw-question").await;
        self.goes("canary-asked-in-vain");
        self.must("consultant", "withdraw-question", &format!("question={id}"))
            .await;
        self.parks().await;
        for who in ["client", "observer", "screen", "lobby", "removed"] {
            let form = format!("text=canary-asked-by-{who}");
            self.refused(who, "ask", &form, 403).await;
        }
        let seat = format!("seat={}", self.number("guest"));
        self.is_removed("guest", &seat).await;
        self.refused("guest", "ask", "text=canary-asked-after-removal", 403)
            .await;
        self.moves("next", "reason=said-aloud").await;
    }

    /// Ideas kept for step 4: one by itself, one from the mirror, one let go.
    async fn parks(&mut self) {
        const ALONE: &[&str] = &["consultant"];
        let parked = |mark: &str, id: &str| format!("command={id}&text=canary-{mark}");
        let form = parked("parked", PARKED);
        self.plants("consultant", "park", &form, By(ALONE)).await;
        let advice = "then=park&text=canary-pourquoi-ne-pas";
        self.plants("consultant", "ask", advice, By(ALONE)).await;
        let gone = format!("{:032x}", 0xb1);
        let form = parked("let-go", &gone);
        self.plants("consultant", "park", &form, By(ALONE)).await;
        self.goes("canary-let-go");
        self.must("consultant", "drop-parked", &format!("parked={gone}"))
            .await;
        for who in ["client", "observer"] {
            let form = format!("text=canary-tried-to-park-{who}");
            self.refused(who, "park", &form, 403).await;
        }
    }

    async fn contract(&mut self) {
        // A little late, and too late.
        let step = self.epoch - 1;
        let late = format!("epoch={step}&text=canary-a-little-late");
        self.plants("consultant", "ask", &late, ByTheRoom).await;
        self.server.later(Span::minutes(3));
        let late = format!("epoch={step}&text=canary-far-behind");
        self.refused("consultant", "ask", &late, 409).await;
        let first = "version=0&text=canary-first-request&unwanted=canary-first-unwanted";
        self.plants("client", "write-request", first, OnScreen)
            .await;
        self.refused(
            "consultant",
            "write-request",
            "version=1&text=canary-usurped-request&unwanted=canary-usurped-unwanted",
            403,
        )
        .await;
        self.plants(
            "consultant",
            "unclear",
            "version=1&text=canary-dim",
            OnScreen,
        )
        .await;
        self.plants(
            "consultant",
            "propose-wording",
            "text=canary-proposed",
            OnScreen,
        )
        .await;
        let vain = "text=canary-wording-in-vain";
        self.plants("consultant", "propose-wording", vain, OnScreen)
            .await;
        let id = self.newest("consultant", "withdraw-wording").await;
        self.goes("canary-wording-in-vain");
        self.must("consultant", "withdraw-wording", &format!("wording={id}"))
            .await;
        // A changed request is a new one: what was unclear of the former goes with it.
        for mark in [
            "canary-first-request",
            "canary-first-unwanted",
            "canary-dim",
        ] {
            self.goes(mark);
        }
        let request = "version=1&text=canary-request&unwanted=canary-unwanted";
        self.plants("client", "write-request", request, OnScreen)
            .await;
        self.plants(
            "consultant",
            "unclear",
            "version=2&text=canary-unclear",
            OnScreen,
        )
        .await;
        self.moves("next", "reason=said-aloud").await;
    }

    async fn exploration(&mut self, consulting: bool) {
        self.notes().await;
        let lead = |text: &str| format!("kind=lead&text=canary-{text}");
        self.plants("consultant", "contribute", &lead("offered"), ByTheRoom)
            .await;
        let id = self.newest("consultant", "edit-contribution").await;
        let form = format!("contribution={id}&mark=touches");
        self.must("client", "mark", &form).await;
        self.goes("canary-offered");
        let form = format!("contribution={id}&version=1&{}", lead("contribution"));
        self.plants("consultant", "edit-contribution", &form, ByTheRoom)
            .await;
        self.plants("consultant", "contribute", &lead("in-vain"), ByTheRoom)
            .await;
        let id = self.newest("consultant", "withdraw-contribution").await;
        self.goes("canary-in-vain");
        let form = format!("contribution={id}");
        self.must("consultant", "withdraw-contribution", &form)
            .await;
        self.must(
            "consultant",
            "share-parked",
            &format!("parked={PARKED}&kind=lead"),
        )
        .await;
        let shared = self.planted_as("canary-parked");
        self.planted[shared].seen = ByTheRoom;
        self.reaches("canary-parked", ByTheRoom).await;
        self.writes_in_silence().await;
        let form = lead("of-the-facilitation");
        match consulting {
            true => {
                self.plants("facilitator", "contribute", &form, ByTheRoom)
                    .await;
            }
            false => self.refused("facilitator", "contribute", &form, 403).await,
        }
        for who in ["client", "observer", "screen", "lobby", "guest"] {
            let form = lead(&format!("tried-by-{who}"));
            self.refused(who, "contribute", &form, 403).await;
        }
        self.moves("next", "reason=said-aloud").await;
    }

    /// Nobody has a byte of it before it is shown: not the stream, not a page, not
    /// the record.
    async fn writes_in_silence(&mut self) {
        self.must("facilitator", "begin-silence", "minutes=5").await;
        let form = "kind=lead&text=canary-in-silence";
        self.plants("consultant", "contribute", form, By(&["consultant"]))
            .await;
        self.look_around().await;
        self.search();
        self.must("facilitator", "reveal", "").await;
        let shown = self.planted_as("canary-in-silence");
        self.planted[shown].seen = ByTheRoom;
        self.reaches("canary-in-silence", ByTheRoom).await;
    }

    async fn synthesis(&mut self) {
        let form = "version=0&text=canary-first-synthesis";
        self.plants("client", "write-synthesis", form, OnScreen)
            .await;
        for slot in 0..3 {
            for field in ["what", "first-step", "obstacle", "sign"] {
                let form =
                    format!("slot={slot}&field={field}&version=0&text=canary-{field}-{slot}");
                // Where three actions are too many for it, the screen says what and when.
                let seen = if field == "what" { OnScreen } else { ByTheRoom };
                self.plants("client", "write-action", &form, seen).await;
            }
            // A day is no free text, but as much the client's.
            let day = format!("2031-07-{}", 10 + slot);
            let form = format!("slot={slot}&field=by-when&version=0&text={day}");
            self.must("client", "write-action", &form).await;
            let read = labels::action_text(Lang::Fr, ActionField::ByWhen, &day);
            self.plant(read.clone(), OnScreen);
            // The client has the day in its field, the others read it in words.
            for who in ["facilitator", "consultant", "observer", "screen"] {
                let stream = self.seat(who).streams.last().expect("a stream");
                stream.brings(&read, who).await;
            }
        }
        for (mark, answer) in [
            ("taken", Some(true)),
            ("left", Some(false)),
            ("undone", None),
        ] {
            self.addition(&format!("canary-addition-{mark}"), answer)
                .await;
        }
        self.refused("observer", "offer-addition", "text=canary-added", 403)
            .await;
        self.goes("canary-first-synthesis");
        let form = "version=1&text=canary-synthesis";
        self.plants("client", "write-synthesis", form, OnScreen)
            .await;
        self.moves("next", "reason=said-aloud").await;
    }

    /// An addition that the client takes or leaves, or that is taken back.
    async fn addition(&mut self, mark: &str, taken: Option<bool>) {
        let form = format!("text={mark}");
        self.plants("consultant", "offer-addition", &form, ByTheRoom)
            .await;
        let id = self.newest("consultant", "withdraw-addition").await;
        let addition = format!("addition={id}");
        match taken {
            Some(taken) => {
                let form = format!("{addition}&taken={taken}");
                self.must("client", "take-addition", &form).await;
            }
            None => {
                self.goes(mark);
                self.must("consultant", "withdraw-addition", &addition)
                    .await;
            }
        }
    }

    async fn learning(&mut self) {
        for (who, alone) in PEOPLE {
            for field in ["feeling", "learning", "noticed"] {
                let form = format!("field={field}&text=canary-{field}-of-{who}");
                self.plants(who, "journal", &form, By(alone)).await;
            }
        }
        for who in ["client", "consultant"] {
            let form = format!("text=canary-shared-by-{who}");
            self.plants(who, "share", &form, OnScreen).await;
        }
        self.refused("observer", "share", "text=canary-shared-in-silence", 403)
            .await;
        self.moves("close", "reason=other&text=canary-reason-to-close")
            .await;
        self.refused("consultant", "share", "text=canary-after-the-end", 409)
            .await;
        self.reviews().await;
    }

    /// The facilitation is read again, by the one who did it.
    async fn reviews(&mut self) {
        for field in ["served", "otherwise", "next-time"] {
            let form = format!("field={field}&text=canary-review-{field}");
            self.plants("facilitator", "journal", &form, By(&["facilitator"]))
                .await;
        }
        self.refused(
            "client",
            "journal",
            "field=served&text=canary-not-mine",
            403,
        )
        .await;
    }

    /// The notes and links of afterwards, and everybody before everybody else's seat.
    async fn afterwards(&mut self) {
        self.notes().await;
        for (who, alone) in PEOPLE {
            let path = format!("{}return", self.browser(who).page);
            let answer = self.asks(who, Method::POST, &path, None).await;
            let secret = between(&answer.body, "/return/", "\"").expect("a link");
            self.plant(secret.to_owned(), By(alone));
        }
        self.look_around().await;
        self.search_last_look();
        self.try_other_seats().await;
    }

    /// A note that the store cannot keep: its writer is told so, nobody gets it.
    pub async fn fails_to_keep(&mut self, mark: &str) {
        let form = format!("text={mark}");
        self.refused("client", "note", &form, 503).await;
    }

    /// The facilitation deletes the consultation: every stream ends, every address
    /// says that it was deleted, and nothing else.
    pub async fn is_deleted(&mut self) {
        self.must("facilitator", "announce-deletion", "announced=true")
            .await;
        self.server.later(Span::minutes(2));
        let path = format!("{}delete", self.browser("facilitator").page);
        let answer = self
            .asks("facilitator", Method::POST, &path, Some("sure=yes"))
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        for who in [
            "facilitator",
            "client",
            "consultant",
            "observer",
            "screen",
            "lobby",
        ] {
            assert_eq!(self.seat(who).streams[0].ends(who).await, 4002);
        }
        self.look_around().await;
        for seat in &self.seats {
            let left = self.marks().find(|mark| seat.last.contains(mark));
            assert_eq!(left, None, "for {}", seat.who);
        }
    }

    /// The newest of the things that forms of this name on somebody's page are about.
    async fn newest(&self, who: &str, form: &str) -> u64 {
        let page = self.server.get(self.browser(who), "").await.body;
        let before = format!("data-form=\"{form}-");
        let ids = page.split(&before).skip(1);
        let ids = ids.filter_map(|rest| rest.split('"').next()?.parse().ok());
        ids.max().unwrap_or_else(|| panic!("no {form} for {who}"))
    }
}

/// The idea that is shared in step 4.
const PARKED: &str = "000000000000000000000000000000b0";

/// Everybody who stays to the end, and what is theirs alone.
const PEOPLE: [(&str, &[&str]); 4] = [
    ("facilitator", &["facilitator"]),
    ("client", &["client"]),
    ("consultant", &["consultant"]),
    ("observer", &["observer"]),
];

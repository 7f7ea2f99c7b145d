//! What can be done at a seat, and what is typed there.

use super::book::{ALONE, DEED, LEARNED, ROOM, WHAT};
use super::chance::Kind::{self, Area, Line};
use super::world::{Words, words};

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Facilitator,
    Client,
    Consultant,
    Anybody,
}

/// One thing somebody does.
#[derive(Clone, Copy, Debug)]
pub struct Deed {
    pub who: Who,
    pub act: &'static str,
    /// Fields that are the same each time; the others are looked up.
    pub form: &'static str,
    pub typed: &'static [Words],
}

const fn deed(who: Who, act: &'static str, form: &'static str, typed: &'static [Words]) -> Deed {
    Deed {
        who,
        act,
        form,
        typed,
    }
}

use Who::{Anybody, Client, Consultant, Facilitator};

const SHORT: Kind = Area(2_000);
const LONG: Kind = Area(10_000);
const NAME: &[Words] = &[words("name", Line(40), ROOM)];
const TEXT: &[Words] = &[words("text", SHORT, ROOM)];
const NOTE: &[Words] = &[words("text", SHORT, ALONE)];
const LONG_TEXT: &[Words] = &[words("text", LONG, ROOM)];
const HEADLINE: &[Words] = &[words("text", Line(200), ROOM)];
const REQUEST: &[Words] = &[words("text", SHORT, ROOM), words("unwanted", SHORT, ROOM)];
const AIM: &[Words] = &[words("text", SHORT, WHAT)];
const STEP: &[Words] = &[words("text", SHORT, DEED)];
const LEARNING: &[Words] = &[words("text", SHORT, LEARNED)];

/// At any stage of an open room.
pub const ALWAYS: &[Deed] = &[
    deed(Anybody, "note", "", NOTE),
    deed(Anybody, "note", "", NOTE),
    deed(Anybody, "mark-note", "mark=touches", &[]),
    deed(Anybody, "drop-note", "", &[]),
    deed(Facilitator, "mark-here", "here=true", &[]),
    deed(Facilitator, "set-aside", "aside=false", &[]),
    deed(Facilitator, "set-meeting", "meeting=hybrid", &[]),
    deed(Facilitator, "set-meeting", "meeting=remote", &[]),
    deed(Facilitator, "set-spoken", "spoken=true", &[]),
    deed(Facilitator, "set-spoken", "spoken=false", &[]),
    deed(Facilitator, "set-consulting", "consulting=false", &[]),
    deed(Facilitator, "set-consulting", "consulting=true", &[]),
    deed(Facilitator, "pause", "", &[]),
    deed(Facilitator, "resume", "", &[]),
    deed(Facilitator, "extend", "minutes=2", &[]),
    deed(Facilitator, "accept-plan", "", &[]),
    deed(Facilitator, "announce-deletion", "announced=true", &[]),
    deed(Facilitator, "announce-deletion", "announced=false", &[]),
];

const PLAN: &str = "minutes=10&minutes=20&minutes=10&minutes=25&minutes=10&minutes=15";

const GATHERING: &[Deed] = &[
    deed(Anybody, "rename", "", NAME),
    deed(Facilitator, "add-seat", "", NAME),
    deed(Facilitator, "set-plan", PLAN, &[]),
    deed(Facilitator, "fill-seats", "count=1", &[]),
    deed(Facilitator, "set-observer", "observer=true", &[]),
    deed(Facilitator, "ask-client", "", &[]),
    deed(Consultant, "decline-client", "", &[]),
    deed(Client, "write-sheet", "field=headline", HEADLINE),
    deed(Client, "write-sheet", "field=facts", LONG_TEXT),
];

const EXPOSE: &[Deed] = &[
    deed(Client, "write-sheet", "field=headline", HEADLINE),
    deed(Client, "write-sheet", "field=facts", LONG_TEXT),
    deed(Client, "write-sheet", "field=my-part", LONG_TEXT),
    deed(Client, "write-sheet", "field=tried", LONG_TEXT),
    deed(Client, "write-sheet", "field=at-stake", LONG_TEXT),
    deed(Client, "write-sheet", "field=question", LONG_TEXT),
    deed(Client, "set-kind", "kind=project", &[]),
    deed(Client, "set-kind", "kind=problem", &[]),
    deed(Client, "told", "", &[]),
    // Refused: it is the client's to tell.
    deed(Consultant, "write-sheet", "field=facts", LONG_TEXT),
];

const CLARIFICATION: &[Deed] = &[
    deed(Consultant, "ask", "", TEXT),
    deed(Consultant, "ask", "", TEXT),
    deed(Consultant, "ask", "then=ask", TEXT),
    deed(Consultant, "ask", "then=park", NOTE),
    deed(Consultant, "park", "", NOTE),
    deed(Consultant, "edit-question", "", TEXT),
    deed(Consultant, "withdraw-question", "", &[]),
    deed(Client, "answer", "", TEXT),
    deed(Client, "answer", "", TEXT),
    deed(Client, "mark-answered", "", &[]),
    deed(Facilitator, "set-question-aside", "", &[]),
    deed(Consultant, "tag-lens", "lens=facts", &[]),
    deed(Consultant, "drop-parked", "", &[]),
];

const CONTRACT: &[Deed] = &[
    deed(
        Client,
        "write-request",
        "kinds=ideas&kinds=support",
        REQUEST,
    ),
    deed(Client, "write-request", "", REQUEST),
    deed(Consultant, "propose-wording", "", TEXT),
    deed(Consultant, "propose-wording", "", TEXT),
    deed(Consultant, "withdraw-wording", "", &[]),
    deed(Client, "adopt-wording", "", &[]),
    deed(Consultant, "unclear", "", TEXT),
    deed(Consultant, "agree", "", &[]),
    deed(Client, "validate-request", "", &[]),
    deed(Facilitator, "group-agrees", "", &[]),
    deed(Consultant, "write-request", "", REQUEST),
];

const EXPLORATION: &[Deed] = &[
    deed(Consultant, "contribute", "kind=lead", TEXT),
    deed(Consultant, "contribute", "kind=metaphor", TEXT),
    deed(Consultant, "contribute", "kind=testimony", TEXT),
    deed(Consultant, "edit-contribution", "kind=analysis", TEXT),
    deed(Consultant, "withdraw-contribution", "", &[]),
    deed(Consultant, "share-parked", "kind=question", &[]),
    deed(Consultant, "park", "", NOTE),
    deed(Facilitator, "begin-silence", "minutes=5", &[]),
    deed(Facilitator, "reveal", "", &[]),
    deed(Facilitator, "set-rounds", "on=true", &[]),
    deed(Consultant, "take-turn", "passed=false", &[]),
    deed(Client, "signal", "signal=fact-missing", &[]),
    deed(Client, "signal", "signal=uncomfortable", &[]),
    deed(Facilitator, "pass-signal", "", &[]),
    deed(Facilitator, "dismiss-signal", "", &[]),
    deed(Client, "mark", "mark=to-try", &[]),
    deed(Client, "note", "", NOTE),
    deed(Client, "contribute", "kind=lead", TEXT),
];

const SYNTHESIS: &[Deed] = &[
    deed(Client, "write-synthesis", "", LONG_TEXT),
    deed(Client, "write-action", "slot=0&field=what", AIM),
    deed(Client, "write-action", "slot=0&field=first-step", STEP),
    deed(Client, "write-action", "slot=0&field=obstacle", STEP),
    deed(Client, "write-action", "slot=0&field=sign", STEP),
    deed(
        Client,
        "write-action",
        "slot=0&field=by-when&text=2023-12-20",
        &[],
    ),
    deed(
        Client,
        "write-action",
        "slot=0&field=confidence&text=7",
        &[],
    ),
    deed(Client, "write-action", "slot=1&field=what", AIM),
    deed(Client, "write-action", "slot=1&field=first-step", STEP),
    deed(Client, "write-action", "slot=1&field=obstacle", STEP),
    deed(Client, "write-action", "slot=1&field=sign", STEP),
    deed(Client, "write-action", "slot=2&field=what", AIM),
    deed(Client, "write-action", "slot=2&field=first-step", STEP),
    deed(Client, "write-action", "slot=2&field=obstacle", STEP),
    deed(Client, "write-action", "slot=2&field=sign", STEP),
    deed(Client, "keep", "kept=true", &[]),
    deed(Client, "mark", "mark=touches", &[]),
    deed(Consultant, "offer-addition", "", TEXT),
    deed(Consultant, "offer-addition", "", TEXT),
    deed(Consultant, "withdraw-addition", "", &[]),
    deed(Client, "take-addition", "taken=true", &[]),
    deed(Client, "validate-plan", "", &[]),
];

const LEARNING_STEP: &[Deed] = &[
    deed(Client, "share", "", TEXT),
    deed(Consultant, "share", "", TEXT),
    deed(Consultant, "share", "", TEXT),
    deed(Consultant, "pass", "", &[]),
    deed(Facilitator, "tick-said", "", &[]),
    deed(Facilitator, "tick-all", "", &[]),
    deed(Anybody, "journal", "field=feeling", LEARNING),
    deed(Client, "journal", "field=learning", LEARNING),
    deed(Anybody, "journal", "field=noticed", LEARNING),
];

const CLOSED: &[Deed] = &[
    deed(Anybody, "note", "", NOTE),
    // What is written once the room is closed stays in it: the journal has its line by then.
    deed(Anybody, "journal", "field=feeling", LEARNING),
    deed(Consultant, "journal", "field=learning", LEARNING),
    deed(Facilitator, "journal", "field=served", NOTE),
    deed(Facilitator, "journal", "field=otherwise", NOTE),
    deed(Facilitator, "journal", "field=next-time", NOTE),
    deed(Client, "journal", "field=served", NOTE),
    deed(Anybody, "leave", "", &[]),
];

/// What is done at a stage, by its number: 0 gathering, 1 to 6 the steps, 7 closed.
pub const AT_STAGE: [&[Deed]; 8] = [
    GATHERING,
    EXPOSE,
    CLARIFICATION,
    CONTRACT,
    EXPLORATION,
    SYNTHESIS,
    LEARNING_STEP,
    CLOSED,
];

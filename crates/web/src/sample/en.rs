//! The sample circle in English: a council, a trust, and a facilitator from elsewhere.

use super::content::{Became, Content, Day, Script, Somebody};
use method::circle::state::Holidays;
use method::half_day::state::Done;
use method::plan::ActionState;

const fn member(name: &'static str, login: &'static str, organisation: usize) -> Somebody {
    Somebody {
        name,
        login,
        is: "member",
        organisation: Some(organisation),
    }
}

const fn other(name: &'static str, login: &'static str, is: &'static str) -> Somebody {
    Somebody {
        name,
        login,
        is,
        organisation: None,
    }
}

/// The circle.
pub(super) static CONTENT: Content = Content {
    circle: "The Lanterns",
    zone: "Europe/London",
    holidays: Holidays::None,
    place: "Old Chapel, first floor",
    domain: "aldermoor.example",
    people: [
        member("Alex", "alex", 1),
        member("Jamie", "jamie", 0),
        member("Ngozi", "ngozi", 1),
        member("Gordon", "gordon", 0),
        member("Lin", "lin", 0),
        member("Carys", "carys", 1),
        member("Tariq", "tariq", 0),
        member("Hanna", "hanna", 0),
        other("Farah", "farah", "facilitator"),
    ],
    organisations: ["Aldermoor Borough Council", "St Brannoc Trust"],
    sponsor: other("Judith", "judith", "sponsor for the council"),
    operator: other("Theo", "theo", "operator of the server"),
    consultations: CONSULTATIONS,
    days: DAYS,
    actions: ACTIONS,
    goals: [
        "Give two jobs back to the team, and leave them there.",
        "Talk about a project before it is finished.",
        "Ask one real question a day.",
        "",
        "Say no without writing a page about it.",
        "Let a silence last in a meeting.",
        "Stop waiting for the perfect sentence.",
        "Listen to the end before I tell my own story.",
        "Say less, and choose the moment better.",
    ],
    thoughts: &[
        (
            0,
            "Walked past a meeting L. was running without me. I heard what they decided from the caretaker, and I smiled. So it can be done.",
        ),
        (
            6,
            "Two questions in a row to a driver, and no opinion. He got there by himself in three minutes. I usually take twenty.",
        ),
        (
            8,
            "I counted at the last circle: I spoke eleven times. Next time I am aiming for seven.",
        ),
    ],
};

const CONSULTATIONS: [Script; 5] = [
    Script {
        case: "en-delegation",
        client: 0,
        consultants: [2, 3, 4, 5, 6, 7],
        due: [28, 70],
        journal: &[
            (
                0,
                [
                    "Relieved, and a little ashamed when the car came up again.",
                    "I go back to drawings because there I can tell whether I have done well.",
                    "Nobody told me what to do about L. That left me room.",
                ],
            ),
            (
                7,
                [
                    "",
                    "I change the subject as soon as somebody says something hard.",
                    "The lock went from one of us to the next, and it grew.",
                ],
            ),
            (
                8,
                [
                    "Tense when the advice came dressed as a question.",
                    "You can set a question aside with a smile.",
                    "The group slows down when I rephrase too soon.",
                ],
            ),
        ],
    },
    Script {
        case: "en-night",
        client: 2,
        consultants: [0, 1, 3, 4, 5, 6],
        due: [14, 45],
        journal: &[(
            2,
            [
                "Tired, but less alone.",
                "I carry messages that nobody asked me to carry.",
                "",
            ],
        )],
    },
    Script {
        case: "en-welcome",
        client: 1,
        consultants: [7, 3, 2, 6, 5, 4],
        due: [10, 60],
        journal: &[(
            1,
            [
                "Nervous, and a weight off.",
                "I ask what people think once the drawing is finished.",
                "",
            ],
        )],
    },
    Script {
        case: "en-sunday",
        client: 4,
        consultants: [0, 1, 2, 3, 5, 7],
        due: [21, 75],
        journal: &[],
    },
    Script {
        case: "en-workshop",
        client: 3,
        consultants: [0, 1, 2, 4, 6, 7],
        due: [12, 40],
        journal: &[(
            3,
            [
                "Not at my proudest.",
                "Putting off bad news means letting the corridor give it.",
                "You let me finish my sentences.",
            ],
        )],
    },
];

const DAYS: [Day; 3] = [
    Day {
        came: [
            Some(3),
            Some(1),
            Some(5),
            Some(4),
            Some(2),
            Some(6),
            Some(5),
            Some(17),
            Some(0),
        ],
        signs: 5,
        told: 3,
        leaves: Some(7),
        opening: [
            "Curious",
            "Ready",
            "A bit tired",
            "",
            "Glad",
            "Attentive",
            "Here",
            "Late!",
            "Happy",
        ],
        closing: [
            "Lighter",
            "Thoughtful",
            "Less alone",
            "",
            "Fed",
            "Patience",
            "Lock",
            "",
            "Thanks",
        ],
        follow_ups: &[],
    },
    Day {
        came: [
            Some(2),
            Some(0),
            Some(4),
            Some(11),
            Some(3),
            Some(5),
            Some(1),
            Some(6),
            Some(0),
        ],
        signs: 1,
        told: 7,
        leaves: None,
        opening: [
            "Confident",
            "Butterflies",
            "Available",
            "Got a cold",
            "Impatient",
            "Calm",
            "Curious",
            "",
            "Awake",
        ],
        closing: [
            "Courage",
            "Light",
            "Spring",
            "Pleased",
            "Decided",
            "Silence",
            "Surprised",
            "",
            "Trust",
        ],
        follow_ups: &[
            (
                0,
                Done::Partly,
                "The limit is at £3,000. One sloppy quote in three weeks, and I read it on the Friday, once it had gone. Linden Court, not yet.",
                "Saying why I had lowered the limit counted more than raising it.",
            ),
            (
                1,
                Done::Done,
                "The two teams talk for ten minutes at seven, standing up, without me.",
                "They were waiting for me to stop waiting.",
            ),
        ],
    },
    Day {
        came: [
            Some(4),
            Some(2),
            Some(3),
            Some(0),
            Some(9),
            None,
            Some(5),
            Some(1),
            Some(0),
        ],
        signs: 3,
        told: 6,
        leaves: Some(2),
        opening: [
            "Proud",
            "Rested",
            "In a hurry",
            "Slept badly",
            "Late",
            "",
            "",
            "Cheerful",
            "Present",
        ],
        closing: [
            "Moved",
            "Touched",
            "",
            "Relieved",
            "Clear",
            "",
            "",
            "Respect",
            "Gratitude",
        ],
        follow_ups: &[
            (
                2,
                Done::Done,
                "I went to see her with empty hands. She talked about her two posts for half an hour.",
                "I had one sentence to say, and that was enough.",
            ),
            (
                3,
                Done::Not,
                "The team’s vote has been put off: two people are off sick.",
                "I would rather wait than decide in their place.",
            ),
        ],
    },
];

const ACTIONS: &[Became] = &[
    Became {
        of: 0,
        slot: 0,
        state: ActionState::Done,
        note: "My director heard it from me the day before. She shrugged.",
        shared: true,
        ask: "",
        offer: None,
    },
    Became {
        of: 0,
        slot: 1,
        state: ActionState::UnderWay,
        note: "",
        shared: true,
        ask: "Who has handed a site over and never gone back? I’d like to know how you kept away.",
        offer: Some((
            5,
            "I have, with the Christmas play. Ten minutes on the phone, Thursday or Friday?",
        )),
    },
    Became {
        of: 1,
        slot: 0,
        state: ActionState::Done,
        note: "",
        shared: true,
        ask: "",
        offer: None,
    },
    Became {
        of: 1,
        slot: 1,
        state: ActionState::Dropped,
        note: "It was no longer mine to write: they have done it.",
        shared: true,
        ask: "",
        offer: None,
    },
    Became {
        of: 2,
        slot: 0,
        state: ActionState::Done,
        note: "",
        shared: true,
        ask: "",
        offer: None,
    },
    Became {
        of: 3,
        slot: 0,
        state: ActionState::UnderWay,
        note: "Ask again once both are back, without pressing.",
        shared: true,
        ask: "",
        offer: Some((
            0,
            "I could come and tell you about our vote on call-outs, if it helps.",
        )),
    },
    Became {
        of: 4,
        slot: 1,
        state: ActionState::ToDo,
        note: "I would rather keep this to myself for now.",
        shared: false,
        ask: "",
        offer: None,
    },
];

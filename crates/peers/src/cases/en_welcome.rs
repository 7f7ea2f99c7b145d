//! In English: a reception desk for three services that have ignored each other for ten years.

use crate::case::{
    Action, Advice, Case, Cast, Clarification, Contract, Exploration, Expose, Learning, Offer,
    Question, Synthesis,
};
use method::consultation::state::{ContributionKind, RequestKind, SignalKind, SubjectKind};
use method::mirror::Language;

/// One welcome for three services, told in English.
pub(super) const CASE: Case = Case {
    id: "en-welcome",
    language: Language::English,
    pitch: "In a council building, three services share a lobby and have not spoken for ten years. How do you open one desk together in six months when you run only the smallest of them?",
    kind: SubjectKind::Project,
    cast: Cast {
        facilitator: "Shanthi",
        client: "Robin",
        consultants: ["Maureen", "Kwame", "Zofia", "Imran", "Bethan", "Desmond"],
    },
    expose: Expose {
        headline: "One front desk for three services that have ignored each other for ten years",
        facts: "A borough council. Three services share the ground-floor lobby: registrars, benefits, and housing advice, which I run with a team of four. Three counters, three queues. For two weeks in November I counted 212 visits, and 71 had begun at the wrong counter. I would like us to open one desk in September, six months from now.",
        my_part: "My door has had a sign on it for years: “Benefits? Not here.” I worked the idea up by myself. Then on 6 February I mentioned September at a residents’ meeting, before anybody had agreed to it. The head of registrars found out from the ward newsletter.",
        tried: "I called a meeting of the three of us in January. The head of registrars left after twenty minutes and the head of benefits sent his apologies. I emailed round twelve pages and heard nothing. The chief executive passed me on the stairs and said, “Lovely idea, crack on.” He hasn’t answered my note of 28 January.",
        at_stake: "For people who come in, a morning of their lives. For me, something I said in front of forty residents and have wanted for three years. If it falls over, nobody will touch it again for a long time. If I push it through, we’ll stand at one counter not speaking.",
        question: "How do I bring two colleagues into something I have been carrying without them for three years?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 2,
                ask: "What does somebody with a new baby have to do in your building today?",
                answer: "Register the birth, tell benefits, ask us about a bigger flat: three queues, and the same gas bill shown each time. In November it took a woman with a pushchair all morning. She was very nice about it.",
            },
            Question {
                by: 3,
                ask: "What have the two other heads actually said to you, in their own words?",
                answer: "Registrars: “They’ll look at your desk and take two of my posts.” Two of her people retire in December. Benefits: “Great, keep me posted.” I’ve kept him posted. I don’t think he has opened one.",
            },
            Question {
                by: 0,
                ask: "What did you say on 6 February, word for word, and who was in the room?",
                answer: "Forty or so residents and a councillor. Somebody asked when. I said, “September, all being well.” The newsletter printed “September” and left out “all being well”.",
            },
            Question {
                by: 4,
                ask: "How did the three services come to stop talking, ten years ago?",
                answer: "A restructure, before my time. The story goes that registrars lost three posts and were the last to hear. I knew that story. I’d never put it next to my own announcement until just now.",
            },
            Question {
                by: 5,
                ask: "How would it feel if the desk opened and nobody knew it had been your idea?",
                answer: "It would sting, I’ll admit. I drew the counter one Sunday, on squared paper, and I’ve got a name for it: the Front Room. Nobody had asked me for a drawing or a name.",
            },
            Question {
                by: 1,
                ask: "What is yours to decide, without asking anyone?",
                answer: "Our opening hours, our signs, and whether we get up and walk somebody across the lobby. That’s more than I thought. I’ve mostly been looking at what the other two won’t do.",
            },
            Question {
                by: 3,
                ask: "When the chief executive says “crack on”, what do you take it to mean?",
                answer: "That it’s fine as long as it’s free and nobody complains. He has never said it in front of the other two. And if I’m truthful, it suited me not to ask him for any more than that.",
            },
            Question {
                by: 2,
                ask: "What would you see in June that would tell you the three of you were on your way?",
                answer: "Not furniture. Somebody from registrars getting up and bringing a person over to us. It happened once, just before Christmas. I was so surprised that I forgot to say thank you.",
            },
        ],
        advice: Advice {
            by: 1,
            after: 4,
            ask: "Haven’t you thought of asking the chief executive to put it in writing?",
            justified: "Well, yes, of course I have, but you don’t know him. He’d promise a letter and it would never come. And I’m not marching up to the other two with a bit of paper. It isn’t how I do things.",
        },
        otherwise: [
            "I don’t know. Nobody has ever asked me that.",
            "I’d have to ask the other two, and I never have.",
            "I’m hazy on that. It’s hard to say how much is me and how much is the place.",
        ],
    },
    contract: Contract {
        first: "Help me get my front desk moving.",
        unclear: (
            3,
            "By “moving”, do you mean keeping to September, calming things with registrars, or sharing it?",
        ),
        request: "I’d like to hear how you see my way of going about this with the other two heads, and some ideas for a first step towards registrars this month, so that the project stops being only mine.",
        kinds: &[RequestKind::Viewpoints, RequestKind::Ideas],
        unwanted: "Ways to lean on the chief executive, or a debate about equipment.",
    },
    exploration: Exploration {
        offers: &[
            Offer {
                by: 4,
                kind: ContributionKind::Feeling,
                text: "I felt a knot in my stomach picturing your colleague with that newsletter. And I warmed to you on your Sunday, with the squared paper. I’m still holding both and I don’t want to pick.",
                on: None,
            },
            Offer {
                by: 3,
                kind: ContributionKind::Analysis,
                text: "I hear two projects folded into one. There’s a morning given back to a woman with a pushchair, and there’s the Front Room, with its drawing and its month. I wonder whether your colleagues have only ever been shown the second.",
                on: None,
            },
            Offer {
                by: 1,
                kind: ContributionKind::Hypothesis,
                text: "My hunch is that registrars aren’t saying no to a desk. I think they’re saying no to hearing it last for a second time. Standing where you stand, I doubt I’d have told the two apart.",
                on: None,
            },
            Offer {
                by: 0,
                kind: ContributionKind::Testimony,
                text: "I run a leisure centre, and when we merged our two counters I started with the check-in screen. I saw four suppliers. The one I picked froze every time somebody touched it with wet hands. It all hangs on that, if you ask me.",
                on: None,
            },
            Offer {
                by: 5,
                kind: ContributionKind::Comment,
                text: "The wet hands made me laugh. Our library had a screen like that and I ended up standing a rubber plant in front of it. We’d bought it before we knew who was going to say hello.",
                on: Some(3),
            },
            Offer {
                by: 2,
                kind: ContributionKind::Suggestion,
                text: "Coming back to what you asked us. I’d suggest going to see her with empty hands and one sentence: “You read it in the newsletter, and you should have heard it from me.” Then say no more, and wait.",
                on: None,
            },
            Offer {
                by: 3,
                kind: ContributionKind::Lead,
                text: "If you do go and see her, I can imagine something after it: a morning of counting together, at her counter this time. November’s numbers are yours. I suspect these would tell another story, and you’d both own it.",
                on: Some(5),
            },
            Offer {
                by: 4,
                kind: ContributionKind::Metaphor,
                text: "I see a garden behind three houses. You’ve drawn the beds, bought the seeds and painted the gate, and now you’re holding out two spades. If I lived next door, I’d want to be asked what I like to grow.",
                on: None,
            },
            Offer {
                by: 1,
                kind: ContributionKind::Question,
                text: "One to take home: of the name, the counter and the month, which could you put down, so that somebody else has something to bring? I can’t tell from here, and I’m curious.",
                on: None,
            },
            Offer {
                by: 2,
                kind: ContributionKind::Testimony,
                text: "At my hospital, the clinic opposite and mine sent people back and forth for years. I took down our “Not here” and put up the first name of the receptionist who’d know. By Friday their sign had gone as well. I hadn’t said a word.",
                on: None,
            },
        ],
        signal: (SignalKind::OffRequest, 5),
        chatter: (
            0,
            [
                (
                    ContributionKind::Testimony,
                    "What I should add is that they’d promised me six weeks. I waited fourteen. And I’d had everything written down, right down to the colour of the buttons. You’ve no idea what goes on in a leisure centre.",
                ),
                (
                    ContributionKind::Comment,
                    "Then it broke down on the morning swimming lessons opened for booking, with the queue out to the car park. I got out an exercise book and a biro. I tell it as a funny story, but I wasn’t laughing then.",
                ),
                (
                    ContributionKind::Suggestion,
                    "Just one more thing about the screen. I’ve still got all four quotes and I could send them to you. I kept notes on delays, faults, the lot. Looking back I’d have gone for the second, and that would have been that.",
                ),
            ],
        ),
    },
    synthesis: Synthesis {
        kept: &[2, 5, 9],
        synthesis: "I’m keeping the thought that they’re afraid of hearing it last. I had filed that under no. I’m keeping the visit with empty hands, and the sign. Counting together, perhaps, if she’s the one who wants it. I can put the name down. The month I can’t, not yet. And I’ll leave the screens to the swimmers.",
        otherwise: "I haven’t taken everything, and that’s as it should be. I’ll keep one thing: I’ve talked about this project to everybody except the people it touches. I want to go and see them before I write anything else.",
        actions: &[
            Action {
                what: "Go and see the head of registrars, with no papers, and tell her she should have heard it from me.",
                first_step: "Tomorrow, ask her for twenty minutes once her counter has closed.",
                obstacle: "Explaining myself, or getting back to September by my second sentence.",
                sign: "She talks to me about her two posts, and I hear her out.",
                confidence: "7",
            },
            Action {
                what: "Take our “Not here” sign down, and walk people over to the right counter.",
                first_step: "Talk it through with my four on Monday over a brew, and choose the words together.",
                obstacle: "Thursday evenings, when the lobby is heaving and nobody can leave our counter.",
                sign: "A sign comes down across the lobby and I never asked.",
                confidence: "8",
            },
        ],
        additions: &[
            (
                3,
                "Which day will you see her by? I’m thinking of the next newsletter, out in early April.",
                true,
            ),
            (
                0,
                "I’d still take the November numbers along, in case she asks you for proof.",
                false,
            ),
        ],
    },
    learning: Learning {
        client: "Thank you. I’m leaving lighter, and a bit nervous. I noticed that I ask people what they think once the drawing is finished. I suspect my own team would say the same of me.",
        facilitator: "When we wandered off the request I nearly let it run, because I was enjoying the story. I’m learning to look back at the request before I trust my own enjoyment.",
        consultants: [
            "I told more than I listened, and I caught myself at it. I do it in my team meetings too: I talk when a silence makes me nervous. I’m going to try letting one last.",
            "My first question had my answer tucked inside it. The next one I asked without knowing, and I learnt something. I’d like to do that with my apprentices.",
            "I pass a woman in the corridor every day and we’ve only ever said good morning. I was waiting for a reason to say more. Thank you for showing me I don’t need one.",
            "What I noticed about us: asking what “moving” meant took three minutes, and after that we were all talking about the same thing. I skip that step with my own staff.",
            "I’ve printed the whole programme for our school fair and I’ve been moaning that nobody pitches in. On Monday I’m taking in a blank sheet. It scares me slightly.",
            "Thank you for owning up to the Sunday drawing. There’s a rota I defend mainly because I made it. I’m going to show it to my team with the gaps still in it.",
        ],
    },
}
.checked();

//! Delegation: a whole team waits for one signature, told in English.

use crate::case::{
    Action, Advice, Case, Cast, Clarification, Contract, Exploration, Expose, Learning, Offer,
    Question, Synthesis,
};
use method::consultation::state::{ContributionKind, RequestKind, SignalKind, SubjectKind};
use method::mirror::Language;

/// A manager whom everything passes through, in English.
pub(super) const CASE: Case = Case {
    id: "en-delegation",
    language: Language::English,
    pitch: "A year into leading a team of seven, everything still goes through one person. The team waits, and one of the best is thinking of leaving.",
    kind: SubjectKind::Problem,
    cast: Cast {
        facilitator: "Winston",
        client: "Robin",
        consultants: ["Adaeze", "Graham", "Mei", "Bronwen", "Imran", "Ewa"],
    },
    expose: Expose {
        headline: "Everything goes through me, and my team waits",
        facts: "A year ago I took over the works team of a housing association: seven people, forty-odd sites a year. Before that I ran sites there myself, for six years. Any quote above £500 waits for my signature. On Tuesday night there were twenty-three in the pile. Last Thursday L., my project lead, told me another landlord had rung her.",
        my_part: "I like being asked for, I may as well say it. When a plan crosses my desk I redo it. It isn’t wrong, it just isn’t how I’d have drawn it. I tell people to decide, and at the first wobble I take the job back. Most nights around nine I open the laptop again, and part of me enjoys it.",
        tried: "In January I gave L. the whole of Linden Court, start to finish. Three weeks later I was sitting in on her site meetings. In the spring I began a Monday catch-up so that we could share out the jobs. Mostly they wait for me to speak. I kept my Fridays clear as well, for a while. That lasted a fortnight.",
        at_stake: "If L. goes, I think somebody else will follow. Tenants in Block C have been waiting five weeks for their windows, for want of a signature. I sleep badly. What frightens me most is a team that can’t manage without me, and finding out that I rather wanted it that way.",
        question: "How do I stop everything resting on me?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 2,
                ask: "What actually came across your desk this week?",
                answer: "On Monday, eleven quotes and the colour of a bike shed. On Tuesday I spent an hour on a letter to tenants that one of the team had written. I changed six words. I went back and counted.",
            },
            Question {
                by: 0,
                ask: "Where does the £500 rule come from?",
                answer: "From me. In November a missed line on a roof cost us eight thousand pounds, and my director wanted to know how. I lowered the limit that same evening without telling the team why. It was meant to last a month.",
            },
            Question {
                by: 4,
                ask: "When you hand back work you have corrected, what happens next?",
                answer: "They use my version and say nothing. At first they used to argue. K., the youngest, doesn’t even write her last page any more. She leaves it blank, with a sticky note that says “yours”.",
            },
            Question {
                by: 1,
                ask: "How long does a quote wait for you, on average?",
                answer: "Nine days. I worked it out before coming here and it shook me, I’d have said three or four. The small ones wait longest, because I save them for the evening. They’re my treat.",
            },
            Question {
                by: 5,
                ask: "What did L. say on Thursday, in her own words?",
                answer: "“I write your first drafts, that’s my job here.” We were driving back from a site, she was at the wheel. She wasn’t angry, she just watched the road. I started talking about the boilers in Block C.",
            },
            Question {
                by: 3,
                ask: "What do you enjoy about being asked for?",
                answer: "Somebody at my door saying “it has to be you”. On site I knew what I was doing, and it showed. I don’t know yet whether I can lead people. Over a drawing I know again what I’m for.",
            },
            Question {
                by: 0,
                ask: "Can you tell us about a decision they took without you?",
                answer: "In March I had flu, three days with the phone off. They brought the cherry picker in through the yard, not off the street. It beat my plan. I took a week to say so, in passing, on the stairs.",
            },
            Question {
                by: 2,
                ask: "Who above you knows how you are working at the moment?",
                answer: "Nobody, I think. My director likes our tidy files. At my review she said “with you there, I don’t have to look”, and I smiled. She doesn’t see what time the emails go out.",
            },
        ],
        advice: Advice {
            by: 3,
            after: 4,
            ask: "Don’t you think you should let L. sign off all her own quotes?",
            justified: "I’ve thought of that, of course. But she hasn’t seen everything yet, my director would want to know why, and with the budget closing this really isn’t the moment. It’s not that simple.",
        },
        otherwise: [
            "I don’t know. Nobody has asked me that before, so I’ll write it down.",
            "I haven’t an example to hand. I notice I’d rather not look at that too closely.",
            "It’s less clear than I’d like. It depends on the day, and on how tired I am.",
        ],
    },
    contract: Contract {
        first: "How can I delegate better?",
        unclear: (
            4,
            "What would “better” be? I can’t tell whether you mean the signatures, the work you redo or what you would miss.",
        ),
        request: "What do you think I’m protecting when I take back a job I’d handed over? And what could I let go of first, within a month, that would really count for the team?",
        kinds: &[RequestKind::Hypotheses, RequestKind::Ideas],
        unwanted: "No time-saving methods, please, and no verdict on L., who isn’t here.",
    },
    exploration: Exploration {
        offers: &[
            Offer {
                by: 0,
                kind: ContributionKind::Analysis,
                text: "I hear two things. The November rule guards you against a mistake, and against your director. Redoing a plan that isn’t wrong is something else: there’s no mistake to prevent. There, I think you’re guarding your old trade.",
                on: None,
            },
            Offer {
                by: 1,
                kind: ContributionKind::Testimony,
                text: "At the print works I passed every proof myself, for years. One day I saw it was for my own comfort. Ink and paper I understood. A cross customer on the telephone, much less. So I hid in the proofs.",
                on: None,
            },
            Offer {
                by: 5,
                kind: ContributionKind::Feeling,
                text: "My stomach tightened when you told us about the drive. I was in L.’s seat, waiting for an answer. I was in yours too, without one. I’d have talked about boilers as well, so as not to hear the rest.",
                on: None,
            },
            Offer {
                by: 2,
                kind: ContributionKind::Hypothesis,
                text: "My guess is that you protect the one place where you can tell whether you’ve done well. With a drawing you see at once if it’s right. With people I can wait months, and even then nobody tells me.",
                on: None,
            },
            Offer {
                by: 1,
                kind: ContributionKind::Lead,
                text: "I’d see to L. first. Two years ago I nearly lost my best finisher. A rise and every other Friday off, and she’s still with me. I would look at her pay before somebody else does.",
                on: None,
            },
            Offer {
                by: 3,
                kind: ContributionKind::Suggestion,
                text: "Coming back to your request, I would let go first of something I love doing. What I give away easily is what bores me, and my staff have always known it. At school, in the end, I gave up directing the Christmas play.",
                on: None,
            },
            Offer {
                by: 4,
                kind: ContributionKind::Metaphor,
                text: "I see a canal lock and its keeper. Every boat stops there, the keeper knows them all by name and loves that moment. Upstream the queue grows, and nobody on board remembers how to work the gates.",
                on: None,
            },
            Offer {
                by: 0,
                kind: ContributionKind::Comment,
                text: "Staying with the lock: where I’ve been boating, the crews carry their own windlass. There’s still a keeper, who looks after the gates and comes out when there’s a flood. I wonder what counts as a flood for your team.",
                on: Some(6),
            },
            Offer {
                by: 5,
                kind: ContributionKind::Question,
                text: "One to take home: in the car, if you could have answered L. with nothing to protect, what would you have said to her? I don’t need to hear the answer.",
                on: None,
            },
            Offer {
                by: 4,
                kind: ContributionKind::Lead,
                text: "Starting from letting go of what one loves: you do like those quotes of an evening. You might raise the limit to £3,000 for a month, tell the team why you lowered it, and only read the quotes on Fridays, once they’ve gone out.",
                on: Some(5),
            },
        ],
        signal: (SignalKind::OffRequest, 5),
        chatter: (
            1,
            [
                (
                    ContributionKind::Testimony,
                    "Those proofs, I can see them now. I did them at the kitchen table with a red pencil. My wife said it was like living with a schoolmaster. She wasn’t wrong, I was marking homework.",
                ),
                (
                    ContributionKind::Comment,
                    "And that was only the proofs. I was just the same about ordering paper. Nothing left the building unless I’d seen it. My foreman waited for me, a bit like your team. Proofs, paper, it was all one.",
                ),
                (
                    ContributionKind::Testimony,
                    "To finish with the works: when we bought the second press, off I went again. Six months of checking everything. There’s a story about the night it jammed, I could tell you that one, it’s quite funny.",
                ),
            ],
        ),
    },
    synthesis: Synthesis {
        kept: &[3, 7, 9],
        synthesis: "I’ll keep the idea that I go back to the drawings because there, at least, I can tell whether I’ve done well. I’ll keep the flood: we have three or four a year, not twenty-three on a Tuesday night. I’ll leave L.’s pay aside, and I don’t believe my director has much to do with it. The car I’ll take home without answering. I’ll start with the quotes, precisely because I like them.",
        otherwise: "I haven’t taken everything, and that’s as it should be. I’ll keep one thing: when I take a file back, I take something away from somebody. I want to start small, with what I most like taking back, and tell the team before I do.",
        actions: &[
            Action {
                what: "Raise the signing limit to £3,000 for a month, and only read the quotes on Fridays, once they’ve gone out.",
                first_step: "At Monday’s catch-up, tell the team about the roof in November and why I lowered the limit.",
                obstacle: "The first sloppy quote. By that evening I’ll want the old limit back.",
                sign: "After a month no small quote has waited more than two days, and I haven’t rewritten a single one.",
                confidence: "7",
            },
            Action {
                what: "Give Linden Court back to L.: she runs the site meetings and I stop going.",
                first_step: "Ask her for a quarter of an hour this week, and begin by saying that I heard what she said in the car.",
                obstacle: "Being nosy. I walk past that site twice a week on my way home.",
                sign: "She decides something there, I hear of it from somebody else, and I find I don’t mind.",
                confidence: "5",
            },
        ],
        additions: &[
            (
                3,
                "I’d put a date on it: tell your director about the new limit before Monday, so that she doesn’t hear of it some other way.",
                true,
            ),
            (
                1,
                "I’d add a shared spreadsheet of all the quotes, with colours, so that everybody can follow the delays.",
                false,
            ),
        ],
    },
    learning: Learning {
        client: "I leave with a smaller, sharper worry. I found I could listen, without defending myself, while you looked for what I protect. That’s new. Thank you for not telling me off.",
        facilitator: "I find silences hard to leave alone, and I fill them in my own meetings too. About the way we work: when one of you picked up another’s picture and carried it on, we went further.",
        consultants: [
            "On my ward I check every night rota. I used to call it caution. I’m going to ask the nurses what that’s like for them.",
            "I talked a lot about my print works for somebody who came to listen. Next time I’ll count to ten before I tell my story. Thank you for being so straight with us.",
            "Some of my rules at the library date from one bad day, and I’ve never said which. I can think of two already. Thank you, I wouldn’t have seen it without your story.",
            "I tucked some advice into a question, as I do with my teachers. A real question would have taught me something. Mine taught me nothing.",
            "A picture came to me and I said it before I’d tidied it up. With my drivers I usually wait until the sentence is perfect. I’ll try waiting less.",
            "When people tell me something hard, I change the subject as well. I did it yesterday with an apprentice. I’m going back to see him. Thank you for telling us about that drive.",
        ],
    },
}
.checked();

//! Three shorter cases of the sample circle, in English.

use method::consultation::state::{ContributionKind, RequestKind, SignalKind, SubjectKind};
use method::mirror::Language;
use peers::EXAMPLE;
use peers::case::{
    Action, Advice, Case, Clarification, Contract, Exploration, Expose, Learning, Offer, Question,
    Synthesis,
};

/// The cases.
pub(super) static CASES: [&Case; 3] = [&NIGHT, &SUNDAY, &WORKSHOP];

const fn offer(by: usize, kind: ContributionKind, text: &'static str, on: Option<usize>) -> Offer {
    Offer { by, kind, text, on }
}

static NIGHT: Case = Case {
    id: "en-night",
    language: Language::English,
    kind: SubjectKind::Preoccupation,
    expose: Expose {
        headline: "Days and nights blame each other, and I carry the messages",
        facts: "A ward for older people, twenty-eight beds. Eleven staff by day, four by night. Since September every incident reaches my office in two versions. Last week: a drip stopped too soon, a tray left behind, a short word on a whiteboard.",
        my_part: "I am the post. In the morning I tell days what nights think. In the evening I tell nights what days answered. I soften it on the way. I believe I like being the one people confide in.",
        tried: "A shared book: people write in it against somebody. A joint meeting in October: nights came exhausted, and days talked.",
        at_stake: "Two of the night staff have asked to move. Families are beginning to notice. And I don’t sleep so well any more either.",
        question: "How do I get out of the middle without letting them down?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 1,
                ask: "When do the two teams actually meet?",
                answer: "At ten to seven and ten to nine, for ten minutes, on paper. In truth we pass each other at the lockers. Handover has been in writing since the spring. I asked for that, to save time.",
            },
            Question {
                by: 0,
                ask: "Who asked you to carry messages?",
                answer: "Nobody. The first time it was to stop a row. After that people came to me because I was there.",
            },
            Question {
                by: 4,
                ask: "What happens when you don’t pass one on?",
                answer: "It happened in November, when I was on a course. They rang each other. One of them cried, so did the other, and next day the whiteboard had been wiped.",
            },
            Question {
                by: 5,
                ask: "What do you soften, for instance?",
                answer: "Nights say, “They leave us their leftovers.” I say, “Nights feel the load is uneven.” Put like that, nobody knows what it is about.",
            },
        ],
        advice: Advice {
            by: 2,
            after: 3,
            ask: "Haven’t you thought of making them spend a quarter of an hour together every morning?",
            justified: "Yes, but the shifts don’t allow it.",
        },
        ..EXAMPLE.clarification
    },
    contract: Contract {
        first: "Help me get the two teams to work together.",
        unclear: (
            3,
            "Is “together” talking, getting on, or no longer going through you?",
        ),
        request: "What am I holding up by staying in the middle? And what first step could I take so that the two teams talk without me?",
        kinds: &[RequestKind::Hypotheses, RequestKind::Ideas],
        unwanted: "A view on who is right, days or nights.",
    },
    exploration: Exploration {
        offers: &[
            offer(
                0,
                ContributionKind::Hypothesis,
                "My hypothesis is that you hold the lid down. As long as you translate, nobody really falls out, and nobody makes it up either.",
                None,
            ),
            offer(
                3,
                ContributionKind::Feeling,
                "I wanted to cry with those two on the phone in November. And I felt some hope in the very same place.",
                None,
            ),
            offer(
                5,
                ContributionKind::Testimony,
                "My early and late drivers couldn’t stand each other. One day I forgot to pass something on. They had it out in the depot, and it wasn’t pretty. After that it was over.",
                None,
            ),
            offer(
                1,
                ContributionKind::Lead,
                "A lead: to the next confidence, answer “you’d say it better than I would”, and offer to be there if she wants you to be.",
                Some(0),
            ),
            offer(
                4,
                ContributionKind::Metaphor,
                "I see a drawbridge, and you at the winch. Both banks are waving at you. They have forgotten that the water is shallow just there.",
                None,
            ),
            offer(
                2,
                ContributionKind::Suggestion,
                "I suggest giving them back their ten minutes, standing up, in the corridor, and staying away. Ten minutes isn’t a meeting.",
                None,
            ),
        ],
        signal: (SignalKind::FactMissing, 2),
        ..EXAMPLE.exploration
    },
    synthesis: Synthesis {
        kept: &[0, 3, 5],
        synthesis: "I’m keeping the lid: I thought I was protecting the ward, and it’s mostly the peace of my office. I’m keeping “you’d say it better than I would”. I believe in the ten minutes enough to try them. I’ll tell the team about the drawbridge.",
        otherwise: "I’ll keep one thing: I can leave the middle without going away.",
        actions: &[
            Action {
                what: "Give the two teams back their ten minutes of handover, standing up, without me.",
                first_step: "Ask one person of each team to choose the time.",
                obstacle: "Being nosy: I pass that corridor at that time.",
                sign: "I hear of a decision afterwards.",
                confidence: "8",
            },
            Action {
                what: "Write a page with both teams about what days and nights owe each other.",
                first_step: "Ask them whether they want one.",
                obstacle: "Writing it by myself on a Sunday.",
                sign: "It isn’t in my handwriting.",
                confidence: "5",
            },
        ],
        additions: &[(
            5,
            "Tell them you will carry no more messages before you stop carrying them.",
            true,
        )],
    },
    learning: Learning {
        client: "I came for a method for them and I’m leaving with something for me to stop. It’s simpler, and harder.",
        facilitator: "I kept quiet after the drawbridge, and that is where the request became clear.",
        consultants: [
            "I can see a lid on my team, and I am the one sitting on it.",
            "I translate as well, between my chief executive and the staff. For once I’ll try not to soften.",
            "My advice was dressed up as a question. I saw it set aside, and I didn’t mind.",
            "",
            "I’m borrowing “you’d say it better than I would”.",
            "I tell a story in fewer words when I write it first.",
        ],
    },
    ..EXAMPLE
};

static SUNDAY: Case = Case {
    id: "en-sunday",
    language: Language::English,
    kind: SubjectKind::Project,
    expose: Expose {
        headline: "Opening the library on Sundays without losing the team",
        facts: "A branch library, nine staff. Councillors would like it open on Sunday afternoons from next autumn. I said yes in committee, on one condition: volunteers only. So far I have two.",
        my_part: "I’ve liked the idea for years. I showed photographs of other towns, full of families. Somebody said my eyes lit up. Since then nobody tells me what is wrong with it.",
        tried: "An anonymous survey: three answers out of nine. A coffee on Thursday: we talked about the coffee machine.",
        at_stake: "If I impose it I lose their trust. If I give up, the councillors will decide we don’t want to change anything.",
        question: "How do I find out what the team wants when everybody knows what I want?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 4,
                ask: "What did the three who answered write?",
                answer: "“Depends who locks up.” “And my children?” And a very kind page from somebody apologising for not being able to.",
            },
            Question {
                by: 2,
                ask: "What would each of them lose, with one Sunday in four?",
                answer: "I couldn’t say for each of them. Nothing, for me: my children have grown up. I don’t think I had made that distinction.",
            },
            Question {
                by: 0,
                ask: "Who can decide that it is a no?",
                answer: "I still can. I have until March to tell the councillors. Nobody in the team knows that.",
            },
            Question {
                by: 5,
                ask: "What reasons do the two volunteers give?",
                answer: "One wants her Mondays. The other simply likes Sundays: he lives by himself.",
            },
        ],
        advice: Advice {
            by: 1,
            after: 2,
            ask: "Shouldn’t you begin with a three-month trial?",
            justified: "Everybody knows how trials end.",
        },
        ..EXAMPLE.clarification
    },
    contract: Contract {
        first: "How do I get the team on board?",
        unclear: (
            2,
            "Is “on board” saying yes, or being able to say no without letting you down?",
        ),
        request: "Help me test my plan: ask the team to vote, a no included, and keep my word in front of the councillors.",
        kinds: &[RequestKind::TestPlan, RequestKind::Viewpoints],
        unwanted: "Arguments for Sundays: I know them.",
    },
    exploration: Exploration {
        offers: &[
            offer(
                2,
                ContributionKind::Analysis,
                "There are two decisions in that sentence. The team votes on Sundays. You vote on what you do with a no. Yours comes before theirs.",
                None,
            ),
            offer(
                3,
                ContributionKind::Comment,
                "When we voted at the print works it made two camps. What had counted was the week before: each had said out loud what they would lose.",
                None,
            ),
            offer(
                0,
                ContributionKind::Question,
                "One to take home: what would you like to keep of the project if it’s a no?",
                None,
            ),
            offer(
                4,
                ContributionKind::Suggestion,
                "I suggest you say once, out loud, that you would love it, and then leave the room while they talk.",
                Some(1),
            ),
            offer(
                5,
                ContributionKind::Testimony,
                "At the leisure centre Sundays come up at every interview. I learnt to ask “what would you need?” and not “can you?”.",
                None,
            ),
            offer(
                1,
                ContributionKind::Feeling,
                "The page of apologies made me uncomfortable. I thought: somebody is afraid of making you sad.",
                None,
            ),
        ],
        signal: (SignalKind::FactMissing, 3),
        ..EXAMPLE.exploration
    },
    synthesis: Synthesis {
        kept: &[0, 1, 3],
        synthesis: "Before they vote I have to decide what I’ll do with a no, and tell the councillors so. I’m keeping the week before: what each would lose, out loud. And I’ll leave the room.",
        otherwise: "I’ll keep one thing: what I want takes up room, even when I say nothing.",
        actions: &[
            Action {
                what: "Bring the team together for an hour: each says what they would lose, then they vote without me.",
                first_step: "Announce the day, and say that no is an answer.",
                obstacle: "Answering each of them as they go round.",
                sign: "Somebody says no out loud.",
                confidence: "6",
            },
            Action {
                what: "Write to the portfolio holder that the decision will be the team’s, in March.",
                first_step: "A draft of five lines, read over by Jamie.",
                obstacle: "Adding a paragraph to cover myself.",
                sign: "The letter fits on half a page.",
                confidence: "7",
            },
        ],
        additions: &[(
            0,
            "Ask the two volunteers what they would lose as well.",
            true,
        )],
    },
    learning: Learning {
        client: "I’ve understood that eyes lighting up make a noise. Thank you for saying it gently.",
        facilitator: "The question about the no changed everything. I nearly found it too blunt.",
        consultants: [
            "I’ve never asked my team what they would lose. I start on Monday.",
            "I set up three-month trials so as not to hear a no. There, I’ve said it.",
            "Voting on what I’ll do with a no: I have one of those on my own ward.",
            "You can tell a failure in two sentences. It was enough for me.",
            "Leaving the room: I’ll try it at the next staff meeting.",
            "",
        ],
    },
    ..EXAMPLE
};

static WORKSHOP: Case = Case {
    id: "en-workshop",
    language: Language::English,
    kind: SubjectKind::Problem,
    expose: Expose {
        headline: "My longest-serving printer won’t be foreman, and he doesn’t know it",
        facts: "The council’s print works, nineteen people. The foreman retires in June. D., who has been there longest, thinks the job is his. Everybody thinks so. I have chosen a colleague of thirty-four from another site. It was signed twelve days ago.",
        my_part: "I put it off. Every morning I walk onto the floor, talk about the folding machine, and walk off again. D. taught me the trade. I think I fear his face more than his temper.",
        tried: "A meeting fixed, then moved, twice. I asked the directors to announce it. They said, “It’s your floor.”",
        at_stake: "If he hears of it in the corridor I lose him, and not only him. And she’ll walk into a team that is cross already.",
        question: "How do I tell him without taking away what he is?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 0,
                ask: "What made you choose somebody else?",
                answer: "Digital: half of our work within three years. And how she gets people talking. D. is better at the job than any of us, but he does it alone with the door shut.",
            },
            Question {
                by: 4,
                ask: "Has D. told you that he wants the post?",
                answer: "Never. We say it for him. Come to think of it, he once told me, “Rotas, no thank you.” I laughed.",
            },
            Question {
                by: 2,
                ask: "Who else knows today?",
                answer: "The directors, one assistant, and you. So it will get out.",
            },
            Question {
                by: 5,
                ask: "What do you and D. talk about when it isn’t machines?",
                answer: "Fishing. We used to go together. Since I moved to the other side of the desk, we haven’t.",
            },
        ],
        advice: Advice {
            by: 3,
            after: 2,
            ask: "Couldn’t you create an expert’s post for him?",
            justified: "They wouldn’t let me.",
        },
        ..EXAMPLE.clarification
    },
    contract: Contract {
        first: "How do I give bad news?",
        unclear: (
            1,
            "Bad for whom? I can’t tell any more whether you mean him or yourself.",
        ),
        request: "Help me rehearse what I’ll say to him this week, and tell me what you feel when you hear it.",
        kinds: &[RequestKind::Rehearse, RequestKind::Support],
        unwanted: "Going back over the choice.",
    },
    exploration: Exploration {
        offers: &[
            offer(
                4,
                ContributionKind::Feeling,
                "I put myself in his place. “Signed twelve days ago” is what hurt, more than the no.",
                None,
            ),
            offer(
                0,
                ContributionKind::Hypothesis,
                "What if he doesn’t want it? My hypothesis is that you’re about to take away something he never asked for, and that it’s the silence that will hurt.",
                None,
            ),
            offer(
                5,
                ContributionKind::Suggestion,
                "Begin with the end: “It isn’t you, it’s decided, and I should have come sooner.” Then stop. I tried it with a lifeguard. It lasted a minute, and then we talked.",
                None,
            ),
            offer(
                3,
                ContributionKind::Comment,
                "When you rehearsed it, your voice dropped on the word “trade”. That is the sentence I believed.",
                None,
            ),
            offer(
                2,
                ContributionKind::Lead,
                "A lead: ask him what he would like to pass on before you offer him anything.",
                Some(1),
            ),
            offer(
                1,
                ContributionKind::Metaphor,
                "I see two people fishing, and a line that has been tangled for months. Neither dares pull it.",
                None,
            ),
        ],
        signal: (SignalKind::OffRequest, 4),
        ..EXAMPLE.exploration
    },
    synthesis: Synthesis {
        kept: &[0, 1, 2],
        synthesis: "I’m keeping the twelve days: they’re what I must speak of first. I’m keeping the end at the beginning, and then the silence. And I’ll ask him whether he wanted it. I have no idea.",
        otherwise: "I’ll keep one thing: it’s for me to go, and this week.",
        actions: &[
            Action {
                what: "See D. alone, begin with the end, and say that I should have come sooner.",
                first_step: "Tomorrow at seven, before the shift, on the floor.",
                obstacle: "Talking about the folding machine.",
                sign: "He is the one who talks.",
                confidence: "6",
            },
            Action {
                what: "Ask him to come fishing one morning, with nothing to settle.",
                first_step: "Find my boots.",
                obstacle: "Believing it’s too late.",
                sign: "We talk about something else.",
                confidence: "4",
            },
        ],
        additions: &[(4, "Tell her as well, the same day.", true)],
    },
    learning: Learning {
        client: "You let me start again three times without a sigh. Tomorrow at seven. I’ll tell you.",
        facilitator: "Rehearsing out loud takes time. I was right to shorten the rest.",
        consultants: [
            "I’ve got a sentence that was signed twelve days ago, too. I’m going to say it.",
            "",
            "I often mix up protecting somebody and protecting myself.",
            "Listening to a voice and not to arguments: that’s new for me.",
            "A silence is news as well. I’ll remember that with my drivers.",
            "I told it in one sentence. I’m getting to like that.",
        ],
    },
    ..EXAMPLE
};

//! What simulated peers say in a real room, where the client is a person whose
//! subject nobody has written down: good questions and modest contributions, one
//! of each for every guest.

use crate::case::CONSULTANTS;
use method::consultation::state::ContributionKind;
use method::consultation::state::ContributionKind::{
    Comment, Feeling, Hypothesis, Lead, Metaphor, Question,
};
use method::mirror::Language;

/// The lines of guests in a language.
#[derive(Debug)]
pub struct Guests {
    /// The language.
    pub language: Language,
    /// A question to whoever is client.
    pub questions: [&'static str; CONSULTANTS],
    /// A contribution.
    pub offers: [(ContributionKind, &'static str); CONSULTANTS],
    /// What each has learned.
    pub learnings: [&'static str; CONSULTANTS],
}

static FRENCH: Guests = Guests {
    language: Language::French,
    questions: [
        "Depuis quand cela dure-t-il ?",
        "Qui d’autre est concerné, et comment le vit-il ?",
        "Qu’as-tu déjà essayé, et qu’est-ce que cela a donné ?",
        "Qu’est-ce qui compte le plus pour toi dans cette situation ?",
        "Quelle part de tout cela dépend vraiment de toi ?",
        "À quoi verrais-tu que les choses ont avancé ?",
    ],
    offers: [
        (
            Question,
            "Une question à laisser mûrir : si rien ne changeait pendant six mois, qu’est-ce que cela te coûterait, et à qui ?",
        ),
        (
            Feeling,
            "En t’écoutant, j’ai senti de la fatigue, et beaucoup d’attachement à ce que tu fais.",
        ),
        (
            Hypothesis,
            "Je fais l’hypothèse que quelqu’un, autour de toi, attend la même chose que toi sans oser le dire.",
        ),
        (
            Lead,
            "Une piste : choisir la plus petite chose qui puisse bouger cette semaine, et ne regarder qu’elle.",
        ),
        (
            Metaphor,
            "Je vois quelqu’un qui tient une porte des deux mains, et qui n’a plus de main pour l’ouvrir.",
        ),
        (
            Comment,
            "Je remarque que tu as surtout parlé des autres. J’aimerais entendre ce que tu veux, toi.",
        ),
    ],
    learnings: [
        "Je repars avec l’envie de poser une question de plus avant de proposer quoi que ce soit.",
        "Écouter sans préparer ma réponse m’a demandé un effort. C’est cela que je retiens.",
        "J’ai reconnu chez moi la même habitude. Merci de l’avoir mise sur la table.",
        "Je retiens qu’une demande claire nous a fait gagner du temps à tous.",
        "Je vais regarder ce que je tiens des deux mains dans mon propre travail.",
        "Ce qui m’a plu, c’est que nous avons construit les uns sur les autres.",
    ],
};

static ENGLISH: Guests = Guests {
    language: Language::English,
    questions: [
        "How long has this been going on?",
        "Who else is affected, and how do they live with it?",
        "What have you tried so far, and what came of it?",
        "What matters most to you in this situation?",
        "How much of it truly depends on you?",
        "What would tell you that things have moved on?",
    ],
    offers: [
        (
            Question,
            "A question to leave with you: if nothing changed for six months, what would it cost you, and who else?",
        ),
        (
            Feeling,
            "Listening to you I felt tiredness, and a great attachment to what you do.",
        ),
        (
            Hypothesis,
            "My hypothesis is that somebody near you is waiting for the same thing as you, and has not dared to say so.",
        ),
        (
            Lead,
            "A lead: choose the smallest thing that can move this week, and look at nothing else.",
        ),
        (
            Metaphor,
            "I see somebody holding a door with both hands, who has no hand left to open it.",
        ),
        (
            Comment,
            "I notice that you have spoken mostly of other people. I would like to hear what you want.",
        ),
    ],
    learnings: [
        "I leave wanting to ask one more question before I suggest anything.",
        "Listening without preparing my answer took an effort. That is what I keep.",
        "I recognised a habit of my own. Thank you for putting it on the table.",
        "I keep that one clear request saved time for all of us.",
        "I shall look at what I am holding with both hands in my own work.",
        "What I liked is that we built on one another.",
    ],
};

/// The guests' lines in a language.
pub fn guests(language: Language) -> &'static Guests {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

//! The sample circle in French: two organisations of a valley, and a facilitator from elsewhere.

use super::content::{Became, Content, Day, Script, Somebody};
use method::circle::state::Holidays;
use method::half_day::state::Done;
use method::plan::ActionState;

const fn member(name: &'static str, login: &'static str, organisation: usize) -> Somebody {
    Somebody {
        name,
        login,
        is: "membre",
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
    circle: "Les lanternes",
    zone: "Europe/Paris",
    holidays: Holidays::France,
    place: "Maison des associations, salle Tilleul",
    domain: "trois-gues.example",
    people: [
        member("Camille", "camille", 1),
        member("Sacha", "sacha", 0),
        member("Aminata", "aminata", 1),
        member("Bernard", "bernard", 0),
        member("Hélène", "helene", 0),
        member("Maryse", "maryse", 1),
        member("Piotr", "piotr", 0),
        member("Youssef", "youssef", 0),
        other("Farah", "farah", "animation"),
    ],
    organisations: ["Agglomération des Trois-Gués", "Fondation Sainte-Odrille"],
    sponsor: other("Mathilde", "mathilde", "commanditaire de l’Agglomération"),
    operator: other("Noé", "noe", "exploitation du serveur"),
    consultations: CONSULTATIONS,
    days: DAYS,
    actions: ACTIONS,
    goals: [
        "Rendre deux dossiers à l’équipe, et ne pas les reprendre.",
        "Parler d’un projet avant de l’avoir fini.",
        "Poser une vraie question par jour.",
        "",
        "Dire non sans écrire une page pour l’expliquer.",
        "Laisser durer un silence en réunion.",
        "Arrêter d’attendre la phrase parfaite.",
        "Écouter jusqu’au bout avant de raconter.",
        "Moins parler, et mieux choisir le moment.",
    ],
    thoughts: &[
        (
            0,
            "Vu L. tenir une réunion où je n’étais pas. J’ai appris la décision par le gardien, et j’ai souri. C’est donc possible.",
        ),
        (
            6,
            "Deux questions d’affilée à un chauffeur, sans donner mon avis. Il a trouvé tout seul, en trois minutes. D’habitude j’en prends vingt.",
        ),
        (
            8,
            "Au dernier cercle, j’ai compté : onze interventions. Pour la prochaine fois, j’en vise sept.",
        ),
    ],
};

const CONSULTATIONS: [Script; 5] = [
    Script {
        case: "fr-delegation",
        client: 0,
        consultants: [2, 3, 4, 5, 6, 7],
        due: [28, 70],
        journal: &[
            (
                0,
                [
                    "Un soulagement, et un peu de honte quand la voiture est revenue.",
                    "Je retourne aux plans parce que là, je sais si j’ai bien travaillé.",
                    "Personne ne m’a dit quoi faire avec L. Cela m’a laissé de la place.",
                ],
            ),
            (
                7,
                [
                    "",
                    "Je change de sujet dès qu’on me dit une chose difficile.",
                    "L’image de l’écluse est passée de l’un à l’autre, et elle a grandi.",
                ],
            ),
            (
                8,
                [
                    "Tendue au moment du conseil déguisé.",
                    "Mettre une question de côté peut se faire en souriant.",
                    "Le groupe ralentit quand je reformule trop vite.",
                ],
            ),
        ],
    },
    Script {
        case: "fr-night",
        client: 2,
        consultants: [0, 1, 3, 4, 5, 6],
        due: [14, 45],
        journal: &[(
            2,
            [
                "Fatiguée, mais moins seule.",
                "Je porte des messages que personne ne m’a demandé de porter.",
                "",
            ],
        )],
    },
    Script {
        case: "fr-welcome",
        client: 1,
        consultants: [5, 6, 7, 4, 2, 0],
        due: [10, 60],
        journal: &[(
            1,
            [
                "Un petit trac, et un poids en moins.",
                "Je demande l’avis des gens quand tout est déjà dessiné.",
                "",
            ],
        )],
    },
    Script {
        case: "fr-sunday",
        client: 4,
        consultants: [0, 1, 2, 3, 5, 7],
        due: [21, 75],
        journal: &[],
    },
    Script {
        case: "fr-workshop",
        client: 3,
        consultants: [0, 1, 2, 4, 6, 7],
        due: [12, 40],
        journal: &[(
            3,
            [
                "Je n’en menais pas large.",
                "Repousser une mauvaise nouvelle, c’est la donner aux couloirs.",
                "On m’a laissé finir mes phrases.",
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
            "Curieuse",
            "Prêt",
            "Un peu fatiguée",
            "",
            "Contente",
            "Attentive",
            "Là",
            "En retard !",
            "Heureuse",
        ],
        closing: [
            "Allégée",
            "Songeur",
            "Moins seule",
            "",
            "Nourrie",
            "Patience",
            "Écluse",
            "",
            "Merci",
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
            "Confiante",
            "Le trac",
            "Disponible",
            "Enrhumé",
            "Impatiente",
            "Calme",
            "Curieux",
            "",
            "Éveillée",
        ],
        closing: [
            "Courage",
            "Léger",
            "Élan",
            "Content",
            "Décidée",
            "Silence",
            "Étonné",
            "",
            "Confiance",
        ],
        follow_ups: &[
            (
                0,
                Done::Partly,
                "Le seuil est à 5 000 euros. Un seul devis bâclé en trois semaines, et je l’ai lu le vendredi, une fois parti. Les Tilleuls, pas encore.",
                "Dire pourquoi j’avais baissé le seuil a compté plus que le remonter.",
            ),
            (
                1,
                Done::Done,
                "Les deux équipes se parlent dix minutes à 7 heures, debout, sans moi.",
                "On m’attendait pour arrêter d’attendre.",
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
            "Fière",
            "Reposé",
            "Pressée",
            "Mal dormi",
            "En retard",
            "",
            "",
            "Joyeux",
            "Présente",
        ],
        closing: [
            "Émue",
            "Touché",
            "",
            "Soulagé",
            "Lucide",
            "",
            "",
            "Respect",
            "Gratitude",
        ],
        follow_ups: &[
            (
                2,
                Done::Done,
                "Je suis allé la voir les mains vides. Elle a parlé de ses deux postes pendant une demi-heure.",
                "Je n’avais qu’une phrase à dire, et c’était assez.",
            ),
            (
                3,
                Done::Not,
                "Le vote de l’équipe est repoussé : deux arrêts maladie.",
                "Je préfère attendre que décider à leur place.",
            ),
        ],
    },
];

const ACTIONS: &[Became] = &[
    Became {
        of: 0,
        slot: 0,
        state: ActionState::Done,
        note: "Le directeur l’a appris par moi, la veille. Il a haussé les épaules.",
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
        ask: "Qui a déjà rendu un chantier sans y retourner ? Je voudrais savoir comment vous avez tenu.",
        offer: Some((
            5,
            "Moi, pour le spectacle de Noël. On en parle dix minutes au téléphone, jeudi ou vendredi ?",
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
        note: "Ce n’était plus à moi de l’écrire : elles l’ont fait.",
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
        note: "Relancer après les arrêts maladie, sans presser.",
        shared: true,
        ask: "",
        offer: Some((
            0,
            "Je peux venir raconter notre vote sur les astreintes, si cela aide.",
        )),
    },
    Became {
        of: 4,
        slot: 1,
        state: ActionState::ToDo,
        note: "Je préfère garder cela pour moi pour le moment.",
        shared: false,
        ask: "",
        offer: None,
    },
];

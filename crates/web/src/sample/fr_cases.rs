//! Three shorter cases of the sample circle, in French.

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
    id: "fr-night",
    language: Language::French,
    kind: SubjectKind::Preoccupation,
    expose: Expose {
        headline: "Le jour et la nuit se renvoient la faute, et je porte les messages",
        facts: "Un service de gériatrie, vingt-huit lits. Onze personnes le jour, quatre la nuit. Depuis septembre, chaque incident finit dans mon bureau en deux versions. La semaine dernière : une perfusion arrêtée trop tôt, un plateau oublié, un mot sec sur un tableau blanc.",
        my_part: "Je fais le facteur. Le matin, je dis au jour ce que la nuit pense. Le soir, je dis à la nuit ce que le jour a répondu. J’adoucis au passage. Je crois que j’aime bien être celle à qui l’on confie tout.",
        tried: "Un cahier de liaison : on y écrit contre quelqu’un. Une réunion commune en octobre : la nuit est venue épuisée, le jour a parlé.",
        at_stake: "Deux collègues de nuit demandent leur mutation. Les familles commencent à sentir quelque chose. Et moi, je ne dors plus si bien non plus.",
        question: "Comment sortir du milieu sans les laisser tomber ?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 1,
                ask: "À quels moments les deux équipes se croisent-elles ?",
                answer: "À 6 h 50 et à 20 h 50, dix minutes sur le papier. En vrai, on se croise au vestiaire. Les transmissions se font par écrit depuis le printemps. C’est moi qui l’ai demandé, pour gagner du temps.",
            },
            Question {
                by: 0,
                ask: "Qui t’a demandé de porter les messages ?",
                answer: "Personne. La première fois, c’était pour éviter une dispute. Ensuite, on est venu me voir parce que j’étais là.",
            },
            Question {
                by: 4,
                ask: "Que se passe-t-il quand tu ne transmets pas ?",
                answer: "C’est arrivé en novembre, j’étais en formation. Elles se sont appelées. Une des deux a pleuré, l’autre aussi, et le lendemain le tableau blanc était effacé.",
            },
            Question {
                by: 5,
                ask: "Qu’est-ce que tu adoucis, par exemple ?",
                answer: "La nuit dit : « ils nous laissent leurs restes ». Je traduis : « la nuit trouve la charge mal répartie ». Dit comme cela, plus personne ne sait de quoi on parle.",
            },
        ],
        advice: Advice {
            by: 2,
            after: 3,
            ask: "Tu n’as pas pensé à leur imposer un quart d’heure ensemble, tous les matins ?",
            justified: "Si, mais les horaires ne s’y prêtent pas.",
        },
        ..EXAMPLE.clarification
    },
    contract: Contract {
        first: "Aidez-moi à faire travailler les deux équipes ensemble.",
        unclear: (
            3,
            "« Ensemble », c’est se parler, s’entendre, ou ne plus passer par toi ?",
        ),
        request: "Qu’est-ce que je fais tenir en restant au milieu ? Et quel premier pas pourrais-je faire pour que les deux équipes se parlent sans moi ?",
        kinds: &[RequestKind::Hypotheses, RequestKind::Ideas],
        unwanted: "Un avis sur qui a raison, du jour ou de la nuit.",
    },
    exploration: Exploration {
        offers: &[
            offer(
                0,
                ContributionKind::Hypothesis,
                "Je fais l’hypothèse que tu tiens le couvercle. Tant que tu traduis, personne ne se fâche vraiment, et personne ne se réconcilie non plus.",
                None,
            ),
            offer(
                3,
                ContributionKind::Feeling,
                "J’ai eu envie de pleurer avec ces deux femmes au téléphone, en novembre. Et j’ai senti de l’espoir, au même endroit.",
                None,
            ),
            offer(
                5,
                ContributionKind::Testimony,
                "Chez les chauffeurs, le matin et le soir se détestaient. Un jour, j’ai oublié de faire passer un mot. Ils se sont parlé au dépôt, et cela n’a pas été joli. Après, c’était fini.",
                None,
            ),
            offer(
                1,
                ContributionKind::Lead,
                "Une piste : répondre « tu le lui diras mieux que moi » à la prochaine confidence, et proposer d’être là si elle le souhaite.",
                Some(0),
            ),
            offer(
                4,
                ContributionKind::Metaphor,
                "Je vois un pont-levis, et toi au treuil. Les deux rives te font signe. Elles ont oublié que l’eau, à cet endroit, n’est pas profonde.",
                None,
            ),
            offer(
                2,
                ContributionKind::Suggestion,
                "Je te suggère de rendre les dix minutes debout, dans le couloir, et de ne pas y aller. Dix minutes, ce n’est pas une réunion.",
                None,
            ),
        ],
        signal: (SignalKind::FactMissing, 2),
        ..EXAMPLE.exploration
    },
    synthesis: Synthesis {
        kept: &[0, 3, 5],
        synthesis: "Je garde le couvercle : je croyais protéger le service, je protège surtout le calme de mon bureau. Je garde la phrase « tu le lui diras mieux que moi ». Les dix minutes debout, j’y crois assez pour essayer. Le pont-levis, je le raconterai à l’équipe.",
        otherwise: "Je garde une chose : je peux me retirer du milieu sans m’en aller.",
        actions: &[
            Action {
                what: "Rendre aux deux équipes leurs dix minutes de transmission, debout, sans moi.",
                first_step: "Demander à une personne de chaque équipe de choisir l’heure.",
                obstacle: "Ma curiosité : je passe devant le couloir à cette heure-là.",
                sign: "J’apprends une décision après coup.",
                confidence: "8",
            },
            Action {
                what: "Écrire avec les deux équipes une page sur ce qu’on se doit entre le jour et la nuit.",
                first_step: "Leur demander si elles en ont envie.",
                obstacle: "L’écrire toute seule, un dimanche.",
                sign: "Ce n’est pas mon écriture.",
                confidence: "5",
            },
        ],
        additions: &[(
            5,
            "Préviens-les que tu ne porteras plus de messages, avant d’arrêter.",
            true,
        )],
    },
    learning: Learning {
        client: "Je suis venue chercher une méthode pour elles, je repars avec quelque chose à arrêter, moi. C’est plus simple, et plus difficile.",
        facilitator: "J’ai gardé le silence après l’image du pont, et c’est là que la demande s’est éclairée.",
        consultants: [
            "Je vois un couvercle dans mon équipe, et c’est moi qui suis assise dessus.",
            "Je traduis aussi, entre mon directeur et les agents. Je vais essayer de ne pas adoucir, une fois.",
            "Mon conseil était une question de façade. J’ai vu qu’on pouvait l’écarter sans me vexer.",
            "",
            "Je retiens « tu le lui diras mieux que moi ». Je l’emprunte.",
            "Raconter en peu de mots, j’y arrive mieux quand j’écris d’abord.",
        ],
    },
    ..EXAMPLE
};

static SUNDAY: Case = Case {
    id: "fr-sunday",
    language: Language::French,
    kind: SubjectKind::Project,
    expose: Expose {
        headline: "Ouvrir la médiathèque le dimanche sans perdre l’équipe",
        facts: "Une médiathèque de quartier, neuf agents. Les élus souhaitent une ouverture le dimanche après-midi à l’automne prochain. J’ai dit oui en commission, avec une condition : des volontaires seulement. À ce jour, j’en ai deux.",
        my_part: "L’idée me plaît depuis longtemps. J’ai montré des photos d’autres villes, pleines de familles. On m’a dit que j’avais les yeux qui brillent. Depuis, plus personne ne me dit ce qui ne va pas.",
        tried: "Un questionnaire anonyme : trois réponses sur neuf. Un café du jeudi : on a parlé de la machine à café.",
        at_stake: "Si j’impose, je perds la confiance. Si je renonce, les élus concluront que nous ne voulons rien changer.",
        question: "Comment savoir ce que l’équipe veut, quand tout le monde sait déjà ce que je veux ?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 4,
                ask: "Qu’ont écrit les trois qui ont répondu ?",
                answer: "« Cela dépend qui ferme. » « Et mes enfants ? » Et une page très gentille, de quelqu’un qui s’excuse de ne pas pouvoir.",
            },
            Question {
                by: 2,
                ask: "Que perdrait chacun, avec un dimanche sur quatre ?",
                answer: "Je ne sais pas le dire pour chacun. Pour moi, rien : mes enfants sont grands. Je crois que je n’avais pas fait la différence.",
            },
            Question {
                by: 0,
                ask: "Qui peut décider que ce sera non ?",
                answer: "Moi, encore. J’ai jusqu’en mars pour le dire aux élus. Je ne l’ai dit à personne dans l’équipe.",
            },
            Question {
                by: 5,
                ask: "Que disent les deux volontaires de leurs raisons ?",
                answer: "L’une veut ses lundis. L’autre aime les dimanches, tout simplement : il vit seul.",
            },
        ],
        advice: Advice {
            by: 1,
            after: 2,
            ask: "Est-ce que tu ne devrais pas commencer par un essai de trois mois ?",
            justified: "Un essai, tout le monde sait comment cela finit.",
        },
        ..EXAMPLE.clarification
    },
    contract: Contract {
        first: "Comment faire adhérer l’équipe ?",
        unclear: (
            2,
            "« Adhérer », c’est dire oui, ou pouvoir dire non sans te décevoir ?",
        ),
        request: "Aidez-moi à éprouver mon plan : demander à l’équipe de voter, y compris pour le non, et tenir parole devant les élus.",
        kinds: &[RequestKind::TestPlan, RequestKind::Viewpoints],
        unwanted: "Des arguments pour le dimanche : je les connais.",
    },
    exploration: Exploration {
        offers: &[
            offer(
                2,
                ContributionKind::Analysis,
                "Il y a deux décisions dans ta phrase. L’équipe vote sur le dimanche. Toi, tu votes sur ce que tu fais d’un non. La seconde vient avant la première.",
                None,
            ),
            offer(
                3,
                ContributionKind::Comment,
                "Voter, au garage, cela a fait deux camps. Ce qui avait compté, c’est la semaine d’avant : chacun avait dit à voix haute ce qu’il perdrait.",
                None,
            ),
            offer(
                0,
                ContributionKind::Question,
                "Une question à emporter : qu’est-ce que tu aimerais garder du projet si c’est non ?",
                None,
            ),
            offer(
                4,
                ContributionKind::Suggestion,
                "Je te suggère de dire une fois, tout haut, que tu en as envie, puis de quitter la salle pendant qu’ils en parlent.",
                Some(1),
            ),
            offer(
                5,
                ContributionKind::Testimony,
                "À la piscine, les dimanches, c’est la première question de tout recrutement. J’ai appris à demander « qu’est-ce qu’il te faudrait ? » plutôt que « est-ce que tu peux ? ».",
                None,
            ),
            offer(
                1,
                ContributionKind::Feeling,
                "Je me suis senti mal à l’aise avec la page d’excuses. J’ai pensé : quelqu’un a peur de te faire de la peine.",
                None,
            ),
        ],
        signal: (SignalKind::FactMissing, 3),
        ..EXAMPLE.exploration
    },
    synthesis: Synthesis {
        kept: &[0, 1, 3],
        synthesis: "Avant de les faire voter, j’ai à décider de ce que je ferai d’un non, et à le dire aux élus. Je garde la semaine d’avant : ce que chacun perdrait, à voix haute. Et je quitterai la salle.",
        otherwise: "Je garde une chose : mon envie prend de la place, même quand je me tais.",
        actions: &[
            Action {
                what: "Réunir l’équipe une heure : chacun dit ce qu’il perdrait, puis on vote sans moi.",
                first_step: "Annoncer la date, et dire que le non est une réponse.",
                obstacle: "Répondre à chacun pendant le tour.",
                sign: "Quelqu’un dit non à voix haute.",
                confidence: "6",
            },
            Action {
                what: "Écrire à l’adjointe que la décision sera celle de l’équipe, en mars.",
                first_step: "Un brouillon de cinq lignes, relu par Sacha.",
                obstacle: "Ajouter un paragraphe pour me couvrir.",
                sign: "La lettre tient sur une demi-page.",
                confidence: "7",
            },
        ],
        additions: &[(
            0,
            "Demande aussi aux deux volontaires ce qu’ils perdraient.",
            true,
        )],
    },
    learning: Learning {
        client: "J’ai compris que mes yeux qui brillent font du bruit. Merci de me l’avoir dit avec douceur.",
        facilitator: "La question sur le non a tout changé. J’ai failli la trouver trop directe.",
        consultants: [
            "Je n’ai jamais demandé à mon équipe ce qu’elle perdrait. Je commence lundi.",
            "Je prépare mes essais de trois mois pour ne pas entendre le non. C’est dit.",
            "Le vote sur ce que je ferai d’un non : j’en ai un à faire, dans mon service.",
            "On peut raconter un échec en deux phrases. Cela m’a suffi.",
            "Quitter la salle : je vais essayer au prochain conseil des maîtres.",
            "",
        ],
    },
    ..EXAMPLE
};

static WORKSHOP: Case = Case {
    id: "fr-workshop",
    language: Language::French,
    kind: SubjectKind::Problem,
    expose: Expose {
        headline: "Mon plus ancien mécanicien ne sera pas chef d’atelier, et il ne le sait pas",
        facts: "Le garage des bus, dix-neuf personnes. Le chef d’atelier part en juin. D., le plus ancien, pense que le poste est pour lui. Tout le monde le pense. J’ai choisi une collègue de trente-quatre ans, d’un autre dépôt. C’est signé depuis douze jours.",
        my_part: "Je repousse. Chaque matin, je passe à l’atelier, je parle du moteur du 42, et je repars. D. m’a appris le métier. Je crois que je crains plus son regard que sa colère.",
        tried: "Un rendez-vous fixé, puis déplacé, deux fois. J’ai demandé à la direction de l’annoncer. On m’a répondu : « c’est ton atelier ».",
        at_stake: "Si cela se sait par les couloirs, je le perds, et pas seulement lui. Et elle arrivera dans une équipe déjà fâchée.",
        question: "Comment le lui dire sans lui retirer ce qu’il est ?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 0,
                ask: "Qu’est-ce qui t’a fait choisir quelqu’un d’autre ?",
                answer: "L’électrique : la moitié de la flotte dans trois ans. Et la façon dont elle fait parler les gens. D. répare mieux que nous tous, mais il répare seul, porte fermée.",
            },
            Question {
                by: 4,
                ask: "D. t’a-t-il dit qu’il voulait ce poste ?",
                answer: "Jamais. C’est nous qui le disons. À la réflexion, il m’a dit une fois : « les plannings, très peu pour moi ». J’ai ri.",
            },
            Question {
                by: 2,
                ask: "Qui d’autre le sait, aujourd’hui ?",
                answer: "La direction, une assistante, et vous. Donc cela se saura.",
            },
            Question {
                by: 5,
                ask: "De quoi parlez-vous, D. et toi, quand vous ne parlez pas moteurs ?",
                answer: "De pêche. Nous y allions ensemble. Depuis que je suis passé de l’autre côté du bureau, nous n’y allons plus.",
            },
        ],
        advice: Advice {
            by: 3,
            after: 2,
            ask: "Est-ce que tu ne pourrais pas lui créer un poste d’expert ?",
            justified: "On ne me laissera pas faire.",
        },
        ..EXAMPLE.clarification
    },
    contract: Contract {
        first: "Comment annoncer une mauvaise nouvelle ?",
        unclear: (
            1,
            "Mauvaise pour qui ? Je ne sais plus si tu parles de lui ou de toi.",
        ),
        request: "Aidez-moi à répéter ce que je lui dirai cette semaine, et dites-moi ce que vous ressentez quand vous l’entendez.",
        kinds: &[RequestKind::Rehearse, RequestKind::Support],
        unwanted: "Revenir sur le choix.",
    },
    exploration: Exploration {
        offers: &[
            offer(
                4,
                ContributionKind::Feeling,
                "Je me suis mis à sa place. « C’est signé depuis douze jours », c’est cela qui m’a fait mal, plus que le non.",
                None,
            ),
            offer(
                0,
                ContributionKind::Hypothesis,
                "Et s’il ne voulait pas de ce poste ? Je fais l’hypothèse que tu vas lui retirer une chose qu’il n’a pas demandée, et qu’il sera surtout blessé du silence.",
                None,
            ),
            offer(
                5,
                ContributionKind::Suggestion,
                "Commence par la fin : « ce n’est pas toi, c’est décidé, et j’aurais dû venir plus tôt ». Puis tais-toi. J’ai essayé avec un maître-nageur, cela a duré une minute, et nous nous sommes parlé.",
                None,
            ),
            offer(
                3,
                ContributionKind::Comment,
                "Quand tu as répété, ta voix est descendue au mot « métier ». C’est la phrase que j’ai crue.",
                None,
            ),
            offer(
                2,
                ContributionKind::Lead,
                "Une piste : lui demander ce qu’il veut transmettre avant de lui proposer quoi que ce soit.",
                Some(1),
            ),
            offer(
                1,
                ContributionKind::Metaphor,
                "Je vois deux pêcheurs au bord de l’eau, et une ligne emmêlée depuis des mois. Personne n’ose tirer.",
                None,
            ),
        ],
        signal: (SignalKind::OffRequest, 4),
        ..EXAMPLE.exploration
    },
    synthesis: Synthesis {
        kept: &[0, 1, 2],
        synthesis: "Je garde les douze jours : c’est d’eux que je dois parler d’abord. Je garde la fin au début, puis le silence. Et je lui demanderai s’il le voulait, ce poste. Je n’en sais rien.",
        otherwise: "Je garde une chose : c’est à moi d’y aller, et cette semaine.",
        actions: &[
            Action {
                what: "Voir D. seul à seul, commencer par la fin, et dire que j’aurais dû venir plus tôt.",
                first_step: "Demain à 7 heures, avant l’embauche, à l’atelier.",
                obstacle: "Parler du moteur du 42.",
                sign: "C’est lui qui parle.",
                confidence: "6",
            },
            Action {
                what: "Lui proposer une matinée de pêche, sans rien à régler.",
                first_step: "Retrouver mes bottes.",
                obstacle: "Croire que c’est trop tard.",
                sign: "Nous parlons d’autre chose.",
                confidence: "4",
            },
        ],
        additions: &[(
            4,
            "Préviens aussi ta nouvelle cheffe d’atelier, le même jour.",
            true,
        )],
    },
    learning: Learning {
        client: "Vous m’avez laissé recommencer trois fois, sans soupirer. Demain, 7 heures. Je vous dirai.",
        facilitator: "Répéter à voix haute demande du temps. J’ai bien fait de raccourcir le reste.",
        consultants: [
            "J’ai, moi aussi, une phrase signée depuis douze jours. Je vais la dire.",
            "",
            "Je confonds souvent protéger l’autre et me protéger, moi.",
            "Écouter une voix plutôt que des arguments : c’est nouveau pour moi.",
            "Le silence est une nouvelle, lui aussi. Je le retiens pour mes chauffeurs.",
            "J’ai raconté en une phrase. J’y prends goût.",
        ],
    },
    ..EXAMPLE
};

//! In French: a reception desk for three services that have ignored each other for ten years.

use crate::case::{
    Action, Advice, Case, Cast, Clarification, Contract, Exploration, Expose, Learning, Offer,
    Question, Synthesis,
};
use method::consultation::state::{ContributionKind, RequestKind, SignalKind, SubjectKind};
use method::mirror::Language;

/// One welcome for three services, told in French.
pub(super) const CASE: Case = Case {
    id: "fr-welcome",
    language: Language::French,
    pitch: "Dans une mairie, trois services voisins s’ignorent depuis dix ans. Comment leur faire ouvrir un accueil commun en six mois, sans pouvoir sur deux d’entre eux ?",
    kind: SubjectKind::Project,
    cast: Cast {
        facilitator: "Aïssatou",
        client: "Dominique",
        consultants: ["Solène", "Mehdi", "Gérard", "Linh", "Ibrahima", "Paola"],
    },
    expose: Expose {
        headline: "Un accueil commun pour trois services qui s’ignorent depuis dix ans",
        facts: "Une mairie, 31 000 habitants. Au rez-de-chaussée, trois services : l’état civil, le scolaire, et le logement, que je dirige avec quatre agents. Trois guichets, trois tickets. En novembre, j’ai compté pendant deux semaines : sur 212 visites, 71 avaient commencé à la mauvaise porte. Je voudrais un seul accueil en septembre, dans six mois.",
        my_part: "Sur ma porte, j’ai laissé des années une affiche : « Pour la cantine, ce n’est pas ici. » J’ai préparé l’idée dans mon coin. Puis, le 6 février, j’ai parlé de la rentrée en public, sans l’accord de personne. Ma collègue de l’état civil l’a appris par le bulletin du quartier.",
        tried: "En janvier, j’ai proposé une réunion à trois. Ma collègue de l’état civil est repartie au bout de vingt minutes, mon collègue du scolaire s’est excusé. J’ai envoyé douze pages, sans retour. Le directeur m’a dit dans l’escalier : « Belle idée, avancez. » Ma note du 28 janvier attend toujours sa réponse.",
        at_stake: "Pour les gens, une matinée gagnée. Pour moi, une parole donnée devant quarante personnes, et une envie qui dure depuis trois ans. Si cela échoue, on n’en reparlera plus avant longtemps. Si je force, on partagera un comptoir sans s’adresser la parole.",
        question: "Comment faire naître à trois un projet que je porte sans les autres depuis trois ans ?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 0,
                ask: "Que vit aujourd’hui une personne qui vient signaler un changement d’adresse ?",
                answer: "Elle prend un ticket chez moi, un autre au scolaire, un troisième à l’état civil, et montre trois fois la même facture. En novembre, une dame avec une poussette y a laissé sa matinée.",
            },
            Question {
                by: 1,
                ask: "Qu’est-ce que les deux autres responsables t’ont dit, avec leurs mots ?",
                answer: "L’état civil : « On regardera ton guichet et on me prendra deux postes. » Il y a deux départs à la retraite en décembre. Le scolaire : « Très bien, tiens-moi au courant. » Puis plus rien.",
            },
            Question {
                by: 3,
                ask: "Le 6 février, qu’as-tu dit exactement, et devant qui ?",
                answer: "Une réunion de quartier, une quarantaine d’habitants. On m’a demandé une date. J’ai répondu : « Normalement, à la rentrée. » Le bulletin a imprimé « en septembre » et oublié le normalement.",
            },
            Question {
                by: 2,
                ask: "Comment les trois services en sont-ils venus à ne plus se parler, il y a dix ans ?",
                answer: "Une réorganisation, avant mon arrivée. On raconte que l’état civil y a perdu trois postes et l’a su en dernier. Je le savais, mais je ne l’avais jamais rapproché de mon annonce.",
            },
            Question {
                by: 5,
                ask: "Si l’accueil ouvre et que personne ne sait que l’idée vient de toi, que ressens-tu ?",
                answer: "Ça me pince, autant le dire. Un dimanche, j’ai dessiné le comptoir sur du papier quadrillé et choisi le nom : « La Passerelle ». Personne ne me l’avait demandé.",
            },
            Question {
                by: 4,
                ask: "Qu’est-ce que tu peux décider sans demander à personne ?",
                answer: "Mes horaires, mes affiches, et le fait de se lever ou non pour accompagner les gens. C’est plus que je ne croyais. Je regardais surtout ce qui se passe de l’autre côté du couloir.",
            },
            Question {
                by: 1,
                ask: "Quand le directeur te dit « avancez », qu’est-ce que tu comprends ?",
                answer: "Que j’ai son accord tant que rien ne coûte et que personne ne se plaint. Il ne l’a jamais dit devant les deux autres. Je crois que cela m’arrangeait aussi de ne pas demander plus.",
            },
            Question {
                by: 0,
                ask: "À quoi verrais-tu, en juin, que les trois services se sont mis en chemin ?",
                answer: "Pas à un meuble. À quelqu’un de l’état civil qui se lève pour conduire une personne jusque chez nous. Je l’ai vu une fois, en décembre. Je n’ai pas pensé à dire merci.",
            },
        ],
        advice: Advice {
            by: 4,
            after: 4,
            ask: "Tu n’as pas pensé à demander au directeur une lettre de mission signée ?",
            justified: "Si, bien sûr, mais tu ne connais pas la maison. Une lettre, il la promet et elle n’arrive pas. Et je ne vais pas débarquer chez les deux autres avec un papier, ce n’est pas ma façon de faire.",
        },
        otherwise: [
            "Je ne sais pas. C’est la première fois qu’on me le demande.",
            "Il faudrait poser la question aux deux autres, et je ne l’ai pas fait.",
            "C’est flou pour moi. Je démêle mal ce qui vient de moi et ce qui vient de la maison.",
        ],
    },
    contract: Contract {
        first: "Aidez-moi à faire avancer mon projet d’accueil commun.",
        unclear: (
            3,
            "« Avancer », pour toi, c’est tenir la date, apaiser l’état civil ou faire une place aux deux autres ?",
        ),
        request: "J’aimerais vos regards sur ma façon d’aborder les deux autres responsables, et des idées de premier pas vers l’état civil ce mois-ci, pour que ce projet ne soit plus seulement le mien.",
        kinds: &[RequestKind::Viewpoints, RequestKind::Ideas],
        unwanted: "Des moyens de faire pression sur le directeur, ou un débat sur le matériel.",
    },
    exploration: Exploration {
        offers: &[
            Offer {
                by: 1,
                kind: ContributionKind::Analysis,
                text: "J’entends deux projets. L’un épargne aux gens trois files d’attente. L’autre a un nom, un comptoir dessiné et une date. Je me demande si tes deux collègues ont déjà pu regarder le premier.",
                on: None,
            },
            Offer {
                by: 5,
                kind: ContributionKind::Feeling,
                text: "J’ai eu le ventre serré en imaginant ta collègue devant ce bulletin. Et une vraie tendresse pour ton dimanche de papier quadrillé. Je n’arrive pas à choisir un camp, et cela me va.",
                on: None,
            },
            Offer {
                by: 0,
                kind: ContributionKind::Hypothesis,
                text: "Je fais l’hypothèse que l’état civil ne refuse pas ton accueil. Il refuse d’apprendre encore une fois la nouvelle en dernier. De l’extérieur, je crois que j’aurais confondu les deux.",
                on: None,
            },
            Offer {
                by: 2,
                kind: ContributionKind::Testimony,
                text: "Je dirige une piscine. Quand j’ai réuni la caisse et les inscriptions, j’ai commencé par la borne à tickets. J’ai vu quatre fournisseurs, et la mienne se bloquait dès qu’on y posait un doigt mouillé. Tout part de là, je crois.",
                on: None,
            },
            Offer {
                by: 3,
                kind: ContributionKind::Comment,
                text: "Cette histoire de borne me fait sourire : à la médiathèque, j’ai caché la nôtre derrière un ficus. Nous l’avions achetée avant de savoir qui dirait bonjour.",
                on: Some(3),
            },
            Offer {
                by: 4,
                kind: ContributionKind::Suggestion,
                text: "Je reviens à ta demande. Je te suggère d’aller voir ta collègue les mains vides, avec une seule phrase : « Tu l’as lu dans le bulletin, et c’était à moi de te le dire. » Puis de te taire, et d’attendre ce qui vient.",
                on: None,
            },
            Offer {
                by: 0,
                kind: ContributionKind::Lead,
                text: "Si tu vas la voir, je vois une suite : compter ensemble une matinée, à son guichet cette fois. Les chiffres de novembre sont les tiens. Ceux-là seraient à vous deux, et je parie qu’ils raconteraient autre chose.",
                on: Some(5),
            },
            Offer {
                by: 5,
                kind: ContributionKind::Question,
                text: "Une question à emporter : du nom, du comptoir et de la date, qu’est-ce que tu pourrais poser pour que quelqu’un d’autre ait quelque chose à apporter ? Je n’ai pas la réponse, et je suis curieuse de la tienne.",
                on: None,
            },
            Offer {
                by: 1,
                kind: ContributionKind::Metaphor,
                text: "Je vois une table déjà mise, les plats au four, les serviettes pliées, et l’on s’étonne que personne n’apporte rien. Moi, j’aime bien arriver quand il reste des légumes à éplucher.",
                on: None,
            },
            Offer {
                by: 4,
                kind: ContributionKind::Testimony,
                text: "À l’hôpital, le secrétariat d’en face et le mien se renvoyaient les gens. J’ai décroché notre « Ce n’est pas ici » et j’ai mis le prénom de la collègue qui savait. Le vendredi, leur affiche avait disparu. Je n’avais rien demandé.",
                on: None,
            },
        ],
        signal: (SignalKind::OffRequest, 5),
        chatter: (
            2,
            [
                (
                    ContributionKind::Testimony,
                    "J’ajoute que le fournisseur m’avait juré six semaines. J’en ai attendu quatorze. Et pourtant, j’avais tout fait écrire, jusqu’à la couleur des boutons. Une piscine, c’est un monde, on n’imagine pas.",
                ),
                (
                    ContributionKind::Comment,
                    "Et le jour des inscriptions, la borne est tombée en panne, avec la queue jusqu’au parking. J’ai sorti un cahier et un stylo. Je le raconte souvent, mais ce matin-là je ne riais pas du tout.",
                ),
                (
                    ContributionKind::Suggestion,
                    "Encore un mot sur la borne : j’ai gardé les quatre devis, je peux te les envoyer. J’avais noté les délais, les pannes, tout. Avec le recul, j’aurais pris la deuxième, et chez moi c’était réglé.",
                ),
            ],
        ),
    },
    synthesis: Synthesis {
        kept: &[2, 5, 9],
        synthesis: "Je garde l’idée qu’à l’état civil, on craint surtout d’apprendre encore les choses en dernier. Je prenais cela pour un refus. Je garde la visite les mains vides, et l’affiche. Compter ensemble, peut-être, mais si l’envie vient d’en face. Le nom, je le pose. La date, je n’y arrive pas encore. Les bornes, je les laisse à la piscine.",
        otherwise: "Je n’ai pas tout pris, et c’est bien ainsi. Je garde une chose : j’ai parlé de ce projet à tout le monde, sauf à celles et ceux qu’il touche. Je veux aller les voir avant d’écrire quoi que ce soit d’autre.",
        actions: &[
            Action {
                what: "Aller voir ma collègue de l’état civil, sans dossier, et lui dire que c’était à moi de la prévenir.",
                first_step: "Demain, lui demander vingt minutes, à l’heure où son guichet est fermé.",
                obstacle: "Me justifier, ou reparler de septembre dès la deuxième phrase.",
                sign: "Elle me parle de ses deux postes, et je l’écoute jusqu’au bout.",
                confidence: "7",
            },
            Action {
                what: "Décrocher mes affiches « Ce n’est pas ici » et conduire les gens jusqu’au bon guichet.",
                first_step: "Lundi au café, en parler avec mes quatre agents et choisir les mots ensemble.",
                obstacle: "Le jeudi soir, quand la salle est pleine et qu’on ne peut pas quitter le comptoir.",
                sign: "En face, une affiche disparaît sans que j’aie rien demandé.",
                confidence: "8",
            },
        ],
        additions: &[
            (
                3,
                "Quel jour la vois-tu, au plus tard ? Je pense au prochain bulletin, qui sort début avril.",
                true,
            ),
            (
                2,
                "Emporte quand même tes chiffres de novembre, au cas où elle voudrait des preuves.",
                false,
            ),
        ],
    },
    learning: Learning {
        client: "Merci, je repars avec un poids en moins et un petit trac. J’ai vu que je demande l’avis des gens quand tout est déjà dessiné. Je crois que je le fais aussi avec mon équipe.",
        facilitator: "Au moment où nous nous éloignions de la demande, j’ai failli laisser filer, parce que l’histoire me plaisait. J’apprends à relire la demande avant de suivre mon plaisir d’écouter.",
        consultants: [
            "La fête de mon école a déjà son programme imprimé, et je me plains que personne ne s’en mêle. Lundi, j’arrive avec une feuille blanche. Cela me fait un peu peur.",
            "Merci pour la franchise de ton dimanche. Je défends un planning surtout parce que je l’ai fait. Je vais le montrer à mon équipe inachevé, avec ses trous.",
            "J’ai plus raconté qu’écouté, et je m’en suis aperçu en route. Dans mes réunions aussi, je parle quand je ne sais pas quoi faire du silence. Je vais essayer de le laisser durer.",
            "Ce que je remarque de notre groupe : demander ce que voulait dire « avancer » nous a pris trois minutes, et ensuite nous visions juste. Avec mes collègues, je saute cette étape.",
            "Ma première question cachait ma réponse. La suivante, je l’ai posée sans savoir, et j’ai appris quelque chose. Je veux m’y exercer avec mes secrétaires. Merci à toi.",
            "Je pense à ma voisine de bureau, à qui je ne dis que bonjour depuis deux ans. J’attendais d’avoir un motif. Merci de m’avoir montré que je peux entrer sans.",
        ],
    },
}
.checked();

//! Delegation: a whole team waits for one signature, told in French.

use crate::case::{
    Action, Advice, Case, Cast, Clarification, Contract, Exploration, Expose, Learning, Offer,
    Question, Synthesis,
};
use method::consultation::state::{ContributionKind, RequestKind, SignalKind, SubjectKind};
use method::mirror::Language;

/// A manager whom everything passes through, in French.
pub(super) const CASE: Case = Case {
    id: "fr-delegation",
    language: Language::French,
    pitch: "Un an à la tête d’une équipe de sept, et tout passe encore par une seule personne. L’équipe attend, et l’une des meilleures songe à partir.",
    kind: SubjectKind::Problem,
    cast: Cast {
        facilitator: "Solange",
        client: "Yaël",
        consultants: [
            "Kadiatou", "Bertrand", "Linh", "Mireille", "Tomasz", "Idriss",
        ],
    },
    expose: Expose {
        headline: "Tout passe par moi, et mon équipe attend",
        facts: "Il y a un an, j’ai repris l’équipe travaux d’un bailleur social : sept personnes, quarante chantiers par an. J’y suivais moi-même des chantiers depuis six ans. Tout devis au-dessus de 800 euros attend ma signature. Mardi soir, il y en avait vingt-trois. Jeudi dernier, L., ma responsable de projet, m’a dit qu’un autre bailleur l’avait appelée.",
        my_part: "J’aime qu’on vienne me chercher, autant le dire. Quand un plan passe sur mon bureau, je le refais : il n’est pas faux, seulement pas comme je l’aurais fait. Je dis à chacun de décider, et à la première hésitation je reprends le dossier. Vers 21 h je rouvre l’ordinateur, presque chaque soir, et j’y trouve du plaisir.",
        tried: "En janvier, j’ai confié à L. la résidence des Tilleuls, de bout en bout. Trois semaines après, j’assistais à ses réunions de chantier. Au printemps, j’ai lancé un point le lundi pour répartir les dossiers : on y attend surtout que je parle. J’ai aussi gardé mes vendredis libres. Cela a tenu quinze jours.",
        at_stake: "Si L. part, je crois que quelqu’un d’autre suivra. Les locataires du bâtiment C attendent leurs fenêtres depuis cinq semaines, faute de signature. Je dors mal. Ce que je crains le plus, c’est une équipe qui ne sait plus faire sans moi, et de découvrir qu’au fond je l’ai un peu voulu.",
        question: "Comment faire pour que tout ne repose plus sur moi ?",
    },
    clarification: Clarification {
        questions: &[
            Question {
                by: 2,
                ask: "Cette semaine, qu’est-ce qui est passé sur ton bureau, concrètement ?",
                answer: "Lundi, onze devis et la couleur d’un local à vélos. Mardi, j’ai passé une heure sur un courrier aux locataires, que quelqu’un de l’équipe avait écrit. J’ai changé six mots. Je les ai comptés après coup.",
            },
            Question {
                by: 0,
                ask: "D’où vient la règle des 800 euros ?",
                answer: "De moi. En novembre, une ligne oubliée sur une toiture nous a coûté 9 000 euros, et mon directeur a voulu comprendre. J’ai baissé le seuil le soir même, sans expliquer pourquoi à l’équipe. Cela devait durer un mois.",
            },
            Question {
                by: 4,
                ask: "Quand tu rends un dossier que tu as corrigé, que se passe-t-il ensuite ?",
                answer: "On prend ma version, sans rien dire. Au début, on discutait. K., la plus jeune, n’écrit même plus la dernière page de ses dossiers : elle la laisse blanche, avec un petit mot, « pour toi ».",
            },
            Question {
                by: 1,
                ask: "Combien de temps un devis attend-il ta signature, en moyenne ?",
                answer: "Neuf jours. J’ai fait le calcul avant de venir et cela m’a fait un choc, j’aurais dit trois ou quatre. Les petits attendent le plus, parce que je les garde pour le soir. C’est ma récréation.",
            },
            Question {
                by: 5,
                ask: "Qu’est-ce que L. t’a dit jeudi, avec ses mots à elle ?",
                answer: "« Ici, j’écris tes brouillons. » Nous rentrions d’un chantier, elle conduisait. Elle l’a dit sans colère, les yeux sur la route. Je n’ai rien répondu, j’ai parlé du chauffage du bâtiment C.",
            },
            Question {
                by: 3,
                ask: "Qu’est-ce que tu aimes dans le fait qu’on vienne te chercher ?",
                answer: "Qu’on frappe à ma porte en disant « il n’y a que toi ». Sur un chantier, je savais faire, et cela se voyait. Diriger, je ne sais pas encore si je sais. Devant un plan, je sais de nouveau à quoi je sers.",
            },
            Question {
                by: 0,
                ask: "Peux-tu nous raconter une décision qui s’est prise sans toi ?",
                answer: "En mars, trois jours de grippe, téléphone éteint. L’équipe a fait passer la nacelle par la cour plutôt que par la rue. C’était mieux que mon plan. J’ai mis une semaine à le dire, en passant, dans l’escalier.",
            },
            Question {
                by: 2,
                ask: "Qui, au-dessus de toi, sait comment tu travailles en ce moment ?",
                answer: "Personne, je crois. Mon directeur apprécie nos dossiers bien propres. À mon entretien, il a dit « avec toi, je n’ai pas besoin de regarder », et j’ai souri. Il ne voit pas à quelle heure partent les courriels.",
            },
        ],
        advice: Advice {
            by: 3,
            after: 4,
            ask: "Tu ne crois pas que tu devrais laisser L. signer seule tous ses devis ?",
            justified: "J’y ai pensé, bien sûr. Mais elle n’a pas encore tout vu, mon directeur me demanderait des comptes, et avec le budget à boucler ce n’est vraiment pas le moment. Ce n’est pas si simple.",
        },
        otherwise: [
            "Je ne sais pas. Personne ne me l’avait encore demandé, je le note.",
            "Je n’ai pas d’exemple sous la main. Je remarque que je préférerais ne pas regarder cela de trop près.",
            "C’est moins clair que je ne voudrais. Cela dépend des jours, et de ma fatigue.",
        ],
    },
    contract: Contract {
        first: "Comment mieux déléguer ?",
        unclear: (
            4,
            "« Mieux », ce serait quoi ? Je ne sais pas si tu parles des signatures, des dossiers que tu refais ou de ce que tu perdrais.",
        ),
        request: "Selon vous, qu’est-ce que je protège quand je reprends un dossier que j’avais confié ? Et que pourrais-je lâcher en premier, d’ici un mois, qui compte vraiment pour l’équipe ?",
        kinds: &[RequestKind::Hypotheses, RequestKind::Ideas],
        unwanted: "Pas de méthode pour gagner du temps, ni d’avis sur L., qui n’est pas là.",
    },
    exploration: Exploration {
        offers: &[
            Offer {
                by: 0,
                kind: ContributionKind::Analysis,
                text: "J’entends deux choses. La règle de novembre te protège d’une erreur, et de ton directeur. Refaire un plan qui n’est pas faux, c’est autre chose : il n’y a pas d’erreur à éviter. Là, je crois que tu protèges ton métier d’avant.",
                on: None,
            },
            Offer {
                by: 1,
                kind: ContributionKind::Testimony,
                text: "Au garage, j’ai relu moi-même chaque facture pendant des années. Un jour j’ai vu que c’était pour me rassurer. Les moteurs, je connais. Un client fâché au téléphone, beaucoup moins. Alors je me cachais dans les factures.",
                on: None,
            },
            Offer {
                by: 5,
                kind: ContributionKind::Feeling,
                text: "J’ai eu un pincement au cœur quand tu as raconté le retour en voiture. J’étais à la place de L., à attendre une réponse. J’étais aussi à la tienne, sans en trouver. J’aurais parlé du chauffage, moi aussi, pour ne pas entendre la suite.",
                on: None,
            },
            Offer {
                by: 2,
                kind: ContributionKind::Hypothesis,
                text: "Mon hypothèse : tu protèges le seul endroit où tu peux savoir si tu as bien travaillé. Un plan, cela se voit tout de suite s’il est juste. Avec les gens, moi, j’attends parfois des mois, et personne ne me le dit.",
                on: None,
            },
            Offer {
                by: 1,
                kind: ContributionKind::Lead,
                text: "Moi, je m’occuperais d’abord de L. Il y a deux ans, j’ai failli perdre ma meilleure mécanicienne : une prime, un vendredi libre sur deux, et elle est toujours là. Je regarderais son salaire avant qu’un autre le fasse.",
                on: None,
            },
            Offer {
                by: 3,
                kind: ContributionKind::Suggestion,
                text: "Je reviens à ta demande. Je lâcherais en premier une chose que j’aime faire. Ce que je cède sans peine, c’est ce qui m’ennuie, et mes collègues l’ont toujours senti. À l’école, j’ai fini par confier le spectacle de Noël à d’autres.",
                on: None,
            },
            Offer {
                by: 4,
                kind: ContributionKind::Metaphor,
                text: "Je vois une écluse et son éclusier. Tous les bateaux s’y arrêtent, il les connaît par leur nom, il aime ce moment. En amont la file s’allonge, et plus personne à bord ne sait manœuvrer les portes.",
                on: None,
            },
            Offer {
                by: 0,
                kind: ContributionKind::Comment,
                text: "Je reste sur l’écluse. J’en ai vu où les mariniers commandent eux-mêmes, avec une perche. L’éclusier est toujours là : il entretient les portes et sort les jours de crue. Je me demande ce que serait, pour ton équipe, un jour de crue.",
                on: Some(6),
            },
            Offer {
                by: 5,
                kind: ContributionKind::Question,
                text: "Une question à emporter : dans la voiture, si tu avais pu répondre à L. sans rien avoir à protéger, que lui aurais-tu dit ? Je n’ai pas besoin d’entendre la réponse.",
                on: None,
            },
            Offer {
                by: 4,
                kind: ContributionKind::Lead,
                text: "Je pars de cette idée de lâcher ce qu’on aime : les devis du soir, tu les aimes. Une piste : remonter le seuil à 5 000 euros pour un mois, dire pourquoi tu l’avais baissé, et ne lire les devis que le vendredi, une fois partis.",
                on: Some(5),
            },
        ],
        signal: (SignalKind::OffRequest, 5),
        chatter: (
            1,
            [
                (
                    ContributionKind::Testimony,
                    "Ces factures, je les revois encore. Je faisais ça sur la table de la cuisine, un crayon rouge à la main. Ma femme disait qu’elle vivait avec un instituteur. Elle n’avait pas tort, je corrigeais des copies.",
                ),
                (
                    ContributionKind::Comment,
                    "Et encore, ça, c’était les factures. Pour les commandes de pièces, j’étais pareil. Rien ne sortait sans que je l’aie vu. Mon chef d’atelier attendait, un peu comme ton équipe. Factures, commandes, c’était la même chose.",
                ),
                (
                    ContributionKind::Testimony,
                    "Pour finir avec le garage : quand on a ouvert le deuxième atelier, rebelote. Six mois à tout vérifier. Il y a même une histoire de pont élévateur, je pourrais vous la raconter, elle est assez drôle.",
                ),
            ],
        ),
    },
    synthesis: Synthesis {
        kept: &[3, 7, 9],
        synthesis: "Je garde l’idée que je retourne aux plans parce que là, au moins, je sais si j’ai bien travaillé. Je garde les jours de crue : nous en avons trois ou quatre par an, pas vingt-trois un mardi soir. Je laisse de côté le salaire de L., et je ne crois pas que mon directeur y soit pour grand-chose. La voiture, je l’emporte sans répondre. Je commence par les devis, justement parce que je les aime.",
        otherwise: "Je n’ai pas tout pris, et c’est bien ainsi. Je garde une chose : quand je reprends un dossier, je retire quelque chose à quelqu’un. Je veux commencer petit, par ce que j’aime le plus reprendre, et le dire à l’équipe avant de le faire.",
        actions: &[
            Action {
                what: "Remonter le seuil de signature à 5 000 euros pendant un mois, et ne lire les devis que le vendredi, une fois partis.",
                first_step: "Lundi, au point d’équipe, raconter la toiture de novembre et dire pourquoi j’avais baissé le seuil.",
                obstacle: "Le premier devis bâclé. Le soir même, j’aurai envie de revenir à l’ancien seuil.",
                sign: "Au bout d’un mois, aucun petit devis n’a attendu plus de deux jours, et je n’en ai refait aucun.",
                confidence: "7",
            },
            Action {
                what: "Rendre les Tilleuls à L. : elle mène les réunions de chantier, et je n’y vais plus.",
                first_step: "Lui demander un quart d’heure cette semaine, et commencer par dire que j’ai entendu sa phrase dans la voiture.",
                obstacle: "Ma curiosité. Je passe devant ce chantier deux fois par semaine en rentrant chez moi.",
                sign: "Elle y décide quelque chose, je l’apprends par quelqu’un d’autre, et cela ne me pèse pas.",
                confidence: "5",
            },
        ],
        additions: &[
            (
                3,
                "Je mettrais une date : prévenir ton directeur du nouveau seuil avant lundi, pour qu’il ne l’apprenne pas autrement.",
                true,
            ),
            (
                1,
                "J’ajouterais un tableau partagé de tous les devis, avec des couleurs, pour que chacun suive les délais.",
                false,
            ),
        ],
    },
    learning: Learning {
        client: "Je repars avec une inquiétude plus petite et plus nette. J’ai pu, sans me défendre, vous entendre chercher ce que je protège, et c’est nouveau. Merci de ne pas m’avoir fait la leçon.",
        facilitator: "J’ai du mal à laisser durer les silences, et je les comble aussi dans mes réunions. Sur notre façon de travailler : quand l’un a repris l’image de l’autre, nous sommes allés plus loin.",
        consultants: [
            "Dans mon service, je vérifie tous les plannings de nuit. J’appelais cela de la prudence. Je vais demander aux infirmières comment elles le vivent.",
            "J’ai beaucoup parlé de mon garage, pour quelqu’un qui venait écouter. La prochaine fois, je compterai jusqu’à dix avant de raconter mon histoire. Merci de ta franchise.",
            "Certaines de mes règles, à la médiathèque, datent d’un mauvais jour, et je n’ai jamais dit lesquelles. J’en vois déjà deux. Merci, je n’y aurais pas pensé sans ton récit.",
            "J’ai glissé un conseil dans une question, comme je le fais avec mes enseignants. Une vraie question m’aurait appris quelque chose. La mienne ne m’a rien appris.",
            "Une image m’est venue et je l’ai dite avant de l’avoir arrangée. Avec mes chauffeurs, j’attends d’habitude d’avoir la phrase parfaite. Je vais essayer d’attendre moins.",
            "Quand on me dit une chose difficile, je change de sujet, moi aussi. Je l’ai fait hier avec un apprenti. Je vais retourner le voir. Merci d’avoir raconté ce trajet.",
        ],
    },
}
.checked();

//! French: the rules, family by family, and the near misses. How a pattern is
//! written is told in `pattern`; accents and apostrophes are gone by then.

use super::Reason::{
    HoldsTheAnswer, InMyPlace, Judges, Minimises, OffersMeans, Prescribes, Presses, PromisesEffect,
    Proposes, SoundsOut, Supposes,
};
use super::{NearMiss, Reason, Rule, Table, near_miss, rule};

pub(super) const TABLE: Table = Table {
    lead_ins: "et|mais|alors|donc|bon|ben|bah|sinon|franchement|honnetement|serieusement|oui|non|ok|\
        en|fait|du|coup|dis|moi|euh|enfin|puis|apres|tiens|simple|question|une|ma|juste|au|fond",
    spellings: &[
        ("pk", "pourquoi"),
        ("pq", "pourquoi"),
        ("pkoi", "pourquoi"),
        ("qd", "quand"),
        ("tt", "tout"),
        ("vs", "vous"),
        ("essaye", "essaie"),
        ("essayes", "essaies"),
    ],
    classes: &[
        ("tu", "tu|vous"),
        ("ne", "ne|n"),
        ("que", "que|qu"),
        ("de", "de|d"),
        ("pron", "me|te|se|le|la|les|lui|leur|l|m|t|s|y|en|vous|nous"),
        ("it", "ce|ca|cela|c|il|elle|on|ils|elles"),
        (
            "inf",
            "-er|-ir|-dre|-ttre|-aire|-oire|-vre|dire|redire|lire|ecrire|inscrire|interdire|conduire|\
            reduire|construire|produire|convaincre|conclure|exclure|rompre|etre|avoir|!hier|!dernier|\
            !premier|!chantier|!atelier|!cahier|!dossier|!papier|!metier|!courrier|!janvier|!fevrier|\
            !quartier|!ouvrier|!banquier|!particulier|!regulier|!entier|!cher|!mer|!hiver|!super|\
            !danger|!etranger|!boulanger|!escalier|!calendrier|!singulier|!familier|!policier|\
            !menuisier|!infirmier|!leader|!desir|!plaisir|!avenir|!soir|!noir|!espoir|!loisir|\
            !affaire|!salaire|!horaire|!titulaire|!secretaire|!stagiaire|!partenaire|!maire|!histoire|\
            !memoire|!scolaire|!contraire|!necessaire|!volontaire|!formulaire|!commentaire|\
            !intermediaire|!inventaire|!notaire|!cadre|!ordre|!moindre|!livre|!libre|!oeuvre|!lettre|\
            !mandataire|!temporaire|!beneficiaire|!locataire|!proprietaire|!vestiaire|!disciplinaire|\
            !grammaire|!victoire|!territoire|!laboratoire|!obligatoire",
        ),
        // Verbs an honest question also uses in the conditional.
        (
            "would",
            "-rais|-riez|!voudrais|!voudriez|!aimerais|!aimeriez|!souhaiterais|!souhaiteriez|!dirais|\
            !diriez|!decrirais|!decririez|!definirais|!definiriez|!resumerais|!resumeriez|!noterais|\
            !noteriez|!appellerais|!appelleriez|!verrais|!verriez|!saurais|!sauriez|!prefererais|\
            !prefereriez|!attendrais|!attendriez|!ferais|!feriez|!preparais|!prepariez|!esperais|\
            !esperiez|!rencontrais|!rencontriez|!montrais|!entrais|!ignorais|!retirais|!situerais|\
            !situeriez|!qualifierais|!qualifieriez|!aurais|!auriez|!serais|!seriez|!pourrais|!pourriez|\
            !reconnaitrais|!reconnaitriez|!demarrais|!assurais|!mesurais|!tirais|!adorais",
        ),
        ("could", "pourrais|pourriez"),
        (
            "tell",
            "nous|me|m|preciser|decrire|expliquer|repeter|redire|rappeler|developper|raconter|\
            reformuler|clarifier|donner|resumer|eclairer|illustrer|partager|situer|definir|detailler|\
            citer|chiffrer|dater|dire|revenir|prendre|imaginer",
        ),
        (
            "better",
            "mieux|plus|preferable|judicieux|bon|bien|utile|malin|sage|simple|temps|possible|\
            interessant|pertinent|opportun|souhaitable|moyen|efficace|plutot|raisonnable|strategique|\
            envisageable|profitable|normal|indispensable|necessaire|prudent|sain|logique|important",
        ),
        (
            "so",
            "si|tellement|vraiment|bien|tant|absolument|reellement|franchement|forcement",
        ),
        (
            "helps",
            "aiderait|aideraient|permettrait|permettraient|calmerait|calmeraient|eviterait|\
            eviteraient|soulagerait|debloquerait|simplifierait|faciliterait|arrangerait|rassurerait|\
            apaiserait|resoudrait|reglerait|suffirait|suffiraient|ameliorerait|motiverait|libererait|\
            dechargerait|responsabiliserait|clarifierait|desamorcerait|detendrait|remotiverait|\
            fluidifierait|allegerait|souderait|valoriserait|encouragerait|obligerait",
        ),
        (
            "means",
            "methode|methodes|outil|outils|formation|formations|livre|logiciel|application|technique|\
            dispositif|communication|coach|coaching|mediateur|mediatrice|mediation|association|\
            reseau|podcast|plateforme|matrice|modele|approche|guide|cabinet|consultant|consultante",
        ),
        // Advice given as an order, to one person; "demande" and the like are
        // also nouns, and are read with what follows them.
        (
            "do",
            "essaie|tente|pense|laisse|prends|arrete|commence|va|fais|mets|ecris|envoie|appelle|impose|\
            fixe|pose|delegue|confie|lache|oublie|evite|quitte|refuse|accepte|ose|profite|organise|\
            convoque|recadre|consigne|prevois|reponds|signale|instaure|negocie|exige|ecoute|respire|\
            sois|veille|viens|invite|fonce|coupe|bloque|recrute|licencie|cherche|trouve|garde|reste|\
            attends|parle|demande|propose|cesse|rappelle|note|change|ferme|vire|embauche|tiens|lis",
        ),
    ],
    rules: RULES,
    near_misses: NEAR_MISSES,
};

const RULES: &[Rule] = &[
    // In my place: the asker tells their own story.
    rule(
        "a ta|votre place .. je|j|moi|on|il|elle",
        InMyPlace,
        "À ta place, j’irais voir le directeur.",
    ),
    rule(
        "je|j … a ta|votre place",
        InMyPlace,
        "Je refuserais, à votre place.",
    ),
    rule(
        "si j etais|avais toi|vous|a|ton|ta|votre",
        InMyPlace,
        "Si j’étais toi, je changerais de service.",
    ),
    rule(
        "si c etait moi",
        InMyPlace,
        "Et si c’était moi, je dirais non.",
    ),
    rule(
        "moi [si] je|j .. -rais",
        InMyPlace,
        "Moi, je dirais tout à l’équipe.",
    ),
    rule(
        "moi , je|j not:n|ne|comprends",
        InMyPlace,
        "Moi, j’ai fait un tableau et ça a marché.",
    ),
    rule(
        "^ je|j [<pron>] -rais [<pron>] not:savoir|comprendre|entendre|connaitre|revenir|que|qu|etre|bien|d|une|poser|te|vous",
        InMyPlace,
        "Je commencerais par une réunion.",
    ),
    rule(
        "perso|personnellement .. je|j|on",
        InMyPlace,
        "Perso, j’ai arrêté de répondre le soir.",
    ),
    rule(
        "ce que je|j .. -rais",
        InMyPlace,
        "Ce que je ferais, c’est un courrier au siège.",
    ),
    rule(
        ", chez nous .. on|nous|ca|c|la|le",
        InMyPlace,
        "Chez nous, on a réglé ça avec un planning partagé.",
    ),
    rule(
        "dans mon|ma|notre .. [,] on|nous|j|c",
        InMyPlace,
        "Dans mon équipe, on fait un point chaque lundi.",
    ),
    rule(
        "ca|cela a|avait .. marche|fonctionne|aide",
        InMyPlace,
        "Ça a très bien marché dans mon ancienne école.",
    ),
    rule(
        "j ai|avais [eu|connu|vecu] .. meme .. et",
        InMyPlace,
        "J’ai eu le même problème et j’ai fini par écrire au siège.",
    ),
    rule(
        "quand j ai|etais|avais … j|je|on",
        InMyPlace,
        "Quand j’ai eu ce cas, j’ai demandé un audit.",
    ),
    // Supposes: a step is imagined, and the asker looks at what follows.
    rule(
        "notafter:comme|savoir|demande|demandes|demandez|sais|dire|sait|est si <tu>|on|t .. -ais|-iez|-ions|!devais|!deviez|!pouvais|!pouviez|!avais|!aviez|!voulais|!vouliez|!etais|!etiez|!jamais|!mais|!savais|!saviez",
        Supposes,
        "Et si tu lui proposais un café ?",
    ),
    rule(
        "^ [et] si <tu> etais|etiez|avais|aviez .. plus|moins|pas|une|un",
        Supposes,
        "Et si tu étais moins présent le lundi ?",
    ),
    rule(
        "^ [et] si .. la|le|les|ton|ta|tes|votre|vos|c|ce|l .. -ait|-aient|!fait|!sait|!avait|!devait",
        Supposes,
        "Et si le directeur animait lui-même la réunion ?",
    ),
    rule(
        "suppose|supposons|supposez|imagine|imaginons|imaginez|admettons|mettons <que> … <tu>|on",
        Supposes,
        "Imaginons que tu laisses ta place au comité.",
    ),
    rule(
        "^ imagine|imaginez .. <tu>|un|une|l|le|la",
        Supposes,
        "Imagine une équipe qui se gère seule.",
    ),
    rule(
        "^ en .. -ant … -rais|-riez|-rait|-raient",
        Supposes,
        "En déléguant les achats, tu aurais du temps, non ?",
    ),
    rule(
        "que|comment … -rait|-raient|!serait si <tu> not:devais|deviez|<ne>",
        Supposes,
        "Que dirait ton équipe si tu prenais un congé ?",
    ),
    // Proposes: an idea is put forward.
    rule(
        "pourquoi [donc] [est] <ne> [<pron>] [<pron>] [plutot] pas",
        Proposes,
        "Pourquoi ne pas lui écrire ?",
    ),
    rule(
        "pourquoi pas not:eu|ete",
        Proposes,
        "Pourquoi pas une médiation ?",
    ),
    rule(
        "pourquoi .. <tu> [<ne>] [<pron>] [<pron>] not:es|etes|etais|peux|pouvez|veux|voulez|as|avez|sais|savez|dors|aimes|pouvais|<pron> .. pas not:eu",
        Proposes,
        "Pourquoi tu ne lui dis pas ?",
    ),
    rule(
        "pourquoi .. <ne> [<pron>] [<pron>] not:es|etes|peux|pouvez|veux|voulez|as|avez|sais|savez|<pron> .. <tu> .. pas",
        Proposes,
        "Pourquoi ne demandez-vous pas un délai ?",
    ),
    rule(
        "pourquoi … -rait|-raient … pas",
        Proposes,
        "Pourquoi ton adjoint ne ferait-il pas l’ouverture ?",
    ),
    rule(
        "que|qu|qu dirais|diriez .. <de>|si",
        Proposes,
        "Que diriez-vous de lui confier les achats ?",
    ),
    rule(
        "<tu> en dirais|diriez|penses|pensez .. de|d|si",
        Proposes,
        "Qu’est-ce que tu en dirais, de partir une semaine ?",
    ),
    rule(
        "<tu> dirais|diriez [pas|quoi] de|d|si",
        Proposes,
        "Tu dirais quoi d’une pause de deux mois ?",
    ),
    rule(
        "en penses|pensez|pense|penserais|penseriez|dis|dites <tu>",
        Proposes,
        "Une boîte à idées, qu’en penses-tu ?",
    ),
    rule(
        "pense|penses|penserais|pensez|penseriez [<tu>] [quoi] <de> [<pron>] <inf>",
        Proposes,
        "Que penses-tu de lui laisser les clés ?",
    ),
    rule(
        "penses|pensez|penserais|penseriez|dis|dites <tu> d un|une",
        Proposes,
        "Que penses-tu d’un séminaire ?",
    ),
    rule(
        "te|vous [dit|dirait|tenterait] dit|dirait|tenterait|dirais not:le|la|les|que|qu|il|elle|quelque|a|quoi|ton|ta",
        Proposes,
        "Ça te dirait de changer de bureau ?",
    ),
    rule(
        "as|avez|aviez|avais|a [<tu>|t|on] .. pense|songe|reflechi not:cela|ca a|au|aux|que|qu not:ce",
        Proposes,
        "As-tu pensé à lui en parler ?",
    ),
    rule(
        "y as|avez .. pense|songe",
        Proposes,
        "Un tutorat, tu y as songé ?",
    ),
    rule(
        "<tu> penser|songer|envisager [de|d|a|un|une|la|le|l]",
        Proposes,
        "Tu pourrais penser à une autre salle.",
    ),
    rule(
        "as|avez|aviez [<tu>|t] .. envisage|considere|explore|imagine|tente|essaie not:quoi|quelque de|d|un|une|le|la|l|les|des|que|qu|du|plutot|avec",
        Proposes,
        "Avez-vous envisagé de changer d’horaires ?",
    ),
    rule(
        "as|avez|es|etes [<tu>|t] .. essaie [<de>] ",
        Proposes,
        "Tu as déjà essayé le silence ?",
    ),
    rule(
        "venu|venue|traverse|effleure .. a|l|d idee|esprit",
        Proposes,
        "Il ne t’est pas venu à l’idée de refuser ?",
    ),
    rule(
        "idee … t|te|vous .. venue|venu|traverse|effleure",
        Proposes,
        "L’idée de partir ne vous a pas effleuré ?",
    ),
    rule(
        "juste|petite|simple|autre|une|mon idee|suggestion|piste|proposition [comme] [ca] not:que|qu|a|de .. ,",
        Proposes,
        "Une idée : tout remettre à plat en juin.",
    ),
    rule(
        "j ai|aurais .. une idee|piste|suggestion|proposition",
        Proposes,
        "J’ai peut-être une piste pour toi.",
    ),
    rule(
        "une|autre|seule|meilleure|bonne idee|solution|option|piste|possibilite .. serait|est|c",
        Proposes,
        "Une solution serait de tourner chaque mois.",
    ),
    rule(
        "bonne|meilleure idee <de>|si|que|qu",
        Proposes,
        "Ce n’est pas une bonne idée de l’inviter ?",
    ),
    rule(
        "je|j [te|vous|t] [te|vous|t] propose|proposerais|suggere|suggererais|conseille|conseillerais|recommande|recommanderais|encourage|encouragerais|invite|invites|deconseille|verrais",
        Proposes,
        "Je te suggère un point par semaine.",
    ),
    rule(
        "mon conseil|avis",
        Proposes,
        "Mon conseil : attends la rentrée.",
    ),
    rule(
        "un|petit conseil [,]",
        Proposes,
        "Un conseil, garde tes distances.",
    ),
    rule(
        "si je|j peux|puis .. permettre|suggerer",
        Proposes,
        "Si je peux me permettre, vous êtes mal assis.",
    ),
    rule(
        "<tu> peux|pouvez toujours|aussi|tres|peut|tout|simplement|quand",
        Proposes,
        "Tu peux toujours lui écrire.",
    ),
    rule(
        "^ et [<ne>] [pas] [<pron>] [<pron>] <inf>",
        Proposes,
        "Et lui en parler directement ?",
    ),
    rule(
        "^ [plutot] au|plutot lieu|que <de> .. <inf>",
        Proposes,
        "Plutôt que de râler, passe le voir.",
    ),
    rule(
        "ou [bien|alors|sinon] alors|bien|sinon .. <tu>",
        Proposes,
        "Ou alors tu le préviens toi-même.",
    ),
    rule(
        "peut etre [<que>] [,] .. -rais|-rait|-riez|-raient",
        Proposes,
        "Peut-être que l’équipe comprendrait.",
    ),
    rule(
        "y aurait|a|avait [t] [il] pas [un] moyen|possibilite",
        Proposes,
        "Il n’y aurait pas moyen de repousser la date ?",
    ),
    rule(
        "a|aurait|existe|as|aurais|avez|auriez [t] [il|tu|vous] .. moyen de|d|que|qu",
        Proposes,
        "Y a-t-il moyen que tu passes à mi-temps ?",
    ),
    rule(
        "on|nous pourrait|pourrions not:savoir|avoir|revenir|connaitre|en|comprendre",
        Proposes,
        "On pourrait inviter les parents.",
    ),
    rule(
        "<it> pourrait|pourraient .. pas",
        Proposes,
        "Ta collègue, elle pourrait pas t’aider ?",
    ),
    rule(
        "<ne> pourrait|pourraient [il|elle|on|ils|elles|t] [il|elle|on] pas",
        Proposes,
        "Le siège ne pourrait-il pas payer ?",
    ),
    rule(
        "qui … pourrait|pourraient|peut .. [a] te|t|vous|ta|ton|votre|tes|vos|reprendre|prendre|aider|remplacer|relayer|assurer|<pron>",
        Proposes,
        "Qui pourrait te remplacer le jeudi ?",
    ),
    rule(
        "<tu> <could> not:<tell> … not:<tell>",
        Proposes,
        "Tu pourrais lui offrir un livre.",
    ),
    rule(
        "<tu> <ne> <could> not:<tell>",
        Proposes,
        "Vous ne pourriez pas partir plus tôt ?",
    ),
    rule(
        "<could> <tu> not:<tell> [pas] [<pron>] not:<tell>",
        Proposes,
        "Quelle tâche pourrais-tu laisser ?",
    ),
    rule(
        "serait|est il|ce [pas] possible|envisageable|faisable|jouable",
        Proposes,
        "Serait-il possible de fermer le vendredi ?",
    ),
    rule(
        "ce|ca serait [pas] possible|envisageable|faisable|jouable|pensable",
        Proposes,
        "Ce serait envisageable de fermer le vendredi ?",
    ),
    rule(
        "rien ne|n .. empeche|interdit|oblige",
        Proposes,
        "Rien ne t’empêche de partir.",
    ),
    rule(
        "si on|nous commencait|essayait|essayions|commencions|-ions",
        Proposes,
        "Et si nous reprenions tout à zéro ?",
    ),
    // Judges: the client is weighed.
    rule(
        "un peu|poil|brin|tantinet trop",
        Judges,
        "Tu n’es pas un peu trop exigeante ?",
    ),
    rule(
        "<tu> [<ne>] es|etes|serais|seriez|fais|faites [<tu>] [pas] trop",
        Judges,
        "Tu n’es pas trop dur avec lui ?",
    ),
    rule(
        "es|etes|serais|seriez <tu> pas .. trop|peu",
        Judges,
        "N’êtes-vous pas trop pressé ?",
    ),
    rule(
        "exageres|exagerez|dramatises|dramatisez|compliques|compliquez|obstines|obstinez|entetes|entetez",
        Judges,
        "Tu n’exagères pas ?",
    ),
    rule(
        "probleme|souci .. [est|vient|viendrait] .. pas [il] [plutot] [du|de|que|qu|toi|ta|ton|dans|plutot|le|la]",
        Judges,
        "Le vrai problème, c’est pas ta façon de faire ?",
    ),
    rule(
        "parce que <tu> [<ne>] … pas|trop",
        Judges,
        "Ce serait parce que tu n’écoutes pas ?",
    ),
    rule(
        "du fait que <tu>",
        Judges,
        "Ça vient du fait que vous parlez trop vite ?",
    ),
    rule(
        "est|c|serait [ce] [bien|vraiment] raisonnable|prudent|serieux|sage|professionnel",
        Judges,
        "Est-ce bien raisonnable ?",
    ),
    rule(
        "trouves|trouvez|trouve .. ca|pas normal",
        Judges,
        "Vous trouvez ça normal ?",
    ),
    rule(
        "trouves|trouvez .. normal|acceptable|juste|sain <de>|<que>",
        Judges,
        "Tu trouves normal de tout faire ?",
    ),
    rule(
        "comment … peux|pouvez|as|avez|pouvais [<tu>] .. accepter|tolerer|supporter|laisser|pu|laisse|accepte|supporte",
        Judges,
        "Comment as-tu pu accepter ça ?",
    ),
    rule(
        "pourquoi … continues|continuez|acceptes|acceptez|laisses|laissez|toleres|tolerez|insistes|insistez|supportes|supportez|persistes|persistez|gardes|gardez|subis|subissez|refuses|refusez",
        Judges,
        "Pourquoi continuez-vous à tout relire ?",
    ),
    rule(
        "pourquoi .. vouloir|toujours|encore|autant|tant|absolument|systematiquement",
        Judges,
        "Pourquoi vouloir tout contrôler ?",
    ),
    rule(
        "pourquoi [<pron>] [<pron>] <inf>",
        Judges,
        "Pourquoi attendre la fin du mois ?",
    ),
    rule(
        "pourquoi … <tu> … au|plutot lieu|que|qu",
        Judges,
        "Pourquoi l’as-tu laissé faire au lieu de réagir ?",
    ),
    rule(
        "pourquoi … as|avez [<tu>] pas not:eu|ete|pu|recu|obtenu|su|ose|voulu|<tu>",
        Judges,
        "Pourquoi n’avez-vous pas appelé les parents ?",
    ),
    rule(
        "pourquoi … es|etes [<tu>] pas alle|allee|alles|passe|passee|venu|intervenu|adresse",
        Judges,
        "Pourquoi n’es-tu pas allé le voir ?",
    ),
    rule(
        "toujours pas",
        Judges,
        "Comment se fait-il que tu n’aies toujours pas de contrat écrit ?",
    ),
    rule(
        "comment se|ca fait [il] <que> <tu> … pas|jamais|aucun|encore",
        Judges,
        "Comment se fait-il que vous n’ayez pas de relève ?",
    ),
    rule(
        "^ comment ca , … pas|jamais|aucun",
        Judges,
        "Comment ça, tu n’as pas de fiche de poste ?",
    ),
    rule(
        "preferes|preferez … plutot|que <que>|<de>",
        Judges,
        "Tu préfères t’épuiser plutôt que d’appeler ta sœur ?",
    ),
    rule(
        "as|avez|aurais|auriez [<tu>] pas .. impression|sentiment <que>|<de>",
        Judges,
        "Tu n’as pas l’impression de tout porter ?",
    ),
    rule(
        "as|avez|aurais|auriez [<tu>] pas .. peur|tendance|cherche",
        Judges,
        "N’as-tu pas tendance à tout garder ?",
    ),
    rule(
        "serait|est [ce|il] pas [plutot] toi|vous qui|le|la",
        Judges,
        "Ce n’est pas toi qui devrais changer ?",
    ),
    // Presses: the decision is pushed.
    rule(
        "attends|attendez [<tu>] [quoi] pour|avant",
        Presses,
        "Qu’attendez-vous pour partir ?",
    ),
    rule(
        "attends|attendez quoi pour",
        Presses,
        "Tu attends quoi pour lui dire ?",
    ),
    rule(
        "vas|allez|comptes|comptez|penses|pensez|decides|decidez … enfin",
        Presses,
        "Quand vas-tu enfin lui dire ?",
    ),
    rule(
        "enfin .. <inf> … ",
        Presses,
        "C’est quand que vous allez enfin poser vos limites ?",
    ),
    rule(
        "vas|allez|comptes|comptez|penses|pensez|veux|voulez .. continuer|rester|supporter|tenir|attendre|laisser|subir|accepter|tolerer|endurer .. [encore] not:$ encore|longtemps|comme|ca|sans|faire",
        Presses,
        "Tu vas le laisser faire sans rien dire ?",
    ),
    rule(
        "vas|allez|comptes|comptez <tu> .. continuer|supporter|tenir|attendre|laisser|subir|accepter|tolerer",
        Presses,
        "Jusqu’à quand vas-tu laisser faire ?",
    ),
    rule(
        "vois|voyez|imagines|imaginez .. rester|continuer|finir|tenir",
        Presses,
        "Tu te vois continuer comme ça ?",
    ),
    rule(
        "combien .. temps|fois … encore|avant",
        Presses,
        "Combien de temps vas-tu encore tenir ?",
    ),
    rule(
        "combien … encore avant|<que>",
        Presses,
        "Combien d’erreurs encore avant de réagir ?",
    ),
    rule(
        "combien … avant <que> <tu>",
        Presses,
        "Combien de plaintes avant que vous agissiez ?",
    ),
    rule(
        "jusqu a|ou .. quand|vas|allez|iras|irez",
        Presses,
        "Jusqu’à quand tu vas payer pour lui ?",
    ),
    rule(
        "<tu> vas|allez|comptes|comptez|feras|ferez|iras|irez|diras|direz … , non|hein|j|n|rassure|au|quand",
        Presses,
        "Tu vas quand même lui répondre, hein ?",
    ),
    rule(
        "quand meme not:<tell> [<pron>] <inf>",
        Presses,
        "Tu comptes quand même l’avertir ?",
    ),
    rule(
        "il|est|c|serait [est|pas] [plus] [grand|pas] temps|heure|moment <de>|<que>|<pour>",
        Presses,
        "Il est temps de tourner la page.",
    ),
    rule(
        "moment|occasion|opportunite|creneau [reve|revee|ideal|ideale|parfait|parfaite|venu|venue] <de>|pour [<pron>] [<pron>] <inf>",
        Presses,
        "C’est l’occasion de renégocier.",
    ),
    rule(
        "moment|occasion|opportunite reve|revee|ideal|ideale|parfait|parfaite",
        Presses,
        "La fête du quartier, le moment idéal ?",
    ),
    rule(
        "bonne|belle|parfaite|ideale occasion|opportunite",
        Presses,
        "L’audit, belle occasion de tout dire, non ?",
    ),
    // Minimises: what holds the client back is made small.
    rule(
        "serait|est [ce|il] .. <so> grave|terrible|difficile|complique|dur|dramatique|important|urgent|impossible|genant|couteux|risque",
        Minimises,
        "Est-ce si compliqué de dire non ?",
    ),
    rule(
        "c|est|serait <so> grave|terrible|difficile|complique|dur|dramatique|impossible <de>|si|,",
        Minimises,
        "C’est si dur de fermer la porte ?",
    ),
    rule(
        "en quoi .. serait|est|c|ce .. grave|genant|terrible|dramatique|impossible|un|si",
        Minimises,
        "En quoi est-ce grave de partir à l’heure ?",
    ),
    rule(
        "c|est|serait .. pas .. complique|sorcier|dur|difficile|grave|catastrophe|drame|mort|monde|boire|insurmontable",
        Minimises,
        "C’est pourtant pas sorcier.",
    ),
    rule(
        "serait .. grave|drame|catastrophe|fin|terrible",
        Minimises,
        "Ce serait la fin du monde ?",
    ),
    rule(
        "risques|risquez [<tu>] [,] [vraiment] [,] [au] [fond] [,] a|de|d [<pron>] [<pron>] <inf>",
        Minimises,
        "Que risques-tu à demander ?",
    ),
    rule(
        "as|avez|a|aurais|auriez [<tu>] .. a perdre|craindre|gagner",
        Minimises,
        "Qu’as-tu à perdre ?",
    ),
    rule(
        "rien a perdre|craindre",
        Minimises,
        "Tu n’as rien à perdre.",
    ),
    rule(
        "ca|cela te|vous|lui coute|couterait .. <de>",
        Minimises,
        "Ça te coûterait quoi de lui dire bonjour ?",
    ),
    rule(
        "te|vous|t coute|couterait [quoi] <de>",
        Minimises,
        "Qu’est-ce que ça vous coûte d’essayer ?",
    ),
    rule(
        "qui|quoi .. empeche|empecherait|retient|bloque [,] .. <de> [<pron>] [<pron>] not:avancer|progresser|dormir|vivre|travailler|etre <inf>",
        Minimises,
        "Qu’est-ce qui t’empêche de dire non ?",
    ),
    rule(
        "qui|quoi .. empecherait|interdit|interdirait",
        Minimises,
        "Qu’est-ce qui te l’interdit ?",
    ),
    rule(
        "qui|quoi [<pron>] oblige|force|demande [,] … a|de|d <inf>",
        Minimises,
        "Qui t’oblige à rester le soir ?",
    ),
    rule(
        "<so> besoin|necessaire|indispensable|utile|oblige|obligee|obliges|obligatoire|essentiel|la|le|une|l",
        Minimises,
        "Est-ce vraiment nécessaire ?",
    ),
    rule(
        "<so> .. peine|coup|role|place|travail|boulot|choix|probleme",
        Minimises,
        "C’est vraiment ton rôle ?",
    ),
    rule(
        "sur|sure|surs|certain|certaine .. d|de [<pron>] avoir|devoir|vouloir|pouvoir",
        Minimises,
        "Es-tu sûre de vouloir y aller ?",
    ),
    rule(
        "sur|sure|surs|certain|certaine <que>|qu .. as|avez|dois|devez|c|ce|faut|veux|voulez .. besoin|soit|est|le|la|une|<inf>|faut|bonne|mieux",
        Minimises,
        "Tu es sûr que tu dois y aller ?",
    ),
    rule(
        "a|pour quoi bon|sert .. [<de>] [<pron>] <inf>",
        Minimises,
        "À quoi bon répondre à tout ?",
    ),
    rule(
        "a quoi sert|servirait|ca sert|servirait|il|t|de|d .. <inf>",
        Minimises,
        "À quoi ça sert de tout relire ?",
    ),
    rule(
        "quel|aucun interet .. as|avez|<de>|a [<tu>|t] [il|<pron>] [<de>|a] [<pron>] <inf>",
        Minimises,
        "Quel intérêt as-tu à rester ?",
    ),
    rule(
        "mange pas de pain|pin",
        Minimises,
        "Ça ne mange pas de pain de demander.",
    ),
    rule(
        "coute|couterait|coutera rien",
        Minimises,
        "Ça ne coûte rien d’essayer.",
    ),
    rule(
        "vaut|vaudrait [il|t] [pas] .. coup|peine",
        Minimises,
        "Ça vaut la peine de s’énerver ?",
    ),
    rule(
        "ose|oses|osez|oser … pas",
        Minimises,
        "Tu n’oses pas lui demander ?",
    ),
    rule(
        "depend|dependrait que de <tu>|toi|vous",
        Minimises,
        "Ça ne dépend que de toi.",
    ),
    // Holds the answer: a negative question with its solution inside.
    rule(
        "ce|ca|cela|c|il [<ne>] serait|vaudrait|faudrait [t] [ce|il] pas [<better>]",
        HoldsTheAnswer,
        "Ce ne serait pas plus simple par écrit ?",
    ),
    rule(
        "<ne> serait|vaudrait|faudrait|devrait|gagnerait|suffirait|conviendrait|ferait|irait|aurait|-rait|-raient [t] <it> pas",
        HoldsTheAnswer,
        "Ne serait-il pas judicieux de partir ?",
    ),
    rule(
        "ca|cela [<ne>] [<pron>] -rait pas",
        HoldsTheAnswer,
        "Une pause, ça ne lui ferait pas du bien ?",
    ),
    rule(
        "<ne> vaut il pas|mieux",
        HoldsTheAnswer,
        "Ne vaut-il pas mieux se taire ?",
    ),
    rule(
        "<ne> est ce pas [plutot|justement|a|le|la|l|un|une|plus|mieux|toi|vous|parce]",
        HoldsTheAnswer,
        "N’est-ce pas à ton chef de trancher ?",
    ),
    rule(
        "pas [plutot] a toi|vous|lui|elle|eux|ton|ta|votre|la|l|leur .. <de>",
        HoldsTheAnswer,
        "C’est pas à la direction de gérer ça ?",
    ),
    rule(
        "<tu> [<ne>] penses|pensez|crois|croyez|trouves|trouvez [<tu>] pas [,|plutot] <que>|qu",
        HoldsTheAnswer,
        "Tu ne crois pas qu’elle a besoin d’un cadre ?",
    ),
    rule(
        "<ne> penses|pensez|crois|croyez|trouves|trouvez|vois|voyez <tu> pas",
        HoldsTheAnswer,
        "Ne penses-tu pas qu’il s’ennuie ?",
    ),
    rule(
        ", <tu> [<ne>] penses|pensez|crois|croyez|trouves|trouvez pas $",
        HoldsTheAnswer,
        "Une trêve serait utile, tu ne crois pas ?",
    ),
    rule(
        ", <ne> penses|crois|trouves|est|pensez|croyez|trouvez <tu>|ce pas $",
        HoldsTheAnswer,
        "Ce serait plus clair, n’est-ce pas ?",
    ),
    rule(
        "<tu> [<ne>] [<pron>] [<pron>] <would>|serais|seriez|aurais|auriez [<pron>] pas not:un|une|d|dit|ete|pu",
        HoldsTheAnswer,
        "Tu gagnerais pas du temps en groupant les achats ?",
    ),
    rule(
        "<ne> [<pron>] [<pron>] -rais|-riez <tu> pas",
        HoldsTheAnswer,
        "Ne gagneriez-vous pas à en rire ?",
    ),
    rule(
        "<tu> [<ne>] veux|voulez pas [<pron>] [<pron>] <inf>",
        HoldsTheAnswer,
        "Tu ne veux pas lui en parler ?",
    ),
    rule(
        "<tu> [<ne>] peux|pouvez pas [<pron>] [<pron>] <inf>",
        HoldsTheAnswer,
        "Tu peux pas leur demander ?",
    ),
    rule(
        "<ne> peux|pouvez|veux|voulez <tu> pas",
        HoldsTheAnswer,
        "Ne pouvez-vous pas refuser ?",
    ),
    rule(
        "est|serait ce que .. [<ne>] .. -rait|-rais|-riez|-raient|-rions pas",
        HoldsTheAnswer,
        "Est-ce que le comité ne devrait pas voter ?",
    ),
    rule(
        "c|ce|ca [<ne>] est|serait pas [<so>|plutot|justement] le|un|une|l|plus|mieux|plutot moment|occasion|peu|simple|malin|facile|trop|mieux|idee|solution",
        HoldsTheAnswer,
        "C’est pas plutôt le moment de partir ?",
    ),
    rule(
        "-rait|-raient … , non|hein|si|pas|quand $",
        HoldsTheAnswer,
        "Il se sentirait écouté, non ?",
    ),
    rule(
        "fait|ferait|aurait|aide pas [<de>|plus] bien|mal|sens",
        HoldsTheAnswer,
        "Une pause ne ferait pas de mal.",
    ),
    // Offers means: a method, a person, a right.
    rule(
        "sais|savez|saviez|savais [<tu>] [bien] <que>|qu .. [tu|vous|on] .. droit|peux|pouvez|peut|existe|pourrais|pourriez|suffit|possible|a",
        OffersMeans,
        "Tu sais que tu as le droit de refuser ?",
    ),
    rule(
        "<tu> connais|connaissez … <means>",
        OffersMeans,
        "Tu connais la méthode du feu tricolore ?",
    ),
    rule(
        "connais|connaissez <tu> … <means>",
        OffersMeans,
        "Connais-tu un bon médiateur ?",
    ),
    rule(
        "connais|connaissez , .. <it>",
        OffersMeans,
        "Le codir tournant, tu connais ?",
    ),
    rule(
        "as|avez [<tu>] .. lu|entendu|suivi .. le|la|les|parler|un|une|l .. <means>|de|du",
        OffersMeans,
        "Avez-vous entendu parler de la sociocratie ?",
    ),
    rule(
        "il existe|a .. des|un|une|d .. <means>|excellent|excellente|excellents|super|bons|bonnes|tres",
        OffersMeans,
        "Il existe des formations pour ça.",
    ),
    rule(
        "je|j connais|ai .. un|une|quelqu|bon|bonne … qui|pour|,",
        OffersMeans,
        "Je connais quelqu’un qui peut t’aider.",
    ),
    rule(
        "est|c|sont .. la|fait|faite|faits|paye|payee|exactement pour ca|cela",
        OffersMeans,
        "Les syndicats sont là pour ça.",
    ),
    rule(
        "est|c .. son|leur|ton boulot|travail|role|metier [de|d|,|non|apres|quand]",
        OffersMeans,
        "C’est leur métier, après tout.",
    ),
    rule(
        "exactement|justement .. a|pour ca|quoi que|qu|sert .. sert|la|les|le|l",
        OffersMeans,
        "C’est justement à ça que sert le tuteur.",
    ),
    rule(
        "rien de tel|mieux <que>|qu",
        OffersMeans,
        "Rien de tel qu’un bon repas.",
    ),
    rule(
        "rien ne vaut",
        OffersMeans,
        "Rien ne vaut un repas ensemble.",
    ),
    rule(
        "fait|font|faisait des miracles|merveilles",
        OffersMeans,
        "Un petit mot fait des miracles.",
    ),
    rule(
        "j ai lu|vu|entendu .. que|qu|dire|un|une",
        OffersMeans,
        "J’ai lu que la musique calmait les élèves.",
    ),
    // Promises an effect.
    rule(
        "<helps> not:quoi",
        PromisesEffect,
        "Un plan affiché éviterait les disputes.",
    ),
    rule(
        "ca|cela [<ne>] [<pron>] ferait|donnerait|changerait|rendrait|apporterait|mettrait|remettrait|marcherait|serait|vaudrait",
        PromisesEffect,
        "Ça lui donnerait confiance.",
    ),
    rule(
        "-rait … pour te|vous|t <inf>",
        PromisesEffect,
        "Qui reprendrait les achats pour te soulager ?",
    ),
    rule(
        "de|d .. bien a|au|aux|pour ton|ta|votre|l|la|tout|toi|vous",
        PromisesEffect,
        "Un week-end ferait du bien à l’équipe.",
    ),
    // Sounds out: a step of the asker's own is offered as a question.
    rule(
        "serais|seriez|es|etes|est [<tu>] [<tu>] pret|prete|prets|pretes|dispose|disposee|partant|partante|d a|de|pour|accord",
        SoundsOut,
        "Serais-tu prête à refuser ?",
    ),
    rule(
        "accepterais|accepteriez|consentirais|verrais|verriez|oserais|oseriez|imaginerais|envisagerais|envisageriez .. [<de>] [<pron>] [<pron>] <inf>",
        SoundsOut,
        "Accepterais-tu de le recevoir ?",
    ),
    rule(
        "sens|sentez [<tu>] .. capable|capables|force|courage|pret|prete|epaules <de>|a|,",
        SoundsOut,
        "Te sens-tu capable de le lui dire ?",
    ),
    rule(
        "comment … vas|allez|comptes|comptez|feras|ferez [<tu>] … pour|prochaine|mieux [<pron>] [fois] [<inf>]",
        SoundsOut,
        "Comment vas-tu faire pour mieux préparer la réunion ?",
    ),
    rule(
        "quand .. comptes|comptez|penses|pensez|prevois|prevoyez [<tu>] .. <inf>",
        SoundsOut,
        "Quand comptes-tu lui parler ?",
    ),
    rule(
        "que|qu|comment|quelle|quel|quels|quelles|qui … peux|pouvez|pourrais|pourriez [<tu>] [<pron>] deleguer|confier|lacher|laisser|abandonner|supprimer|arreter|mettre|instaurer|changer",
        SoundsOut,
        "Que peux-tu déléguer dès lundi ?",
    ),
    rule(
        "<tu> <would>",
        SoundsOut,
        "Tu passerais la main au printemps ?",
    ),
    rule("<would> <tu>", SoundsOut, "Demanderiez-vous une mutation ?"),
    rule(
        "as|avez|aurais|auriez <tu>|t .. envie|courage <de> … [non]",
        SoundsOut,
        "Aurais-tu envie de passer la main ?",
    ),
    // Prescribes: what ought to be done.
    rule(
        "devrais|devriez|devrait|devraient|devrions",
        Prescribes,
        "Tu devrais lui parler.",
    ),
    rule(
        "aurais|auriez|aurait|auraient [<tu>] [<it>] [pas|mieux|peut|deja|quand] [etre|meme] du|pu|fallu|interet|tort|avantage|gagne|fait",
        Prescribes,
        "Tu aurais dû partir.",
    ),
    rule(
        "as|avez [tout|grand|plutot|vraiment] [tout] interet a",
        Prescribes,
        "Vous avez tout intérêt à attendre.",
    ),
    rule(
        "ferais|feriez|ferait [tu|vous] [peut] [etre] mieux|bien <de>",
        Prescribes,
        "Tu ferais mieux de te taire.",
    ),
    rule(
        "gagnerais|gagneriez|gagnerait a",
        Prescribes,
        "Tu gagnerais à déléguer.",
    ),
    rule(
        "faut|faudrait|faudra|fallait",
        Prescribes,
        "Il faut lui dire.",
    ),
    rule(
        "suffit|suffirait|suffira|suffisait <de>|que|qu|d",
        Prescribes,
        "Il suffit de demander.",
    ),
    rule(
        "a|as|avez|aurait|aurais|auriez qu|juste|simplement|seulement a",
        Prescribes,
        "Tu n’as qu’à refuser.",
    ),
    rule("yaka|yaqua|faut qu on", Prescribes, "Yaka lui dire."),
    rule(
        "^ .. <tu> dois|devez [absolument|vraiment|juste|d|aussi|peut] [abord|etre] [<pron>] [<pron>] <inf> … [non|hein]",
        Prescribes,
        "Tu dois lui parler.",
    ),
    rule(
        "mieux vaut|vaudrait|aurait",
        Prescribes,
        "Mieux vaut attendre.",
    ),
    rule(
        "vaut|vaudrait|vaudra mieux",
        Prescribes,
        "Il vaudrait mieux attendre.",
    ),
    rule(
        "autant [<pron>] [<pron>] <inf>",
        Prescribes,
        "Autant lui dire tout de suite.",
    ),
    rule(
        "le|l|la mieux|ideal|plus|cle|solution|essentiel|important|urgence|priorite|secret [simple|sage|sur|urgent|efficace] , .. c|est|serait",
        Prescribes,
        "L’important, c’est de dormir.",
    ),
    rule(
        "le|l|la mieux|ideal|plus|cle|solution|essentiel|important|priorite|secret [simple|sage|sur|urgent|efficace|important] [ce|c|n] [ne|n] est|serait .. <de>|<que>|<inf>|une|un",
        Prescribes,
        "Le plus simple serait de tout arrêter.",
    ),
    rule(
        "il|ce|ca|c serait|est [<so>|peut] [etre] utile|bon|bien|judicieux|preferable|souhaitable|important|essentiel|urgent|sage|mieux|malin|prudent|interessant|dommage <de>|<que>",
        Prescribes,
        "Il serait sage de se taire.",
    ),
    rule(
        "^ <do> not:nous|moi|m|t|tu|officielle|en not:tu",
        Prescribes,
        "Essaie de lui parler.",
    ),
    rule(
        "^ <do> en|t not:il|elle|on|ce",
        Prescribes,
        "Parle-en à ton chef.",
    ),
    rule(
        "^ dis|donne|montre|rends|explique|offre lui|leur|non|toi|stop",
        Prescribes,
        "Dis-lui non.",
    ),
    rule(
        "^ [donc] -ez|!avez|!aviez|!chez|!assez|!nez|!allez|!etiez|!pouvez|!savez|!pensez|!voulez|!devez|!dites|!racontez|!decrivez|!expliquez|!precisez|!parlez|!donnez|!rappelez|!redonnez|!montrez|!vouliez|!citez|!developpez not:vous|nous|moi|m",
        Prescribes,
        "Demandez un audit.",
    ),
    rule(
        "^ pensez|parlez|donnez|rappelez|expliquez|montrez|allez a|lui|leur|en|y|au|aux",
        Prescribes,
        "Pensez à respirer.",
    ),
    rule(
        "^ ne|n [<pron>] [<pron>] not:<pron> -ez|-s|-e|-ds|-ts|-x|va|mets|vas not:tu|vous|il|elle|t|on|ce .. pas|plus|jamais|rien|surtout",
        Prescribes,
        "N’hésite pas à demander.",
    ),
    rule(
        "hesite|hesites|hesitez pas|surtout",
        Prescribes,
        "Surtout, n’hésitez pas.",
    ),
    rule(
        "^ surtout [,] ne|n|pas|-ez",
        Prescribes,
        "Surtout, ne dis rien.",
    ),
    rule(
        "^ arretons|essayons|faisons|prenons|commencons|laissons",
        Prescribes,
        "Arrêtons les frais.",
    ),
];

const ALL: &[Reason] = &Reason::ALL;
const OUGHT: &[Reason] = &[Prescribes, PromisesEffect];
const WISHES: &[Reason] = &[PromisesEffect, SoundsOut, Supposes, Prescribes];

const NEAR_MISSES: &[NearMiss] = &[
    // What somebody said or thought is asked about, not advised.
    near_miss(
        "quand|lorsque|pourquoi <tu> dis|dites|disais|disiez|parles|parlez|as|avez|ecris|ecrivez",
        ALL,
        "Quand tu as pensé à démissionner, il s’était passé quoi ?",
    ),
    near_miss(
        "pourquoi|quand|lorsque dis|dites|penses|pensez|parles|parlez <tu>",
        ALL,
        "Pourquoi dis-tu qu’il faudrait partir ?",
    ),
    near_miss(
        "<tu> as|avez|nous|l [avez|as] [avez|as] dit|evoque|explique|mentionne|raconte|ecrit|parle|cite … ,",
        ALL,
        "Tu as dit que tu devrais être plus ferme : ça veut dire quoi ?",
    ),
    near_miss(
        "<tu> disais|disiez|expliquais|racontais|evoquais|evoquiez",
        ALL,
        "Tu disais qu’il faudrait un contrat, qui l’a demandé ?",
    ),
    near_miss(
        "te|vous|t fait|font|fasse dire|penser|croire|sentir",
        ALL,
        "Qu’est-ce qui te fait dire qu’il faudrait partir ?",
    ),
    near_miss(
        "<it>|t [il|elle] t|vous|te a|ont|avait .. dit|demande|repondu|conseille|propose|suggere|reproche",
        ALL,
        "Il t’a dit que tu devrais partir ?",
    ),
    near_miss(
        "si j ai|je .. compris|comprends|suis",
        ALL,
        "Si j’ai bien compris, tu devrais rendre le rapport lundi ?",
    ),
    near_miss(
        "je|j <ne> ai|suis|comprends [pas] .. compris|sur|sure|pas|saisi|suivi",
        ALL,
        "Je n’ai pas compris qui devrait signer.",
    ),
    near_miss(
        "il faudrait <que> <tu> precisiez|precises|expliquiez|expliques|redisiez|redises|rappeliez|rappelles|repetiez",
        ALL,
        "Il faudrait que tu précises ce mot.",
    ),
    near_miss(
        ", c est [bien] ca $",
        ALL,
        "Tu devrais signer avant lundi, c’est bien ça ?",
    ),
    near_miss(
        "ou [bien] pas $",
        &[SoundsOut, HoldsTheAnswer],
        "Tu passerais par le siège, ou pas ?",
    ),
    // What was tried, and what came of it.
    near_miss(
        "qu|que|quoi|quel|quels|quelle|quelles … as|avez|aviez [<tu>] .. essaie|essayees|tente|tentees|envisage|envisagees|considere|explore|imagine",
        ALL,
        "Qu’as-tu déjà essayé de ton côté ?",
    ),
    near_miss(
        ", [et] qu|que|comment|quelle|quel|quoi|ca|il|elle .. a|ont|est [t] … repondu|reagi|dit|donne|passe|reaction|reponse|produit|resultat|change|conclu",
        ALL,
        "As-tu essayé de lui parler, et qu’a-t-il répondu ?",
    ),
    near_miss(
        "et|, [,] [alors] qu|que|comment|quelle|quel .. ce|a|ont|ca|cela [que] [qui] .. repondu|reagi|donne|passe|dit|ete|a",
        ALL,
        "As-tu pensé à en parler et qu’est-ce que ça a donné ?",
    ),
    // What a rule of the house wants, not the asker.
    near_miss(
        "selon|d apres le|la|les|l|votre|ton|ta|vos|tes",
        OUGHT,
        "Selon le protocole, qui aurait dû prévenir ?",
    ),
    near_miss(
        "selon le|la|les|l|votre|ton|ta|vos|tes",
        OUGHT,
        "Selon le contrat, il faudrait prévenir qui ?",
    ),
    near_miss(
        "combien|qui|ou|quand|quel|quelle|quels|quelles [est] [ce] [que|qu] [personne|gens|il] faut|faudra|fallait|doit|devait",
        OUGHT,
        "Combien faut-il de signatures ?",
    ),
    near_miss(
        "que|qu|quoi|comment|combien|quand|ou|quelle|quel … devrait|devraient not:pas|[il] [elle] … ",
        OUGHT,
        "Que devrait contenir le compte rendu ?",
    ),
    near_miss(
        "qui devrait|aurait normalement|logiquement|du|signer|valider|decider",
        OUGHT,
        "Qui devrait normalement signer ?",
    ),
    near_miss(
        "normalement|officiellement|legalement|reglementairement",
        OUGHT,
        "Normalement, il faut l’accord de qui ?",
    ),
    // What the client would wish, or would see.
    near_miss(
        "que|qu|quoi|combien [il] faudrait|faut [il] [faire] pour|selon",
        WISHES,
        "Qu’est-ce qu’il faudrait pour que tu sois tranquille ?",
    ),
    near_miss(
        "ce qui|que .. <helps>|ferait|changerait|serait|manquerait|apporterait",
        WISHES,
        "Qu’est-ce qui t’aiderait aujourd’hui ?",
    ),
    near_miss(
        "qu|que|quoi|en|quel|quelle .. ca|cela .. changerait|ferait|apporterait|donnerait|permettrait",
        WISHES,
        "Qu’est-ce que ça changerait pour toi ?",
    ),
    near_miss(
        "si .. devais|deviez|pouvais|pouviez|avais|aviez",
        &[Supposes, SoundsOut, PromisesEffect],
        "Si tu pouvais changer une chose, ça changerait quoi ?",
    ),
    near_miss(
        "si … rien .. not:de|d",
        &[Supposes],
        "Que se passerait-il si vous ne faisiez rien ?",
    ),
    near_miss(
        "a quoi|combien|comment|quel|quelle|laquelle|lequel … <tu> <would>|ferais|feriez",
        &[SoundsOut],
        "Quelle note tu mettrais à cette journée ?",
    ),
    near_miss(
        "a quoi|combien|comment|quel|quelle|laquelle|lequel|que|qu … <would> <tu>",
        &[SoundsOut],
        "Quelle note mettrais-tu à cette journée ?",
    ),
    near_miss(
        "avancer|progresser , aujourd|de|selon",
        &[Minimises],
        "Qu’est-ce qui t’empêche vraiment de le voir avancer, selon toi ?",
    ),
    near_miss(
        "a|avec <inf> de … c est $",
        &[Proposes],
        "Et choisir de partir, c’est à envisager de ton côté, c’est ?",
    ),
];

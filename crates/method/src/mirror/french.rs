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
            reformuler|clarifier|resumer|eclairer|illustrer|definir|detailler|citer|chiffrer|\
            dater|redonner|repreciser|indiquer|estimer|nommer|quantifier",
        ),
        (
            "better",
            "mieux|plus|preferable|judicieux|bon|bien|utile|malin|sage|simple|temps|possible|\
            interessant|pertinent|opportun|souhaitable|moyen|efficace|plutot|raisonnable|strategique|\
            envisageable|profitable|normal|indispensable|necessaire|prudent|sain|logique|important",
        ),
        (
            "so",
            "si|tellement|vraiment|absolument|reellement|forcement|tant",
        ),
        (
            "really",
            "vraiment|absolument|reellement|forcement|tant|tellement",
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
            dispositif|communication|coach|coaching|mediateur|mediatrice|mediation|podcast|plateforme|\
            matrice|modele|approche|guide",
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

// One row a rule, however long: it is read as a table.
#[rustfmt::skip]
const RULES: &[Rule] = &[
    // In my place: the asker tells their own story.
    rule("a ta|votre place .. je|j|moi|on", InMyPlace, "À ta place, j’irais voir le directeur."),
    rule("je|j .. -rais … a ta|votre place", InMyPlace, "Je refuserais, à votre place."),
    rule("si j etais|avais toi|vous|a|ton|ta|votre", InMyPlace, "Si j’étais toi, je changerais de service."),
    rule("si c etait moi", InMyPlace, "Et si c’était moi, je dirais non."),
    rule("moi , [si] je|j .. -rais", InMyPlace, "Moi, je dirais tout à l’équipe."),
    rule("moi [,] je|j not:n|ne|comprends|voudrais|aimerais", InMyPlace, "Moi, j’ai fait un tableau et ça a marché."),
    rule("^ je|j [<pron>] <would>|ferais|serais", InMyPlace, "Je commencerais par une réunion."),
    rule("perso|personnellement .. je|j|on", InMyPlace, "Perso, j’ai arrêté de répondre le soir."),
    rule("ce que je|j .. -rais", InMyPlace, "Ce que je ferais, c’est un courrier au siège."),
    rule(", chez nous , .. on|nous|ca|c|la|le", InMyPlace, "Chez nous, on a réglé ça avec un planning partagé."),
    rule("^ dans mon|ma|notre .. on|nous|j|c", InMyPlace, "Dans mon équipe, on fait un point chaque lundi."),
    rule("marche|fonctionne|aide .. pour|chez moi|nous", InMyPlace, "Ça a très bien marché pour moi."),
    rule("j ai|avais [eu|connu|vecu] .. meme … et|,", InMyPlace, "J’ai eu le même problème et j’ai fini par écrire au siège."),
    rule("quand j ai|etais|avais … j|je|on", InMyPlace, "Quand j’ai eu ce cas, j’ai demandé un audit."),

    // Supposes: a step is imagined, and the asker looks at what follows.
    rule("notafter:comme|savoir|demandais|demandes|demandez|sais|dire|sait si [l] <tu>|on [<ne>] [<pron>] [<pron>] -ais|-iez|-ait|!devais|!deviez|!pouvais|!pouviez|!avais|!aviez|!voulais|!vouliez|!etais|!etiez|!savais|!saviez|!jamais|!mais|!etait|!fait|!sait|!avait|!savait|!reprenait|!revenait|!resumait|!remontait|!notais|!notiez|!regardais|!regardiez|!repensais|!repensiez|!resumais|!resumiez|!decrivais", Supposes, "Et si tu lui proposais un café ?"),
    rule("si nous -ions", Supposes, "Et si nous reprenions tout à zéro ?"),
    rule("^ et si <tu> etais|etiez|avais|aviez .. plus|moins|pas|une|un", Supposes, "Et si tu étais moins présent le lundi ?"),
    rule("^ et si .. la|le|les|ton|ta|tes|votre|vos|c|ce|l|un|une .. -ait|-aient|!fait|!sait|!avait|!devait", Supposes, "Et si le directeur animait lui-même la réunion ?"),
    rule(", suppose|supposons|supposez|imagine|imaginons|imaginez|admettons|mettons <que>|<tu>|un|une|on", Supposes, "Imaginons que tu laisses ta place au comité."),
    rule(", en .. -ant … -rais|-riez|-rait|-raient", Supposes, "En déléguant les achats, tu aurais du temps, non ?"),

    // Proposes: an idea is put forward.
    rule("pourquoi <ne> [<pron>] [<pron>] [plutot|donc] pas", Proposes, "Pourquoi ne pas lui écrire ?"),
    rule("pourquoi pas not:le|la|les|l", Proposes, "Pourquoi pas une médiation ?"),
    rule("pourquoi [est] [ce] [que] <tu> [<ne>] [<pron>] [<pron>] not:es|etes|etais|peux|pouvez|veux|voulez|as|avez|sais|savez|dors|aimes|pouvais|<pron> .. pas not:eu", Proposes, "Pourquoi tu ne lui dis pas ?"),
    rule("pourquoi <ne> [<pron>] [<pron>] not:es|etes|peux|pouvez|veux|voulez|as|avez|sais|savez|<pron> .. <tu> .. pas", Proposes, "Pourquoi ne demandez-vous pas un délai ?"),
    rule("pourquoi … -rait|-raient … pas", Proposes, "Pourquoi ton adjoint ne ferait-il pas l’ouverture ?"),
    rule("que|qu dirais|diriez .. <de>|si", Proposes, "Que diriez-vous de lui confier les achats ?"),
    rule("en dirais|diriez [<tu>] , … <de>|si", Proposes, "Qu’est-ce que tu en dirais, de partir une semaine ?"),
    rule("<tu> dirais|diriez [pas] [non] [quoi] <de>|a|si", Proposes, "Tu dirais quoi d’une pause de deux mois ?"),
    rule("^ un|une … , … en penses|pensez|penserais|penseriez|dis|dites|dirais|diriez", Proposes, "Une boîte à idées, qu’en penses-tu ?"),
    rule("penses|penserais|pensez|penseriez [<tu>] [quoi] <de> [<pron>] <inf>", Proposes, "Que penses-tu de lui laisser les clés ?"),
    rule("penses|pensez|penserais|penseriez|dis|dites [<tu>] [quoi] d un|une", Proposes, "Que penses-tu d’un séminaire ?"),
    rule("ca|cela te|vous|lui|leur dit|dirait|tenterait not:quoi|quelque", Proposes, "Ça te dirait de changer de bureau ?"),
    rule("as|avez|aviez|avais [<tu>] .. pense|songe|reflechi a|au|aux|que|qu not:ce|quoi|quelque|quelqu|autre", Proposes, "As-tu pensé à lui en parler ?"),
    rule("y as|avez .. pense|songe", Proposes, "Un tutorat, tu y as songé ?"),
    rule("as|avez|aviez [<tu>] .. envisage|considere|explore|imagine|tente|essaie <de>|un|une|le|la|l|les|des|<que>|du|plutot|avec|autre", Proposes, "Avez-vous envisagé de changer d’horaires ?"),
    rule("as|avez [<tu>] [pas] [deja|jamais] regarde|cherche [plutot] du|vers|ailleurs|si", Proposes, "Tu as regardé du côté du syndicat ?"),
    rule("venu|venue|traverse|effleure [a] l idee|esprit", Proposes, "Il ne t’est pas venu à l’idée de refuser ?"),
    rule("idee … t|te|vous .. venue|venu|traverse|effleure", Proposes, "L’idée de partir ne vous a pas effleuré ?"),
    rule("^ [comme] [ca] [,] [juste|petite|simple|autre|une|mon|ma] [petite|simple|autre] idee|suggestion|piste|proposition [comme|en] [ca|passant] [,] not:que|qu|a|de|avez|as", Proposes, "Une idée : tout remettre à plat en juin."),
    rule("j ai|aurais .. une idee|piste|suggestion|proposition", Proposes, "J’ai peut-être une piste pour toi."),
    rule("une|autre|seule|meilleure|bonne idee|solution|option|piste|possibilite .. serait", Proposes, "Une solution serait de tourner chaque mois."),
    rule("bonne|meilleure idee [,] [<pron>] <de>|si|<que>|<inf>|non", Proposes, "Ce n’est pas une bonne idée de l’inviter ?"),
    rule("je|j [te|vous|t|lui] propose|proposerais|suggere|suggererais|conseille|conseillerais|recommande|recommanderais|encourage|encouragerais|deconseille|verrais", Proposes, "Je te suggère un point par semaine."),
    rule("mon|un|petit conseil , ", Proposes, "Mon conseil : attends la rentrée."),
    rule("si je|j peux|puis .. permettre|suggerer", Proposes, "Si je peux me permettre, vous êtes mal assis."),
    rule("<tu> peux|pouvez [tres|tout] toujours|aussi|bien|simplement .", Proposes, "Tu peux toujours lui écrire."),
    rule("^ et [<ne>] [pas] [<pron>] [<pron>] <inf>", Proposes, "Et lui en parler directement ?"),
    rule("^ plutot que <de> .. <inf>", Proposes, "Plutôt que de râler, passe le voir."),
    rule("^ au lieu <de> .. <inf>", Proposes, "Au lieu de râler, passe le voir."),
    rule("^ ou alors|sinon [,] <tu>", Proposes, "Ou alors tu le préviens toi-même."),
    rule("peut etre [<que>] [,] .. -rais|-rait|-riez|-raient", Proposes, "Peut-être que l’équipe comprendrait."),
    rule(", peut etre $", Proposes, "Un médiateur, peut-être ?"),
    rule("y [en] aurait|a|avait [t] [il] pas [un|une] moyen|possibilite|quelqu|personne|autre", Proposes, "Il n’y aurait pas moyen de repousser la date ?"),
    rule("a|aurait|existe|as|aurais|avez|auriez [t] [il|tu|vous] [pas] [un] moyen <de>|<que> not:savoir|connaitre|comprendre|voir", Proposes, "Y a-t-il moyen que tu passes à mi-temps ?"),
    rule("on|nous pourrait|pourrions not:savoir|avoir|revenir|connaitre|en|comprendre|dire", Proposes, "On pourrait inviter les parents."),
    rule("<it> [<ne>] [<pron>] pourrait|pourraient .. pas", Proposes, "Ta collègue, elle pourrait pas t’aider ?"),
    rule("<ne> pourrait|pourraient [t] [il|elle|on|ils|elles] pas", Proposes, "Le siège ne pourrait-il pas payer ?"),
    rule("notafter:ce qui … pourrait|pourraient .. [a] te|t|vous|ta|ton|votre|tes|vos|reprendre|prendre|aider|remplacer|relayer|assurer|partager", Proposes, "Qui pourrait te remplacer le jeudi ?"),
    rule("<tu> [<ne>] [<pron>] <could>", Proposes, "Tu pourrais lui offrir un livre."),
    rule("<could> <tu>", Proposes, "Quelle tâche pourrais-tu laisser ?"),
    rule("serait il|ce [pas] possible|envisageable|faisable|jouable|pensable", Proposes, "Serait-il possible de fermer le vendredi ?"),
    rule("ce|ca|il serait [pas] possible|envisageable|faisable|jouable|pensable", Proposes, "Ce serait envisageable de fermer le vendredi ?"),
    rule("rien ne|n .. empeche|interdit|oblige", Proposes, "Rien ne t’empêche de partir."),
    rule("un|une .. pourrait|pourraient te|vous|lui|l|les|leur|nous|servir <inf>", Proposes, "Est-ce qu’un coach pourrait vous aider ?"),
    rule("peux|pouvez <tu> [<pron>] demander|proposer|deleguer|confier", Proposes, "Peux-tu lui demander un délai ?"),
    rule("raison … ne|n .. pas .. ce qui|, -rait|qui", Proposes, "Y a-t-il une raison de ne pas l’écrire, ce qui serait plus clair ?"),
    rule("si <tu> veux|voulez mon avis", Proposes, "Si tu veux mon avis, elle s’ennuie."),
    rule("a mon avis|sens", Proposes, "À mon avis, elle s’ennuie."),
    rule("crois|croyez moi", Proposes, "Crois-moi, elle s’ennuie."),
    rule("pas|etre|voila ce qu|dont il|elle|ils", Proposes, "C’est peut-être ce qu’il lui faut ?"),

    // Judges: the client is weighed.
    rule("<tu> … un peu|poil|brin|tantinet trop", Judges, "Tu n’es pas un peu trop exigeante ?"),
    rule("<tu> [<ne>] [<pron>] es|etes|serais|seriez|fais|faites|prends|prenez|demandes|demandez|mets|mettez|en .. pas [un] [peu] trop", Judges, "Tu n’es pas trop dur avec lui ?"),
    rule("<ne> es|etes|serais|seriez <tu> pas .. trop|peu", Judges, "N’êtes-vous pas trop pressé ?"),
    rule("exageres|exagerez|dramatises|dramatisez|compliques|compliquez|obstines|obstinez|entetes|entetez", Judges, "Tu n’exagères pas ?"),
    rule("probleme|souci .. pas [il] [plutot] [du|de] toi|vous|ta|ton|votre|vos|tes|plutot|fait|<que>", Judges, "Le vrai problème, c’est pas ta façon de faire ?"),
    rule("pas|serait [ce] [plutot|aussi] parce que <tu>", Judges, "Ce serait parce que tu n’écoutes pas ?"),
    rule("du fait que <tu> … pas|trop", Judges, "Ça vient du fait que vous parlez trop vite ?"),
    rule("est|c|serait [ce] [bien|vraiment|tres] raisonnable|prudent|sage", Judges, "Est-ce bien raisonnable ?"),
    rule("bien|vraiment|tres serieux|professionnel|malin|judicieux|sain", Judges, "C’est bien professionnel, ça ?"),
    rule("trouves|trouvez .. normal|acceptable|juste|sain", Judges, "Vous trouvez ça normal ?"),
    rule("comment … peux|pouvez|pouvais|pu .. accepter|tolerer|supporter|laisser|croire", Judges, "Comment as-tu pu accepter ça ?"),
    rule("pourquoi … continues|continuez|acceptes|acceptez|laisses|laissez|toleres|tolerez|supportes|supportez|persistes|persistez|gardes|gardez|subis|subissez", Judges, "Pourquoi continuez-vous à tout relire ?"),
    rule("pourquoi [toujours|encore|absolument] [<pron>] [<pron>] <inf>|!avoir|!etre", Judges, "Pourquoi attendre la fin du mois ?"),
    rule("pourquoi … <tu> … plutot|au que|qu|lieu", Judges, "Pourquoi l’as-tu laissé faire au lieu de réagir ?"),
    rule("pourquoi … as|avez [<tu>] pas not:eu|ete|pu|recu|obtenu|su|ose|voulu|<tu>", Judges, "Pourquoi n’avez-vous pas appelé les parents ?"),
    rule("pourquoi … es|etes [<tu>] pas alle|allee|alles|passe|passee|intervenu|intervenue|adresse|adressee", Judges, "Pourquoi n’es-tu pas allé le voir ?"),
    rule("comment|pourquoi … <tu> … toujours|encore pas|jamais|rien", Judges, "Comment se fait-il que tu n’aies toujours pas de contrat écrit ?"),
    rule("comment se|ca fait [il] <que> [<tu>] … pas|jamais|aucun|aucune|rien", Judges, "Comment se fait-il que vous n’ayez pas de relève ?"),
    rule("^ comment ca , … pas|jamais|aucun|aucune", Judges, "Comment ça, tu n’as pas de fiche de poste ?"),
    rule("preferes|preferez|preferer … que <que>|<de>", Judges, "Tu préfères t’épuiser plutôt que d’appeler ta sœur ?"),
    rule("as|avez|aurais|auriez [<tu>] pas .. impression|sentiment <que>|<de>", Judges, "Tu n’as pas l’impression de tout porter ?"),
    rule("as|avez|aurais|auriez [<tu>] pas .. tendance", Judges, "N’as-tu pas tendance à tout garder ?"),
    rule("serait [ce|il] pas [plutot|aussi] toi|vous", Judges, "Ce ne serait pas toi qui le braques ?"),

    // Presses: the decision is pushed.
    rule("attends|attendez [<tu>] [quoi] [donc|encore] pour [<pron>] [<pron>] <inf>", Presses, "Qu’attendez-vous pour partir ?"),
    rule("vas|allez|comptes|comptez|penses|pensez|decides|decidez|decideras … enfin", Presses, "Quand vas-tu enfin lui dire ?"),
    rule("quand … <tu> … enfin", Presses, "C’est quand que vous allez enfin poser vos limites ?"),
    rule("quand [est] [ce] [que] [<tu>] vas|allez [<tu>] [<pron>] [dire] non|stop|poser|fixer|arreter|cesser", Presses, "Quand vas-tu lui dire non ?"),
    rule("vas|allez|comptes|comptez|penses|pensez|veux|voulez .. continuer|rester|supporter|tenir|attendre|laisser|subir|accepter|tolerer|endurer .. encore|longtemps|comme|ca|sans|faire", Presses, "Tu vas le laisser faire sans rien dire ?"),
    rule("vas|allez|comptes|comptez <tu> .. continuer|supporter|tenir|laisser|subir|accepter|tolerer", Presses, "Jusqu’à quand vas-tu laisser faire ?"),
    rule("vois|voyez|imagines|imaginez .. rester|continuer|finir|tenir", Presses, "Tu te vois continuer comme ça ?"),
    rule("combien … encore .. avant|faut|faudra|<inf>", Presses, "Combien de temps vas-tu encore tenir ?"),
    rule("combien … avant <que> <tu>|on|qu", Presses, "Combien de plaintes avant que vous agissiez ?"),
    rule("jusqu a quand [<tu>] vas|allez|comptes|comptez|acceptes|acceptez|laisses|laissez|restes|tiendras", Presses, "Jusqu’à quand tu vas payer pour lui ?"),
    rule("<tu> vas|allez|comptes|comptez|feras|ferez|iras|irez|diras|direz .. <inf>|lui|leur … , non|hein|rassure", Presses, "Tu vas lui répondre, hein ?"),
    rule("vas|allez|comptes|comptez … , j espere", Presses, "Tu vas lui répondre, j’espère ?"),
    rule("<tu> .. quand meme [<pron>] [<pron>] <inf>", Presses, "Tu comptes quand même l’avertir ?"),
    rule("est|serait [il|ce] [peut] [etre] [pas|plus|grand] [grand|plus] temps <de>|<que>", Presses, "Il est temps de tourner la page."),
    rule("est|serait|ce|la [ce] [pas|peut|plutot|bien|enfin] [etre] [le|l|venu] moment|occasion|heure <de>|pour [<pron>] [<pron>] <inf>", Presses, "C’est l’occasion de renégocier."),
    rule("moment|occasion|opportunite reve|revee|ideal|ideale|parfait|parfaite", Presses, "La fête du quartier, le moment idéal ?"),
    rule("bonne|belle|parfaite|ideale occasion|opportunite <de>|pour|,", Presses, "L’audit, belle occasion de tout dire, non ?"),

    // Minimises: what holds the client back is made small.
    rule("serait|est ce|il|elle [<so>] [<so>] <so> grave|terrible|difficile|complique|dur|dramatique|important|urgent|impossible|genant|couteux|risque|insurmontable", Minimises, "Est-ce si compliqué de dire non ?"),
    rule("c|ca|ce est|serait <so> [que] [ca] grave|terrible|difficile|complique|dur|dramatique|impossible|important|urgent|genant", Minimises, "C’est si dur de fermer la porte ?"),
    rule("en quoi [ca|ce|cela] serait [ce|il] .. grave|genant|terrible|dramatique|impossible|un", Minimises, "En quoi serait-ce grave de partir à l’heure ?"),
    rule("c|ce [<ne>] est [quand|pourtant] [meme] pas [si|bien|pourtant|la] complique|sorcier|dur|difficile|catastrophe|drame|insurmontable|mer|mort", Minimises, "C’est pourtant pas sorcier."),
    rule("ce|ca serait [ce] [si|vraiment|un|la|quand|tellement] [meme] grave|drame|catastrophe|fin|terrible", Minimises, "Ce serait la fin du monde ?"),
    rule("risques|risquez [<tu>] [,] [vraiment|au|bien] [fond] [,] a [<pron>] [<pron>] <inf>", Minimises, "Que risques-tu à demander ?"),
    rule("as|avez|a|aurais|auriez [<tu>|on] a perdre|craindre", Minimises, "Qu’as-tu à perdre ?"),
    rule("te|vous|lui|t coute|couterait [quoi|combien] <de>", Minimises, "Ça te coûterait quoi de lui dire bonjour ?"),
    rule("qui|quoi [<pron>] [en] empeche|empecherait|retient|bloque [,] [au|concretement|vraiment] [fond] [,] <de> [<pron>] [<pron>] not:avancer|progresser|dormir|vivre|travailler <inf>", Minimises, "Qu’est-ce qui t’empêche de dire non ?"),
    rule("qui|quoi [<pron>] [<pron>] empecherait|interdit|interdirait", Minimises, "Qu’est-ce qui te l’interdit ?"),
    rule("qui [<pron>] oblige|force [,] … <de>|a [<pron>] [<pron>] <inf>", Minimises, "Qui t’oblige à rester le soir ?"),
    rule("<really> besoin|necessaire|indispensable|utile|oblige|obligee|obliges|obligatoire|essentiel", Minimises, "Est-ce vraiment nécessaire ?"),
    rule("vraiment|bien [a] [le|la|ta|ton|votre|une|toi|vous] peine|coup|role|place|travail|boulot|<de>", Minimises, "C’est vraiment ton rôle ?"),
    rule("es|etes [<tu>] [<really>|bien|si] sur|sure|surs|certain|certaine <de> [<pron>] avoir|devoir|vouloir|pouvoir", Minimises, "Es-tu sûre de vouloir y aller ?"),
    rule("es|etes [<tu>] [<really>|bien|si] sur|sure|surs|certain|certaine <que> .. dois|devez|faut|besoin|mieux|bonne|utile|necessaire|veux|voulez", Minimises, "Tu es sûr que tu dois y aller ?"),
    rule("a quoi bon", Minimises, "À quoi bon répondre à tout ?"),
    rule("quoi [ca|cela] sert|servirait .. <inf>", Minimises, "À quoi ça sert de répondre ?"),
    rule("quel|aucun interet [as|avez] [<tu>] <de>|a [<pron>] <inf>", Minimises, "Quel intérêt as-tu à rester ?"),
    rule("mange pas de pain", Minimises, "Ça ne mange pas de pain de demander."),
    rule("coute|couterait|coutera rien", Minimises, "Ça ne coûte rien d’essayer."),
    rule("vaut|vaudrait [il|t] [pas|vraiment|bien] [pas|vraiment] le|la coup|peine", Minimises, "Ça vaut la peine de s’énerver ?"),
    rule("depend|dependrait que de toi|vous", Minimises, "Ça ne dépend que de toi."),

    // Holds the answer: a negative question with its solution inside.
    rule("ce|ca|cela|c [<ne>] serait pas", HoldsTheAnswer, "Ce ne serait pas plus simple par écrit ?"),
    rule("il [<ne>] serait pas <better>", HoldsTheAnswer, "Est-ce qu’il ne serait pas temps de partir ?"),
    rule("il [<ne>] vaudrait|faudrait pas", HoldsTheAnswer, "Il ne faudrait pas prévenir le siège ?"),
    rule("<ne> [<pron>] [<pron>] -rait|-raient [t] <it> pas", HoldsTheAnswer, "Ne serait-il pas judicieux de partir ?"),
    rule("ca|cela [<ne>] [<pron>] [<pron>] -rait pas", HoldsTheAnswer, "Une pause, ça ne lui ferait pas du bien ?"),
    rule("il|elle|ils|elles|on [<ne>] [<pron>] [<pron>] -rait|-raient|!serait|!seraient|!aurait|!voudrait|!saurait pas", HoldsTheAnswer, "Les anciens, ils n’auraient pas un avis ?"),
    rule("<ne> vaut il pas", HoldsTheAnswer, "Ne vaut-il pas mieux se taire ?"),
    rule("<ne> est ce pas|plutot [plutot|justement] plutot|justement|a|le|la|l|un|une|plus|mieux|toi|vous|parce", HoldsTheAnswer, "N’est-ce pas à ton chef de trancher ?"),
    rule("pas [plutot] a toi|vous|lui|elle|eux|ton|ta|votre|la|l|leur .. <de> [<pron>] <inf>", HoldsTheAnswer, "C’est pas à la direction de gérer ça ?"),
    rule("<tu> [<ne>] penses|pensez|crois|croyez|trouves|trouvez [<tu>] pas [,|plutot] <que>", HoldsTheAnswer, "Tu ne crois pas qu’elle a besoin d’un cadre ?"),
    rule("<ne> penses|pensez|crois|croyez|trouves|trouvez|vois|voyez <tu> pas", HoldsTheAnswer, "Ne penses-tu pas qu’il s’ennuie ?"),
    rule(", <tu> [<ne>] penses|pensez|crois|croyez|trouves|trouvez pas $", HoldsTheAnswer, "Une trêve ferait du bien, tu ne crois pas ?"),
    rule("-rait|-raient|-rais|-riez|faut … , <ne> est ce pas $", HoldsTheAnswer, "Ce serait plus clair, n’est-ce pas ?"),
    rule("<tu> [<ne>] [<pron>] [<pron>] <would>|serais|seriez|aurais|auriez [<pron>] pas not:un|une|d|dit|ete|la|le|l|les", HoldsTheAnswer, "Tu gagnerais pas du temps en groupant les achats ?"),
    rule("<ne> [<pron>] [<pron>] -rais|-riez <tu> pas not:un|une|d|dit|ete|la|le|l|les", HoldsTheAnswer, "Ne gagneriez-vous pas à en rire ?"),
    rule("<tu> [<ne>] veux|voulez|peux|pouvez pas [plutot|juste|simplement] [<pron>] [<pron>] <inf>", HoldsTheAnswer, "Tu ne veux pas lui en parler ?"),
    rule("<ne> peux|pouvez|veux|voulez <tu> pas", HoldsTheAnswer, "Ne pouvez-vous pas refuser ?"),
    rule("est|serait ce <que> … -rait|-rais|-riez|-raient|-rions pas", HoldsTheAnswer, "Est-ce que le comité ne devrait pas voter ?"),
    rule("c|ce|ca [<ne>] est|serait pas [<so>|plutot|justement] [le|un|une|l] moment|occasion|plus|mieux|simple|malin|facile|solution", HoldsTheAnswer, "C’est pas plutôt le moment de partir ?"),
    rule("-rait|-raient … , non|hein $", HoldsTheAnswer, "Il se sentirait écouté, non ?"),
    rule("-rait pas <de> mal", HoldsTheAnswer, "Une pause ne ferait pas de mal."),

    // Offers means: a method, a person, a right.
    rule("sais|savez|saviez|savais [<tu>] [bien|peut] [etre] <que> [tu|vous|on|ca] [y] [as|avez|a|le] droit|peux|pouvez|peut|existe|pourrais|pourriez|suffit|possible|le|des", OffersMeans, "Tu sais que tu as le droit de refuser ?"),
    rule("<tu> as|avez [tout|parfaitement|bien] [a] le droit <de> .", OffersMeans, "Tu as le droit de refuser."),
    rule("connais|connaissez [<tu>] … <means>", OffersMeans, "Tu connais la méthode du feu tricolore ?"),
    rule(", <tu> connais|connaissez $", OffersMeans, "Le codir tournant, tu connais ?"),
    rule("as|avez [<tu>] .. entendu parler <de>|du", OffersMeans, "Avez-vous entendu parler de la sociocratie ?"),
    rule("as|avez [<tu>] .. lu|suivi|essaie|teste … <means>", OffersMeans, "Avez-vous lu le guide du ministère ?"),
    rule("il existe|y .. des|un|une|d … .", OffersMeans, "Il existe des formations pour ça."),
    rule("je connais .. un|une|quelqu|des", OffersMeans, "Je connais quelqu’un qui peut t’aider."),
    rule("j ai .. un|une ami|amie|collegue|contact|cousin|cousine|voisin|voisine|copain|copine|bon|bonne|super", OffersMeans, "J’ai un ami qui fait ça très bien."),
    rule("est|c|sont .. la|fait|faite|faits|faites|paye|payee|payes pour ca|cela", OffersMeans, "Les syndicats sont là pour ça."),
    rule("c est .. son|leur|sa boulot|travail|role|metier|mission , non|apres|quand|hein", OffersMeans, "C’est leur métier, après tout."),
    rule("exactement|justement|precisement .. pour|a ca|cela|quoi [que|qu] [sert|elle|il]", OffersMeans, "C’est justement à ça que sert le tuteur."),
    rule("rien de tel|mieux <que>", OffersMeans, "Rien de tel qu’un bon repas."),
    rule("rien ne vaut", OffersMeans, "Rien ne vaut un repas ensemble."),
    rule("ca existe", OffersMeans, "Un tableau partagé, ça existe."),
    rule("ca|cela [<pron>] fait|marche|aide|detend|soude|change|calme .. toujours|beaucoup|plaisir|tout .", OffersMeans, "Des croissants, ça détend toujours."),
    rule("fait|font|faisait des miracles|merveilles", OffersMeans, "Un petit mot fait des miracles."),
    rule("j ai lu [quelque] [part] <que>|un|une", OffersMeans, "J’ai lu que la musique calmait les élèves."),

    // Promises an effect.
    rule("<helps>", PromisesEffect, "Un plan affiché éviterait les disputes."),
    rule("ca|cela [<ne>] [<pron>] [<pron>] ferait|donnerait|changerait|rendrait|apporterait|mettrait|remettrait|marcherait", PromisesEffect, "Ça lui donnerait confiance."),
    rule("-rait … pour te|vous|t <inf>", PromisesEffect, "Qui reprendrait les achats pour te soulager ?"),
    rule("ferait|feraient [le] [plus] [grand] du|de|beaucoup bien", PromisesEffect, "Un week-end ferait du bien à l’équipe."),

    // Prescribes: what ought to be done.
    rule("devrais|devriez|devrait|devraient|devrions", Prescribes, "Tu devrais lui parler."),
    rule("aurais|auriez|aurait|auraient [<tu>|il] [pas|mieux|peut|deja|quand] [etre|meme] du [<pron>] [<pron>] <inf>|etre|avoir", Prescribes, "Tu aurais dû partir."),
    rule("aurais|auriez [<tu>] [pas|mieux|peut|deja|quand] [etre|meme] pu|interet|tort|avantage|gagne", Prescribes, "Vous auriez pu le prévenir."),
    rule("aurait [il] [pas|mieux|peut] [etre] fallu|valu", Prescribes, "Il aurait fallu le prévenir."),
    rule("as|avez [tout|grand|plutot|vraiment] [tout] interet a", Prescribes, "Vous avez tout intérêt à attendre."),
    rule("ferais|feriez|ferait [tu|vous] [pas|peut] [etre] mieux|bien <de>", Prescribes, "Tu ferais mieux de te taire."),
    rule("gagnerais|gagneriez|gagnerait [quoi|beaucoup|tout] a", Prescribes, "Tu gagnerais à déléguer."),
    rule("faut|faudrait|faudra [peut|juste|donc|absolument|surtout|quand|vraiment|d] [etre|meme|abord] <que> <tu>|on|l", Prescribes, "Il faut que tu lui dises."),
    rule("faut|faudra [peut|juste|donc|absolument|surtout|quand|vraiment|pas|d] [etre|meme|abord] [<pron>] [<pron>] <inf> .", Prescribes, "Il faut lui dire."),
    rule("faut [peut|juste|donc|absolument|surtout|quand|pas] [etre|meme] [<pron>] [<pron>] <inf> … , non|hein", Prescribes, "Faut lui dire, non ?"),
    rule("faudrait", Prescribes, "Il faudrait un planning commun."),
    rule("il|t te|vous|en faut|faudrait .. un|une|des|de|d", Prescribes, "Il vous faut un planning commun."),
    rule("suffit <de>|<que> .", Prescribes, "Il suffit de demander."),
    rule("suffirait|suffisait <de>|<que>", Prescribes, "Il suffirait de demander."),
    rule("a|as|avez|aurait|aurais|auriez qu a [<pron>] [<pron>] <inf>", Prescribes, "Tu n’as qu’à refuser."),
    rule("<tu> as|avez|aurais|auriez juste|simplement|seulement a [<pron>] [<pron>] <inf>", Prescribes, "Tu as juste à refuser."),
    rule("<tu> dois|devez [absolument|vraiment|juste|d|aussi|peut] [abord|etre] [<pron>] [<pron>] <inf> .", Prescribes, "Tu dois lui parler."),
    rule("mieux vaut|vaudrait", Prescribes, "Mieux vaut attendre."),
    rule("vaut|vaudrait|vaudra [peut] [etre] mieux", Prescribes, "Il vaudrait mieux attendre."),
    rule("autant [<pron>] [<pron>] <inf>", Prescribes, "Autant lui dire tout de suite."),
    rule("le|l|la [plus] mieux|ideal|cle|solution|essentiel|important|urgence|priorite|secret|simple|sage|sur|urgent|efficace , c est|serait <de>|<que>|un|une", Prescribes, "L’important, c’est de dormir."),
    rule("le|l|la [plus] mieux|ideal|cle|solution|essentiel|important|priorite|secret|simple|sage|sur|urgent|efficace [ce|c|n] est|serait [peut|donc|pas] [etre] <de>|<que>|un|une", Prescribes, "Le plus simple serait de tout arrêter."),
    rule("il|ce|ca serait [<so>|peut|quand] [etre|meme] utile|bon|bien|judicieux|preferable|souhaitable|important|essentiel|urgent|sage|mieux|malin|prudent|interessant|dommage", Prescribes, "Il serait sage de se taire."),
    rule("serait|seraient [pas] [plus|bien|peut|tres] [etre] utile|utiles|bienvenu|bienvenue|judicieux|preferable|profitable|benefique|pertinent|precieux", Prescribes, "Un médiateur serait utile ?"),
    rule("il|c est utile|bon|judicieux|preferable|souhaitable|important|essentiel|urgent|mieux <de>|<que> .", Prescribes, "Il est important de se taire."),
    rule(", <do> not:nous|moi|m|t|tu|la|officielle not:tu|nous|moi .", Prescribes, "Essaie de lui parler."),
    rule("^ dis|donne|montre|rends|explique|offre [le|la|les] lui|leur|non|toi|stop", Prescribes, "Dis-lui non."),
    rule("^ -ez|!avez|!aviez|!chez|!assez|!nez|!allez|!etiez|!pouvez|!savez|!pensez|!voulez|!devez|!dites|!racontez|!decrivez|!expliquez|!precisez|!parlez|!donnez|!rappelez|!redonnez|!montrez|!vouliez|!citez|!developpez not:vous|nous|moi|m .", Prescribes, "Demandez un audit."),
    rule("^ pensez|parlez|donnez|rappelez|expliquez|montrez|dites|allez a|lui|leur|en|y|au|aux .", Prescribes, "Pensez à respirer."),
    rule("^ ne|n [<pron>] [<pron>] not:<pron> -ez|-s|-e|-ds|-ts|-x|va not:tu|vous|il|elle|t|on|ce|nous|ils|elles .. pas|plus|jamais|rien|surtout", Prescribes, "Ne lâche rien."),
    rule("hesite|hesites|hesitez [surtout] pas", Prescribes, "Surtout, n’hésitez pas."),
    rule("^ surtout , ne|n|pas|-ez", Prescribes, "Surtout, ne dis rien."),
    rule("^ arretons|essayons|faisons|prenons|commencons|laissons", Prescribes, "Arrêtons les frais."),

    // Sounds out: a step of the asker's own is offered as a question.
    rule("serais|seriez [<tu>] pret|prete|prets|pretes|dispose|disposee|partant|partante|capable|ouvert|ouverte", SoundsOut, "Serais-tu prête à refuser ?"),
    rule("serais|seriez [<tu>] d accord pour|<de>", SoundsOut, "Serais-tu d’accord pour lui en parler ?"),
    rule("es|etes [<tu>] pret|prete|prets|pretes|dispose|disposee <de>|a", SoundsOut, "Es-tu prêt à refuser ?"),
    rule("verrais|verriez|vois|voyez [<tu>] [<pron>] [pas] [<pron>] <inf>", SoundsOut, "Tu te verrais passer la main ?"),
    rule("sens|sentez|sentirais|sentiriez [<tu>] [pas] [assez|de] [la] capable|capables|force|pret|prete|prets|epaules|taille <de>|a", SoundsOut, "Te sens-tu capable de le lui dire ?"),
    rule("comment … vas|allez|comptes|comptez|feras|ferez [<tu>] … pour|mieux|prochaine [fois|<inf>]", SoundsOut, "Comment vas-tu faire pour mieux préparer la réunion ?"),
    rule("que|qu|comment|quelle|quel|quels|quelles|qui … peux|pouvez [<tu>] [<pron>] deleguer|confier|lacher|laisser|abandonner|supprimer|arreter|mettre|instaurer|changer", SoundsOut, "Que peux-tu déléguer dès lundi ?"),
    rule("<tu> [<ne>] [<pron>] [<pron>] <would>", SoundsOut, "Tu passerais la main au printemps ?"),
    rule("<would> <tu>", SoundsOut, "Demanderiez-vous une mutation ?"),
    rule("aurais|auriez [<tu>] [pas] [le] envie|courage <de>", SoundsOut, "Aurais-tu envie de passer la main ?"),
];

const ALL: &[Reason] = &Reason::ALL;
const OUGHT: &[Reason] = &[Prescribes, PromisesEffect, HoldsTheAnswer];
const WISHES: &[Reason] = &[PromisesEffect, SoundsOut, Supposes, Prescribes];

#[rustfmt::skip]
const NEAR_MISSES: &[NearMiss] = &[
    // What somebody said or thought is asked about, not advised.
    near_miss("quand|lorsque <tu> dis|dites|disais|disiez|parles|parlez|as|avez|ecris|ecrivez", ALL, "Quand tu as pensé à démissionner, il s’était passé quoi ?"),
    near_miss("pourquoi|quand|lorsque dis|dites|penses|pensez|parles|parlez <tu>", ALL, "Pourquoi dis-tu qu’il faudrait partir ?"),
    near_miss("<tu> [nous|l|le|m] as|avez [<tu>] [deja|bien] dit|evoque|explique|mentionne|raconte|ecrit … ,", ALL, "Tu as dit que tu devrais être plus ferme : ça veut dire quoi ?"),
    near_miss("<tu> disais|disiez|expliquais|racontais|evoquais|evoquiez", ALL, "Tu disais qu’il faudrait un contrat, qui l’a demandé ?"),
    near_miss("te|vous|t fait|font|fasse dire|penser|croire", ALL, "Qu’est-ce qui te fait dire qu’il faudrait partir ?"),
    near_miss("<it>|qui|chef|cheffe|directeur|directrice t|te|vous a|ont|avait [il|elle] dit|demande|repondu|conseille|propose|suggere|reproche", ALL, "Il t’a dit que tu devrais partir ?"),
    near_miss("si j|je ai|te|vous [bien] compris|suis", ALL, "Si j’ai bien compris, tu devrais rendre le rapport lundi ?"),
    near_miss("si j ai [bien] suivi|saisi|entendu", ALL, "Si j’ai bien suivi, tu devrais signer lundi ?"),
    near_miss("je|j <ne> ai|suis|comprends|saisis|vois pas", ALL, "Je n’ai pas compris qui devrait signer."),
    near_miss("faudrait <que> <tu> [nous|m|me] precisiez|precises|expliquiez|expliques|redisiez|redises|rappeliez|rappelles|repetiez|repetes", ALL, "Il faudrait que tu précises ce mot."),
    near_miss(", c est [bien] ca $", ALL, "Tu devrais signer avant lundi, c’est bien ça ?"),
    near_miss("ou [bien] pas|non $", &[SoundsOut, HoldsTheAnswer, Presses], "Tu passerais par le siège, ou pas ?"),
    near_miss("ou [bien] c|est|tu|vous|il|elle|ca", &[HoldsTheAnswer, SoundsOut], "Tu ne peux pas recruter, ou c’est toi qui ne veux pas ?"),

    // The asker wants to be told more.
    near_miss("<could> [<tu>] [pas] [un] [peu|juste|aussi|peut] [etre] <tell>", &[Proposes, HoldsTheAnswer], "Tu pourrais nous décrire une journée ?"),
    near_miss("<could> [<tu>] [juste] [en] dire|parler [en] comment|que|si|a|depuis|pourquoi|ce|qui|quand|combien|plus|davantage|deux|quelques|ou|un|quel|quelle", &[Proposes], "Pourrais-tu en dire plus ?"),
    near_miss("<could> [<tu>] [juste] donner|prendre un|des|quelques exemple|exemples", &[Proposes], "Tu pourrais donner un exemple ?"),
    near_miss("<could> [<tu>] [juste] revenir|t|vous sur|arreter", &[Proposes], "Pourriez-vous revenir sur la date ?"),
    near_miss("possible <de> [<pron>] avoir|savoir|connaitre|preciser|revenir", &[Proposes], "Serait-il possible d’avoir la date ?"),
    near_miss("j|je aimerais|voudrais|souhaiterais|cherche [bien|a|mieux] [mieux] savoir|comprendre|entendre", &[InMyPlace, Prescribes, Proposes], "Moi, j’aimerais mieux comprendre qui devrait signer."),

    // What was tried, and what came of it.
    near_miss("qu|que|quoi|quel|quels|quelle|quelles … as|avez|aviez [<tu>] .. essaie|essayees|tente|tentees|envisage|envisagees|considere|explore|imagine", ALL, "Qu’as-tu déjà essayé de ton côté ?"),
    near_miss("et|, [et|alors] qu|que|comment|quelle|quel|quoi [est] [ce] [que|qui] [<it>] a|ont|ca|cela|s|avez|as [t] .. repondu|reagi|donne|passe|dit|reaction|reponse|change|produit|conclu|accueilli|pris", ALL, "As-tu essayé de lui parler, et qu’a-t-il répondu ?"),
    near_miss(", ca|il|elle a .. donne|dit|repondu|reagi|change [quoi|comment]", ALL, "Tu as essayé de lui parler, ça a donné quoi ?"),
    near_miss("pret|prete|capable a|de nous|en [en] parler|dire|raconter [<pron>] ici|aujourd|maintenant|ca", &[SoundsOut], "Tu te sens prêt à en parler ici ?"),
    near_miss("a|as|avez|avait [<tu>] [pu|deja] eu [l|le|la] occasion|temps|moment", ALL, "Tu as eu le moment idéal pour lui parler ?"),
    near_miss("considere .. comme", &[Proposes], "As-tu considéré la grève comme un échec ?"),

    // What a rule of the house wants, not the asker.
    near_miss("selon le|la|les|l|votre|ton|ta|vos|tes|leur|quel|quelle", OUGHT, "Selon le protocole, qui aurait dû prévenir ?"),
    near_miss("d apres le|la|les|l|votre|ton|ta|vos|tes", OUGHT, "D’après le contrat, il faudrait prévenir qui ?"),
    near_miss("combien|qui|ou|quand|quoi|quel|quelle|quels|quelles [est] [ce] [que|qu] [de] [il] faut|faudra|fallait|faudrait [il]", OUGHT, "Qui faudrait-il prévenir ?"),
    near_miss("faut|faudra|fallait|faudrait .. qui|quoi|combien|quand|ou $", OUGHT, "Il faudrait prévenir qui ?"),
    near_miss("notafter:ce que|qu|quoi|comment|combien|quand|ou|quel|quelle|quelles|quels [est] [ce] [que|qu] .. devrait|devraient", OUGHT, "Que devrait contenir le compte rendu ?"),
    near_miss("devrait|devraient … qui|quoi|combien|quand|ou $", OUGHT, "Le rapport devrait partir quand ?"),
    near_miss("normalement|officiellement|legalement|reglementairement|theorie", OUGHT, "Qui devrait normalement signer ?"),

    // What the client would wish, or would see.
    near_miss("ce qu il [te|vous|lui] faudrait|faut", WISHES, "Qu’est-ce qu’il faudrait pour que tu sois tranquille ?"),
    near_miss("que|quoi faudrait|faut il", WISHES, "Que faudrait-il pour que tu sois tranquille ?"),
    near_miss("comment ca|cela [<pron>] [<pron>] <helps>|changerait|ferait", &[PromisesEffect], "Comment ça t’aiderait ?"),
    near_miss("est ce qui [<pron>] [<pron>] <helps>|ferait|changerait|manquerait|apporterait", &[PromisesEffect], "Qu’est-ce qui t’aiderait aujourd’hui ?"),
    near_miss("qu|que|quoi|en|quel|quelle .. ca|cela .. changerait|ferait|apporterait|donnerait|permettrait", &[PromisesEffect], "Qu’est-ce que ça changerait pour toi ?"),
    near_miss("changerait|ferait|apporterait|donnerait|<helps> .. quoi|combien|quel|quelle|qui", &[PromisesEffect], "Ça changerait quoi pour toi ?"),
    near_miss("si .. devais|deviez|pouvais|pouviez|avais|aviez", &[SoundsOut, PromisesEffect], "Si tu pouvais changer une chose, ça changerait quoi ?"),
    near_miss("si … rien", &[Supposes], "Que se passerait-il si vous ne changiez rien ?"),
    near_miss("quoi|combien|comment|quel|quelle|laquelle|lequel .. [<tu>] <would>", &[SoundsOut], "Quelle note mettrais-tu à cette journée ?"),
    near_miss("<would> … quoi|combien|quand|ou|laquelle|lequel|qui", &[SoundsOut], "Tu mettrais combien à cette journée ?"),
    near_miss("qu|que|quoi|pourquoi … <tu> [<ne>] peux|pouvez|veux|voulez", &[HoldsTheAnswer], "Qu’est-ce que tu ne veux pas perdre ?"),
    near_miss("peux|pouvez pas … sans|avant", &[HoldsTheAnswer], "Tu ne peux pas embaucher sans le siège ?"),
    near_miss("pourquoi|quoi … important|difficile|dur|urgent|grave .. toi|vous|lui|elle", &[Minimises], "Pourquoi est-ce si important pour toi ?"),
    near_miss("qui [est] [ce] [que] ca|cela [<pron>] <helps>", &[PromisesEffect], "Qui ça arrangerait ?"),
    near_miss("qu est ce <que> <tu> [<pron>] <would>", &[SoundsOut], "Qu’est-ce que tu garderais de cette année ?"),
    near_miss("^ que <would> <tu>", &[SoundsOut], "Que garderais-tu de cette année ?"),
];

method-title = La méthode
method-lead = Le codéveloppement professionnel est une façon d’apprendre de son métier avec ses pairs. On y prend du recul sur une situation, et du même pas sur nos façons de travailler.
method-intro = Une personne apporte une situation de son travail, réelle et encore ouverte. Le groupe écoute, questionne, puis offre ce que son expérience lui souffle. La personne repart avec ce qu’elle a choisi de garder et quelques actions à elle ; les autres, avec de quoi enrichir leur propre pratique.
method-origin = La démarche vient du Québec, où Adrien Payette et Claude Champagne l’ont mise au point. Entrepairs la suit pas à pas.
method-contents = Dans cette page

method-ends-title = À quoi cela sert
method-end-1 = Enrichir sa pratique.
method-end-1-more = En regardant de près ce que l’on fait, et comment d’autres s’y prennent.
method-end-2 = Avoir un lieu d’entraide.
method-end-2-more = Un endroit sûr, entre pairs, où l’on peut dire qu’on ne sait pas.
method-end-3 = Trouver des réponses à des problèmes concrets.
method-end-3-more = Les siennes : le groupe éclaire, la personne choisit.
method-end-4 = Grandir comme personne.
method-end-4-more = Apprendre à écouter, à demander, à recevoir.
method-end-5 = Faire grandir une culture commune.
method-end-5-more = Travailler ensemble, se soutenir, décloisonner.

method-people-title = Autour de la table
method-people-intro = Un groupe réunit huit pairs en moyenne et une personne qui anime, d’une même organisation ou de plusieurs. Il se retrouve par demi-journées pendant quatre à six mois. Au fil du cycle, tout le monde apporte un sujet au moins une fois.
method-client = La personne cliente
method-client-does = apporte un sujet : un problème, une préoccupation ou un projet. Elle accepte ce rôle, elle n’y est jamais contrainte. La demande est la sienne, les décisions aussi.
method-group = Ses pairs
method-group-do = l’écoutent, la questionnent, lui offrent des points de vue. Ce sont ses consultants et ses consultantes, le temps d’une consultation.
method-facilitator = L’animation
method-facilitator-does = veille au cadre, au temps et à la parole de chaque personne. Elle n’a pas besoin d’avoir la réponse.
method-example = Ci-dessus, Naïma porte le sujet. Tout le groupe est là, sauf Léo ; Inès, Paul et Rosa ont déjà parlé.

method-session-title = Une demi-journée
method-session-1 = On prend des nouvelles.
method-session-1-more = Qu’est devenu le plan d’action de la dernière fois ? Le cas n’est pas rouvert.
method-session-2 = On choisit un sujet.
method-session-2-more = Les personnes qui le souhaitent proposent le leur en une phrase. Les votes conseillent, ils ne décident pas.
method-session-3 = On consulte.
method-session-3-more = De une à trois fois, en six étapes chaque fois.
method-session-4 = On se quitte.
method-session-4-more = Un mot de la fin, un rendez-vous.

method-steps-title = Les six étapes
method-steps-intro = L’ordre compte : on comprend avant de proposer, et l’on écoute avant de décider. Une durée est prévue pour chaque étape, jamais imposée. On peut passer outre, revenir en arrière, faire une pause.
method-steps-drawn = L’anneau des six étapes d’une consultation standard. Plus l’arc est long, plus l’étape dure.
method-speaks = Qui parle
method-writes = Ce qui s’écrit
method-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
method-step-1-speaks = La personne cliente. Le groupe l’écoute sans l’interrompre.
method-step-1-writes = Une fiche de situation, si elle aide : les faits, ma part, ce que j’ai tenté, ce qui est en jeu, ma question.
method-step-2-speaks = Le groupe questionne, une question à la fois, à tour de rôle ; la personne cliente répond. Les conseils attendent.
method-step-2-writes = Les questions et leurs réponses.
method-step-3-speaks = La personne cliente formule sa demande. Le groupe propose des tournures, donne son accord ou dit ce qui reste flou.
method-step-3-writes = La demande. Elle reste sous les yeux de tout le monde jusqu’à la fin.
method-step-4-speaks = Le groupe : analyses, pistes, ressentis, hypothèses. La personne cliente se tait, et c’est un cadeau : elle n’a rien à défendre.
method-step-4-writes = Les apports de chaque personne. De son côté, la personne cliente note en privé ce qui la touche.
method-step-5-speaks = La personne cliente dit ce qu’elle garde et ce qu’elle va faire. Le groupe l’aide à préciser, sans la presser.
method-step-5-writes = Une synthèse et jusqu’à trois actions, avec un premier pas et une échéance. Ne rien retenir est permis.
method-step-6-speaks = Tout le monde, à tour de rôle, la personne cliente d’abord. Le cas n’est plus discuté.
method-step-6-writes = Une phrase partagée par personne. Le reste va dans un carnet que personne d’autre ne lit.

method-times-title = Combien de temps
method-times-intro = Trois durées toutes prêtes, que chaque groupe ajuste à sa main.
method-times-caption = Minutes prévues par étape
method-times-step = Étape
method-times-total = Durée totale

method-charter-intro = Cinq lignes, que chaque personne accepte en rejoignant le groupe.

method-tool-title = Ce que fait Entrepairs, et ce qu’il ne prétend pas
method-tool-does = L’outil tient le temps, garde la demande affichée, ouvre à chaque étape ce qui sert et referme le reste. Il se fait oublier : dans une salle où l’on se parle, personne n’est tenu d’écrire.
method-tool-private = Auprès de chaque champ, trois mots disent qui le lira : { audience-me }, { audience-facilitation } ou { audience-group }. Aucun écran, aucune exportation ne montre une consultation à un employeur, à un commanditaire ou à une personne qui administre le service.
method-tool-claims = Les études sur les effets du codéveloppement sont peu nombreuses et partagées. Entrepairs ne promet donc rien.

method-start-title = Le mieux est d’essayer
method-start = Réunissez quelques pairs, comptez une heure, et laissez-vous guider.

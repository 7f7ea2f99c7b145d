## Numbers in words

date-short = { $day }/{ $month }
figure-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
figure-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
figure-hours-minutes = { $hours } h { $minutes }
figure-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
figure-mean = moyenne { $value }
figure-spread = écart { $value }
figure-n = { $count } rép.
figure-said = { $name } : { $words }
figure-too-few = moins de quatre réponses
figure-not-closed = pas encore clos
figure-not-asked = pas demandé, cycle trop court
figure-left-over = pas de chiffre
figure-table = Les mêmes chiffres en tableau
figure-table-of = Tableau : { $name }

## The report of a cycle

report-title = Ce que le groupe a fait
report-cycle = Cycle { $number }
report-others = Les autres cycles du groupe
report-print = Imprimer
figures-what = Voici ce que le groupe a fait, en chiffres. Un groupe est petit, et bien d’autres choses arrivent en quelques mois : ces chiffres décrivent, ils ne montrent l’effet de rien.
figures-how = Ces chiffres viennent de ce que des personnes ont dit d’elles-mêmes. Elles sont peu nombreuses, et bien d’autres choses arrivent entre deux réponses : rien ici ne montre l’effet de quoi que ce soit. L’écart dit à quelle distance de la moyenne se tiennent d’ordinaire les réponses. Sous quatre réponses, rien n’est montré.
overview-title = En bref
overview-days = { $count ->
    [one] séance
   *[other] séances
}
overview-consultations = { $count ->
    [one] consultation
   *[other] consultations
}
overview-hours = de consultation
overview-clients = { $count ->
    [one] personne a porté un sujet
   *[other] personnes ont porté un sujet
}

## The end of a cycle

closing-title = Le cycle est terminé
closing-nothing = Aucune séance n’a eu lieu pendant ce cycle. Un groupe peut reprendre quand il veut.
closing-met = { $days ->
    [one] Le groupe s’est retrouvé pour { $days } séance
   *[other] Le groupe s’est retrouvé pour { $days } séances
} et a tenu { $consultations ->
    [0] ses échanges sans consultation notée.
    [one] { $consultations } consultation.
   *[other] { $consultations } consultations.
}
closing-hours = { $hours } d’attention, donnée à la situation de quelqu’un d’autre.
closing-clients = { $count ->
    [one] { $count } personne a confié un sujet au groupe.
   *[other] { $count } personnes ont confié un sujet au groupe.
}
closing-across = { $count ->
    [one] { $count } fois, une personne a aidé quelqu’un d’une autre organisation.
   *[other] { $count } fois, une personne a aidé quelqu’un d’une autre organisation.
}
closing-thanks = Merci à chaque personne qui a osé demander, et à chaque personne qui a écouté. Ce qui s’est dit dans le groupe reste dans le groupe.
closing-new-cycle = Prévoir un nouveau cycle

## What is deleted

purge-title = Le contenu sera effacé après le { $day }
purge-what = Chaque mot des consultations et des séances, les fiches de préparation, les réponses une à une et les offres d’aide disparaîtront.
purge-stays = Restent les présences, les tours et ces chiffres.
purge-yours = Votre carnet et votre plan restent à vous.
receipt-title = Le contenu est effacé
receipt-title-day = Contenu effacé le { $day }
receipt-lead = Reçu d’effacement : voici ce que le serveur ne garde plus.
receipt-consultations = Consultations, avec chacun de leurs mots
receipt-half-days = Séances : tours de parole, suites, sujets proposés
receipt-rows = Fiches et notes privées
receipt-answers = Réponses aux questionnaires, une à une
receipt-offers = Offres d’aide entre les séances

## Its sections

report-name = Prénom
report-half-day = Séance
report-what = Quoi
report-count = Nombre
report-question = Phrase
report-turns = Les tours
report-turns-none = Les tours apparaîtront ici après la première consultation.
report-turns-end = À droite : le nombre de séances où la personne était là.
report-turns-said = { $name } : sujets portés, { $client } ; consultations données, { $consultant } ; séances, { $here }
report-client = A porté un sujet
report-consultant = A consulté
report-here = Séances
report-legend-client = a porté un sujet
report-legend-consultant = a consulté pour quelqu’un
report-attendance = Les présences
report-attendance-none = Les présences apparaîtront ici après la première séance.
report-attendance-caption = Un rond par personne présente ; le tiret dit que ce n’est pas noté.
report-present = Présences
report-consultations = Consultations
report-follow = La suite donnée
report-follow-none = Pas encore de suite à montrer. Les plans se racontent à la séance suivante, et chaque personne décide de ce qu’elle montre.
report-decided = { $count ->
    [one] { $count } action décidée en consultation.
   *[other] { $count } actions décidées en consultation.
}
report-told = Ce qui a été raconté en séance
report-told-n = { $count ->
    [one] { $count } plan raconté.
   *[other] { $count } plans racontés.
}
report-actions = Les actions, là où elles en sont
report-actions-n = { $count ->
    [one] { $count } action
   *[other] { $count } actions
} de { $people ->
    [one] { $people } personne, qui a choisi de la montrer.
   *[other] { $people } personnes, qui ont choisi de les montrer.
}
report-done = Fait
report-partly = Fait en partie
report-not = Pas cette fois
report-to-do = À faire
report-under-way = En cours
report-dropped = Laissée de côté
report-kinds = Ce que les pairs ont offert
report-kinds-none = Aucun apport n’a été écrit. Dans une salle où l’on se parle, c’est bien ainsi.
report-kinds-n = { $count ->
    [one] { $count } apport écrit. Ce qui s’est dit à voix haute n’est pas compté.
   *[other] { $count } apports écrits. Ce qui s’est dit à voix haute n’est pas compté.
}
report-web = Qui a aidé qui
report-web-none = L’entraide se dessinera ici après la première consultation.
report-web-caption = Chaque arc va de la personne qui a consulté vers celle qui portait le sujet. Plus il est large, plus c’est arrivé souvent.
report-web-for = A consulté pour
report-web-helped = { $name } ({ $count } fois)
report-web-nobody = personne encore
report-across = { $count ->
    [one] { $count } aide sur { $all } est allée d’une organisation à une autre.
   *[other] { $count } aides sur { $all } sont allées d’une organisation à une autre.
}
report-said = Ce que les membres ont dit
report-pulse = Après chaque séance
report-pulse-none = Aucune réponse à montrer pour l’instant. Les chiffres d’une séance paraissent une semaine après elle, à partir de quatre réponses.
report-pulse-lead = Trois phrases, de 1 (pas du tout) à 5 (tout à fait).
report-pulse-read = Le point est la moyenne, la bande l’écart ; dessous, le nombre de réponses et la date. Un tiret : moins de quatre réponses, ou questionnaire pas encore clos.
report-measures = Au fil du cycle
report-measures-none = Aucune réponse à montrer pour l’instant. Les chiffres paraissent quand un questionnaire est clos, à partir de quatre réponses.
report-measures-read = Cinq phrases, de 1 (pas du tout) à 5 (tout à fait), puis l’objectif de chaque personne, de 0 à 10. Le point est la moyenne, la bande l’écart ; à droite, le nombre de réponses.

## A minute of answers

measure-title = Où j’en suis
measure-lead = Une minute, au doigt. Tout est facultatif.
measure-items = À quel point est-ce vrai pour vous en ce moment ?
measure-who-sees = Personne ne voit vos réponses une à une. Une fois le questionnaire clos, le groupe voit des moyennes, et votre organisation celles de ses membres, à partir de quatre réponses.
measure-closes = On peut répondre, et changer d’avis, jusqu’au { $day } inclus.
measure-saved = C’est enregistré. Vous pouvez encore changer d’avis.
measure-send = Enregistrer
measure-not-at-all = pas du tout
measure-entirely = tout à fait
measure-no-answer = sans réponse
measure-practice = Je prends du recul sur ma façon de travailler, et j’essaie autrement.
measure-help = J’ai des pairs à qui je peux demander de l’aide sans détour.
measure-answers = Quand une situation me résiste, je trouve par où la prendre.
measure-person = Je sais écouter vraiment, et recevoir ce qu’on me dit.
measure-culture = J’aide, et je me fais aider, au-delà de mon équipe.
measure-goal-title = Mon objectif
measure-goal = Ce que j’aimerais avoir changé d’ici la fin du cycle
measure-goal-hint = Une phrase, pour vous seulement. Elle vous sera montrée de nouveau plus tard.
measure-goal-first = Au début, vous aviez écrit :
measure-goal-anew = Si votre objectif a changé, vous pouvez le redire
measure-rating = Où en êtes-vous de cet objectif ?
measure-rating-said = J’en suis là de mon objectif.
measure-far = tout au début
measure-there = j’y suis
moment-start = Au début
moment-middle = À mi-parcours
moment-end = À la fin
moment-after = Deux mois après
pulse-title = Un mot sur la séance
pulse-lead = La séance du { $day }, en trois phrases. Tout est facultatif.
pulse-spoke = J’ai pu parler à ma façon.
pulse-help = J’ai aidé, ou reçu de l’aide.
pulse-practice = Je repars avec quelque chose pour ma pratique.

## For sponsors

sponsor-figures-rule = Les chiffres sont ceux des membres de votre organisation. Aucun ne repose sur moins de quatre personnes, et aucun n’est montré s’il en laisse deviner d’autres par soustraction.
sponsor-held = Le groupe a tenu { $days ->
    [one] { $days } séance
   *[other] { $days } séances
} et { $consultations ->
    [one] { $consultations } consultation.
   *[other] { $consultations } consultations.
}
sponsor-plans = La suite donnée
sponsor-plans-none = Pas de chiffre : le cycle n’est pas terminé, ou trop peu de personnes montrent leurs actions.
sponsor-measures = Ce que les membres disent de leur pratique
sponsor-left-over = Pas de chiffre : moins de quatre personnes ont répondu, ou bien le reste du groupe se laisserait deviner par soustraction.
sponsor-measures-none = Pas de chiffre : aucun questionnaire n’est encore clos, ou trop peu de personnes y ont répondu.

## The circles one facilitates

facilitation-title = Les groupes que j’anime
facilitation-none = Vous n’animez aucun groupe pour l’instant.
facilitation-open = Rejoindre la séance en cours
facilitation-asking = { $count ->
    [one] { $count } personne demande à entrer
   *[other] { $count } personnes demandent à entrer
}
facilitation-turns = { $count ->
    [one] { $count } tour attend un oui
   *[other] { $count } tours attendent un oui
}
facilitation-charter = { $count ->
    [one] { $count } personne n’a pas encore accepté la charte
   *[other] { $count } personnes n’ont pas encore accepté la charte
}
facilitation-over = Le cycle est terminé : voir ce que le groupe a fait
facilitation-new-cycle = Prévoir un nouveau cycle
facilitation-no-date = Aucune séance n’est prévue : proposer des dates
facilitation-calm = Rien n’attend.
facilitation-state = Où en est le groupe
facilitation-days = { $over ->
    [one] { $over } séance passée
   *[other] { $over } séances passées
}, { $planned } à venir
facilitation-consultations = { $count ->
    [one] { $count } consultation tenue
   *[other] { $count } consultations tenues
}
facilitation-all-clients = Tout le monde a porté un sujet
facilitation-not-yet = Pas encore de sujet porté : { $names }

## A certificate of attendance

certificate-title = Attestation de présence
certificate-none = Aucune présence n’est notée à votre nom pour l’instant.
certificate-print = Imprimer
certificate-says = { $name } a participé à { $count ->
    [one] { $count } séance
   *[other] { $count } séances
} du groupe de codéveloppement professionnel « { $circle } ».
certificate-cycle = Cycle { $period }.
certificate-days = Séances
certificate-day = Jour
certificate-from = Arrivée
certificate-until = Départ
certificate-how = Présence
certificate-told = notée par l’animation
certificate-tapped = confirmée sur place
certificate-signed = signée
certificate-hours = Durée totale : { $hours }
certificate-facilitators = Animation : { $names }
certificate-foot = Établie d’après les présences notées pendant les séances. Elle ne dit rien de ce qui s’y est partagé.

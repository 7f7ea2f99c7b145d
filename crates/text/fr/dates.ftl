## Days and hours

date-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
date-hour = { $hour } h { $minute }
date-moment = { $day } à { $hour }
date-hours = de { $from } à { $until }
date-period = du { $from } au { $until }
period-from = Du
period-until = Au

## Half-days

sessions-title = Séances
sessions-none = Aucune séance n’est prévue pour l’instant.
sessions-later = Séances suivantes
sessions-past = { $count ->
    [one] { $count } séance passée
   *[other] { $count } séances passées
}
sessions-more = { $count ->
    [one] { $count } autre séance
   *[other] { $count } autres séances
}
session-today = Aujourd’hui
session-next = Prochaine séance
session-clients = Sujets portés par
session-clients-none = Personne ne porte encore de sujet ce jour-là.
session-wishing = Envie de porter un sujet : { $names }
session-away = Absences annoncées : { $names }
session-here = Présences : { $names }
session-tools = Gérer cette séance
session-move = Date, heure et lieu
session-move-means = Chaque membre en est averti. Si le jour change, les tours sont à confirmer de nouveau.
session-cancel = Annuler cette séance
session-cancel-means = La séance du { $day } n’aura pas lieu. Chaque membre en est averti.
session-cancel-yes = Oui, annuler la séance
session-add = Ajouter une séance
session-add-button = Ajouter cette séance
half-day-day = Jour
half-day-hour = Heure
half-day-minutes = Durée en minutes
half-day-place = Lieu
half-day-place-hint = Une salle, ou le lien de la visioconférence.
room-enter-of = Entrer dans la consultation de { $name }
room-enter-nth = Entrer dans la consultation { $number }
rooms-other = Autres consultations
rooms-other-hint = Commencées en dehors d’une séance.
consult-title = Ouvrir une consultation à l’avance
consult-client = Qui porte le sujet
consult-client-later = À choisir dans la salle
consult-open = Ouvrir une consultation
attendance-title = Présences
attendance-means = Cochez qui était là. Une organisation ne voit que la présence de ses propres membres.

## Planning

plan-title = Prévoir
cycle-is = Le cycle va { $period }.
cycle-change = Début et fin du cycle
cycle-means = Un cycle dure le plus souvent de quatre à six mois.
series-link = Proposer une série de dates
series-title = Une série de séances
series-lead = Indiquez un rythme : les jours fériés et les absences déjà signalées seront évités autant que possible.
series-cycle = Le cycle
series-cycle-hint = De quatre à six mois, le plus souvent.
series-first = Première séance
series-first-hint = Les suivantes tombent le même jour de la semaine.
series-count = Nombre de séances
series-weeks = Semaines de l’une à l’autre
series-button = Voir les dates
series-next = Rien n’est encore prévu : vous verrez d’abord les dates.
series-back = Changer le rythme
series-found = { $count ->
    [0] Aucune date trouvée
    [one] { $count } date proposée
   *[other] { $count } dates proposées
}
series-nothing-yet = Rien n’est encore prévu. Relisez, puis confirmez.
series-missing = { $count ->
    [one] Il manque { $count } séance : aucun jour n’est libre, ou le cycle se termine avant.
   *[other] Il manque { $count } séances : aucun jour n’est libre, ou le cycle se termine avant.
}
series-moved-holiday = Au lieu du { $day }, qui est férié ou à éviter.
series-moved-absence = Au lieu du { $day }, où il manquerait quelqu’un.
series-moved-taken = Au lieu du { $day }, déjà pris ou hors du cycle.
series-away = { $count ->
    [one] { $count } personne ne pourra pas venir
   *[other] { $count } personnes ne pourront pas venir
}
series-plan = { $count ->
    [one] Prévoir cette séance
   *[other] Prévoir ces { $count } séances
}
series-then = Chaque membre les recevra dans son agenda.

## Absences

absences-title = Mes absences
absence-say = Signaler une absence
absence-means = Aucune raison n’est demandée. Le groupe voit que vous ne pourrez pas venir.
absence-button = Signaler cette absence
absence-withdraw = Je pourrai venir

## Date polls

poll-title = Quelle date vous convient ?
poll-mine = Quelles dates vous conviennent ?
poll-yes = Oui
poll-if-need-be = Si besoin
poll-no = Non
poll-date = Date
poll-results = Les réponses, date par date
poll-closes = Réponses jusqu’au { $moment }.
poll-closed = Réponses closes depuis le { $moment }.
poll-best = convient le mieux
poll-waiting = Pas encore de réponse : { $names }.
poll-who = Qui a dit quoi
poll-said = { $answer } : { $names }
poll-decide = Retenir
poll-decide-this = Retenir cette date : { $date }
poll-drop = Abandonner ce sondage
poll-drop-means = Aucune séance ne sera prévue, et les réponses ne seront plus visibles.
poll-drop-yes = Oui, abandonner
poll-open = Proposer plusieurs dates au choix
poll-open-means = Chaque membre dit ce qui lui convient, puis vous retenez une date. Laissez vides les lignes en trop.
poll-option = Date { $number }
poll-closes-day = Dernier jour pour répondre
poll-open-button = Demander au groupe
poll-answer = Envoyer mes réponses
poll-answer-again = Changer mes réponses
poll-answered = Vous avez répondu.
poll-change = Revoir mes réponses

## The page of a half-day while it is held

day-title = Séance du { $day }
day-announced = { $part }. { $goal }
day-parts = Les six temps de la séance

## The six parts

day-part-opening = Ouverture
day-part-follow-ups = Suivi
day-part-choice = Choix
day-part-consultations = Consultations
day-part-break = Pause
day-part-closing = Clôture
day-goal-opening = Un mot par personne : comment arrivez-vous ?
day-goal-follow-ups = Depuis la dernière fois : ce qui a été fait, ce qui en est sorti, ce qu’on en a appris.
day-goal-choice = Qui porte le prochain sujet ? Une phrase suffit pour présenter le sien.
day-goal-consultations = Une personne, un sujet, six étapes. Chaque consultation a sa salle.
day-goal-break = Le temps de souffler avant la suite.
day-goal-closing = Un mot par personne : comment repartez-vous ?

## The clock. %t, %h and %m are filled in where the time is counted.

day-span-hours = %h h %m
day-span-whole = %h h
day-span-minutes = %m min
day-span-none = moins d’une minute
day-left = Il reste %t.
day-over = La fin prévue est passée de %t.
day-ends = Fin prévue à { $hour }.
day-spent = { $part } : %t.
day-was = De { $from } à { $until }.
day-fits = { $count ->
    [one] { $counted }, il reste du temps pour une consultation de { $minutes } min.
   *[other] { $counted }, il reste du temps pour { $count } consultations de { $minutes } min.
}
day-fits-shorter = { $counted }, une consultation de { $usual } min ne tient plus. Une de { $minutes } min tient encore.
day-fits-none = { $counted }, il ne reste plus le temps d’une autre consultation.
day-counted-both = Une fois comptées la pause et la clôture
day-counted-closing = Une fois comptée la clôture
day-counted-running-both = Une fois comptées la consultation en cours, la pause et la clôture
day-counted-running-closing = Une fois comptées la consultation en cours et la clôture

## Before, stopped, over

day-before-conduct = Tout est prêt. Ouvrez la séance quand le groupe est là.
day-before-member = La séance ouvre bientôt. Cette page suivra d’elle-même.
day-opens-from = Vous pourrez ouvrir la séance à partir du { $moment }.
day-planned = La séance est prévue le { $moment }. Cette page suivra d’elle-même.
day-never-opened = Cette séance n’a pas été ouverte, et son heure est passée.
day-open = Ouvrir la séance
day-stopped = La séance est suspendue.
day-stopped-conduct = Tout est gardé. Vous la reprendrez là où elle en était.
day-stopped-member = Tout est gardé. Elle reprendra là où elle en était.
day-take-up = Reprendre la séance
day-closed = La séance est close.
day-closed-thanks = Merci à vous. Ce qui s’est dit ici reste ici.
day-pulse = Une minute : comment c’était ?
day-to-circle = Revenir au groupe
day-reopen = Rouvrir la séance
day-break-began = La pause a commencé à { $hour }.

## Going on, for the facilitation

day-to-opening = Revenir à l’ouverture
day-to-follow-ups = Passer au suivi
day-to-choice = Passer au choix du sujet
day-to-next-choice = Choisir le prochain sujet
day-to-consultations = Passer aux consultations
day-to-resume = On reprend
day-to-break = Faire une pause
day-to-closing = Passer à la clôture
day-close = Clore la séance
day-close-means = La page restera lisible. Les présences seront gardées telles qu’elles sont notées.
day-close-yes = Oui, clore maintenant
day-ends-title = S’arrêter là
day-stop = Suspendre la séance
day-stop-means = Pour aujourd’hui ou pour un moment. Tout est gardé, et vous reprendrez ici.
day-plans-left = { $count ->
    [one] Un plan n’est pas encore raconté.
   *[other] { $count } plans ne sont pas encore racontés.
}
day-nobody-yet = Personne n’a encore accepté de porter le sujet.
day-room-is-on = Une consultation est en cours.
day-silent = { $count ->
    [one] Une personne n’a pas encore dit son mot : { $names }.
   *[other] { $count } personnes n’ont pas encore dit leur mot : { $names }.
}

## The words to say

day-say-opening = « Bienvenue. Ce qui se dit ici reste ici. En un mot, comment arrives-tu ? »
day-say-follow-ups = « Qu’as-tu fait depuis la dernière fois, et qu’en as-tu appris ? Nous écoutons, sans rouvrir le sujet. »
day-say-choice = « Qui aimerait porter un sujet ? Dis-le en une phrase. Nous choisissons ensuite ensemble. »
day-say-consultations = « Merci de nous confier ton sujet. Nous entrons dans la consultation. »
day-say-break = « Dix minutes de pause. Nous reprenons à l’heure. »
day-say-closing = « Avant de nous quitter, un mot : comment repars-tu ? Merci à vous. »

## Who is here

day-people = Qui est là
day-people-were = Qui était là
day-people-were-count = { $count ->
    [one] { $count } personne sur { $of } était là.
   *[other] { $count } personnes sur { $of } étaient là.
}
day-people-count = { $count ->
    [0] Personne n’est encore là.
    [one] { $count } personne sur { $of } est là.
   *[other] { $count } personnes sur { $of } sont là.
}
day-all-here = Tout le monde est là
day-mark-here = Est là
day-was-here = de { $from } à { $until }
day-here-since = depuis { $hour }
day-is-away = a prévenu de son absence
day-not-yet = pas encore là
day-not-noted = présence non notée
day-how-signed = a signé
day-how-told = selon l’animation
day-leaving = Quelqu’un s’en va
day-leaving-means = L’heure du départ est notée. Qui revient peut se noter de nouveau.

## One's own presence

day-me = Ma présence
day-come-title = Vous êtes là ?
day-come = Je suis là
day-come-back = Me revoilà
day-attendance-read-by = Votre présence est une preuve à votre nom. Le groupe la voit, et votre organisation ; elle ne dit rien de ce qui s’est dit.
day-me-not-noted = Votre présence n’est pas notée.
day-me-gone = Votre départ est noté.
day-me-told = L’animation a noté votre présence.
day-me-tapped = Vous avez noté votre présence.
day-me-signed = Vous avez signé.
day-signature-mine = Ma signature
day-sign = Signer à la main
day-sign-means = C’est facultatif : un simple geste vaut autant. La signature va sur la feuille de présence.
day-sign-pad = Cadre pour signer avec le doigt, un stylet ou la souris
day-sign-send = Envoyer ma signature
day-sign-clear = Recommencer
day-go = Je m’en vais

## The rounds

day-words-opening = Les mots d’arrivée
day-words-closing = Les mots de départ
day-nobody-here = Personne n’est encore noté.
day-said-aloud = dit à voix haute
day-quoted = « { $word } »
day-said-nothing = pas encore
day-tick = A parlé
day-tick-all = Tout le monde a parlé
day-my-word = Votre mot
day-my-word-opening = Comment arrivez-vous ?
day-my-word-closing = Comment repartez-vous ?
day-my-word-hint = Un mot, ou quelques-uns.
day-my-word-send = Partager mon mot
day-my-word-was-aloud = Je l’ai dit à voix haute
day-my-word-aloud = Vous avez parlé.
day-my-word-said = Vous avez dit : « { $word } »
day-my-word-change = Changer mon mot

## The follow-up on plans

day-plans-none = Aucun plan à suivre cette fois.
day-plans-rule = On raconte la suite ; on ne rouvre pas le cas.
day-plan-of = Consultation du { $day }
day-plan-not-shown = Aucune action n’est montrée au groupe.
day-plan-done = Ce qui a été fait
day-came-of = Ce qui en est sorti
day-learned = Ce que j’en ai appris
day-done = Fait
day-partly = En partie
day-not-done = Pas cette fois
day-action-to-do = à faire
day-action-under-way = en cours
day-action-done = faite
day-action-dropped = laissée de côté
day-told-aloud = { $name } l’a raconté à voix haute :
day-told-again = Noter autre chose
day-my-plan = Votre plan
day-my-plan-of = Votre plan du { $day }
day-my-plan-told = Vous avez raconté la suite.
day-my-plan-change = Changer ce que j’ai dit
day-my-plan-send = Le dire au groupe

## The choice of a subject

day-pitches = Les sujets proposés
day-pitches-none = Aucun sujet n’est encore proposé.
day-voters = { $count ->
    [one] { $count } personne a voté. Le vote éclaire le choix ; il ne décide pas.
   *[other] { $count } personnes ont voté. Le vote éclaire le choix ; il ne décide pas.
}
day-votes = { $count ->
    [0] Pas encore de voix
    [one] { $count } voix
   *[other] { $count } voix
}
day-choose = Choisir { $name }
day-choose-others = Choisir quelqu’un d’autre
day-turn-planned = tour prévu
day-planned-turns = Tours prévus aujourd’hui : { $names }.
day-chosen-asked = Le groupe propose à { $name } de porter le sujet. Sa réponse est attendue.
day-chosen-agreed = { $name } porte le prochain sujet.
day-chosen-declined = Pas cette fois pour { $name }. Le choix reste ouvert.
day-choice-tools = La réponse, et le choix
day-agrees-aloud = A dit oui à voix haute
day-declines-aloud = A dit : pas cette fois
day-chosen-held = { $name } a porté le dernier sujet. À qui le tour ?
day-choose-next = Choisir le suivant
day-choose-again = Choisir de nouveau
day-my-pitch = Votre sujet
day-my-kind = C’est plutôt
day-my-headline = Votre sujet en une phrase
day-my-headline-hint = Sans vrais noms : un prénom d’emprunt suffit pour les personnes absentes.
day-my-pitch-send = Proposer mon sujet
day-my-pitch-there = Votre sujet est proposé.
day-my-pitch-change = Changer ou retirer mon sujet
day-my-pitch-withdraw = Retirer mon sujet
day-my-votes = Votre vote
day-ballot = Quels sujets aimeriez-vous travailler ?
day-ballot-hint = Cochez-en autant que vous voulez. Le vote éclaire le choix ; il ne décide pas. Le groupe voit le nombre de voix, jamais qui vote pour qui.
day-vote = Voter
day-vote-again = Changer mon vote
day-voted = Vous avez voté.
day-asked = Le groupe vous propose de porter le prochain sujet.
day-asked-means = C’est à vous de voir. Un non n’a pas à s’expliquer.
day-asked-yes = Oui, d’accord
day-asked-no = Pas cette fois

## The consultations

day-rooms-none = Aucune consultation n’est encore ouverte.
day-room-of = Consultation de { $name }
day-room-nth = Consultation { $number }
day-room-gone = Effacée.
day-room-gathering = Le groupe s’installe.
day-room-step = Étape { $number } sur 6 : { $name }.
day-room-closed = Terminée.
day-room-wants = Encore %t selon son plan.
day-room-over = Le temps prévu est passé de %t.
day-room-enter = Entrer dans la salle
day-room-read = Revoir
day-room-first = Ouvrir la première consultation
day-room-next = Ouvrir la consultation suivante
day-is-chosen = choix du groupe

## Why something was not done

day-refused-not-yours = Ce geste revient à l’animation, ou à la personne concernée.
day-refused-unknown = Cela n’est plus là. La page a dû changer entre-temps.
day-refused-not-open = La séance n’est pas encore ouverte.
day-refused-not-its-time = Ce n’est pas l’heure de cette séance. Elle s’ouvre au plus tôt une heure avant son début.
day-refused-cancelled = Cette séance est annulée.
day-refused-stopped = La séance est suspendue. Il faut d’abord la reprendre.
day-refused-closed = La séance est close.
day-refused-moved = La séance a avancé entre-temps. Regardez où elle en est, puis recommencez si besoin.
day-refused-vote-over = Quelqu’un est déjà au choix. Pour changer, choisissez de nouveau.
day-refused-not-here = Cette personne n’est pas notée présente.
day-how-far-first = Dites d’abord si c’est fait, en partie, ou pas cette fois.

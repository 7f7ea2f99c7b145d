## The one button: next

next-start = Commencer l’exposé
next-step = Passer à l’étape { $number } : { $name }
next-close = Terminer la consultation
next-why = Vous pouvez continuer. Pourquoi ?
undo = Annuler ce passage
reason-text = En quelques mots
missing-client = Personne n’a accepté de porter le sujet.
missing-told = La situation n’est pas encore racontée.
missing-questions = { $count ->
    [one] Une question attend.
   *[other] { $count } questions attendent.
}
missing-request = La demande n’est pas écrite.
missing-validation = La personne cliente n’a pas validé la demande.
missing-agreements = { $count ->
    [one] Une personne n’a pas dit son accord : { $names }.
   *[other] { $count } personnes n’ont pas dit leur accord : { $names }.
}
missing-agreements-count = { $count ->
    [one] Un accord n’était pas dit.
   *[other] { $count } accords n’étaient pas dits.
}
missing-group-agreement = Le groupe n’a pas dit son accord.
missing-plan = La personne cliente n’a pas validé sa synthèse.
missing-turns = { $count ->
    [one] Une personne n’a pas encore parlé : { $names }.
   *[other] { $count } personnes n’ont pas encore parlé : { $names }.
}
missing-turns-count = { $count ->
    [one] Un tour de parole manquait.
   *[other] { $count } tours de parole manquaient.
}

## The words to say

words-title = À dire
words-gathering = « Bienvenue. Ce qui se dit ici reste ici. Qui souhaite apporter un sujet aujourd’hui ? »
words-ready = « Bienvenue. Ce qui se dit ici reste ici. Tout le monde est là ? Nous commençons. »
words-1 = « Raconte-nous ta situation, comme elle te vient. Nous écoutons sans t’interrompre. »
words-2 = « Qu’avons-nous besoin de comprendre ? Une question à la fois ; les idées attendront. »
words-3 = « Qu’attends-tu de nous, précisément ? Est-ce clair pour tout le monde ? »
words-4 = « À nous. Tu écoutes, tu n’as rien à répondre. Qui commence ? »
words-5 = « Merci. Prends un moment. Que gardes-tu ? Que vas-tu faire ? »
words-6 = « Comment repars-tu ? Puis chacun : qu’ai-je appris pour ma propre pratique ? »
words-closed = « Merci à vous. Ce qui s’est dit ici reste ici. »
silent-title = N’ont pas encore parlé :

## Signals

signal-from-client = Signal discret :
signal-tools = Que faire de ce signal
signal-pass = Transmettre au groupe
signal-dismiss = Garder pour moi
signal-shown = Le groupe lit :
signal-take-down = Ne plus l’afficher

## Time

time-tools = Temps
pause = Pause
resume = Reprendre
extend = + { $minutes } min
proposal-late = { $minutes ->
    [one] Une minute de retard. On peut la répartir :
   *[other] { $minutes } minutes de retard. On peut les répartir :
}
proposal-step = étape { $number } : { $minutes } min
proposal-end-moves = { $minutes ->
    [one] La fin recule d’une minute.
   *[other] La fin recule de { $minutes } minutes.
}
proposal-accept = Répartir ainsi

## Rarer things

set-spoken = Mode parlé
set-spoken-means = Le groupe se parle, rien n’est à taper ni à cocher.
set-consulting = Je participe aussi comme pair
set-plan = Minutes par étape
open-screen = Ouvrir le grand écran
back-to = Revenir à l’étape « { $name } »
back-why = Pourquoi revenir ?
close-early = Terminer maintenant
close-early-means = Le compte rendu garde ce qui est écrit.
delete = Effacer cette consultation
delete-means = Tout sera effacé pour tout le monde, notes privées comprises. Chaque personne sera d’abord invitée à garder sa part.
delete-announce = Annoncer l’effacement
delete-waits = L’effacement est annoncé. Il sera possible deux minutes après l’annonce, le temps pour chaque personne de garder sa part.
delete-ready = L’effacement est annoncé. Rien ne pourra être retrouvé.
delete-sure = Oui, tout effacer
delete-now = Effacer définitivement
delete-take-back = Ne pas effacer
delete-unsure = Cochez la case pour confirmer l’effacement.
delete-not-yet = L’effacement n’est pas encore possible : chaque personne doit d’abord pouvoir garder sa part.

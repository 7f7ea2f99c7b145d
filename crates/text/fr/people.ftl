## What the facilitation can do for each person

people-asked = sujet proposé
people-no-device = sans appareil
people-actions = Que faire
people-actions-of = Que faire pour { $name }
people-ask-client = Proposer de porter le sujet
people-agrees-aloud = A accepté à voix haute
people-withdraw-asking = Retirer la proposition
people-here = Marquer comme présente
people-not-here = Ne plus marquer comme présente
people-aside = Mettre en retrait
people-back = Faire revenir
people-observes = Passer en observation
people-consults = Revenir parmi les pairs
people-hand-over = Confier l’animation
people-remove = Retirer de la consultation
people-remove-means = { $name } quittera la salle tout de suite. Ensuite, toute nouvelle personne passera par la salle d’attente.
people-remove-now = Retirer maintenant
people-add = Ajouter une personne sans appareil
people-add-hint = Elle est dans la salle, ou partage l’appareil de quelqu’un. Elle a sa place et son tour.
people-add-name = Son prénom
people-add-button = Ajouter

## The lobby

lobby-waiting = { $count ->
    [one] Une personne attend
   *[other] { $count } personnes attendent
}
lobby-returning = dit être { $name }, de retour
lobby-admit = Faire entrer
lobby-admit-all = Faire entrer tout le monde
lobby-decline = Refuser

## The invitation

invite-title = Inviter le groupe
invite-how = Montrez ce code à scanner, envoyez le lien, ou dictez le code court.
invite-copy = Copier le lien
invite-code = Sur { $site }, le code :
invite-expires = Le code court vaut deux heures et mène à la salle d’attente.
invite-unreachable = Seul cet ordinateur peut ouvrir cette adresse.
invite-remedy = Pour que les autres appareils du réseau la rejoignent, relancez avec

## The facilitation changes hands

facilitation-lost = { $name } n’a plus de connexion depuis trois minutes. La première personne qui le veut peut animer.
facilitation-take = Je prends l’animation
take-back-hint = Vous animiez cette consultation. Vous pouvez reprendre.
take-back = Reprendre l’animation

## Who is client

client-none = Personne ne porte encore de sujet.
client-asked = On a proposé à { $name } de porter le sujet.
client-is = { $name } porte le sujet.
client-gone = La personne cliente est partie. Mettez en pause, proposez le sujet à quelqu’un d’autre, ou terminez avec ce qui est écrit.
client-declined = { $name } a répondu « pas aujourd’hui ». Proposez à quelqu’un d’autre.
asked-title = Voulez-vous porter le sujet ?
asked-check = Pour vous seulement, avant de répondre :
asked-check-1 = Est-ce un sujet actuel ?
asked-check-2 = Est-ce bien le mien ?
asked-check-3 = Puis-je agir dessus ?
asked-check-4 = Suis-je d’accord pour que cela me bouscule un peu ?
asked-agree = Oui, je porte le sujet
asked-decline = Pas aujourd’hui

## Simulated peers

seat-simulated = simulé

## My circles

circles-title = Mes groupes
circles-none = Vous n’êtes dans aucun groupe pour l’instant.
circles-invited-hint = Une invitation vous attend ? Ouvrez le lien que vous avez reçu.
circles-first = Pour faire connaissance
circles-demonstration = Suivre une consultation d’exemple
circle-new = Créer un groupe
circle-back = Revenir au groupe
circle-you-facilitate = vous animez
circle-next = Prochaine séance : { $when }.
circle-clash = Votre groupe « { $circle } » se réunit à la même heure, le { $day }.

## Founding a circle

new-title = Créer un groupe
new-lead = Un nom et votre prénom suffisent. Les membres, les dates et la charte viennent ensuite.
new-name-hint = Par exemple : Cadres de proximité, automne 2026.
new-mine-hint = C’est vous qui animez. D’autres pourront animer avec vous.
new-peer = J’anime et je porte aussi des sujets, comme les autres
new-more = Durée, fuseau horaire, jours fériés
new-button = Créer le groupe
new-charter = Le groupe commence avec la charte en cinq lignes. Vous pourrez la changer ensemble.

## What waits

waits-title = Ce qui vous attend
waits-nothing = Rien ne vous attend ici.
wait-charter = Lire et accepter la charte
wait-poll = Dire quelles dates vous conviennent
wait-turn = Dire oui à votre tour du { $day }
wait-sheet = Préparer votre sujet du { $day }
wait-swap = Répondre à une proposition d’échange
wait-asking = Faire entrer quelqu’un dans le groupe
wait-half-day = La séance est ouverte : y entrer
wait-measure = Répondre au questionnaire du cycle, deux minutes
wait-pulse = Dire en une minute comment était la séance

## Members

members-title = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
members-list = Membres du groupe
members-unusual = { $count ->
    [one] { $count } personne porte des sujets. Un groupe se sent bien entre cinq et dix.
   *[other] { $count } personnes portent des sujets. Un groupe se sent bien entre cinq et dix.
}
member-facilitates = animation
member-no-peer = Ne porte pas de sujet
member-turns = { $count ->
    [0] N’a pas encore porté de sujet
    [one] A porté { $count } sujet
   *[other] A porté { $count } sujets
}
member-edit = Modifier la place : { $name }
member-name = Prénom
member-peer = Porte des sujets à son tour
member-make-facilitator = Confier aussi l’animation
member-stop-facilitating = Retirer l’animation
member-remove = Retirer du groupe
member-remove-means = { $name } n’aura plus accès au groupe, et ses tours à venir seront libres. Ce qui s’est dit reste couvert par la charte.
member-remove-yes = Oui, retirer du groupe
organisation-label = Organisation
organisation-none = Aucune, ou non précisée
choose-someone = Choisir
names-and = { $names } et { $last }

## One's own place

my-place = Mon prénom, quitter le groupe
quit = Quitter le groupe
quit-means = Vos tours à venir seront libres. Pour revenir, il faudra une nouvelle invitation.
quit-yes = Oui, quitter le groupe
quit-not-yet = Personne d’autre n’anime. Confiez d’abord l’animation à quelqu’un pour pouvoir partir.

## The charter, as the circle has written it

charter-rule = { $rule } : { $means }
charter-keep = { $count ->
    [0] Le contenu des consultations est effacé à la fin du cycle.
    [one] Le contenu des consultations est effacé { $count } mois après la fin du cycle.
   *[other] Le contenu des consultations est effacé { $count } mois après la fin du cycle.
}
charter-purge = Ce sera le { $day }.
charter-all = Tout le monde l’a acceptée.
charter-missing = { $count ->
    [one] { $count } personne ne l’a pas encore acceptée.
   *[other] { $count } personnes ne l’ont pas encore acceptée.
}
charter-missing-names = Ne l’ont pas encore acceptée : { $names }.
charter-accept-ask = Cette charte attend votre accord.
charter-accept = J’accepte la charte
charter-change = Changer la charte
charter-text = Texte de la charte
charter-text-hint = Une ligne par règle.
charter-months = Mois de conservation après la fin du cycle
charter-change-means = Chaque membre devra accepter la nouvelle version.
charter-save = Proposer cette charte

## For facilitators

conduct-title = Animation
asking-title = Demandent à entrer
asking-let-in = Faire entrer
asking-turn-away = Ne pas faire entrer
invited-title = Invitations en attente
invited-by-hand = Son lien se remet en main propre.
invited-replaces = Prendra la place de { $name }.
invited-take-back = Reprendre l’invitation
invite-link = Inviter des membres
link-title = Lien du groupe
link-none = Avec un lien, on peut demander à entrer. Vous décidez ensuite, personne par personne.
link-make = Ouvrir un lien
link-means = Qui l’ouvre peut demander à entrer. Vous décidez ensuite, personne par personne.
link-change = Changer ou fermer le lien
link-renew-means = L’ancien lien cessera de fonctionner.
link-renew = Faire un nouveau lien
link-close = Fermer le lien
lines-title = { $count ->
    [0] Liens hiérarchiques
   *[other] Liens hiérarchiques ({ $count })
}
line-tell = Signaler un lien hiérarchique
line-means = Quand une personne en encadre une autre, l’animation y veille. Elle seule le voit.
line-below = Cette personne
line-above = a pour responsable
line-button = Le signaler
line-is = { $below } a pour responsable { $above }.
line-take-back = Ce n’est plus le cas
settings-title = Réglages du groupe
settings-name = Nom du groupe
settings-preset = Durée habituelle d’une consultation
settings-per-session = Consultations par séance
settings-zone = Fuseau horaire
settings-zone-hint = Un continent et une ville, par exemple Europe/Paris.
settings-holidays = Jours fériés à éviter
settings-days-off = Autres jours à éviter
settings-days-off-hint = Un jour par ligne, par exemple 2026-12-28.
holidays-france = Ceux de France
holidays-none = Aucun
session-enter = Entrer dans la séance
circle-came-of-it = Ce qui en vient
circle-report = Le bilan du cycle
circle-attendance = Mon attestation de présence

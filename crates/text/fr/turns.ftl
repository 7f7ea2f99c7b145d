## Whose turn

turn-agreed = a dit oui
turn-waits = à confirmer
turn-missed = n’a pas eu lieu
turn-mark-missed = Le tour de { $name } n’a pas eu lieu
turn-mark-had = Le tour de { $name } a bien eu lieu
turns-set = Qui porte un sujet
turns-set-nth = Sujet { $number }
turns-set-nobody = À décider
turns-link = Répartir les tours

## One's own half-days

my-days-title = Mes séances
my-days-none = Vos séances apparaîtront ici.
my-days-later = Mes séances suivantes
my-days-away = vous ne pourrez pas venir
turn-asked = C’est votre tour de porter un sujet. Est-ce d’accord pour vous ?
turn-agree = Oui, je porte un sujet
turn-yours = Vous portez un sujet ce jour-là.
turn-wish = J’aimerais porter un sujet
turn-not-today = Pas cette fois

## Trading turns

swaps-title = Échanges de tours
swap-offer = Proposer un échange
swap-means = La personne répond quand elle veut. Rien ne change avant son oui.
swap-ask = Avec { $name }, le { $day }
swap-asked-of-me = { $name } vous propose un échange : vous porteriez un sujet le { $theirs } au lieu du { $mine }.
swap-asked-by-me = Vous avez proposé à { $name } d’échanger : vous porteriez un sujet le { $theirs } au lieu du { $mine }.
swap-agree = Oui, échangeons
swap-decline = Non, merci
swap-withdraw = Reprendre ma proposition

## The planner's proposal

planner-title = Répartir les tours
planner-lead = Une proposition, pour que chaque membre porte un sujet au moins une fois. C’est vous qui décidez.
planner-all = Retenir toute la proposition
planner-then = Chaque personne concernée sera invitée à dire oui.
planner-done = Toutes les séances à venir ont leurs sujets.
planner-proposed = Proposition
planner-nobody = Personne à proposer ce jour-là.
planner-set = Retenir pour cette séance
planner-counts = Qui a porté un sujet
planner-name = Prénom
planner-had = Déjà
planner-coming = À venir
because-not-yet-and-wishes = n’a pas encore porté de sujet, et aimerait le faire ce jour-là.
because-not-yet-and-soon-too-late = n’a pas encore porté de sujet, et peu d’autres dates lui restent.
because-not-yet = n’a pas encore porté de sujet.
because-wishes = aimerait porter un sujet ce jour-là.
because-waited-longest = attend depuis le plus longtemps.

## The preparation sheet

prep-write = Préparer ma fiche
prep-reread = Revoir ma fiche
prep-title = Ma fiche de préparation
prep-lead = Pour la séance du { $when }. Quelques mots suffisent ; tout est facultatif.
prep-saved = Votre fiche est enregistrée. Personne d’autre ne la lit.
prep-check = Quatre questions, pour choisir
prep-names = Pas de vrais noms : un prénom d’emprunt suffit pour les personnes absentes.
prep-bring = Apporter ma fiche dans la salle
prep-bring-means = Votre consultation est ouverte. Le groupe lira votre fiche dès que vous l’y aurez apportée.
consult-not-oneself = On n’anime pas la consultation dont on porte le sujet. Pour ce tour, confiez l’animation du groupe à quelqu’un d’autre, qui l’ouvrira.

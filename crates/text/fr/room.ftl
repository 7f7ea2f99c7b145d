## The circle of seats and the ring of steps

ring-title-whole = Les six étapes
ring-title = Étape { $number } sur 6 : { $name }
table-title = Le groupe autour de la table
seat-client = porte le sujet
seat-client-short = son sujet
seat-facilitator = anime
seat-observer = observe
seat-aside = en retrait
seat-here = ici
seat-away = pas ici
seat-spoken = a parlé

## The frame of the room

pinned-title = La demande
mine-title = Pour moi
people-title = Le groupe
panel-title = Animation

## The clock. %m is filled in by a script.

clock-label = Temps restant
clock-paused = En pause
clock-over = dépassé de %m min
clock-warning = Dernière minute
clock-end = fin de consultation vers

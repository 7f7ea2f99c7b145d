## The circle of seats and the ring of steps

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

## Starting a consultation

start-title = Démarrer une consultation
start-lead = Votre prénom suffit. Le reste se décide maintenant, ou avec le groupe.
start-name = Votre prénom
start-name-hint = C’est vous qui animez. Le rôle se transmet d’un geste.
start-meeting = Comment le groupe se réunit
start-spoken = Mode parlé
start-more = Durée, sujet, et autres réglages
start-preset = Durée
start-headline-hint = Une ligne, sans vrais noms. La personne cliente peut l’écrire plus tard.
start-consulting = J’anime et je participe aussi comme pair
start-button = Ouvrir la salle
start-charter = En ouvrant la salle, vous acceptez la charte, comme chaque personne qui la rejoint.

## Joining

join-title = Rejoindre la consultation
join-name = Votre prénom
join-name-hint = Celui que le groupe connaît. Le nom de famille n’est pas demandé.
join-button = J’accepte la charte et je prends place
join-returning = Je reviens à une place que j’avais déjà (l’animation confirmera)
join-waits = L’animation vous fera entrer.

## Waiting, removed, gone

lobby-title = Un instant
lobby-wait = L’animation sait que vous êtes là et va vous faire entrer.
lobby-reads = Cette page s’ouvrira d’elle-même.
removed-title = Vous n’êtes plus dans cette consultation
removed-sentence = L’animation a fermé cette place. Si c’est une erreur, voyez avec elle.
turned-away-title = Cette place n’a pas été ouverte
turned-away-sentence = L’animation ne vous a pas fait entrer. Si c’est une erreur, voyez avec elle.
left-title = Vous avez quitté la consultation
left-sentence = Merci d’avoir été là. Ce qui s’est dit reste dans le groupe.

## A personal way back

return-title = Mon lien de retour
return-means = Il ramène à votre place, avec vos notes privées, depuis un autre appareil. Gardez-le pour vous.
return-make = Créer mon lien
return-replaces = Un nouveau lien remplace l’ancien.
return-once = Il n’est montré qu’une fois : copiez-le maintenant.
bind-title = Revenir à ma place
bind-means = Cet appareil retrouvera votre place dans la consultation et vos notes privées.
bind-button = Revenir à ma place

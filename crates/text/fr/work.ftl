## The stages around the steps

stage-gathering = On se retrouve
stage-closed = Terminé
room-title = Consultation
save = Enregistrer
more = Plus
clock-planned = { $minutes } minutes prévues
clock-spent = { $minutes ->
    [one] { $minutes } minute ensemble
   *[other] { $minutes } minutes ensemble
}
spoken-on = Mode parlé : tout se dit à voix haute, rien n’est à taper.
say-gathering = La consultation n’a pas encore commencé.
say-step = Étape { $number } sur 6 : { $name }. { $goal }
say-paused = En pause.
say-closed = La consultation est terminée.
arrived-late = arrivé à la fin
purge-on = Sans activité, tout ceci sera effacé le { $date }.
deletion-announced = L’animation va effacer cette consultation, deux minutes au plus tôt après cette annonce. Gardez votre part maintenant si vous le souhaitez.

gathering-guide-facilitator = Invitez le groupe, puis proposez à quelqu’un de porter le sujet. Rien ne presse.
gathering-guide-ready = Quelqu’un porte le sujet. Quand tout le monde est là, commencez.
gathering-guide-client = Vous portez le sujet. Vous pouvez préparer votre situation ici, ou simplement la raconter.
gathering-guide-everyone = Installez-vous. L’animation lancera l’exposé quand le groupe sera là.
gathering-guide-screen = Bienvenue.

## Step 1

expose-guide-client = Racontez comme cela vient. Écrire est facultatif : le groupe vous écoute d’abord.
expose-guide-consultant = Écoutez, sans interrompre. Vos notes restent pour vous.
expose-guide-facilitator = Protégez l’écoute : pas de question, pas encore.
expose-guide-screen = Le groupe écoute.
expose-told-button = J’ai raconté ma situation
expose-told = La situation est racontée.
told-aloud = L’exposé est terminé
sheet-kind = De quoi s’agit-il ?
sheet-headline = Le sujet en une ligne
sheet-facts = Les faits
sheet-my-part = Ma part dans la situation
sheet-tried = Ce que j’ai essayé
sheet-at-stake = Ce qui est en jeu
sheet-question = Ma question
sheet-empty = Rien n’est écrit : la situation se raconte à voix haute.
sheet-fold = Revoir la situation
sheet-prepare = Préparer mon exposé
sheet-prepare-hint = Tout est facultatif. Prenez des noms d’emprunt : il s’agit de vraies personnes.

## Step 2

clarification-guide-client = Répondez simplement, à voix haute ou par écrit. « Je ne sais pas » est une réponse.
clarification-guide-consultant = Une question à la fois, pour comprendre. Les conseils attendent l’exploration.
clarification-guide-facilitator = Une question à la fois. Si un conseil se déguise en question, aidez à la reformuler.
clarification-guide-observer = Le groupe cherche à comprendre la situation.
question-label = Ma question
question-hint = Une seule, qui aide à comprendre.
question-send = Poser la question
question-tools = Répondre à la question
question-answered-aloud = Répondu à voix haute
question-aside = Laisser de côté
question-was-answered-aloud = Répondu à voix haute.
question-was-set-aside = Laissée de côté.
question-was-open = Restée sans réponse.
queue-title = Questions
queue-empty = Pas de question en attente.
mirror-choice = Rien n’est envoyé encore.
mirror-tools = Que faire de cette question
mirror-park = La garder pour l’étape 4
mirror-ask = La poser quand même
mirror-proposes = Cette question semble porter une idée. Ici, on cherche à comprendre ; les idées attendent l’exploration.
mirror-prescribes = Ces mots semblent dire ce qu’il faudrait faire. Ici, on cherche encore à comprendre.
mirror-in-my-place = Ces mots semblent dire ce que vous feriez. Votre expérience comptera à l’exploration.
mirror-minimises = Ces mots peuvent laisser entendre que c’est simple. Qu’est-ce qui ne l’est pas, vu de là-bas ?
mirror-holds-the-answer = Cette question semble contenir sa réponse. Que voudriez-vous apprendre que vous ne savez pas ?
mirror-supposes = Cette question semble supposer un pas que personne n’a encore décidé.
mirror-offers-means = Cette question semble apporter un moyen ou un appui. Il servira à l’exploration.
mirror-promises-effect = Ces mots semblent annoncer le bien que ferait une solution. Elle attendra l’exploration.
mirror-presses = Ces mots semblent presser de décider. Ici, rien ne presse.
mirror-sounds-out = Cette question semble sonder une solution que vous avez en tête. Elle attendra l’exploration.
mirror-judges = Ces mots peuvent s’entendre comme un jugement. Que voudriez-vous comprendre ?
dealt-title = Déjà abordées
questions-fold = Revoir les questions
answer-label = Ma réponse
answer-write = Répondre par écrit
answer-send = Répondre
lens-label = Ce que regarde cette question
lens-none = Rien de précis

## Step 3

contract-guide-client = Qu’attendez-vous du groupe, là, maintenant ? Une demande, une seule.
contract-guide-consultant = Aidez à rendre la demande claire. C’est la personne cliente qui décide des mots.
contract-guide-facilitator = Cherchez une demande que tout le monde pourrait redire.
contract-guide-observer = Le groupe s’accorde sur une demande.
request-label = Ma demande au groupe
request-hint = Par exemple : « Aidez-moi à voir ce que je ne vois pas. »
request-kinds = Ce qui m’aiderait
request-unwanted = Ce que je ne veux pas
request-unwanted-is = Ce que je ne veux pas :
request-save = Partager la demande
request-validate = C’est bien ma demande
request-validated = Vous avez validé la demande.
request-is-validated = La personne cliente a validé la demande.
request-not-validated = La demande n’est pas encore validée.
request-none-yet = La demande n’est pas encore écrite.
request-said-aloud = La demande se dit à voix haute. La personne cliente peut l’écrire ici, pour que le groupe la garde sous les yeux.
agree-button = Elle est claire pour moi
unclear-button = Quelque chose n’est pas clair
unclear-label = Ce qui n’est pas clair
unclear-send = Le dire
stands-title = Qui est d’accord
stand-agrees = d’accord
stand-unclear = pas encore clair :
stand-none = n’a pas répondu
group-agrees = Le groupe est d’accord
group-doubts = Pas encore au clair : { $names }. Le groupe est-il d’accord quand même ?
group-agrees-all-the-same = Oui, le groupe est d’accord
group-agreed = Le groupe est d’accord sur la demande.
wording-label = Proposer une formulation
wording-send = Proposer
wording-adopt = Prendre ces mots
wordings-title = Formulations proposées

## Step 4

exploration-guide-client = Vous écoutez, en silence. Le groupe travaille pour vous ; vous n’avez rien à répondre.
exploration-guide-consultant = Offrez ce qui vous vient, en lien avec la demande. Parlez entre vous, pas à la personne cliente.
exploration-guide-facilitator = Protégez le silence de la personne cliente. Ramenez à la demande.
exploration-guide-observer = Le groupe explore ; la personne cliente écoute en silence.
contribution-label = Mon apport
contribution-hint = Une idée à la fois.
contribution-kind = De quelle sorte ?
contribution-send = Offrir au groupe
contributions-title = Apports
contributions-empty = Pas encore d’apport écrit.
contributions-fold = Revoir les apports
earlier-request = pour une demande précédente
kept-by-client = à garder
signal-passed-on = La personne cliente signale :
silence-lasts = On écrit en silence. Les apports se montreront ensemble.
silence-until = Ce sera à %t.
silence-begin = { $minutes } min
silence-means = Écrire d’abord, sans voir les autres ; puis tout se montre ensemble.
silence-tools = Écrire en silence
silence-reveal = Tout montrer maintenant
silence-mine = Pendant le silence, un nouvel apport n’est vu de personne d’autre avant la fin. Un apport déjà montré, s’il change, se voit tout de suite.
rounds-on = Tours de parole
rounds-mean = Chaque personne parle à son tour, ou passe. L’ordre tourne à chaque tour.
round-number = Tour { $number }.
round-turn = La parole est à { $name }.
round-next = Ensuite : { $name }.
round-mine = La parole est à vous.
round-spoken = J’ai parlé
round-pass = Passe son tour
round-tools = Ce tour de parole
ways-title = Manières de parler
kinds-missing = Sortes d’apports pas encore entendues :
build-on = Prolonger
builds-on = prolonge l’apport de { $name }
builds-on-taken-back = prolonge un apport retiré depuis

## Step 5

synthesis-guide-client = Prenez votre temps. Dites ce que vous gardez, et ce que vous allez faire. Ne rien garder est possible.
synthesis-guide-consultant = Aidez à préciser, sans pousser : quand ? par quoi commencer ? qu’est-ce qui pourrait gêner ?
synthesis-guide-facilitator = Laissez un silence. Puis : que gardes-tu ? par quoi commences-tu ? quand ?
synthesis-guide-observer = La personne cliente dit ce qu’elle garde et ce qu’elle va faire.
synthesis-label = Ce que je retiens
synthesis-title = Synthèse
synthesis-empty = Rien n’est écrit pour l’instant.
actions-title = Plan d’action
actions-empty = Pas d’action notée.
action-title = Action { $number }
action-what = Ce que je vais faire
action-first-step = Le premier pas
action-by-when = Pour quand
action-obstacle = Ce qui pourrait gêner
action-sign = Le signe que c’est réussi
action-confidence = Ma confiance, de 0 à 10
plan-validate = C’est ma synthèse
plan-validate-hint = Même vide : ne rien garder est une synthèse.
plan-validated = Vous avez validé votre synthèse.
plan-is-validated = La personne cliente a validé.
plan-fold = Revoir la synthèse et le plan
addition-label = Proposer une précision
addition-hint = La personne cliente la prend, ou la laisse.
addition-send = Proposer
additions-title = Précisions proposées
addition-take = Je prends
addition-leave = Je laisse
addition-taken = précision retenue
addition-left = précision non retenue
kept-title = Ce qui est gardé

## Step 6

learning-guide-everyone = Chacun son tour, la personne cliente d’abord. Une phrase à partager ; le reste est pour vous.
learning-guide-facilitator = La personne cliente d’abord, puis tout le groupe. On ne rouvre pas le sujet.
learning-guide-observer = Chacun dit comment il repart et ce qu’il a appris.
share-label = Une phrase pour le groupe
share-hint = Comment je repars, ce que j’ai appris. Une nouvelle phrase remplace la précédente.
share-send = Partager
share-pass = Je passe mon tour
turns-title = Les tours
turn-said = a parlé
turn-passed = a passé son tour
turn-none = pas encore
turn-tick = A parlé
tick-all = Tout le monde a parlé

## The end

closed-title = Merci
closed-thanks = { $client } repart avec le travail du groupe ; les pairs, avec ce que cela leur a appris.
closed-thanks-nobody = Le groupe repart avec ce qu’il a appris.
closed-save = Gardez votre part : votre compte rendu, avec vos notes privées.
closed-half-day = Revenir à la séance

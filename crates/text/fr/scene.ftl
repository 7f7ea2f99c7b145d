## The demonstration: choosing it

home-demo = Voir une démonstration
home-demo-hint = Quelques minutes, un groupe simulé, rien à remplir.
home-demo-choose = Choisir un cas et une place
demo-title = Une démonstration
demo-lead = Un groupe simulé vit une consultation entière sous vos yeux. Regardez-la, ou prenez une place : le groupe vous attend quand c’est à vous.
demo-kept = Rien n’est conservé : la démonstration disparaît quand vous fermez sa page, et au bout d’une heure au plus.
demo-crowded = Vingt démonstrations sont en cours, c’est le plus que ce serveur accueille. Réessayez dans quelques minutes.
demo-over-title = La démonstration est terminée
demo-over = Elle n’a rien laissé derrière elle. Vous pouvez en voir une autre.
demo-visitor = Camille

place-watch = Regarder
place-client = Porter le sujet
place-consultant = Aider, parmi les pairs
place-facilitator = S’entraîner à animer

## The strip over its page

scene-title = Démonstration
seated-watch = Vous regardez, sous le nom de Camille.
seated-client = Vous portez le sujet, sous le nom de Camille.
seated-consultant = Vous êtes parmi les pairs, sous le nom de Camille.
seated-facilitator = Vous animez, sous le nom de Camille.
scene-line = À dire, si vous le souhaitez : « { $line } »
scene-prompt = Dire ces mots
scene-waits = Le groupe vous attend. Sans nouvelles de vous d’ici vingt secondes, ces mots seront dits à votre place.
scene-away = Ces mots seront dits dans un instant. Écrivez, et le groupe vous attendra de nouveau.
scene-waits-own = Le groupe vous attend. Prenez le temps qu’il vous faut ; sans nouvelles de vous, il finira par passer à la suite.
scene-pause = Pause
scene-resume = Reprendre
scene-speed = Vitesse
scene-times = × { $times }
scene-more = Changer d’étape ou de place
scene-go = Aller à l’étape
scene-end-of-all = Fin
scene-sit = Prendre une autre place
scene-again-means = Le cas reprend alors son cours depuis cette étape, sans ce que vous avez écrit.
scene-end = Terminer la démonstration

thanks-1 = { $name } : « Merci. »
thanks-2 = { $name } : « Merci de le dire comme cela. »
thanks-3 = { $name } : « Merci, je prends note. »

## What the moment asks of the visitor

watch-0 = Le groupe arrive, et quelqu’un accepte de porter un sujet.
watch-1 = Une personne raconte. Les autres écoutent, sans encore poser de questions.
watch-2 = Une question à la fois, pour comprendre. Un conseil déguisé en question est mis de côté.
watch-3 = La demande se précise, jusqu’à ce que chacun la reprenne à son compte.
watch-4 = Les pairs proposent. La personne qui porte le sujet se tait : elle lit, et peut faire un signe discret.
watch-5 = Elle dit ce qu’elle garde, et ce qu’elle fera. Les pairs aident à préciser, sans pousser.
watch-6 = Chacun dit avec quoi il repart.

hint-listen = Écoutez. Vous pouvez prendre des notes, pour vous.
hint-tell = À vous de raconter le cas, à votre façon ou avec ses mots. Les pairs ne connaissent que lui : c’est à lui qu’ils répondront.
hint-answer = Une question vous attend. Répondez simplement ; vous pouvez aussi la mettre de côté.
hint-request = Qu’attendez-vous du groupe ? Écrivez votre demande.
hint-validate = Relisez votre demande, et validez-la.
hint-silent = À vous d’écouter sans répondre. Marquez ce qui vous touche ; un signe discret atteint l’animation.
hint-conclude = Dites ce que vous gardez, ce que vous ferez, puis validez.
hint-learn = Avec quoi repartez-vous ? Une phrase suffit ; vous pouvez passer.
hint-ask = Posez une question pour comprendre, une seule à la fois. Les conseils viendront plus tard.
hint-agree = La demande est-elle claire pour vous ? Dites-le.
hint-contribute = Offrez un apport : une piste, un ressenti, une image. Vous pouvez rebondir sur celui d’un autre.
hint-turn = C’est votre tour. Parlez, ou passez.
hint-add = Aidez à préciser le plan, sans pousser.
hint-begin = Le groupe est là, et { $name } a accepté de porter le sujet. Démarrez quand vous voulez.
hint-follow = Le groupe travaille. Vous pouvez le laisser faire, ou intervenir.
hint-go-on = Il ne manque plus rien. Quand le moment vous semble venu, passez à la suite.
hint-advice = { $name } vient de glisser un conseil dans une question. Vous pouvez la mettre de côté : « Gardons-le pour l’exploration. »
hint-justifies = La personne qui porte le sujet se justifie. Vous pouvez ramener le calme : « Une question aide à comprendre, elle ne juge pas. »
hint-chatter = { $name } parle beaucoup. Le tour de parole, dans les manières de parler, redonne sa place à chacun.
hint-hush = Un silence. On peut le laisser vivre, lancer un tour de parole, ou proposer d’écrire en silence.
hint-signal = La personne qui porte le sujet vous fait un signe discret. À vous de le transmettre, ou non.
hint-over = C’est fini. Relisez le compte rendu, ou prenez une autre place.

## Simulated peers in a real room

people-fill = Compléter avec des pairs simulés
people-fill-hint = Pour un essai en petit nombre. Ils posent des questions simples et proposent peu ; chaque personne qui arrive prend la place de l’un d’eux.
people-fill-count = { $count ->
    [one] En ajouter un
   *[other] En ajouter { $count }
}
people-is-simulated = pair simulé
people-simulated = (sim.) : pair simulé par le logiciel.

## Reading one’s facilitation again

review-title = Ma relecture
review-means = Des faits, sans note. Personne d’autre ne les voit.
review-time = Le temps de chaque étape
review-step = Étape
review-spent = Passé
review-planned = Prévu
review-seconds = { $count } s
review-minutes = { $count } min
review-heard = Qui s’est fait entendre
review-not-heard = rien d’écrit ni de coché
review-steps = { $count ->
    [one] étape { $steps }
   *[other] étapes { $steps }
}
review-done = Ce que j’ai fait
review-none = Rien d’autre que passer d’une étape à la suivante.
review-times = ({ $count } fois)
review-skipped = Ce qui a été sauté ou repris
review-nothing-skipped = Rien.
review-met = Ce que le groupe m’a donné à vivre
lesson-advice-aside = { $name } a glissé un conseil dans une question, et je l’ai mise de côté.
lesson-advice-answered = { $name } a glissé un conseil dans une question ; il a été pris comme une question, et la réponse s’est faite justification.
lesson-chatter-met = { $name } a parlé plusieurs fois ; j’ai proposé au groupe un tour de parole, ou un temps d’écriture.
lesson-chatter-let = { $name } a parlé plusieurs fois, et rien n’a été proposé aux autres pour prendre place.
lesson-signal-passed = Un signe discret m’est parvenu, et je l’ai transmis.
lesson-signal-kept = Un signe discret m’est parvenu, et je l’ai gardé pour moi.
review-questions = Trois questions pour moi
review-question-1 = À quel moment ai-je le mieux servi le groupe ?
review-question-2 = À quel moment ai-je pris trop de place, ou trop peu ?
review-question-3 = Qu’est-ce que j’essaierai la prochaine fois ?

did-pause = Une pause
did-extend = Du temps ajouté à une étape
did-accept-plan = Le dépassement réparti
did-go-back = Un retour à l’étape d’avant
did-set-aside = Une question mise de côté
did-pass-signal = Un signe transmis au groupe
did-silence = Un temps d’écriture en silence
did-rounds = Un tour de parole

## On whatever leaves the page

demo-mark = Démonstration : les personnes sont simulées.

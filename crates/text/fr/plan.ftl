## My plan

my-plan = Mon plan
my-plan-lead = Ce que vous avez décidé de faire au fil de vos consultations, et ce que cela devient.
my-plan-empty = Rien ici pour l’instant. Les actions que vous décidez en portant un sujet arrivent ici à la fin de la consultation.
my-plan-open = Ce qui est ouvert
my-plan-open-none = Rien d’ouvert en ce moment.
my-plan-done = { $count ->
    [one] { $count } action faite
   *[other] { $count } actions faites
}
my-plan-dropped = { $count ->
    [one] { $count } action laissée de côté
   *[other] { $count } actions laissées de côté
}

## An action

deed-to-do = à faire
deed-under-way = en cours
deed-done = faite
deed-dropped = laissée de côté
deed-state = Où en est-elle ?
deed-note = Ma note
deed-note-hint = Ce qui avance, ce qui coince.
deed-due = Pour quel jour ?
deed-due-is = Pour le { $day }
deed-late = date passée
deed-undated = sans date
deed-seen = Qui voit cette action ?
deed-seen-means = Le groupe voit l’action, sa date, où elle en est et ce que vous demandez. Jamais votre note.
deed-ask = Ce que je demande au groupe
deed-ask-hint = Par exemple : qui l’a déjà fait ? Qui pourrait me relire ?
deed-asked = Vous demandez au groupe
deed-update = Mettre à jour
deed-planned = Ce que j’avais prévu
deed-from = Consultation du { $day }
deed-circle = groupe « { $circle } »
deed-saved = C’est enregistré.
deed-before = Ce jour est avant la consultation. Choisissez-en un d’après.
deed-too-far = Ce jour est à plus de deux ans. Choisissez-en un plus proche.
deed-not-shown = Pour demander quelque chose au groupe, montrez-lui d’abord cette action ; ou effacez la demande.
deed-offers = On vous propose de l’aide
said-by = { $name } :

## The plans that members show

plans-shown = Les plans d’action
plans-shown-means = Ce que chaque membre a choisi de montrer. On peut proposer son aide, sans rouvrir le cas.
plans-yours = vous
plans-to-mine = Mettre à jour mon plan
deed-asks = Demande au groupe
offer-say = Proposer mon aide
offer-words = Ce que je propose
offer-hint = Un contact, une heure, un exemple. Pas de débat du cas.
offer-change = Changer ce que je propose
offer-take-back = Reprendre ma proposition
offer-by-you = Vous proposez :
offer-closed = Cette action n’est plus ouverte : il n’y a plus d’aide à proposer.
offer-own = C’est votre propre action. Les autres peuvent vous proposer leur aide.

## In a calendar: never a word of the action

plan-in-calendar = Entrepairs : une action de mon plan

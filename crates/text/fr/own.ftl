## What only the person sees

my-stand-agrees = Vous avez dit que la demande est claire.
my-stand-unclear = Vous avez dit que quelque chose n’est pas clair.
my-turn-shared = Votre phrase est partagée.
my-turn-said = Votre tour est fait.
my-turn-passed = Vous avez passé votre tour.
my-items-title = Ce que j’ai offert, à revoir ou à retirer
my-item-text = Mes mots
my-item-save = Enregistrer
my-item-withdraw = Retirer
my-seat = Ma place
rename = Changer de prénom
leave = Quitter la consultation
leave-means = Vous quitterez la salle pour de bon. Pour une courte absence, fermez simplement la page.
leave-now = Quitter maintenant
return-link = Mon lien de retour, pour un autre appareil

## Private notes, marks, learnings

note-label = Une note
note-add = Noter
note-list = Mes notes
note-tools = Cette note
note-drop = Effacer
park-label = Garder une idée pour l’exploration
park-hint = Elle attend ici, pour vous seulement. À l’étape 4, vous pourrez la partager ou la laisser.
park-keep = Garder
parked-title = Mes idées gardées
parked-now = C’est le moment : partagez-les, ou laissez-les.
parked-tools = Cette idée
parked-share = Offrir au groupe
parked-drop = Laisser tomber
marks-hint = Vos repères sur ces apports :
marks-tools = Mes repères
keep-share = Dire au groupe que je le garde
signals-title = Un signal discret
signals-hint = L’animation le voit ; elle peut le transmettre au groupe, sauf « pas à l’aise ».
journal-title = Ce que j’apprends
journal-feeling = Comment je repars
journal-learning = Ce que j’apprends pour ma pratique
journal-noticed = Ce que j’ai remarqué de notre façon de travailler

## The record

record-title = Compte rendu
record-group = Compte rendu du groupe
record-mine = Mon compte rendu
record-back = Revenir à la salle
record-print = Imprimer
record-minutes = { $spent ->
    [one] { $spent } minute sur { $plan } prévues
   *[other] { $spent } minutes sur { $plan } prévues
}
record-remarks = En chemin
record-confidential = Ce qui s’est dit dans le groupe reste dans le groupe.
record-file-group = compte-rendu-du-groupe
record-file-mine = mon-compte-rendu-personnel
date-long = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }

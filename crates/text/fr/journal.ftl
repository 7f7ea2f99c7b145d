## My learning journal

own-pages = Ce qui est à moi
journal-short = Mon carnet
journal-mine = Mon carnet d’apprentissage
journal-lead = Ce que vous apprenez d’une consultation à l’autre, quel que soit votre rôle. Personne d’autre ne le lit, et il vous reste quand le groupe s’arrête.
journal-pages = Mes pages
journal-empty = Votre carnet est encore vide. Après chaque consultation de vos groupes, trois questions vous attendront ici.
journal-month = { $month ->
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
journal-month-count = { $count ->
    [one] { $month }, { $count } page
   *[other] { $month }, { $count } pages
}
journal-circle = Groupe « { $circle } »

## What waits to be written

journal-waiting = Pendant que c’est encore frais
journal-waits-client = Consultation du { $day }, groupe « { $circle } » : vous avez porté le sujet.
journal-waits-consultant = Consultation du { $day }, groupe « { $circle } » : vous avez aidé.
journal-waits-facilitator = Consultation du { $day }, groupe « { $circle } » : vous avez animé.
journal-waits-older = Consultations plus anciennes

## Writing

journal-write = Écrire une page
journal-new = Une nouvelle page
journal-new-lead = Une consultation vécue ailleurs, un moment de travail, une pensée : quelques mots suffisent.
journal-about = À quel propos ?
journal-as-client = J’ai porté un sujet
journal-as-consultant = J’ai aidé
journal-as-facilitator = J’ai animé
journal-as-oneself = Autre moment
journal-day = Le jour
journal-one-is-enough = Tout est facultatif : une seule réponse suffit.
journal-page = Une page de mon carnet
journal-back = Revenir à mon carnet
journal-saved = C’est dans votre carnet. Personne d’autre ne le lit.
journal-blank = Écrivez au moins une réponse. Pour effacer une page, il y a un bouton plus bas.
journal-full = Il n’y a plus de place dans votre carnet. Effacez une page ancienne ; ce que vous venez d’écrire est encore ici.
journal-edit = Modifier
journal-edit-which = la page du { $day }
journal-drop = Effacer cette page
journal-drop-means = Elle sera effacée pour de bon.
journal-drop-yes = Oui, effacer cette page

## The prompts: how I leave, what I learn for my practice, what I noticed

journal-client-1 = Avec quoi je repars
journal-client-2 = Ce que j’en apprends, ce que je ferai ou ai fait autrement
journal-client-3 = Ce que j’ai remarqué de notre façon de travailler
journal-consultant-1 = Comment je repars de ce cas
journal-consultant-2 = Ce que ce cas dit de ma propre pratique
journal-consultant-3 = Ce que j’ai remarqué de ma façon d’aider, et de notre façon de travailler
journal-facilitator-1 = Comment je repars, et ce qui a servi le groupe
journal-facilitator-2 = Ce que je ferais autrement
journal-facilitator-3 = Ce que j’ai remarqué, et que j’essaierai la prochaine fois
journal-oneself-1 = Ce qui m’occupe
journal-oneself-2 = Ce que j’apprends
journal-oneself-3 = Ce que j’ai envie d’essayer

## Looking for something, taking it along

journal-search = Chercher dans mon carnet
journal-search-button = Chercher
journal-found = { $count ->
    [0] Aucune page pour « { $wanted } ».
    [one] { $count } page pour « { $wanted } ».
   *[other] { $count } pages pour « { $wanted } ».
}
journal-all = Revoir toutes les pages
journal-take = Emporter mon carnet
journal-file = mon-carnet

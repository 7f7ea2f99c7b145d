## Letters

mail-open = Ouvrir la page du groupe
mail-foot = Entrepairs, codéveloppement professionnel entre pairs. Ce courriel ne contient rien de ce qui se dit dans un groupe.
mail-link = { $words } :
mail-place = Lieu : { $place }
mail-what = Le codéveloppement réunit des pairs qui s’aident à réfléchir à leur travail. Chaque personne apporte à son tour une situation ; les autres l’aident à la voir autrement.

mail-sign-in-subject = { $code } : votre code de connexion
mail-sign-in-hello = Voici de quoi vous connecter à Entrepairs. Ouvrez le lien, ou tapez le code dans la page où vous l’avez demandé.
mail-sign-in-code = Code : { $code }
mail-sign-in-lasts = { $minutes ->
    [one] Il vaut { $minutes } minute, et ne sert qu’une fois.
   *[other] Il vaut { $minutes } minutes, et ne sert qu’une fois.
}
mail-sign-in-not-you = Si vous n’avez rien demandé, oubliez ce message : sans lui, personne n’entre.
mail-sign-in-button = Me connecter

mail-invitation-subject = Invitation dans le groupe { $circle }
mail-invitation-lead = { $by } vous invite dans le groupe de codéveloppement { $circle }.
mail-invitation-how = Ouvrez le lien, connectez-vous avec cette adresse, lisez la charte et prenez place.
mail-invitation-button = Voir l’invitation

mail-asking-subject = { $name } demande à entrer dans le groupe { $circle }
mail-asking-lead = { $name } a suivi le lien du groupe { $circle } et attend que l’animation réponde.

mail-charter-subject = La charte du groupe { $circle } a changé
mail-charter-lead = La charte du groupe { $circle } a été réécrite. Chaque membre la relit et l’accepte.

mail-planned-subject = Séance du groupe { $circle }, { $when }
mail-planned-lead = Une séance du groupe { $circle } est prévue : { $when }.
mail-moved-subject = Séance changée, groupe { $circle } : { $when }
mail-moved-lead = Une séance du groupe { $circle } a changé. Elle a lieu { $when }.
mail-cancelled-subject = Séance annulée, groupe { $circle } : { $when }
mail-cancelled-lead = La séance du groupe { $circle } prévue { $when } n’aura pas lieu pour vous.

mail-reminder-subject = { $days ->
    [one] Demain : séance du groupe { $circle }
   *[other] Dans { $days } jours : séance du groupe { $circle }
}
mail-reminder-lead = Le groupe { $circle } se retrouve { $when }.
mail-reminder-off = Pour ne plus recevoir de rappels, décochez-les dans votre compte.
mail-account = Ouvrir mon compte

mail-poll-subject = Quelles dates pour le groupe { $circle } ?
mail-poll-lead = Le groupe { $circle } cherche une date. Dites ce qui vous convient avant { $closes }.

mail-turn-subject = Votre tour dans le groupe { $circle }, { $when }
mail-turn-lead = On vous propose de porter un sujet à la séance du groupe { $circle }, { $when }.
mail-turn-how = Dites oui d’un geste, ou proposez un échange à quelqu’un. Une fiche pour préparer votre sujet vous attend ; personne d’autre ne la voit.

mail-swap-subject = Échanger un tour dans le groupe { $circle } ?
mail-swap-lead = { $name } vous propose d’échanger vos tours dans le groupe { $circle }.

mail-swapped-subject = Échange de tours, groupe { $circle }
mail-swapped-lead = Votre proposition d’échange dans le groupe { $circle } est acceptée : les tours sont échangés.
mail-not-swapped-lead = Votre proposition d’échange dans le groupe { $circle } n’est pas acceptée. Vos tours restent les mêmes.

mail-answer = Répondre
mail-measure-subject = Une minute pour le groupe { $circle }
mail-measure-lead = Un court questionnaire du groupe { $circle } est ouvert : cinq phrases et votre objectif.
mail-measure-how = Une minute suffit, tout est facultatif. Personne ne voit vos réponses une à une.
mail-pulse-subject = Un mot sur la séance du groupe { $circle }
mail-pulse-lead = Le groupe { $circle } s’est retrouvé { $when }. Trois phrases vous attendent pour dire comment c’était.

mail-nudge-subject = Votre plan, à mi-chemin : groupe { $circle }
mail-nudge-lead = La prochaine séance du groupe { $circle } est à mi-chemin. C’est un bon moment pour regarder votre plan.
mail-nudge-how = Deux minutes : où en êtes-vous, quel est le prochain pas, voulez-vous demander quelque chose au groupe ?
mail-nudge-button = Ouvrir mon plan

mail-purge-subject = Le contenu du groupe { $circle } sera bientôt effacé
mail-purge-lead = Après le { $day }, le contenu des consultations et des séances du groupe { $circle } sera effacé.
mail-purge-keep = Si vous voulez garder une trace pour vous, c’est le moment : vos comptes rendus se trouvent encore dans le groupe.
mail-purge-stays = Restent les présences, les tours et les chiffres du cycle. Votre carnet et votre plan restent à vous.
mail-purged-subject = Le contenu du groupe { $circle } est effacé
mail-purged-lead = Le contenu des consultations et des séances du groupe { $circle } est effacé. La page du cycle dit ce qui l’a été.
mail-purged-button = Voir le reçu

## Calendars

calendar-title = Codéveloppement, { $circle }
calendar-name = Mes séances de codéveloppement

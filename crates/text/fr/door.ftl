## Inviting

people-invite-title = Inviter des membres
people-count = { $count ->
    [one] Le groupe compte { $count } personne, invitations comprises.
   *[other] Le groupe compte { $count } personnes, invitations comprises.
}
people-left = { $count ->
    [0] Il n’y a plus de place libre.
    [one] Il reste { $count } place.
   *[other] Il reste { $count } places.
}
invite-one-title = Une personne
invite-name = Son prénom
invite-address = Son adresse électronique
invite-address-mail = Avec une adresse, l’invitation part par courriel. Sans adresse, vous recevez un lien à lui remettre.
invite-address-hand = Ce serveur n’envoie pas de courriel : vous recevrez un lien à lui remettre.
invite-replaces = À la place de
invite-replaces-nobody = Personne : c’est une place de plus
invite-button = Inviter
csv-title = Plusieurs personnes, depuis un fichier
csv-means = Un tableau enregistré au format CSV, une ligne par personne : prénom, adresse, organisation.
csv-sample-1 = prénom,adresse,organisation
csv-sample-2 = Inès,ines@exemple.fr,Hôpital Nord
csv-sample-3 = Paul,paul@exemple.fr,
csv-details = Virgules ou points-virgules conviennent. La première ligne peut porter les titres ; l’adresse et l’organisation peuvent rester vides.
csv-file = Fichier CSV
csv-button = Relire le fichier
csv-nothing-sent = Rien ne part avant votre confirmation.
csv-back = Choisir un autre fichier
csv-preview-title = Le fichier, relu
csv-nothing-yet = Rien n’est encore envoyé. Relisez, puis confirmez.
csv-bad = { $count ->
    [one] { $count } ligne sera laissée de côté. La raison est écrite dessous.
   *[other] { $count } lignes seront laissées de côté. La raison est écrite dessous.
}
csv-no-name = (sans prénom)
csv-invite = { $count ->
    [one] Inviter { $count } personne
   *[other] Inviter { $count } personnes
}
csv-then-mail = Chaque personne qui a une adresse reçoit un courriel. Pour les autres, vous recevez un lien à remettre.
csv-then-hand = Vous recevrez un lien à remettre à chaque personne.
handed-title = Invitations prêtes
handed-mailed = { $count ->
    [one] { $count } invitation part par courriel.
   *[other] { $count } invitations partent par courriel.
}
handed-lead = Remettez à chaque personne son lien : il n’ouvre le groupe qu’une fois, pour elle seule.
handed-once = Ces liens ne sont montrés qu’une fois. Copiez-les maintenant.
handed-copy = Copier le lien pour { $name }

## Coming in

ask-title = Demander à entrer dans « { $circle } »
ask-lead = L’animation recevra votre prénom et décidera. Vous ne voyez rien du groupe d’ici là.
ask-button = Demander à entrer
ask-sent-title = Votre demande est partie
ask-sent-lead = L’animation de « { $circle } » sait que vous êtes là. Le groupe apparaîtra parmi les vôtres dès qu’elle vous aura fait entrer.
joining-title = Bienvenue dans « { $circle } »
joining-who = Animation : { $names }.
joining-circle = C’est un groupe de codéveloppement : des pairs qui se retrouvent régulièrement pour réfléchir ensemble à leur travail.
joining-signed-in = Vous entrez avec votre compte, { $name }. Ce lien ne sert qu’une fois.
joining-new-account = Ce lien ne sert qu’une fois. Il crée un compte sans adresse sur cet appareil.
joining-button = Rejoindre le groupe
threshold-invited = On vous invite à rejoindre ce groupe.
threshold-charter = Une fois dans le groupe, vous pourrez accepter sa charte.
threshold-asking = Votre demande est arrivée. L’animation vous fera entrer ; revenez voir un peu plus tard.

## Bringing a consultation

bring-title = Rattacher cette consultation à un groupe
bring-lead = Elle apparaîtra dans le groupe, et sera effacée à la date que sa charte prévoit.
bring-none = Vous n’animez aucun groupe pour l’instant.
bring-which = Groupe
bring-means = Chaque membre du groupe peut demander à y entrer tant qu’elle est ouverte. Ensuite, seules les personnes qui y étaient peuvent la relire.
bring-button = Rattacher au groupe

## Why something was not done

refused-not-yours = Ce geste revient à quelqu’un d’autre du groupe.
refused-unknown = Cela n’existe plus : quelqu’un l’a peut-être retiré, ou la date est passée.
refused-changed = Quelqu’un vient de le changer. Relisez, puis recommencez.
refused-out-of-range = Vérifiez ce nombre : une séance dure de 60 à 720 minutes, compte d’une à trois consultations, et le contenu se garde douze mois au plus.
refused-full = Le groupe est complet : seize personnes au plus, invitations comprises.
refused-already-here = Cette personne a déjà une place dans le groupe.
refused-last-facilitator = Un groupe garde toujours une personne qui anime. Confiez d’abord l’animation à quelqu’un d’autre.
refused-end-before-start = La fin vient avant le début. Vérifiez les deux dates.
refused-past = Cette date est passée. Choisissez-en une à venir.
refused-outside-cycle = Cette date tombe hors du cycle. Choisissez-en une autre, ou prolongez d’abord le cycle.
refused-overlapping = Une autre séance a déjà lieu à ce moment-là.
refused-session-outside = Une séance prévue tomberait hors du cycle. Déplacez-la d’abord.
refused-poll-closed = Ce sondage est clos.
refused-away = { $name } ne pourra pas venir ce jour-là.
refused-twice = La même personne ne porte pas deux sujets dans une même séance.
refused-too-many = Il y en a déjà beaucoup. Retirez-en avant d’en ajouter.
refused-too-long = C’est trop long : un an au plus.
refused-too-far = C’est trop loin : deux ans au plus à partir d’aujourd’hui.
refused-zone-in-use = Des séances sont prévues à l’heure de l’ancien fuseau. Annulez-les, ou gardez ce fuseau jusqu’à la dernière.
said-unknown-zone = Ce fuseau horaire est inconnu. Écrivez un continent et une ville, par exemple Europe/Paris.
said-file-too-long = Ce fichier compte plus de 200 lignes. Gardez-en moins.
said-file-empty = Ce fichier ne contient aucune personne.
said-file-not-text = Ce fichier n’est pas du texte. Dans votre tableur, enregistrez-le au format CSV.
said-file-too-large = Ce fichier est trop gros. Gardez-en les trois colonnes utiles.
said-no-name = Le prénom manque.
said-name-too-long = Le prénom est trop long : 40 caractères au plus.
said-bad-address = Cette adresse n’est pas valide.
said-twice = Cette adresse figure déjà plus haut dans le fichier.
said-has-place = Cette personne a déjà une place ou une invitation.
said-unknown-organisation = Cette organisation est inconnue. Laissez la colonne vide, ou corrigez le nom.
said-no-place-left = Il n’y a plus de place pour cette personne.
said-link-gone = Ce lien a déjà servi, ou il a été repris. Demandez-en un autre à la personne qui anime.
said-bad-date = Cette date ou cette heure n’est pas lisible.
said-bad-number = Écrivez un nombre entier, dans les limites indiquées.
said-name-needed = Écrivez un nom.
said-text-needed = Écrivez quelques mots.
said-choice-needed = Faites un choix dans la liste.

## Signing in

sign-in-title = Se connecter
sign-in-lead = Sans mot de passe : vous recevez un message avec un lien et un code.
sign-in-address = Adresse de courriel
sign-in-address-hint = Celle où vous lisez vos messages.
sign-in-button = Recevoir le message
sign-in-account = À la première connexion, un compte est créé. Il sert à suivre un groupe pendant des mois : ses dates, ses tours, sa charte.
sign-in-no-need = Pour une seule consultation, aucun compte n’est nécessaire.
sign-in-no-mail = Ce serveur n’envoie pas de courriels. Le message est écrit dans un fichier que la personne qui tient le serveur peut lire : demandez-le-lui.
sign-in-address-wrong = Cette adresse n’en est pas une. Vérifiez-la : il faut un nom, une arobase et un domaine.
sign-in-too-many = Plusieurs messages sont déjà partis pour cette adresse. Attendez dix minutes avant d’en demander un autre.
sign-in-code-wrong = Ce n’est pas le code du message. Vérifiez les six chiffres.
sign-in-code-gone = Ce code ne vaut plus. Demandez un nouveau message.
link-gone-title = Ce lien ne vaut plus
sign-in-link-gone = Ce lien a déjà servi, a expiré, ou n’est pas entier. Demandez-en un nouveau à qui vous l’a donné.

code-title = Votre code
code-lead = Un message vient de partir, si l’adresse est la bonne. Il vaut un quart d’heure.
code-where = Ouvrez son lien, ou tapez ici les six chiffres qu’il contient. S’il n’arrive pas, regardez parmi les indésirables.
code-where-file = Ce serveur n’envoie pas de courriels : la personne qui le tient trouve le message dans son fichier.
code-label = Code à six chiffres
code-hint = Les espaces sont sans importance.
code-button = Me connecter
code-again = Demander un autre message

confirm-title = Vous connecter
confirm-lead = Sur cet appareil, avec l’adresse { $address }.
confirm-button = Me connecter
confirm-not-you = Si vous n’avez rien demandé, fermez cette page : il ne se passe rien.

welcome-title = Bienvenue
welcome-lead = Comment vos pairs vous appellent-ils ?
welcome-button = Continuer

## The account

account-title = Mon compte
account-saved = C’est enregistré.
account-address = Vous vous connectez avec { $address }.
account-no-address = Ce compte n’a pas d’adresse : il tient à cet appareil. Ne vous déconnectez pas avant la fin du cycle.
account-lang = Langue des courriels
account-french = Français
account-english = English
account-zone = Fuseau horaire
account-zone-hint = Les heures de vos courriels suivent cette horloge. Par exemple Europe/Paris.
account-zone-wrong = Ce fuseau n’existe pas. Choisissez-en un dans la liste, comme Europe/Paris.
account-reminders = Me rappeler les séances une semaine et un jour avant
account-save = Enregistrer
account-roles = Autres pages

feed-title = Mon calendrier
feed-means = Une adresse privée à laquelle votre calendrier s’abonne : il suit alors les dates de vos groupes et celles de votre plan. Elle ne contient que des dates, des lieux et des noms de groupes ; de votre plan, jamais un mot.
feed-make = Créer l’adresse
feed-renew = Remplacer l’adresse
feed-revoke = Supprimer l’adresse
feed-once = Elle n’est montrée qu’une fois : copiez-la maintenant. L’ancienne ne mène plus nulle part.

devices-title = Appareils connectés
devices-unknown = Appareil
devices-since = depuis le { $day }
devices-here = cet appareil
devices-end = Déconnecter
devices-out = Me déconnecter
devices-everywhere = Déconnecter tous les appareils
devices-everywhere-means = Celui-ci aussi. Chacun demandera un nouveau message.
devices-everywhere-yes = Oui, tous

## The operator

first-operator-title = Vous tenez ce serveur
first-operator-lead = Ce lien ne sert qu’une fois : il fait de vous la personne qui tient le serveur.
first-operator-sees = Vous verrez les organisations et les courriels bloqués. Rien de ce qui se dit dans un groupe ou une consultation ne vous sera jamais montré.
first-operator-button = Tenir ce serveur
operator-title = Tenir le serveur
operator-never = Cette page montre les organisations et les courriels bloqués. Rien de ce qui se dit dans un groupe ou une consultation ne s’y voit jamais.
operator-no-mail = Ce serveur n’envoie pas de courriels. Les messages de connexion vont dans un fichier, et les invitations se remettent de la main à la main.
organisations-title = Organisations
organisations-none = Aucune organisation. Ajoutez celles d’où viennent les membres des groupes.
organisation-name = Nom de l’organisation
organisation-hint = L’animation d’un groupe pourra dire qui en vient.
organisation-add = Ajouter l’organisation
organisation-name-wrong = Il faut un nom d’une ligne, qui n’existe pas encore.
sponsor-add = Nommer une personne commanditaire
sponsor-of = Pour { $organisation }.
sponsor-organisation = Organisation
sponsor-choose = Choisissez
sponsor-hint = Elle verra la présence des membres de son organisation, et des chiffres à partir de quatre d’entre eux. Rien de ce qui se dit.
sponsor-none = Personne ne voit encore sa page.
sponsor-list = Voient sa page : { $names }.
stuck-title = Courriels bloqués
stuck-none = Aucun. Tout est parti.
stuck-means = Les adresses sont masquées. Chaque courriel est réessayé, de moins en moins souvent.
stuck-about = Sujet
stuck-to = À
stuck-problem = Problème
stuck-count = Essais
stuck-next = Prochain essai
letters-about-sign-in = Connexion
letters-about-invitation = Invitation
letters-about-charter = Charte
letters-about-half-day = Séance
letters-about-reminder = Rappel
letters-about-poll = Sondage de dates
letters-about-turn = Tour
letters-about-swap = Échange de tours
letters-about-form = Questionnaire d’une minute
letters-about-plan = Un regard sur son plan
letters-about-purge = Effacement du contenu

## A sponsor

sponsor-title = Présence, { $organisation }
sponsor-never = Vous voyez la présence des membres de votre organisation. Rien de ce qui se dit dans un groupe n’est jamais montré ici.
sponsor-no-circle = Aucun groupe n’a encore de membre de cette organisation.
sponsor-no-day = Aucune séance n’a encore eu lieu.
sponsor-caption = Présence aux séances du groupe { $circle }
sponsor-member = Membre
attendance-here = là
attendance-away = absence
attendance-unknown = pas noté

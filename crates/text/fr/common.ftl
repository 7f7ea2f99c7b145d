## What every page shows

product-name = Entrepairs
page-title = { $title } – Entrepairs
skip-to-content = Aller au contenu
nav-label = Navigation
nav-home = Accueil d’Entrepairs
nav-circles = Groupes
nav-method = La méthode
footer-line = Logiciel libre. Ce qui se dit dans le groupe reste dans le groupe.

## The two switches of the header. The language switch speaks the language it leads to.

switch-language = English
theme-to-light = Apparence automatique ; passer au clair
theme-to-dark = Apparence claire ; passer au sombre
theme-to-auto = Apparence sombre ; passer à l’automatique

## Forms

form-optional = facultatif
form-error-title = Il reste quelque chose à corriger
form-error-prefix = Erreur :
# %n is filled in by a script, near the limit.
form-characters-left = %n caractères restants
form-characters-over = %n caractères de trop
form-limit = { $count ->
    [one] { $count } caractère au plus
   *[other] { $count } caractères au plus
}

## Who reads what is written here: three constant labels

audience-label = Lu par :
audience-me = moi seul
audience-facilitation = l’animation
audience-group = le groupe

## What scripts say beside a form about its sending

sending-now = Envoi en cours
sending-saved = Enregistré
sending-kept = Gardé sur cet appareil ; part dès que possible
sending-failed = Ce n’est pas parti. Touchez de nouveau.

## What is not sent yet, and the state of the connection

tray-title = Gardé sur cet appareil
tray-hint = Ces textes n’ont pas trouvé leur place. Rien n’est perdu : copiez-les, ou envoyez-les tels quels.
tray-copy = Copier
tray-copied = Copié
tray-send = Envoyer quand même
tray-drop = Jeter
connection-lost = La connexion est coupée. Ce que vous écrivez reste sur cet appareil, et part dès qu’elle revient.

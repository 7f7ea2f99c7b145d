## Why a command is not followed: said under its form

answer-not-yours = Ce geste revient à quelqu’un d’autre du groupe.
answer-not-now = Ce n’est pas le moment : le groupe est à une autre étape.
answer-step-closed = L’étape est terminée depuis plus de deux minutes. Votre texte reste ici, sur votre appareil.
answer-already-moved = Le groupe a déjà changé d’étape.
answer-request-changed = La demande vient de changer. Relisez-la, puis répondez de nouveau.
answer-changed = Ce texte a changé entre-temps, peut-être depuis un autre appareil. Le vôtre est gardé ici.
answer-empty = Rien n’est écrit encore.
answer-too-long = { $length } caractères, pour { $limit } au plus. Raccourcissez un peu.
answer-control = Ce texte contient un caractère invisible qui ne peut pas être gardé. Retapez-le, ou collez-le sans mise en forme.
answer-unknown = Cela n’est plus là : quelqu’un l’a peut-être retiré.
answer-not-author = Seule la personne qui l’a écrit peut le changer.
answer-full = La salle est pleine : seize personnes au plus.
answer-too-many = Il y en a déjà beaucoup. Retirez-en avant d’en ajouter.
answer-out-of-range = Vérifiez ce nombre ou cette date : une étape dure de 1 à 180 minutes, un silence de 1 à 30, une confiance va de 0 à 10.
answer-closed = La consultation est terminée.
answer-nothing-to-undo = Trop tard pour annuler. Vous pouvez revenir à l’étape précédente.
answer-facilitator-here = L’animation est là : personne n’a à la remplacer.
answer-never-passed-on = Ce signal reste à l’animation. Il n’est jamais transmis.
answer-client-here = La personne cliente est là, et ce qui est écrit est le sien. Quelqu’un d’autre ne porte le sujet que si elle s’en va.
answer-two-people = La personne cliente et l’animation sont deux personnes différentes.
answer-unreadable = Cette demande n’a pas pu être lue. Rechargez la page ; votre texte est gardé.
answer-notes-full = Votre carnet est plein ici. Effacez quelques notes.
answer-marked = « (sim.) » est réservé aux pairs simulés. Choisissez un autre prénom.
answer-simulated = Un pair simulé n’anime pas une vraie consultation.
form-closed = Ce questionnaire n’est pas ouvert en ce moment.

## The six steps

step-1-name = Exposé
step-1-short = Exposé
step-1-goal = Raconter la situation telle qu’on la vit.
step-2-name = Clarification
step-2-short = Clarification
step-2-goal = Comprendre la situation, avant toute idée.
step-3-name = Contrat
step-3-short = Contrat
step-3-goal = S’accorder sur une demande, une seule, claire pour tout le monde.
step-4-name = Exploration
step-4-short = Exploration
step-4-goal = Élargir le regard de la personne cliente.
step-5-name = Synthèse et plan d’action
step-5-short = Synthèse
step-5-goal = Garder ce qui compte, et décider de la suite.
step-6-name = Apprentissage et débriefing
step-6-short = Apprentissage
step-6-goal = Dire comment on repart et ce qu’on a appris.

## Roles

role-client = Personne cliente
role-consultant = Participation
role-facilitator = Animation
role-facilitator-consultant = Animation et participation
role-observer = Observation
role-screen = Grand écran

## How the group meets

meeting-room = Dans une même salle
meeting-remote = À distance
meeting-hybrid = En partie à distance

## The kind of subject: the three P

kind-problem = Problème
kind-problem-hint = Quelque chose coince, maintenant.
kind-preoccupation = Préoccupation
kind-preoccupation-hint = Quelque chose m’occupe l’esprit.
kind-project = Projet
kind-project-hint = Quelque chose est à construire.

## What the client asks of the group

request-ideas = Des idées
request-viewpoints = D’autres points de vue
request-experience = Des expériences semblables
request-hypotheses = Des hypothèses
request-test-plan = Mettre mon plan à l’épreuve
request-choose = M’aider à choisir
request-rehearse = Répéter une prise de parole
request-restate = Reformuler mon problème
request-contacts = Des contacts
request-support = Du soutien

## What a peer offers in the exploration

contribution-analysis = Analyse
contribution-lead = Piste
contribution-suggestion = Suggestion
contribution-feeling = Ressenti
contribution-hypothesis = Hypothèse
contribution-comment = Commentaire
contribution-question = Question à méditer
contribution-testimony = Témoignage
contribution-metaphor = Métaphore

## Lengths

preset-express = Express
preset-express-hint = 60 minutes, une forme courte
preset-standard = Standard
preset-standard-hint = 90 minutes
preset-deep = Approfondie
preset-deep-hint = 150 minutes, pour un sujet ample

## Reasons for going on, or back, before a step is complete

reason-said-aloud = Dit à voix haute
reason-short-of-time = Le temps manque
reason-someone-away = Quelqu’un n’est pas là
reason-other = Autre raison

## Ways to look at a question

lens-facts = Les faits
lens-part = Sa part
lens-organisation = L’organisation

## Quiet signals of the client to the facilitation

signal-off-request = On s’éloigne de ma demande
signal-fact-missing = Il manque un fait
signal-uncomfortable = Je ne suis pas à l’aise

## Private marks of the client

mark-touches = Me touche
mark-to-try = À essayer
mark-not-for-me = Pas pour moi

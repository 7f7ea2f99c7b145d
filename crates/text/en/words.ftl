## The six steps

step-1-name = Presentation
step-1-short = Presentation
step-1-goal = Tell the situation as it is lived.
step-2-name = Clarification
step-2-short = Clarification
step-2-goal = Understand the situation, before any idea.
step-3-name = Contract
step-3-short = Contract
step-3-goal = Agree on one request, only one, clear to everyone.
step-4-name = Exploration
step-4-short = Exploration
step-4-goal = Widen the client’s view.
step-5-name = Synthesis and action plan
step-5-short = Synthesis
step-5-goal = Keep what matters, and decide what comes next.
step-6-name = Learning and debriefing
step-6-short = Learning
step-6-goal = Say how we leave and what we have learned.

## Roles

role-client = Client
role-consultant = Peer consultant
role-facilitator = Facilitator
role-facilitator-consultant = Facilitator taking part
role-observer = Observer
role-screen = Big screen

## How the group meets

meeting-room = In one room
meeting-remote = Remotely
meeting-hybrid = Partly remotely

## The kind of subject: the three P

kind-problem = Problem
kind-problem-hint = Something is stuck, now.
kind-preoccupation = Preoccupation
kind-preoccupation-hint = Something keeps my mind busy.
kind-project = Project
kind-project-hint = Something is to be built.

## What the client asks of the group

request-ideas = Ideas
request-viewpoints = Other viewpoints
request-experience = Similar experience
request-hypotheses = Hypotheses
request-test-plan = Test my plan
request-choose = Help me choose
request-rehearse = Rehearse a talk
request-restate = Restate my problem
request-contacts = Contacts
request-support = Support

## What a peer offers in the exploration

contribution-analysis = Analysis
contribution-lead = Lead
contribution-suggestion = Suggestion
contribution-feeling = Feeling
contribution-hypothesis = Hypothesis
contribution-comment = Comment
contribution-question = Question to ponder
contribution-testimony = Testimony
contribution-metaphor = Metaphor

## Lengths

preset-express = Express
preset-express-hint = 60 minutes, a short form
preset-standard = Standard
preset-standard-hint = 90 minutes
preset-deep = Deep
preset-deep-hint = 150 minutes, for an ample subject

## Reasons for going on, or back, before a step is complete

reason-said-aloud = Said aloud
reason-short-of-time = Short of time
reason-someone-away = Someone is away
reason-other = Another reason

## Ways to look at a question

lens-facts = The facts
lens-part = Their part
lens-organisation = The organisation

## Quiet signals of the client to the facilitation

signal-off-request = We are drifting from my request
signal-fact-missing = A fact is missing
signal-uncomfortable = I am not at ease

## Private marks of the client

mark-touches = Touches me
mark-to-try = To try
mark-not-for-me = Not for me

## The stages around the steps

stage-gathering = Gathering
stage-closed = Closed
room-title = Consultation
save = Save
more = More
clock-planned = { $minutes } minutes planned
clock-spent = { $minutes ->
    [one] { $minutes } minute together
   *[other] { $minutes } minutes together
}
spoken-on = Spoken mode: everything is said aloud, nothing needs typing.
say-gathering = The consultation has not started yet.
say-step = Step { $number } of 6: { $name }. { $goal }
say-paused = Paused.
say-closed = The consultation is closed.
arrived-late = arrived at the end
purge-on = Without activity, all of this will be deleted on { $date }.
deletion-announced = The facilitator is about to delete this consultation, two minutes from this announcement at the earliest. Save your own part now if you wish.

gathering-guide-facilitator = Invite the group, then ask somebody to bring the subject. There is no hurry.
gathering-guide-ready = Somebody brings the subject. When everybody is here, begin.
gathering-guide-client = You bring the subject. You can prepare your situation here, or simply tell it.
gathering-guide-everyone = Settle in. The facilitator will begin once the group is here.
gathering-guide-screen = Welcome.

## Step 1

expose-guide-client = Tell it as it comes. Writing is optional: the group listens first.
expose-guide-consultant = Listen, without interrupting. Your notes stay yours.
expose-guide-facilitator = Protect the listening: no questions, not yet.
expose-guide-screen = The group listens.
expose-told-button = I have told my situation
expose-told = The situation has been told.
told-aloud = The telling is done
sheet-kind = What is it?
sheet-headline = The subject in one line
sheet-facts = The facts
sheet-my-part = My part in it
sheet-tried = What I have tried
sheet-at-stake = What is at stake
sheet-question = My question
sheet-empty = Nothing is written: the situation is told aloud.
sheet-fold = The situation again
sheet-prepare = Prepare my telling
sheet-prepare-hint = All of it is optional. Use made-up names: these are real people.

## Step 2

clarification-guide-client = Answer simply, aloud or in writing. “I don’t know” is an answer.
clarification-guide-consultant = One question at a time, to understand. Advice waits for the exploration.
clarification-guide-facilitator = One question at a time. When advice comes dressed as a question, help to reword it.
clarification-guide-observer = The group seeks to understand the situation.
question-label = My question
question-hint = Just one, which helps to understand.
question-send = Ask the question
question-tools = Deal with the question
question-answered-aloud = Answered aloud
question-aside = Set aside
question-was-answered-aloud = Answered aloud.
question-was-set-aside = Set aside.
question-was-open = Left without an answer.
queue-title = Questions
queue-empty = No question is waiting.
mirror-choice = Nothing is sent yet.
mirror-tools = What to do with this question
mirror-park = Keep it for step 4
mirror-ask = Ask it all the same
mirror-proposes = This question seems to carry an idea. Here we seek to understand; ideas wait for the exploration.
mirror-prescribes = These words seem to say what ought to be done. Here we still seek to understand.
mirror-in-my-place = These words seem to say what you would do. Your experience will count in the exploration.
mirror-minimises = These words may sound as if it were simple. What is not, seen from there?
mirror-holds-the-answer = This question seems to hold its answer. What would you like to learn that you do not know?
mirror-supposes = This question seems to suppose a step that nobody has decided yet.
mirror-offers-means = This question seems to bring a means or a support. It will serve in the exploration.
mirror-promises-effect = These words seem to tell the good a solution would do. It will wait for the exploration.
mirror-presses = These words seem to press for a decision. Here nothing presses.
mirror-sounds-out = This question seems to sound out a solution you have in mind. It will wait for the exploration.
mirror-judges = These words may be heard as a judgement. What would you like to understand?
dealt-title = Dealt with
questions-fold = The questions again
answer-label = My answer
answer-write = Answer in writing
answer-send = Answer
lens-label = What this question looks at
lens-none = Nothing in particular

## Step 3

contract-guide-client = What do you want from the group, here and now? One request, only one.
contract-guide-consultant = Help to make the request clear. The client decides on the words.
contract-guide-facilitator = Look for a request that everybody could repeat.
contract-guide-observer = The group agrees on a request.
request-label = My request to the group
request-hint = For example: “Help me see what I do not see.”
request-kinds = What would help me
request-unwanted = What I do not want
request-unwanted-is = What I do not want:
request-save = Share the request
request-validate = This is my request
request-validated = You have validated the request.
request-is-validated = The client has validated the request.
request-not-validated = The request is not validated yet.
request-none-yet = The request is not written yet.
request-said-aloud = The request is said aloud. The client may write it here, so that the group keeps it in view.
agree-button = It is clear to me
unclear-button = Something is not clear
unclear-label = What is not clear
unclear-send = Say so
stands-title = Who agrees
stand-agrees = agrees
stand-unclear = not clear yet:
stand-none = has not answered
group-agrees = The group agrees
group-doubts = Not clear yet: { $names }. Does the group agree all the same?
group-agrees-all-the-same = Yes, the group agrees
group-agreed = The group agrees on the request.
wording-label = Propose a wording
wording-send = Propose
wording-adopt = Take these words
wordings-title = Proposed wordings

## Step 4

exploration-guide-client = You listen, in silence. The group works for you; there is nothing to answer.
exploration-guide-consultant = Offer what comes to you, close to the request. Talk among yourselves, not to the client.
exploration-guide-facilitator = Protect the client’s silence. Bring the group back to the request.
exploration-guide-observer = The group explores; the client listens in silence.
contribution-label = My contribution
contribution-hint = One idea at a time.
contribution-kind = Of which kind?
contribution-send = Offer it to the group
contributions-title = Contributions
contributions-empty = No written contribution yet.
contributions-fold = See the contributions again
earlier-request = for an earlier request
kept-by-client = kept
signal-passed-on = The client signals:
silence-lasts = Writing in silence. All contributions will show together.
silence-until = That will be at %t.
silence-begin = { $minutes } min
silence-means = Write first, without seeing the others; then all shows together.
silence-tools = Write in silence
silence-reveal = Show all now
silence-mine = During the silence, a new contribution is seen by nobody else before it ends. One already shown, when changed, shows at once.
rounds-on = Rounds
rounds-mean = Each speaks in turn, or passes. The order rotates with each round.
round-number = Round { $number }.
round-turn = { $name } has the floor.
round-next = Next: { $name }.
round-mine = You have the floor.
round-spoken = I have spoken
round-pass = Passes
round-tools = This turn
ways-title = Ways of speaking
kinds-missing = Kinds of contribution not heard yet:
build-on = Build on it
builds-on = builds on { $name }’s
builds-on-taken-back = builds on one taken back since

## Step 5

synthesis-guide-client = Take your time. Say what you keep, and what you will do. Keeping nothing is possible.
synthesis-guide-consultant = Help to make it precise, without pressing: when? what first? what could get in the way?
synthesis-guide-facilitator = Leave a silence. Then: what do you keep? where do you start? when?
synthesis-guide-observer = The client says what they keep and what they will do.
synthesis-label = What I take away
synthesis-title = Synthesis
synthesis-empty = Nothing is written for now.
actions-title = Action plan
actions-empty = No action noted.
action-title = Action { $number }
action-what = What I will do
action-first-step = The first step
action-by-when = By when
action-obstacle = What could get in the way
action-sign = The sign that it worked
action-confidence = My confidence, from 0 to 10
plan-validate = This is my synthesis
plan-validate-hint = Even empty: keeping nothing is a synthesis.
plan-validated = You have validated your synthesis.
plan-is-validated = The client has validated it.
plan-fold = Synthesis and plan again
addition-label = Offer a precision
addition-hint = The client takes it, or leaves it.
addition-send = Offer
additions-title = Additions offered
addition-take = I take it
addition-leave = I leave it
addition-taken = addition taken
addition-left = addition left aside
kept-title = What is kept

## Step 6

learning-guide-everyone = Each in turn, the client first. One sentence to share; the rest is for you.
learning-guide-facilitator = The client first, then each. The case is not reopened.
learning-guide-observer = Each says how they leave and what they learned.
share-label = One sentence for the group
share-hint = How I leave, what I learned. A new sentence replaces the former.
share-send = Share
share-pass = I pass
turns-title = Turns
turn-said = has spoken
turn-passed = passed
turn-none = not yet
turn-tick = Has spoken
tick-all = Everyone has spoken

## The end

closed-title = Thank you
closed-thanks = { $client } leaves with the group’s work, and each with what they learned.
closed-thanks-nobody = Each leaves with what they learned.
closed-save = Save your part: your record, with your private notes.
closed-half-day = Back to the session

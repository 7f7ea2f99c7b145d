## The demonstration: choosing it

home-demo = See a demonstration
home-demo-hint = A few minutes, a simulated group, nothing to fill in.
home-demo-choose = Choose a case and a seat
demo-title = A demonstration
demo-lead = A simulated group lives a whole consultation before your eyes. Watch it, or take a seat: the group waits for you when it is your turn.
demo-kept = Nothing is kept: the demonstration is gone when you close its page, and after an hour at most.
demo-crowded = Twenty demonstrations are going on, which is as many as this server takes. Try again in a few minutes.
demo-over-title = The demonstration is over
demo-over = It has left nothing behind. You can see another.
demo-visitor = Alex

place-watch = Watch
place-client = Bring the subject
place-consultant = Help, among the peers
place-facilitator = Practise facilitating

## The strip over its page

scene-title = Demonstration
seated-watch = You are watching, under the name of Alex.
seated-client = You bring the subject, under the name of Alex.
seated-consultant = You are among the peers, under the name of Alex.
seated-facilitator = You facilitate, under the name of Alex.
scene-line = To say, if you wish: “{ $line }”
scene-prompt = Say these words
scene-waits = The group waits for you. If nothing comes from you within twenty seconds, these words will be said in your place.
scene-away = These words will be said in a moment. Write, and the group will wait for you again.
scene-waits-own = The group waits for you. Take the time you need; if nothing comes from you, it will go on in the end.
scene-pause = Pause
scene-resume = Go on
scene-speed = Speed
scene-times = × { $times }
scene-more = Another step or seat
scene-go = Go to step
scene-end-of-all = End
scene-sit = Take another seat
scene-again-means = The case then takes its course from that step on, without what you wrote.
scene-end = End the demonstration

thanks-1 = { $name }: “Thank you.”
thanks-2 = { $name }: “Thank you for putting it like that.”
thanks-3 = { $name }: “Thank you, I’ll note that.”

## What the moment asks of the visitor

watch-0 = The group arrives, and somebody agrees to bring a subject.
watch-1 = One person tells. The others listen, and ask nothing yet.
watch-2 = One question at a time, to understand. Advice that comes as a question is set aside.
watch-3 = The request becomes clear, until everybody can make it their own.
watch-4 = The peers contribute. Whoever brings the subject keeps silent: they read, and can send a quiet signal.
watch-5 = They say what they keep, and what they will do. The peers help to make it precise, and do not push.
watch-6 = Each says what they leave with.

hint-listen = Listen. You can take notes, for yourself.
hint-tell = Your turn to tell the case, in your own way or in its words. The peers know nothing else: it is the case they will answer.
hint-answer = A question waits for you. Answer simply; you can also set it aside.
hint-request = What do you want from the group? Write your request.
hint-validate = Read your request again, and validate it.
hint-silent = Listen, and do not reply. Mark what touches you; a quiet signal reaches the facilitator.
hint-conclude = Say what you keep and what you will do, then validate.
hint-learn = What do you leave with? One sentence is enough; you can pass.
hint-ask = Ask a question to understand, one at a time. Advice comes later.
hint-agree = Is the request clear to you? Say so.
hint-contribute = Offer a contribution: a lead, a feeling, an image. You can build on somebody else’s.
hint-turn = It is your turn. Speak, or pass.
hint-add = Help to make the plan precise, without pushing.
hint-begin = The group is here, and { $name } has agreed to bring the subject. Begin when you like.
hint-follow = The group is at work. You can let it, or step in.
hint-go-on = Nothing is missing any more. When the moment seems right, go on.
hint-advice = { $name } has just slipped advice into a question. You can set it aside: “Let us keep it for the exploration.”
hint-justifies = The client is justifying themselves. You can bring back some calm: “A question helps to understand, it does not judge.”
hint-chatter = { $name } speaks a lot. Speaking in rounds, among the ways of speaking, gives everybody their place again.
hint-hush = A silence. It can be left to live; or start a round, or have the group write in silence.
hint-signal = The client sends you a quiet signal. It is yours to pass on, or not.
hint-over = It is over. Read the record, or take another seat.

## Simulated peers in a real room

people-fill = Fill with simulated peers
people-fill-hint = For a trial in small numbers. They ask simple questions and offer little; each person who arrives takes the place of one of them.
people-fill-count = { $count ->
    [one] Add one
   *[other] Add { $count }
}
people-is-simulated = simulated peer
people-simulated = (sim.): a peer simulated by the software.

## Reading one’s facilitation again

review-title = Reading my facilitation again
review-means = Facts, and no mark. Nobody else sees them.
review-time = The time of each step
review-step = Step
review-spent = Taken
review-planned = Planned
review-seconds = { $count } s
review-minutes = { $count } min
review-heard = Who was heard
review-not-heard = nothing written nor ticked
review-steps = { $count ->
    [one] step { $steps }
   *[other] steps { $steps }
}
review-done = What I did
review-none = Nothing but go from one step to the next.
review-times = ({ $count } times)
review-skipped = What was skipped or taken up again
review-nothing-skipped = Nothing.
review-met = What the group gave me to live through
lesson-advice-aside = { $name } slipped advice into a question, and I set it aside.
lesson-advice-answered = { $name } slipped advice into a question; it was taken as a question, and the answer became a justification.
lesson-chatter-met = { $name } spoke several times; I offered the group rounds, or a time of writing.
lesson-chatter-let = { $name } spoke several times, and nothing was offered for the others to find their place.
lesson-signal-passed = A quiet signal reached me, and I passed it on.
lesson-signal-kept = A quiet signal reached me, and I kept it to myself.
review-questions = Three questions to myself
review-question-1 = When did I serve the group best?
review-question-2 = When did I take too much space, or too little?
review-question-3 = What will I try next time?

did-pause = A pause
did-extend = Time added to a step
did-accept-plan = The overrun shared out
did-go-back = A return to the step before
did-set-aside = A question set aside
did-pass-signal = A signal passed on to the group
did-silence = A time of writing in silence
did-rounds = Speaking in rounds

## On whatever leaves the page

demo-mark = Demonstration: the people are simulated.

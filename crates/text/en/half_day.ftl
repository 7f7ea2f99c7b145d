## The page of a half-day while it is held

day-title = Session of { $day }
day-announced = { $part }. { $goal }
day-parts = The six parts of the session

## The six parts

day-part-opening = Opening
day-part-follow-ups = Follow-up
day-part-choice = Choice
day-part-consultations = Consultations
day-part-break = Break
day-part-closing = Closing
day-goal-opening = One word each: how do you arrive?
day-goal-follow-ups = Since last time: what was done, what came of it, what was learned.
day-goal-choice = Who brings the next subject? One sentence is enough to present yours.
day-goal-consultations = One person, one subject, six steps. Each consultation has its room.
day-goal-break = Time to breathe before what comes next.
day-goal-closing = One word each: how do you leave?

## The clock. %t, %h and %m are filled in where the time is counted.

day-span-hours = %h h %m
day-span-whole = %h h
day-span-minutes = %m min
day-span-none = less than a minute
day-left = %t left.
day-over = The planned end was %t ago.
day-ends = Planned end at { $hour }.
day-spent = { $part }: %t.
day-was = From { $from } to { $until }.
day-fits = { $count ->
    [one] With { $counted } counted, there is room for one more { $minutes }-minute consultation.
   *[other] With { $counted } counted, there is room for { $count } more { $minutes }-minute consultations.
}
day-fits-shorter = With { $counted } counted, { $usual } minutes no longer fit. A { $minutes }-minute consultation still does.
day-fits-none = With { $counted } counted, there is no room for another consultation.
day-counted-both = the break and the closing
day-counted-closing = the closing
day-counted-running-both = this consultation, the break and the closing
day-counted-running-closing = this consultation and the closing

## Before, stopped, over

day-before-conduct = Everything is ready. Open the session when the group is here.
day-before-member = The session opens soon. This page will follow by itself.
day-opens-from = You can open the session from { $moment }.
day-planned = The session is planned for { $moment }. This page will follow by itself.
day-never-opened = This session was not opened, and its time is past.
day-open = Open the session
day-stopped = The session has been paused.
day-stopped-conduct = Everything is kept. You will take it up where it was.
day-stopped-member = Everything is kept. It will go on where it was.
day-take-up = Take up the session again
day-closed = The session is closed.
day-closed-thanks = Thank you all. What was said here stays here.
day-pulse = One minute: how was it?
day-to-circle = Back to the circle
day-reopen = Reopen the session
day-break-began = The break began at { $hour }.

## Going on, for the facilitation

day-to-opening = Back to the opening
day-to-follow-ups = Go to the follow-up
day-to-choice = Go to the choice of a subject
day-to-next-choice = Choose the next subject
day-to-consultations = Go to the consultations
day-to-resume = Back to work
day-to-break = Take a break
day-to-closing = Go to the closing
day-close = Close the session
day-close-means = The page can still be read. Attendance is kept as it is noted now.
day-close-yes = Yes, close now
day-ends-title = Stop here
day-stop = Pause the session
day-stop-means = For today or for a while. Everything is kept, and you will go on from here.
day-plans-left = { $count ->
    [one] One plan has not been told of yet.
   *[other] { $count } plans have not been told of yet.
}
day-nobody-yet = Nobody has agreed to bring the subject yet.
day-room-is-on = A consultation is going on.
day-silent = { $count ->
    [one] One person has not said their word yet: { $names }.
   *[other] { $count } people have not said their word yet: { $names }.
}

## The words to say

day-say-opening = “Welcome. What is said here stays here. In one word, how do you arrive?”
day-say-follow-ups = “What have you done since last time, and what did you learn from it? We listen, without reopening the case.”
day-say-choice = “Who would like to bring a subject? Say it in one sentence. Then we choose together.”
day-say-consultations = “Thank you for trusting us with your subject. We now enter the consultation.”
day-say-break = “A ten-minute break. We start again on time.”
day-say-closing = “Before we part, one word: how do you leave? Thank you all.”

## Who is here

day-people = Who is here
day-people-were = Who was here
day-people-were-count = { $count ->
    [one] { $count } person of { $of } was here.
   *[other] { $count } people of { $of } were here.
}
day-people-count = { $count ->
    [0] Nobody is here yet.
    [one] { $count } person of { $of } is here.
   *[other] { $count } people of { $of } are here.
}
day-all-here = Everybody is here
day-mark-here = Is here
day-was-here = from { $from } to { $until }
day-here-since = since { $hour }
day-is-away = said they cannot come
day-not-yet = not here yet
day-not-noted = not noted as here
day-how-signed = signed
day-how-told = noted by the facilitation
day-leaving = Somebody is leaving
day-leaving-means = The hour of leaving is noted. Whoever comes back can be noted again.

## One's own presence

day-me = My attendance
day-come-title = Are you here?
day-come = I am here
day-come-back = I am back
day-attendance-read-by = Your attendance is a proof in your name. The group sees it, and your organisation; it says nothing of what was said.
day-me-not-noted = You are not noted as here.
day-me-gone = It is noted that you left.
day-me-told = The facilitation has noted that you are here.
day-me-tapped = You have said that you are here.
day-me-signed = You have signed.
day-signature-mine = My signature
day-sign = Sign by hand
day-sign-means = This is optional: a plain tap is worth as much. The signature goes onto the attendance sheet.
day-sign-pad = Frame to sign in with a finger, a pen or the mouse
day-sign-send = Send my signature
day-sign-clear = Start again
day-go = I am leaving

## The rounds

day-words-opening = Words of arrival
day-words-closing = Words of parting
day-nobody-here = Nobody is noted as here yet.
day-said-aloud = said aloud
day-quoted = “{ $word }”
day-said-nothing = not yet
day-tick = Has spoken
day-tick-all = Everybody has spoken
day-my-word = Your word
day-my-word-opening = How do you arrive?
day-my-word-closing = How do you leave?
day-my-word-hint = One word, or a few.
day-my-word-send = Share my word
day-my-word-was-aloud = I said it aloud
day-my-word-aloud = You have spoken.
day-my-word-said = You said: “{ $word }”
day-my-word-change = Change my word

## The follow-up on plans

day-plans-none = No plan to follow up this time.
day-plans-rule = What came next is told; the case is not reopened.
day-plan-of = Consultation of { $day }
day-plan-not-shown = No action is shown to the group.
day-plan-done = What was done
day-came-of = What came of it
day-learned = What I learned
day-done = Done
day-partly = In part
day-not-done = Not this time
day-action-to-do = to do
day-action-under-way = under way
day-action-done = done
day-action-dropped = set aside
day-told-aloud = { $name } told it aloud:
day-told-again = Note something else
day-my-plan = Your plan
day-my-plan-of = Your plan of { $day }
day-my-plan-told = You have told what came next.
day-my-plan-change = Change what I said
day-my-plan-send = Tell the group

## The choice of a subject

day-pitches = Subjects on the table
day-pitches-none = No subject is on the table yet.
day-voters = { $count ->
    [one] { $count } person has voted. The vote informs the choice; it does not decide.
   *[other] { $count } people have voted. The vote informs the choice; it does not decide.
}
day-votes = { $count ->
    [0] No vote yet
    [one] { $count } vote
   *[other] { $count } votes
}
day-choose = Choose { $name }
day-choose-others = Choose somebody else
day-turn-planned = turn planned
day-planned-turns = Turns planned today: { $names }.
day-chosen-asked = The group suggests that { $name } brings the subject. The answer is awaited.
day-chosen-agreed = { $name } brings the next subject.
day-chosen-declined = Not this time for { $name }. The choice is still open.
day-choice-tools = The answer, and the choice
day-agrees-aloud = Said yes aloud
day-declines-aloud = Said: not this time
day-chosen-held = { $name } brought the last subject. Whose turn is it?
day-choose-next = Choose the next one
day-choose-again = Choose again
day-my-pitch = Your subject
day-my-kind = It is rather
day-my-headline = Your subject in one sentence
day-my-headline-hint = No real names: a pseudonym is enough for people who are not here.
day-my-pitch-send = Put my subject on the table
day-my-pitch-there = Your subject is on the table.
day-my-pitch-change = Change or withdraw my subject
day-my-pitch-withdraw = Withdraw my subject
day-my-votes = Your vote
day-ballot = Which subjects would you like to work on?
day-ballot-hint = Tick as many as you like. The vote informs the choice; it does not decide. The group sees the number of votes, never who votes for whom.
day-vote = Vote
day-vote-again = Change my vote
day-voted = You have voted.
day-asked = The group suggests that you bring the next subject.
day-asked-means = It is up to you. A no needs no reason.
day-asked-yes = Yes, I agree
day-asked-no = Not this time

## The consultations

day-rooms-none = No consultation is open yet.
day-room-of = Consultation of { $name }
day-room-nth = Consultation { $number }
day-room-gone = Deleted.
day-room-gathering = The group is gathering.
day-room-step = Step { $number } of 6: { $name }.
day-room-closed = Finished.
day-room-wants = %t left in its plan.
day-room-over = %t past its plan.
day-room-enter = Enter the room
day-room-read = Look back
day-room-first = Open the first consultation
day-room-next = Open the next consultation
day-is-chosen = chosen by the group

## Why something was not done

day-refused-not-yours = That is for the facilitation, or for the person it is about.
day-refused-unknown = That is not there any more. The page must have changed in the meantime.
day-refused-not-open = The session is not open yet.
day-refused-not-its-time = It is not the time of this session. It opens an hour before it begins at the earliest.
day-refused-cancelled = This session is cancelled.
day-refused-stopped = The session has been paused. It has to be taken up again first.
day-refused-closed = The session is closed.
day-refused-moved = The session has moved on in the meantime. Look where it is, then try again if need be.
day-refused-vote-over = Somebody is chosen already. To change that, choose again.
day-refused-not-here = This person is not noted as here.
day-how-far-first = First say whether it is done, partly done, or not this time.

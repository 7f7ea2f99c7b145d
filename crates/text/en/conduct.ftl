## The one button: next

next-start = Begin the presentation
next-step = On to step { $number }: { $name }
next-close = Close the consultation
next-why = You can go on. Why?
undo = Undo this move
reason-text = In a few words
missing-client = Nobody has agreed to bring the subject.
missing-told = The situation is not told yet.
missing-questions = { $count ->
    [one] One question is waiting.
   *[other] { $count } questions are waiting.
}
missing-request = The request is not written.
missing-validation = The client has not validated the request.
missing-agreements = { $count ->
    [one] One person has not agreed: { $names }.
   *[other] { $count } people have not agreed: { $names }.
}
missing-agreements-count = { $count ->
    [one] One agreement had not been said.
   *[other] { $count } agreements had not been said.
}
missing-group-agreement = The group has not said it agrees.
missing-plan = The client has not validated their synthesis.
missing-turns = { $count ->
    [one] One person has not spoken yet: { $names }.
   *[other] { $count } people have not spoken yet: { $names }.
}
missing-turns-count = { $count ->
    [one] One turn was missing.
   *[other] { $count } turns were missing.
}

## The words to say

words-title = Words to say
words-gathering = “Welcome. What is said here stays here. Who would like to bring a subject today?”
words-ready = “Welcome. What is said here stays here. Is everybody here? Let us begin.”
words-1 = “Tell us your situation, as it comes. We listen without interrupting.”
words-2 = “What do we need to understand? One question at a time; ideas will wait.”
words-3 = “What exactly do you want from us? Is it clear to everybody?”
words-4 = “Our turn. You listen, there is nothing to answer. Who begins?”
words-5 = “Thank you. Take a moment. What do you keep? What will you do?”
words-6 = “How do you leave? Then each: what have I learned for my own practice?”
words-closed = “Thank you all. What was said here stays here.”
silent-title = Not heard yet:

## Signals

signal-from-client = Quiet signal:
signal-tools = What to do with this signal
signal-pass = Pass it on to the group
signal-dismiss = Keep it to myself
signal-shown = The group reads:
signal-take-down = Take it down

## Time

time-tools = Time
pause = Pause
resume = Resume
extend = + { $minutes } min
proposal-late = { $minutes ->
    [one] One minute late. It can be shared out:
   *[other] { $minutes } minutes late. They can be shared out:
}
proposal-step = step { $number }: { $minutes } min
proposal-end-moves = { $minutes ->
    [one] The end moves by one minute.
   *[other] The end moves by { $minutes } minutes.
}
proposal-accept = Share out like this

## Rarer things

set-spoken = Spoken mode
set-spoken-means = The group talks; nothing needs typing or ticking.
set-consulting = I take part as a peer as well
set-plan = Minutes for each step
open-screen = Open the shared screen
back-to = Back to step “{ $name }”
back-why = Why go back?
close-early = Close now
close-early-means = The record keeps what is written.
delete = Delete this consultation
delete-means = Everything will be deleted for everybody, private notes included. Each person will first be offered to save their part.
delete-announce = Announce the deletion
delete-waits = The deletion is announced. It becomes possible two minutes after the announcement, so that each can save their part.
delete-ready = The deletion is announced. Nothing can be recovered.
delete-sure = Yes, delete everything
delete-now = Delete for good
delete-take-back = Do not delete
delete-unsure = Tick the box to confirm the deletion.
delete-not-yet = The deletion is not possible yet: each must first be able to save their part.

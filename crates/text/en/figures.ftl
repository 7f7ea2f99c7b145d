## Numbers in words

date-short = { $day }/{ $month }
figure-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
figure-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
figure-hours-minutes = { $hours } h { $minutes }
figure-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
figure-mean = mean { $value }
figure-spread = spread { $value }
figure-n = n = { $count }
figure-said = { $name }: { $words }
figure-too-few = fewer than four answers
figure-not-closed = not closed yet
figure-not-asked = not asked, short cycle
figure-left-over = no figure
figure-table = The same figures as a table
figure-table-of = Table: { $name }

## The report of a cycle

report-title = What the circle did
report-cycle = Cycle { $number }
report-others = The circle’s other cycles
report-print = Print
figures-what = This is what the circle did, in figures. A circle is small, and many other things happen in a few months: these figures describe, they show the effect of nothing.
figures-how = These figures come from what people said of themselves. They are few, and many other things happen between two answers: nothing here shows the effect of anything. The spread says how far from the mean answers usually lie. On fewer than four answers, nothing is shown.
overview-title = At a glance
overview-days = { $count ->
    [one] half-day
   *[other] half-days
}
overview-consultations = { $count ->
    [one] consultation
   *[other] consultations
}
overview-hours = of consultation
overview-clients = { $count ->
    [one] person brought a subject
   *[other] people brought a subject
}

## The end of a cycle

closing-title = The cycle is over
closing-nothing = No half-day took place in this cycle. A circle can take it up again whenever it likes.
closing-met = { $days ->
    [one] The circle met for { $days } half-day
   *[other] The circle met for { $days } half-days
} and held { $consultations ->
    [0] its talks without a consultation on record.
    [one] { $consultations } consultation.
   *[other] { $consultations } consultations.
}
closing-hours = { $hours } of attention, given to somebody else’s situation.
closing-clients = { $count ->
    [one] { $count } person entrusted a subject to the circle.
   *[other] { $count } people entrusted a subject to the circle.
}
closing-across = { $count ->
    [one] { $count } time, somebody helped a person from another organisation.
   *[other] { $count } times, somebody helped a person from another organisation.
}
closing-thanks = Thank you to everyone who dared to ask, and to everyone who listened. What was said in the circle stays in the circle.
closing-new-cycle = Plan a new cycle

## What is deleted

purge-title = The content will be deleted after { $day }
purge-what = Every word of the consultations and half-days, the preparation sheets, the single answers and the offers of help will be gone.
purge-stays = Attendance, turns and these figures stay.
purge-yours = Your journal and your plan stay yours.
receipt-title = The content is deleted
receipt-title-day = Content deleted on { $day }
receipt-lead = Receipt of deletion: this is what the server no longer keeps.
receipt-consultations = Consultations, with every word of them
receipt-half-days = Half-days: rounds, follow-ups, subjects proposed
receipt-rows = Private sheets and notes
receipt-answers = Single answers to questionnaires
receipt-offers = Offers of help between half-days

## Its sections

report-name = First name
report-half-day = Half-day
report-what = What
report-count = Number
report-question = Statement
report-turns = Turns
report-turns-none = Turns will appear here after the first consultation.
report-turns-end = On the right: the number of half-days the person was at.
report-turns-said = { $name }: subjects brought, { $client }; consultations given, { $consultant }; half-days, { $here }
report-client = Brought a subject
report-consultant = Consulted
report-here = Half-days
report-legend-client = brought a subject
report-legend-consultant = consulted for somebody
report-attendance = Attendance
report-attendance-none = Attendance will appear here after the first half-day.
report-attendance-caption = A circle for each person who was there; a dash says that it was not written down.
report-present = Present
report-consultations = Consultations
report-follow = What came next
report-follow-none = Nothing to show yet. Plans are told at the next half-day, and each person decides what they show.
report-decided = { $count ->
    [one] { $count } action decided in consultations.
   *[other] { $count } actions decided in consultations.
}
report-told = What was told at half-days
report-told-n = { $count ->
    [one] { $count } plan told.
   *[other] { $count } plans told.
}
report-actions = Actions, where they stand
report-actions-n = { $count ->
    [one] { $count } action
   *[other] { $count } actions
} of { $people ->
    [one] { $people } person, who chose to show it.
   *[other] { $people } people, who chose to show them.
}
report-done = Done
report-partly = Partly done
report-not = Not this time
report-to-do = To do
report-under-way = Under way
report-dropped = Set aside
report-kinds = What peers offered
report-kinds-none = No contribution was written. In a room where people talk, that is just as well.
report-kinds-n = { $count ->
    [one] { $count } contribution written. What was said aloud is not counted.
   *[other] { $count } contributions written. What was said aloud is not counted.
}
report-web = Who helped whom
report-web-none = Mutual help will be drawn here after the first consultation.
report-web-caption = Each arc goes from the person who consulted to the one who brought the subject. The wider it is, the more often it happened.
report-web-for = Consulted for
report-web-helped = { $name } ({ $count ->
    [one] once
    [2] twice
   *[other] { $count } times
})
report-web-nobody = nobody yet
report-across = { $count ->
    [one] { $count } help of { $all } went from one organisation to another.
   *[other] { $count } helps of { $all } went from one organisation to another.
}
report-said = What members said
report-pulse = After each half-day
report-pulse-none = No answers to show yet. The figures of a half-day appear a week after it, from four answers on.
report-pulse-lead = Three statements, from 1 (not at all) to 5 (entirely).
report-pulse-read = The dot is the mean, the band the spread; beneath, the number of answers and the date. A dash: fewer than four answers, or a questionnaire not closed yet.
report-measures = Over the cycle
report-measures-none = No answers to show yet. Figures appear when a questionnaire has closed, from four answers on.
report-measures-read = Five statements, from 1 (not at all) to 5 (entirely), then each person’s goal, from 0 to 10. The dot is the mean, the band the spread; on the right, the number of answers.

## A minute of answers

measure-title = Where I am
measure-lead = One minute, by taps. Everything is optional.
measure-items = How true is this of you at the moment?
measure-who-sees = Nobody sees your answers one by one. Once the form is closed, the circle sees means, and your organisation those of its members, from four answers on.
measure-closes = You can answer, and change your mind, up to and including { $day }.
measure-saved = Saved. You can still change your mind.
measure-send = Save
measure-not-at-all = not at all
measure-entirely = entirely
measure-no-answer = no answer
measure-practice = I step back from my way of working, and try other ways.
measure-help = I have peers whom I can ask for help plainly.
measure-answers = When a situation resists me, I find where to take hold of it.
measure-person = I know how to really listen, and to take in what I am told.
measure-culture = I help, and let myself be helped, beyond my own team.
measure-goal-title = My goal
measure-goal = What I would like to have changed by the end of the cycle
measure-goal-hint = One sentence, for you alone. It will be shown to you again later.
measure-goal-first = At the start, you wrote:
measure-goal-anew = If your goal has changed, you can say it anew
measure-rating = Where are you with this goal?
measure-rating-said = I am this far with my goal.
measure-far = at the very start
measure-there = I am there
moment-start = At the start
moment-middle = Half-way
moment-end = At the end
moment-after = Two months later
pulse-title = A word on the half-day
pulse-lead = The half-day of { $day }, in three statements. Everything is optional.
pulse-spoke = I could speak in my own way.
pulse-help = I was of help, or was helped.
pulse-practice = I leave with something for my practice.

## For sponsors

sponsor-figures-rule = Figures are those of the members of your organisation. None stands on fewer than four people, and none is shown that would give others away by subtraction.
sponsor-held = The circle held { $days ->
    [one] { $days } half-day
   *[other] { $days } half-days
} and { $consultations ->
    [one] { $consultations } consultation.
   *[other] { $consultations } consultations.
}
sponsor-plans = What came next
sponsor-plans-none = No figure: the cycle is not over, or too few people show their actions.
sponsor-measures = What members say of their practice
sponsor-left-over = No figure: fewer than four people answered, or the rest of the circle would be given away by subtraction.
sponsor-measures-none = No figure: no questionnaire has closed yet, or too few people answered it.

## The circles one facilitates

facilitation-title = The circles I facilitate
facilitation-none = You facilitate no circle yet.
facilitation-open = Join the half-day going on
facilitation-asking = { $count ->
    [one] { $count } person asks to be let in
   *[other] { $count } people ask to be let in
}
facilitation-turns = { $count ->
    [one] { $count } turn waits for a yes
   *[other] { $count } turns wait for a yes
}
facilitation-charter = { $count ->
    [one] { $count } person has not accepted the charter yet
   *[other] { $count } people have not accepted the charter yet
}
facilitation-over = The cycle is over: see what the circle did
facilitation-new-cycle = Plan a new cycle
facilitation-no-date = No half-day is planned: propose dates
facilitation-calm = Nothing waits.
facilitation-state = How the circle gets on
facilitation-days = { $over ->
    [one] { $over } half-day over
   *[other] { $over } half-days over
}, { $planned } to come
facilitation-consultations = { $count ->
    [one] { $count } consultation held
   *[other] { $count } consultations held
}
facilitation-all-clients = Everybody has brought a subject
facilitation-not-yet = No subject brought yet: { $names }

## A certificate of attendance

certificate-title = Certificate of attendance
certificate-none = No attendance is written down in your name yet.
certificate-print = Print
certificate-says = { $name } took part in { $count ->
    [one] { $count } half-day
   *[other] { $count } half-days
} of the codéveloppement circle “{ $circle }”.
certificate-cycle = Cycle { $period }.
certificate-days = Half-days
certificate-day = Day
certificate-from = Came
certificate-until = Left
certificate-how = Attendance
certificate-told = written down by the facilitation
certificate-tapped = confirmed on the spot
certificate-signed = signed
certificate-hours = Length in all: { $hours }
certificate-facilitators = Facilitation: { $names }
certificate-foot = Made from the attendance written down during the half-days. It tells nothing of what was shared in them.

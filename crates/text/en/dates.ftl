## Days and hours

date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
date-hour = { $hour }:{ $minute }
date-moment = { $day } at { $hour }
date-hours = { $from } to { $until }
date-period = from { $from } to { $until }
period-from = From
period-until = Until

## Half-days

sessions-title = Sessions
sessions-none = No session is planned yet.
sessions-later = Later sessions
sessions-past = { $count ->
    [one] { $count } past session
   *[other] { $count } past sessions
}
sessions-more = { $count ->
    [one] { $count } more session
   *[other] { $count } more sessions
}
session-today = Today
session-next = Next session
session-clients = Subjects brought by
session-clients-none = Nobody brings a subject on that day yet.
session-wishing = Would like to bring a subject: { $names }
session-away = Cannot come: { $names }
session-here = Attendance: { $names }
session-tools = Manage this session
session-move = Date, time and place
session-move-means = Every member is told. If the day changes, turns have to be confirmed again.
session-cancel = Cancel this session
session-cancel-means = The session of { $day } will not take place. Every member is told.
session-cancel-yes = Yes, cancel the session
session-add = Add a session
session-add-button = Add this session
half-day-day = Day
half-day-hour = Time
half-day-minutes = Length in minutes
half-day-place = Place
half-day-place-hint = A room, or the link to the video call.
room-enter-of = Enter { $name }’s consultation
room-enter-nth = Enter consultation { $number }
rooms-other = Other consultations
rooms-other-hint = Begun outside a session.
consult-title = Open a consultation ahead of time
consult-client = Who brings the subject
consult-client-later = To be chosen in the room
consult-open = Open a consultation
attendance-title = Attendance
attendance-means = Tick who was there. An organisation sees the attendance of its own members alone.

## Planning

plan-title = Planning
cycle-is = The cycle runs { $period }.
cycle-change = Start and end of the cycle
cycle-means = A cycle usually lasts four to six months.
series-link = Propose a series of dates
series-title = A series of sessions
series-lead = Give a rhythm: public holidays and absences already told are avoided as far as possible.
series-cycle = The cycle
series-cycle-hint = Usually four to six months.
series-first = First session
series-first-hint = The others fall on the same day of the week.
series-count = Number of sessions
series-weeks = Weeks from one to the next
series-button = See the dates
series-next = Nothing is planned yet: you will see the dates first.
series-back = Change the rhythm
series-found = { $count ->
    [0] No date found
    [one] { $count } date proposed
   *[other] { $count } dates proposed
}
series-nothing-yet = Nothing is planned yet. Read them again, then confirm.
series-missing = { $count ->
    [one] { $count } session is missing: no day is free, or the cycle ends before it.
   *[other] { $count } sessions are missing: no day is free, or the cycle ends before them.
}
series-moved-holiday = Instead of { $day }, a public holiday or a day to keep free.
series-moved-absence = Instead of { $day }, when somebody would be missing.
series-moved-taken = Instead of { $day }, already taken or outside the cycle.
series-away = { $count ->
    [one] { $count } person cannot come
   *[other] { $count } people cannot come
}
series-plan = { $count ->
    [one] Plan this session
   *[other] Plan these { $count } sessions
}
series-then = Every member gets them in their calendar.

## Absences

absences-title = My absences
absence-say = Tell of an absence
absence-means = No reason is asked. The circle sees that you cannot come.
absence-button = Tell of this absence
absence-withdraw = I can come after all

## Date polls

poll-title = Which date suits you?
poll-mine = Which dates suit you?
poll-yes = Yes
poll-if-need-be = If need be
poll-no = No
poll-date = Date
poll-results = The answers, date by date
poll-closes = Answers until { $moment }.
poll-closed = Answers closed since { $moment }.
poll-best = suits best
poll-waiting = No answer yet from: { $names }.
poll-who = Who said what
poll-said = { $answer }: { $names }
poll-decide = Choose
poll-decide-this = Choose this date: { $date }
poll-drop = Drop this poll
poll-drop-means = No session will be planned, and the answers will no longer be shown.
poll-drop-yes = Yes, drop it
poll-open = Offer several dates to choose from
poll-open-means = Every member says what suits them, then you take a date. Leave the lines you do not need empty.
poll-option = Date { $number }
poll-closes-day = Last day to answer
poll-open-button = Ask the circle
poll-answer = Send my answers
poll-answer-again = Change my answers
poll-answered = You have answered.
poll-change = Look at my answers again

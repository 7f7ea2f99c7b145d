## Letters

mail-open = Open the page of the circle
mail-foot = Entrepairs, peer consultation. This mail holds nothing of what is said in a circle.
mail-link = { $words }:
mail-place = Where: { $place }
mail-what = In codéveloppement, peers help each other think about their work. Each in turn brings a situation; the others help to see it differently.

mail-sign-in-subject = { $code }: your code to sign in
mail-sign-in-hello = Here is how to sign in to Entrepairs. Open the link, or type the code into the page where you asked for it.
mail-sign-in-code = Code: { $code }
mail-sign-in-lasts = { $minutes ->
    [one] It is good for { $minutes } minute, and works once.
   *[other] It is good for { $minutes } minutes, and works once.
}
mail-sign-in-not-you = If you asked for nothing, forget this message: without it, nobody gets in.
mail-sign-in-button = Sign in

mail-invitation-subject = Invitation to the circle { $circle }
mail-invitation-lead = { $by } invites you to the circle { $circle }.
mail-invitation-how = Open the link, sign in with this address, read the charter and take your place.
mail-invitation-button = See the invitation

mail-asking-subject = { $name } asks to join the circle { $circle }
mail-asking-lead = { $name } has followed the link of the circle { $circle } and waits for the facilitation to answer.

mail-charter-subject = The charter of the circle { $circle } has changed
mail-charter-lead = The charter of the circle { $circle } was written anew. Each member reads it again and accepts it.

mail-planned-subject = Half-day of the circle { $circle }, { $when }
mail-planned-lead = A half-day of the circle { $circle } is planned: { $when }.
mail-moved-subject = Half-day changed, circle { $circle }: { $when }
mail-moved-lead = A half-day of the circle { $circle } has changed. It takes place { $when }.
mail-cancelled-subject = Half-day cancelled, circle { $circle }: { $when }
mail-cancelled-lead = The half-day of the circle { $circle } planned { $when } does not take place for you.

mail-reminder-subject = { $days ->
    [one] Tomorrow: half-day of the circle { $circle }
   *[other] In { $days } days: half-day of the circle { $circle }
}
mail-reminder-lead = The circle { $circle } meets { $when }.
mail-reminder-off = To get no more reminders, untick them in your account.
mail-account = Open my account

mail-poll-subject = Which dates for the circle { $circle }?
mail-poll-lead = The circle { $circle } looks for a date. Say what suits you before { $closes }.

mail-turn-subject = Your turn in the circle { $circle }, { $when }
mail-turn-lead = You are asked to be the client at the half-day of the circle { $circle }, { $when }.
mail-turn-how = Say yes by a tap, or offer somebody to trade. A sheet to prepare your subject waits for you; nobody else sees it.

mail-swap-subject = Trade a turn in the circle { $circle }?
mail-swap-lead = { $name } offers to trade turns with you in the circle { $circle }.

mail-swapped-subject = Trade of turns, circle { $circle }
mail-swapped-lead = Your offer to trade in the circle { $circle } is accepted: the turns are traded.
mail-not-swapped-lead = Your offer to trade in the circle { $circle } is not accepted. Your turns stay as they are.

mail-answer = Answer
mail-measure-subject = A minute for the circle { $circle }
mail-measure-lead = A short questionnaire of the circle { $circle } is open: five statements and your goal.
mail-measure-how = One minute is enough, everything is optional. Nobody sees your single answers.
mail-pulse-subject = A word on the half-day of the circle { $circle }
mail-pulse-lead = The circle { $circle } met { $when }. Three statements wait for you to say how it was.

mail-nudge-subject = Your plan, half-way: circle { $circle }
mail-nudge-lead = It is half-way to the next half-day of the circle { $circle }: a good moment for a look at your plan.
mail-nudge-how = Two minutes: where are you, what is the next step, would you ask the circle something?
mail-nudge-button = Open my plan

mail-purge-subject = The content of the circle { $circle } will soon be deleted
mail-purge-lead = After { $day }, the content of the consultations and half-days of the circle { $circle } will be deleted.
mail-purge-keep = If you would like to keep something for yourself, now is the time: your records can still be found in the circle.
mail-purge-stays = Attendance, turns and the figures of the cycle stay. Your journal and your plan stay yours.
mail-purged-subject = The content of the circle { $circle } is deleted
mail-purged-lead = The content of the consultations and half-days of the circle { $circle } is deleted. The page of the cycle says what was.
mail-purged-button = See the receipt

## Calendars

calendar-title = Codéveloppement, { $circle }
calendar-name = My half-days of codéveloppement

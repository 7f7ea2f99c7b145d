## My circles

circles-title = My circles
circles-none = You are not in any circle yet.
circles-invited-hint = Invited to a circle? Open the link you were given.
circles-first = Getting to know the method
circles-demonstration = Follow an example consultation
circle-new = Create a circle
circle-back = Back to the circle
circle-you-facilitate = you facilitate
circle-next = Next session: { $when }.
circle-clash = Your circle “{ $circle }” meets at the same hour, on { $day }.

## Founding a circle

new-title = Create a circle
new-lead = A name and your first name are enough. Members, dates and the charter come next.
new-name-hint = For example: Team leaders, autumn 2026.
new-mine-hint = You facilitate. Others can facilitate with you later.
new-peer = I facilitate and bring subjects too, like the others
new-more = Length, time zone, public holidays
new-button = Create the circle
new-charter = The circle begins with the charter in five lines. You can change it together.

## What waits

waits-title = Waiting for you
waits-nothing = Nothing waits for you here.
wait-charter = Read and accept the charter
wait-poll = Say which dates suit you
wait-turn = Say yes to your turn on { $day }
wait-sheet = Prepare your subject for { $day }
wait-swap = Answer a request to trade turns
wait-asking = Let somebody into the circle
wait-half-day = The session is open: come in
wait-measure = Answer the form of the cycle, two minutes
wait-pulse = Say in one minute how the session was

## Members

members-title = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
members-list = Members of the circle
members-unusual = { $count ->
    [one] { $count } person brings subjects. A circle works best with five to ten.
   *[other] { $count } people bring subjects. A circle works best with five to ten.
}
member-facilitates = facilitator
member-no-peer = Does not bring subjects
member-turns = { $count ->
    [0] Has not brought a subject yet
    [one] Has brought { $count } subject
   *[other] Has brought { $count } subjects
}
member-edit = Change { $name }’s place
member-name = First name
member-peer = Brings subjects in turn
member-make-facilitator = Make them a facilitator too
member-stop-facilitating = No longer a facilitator
member-remove = Remove from the circle
member-remove-means = { $name } will no longer have access to the circle, and their coming turns will be free. What was said stays under the charter.
member-remove-yes = Yes, remove from the circle
organisation-label = Organisation
organisation-none = None, or not said
choose-someone = Choose
names-and = { $names } and { $last }

## One's own place

my-place = My first name, leaving the circle
quit = Leave the circle
quit-means = Your coming turns will be free. To come back, you will need a new invitation.
quit-yes = Yes, leave the circle
quit-not-yet = You are the only facilitator. Make somebody else one before you leave.

## The charter, as the circle has written it

charter-rule = { $rule }: { $means }
charter-keep = { $count ->
    [0] What is written in consultations is deleted at the end of the cycle.
    [one] What is written in consultations is deleted { $count } month after the end of the cycle.
   *[other] What is written in consultations is deleted { $count } months after the end of the cycle.
}
charter-purge = That will be on { $day }.
charter-all = Everybody has accepted it.
charter-missing = { $count ->
    [one] { $count } person has not accepted it yet.
   *[other] { $count } people have not accepted it yet.
}
charter-missing-names = Not accepted yet by: { $names }.
charter-accept-ask = This charter waits for your agreement.
charter-accept = I accept the charter
charter-change = Change the charter
charter-text = Text of the charter
charter-text-hint = One line for each rule.
charter-months = Months kept after the end of the cycle
charter-change-means = Every member will have to accept the new version.
charter-save = Propose this charter

## For facilitators

conduct-title = Facilitation
asking-title = Asking to be let in
asking-let-in = Let in
asking-turn-away = Do not let in
invited-title = Invitations waiting
invited-by-hand = Their link is handed over in person.
invited-replaces = Will take the place of { $name }.
invited-take-back = Take the invitation back
invite-link = Invite members
link-title = Link to the circle
link-none = With a link, people can ask to be let in. You then decide, person by person.
link-make = Open a link
link-means = Whoever opens it can ask to be let in. You then decide, person by person.
link-change = Change or close the link
link-renew-means = The old link will stop working.
link-renew = Make a new link
link-close = Close the link
lines-title = { $count ->
    [0] Reporting lines
   *[other] Reporting lines ({ $count })
}
line-tell = Tell of a reporting line
line-means = When one person reports to another, the facilitator takes care of it. Only they see it.
line-below = This person
line-above = reports to
line-button = Tell it
line-is = { $below } reports to { $above }.
line-take-back = This is no longer so
settings-title = Settings of the circle
settings-name = Name of the circle
settings-preset = Usual length of a consultation
settings-per-session = Consultations per session
settings-zone = Time zone
settings-zone-hint = A continent and a city, for example Europe/Paris.
settings-holidays = Public holidays to keep free
settings-days-off = Other days to keep free
settings-days-off-hint = One day per line, for example 2026-12-28.
holidays-france = Those of France
holidays-none = None
session-enter = Go to the session
circle-came-of-it = What comes of it
circle-report = The report of the cycle
circle-attendance = My certificate of attendance

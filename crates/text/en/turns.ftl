## Whose turn

turn-agreed = said yes
turn-waits = to be confirmed
turn-missed = did not take place
turn-mark-missed = { $name }’s turn did not take place
turn-mark-had = { $name }’s turn did take place
turns-set = Who brings a subject
turns-set-nth = Subject { $number }
turns-set-nobody = To be decided
turns-link = Share out the turns

## One's own half-days

my-days-title = My sessions
my-days-none = Your sessions will appear here.
my-days-later = My later sessions
my-days-away = you cannot come
turn-asked = It is your turn to bring a subject. Is that all right with you?
turn-agree = Yes, I bring a subject
turn-yours = You bring a subject on that day.
turn-wish = I would like to bring a subject
turn-not-today = Not this time

## Trading turns

swaps-title = Trades of turns
swap-offer = Offer a trade
swap-means = They answer when they like. Nothing changes before they say yes.
swap-ask = With { $name }, on { $day }
swap-asked-of-me = { $name } would like to trade: you would bring a subject on { $theirs } instead of { $mine }.
swap-asked-by-me = You asked { $name } to trade: you would bring a subject on { $theirs } instead of { $mine }.
swap-agree = Yes, let us trade
swap-decline = No, thank you
swap-withdraw = Take my question back

## The planner's proposal

planner-title = Share out the turns
planner-lead = A proposal, so that every member brings a subject at least once. You decide.
planner-all = Take the whole proposal
planner-then = Each person concerned will be asked to say yes.
planner-done = All coming sessions have their subjects.
planner-proposed = Proposal
planner-nobody = Nobody to propose on that day.
planner-set = Take it for this session
planner-counts = Who has brought a subject
planner-name = First name
planner-had = So far
planner-coming = To come
because-not-yet-and-wishes = has not brought a subject yet, and would like to on that day.
because-not-yet-and-soon-too-late = has not brought a subject yet, and few other dates are left.
because-not-yet = has not brought a subject yet.
because-wishes = would like to bring a subject on that day.
because-waited-longest = has waited longest.

## The preparation sheet

prep-write = Prepare my sheet
prep-reread = Look at my sheet again
prep-title = My preparation sheet
prep-lead = For the session of { $when }. A few words are enough; everything is optional.
prep-saved = Your sheet is kept. Only you read it.
prep-check = Four questions, to choose by
prep-names = No real names: a borrowed first name will do for people who are not there.
prep-bring = Bring my sheet into the room
prep-bring-means = Your consultation is open. The group reads your sheet as soon as you bring it in.
consult-not-oneself = Nobody facilitates the consultation whose subject they bring. For this turn, let somebody else facilitate the circle and open it.

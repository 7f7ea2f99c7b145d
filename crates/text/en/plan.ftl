## My plan

my-plan = My plan
my-plan-lead = What you decided to do over your consultations, and what becomes of it.
my-plan-empty = Nothing here yet. The actions you decide on when you bring a subject arrive here at the end of the consultation.
my-plan-open = What is open
my-plan-open-none = Nothing open at the moment.
my-plan-done = { $count ->
    [one] { $count } action done
   *[other] { $count } actions done
}
my-plan-dropped = { $count ->
    [one] { $count } action set aside
   *[other] { $count } actions set aside
}

## An action

deed-to-do = to do
deed-under-way = under way
deed-done = done
deed-dropped = set aside
deed-state = Where does it stand?
deed-note = My note
deed-note-hint = What moves on, what is stuck.
deed-due = By which day?
deed-due-is = By { $day }
deed-late = date passed
deed-undated = no date
deed-seen = Who sees this action?
deed-seen-means = The group sees the action, its date, where it stands and what you ask. Never your note.
deed-ask = What I ask the group
deed-ask-hint = For example: who has done this before? Who could proofread for me?
deed-asked = You ask the group
deed-update = Update
deed-planned = What I had planned
deed-from = Consultation of { $day }
deed-circle = circle “{ $circle }”
deed-saved = It is saved.
deed-before = This day is before the consultation. Choose a later one.
deed-too-far = This day is more than two years away. Choose a nearer one.
deed-not-shown = To ask the group something, show it this action first; or clear what you ask.
deed-offers = People offer you help
said-by = { $name }:

## The plans that members show

plans-shown = Action plans
plans-shown-means = What each member has chosen to show. You can offer your help, without opening the case again.
plans-yours = you
plans-to-mine = Update my plan
deed-asks = Asks the group
offer-say = Offer my help
offer-words = What I offer
offer-hint = A contact, an hour, an example. Not a debate of the case.
offer-change = Change what I offer
offer-take-back = Take my offer back
offer-by-you = You offer:
offer-closed = This action is no longer open: there is no help to offer any more.
offer-own = This is your own action. The others can offer you their help.

## In a calendar: never a word of the action

plan-in-calendar = Entrepairs: an action of my plan

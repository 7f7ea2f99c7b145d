## What only the person sees

my-stand-agrees = You have said that the request is clear.
my-stand-unclear = You have said that something is not clear.
my-turn-shared = Your sentence is shared.
my-turn-said = You have had your turn.
my-turn-passed = You have passed.
my-items-title = What I offered, to reword or take back
my-item-text = My words
my-item-save = Save
my-item-withdraw = Take back
my-seat = My seat
rename = Change my first name
leave = Leave the consultation
leave-means = You will leave the room for good. For a short absence, just close the page.
leave-now = Leave now
return-link = My return link, for another device

## Private notes, marks, learnings

note-label = A note
note-add = Note it
note-list = My notes
note-tools = This note
note-drop = Delete
park-label = Keep an idea for the exploration
park-hint = It waits here, for you alone. In step 4 you may share it or let it go.
park-keep = Keep
parked-title = Ideas I kept
parked-now = Now is the time: share them, or let them go.
parked-tools = This idea
parked-share = Offer to the group
parked-drop = Let it go
marks-hint = Your marks on these contributions:
marks-tools = My marks
keep-share = Tell the group that I keep it
signals-title = A quiet signal
signals-hint = The facilitation sees it, and may pass it on to the group; never that you are not at ease.
journal-title = What I learn
journal-feeling = How I leave
journal-learning = What I learn for my own practice
journal-noticed = What I noticed of our way of working

## The record

record-title = Record
record-group = The group’s record
record-mine = My record
record-back = Back to the room
record-print = Print
record-minutes = { $spent ->
    [one] { $spent } minute of { $plan } planned
   *[other] { $spent } minutes of { $plan } planned
}
record-remarks = On the way
record-confidential = What was said in the group stays in the group.
record-file-group = record-of-the-group
record-file-mine = my-own-record
date-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

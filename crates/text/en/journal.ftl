## My learning journal

own-pages = What is mine
journal-short = My journal
journal-mine = My learning journal
journal-lead = What you learn from one consultation to the next, whatever your role. Nobody else reads it, and it stays yours when the circle ends.
journal-pages = My pages
journal-empty = Your journal is still empty. After each consultation of your circles, three questions will be waiting here.
journal-month = { $month ->
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
journal-month-count = { $count ->
    [one] { $month }, { $count } page
   *[other] { $month }, { $count } pages
}
journal-circle = Circle “{ $circle }”

## What waits to be written

journal-waiting = While it is still fresh
journal-waits-client = Consultation of { $day }, circle “{ $circle }”: you brought the subject.
journal-waits-consultant = Consultation of { $day }, circle “{ $circle }”: you helped.
journal-waits-facilitator = Consultation of { $day }, circle “{ $circle }”: you facilitated.
journal-waits-older = Earlier consultations

## Writing

journal-write = Write a page
journal-new = A new page
journal-new-lead = A consultation elsewhere, a moment at work, a thought: a few words are enough.
journal-about = What is it about?
journal-as-client = I brought a subject
journal-as-consultant = I helped
journal-as-facilitator = I facilitated
journal-as-oneself = Another moment
journal-day = The day
journal-one-is-enough = Everything is optional: one answer is enough.
journal-page = A page of my journal
journal-back = Back to my journal
journal-saved = It is in your journal. Nobody else reads it.
journal-blank = Write at least one answer. To delete a page, there is a button further down.
journal-full = There is no room left in your journal. Delete an old page; what you have just written is still here.
journal-edit = Edit
journal-edit-which = the page of { $day }
journal-drop = Delete this page
journal-drop-means = It will be deleted for good.
journal-drop-yes = Yes, delete this page

## The prompts: how I leave, what I learn for my practice, what I noticed

journal-client-1 = What I leave with
journal-client-2 = What I learn from it, what I will do or did differently
journal-client-3 = What I noticed about our way of working
journal-consultant-1 = How this case leaves me
journal-consultant-2 = What this case says about my own practice
journal-consultant-3 = What I noticed about my way of helping, and our way of working
journal-facilitator-1 = How I leave, and what served the group
journal-facilitator-2 = What I would do differently
journal-facilitator-3 = What I noticed, and will try next time
journal-oneself-1 = What is on my mind
journal-oneself-2 = What I am learning
journal-oneself-3 = What I would like to try

## Looking for something, taking it along

journal-search = Search my journal
journal-search-button = Search
journal-found = { $count ->
    [0] No page for “{ $wanted }”.
    [one] { $count } page for “{ $wanted }”.
   *[other] { $count } pages for “{ $wanted }”.
}
journal-all = See all pages again
journal-take = Take my journal along
journal-file = my-journal

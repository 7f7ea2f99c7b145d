## Why a command is not followed: said under its form

answer-not-yours = This belongs to somebody else in the group.
answer-not-now = Not now: the group is at another step.
answer-step-closed = The step closed more than two minutes ago. Your text stays here, on your device.
answer-already-moved = The group has already moved on.
answer-request-changed = The request has just changed. Read it again, then answer.
answer-changed = This text was changed meanwhile, perhaps from another device. Yours is kept here.
answer-empty = Nothing is written yet.
answer-too-long = { $length } characters, where { $limit } fit. Shorten it a little.
answer-control = This text holds an invisible character that cannot be kept. Type it again, or paste it as plain text.
answer-unknown = This is no longer there: somebody may have taken it back.
answer-not-author = Only the person who wrote it can change it.
answer-full = The room is full: sixteen people at most.
answer-too-many = There are many already. Take some back before adding more.
answer-out-of-range = Check this number or date: a step lasts from 1 to 180 minutes, a silence from 1 to 30, a confidence goes from 0 to 10.
answer-closed = The consultation is closed.
answer-nothing-to-undo = Too late to undo. You can go back to the step before.
answer-facilitator-here = The facilitator is here: nobody needs to take over.
answer-never-passed-on = This signal stays with the facilitation. It is never passed on.
answer-client-here = The client is here, and what is written is theirs. Somebody else brings the subject only when they have gone.
answer-two-people = The client and the facilitator are two different people.
answer-unreadable = This could not be read. Reload the page; your text is kept.
answer-notes-full = Your notebook is full here. Delete a few notes.
answer-marked = “(sim.)” is kept for simulated peers. Choose another first name.
answer-simulated = A simulated peer does not facilitate a real consultation.
form-closed = This form is not open at the moment.

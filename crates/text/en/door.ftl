## Inviting

people-invite-title = Invite members
people-count = { $count ->
    [one] The circle has { $count } person, invitations included.
   *[other] The circle has { $count } people, invitations included.
}
people-left = { $count ->
    [0] There is no place left.
    [one] { $count } place is left.
   *[other] { $count } places are left.
}
invite-one-title = One person
invite-name = Their first name
invite-address = Their email address
invite-address-mail = With an address, the invitation goes by email. Without one, you get a link to hand over.
invite-address-hand = This server sends no email: you will get a link to hand over.
invite-replaces = In the place of
invite-replaces-nobody = Nobody: it is one more place
invite-button = Invite
csv-title = Several people, from a file
csv-means = A table saved as CSV, one line per person: name, address, organisation.
csv-sample-1 = name,address,organisation
csv-sample-2 = Maria,maria@example.org,North Hospital
csv-sample-3 = Paul,paul@example.org,
csv-details = Commas or semicolons both work. The first line may hold the titles; address and organisation may stay empty.
csv-file = CSV file
csv-button = Read the file
csv-nothing-sent = Nothing is sent before you confirm.
csv-back = Choose another file
csv-preview-title = What the file says
csv-nothing-yet = Nothing is sent yet. Read it again, then confirm.
csv-bad = { $count ->
    [one] { $count } line will be left out. The reason is written below it.
   *[other] { $count } lines will be left out. The reason is written below each.
}
csv-no-name = (no name)
csv-invite = { $count ->
    [one] Invite { $count } person
   *[other] Invite { $count } people
}
csv-then-mail = Everybody who has an address gets an email. For the others, you get a link to hand over.
csv-then-hand = You will get a link to hand over to each person.
handed-title = Invitations ready
handed-mailed = { $count ->
    [one] { $count } invitation goes by email.
   *[other] { $count } invitations go by email.
}
handed-lead = Hand each person their link: it opens the circle once, for them alone.
handed-once = These links are shown only once. Copy them now.
handed-copy = Copy { $name }’s link

## Coming in

ask-title = Ask to join “{ $circle }”
ask-lead = The facilitator gets your first name and decides. You see nothing of the circle until then.
ask-button = Ask to join
ask-sent-title = You have asked to join
ask-sent-lead = The facilitator of “{ $circle }” knows that you are here. The circle will appear among yours as soon as they let you in.
joining-title = Welcome to “{ $circle }”
joining-who = Facilitation: { $names }.
joining-circle = It is a codevelopment circle: peers who meet regularly to think together about their work.
joining-signed-in = You join with your account, { $name }. This link works once.
joining-new-account = This link works once. It makes an account without an address on this device.
joining-button = Join the circle
threshold-invited = You are invited to join this circle.
threshold-charter = Once you are in, you can accept its charter.
threshold-asking = Your request has arrived. The facilitator will let you in; come back a little later.

## Bringing a consultation

bring-title = Bring this consultation into a circle
bring-lead = It will appear in the circle, and be deleted on the date its charter sets.
bring-none = You do not facilitate any circle yet.
bring-which = Circle
bring-means = Every member of the circle can ask to come in while it is open. Afterwards only those who were there can read it again.
bring-button = Bring it into the circle

## Why something was not done

refused-not-yours = This belongs to somebody else in the circle.
refused-unknown = This is no longer there: somebody may have taken it back, or the date is past.
refused-changed = Somebody has just changed it. Read it again, then try once more.
refused-out-of-range = Check this number: a session lasts 60 to 720 minutes, has one to three consultations, and content is kept twelve months at most.
refused-full = The circle is full: sixteen people at most, invitations included.
refused-already-here = This person already has a place in the circle.
refused-last-facilitator = A circle always keeps a facilitator. Make somebody else one first.
refused-end-before-start = The end comes before the start. Check both dates.
refused-past = This date is past. Choose one to come.
refused-outside-cycle = This date is outside the cycle. Choose another, or extend the cycle first.
refused-overlapping = Another session already takes place at that time.
refused-session-outside = A planned session would be outside the cycle. Move it first.
refused-poll-closed = This poll is closed.
refused-away = { $name } cannot come on that day.
refused-twice = The same person does not bring two subjects in one session.
refused-too-many = There are many already. Take some back before adding more.
refused-too-long = That is too long: a year at most.
refused-too-far = That is too far away: two years from today at most.
refused-zone-in-use = Half-days are planned by the former clock. Cancel them, or keep this time zone until the last of them.
said-unknown-zone = This time zone is not known. Write a continent and a city, for example Europe/Paris.
said-file-too-long = This file has more than 200 lines. Keep fewer.
said-file-empty = This file holds nobody.
said-file-not-text = This file is not text. In your spreadsheet, save it as CSV.
said-file-too-large = This file is too large. Keep only the three columns that matter.
said-no-name = The name is missing.
said-name-too-long = The name is too long: 40 characters at most.
said-bad-address = This address is not valid.
said-twice = This address already stands further up in the file.
said-has-place = This person already has a place or an invitation.
said-unknown-organisation = This organisation is not known. Leave the column empty, or correct the name.
said-no-place-left = There is no place left for this person.
said-link-gone = This link was used already, or taken back. Ask the facilitator for another.
said-bad-date = This date or time cannot be read.
said-bad-number = Write a whole number, within the limits given.
said-name-needed = Write a name.
said-text-needed = Write a few words.
said-choice-needed = Choose one from the list.

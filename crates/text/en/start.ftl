## Starting a consultation

start-title = Start a consultation
start-lead = Your first name is enough. The rest can be decided now, or with the group.
start-name = Your first name
start-name-hint = You facilitate. The role can be handed over with one tap.
start-meeting = How the group meets
start-spoken = Spoken mode
start-more = Length, subject and other settings
start-preset = Length
start-headline-hint = One line, without real names. The client can write it later.
start-consulting = I facilitate and take part as a peer as well
start-button = Open the room
start-charter = By opening the room you accept the charter, as does each person who joins.

## Joining

join-title = Join the consultation
join-name = Your first name
join-name-hint = The one the group knows. No family name is asked for.
join-button = I accept the charter and take my seat
join-returning = I am coming back to a seat I already had (the facilitator will confirm)
join-waits = The facilitator will let you in.

## Waiting, removed, gone

lobby-title = One moment
lobby-wait = The facilitator knows you are here and will let you in.
lobby-reads = This page will open by itself.
removed-title = You are no longer in this consultation
removed-sentence = The facilitator has closed this seat. If that is a mistake, ask them to let you back in.
turned-away-title = This seat was not opened
turned-away-sentence = The facilitator has not let you in. If that is a mistake, speak with them.
left-title = You have left the consultation
left-sentence = Thank you for being there. What was said stays in the group.

## A personal way back

return-title = My return link
return-means = It leads back to your seat, private notes included, from another device. Keep it to yourself.
return-make = Make my link
return-replaces = A new link replaces the old one.
return-once = It is shown only once: copy it now.
bind-title = Back to my seat
bind-means = This device will find your seat in the consultation and your private notes.
bind-button = Back to my seat

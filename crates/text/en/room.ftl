## The circle of seats and the ring of steps

ring-title-whole = The six steps
ring-title = Step { $number } of 6: { $name }
table-title = The group round the table
seat-client = client
seat-client-short = client
seat-facilitator = facilitates
seat-observer = observes
seat-aside = set aside
seat-here = here
seat-away = away
seat-spoken = has spoken

## The frame of the room

pinned-title = The request
mine-title = For me
people-title = The group
panel-title = Facilitation

## The clock. %m is filled in by a script.

clock-label = Time left
clock-paused = Paused
clock-over = %m min over
clock-warning = Last minute
clock-end = consultation ends about

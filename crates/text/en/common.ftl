## What every page shows

product-name = Entrepairs
page-title = { $title } – Entrepairs
skip-to-content = Skip to content
nav-label = Navigation
nav-home = Entrepairs home
nav-circles = Circles
nav-method = The method
footer-line = Free software. What is said in the circle stays in the circle.

## The two switches of the header. The language switch speaks the language it leads to.

switch-language = Français
theme-to-light = Automatic appearance; switch to light
theme-to-dark = Light appearance; switch to dark
theme-to-auto = Dark appearance; switch to automatic

## Forms

form-optional = optional
form-error-title = Something needs your attention
form-error-prefix = Error:
# %n is filled in by a script, near the limit.
form-characters-left = %n characters left
form-characters-over = %n characters too many
form-limit = { $count ->
    [one] { $count } character at most
   *[other] { $count } characters at most
}

## Who reads what is written here: three constant labels

audience-label = Read by:
audience-me = only me
audience-facilitation = the facilitation
audience-group = the group

## What scripts say beside a form about its sending

sending-now = Sending
sending-saved = Saved
sending-kept = Kept on this device; leaves as soon as it can
sending-failed = It did not leave. Tap again.

## What is not sent yet, and the state of the connection

tray-title = Kept on this device
tray-hint = These texts have not found their place. Nothing is lost: copy them, or send them as they are.
tray-copy = Copy
tray-copied = Copied
tray-send = Send anyway
tray-drop = Throw away
connection-lost = The connection is down. What you write stays on this device, and leaves as soon as it is back.

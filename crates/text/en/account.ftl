## Signing in

sign-in-title = Sign in
sign-in-lead = No password: you get a message with a link and a code.
sign-in-address = Email address
sign-in-address-hint = The one where you read your messages.
sign-in-button = Get the message
sign-in-account = An account is made the first time you sign in. It is for following a circle over months: its dates, its turns, its charter.
sign-in-no-need = A single consultation needs no account.
sign-in-no-mail = This server sends no mail. The message is written to a file that whoever runs the server can read: ask them.
sign-in-address-wrong = This is not an address. Check it: it needs a name, an at sign and a domain.
sign-in-too-many = Several messages have left for this address already. Wait ten minutes before asking for another.
sign-in-code-wrong = This is not the code of the message. Check the six digits.
sign-in-code-gone = This code is no longer good. Ask for a new message.
link-gone-title = This link is no longer good
sign-in-link-gone = This link has been used, has expired, or is not whole. Ask whoever gave it to you for a new one.

code-title = Your code
code-lead = A message has just left, if the address is right. It is good for a quarter of an hour.
code-where = Open its link, or type here the six digits it holds. If it does not come, look among the unwanted mail.
code-where-file = This server sends no mail: whoever runs it finds the message in its file.
code-label = Six-digit code
code-hint = Spaces do not matter.
code-button = Sign in
code-again = Ask for another message

confirm-title = Sign in
confirm-lead = On this device, with the address { $address }.
confirm-button = Sign in
confirm-not-you = If you asked for nothing, close this page: nothing happens.

welcome-title = Welcome
welcome-lead = What do your peers call you?
welcome-button = Continue

## The account

account-title = My account
account-saved = Saved.
account-address = You sign in with { $address }.
account-no-address = This account has no address: it lives on this device. Do not sign out before the cycle ends.
account-lang = Language of mails
account-french = Français
account-english = English
account-zone = Time zone
account-zone-hint = The hours in your mails follow this clock. For example Europe/Paris.
account-zone-wrong = There is no such time zone. Choose one from the list, such as Europe/Paris.
account-reminders = Remind me of half-days a week and a day before
account-save = Save
account-roles = Other pages

feed-title = My calendar
feed-means = A private address your calendar subscribes to: it then follows the dates of your circles and those of your plan. It holds nothing but dates, places and names of circles; of your plan, never a word.
feed-make = Make the address
feed-renew = Replace the address
feed-revoke = Remove the address
feed-once = It is shown only once: copy it now. The former one leads nowhere any more.

devices-title = Signed-in devices
devices-unknown = Device
devices-since = since { $day }
devices-here = this device
devices-end = Sign out
devices-out = Sign me out
devices-everywhere = Sign out all devices
devices-everywhere-means = This one too. Each will ask for a new message.
devices-everywhere-yes = Yes, all of them

## The operator

first-operator-title = You run this server
first-operator-lead = This link works once: it makes you the person who runs the server.
first-operator-sees = You will see organisations and mails that are stuck. Nothing said in a circle or a consultation is ever shown to you.
first-operator-button = Run this server
operator-title = Run the server
operator-never = This page shows organisations and mails that are stuck. Nothing said in a circle or a consultation is ever seen here.
operator-no-mail = This server sends no mail. Sign-in messages go to a file, and invitations are handed over in person.
organisations-title = Organisations
organisations-none = No organisation. Add those the members of circles come from.
organisation-name = Name of the organisation
organisation-hint = Facilitators of circles can then say who comes from it.
organisation-add = Add the organisation
organisation-name-wrong = It needs a name of one line that is not taken yet.
sponsor-add = Name a sponsor
sponsor-of = For { $organisation }.
sponsor-organisation = Organisation
sponsor-choose = Choose one
sponsor-hint = They will see the attendance of their organisation’s members, and figures from four of them on. Nothing of what is said.
sponsor-none = Nobody sees its page yet.
sponsor-list = Who sees its page: { $names }.
stuck-title = Mails that are stuck
stuck-none = None. Everything has left.
stuck-means = Addresses are masked. Each mail is tried again, less and less often.
stuck-about = About
stuck-to = To
stuck-problem = Problem
stuck-count = Tries
stuck-next = Next try
letters-about-sign-in = Sign-in
letters-about-invitation = Invitation
letters-about-charter = Charter
letters-about-half-day = Half-day
letters-about-reminder = Reminder
letters-about-poll = Date poll
letters-about-turn = Turn
letters-about-swap = Trade of turns
letters-about-form = A one-minute form
letters-about-plan = A look at one’s plan
letters-about-purge = Content deleted

## A sponsor

sponsor-title = Attendance, { $organisation }
sponsor-never = You see the attendance of the members of your organisation. Nothing of what is said in a circle is ever shown here.
sponsor-no-circle = No circle has a member of this organisation yet.
sponsor-no-day = No half-day has taken place yet.
sponsor-caption = Attendance at the half-days of the circle { $circle }
sponsor-member = Member
attendance-here = there
attendance-away = absent
attendance-unknown = not written down

## What the facilitation can do for each person

people-asked = asked
people-no-device = no device
people-actions = What to do
people-actions-of = What to do for { $name }
people-ask-client = Ask to bring the subject
people-agrees-aloud = Agrees, said aloud
people-withdraw-asking = Take the question back
people-here = Is here
people-not-here = Is not here
people-aside = Set aside
people-back = Is back
people-observes = Let observe
people-consults = Back among the peers
people-hand-over = Hand over the facilitation
people-remove = Remove from the consultation
people-remove-means = { $name } will leave the room at once. From then on every newcomer goes through the lobby.
people-remove-now = Remove now
people-add = Add a person without a device
people-add-hint = They are in the room, or share somebody’s device. They have a seat and their turn.
people-add-name = Their first name
people-add-button = Add

## The lobby

lobby-waiting = { $count ->
    [one] One person is waiting
   *[other] { $count } people are waiting
}
lobby-returning = says they are { $name }, coming back
lobby-admit = Let in
lobby-admit-all = Let everybody in
lobby-decline = Turn away

## The invitation

invite-title = Invite the group
invite-how = Show this code to be scanned, send the link, or dictate the short code.
invite-copy = Copy the link
invite-code = At { $site }, the code:
invite-expires = The short code is good for two hours and leads to the lobby.
invite-unreachable = Only this computer can open this address.
invite-remedy = For other devices on the network to reach it, start again with

## The facilitation changes hands

facilitation-lost = { $name } has been disconnected for three minutes. Whoever wants to may facilitate.
facilitation-take = I take the facilitation
take-back-hint = You were facilitating this consultation. You can take it back.
take-back = Take the facilitation back

## Who is client

client-none = Nobody has a subject yet.
client-asked = { $name } was asked to bring the subject.
client-is = { $name } brings the subject.
client-gone = The client has left. Pause, offer the subject to somebody else, or close with what is written.
client-declined = { $name } answered “not today”. Ask somebody else.
asked-title = Will you bring the subject?
asked-check = For you alone, before you answer:
asked-check-1 = Is it current?
asked-check-2 = Is it really mine?
asked-check-3 = Can I act on it?
asked-check-4 = Am I ready to be moved a little?
asked-agree = Yes, I bring the subject
asked-decline = Not today

## Simulated peers

seat-simulated = simulated

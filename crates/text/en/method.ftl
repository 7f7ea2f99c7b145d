method-title = The method
method-lead = Professional codevelopment is a way to learn from one’s work with one’s peers: stepping back from a situation and, at the same pace, from our ways of working.
method-intro = One person brings a situation from their work, real and still open. The group listens, asks questions, then offers what experience whispers to them. The person leaves with what they chose to keep and a few actions of their own; the others, with something for their own practice.
method-origin = The approach comes from Québec, where Adrien Payette and Claude Champagne worked it out. Entrepairs follows it step by step.
method-contents = On this page

method-ends-title = What it is for
method-end-1 = Enriching one’s practice.
method-end-1-more = By looking closely at what we do, and at how others go about it.
method-end-2 = Having a place of mutual help.
method-end-2-more = A safe place, among peers, where one may say “I don’t know”.
method-end-3 = Finding answers to concrete problems.
method-end-3-more = One’s own: the group sheds light, the person chooses.
method-end-4 = Growing as a person.
method-end-4-more = Learning to listen, to ask, to receive.
method-end-5 = Growing a shared culture.
method-end-5-more = Working together, standing by one another, reaching across walls.

method-people-title = Round the table
method-people-intro = A circle gathers eight peers on average and a facilitator, from one organisation or several. It meets for half-days over four to six months. In the course of a cycle, everyone brings a subject at least once.
method-client = The client
method-client-does = brings a subject: a problem, a preoccupation or a project. They agree to the role and are never pressed into it. The request is theirs, and so are the decisions.
method-group = Their peers
method-group-do = listen, ask, and offer other ways to see. They are the client’s consultants for the length of a consultation.
method-facilitator = The facilitator
method-facilitator-does = keeps the frame, the time, and room for every voice. They do not need to have the answer.
method-example = Above, Naïma brings the subject. The whole group is here except Léo; Inès, Paul and Rosa have already spoken.

method-session-title = A half-day
method-session-1 = We catch up.
method-session-1-more = What became of last time’s action plan? The case is not reopened.
method-session-2 = We choose a subject.
method-session-2-more = Whoever wishes pitches theirs in one sentence. Votes advise; they do not decide.
method-session-3 = We consult.
method-session-3-more = Once, twice or three times, in six steps each time.
method-session-4 = We part.
method-session-4-more = A closing word, and a date.

method-steps-title = The six steps
method-steps-intro = The order matters: we understand before we propose, and listen before we decide. Each step has a planned length, never an imposed one. A group may move on early, go back, or pause.
method-steps-drawn = The ring of the six steps of a standard consultation. The longer the arc, the longer the step.
method-speaks = Who speaks
method-writes = What is written
method-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
method-step-1-speaks = The client. The group listens without interrupting.
method-step-1-writes = A situation sheet, if it helps: the facts, my part, what I tried, what is at stake, my question.
method-step-2-speaks = The group asks, one question at a time, in turn; the client answers. Advice can wait.
method-step-2-writes = The questions and their answers.
method-step-3-speaks = The client words a request. The group proposes phrasings, agrees, or says what is still unclear.
method-step-3-writes = The request. It stays before everyone’s eyes until the end.
method-step-4-speaks = The group: analyses, leads, feelings, hypotheses. The client is silent, and it is a gift: there is nothing to defend.
method-step-4-writes = Each person’s contributions. Meanwhile the client notes, in private, what touches them.
method-step-5-speaks = The client says what they keep and what they will do. The group helps to make it precise, without pressing.
method-step-5-writes = A synthesis and up to three actions, with a first step and a date. Keeping nothing is allowed.
method-step-6-speaks = Everyone in turn, the client first. The case is no longer discussed.
method-step-6-writes = One shared sentence each. The rest goes into a journal that only its owner can read.

method-times-title = How long it takes
method-times-intro = Three ready-made lengths, which each circle adjusts to its liking.
method-times-caption = Planned minutes for each step
method-times-step = Step
method-times-total = Total length

method-charter-intro = Five lines, which each person accepts on joining the circle.

method-tool-title = What Entrepairs does, and what it does not claim
method-tool-does = The tool keeps the time, holds the request in view, opens what serves at each step and closes the rest. Then it fades away: in a room where people talk, nobody has to write.
method-tool-private = Beside each field, a few words say who will read it: { audience-me }, { audience-facilitation } or { audience-group }. No screen and no export shows a consultation to an employer, a sponsor or an administrator of the service.
method-tool-claims = Studies on the effects of codevelopment are few and mixed. So Entrepairs promises nothing.

method-start-title = The best way is to try
method-start = Gather a few peers, set an hour aside, and let yourselves be guided.

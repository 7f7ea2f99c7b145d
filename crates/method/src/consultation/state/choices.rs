//! The choices the method offers, each with its stable name for forms and the log.

use crate::choices::choices;
use serde::{Deserialize, Serialize};

choices! {
    /// The 3P: what kind of subject the client brings.
    SubjectKind {
        /// Something that does not work as it should.
        Problem = "problem",
        /// Something that weighs on the client.
        Preoccupation = "preoccupation",
        /// Something the client wants to bring about.
        Project = "project",
    }
}

choices! {
    /// How the group meets.
    Meeting {
        /// All in one room.
        Room = "room",
        /// Each on their own device, at a distance.
        Remote = "remote",
        /// Some in a room, some at a distance.
        Hybrid = "hybrid",
    }
}

impl Default for Meeting {
    /// When not said, a group is taken to be hybrid.
    fn default() -> Meeting {
        Meeting::Hybrid
    }
}

choices! {
    /// The fields of the situation sheet, all optional.
    SheetField {
        /// The subject in one line.
        Headline = "headline",
        /// The facts.
        Facts = "facts",
        /// The client's own part.
        MyPart = "my-part",
        /// What was tried.
        Tried = "tried",
        /// What is at stake.
        AtStake = "at-stake",
        /// The client's question.
        Question = "question",
    }
}

choices! {
    /// What a question looks at.
    Lens {
        /// The facts.
        Facts = "facts",
        /// The client's part in it.
        Part = "part",
        /// The organisation.
        Organisation = "organisation",
    }
}

choices! {
    /// What the client asks of the group.
    RequestKind {
        /// Ideas.
        Ideas = "ideas",
        /// Other viewpoints.
        Viewpoints = "viewpoints",
        /// Similar experience.
        Experience = "experience",
        /// Hypotheses.
        Hypotheses = "hypotheses",
        /// Test my plan.
        TestPlan = "test-plan",
        /// Help me choose.
        Choose = "choose",
        /// Rehearse a talk.
        Rehearse = "rehearse",
        /// Restate my problem.
        Restate = "restate",
        /// Contacts.
        Contacts = "contacts",
        /// Support.
        Support = "support",
    }
}

choices! {
    /// What a consultant offers in the exploration.
    ContributionKind {
        /// An analysis.
        Analysis = "analysis",
        /// A lead to follow.
        Lead = "lead",
        /// A suggestion.
        Suggestion = "suggestion",
        /// A feeling.
        Feeling = "feeling",
        /// A hypothesis.
        Hypothesis = "hypothesis",
        /// A comment.
        Comment = "comment",
        /// A question to ponder.
        Question = "question",
        /// A testimony.
        Testimony = "testimony",
        /// A metaphor.
        Metaphor = "metaphor",
    }
}

choices! {
    /// A quiet signal of the silent client to the facilitation.
    SignalKind {
        /// The group drifts off the request.
        OffRequest = "off-request",
        /// A fact is missing.
        FactMissing = "fact-missing",
        /// The client is uncomfortable; never passed on.
        Uncomfortable = "uncomfortable",
    }
}

choices! {
    /// The client's private mark on a contribution: a private row, never an event.
    MarkKind {
        /// It touches me.
        Touches = "touches",
        /// To try.
        ToTry = "to-try",
        /// Not for me.
        NotForMe = "not-for-me",
    }
}

choices! {
    /// What a facilitation does beside going on.
    Intervention {
        /// Stopped the clock.
        Paused = "paused",
        /// Gave a step more time.
        Extended = "extended",
        /// Shared an overrun out.
        PlanAccepted = "plan-accepted",
        /// Went back a step.
        WentBack = "went-back",
        /// Set a question aside.
        SetAside = "set-aside",
        /// Passed a signal of the client on.
        PassedSignal = "passed-signal",
        /// Had the group write in silence.
        Silence = "silence",
        /// Had the group speak in rounds.
        Rounds = "rounds",
    }
}

choices! {
    /// The fields of an action.
    ActionField {
        /// What the client will do.
        What = "what",
        /// The first step.
        FirstStep = "first-step",
        /// By when: a day, `YYYY-MM-DD`.
        ByWhen = "by-when",
        /// What could stop it.
        Obstacle = "obstacle",
        /// The sign that it worked.
        Sign = "sign",
        /// Confidence, 0 to 10.
        Confidence = "confidence",
    }
}

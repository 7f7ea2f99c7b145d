//! Who may be answered by the routes of people and circles: a table written by hand, beside the one
//! in the code.

/// Fields that no route of these takes for something to do.
pub const FORM: &str = "code=00000000&back=/&address=x&name=&zone=x&key=x&organisation=x";

/// What somebody is, to the server and to the circle of the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Not signed in.
    Nobody,
    /// Signed in, with nothing to do with the circle.
    Outsider,
    /// Asks to be let in.
    Asking,
    /// Is invited.
    Invited,
    Member,
    Facilitator,
    /// Runs the server.
    Operator,
    /// Speaks for an organisation of which a member is.
    Sponsor,
}

/// How many there are.
pub const PEOPLE: usize = Who::Sponsor as usize + 1;

/// Who is answered by a route, and with what status.
#[derive(Clone, Copy)]
pub enum Open {
    /// Everybody: nobody, and whoever is signed in.
    Everybody(u16, u16),
    /// Whoever is signed in.
    SignedIn(u16),
    Operator(u16),
    Sponsor(u16),
    /// Members, those invited and those who ask.
    AtCircle(u16),
    Members(u16),
    Facilitators(u16),
    /// What the rights table says of the act.
    Act,
    /// Only a stream, which the browser tests open.
    Stream,
}

impl Open {
    /// What somebody who is not signed in gets.
    pub fn to_nobody(self) -> u16 {
        match self {
            Open::Everybody(status, _) => status,
            Open::Stream => 400,
            _ => 303,
        }
    }

    /// What somebody gets. A circle that is not theirs is not there.
    pub fn to(self, who: Who) -> u16 {
        use Who::{Asking, Facilitator, Invited, Member, Nobody};
        let at = matches!(who, Facilitator | Member | Invited | Asking);
        let within = |status, fits| match (fits, at) {
            (true, _) => status,
            (false, true) => 403,
            (false, false) => 404,
        };
        match self {
            _ if who == Nobody => self.to_nobody(),
            Open::Everybody(_, status) | Open::SignedIn(status) => status,
            Open::Operator(status) if who == Who::Operator => status,
            Open::Operator(_) => 403,
            Open::Sponsor(status) if who == Who::Sponsor => status,
            Open::Sponsor(_) => 404,
            Open::AtCircle(status) => within(status, at),
            Open::Members(status) => within(status, matches!(who, Facilitator | Member)),
            Open::Facilitators(status) => within(status, who == Facilitator),
            Open::Act | Open::Stream => 0,
        }
    }
}

pub fn listed(method: &str, path: &str) -> Option<Open> {
    Some(match (method, path) {
        ("GET", "/sign-in") => Open::Everybody(200, 303),
        ("POST", "/sign-in" | "/sign-in/code") => Open::Everybody(422, 422),
        ("GET", "/sign-in/code") => Open::Everybody(303, 303),
        (_, "/sign-in/{secret}" | "/operator/{secret}" | "/join/{secret}") => {
            Open::Everybody(410, 410)
        }
        ("GET", "/calendar/{secret}") => Open::Everybody(404, 404),
        ("GET", "/welcome" | "/account" | "/circles" | "/circles/new") => Open::SignedIn(200),
        ("POST", "/welcome" | "/account" | "/circles/new") => Open::SignedIn(422),
        ("POST", "/account/end") => Open::SignedIn(400),
        ("POST", "/account/feed") => Open::SignedIn(200),
        ("POST", "/account/feed/revoke" | "/account/sign-out" | "/account/sign-out-everywhere") => {
            Open::SignedIn(303)
        }
        ("GET", "/operator") => Open::Operator(200),
        ("POST", "/operator/organisations") => Open::Operator(422),
        ("POST", "/operator/sponsors") => Open::Operator(404),
        ("GET", "/organisations/{id}") => Open::Sponsor(200),
        ("GET", "/circles/{id}") => Open::Everybody(308, 308),
        ("GET", "/circles/{id}/") => Open::AtCircle(200),
        ("GET", "/circles/{id}/regions") => Open::Members(200),
        ("GET", "/circles/{id}/stream") => Open::Stream,
        ("POST", "/circles/{id}/{act}") => Open::Act,
        // The link of the test is wrong.
        (_, "/circles/{id}/ask/{link}") => Open::SignedIn(410),
        ("GET", "/circles/{id}/people" | "/circles/{id}/series" | "/circles/{id}/turns") => {
            Open::Facilitators(200)
        }
        ("POST", "/circles/{id}/people/preview" | "/circles/{id}/series") => {
            Open::Facilitators(400)
        }
        ("POST", "/circles/{id}/people/invite") => Open::Facilitators(422),
        ("POST", "/circles/{id}/turns") => Open::Facilitators(303),
        // No half-day of the test has this number.
        (_, "/circles/{id}/sheet/{session}" | "/circles/{id}/sheet/{session}/bring") => {
            Open::Members(404)
        }
        ("POST", "/circles/{id}/sessions/{session}/consult") => Open::Facilitators(404),
        ("POST", "/circles/{id}/rooms/{room}/enter") => Open::Members(404),
        // Nobody of the test has such a row.
        ("POST", "/circles/{id}/offer" | "/circles/{id}/withdraw-offer") => Open::Members(400),
        _ => return half_days(method, path).or_else(|| own(method, path)),
    })
}

/// One's own journal and plan.
fn own(method: &str, path: &str) -> Option<Open> {
    Some(match (method, path) {
        ("GET", "/journal" | "/journal/new" | "/journal.md" | "/journal.json" | "/plan") => {
            Open::SignedIn(200)
        }
        ("POST", "/journal") => Open::SignedIn(422),
        // Nobody of the test has such a row.
        (_, "/journal/{key}" | "/journal/{key}/delete" | "/plan/{key}") => Open::SignedIn(404),
        _ => return None,
    })
}

/// A half-day and what comes of it.
fn half_days(method: &str, path: &str) -> Option<Open> {
    Some(match (method, path) {
        ("GET", "/facilitation") => Open::SignedIn(200),
        ("GET", "/circles/{id}/sessions/{session}") => Open::Everybody(308, 308),
        ("GET", "/circles/{id}/sessions/{session}/stream") => Open::Stream,
        // No half-day of the test has this number.
        (
            _,
            "/circles/{id}/sessions/{session}/"
            | "/circles/{id}/sessions/{session}/regions"
            | "/circles/{id}/sessions/{session}/do/{act}"
            | "/circles/{id}/pulse/{session}",
        ) => Open::Members(404),
        // There is no such moment, and the test has no cycle of this number.
        (_, "/circles/{id}/measure/{moment}") => Open::Members(404),
        ("GET", "/circles/{id}/report/{cycle}") => Open::Members(400),
        ("GET", "/circles/{id}/report" | "/circles/{id}/attendance") => Open::Members(200),
        _ => return None,
    })
}

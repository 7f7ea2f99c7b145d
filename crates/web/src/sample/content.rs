//! What a sample circle is made of: names, words and subjects, in one language.

use method::circle::state::Holidays;
use method::half_day::state::Done;
use method::plan::ActionState;
use peers::case::{By, CONSULTANTS, Case};

/// How many take turns.
pub(super) const PEERS: usize = 8;
/// The facilitator comes after them.
pub(super) const FACILITATOR: usize = PEERS;
/// Everybody in the circle.
pub(super) const ALL: usize = PEERS + 1;

/// One of the circle: the peers from 0, then the facilitator.
pub(super) type Who = usize;

/// A sample circle in one language.
pub(super) struct Content {
    /// The circle's name.
    pub(super) circle: &'static str,
    /// The zone it meets by.
    pub(super) zone: &'static str,
    /// The public holidays it keeps free.
    pub(super) holidays: Holidays,
    /// Where it meets.
    pub(super) place: &'static str,
    /// What stands behind the @ of everybody's address: a name that leads nowhere (RFC 2606).
    pub(super) domain: &'static str,
    /// Everybody, in their order.
    pub(super) people: [Somebody; ALL],
    /// The organisations; the first has a sponsor.
    pub(super) organisations: [&'static str; 2],
    /// The sponsor of the first organisation.
    pub(super) sponsor: Somebody,
    /// Who runs the server.
    pub(super) operator: Somebody,
    /// The consultations, in their order.
    pub(super) consultations: [Script; 5],
    /// The half-days that were held.
    pub(super) days: [Day; 3],
    /// What became of some actions.
    pub(super) actions: &'static [Became],
    /// The goal each set themselves at the start; blank for none.
    pub(super) goals: [&'static str; ALL],
    /// Thoughts of a day without a consultation.
    pub(super) thoughts: &'static [(Who, &'static str)],
}

/// A person of the sample.
pub(super) struct Somebody {
    /// Their first name.
    pub(super) name: &'static str,
    /// What stands before the @ of their address.
    pub(super) login: &'static str,
    /// What they are, behind their name on the console.
    pub(super) is: &'static str,
    /// Their organisation, by its place.
    pub(super) organisation: Option<usize>,
}

/// A consultation: a case, and who says its lines.
pub(super) struct Script {
    /// The case.
    pub(super) case: &'static str,
    /// The client.
    pub(super) client: Who,
    /// The consultants of the case. Everybody else who is there listens and agrees.
    pub(super) consultants: [Who; CONSULTANTS],
    /// By when the client will do each action, in days from the consultation.
    pub(super) due: [i64; 2],
    /// What some wrote for themselves: the answers to the three prompts of the journal.
    pub(super) journal: &'static [(Who, [&'static str; 3])],
}

impl Script {
    /// Who says the lines of a consultant of the case.
    pub(super) fn says(&self, by: By) -> Who {
        self.consultants.get(by).copied().unwrap_or(FACILITATOR)
    }
}

/// A half-day that was held.
pub(super) struct Day {
    /// Minutes each came after it was opened; nothing for somebody who was not there.
    pub(super) came: [Option<i64>; ALL],
    /// Who signs.
    pub(super) signs: Who,
    /// Who has no device at hand: the facilitation says that they are here.
    pub(super) told: Who,
    /// Who leaves before the closing round.
    pub(super) leaves: Option<Who>,
    /// How each arrives; blank for a word said aloud.
    pub(super) opening: [&'static str; ALL],
    /// How each leaves.
    pub(super) closing: [&'static str; ALL],
    /// What became of earlier plans: the consultation by its place, what was done, what came of it,
    /// and what was learned.
    pub(super) follow_ups: &'static [(usize, Done, &'static str, &'static str)],
}

/// What became of an action.
pub(super) struct Became {
    /// The consultation it was decided in, by its place.
    pub(super) of: usize,
    /// Its place in the plan.
    pub(super) slot: usize,
    /// Where it stands.
    pub(super) state: ActionState,
    /// A note of the client's own.
    pub(super) note: &'static str,
    /// Whether the circle sees it.
    pub(super) shared: bool,
    /// What the circle is asked about it.
    pub(super) ask: &'static str,
    /// Who offers help, in what words.
    pub(super) offer: Option<(Who, &'static str)>,
}

/// The case of this name: one of the demonstration's, or one of the sample's own.
pub(super) fn case(id: &str) -> Option<&'static Case> {
    let own = super::fr_cases::CASES.iter().chain(&super::en_cases::CASES);
    peers::case(id).or_else(|| own.copied().find(|case| case.id == id))
}

//! Where the visitor of a demonstration sits.

use method::Role;

/// A seat to take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Looks on.
    Watch,
    /// Brings the subject.
    Client,
    /// Helps.
    Consultant,
    /// Rehearses facilitating.
    Facilitator,
}

impl Place {
    /// All of them, in the order shown.
    pub const ALL: [Place; 4] = [
        Place::Watch,
        Place::Client,
        Place::Consultant,
        Place::Facilitator,
    ];

    /// The stable name in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Place::Watch => "watch",
            Place::Client => "client",
            Place::Consultant => "consultant",
            Place::Facilitator => "facilitator",
        }
    }

    /// Reads a stable name.
    pub fn from_code(code: &str) -> Option<Place> {
        Place::ALL.into_iter().find(|place| place.code() == code)
    }

    /// The place a role stands for.
    pub const fn of(role: Role) -> Place {
        match role {
            Role::Facilitator | Role::FacilitatorConsultant => Place::Facilitator,
            Role::Client => Place::Client,
            Role::Consultant => Place::Consultant,
            _ => Place::Watch,
        }
    }
}

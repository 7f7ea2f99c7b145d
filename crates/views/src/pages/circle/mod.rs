//! A circle: its page, its zones, and the pages around it.
//!
//! What the circle shares and what one member keeps are two functions from two types, so that
//! nothing private can stand in a shared zone.

mod bring;
mod charter;
mod conduct;
pub(super) mod day;
mod door;
pub(crate) mod forms;
mod home;
mod members;
mod mine;
mod new;
pub(super) mod page;
mod people;
mod plan;
mod plans;
mod polls;
mod preview;
mod refusal;
mod running;
mod series;
mod sessions;
mod settings;
mod sheet;
mod swaps;
mod turns;
mod waits;

pub use bring::{Bring, bring};
pub use door::{Ask, Joining, Threshold, ask, asked, joining, threshold};
pub use home::{Invited, MyCircle, MyHome, clash_words, home};
pub use new::{NewCircle, first_charter, new};
pub use page::{CirclePage, circle_page};
pub use people::{PeoplePage, people};
pub use plans::{SharedAction, SharedPlan, plans};
pub use preview::{Handed, Line, Preview, handed, preview};
pub use refusal::{Said, refusal};
pub use series::{SeriesForm, SeriesPreview, series, series_preview};
pub use sheet::{Sheet, sheet};
pub use turns::{PlannedDay, TurnsPage, turns};
pub use waits::{wait_href, wait_words, waiting};

use crate::regions::{Regions, Zone};
use jiff::civil::DateTime;
use method::circle::{OrganisationId, view};
use std::collections::BTreeMap;
use text::Lang;

/// What stands around a circle's data: the reader's language, names by id, the wall clock.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The reader's language.
    pub lang: Lang,
    /// The names of organisations.
    pub organisations: &'a BTreeMap<OrganisationId, String>,
    /// The circle's wall clock.
    pub now: DateTime,
}

/// The zones of what the circle shares, for one role.
#[must_use]
pub fn shared(data: &view::Shared, around: &Around<'_>) -> Regions {
    Regions {
        zones: vec![
            Zone::new("zone-sessions", sessions::pieces(data, around)),
            Zone::new("zone-polls", polls::pieces(data, around)),
            Zone::new("zone-members", members::pieces(data, around)),
            Zone::new("zone-charter", charter::pieces(data, around)),
            Zone::new("zone-conduct", conduct::pieces(data, around)),
        ],
    }
}

/// The zones of one member's own.
#[must_use]
pub fn own(data: &view::Own, around: &Around<'_>) -> Regions {
    Regions {
        zones: vec![
            Zone::new("zone-waits", waits::pieces(data, around)),
            Zone::new("zone-mine", mine::pieces(data, around)),
            Zone::new("zone-accept", charter::accept(data, around)),
        ],
    }
}

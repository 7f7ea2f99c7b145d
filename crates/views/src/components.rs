//! The vocabulary of the pages. Each component is a function, or a small builder that renders
//! itself; the words it needs come from its caller or, where they never vary, from `text`.

mod button;
mod form;
mod icon;
mod piece;
mod room;

pub use button::{Button, Tone, button, link_button};
pub use form::{
    Audience, Choice, Field, audience, checkbox, chips, error_summary, form_feedback, radio_cards,
    required_checkbox,
};
pub use icon::{Icon, icon};
pub use piece::{
    Contribution, Notice, badge, card, confirm, contribution, definitions, disclosure, empty,
    notice, tag, toolbar, whole_words,
};
pub use room::{
    Clock, ClockState, Conductor, Participant, Person, Projector, bar, clock, conductor,
    connection, kept_tray, live_region, mine, next_step, participant, person, pinned, projector,
    script_words,
};

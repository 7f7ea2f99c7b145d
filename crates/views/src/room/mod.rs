//! The live room: what each role sees at each step, and what each person sees of
//! their own. Shared regions come from [`shared`], private ones from [`own`]; no
//! function takes both.

mod bar;
mod clarification;
mod conduct;
mod contract;
mod exploration;
mod expose;
mod fit;
mod forms;
mod frame;
mod gathering;
mod learning;
mod own;
mod people;
mod record;
mod review;
mod rows;
mod scene;
mod screen;
mod synthesis;

pub(crate) use forms::Form;
pub use frame::{Invitation, RoomPage, room_page};
pub(crate) use frame::{stream_at, stream_attrs};
pub use own::own;
pub(crate) use people::initials;
pub use record::{Cut, RecordPage, record_page};
pub use rows::{JOURNAL, Mark, Note, NoteBody, PARKED, Parked, REVIEW, Rows, SCENE, SceneBody};
pub(crate) use scene::place_words;

use crate::components::{self, Tone};
use crate::labels;
use crate::regions::{Piece, Regions, Zone};
use maud::{Markup, html};
use method::consultation::view::Room;
use method::{Role, Stage, Step};
use text::Lang;

/// The page around the regions of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Client, consultants, observers: one column, phone first.
    Participant,
    /// The facilitation: wide.
    Conductor,
    /// The shared screen.
    Screen,
    /// Those who are not in the room.
    Threshold,
}

impl Layout {
    /// The layout of a role.
    pub fn of(role: Role) -> Layout {
        match role {
            Role::Facilitator | Role::FacilitatorConsultant => Layout::Conductor,
            Role::Client | Role::Consultant | Role::Observer => Layout::Participant,
            Role::Screen => Layout::Screen,
            Role::Lobby | Role::Removed | Role::Newcomer => Layout::Threshold,
        }
    }
}

/// The shared regions for one audience: a function of what its role sees.
pub fn shared(room: &Room, lang: Lang) -> Regions {
    let zones = match Layout::of(room.role) {
        Layout::Screen => screen::zones(room, lang),
        Layout::Conductor => vec![
            Zone::new("zone-bar", vec![bar::bar(room, lang)]),
            Zone::new("zone-say", vec![bar::announcement(room, lang)]),
            Zone::new(
                "zone-people",
                vec![
                    people::lobby(room, lang),
                    people::the_table(room, lang),
                    people::list(room, lang),
                    people::add(room, lang),
                ],
            ),
            Zone::new("zone-work", work(room, lang)),
            Zone::new("zone-next", vec![conduct::next(room, lang)]),
            Zone::new("zone-panel", conduct::panel(room, lang)),
        ],
        _ => vec![
            Zone::new("zone-bar", vec![bar::bar(room, lang)]),
            Zone::new("zone-say", vec![bar::announcement(room, lang)]),
            Zone::new("zone-notices", vec![notices(room, lang)]),
            Zone::new("zone-pinned", vec![pinned(room, lang)]),
            Zone::new("zone-work", work(room, lang)),
            Zone::new("zone-people", vec![people::the_table(room, lang)]),
        ],
    };
    Regions { zones }
}

fn work(room: &Room, lang: Lang) -> Vec<Piece> {
    let mut pieces = match room.stage {
        Stage::Gathering => gathering::pieces(room, lang),
        Stage::Step(Step::Expose) => expose::pieces(room, lang),
        Stage::Step(Step::Clarification) => clarification::pieces(room, lang),
        Stage::Step(Step::Contract) => contract::pieces(room, lang),
        Stage::Step(Step::Exploration) => exploration::pieces(room, lang),
        Stage::Step(Step::Synthesis) => synthesis::pieces(room, lang),
        Stage::Step(Step::Learning) => learning::pieces(room, lang),
        Stage::Closed => learning::closed(room, lang),
    };
    if Layout::of(room.role) == Layout::Conductor {
        // Behind the heading, where a participant's page has it pinned above.
        pieces.insert(1.min(pieces.len()), pinned(room, lang));
    }
    pieces
}

/// The request, pinned on every screen from the moment it is written.
fn pinned(room: &Room, lang: Lang) -> Piece {
    let content = html! {
        @if !room.contract.request.is_blank() {
            (components::pinned(lang, &room.contract.request.text, &contract::notes(room, lang)))
        }
    };
    Piece::new("pinned", &content)
}

/// What concerns everybody, whatever the step.
fn notices(room: &Room, lang: Lang) -> Piece {
    use components::{Notice, notice};
    let content = html! {
        @if room.facilitation_offered && method::may(room.role, room.stage, method::Act::TakeOver) {
            (notice(Notice::Warning, &html! {
                p { (lang.with("facilitation-lost", &[("name", room.facilitator.name.as_str().into())])) }
                (forms::Form::new("take-over", room.epoch).tap(Tone::Secondary, lang.t("facilitation-take")))
            }))
        }
        @if room.deletable_from.is_some() && method::sees(room.role, room.stage, method::See::OwnRecord) {
            (notice(Notice::Warning, &html! {
                p { (lang.t("deletion-announced")) }
                p { a href="record?cut=mine" { (lang.t("record-mine")) } }
            }))
        }
    };
    Piece::new("notices", &content)
}

/// The heading of a step, its goal, and what it asks of this role.
fn guide(room: &Room, lang: Lang, words: &'static str) -> Markup {
    html! {
        div.guide {
            @if let Some(step) = room.stage.step() {
                p.lead { (lang.t(labels::step_goal(step))) }
            }
            p.guide-words { (components::whole_words(&lang.t(words))) }
            @if room.setup.spoken && room.role != Role::Screen { p.hint { (lang.t("spoken-on")) } }
        }
    }
}

/// A screen has one primary button: the facilitation's is *next*.
fn send_tone(room: &Room) -> Tone {
    if room.role.facilitates() {
        Tone::Secondary
    } else {
        Tone::Primary
    }
}

//! What paints pages, and what a page is to this crate: something that can be
//! compared with what a screen already shows.

use method::Role;
use method::consultation::view;
use std::hash::Hash;
use store::OwnRow;

/// Everybody whose shared regions look the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Audience<L> {
    /// What they are in the room.
    pub role: Role,
    /// Their language.
    pub lang: L,
}

/// Paints a room. Pure: the same arguments always give the same page.
pub trait Painter: Send + Sync + 'static {
    /// A language.
    type Lang: Copy + Eq + Hash + Send + Sync + 'static;
    /// A painted page, or the private part of one.
    type Page: Send + Sync;
    /// What a screen shows, just as much as is needed to compare.
    type Outline: Clone + Default + Send + Sync;

    /// The shared regions, the same for everybody of an audience.
    fn shared(&self, room: &view::Room, lang: Self::Lang) -> Self::Page;

    /// The private regions of one person.
    fn own(&self, own: &view::Own, rows: &[OwnRow], lang: Self::Lang) -> Self::Page;

    /// The outline of a page.
    fn outline(page: &Self::Page) -> Self::Outline;

    /// What brings a screen from the outline to the page; nothing when it is there.
    fn patch(shown: &Self::Outline, page: &Self::Page) -> Option<String>;

    /// The whole page, for a screen of which nothing is known.
    fn whole(page: &Self::Page) -> String;

    /// The regions that every screen receives as it connects (its clock).
    fn greeting(page: &Self::Page) -> String;

    /// A digest of an outline: two equal digests show the same.
    fn digest(shared: &Self::Outline, own: &Self::Outline) -> String;

    /// Whether two roles have the same page around their regions.
    fn same_layout(one: Role, other: Role) -> bool;
}

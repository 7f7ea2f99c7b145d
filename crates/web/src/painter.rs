//! Paints rooms with the product's views.

use live::Painter;
use method::Role;
use method::consultation::view;
use store::OwnRow;
use text::Lang;
use views::regions::{Outline, Regions, digest_of};
use views::room::{self, Layout, Rows};

/// The product's views as a painter of rooms.
pub struct Paint;

impl Painter for Paint {
    type Lang = Lang;
    type Page = Regions;
    type Outline = Outline;

    fn shared(&self, room: &view::Room, lang: Lang) -> Regions {
        room::shared(room, lang)
    }

    fn own(&self, own: &view::Own, rows: &[OwnRow], lang: Lang) -> Regions {
        room::own(own, &read_rows(rows), lang)
    }

    fn outline(page: &Regions) -> Outline {
        page.outline()
    }

    fn patch(shown: &Outline, page: &Regions) -> Option<String> {
        page.patch(shown)
    }

    fn whole(page: &Regions) -> String {
        page.whole()
    }

    fn greeting(page: &Regions) -> String {
        page.piece("bar")
    }

    fn digest(shared: &Outline, own: &Outline) -> String {
        digest_of(&[shared, own])
    }

    fn same_layout(one: Role, other: Role) -> bool {
        Layout::of(one) == Layout::of(other)
    }
}

/// A person's rows, as the views take them.
pub(crate) fn read_rows(rows: &[OwnRow]) -> Rows {
    Rows::read(
        rows.iter()
            .map(|row| (row.kind.as_str(), row.key.as_str(), row.body.as_str())),
    )
}

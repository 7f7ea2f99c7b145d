//! The live regions of a page: what they are, and how a screen is brought from
//! what it shows to what is current with the least that has to be sent.
//!
//! A page has *zones*, which the frame of the page places. A zone holds *pieces*
//! in order: a part of the page, or a list whose items come and go. Every zone,
//! piece and item has an id of its own in the document.

use maud::{Markup, PreEscaped, html};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// The live part of a page.
#[derive(Debug, Clone, Default)]
pub struct Regions {
    /// The zones, whose ids are fixed for a layout.
    pub zones: Vec<Zone>,
}

/// A place in the frame of a page.
#[derive(Debug, Clone)]
pub struct Zone {
    /// The id of the element that the frame provides.
    pub id: &'static str,
    /// What stands in it, in order.
    pub pieces: Vec<Piece>,
}

/// Part of a zone.
#[derive(Debug, Clone)]
pub struct Piece {
    id: String,
    /// What decides whether the piece has changed.
    key: u64,
    body: Body,
}

#[derive(Debug, Clone)]
enum Body {
    /// One element, which carries the piece's id.
    Element(String),
    /// A list, of which items are sent one by one.
    List { open: String, items: Vec<Item> },
}

#[derive(Debug, Clone)]
struct Item {
    id: String,
    key: u64,
    html: String,
}

impl Piece {
    /// A `div` with this id around some content.
    pub fn new(id: impl Into<String>, content: &Markup) -> Piece {
        let id = id.into();
        let element = html! { div id=(id) { (content) } }.into_string();
        Piece {
            key: digest(&element),
            id,
            body: Body::Element(element),
        }
    }

    /// An element that carries this id itself, where a `div` around it would be in the way.
    pub fn element(id: impl Into<String>, element: &Markup) -> Piece {
        Piece {
            id: id.into(),
            key: digest(&element.0),
            body: Body::Element(element.0.clone()),
        }
    }

    /// As [`Piece::new`], but compared by `key` instead of its content: for what
    /// shows the time and would differ at every look.
    pub fn keyed(id: impl Into<String>, key: &impl Hash, content: &Markup) -> Piece {
        Piece {
            key: digest(key),
            ..Piece::new(id, content)
        }
    }

    /// A list of class `class`. Each item brings its id and a `li` that carries it.
    pub fn list(
        id: impl Into<String>,
        class: &str,
        label: &str,
        items: Vec<(String, Markup)>,
    ) -> Piece {
        let id = id.into();
        let open = html! { ul id=(id) class=(class) aria-label=(label) {} }.into_string();
        let open = open.strip_suffix("</ul>").unwrap_or(&open).to_owned();
        let item = |(id, html): (String, Markup)| Item {
            key: digest(&html.0),
            id,
            html: html.into_string(),
        };
        Piece {
            key: digest(&open),
            id,
            body: Body::List {
                open,
                items: items.into_iter().map(item).collect(),
            },
        }
    }

    fn html(&self) -> String {
        match &self.body {
            Body::Element(element) => element.clone(),
            Body::List { open, items } => {
                let mut html = open.clone();
                items.iter().for_each(|item| html.push_str(&item.html));
                html + "</ul>"
            }
        }
    }
}

impl Zone {
    /// A zone of these pieces.
    pub fn new(id: &'static str, pieces: Vec<Piece>) -> Zone {
        Zone { id, pieces }
    }

    fn html(&self) -> String {
        self.pieces.iter().map(Piece::html).collect()
    }
}

impl Regions {
    /// The content of a zone, to be placed by the frame of a page.
    pub fn zone(&self, id: &str) -> Markup {
        let found = self.zones.iter().find(|zone| zone.id == id);
        PreEscaped(found.map(Zone::html).unwrap_or_default())
    }

    /// Whether a zone has anything in it.
    pub fn is_empty(&self, id: &str) -> bool {
        self.zone(id).0.is_empty()
    }

    /// Every zone whole, for a screen of which nothing is known.
    pub fn whole(&self) -> String {
        self.zones
            .iter()
            .map(|zone| inner(zone.id, &zone.html()))
            .collect()
    }

    /// One piece whole.
    pub fn piece(&self, id: &str) -> String {
        let mut pieces = self.zones.iter().flat_map(|zone| &zone.pieces);
        let found = pieces.find(|piece| piece.id == id);
        found
            .map(|piece| outer(&piece.id, &piece.html()))
            .unwrap_or_default()
    }

    /// What is needed to compare a screen with these regions.
    pub fn outline(&self) -> Outline {
        let zone = |zone: &Zone| ZoneOutline {
            id: zone.id,
            pieces: zone.pieces.iter().map(PieceOutline::of).collect(),
        };
        Outline(self.zones.iter().map(zone).collect())
    }

    /// What brings a screen from `shown` to these regions; nothing when it is there.
    pub fn patch(&self, shown: &Outline) -> Option<String> {
        let mut patch = String::new();
        for zone in &self.zones {
            match shown.0.iter().find(|known| known.id == zone.id) {
                Some(known) if same_ids(known, zone) => {
                    for (known, piece) in known.pieces.iter().zip(&zone.pieces) {
                        patch_piece(known, piece, &mut patch);
                    }
                }
                _ => patch.push_str(&inner(zone.id, &zone.html())),
            }
        }
        for gone in &shown.0 {
            if !self.zones.iter().any(|zone| zone.id == gone.id) {
                patch.push_str(&inner(gone.id, ""));
            }
        }
        (!patch.is_empty()).then_some(patch)
    }
}

/// What a screen shows, as ids and digests.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Outline(Vec<ZoneOutline>);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct ZoneOutline {
    id: &'static str,
    pieces: Vec<PieceOutline>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct PieceOutline {
    id: String,
    key: u64,
    items: Vec<(String, u64)>,
}

impl PieceOutline {
    fn of(piece: &Piece) -> PieceOutline {
        let items = match &piece.body {
            Body::Element(_) => Vec::new(),
            Body::List { items, .. } => items
                .iter()
                .map(|item| (item.id.clone(), item.key))
                .collect(),
        };
        PieceOutline {
            id: piece.id.clone(),
            key: piece.key,
            items,
        }
    }
}

/// One digest for what a screen shows, shared and private parts together.
pub fn digest_of(outlines: &[&Outline]) -> String {
    format!("{:016x}", digest(&outlines))
}

fn digest(what: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

fn same_ids(known: &ZoneOutline, zone: &Zone) -> bool {
    let ids = zone.pieces.iter().map(|piece| &piece.id);
    known.pieces.iter().map(|piece| &piece.id).eq(ids)
}

fn patch_piece(known: &PieceOutline, piece: &Piece, patch: &mut String) {
    let Body::List { items, .. } = &piece.body else {
        if known.key != piece.key {
            patch.push_str(&outer(&piece.id, &piece.html()));
        }
        return;
    };
    let kept_in_order = items
        .iter()
        .filter(|item| known.items.iter().any(|(id, _)| *id == item.id))
        .map(|item| &item.id);
    let still_there = known
        .items
        .iter()
        .filter(|(id, _)| items.iter().any(|item| item.id == *id))
        .map(|(id, _)| id);
    if known.key != piece.key || !kept_in_order.eq(still_there) {
        patch.push_str(&outer(&piece.id, &piece.html()));
        return;
    }
    patch_items(known, &piece.id, items, patch);
}

/// Items that went, changed or came, each by itself.
fn patch_items(known: &PieceOutline, list: &str, items: &[Item], patch: &mut String) {
    for (id, _) in &known.items {
        if !items.iter().any(|item| item.id == *id) {
            patch.push_str(&partial(id, "delete", ""));
        }
    }
    // The targets of a message are found before any of it is placed, so items that come
    // side by side come together, after one that is there already.
    let mut before: Option<&str> = None;
    let mut came = String::new();
    for item in items {
        let known = known.items.iter().find(|(id, _)| *id == item.id);
        let Some((_, key)) = known else {
            came.push_str(&item.html);
            continue;
        };
        place(list, before, &mut came, patch);
        if *key != item.key {
            patch.push_str(&outer(&item.id, &item.html));
        }
        before = Some(&item.id);
    }
    place(list, before, &mut came, patch);
}

/// New items, after their sibling or at the beginning of the list.
fn place(list: &str, before: Option<&str>, came: &mut String, patch: &mut String) {
    if came.is_empty() {
        return;
    }
    patch.push_str(&match before {
        Some(sibling) => partial(sibling, "afterend", came),
        None => partial(list, "afterbegin", came),
    });
    came.clear();
}

fn outer(id: &str, html: &str) -> String {
    partial(id, "outerMorph", html)
}

fn inner(id: &str, html: &str) -> String {
    partial(id, "innerMorph", html)
}

fn partial(target: &str, swap: &str, html: &str) -> String {
    format!(r##"<hx-partial hx-target="#{target}" hx-swap="{swap}">{html}</hx-partial>"##)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, text: &str) -> (String, Markup) {
        (id.to_owned(), html! { li id=(id) { (text) } })
    }

    fn regions(word: &str, items: &[(&str, &str)]) -> Regions {
        let items = items.iter().map(|(id, text)| item(id, text)).collect();
        Regions {
            zones: vec![Zone::new(
                "work",
                vec![
                    Piece::new("word", &html! { (word) }),
                    Piece::list("list", "plain", "Items", items),
                ],
            )],
        }
    }

    #[test]
    fn what_has_not_changed_is_not_sent() {
        let shown = regions("a", &[("i1", "one")]).outline();
        assert_eq!(regions("a", &[("i1", "one")]).patch(&shown), None);
    }

    #[test]
    fn a_new_item_is_sent_alone_and_in_its_place() {
        let shown = regions("a", &[("i1", "one"), ("i3", "three")]).outline();
        let now = regions("a", &[("i1", "one"), ("i2", "two"), ("i3", "three")]);
        let patch = now.patch(&shown).unwrap_or_default();
        assert_eq!(
            patch,
            r##"<hx-partial hx-target="#i1" hx-swap="afterend"><li id="i2">two</li></hx-partial>"##
        );
        let first = regions("a", &[("i0", "zero"), ("i1", "one"), ("i3", "three")]);
        let patch = first.patch(&shown).unwrap_or_default();
        assert!(patch.starts_with(r##"<hx-partial hx-target="#list" hx-swap="afterbegin">"##));
    }

    #[test]
    fn items_that_come_side_by_side_come_together() {
        let shown = regions("a", &[("i1", "one"), ("i4", "four")]).outline();
        let items = [
            ("i1", "1"),
            ("i2", "2"),
            ("i3", "3"),
            ("i4", "four"),
            ("i5", "5"),
            ("i6", "6"),
        ];
        let patch = regions("a", &items).patch(&shown).unwrap_or_default();
        assert_eq!(
            patch,
            concat!(
                r##"<hx-partial hx-target="#i1" hx-swap="outerMorph"><li id="i1">1</li></hx-partial>"##,
                r##"<hx-partial hx-target="#i1" hx-swap="afterend"><li id="i2">2</li><li id="i3">3</li></hx-partial>"##,
                r##"<hx-partial hx-target="#i4" hx-swap="afterend"><li id="i5">5</li><li id="i6">6</li></hx-partial>"##,
            )
        );
    }

    #[test]
    fn a_changed_item_is_morphed_and_a_withdrawn_one_deleted() {
        let shown = regions("a", &[("i1", "one"), ("i2", "two")]).outline();
        let patch = regions("a", &[("i2", "deux")]).patch(&shown);
        assert_eq!(
            patch.unwrap_or_default(),
            concat!(
                r##"<hx-partial hx-target="#i1" hx-swap="delete"></hx-partial>"##,
                r##"<hx-partial hx-target="#i2" hx-swap="outerMorph"><li id="i2">deux</li></hx-partial>"##
            )
        );
    }

    #[test]
    fn a_list_in_another_order_is_sent_whole() {
        let shown = regions("a", &[("i1", "one"), ("i2", "two")]).outline();
        let patch = regions("a", &[("i2", "two"), ("i1", "one")]).patch(&shown);
        assert!(patch.unwrap_or_default().contains("hx-target=\"#list\""));
    }

    #[test]
    fn other_pieces_replace_the_zone() {
        let shown = regions("a", &[]).outline();
        let other = Regions {
            zones: vec![Zone::new("work", vec![Piece::new("else", &html! { "b" })])],
        };
        let patch = other.patch(&shown).unwrap_or_default();
        assert!(patch.starts_with(r##"<hx-partial hx-target="#work" hx-swap="innerMorph">"##));
    }

    #[test]
    fn a_keyed_piece_changes_with_its_key_alone() {
        let piece = |key: u32, text: &str| Regions {
            zones: vec![Zone::new(
                "bar",
                vec![Piece::keyed("clock", &key, &html! { (text) })],
            )],
        };
        let shown = piece(1, "09:59").outline();
        assert_eq!(piece(1, "09:58").patch(&shown), None);
        assert!(piece(2, "09:58").patch(&shown).is_some());
    }
}

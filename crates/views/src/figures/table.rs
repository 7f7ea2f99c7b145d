//! The table behind a picture.

use maud::{Markup, html};

/// A table of words and numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    /// What it is about.
    pub caption: String,
    /// The heads of its columns, that of the row heads first.
    pub heads: Vec<String>,
    /// Its rows: the head, then the cells.
    pub rows: Vec<(String, Vec<String>)>,
    /// Its cells are numbers, few enough to stand side by side on a phone.
    pub narrow: bool,
}

/// The table. Where its cells are words, each row is read from above to below on a phone; its
/// roles are said, since a table laid out as blocks loses its own.
pub(crate) fn table(data: &Table) -> Markup {
    let class = match data.narrow {
        true => "figures figures--narrow",
        false => "figures rows",
    };
    html! {
        table class=(class) role="table" {
            caption { (data.caption) }
            thead role="rowgroup" {
                tr role="row" {
                    @for head in &data.heads { th scope="col" role="columnheader" { (head) } }
                }
            }
            tbody role="rowgroup" {
                @for (head, cells) in &data.rows {
                    tr role="row" {
                        th scope="row" role="rowheader" { (head) }
                        @for (name, cell) in data.heads.iter().skip(1).zip(cells) {
                            td role="cell" data-head=(name) { (cell) }
                        }
                    }
                }
            }
        }
    }
}

//! Every sentence the product says, in French first and in English beside it.
//!
//! The sentences live in `fr/*.ftl` and `en/*.ftl` (Project Fluent), one file per area. Code asks
//! for a message by its id: `lang.t("home-title")`, or `lang.with("waiting-for", &[("count",
//! n.into())])` when it carries values. The tests of this crate read the sources of the whole
//! workspace: an id that does not exist, an id nobody uses and an id that only one language has
//! all fail.
//!
//! **Computed ids.** An id is always written out in full somewhere. A function that picks one
//! returns whole literals, each wrapped in [`msg`], so that a person searching for an id finds it
//! and the tests can check it:
//!
//! ```
//! use text::{Lang, msg};
//! fn kind_label(is_project: bool) -> &'static str {
//!     if is_project { msg("kind-project") } else { msg("kind-problem") }
//! }
//! assert_eq!(Lang::Fr.t(kind_label(true)), "Projet");
//! ```

mod arg;
mod bundles;
mod lang;
mod unbroken;

pub use arg::Arg;
pub use bundles::{Source, sources};
pub use lang::Lang;
pub use unbroken::unbroken;

/// Marks a string literal as the id of a message, where it is chosen rather than shown.
#[must_use]
pub const fn msg(id: &'static str) -> &'static str {
    id
}

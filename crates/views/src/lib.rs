//! What people see: the pages, and the components they are made of. Functions from plain data to
//! HTML; nothing here reads a store, a clock or a request.

pub mod assets;
pub mod attrs;
pub mod components;
pub mod dates;
mod figures;
pub use figures::duration;
pub mod labels;
pub mod layout;
pub mod mails;
pub mod pages;
pub mod regions;
pub mod ring;
pub mod room;
pub mod table;

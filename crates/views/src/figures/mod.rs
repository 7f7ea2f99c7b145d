//! Figures: numbers in words, the pictures drawn of them, and the table behind each picture.
//!
//! Nothing here computes a figure about people: what is published comes in, and what stands on
//! too few answers is not shown even if it does.

mod bars;
mod marks;
mod number;
mod picture;
mod points;
mod shapes;
mod table;
mod times;
mod web;

pub(crate) use bars::{Bar, bars};
pub(crate) use marks::{Line, marks};
pub use number::duration;
pub(crate) use number::{Why, shown, words_of};
pub(crate) use points::{Point, Scale, points};
pub(crate) use shapes::{SHAPES, shape};
pub(crate) use table::{Table, table};
pub(crate) use times::{Day, times};
pub(crate) use web::{Seat, web};

//! The cases there are.

mod en_delegation;
mod en_welcome;
mod fr_delegation;
mod fr_welcome;

use crate::case::Case;

/// A case to look at: the first in French.
pub const EXAMPLE: Case = fr_delegation::CASE;

/// Every case: in each language the same number, in the same order.
pub static CASES: [&Case; 4] = [
    &fr_delegation::CASE,
    &fr_welcome::CASE,
    &en_delegation::CASE,
    &en_welcome::CASE,
];

/// The case of this name.
pub fn case(id: &str) -> Option<&'static Case> {
    CASES.into_iter().find(|case| case.id == id)
}

//! The product over HTTP: the router, the gate before every route, and the
//! answers people get when something cannot be done.

mod answer;
mod app;
mod commands;
mod dates;
mod dress;
mod fields;
mod gate;
mod limit;
mod painter;
mod reader;
mod routes;
mod scene;
mod words;

pub use app::{App, Chance, Settings};
pub use commands::ACTS;
pub use painter::Paint;
pub use routes::{Route, router, table};

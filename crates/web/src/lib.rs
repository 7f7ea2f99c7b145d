//! The product over HTTP: the router, the gate before every route, and the
//! answers people get when something cannot be done.

mod address;
mod answer;
mod app;
mod circle_gate;
mod commands;
mod dates;
mod dress;
mod fields;
mod gate;
mod letters;
mod limit;
mod painter;
mod people;
mod postman;
mod reader;
mod routes;
mod scene;
mod socket;
mod words;
mod zones;

pub use app::{App, Chance, Settings};
pub use commands::ACTS;
pub use commands::circle::CIRCLE_ACTS;
pub use painter::Paint;
pub use postman::{deliver, round as deliver_due};
pub use routes::{Route, first_operator_link, router, table};

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
mod rows;
mod sample;
mod scene;
mod settle;
mod socket;
mod words;
mod zones;

pub use app::{App, Chance, Settings};
pub use commands::ACTS;
pub use commands::circle::CIRCLE_ACTS;
pub use commands::half_day::HALF_DAY_ACTS;
pub use painter::Paint;
pub use postman::{deliver, round as deliver_due};
pub use routes::{Route, first_operator_link, router, table};
pub use sample::{Sample, SampleLink};
pub use settle::settle_due;

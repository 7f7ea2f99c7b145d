//! Where consultations are kept: the traits every store implements, the values they exchange,
//! a store in memory, and the story tests that say what every store promises.
//!
//! A consultation is one short *stream* of events ([`Log`]). Beside it stand a few plain rows:
//! the secrets people come back with, the code that leads to a lobby, and what belongs to one
//! person alone ([`Directory`]). All these belong to a stream and go with it when it is erased.
//! Apart from them stand the rows about people with an account ([`People`]), of which only a place
//! in a circle ([`Belonging`]) goes with its stream; what people hold themselves ([`PersonRow`])
//! stays with them.
//!
//! A store reads no clock and draws no chance: times and identifiers come as arguments. It never
//! looks inside a payload, and neither its errors nor the `Debug` form of its values show one.

mod change;
#[cfg(feature = "contract")]
pub mod contract;
mod error;
mod memory;
mod people;
mod split;
mod tickets;
mod traits;
mod values;

pub use change::{Change, Refused};
pub use error::StoreError;
pub use memory::MemoryStore;
pub use people::{Belonging, Organisation, PERSON_ROWS_MAX, Person, PersonRow, Session};
pub use split::{SHELF_BYTES, Split};
pub use tickets::{CODE_TRIES, CodeTry, Letter, SENT_KEPT, STUCK_LETTERS_MAX, Ticket, TicketCode};
pub use traits::{Directory, Log, People, Store};
pub use values::{
    Append, Code, CommandId, Micros, NewEvent, OWN_ROWS_MAX, Outcome, OwnPut, OwnRow, Purpose,
    Recorded, Status, StreamId, Token, TokenHash,
};
